# statement # its bytes as GNU as 2.40 writes them | how the bytes print
adc %ecx, %ecx                                           # 11 c9 | adc    %ecx,%ecx
adcb %bl, 8(%rbp)                                        # 10 5d 08 | adc    %bl,0x8(%rbp)
adcl %eax, 0x1234                                        # 11 04 25 34 12 00 00 | adc    %eax,0x1234
adcq $-7, %rsp                                           # 48 83 d4 f9 | adc    $0xfffffffffffffff9,%rsp
adcw $5, (%eax,%r9d,2)                                   # 67 66 42 83 14 48 05 | adcw   $0x5,(%eax,%r9d,2)
adcxl %eax, %eax                                         # 66 0f 38 f6 c0 | adcx   %eax,%eax
adcxq 0x1234, %r12                                       # 66 4c 0f 38 f6 24 25 34 12 00 00 | adcx   0x1234,%r12
add $0x1234, %al                                         # 04 34 | add    $0x34,%al
addl %eax, %fs:0x40(%rsp)                                # 64 01 44 24 40 | add    %eax,%fs:0x40(%rsp)
addq %r12, -0x1234(%r13,%rcx,4)                          # 4d 01 a4 8d cc ed ff ff | add    %r12,-0x1234(%r13,%rcx,4)
addw $0x1234, %ax                                        # 66 05 34 12 | add    $0x1234,%ax
adoxl %fs:0x40(%rsp), %ebp                               # 64 f3 0f 38 f6 6c 24 40 | adox   %fs:0x40(%rsp),%ebp
and $0x12345, (%rax)                                     # 81 20 45 23 01 00 | andl   $0x12345,(%rax)
andb $0x123456789ab, %fs:0x40(%rsp)                      # 64 80 64 24 40 ab | andb   $0xab,%fs:0x40(%rsp)
andl %r11d, (%eax,%r9d,2)                                # 67 46 21 1c 48 | and    %r11d,(%eax,%r9d,2)
andq $-70000, %rsp                                       # 48 81 e4 90 ee fe ff | and    $0xfffffffffffeee90,%rsp
andw (%rax), %cx                                         # 66 23 08 | and    (%rax),%cx
bextr $0x12345678, (%r12), %eax                          # 8f ca 78 10 04 24 78 56 34 12 | bextr  $0x12345678,(%r12),%eax
bextrl %eax, %eax, %eax                                  # c4 e2 78 f7 c0 | bextr  %eax,%eax,%eax
bextrq %rsp, %rsp, %rsp                                  # c4 e2 d8 f7 e4 | bextr  %rsp,%rsp,%rsp
blsiq (%rax), %rax                                       # c4 e2 f8 f3 18 | blsi   (%rax),%rax
blsmsk %fs:0x40(%rsp), %rax                              # 64 c4 e2 f8 f3 54 24 40 | blsmsk %fs:0x40(%rsp),%rax
blsmskl %eax, %eax                                       # c4 e2 78 f3 d0 | blsmsk %eax,%eax
blsmskq (%rax), %r12                                     # c4 e2 98 f3 10 | blsmsk (%rax),%r12
blsr %rdx, %rdx                                          # c4 e2 e8 f3 ca | blsr   %rdx,%rdx
blsrl %ebp, %ebp                                         # c4 e2 50 f3 cd | blsr   %ebp,%ebp
bsfl %r11d, %r11d                                        # 45 0f bc db | bsf    %r11d,%r11d
bsfq %r12, %r12                                          # 4d 0f bc e4 | bsf    %r12,%r12
bsrl %r11d, %r11d                                        # 45 0f bd db | bsr    %r11d,%r11d
bsrq %rax, %rax                                          # 48 0f bd c0 | bsr    %rax,%rax
bswap %rax                                               # 48 0f c8 | bswap  %rax
bt %ax, %fs:0x40(%rsp)                                   # 64 66 0f a3 44 24 40 | bt     %ax,%fs:0x40(%rsp)
btc $-7, %fs:0x40(%rsp)                                  # 64 0f ba 7c 24 40 f9 | btcl   $0xf9,%fs:0x40(%rsp)
btcl %eax, 0x1234                                        # 0f bb 04 25 34 12 00 00 | btc    %eax,0x1234
btcq $-7, (%rax)                                         # 48 0f ba 38 f9 | btcq   $0xf9,(%rax)
btcw %ax, %ax                                            # 66 0f bb c0 | btc    %ax,%ax
btl $-7, %fs:0x40(%rsp)                                  # 64 0f ba 64 24 40 f9 | btl    $0xf9,%fs:0x40(%rsp)
btq %rax, %rax                                           # 48 0f a3 c0 | bt     %rax,%rax
btr %ebp, 8(%rbp)                                        # 0f b3 6d 08 | btr    %ebp,0x8(%rbp)
btrq $-7, (%rax)                                         # 48 0f ba 30 f9 | btrq   $0xf9,(%rax)
bts $200, 8(%rbp)                                        # 0f ba 6d 08 c8 | btsl   $0xc8,0x8(%rbp)
btsl %ebp, (%r12)                                        # 41 0f ab 2c 24 | bts    %ebp,(%r12)
btsq %rax, %rax                                          # 48 0f ab c0 | bts    %rax,%rax
btsw $5, %cx                                             # 66 0f ba e9 05 | bts    $0x5,%cx
bzhiq %r12, (%eax,%r9d,2), %rdx                          # 67 c4 a2 98 f5 14 48 | bzhi   %r12,(%eax,%r9d,2),%rdx
callq *-0x1234(%r13,%rcx,4)                              # 41 ff 94 8d cc ed ff ff | call   *-0x1234(%r13,%rcx,4)
clc                                                      # f8 | clc
cmovael (%r12), %ebp                                     # 41 0f 43 2c 24 | cmovae (%r12),%ebp
cmovaew (%rax), %ax                                      # 66 0f 43 00 | cmovae (%rax),%ax
cmoval (%r12), %eax                                      # 41 0f 47 04 24 | cmova  (%r12),%eax
cmovaw -0x1234(%r13,%rcx,4), %cx                         # 66 41 0f 47 8c 8d cc ed ff ff | cmova  -0x1234(%r13,%rcx,4),%cx
cmovbe %rdx, %rdx                                        # 48 0f 46 d2 | cmovbe %rdx,%rdx
cmovbel %eax, %eax                                       # 0f 46 c0 | cmovbe %eax,%eax
cmovbeq %rdx, %rdx                                       # 48 0f 46 d2 | cmovbe %rdx,%rdx
cmovbq %rsp, %rsp                                        # 48 0f 42 e4 | cmovb  %rsp,%rsp
cmovbw (%eax,%r9d,2), %cx                                # 67 66 42 0f 42 0c 48 | cmovb  (%eax,%r9d,2),%cx
cmovcl %eax, %eax                                        # 0f 42 c0 | cmovb  %eax,%eax
cmovcq %rax, %rax                                        # 48 0f 42 c0 | cmovb  %rax,%rax
cmovcw (%eax,%r9d,2), %ax                                # 67 66 42 0f 42 04 48 | cmovb  (%eax,%r9d,2),%ax
cmovel %ecx, %ecx                                        # 0f 44 c9 | cmove  %ecx,%ecx
cmoveq %rdx, %rdx                                        # 48 0f 44 d2 | cmove  %rdx,%rdx
cmovew %fs:0x40(%rsp), %r10w                             # 64 66 44 0f 44 54 24 40 | cmove  %fs:0x40(%rsp),%r10w
cmovgel %fs:0x40(%rsp), %eax                             # 64 0f 4d 44 24 40 | cmovge %fs:0x40(%rsp),%eax
cmovgew -0x1234(%r13,%rcx,4), %ax                        # 66 41 0f 4d 84 8d cc ed ff ff | cmovge -0x1234(%r13,%rcx,4),%ax
cmovgl 8(%rbp), %r11d                                    # 44 0f 4f 5d 08 | cmovg  0x8(%rbp),%r11d
cmovgw %ax, %ax                                          # 66 0f 4f c0 | cmovg  %ax,%ax
cmovlel %fs:0x40(%rsp), %ecx                             # 64 0f 4e 4c 24 40 | cmovle %fs:0x40(%rsp),%ecx
cmovleq (%r12), %r12                                     # 4d 0f 4e 24 24 | cmovle (%r12),%r12
cmovlq (%rax), %rdx                                      # 48 0f 4c 10 | cmovl  (%rax),%rdx
cmovnal -0x1234(%r13,%rcx,4), %eax                       # 41 0f 46 84 8d cc ed ff ff | cmovbe -0x1234(%r13,%rcx,4),%eax
cmovnaw (%eax,%r9d,2), %ax                               # 67 66 42 0f 46 04 48 | cmovbe (%eax,%r9d,2),%ax
cmovnb (%eax,%r9d,2), %cx                                # 67 66 42 0f 43 0c 48 | cmovae (%eax,%r9d,2),%cx
cmovnbe 8(%rbp), %rdx                                    # 48 0f 47 55 08 | cmova  0x8(%rbp),%rdx
cmovnbel (%r12), %eax                                    # 41 0f 47 04 24 | cmova  (%r12),%eax
cmovnbeq (%eax,%r9d,2), %rsp                             # 67 4a 0f 47 24 48 | cmova  (%eax,%r9d,2),%rsp
cmovnbw (%r12), %cx                                      # 66 41 0f 43 0c 24 | cmovae (%r12),%cx
cmovnc %fs:0x40(%rsp), %r12                              # 64 4c 0f 43 64 24 40 | cmovae %fs:0x40(%rsp),%r12
cmovncw (%r12), %ax                                      # 66 41 0f 43 04 24 | cmovae (%r12),%ax
cmovneq %r12, %r12                                       # 4d 0f 45 e4 | cmovne %r12,%r12
cmovnew %fs:0x40(%rsp), %r10w                            # 64 66 44 0f 45 54 24 40 | cmovne %fs:0x40(%rsp),%r10w
cmovngel (%r12), %eax                                    # 41 0f 4c 04 24 | cmovl  (%r12),%eax
cmovngeq %rax, %rax                                      # 48 0f 4c c0 | cmovl  %rax,%rax
cmovngew %cx, %cx                                        # 66 0f 4c c9 | cmovl  %cx,%cx
cmovnlel %ecx, %ecx                                      # 0f 4f c9 | cmovg  %ecx,%ecx
cmovnleq (%eax,%r9d,2), %rdx                             # 67 4a 0f 4f 14 48 | cmovg  (%eax,%r9d,2),%rdx
cmovnlew (%eax,%r9d,2), %di                              # 67 66 42 0f 4f 3c 48 | cmovg  (%eax,%r9d,2),%di
cmovnol (%rax), %ebp                                     # 0f 41 28 | cmovno (%rax),%ebp
cmovnoq %rdx, %rdx                                       # 48 0f 41 d2 | cmovno %rdx,%rdx
cmovnow %ax, %ax                                         # 66 0f 41 c0 | cmovno %ax,%ax
cmovnp 8(%rbp), %ebp                                     # 0f 4b 6d 08 | cmovnp 0x8(%rbp),%ebp
cmovnsl -0x1234(%r13,%rcx,4), %r11d                      # 45 0f 49 9c 8d cc ed ff ff | cmovns -0x1234(%r13,%rcx,4),%r11d
cmovnsq (%rax), %rsp                                     # 48 0f 49 20 | cmovns (%rax),%rsp
cmovnsw 0x1234, %di                                      # 66 0f 49 3c 25 34 12 00 00 | cmovns 0x1234,%di
cmovpe %eax, %eax                                        # 0f 4a c0 | cmovp  %eax,%eax
cmovpel %r11d, %r11d                                     # 45 0f 4a db | cmovp  %r11d,%r11d
cmovpew %ax, %ax                                         # 66 0f 4a c0 | cmovp  %ax,%ax
cmovpl 8(%rbp), %ebp                                     # 0f 4a 6d 08 | cmovp  0x8(%rbp),%ebp
cmovpol -0x1234(%r13,%rcx,4), %eax                       # 41 0f 4b 84 8d cc ed ff ff | cmovnp -0x1234(%r13,%rcx,4),%eax
cmovpq %rax, %rax                                        # 48 0f 4a c0 | cmovp  %rax,%rax
cmovsl %ebp, %ebp                                        # 0f 48 ed | cmovs  %ebp,%ebp
cmovsq (%eax,%r9d,2), %rax                               # 67 4a 0f 48 04 48 | cmovs  (%eax,%r9d,2),%rax
cmovzl %ebp, %ebp                                        # 0f 44 ed | cmove  %ebp,%ebp
cmovzq (%rax), %r12                                      # 4c 0f 44 20 | cmove  (%rax),%r12
cmp $-7, %rax                                            # 48 83 f8 f9 | cmp    $0xfffffffffffffff9,%rax
cmpb $0x123456789ab, %al                                 # 3c ab | cmp    $0xab,%al
cmpl $5, 8(%rbp)                                         # 83 7d 08 05 | cmpl   $0x5,0x8(%rbp)
cmpq $0x12345, (%eax,%r9d,2)                             # 67 4a 81 3c 48 45 23 01 00 | cmpq   $0x12345,(%eax,%r9d,2)
cmpw $0x123456789ab, (%rax)                              # 66 81 38 ab 89 | cmpw   $0x89ab,(%rax)
cmpxchg16b %fs:0x40(%rsp)                                # 64 48 0f c7 4c 24 40 | cmpxchg16b %fs:0x40(%rsp)
cmpxchg8b 8(%rbp)                                        # 0f c7 4d 08 | cmpxchg8b 0x8(%rbp)
cmpxchgl %r11d, -0x1234(%r13,%rcx,4)                     # 45 0f b1 9c 8d cc ed ff ff | cmpxchg %r11d,-0x1234(%r13,%rcx,4)
cqo                                                      # 48 99 | cqto
crc32 (%eax,%r9d,2), %r11d                               # 67 f2 46 0f 38 f1 1c 48 | crc32l (%eax,%r9d,2),%r11d
crc32b %al, %eax                                         # f2 0f 38 f0 c0 | crc32  %al,%eax
decb %al                                                 # fe c8 | dec    %al
decl %ebp                                                # ff cd | dec    %ebp
decw %r10w                                               # 66 41 ff ca | dec    %r10w
div -0x1234(%r13,%rcx,4)                                 # 41 f7 b4 8d cc ed ff ff | divl   -0x1234(%r13,%rcx,4)
divl 8(%rbp), %eax                                       # f7 75 08 | divl   0x8(%rbp)
divq %fs:0x40(%rsp), %rax                                # 64 48 f7 74 24 40 | divq   %fs:0x40(%rsp)
divw %fs:0x40(%rsp), %ax                                 # 64 66 f7 74 24 40 | divw   %fs:0x40(%rsp)
idiv -0x1234(%r13,%rcx,4), %rax                          # 49 f7 bc 8d cc ed ff ff | idivq  -0x1234(%r13,%rcx,4)
idivb %bl, %al                                           # f6 fb | idiv   %bl
idivq (%eax,%r9d,2), %rax                                # 67 4a f7 3c 48 | idivq  (%eax,%r9d,2)
idivw -0x1234(%r13,%rcx,4), %ax                          # 66 41 f7 bc 8d cc ed ff ff | idivw  -0x1234(%r13,%rcx,4)
imul $5, (%eax,%r9d,2), %cx                              # 67 66 42 6b 0c 48 05 | imul   $0x5,(%eax,%r9d,2),%cx
imulb %sil                                               # 40 f6 ee | imul   %sil
imull (%eax,%r9d,2)                                      # 67 42 f7 2c 48 | imull  (%eax,%r9d,2)
imulq $-7, %rsp, %rsp                                    # 48 6b e4 f9 | imul   $0xfffffffffffffff9,%rsp,%rsp
imulw $5, -0x1234(%r13,%rcx,4), %di                      # 66 41 6b bc 8d cc ed ff ff 05 | imul   $0x5,-0x1234(%r13,%rcx,4),%di
incb (%eax,%r9d,2)                                       # 67 42 fe 04 48 | incb   (%eax,%r9d,2)
incl %ecx                                                # ff c1 | inc    %ecx
incw (%r12)                                              # 66 41 ff 04 24 | incw   (%r12)
inl $200                                                 # e5 c8 | in     $0xc8,%eax
ins                                                      # 6d | insl   (%dx),%es:(%rdi)
jmpq *%r12                                               # 41 ff e4 | jmp    *%r12
leal 8(%rbp), %ebp                                       # 8d 6d 08 | lea    0x8(%rbp),%ebp
leaveq                                                   # c9 | leave
leaw 8(%rbp), %di                                        # 66 8d 7d 08 | lea    0x8(%rbp),%di
lodsl (%rsi)                                             # ad | lods   %ds:(%rsi),%eax
lodsw (%rsi)                                             # 66 ad | lods   %ds:(%rsi),%ax
lretw $0x1234                                            # 66 ca 34 12 | lretw  $0x1234
lzcnt 8(%rbp), %ecx                                      # f3 0f bd 4d 08 | lzcnt  0x8(%rbp),%ecx
lzcntl %ebp, %ebp                                        # f3 0f bd ed | lzcnt  %ebp,%ebp
lzcntq %rsp, %rsp                                        # f3 48 0f bd e4 | lzcnt  %rsp,%rsp
lzcntw (%rax), %cx                                       # 66 f3 0f bd 08 | lzcnt  (%rax),%cx
mov $0x12345678, %ax                                     # 66 b8 78 56 | mov    $0x5678,%ax
movabs %gs:0x20, %rax                                    # 65 48 a1 20 00 00 00 00 00 00 00 | movabs %gs:0x20,%rax
movabsb %al, 0x1234                                      # a2 34 12 00 00 00 00 00 00 | movabs %al,0x1234
movabsl %eax, 0x1234                                     # a3 34 12 00 00 00 00 00 00 | movabs %eax,0x1234
movb %bl, %bl                                            # 88 db | mov    %bl,%bl
movbel %ecx, (%rax)                                      # 0f 38 f1 08 | movbe  %ecx,(%rax)
movbeq %rsp, 8(%rbp)                                     # 48 0f 38 f1 65 08 | movbe  %rsp,0x8(%rbp)
movd (%rax), %mm1                                        # 0f 6e 08 | movd   (%rax),%mm1
movl %fs, %r11d                                          # 41 8c e3 | mov    %fs,%r11d
movnti %rax, 0x1234                                      # 48 0f c3 04 25 34 12 00 00 | movnti %rax,0x1234
movntiq %rsp, 8(%rbp)                                    # 48 0f c3 65 08 | movnti %rsp,0x8(%rbp)
movq %rax, 0x1234                                        # 48 89 04 25 34 12 00 00 | mov    %rax,0x1234
movsb %sil, %r12                                         # 4c 0f be e6 | movsbq %sil,%r12
movsbl %dh, %ecx                                         # 0f be ce | movsbl %dh,%ecx
cldemote -0x1234(%r13,%rcx,4)                            # 41 0f 1c 84 8d cc ed ff ff | cldemote -0x1234(%r13,%rcx,4)
clflush 8(%rbp)                                          # 0f ae 7d 08 | clflush 0x8(%rbp)
clflushopt -0x1234(%r13,%rcx,4)                          # 66 41 0f ae bc 8d cc ed ff ff | clflushopt -0x1234(%r13,%rcx,4)
clzero %eax                                              # 67 0f 01 fc | addr32 clzero
encls                                                    # 0f 01 cf | encls
endbr32                                                  # f3 0f 1e fb | endbr32
enqcmd %fs:0x40(%rsp), %rax                              # 64 f2 0f 38 f8 44 24 40 | enqcmd %fs:0x40(%rsp),%rax
enqcmds 8(%rbp), %rsp                                    # f3 0f 38 f8 65 08 | enqcmds 0x8(%rbp),%rsp
fxrstor 0x1234                                           # 0f ae 0c 25 34 12 00 00 | fxrstor 0x1234
fxrstor64 -0x1234(%r13,%rcx,4)                           # 49 0f ae 8c 8d cc ed ff ff | fxrstor64 -0x1234(%r13,%rcx,4)
fxrstorq (%rax)                                          # 48 0f ae 08 | fxrstor64 (%rax)
fxsave %fs:0x40(%rsp)                                    # 64 0f ae 44 24 40 | fxsave %fs:0x40(%rsp)
fxsave64 (%r12)                                          # 49 0f ae 04 24 | fxsave64 (%r12)
fxsaveq -0x1234(%r13,%rcx,4)                             # 49 0f ae 84 8d cc ed ff ff | fxsave64 -0x1234(%r13,%rcx,4)
hreset $5                                                # f3 0f 3a f0 c0 05 | hreset $0x5
incsspd %r11d                                            # f3 41 0f ae eb | incsspd %r11d
invept 8(%rbp), %rsp                                     # 66 0f 38 80 65 08 | invept 0x8(%rbp),%rsp
invlpg 8(%rbp)                                           # 0f 01 7d 08 | invlpg 0x8(%rbp)
invlpgb                                                  # 0f 01 fe | invlpgb
invvpid (%r12), %r12                                     # 66 45 0f 38 81 24 24 | invvpid (%r12),%r12
lar 8(%rbp), %ebp                                        # 0f 02 6d 08 | lar    0x8(%rbp),%ebp
larl %r11d, %r11d                                        # 45 0f 02 db | lar    %r11d,%r11d
larq %cx, %rdx                                           # 48 0f 02 d1 | lar    %rcx,%rdx
larw (%eax,%r9d,2), %r10w                                # 67 66 46 0f 02 14 48 | lar    (%eax,%r9d,2),%r10w
ldmxcsr (%r12)                                           # 41 0f ae 14 24 | ldmxcsr (%r12)
lfence                                                   # 0f ae e8 | lfence
lfs (%r12), %r10w                                        # 66 45 0f b4 14 24 | lfs    (%r12),%r10w
lfsl (%r12), %eax                                        # 41 0f b4 04 24 | lfs    (%r12),%eax
lfsw (%rax), %cx                                         # 66 0f b4 08 | lfs    (%rax),%cx
lgdtq -0x1234(%r13,%rcx,4)                               # 41 0f 01 94 8d cc ed ff ff | lgdt   -0x1234(%r13,%rcx,4)
lgsl (%r12), %r11d                                       # 45 0f b5 1c 24 | lgs    (%r12),%r11d
lgsw -0x1234(%r13,%rcx,4), %r10w                         # 66 45 0f b5 94 8d cc ed ff ff | lgs    -0x1234(%r13,%rcx,4),%r10w
lidtq (%rax)                                             # 0f 01 18 | lidt   (%rax)
lldtw 0x1234                                             # 0f 00 14 25 34 12 00 00 | lldt   0x1234
llwpcb %ecx                                              # 8f e9 78 12 c1 | llwpcb %ecx
lmsw %cx                                                 # 0f 01 f1 | lmsw   %cx
lsl %r10w, %r11d                                         # 45 0f 03 da | lsl    %r10d,%r11d
lsll %ecx, %ecx                                          # 0f 03 c9 | lsl    %ecx,%ecx
lslq %rax, %rax                                          # 48 0f 03 c0 | lsl    %rax,%rax
lslw (%rax), %cx                                         # 66 0f 03 08 | lsl    (%rax),%cx
lss -0x1234(%r13,%rcx,4), %r10w                          # 66 45 0f b2 94 8d cc ed ff ff | lss    -0x1234(%r13,%rcx,4),%r10w
lssl (%r12), %r11d                                       # 45 0f b2 1c 24 | lss    (%r12),%r11d
lssw -0x1234(%r13,%rcx,4), %r10w                         # 66 45 0f b2 94 8d cc ed ff ff | lss    -0x1234(%r13,%rcx,4),%r10w
ltr %r10w                                                # 41 0f 00 da | ltr    %r10w
ltrw %di                                                 # 0f 00 df | ltr    %di
lwpins $0x12345678, %fs:0x40(%rsp), %r11d                # 64 8f ea 20 12 44 24 40 78 56 34 12 | lwpins $0x12345678,%fs:0x40(%rsp),%r11d
lwpval $0x12345678, 8(%rbp), %ebp                        # 8f ea 50 12 4d 08 78 56 34 12 | lwpval $0x12345678,0x8(%rbp),%ebp
mfence                                                   # 0f ae f0 | mfence
monitor %eax, %ecx, %edx                                 # 67 0f 01 c8 | monitor %eax,%ecx,%edx
movdiri %rsp, (%r12)                                     # 49 0f 38 f9 24 24 | movdiri %rsp,(%r12)
movdiril %r11d, (%eax,%r9d,2)                            # 67 46 0f 38 f9 1c 48 | movdiri %r11d,(%eax,%r9d,2)
movdiriq %rdx, (%rax)                                    # 48 0f 38 f9 10 | movdiri %rdx,(%rax)
mwait                                                    # 0f 01 c9 | mwait  %eax,%ecx
mwaitx                                                   # 0f 01 fb | mwaitx %eax,%ecx,%ebx
pconfig                                                  # 0f 01 c5 | pconfig
prefetch (%r12)                                          # 41 0f 0d 04 24 | prefetch (%r12)
prefetchnta (%r12)                                       # 41 0f 18 04 24 | prefetchnta (%r12)
prefetcht0 -0x1234(%r13,%rcx,4)                          # 41 0f 18 8c 8d cc ed ff ff | prefetcht0 -0x1234(%r13,%rcx,4)
prefetcht1 %fs:0x40(%rsp)                                # 64 0f 18 54 24 40 | prefetcht1 %fs:0x40(%rsp)
prefetchw 8(%rbp)                                        # 0f 0d 4d 08 | prefetchw 0x8(%rbp)
faddl %fs:0x40(%rsp)                                     # 64 dc 44 24 40 | faddl  %fs:0x40(%rsp)
faddp %st(1), %st                                        # de c1 | faddp  %st,%st(1)
fadds (%eax,%r9d,2)                                      # 67 42 d8 04 48 | fadds  (%eax,%r9d,2)
fbstp 8(%rbp)                                            # df 75 08 | fbstp  0x8(%rbp)
fcmovae %st(5), %st                                      # db c5 | fcmovnb %st(5),%st
fcmovbe %st(1), %st                                      # da d1 | fcmovbe %st(1),%st
fcmovne %st(5), %st                                      # db cd | fcmovne %st(5),%st
fcom (%eax,%r9d,2)                                       # 67 42 d8 14 48 | fcoms  (%eax,%r9d,2)
fcomi %st(5)                                             # db f5 | fcomi  %st(5),%st
fcomip %st(5)                                            # df f5 | fcomip %st(5),%st
fcoml 0x1234                                             # dc 14 25 34 12 00 00 | fcoml  0x1234
fcomp -0x1234(%r13,%rcx,4)                               # 41 d8 9c 8d cc ed ff ff | fcomps -0x1234(%r13,%rcx,4)
fcompl (%eax,%r9d,2)                                     # 67 42 dc 1c 48 | fcompl (%eax,%r9d,2)
fcomps %fs:0x40(%rsp)                                    # 64 d8 5c 24 40 | fcomps %fs:0x40(%rsp)
fcoms 8(%rbp)                                            # d8 55 08 | fcoms  0x8(%rbp)
fdivrs (%rax)                                            # d8 38 | fdivrs (%rax)
ffree %st(5)                                             # dd c5 | ffree  %st(5)
fiadds 8(%rbp)                                           # de 45 08 | fiadds 0x8(%rbp)
ficom %fs:0x40(%rsp)                                     # 64 de 54 24 40 | ficoms %fs:0x40(%rsp)
ficoml (%rax)                                            # da 10 | ficoml (%rax)
ficompl (%rax)                                           # da 18 | ficompl (%rax)
ficomps (%eax,%r9d,2)                                    # 67 42 de 1c 48 | ficomps (%eax,%r9d,2)
ficoms 8(%rbp)                                           # de 55 08 | ficoms 0x8(%rbp)
fidiv (%eax,%r9d,2)                                      # 67 42 de 34 48 | fidivs (%eax,%r9d,2)
fidivl %fs:0x40(%rsp)                                    # 64 da 74 24 40 | fidivl %fs:0x40(%rsp)
fidivr %fs:0x40(%rsp)                                    # 64 de 7c 24 40 | fidivrs %fs:0x40(%rsp)
fidivrl 0x1234                                           # da 3c 25 34 12 00 00 | fidivrl 0x1234
fidivrs 8(%rbp)                                          # de 7d 08 | fidivrs 0x8(%rbp)
fildl %fs:0x40(%rsp)                                     # 64 db 44 24 40 | fildl  %fs:0x40(%rsp)
fildq (%rax)                                             # df 28 | fildll (%rax)
fimul (%r12)                                             # 41 de 0c 24 | fimuls (%r12)
fimull 8(%rbp)                                           # da 4d 08 | fimull 0x8(%rbp)
fistpl (%rax)                                            # db 18 | fistpl (%rax)
fistpq (%rax)                                            # df 38 | fistpll (%rax)
fists %fs:0x40(%rsp)                                     # 64 df 54 24 40 | fists  %fs:0x40(%rsp)
fisttpl %fs:0x40(%rsp)                                   # 64 db 4c 24 40 | fisttpl %fs:0x40(%rsp)
fisttpll (%r12)                                          # 41 dd 0c 24 | fisttpll (%r12)
fisub %fs:0x40(%rsp)                                     # 64 de 64 24 40 | fisubs %fs:0x40(%rsp)
fisubl (%r12)                                            # 41 da 24 24 | fisubl (%r12)
fisubr (%eax,%r9d,2)                                     # 67 42 de 2c 48 | fisubrs (%eax,%r9d,2)
addpd %xmm1, %xmm1                                       # 66 0f 58 c9 | addpd  %xmm1,%xmm1
addsubpd %xmm5, %xmm5                                    # 66 0f d0 ed | addsubpd %xmm5,%xmm5
addsubps (%eax,%r9d,2), %xmm5                            # 67 f2 42 0f d0 2c 48 | addsubps (%eax,%r9d,2),%xmm5
aesdeclast %xmm9, %xmm9                                  # 66 45 0f 38 df c9 | aesdeclast %xmm9,%xmm9
aesenc %fs:0x40(%rsp), %xmm1                             # 64 66 0f 38 dc 4c 24 40 | aesenc %fs:0x40(%rsp),%xmm1
aeskeygenassist $5, %xmm1, %xmm1                         # 66 0f 3a df c9 05 | aeskeygenassist $0x5,%xmm1,%xmm1
andnps 8(%rbp), %xmm5                                    # 0f 55 6d 08 | andnps 0x8(%rbp),%xmm5
blendvpd %xmm0, -0x1234(%r13,%rcx,4), %xmm5              # 66 41 0f 38 15 ac 8d cc ed ff ff | blendvpd %xmm0,-0x1234(%r13,%rcx,4),%xmm5
blendvps %xmm5, %xmm5                                    # 66 0f 38 14 ed | blendvps %xmm0,%xmm5,%xmm5
cmpeqps (%r12), %xmm1                                    # 41 0f c2 0c 24 00 | cmpeqps (%r12),%xmm1
cmpeqsd %xmm9, %xmm9                                     # f2 45 0f c2 c9 00 | cmpeqsd %xmm9,%xmm9
cmplepd %xmm9, %xmm9                                     # 66 45 0f c2 c9 02 | cmplepd %xmm9,%xmm9
cmpleps 8(%rbp), %xmm15                                  # 44 0f c2 7d 08 02 | cmpleps 0x8(%rbp),%xmm15
cmpless (%rax), %xmm7                                    # f3 0f c2 38 02 | cmpless (%rax),%xmm7
cmpltpd 0x1234, %xmm9                                    # 66 44 0f c2 0c 25 34 12 00 00 01 | cmpltpd 0x1234,%xmm9
cmpneqps %xmm7, %xmm7                                    # 0f c2 ff 04 | cmpneqps %xmm7,%xmm7
cmpnless %xmm5, %xmm5                                    # f3 0f c2 ed 06 | cmpnless %xmm5,%xmm5
cmpnltps 8(%rbp), %xmm7                                  # 0f c2 7d 08 05 | cmpnltps 0x8(%rbp),%xmm7
cmpordsd (%r12), %xmm5                                   # f2 41 0f c2 2c 24 07 | cmpordsd (%r12),%xmm5
cmpordss (%r12), %xmm15                                  # f3 45 0f c2 3c 24 07 | cmpordss (%r12),%xmm15
cmpunordsd -0x1234(%r13,%rcx,4), %xmm7                   # f2 41 0f c2 bc 8d cc ed ff ff 03 | cmpunordsd -0x1234(%r13,%rcx,4),%xmm7
cvtdq2pd (%rax), %xmm7                                   # f3 0f e6 38 | cvtdq2pd (%rax),%xmm7
cvtdq2ps %xmm9, %xmm9                                    # 45 0f 5b c9 | cvtdq2ps %xmm9,%xmm9
cvtpi2pd (%eax,%r9d,2), %xmm5                            # 67 66 42 0f 2a 2c 48 | cvtpi2pd (%eax,%r9d,2),%xmm5
cvtsi2sd (%r12), %xmm9                                   # f2 45 0f 2a 0c 24 | cvtsi2sdl (%r12),%xmm9
cvtsi2sdq -0x1234(%r13,%rcx,4), %xmm1                    # f2 49 0f 2a 8c 8d cc ed ff ff | cvtsi2sdq -0x1234(%r13,%rcx,4),%xmm1
cvtsi2ss -0x1234(%r13,%rcx,4), %xmm9                     # f3 45 0f 2a 8c 8d cc ed ff ff | cvtsi2ssl -0x1234(%r13,%rcx,4),%xmm9
cvttpd2dq (%eax,%r9d,2), %xmm5                           # 67 66 42 0f e6 2c 48 | cvttpd2dq (%eax,%r9d,2),%xmm5
cvttsd2sil 8(%rbp), %r11d                                # f2 44 0f 2c 5d 08 | cvttsd2si 0x8(%rbp),%r11d
cvttss2si %xmm15, %rdx                                   # f3 49 0f 2c d7 | cvttss2si %xmm15,%rdx
divpd 0x1234, %xmm1                                      # 66 0f 5e 0c 25 34 12 00 00 | divpd  0x1234,%xmm1
dppd $-7, -0x1234(%r13,%rcx,4), %xmm7                    # 66 41 0f 3a 41 bc 8d cc ed ff ff f9 | dppd   $0xf9,-0x1234(%r13,%rcx,4),%xmm7
extractps $5, %xmm1, %rdx                                # 66 0f 3a 17 ca 05 | extractps $0x5,%xmm1,%edx
gf2p8affineinvqb $5, 8(%rbp), %xmm15                     # 66 44 0f 3a cf 7d 08 05 | gf2p8affineinvqb $0x5,0x8(%rbp),%xmm15
haddps %xmm1, %xmm1                                      # f2 0f 7c c9 | haddps %xmm1,%xmm1
hsubpd %xmm7, %xmm7                                      # 66 0f 7d ff | hsubpd %xmm7,%xmm7
hsubps %xmm5, %xmm5                                      # f2 0f 7d ed | hsubps %xmm5,%xmm5
lddqu 0x1234, %xmm5                                      # f2 0f f0 2c 25 34 12 00 00 | lddqu  0x1234,%xmm5
maxpd (%r12), %xmm7                                      # 66 41 0f 5f 3c 24 | maxpd  (%r12),%xmm7
maxps (%eax,%r9d,2), %xmm7                               # 67 42 0f 5f 3c 48 | maxps  (%eax,%r9d,2),%xmm7
minsd (%r12), %xmm15                                     # f2 45 0f 5d 3c 24 | minsd  (%r12),%xmm15
minss %xmm7, %xmm7                                       # f3 0f 5d ff | minss  %xmm7,%xmm7
movdq2q %xmm9, %mm1                                      # f2 41 0f d6 c9 | movdq2q %xmm9,%mm1
movntpd %xmm5, 8(%rbp)                                   # 66 0f 2b 6d 08 | movntpd %xmm5,0x8(%rbp)
movntq %mm1, (%eax,%r9d,2)                               # 67 42 0f e7 0c 48 | movntq %mm1,(%eax,%r9d,2)
movups %xmm9, %fs:0x40(%rsp)                             # 64 44 0f 11 4c 24 40 | movups %xmm9,%fs:0x40(%rsp)
mulsd %fs:0x40(%rsp), %xmm15                             # 64 f2 44 0f 59 7c 24 40 | mulsd  %fs:0x40(%rsp),%xmm15
mulss (%r12), %xmm9                                      # f3 45 0f 59 0c 24 | mulss  (%r12),%xmm9
orps %xmm7, %xmm7                                        # 0f 56 ff | orps   %xmm7,%xmm7
packssdw %xmm15, %xmm15                                  # 66 45 0f 6b ff | packssdw %xmm15,%xmm15
packuswb %fs:0x40(%rsp), %xmm1                           # 64 66 0f 67 4c 24 40 | packuswb %fs:0x40(%rsp),%xmm1
paddd %mm1, %mm1                                         # 0f fe c9 | paddd  %mm1,%mm1
paddsb -0x1234(%r13,%rcx,4), %mm1                        # 41 0f ec 8c 8d cc ed ff ff | paddsb -0x1234(%r13,%rcx,4),%mm1
paddusb %xmm5, %xmm5                                     # 66 0f dc ed | paddusb %xmm5,%xmm5
paddusw %mm6, %mm6                                       # 0f dd f6 | paddusw %mm6,%mm6
pand %mm6, %mm6                                          # 0f db f6 | pand   %mm6,%mm6
pandn 8(%rbp), %xmm1                                     # 66 0f df 4d 08 | pandn  0x8(%rbp),%xmm1
pavgb %xmm7, %xmm7                                       # 66 0f e0 ff | pavgb  %xmm7,%xmm7
pavgw 8(%rbp), %xmm9                                     # 66 44 0f e3 4d 08 | pavgw  0x8(%rbp),%xmm9
pblendvb %xmm0, 8(%rbp), %xmm1                           # 66 0f 38 10 4d 08 | pblendvb %xmm0,0x8(%rbp),%xmm1
pclmullqhqdq %xmm7, %xmm7                                # 66 0f 3a 44 ff 10 | pclmullqhqdq %xmm7,%xmm7
pclmullqlqdq %xmm15, %xmm15                              # 66 45 0f 3a 44 ff 00 | pclmullqlqdq %xmm15,%xmm15
pclmulqdq $5, 0x1234, %xmm5                              # 66 0f 3a 44 2c 25 34 12 00 00 05 | pclmulqdq $0x5,0x1234,%xmm5
pcmpeqb %xmm9, %xmm9                                     # 66 45 0f 74 c9 | pcmpeqb %xmm9,%xmm9
pcmpeqd -0x1234(%r13,%rcx,4), %xmm7                      # 66 41 0f 76 bc 8d cc ed ff ff | pcmpeqd -0x1234(%r13,%rcx,4),%xmm7
pcmpeqq 8(%rbp), %xmm9                                   # 66 44 0f 38 29 4d 08 | pcmpeqq 0x8(%rbp),%xmm9
pcmpeqw (%rax), %xmm15                                   # 66 44 0f 75 38 | pcmpeqw (%rax),%xmm15
pcmpestri $-7, -0x1234(%r13,%rcx,4), %xmm15              # 66 45 0f 3a 61 bc 8d cc ed ff ff f9 | pcmpestri $0xf9,-0x1234(%r13,%rcx,4),%xmm15
pcmpgtb %xmm7, %xmm7                                     # 66 0f 64 ff | pcmpgtb %xmm7,%xmm7
pcmpgtd -0x1234(%r13,%rcx,4), %xmm5                      # 66 41 0f 66 ac 8d cc ed ff ff | pcmpgtd -0x1234(%r13,%rcx,4),%xmm5
blcic %fs:0x40(%rsp), %r12                               # 64 8f e9 98 01 6c 24 40 | blcic  %fs:0x40(%rsp),%r12
blcicl %ebp, %ebp                                        # 8f e9 50 01 ed | blcic  %ebp,%ebp
blcsq %fs:0x40(%rsp), %rdx                               # 64 8f e9 e8 01 5c 24 40 | blcs   %fs:0x40(%rsp),%rdx
blsfilll %ecx, %ecx                                      # 8f e9 70 01 d1 | blsfill %ecx,%ecx
vaddsd 8(%rbp), %xmm1, %xmm1                             # c5 f3 58 4d 08 | vaddsd 0x8(%rbp),%xmm1,%xmm1
vaesdec (%eax,%r9d,2), %ymm2, %ymm10                     # 67 c4 22 6d de 14 48 | vaesdec (%eax,%r9d,2),%ymm2,%ymm10
vandnpd %xmm5, %xmm5, %xmm5                              # c5 d1 55 ed | vandnpd %xmm5,%xmm5,%xmm5
vblendpd $5, 8(%rbp), %xmm5, %xmm7                       # c4 e3 51 0d 7d 08 05 | vblendpd $0x5,0x8(%rbp),%xmm5,%xmm7
vblendvps %xmm1, (%r12), %xmm1, %xmm15                   # c4 43 71 4a 3c 24 10 | vblendvps %xmm1,(%r12),%xmm1,%xmm15
vbroadcastss %fs:0x40(%rsp), %ymm6                       # 64 c4 e2 7d 18 74 24 40 | vbroadcastss %fs:0x40(%rsp),%ymm6
vcmpeq_osps %fs:0x40(%rsp), %xmm5, %xmm5                 # 64 c5 d0 c2 6c 24 40 10 | vcmpeq_osps %fs:0x40(%rsp),%xmm5,%xmm5
vcmpeq_uqpd 0x1234, %xmm7, %xmm7                         # c5 c1 c2 3c 25 34 12 00 00 08 | vcmpeq_uqpd 0x1234,%xmm7,%xmm7
vcmpeq_uqsd %xmm9, %xmm9, %xmm9                          # c4 41 33 c2 c9 08 | vcmpeq_uqsd %xmm9,%xmm9,%xmm9
vcmpeq_usps %xmm1, %xmm1, %xmm1                          # c5 f0 c2 c9 18 | vcmpeq_usps %xmm1,%xmm1,%xmm1
vcmpfalsepd %xmm1, %xmm1, %xmm1                          # c5 f1 c2 c9 0b | vcmpfalsepd %xmm1,%xmm1,%xmm1
vcmpfalseps %fs:0x40(%rsp), %ymm6, %ymm6                 # 64 c5 cc c2 74 24 40 0b | vcmpfalseps %fs:0x40(%rsp),%ymm6,%ymm6
vcmpgeps (%rax), %ymm10, %ymm6                           # c5 ac c2 30 0d | vcmpgeps (%rax),%ymm10,%ymm6
vcmpgt_oqps (%r12), %xmm7, %xmm5                         # c4 c1 40 c2 2c 24 1e | vcmpgt_oqps (%r12),%xmm7,%xmm5
vcmple_oqpd 8(%rbp), %ymm6, %ymm10                       # c5 4d c2 55 08 12 | vcmple_oqpd 0x8(%rbp),%ymm6,%ymm10
vcmple_oqss %xmm1, %xmm1, %xmm1                          # c5 f2 c2 c9 12 | vcmple_oqss %xmm1,%xmm1,%xmm1
vcmplepd %fs:0x40(%rsp), %xmm5, %xmm7                    # 64 c5 d1 c2 7c 24 40 02 | vcmplepd %fs:0x40(%rsp),%xmm5,%xmm7
vcmpleps %fs:0x40(%rsp), %xmm15, %xmm9                   # 64 c5 00 c2 4c 24 40 02 | vcmpleps %fs:0x40(%rsp),%xmm15,%xmm9
vcmplt_oqps (%rax), %xmm7, %xmm7                         # c5 c0 c2 38 11 | vcmplt_oqps (%rax),%xmm7,%xmm7
vcmpltpd %ymm10, %ymm10, %ymm10                          # c4 41 2d c2 d2 01 | vcmpltpd %ymm10,%ymm10,%ymm10
vcmpneq_oqpd %fs:0x40(%rsp), %xmm5, %xmm7                # 64 c5 d1 c2 7c 24 40 0c | vcmpneq_oqpd %fs:0x40(%rsp),%xmm5,%xmm7
vcmpneq_osps -0x1234(%r13,%rcx,4), %xmm5, %xmm9          # c4 41 50 c2 8c 8d cc ed ff ff 1c | vcmpneq_osps -0x1234(%r13,%rcx,4),%xmm5,%xmm9
vcmpneq_osss 8(%rbp), %xmm15, %xmm7                      # c5 82 c2 7d 08 1c | vcmpneq_osss 0x8(%rbp),%xmm15,%xmm7
vcmpneqsd -0x1234(%r13,%rcx,4), %xmm1, %xmm15            # c4 41 73 c2 bc 8d cc ed ff ff 04 | vcmpneqsd -0x1234(%r13,%rcx,4),%xmm1,%xmm15
vcmpnge_uqsd %xmm5, %xmm5, %xmm5                         # c5 d3 c2 ed 19 | vcmpnge_uqsd %xmm5,%xmm5,%xmm5
vcmpnge_uqss (%rax), %xmm9, %xmm1                        # c5 b2 c2 08 19 | vcmpnge_uqss (%rax),%xmm9,%xmm1
vcmpngess (%eax,%r9d,2), %xmm5, %xmm1                    # 67 c4 a1 52 c2 0c 48 09 | vcmpngess (%eax,%r9d,2),%xmm5,%xmm1
vcmpngtpd (%rax), %ymm6, %ymm6                           # c5 cd c2 30 0a | vcmpngtpd (%rax),%ymm6,%ymm6
vcmpnleps 8(%rbp), %xmm1, %xmm15                         # c5 70 c2 7d 08 06 | vcmpnleps 0x8(%rbp),%xmm1,%xmm15
vcmpnlesd %fs:0x40(%rsp), %xmm1, %xmm15                  # 64 c5 73 c2 7c 24 40 06 | vcmpnlesd %fs:0x40(%rsp),%xmm1,%xmm15
vcmpnlt_uqps 0x1234, %ymm2, %ymm6                        # c5 ec c2 34 25 34 12 00 00 15 | vcmpnlt_uqps 0x1234,%ymm2,%ymm6
vcmpord_spd (%r12), %ymm10, %ymm10                       # c4 41 2d c2 14 24 17 | vcmpord_spd (%r12),%ymm10,%ymm10
vcmpps $200, -0x1234(%r13,%rcx,4), %ymm2, %ymm2          # c4 c1 6c c2 94 8d cc ed ff ff c8 | vcmpps $0xc8,-0x1234(%r13,%rcx,4),%ymm2,%ymm2
vcmptrue_usps %ymm6, %ymm6, %ymm6                        # c5 cc c2 f6 1f | vcmptrue_usps %ymm6,%ymm6,%ymm6
vcmptrueps 0x1234, %xmm9, %xmm9                          # c5 30 c2 0c 25 34 12 00 00 0f | vcmptrueps 0x1234,%xmm9,%xmm9
vcmptruess %xmm9, %xmm9, %xmm9                           # c4 41 32 c2 c9 0f | vcmptruess %xmm9,%xmm9,%xmm9
vcmpunord_spd %xmm7, %xmm7, %xmm7                        # c5 c1 c2 ff 13 | vcmpunord_spd %xmm7,%xmm7,%xmm7
vcomiss -0x1234(%r13,%rcx,4), %xmm7                      # c4 c1 78 2f bc 8d cc ed ff ff | vcomiss -0x1234(%r13,%rcx,4),%xmm7
vcvtpd2dqx (%r12), %xmm9                                 # c4 41 7b e6 0c 24 | vcvtpd2dqx (%r12),%xmm9
vcvtps2dq %xmm9, %xmm9                                   # c4 41 79 5b c9 | vcvtps2dq %xmm9,%xmm9
vcvtps2ph $200, %ymm2, (%rax)                            # c4 e3 7d 1d 10 c8 | vcvtps2ph $0xc8,%ymm2,(%rax)
vcvtsi2sdq (%eax,%r9d,2), %xmm9, %xmm5                   # 67 c4 a1 b3 2a 2c 48 | vcvtsi2sdq (%eax,%r9d,2),%xmm9,%xmm5
vcvtss2si %xmm5, %ebp                                    # c5 fa 2d ed | vcvtss2si %xmm5,%ebp
vcvttpd2dqy %ymm10, %xmm7                                # c4 c1 7d e6 fa | vcvttpd2dq %ymm10,%xmm7
vdivsd 8(%rbp), %xmm5, %xmm1                             # c5 d3 5e 4d 08 | vdivsd 0x8(%rbp),%xmm5,%xmm1
vdpps $200, %ymm10, %ymm10, %ymm10                       # c4 43 2d 40 d2 c8 | vdpps  $0xc8,%ymm10,%ymm10,%ymm10
vfmadd132ps %fs:0x40(%rsp), %xmm15, %xmm1                # 64 c4 e2 01 98 4c 24 40 | vfmadd132ps %fs:0x40(%rsp),%xmm15,%xmm1
vfmadd231pd 8(%rbp), %ymm6, %ymm10                       # c4 62 cd b8 55 08 | vfmadd231pd 0x8(%rbp),%ymm6,%ymm10
vfmadd231ss 8(%rbp), %xmm7, %xmm5                        # c4 e2 41 b9 6d 08 | vfmadd231ss 0x8(%rbp),%xmm7,%xmm5
vfmaddpd %ymm6, %ymm6, %ymm6, %ymm6                      # c4 e3 cd 69 f6 60 | vfmaddpd %ymm6,%ymm6,%ymm6,%ymm6
vfmaddsub132pd (%rax), %ymm10, %ymm6                     # c4 e2 ad 96 30 | vfmaddsub132pd (%rax),%ymm10,%ymm6
vfmsub213pd %ymm2, %ymm2, %ymm2                          # c4 e2 ed aa d2 | vfmsub213pd %ymm2,%ymm2,%ymm2
vfmsub213ps 8(%rbp), %xmm15, %xmm15                      # c4 62 01 aa 7d 08 | vfmsub213ps 0x8(%rbp),%xmm15,%xmm15
vfmsubadd132pd (%rax), %xmm1, %xmm1                      # c4 e2 f1 97 08 | vfmsubadd132pd (%rax),%xmm1,%xmm1
vfmsubadd231ps (%eax,%r9d,2), %xmm15, %xmm15             # 67 c4 22 01 b7 3c 48 | vfmsubadd231ps (%eax,%r9d,2),%xmm15,%xmm15
vfnmadd132pd %xmm15, %xmm15, %xmm15                      # c4 42 81 9c ff | vfnmadd132pd %xmm15,%xmm15,%xmm15
vaddpd (%eax,%r9d,2){1to4}, %ymm2, %ymm10                # 67 62 31 ed 38 58 14 48 | vaddpd (%eax,%r9d,2){1to4},%ymm2,%ymm10
vaddsd %xmm17, %xmm17, %xmm17                            # 62 a1 f7 00 58 c9 | vaddsd %xmm17,%xmm17,%xmm17
vaddss {ru-sae}, %xmm5, %xmm5, %xmm5                     # 62 f1 56 58 58 ed | vaddss {ru-sae},%xmm5,%xmm5,%xmm5
vandnps %xmm9, %xmm9, %xmm9{%k3}                         # 62 51 34 0b 55 c9 | vandnps %xmm9,%xmm9,%xmm9{%k3}
vblendmpd %xmm31, %xmm31, %xmm31{%k3}                    # 62 02 85 03 65 ff | vblendmpd %xmm31,%xmm31,%xmm31{%k3}
vbroadcastf32x4 (%rax), %ymm2                            # 62 f2 7d 28 1a 10 | vbroadcastf32x4 (%rax),%ymm2
vcmpeqps 0x1234, %zmm11, %k5                             # 62 f1 24 48 c2 2c 25 34 12 00 00 00 | vcmpeqps 0x1234,%zmm11,%k5
vcmpfalse_osps {sae}, %zmm11, %zmm11, %k5                # 62 d1 24 18 c2 eb 1b | vcmpfalse_osps {sae},%zmm11,%zmm11,%k5
vcmpge_oqps {sae}, %zmm11, %zmm11, %k5                   # 62 d1 24 18 c2 eb 1d | vcmpge_oqps {sae},%zmm11,%zmm11,%k5
vcmpgtsd {sae}, %xmm9, %xmm9, %k1                        # 62 d1 b7 18 c2 c9 0e | vcmpgtsd {sae},%xmm9,%xmm9,%k1
vcmpleps %ymm2, %ymm2, %k1                               # 62 f1 6c 28 c2 ca 02 | vcmpleps %ymm2,%ymm2,%k1
vcmpltpd %fs:0x40(%rsp), %ymm6, %k5                      # 64 62 f1 cd 28 c2 6c 24 02 01 | vcmpltpd %fs:0x40(%rsp),%ymm6,%k5
vcmpltps %fs:0x40(%rsp), %ymm18, %k1                     # 64 62 f1 6c 20 c2 4c 24 02 01 | vcmpltps %fs:0x40(%rsp),%ymm18,%k1
vcmpnge_uqps %ymm2, %ymm2, %k1                           # 62 f1 6c 28 c2 ca 19 | vcmpnge_uqps %ymm2,%ymm2,%k1
vcmpngesd {sae}, %xmm1, %xmm1, %k1                       # 62 f1 f7 18 c2 c9 09 | vcmpngesd {sae},%xmm1,%xmm1,%k1
vcmptrueps {sae}, %zmm3, %zmm3, %k1                      # 62 f1 64 18 c2 cb 0f | vcmptrueps {sae},%zmm3,%zmm3,%k1
vcmpunord_ssd -0x1234(%r13,%rcx,4), %xmm1, %k5           # 62 d1 f7 08 c2 ac 8d cc ed ff ff 13 | vcmpunord_ssd -0x1234(%r13,%rcx,4),%xmm1,%k5
vcvtdq2pd (%eax,%r9d,2), %xmm1{%k1}{z}                   # 67 62 b1 7e 89 e6 0c 48 | vcvtdq2pd (%eax,%r9d,2),%xmm1{%k1}{z}
vcvtdq2ps 0x1234, %xmm1                                  # c5 f8 5b 0c 25 34 12 00 00 | vcvtdq2ps 0x1234,%xmm1
vcvtps2dq (%eax,%r9d,2), %xmm7                           # 67 c4 a1 79 5b 3c 48 | vcvtps2dq (%eax,%r9d,2),%xmm7
vcvtps2uqq %ymm2, %zmm3{%k3}                             # 62 f1 7d 4b 79 da | vcvtps2uqq %ymm2,%zmm3{%k3}
vcvttps2dq (%rax), %ymm10{%k1}{z}                        # 62 71 7e a9 5b 10 | vcvttps2dq (%rax),%ymm10{%k1}{z}
vcvttps2udq %zmm3, %zmm3                                 # 62 f1 7c 48 78 db | vcvttps2udq %zmm3,%zmm3
vcvttss2si 0x1234, %eax                                  # c5 fa 2c 04 25 34 12 00 00 | vcvttss2si 0x1234,%eax
vfixupimmpd $-7, %fs:0x40(%rsp), %xmm7, %xmm9            # 64 62 73 c5 08 54 4c 24 04 f9 | vfixupimmpd $0xf9,%fs:0x40(%rsp),%xmm7,%xmm9
vfmadd132pd %xmm15, %xmm15, %xmm15{%k1}{z}               # 62 52 85 89 98 ff | vfmadd132pd %xmm15,%xmm15,%xmm15{%k1}{z}
vfmadd231ps %xmm15, %xmm15, %xmm15{%k1}{z}               # 62 52 05 89 b8 ff | vfmadd231ps %xmm15,%xmm15,%xmm15{%k1}{z}
vfmaddsub213pd %zmm11, %zmm11, %zmm11{%k1}{z}            # 62 52 a5 c9 a6 db | vfmaddsub213pd %zmm11,%zmm11,%zmm11{%k1}{z}
vfmaddsub213ps (%r12), %xmm5, %xmm17                     # 62 c2 55 08 a6 0c 24 | vfmaddsub213ps (%r12),%xmm5,%xmm17
vfmaddsub231pd %xmm1, %xmm1, %xmm1                       # c4 e2 f1 b6 c9 | vfmaddsub231pd %xmm1,%xmm1,%xmm1
vfnmadd213pd %xmm31, %xmm31, %xmm31                      # 62 02 85 00 ac ff | vfnmadd213pd %xmm31,%xmm31,%xmm31
vfnmsub213ss %xmm17, %xmm17, %xmm17                      # 62 a2 75 00 af c9 | vfnmsub213ss %xmm17,%xmm17,%xmm17
vfnmsub231pd 0x1234, %zmm11, %zmm11                      # 62 72 a5 48 be 1c 25 34 12 00 00 | vfnmsub231pd 0x1234,%zmm11,%zmm11
vgatherqps (%rbx,%xmm3,4), %xmm31{%k3}                   # 62 62 7d 0b 93 3c 9b | vgatherqps (%rbx,%xmm3,4),%xmm31{%k3}
vmaxss %fs:0x40(%rsp), %xmm1, %xmm5                      # 64 c5 f2 5f 6c 24 40 | vmaxss %fs:0x40(%rsp),%xmm1,%xmm5
vminpd 8(%rbp), %ymm2, %ymm2                             # c5 ed 5d 55 08 | vminpd 0x8(%rbp),%ymm2,%ymm2
vminps 0x1234, %zmm29, %zmm11                            # 62 71 14 40 5d 1c 25 34 12 00 00 | vminps 0x1234,%zmm29,%zmm11
vmovddup %zmm29, %zmm29                                  # 62 01 ff 48 12 ed | vmovddup %zmm29,%zmm29
vmovdqa64 8(%rbp), %zmm11{%k1}{z}                        # 62 71 fd c9 6f 9d 08 00 00 00 | vmovdqa64 0x8(%rbp),%zmm11{%k1}{z}
vmovsd 0x1234, %xmm5                                     # c5 fb 10 2c 25 34 12 00 00 | vmovsd 0x1234,%xmm5
vmovupd %xmm7, -0x1234(%r13,%rcx,4)                      # c4 c1 79 11 bc 8d cc ed ff ff | vmovupd %xmm7,-0x1234(%r13,%rcx,4)
vmulpd %ymm10, %ymm10, %ymm10                            # c4 41 2d 59 d2 | vmulpd %ymm10,%ymm10,%ymm10
vorps %ymm6, %ymm6, %ymm6{%k1}{z}                        # 62 f1 4c a9 56 f6 | vorps  %ymm6,%ymm6,%ymm6{%k1}{z}
vpackssdw 8(%rbp){1to16}, %zmm3, %zmm3                   # 62 f1 65 58 6b 5d 02 | vpackssdw 0x8(%rbp){1to16},%zmm3,%zmm3
vpaddsw %fs:0x40(%rsp), %xmm31, %xmm5                    # 64 62 f1 05 00 ed 6c 24 04 | vpaddsw %fs:0x40(%rsp),%xmm31,%xmm5
vpandnd (%r12){1to16}, %zmm29, %zmm11                    # 62 51 15 50 df 1c 24 | vpandnd (%r12){1to16},%zmm29,%zmm11
vpandnq (%r12), %zmm11, %zmm3                            # 62 d1 a5 48 df 1c 24 | vpandnq (%r12),%zmm11,%zmm3
vpbroadcastb %xmm31, %zmm3{%k3}                          # 62 92 7d 4b 78 df | vpbroadcastb %xmm31,%zmm3{%k3}
vpbroadcastd %xmm17, %ymm18                              # 62 a2 7d 28 58 d1 | vpbroadcastd %xmm17,%ymm18
vpbroadcastmb2q %k5, %xmm5                               # 62 f2 fe 08 2a ed | vpbroadcastmb2q %k5,%xmm5
