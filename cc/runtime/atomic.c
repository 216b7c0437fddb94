/* What GCC's manual calls the atomic library ("Built-in Functions for Memory Model Aware Atomic Operations"; libatomic's interface): objects of any
   size by a lock of their address, those of 1, 2, 4 and 8 bytes in place by the machine's own instructions, which the compiler puts inline as well.
   Every order is sequentially consistent, the strongest. The names are given by asm labels: under their own they would be the builtins. */

typedef __SIZE_TYPE__ size_t;
typedef __UINTPTR_TYPE__ address;

#define SEQ __ATOMIC_SEQ_CST
#define LOCKS 64 /* a power of two */

static unsigned char locks[LOCKS * 64]; /* a cache line each */

static unsigned char *lock_of(const void *object)
{
    address a = (address)object >> 4;
    unsigned char *lock = &locks[((a ^ a >> 6) & (LOCKS - 1)) * 64];
    while (__atomic_test_and_set(lock, __ATOMIC_ACQUIRE))
        while (__atomic_load_n(lock, __ATOMIC_RELAXED))
            ;
    return lock;
}

static void unlock(unsigned char *lock)
{
    __atomic_clear(lock, __ATOMIC_RELEASE);
}

static int in_place(size_t size, const void *object)
{
    return (size == 1 || size == 2 || size == 4 || size == 8) && ((address)object & (size - 1)) == 0;
}

static void copy(void *to, const void *from, size_t size)
{
    __builtin_memcpy(to, from, size);
}

/* One statement for each width: T is its type. */
#define BY_WIDTH(size, STATEMENT)                   \
    switch (size) {                                 \
    case 1: { typedef unsigned char T; STATEMENT }  \
    case 2: { typedef unsigned short T; STATEMENT } \
    case 4: { typedef unsigned int T; STATEMENT }   \
    default: { typedef unsigned long long T; STATEMENT } \
    }

void load(size_t size, void *object, void *into, int order) __asm__("__atomic_load");
void load(size_t size, void *object, void *into, int order)
{
    if (in_place(size, object)) {
        BY_WIDTH(size, { T v = __atomic_load_n((T *)object, SEQ); copy(into, &v, sizeof(T)); return; })
    }
    unsigned char *lock = lock_of(object);
    copy(into, object, size);
    unlock(lock);
}

void store(size_t size, void *object, void *from, int order) __asm__("__atomic_store");
void store(size_t size, void *object, void *from, int order)
{
    if (in_place(size, object)) {
        BY_WIDTH(size, { T v; copy(&v, from, sizeof(T)); __atomic_store_n((T *)object, v, SEQ); return; })
    }
    unsigned char *lock = lock_of(object);
    copy(object, from, size);
    unlock(lock);
}

void exchange(size_t size, void *object, void *from, void *into, int order) __asm__("__atomic_exchange");
void exchange(size_t size, void *object, void *from, void *into, int order)
{
    if (in_place(size, object)) {
        BY_WIDTH(size, { T v; copy(&v, from, sizeof(T)); v = __atomic_exchange_n((T *)object, v, SEQ); copy(into, &v, sizeof(T)); return; })
    }
    unsigned char *lock = lock_of(object);
    unsigned char *at = object, *in = from, *out = into; /* byte by byte: `from` and `into` may be one */
    for (size_t i = 0; i < size; i++) {
        unsigned char old = at[i];
        at[i] = in[i];
        out[i] = old;
    }
    unlock(lock);
}

_Bool compare_exchange(size_t size, void *object, void *expected, void *desired, int success, int failure) __asm__("__atomic_compare_exchange");
_Bool compare_exchange(size_t size, void *object, void *expected, void *desired, int success, int failure)
{
    if (in_place(size, object)) {
        BY_WIDTH(size, {
            T e;
            T d;
            copy(&e, expected, sizeof(T));
            copy(&d, desired, sizeof(T));
            if (__atomic_compare_exchange_n((T *)object, &e, d, 0, SEQ, SEQ))
                return 1;
            copy(expected, &e, sizeof(T));
            return 0;
        })
    }
    unsigned char *lock = lock_of(object);
    _Bool same = __builtin_memcmp(object, expected, size) == 0;
    if (same)
        copy(object, desired, size);
    else
        copy(expected, object, size);
    unlock(lock);
    return same;
}

