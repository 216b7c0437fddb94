#! obj --32
# the addend stands in the field
	.long 0, 0
	.reloc .-4, R_386_32, unknown + 4
	.reloc 0, R_386_PC32, unknown + 2
named:	.long 0
	.data
.Lplace: .long 0
	.section .short, "a"
	.byte 1
	.reloc ., R_386_32, 5
#= section .text type=1 flags=0x6 align=1 size=0xc
#=   0000 02 00 00 00 04 00 00 00 00 00 00 00
#=   reloc 0x4 1 unknown +0x0
#=   reloc 0x0 2 unknown +0x0
#= section .data type=1 flags=0x3 align=1 size=0x4
#=   0000 00 00 00 00
#= section .short type=1 flags=0x2 align=1 size=0x1
#=   0000 01
#=   reloc 0x1 1 - +0x0
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'named' .text+0x8 size=0 bind=0 type=0 vis=0
#= symbol 'unknown' 0+0x0 size=0 bind=1 type=0 vis=0
