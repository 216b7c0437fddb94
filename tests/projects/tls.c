/* Two threads and a library's thread-local variables (tls_library.c). */
#include <pthread.h>
#include <stdio.h>

extern _Thread_local int exported;
int sum(void);
int *where(void);
_Thread_local int mine = 9;

static void *run(void *p)
{
	sum();
	int got = sum();
	printf("%d %d %d\n", got, exported, where() != p);
	mine++;
	return 0;
}

int main(void)
{
	pthread_t t;
	sum();
	pthread_create(&t, 0, run, where());
	pthread_join(t, 0);
	int got = sum();
	printf("%d %d %d %.1Lf\n", got, exported, mine, 2.5L);
	return 0;
}
