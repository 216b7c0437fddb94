#! obj
	mov 0x80000000(%rax), %eax
	mov 0xffffffff(%rax), %eax
#= displacement-too-large.s:2: Error: 0x80000000 out of range of signed 32bit displacement
#= displacement-too-large.s:3: Error: 0xffffffff out of range of signed 32bit displacement
