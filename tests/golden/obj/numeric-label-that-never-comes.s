#! obj
	jmp 1f
1:	jmp 1f
	.long 2f
#= numeric-label-that-never-comes.s:4: Error: local label `"2" (instance number 1 of a fb label)' is not defined
#= numeric-label-that-never-comes.s:3: Error: local label `"1" (instance number 2 of a fb label)' is not defined
