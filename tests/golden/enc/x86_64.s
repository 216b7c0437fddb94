# statement # its bytes as GNU as 2.40 writes them | how the bytes print
adc %r9b, %r9b                                           # 45 10 c9 | adc    %r9b,%r9b
adcb $0x1234, %al                                        # 14 34 | adc    $0x34,%al
adcl %eax, 0x1234                                        # 11 04 25 34 12 00 00 | adc    %eax,0x1234
adcw %fs:0x40(%rsp), %r10w                               # 64 66 44 13 54 24 40 | adc    %fs:0x40(%rsp),%r10w
adcxl %r11d, %r11d                                       # 66 45 0f 38 f6 db | adcx   %r11d,%r11d
adcxq %rsp, %rsp                                         # 66 48 0f 38 f6 e4 | adcx   %rsp,%rsp
add %r12, %r12                                           # 4d 01 e4 | add    %r12,%r12
addl %eax, %fs:0x40(%rsp)                                # 64 01 44 24 40 | add    %eax,%fs:0x40(%rsp)
addq %r12, -0x1234(%r13,%rcx,4)                          # 4d 01 a4 8d cc ed ff ff | add    %r12,-0x1234(%r13,%rcx,4)
addw $0x1234, %ax                                        # 66 05 34 12 | add    $0x1234,%ax
adoxl (%eax,%r9d,2), %ecx                                # 67 f3 42 0f 38 f6 0c 48 | adox   (%eax,%r9d,2),%ecx
and $0x123456789ab, %eax                                 # 25 ab 89 67 45 | and    $0x456789ab,%eax
andl $5, (%rax)                                          # 83 20 05 | andl   $0x5,(%rax)
andq %rsp, %rsp                                          # 48 21 e4 | and    %rsp,%rsp
andw (%rax), %cx                                         # 66 23 08 | and    (%rax),%cx
bextr $0x12345678, -0x1234(%r13,%rcx,4), %r11d           # 8f 4a 78 10 9c 8d cc ed ff ff 78 56 34 12 | bextr  $0x12345678,-0x1234(%r13,%rcx,4),%r11d
bextrl $0x12345678, -0x1234(%r13,%rcx,4), %ecx           # 8f ca 78 10 8c 8d cc ed ff ff 78 56 34 12 | bextr  $0x12345678,-0x1234(%r13,%rcx,4),%ecx
bextrq $0x12345678, 0x1234, %r12                         # 8f 6a f8 10 24 25 34 12 00 00 78 56 34 12 | bextr  $0x12345678,0x1234,%r12
blsil %r11d, %r11d                                       # c4 c2 20 f3 db | blsi   %r11d,%r11d
blsiq (%eax,%r9d,2), %rdx                                # 67 c4 a2 e8 f3 1c 48 | blsi   (%eax,%r9d,2),%rdx
blsmskl %fs:0x40(%rsp), %eax                             # 64 c4 e2 78 f3 54 24 40 | blsmsk %fs:0x40(%rsp),%eax
blsrl %ebp, %ebp                                         # c4 e2 50 f3 cd | blsr   %ebp,%ebp
blsrq (%eax,%r9d,2), %rdx                                # 67 c4 a2 e8 f3 0c 48 | blsr   (%eax,%r9d,2),%rdx
bsfl %ecx, %ecx                                          # 0f bc c9 | bsf    %ecx,%ecx
bsfw %r10w, %r10w                                        # 66 45 0f bc d2 | bsf    %r10w,%r10w
btc %rax, 0x1234                                         # 48 0f bb 04 25 34 12 00 00 | btc    %rax,0x1234
btcl $-7, (%eax,%r9d,2)                                  # 67 42 0f ba 3c 48 f9 | btcl   $0xf9,(%eax,%r9d,2)
btcw $-7, (%eax,%r9d,2)                                  # 67 66 42 0f ba 3c 48 f9 | btcw   $0xf9,(%eax,%r9d,2)
btl $200, 0x1234                                         # 0f ba 24 25 34 12 00 00 c8 | btl    $0xc8,0x1234
btr %rsp, (%r12)                                         # 49 0f b3 24 24 | btr    %rsp,(%r12)
btrl %ebp, %ebp                                          # 0f b3 ed | btr    %ebp,%ebp
btrw %ax, 0x1234                                         # 66 0f b3 04 25 34 12 00 00 | btr    %ax,0x1234
btsq %rsp, %rsp                                          # 48 0f ab e4 | bts    %rsp,%rsp
btw $-7, (%eax,%r9d,2)                                   # 67 66 42 0f ba 24 48 f9 | btw    $0xf9,(%eax,%r9d,2)
bzhi %rsp, (%r12), %r12                                  # c4 42 d8 f5 24 24 | bzhi   %rsp,(%r12),%r12
bzhiq %r12, -0x1234(%r13,%rcx,4), %r12                   # c4 42 98 f5 a4 8d cc ed ff ff | bzhi   %r12,-0x1234(%r13,%rcx,4),%r12
callq *-0x1234(%r13,%rcx,4)                              # 41 ff 94 8d cc ed ff ff | call   *-0x1234(%r13,%rcx,4)
callw *%r10w                                             # 66 41 ff d2 | call   *%r10w
cmovael %eax, %eax                                       # 0f 43 c0 | cmovae %eax,%eax
cmovaeq %rdx, %rdx                                       # 48 0f 43 d2 | cmovae %rdx,%rdx
cmovaew %di, %di                                         # 66 0f 43 ff | cmovae %di,%di
cmoval -0x1234(%r13,%rcx,4), %r11d                       # 45 0f 47 9c 8d cc ed ff ff | cmova  -0x1234(%r13,%rcx,4),%r11d
cmovaq (%r12), %rsp                                      # 49 0f 47 24 24 | cmova  (%r12),%rsp
cmovbeq %rax, %rax                                       # 48 0f 46 c0 | cmovbe %rax,%rax
cmovbl (%r12), %eax                                      # 41 0f 42 04 24 | cmovb  (%r12),%eax
cmovbq %rdx, %rdx                                        # 48 0f 42 d2 | cmovb  %rdx,%rdx
cmovbw 0x1234, %di                                       # 66 0f 42 3c 25 34 12 00 00 | cmovb  0x1234,%di
cmovcl %eax, %eax                                        # 0f 42 c0 | cmovb  %eax,%eax
cmovcw (%rax), %r10w                                     # 66 44 0f 42 10 | cmovb  (%rax),%r10w
cmovel %ecx, %ecx                                        # 0f 44 c9 | cmove  %ecx,%ecx
cmoveq %rsp, %rsp                                        # 48 0f 44 e4 | cmove  %rsp,%rsp
cmovgel -0x1234(%r13,%rcx,4), %r11d                      # 45 0f 4d 9c 8d cc ed ff ff | cmovge -0x1234(%r13,%rcx,4),%r11d
cmovgl 0x1234, %ecx                                      # 0f 4f 0c 25 34 12 00 00 | cmovg  0x1234,%ecx
cmovgq (%rax), %r12                                      # 4c 0f 4f 20 | cmovg  (%rax),%r12
cmovgw 8(%rbp), %ax                                      # 66 0f 4f 45 08 | cmovg  0x8(%rbp),%ax
cmovlel %ebp, %ebp                                       # 0f 4e ed | cmovle %ebp,%ebp
cmovleq (%rax), %rdx                                     # 48 0f 4e 10 | cmovle (%rax),%rdx
cmovlew 0x1234, %ax                                      # 66 0f 4e 04 25 34 12 00 00 | cmovle 0x1234,%ax
cmovll 0x1234, %ebp                                      # 0f 4c 2c 25 34 12 00 00 | cmovl  0x1234,%ebp
cmovnaeq -0x1234(%r13,%rcx,4), %r12                      # 4d 0f 42 a4 8d cc ed ff ff | cmovb  -0x1234(%r13,%rcx,4),%r12
cmovnaq %rsp, %rsp                                       # 48 0f 46 e4 | cmovbe %rsp,%rsp
cmovnaw %fs:0x40(%rsp), %ax                              # 64 66 0f 46 44 24 40 | cmovbe %fs:0x40(%rsp),%ax
cmovnbe %rsp, %rsp                                       # 48 0f 47 e4 | cmova  %rsp,%rsp
cmovnbel 0x1234, %ecx                                    # 0f 47 0c 25 34 12 00 00 | cmova  0x1234,%ecx
cmovnbeq (%r12), %rsp                                    # 49 0f 47 24 24 | cmova  (%r12),%rsp
cmovnbl 0x1234, %eax                                     # 0f 43 04 25 34 12 00 00 | cmovae 0x1234,%eax
cmovnbq -0x1234(%r13,%rcx,4), %rdx                       # 49 0f 43 94 8d cc ed ff ff | cmovae -0x1234(%r13,%rcx,4),%rdx
cmovncl (%r12), %ebp                                     # 41 0f 43 2c 24 | cmovae (%r12),%ebp
cmovncq (%rax), %rdx                                     # 48 0f 43 10 | cmovae (%rax),%rdx
cmovncw -0x1234(%r13,%rcx,4), %r10w                      # 66 45 0f 43 94 8d cc ed ff ff | cmovae -0x1234(%r13,%rcx,4),%r10w
cmovnew %fs:0x40(%rsp), %r10w                            # 64 66 44 0f 45 54 24 40 | cmovne %fs:0x40(%rsp),%r10w
cmovng %r12, %r12                                        # 4d 0f 4e e4 | cmovle %r12,%r12
cmovnge %rsp, %rsp                                       # 48 0f 4c e4 | cmovl  %rsp,%rsp
cmovngel %eax, %eax                                      # 0f 4c c0 | cmovl  %eax,%eax
cmovngeq (%r12), %rdx                                    # 49 0f 4c 14 24 | cmovl  (%r12),%rdx
cmovngew %cx, %cx                                        # 66 0f 4c c9 | cmovl  %cx,%cx
cmovnlel %eax, %eax                                      # 0f 4f c0 | cmovg  %eax,%eax
cmovnlew -0x1234(%r13,%rcx,4), %r10w                     # 66 45 0f 4f 94 8d cc ed ff ff | cmovg  -0x1234(%r13,%rcx,4),%r10w
cmovnll %r11d, %r11d                                     # 45 0f 4d db | cmovge %r11d,%r11d
cmovnlw -0x1234(%r13,%rcx,4), %di                        # 66 41 0f 4d bc 8d cc ed ff ff | cmovge -0x1234(%r13,%rcx,4),%di
cmovnoq %rax, %rax                                       # 48 0f 41 c0 | cmovno %rax,%rax
cmovnow (%eax,%r9d,2), %cx                               # 67 66 42 0f 41 0c 48 | cmovno (%eax,%r9d,2),%cx
cmovnp %r11d, %r11d                                      # 45 0f 4b db | cmovnp %r11d,%r11d
cmovnpl (%rax), %ecx                                     # 0f 4b 08 | cmovnp (%rax),%ecx
cmovnpq %rax, %rax                                       # 48 0f 4b c0 | cmovnp %rax,%rax
cmovnpw (%eax,%r9d,2), %di                               # 67 66 42 0f 4b 3c 48 | cmovnp (%eax,%r9d,2),%di
cmovnsl %fs:0x40(%rsp), %r11d                            # 64 44 0f 49 5c 24 40 | cmovns %fs:0x40(%rsp),%r11d
cmovnsq (%r12), %r12                                     # 4d 0f 49 24 24 | cmovns (%r12),%r12
cmovnsw (%eax,%r9d,2), %di                               # 67 66 42 0f 49 3c 48 | cmovns (%eax,%r9d,2),%di
cmovnzq %rax, %rax                                       # 48 0f 45 c0 | cmovne %rax,%rax
cmovnzw %cx, %cx                                         # 66 0f 45 c9 | cmovne %cx,%cx
cmovow -0x1234(%r13,%rcx,4), %r10w                       # 66 45 0f 40 94 8d cc ed ff ff | cmovo  -0x1234(%r13,%rcx,4),%r10w
cmovp 0x1234, %rdx                                       # 48 0f 4a 14 25 34 12 00 00 | cmovp  0x1234,%rdx
cmovpe %r11d, %r11d                                      # 45 0f 4a db | cmovp  %r11d,%r11d
cmovpeq %rax, %rax                                       # 48 0f 4a c0 | cmovp  %rax,%rax
cmovpew (%rax), %ax                                      # 66 0f 4a 00 | cmovp  (%rax),%ax
cmovpow %r10w, %r10w                                     # 66 45 0f 4b d2 | cmovnp %r10w,%r10w
cmovpq %rax, %rax                                        # 48 0f 4a c0 | cmovp  %rax,%rax
cmovpw 0x1234, %r10w                                     # 66 44 0f 4a 14 25 34 12 00 00 | cmovp  0x1234,%r10w
cmovsq (%r12), %rsp                                      # 49 0f 48 24 24 | cmovs  (%r12),%rsp
cmovzq %rdx, %rdx                                        # 48 0f 44 d2 | cmove  %rdx,%rdx
cmp $5, -0x1234(%r13,%rcx,4)                             # 41 83 bc 8d cc ed ff ff 05 | cmpl   $0x5,-0x1234(%r13,%rcx,4)
cmpb %bl, 8(%rbp)                                        # 38 5d 08 | cmp    %bl,0x8(%rbp)
cmpl %eax, %eax                                          # 39 c0 | cmp    %eax,%eax
cmpq $-7, %rsp                                           # 48 83 fc f9 | cmp    $0xfffffffffffffff9,%rsp
cmpsb                                                    # a6 | cmpsb  %es:(%rdi),%ds:(%rsi)
cmpw (%eax,%r9d,2), %ax                                  # 67 66 42 3b 04 48 | cmp    (%eax,%r9d,2),%ax
cmpxchg16b (%r12)                                        # 49 0f c7 0c 24 | cmpxchg16b (%r12)
cmpxchg8b 0x1234                                         # 0f c7 0c 25 34 12 00 00 | cmpxchg8b 0x1234
cmpxchgb %cl, %cl                                        # 0f b0 c9 | cmpxchg %cl,%cl
cmpxchgl %eax, 0x1234                                    # 0f b1 04 25 34 12 00 00 | cmpxchg %eax,0x1234
cmpxchgq %r12, -0x1234(%r13,%rcx,4)                      # 4d 0f b1 a4 8d cc ed ff ff | cmpxchg %r12,-0x1234(%r13,%rcx,4)
crc32 %sil, %r11d                                        # f2 44 0f 38 f0 de | crc32  %sil,%r11d
crc32b (%rax), %r12                                      # f2 4c 0f 38 f0 20 | crc32b (%rax),%r12
crc32l 8(%rbp), %ecx                                     # f2 0f 38 f1 4d 08 | crc32l 0x8(%rbp),%ecx
crc32q 0x1234, %r12                                      # f2 4c 0f 38 f1 24 25 34 12 00 00 | crc32q 0x1234,%r12
crc32w (%r12), %r11d                                     # 66 f2 45 0f 38 f1 1c 24 | crc32w (%r12),%r11d
decb %fs:0x40(%rsp)                                      # 64 fe 4c 24 40 | decb   %fs:0x40(%rsp)
decl %ecx                                                # ff c9 | dec    %ecx
decq -0x1234(%r13,%rcx,4)                                # 49 ff 8c 8d cc ed ff ff | decq   -0x1234(%r13,%rcx,4)
div (%eax,%r9d,2), %eax                                  # 67 42 f7 34 48 | divl   (%eax,%r9d,2)
divl 8(%rbp), %eax                                       # f7 75 08 | divl   0x8(%rbp)
divw (%rax), %ax                                         # 66 f7 30 | divw   (%rax)
idiv -0x1234(%r13,%rcx,4), %rax                          # 49 f7 bc 8d cc ed ff ff | idivq  -0x1234(%r13,%rcx,4)
idivb (%r12)                                             # 41 f6 3c 24 | idivb  (%r12)
idivl 0x1234                                             # f7 3c 25 34 12 00 00 | idivl  0x1234
idivq -0x1234(%r13,%rcx,4), %rax                         # 49 f7 bc 8d cc ed ff ff | idivq  -0x1234(%r13,%rcx,4)
imul $0x123456789ab, (%rax), %r11d                       # 44 69 18 ab 89 67 45 | imul   $0x456789ab,(%rax),%r11d
imulb %sil                                               # 40 f6 ee | imul   %sil
imull $-7, %eax, %eax                                    # 6b c0 f9 | imul   $0xfffffff9,%eax,%eax
imulq %rsp                                               # 48 f7 ec | imul   %rsp
imulw $5, 8(%rbp), %ax                                   # 66 6b 45 08 05 | imul   $0x5,0x8(%rbp),%ax
inc -0x1234(%r13,%rcx,4)                                 # 41 ff 84 8d cc ed ff ff | incl   -0x1234(%r13,%rcx,4)
incl -0x1234(%r13,%rcx,4)                                # 41 ff 84 8d cc ed ff ff | incl   -0x1234(%r13,%rcx,4)
incw 0x1234                                              # 66 ff 04 25 34 12 00 00 | incw   0x1234
iretq                                                    # 48 cf | iretq
jmpq *0x1234                                             # ff 24 25 34 12 00 00 | jmp    *0x1234
jmpw *%ax                                                # 66 ff e0 | jmp    *%ax
leaq (%r12), %rdx                                        # 49 8d 14 24 | lea    (%r12),%rdx
ljmpl *8(%rbp)                                           # ff 6d 08 | ljmp   *0x8(%rbp)
lodsb %fs:(%rsi), %al                                    # 64 ac | lods   %fs:(%rsi),%al
lodsq                                                    # 48 ad | lods   %ds:(%rsi),%rax
lodsw %fs:(%rsi)                                         # 64 66 ad | lods   %fs:(%rsi),%ax
lzcnt %ecx, %ecx                                         # f3 0f bd c9 | lzcnt  %ecx,%ecx
lzcntl (%eax,%r9d,2), %eax                               # 67 f3 42 0f bd 04 48 | lzcnt  (%eax,%r9d,2),%eax
mov %es, 0x1234                                          # 8c 04 25 34 12 00 00 | mov    %es,0x1234
movabs $0x1234, %r12                                     # 49 bc 34 12 00 00 00 00 00 00 | movabs $0x1234,%r12
movabsb %al, 0x1234                                      # a2 34 12 00 00 00 00 00 00 | movabs %al,0x1234
movabsq 0x1234, %rax                                     # 48 a1 34 12 00 00 00 00 00 00 | movabs 0x1234,%rax
movb %bl, %bl                                            # 88 db | mov    %bl,%bl
movbel %ecx, (%rax)                                      # 0f 38 f1 08 | movbe  %ecx,(%rax)
movbeq %rsp, (%r12)                                      # 49 0f 38 f1 24 24 | movbe  %rsp,(%r12)
movbew 8(%rbp), %di                                      # 66 0f 38 f0 7d 08 | movbe  0x8(%rbp),%di
movd 8(%rbp), %mm1                                       # 0f 6e 4d 08 | movd   0x8(%rbp),%mm1
movl $5, (%eax,%r9d,2)                                   # 67 42 c7 04 48 05 00 00 00 | movl   $0x5,(%eax,%r9d,2)
movq $-70000, %fs:0x40(%rsp)                             # 64 48 c7 44 24 40 90 ee fe ff | movq   $0xfffffffffffeee90,%fs:0x40(%rsp)
movsb %fs:0x40(%rsp), %ecx                               # 64 0f be 4c 24 40 | movsbl %fs:0x40(%rsp),%ecx
movsbl %fs:0x40(%rsp), %ecx                              # 64 0f be 4c 24 40 | movsbl %fs:0x40(%rsp),%ecx
movsbq %fs:0x40(%rsp), %rax                              # 64 48 0f be 44 24 40 | movsbq %fs:0x40(%rsp),%rax
movsd (%rax), %xmm1                                      # f2 0f 10 08 | movsd  (%rax),%xmm1
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
blcfilll -0x1234(%r13,%rcx,4), %r11d                     # 8f c9 20 01 8c 8d cc ed ff ff | blcfill -0x1234(%r13,%rcx,4),%r11d
blci %fs:0x40(%rsp), %r11d                               # 64 8f e9 20 02 74 24 40 | blci   %fs:0x40(%rsp),%r11d
blcic -0x1234(%r13,%rcx,4), %r12                         # 8f c9 98 01 ac 8d cc ed ff ff | blcic  -0x1234(%r13,%rcx,4),%r12
blcil (%r12), %r11d                                      # 8f c9 20 02 34 24 | blci   (%r12),%r11d
blcsl (%r12), %eax                                       # 8f c9 78 01 1c 24 | blcs   (%r12),%eax
kandd %k5, %k5, %k5                                      # c4 e1 d5 41 ed | kandd  %k5,%k5,%k5
vaddpd %ymm2, %ymm2, %ymm2                               # c5 ed 58 d2 | vaddpd %ymm2,%ymm2,%ymm2
vaddss %xmm1, %xmm1, %xmm1                               # c5 f2 58 c9 | vaddss %xmm1,%xmm1,%xmm1
vaeskeygenassist $200, %fs:0x40(%rsp), %xmm7             # 64 c4 e3 79 df 7c 24 40 c8 | vaeskeygenassist $0xc8,%fs:0x40(%rsp),%xmm7
vandnpd 8(%rbp), %ymm2, %ymm2                            # c5 ed 55 55 08 | vandnpd 0x8(%rbp),%ymm2,%ymm2
vandps (%r12), %ymm2, %ymm10                             # c4 41 6c 54 14 24 | vandps (%r12),%ymm2,%ymm10
vblendvpd %ymm10, -0x1234(%r13,%rcx,4), %ymm6, %ymm2     # c4 c3 4d 4b 94 8d cc ed ff ff a0 | vblendvpd %ymm10,-0x1234(%r13,%rcx,4),%ymm6,%ymm2
vblendvps %xmm9, %fs:0x40(%rsp), %xmm5, %xmm15           # 64 c4 63 51 4a 7c 24 40 90 | vblendvps %xmm9,%fs:0x40(%rsp),%xmm5,%xmm15
vbroadcastf128 8(%rbp), %ymm6                            # c4 e2 7d 1a 75 08 | vbroadcastf128 0x8(%rbp),%ymm6
vbroadcastss 0x1234, %ymm2                               # c4 e2 7d 18 14 25 34 12 00 00 | vbroadcastss 0x1234,%ymm2
vcmpeq_oqps %fs:0x40(%rsp), %xmm1, %xmm7                 # 64 c5 f0 c2 7c 24 40 00 | vcmpeqps %fs:0x40(%rsp),%xmm1,%xmm7
vcmpeq_uqpd %xmm15, %xmm15, %xmm15                       # c4 41 01 c2 ff 08 | vcmpeq_uqpd %xmm15,%xmm15,%xmm15
vcmpeq_uqss %xmm1, %xmm1, %xmm1                          # c5 f2 c2 c9 08 | vcmpeq_uqss %xmm1,%xmm1,%xmm1
vcmpeqpd (%rax), %ymm6, %ymm2                            # c5 cd c2 10 00 | vcmpeqpd (%rax),%ymm6,%ymm2
vcmpeqps %xmm7, %xmm7, %xmm7                             # c5 c0 c2 ff 00 | vcmpeqps %xmm7,%xmm7,%xmm7
vcmpeqsd 0x1234, %xmm7, %xmm7                            # c5 c3 c2 3c 25 34 12 00 00 00 | vcmpeqsd 0x1234,%xmm7,%xmm7
vcmpfalse_ospd (%r12), %xmm7, %xmm7                      # c4 c1 41 c2 3c 24 1b | vcmpfalse_ospd (%r12),%xmm7,%xmm7
vcmpfalsepd %ymm10, %ymm10, %ymm10                       # c4 41 2d c2 d2 0b | vcmpfalsepd %ymm10,%ymm10,%ymm10
vcmpfalsesd (%rax), %xmm9, %xmm9                         # c5 33 c2 08 0b | vcmpfalsesd (%rax),%xmm9,%xmm9
vcmpge_oqpd (%rax), %ymm10, %ymm2                        # c5 ad c2 10 1d | vcmpge_oqpd (%rax),%ymm10,%ymm2
vcmpge_oqps 8(%rbp), %ymm10, %ymm2                       # c5 ac c2 55 08 1d | vcmpge_oqps 0x8(%rbp),%ymm10,%ymm2
vcmple_oqpd (%rax), %xmm9, %xmm15                        # c5 31 c2 38 12 | vcmple_oqpd (%rax),%xmm9,%xmm15
vcmple_ospd %ymm10, %ymm10, %ymm10                       # c4 41 2d c2 d2 02 | vcmplepd %ymm10,%ymm10,%ymm10
vcmple_osps 0x1234, %xmm1, %xmm5                         # c5 f0 c2 2c 25 34 12 00 00 02 | vcmpleps 0x1234,%xmm1,%xmm5
vcmple_osss (%rax), %xmm15, %xmm1                        # c5 82 c2 08 02 | vcmpless (%rax),%xmm15,%xmm1
vcmplt_ospd 0x1234, %xmm7, %xmm9                         # c5 41 c2 0c 25 34 12 00 00 01 | vcmpltpd 0x1234,%xmm7,%xmm9
vcmplt_osps 8(%rbp), %ymm2, %ymm6                        # c5 ec c2 75 08 01 | vcmpltps 0x8(%rbp),%ymm2,%ymm6
vcmpneq_oqsd (%r12), %xmm1, %xmm9                        # c4 41 73 c2 0c 24 0c | vcmpneq_oqsd (%r12),%xmm1,%xmm9
vcmpneq_osps %fs:0x40(%rsp), %ymm2, %ymm6                # 64 c5 ec c2 74 24 40 1c | vcmpneq_osps %fs:0x40(%rsp),%ymm2,%ymm6
vcmpneqsd %xmm7, %xmm7, %xmm7                            # c5 c3 c2 ff 04 | vcmpneqsd %xmm7,%xmm7,%xmm7
vcmpnge_uspd 0x1234, %ymm6, %ymm6                        # c5 cd c2 34 25 34 12 00 00 09 | vcmpngepd 0x1234,%ymm6,%ymm6
vcmpnge_usps %xmm7, %xmm7, %xmm7                         # c5 c0 c2 ff 09 | vcmpngeps %xmm7,%xmm7,%xmm7
vcmpngt_uqps -0x1234(%r13,%rcx,4), %xmm7, %xmm9          # c4 41 40 c2 8c 8d cc ed ff ff 1a | vcmpngt_uqps -0x1234(%r13,%rcx,4),%xmm7,%xmm9
vcmpngtpd -0x1234(%r13,%rcx,4), %ymm6, %ymm6             # c4 c1 4d c2 b4 8d cc ed ff ff 0a | vcmpngtpd -0x1234(%r13,%rcx,4),%ymm6,%ymm6
vcmpnle_usss %xmm9, %xmm9, %xmm9                         # c4 41 32 c2 c9 06 | vcmpnless %xmm9,%xmm9,%xmm9
vcmpnlt_uqsd %xmm15, %xmm15, %xmm15                      # c4 41 03 c2 ff 15 | vcmpnlt_uqsd %xmm15,%xmm15,%xmm15
vcmpnlt_uspd %fs:0x40(%rsp), %xmm15, %xmm15              # 64 c5 01 c2 7c 24 40 05 | vcmpnltpd %fs:0x40(%rsp),%xmm15,%xmm15
vcmpordpd %xmm15, %xmm15, %xmm15                         # c4 41 01 c2 ff 07 | vcmpordpd %xmm15,%xmm15,%xmm15
vcmpps $200, %ymm10, %ymm10, %ymm10                      # c4 41 2c c2 d2 c8 | vcmpps $0xc8,%ymm10,%ymm10,%ymm10
vcmptrue_uspd %xmm15, %xmm15, %xmm15                     # c4 41 01 c2 ff 1f | vcmptrue_uspd %xmm15,%xmm15,%xmm15
vcmptrueps 0x1234, %xmm9, %xmm9                          # c5 30 c2 0c 25 34 12 00 00 0f | vcmptrueps 0x1234,%xmm9,%xmm9
vcmptruesd 0x1234, %xmm1, %xmm15                         # c5 73 c2 3c 25 34 12 00 00 0f | vcmptruesd 0x1234,%xmm1,%xmm15
vcmpunord_qps %fs:0x40(%rsp), %xmm7, %xmm9               # 64 c5 40 c2 4c 24 40 03 | vcmpunordps %fs:0x40(%rsp),%xmm7,%xmm9
vcmpunord_qss %xmm9, %xmm9, %xmm9                        # c4 41 32 c2 c9 03 | vcmpunordss %xmm9,%xmm9,%xmm9
vcmpunordps %xmm9, %xmm9, %xmm9                          # c4 41 30 c2 c9 03 | vcmpunordps %xmm9,%xmm9,%xmm9
vcvtps2pd %xmm15, %xmm15                                 # c4 41 78 5a ff | vcvtps2pd %xmm15,%xmm15
vcvtps2ph $5, %xmm15, 0x1234                             # c4 63 79 1d 3c 25 34 12 00 00 05 | vcvtps2ph $0x5,%xmm15,0x1234
vdivps (%eax,%r9d,2), %ymm2, %ymm6                       # 67 c4 a1 6c 5e 34 48 | vdivps (%eax,%r9d,2),%ymm2,%ymm6
vdivss 8(%rbp), %xmm15, %xmm9                            # c5 02 5e 4d 08 | vdivss 0x8(%rbp),%xmm15,%xmm9
vdpps $5, %fs:0x40(%rsp), %ymm6, %ymm10                  # 64 c4 63 4d 40 54 24 40 05 | vdpps  $0x5,%fs:0x40(%rsp),%ymm6,%ymm10
vextractps $5, %xmm9, -0x1234(%r13,%rcx,4)               # c4 43 79 17 8c 8d cc ed ff ff 05 | vextractps $0x5,%xmm9,-0x1234(%r13,%rcx,4)
vfmaddpd %xmm7, -0x1234(%r13,%rcx,4), %xmm7, %xmm9       # c4 43 41 69 8c 8d cc ed ff ff 70 | vfmaddpd %xmm7,-0x1234(%r13,%rcx,4),%xmm7,%xmm9
vfmaddps (%r12), %ymm10, %ymm10, %ymm6                   # c4 c3 ad 68 34 24 a0 | vfmaddps (%r12),%ymm10,%ymm10,%ymm6
vfmaddsub231ps %ymm2, %ymm2, %ymm2                       # c4 e2 6d b6 d2 | vfmaddsub231ps %ymm2,%ymm2,%ymm2
vfmsubadd132ps %xmm15, %xmm15, %xmm15                    # c4 42 01 97 ff | vfmsubadd132ps %xmm15,%xmm15,%xmm15
vaesdeclast %ymm6, %ymm6, %ymm6                          # c4 e2 4d df f6 | vaesdeclast %ymm6,%ymm6,%ymm6
vandnps -0x1234(%r13,%rcx,4), %ymm6, %ymm10{%k3}         # 62 51 4c 2b 55 94 8d cc ed ff ff | vandnps -0x1234(%r13,%rcx,4),%ymm6,%ymm10{%k3}
vcmpeq_oqss {sae}, %xmm17, %xmm17, %k1                   # 62 b1 76 10 c2 c9 00 | vcmpeqss {sae},%xmm17,%xmm17,%k1
vcmpeq_uqss %fs:0x40(%rsp), %xmm7, %k1                   # 64 62 f1 46 08 c2 4c 24 10 08 | vcmpeq_uqss %fs:0x40(%rsp),%xmm7,%k1
vcmpeqps (%rax), %zmm3, %k5                              # 62 f1 64 48 c2 28 00 | vcmpeqps (%rax),%zmm3,%k5
vcmpfalse_oqpd %xmm9, %xmm9, %k1                         # 62 d1 b5 08 c2 c9 0b | vcmpfalsepd %xmm9,%xmm9,%k1
vcmpgt_oqpd %fs:0x40(%rsp), %ymm2, %k1                   # 64 62 f1 ed 28 c2 4c 24 02 1e | vcmpgt_oqpd %fs:0x40(%rsp),%ymm2,%k1
vcmpgt_oqps 8(%rbp), %ymm6, %k5                          # 62 f1 4c 28 c2 ad 08 00 00 00 1e | vcmpgt_oqps 0x8(%rbp),%ymm6,%k5
vcmpgt_oqsd {sae}, %xmm15, %xmm15, %k1                   # 62 d1 87 18 c2 cf 1e | vcmpgt_oqsd {sae},%xmm15,%xmm15,%k1
vcmpgt_osps (%r12){1to4}, %xmm5, %k1                     # 62 d1 54 18 c2 0c 24 0e | vcmpgtps (%r12){1to4},%xmm5,%k1
vcmplt_oqpd %xmm5, %xmm5, %k5                            # 62 f1 d5 08 c2 ed 11 | vcmplt_oqpd %xmm5,%xmm5,%k5
vcmpneq_osss (%rax), %xmm17, %k5                         # 62 f1 76 00 c2 28 1c | vcmpneq_osss (%rax),%xmm17,%k5
vcmpneq_uqps (%rax), %zmm3, %k5{%k3}                     # 62 f1 64 4b c2 28 04 | vcmpneqps (%rax),%zmm3,%k5{%k3}
vcmpneqsd (%r12), %xmm1, %k1{%k3}                        # 62 d1 f7 0b c2 0c 24 04 | vcmpneqsd (%r12),%xmm1,%k1{%k3}
vcmpnge_usps -0x1234(%r13,%rcx,4), %xmm1, %k5{%k3}       # 62 d1 74 0b c2 ac 8d cc ed ff ff 09 | vcmpngeps -0x1234(%r13,%rcx,4),%xmm1,%k5{%k3}
vcmpnle_uqpd %ymm2, %ymm2, %k1                           # 62 f1 ed 28 c2 ca 16 | vcmpnle_uqpd %ymm2,%ymm2,%k1
vcmpnle_ussd %xmm9, %xmm9, %k1                           # 62 d1 b7 08 c2 c9 06 | vcmpnlesd %xmm9,%xmm9,%k1
vcmpnle_usss (%r12), %xmm5, %k5{%k3}                     # 62 d1 56 0b c2 2c 24 06 | vcmpnless (%r12),%xmm5,%k5{%k3}
vcmptruess -0x1234(%r13,%rcx,4), %xmm1, %k1{%k3}         # 62 d1 76 0b c2 8c 8d cc ed ff ff 0f | vcmptruess -0x1234(%r13,%rcx,4),%xmm1,%k1{%k3}
vcmpunord_sss 0x1234, %xmm7, %k5                         # 62 f1 46 08 c2 2c 25 34 12 00 00 13 | vcmpunord_sss 0x1234,%xmm7,%k5
vcvtdq2ps %fs:0x40(%rsp), %zmm11                         # 64 62 71 7c 48 5b 5c 24 01 | vcvtdq2ps %fs:0x40(%rsp),%zmm11
vcvtpd2uqq %ymm2, %ymm2                                  # 62 f1 fd 28 79 d2 | vcvtpd2uqq %ymm2,%ymm2
vcvtph2ps %ymm6, %zmm11{%k1}{z}                          # 62 72 7d c9 13 de | vcvtph2ps %ymm6,%zmm11{%k1}{z}
vcvtps2ph $-7, %zmm29, (%rax)                            # 62 63 7d 48 1d 28 f9 | vcvtps2ph $0xf9,%zmm29,(%rax)
vcvtps2udq %xmm15, %xmm15{%k1}{z}                        # 62 51 7c 89 79 ff | vcvtps2udq %xmm15,%xmm15{%k1}{z}
vcvtss2usi {ru-sae}, %xmm5, %ebp                         # 62 f1 7e 58 79 ed | vcvtss2usi {ru-sae},%xmm5,%ebp
vcvttps2qq %xmm5, %ymm6{%k1}{z}                          # 62 f1 7d a9 7a f5 | vcvttps2qq %xmm5,%ymm6{%k1}{z}
vcvttps2udq -0x1234(%r13,%rcx,4), %xmm15{%k3}            # 62 51 7c 0b 78 bc 8d cc ed ff ff | vcvttps2udq -0x1234(%r13,%rcx,4),%xmm15{%k3}
vcvttss2si %xmm9, %rax                                   # c4 c1 fa 2c c1 | vcvttss2si %xmm9,%rax
vcvtudq2pd %ymm2, %zmm3                                  # 62 f1 7e 48 7a da | vcvtudq2pd %ymm2,%zmm3
vcvtudq2ps %xmm1, %xmm1                                  # 62 f1 7f 08 7a c9 | vcvtudq2ps %xmm1,%xmm1
vcvtuqq2pd %fs:0x40(%rsp), %zmm29                        # 64 62 61 fe 48 7a 6c 24 01 | vcvtuqq2pd %fs:0x40(%rsp),%zmm29
vdivpd (%rax), %zmm11, %zmm3{%k3}                        # 62 f1 a5 4b 5e 18 | vdivpd (%rax),%zmm11,%zmm3{%k3}
vdivsd %xmm5, %xmm5, %xmm5{%k1}{z}                       # 62 f1 d7 89 5e ed | vdivsd %xmm5,%xmm5,%xmm5{%k1}{z}
vextracti32x4 $-7, %zmm11, %xmm15{%k1}{z}                # 62 53 7d c9 39 df f9 | vextracti32x4 $0xf9,%zmm11,%xmm15{%k1}{z}
vfixupimmps $-7, %fs:0x40(%rsp), %xmm7, %xmm5            # 64 62 f3 45 08 54 6c 24 04 f9 | vfixupimmps $0xf9,%fs:0x40(%rsp),%xmm7,%xmm5
vfmaddsub213ps %xmm5, %xmm5, %xmm5{%k1}{z}               # 62 f2 55 89 a6 ed | vfmaddsub213ps %xmm5,%xmm5,%xmm5{%k1}{z}
vfmsub132sd (%rax), %xmm17, %xmm5{%k1}{z}                # 62 f2 f5 81 9b 28 | vfmsub132sd (%rax),%xmm17,%xmm5{%k1}{z}
vfmsub231ss {ru-sae}, %xmm31, %xmm31, %xmm31             # 62 02 05 50 bb ff | vfmsub231ss {ru-sae},%xmm31,%xmm31,%xmm31
vfnmadd213pd %xmm15, %xmm15, %xmm15                      # c4 42 81 ac ff | vfnmadd213pd %xmm15,%xmm15,%xmm15
vfnmsub132ps %xmm9, %xmm9, %xmm9{%k3}                    # 62 52 35 0b 9e c9 | vfnmsub132ps %xmm9,%xmm9,%xmm9{%k3}
vfnmsub213pd (%r12), %zmm29, %zmm3                       # 62 d2 95 40 ae 1c 24 | vfnmsub213pd (%r12),%zmm29,%zmm3
vgf2p8mulb (%rax), %ymm10, %ymm10{%k1}{z}                # 62 72 2d a9 cf 10 | vgf2p8mulb (%rax),%ymm10,%ymm10{%k1}{z}
vmaxpd %ymm6, %ymm6, %ymm6{%k1}{z}                       # 62 f1 cd a9 5f f6 | vmaxpd %ymm6,%ymm6,%ymm6{%k1}{z}
vmovd %xmm1, %ecx                                        # c5 f9 7e c9 | vmovd  %xmm1,%ecx
vmovdqu16 (%rax), %zmm3{%k3}                             # 62 f1 ff 4b 6f 18 | vmovdqu16 (%rax),%zmm3{%k3}
vmovdqu32 %zmm3, (%rax)                                  # 62 f1 7e 48 7f 18 | vmovdqu32 %zmm3,(%rax)
vmovupd %ymm10, %ymm10                                   # c4 41 7d 10 d2 | vmovupd %ymm10,%ymm10
vmovups %fs:0x40(%rsp), %ymm10{%k1}{z}                   # 64 62 71 7c a9 10 54 24 02 | vmovups %fs:0x40(%rsp),%ymm10{%k1}{z}
vmulps %xmm7, %xmm7, %xmm7                               # c5 c0 59 ff | vmulps %xmm7,%xmm7,%xmm7
