#! obj
	.section .minus,"aMS",@progbits,-1
	.string "a"
	.section .none,"aMS",@progbits
	.string "b"
	.section .zero,"aMS",@progbits,0
	.string "c"
	.section .truncated,"aM",@progbits,0x100000004
	.long 4
#= merge-entity-size.s:2: Warning: invalid merge entity size
#= merge-entity-size.s:4: Warning: entity size for SHF_MERGE not specified
#= section .minus type=1 flags=0x22 align=1 size=0x2
#=   0000 61 00
#= section .none type=1 flags=0x22 align=1 size=0x2
#=   0000 62 00
#= section .zero type=1 flags=0x32 align=1 size=0x2
#=   0000 63 00
#= section .truncated type=1 flags=0x12 align=1 size=0x4
#=   0000 04 00 00 00
