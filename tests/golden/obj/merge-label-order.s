#! obj 
	.section .rodata.str1.1,"aMS",@progbits,1
.LA: .string "a"
.LB: .string "b"
.LC: .string "c"
.LD: .string "d"
.LE: .string "e"
.LF: .string "f"
	.text
u0:	.long .LA+1
u1:	.quad .LB-.
u2:	movl $.LC+1,%eax
u3:	leaq .LD+1(%rip),%rax
u4:	leaq .LG(%rip),%rax
u5:	leaq .LG(%rip),%rax
	.section .rodata.str1.1,"aMS",@progbits,1
.LG: .string "f"
	.text
	leaq .LG(%rip),%rax
u6:	movl .LE,%eax
u7:	.long .LF
u8:	.long .LG+1
u9:
	.data
	.long .LA+1
	.text
#= section .text type=1 flags=0x6 align=1 size=0x3c
#=   0000 00 00 00 00 00 00 00 00 00 00 00 00 b8 00 00 00
#=   0010 00 48 8d 05 00 00 00 00 48 8d 05 00 00 00 00 48
#=   0020 8d 05 00 00 00 00 48 8d 05 00 00 00 00 8b 04 25
#=   0030 00 00 00 00 00 00 00 00 00 00 00 00
#=   reloc 0x0 10 .LA +0x1
#=   reloc 0x4 24 .LB +0x0
#=   reloc 0xd 10 .LC +0x1
#=   reloc 0x14 2 .LD -0x3
#=   reloc 0x1b 2 .LG -0x4
#=   reloc 0x22 2 .LG -0x4
#=   reloc 0x29 2 .LG -0x4
#=   reloc 0x30 11 .rodata.str1.1 +0x8
#=   reloc 0x34 10 .rodata.str1.1 +0xa
#=   reloc 0x38 10 .LG +0x1
#= section .data type=1 flags=0x3 align=1 size=0x4
#=   0000 00 00 00 00
#=   reloc 0x0 10 .LA +0x1
#= section .rodata.str1.1 type=1 flags=0x32 align=1 size=0xe
#=   0000 61 00 62 00 63 00 64 00 65 00 66 00 66 00
#= symbol '' .rodata.str1.1+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'u0' .text+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'u1' .text+0x4 size=0 bind=0 type=0 vis=0
#= symbol 'u2' .text+0xc size=0 bind=0 type=0 vis=0
#= symbol 'u3' .text+0x11 size=0 bind=0 type=0 vis=0
#= symbol '.LD' .rodata.str1.1+0x6 size=0 bind=0 type=0 vis=0
#= symbol 'u4' .text+0x18 size=0 bind=0 type=0 vis=0
#= symbol 'u5' .text+0x1f size=0 bind=0 type=0 vis=0
#= symbol '.LG' .rodata.str1.1+0xc size=0 bind=0 type=0 vis=0
#= symbol 'u6' .text+0x2d size=0 bind=0 type=0 vis=0
#= symbol 'u7' .text+0x34 size=0 bind=0 type=0 vis=0
#= symbol 'u8' .text+0x38 size=0 bind=0 type=0 vis=0
#= symbol 'u9' .text+0x3c size=0 bind=0 type=0 vis=0
#= symbol '.LA' .rodata.str1.1+0x0 size=0 bind=0 type=0 vis=0
#= symbol '.LB' .rodata.str1.1+0x2 size=0 bind=0 type=0 vis=0
#= symbol '.LC' .rodata.str1.1+0x4 size=0 bind=0 type=0 vis=0
