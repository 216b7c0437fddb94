#! obj 
	.set .La,.Lb
	.set .Lc,.Ld+1
	leaq .La(%rip),%rax
	leaq .Ld+3(%rip),%rax
x:
	leaq .Le(%rip),%rax
	.set .Lf,.Le
	y:
 .section .r,"aMS",@progbits,1
.Lb: .string "x"
.Ld: .string "y"
.Le: .string "z"
#= section .text type=1 flags=0x6 align=1 size=0x15
#=   0000 48 8d 05 00 00 00 00 48 8d 05 00 00 00 00 48 8d
#=   0010 05 00 00 00 00
#=   reloc 0x3 2 .La -0x4
#=   reloc 0xa 2 .Ld -0x1
#=   reloc 0x11 2 .Le -0x4
#= section .r type=1 flags=0x32 align=1 size=0x6
#=   0000 78 00 79 00 7a 00
#= symbol '.La' .r+0x0 size=0 bind=0 type=0 vis=0
#= symbol '.Ld' .r+0x2 size=0 bind=0 type=0 vis=0
#= symbol 'x' .text+0xe size=0 bind=0 type=0 vis=0
#= symbol '.Le' .r+0x4 size=0 bind=0 type=0 vis=0
#= symbol 'y' .text+0x15 size=0 bind=0 type=0 vis=0
