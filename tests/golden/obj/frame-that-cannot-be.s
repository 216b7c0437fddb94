#! obj
	.cfi_sections .debug_frame
	.cfi_startproc
	.cfi_same_value 3, 6
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset 3, 8
	.cfi_personality 256, handler
	.cfi_endproc
	.cfi_sections .eh_frame, .debug_frame
#= frame-that-cannot-be.s:4: Error: wrong number of arguments for `.cfi_same_value'
#= frame-that-cannot-be.s:6: Error: register save offset not a multiple of 8
#= frame-that-cannot-be.s:7: Error: invalid or unsupported encoding in .cfi_personality
#= frame-that-cannot-be.s:9: Error: inconsistent uses of .cfi_sections
