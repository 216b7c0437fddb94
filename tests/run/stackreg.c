/* The stack pointer as a global register variable: reading it gives the stack pointer. */
extern int printf(const char *, ...);

#ifdef __x86_64__
register unsigned long sp asm("rsp");
#else
register unsigned long sp asm("esp");
#endif

int main(void)
{
	char here[16];
	unsigned long x = sp;
	printf("%d\n", (unsigned long)here - x < 4096);
	return 0;
}
//= 1
