#! obj
# loop and jcxz are never relaxed: they stay relocations where a plain one would
	.globl everywhere
everywhere: loop everywhere
	jrcxz unknown
	lea other@PLT(%rax), %rax
local:	loop local
	jmp everywhere
#= section .text type=1 flags=0x6 align=1 size=0xf
#=   0000 e2 00 e3 00 48 8d 80 00 00 00 00 e2 fe eb f1
#=   reloc 0x1 15 everywhere -0x1
#=   reloc 0x3 15 unknown -0x1
#=   reloc 0x7 4 other +0x0
#= symbol 'local' .text+0xb size=0 bind=0 type=0 vis=0
#= symbol 'everywhere' .text+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'unknown' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'other' 0+0x0 size=0 bind=1 type=0 vis=0
