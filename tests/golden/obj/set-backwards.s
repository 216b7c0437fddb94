#! obj
	.set	a, b + 1
	.set	b, c + 1
	.set	c, f
	.text
	.type	f, @function
f:	nop
	.size	f, . - f
	.long	a
#= section .text type=1 flags=0x6 align=1 size=0x5
#=   0000 90 00 00 00 00
#=   reloc 0x1 10 .text +0x2
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'a' .text+0x2 size=0 bind=0 type=0 vis=0
#= symbol 'b' .text+0x1 size=0 bind=0 type=0 vis=0
#= symbol 'c' .text+0x0 size=1 bind=0 type=2 vis=0
#= symbol 'f' .text+0x0 size=1 bind=0 type=2 vis=0
