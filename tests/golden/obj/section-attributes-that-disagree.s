#! obj
# with what the name implies, or with an earlier line: a warning, and the name's or the first line's hold
	.section .comment, "MS", @progbits, 1
	.section .comment, "a"
	.section .data.rel, "ax", @nobits
	.section .text.hot, "aw"
	.section .rodata.str1.1, "aMS", @progbits, 1
	.section .rodata, "aMS", @progbits, 1
	.section .note.x, "ax", @nobits
	.section .note.y, "a", @progbits
	.section .note.GNU-stack, "x", @nobits
	.section .bss, "a"
	.section .bss, "", @progbits
	.section .data, "aw", @nobits
	.section .text, "a", @nobits
	.section .tdata, "ax", @nobits
	.section .init_array, "awT", @progbits
	.section .data.q, "aw"
	.section .data.q, "ax"
	.section .eh_frame
	.section .eh_frame
	.section .free, "a"
	.section .free
	.section .free, ""
	.section .g, "axG", @progbits
	.section .odd, "a", @nonsense
	.linkonce
#= section-attributes-that-disagree.s:3: Warning: setting incorrect section attributes for .comment
#= section-attributes-that-disagree.s:4: Warning: ignoring changed section attributes for .comment
#= section-attributes-that-disagree.s:5: Warning: setting incorrect section type for .data.rel
#= section-attributes-that-disagree.s:5: Warning: setting incorrect section attributes for .data.rel
#= section-attributes-that-disagree.s:6: Warning: setting incorrect section attributes for .text.hot
#= section-attributes-that-disagree.s:8: Warning: setting incorrect section attributes for .rodata
#= section-attributes-that-disagree.s:9: Warning: setting incorrect section attributes for .note.x
#= section-attributes-that-disagree.s:11: Warning: setting incorrect section type for .note.GNU-stack
#= section-attributes-that-disagree.s:12: Warning: ignoring changed section attributes for .bss
#= section-attributes-that-disagree.s:13: Warning: ignoring incorrect section type for .bss
#= section-attributes-that-disagree.s:14: Warning: ignoring incorrect section type for .data
#= section-attributes-that-disagree.s:15: Warning: ignoring incorrect section type for .text
#= section-attributes-that-disagree.s:15: Warning: ignoring changed section attributes for .text
#= section-attributes-that-disagree.s:16: Warning: setting incorrect section type for .tdata
#= section-attributes-that-disagree.s:16: Warning: setting incorrect section attributes for .tdata
#= section-attributes-that-disagree.s:17: Warning: ignoring incorrect section type for .init_array
#= section-attributes-that-disagree.s:17: Warning: setting incorrect section attributes for .init_array
#= section-attributes-that-disagree.s:19: Warning: ignoring changed section attributes for .data.q
#= section-attributes-that-disagree.s:25: Warning: group name for SHF_GROUP not specified
#= section-attributes-that-disagree.s:26: Warning: unrecognized section type
#= section-attributes-that-disagree.s:27: Warning: .linkonce is not supported for this object file format
#= section .comment type=1 flags=0x30 align=1 size=0x0
#= section .data.rel type=8 flags=0x6 align=1 size=0x0
#= section .text.hot type=1 flags=0x3 align=1 size=0x0
#= section .rodata.str1.1 type=1 flags=0x32 align=1 size=0x0
#= section .rodata type=1 flags=0x32 align=1 size=0x0
#= section .note.x type=8 flags=0x6 align=1 size=0x0
#= section .note.y type=1 flags=0x2 align=1 size=0x0
#= section .note.GNU-stack type=8 flags=0x4 align=1 size=0x0
#= section .tdata type=8 flags=0x6 align=1 size=0x0
#= section .init_array type=14 flags=0x403 align=1 size=0x0
#= section .data.q type=1 flags=0x3 align=1 size=0x0
#= section .eh_frame type=1 flags=0x0 align=1 size=0x0
#= section .free type=1 flags=0x2 align=1 size=0x0
#= section .g type=1 flags=0x6 align=1 size=0x0
#= section .odd type=1 flags=0x2 align=1 size=0x0
