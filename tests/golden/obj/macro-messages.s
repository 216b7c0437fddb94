#! obj 
	nop
	.rept 2
	nop
	.byte 300
	.endr
	.irp x,1,2
	.byte 301
	.endr
	.macro m
	nop
	.rept 1
	.byte 302
	.endr
	.byte 303
	mm
	.endm
	.macro mm
	.byte 304
	.endm
	m
	.byte 305
	.macro u
	.if 1
	.endm
	u
	.include "f3.inc"
	.if 0
#= macro-messages.s:5: Warning: value 0x12c truncated to 0x2c
#= macro-messages.s:5: Warning: value 0x12c truncated to 0x2c
#= macro-messages.s:8: Warning: value 0x12d truncated to 0x2d
#= macro-messages.s:8: Warning: value 0x12d truncated to 0x2d
#= macro-messages.s:13: Warning: value 0x12e truncated to 0x2e
#= macro-messages.s:21:   Info: macro invoked from here
#= macro-messages.s:15: Warning: value 0x12f truncated to 0x2f
#= macro-messages.s:21:  Info: macro invoked from here
#= macro-messages.s:19: Warning: value 0x130 truncated to 0x30
#= macro-messages.s:16:  Info: macro invoked from here
#= macro-messages.s:21:   Info: macro invoked from here
#= macro-messages.s:22: Warning: value 0x131 truncated to 0x31
#= macro-messages.s:24: Error: end of macro inside conditional
#= macro-messages.s:26:  Info: macro invoked from here
#= macro-messages.s:26: Error: here is the start of the unterminated conditional
#= macro-messages.s:27: Error: can't open f3.inc for reading: No such file or directory
#= macro-messages.s: Error: end of file inside conditional
#= macro-messages.s:28: Error: here is the start of the unterminated conditional
