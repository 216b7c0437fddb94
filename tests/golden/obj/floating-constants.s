#! obj
# `0` and a letter before a constant mean nothing; a NaN has every bit; no digits are zero
	.float 0x10, 0f1.5, 0e2.5, 1e, ., +.5, 1.5E+3
	.float nan, -NaN, qnan, snan, inf, -Infinity
	.double nan, snan, -inf
	.tfloat nan, snan, inf
	.bfloat16 nan, snan
	.float 1,
	.float ,
#= section .text type=1 flags=0x6 align=1 size=0x7e
#=   0000 00 00 20 41 00 00 c0 3f 00 00 20 40 00 00 80 3f
#=   0010 00 00 00 00 00 00 00 3f 00 80 bb 44 ff ff ff 7f
#=   0020 ff ff ff ff ff ff ff 7f ff ff bf 7f 00 00 80 7f
#=   0030 00 00 80 ff ff ff ff ff ff ff ff 7f ff ff ff ff
#=   0040 ff ff f7 7f 00 00 00 00 00 00 f0 ff ff ff ff ff
#=   0050 ff ff ff ff ff 7f ff ff ff ff ff ff ff bf ff 7f
#=   0060 00 00 00 00 00 00 00 80 ff 7f ff 7f bf 7f 00 00
#=   0070 80 3f 00 00 00 00 00 00 00 00 00 00 00 00
