#! obj
plain:	mov plain@TPOFF(%rax), %rax
	.type called, @function
	mov called@GOTTPOFF(%rip), %rax
	mov free@GOT(%rip), %rax
	mov free@TPOFF(%rip), %rax
	.comm block, 4
	.long block@DTPOFF
	.long free@TLSLDM
	.reloc -1, R_X86_64_NONE, free
	.reloc 1000, R_X86_64_NONE, free
	.reloc .-1, R_X86_64_32, free
#= relocations-that-cannot-be.s:2: Error: Accessing `plain' as thread-local object
#= relocations-that-cannot-be.s:4: Error: Accessing function `called' as thread-local object
#= relocations-that-cannot-be.s:5: Error: cannot represent relocation type for 4-byte field@GOT
#= relocations-that-cannot-be.s:6: Error: cannot represent relocation type for 4-byte field@TPOFF
#= relocations-that-cannot-be.s:8: Error: Accessing `block' as thread-local object
#= relocations-that-cannot-be.s:9: Error: cannot represent relocation type for 4-byte field@TLSLDM
#= relocations-that-cannot-be.s:10: Error: reloc not within (fixed part of) section
#= relocations-that-cannot-be.s:11: Error: reloc not within (fixed part of) section
#= relocations-that-cannot-be.s:12: Error: relocation out of range
