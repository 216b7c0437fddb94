/* What a static C library compiled with -fexceptions refers to. Exceptions never start in C, and a static program has no unwinder
   to bring a foreign one here: to arrive is an error. */

void _Unwind_Resume (void *exception) __attribute__ ((noreturn));

void
_Unwind_Resume (void *exception)
{
  (void) exception;
  __builtin_trap ();
}

int
__gcc_personality_v0 (int version, int actions, unsigned long long kind, void *exception, void *context)
{
  (void) version;
  (void) actions;
  (void) kind;
  (void) exception;
  (void) context;
  __builtin_trap ();
}
