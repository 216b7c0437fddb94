#! obj 
	.section .foo,"ax",@progbits
	.globl q
q:	.cfi_startproc
	push %rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov %rsp,%rbp
	.cfi_def_cfa_register 6
	.skip 100
	pop %rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.section .grp,"axG",@progbits,sig,comdat
sig: nop
 jmp q
l2:
	.text 1
	nop
	.text 0
	ret
	.pushsection .bar,"aw"
	.long .foo, sig, l2, .grp
	.long l2
	.popsection
	.set A,5
	.globl A
	.set B,sig
	.set C,ext+4
	.long C
	.globl D
	.set D,q
	.weak E
	.set E,q
	.long D,E,B
	.quad B
	.size sig,l2-sig
	.type sig,@function
#= section .text type=1 flags=0x6 align=1 size=0x1a
#=   0000 c3 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0010 00 00 00 00 00 00 00 00 00 90
#=   reloc 0x1 10 ext +0x4
#=   reloc 0x5 10 D +0x0
#=   reloc 0x9 10 E +0x0
#=   reloc 0xd 10 B +0x0
#=   reloc 0x11 1 B +0x0
#= section .foo type=1 flags=0x6 align=1 size=0x6a
#=   0000 55 48 89 e5 00 00 00 00 00 00 00 00 00 00 00 00
#=   0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0060 00 00 00 00 00 00 00 00 5d c3
#= section .grp type=1 flags=0x206 align=1 size=0x6
#=   0000 90 e9 00 00 00 00
#=   reloc 0x2 4 q -0x4
#= section .bar type=1 flags=0x3 align=1 size=0x14
#=   0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0010 00 00 00 00
#=   reloc 0x0 10 .foo +0x0
#=   reloc 0x4 10 sig +0x0
#=   reloc 0x8 10 l2 +0x0
#=   reloc 0xc 10 .grp +0x0
#=   reloc 0x10 10 l2 +0x0
#= section .eh_frame type=1 flags=0x2 align=8 size=0x38
#=   0000 14 00 00 00 00 00 00 00 01 7a 52 00 01 78 10 01
#=   0010 1b 0c 07 08 90 01 00 00 1c 00 00 00 1c 00 00 00
#=   0020 00 00 00 00 6a 00 00 00 00 41 0e 10 86 02 43 0d
#=   0030 06 02 65 0c 07 08 00 00
#=   reloc 0x20 2 .foo +0x0
#= symbol '' .foo+0x0 size=0 bind=0 type=3 vis=0
#= symbol '' .grp+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'sig' .grp+0x0 size=6 bind=0 type=2 vis=0
#= symbol 'l2' .grp+0x6 size=0 bind=0 type=0 vis=0
#= symbol 'B' .grp+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'q' .foo+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'A' 65521+0x5 size=0 bind=1 type=0 vis=0
#= symbol 'ext' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'D' .foo+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'E' .foo+0x0 size=0 bind=2 type=0 vis=0
