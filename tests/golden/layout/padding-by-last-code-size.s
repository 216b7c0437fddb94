#! obj
.code32
nop
.p2align 4
.code64
nop
.p2align 4
.code16
nop
.p2align 4
nop
#= section .text type=1 flags=0x6 align=16 size=0x31
#=   0000 90 eb 0d 8d b4 00 00 8d b4 00 00 8d b4 00 00 90
#=   0010 90 eb 0d 8d b4 00 00 8d b4 00 00 8d b4 00 00 90
#=   0020 90 eb 0d 8d b4 00 00 8d b4 00 00 8d b4 00 00 90
#=   0030 90
