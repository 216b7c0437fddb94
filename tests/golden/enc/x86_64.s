# statement # its bytes as GNU as 2.40 writes them | how the bytes print
adc %ebp, 8(%rbp)                                        # 11 6d 08 | adc    %ebp,0x8(%rbp)
adcb $0x123456789ab, %al                                 # 14 ab | adc    $0xab,%al
adcl %ecx, %ecx                                          # 11 c9 | adc    %ecx,%ecx
adcq %rdx, %rdx                                          # 48 11 d2 | adc    %rdx,%rdx
adcw $5, (%eax,%r9d,2)                                   # 67 66 42 83 14 48 05 | adcw   $0x5,(%eax,%r9d,2)
add %r12, %r12                                           # 4d 01 e4 | add    %r12,%r12
addl %eax, %fs:0x40(%rsp)                                # 64 01 44 24 40 | add    %eax,%fs:0x40(%rsp)
addq %r12, -0x1234(%r13,%rcx,4)                          # 4d 01 a4 8d cc ed ff ff | add    %r12,-0x1234(%r13,%rcx,4)
addw $0x1234, %ax                                        # 66 05 34 12 | add    $0x1234,%ax
adox (%rax), %ecx                                        # f3 0f 38 f6 08 | adox   (%rax),%ecx
adoxl (%eax,%r9d,2), %ebp                                # 67 f3 42 0f 38 f6 2c 48 | adox   (%eax,%r9d,2),%ebp
adoxq -0x1234(%r13,%rcx,4), %rsp                         # f3 49 0f 38 f6 a4 8d cc ed ff ff | adox   -0x1234(%r13,%rcx,4),%rsp
and $0x12345, (%rax)                                     # 81 20 45 23 01 00 | andl   $0x12345,(%rax)
andl %r11d, (%eax,%r9d,2)                                # 67 46 21 1c 48 | and    %r11d,(%eax,%r9d,2)
andnl %ecx, %ecx, %ecx                                   # c4 e2 70 f2 c9 | andn   %ecx,%ecx,%ecx
andnq (%rax), %r12, %rax                                 # c4 e2 98 f2 00 | andn   (%rax),%r12,%rax
andq $0x12345, (%rax)                                    # 48 81 20 45 23 01 00 | andq   $0x12345,(%rax)
andw (%rax), %cx                                         # 66 23 08 | and    (%rax),%cx
bextr $0x12345678, (%eax,%r9d,2), %rdx                   # 67 8f aa f8 10 14 48 78 56 34 12 | bextr  $0x12345678,(%eax,%r9d,2),%rdx
bextrl $0x12345678, 8(%rbp), %eax                        # 8f ea 78 10 45 08 78 56 34 12 | bextr  $0x12345678,0x8(%rbp),%eax
bextrq $0x12345678, -0x1234(%r13,%rcx,4), %rdx           # 8f ca f8 10 94 8d cc ed ff ff 78 56 34 12 | bextr  $0x12345678,-0x1234(%r13,%rcx,4),%rdx
blsil (%eax,%r9d,2), %ebp                                # 67 c4 a2 50 f3 1c 48 | blsi   (%eax,%r9d,2),%ebp
blsiq %rax, %rax                                         # c4 e2 f8 f3 d8 | blsi   %rax,%rax
blsmskq %rsp, %rsp                                       # c4 e2 d8 f3 d4 | blsmsk %rsp,%rsp
blsrl %eax, %eax                                         # c4 e2 78 f3 c8 | blsr   %eax,%eax
blsrq 8(%rbp), %r12                                      # c4 e2 98 f3 4d 08 | blsr   0x8(%rbp),%r12
bsf 0x1234, %rdx                                         # 48 0f bc 14 25 34 12 00 00 | bsf    0x1234,%rdx
bsfl %ebp, %ebp                                          # 0f bc ed | bsf    %ebp,%ebp
bsfq %rax, %rax                                          # 48 0f bc c0 | bsf    %rax,%rax
bsrq -0x1234(%r13,%rcx,4), %rsp                          # 49 0f bd a4 8d cc ed ff ff | bsr    -0x1234(%r13,%rcx,4),%rsp
bt %rsp, %rsp                                            # 48 0f a3 e4 | bt     %rsp,%rsp
btc $5, (%r12)                                           # 41 0f ba 3c 24 05 | btcl   $0x5,(%r12)
btcl $200, 8(%rbp)                                       # 0f ba 7d 08 c8 | btcl   $0xc8,0x8(%rbp)
btcw $5, %cx                                             # 66 0f ba f9 05 | btc    $0x5,%cx
btl %r11d, (%eax,%r9d,2)                                 # 67 46 0f a3 1c 48 | bt     %r11d,(%eax,%r9d,2)
btq $200, %r12                                           # 49 0f ba e4 c8 | bt     $0xc8,%r12
btrl %eax, %fs:0x40(%rsp)                                # 64 0f b3 44 24 40 | btr    %eax,%fs:0x40(%rsp)
btrq %rdx, %rdx                                          # 48 0f b3 d2 | btr    %rdx,%rdx
btrw $200, 8(%rbp)                                       # 66 0f ba 75 08 c8 | btrw   $0xc8,0x8(%rbp)
btsl $5, (%r12)                                          # 41 0f ba 2c 24 05 | btsl   $0x5,(%r12)
btsq $5, -0x1234(%r13,%rcx,4)                            # 49 0f ba ac 8d cc ed ff ff 05 | btsq   $0x5,-0x1234(%r13,%rcx,4)
bzhil %ebp, %ebp, %ebp                                   # c4 e2 50 f5 ed | bzhi   %ebp,%ebp,%ebp
call *(%eax,%r9d,2)                                      # 67 42 ff 14 48 | call   *(%eax,%r9d,2)
callq *0x1234                                            # ff 14 25 34 12 00 00 | call   *0x1234
cmovaeq %rdx, %rdx                                       # 48 0f 43 d2 | cmovae %rdx,%rdx
cmovaew (%r12), %di                                      # 66 41 0f 43 3c 24 | cmovae (%r12),%di
cmoval -0x1234(%r13,%rcx,4), %eax                        # 41 0f 47 84 8d cc ed ff ff | cmova  -0x1234(%r13,%rcx,4),%eax
cmovaq (%r12), %rsp                                      # 49 0f 47 24 24 | cmova  (%r12),%rsp
cmovaw (%r12), %di                                       # 66 41 0f 47 3c 24 | cmova  (%r12),%di
cmovbeq %r12, %r12                                       # 4d 0f 46 e4 | cmovbe %r12,%r12
cmovbq %r12, %r12                                        # 4d 0f 42 e4 | cmovb  %r12,%r12
cmovcq %fs:0x40(%rsp), %r12                              # 64 4c 0f 42 64 24 40 | cmovb  %fs:0x40(%rsp),%r12
cmove %ecx, %ecx                                         # 0f 44 c9 | cmove  %ecx,%ecx
cmoveq (%rax), %r12                                      # 4c 0f 44 20 | cmove  (%rax),%r12
cmovew -0x1234(%r13,%rcx,4), %r10w                       # 66 45 0f 44 94 8d cc ed ff ff | cmove  -0x1234(%r13,%rcx,4),%r10w
cmovgel 0x1234, %ebp                                     # 0f 4d 2c 25 34 12 00 00 | cmovge 0x1234,%ebp
cmovgeq (%r12), %rdx                                     # 49 0f 4d 14 24 | cmovge (%r12),%rdx
cmovgew (%r12), %di                                      # 66 41 0f 4d 3c 24 | cmovge (%r12),%di
cmovgl 8(%rbp), %r11d                                    # 44 0f 4f 5d 08 | cmovg  0x8(%rbp),%r11d
cmovgw %ax, %ax                                          # 66 0f 4f c0 | cmovg  %ax,%ax
cmovleq %rdx, %rdx                                       # 48 0f 4e d2 | cmovle %rdx,%rdx
cmovll (%rax), %ecx                                      # 0f 4c 08 | cmovl  (%rax),%ecx
cmovnae (%eax,%r9d,2), %rdx                              # 67 4a 0f 42 14 48 | cmovb  (%eax,%r9d,2),%rdx
cmovnael %r11d, %r11d                                    # 45 0f 42 db | cmovb  %r11d,%r11d
cmovnaew 0x1234, %r10w                                   # 66 44 0f 42 14 25 34 12 00 00 | cmovb  0x1234,%r10w
cmovnaw 0x1234, %di                                      # 66 0f 46 3c 25 34 12 00 00 | cmovbe 0x1234,%di
cmovnb (%rax), %ax                                       # 66 0f 43 00 | cmovae (%rax),%ax
cmovnbe %fs:0x40(%rsp), %rax                             # 64 48 0f 47 44 24 40 | cmova  %fs:0x40(%rsp),%rax
cmovnbel %eax, %eax                                      # 0f 47 c0 | cmova  %eax,%eax
cmovnbew (%rax), %di                                     # 66 0f 47 38 | cmova  (%rax),%di
cmovnc (%rax), %ax                                       # 66 0f 43 00 | cmovae (%rax),%ax
cmovncq 8(%rbp), %rdx                                    # 48 0f 43 55 08 | cmovae 0x8(%rbp),%rdx
cmovncw (%rax), %cx                                      # 66 0f 43 08 | cmovae (%rax),%cx
cmovnel (%eax,%r9d,2), %eax                              # 67 42 0f 45 04 48 | cmovne (%eax,%r9d,2),%eax
cmovneq -0x1234(%r13,%rcx,4), %r12                       # 4d 0f 45 a4 8d cc ed ff ff | cmovne -0x1234(%r13,%rcx,4),%r12
cmovnew (%rax), %r10w                                    # 66 44 0f 45 10 | cmovne (%rax),%r10w
cmovnge (%rax), %rax                                     # 48 0f 4c 00 | cmovl  (%rax),%rax
cmovngew (%eax,%r9d,2), %ax                              # 67 66 42 0f 4c 04 48 | cmovl  (%eax,%r9d,2),%ax
cmovngq %rax, %rax                                       # 48 0f 4e c0 | cmovle %rax,%rax
cmovngw %cx, %cx                                         # 66 0f 4e c9 | cmovle %cx,%cx
cmovnlew -0x1234(%r13,%rcx,4), %ax                       # 66 41 0f 4f 84 8d cc ed ff ff | cmovg  -0x1234(%r13,%rcx,4),%ax
cmovnlq %rax, %rax                                       # 48 0f 4d c0 | cmovge %rax,%rax
cmovnlw %di, %di                                         # 66 0f 4d ff | cmovge %di,%di
cmovnow 0x1234, %cx                                      # 66 0f 41 0c 25 34 12 00 00 | cmovno 0x1234,%cx
cmovnpl %ebp, %ebp                                       # 0f 4b ed | cmovnp %ebp,%ebp
cmovnpq (%eax,%r9d,2), %rsp                              # 67 4a 0f 4b 24 48 | cmovnp (%eax,%r9d,2),%rsp
cmovnsq %fs:0x40(%rsp), %r12                             # 64 4c 0f 49 64 24 40 | cmovns %fs:0x40(%rsp),%r12
cmovnz %ax, %ax                                          # 66 0f 45 c0 | cmovne %ax,%ax
cmovnzl %fs:0x40(%rsp), %ecx                             # 64 0f 45 4c 24 40 | cmovne %fs:0x40(%rsp),%ecx
cmovnzw %r10w, %r10w                                     # 66 45 0f 45 d2 | cmovne %r10w,%r10w
cmovol (%r12), %ecx                                      # 41 0f 40 0c 24 | cmovo  (%r12),%ecx
cmovow %ax, %ax                                          # 66 0f 40 c0 | cmovo  %ax,%ax
cmovpew (%rax), %di                                      # 66 0f 4a 38 | cmovp  (%rax),%di
cmovpl 8(%rbp), %r11d                                    # 44 0f 4a 5d 08 | cmovp  0x8(%rbp),%r11d
cmovpol %eax, %eax                                       # 0f 4b c0 | cmovnp %eax,%eax
cmovpoq %r12, %r12                                       # 4d 0f 4b e4 | cmovnp %r12,%r12
cmovpow (%r12), %cx                                      # 66 41 0f 4b 0c 24 | cmovnp (%r12),%cx
cmovpq %rax, %rax                                        # 48 0f 4a c0 | cmovp  %rax,%rax
cmovpw (%r12), %r10w                                     # 66 45 0f 4a 14 24 | cmovp  (%r12),%r10w
cmovsq (%rax), %rsp                                      # 48 0f 48 20 | cmovs  (%rax),%rsp
cmovsw %r10w, %r10w                                      # 66 45 0f 48 d2 | cmovs  %r10w,%r10w
cmovzq %r12, %r12                                        # 4d 0f 44 e4 | cmove  %r12,%r12
cmp $5, -0x1234(%r13,%rcx,4)                             # 41 83 bc 8d cc ed ff ff 05 | cmpl   $0x5,-0x1234(%r13,%rcx,4)
cmpb $5, %al                                             # 3c 05 | cmp    $0x5,%al
cmpl $5, %ecx                                            # 83 f9 05 | cmp    $0x5,%ecx
cmpq $0x12345, %rdx                                      # 48 81 fa 45 23 01 00 | cmp    $0x12345,%rdx
cmps                                                     # a7 | cmpsl  %es:(%rdi),%ds:(%rsi)
cmpsb %es:(%rdi), (%rsi)                                 # a6 | cmpsb  %es:(%rdi),%ds:(%rsi)
cmpsq %es:(%rdi), %fs:(%rsi)                             # 64 48 a7 | cmpsq  %es:(%rdi),%fs:(%rsi)
cmpw -0x1234(%r13,%rcx,4), %ax                           # 66 41 3b 84 8d cc ed ff ff | cmp    -0x1234(%r13,%rcx,4),%ax
cmpxchgb %r9b, %fs:0x40(%rsp)                            # 64 44 0f b0 4c 24 40 | cmpxchg %r9b,%fs:0x40(%rsp)
cmpxchgl %ebp, 8(%rbp)                                   # 0f b1 6d 08 | cmpxchg %ebp,0x8(%rbp)
cmpxchgw %di, %di                                        # 66 0f b1 ff | cmpxchg %di,%di
crc32 0x1234, %ecx                                       # f2 0f 38 f1 0c 25 34 12 00 00 | crc32l 0x1234,%ecx
crc32q %rdx, %rdx                                        # f2 48 0f 38 f1 d2 | crc32  %rdx,%rdx
decb %fs:0x40(%rsp)                                      # 64 fe 4c 24 40 | decb   %fs:0x40(%rsp)
decl 0x1234                                              # ff 0c 25 34 12 00 00 | decl   0x1234
div (%eax,%r9d,2)                                        # 67 42 f7 34 48 | divl   (%eax,%r9d,2)
divb -0x1234(%r13,%rcx,4)                                # 41 f6 b4 8d cc ed ff ff | divb   -0x1234(%r13,%rcx,4)
divl 0x1234, %eax                                        # f7 34 25 34 12 00 00 | divl   0x1234
divq 0x1234, %rax                                        # 48 f7 34 25 34 12 00 00 | divq   0x1234
enterq $0x1234, $5                                       # c8 34 12 05 | enter  $0x1234,$0x5
enterw $0x1234, $5                                       # 66 c8 34 12 05 | enterw $0x1234,$0x5
idivb (%rax)                                             # f6 38 | idivb  (%rax)
idivq %r12, %rax                                         # 49 f7 fc | idiv   %r12
idivw (%eax,%r9d,2)                                      # 67 66 42 f7 3c 48 | idivw  (%eax,%r9d,2)
imul $-7, %ax                                            # 66 6b c0 f9 | imul   $0xfff9,%ax,%ax
imull $5, -0x1234(%r13,%rcx,4), %r11d                    # 45 6b 9c 8d cc ed ff ff 05 | imul   $0x5,-0x1234(%r13,%rcx,4),%r11d
imulq -0x1234(%r13,%rcx,4)                               # 49 f7 ac 8d cc ed ff ff | imulq  -0x1234(%r13,%rcx,4)
imulw $5, (%rax), %ax                                    # 66 6b 00 05 | imul   $0x5,(%rax),%ax
incb (%r12)                                              # 41 fe 04 24 | incb   (%r12)
incl %r11d                                               # 41 ff c3 | inc    %r11d
incq (%rax)                                              # 48 ff 00 | incq   (%rax)
inl $-7, %eax                                            # e5 f9 | in     $0xf9,%eax
jmpq *8(%rbp)                                            # ff 65 08 | jmp    *0x8(%rbp)
jmpw *(%eax,%r9d,2)                                      # 67 66 42 ff 24 48 | jmpw   *(%eax,%r9d,2)
lcalll *(%eax,%r9d,2)                                    # 67 42 ff 1c 48 | lcall  *(%eax,%r9d,2)
lcallw *(%rax)                                           # 66 ff 18 | lcallw *(%rax)
leal 8(%rbp), %ebp                                       # 8d 6d 08 | lea    0x8(%rbp),%ebp
leaw 8(%rbp), %di                                        # 66 8d 7d 08 | lea    0x8(%rbp),%di
ljmp *(%rax)                                             # ff 28 | ljmp   *(%rax)
lodsb                                                    # ac | lods   %ds:(%rsi),%al
lzcntq (%rax), %r12                                      # f3 4c 0f bd 20 | lzcnt  (%rax),%r12
mov %fs, -0x1234(%r13,%rcx,4)                            # 41 8c a4 8d cc ed ff ff | mov    %fs,-0x1234(%r13,%rcx,4)
movabs %gs:0x20, %rax                                    # 65 48 a1 20 00 00 00 00 00 00 00 | movabs %gs:0x20,%rax
movabsl %eax, 0x1234                                     # a3 34 12 00 00 00 00 00 00 | movabs %eax,0x1234
movabsq 0x1234, %rax                                     # 48 a1 34 12 00 00 00 00 00 00 | movabs 0x1234,%rax
movabsw %ax, -131391639518094                             # 66 a3 72 04 00 00 80 88 ff ff | movabs %ax,0xffff888000000472
movb %al, %al                                            # 88 c0 | mov    %al,%al
movbel %r11d, -0x1234(%r13,%rcx,4)                       # 45 0f 38 f1 9c 8d cc ed ff ff | movbe  %r11d,-0x1234(%r13,%rcx,4)
movbeq %rsp, 8(%rbp)                                     # 48 0f 38 f1 65 08 | movbe  %rsp,0x8(%rbp)
movd 0x1234, %xmm1                                       # 66 0f 6e 0c 25 34 12 00 00 | movd   0x1234,%xmm1
movl %eax, %fs                                           # 8e e0 | mov    %eax,%fs
movnti %rax, 0x1234                                      # 48 0f c3 04 25 34 12 00 00 | movnti %rax,0x1234
movntil %eax, 0x1234                                     # 0f c3 04 25 34 12 00 00 | movnti %eax,0x1234
movntiq %rsp, 8(%rbp)                                    # 48 0f c3 65 08 | movnti %rsp,0x8(%rbp)
movq %dr7, %rax                                          # 0f 21 f8 | mov    %db7,%rax
movs (%rsi), %es:(%rdi)                                  # a5 | movsl  %ds:(%rsi),%es:(%rdi)
movsb %cl, %ecx                                          # 0f be c9 | movsbl %cl,%ecx
movsbq %fs:0x40(%rsp), %rax                              # 64 48 0f be 44 24 40 | movsbq %fs:0x40(%rsp),%rax
movsd                                                    # a5 | movsl  %ds:(%rsi),%es:(%rdi)
bndcl %rsp, %bnd2                                        # f3 0f 1a d4 | bndcl  %rsp,%bnd2
bndldx (%r12), %bnd2                                     # 41 0f 1a 14 24 | bndldx (%r12),%bnd2
bndmk 8(%rbp), %bnd2                                     # f3 0f 1b 55 08 | bndmk  0x8(%rbp),%bnd2
bndmov %bnd2, -0x1234(%r13,%rcx,4)                       # 66 41 0f 1b 94 8d cc ed ff ff | bndmov %bnd2,-0x1234(%r13,%rcx,4)
bndstx %bnd2, (%rax)                                     # 0f 1b 10 | bndstx %bnd2,(%rax)
cldemote 8(%rbp)                                         # 0f 1c 45 08 | cldemote 0x8(%rbp)
clflush (%rax)                                           # 0f ae 38 | clflush (%rax)
clflushopt %fs:0x40(%rsp)                                # 64 66 0f ae 7c 24 40 | clflushopt %fs:0x40(%rsp)
clrssbsy (%r12)                                          # f3 41 0f ae 34 24 | clrssbsy (%r12)
clzero %rax                                              # 0f 01 fc | clzero
enqcmds -0x1234(%r13,%rcx,4), %r12                       # f3 45 0f 38 f8 a4 8d cc ed ff ff | enqcmds -0x1234(%r13,%rcx,4),%r12
fxrstor (%eax,%r9d,2)                                    # 67 42 0f ae 0c 48 | fxrstor (%eax,%r9d,2)
fxrstor64 (%r12)                                         # 49 0f ae 0c 24 | fxrstor64 (%r12)
fxrstorq 8(%rbp)                                         # 48 0f ae 4d 08 | fxrstor64 0x8(%rbp)
fxsave 8(%rbp)                                           # 0f ae 45 08 | fxsave 0x8(%rbp)
fxsave64 (%eax,%r9d,2)                                   # 67 4a 0f ae 04 48 | fxsave64 (%eax,%r9d,2)
fxsaveq (%r12)                                           # 49 0f ae 04 24 | fxsave64 (%r12)
hreset $200                                              # f3 0f 3a f0 c0 c8 | hreset $0xc8
incsspq %rax                                             # f3 48 0f ae e8 | incsspq %rax
invpcid (%rax), %rdx                                     # 66 0f 38 82 10 | invpcid (%rax),%rdx
invvpid 8(%rbp), %rsp                                    # 66 0f 38 81 65 08 | invvpid 0x8(%rbp),%rsp
lar 0x1234, %rax                                         # 48 0f 02 04 25 34 12 00 00 | lar    0x1234,%rax
larl %cx, %ecx                                           # 0f 02 c9 | lar    %ecx,%ecx
larq %rsp, %rsp                                          # 48 0f 02 e4 | lar    %rsp,%rsp
larw %cx, %cx                                            # 66 0f 02 c9 | lar    %cx,%cx
ldmxcsr (%eax,%r9d,2)                                    # 67 42 0f ae 14 48 | ldmxcsr (%eax,%r9d,2)
lfence                                                   # 0f ae e8 | lfence
lfs (%rax), %ecx                                         # 0f b4 08 | lfs    (%rax),%ecx
lfsl %fs:0x40(%rsp), %eax                                # 64 0f b4 44 24 40 | lfs    %fs:0x40(%rsp),%eax
lfsw 0x1234, %cx                                         # 66 0f b4 0c 25 34 12 00 00 | lfs    0x1234,%cx
lgdtq -0x1234(%r13,%rcx,4)                               # 41 0f 01 94 8d cc ed ff ff | lgdt   -0x1234(%r13,%rcx,4)
lgsl 8(%rbp), %ebp                                       # 0f b5 6d 08 | lgs    0x8(%rbp),%ebp
lgsw -0x1234(%r13,%rcx,4), %r10w                         # 66 45 0f b5 94 8d cc ed ff ff | lgs    -0x1234(%r13,%rcx,4),%r10w
lidtq -0x1234(%r13,%rcx,4)                               # 41 0f 01 9c 8d cc ed ff ff | lidt   -0x1234(%r13,%rcx,4)
lldtw 0x1234                                             # 0f 00 14 25 34 12 00 00 | lldt   0x1234
llwpcb %ebp                                              # 8f e9 78 12 c5 | llwpcb %ebp
lmsw 8(%rbp)                                             # 0f 01 75 08 | lmsw   0x8(%rbp)
lsl %di, %rsp                                            # 48 0f 03 e7 | lsl    %rdi,%rsp
lsll %r11d, %r11d                                        # 45 0f 03 db | lsl    %r11d,%r11d
lslq %ax, %rax                                           # 48 0f 03 c0 | lsl    %rax,%rax
lslw -0x1234(%r13,%rcx,4), %r10w                         # 66 45 0f 03 94 8d cc ed ff ff | lsl    -0x1234(%r13,%rcx,4),%r10w
lss -0x1234(%r13,%rcx,4), %r10w                          # 66 45 0f b2 94 8d cc ed ff ff | lss    -0x1234(%r13,%rcx,4),%r10w
lssl 0x1234, %eax                                        # 0f b2 04 25 34 12 00 00 | lss    0x1234,%eax
lssw (%r12), %cx                                         # 66 41 0f b2 0c 24 | lss    (%r12),%cx
ltr (%eax,%r9d,2)                                        # 67 42 0f 00 1c 48 | ltr    (%eax,%r9d,2)
ltrw %di                                                 # 0f 00 df | ltr    %di
lwpins $0x12345678, %eax, %eax                           # 8f ea 78 12 c0 78 56 34 12 | lwpins $0x12345678,%eax,%eax
lwpval $0x12345678, (%rax), %ecx                         # 8f ea 70 12 08 78 56 34 12 | lwpval $0x12345678,(%rax),%ecx
mcommit                                                  # f3 0f 01 fa | mcommit
monitorx %eax, %ecx, %edx                                # 67 0f 01 fa | monitorx %eax,%ecx,%edx
movdir64b 8(%rbp), %rsp                                  # 66 0f 38 f8 65 08 | movdir64b 0x8(%rbp),%rsp
movdiril %eax, 0x1234                                    # 0f 38 f9 04 25 34 12 00 00 | movdiri %eax,0x1234
movdiriq %rdx, (%rax)                                    # 48 0f 38 f9 10 | movdiri %rdx,(%rax)
mwait                                                    # 0f 01 c9 | mwait  %eax,%ecx
pconfig                                                  # 0f 01 c5 | pconfig
prefetchit0 (%rax)                                       # 0f 18 38 | prefetchit0 (%rax)
prefetchit1 8(%rbp)                                      # 0f 18 75 08 | prefetchit1 0x8(%rbp)
prefetcht0 -0x1234(%r13,%rcx,4)                          # 41 0f 18 8c 8d cc ed ff ff | prefetcht0 -0x1234(%r13,%rcx,4)
prefetcht1 8(%rbp)                                       # 0f 18 55 08 | prefetcht1 0x8(%rbp)
prefetcht2 (%rax)                                        # 0f 18 18 | prefetcht2 (%rax)
f2xm1                                                    # d9 f0 | f2xm1
faddp %st, %st(5)                                        # de c5 | faddp  %st,%st(5)
fadds (%eax,%r9d,2)                                      # 67 42 d8 04 48 | fadds  (%eax,%r9d,2)
fcmova %st(1), %st                                       # db d1 | fcmovnbe %st(1),%st
fcmovb %st(5), %st                                       # da c5 | fcmovb %st(5),%st
fcmovna %st(5), %st                                      # da d5 | fcmovbe %st(5),%st
fcmovnbe %st(1), %st                                     # db d1 | fcmovnbe %st(1),%st
fcmovne %st(5), %st                                      # db cd | fcmovne %st(5),%st
fcom (%eax,%r9d,2)                                       # 67 42 d8 14 48 | fcoms  (%eax,%r9d,2)
fcomip %st(5), %st                                       # df f5 | fcomip %st(5),%st
fcoml 0x1234                                             # dc 14 25 34 12 00 00 | fcoml  0x1234
fcomp -0x1234(%r13,%rcx,4)                               # 41 d8 9c 8d cc ed ff ff | fcomps -0x1234(%r13,%rcx,4)
fcompl (%rax)                                            # dc 18 | fcompl (%rax)
fcomps %fs:0x40(%rsp)                                    # 64 d8 5c 24 40 | fcomps %fs:0x40(%rsp)
fcoms 8(%rbp)                                            # d8 55 08 | fcoms  0x8(%rbp)
fdivl 0x1234                                             # dc 34 25 34 12 00 00 | fdivl  0x1234
fdivrs 8(%rbp)                                           # d8 7d 08 | fdivrs 0x8(%rbp)
fiadds %fs:0x40(%rsp)                                    # 64 de 44 24 40 | fiadds %fs:0x40(%rsp)
ficom (%r12)                                             # 41 de 14 24 | ficoms (%r12)
ficoml -0x1234(%r13,%rcx,4)                              # 41 da 94 8d cc ed ff ff | ficoml -0x1234(%r13,%rcx,4)
ficomp -0x1234(%r13,%rcx,4)                              # 41 de 9c 8d cc ed ff ff | ficomps -0x1234(%r13,%rcx,4)
ficompl %fs:0x40(%rsp)                                   # 64 da 5c 24 40 | ficompl %fs:0x40(%rsp)
fidivr %fs:0x40(%rsp)                                    # 64 de 7c 24 40 | fidivrs %fs:0x40(%rsp)
fidivrl 0x1234                                           # da 3c 25 34 12 00 00 | fidivrl 0x1234
fidivs %fs:0x40(%rsp)                                    # 64 de 74 24 40 | fidivs %fs:0x40(%rsp)
fild -0x1234(%r13,%rcx,4)                                # 41 df 84 8d cc ed ff ff | filds  -0x1234(%r13,%rcx,4)
fildl (%r12)                                             # 41 db 04 24 | fildl  (%r12)
fildll 0x1234                                            # df 2c 25 34 12 00 00 | fildll 0x1234
filds 8(%rbp)                                            # df 45 08 | filds  0x8(%rbp)
fimul (%r12)                                             # 41 de 0c 24 | fimuls (%r12)
fimull (%eax,%r9d,2)                                     # 67 42 da 0c 48 | fimull (%eax,%r9d,2)
fimuls (%rax)                                            # de 08 | fimuls (%rax)
fistpl 8(%rbp)                                           # db 5d 08 | fistpl 0x8(%rbp)
fistpll 0x1234                                           # df 3c 25 34 12 00 00 | fistpll 0x1234
fistpq (%r12)                                            # 41 df 3c 24 | fistpll (%r12)
fistps (%rax)                                            # df 18 | fistps (%rax)
fists %fs:0x40(%rsp)                                     # 64 df 54 24 40 | fists  %fs:0x40(%rsp)
fisttpq (%eax,%r9d,2)                                    # 67 42 dd 0c 48 | fisttpll (%eax,%r9d,2)
fisub 8(%rbp)                                            # de 65 08 | fisubs 0x8(%rbp)
fisubr (%r12)                                            # 41 de 2c 24 | fisubrs (%r12)
addpd %xmm1, %xmm1                                       # 66 0f 58 c9 | addpd  %xmm1,%xmm1
addss (%rax), %xmm9                                      # f3 44 0f 58 08 | addss  (%rax),%xmm9
aesimc %xmm15, %xmm15                                    # 66 45 0f 38 db ff | aesimc %xmm15,%xmm15
andnpd (%eax,%r9d,2), %xmm7                              # 67 66 42 0f 55 3c 48 | andnpd (%eax,%r9d,2),%xmm7
andpd (%eax,%r9d,2), %xmm15                              # 67 66 46 0f 54 3c 48 | andpd  (%eax,%r9d,2),%xmm15
andps 0x1234, %xmm7                                      # 0f 54 3c 25 34 12 00 00 | andps  0x1234,%xmm7
blendps $-7, %xmm15, %xmm15                              # 66 45 0f 3a 0c ff f9 | blendps $0xf9,%xmm15,%xmm15
blendvpd %xmm0, %xmm15, %xmm15                           # 66 45 0f 38 15 ff | blendvpd %xmm0,%xmm15,%xmm15
cmpeqpd (%r12), %xmm9                                    # 66 45 0f c2 0c 24 00 | cmpeqpd (%r12),%xmm9
cmpeqps (%eax,%r9d,2), %xmm7                             # 67 42 0f c2 3c 48 00 | cmpeqps (%eax,%r9d,2),%xmm7
cmplepd %xmm5, %xmm5                                     # 66 0f c2 ed 02 | cmplepd %xmm5,%xmm5
cmpltsd (%eax,%r9d,2), %xmm9                             # 67 f2 46 0f c2 0c 48 01 | cmpltsd (%eax,%r9d,2),%xmm9
cmpneqps %xmm5, %xmm5                                    # 0f c2 ed 04 | cmpneqps %xmm5,%xmm5
cmpneqss 0x1234, %xmm1                                   # f3 0f c2 0c 25 34 12 00 00 04 | cmpneqss 0x1234,%xmm1
cmpnltpd %xmm15, %xmm15                                  # 66 45 0f c2 ff 05 | cmpnltpd %xmm15,%xmm15
cmpnltps 8(%rbp), %xmm7                                  # 0f c2 7d 08 05 | cmpnltps 0x8(%rbp),%xmm7
cmpnltsd (%r12), %xmm1                                   # f2 41 0f c2 0c 24 05 | cmpnltsd (%r12),%xmm1
cmpnltss (%r12), %xmm7                                   # f3 41 0f c2 3c 24 05 | cmpnltss (%r12),%xmm7
cmpordps 0x1234, %xmm9                                   # 44 0f c2 0c 25 34 12 00 00 07 | cmpordps 0x1234,%xmm9
cmpordsd 8(%rbp), %xmm9                                  # f2 44 0f c2 4d 08 07 | cmpordsd 0x8(%rbp),%xmm9
cmppd $5, 8(%rbp), %xmm7                                 # 66 0f c2 7d 08 05 | cmpnltpd 0x8(%rbp),%xmm7
cmpunordsd %xmm1, %xmm1                                  # f2 0f c2 c9 03 | cmpunordsd %xmm1,%xmm1
cmpunordss %xmm9, %xmm9                                  # f3 45 0f c2 c9 03 | cmpunordss %xmm9,%xmm9
comiss (%rax), %xmm7                                     # 0f 2f 38 | comiss (%rax),%xmm7
cvtdq2ps %xmm9, %xmm9                                    # 45 0f 5b c9 | cvtdq2ps %xmm9,%xmm9
cvtpd2dq %xmm5, %xmm5                                    # f2 0f e6 ed | cvtpd2dq %xmm5,%xmm5
cvtpd2ps 0x1234, %xmm1                                   # 66 0f 5a 0c 25 34 12 00 00 | cvtpd2ps 0x1234,%xmm1
cvtps2pd %xmm9, %xmm9                                    # 45 0f 5a c9 | cvtps2pd %xmm9,%xmm9
cvtsd2sil %xmm5, %ebp                                    # f2 0f 2d ed | cvtsd2si %xmm5,%ebp
cvtsd2siq %xmm7, %r12                                    # f2 4c 0f 2d e7 | cvtsd2si %xmm7,%r12
cvtsi2sd (%r12), %xmm9                                   # f2 45 0f 2a 0c 24 | cvtsi2sdl (%r12),%xmm9
cvtsi2ssl %ecx, %xmm1                                    # f3 0f 2a c9 | cvtsi2ss %ecx,%xmm1
cvtss2si %xmm15, %ebp                                    # f3 41 0f 2d ef | cvtss2si %xmm15,%ebp
cvtss2siq %xmm9, %rax                                    # f3 49 0f 2d c1 | cvtss2si %xmm9,%rax
cvttpd2dq %xmm15, %xmm15                                 # 66 45 0f e6 ff | cvttpd2dq %xmm15,%xmm15
cvttss2si %xmm15, %rdx                                   # f3 49 0f 2c d7 | cvttss2si %xmm15,%rdx
cvttss2siq %xmm7, %r12                                   # f3 4c 0f 2c e7 | cvttss2si %xmm7,%r12
divpd 0x1234, %xmm1                                      # 66 0f 5e 0c 25 34 12 00 00 | divpd  0x1234,%xmm1
haddps %xmm9, %xmm9                                      # f2 45 0f 7c c9 | haddps %xmm9,%xmm9
hsubps -0x1234(%r13,%rcx,4), %xmm7                       # f2 41 0f 7d bc 8d cc ed ff ff | hsubps -0x1234(%r13,%rcx,4),%xmm7
insertps $5, 8(%rbp), %xmm7                              # 66 0f 3a 21 7d 08 05 | insertps $0x5,0x8(%rbp),%xmm7
maxpd (%r12), %xmm7                                      # 66 41 0f 5f 3c 24 | maxpd  (%r12),%xmm7
maxps %xmm7, %xmm7                                       # 0f 5f ff | maxps  %xmm7,%xmm7
minss %xmm7, %xmm7                                       # f3 0f 5d ff | minss  %xmm7,%xmm7
movapd %xmm5, 8(%rbp)                                    # 66 0f 29 6d 08 | movapd %xmm5,0x8(%rbp)
movdq2q %xmm1, %mm1                                      # f2 0f d6 c9 | movdq2q %xmm1,%mm1
movdqa %xmm5, (%eax,%r9d,2)                              # 67 66 42 0f 7f 2c 48 | movdqa %xmm5,(%eax,%r9d,2)
movdqu %xmm1, (%r12)                                     # f3 41 0f 7f 0c 24 | movdqu %xmm1,(%r12)
movhpd (%r12), %xmm7                                     # 66 41 0f 16 3c 24 | movhpd (%r12),%xmm7
movhps (%rax), %xmm1                                     # 0f 16 08 | movhps (%rax),%xmm1
movlpd %xmm7, -0x1234(%r13,%rcx,4)                       # 66 41 0f 13 bc 8d cc ed ff ff | movlpd %xmm7,-0x1234(%r13,%rcx,4)
movlps %xmm5, (%eax,%r9d,2)                              # 67 42 0f 13 2c 48 | movlps %xmm5,(%eax,%r9d,2)
movntpd %xmm1, (%rax)                                    # 66 0f 2b 08 | movntpd %xmm1,(%rax)
movntsd %xmm9, %fs:0x40(%rsp)                            # 64 f2 44 0f 2b 4c 24 40 | movntsd %xmm9,%fs:0x40(%rsp)
movntss %xmm7, -0x1234(%r13,%rcx,4)                      # f3 41 0f 2b bc 8d cc ed ff ff | movntss %xmm7,-0x1234(%r13,%rcx,4)
movss %fs:0x40(%rsp), %xmm9                              # 64 f3 44 0f 10 4c 24 40 | movss  %fs:0x40(%rsp),%xmm9
movupd %xmm15, %xmm15                                    # 66 45 0f 10 ff | movupd %xmm15,%xmm15
movups %xmm1, (%rax)                                     # 0f 11 08 | movups %xmm1,(%rax)
mpsadbw $5, %xmm1, %xmm1                                 # 66 0f 3a 42 c9 05 | mpsadbw $0x5,%xmm1,%xmm1
mulsd %fs:0x40(%rsp), %xmm15                             # 64 f2 44 0f 59 7c 24 40 | mulsd  %fs:0x40(%rsp),%xmm15
mulss (%r12), %xmm9                                      # f3 45 0f 59 0c 24 | mulss  (%r12),%xmm9
orpd %xmm7, %xmm7                                        # 66 0f 56 ff | orpd   %xmm7,%xmm7
orps %xmm7, %xmm7                                        # 0f 56 ff | orps   %xmm7,%xmm7
pabsb %xmm1, %xmm1                                       # 66 0f 38 1c c9 | pabsb  %xmm1,%xmm1
packssdw 8(%rbp), %xmm5                                  # 66 0f 6b 6d 08 | packssdw 0x8(%rbp),%xmm5
packsswb 0x1234, %xmm9                                   # 66 44 0f 63 0c 25 34 12 00 00 | packsswb 0x1234,%xmm9
packusdw %xmm5, %xmm5                                    # 66 0f 38 2b ed | packusdw %xmm5,%xmm5
packuswb %xmm7, %xmm7                                    # 66 0f 67 ff | packuswb %xmm7,%xmm7
paddd 0x1234, %mm1                                       # 0f fe 0c 25 34 12 00 00 | paddd  0x1234,%mm1
paddsb -0x1234(%r13,%rcx,4), %mm1                        # 41 0f ec 8c 8d cc ed ff ff | paddsb -0x1234(%r13,%rcx,4),%mm1
blsfilll %fs:0x40(%rsp), %ebp                            # 64 8f e9 50 01 54 24 40 | blsfill %fs:0x40(%rsp),%ebp
blsic %eax, %eax                                         # 8f e9 78 01 f0 | blsic  %eax,%eax
kmovb %k5, %ebp                                          # c5 f9 93 ed | kmovb  %k5,%ebp
korb %k5, %k5, %k5                                       # c5 d5 45 ed | korb   %k5,%k5,%k5
kunpckdq %k1, %k1, %k1                                   # c4 e1 f4 4b c9 | kunpckdq %k1,%k1,%k1
vaddsubpd %ymm10, %ymm10, %ymm10                         # c4 41 2d d0 d2 | vaddsubpd %ymm10,%ymm10,%ymm10
vaesenc %xmm9, %xmm9, %xmm9                              # c4 42 31 dc c9 | vaesenc %xmm9,%xmm9,%xmm9
vblendpd $200, (%rax), %xmm9, %xmm5                      # c4 e3 31 0d 28 c8 | vblendpd $0xc8,(%rax),%xmm9,%xmm5
vcmpeq_ospd %ymm2, %ymm2, %ymm2                          # c5 ed c2 d2 10 | vcmpeq_ospd %ymm2,%ymm2,%ymm2
vcmpeq_uqpd 8(%rbp), %ymm2, %ymm6                        # c5 ed c2 75 08 08 | vcmpeq_uqpd 0x8(%rbp),%ymm2,%ymm6
vcmpfalsepd (%r12), %ymm10, %ymm2                        # c4 c1 2d c2 14 24 0b | vcmpfalsepd (%r12),%ymm10,%ymm2
vcmpfalseps %ymm10, %ymm10, %ymm10                       # c4 41 2c c2 d2 0b | vcmpfalseps %ymm10,%ymm10,%ymm10
vcmpge_oqpd %xmm1, %xmm1, %xmm1                          # c5 f1 c2 c9 1d | vcmpge_oqpd %xmm1,%xmm1,%xmm1
vcmpge_oqsd (%r12), %xmm1, %xmm15                        # c4 41 73 c2 3c 24 1d | vcmpge_oqsd (%r12),%xmm1,%xmm15
vcmpge_osss 0x1234, %xmm9, %xmm1                         # c5 b2 c2 0c 25 34 12 00 00 0d | vcmpgess 0x1234,%xmm9,%xmm1
vcmpgt_oqpd %xmm5, %xmm5, %xmm5                          # c5 d1 c2 ed 1e | vcmpgt_oqpd %xmm5,%xmm5,%xmm5
vcmpgt_oqss %fs:0x40(%rsp), %xmm15, %xmm5                # 64 c5 82 c2 6c 24 40 1e | vcmpgt_oqss %fs:0x40(%rsp),%xmm15,%xmm5
vcmpgtpd %fs:0x40(%rsp), %ymm10, %ymm6                   # 64 c5 ad c2 74 24 40 0e | vcmpgtpd %fs:0x40(%rsp),%ymm10,%ymm6
vcmple_oqpd (%rax), %ymm6, %ymm10                        # c5 4d c2 10 12 | vcmple_oqpd (%rax),%ymm6,%ymm10
vcmple_oqps 0x1234, %ymm6, %ymm2                         # c5 cc c2 14 25 34 12 00 00 12 | vcmple_oqps 0x1234,%ymm6,%ymm2
vcmple_oqsd 8(%rbp), %xmm1, %xmm1                        # c5 f3 c2 4d 08 12 | vcmple_oqsd 0x8(%rbp),%xmm1,%xmm1
vcmple_osps (%rax), %xmm9, %xmm5                         # c5 b0 c2 28 02 | vcmpleps (%rax),%xmm9,%xmm5
vcmplt_osps 8(%rbp), %ymm2, %ymm2                        # c5 ec c2 55 08 01 | vcmpltps 0x8(%rbp),%ymm2,%ymm2
vcmpneq_oqps %xmm15, %xmm15, %xmm15                      # c4 41 00 c2 ff 0c | vcmpneq_oqps %xmm15,%xmm15,%xmm15
vcmpneq_ospd -0x1234(%r13,%rcx,4), %ymm2, %ymm10         # c4 41 6d c2 94 8d cc ed ff ff 1c | vcmpneq_ospd -0x1234(%r13,%rcx,4),%ymm2,%ymm10
vcmpneq_uqsd %xmm7, %xmm7, %xmm7                         # c5 c3 c2 ff 04 | vcmpneqsd %xmm7,%xmm7,%xmm7
vcmpneq_usps %xmm5, %xmm5, %xmm5                         # c5 d0 c2 ed 14 | vcmpneq_usps %xmm5,%xmm5,%xmm5
vcmpnge_uqsd %xmm15, %xmm15, %xmm15                      # c4 41 03 c2 ff 19 | vcmpnge_uqsd %xmm15,%xmm15,%xmm15
vcmpnge_usps %xmm1, %xmm1, %xmm1                         # c5 f0 c2 c9 09 | vcmpngeps %xmm1,%xmm1,%xmm1
vcmpngeps 8(%rbp), %xmm1, %xmm5                          # c5 f0 c2 6d 08 09 | vcmpngeps 0x8(%rbp),%xmm1,%xmm5
vcmpnle_uqss 0x1234, %xmm15, %xmm5                       # c5 82 c2 2c 25 34 12 00 00 16 | vcmpnle_uqss 0x1234,%xmm15,%xmm5
vcmpnle_usss 8(%rbp), %xmm1, %xmm15                      # c5 72 c2 7d 08 06 | vcmpnless 0x8(%rbp),%xmm1,%xmm15
vcmpnlt_uqpd (%rax), %ymm10, %ymm2                       # c5 ad c2 10 15 | vcmpnlt_uqpd (%rax),%ymm10,%ymm2
vcmpnlt_uspd 0x1234, %xmm1, %xmm9                        # c5 71 c2 0c 25 34 12 00 00 05 | vcmpnltpd 0x1234,%xmm1,%xmm9
vcmpnltss %xmm15, %xmm15, %xmm15                         # c4 41 02 c2 ff 05 | vcmpnltss %xmm15,%xmm15,%xmm15
vcmpord_spd %fs:0x40(%rsp), %ymm10, %ymm10               # 64 c5 2d c2 54 24 40 17 | vcmpord_spd %fs:0x40(%rsp),%ymm10,%ymm10
vcmptrue_uqps (%rax), %ymm2, %ymm10                      # c5 6c c2 10 0f | vcmptrueps (%rax),%ymm2,%ymm10
vcmptrue_usps 8(%rbp), %ymm10, %ymm2                     # c5 ac c2 55 08 1f | vcmptrue_usps 0x8(%rbp),%ymm10,%ymm2
vcmptruesd (%r12), %xmm9, %xmm9                          # c4 41 33 c2 0c 24 0f | vcmptruesd (%r12),%xmm9,%xmm9
vcmpunordps %ymm6, %ymm6, %ymm6                          # c5 cc c2 f6 03 | vcmpunordps %ymm6,%ymm6,%ymm6
vcmpunordsd -0x1234(%r13,%rcx,4), %xmm5, %xmm5           # c4 c1 53 c2 ac 8d cc ed ff ff 03 | vcmpunordsd -0x1234(%r13,%rcx,4),%xmm5,%xmm5
vcmpunordss %xmm15, %xmm15, %xmm15                       # c4 41 02 c2 ff 03 | vcmpunordss %xmm15,%xmm15,%xmm15
vcvtpd2ps %ymm10, %xmm7                                  # c4 c1 7d 5a fa | vcvtpd2ps %ymm10,%xmm7
vcvtpd2psy -0x1234(%r13,%rcx,4), %xmm15                  # c4 41 7d 5a bc 8d cc ed ff ff | vcvtpd2psy -0x1234(%r13,%rcx,4),%xmm15
vcvtps2dq %ymm2, %ymm2                                   # c5 fd 5b d2 | vcvtps2dq %ymm2,%ymm2
vcvtsi2sd %rsp, %xmm5, %xmm5                             # c4 e1 d3 2a ec | vcvtsi2sd %rsp,%xmm5,%xmm5
vcvtss2si %xmm5, %ebp                                    # c5 fa 2d ed | vcvtss2si %xmm5,%ebp
vcvttsd2si (%r12), %rdx                                  # c4 c1 fb 2c 14 24 | vcvttsd2si (%r12),%rdx
vdivss 8(%rbp), %xmm15, %xmm9                            # c5 02 5e 4d 08 | vdivss 0x8(%rbp),%xmm15,%xmm9
vdpps $5, %xmm1, %xmm1, %xmm1                            # c4 e3 71 40 c9 05 | vdpps  $0x5,%xmm1,%xmm1,%xmm1
vextractps $-7, %xmm15, %r12                             # c4 43 79 17 fc f9 | vextractps $0xf9,%xmm15,%r12d
vfmadd132pd (%r12), %xmm5, %xmm5                         # c4 c2 d1 98 2c 24 | vfmadd132pd (%r12),%xmm5,%xmm5
vfmadd132ss %xmm1, %xmm1, %xmm1                          # c4 e2 71 99 c9 | vfmadd132ss %xmm1,%xmm1,%xmm1
vfmadd213ps %ymm6, %ymm6, %ymm6                          # c4 e2 4d a8 f6 | vfmadd213ps %ymm6,%ymm6,%ymm6
vfmaddps %ymm2, %fs:0x40(%rsp), %ymm10, %ymm2            # 64 c4 e3 2d 68 54 24 40 20 | vfmaddps %ymm2,%fs:0x40(%rsp),%ymm10,%ymm2
vfmaddsub213pd %ymm2, %ymm2, %ymm2                       # c4 e2 ed a6 d2 | vfmaddsub213pd %ymm2,%ymm2,%ymm2
vfmaddsubpd %fs:0x40(%rsp), %xmm7, %xmm5, %xmm1          # 64 c4 e3 d1 5d 4c 24 40 70 | vfmaddsubpd %fs:0x40(%rsp),%xmm7,%xmm5,%xmm1
vfmaddsubps %xmm7, 0x1234, %xmm7, %xmm5                  # c4 e3 41 5c 2c 25 34 12 00 00 70 | vfmaddsubps %xmm7,0x1234,%xmm7,%xmm5
vfmsub231ps %xmm15, %xmm15, %xmm15                       # c4 42 01 ba ff | vfmsub231ps %xmm15,%xmm15,%xmm15
vfmsubadd213pd %ymm6, %ymm6, %ymm6                       # c4 e2 cd a7 f6 | vfmsubadd213pd %ymm6,%ymm6,%ymm6
vaesenc %ymm6, %ymm6, %ymm6                              # c4 e2 4d dc f6 | vaesenc %ymm6,%ymm6,%ymm6
valignd $-7, (%rax), %ymm2, %ymm2                        # 62 f3 6d 28 03 10 f9 | valignd $0xf9,(%rax),%ymm2,%ymm2
vandps %ymm18, %ymm18, %ymm18                            # 62 a1 6c 20 54 d2 | vandps %ymm18,%ymm18,%ymm18
vbroadcastsd %xmm31, %zmm29                              # 62 02 fd 48 19 ef | vbroadcastsd %xmm31,%zmm29
vcmpgt_ossd {sae}, %xmm17, %xmm17, %k5                   # 62 b1 f7 10 c2 e9 0e | vcmpgtsd {sae},%xmm17,%xmm17,%k5
vcmple_oqps 8(%rbp), %xmm7, %k1                          # 62 f1 44 08 c2 8d 08 00 00 00 12 | vcmple_oqps 0x8(%rbp),%xmm7,%k1
vcmpneq_ospd (%eax,%r9d,2){1to4}, %ymm2, %k5             # 67 62 b1 ed 38 c2 2c 48 1c | vcmpneq_ospd (%eax,%r9d,2){1to4},%ymm2,%k5
vcmpnge_uqps (%rax), %zmm3, %k5{%k3}                     # 62 f1 64 4b c2 28 19 | vcmpnge_uqps (%rax),%zmm3,%k5{%k3}
vcmpngt_uqpd {sae}, %zmm29, %zmm29, %k1                  # 62 91 95 10 c2 cd 1a | vcmpngt_uqpd {sae},%zmm29,%zmm29,%k1
vcmpngtsd {sae}, %xmm31, %xmm31, %k1                     # 62 91 87 10 c2 cf 0a | vcmpngtsd {sae},%xmm31,%xmm31,%k1
vcmpnlt_usps %ymm2, %ymm2, %k1                           # 62 f1 6c 28 c2 ca 05 | vcmpnltps %ymm2,%ymm2,%k1
vcmpord_sss %xmm1, %xmm1, %k1{%k3}                       # 62 f1 76 0b c2 c9 17 | vcmpord_sss %xmm1,%xmm1,%k1{%k3}
vcmpordpd %ymm18, %ymm18, %k1                            # 62 b1 ed 20 c2 ca 07 | vcmpordpd %ymm18,%ymm18,%k1
vcmpordps %xmm9, %xmm9, %k1{%k3}                         # 62 d1 34 0b c2 c9 07 | vcmpordps %xmm9,%xmm9,%k1{%k3}
vcmptrue_uqps -0x1234(%r13,%rcx,4){1to8}, %ymm18, %k1    # 62 d1 6c 30 c2 8c 8d cc ed ff ff 0f | vcmptrueps -0x1234(%r13,%rcx,4){1to8},%ymm18,%k1
vcompresspd %ymm6, 8(%rbp)                               # 62 f2 fd 28 8a 75 01 | vcompresspd %ymm6,0x8(%rbp)
vcvtdq2pd %xmm31, %xmm31                                 # 62 01 7e 08 e6 ff | vcvtdq2pd %xmm31,%xmm31
vcvtps2pd %fs:0x40(%rsp), %xmm5                          # 64 c5 f8 5a 6c 24 40 | vcvtps2pd %fs:0x40(%rsp),%xmm5
vcvtqq2pd (%r12), %zmm29                                 # 62 41 fe 48 e6 2c 24 | vcvtqq2pd (%r12),%zmm29
vcvtss2sd %xmm31, %xmm31, %xmm31{%k3}                    # 62 01 06 03 5a ff | vcvtss2sd %xmm31,%xmm31,%xmm31{%k3}
vcvttps2dq 0x1234, %zmm11{%k1}{z}                        # 62 71 7e c9 5b 1c 25 34 12 00 00 | vcvttps2dq 0x1234,%zmm11{%k1}{z}
vcvttps2qq %fs:0x40(%rsp), %zmm11                        # 64 62 71 7d 48 7a 5c 24 02 | vcvttps2qq %fs:0x40(%rsp),%zmm11
vcvtudq2pd (%eax,%r9d,2), %zmm3{%k1}{z}                  # 67 62 b1 7e c9 7a 1c 48 | vcvtudq2pd (%eax,%r9d,2),%zmm3{%k1}{z}
vdivsd %xmm31, %xmm31, %xmm31{%k3}                       # 62 01 87 03 5e ff | vdivsd %xmm31,%xmm31,%xmm31{%k3}
vexpandps (%rax), %ymm2                                  # 62 f2 7d 28 88 10 | vexpandps (%rax),%ymm2
vextracti32x8 $5, %zmm29, (%r12)                         # 62 43 7d 48 3b 2c 24 05 | vextracti32x8 $0x5,%zmm29,(%r12)
vfmadd231pd %xmm15, %xmm15, %xmm15                       # c4 42 81 b8 ff | vfmadd231pd %xmm15,%xmm15,%xmm15
vfmaddsub132pd %xmm15, %xmm15, %xmm15{%k1}{z}            # 62 52 85 89 96 ff | vfmaddsub132pd %xmm15,%xmm15,%xmm15{%k1}{z}
vfmaddsub231ps -0x1234(%r13,%rcx,4), %ymm18, %ymm2       # 62 d2 6d 20 b6 94 8d cc ed ff ff | vfmaddsub231ps -0x1234(%r13,%rcx,4),%ymm18,%ymm2
vfmsub213ps (%r12), %ymm2, %ymm18                        # 62 c2 6d 28 aa 14 24 | vfmsub213ps (%r12),%ymm2,%ymm18
vfmsub213ss {ru-sae}, %xmm7, %xmm7, %xmm7                # 62 f2 45 58 ab ff | vfmsub213ss {ru-sae},%xmm7,%xmm7,%xmm7
vfmsubadd132pd 0x1234, %zmm11, %zmm29                    # 62 62 a5 48 97 2c 25 34 12 00 00 | vfmsubadd132pd 0x1234,%zmm11,%zmm29
vfmsubadd231pd %ymm2, %ymm2, %ymm2{%k3}                  # 62 f2 ed 2b b7 d2 | vfmsubadd231pd %ymm2,%ymm2,%ymm2{%k3}
vfnmadd132sd 8(%rbp), %xmm31, %xmm31                     # 62 62 85 00 9d 7d 01 | vfnmadd132sd 0x8(%rbp),%xmm31,%xmm31
vgetexppd %xmm9, %xmm9{%k3}                              # 62 52 fd 0b 42 c9 | vgetexppd %xmm9,%xmm9{%k3}
vgetexpps -0x1234(%r13,%rcx,4), %ymm10                   # 62 52 7d 28 42 94 8d cc ed ff ff | vgetexpps -0x1234(%r13,%rcx,4),%ymm10
vgf2p8mulb %xmm15, %xmm15, %xmm15                        # c4 42 01 cf ff | vgf2p8mulb %xmm15,%xmm15,%xmm15
vinsertf64x4 $200, %ymm10, %zmm29, %zmm29                # 62 43 95 40 1a ea c8 | vinsertf64x4 $0xc8,%ymm10,%zmm29,%zmm29
vminps %ymm2, %ymm2, %ymm2{%k3}                          # 62 f1 6c 2b 5d d2 | vminps %ymm2,%ymm2,%ymm2{%k3}
vmovaps %xmm31, %xmm31{%k3}                              # 62 01 7c 0b 28 ff | vmovaps %xmm31,%xmm31{%k3}
vmovdqu8 0x1234, %ymm6                                   # 62 f1 7f 28 6f 34 25 34 12 00 00 | vmovdqu8 0x1234,%ymm6
vmulps -0x1234(%r13,%rcx,4), %xmm17, %xmm5               # 62 d1 74 00 59 ac 8d cc ed ff ff | vmulps -0x1234(%r13,%rcx,4),%xmm17,%xmm5
vpabsd %fs:0x40(%rsp), %zmm3{%k3}                        # 64 62 f2 7d 4b 1e 5c 24 01 | vpabsd %fs:0x40(%rsp),%zmm3{%k3}
vpackssdw %ymm2, %ymm2, %ymm2                            # c5 ed 6b d2 | vpackssdw %ymm2,%ymm2,%ymm2
vpaddd 8(%rbp), %zmm3, %zmm11{%k1}{z}                    # 62 71 65 c9 fe 9d 08 00 00 00 | vpaddd 0x8(%rbp),%zmm3,%zmm11{%k1}{z}
vpaddsb 0x1234, %ymm18, %ymm6                            # 62 f1 6d 20 ec 34 25 34 12 00 00 | vpaddsb 0x1234,%ymm18,%ymm6
vpaddusb %xmm1, %xmm1, %xmm1                             # c5 f1 dc c9 | vpaddusb %xmm1,%xmm1,%xmm1
vpandq (%eax,%r9d,2), %ymm2, %ymm6{%k1}{z}               # 67 62 b1 ed a9 db 34 48 | vpandq (%eax,%r9d,2),%ymm2,%ymm6{%k1}{z}
vpblendmq (%rax), %zmm11, %zmm11                         # 62 72 a5 48 64 18 | vpblendmq (%rax),%zmm11,%zmm11
vpblendmw (%rax), %xmm1, %xmm7{%k1}{z}                   # 62 f2 f5 89 66 38 | vpblendmw (%rax),%xmm1,%xmm7{%k1}{z}
