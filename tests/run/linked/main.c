//= 7 42 54
//= 1 1
//= 3 x 9 y 9 z
//= 99 111
//= 9 4 9 100 19 101
//= 77 1075
//= -1 3 5 7 9
//= thread 8 19 8
//= 3 11 2 102
//= range
//= at the end
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

extern int shared_object;
extern __thread int shared_thread;
extern const char *names[3];
int sum(int), choose(int), indirect(void);
long whole_sum(int n, ...);

static __thread long local_thread[4] = {1, 2, 3, 4};
__thread int own_thread = 3;

static int constructed;
__attribute__((constructor)) static void construct(void) { constructed = 7; }
__attribute__((destructor)) static void destruct(void) { puts("at the end"); }

extern int nowhere(void) __attribute__((weak));
extern int nothing __attribute__((weak));

int overridden(void) { return 2; }

int *address = &shared_object;
static int (*const functions[])(int) = {abs, choose, choose};

static int smaller(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

static void *thread(void *added)
{
    own_thread += *(int *)added;
    shared_thread += own_thread;
    local_thread[1] = own_thread;
    printf("thread %d %d %ld\n", own_thread, shared_thread, local_thread[1]);
    return 0;
}

int main(void)
{
    printf("%d ", constructed);
    printf("%d ", shared_object);
    printf("%d\n", sum(4));
    printf("%d %d\n", nowhere == 0, &nothing == 0);
    for (int i = 0; i < 3; i++)
        printf("%d %s%c", functions[i](i ? 3 : -3), names[i], i < 2 ? ' ' : '\n');
    *address = 99;
    printf("%d ", shared_object);
    printf("%d\n", sum(1) + 2);
    printf("%d ", choose(3));
    printf("%d ", choose(2));
    printf("%d ", choose(3));
    printf("%d ", choose(4));
    printf("%d ", choose(8) + 2);
    printf("%d\n", choose(4));
    printf("%d %ld\n", indirect(), whole_sum(4, 1, 2.5, 3, 4.25));

    int v[] = {5, 3, 9, -1, 7};
    qsort(v, 5, sizeof *v, smaller);
    for (int i = 0; i < 5; i++)
        printf("%d%c", v[i], i < 4 ? ' ' : '\n');

    pthread_t t;
    int five = 5;
    if (pthread_create(&t, 0, thread, &five) || pthread_join(t, 0))
        return 1;
    printf("%d %d %ld %d\n", own_thread, shared_thread, local_thread[1], choose(4));
    errno = 0;
    strtol("999999999999999999999999", 0, 10);
    puts(errno == ERANGE ? "range" : "no range");
    return 0;
}
