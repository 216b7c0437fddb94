/* Thread-local variables of a library: exported, static, hidden, zero. */
_Thread_local int exported = 3;
static _Thread_local int own = 4;
__attribute__((visibility("hidden"))) _Thread_local int hidden = 5;
_Thread_local char zeros[100];

int sum(void)
{
	exported++, own++, hidden++, zeros[7]++;
	return exported * 1000 + own * 100 + hidden * 10 + zeros[7];
}

int *where(void)
{
	return &own;
}
