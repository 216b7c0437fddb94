#! obj
	.skip 0
	.zero -1
	.fill -1
	.fill 2, -1, 3
	.fill 2, , 3
	.fill 2, 9, 3
	.skip 1, 0x100
	.nops 4, 1
	.nops 30, 7
	.nops 4, -1
	.ds.s 1
	.ds.x 1
	.dcb.s 2, 1.5
	.dcb.x 1, 1.5
	.dcb.b 1, 300
	.balignl 4, , 0
	.org nowhere + 5
1:	.skip 88
2:	.skip 1b - 2b
before: .p2align 2
after:	.skip before - after - 1
	.bss
	.byte 0
	.p2align 4, 1
	.skip 4, 1
	.org 40, 1
	.long 0
#= fills-and-their-remarks.s:2: Warning: .space repeat count is zero, ignored
#= fills-and-their-remarks.s:3: Warning: .space repeat count is zero, ignored
#= fills-and-their-remarks.s:4: Warning: repeat < 0; .fill ignored
#= fills-and-their-remarks.s:5: Warning: size negative; .fill ignored
#= fills-and-their-remarks.s:7: Warning: .fill size clamped to 8
#= fills-and-their-remarks.s:8: Warning: value 0x100 truncated to 0x0
#= fills-and-their-remarks.s:11: Warning: negative nop control byte, ignored
#= fills-and-their-remarks.s:16: Warning: value 0x12c truncated to 0x2c
#= fills-and-their-remarks.s:17: Warning: expected fill pattern missing
#= fills-and-their-remarks.s:18: Warning: symbol "nowhere" undefined; zero assumed
#= fills-and-their-remarks.s:20: Warning: .space repeat count is zero, ignored
#= fills-and-their-remarks.s:25: Warning: ignoring fill value in section `.bss'
#= fills-and-their-remarks.s:26: Warning: ignoring fill value in section `.bss'
#= fills-and-their-remarks.s:27: Warning: ignoring fill value in section `.bss'
#= fills-and-their-remarks.s:18: Error: attempt to move .org backwards
#= fills-and-their-remarks.s:22: Warning: .space, .nops or .fill with negative value, ignored
