#! obj
nop
.long 5-.
x: .long 6-x
.quad 7-x
#= section .text type=1 flags=0x6 align=1 size=0x11
#=   0000 90 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0010 00
#=   reloc 0x1 2 - +0x5
#=   reloc 0x5 2 - +0x6
#=   reloc 0x9 24 - +0xb
#= symbol 'x' .text+0x5 size=0 bind=0 type=0 vis=0
