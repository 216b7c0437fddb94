#! obj
	.file 1 "a.c"
	.loc_mark_labels 1
	.loc 1 5
first:	nop
second:	nop
	.loc_mark_labels 0
third:	nop
	.data
	.loc 1 6
	nop
	.loc 1 7
	nop
	.section .debug_info, "", @progbits
	.byte 0
#= line-rows-at-labels-and-in-data.s:11: Warning: dwarf line number information for .data ignored
#= line-rows-at-labels-and-in-data.s:13: Warning: dwarf line number information for .data ignored
#= section .text type=1 flags=0x6 align=1 size=0x3
#=   0000 90 90 90
#= section .data type=1 flags=0x3 align=1 size=0x2
#=   0000 90 90
#= section .debug_info type=1 flags=0x0 align=1 size=0x1
#=   0000 00
#= section .debug_line type=1 flags=0x0 align=1 size=0x38
#=   0000 34 00 00 00 03 00 1a 00 00 00 01 01 fb 0e 0d 00
#=   0010 01 01 01 01 00 00 00 01 00 00 01 00 61 2e 63 00
#=   0020 00 00 00 00 07 00 09 02 00 00 00 00 00 00 00 00
#=   0030 16 07 20 02 02 00 01 01
#=   reloc 0x28 1 .text +0x0
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'first' .text+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'second' .text+0x1 size=0 bind=0 type=0 vis=0
#= symbol 'third' .text+0x2 size=0 bind=0 type=0 vis=0
