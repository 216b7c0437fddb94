#! obj
	.endm
	.endr
	.ident "a", "b"
	.uleb128 1,,2
#5 "elsewhere.c"
# 7 "elsewhere.c"
	.warning "here"
#= lines-with-little.s:2: Warning: .endm encountered without preceding .macro
#= lines-with-little.s:3: Warning: .endr encountered without preceding .rept, .irp, or .irpc
#= lines-with-little.s:5: Warning: zero assumed for missing expression
#= elsewhere.c:7: Warning: here
#= section .text type=1 flags=0x6 align=1 size=0x3
#=   0000 01 00 02
#= section .comment type=1 flags=0x30 align=1 size=0x5
#=   0000 00 61 00 62 00
