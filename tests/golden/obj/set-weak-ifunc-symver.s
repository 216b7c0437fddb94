#! obj 
	.set fwd, f2
f1: nop
	.type f1,@function
	.size f1,.-f1
	.set a1,f1
	.set a2,f1+0
	.set a3,f1+1
	a4 = f1
	.globl a1
	.set a5,a1
f2: ret
	.type f2,@function
	.size f2,.-f2
	.weak ww
	.globl gg
	.hidden hh
	.globl hh
	.weak w3
	.set w3,f1
	.extern ee
	.local lo
	.globl used
	.long used
	.set zz, 5
	.set yy, zz+f2-f1
	.set xx, und+4
	.long xx
	.set vv, und2
	call vv
	.type ifn,@gnu_indirect_function
ifn: ret
	call ifn
	lea ifn(%rip),%rax
	jmp ifn
	.set Y,.
	.long Y-f1
	nop
	.set Y,.
	.long Y-f1
	.long Fw-f1
	.set Fw, .
	.set Fw, .+4
	.globl absg
	.long absg, absl
	.set absg, 7
	.set absl, 9
	call 0x1234
	jmp 0x1234
	lea 0x1234(%rip),%rax
	.data
	.long f1 - 4 + 2
	.quad f1
	.long Y
	.symver f1, foo@V1
	.weakref wr, wtarget
	.data
	.quad wr
	.section .tdata,"awT",@progbits
tv: .long 1
	.section .tbss
tb: .skip 4
	.text
	mov tv@tpoff, %eax
	mov %fs:tb@tpoff, %eax
#= section .text type=1 flags=0x6 align=1 size=0x56
#=   0000 90 c3 00 00 00 00 00 00 00 00 e8 00 00 00 00 c3
#=   0010 e8 00 00 00 00 48 8d 05 00 00 00 00 e9 00 00 00
#=   0020 00 21 00 00 00 90 26 00 00 00 2e 00 00 00 00 00
#=   0030 00 00 09 00 00 00 e8 00 00 00 00 e9 00 00 00 00
#=   0040 48 8d 05 34 12 00 00 8b 04 25 00 00 00 00 64 8b
#=   0050 04 25 00 00 00 00
#=   reloc 0x2 10 used +0x0
#=   reloc 0x6 10 und +0x4
#=   reloc 0xb 4 und2 -0x4
#=   reloc 0x11 2 ifn -0x4
#=   reloc 0x18 2 ifn -0x4
#=   reloc 0x2e 10 absg +0x0
#=   reloc 0x37 2 - +0x1230
#=   reloc 0x4a 23 tv +0x0
#=   reloc 0x52 23 tb +0x0
#=   reloc 0x1d 2 ifn -0x4
#=   reloc 0x3c 2 - +0x1230
#= section .data type=1 flags=0x3 align=1 size=0x18
#=   0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#=   0010 00 00 00 00 00 00 00 00
#=   reloc 0x0 10 .text -0x2
#=   reloc 0x4 1 .text +0x0
#=   reloc 0xc 10 .text +0x26
#=   reloc 0x10 1 wtarget +0x0
#= section .tdata type=1 flags=0x403 align=1 size=0x4
#=   0000 01 00 00 00
#= section .tbss type=8 flags=0x403 align=1 size=0x4
#= symbol '' .text+0x0 size=0 bind=0 type=3 vis=0
#= symbol 'fwd' .text+0x1 size=1 bind=0 type=2 vis=0
#= symbol 'f2' .text+0x1 size=1 bind=0 type=2 vis=0
#= symbol 'f1' .text+0x0 size=1 bind=0 type=2 vis=0
#= symbol 'a2' .text+0x0 size=1 bind=0 type=2 vis=0
#= symbol 'a3' .text+0x1 size=1 bind=0 type=2 vis=0
#= symbol 'a4' .text+0x0 size=1 bind=0 type=2 vis=0
#= symbol 'a5' .text+0x0 size=1 bind=0 type=2 vis=0
#= symbol 'zz' 65521+0x5 size=0 bind=0 type=0 vis=0
#= symbol 'yy' 65521+0x6 size=0 bind=0 type=0 vis=0
#= symbol 'ifn' .text+0xf size=0 bind=0 type=10 vis=0
#= symbol 'Y' .text+0x26 size=0 bind=0 type=0 vis=0
#= symbol 'Fw' .text+0x32 size=0 bind=0 type=0 vis=0
#= symbol 'absl' 65521+0x9 size=0 bind=0 type=0 vis=0
#= symbol 'tv' .tdata+0x0 size=0 bind=0 type=6 vis=0
#= symbol 'tb' .tbss+0x0 size=0 bind=0 type=6 vis=0
#= symbol 'foo@V1' .text+0x0 size=1 bind=0 type=2 vis=0
#= symbol 'a1' .text+0x0 size=1 bind=1 type=2 vis=0
#= symbol 'gg' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'hh' 0+0x0 size=0 bind=1 type=0 vis=2
#= symbol 'w3' .text+0x0 size=1 bind=2 type=2 vis=0
#= symbol 'lo' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'used' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'und' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'und2' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'absg' 65521+0x7 size=0 bind=1 type=0 vis=0
#= symbol 'wtarget' 0+0x0 size=0 bind=2 type=0 vis=0
#= symbol '_GLOBAL_OFFSET_TABLE_' 0+0x0 size=0 bind=1 type=0 vis=0
