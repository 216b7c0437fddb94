#! obj
# a .debug_info of the source's own may refer to .debug_line: there is one, though nothing was said of files or lines
	.section .debug_line,"",@progbits
	.section .debug_info,"",@progbits
	.long 0
#= section .debug_line type=1 flags=0x0 align=1 size=0x1d
#=   0000 19 00 00 00 03 00 13 00 00 00 01 01 fb 0e 0d 00
#=   0010 01 01 01 01 00 00 00 01 00 00 01 00 00
#= section .debug_info type=1 flags=0x0 align=1 size=0x4
#=   0000 00 00 00 00
