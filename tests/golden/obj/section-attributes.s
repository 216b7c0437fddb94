#! obj 
	.section .text.foo,"axG",@progbits,sigx,comdat
fooo: nop
	.section .bar,"aG",@progbits,sig2
	.long 1
	.section .text.foo2,"axG",@progbits,.Lsig3,comdat
	nop
	.section .bar2,"aG",@progbits,sigx,comdat
	.long fooo
	.section .lo,"ao",@progbits,.text.foo
	.long 2
	.section .lo2,"ao",@progbits,fooo
	.text
	nop
	.section .m,"aM",@progbits,8
	.quad 1
	.section .init_array,"aw"
	.quad fooo
	.section .init_array.5,"aw",@init_array
	.quad fooo
	.section .note.x,"a",@note
	.long 1
	.section .note.y,"a"
	.long 1
	.section .rodata.cst4,"aM",@progbits,4
	.long 4
	.section .bss.foo,"aw",@nobits
	.skip 8
	.section .tbss.x,"awT",@nobits
	.skip 4
	.section foo
	.long 1
	.section .data..x,"aw"
	.section .discard,"e"
	.section .ex,"e",@progbits
	.section .x86,"al",@progbits
	.section .preinit_array
	.section .text.hot
	nop
	.text 2
	.byte 2
	.text 1
	.byte 1
	.data 1
	.byte 5
	.subsection 3
	.byte 6
	.previous
	.byte 9
	.pushsection .data,4
	.byte 8
	.pushsection .rodata
	.popsection
	.previous
	.popsection
	.byte 10
	.section .init.text,"ax"
	.section .init.data,"aw",%progbits
	.section "q name","a","progbits"
	.section .retain,"awR"
	.long 1
	.section .unw,"a",@unwind
	.section .gnu.lto_x
	.section .comment
	.section .debug_info
	.section .gnu.linkonce.t.x
	nop
l1: .section .gnu.linkonce.d.y,"aw"
	.long l1
	.section .rodata.str1.8,"aMS",@progbits,1
	.section .rodata
	.section .num,"a",@0x6ffffff5
#= section .text type=1 flags=0x6 align=1 size=0x3
#=   0000 90 01 02
#= section .data type=1 flags=0x3 align=1 size=0x5
#=   0000 05 09 0a 06 08
#= section .text.foo type=1 flags=0x206 align=1 size=0x1
#=   0000 90
#= section .bar type=1 flags=0x202 align=1 size=0x4
#=   0000 01 00 00 00
#= section .text.foo2 type=1 flags=0x206 align=1 size=0x1
#=   0000 90
#= section .bar2 type=1 flags=0x202 align=1 size=0x4
#=   0000 00 00 00 00
#=   reloc 0x0 10 fooo +0x0
#= section .lo type=1 flags=0x82 align=1 size=0x4
#=   0000 02 00 00 00
#= section .lo2 type=1 flags=0x82 align=1 size=0x0
#= section .m type=1 flags=0x12 align=1 size=0x8
#=   0000 01 00 00 00 00 00 00 00
#= section .init_array type=14 flags=0x3 align=1 size=0x8
#=   0000 00 00 00 00 00 00 00 00
#=   reloc 0x0 1 fooo +0x0
#= section .init_array.5 type=14 flags=0x3 align=1 size=0x8
#=   0000 00 00 00 00 00 00 00 00
#=   reloc 0x0 1 fooo +0x0
#= section .note.x type=7 flags=0x2 align=1 size=0x4
#=   0000 01 00 00 00
#= section .note.y type=7 flags=0x2 align=1 size=0x4
#=   0000 01 00 00 00
#= section .rodata.cst4 type=1 flags=0x12 align=1 size=0x4
#=   0000 04 00 00 00
#= section .bss.foo type=8 flags=0x3 align=1 size=0x8
#= section .tbss.x type=8 flags=0x403 align=1 size=0x4
#= section foo type=1 flags=0x0 align=1 size=0x4
#=   0000 01 00 00 00
#= section .data..x type=1 flags=0x3 align=1 size=0x0
#= section .discard type=1 flags=0x80000000 align=1 size=0x0
#= section .ex type=1 flags=0x80000000 align=1 size=0x0
#= section .x86 type=1 flags=0x10000002 align=1 size=0x0
#= section .preinit_array type=16 flags=0x3 align=1 size=0x0
#= section .text.hot type=1 flags=0x6 align=1 size=0x1
#=   0000 90
#= section .rodata type=1 flags=0x2 align=1 size=0x0
#= section .init.text type=1 flags=0x6 align=1 size=0x0
#= section .init.data type=1 flags=0x3 align=1 size=0x0
#= section q name type=1 flags=0x2 align=1 size=0x0
#= section .retain type=1 flags=0x200003 align=1 size=0x4
#=   0000 01 00 00 00
#= section .unw type=1879048193 flags=0x2 align=1 size=0x0
#= section .gnu.lto_x type=1 flags=0x80000000 align=1 size=0x0
#= section .comment type=1 flags=0x0 align=1 size=0x0
#= section .debug_info type=1 flags=0x0 align=1 size=0x0
#= section .gnu.linkonce.t.x type=1 flags=0x0 align=1 size=0x1
#=   0000 90
#= section .gnu.linkonce.d.y type=1 flags=0x3 align=1 size=0x4
#=   0000 00 00 00 00
#=   reloc 0x0 10 l1 +0x0
#= section .rodata.str1.8 type=1 flags=0x32 align=1 size=0x0
#= section .num type=1879048181 flags=0x2 align=1 size=0x0
#= symbol 'fooo' .text.foo+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'l1' .gnu.linkonce.t.x+0x1 size=0 bind=0 type=0 vis=0
#= symbol 'sigx' 1+0x0 size=0 bind=0 type=0 vis=0
#= symbol 'sig2' 2+0x0 size=0 bind=0 type=0 vis=0
#= symbol '.Lsig3' 3+0x0 size=0 bind=0 type=0 vis=0
