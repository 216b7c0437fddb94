#! obj --32
	.text
.La: nop
b:	nop
	leal .La@GOTOFF(%ebx),%eax
	leal b@GOTOFF(%ebx),%eax
	leal .Lc@GOTOFF(%ebx),%eax
	movl $.Lc@GOTOFF,%eax
	.data
.Lc:	.long .La@GOTOFF
	.long b@GOTOFF
	.long .Lc@GOTOFF
	.long .La@GOTOFF+4
	.long .Lz@GOTOFF
	.text
.Lz:
#= section .text type=1 flags=0x6 align=1 size=0x19
#=   0000 90 90 8d 83 00 00 00 00 8d 83 01 00 00 00 8d 83
#=   0010 00 00 00 00 b8 00 00 00 00
#=   reloc 0x4 9 .text +0x0
#=   reloc 0xa 9 .text +0x0
#=   reloc 0x10 9 .data +0x0
#=   reloc 0x15 9 .Lc +0x0
#= section .data type=1 flags=0x3 align=1 size=0x14
#=   0000 00 00 00 00 00 00 00 00 00 00 00 00 04 00 00 00
#=   0010 00 00 00 00
#=   reloc 0x0 9 .La +0x0
#=   reloc 0x4 9 b +0x0
#=   reloc 0x8 9 .Lc +0x0
#=   reloc 0xc 9 .La +0x0
#=   reloc 0x10 9 .Lz +0x0
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol '' .data+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'b' .text+0x1 size=0 bind=0 type=0 vis=0
#= symbol '.La' .text+0x0 size=0 bind=0 type=0 vis=0
#= symbol '.Lc' .data+0x0 size=0 bind=0 type=0 vis=0
#= symbol '.Lz' .text+0x19 size=0 bind=0 type=0 vis=0
#= symbol '_GLOBAL_OFFSET_TABLE_' 0+0x0 size=0 bind=1 type=0 vis=0
