#! obj
# the kernel's alternatives: a length in another section decides the padding (arch/x86/include/asm/alternative.h)
	.text
f:
771:	call	clear
772:	.skip	-(((775f-774f)-(772b-771b)) > 0) * ((775f-774f)-(772b-771b)),0x90
773:	.pushsection .altinstructions,"a"
	.long	771b - .
	.long	774f - .
	.byte	773b-771b
	.byte	775f-774f
	.popsection
	.pushsection .altinstr_replacement,"ax"
774:	rep stosq
	call	other
	jmp	f
775:
	.popsection
	ret
a:	jmp	b
	.skip	-((d-c)-(b-a) > 0)*((d-c)-(b-a)),0x90
b:	.skip	130
	jne	a
c:	.skip	2
d:	.org	a + 300, 0xcc
	.fill	f + 400 - ., 1, 0xcc
	.uleb128 d - a
	.sleb128 a - d
	.p2align 5,,20
	ret
#= section .text type=1 flags=0x6 align=32 size=0x1a1
#=   0000 e8 00 00 00 00 90 90 90 90 90 90 90 90 c3 eb 00
#=   0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0090 00 00 0f 85 76 ff ff ff 00 00 cc cc cc cc cc cc
#=   00a0 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   00b0 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   00c0 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   00d0 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   00e0 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   00f0 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0100 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0110 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0120 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0130 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0140 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0150 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0160 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0170 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0180 cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc cc
#=   0190 8c 01 f4 7e 66 66 2e 0f 1f 84 00 00 00 00 00 90
#=   01a0 c3
#=   reloc 0x1 4 clear -0x4
#= section .altinstructions type=1 flags=0x2 align=1 size=0xa
#=   0000 00 00 00 00 00 00 00 00 0d 0d
#=   reloc 0x0 2 .text +0x0
#=   reloc 0x4 2 .altinstr_replacement +0x0
#= section .altinstr_replacement type=1 flags=0x6 align=1 size=0xd
#=   0000 f3 48 ab e8 00 00 00 00 e9 00 00 00 00
#=   reloc 0x4 4 other -0x4
#=   reloc 0x9 2 .text -0x4
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'f' .text+0x0 size=0 bind=0 type=0 vis=0
#= symbol '' .altinstr_replacement+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'a' .text+0xe size=0 bind=0 type=0 vis=0
#= symbol 'b' .text+0x10 size=0 bind=0 type=0 vis=0
#= symbol 'd' .text+0x9a size=0 bind=0 type=0 vis=0
#= symbol 'c' .text+0x98 size=0 bind=0 type=0 vis=0
#= symbol 'clear' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'other' 0+0x0 size=0 bind=1 type=0 vis=0
