//! asm -O2
// What is retained stands in a section of its own with the flag R, as gcc has it.
__attribute__((used, retain)) static int data = 3;
__attribute__((used, retain)) void code(void) {}
__attribute__((retain)) int zero;
__attribute__((retain)) const int constant = 4;
__attribute__((retain, section(".named"))) int named = 3;
__attribute__((retain)) _Thread_local int thread;
//~ .section .data.data,"awR",@progbits
//~ .section .text.code,"axR",@progbits
//~ .section .bss.zero,"awR",@nobits
//~ .section .rodata.constant,"aR",@progbits
//~ .section .named,"awR",@progbits
//~ .section .tbss.thread,"awTR",@nobits
