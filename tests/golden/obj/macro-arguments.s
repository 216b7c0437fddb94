#! obj 
	.text
	.globl mf
mf:
	.macro foo a b
	.ascii "[\a][\b]"
	.endm
	foo 1 2
	foo 1,2
	foo (1,2) 3
	foo 4(%rax,%rbx) 5
	foo "a b" c
	foo a-b c
	foo a + b
	foo a +b c
	foo a=7, b=8
	foo b=9
	foo %rax %rbx
	foo $1, $2
	foo $1 + 2, 4
	foo a , b
	foo "\"q\"", z
	foo 1 (2)
	foo (1) (2)
	foo [1 + 2] 3
	foo a\()b c
	foo ,b
	foo 'c', 'd'
	foo a*b c
	foo ~a !b
	foo a==b
	.macro vf a, b:vararg
	.ascii "<\a|\b>"
	.endm
	vf 1, 2, 3 , 4
	vf 1 2 3
	vf 1
	.macro rf a:req, b=5
	.ascii "{\a\b\@}"
	.endm
	rf 1
	rf 2 3
	rf b=1 a=2
	.irp r,a,b, c d ,e
	.ascii "(\r)"
	.endr
	.irp r
	.ascii "(e\r)"
	.endr
	.irp r,,eq,ne
	.ascii "(\r)"
	.endr
	.irpc r,abc d
	.ascii "-\r-"
	.endr
	.rept 2
	.irp x,1,2
	.byte \x
	.endr
	.endr
	.macro lab n
	.Ll\@: .byte .Ll\@ - mf
\n\()_x: .byte 1
	.endm
	lab foo
	lab bar
	.macro outer
	.macro inner x
	.ascii "in\x"
	.endm
	inner 3
	.purgem inner
	.endm
	outer
	outer
	.macro ex x
	.if \x
	.exitm
	.endif
	.ascii "noexit"
	.endm
	ex 1
	ex 0
	.macro rec n
	.byte \n
	.if \n
	rec (\n-1)
	.endif
	.endm
	rec 4
	.string "a" "b", "c"
	.asciz "a" "b"
	.ascii "x" "y"
#= macro-arguments.s:62: Warning: value 0x115 truncated to 0x15
#= macro-arguments.s:65:  Info: macro invoked from here
#= macro-arguments.s:62: Warning: value 0x117 truncated to 0x17
#= macro-arguments.s:66:  Info: macro invoked from here
#= section .text type=1 flags=0x6 align=1 size=0x134
#=   0000 5b 31 5d 5b 32 5d 5b 31 5d 5b 32 5d 5b 28 31 5d
#=   0010 5b 32 29 33 5d 5b 34 28 25 72 61 78 5d 5b 25 72
#=   0020 62 78 29 35 5d 5b 61 20 62 5d 5b 63 5d 5b 61 2d
#=   0030 62 5d 5b 63 5d 5b 61 2b 62 5d 5b 5d 5b 61 2b 62
#=   0040 5d 5b 63 5d 5b 37 5d 5b 38 5d 5b 5d 5b 39 5d 5b
#=   0050 25 72 61 78 5d 5b 25 72 62 78 5d 5b 24 31 5d 5b
#=   0060 24 32 5d 5b 24 31 2b 32 5d 5b 34 5d 5b 61 5d 5b
#=   0070 62 5d 5b 22 71 22 5d 5b 7a 5d 5b 31 5d 5b 28 32
#=   0080 29 5d 5b 28 31 29 28 32 29 5d 5b 5d 5b 5b 31 2b
#=   0090 32 5d 33 5d 5b 5d 5b 61 28 29 62 5d 5b 63 5d 5b
#=   00a0 5d 5b 62 5d 5b 39 39 5d 5b 31 30 30 5d 5b 61 2a
#=   00b0 62 5d 5b 63 5d 5b 7e 61 21 62 5d 5b 5d 5b 3d 62
#=   00c0 5d 5b 5d 3c 31 7c 32 2c 33 2c 34 3e 3c 31 7c 32
#=   00d0 20 33 3e 3c 31 7c 3e 7b 31 35 32 37 7d 7b 32 33
#=   00e0 32 38 7d 7b 32 31 32 39 7d 28 61 29 28 62 29 28
#=   00f0 63 29 28 64 29 28 65 29 28 65 29 28 29 28 65 71
#=   0100 29 28 6e 65 29 2d 61 2d 2d 62 2d 2d 63 2d 2d 64
#=   0110 2d 01 02 01 02 15 01 17 01 69 6e 33 69 6e 33 6e
#=   0120 6f 65 78 69 74 04 03 02 01 00 61 62 00 63 00 61
#=   0130 62 00 78 79
#= symbol 'foo_x' .text+0x116 size=0 bind=0 type=0 vis=0
#= symbol 'bar_x' .text+0x118 size=0 bind=0 type=0 vis=0
#= symbol 'mf' .text+0x0 size=0 bind=1 type=0 vis=0
