/* Threads of a static program end in every way there is: return, pthread_exit, cancellation, with handlers pushed. */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static int order[8], count;
static __thread int mine = 3;

static void note (void *p) { order[count++] = *(int *) p; }

static void *leave (void *p)
{
  static int one = 1, two = 2;
  mine += 4;
  pthread_cleanup_push (note, &one);
  pthread_cleanup_push (note, &two);
  pthread_exit (p);
  pthread_cleanup_pop (0);
  pthread_cleanup_pop (0);
  return 0;
}

static void *wait_long (void *p)
{
  static int three = 3;
  pthread_cleanup_push (note, &three);
  for (;;)
    usleep (1000);
  pthread_cleanup_pop (0);
  return p;
}

static void *plain (void *p) { return (char *) p + mine; }

int main (void)
{
  pthread_t t;
  void *result;
  char base[16];
  pthread_create (&t, 0, leave, base);
  pthread_join (t, &result);
  if (result != base || count != 2 || order[0] != 2 || order[1] != 1)
    return printf ("pthread_exit: %d handlers\n", count), 1;
  pthread_create (&t, 0, wait_long, base);
  pthread_cancel (t);
  pthread_join (t, &result);
  if (result != PTHREAD_CANCELED || count > 3 || (count == 3 && order[2] != 3))
    return printf ("pthread_cancel: %d handlers\n", count), 1;
  pthread_create (&t, 0, plain, base);
  pthread_join (t, &result);
  if (result != base + 3 || mine != 3)
    return printf ("return\n"), 1;
  return puts ("threads end"), 0;
}
