#! obj
# only the function itself has a PLT entry
	.weak weak
	.globl here
here:	call there
	call there + 4
	jmp there - 1
	je there + 2
	call weak + 4
	call here + 4
	call there@PLT + 4
	xbegin there + 4
	call there + 4 - 4
#= section .text type=1 flags=0x6 align=1 size=0x2f
#=   0000 e8 00 00 00 00 e8 00 00 00 00 e9 00 00 00 00 0f
#=   0010 84 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8
#=   0020 00 00 00 00 c7 f8 00 00 00 00 e8 00 00 00 00
#=   reloc 0x1 4 there -0x4
#=   reloc 0x6 2 there +0x0
#=   reloc 0x16 2 weak +0x0
#=   reloc 0x1b 2 here +0x0
#=   reloc 0x20 4 there +0x0
#=   reloc 0x26 2 there +0x0
#=   reloc 0x2b 4 there -0x4
#=   reloc 0xb 2 there -0x5
#=   reloc 0x11 2 there -0x2
#= symbol 'weak' 0+0x0 size=0 bind=2 type=0 vis=0
#= symbol 'here' .text+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'there' 0+0x0 size=0 bind=1 type=0 vis=0
