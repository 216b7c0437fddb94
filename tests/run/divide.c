/* Division of two-word values by powers of two (never a library call), and of widened words. */
#include <stdio.h>
#define T(n) __attribute__((noinline)) long long d##n(long long x){return x/(n##LL);} __attribute__((noinline)) long long r##n(long long x){return x%(n##LL);} __attribute__((noinline)) long long m##n(long long x){return x/-(n##LL);}
T(2) T(4096) T(4294967296) T(8589934592) T(4611686018427387904) T(2147483648)
__attribute__((noinline)) long long e1(unsigned a,unsigned b){return (unsigned long long)a/b;}
__attribute__((noinline)) long long e2(unsigned a,unsigned b){return (unsigned long long)a%10000;}
__attribute__((noinline)) long long e3(int a,unsigned b){return (long long)a/10000;}
__attribute__((noinline)) long long e4(int a,unsigned b){return (long long)a%10007;}
int main(void){ long long v[]={0,1,-1,2,-2,3,-3,4095,-4095,4096,-4096,4097,-4097,0x7fffffffffffffff,-0x7fffffffffffffff-1,0x100000000,-0x100000000,-0x100000001,0x123456789abcdef,-0x123456789abcdef};
for(int i=0;i<20;i++){long long x=v[i];
#define P(n) printf("%lld %lld %lld\n",d##n(x),r##n(x),m##n(x));
P(2) P(4096) P(4294967296) P(8589934592) P(4611686018427387904) P(2147483648)
printf("%lld %lld %lld %lld\n",e1(x,x+7),e2(x,1),e3(x,1),e4(x,1));
}}
