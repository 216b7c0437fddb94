#! obj 
	.long X
	.set X,1
	.long X
	.set X,2
	.long X
	.long Y-f
f:	.set Y,.
	.long Y-f
	nop
	.set Y,.
	.long Y-f
	.long Y
	.long Z
	.set Z,3
	.long Z
	.long Z
	.set Z,4
	Q = 5
	.long W
	W = 5
	.long W
	W = 6
	.long W
	.long V
	.set V, U
	.long V
	.set V, U+1
	.long V
#= section .text type=1 flags=0x6 align=1 size=0x41
#=   0000 01 00 00 00 01 00 00 00 02 00 00 00 00 00 00 00
#=   0010 00 00 00 00 90 05 00 00 00 00 00 00 00 03 00 00
#=   0020 00 03 00 00 00 03 00 00 00 05 00 00 00 05 00 00
#=   0030 00 06 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0040 00
#=   reloc 0x19 10 .text +0x15
#=   reloc 0x35 10 U +0x0
#=   reloc 0x39 10 U +0x0
#=   reloc 0x3d 10 U +0x1
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'X' 65521+0x2 size=0 bind=0 type=0 vis=0
#= symbol 'Y' .text+0x15 size=0 bind=0 type=0 vis=0
#= symbol 'f' .text+0x10 size=0 bind=0 type=0 vis=0
#= symbol 'Z' 65521+0x4 size=0 bind=0 type=0 vis=0
#= symbol 'Q' 65521+0x5 size=0 bind=0 type=0 vis=0
#= symbol 'W' 65521+0x6 size=0 bind=0 type=0 vis=0
#= symbol 'U' 0+0x0 size=0 bind=1 type=0 vis=0
