/* _mm_malloc and _mm_free. */
#ifndef _MM_MALLOC_H_INCLUDED
#define _MM_MALLOC_H_INCLUDED
#if __STDC_HOSTED__
#include <stdlib.h>
extern int posix_memalign (void **, __SIZE_TYPE__, __SIZE_TYPE__);
static __inline __attribute__ ((__unused__)) void *
_mm_malloc (__SIZE_TYPE__ __size, __SIZE_TYPE__ __alignment)
{
  void *__p;
  if (__alignment < sizeof (void *))
    __alignment = sizeof (void *);
  return posix_memalign (&__p, __alignment, __size) == 0 ? __p : (void *) 0;
}
static __inline __attribute__ ((__unused__)) void
_mm_free (void *__p)
{
  free (__p);
}
#endif
#endif
