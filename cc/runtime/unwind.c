/* What a static C library compiled with -fexceptions refers to. Exceptions never start in C, and a static program has no unwinder
   to bring a foreign one here: to arrive at a landing pad is an error. Ending a thread (pthread_exit, pthread_cancel) is a forced unwind
   (Itanium C++ ABI, "Exception Handling" 1.3 and 1.6.1): its stop function is told at once that the end of the stack is reached, which
   means "only C frames are between", so it runs the handlers of pthread_cleanup_push and jumps out of the thread. Cleanups that frames of
   the library itself left to unwind data (the lock of a stream that a cancelled thread was writing) are not run.  */

typedef int (*stop_function) (int version, int actions, unsigned long long kind, void *exception, void *context, void *parameter);
typedef int (*trace_function) (void *context, void *parameter);

enum { FORCE_UNWIND = 8, CLEANUP_PHASE = 2, END_OF_STACK_ACTION = 16, END_OF_STACK = 5, FATAL_PHASE2_ERROR = 2 };

struct exception
{
  unsigned long long kind;
  void (*cleanup) (int reason, struct exception *self);
};

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

/* A context here is the address of the frame that asked.  */
int
_Unwind_ForcedUnwind (struct exception *exception, stop_function stop, void *parameter)
{
  stop (1, FORCE_UNWIND | CLEANUP_PHASE | END_OF_STACK_ACTION, exception->kind, exception, __builtin_frame_address (0), parameter);
  return FATAL_PHASE2_ERROR;
}

void
_Unwind_DeleteException (struct exception *exception)
{
  if (exception->cleanup)
    exception->cleanup (1, exception);
}

unsigned long
_Unwind_GetCFA (void *context)
{
  return (unsigned long) context;
}

unsigned long
_Unwind_GetIP (void *context)
{
  (void) context;
  return 0;
}

/* No frames are known: backtrace () in a static program says none.  */
int
_Unwind_Backtrace (trace_function trace, void *parameter)
{
  (void) trace;
  (void) parameter;
  return END_OF_STACK;
}
