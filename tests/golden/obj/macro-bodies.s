#! obj
# `&name` is replaced with or without altmacro, `&&` is not; of two backslashes the second may start a name
	.macro one p, n
	.ascii "&p x&p&y &q\n"
	.ascii "\\p \\\p"
	.if 1&&n
	.byte 1
	.endif
	.endm
	n = 1
	one ab, 0
	.macro outer p
	.macro inner\p u
label\@_\u: .ascii "\@ \u x \p"
	.endm
	inner\p 1
	inner\p 2
	.ascii "[\@]"
	.endm
	outer q
	outer r
	.irp i, a, b,
	.ascii "<\i>"
	.endr
	.irp i, a, "",
	.ascii "<\i>"
	.endr
	.irpc i,
	.ascii "<\i>"
	.endr
#= section .text type=1 flags=0x6 align=1 size=0x41
#=   0000 61 62 20 78 61 62 79 20 26 71 30 61 62 20 5c 61
#=   0010 62 01 31 20 31 20 78 20 71 31 20 32 20 78 20 71
#=   0020 5b 31 5d 34 20 31 20 78 20 72 34 20 32 20 78 20
#=   0030 72 5b 34 5d 3c 61 3e 3c 62 3e 3c 61 3e 3c 3e 3c
#=   0040 3e
#= symbol 'n' 65521+0x1 size=0 bind=0 type=0 vis=0
#= symbol 'label1_1' .text+0x12 size=0 bind=0 type=0 vis=0
#= symbol 'label1_2' .text+0x19 size=0 bind=0 type=0 vis=0
#= symbol 'label4_1' .text+0x23 size=0 bind=0 type=0 vis=0
#= symbol 'label4_2' .text+0x2a size=0 bind=0 type=0 vis=0
