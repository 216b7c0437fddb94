#! obj --32
# a push is as wide as the stack; 16-bit patterns with their sign set are signs of 16-bit operations
	push $0xffff
	push $0xff80
	push $-1
	pushw $0xffff
	add $0xff80, %ax
	cmp $0xffff, %cx
	addw $0xffff, (%eax)
	imul $0xfff0, %cx, %dx
	.code16
	push $0xffff
#= section .text type=1 flags=0x6 align=1 size=0x21
#=   0000 68 ff ff 00 00 68 80 ff 00 00 6a ff 66 6a ff 66
#=   0010 83 c0 80 66 83 f9 ff 66 83 00 ff 66 6b d1 f0 6a
#=   0020 ff
