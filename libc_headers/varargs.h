/* Gone with C89, as in gcc. */
#error "varargs.h is not supported; use stdarg.h"
