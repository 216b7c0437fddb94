.text
.globl a
a: nop
nop
.globl b
b: nop
.globl c
.data
c: .long 1
