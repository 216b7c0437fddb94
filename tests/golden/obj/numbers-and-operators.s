#! obj
# arithmetic is of 64 bits; a sign may be cut, other bits are remarked upon; `!!` is one more exclusive or
	.word 0xffffffffffffffff, 0xffffffffffff8000, -32768
	.word -32769
	.word -65536
	.long 4294967296
	.byte 18446744073709551616
	.quad 1<<64, 1>>-1
	.quad 7/0, 7%0
	.quad 0b10<0x8000000000000000, 0x8000000000000000<1
	.quad 0xffffffffffffffff<0
	.quad 6 !! 3, 6 ! ! 3, 6 ! 3
	.quad 1+0x1ffffffffffffffff
	.if later == 1
	.byte 1
	.else
	.byte 2
	.endif
	.if later != other
	.byte 3
	.endif
#= numbers-and-operators.s:5: Warning: value 0xffffffffffff0000 truncated to 0x0
#= numbers-and-operators.s:6: Warning: value 0x100000000 truncated to 0x0
#= numbers-and-operators.s:7: Warning: bignum truncated to 1 byte
#= numbers-and-operators.s:8: Warning: shift count out of range (64 is not between 0 and 63)
#= numbers-and-operators.s:8: Warning: shift count out of range (-1 is not between 0 and 63)
#= numbers-and-operators.s:9: Warning: division by zero
#= numbers-and-operators.s:9: Warning: division by zero
#= numbers-and-operators.s:13: Warning: right operand is a bignum; integer 0 assumed
#= section .text type=1 flags=0x6 align=1 size=0x69
#=   0000 ff ff 00 80 00 80 ff 7f 00 00 00 00 00 00 00 00
#=   0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 07
#=   0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0030 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff
#=   0040 ff ff ff ff ff ff ff 05 00 00 00 00 00 00 00 05
#=   0050 00 00 00 00 00 00 00 fe ff ff ff ff ff ff ff 01
#=   0060 00 00 00 00 00 00 00 02 03
#= symbol 'later' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'other' 0+0x0 size=0 bind=1 type=0 vis=0
