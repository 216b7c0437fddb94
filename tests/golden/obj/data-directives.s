#! obj
	.data
	.byte	1, 0x7f, -1, 'a, 'b', '\n, 0b101, 017
	.value	0x1234, 1+2
	.short	-2
	.long	1 == 1, 2 < 1, 7 & 3 == 3, 1 << 4 + 1, ~0, -7 / 2, -7 % 3, 2 ! 1, !0
	.quad	0x123456789abcdef0, -1 >> 1
	.octa	0x112233445566778899aabbccddeeff00, -1
	.ascii	"a\tb\0\x41\101\"", "c" "d"
	.asciz	"e" "f", "g"
	.string	"h"
	.string16 "ij"
	.fill	3, 2, 0x1234
	.fill	2, 8, 0x1122334455667788
	.skip	3, 0xff
	.zero	2
	.balign	8, 0x11
	.balignw 8, 0x2233
	.float	1.5, -0.1, 1e10, 3.4028235e38, 1e-45
	.double	0.1, 1e308, 4.9e-324, -inf
	.tfloat	1.1
	.uleb128 0, 127, 128, 624485
	.sleb128 -1, 63, 64, -64, -65, -123456
	.2byte	1
	.4byte	1
	.8byte	1
here:	.long	. - here, . - here
	. = here + 16
	.byte	1
#= section .data type=1 flags=0x3 align=8 size=0x106
#=   0000 01 7f ff 61 62 0a 05 0f 34 12 03 00 fe ff ff ff
#=   0010 ff ff 00 00 00 00 ff ff ff ff 11 00 00 00 ff ff
#=   0020 ff ff fd ff ff ff ff ff ff ff fe ff ff ff 01 00
#=   0030 00 00 f0 de bc 9a 78 56 34 12 ff ff ff ff ff ff
#=   0040 ff 7f 00 ff ee dd cc bb aa 99 88 77 66 55 44 33
#=   0050 22 11 ff ff ff ff ff ff ff ff ff ff ff ff ff ff
#=   0060 ff ff 61 09 62 00 41 41 22 63 64 65 66 00 67 00
#=   0070 68 00 69 00 6a 00 00 00 34 12 34 12 34 12 88 77
#=   0080 66 55 00 00 00 00 88 77 66 55 00 00 00 00 ff ff
#=   0090 ff 00 00 11 11 11 11 11 00 00 c0 3f cd cc cc bd
#=   00a0 f9 02 15 50 ff ff 7f 7f 01 00 00 00 9a 99 99 99
#=   00b0 99 99 b9 3f a0 c8 eb 85 f3 cc e1 7f 01 00 00 00
#=   00c0 00 00 00 00 00 00 00 00 00 00 f0 ff cd cc cc cc
#=   00d0 cc cc cc 8c ff 3f 00 7f 80 01 e5 8e 26 7f 3f c0
#=   00e0 00 40 bf 7f c0 bb 78 01 00 01 00 00 00 01 00 00
#=   00f0 00 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00
#=   0100 00 00 00 00 00 01
#= symbol 'here' .data+0xf5 size=0 bind=0 type=0 vis=0
