#! obj
	.intel_syntax noprefix
	mov [rax], 5
	inc [rax]
	shl [rax], 1
	cvtsi2sd xmm0, [rax]
#= intel-width-unknown.s:3: Error: ambiguous operand size for `mov'
#= intel-width-unknown.s:4: Error: ambiguous operand size for `inc'
#= intel-width-unknown.s:5: Error: ambiguous operand size for `shl'
#= intel-width-unknown.s:6: Error: ambiguous operand size for `cvtsi2sd'
