#! obj --32
	call x@PLT
	call x
	call e@PLT
	call e
	jmp e
	jmp x
	jmp x@PLT
	movl e@GOT(%ebx),%eax
	movl x@GOT(%ebx),%eax
	leal x@GOTOFF(%ebx),%eax
	addl $_GLOBAL_OFFSET_TABLE_,%ebx
	call 1f
1:	popl %ebx
	addl $_GLOBAL_OFFSET_TABLE_+[.-1b],%ebx
	movl %gs:t@ntpoff,%eax
	movl t@indntpoff,%eax
	leal t@tlsgd(,%ebx,1),%eax
	movl $x,%eax
	movl x,%eax
	.globl g
g: call g
	jmp g
	.section .foo,"ax"
x: ret
	.long x-., .L1-x, x, e-.
.L1:
	.section .rodata.str1.1,"aMS",@progbits,1
.LC0: .string "a"
	.text
	movl $.LC0,%eax
	movl $.LC0+1,%eax
	pushl $.LC0
	leal .LC0@GOTOFF(%ebx),%eax
#= section .text type=1 flags=0x6 align=1 size=0x7f
#=   0000 e8 fc ff ff ff e8 fc ff ff ff e8 fc ff ff ff e8
#=   0010 fc ff ff ff e9 fc ff ff ff e9 fc ff ff ff e9 fc
#=   0020 ff ff ff 8b 83 00 00 00 00 8b 83 00 00 00 00 8d
#=   0030 83 00 00 00 00 81 c3 02 00 00 00 e8 00 00 00 00
#=   0040 5b 81 c3 03 00 00 00 65 a1 00 00 00 00 a1 00 00
#=   0050 00 00 8d 04 1d 00 00 00 00 b8 00 00 00 00 a1 00
#=   0060 00 00 00 e8 fc ff ff ff eb f9 b8 00 00 00 00 b8
#=   0070 01 00 00 00 68 00 00 00 00 8d 83 00 00 00 00
#=   reloc 0x1 2 .foo +0x0
#=   reloc 0x6 2 .foo +0x0
#=   reloc 0xb 4 e +0x0
#=   reloc 0x10 2 e +0x0
#=   reloc 0x25 43 e +0x0
#=   reloc 0x2b 43 x +0x0
#=   reloc 0x31 9 .foo +0x0
#=   reloc 0x37 10 _GLOBAL_OFFSET_TABLE_ +0x0
#=   reloc 0x43 10 _GLOBAL_OFFSET_TABLE_ +0x0
#=   reloc 0x49 17 t +0x0
#=   reloc 0x4e 15 t +0x0
#=   reloc 0x55 18 t +0x0
#=   reloc 0x5a 1 .foo +0x0
#=   reloc 0x5f 1 .foo +0x0
#=   reloc 0x64 2 g +0x0
#=   reloc 0x6b 1 .rodata.str1.1 +0x0
#=   reloc 0x70 1 .LC0 +0x0
#=   reloc 0x75 1 .rodata.str1.1 +0x0
#=   reloc 0x7b 9 .LC0 +0x0
#=   reloc 0x15 2 e +0x0
#=   reloc 0x1a 2 .foo +0x0
#=   reloc 0x1f 2 .foo +0x0
#= section .foo type=1 flags=0x6 align=1 size=0x11
#=   0000 c3 ff ff ff ff 11 00 00 00 00 00 00 00 00 00 00
#=   0010 00
#=   reloc 0x9 1 .foo +0x0
#=   reloc 0xd 2 e +0x0
#= section .rodata.str1.1 type=1 flags=0x32 align=1 size=0x2
#=   0000 61 00
#= symbol 'x' .foo+0x0 size=0 bind=0 type=0 vis=0
#= symbol '' .foo+0x0 size=0 bind=0 type=3 vis=0
#= symbol '' .rodata.str1.1+0x0 size=0 bind=0 type=3 vis=0
#= symbol '.LC0' .rodata.str1.1+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'e' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol '_GLOBAL_OFFSET_TABLE_' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 't' 0+0x0 size=0 bind=1 type=6 vis=0
#= symbol 'g' .text+0x63 size=0 bind=1 type=0 vis=0
