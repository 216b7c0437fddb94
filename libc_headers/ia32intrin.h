/* Instructions of the integer unit. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _IA32INTRIN_H_INCLUDED
#define _IA32INTRIN_H_INCLUDED
#ifndef __PYCC_SIMD
# define __PYCC_SIMD static __inline __attribute__ ((__always_inline__, __unused__))
#endif
__PYCC_SIMD unsigned long long __rdtsc (void)
{ unsigned int __l, __h; __asm__ __volatile__ ("rdtsc" : "=a" (__l), "=d" (__h)); return (unsigned long long) __h << 32 | __l; }
__PYCC_SIMD unsigned long long __rdtscp (unsigned int *__c)
{ unsigned int __l, __h; __asm__ __volatile__ ("rdtscp" : "=a" (__l), "=d" (__h), "=c" (*__c)); return (unsigned long long) __h << 32 | __l; }
__PYCC_SIMD unsigned long long __rdpmc (int __c)
{ unsigned int __l, __h; __asm__ __volatile__ ("rdpmc" : "=a" (__l), "=d" (__h) : "c" (__c)); return (unsigned long long) __h << 32 | __l; }
#define _rdtsc() __rdtsc ()
#define _rdpmc(a) __rdpmc (a)
__PYCC_SIMD int __bsfd (int __a) { return __builtin_ctz ((unsigned int) __a); }
__PYCC_SIMD int __bsrd (int __a) { return 31 - __builtin_clz ((unsigned int) __a); }
__PYCC_SIMD int __bswapd (int __a) { return (int) __builtin_bswap32 ((unsigned int) __a); }
__PYCC_SIMD long long __bswapq (long long __a) { return (long long) __builtin_bswap64 ((unsigned long long) __a); }
#define _bswap(a) __bswapd (a)
#define _bswap64(a) __bswapq (a)
#define _bit_scan_forward(a) __bsfd (a)
#define _bit_scan_reverse(a) __bsrd (a)
__PYCC_SIMD int __popcntd (unsigned int __a) { return __builtin_popcount (__a); }
__PYCC_SIMD int __popcntq (unsigned long long __a) { return __builtin_popcountll (__a); }
#define _popcnt32(a) __popcntd (a)
#define _popcnt64(a) __popcntq (a)
__PYCC_SIMD unsigned int __rold (unsigned int __a, int __n) { return __a << (__n & 31) | __a >> (-__n & 31); }
__PYCC_SIMD unsigned int __rord (unsigned int __a, int __n) { return __a >> (__n & 31) | __a << (-__n & 31); }
__PYCC_SIMD unsigned long long __rolq (unsigned long long __a, int __n) { return __a << (__n & 63) | __a >> (-__n & 63); }
__PYCC_SIMD unsigned long long __rorq (unsigned long long __a, int __n) { return __a >> (__n & 63) | __a << (-__n & 63); }
#define _rotl(a, n) __rold ((a), (n))
#define _rotr(a, n) __rord ((a), (n))
__PYCC_SIMD unsigned int _lzcnt_u32 (unsigned int __a) { return __a ? (unsigned int) __builtin_clz (__a) : 32; }
__PYCC_SIMD unsigned long long _lzcnt_u64 (unsigned long long __a) { return __a ? (unsigned int) __builtin_clzll (__a) : 64; }
__PYCC_SIMD unsigned int _tzcnt_u32 (unsigned int __a) { return __a ? (unsigned int) __builtin_ctz (__a) : 32; }
__PYCC_SIMD unsigned long long _tzcnt_u64 (unsigned long long __a) { return __a ? (unsigned int) __builtin_ctzll (__a) : 64; }
__PYCC_SIMD unsigned char _addcarry_u32 (unsigned char __c, unsigned int __a, unsigned int __b, unsigned int *__r)
{ unsigned long long __t = (unsigned long long) __a + __b + (__c != 0); *__r = (unsigned int) __t; return (unsigned char) (__t >> 32); }
__PYCC_SIMD unsigned char _subborrow_u32 (unsigned char __c, unsigned int __a, unsigned int __b, unsigned int *__r)
{ unsigned long long __t = (unsigned long long) __a - __b - (__c != 0); *__r = (unsigned int) __t; return (unsigned char) (__t >> 63); }
#ifdef __x86_64__
__PYCC_SIMD unsigned char _addcarry_u64 (unsigned char __c, unsigned long long __a, unsigned long long __b, unsigned long long *__r)
{ unsigned __int128 __t = (unsigned __int128) __a + __b + (__c != 0); *__r = (unsigned long long) __t; return (unsigned char) (__t >> 64); }
__PYCC_SIMD unsigned char _subborrow_u64 (unsigned char __c, unsigned long long __a, unsigned long long __b, unsigned long long *__r)
{ unsigned __int128 __t = (unsigned __int128) __a - __b - (__c != 0); *__r = (unsigned long long) __t; return (unsigned char) (__t >> 127); }
#endif
#ifdef __RDRND__
__PYCC_SIMD int _rdrand32_step (unsigned int *__p)
{ unsigned char __c; __asm__ __volatile__ ("rdrand %0\n\tsetc %1" : "=r" (*__p), "=q" (__c) : : "cc"); return __c; }
# ifdef __x86_64__
__PYCC_SIMD int _rdrand64_step (unsigned long long *__p)
{ unsigned char __c; __asm__ __volatile__ ("rdrand %0\n\tsetc %1" : "=r" (*__p), "=q" (__c) : : "cc"); return __c; }
# endif
#endif
#endif
