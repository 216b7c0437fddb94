#! obj
	.intel_syntax noprefix
	mov	rax, rsi:[0x28]
	mov	rax, cr0:[rdi]
#= intel-segment-that-is-none.s:3: Error: invalid use of register
#= intel-segment-that-is-none.s:4: Error: invalid use of register
