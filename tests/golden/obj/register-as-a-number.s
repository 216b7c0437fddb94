#! obj
	.long	%rax + 1
	.skip	%rbp
	.set	y, 2 * %ecx
	.if	%rax == %rax && %rax != %rbx
	.warning "registers compare"
	.endif
	.balign	1 - %rsp
#= register-as-a-number.s:2: Error: register value used as expression
#= register-as-a-number.s:3: Error: register value used as expression
#= register-as-a-number.s:4: Error: register value used as expression
#= register-as-a-number.s:6: Warning: registers compare
#= register-as-a-number.s:8: Error: register value used as expression
