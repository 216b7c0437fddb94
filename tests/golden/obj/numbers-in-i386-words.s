#! obj --32
# an i386 .long takes any 64 bits silently
	.long 4294967296, 0x1ffffffff, -4294967296
	.word 65536
	.quad 1<<40
#= numbers-in-i386-words.s:4: Warning: value 0x10000 truncated to 0x0
#= section .text type=1 flags=0x6 align=1 size=0x16
#=   0000 00 00 00 00 ff ff ff ff 00 00 00 00 00 00 00 00
#=   0010 00 00 00 01 00 00
