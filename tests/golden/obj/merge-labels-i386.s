#! obj --32
	.section .rodata.str1.1,"aMS",@progbits,1
.LA: .string "a"
.LB: .string "b"
.LC: .string "c"
	.text
u0:	.long .LA+1
u1:	.long .LB-.
u2:	movl $.LC+1,%eax
u3:	leal .LG+1,%eax
	.section .rodata.str1.1,"aMS",@progbits,1
.LG: .string "f"
	.text
u4:	leal .LG+1,%eax
u5:
#= section .text type=1 flags=0x6 align=1 size=0x19
#=   0000 01 00 00 00 00 00 00 00 b8 01 00 00 00 8d 05 01
#=   0010 00 00 00 8d 05 01 00 00 00
#=   reloc 0x0 1 .LA +0x0
#=   reloc 0x4 2 .LB +0x0
#=   reloc 0x9 1 .LC +0x0
#=   reloc 0xf 1 .LG +0x0
#=   reloc 0x15 1 .LG +0x0
#= section .rodata.str1.1 type=1 flags=0x32 align=1 size=0x8
#=   0000 61 00 62 00 63 00 66 00
#= symbol 'u0' .text+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'u1' .text+0x4 size=0 bind=0 type=0 vis=0
#= symbol 'u2' .text+0x8 size=0 bind=0 type=0 vis=0
#= symbol 'u3' .text+0xd size=0 bind=0 type=0 vis=0
#= symbol 'u4' .text+0x13 size=0 bind=0 type=0 vis=0
#= symbol '.LG' .rodata.str1.1+0x6 size=0 bind=0 type=0 vis=0
#= symbol 'u5' .text+0x19 size=0 bind=0 type=0 vis=0
#= symbol '.LA' .rodata.str1.1+0x0 size=0 bind=0 type=0 vis=0
#= symbol '.LB' .rodata.str1.1+0x2 size=0 bind=0 type=0 vis=0
#= symbol '.LC' .rodata.str1.1+0x4 size=0 bind=0 type=0 vis=0
