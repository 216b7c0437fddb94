#! obj 
.altmacro
.macro m x, y
.long \x, \y, x
.Ll_\x: .byte y
.endm
i=1
m %i+1, 3
m %(i*4), %i
.macro str a
.ascii "\a|a"
.endm
str <a b c>
.macro loc2
LOCAL l1, l2
l1: .byte 0
l2: .long l1-l2
.endm
loc2
loc2
.macro outer n
m %n, 1
inner2 %(\n+1)
.endm
.macro inner2 k
.byte k&
.endm
outer 7
.macro cat a
lab&a: .byte 1
lab&a&x: .byte 1
.endm
cat z
.noaltmacro
#= section .text type=1 flags=0x6 align=1 size=0x3f
#=   0000 02 00 00 00 03 00 00 00 02 00 00 00 03 04 00 00
#=   0010 00 01 00 00 00 04 00 00 00 01 61 20 62 20 63 7c
#=   0020 61 20 62 20 63 00 ff ff ff ff 00 ff ff ff ff 07
#=   0030 00 00 00 01 00 00 00 07 00 00 00 01 08 01 01
#= symbol 'i' 65521+0x1 size=0 bind=0 type=0 vis=0
#= symbol 'labz' .text+0x3d size=0 bind=0 type=0 vis=0
#= symbol 'labzx' .text+0x3e size=0 bind=0 type=0 vis=0
