#! obj
# personalities with offsets, labels in the frame (named last), flags as a register, advances before everything
	.cfi_startproc
	.cfi_personality 3, handler + 4
	.cfi_lsda 3, table - 1
	.cfi_label inside
	.cfi_register 16, %eflags
	nop
	.cfi_return_column 3
	nop
	.cfi_signal_frame
	.cfi_endproc
after:	.cfi_startproc
	.cfi_personality 3, handler + 4
	.cfi_lsda 3, 7
	.cfi_endproc
	.cfi_startproc
	.cfi_personality 3, 5
	.cfi_endproc
#= section .text type=1 flags=0x6 align=1 size=0x2
#=   0000 90 90
#= section .eh_frame type=1 flags=0x2 align=8 size=0xa8
#=   0000 1c 00 00 00 00 00 00 00 01 7a 50 4c 52 53 00 01
#=   0010 78 03 07 03 00 00 00 00 03 1b 0c 07 08 90 01 00
#=   0020 18 00 00 00 24 00 00 00 00 00 00 00 02 00 00 00
#=   0030 04 00 00 00 00 09 10 31 41 41 00 00 1c 00 00 00
#=   0040 00 00 00 00 01 7a 50 4c 52 00 01 78 10 07 03 00
#=   0050 00 00 00 03 1b 0c 07 08 90 01 00 00 14 00 00 00
#=   0060 24 00 00 00 00 00 00 00 00 00 00 00 04 07 00 00
#=   0070 00 00 00 00 18 00 00 00 00 00 00 00 01 7a 50 52
#=   0080 00 01 78 10 06 03 05 00 00 00 1b 0c 07 08 90 01
#=   0090 14 00 00 00 20 00 00 00 00 00 00 00 00 00 00 00
#=   00a0 00 00 00 00 00 00 00 00
#=   reloc 0x14 10 handler +0x4
#=   reloc 0x28 2 .text +0x0
#=   reloc 0x31 10 table -0x1
#=   reloc 0x4f 10 handler +0x4
#=   reloc 0x64 2 .text +0x2
#=   reloc 0x98 2 .text +0x2
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'after' .text+0x2 size=0 bind=0 type=0 vis=0
#= symbol 'inside' .eh_frame+0x35 size=0 bind=0 type=0 vis=0
#= symbol 'handler' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'table' 0+0x0 size=0 bind=1 type=0 vis=0
