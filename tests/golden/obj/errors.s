#! obj
	.long	)
	foo	%eax
	.bar
x:
x:
	.if	y
	.endif
	.macro	m a:req
	.endm
	m
	m 1 2
	.error	"said so"
	.warning "careful"
	.err
	.endif
	.else
	.set	x, 4
	.byte	300
	.p2align
	.popsection
	.cfi_endproc
	.type	x, @nonsense
	.purgem	none
	.ascii	abc
	.align	3
	.long	1b
	jmp	1b
#= errors.s:2: Error: bad expression
#= errors.s:3: Error: no such instruction: `foo %eax'
#= errors.s:4: Error: unknown pseudo-op: `.bar'
#= errors.s:7: Error: non-constant expression in ".if" statement
#= errors.s:11: Error: Missing value for required parameter `a' of macro `m'
#= errors.s:12: Error: too many positional arguments
#= errors.s:13: Error: said so
#= errors.s:14: Warning: careful
#= errors.s:15: Error: .err encountered
#= errors.s:16: Error: ".endif" without ".if"
#= errors.s:17: Error: ".else" without matching ".if"
#= errors.s:18: Error: symbol `x' is already defined
#= errors.s:19: Warning: value 0x12c truncated to 0x2c
#= errors.s:21: Warning: .popsection without corresponding .pushsection; ignored
#= errors.s:22: Error: .cfi_endproc without corresponding .cfi_startproc
#= errors.s:23: Error: unrecognized symbol type "nonsense"
#= errors.s:24: Warning: Attempt to purge non-existing macro `none'
#= errors.s:25: Error: junk at end of line, first unrecognized character is `a'
#= errors.s:26: Error: alignment not a power of 2
#= errors.s:27: Error: backward ref to unknown label "1:"
#= errors.s:28: Error: backward ref to unknown label "1:"
