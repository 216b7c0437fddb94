#! obj
	.previous 5
	.popsection 5
	.code16 5
	.print
	.macro 5
	.endm
	.macro m 5
	.endm
	.equiv a, 1
	a = 2
	.struct 4
b:	.text
	b = 3
	vaddps %zmm0, %zmm1, %zmm2{%k0}
	vaddps %zmm0, %zmm1, %zmm2{z}
#= lines-with-too-much.s:2: Error: junk at end of line, first unrecognized character is `5'
#= lines-with-too-much.s:3: Error: junk at end of line, first unrecognized character is `5'
#= lines-with-too-much.s:4: Error: junk at end of line, first unrecognized character is `5'
#= lines-with-too-much.s:5: Error: missing string
#= lines-with-too-much.s:6: Error: Missing macro name
#= lines-with-too-much.s:8: Error: Bad parameter list for macro `m'
#= lines-with-too-much.s:11: Error: symbol `a' is already defined
#= lines-with-too-much.s:14: Error: symbol `b' is already defined
#= lines-with-too-much.s:15: Error: `%k0' can't be used for write mask
#= lines-with-too-much.s:16: Error: zeroing-masking only allowed with write mask
