#! obj 
	.file "a.c"
	.text
	.globl main
	.type main,@function
main:
	leaq .LC0(%rip),%rdi
	call puts
	call foo
	call bar
	call loc@PLT
	jmp foo
	jmp bar2
	jne puts
	movl x(%rip),%eax
	movl y+4(%rip),%eax
loc:
	ret
	.section .init.text,"ax"
foo: ret
	call foo
	call loc
	jmp loc
	.globl bar
bar: nop
	call bar
	jmp bar
	.section .rodata.str1.1,"aMS",@progbits,1
.LC0: .string "hi"
	.data
x: .long x, .LC0, .LC0+1, unused
.quad loc
	.bss
y: .skip 8
	.comm cc,8,8
	.local ll
	.comm ll,8,8
	.ident "GCC"
	.section .note.GNU-stack,"",@progbits
#= section .text type=1 flags=0x6 align=1 size=0x38
#=   0000 48 8d 3d 00 00 00 00 e8 00 00 00 00 e8 00 00 00
#=   0010 00 e8 00 00 00 00 e8 1c 00 00 00 e9 00 00 00 00
#=   0020 e9 00 00 00 00 0f 85 00 00 00 00 8b 05 00 00 00
#=   0030 00 8b 05 00 00 00 00 c3
#=   reloc 0x3 2 .LC0 -0x4
#=   reloc 0x8 4 puts -0x4
#=   reloc 0xd 2 .init.text -0x4
#=   reloc 0x12 4 bar -0x4
#=   reloc 0x2d 2 .data -0x4
#=   reloc 0x33 2 .bss +0x0
#=   reloc 0x1c 2 .init.text -0x4
#=   reloc 0x21 4 bar2 -0x4
#=   reloc 0x27 4 puts -0x4
#= section .data type=1 flags=0x3 align=1 size=0x18
#=   0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0010 00 00 00 00 00 00 00 00
#=   reloc 0x0 10 .data +0x0
#=   reloc 0x4 10 .rodata.str1.1 +0x0
#=   reloc 0x8 10 .LC0 +0x1
#=   reloc 0xc 10 unused +0x0
#=   reloc 0x10 1 .text +0x37
#= section .bss type=8 flags=0x3 align=8 size=0x10
#= section .init.text type=1 flags=0x6 align=1 size=0x18
#=   0000 c3 e8 fa ff ff ff e8 00 00 00 00 e9 00 00 00 00
#=   0010 90 e8 00 00 00 00 eb f8
#=   reloc 0x7 2 .text +0x33
#=   reloc 0x12 4 bar -0x4
#=   reloc 0xc 2 .text +0x33
#= section .rodata.str1.1 type=1 flags=0x32 align=1 size=0x3
#=   0000 68 69 00
#= section .comment type=1 flags=0x30 align=1 size=0x5
#=   0000 00 47 43 43 00
#= section .note.GNU-stack type=1 flags=0x0 align=1 size=0x0
#= symbol 'a.c' 65521+0x0 size=0 bind=0 type=4 vis=0
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol '' .data+0x0 size=0 bind=0 type=3 vis=0
#= symbol '' .bss+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'foo' .init.text+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'loc' .text+0x37 size=0 bind=0 type=0 vis=0
#= symbol 'x' .data+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'y' .bss+0x0 size=0 bind=0 type=0 vis=0
#= symbol '' .init.text+0x0 size=0 bind=0 type=3 vis=0
#= symbol '' .rodata.str1.1+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'll' .bss+0x8 size=8 bind=0 type=1 vis=0
#= symbol '.LC0' .rodata.str1.1+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'main' .text+0x0 size=0 bind=1 type=2 vis=0
#= symbol 'puts' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'bar' .init.text+0x10 size=0 bind=1 type=0 vis=0
#= symbol 'bar2' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'unused' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'cc' 65522+0x8 size=8 bind=1 type=1 vis=0
