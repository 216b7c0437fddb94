/* The half of the program that is a shared library in some ways of linking, a second object in others. */
int shared_object = 42;
__thread int shared_thread = 11;
static __thread int calls = 1;
const char *names[3] = {"x", "y", "z"};

__attribute__((visibility("hidden"))) int hidden_object;
__attribute__((visibility("protected"))) int protected_object = 5;
__attribute__((visibility("hidden"))) __thread int hidden_thread = 100;

__attribute__((visibility("hidden"))) int hidden(int x) { return x * 2 + ++hidden_object; }

__attribute__((weak)) int overridden(void) { return 1; }

int sum(int x) { return shared_object + x + overridden() + calls++ + protected_object; }

static int plus1(int x) { return x + 1; }
static int plus2(int x) { return x + 2; }
static int (*const table[])(int) = {plus1, plus2, hidden};

int choose(int x)
{
    switch (x) { /* a jump table in position-independent code */
    case 1: return table[0](x);
    case 2: return table[1](x);
    case 3: return 9;
    case 4: return hidden_thread++;
    case 5: return table[2](7);
    case 6: return 1;
    default: return hidden(x);
    }
}

static int chosen(void) { return 77; }
static int (*resolve(void))(void) { return chosen; }
int indirect(void) __attribute__((ifunc("resolve")));

long whole_sum(int n, ...)
{
    __builtin_va_list ap;
    double s = 0;
    __builtin_va_start(ap, n);
    for (int i = 0; i < n; i++)
        s += i & 1 ? __builtin_va_arg(ap, double) : __builtin_va_arg(ap, int);
    __builtin_va_end(ap);
    return s * 100;
}
