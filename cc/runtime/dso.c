/* __dso_handle: what atexit and pthread_atfork of the C library's static part pass to say which object a handler belongs to (Itanium C++ ABI
   3.3.5, "DSO Object Destruction API"). gcc has it in crtbegin.o; here it is a member that only objects using it take. When the object goes,
   its handlers must have run. */

extern void __cxa_finalize (void *) __attribute__ ((weak));

__attribute__ ((visibility ("hidden"))) void *__dso_handle = &__dso_handle;

__attribute__ ((destructor)) static void
finish (void)
{
  if (__cxa_finalize)
    __cxa_finalize (__dso_handle);
}
