#! obj 
	call x@PLT
	call ext@PLT
	jmp x@PLT
	movq ext@GOTPCREL(%rip),%rax
	movq x@GOTPCREL(%rip),%rax
	movq ext(%rip),%rax
	movl $ext,%eax
	movq $ext,%rax
	movq ext,%rax
	movabs $ext,%rax
	leaq _GLOBAL_OFFSET_TABLE_(%rip),%rax
	lea t@tlsgd(%rip),%rdi
	mov t@gottpoff(%rip),%rax
	movl %fs:t@tpoff,%eax
	.long a-b
	.long ext-.
	.long x-.
	.long 0
1: .quad ext-1b
	.long ext@PLT
	.long ext@GOTPCREL
	.byte 1b-1b
	jmp 1b
	jmp 1f
1: .skip 200
	jz 1b
	call 1b
	.weak w
w: call w
	jmp w
	.globl g
	.hidden g
g: call g
	jmp g
	movl g(%rip),%eax
	movl w(%rip),%eax
	movl 1b(%rip),%eax
a: nop
b:
	.section .foo,"a"
x: .long 1b-x
.long .
#= section .text type=1 flags=0x6 align=1 size=0x17b
#=   0000 e8 00 00 00 00 e8 00 00 00 00 e9 00 00 00 00 48
#=   0010 8b 05 00 00 00 00 48 8b 05 00 00 00 00 48 8b 05
#=   0020 00 00 00 00 b8 00 00 00 00 48 c7 c0 00 00 00 00
#=   0030 48 8b 04 25 00 00 00 00 48 b8 00 00 00 00 00 00
#=   0040 00 00 48 8d 05 00 00 00 00 48 8d 3d 00 00 00 00
#=   0050 48 8b 05 00 00 00 00 64 8b 04 25 00 00 00 00 ff
#=   0060 ff ff ff 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0080 eb ed eb 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   00d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0100 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0110 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0120 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0130 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0140 00 00 00 00 00 00 00 00 00 00 00 00 0f 84 32 ff
#=   0150 ff ff e8 2d ff ff ff e8 00 00 00 00 e9 00 00 00
#=   0160 00 e8 00 00 00 00 eb f9 8b 05 00 00 00 00 8b 05
#=   0170 00 00 00 00 8b 05 0a ff ff ff 90
#=   reloc 0x1 2 .foo -0x4
#=   reloc 0x6 4 ext -0x4
#=   reloc 0x12 42 ext -0x4
#=   reloc 0x19 42 x -0x4
#=   reloc 0x20 2 ext -0x4
#=   reloc 0x25 10 ext +0x0
#=   reloc 0x2c 11 ext +0x0
#=   reloc 0x34 11 ext +0x0
#=   reloc 0x3a 1 ext +0x0
#=   reloc 0x45 26 _GLOBAL_OFFSET_TABLE_ -0x4
#=   reloc 0x4c 19 t -0x4
#=   reloc 0x53 22 t -0x4
#=   reloc 0x5b 23 t +0x0
#=   reloc 0x63 2 ext +0x0
#=   reloc 0x67 2 .foo +0x0
#=   reloc 0x6f 24 ext +0x0
#=   reloc 0x77 4 ext +0x0
#=   reloc 0x7b 9 ext +0x0
#=   reloc 0x158 4 w -0x4
#=   reloc 0x162 4 g -0x4
#=   reloc 0x16a 2 g -0x4
#=   reloc 0x170 2 w -0x4
#=   reloc 0xb 2 .foo -0x4
#=   reloc 0x15d 4 w -0x4
#= section .foo type=1 flags=0x2 align=1 size=0x8
#=   0000 00 00 00 00 00 00 00 00
#=   reloc 0x0 2 .text +0x84
#=   reloc 0x4 10 .foo +0x4
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'x' .foo+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'a' .text+0x17a size=0 bind=0 type=0 vis=0
#= symbol 'b' .text+0x17b size=0 bind=0 type=0 vis=0
#= symbol '' .foo+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'ext' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol '_GLOBAL_OFFSET_TABLE_' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 't' 0+0x0 size=0 bind=1 type=6 vis=0
#= symbol 'w' .text+0x157 size=0 bind=2 type=0 vis=0
#= symbol 'g' .text+0x161 size=0 bind=1 type=0 vis=2
