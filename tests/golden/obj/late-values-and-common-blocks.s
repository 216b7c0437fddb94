#! obj
# .eqv mentions its symbols where it stands; a later .comm changes the alignment only; in data x@PLT of a local symbol is the symbol
	late == first + 4
	.set other, second
	.long late
	.comm block, 21, 1
	.comm block, 11, 8
local:	.long local@PLT
	.quad local@GOT, local@GOTPCREL, local@PLTOFF
#= late-values-and-common-blocks.s:7: Warning: size of "block" is already 21; not changing to 11
#= section .text type=1 flags=0x6 align=1 size=0x20
#=   0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   reloc 0x0 10 first +0x4
#=   reloc 0x4 10 .text +0x4
#=   reloc 0x8 27 .text +0x4
#=   reloc 0x10 28 .text +0x4
#=   reloc 0x18 31 .text +0x4
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'local' .text+0x4 size=0 bind=0 type=0 vis=0
#= symbol 'first' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'second' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'block' 65522+0x8 size=21 bind=1 type=1 vis=0
#= symbol '_GLOBAL_OFFSET_TABLE_' 0+0x0 size=0 bind=1 type=0 vis=0
