#! obj
# without an alignment a common block has that of the next power of two up to 16, a local one none, .lcomm the last one up to 8
	.comm c3, 3
	.comm c6, 6
	.comm c9, 9
	.comm c100, 100
	.comm odd, 5, 12
	.comm zero, 5, 0
	.comm negative, 5, -1
	.tls_common t6, 6
	.largecomm g6, 6
	.largecomm g4, 6, 4
	.local l1, l2
	.comm l1, 1
	.comm l2, 6
	.lcomm m1, 3
	.lcomm m2, 20
	.lcomm gone, -1
	.local h1
	.largecomm h1, 6
#= common-blocks.s:9: Warning: alignment negative; 0 assumed
#= common-blocks.s:18: Warning: size (-1) out of range, ignored
#= section .bss type=8 flags=0x3 align=8 size=0x24
#= section .lbss type=8 flags=0x10000003 align=1 size=0x6
#= symbol 'l1' .bss+0x0 size=1 bind=0 type=1 vis=0
#= symbol 'l2' .bss+0x1 size=6 bind=0 type=1 vis=0
#= symbol 'm1' .bss+0x8 size=3 bind=0 type=1 vis=0
#= symbol 'm2' .bss+0x10 size=20 bind=0 type=1 vis=0
#= symbol 'h1' .lbss+0x0 size=6 bind=0 type=1 vis=0
#= symbol 'c3' 65522+0x4 size=3 bind=1 type=1 vis=0
#= symbol 'c6' 65522+0x8 size=6 bind=1 type=1 vis=0
#= symbol 'c9' 65522+0x10 size=9 bind=1 type=1 vis=0
#= symbol 'c100' 65522+0x10 size=100 bind=1 type=1 vis=0
#= symbol 'odd' 65522+0xc size=5 bind=1 type=1 vis=0
#= symbol 'zero' 65522+0x8 size=5 bind=1 type=1 vis=0
#= symbol 'negative' 65522+0x8 size=5 bind=1 type=1 vis=0
#= symbol 't6' 65522+0x8 size=6 bind=1 type=6 vis=0
#= symbol 'g6' 65282+0x8 size=6 bind=1 type=1 vis=0
#= symbol 'g4' 65282+0x4 size=6 bind=1 type=1 vis=0
