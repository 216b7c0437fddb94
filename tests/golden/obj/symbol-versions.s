#! obj
# the last version first; the third operand is about the name without version only; undefined ones unused are dropped
	.globl both, gone, local, hidden
both:	call both
	.symver both, both@V1
	.symver both, other@@V2
gone:	call gone
	.symver gone, gone@V1, remove
alone:	.quad alone
	.symver alone, alone@V1, remove
local:	call local
	.symver local, local@V1, local
hidden:	call hidden
	.symver hidden, hidden@V1, hidden
	.symver unused, unused@V1
	.type unused, @function
	.long early
	.weakref early, target
#= section .text type=1 flags=0x6 align=1 size=0x20
#=   0000 e8 00 00 00 00 e8 00 00 00 00 00 00 00 00 00 00
#=   0010 00 00 e8 00 00 00 00 e8 00 00 00 00 00 00 00 00
#=   reloc 0x1 4 both -0x4
#=   reloc 0x6 4 gone@V1 -0x4
#=   reloc 0xa 1 .text +0xa
#=   reloc 0x13 4 local -0x4
#=   reloc 0x18 4 hidden -0x4
#=   reloc 0x1c 10 target +0x0
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'local' .text+0x12 size=0 bind=0 type=0 vis=0
#= symbol 'alone@V1' .text+0xa size=0 bind=0 type=0 vis=0
#= symbol 'both' .text+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'hidden' .text+0x17 size=0 bind=1 type=0 vis=2
#= symbol 'target' 0+0x0 size=0 bind=2 type=0 vis=0
#= symbol 'other@@V2' .text+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'both@V1' .text+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'gone@V1' .text+0x5 size=0 bind=1 type=0 vis=0
#= symbol 'local@V1' .text+0x12 size=0 bind=1 type=0 vis=0
#= symbol 'hidden@V1' .text+0x17 size=0 bind=1 type=0 vis=0
