#! obj
	.byte 1
	.balignl 4, 5
	.balign -4
	.nops 4, 20
	.skip nothing
	.org other
	.bss
	.byte 1
	.long nothing
	.ascii "a"
	.fill 4, 1, 1
	.data
other:
	.text
	.org other
	.lcomm block, 5, 4
	.comm block, 5, 8, 9
	.float 1e39
	.float 0x3f80
#= fills-that-cannot-be.s:4: Error: alignment not a power of 2
#= fills-that-cannot-be.s:5: Error: invalid single nop size: 20 (expect within [0, 11])
#= fills-that-cannot-be.s:7: Warning: symbol "other" undefined; zero assumed
#= fills-that-cannot-be.s:9: Error: attempt to store non-zero value in section `.bss'
#= fills-that-cannot-be.s:10: Error: attempt to store non-zero value in section `.bss'
#= fills-that-cannot-be.s:11: Error: attempt to store non-empty string in section `.bss'
#= fills-that-cannot-be.s:12: Error: attempt to fill section `.bss' with non-zero value
#= fills-that-cannot-be.s:16: Error: invalid segment ".data"
#= fills-that-cannot-be.s:17: Error: junk at end of line, first unrecognized character is `,'
#= fills-that-cannot-be.s:18: Error: junk at end of line, first unrecognized character is `,'
#= fills-that-cannot-be.s:19: Error: cannot create floating-point number
#= fills-that-cannot-be.s:20: Error: junk at end of line, first unrecognized character is `f'
