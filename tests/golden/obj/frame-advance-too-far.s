#! obj
	.bss
	.cfi_startproc
	.skip	1 << 40
	.cfi_def_cfa_offset 16
	.cfi_endproc
#= frame-advance-too-far.s:3: Error: call frame information cannot advance by 0x10000000000 bytes
#= frame-advance-too-far.s:6: Error: value of 1099511627776 too large for field of 4 bytes at 0x24