_Bool is_lock_free(size_t size, void *object) __asm__("__atomic_is_lock_free");
_Bool is_lock_free(size_t size, void *object)
{
    return in_place(size, object);
}

/* The functions of one size, for code of compilers that call them: N bytes, of type T. */
#define NAMED(RESULT, name, N, parameters) \
    RESULT name##N parameters __asm__("__atomic_" #name "_" #N); \
    RESULT name##N parameters

#define IN_PLACE(N, T, name) \
    NAMED(T, fetch_##name, N, (T *object, T v, int order)) { return __atomic_fetch_##name(object, v, SEQ); } \
    NAMED(T, name##_fetch, N, (T *object, T v, int order)) { return __atomic_##name##_fetch(object, v, SEQ); }

#define FUNCTIONS(N, T)                                                                                           \
    NAMED(T, load, N, (T *object, int order)) { return __atomic_load_n(object, SEQ); }                            \
    NAMED(void, store, N, (T *object, T v, int order)) { __atomic_store_n(object, v, SEQ); }                      \
    NAMED(T, exchange, N, (T *object, T v, int order)) { return __atomic_exchange_n(object, v, SEQ); }            \
    NAMED(_Bool, compare_exchange, N, (T *object, T *expected, T desired, int success, int failure))              \
    {                                                                                                             \
        return __atomic_compare_exchange_n(object, expected, desired, 0, SEQ, SEQ);                               \
    }                                                                                                             \
    NAMED(_Bool, test_and_set, N, (T *object, int order)) { return __atomic_exchange_n(object, 1, SEQ) != 0; }    \
    IN_PLACE(N, T, add) IN_PLACE(N, T, sub) IN_PLACE(N, T, and) IN_PLACE(N, T, or) IN_PLACE(N, T, xor) IN_PLACE(N, T, nand)

FUNCTIONS(1, unsigned char)
FUNCTIONS(2, unsigned short)
FUNCTIONS(4, unsigned int)
FUNCTIONS(8, unsigned long long)

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 wide;

#define UNDER_LOCK(name, NEW)                                                         \
    NAMED(wide, fetch_##name, 16, (wide *object, wide v, int order))                  \
    {                                                                                 \
        unsigned char *lock = lock_of(object);                                        \
        wide old = *object;                                                           \
        *object = NEW;                                                                \
        unlock(lock);                                                                 \
        return old;                                                                   \
    }                                                                                 \
    NAMED(wide, name##_fetch, 16, (wide *object, wide v, int order))                  \
    {                                                                                 \
        wide old = fetch_##name##16(object, v, order);                                \
        return NEW;                                                                   \
    }

UNDER_LOCK(add, old + v)
UNDER_LOCK(sub, old - v)
UNDER_LOCK(and, old & v)
UNDER_LOCK(or, old | v)
UNDER_LOCK(xor, old ^ v)
UNDER_LOCK(nand, ~(old & v))

NAMED(wide, load, 16, (wide *object, int order))
{
    wide v;
    load(16, object, &v, order);
    return v;
}

NAMED(void, store, 16, (wide *object, wide v, int order))
{
    store(16, object, &v, order);
}

NAMED(wide, exchange, 16, (wide *object, wide v, int order))
{
    exchange(16, object, &v, &v, order);
    return v;
}

NAMED(_Bool, compare_exchange, 16, (wide *object, wide *expected, wide desired, int success, int failure))
{
    return compare_exchange(16, object, expected, &desired, success, failure);
}
#endif
