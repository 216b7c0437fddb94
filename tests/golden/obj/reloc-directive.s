#! obj
# gas counts absolute offsets from the section's symbol and so writes that; symbols with names stay, .L ones are section + offset
	.long 0, 0
	.reloc 0, R_X86_64_32, named
	.reloc .-4, R_X86_64_NONE, nothing
	.reloc named, R_X86_64_PC32, .Lplace + 2
named:	.long 0
	.section .one, "a"
	.long 0
	.reloc 0, BFD_RELOC_32, elsewhere + 4
	.section .two, "a"
.Lplace: .long 0
	.reloc .-4, R_X86_64_PLT32, named
	.section .three, "a"
local:	.size local, 7
	.long local@SIZE + 1, unknown@SIZE
	.quad local@SIZE
#= section .text type=1 flags=0x6 align=1 size=0xc
#=   0000 00 00 00 00 00 00 00 00 00 00 00 00
#=   reloc 0x0 10 named +0x0
#=   reloc 0x4 0 nothing +0x0
#=   reloc 0x8 2 .two +0x2
#= section .one type=1 flags=0x2 align=1 size=0x4
#=   0000 00 00 00 00
#=   reloc 0x0 10 elsewhere +0x4
#= section .two type=1 flags=0x2 align=1 size=0x4
#=   0000 00 00 00 00
#=   reloc 0x0 4 named +0x0
#= section .three type=1 flags=0x2 align=1 size=0x10
#=   0000 08 00 00 00 00 00 00 00 07 00 00 00 00 00 00 00
#=   reloc 0x4 32 unknown +0x0
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'named' .text+0x8 size=0 bind=0 type=0 vis=0
#= symbol '' .one+0x0 size=0 bind=0 type=3 vis=0
#= symbol '' .two+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'local' .three+0x0 size=7 bind=0 type=0 vis=0
#= symbol 'nothing' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'elsewhere' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'unknown' 0+0x0 size=0 bind=1 type=0 vis=0
