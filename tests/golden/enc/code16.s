# statement # its bytes as GNU as 2.40 writes them | how the bytes print
aad $5                                                   # d5 05 | aad    $0x5
adc 8(%bp), %cl                                          # 12 4e 08 | adc    0x8(%bp),%cl
adcb $-7, -0x1234(%bx,%di)                               # 80 91 cc ed f9 | adcb   $0xf9,-0x1234(%bx,%di)
adcl %ebp, %ebp                                          # 66 11 ed | adc    %ebp,%ebp
adcw %ax, -0x1234(%bx,%di)                               # 11 81 cc ed | adc    %ax,-0x1234(%bx,%di)
adcxl 8(%bp), %ebp                                       # 66 0f 38 f6 6e 08 | adcx   0x8(%bp),%ebp
add $0x123456789ab, %eax                                 # 66 05 ab 89 67 45 | add    $0x456789ab,%eax
addb %fs:0x40(%si), %bl                                  # 64 02 5c 40 | add    %fs:0x40(%si),%bl
addl $5, -0x1234(%bx,%di)                                # 66 83 81 cc ed 05 | addl   $0x5,-0x1234(%bx,%di)
addw $-7, %fs:0x40(%si)                                  # 64 83 44 40 f9 | addw   $0xfff9,%fs:0x40(%si)
andb 8(%bp), %cl                                         # 22 4e 08 | and    0x8(%bp),%cl
andl $5, %ecx                                            # 66 83 e1 05 | and    $0x5,%ecx
andnl 8(%bp), %ecx, %ebp                                 # c4 e2 70 f2 6e 08 | andn   0x8(%bp),%ecx,%ebp
andw $-7, %fs:0x40(%si)                                  # 64 83 64 40 f9 | andw   $0xfff9,%fs:0x40(%si)
arpl %ax, %ax                                            # 63 c0 | arpl   %ax,%ax
arplw %di, 8(%bp)                                        # 63 7e 08 | arpl   %di,0x8(%bp)
bextrl %eax, -0x1234(%bx,%di), %ebp                      # c4 e2 78 f7 a9 cc ed | bextr  %eax,-0x1234(%bx,%di),%ebp
blsmskl %ebp, %ebp                                       # c4 e2 50 f3 d5 | blsmsk %ebp,%ebp
bound %ebp, 0x1234                                       # 66 62 2e 34 12 | bound  %ebp,0x1234
boundl %ebp, 0x1234                                      # 66 62 2e 34 12 | bound  %ebp,0x1234
boundw %cx, (%bx)                                        # 62 0f | bound  %cx,(%bx)
bsfl %fs:0x40(%si), %ebp                                 # 64 66 0f bc 6c 40 | bsf    %fs:0x40(%si),%ebp
bsfw %cx, %cx                                            # 0f bc c9 | bsf    %cx,%cx
bsrl 0x1234, %ecx                                        # 66 0f bd 0e 34 12 | bsr    0x1234,%ecx
bsrw %fs:0x40(%si), %di                                  # 64 0f bd 7c 40 | bsr    %fs:0x40(%si),%di
bt $200, -0x1234(%bx,%di)                                # 0f ba a1 cc ed c8 | btw    $0xc8,-0x1234(%bx,%di)
btcl $5, (%bx)                                           # 66 0f ba 3f 05 | btcl   $0x5,(%bx)
btcw %ax, -0x1234(%bx,%di)                               # 0f bb 81 cc ed | btc    %ax,-0x1234(%bx,%di)
btl %eax, 4(%eax,%ebx,8)                                 # 67 66 0f a3 44 d8 04 | bt     %eax,0x4(%eax,%ebx,8)
btr %ax, 4(%eax,%ebx,8)                                  # 67 0f b3 44 d8 04 | btr    %ax,0x4(%eax,%ebx,8)
btrl %ecx, %fs:0x40(%si)                                 # 64 66 0f b3 4c 40 | btr    %ecx,%fs:0x40(%si)
btrw %di, %di                                            # 0f b3 ff | btr    %di,%di
btsl %eax, -0x1234(%bx,%di)                              # 66 0f ab 81 cc ed | bts    %eax,-0x1234(%bx,%di)
btsw $-7, %di                                            # 0f ba ef f9 | bts    $0xf9,%di
btw $200, -0x1234(%bx,%di)                               # 0f ba a1 cc ed c8 | btw    $0xc8,-0x1234(%bx,%di)
bzhi %ecx, %ecx, %ecx                                    # c4 e2 70 f5 c9 | bzhi   %ecx,%ecx,%ecx
bzhil %eax, %eax, %eax                                   # c4 e2 78 f5 c0 | bzhi   %eax,%eax,%eax
calll *0x1234                                            # 66 ff 16 34 12 | calll  *0x1234
callw *%di                                               # ff d7 | call   *%di
cmc                                                      # f5 | cmc
cmova (%bx), %ebp                                        # 66 0f 47 2f | cmova  (%bx),%ebp
cmovael %ebp, %ebp                                       # 66 0f 43 ed | cmovae %ebp,%ebp
cmovaew (%bx), %ax                                       # 0f 43 07 | cmovae (%bx),%ax
cmoval %fs:0x40(%si), %ebp                               # 64 66 0f 47 6c 40 | cmova  %fs:0x40(%si),%ebp
cmovaw %ax, %ax                                          # 0f 47 c0 | cmova  %ax,%ax
cmovb %fs:0x40(%si), %eax                                # 64 66 0f 42 44 40 | cmovb  %fs:0x40(%si),%eax
cmovbel (%bx), %eax                                      # 66 0f 46 07 | cmovbe (%bx),%eax
cmovbew %fs:0x40(%si), %di                               # 64 0f 46 7c 40 | cmovbe %fs:0x40(%si),%di
cmovbw (%bx), %ax                                        # 0f 42 07 | cmovb  (%bx),%ax
cmovcw 8(%bp), %cx                                       # 0f 42 4e 08 | cmovb  0x8(%bp),%cx
cmove %ebp, %ebp                                         # 66 0f 44 ed | cmove  %ebp,%ebp
cmovel %eax, %eax                                        # 66 0f 44 c0 | cmove  %eax,%eax
cmovew (%bx), %ax                                        # 0f 44 07 | cmove  (%bx),%ax
cmovg (%bx), %di                                         # 0f 4f 3f | cmovg  (%bx),%di
cmovgel %fs:0x40(%si), %ecx                              # 64 66 0f 4d 4c 40 | cmovge %fs:0x40(%si),%ecx
cmovgew 0x1234, %ax                                      # 0f 4d 06 34 12 | cmovge 0x1234,%ax
cmovgl 4(%eax,%ebx,8), %ecx                              # 67 66 0f 4f 4c d8 04 | cmovg  0x4(%eax,%ebx,8),%ecx
cmovgw %fs:0x40(%si), %cx                                # 64 0f 4f 4c 40 | cmovg  %fs:0x40(%si),%cx
cmovle %cx, %cx                                          # 0f 4e c9 | cmovle %cx,%cx
cmovlel %ebp, %ebp                                       # 66 0f 4e ed | cmovle %ebp,%ebp
cmovlew 8(%bp), %cx                                      # 0f 4e 4e 08 | cmovle 0x8(%bp),%cx
cmovll %fs:0x40(%si), %ecx                               # 64 66 0f 4c 4c 40 | cmovl  %fs:0x40(%si),%ecx
cmovlw -0x1234(%bx,%di), %di                             # 0f 4c b9 cc ed | cmovl  -0x1234(%bx,%di),%di
cmovnae -0x1234(%bx,%di), %ebp                           # 66 0f 42 a9 cc ed | cmovb  -0x1234(%bx,%di),%ebp
cmovnael 0x1234, %ecx                                    # 66 0f 42 0e 34 12 | cmovb  0x1234,%ecx
cmovnaew %cx, %cx                                        # 0f 42 c9 | cmovb  %cx,%cx
cmovnal 8(%bp), %ebp                                     # 66 0f 46 6e 08 | cmovbe 0x8(%bp),%ebp
cmovnaw %cx, %cx                                         # 0f 46 c9 | cmovbe %cx,%cx
cmovnbel (%bx), %ecx                                     # 66 0f 47 0f | cmova  (%bx),%ecx
cmovnbw 8(%bp), %cx                                      # 0f 43 4e 08 | cmovae 0x8(%bp),%cx
cmovnc %ecx, %ecx                                        # 66 0f 43 c9 | cmovae %ecx,%ecx
cmovncl %fs:0x40(%si), %ebp                              # 64 66 0f 43 6c 40 | cmovae %fs:0x40(%si),%ebp
cmovncw %ax, %ax                                         # 0f 43 c0 | cmovae %ax,%ax
cmovnel (%bx), %eax                                      # 66 0f 45 07 | cmovne (%bx),%eax
cmovnew -0x1234(%bx,%di), %cx                            # 0f 45 89 cc ed | cmovne -0x1234(%bx,%di),%cx
cmovnge %fs:0x40(%si), %cx                               # 64 0f 4c 4c 40 | cmovl  %fs:0x40(%si),%cx
cmovngel %ecx, %ecx                                      # 66 0f 4c c9 | cmovl  %ecx,%ecx
cmovngew %fs:0x40(%si), %di                              # 64 0f 4c 7c 40 | cmovl  %fs:0x40(%si),%di
cmovngl 0x1234, %ecx                                     # 66 0f 4e 0e 34 12 | cmovle 0x1234,%ecx
cmovnle %cx, %cx                                         # 0f 4f c9 | cmovg  %cx,%cx
cmovnlel %fs:0x40(%si), %ecx                             # 64 66 0f 4f 4c 40 | cmovg  %fs:0x40(%si),%ecx
cmovnll 4(%eax,%ebx,8), %ecx                             # 67 66 0f 4d 4c d8 04 | cmovge 0x4(%eax,%ebx,8),%ecx
cmovnlw 8(%bp), %ax                                      # 0f 4d 46 08 | cmovge 0x8(%bp),%ax
cmovnol %ecx, %ecx                                       # 66 0f 41 c9 | cmovno %ecx,%ecx
cmovnpl -0x1234(%bx,%di), %ecx                           # 66 0f 4b 89 cc ed | cmovnp -0x1234(%bx,%di),%ecx
cmovnpw %cx, %cx                                         # 0f 4b c9 | cmovnp %cx,%cx
cmovns 4(%eax,%ebx,8), %ecx                              # 67 66 0f 49 4c d8 04 | cmovns 0x4(%eax,%ebx,8),%ecx
cmovnsl %fs:0x40(%si), %ebp                              # 64 66 0f 49 6c 40 | cmovns %fs:0x40(%si),%ebp
cmovnsw %cx, %cx                                         # 0f 49 c9 | cmovns %cx,%cx
cmovnzl 8(%bp), %eax                                     # 66 0f 45 46 08 | cmovne 0x8(%bp),%eax
cmovnzw %di, %di                                         # 0f 45 ff | cmovne %di,%di
cmovol %eax, %eax                                        # 66 0f 40 c0 | cmovo  %eax,%eax
cmovow 0x1234, %di                                       # 0f 40 3e 34 12 | cmovo  0x1234,%di
cmovp %cx, %cx                                           # 0f 4a c9 | cmovp  %cx,%cx
cmovpl (%bx), %ebp                                       # 66 0f 4a 2f | cmovp  (%bx),%ebp
cmovpo 0x1234, %ax                                       # 0f 4b 06 34 12 | cmovnp 0x1234,%ax
cmovpol %ebp, %ebp                                       # 66 0f 4b ed | cmovnp %ebp,%ebp
cmovpow %fs:0x40(%si), %di                               # 64 0f 4b 7c 40 | cmovnp %fs:0x40(%si),%di
cmovpw 0x1234, %cx                                       # 0f 4a 0e 34 12 | cmovp  0x1234,%cx
cmovsl 8(%bp), %eax                                      # 66 0f 48 46 08 | cmovs  0x8(%bp),%eax
cmovzw %fs:0x40(%si), %cx                                # 64 0f 44 4c 40 | cmove  %fs:0x40(%si),%cx
cmp 4(%eax,%ebx,8), %cl                                  # 67 3a 4c d8 04 | cmp    0x4(%eax,%ebx,8),%cl
cmpb $0x1234, %al                                        # 3c 34 | cmp    $0x34,%al
cmpl $-7, -0x1234(%bx,%di)                               # 66 83 b9 cc ed f9 | cmpl   $0xfffffff9,-0x1234(%bx,%di)
cmpsd $-7, 8(%bp), %xmm1                                 # f2 0f c2 4e 08 f9 | cmpsd  $0xf9,0x8(%bp),%xmm1
cmpsl %es:(%di), %fs:(%si)                               # 64 66 a7 | cmpsl  %es:(%di),%fs:(%si)
cmpw $5, 4(%eax,%ebx,8)                                  # 67 83 7c d8 04 05 | cmpw   $0x5,0x4(%eax,%ebx,8)
cmpxchgb %dh, %dh                                        # 0f b0 f6 | cmpxchg %dh,%dh
cmpxchgl %ebp, 0x1234                                    # 66 0f b1 2e 34 12 | cmpxchg %ebp,0x1234
cmpxchgw %di, 0x1234                                     # 0f b1 3e 34 12 | cmpxchg %di,0x1234
crc32b %fs:0x40(%si), %ecx                               # 64 f2 0f 38 f0 4c 40 | crc32b %fs:0x40(%si),%ecx
crc32l 0x1234, %eax                                      # 66 f2 0f 38 f1 06 34 12 | crc32l 0x1234,%eax
cwde                                                     # 66 98 | cwtl
cwtl                                                     # 66 98 | cwtl
dec %ecx                                                 # 66 49 | dec    %ecx
decb (%bx)                                               # fe 0f | decb   (%bx)
decw (%bx)                                               # ff 0f | decw   (%bx)
div -0x1234(%bx,%di)                                     # f7 b1 cc ed | divw   -0x1234(%bx,%di)
divb %bl, %al                                            # f6 f3 | div    %bl
divl %eax, %eax                                          # 66 f7 f0 | div    %eax
divw %ax                                                 # f7 f0 | div    %ax
enterl $0x1234, $5                                       # 66 c8 34 12 05 | enterl $0x1234,$0x5
idiv %cl, %al                                            # f6 f9 | idiv   %cl
idivb 4(%eax,%ebx,8), %al                                # 67 f6 7c d8 04 | idivb  0x4(%eax,%ebx,8)
idivl %ebp                                               # 66 f7 fd | idiv   %ebp
idivw 0x1234                                             # f7 3e 34 12 | idivw  0x1234
imul %ebp, %ebp                                          # 66 0f af ed | imul   %ebp,%ebp
imulb 4(%eax,%ebx,8)                                     # 67 f6 6c d8 04 | imulb  0x4(%eax,%ebx,8)
imull (%bx)                                              # 66 f7 2f | imull  (%bx)
imulw $0x1234, 0x1234, %di                               # 69 3e 34 12 34 12 | imul   $0x1234,0x1234,%di
inb %dx, %al                                             # ec | in     (%dx),%al
inc %fs:0x40(%si)                                        # 64 ff 44 40 | incw   %fs:0x40(%si)
incb %bl                                                 # fe c3 | inc    %bl
incl 0x1234                                              # 66 ff 06 34 12 | incl   0x1234
incw (%bx)                                               # ff 07 | incw   (%bx)
inl $-7, %eax                                            # 66 e5 f9 | in     $0xf9,%eax
insl %dx, %es:(%di)                                      # 66 6d | insl   (%dx),%es:(%di)
int $5                                                   # cd 05 | int    $0x5
inw $200                                                 # e5 c8 | in     $0xc8,%ax
iretw                                                    # cf | iret
jmpl *%fs:0x40(%si)                                      # 64 66 ff 64 40 | jmpl   *%fs:0x40(%si)
jmpw *%ax                                                # ff e0 | jmp    *%ax
lahf                                                     # 9f | lahf
lcall $0x1234, $5                                        # 9a 05 00 34 12 | lcall  $0x1234,$0x5
lcalll *0x1234                                           # 66 ff 1e 34 12 | lcalll *0x1234
lcallw $0x1234, $-7                                      # 9a f9 ff 34 12 | lcall  $0x1234,$0xfff9
lea %fs:0x40(%si), %cx                                   # 64 8d 4c 40 | lea    %fs:0x40(%si),%cx
leaw 0x1234, %cx                                         # 8d 0e 34 12 | lea    0x1234,%cx
ljmpl *-0x1234(%bx,%di)                                  # 66 ff a9 cc ed | ljmpl  *-0x1234(%bx,%di)
ljmpw *0x1234                                            # ff 2e 34 12 | ljmp   *0x1234
lodsb %fs:(%si), %al                                     # 64 ac | lods   %fs:(%si),%al
lodsl (%si)                                              # 66 ad | lods   %ds:(%si),%eax
lzcntl %ecx, %ecx                                        # 66 f3 0f bd c9 | lzcnt  %ecx,%ecx
lzcntw 4(%eax,%ebx,8), %di                               # 67 f3 0f bd 7c d8 04 | lzcnt  0x4(%eax,%ebx,8),%di
mov -0x1234(%bx,%di), %dh                                # 8a b1 cc ed | mov    -0x1234(%bx,%di),%dh
movb $5, %cl                                             # b1 05 | mov    $0x5,%cl
movbel %ebp, 0x1234                                      # 66 0f 38 f1 2e 34 12 | movbe  %ebp,0x1234
movbew 8(%bp), %di                                       # 0f 38 f0 7e 08 | movbe  0x8(%bp),%di
movd -0x1234(%bx,%di), %xmm7                             # 66 0f 6e b9 cc ed | movd   -0x1234(%bx,%di),%xmm7
movl %ebp, %cr4                                          # 0f 22 e5 | mov    %ebp,%cr4
bndcl %ecx, %bnd2                                        # f3 0f 1a d1 | bndcl  %ecx,%bnd2
bndcn %eax, %bnd2                                        # f2 0f 1b d0 | bndcn  %eax,%bnd2
bndmov %bnd2, 4(%eax,%ebx,8)                             # 67 66 0f 1b 54 d8 04 | bndmov %bnd2,0x4(%eax,%ebx,8)
clac                                                     # 0f 01 ca | clac
cldemote 8(%bp)                                          # 0f 1c 46 08 | cldemote 0x8(%bp)
clflush 0x1234                                           # 0f ae 3e 34 12 | clflush 0x1234
clflushopt (%bx)                                         # 66 0f ae 3f | clflushopt (%bx)
clwb 4(%eax,%ebx,8)                                      # 67 66 0f ae 74 d8 04 | clwb   0x4(%eax,%ebx,8)
clzero %ax                                               # 0f 01 fc | clzero
fxsave (%bx)                                             # 0f ae 07 | fxsave (%bx)
getsec                                                   # 0f 37 | getsec
incsspd %eax                                             # f3 0f ae e8 | incsspd %eax
invept 8(%bp), %ebp                                      # 66 0f 38 80 6e 08 | invept 0x8(%bp),%ebp
invlpg %fs:0x40(%si)                                     # 64 0f 01 7c 40 | invlpg %fs:0x40(%si)
invpcid %fs:0x40(%si), %eax                              # 64 66 0f 38 82 44 40 | invpcid %fs:0x40(%si),%eax
invvpid 0x1234, %eax                                     # 66 0f 38 81 06 34 12 | invvpid 0x1234,%eax
lar 8(%bp), %di                                          # 0f 02 7e 08 | lar    0x8(%bp),%di
larl (%bx), %ecx                                         # 66 0f 02 0f | lar    (%bx),%ecx
larw 0x1234, %ax                                         # 0f 02 06 34 12 | lar    0x1234,%ax
ldmxcsr -0x1234(%bx,%di)                                 # 0f ae 91 cc ed | ldmxcsr -0x1234(%bx,%di)
lds 8(%bp), %di                                          # c5 7e 08 | lds    0x8(%bp),%di
ldsl 0x1234, %eax                                        # 66 c5 06 34 12 | lds    0x1234,%eax
ldsw 8(%bp), %di                                         # c5 7e 08 | lds    0x8(%bp),%di
les 4(%eax,%ebx,8), %ebp                                 # 67 66 c4 6c d8 04 | les    0x4(%eax,%ebx,8),%ebp
lesl 0x1234, %eax                                        # 66 c4 06 34 12 | les    0x1234,%eax
lesw 8(%bp), %di                                         # c4 7e 08 | les    0x8(%bp),%di
lfs 4(%eax,%ebx,8), %cx                                  # 67 0f b4 4c d8 04 | lfs    0x4(%eax,%ebx,8),%cx
lfsl 4(%eax,%ebx,8), %eax                                # 67 66 0f b4 44 d8 04 | lfs    0x4(%eax,%ebx,8),%eax
lfsw 0x1234, %di                                         # 0f b4 3e 34 12 | lfs    0x1234,%di
lgdtl 0x1234                                             # 66 0f 01 16 34 12 | lgdtl  0x1234
lgs (%bx), %cx                                           # 0f b5 0f | lgs    (%bx),%cx
lgsl 8(%bp), %ebp                                        # 66 0f b5 6e 08 | lgs    0x8(%bp),%ebp
lgsw 0x1234, %cx                                         # 0f b5 0e 34 12 | lgs    0x1234,%cx
lidtl 8(%bp)                                             # 66 0f 01 5e 08 | lidtl  0x8(%bp)
lidtw -0x1234(%bx,%di)                                   # 0f 01 99 cc ed | lidtw  -0x1234(%bx,%di)
lldt %ax                                                 # 0f 00 d0 | lldt   %ax
lldtw 0x1234                                             # 0f 00 16 34 12 | lldt   0x1234
llwpcb %eax                                              # 8f e9 78 12 c0 | llwpcb %eax
lmsww (%bx)                                              # 0f 01 37 | lmsw   (%bx)
lsl -0x1234(%bx,%di), %ax                                # 0f 03 81 cc ed | lsl    -0x1234(%bx,%di),%ax
lsll -0x1234(%bx,%di), %eax                              # 66 0f 03 81 cc ed | lsl    -0x1234(%bx,%di),%eax
lslw %di, %di                                            # 0f 03 ff | lsl    %di,%di
lssl 8(%bp), %ebp                                        # 66 0f b2 6e 08 | lss    0x8(%bp),%ebp
lssw 8(%bp), %di                                         # 0f b2 7e 08 | lss    0x8(%bp),%di
ltr %di                                                  # 0f 00 df | ltr    %di
ltrw %fs:0x40(%si)                                       # 64 0f 00 5c 40 | ltr    %fs:0x40(%si)
lwpins $0x12345678, %eax, %eax                           # 8f ea 78 12 c0 78 56 34 12 | lwpins $0x12345678,%eax,%eax
lwpval $0x12345678, %ecx, %ecx                           # 8f ea 70 12 c9 78 56 34 12 | lwpval $0x12345678,%ecx,%ecx
mcommit                                                  # f3 0f 01 fa | mcommit
movdiril %ecx, (%bx)                                     # 0f 38 f9 0f | movdiri %ecx,(%bx)
mwait                                                    # 0f 01 c9 | mwait  %eax,%ecx
prefetch -0x1234(%bx,%di)                                # 0f 0d 81 cc ed | prefetch -0x1234(%bx,%di)
prefetchnta 4(%eax,%ebx,8)                               # 67 0f 18 44 d8 04 | prefetchnta 0x4(%eax,%ebx,8)
prefetcht0 4(%eax,%ebx,8)                                # 67 0f 18 4c d8 04 | prefetcht0 0x4(%eax,%ebx,8)
prefetcht1 4(%eax,%ebx,8)                                # 67 0f 18 54 d8 04 | prefetcht1 0x4(%eax,%ebx,8)
prefetcht2 (%bx)                                         # 0f 18 1f | prefetcht2 (%bx)
prefetchw -0x1234(%bx,%di)                               # 0f 0d 89 cc ed | prefetchw -0x1234(%bx,%di)
prefetchwt1 4(%eax,%ebx,8)                               # 67 0f 0d 54 d8 04 | prefetchwt1 0x4(%eax,%ebx,8)
pvalidate                                                # f2 0f 01 ff | pvalidate
rdpid %ebp                                               # f3 0f c7 fd | rdpid  %ebp
fadd %st, %st(5)                                         # dc c5 | fadd   %st,%st(5)
faddl %fs:0x40(%si)                                      # 64 dc 44 40 | faddl  %fs:0x40(%si)
fadds 0x1234                                             # d8 06 34 12 | fadds  0x1234
fbstp 0x1234                                             # df 36 34 12 | fbstp  0x1234
fcmovae %st(5), %st                                      # db c5 | fcmovnb %st(5),%st
fcmovbe %st(5), %st                                      # da d5 | fcmovbe %st(5),%st
fcmovna %st(5), %st                                      # da d5 | fcmovbe %st(5),%st
fcmovnae %st(5), %st                                     # da c5 | fcmovb %st(5),%st
fcmovne %st(5), %st                                      # db cd | fcmovne %st(5),%st
fcom 8(%bp)                                              # d8 56 08 | fcoms  0x8(%bp)
fcoml %st(5)                                             # d8 d5 | fcom   %st(5)
fcomp -0x1234(%bx,%di)                                   # d8 99 cc ed | fcomps -0x1234(%bx,%di)
fcompl -0x1234(%bx,%di)                                  # dc 99 cc ed | fcompl -0x1234(%bx,%di)
fcomps 4(%eax,%ebx,8)                                    # 67 d8 5c d8 04 | fcomps 0x4(%eax,%ebx,8)
fdiv -0x1234(%bx,%di)                                    # d8 b1 cc ed | fdivs  -0x1234(%bx,%di)
fdivp %st(5)                                             # de f5 | fdivp  %st,%st(5)
fdivrl (%bx)                                             # dc 3f | fdivrl (%bx)
fdivrp %st(5)                                            # de fd | fdivrp %st,%st(5)
fdivs 4(%eax,%ebx,8)                                     # 67 d8 74 d8 04 | fdivs  0x4(%eax,%ebx,8)
fiaddl 8(%bp)                                            # da 46 08 | fiaddl 0x8(%bp)
fiadds (%bx)                                             # de 07 | fiadds (%bx)
ficom -0x1234(%bx,%di)                                   # de 91 cc ed | ficoms -0x1234(%bx,%di)
ficoml 4(%eax,%ebx,8)                                    # 67 da 54 d8 04 | ficoml 0x4(%eax,%ebx,8)
ficompl 0x1234                                           # da 1e 34 12 | ficompl 0x1234
ficomps 0x1234                                           # de 1e 34 12 | ficomps 0x1234
fidiv 8(%bp)                                             # de 76 08 | fidivs 0x8(%bp)
fidivrs %fs:0x40(%si)                                    # 64 de 7c 40 | fidivrs %fs:0x40(%si)
fidivs (%bx)                                             # de 37 | fidivs (%bx)
fild (%bx)                                               # df 07 | filds  (%bx)
fildl 4(%eax,%ebx,8)                                     # 67 db 44 d8 04 | fildl  0x4(%eax,%ebx,8)
fimull 8(%bp)                                            # da 4e 08 | fimull 0x8(%bp)
fistl 8(%bp)                                             # db 56 08 | fistl  0x8(%bp)
fistpl (%bx)                                             # db 1f | fistpl (%bx)
fistpll -0x1234(%bx,%di)                                 # df b9 cc ed | fistpll -0x1234(%bx,%di)
fistpq %fs:0x40(%si)                                     # 64 df 7c 40 | fistpll %fs:0x40(%si)
fists 8(%bp)                                             # df 56 08 | fists  0x8(%bp)
fisttp -0x1234(%bx,%di)                                  # df 89 cc ed | fisttps -0x1234(%bx,%di)
fisub 4(%eax,%ebx,8)                                     # 67 de 64 d8 04 | fisubs 0x4(%eax,%ebx,8)
fisubr %fs:0x40(%si)                                     # 64 de 6c 40 | fisubrs %fs:0x40(%si)
fisubrl (%bx)                                            # da 2f | fisubrl (%bx)
addpd -0x1234(%bx,%di), %xmm7                            # 66 0f 58 b9 cc ed | addpd  -0x1234(%bx,%di),%xmm7
addss %xmm5, %xmm5                                       # f3 0f 58 ed | addss  %xmm5,%xmm5
addsubps (%bx), %xmm5                                    # f2 0f d0 2f | addsubps (%bx),%xmm5
aesenclast 8(%bp), %xmm5                                 # 66 0f 38 dd 6e 08 | aesenclast 0x8(%bp),%xmm5
aeskeygenassist $200, %xmm7, %xmm7                       # 66 0f 3a df ff c8 | aeskeygenassist $0xc8,%xmm7,%xmm7
andnpd (%bx), %xmm1                                      # 66 0f 55 0f | andnpd (%bx),%xmm1
blendpd $-7, %xmm5, %xmm5                                # 66 0f 3a 0d ed f9 | blendpd $0xf9,%xmm5,%xmm5
blendvpd %xmm0, %xmm7, %xmm7                             # 66 0f 38 15 ff | blendvpd %xmm0,%xmm7,%xmm7
blendvps %xmm0, (%bx), %xmm5                             # 66 0f 38 14 2f | blendvps %xmm0,(%bx),%xmm5
cmpeqss 4(%eax,%ebx,8), %xmm5                            # 67 f3 0f c2 6c d8 04 00 | cmpeqss 0x4(%eax,%ebx,8),%xmm5
cmpless 0x1234, %xmm1                                    # f3 0f c2 0e 34 12 02 | cmpless 0x1234,%xmm1
cmpltpd 0x1234, %xmm7                                    # 66 0f c2 3e 34 12 01 | cmpltpd 0x1234,%xmm7
cmpltsd %fs:0x40(%si), %xmm7                             # 64 f2 0f c2 7c 40 01 | cmpltsd %fs:0x40(%si),%xmm7
cmpneqsd %xmm7, %xmm7                                    # f2 0f c2 ff 04 | cmpneqsd %xmm7,%xmm7
cmpneqss (%bx), %xmm7                                    # f3 0f c2 3f 04 | cmpneqss (%bx),%xmm7
cmpnlepd 0x1234, %xmm1                                   # 66 0f c2 0e 34 12 06 | cmpnlepd 0x1234,%xmm1
cmpnleps %xmm1, %xmm1                                    # 0f c2 c9 06 | cmpnleps %xmm1,%xmm1
cmpordps 8(%bp), %xmm7                                   # 0f c2 7e 08 07 | cmpordps 0x8(%bp),%xmm7
cmpps $5, (%bx), %xmm5                                   # 0f c2 2f 05 | cmpnltps (%bx),%xmm5
cmpss $5, (%bx), %xmm5                                   # f3 0f c2 2f 05 | cmpnltss (%bx),%xmm5
cmpunordpd %xmm1, %xmm1                                  # 66 0f c2 c9 03 | cmpunordpd %xmm1,%xmm1
cmpunordss -0x1234(%bx,%di), %xmm7                       # f3 0f c2 b9 cc ed 03 | cmpunordss -0x1234(%bx,%di),%xmm7
cvtdq2pd (%bx), %xmm5                                    # f3 0f e6 2f | cvtdq2pd (%bx),%xmm5
cvtpd2dq %fs:0x40(%si), %xmm5                            # 64 f2 0f e6 6c 40 | cvtpd2dq %fs:0x40(%si),%xmm5
cvtsd2sil %xmm1, %ecx                                    # f2 0f 2d c9 | cvtsd2si %xmm1,%ecx
cvtsi2ssl 0x1234, %xmm7                                  # f3 0f 2a 3e 34 12 | cvtsi2ssl 0x1234,%xmm7
cvtss2sil %xmm1, %ecx                                    # f3 0f 2d c9 | cvtss2si %xmm1,%ecx
cvttps2dq 4(%eax,%ebx,8), %xmm5                          # 67 f3 0f 5b 6c d8 04 | cvttps2dq 0x4(%eax,%ebx,8),%xmm5
cvttsd2si %xmm7, %eax                                    # f2 0f 2c c7 | cvttsd2si %xmm7,%eax
cvttsd2sil (%bx), %ecx                                   # f2 0f 2c 0f | cvttsd2si (%bx),%ecx
cvttss2sil %xmm7, %eax                                   # f3 0f 2c c7 | cvttss2si %xmm7,%eax
divpd 4(%eax,%ebx,8), %xmm1                              # 67 66 0f 5e 4c d8 04 | divpd  0x4(%eax,%ebx,8),%xmm1
divsd 8(%bp), %xmm5                                      # f2 0f 5e 6e 08 | divsd  0x8(%bp),%xmm5
gf2p8mulb -0x1234(%bx,%di), %xmm5                        # 66 0f 38 cf a9 cc ed | gf2p8mulb -0x1234(%bx,%di),%xmm5
hsubps %xmm5, %xmm5                                      # f2 0f 7d ed | hsubps %xmm5,%xmm5
maxsd %xmm1, %xmm1                                       # f2 0f 5f c9 | maxsd  %xmm1,%xmm1
maxss %xmm7, %xmm7                                       # f3 0f 5f ff | maxss  %xmm7,%xmm7
minss %xmm5, %xmm5                                       # f3 0f 5d ed | minss  %xmm5,%xmm5
movapd 4(%eax,%ebx,8), %xmm5                             # 67 66 0f 28 6c d8 04 | movapd 0x4(%eax,%ebx,8),%xmm5
movddup %xmm5, %xmm5                                     # f2 0f 12 ed | movddup %xmm5,%xmm5
movdqa %xmm1, (%bx)                                      # 66 0f 7f 0f | movdqa %xmm1,(%bx)
movlpd 0x1234, %xmm7                                     # 66 0f 12 3e 34 12 | movlpd 0x1234,%xmm7
movlps %xmm1, (%bx)                                      # 0f 13 0f | movlps %xmm1,(%bx)
movntps %xmm1, %fs:0x40(%si)                             # 64 0f 2b 4c 40 | movntps %xmm1,%fs:0x40(%si)
movntq %mm1, -0x1234(%bx,%di)                            # 0f e7 89 cc ed | movntq %mm1,-0x1234(%bx,%di)
movntsd %xmm7, 4(%eax,%ebx,8)                            # 67 f2 0f 2b 7c d8 04 | movntsd %xmm7,0x4(%eax,%ebx,8)
movshdup 8(%bp), %xmm1                                   # f3 0f 16 4e 08 | movshdup 0x8(%bp),%xmm1
movupd %xmm1, %xmm1                                      # 66 0f 10 c9 | movupd %xmm1,%xmm1
mpsadbw $200, %xmm7, %xmm7                               # 66 0f 3a 42 ff c8 | mpsadbw $0xc8,%xmm7,%xmm7
mulps %fs:0x40(%si), %xmm1                               # 64 0f 59 4c 40 | mulps  %fs:0x40(%si),%xmm1
mulss 8(%bp), %xmm5                                      # f3 0f 59 6e 08 | mulss  0x8(%bp),%xmm5
orps 8(%bp), %xmm7                                       # 0f 56 7e 08 | orps   0x8(%bp),%xmm7
pabsb %xmm7, %xmm7                                       # 66 0f 38 1c ff | pabsb  %xmm7,%xmm7
pabsd %xmm1, %xmm1                                       # 66 0f 38 1e c9 | pabsd  %xmm1,%xmm1
packsswb 8(%bp), %mm1                                    # 0f 63 4e 08 | packsswb 0x8(%bp),%mm1
packusdw 8(%bp), %xmm1                                   # 66 0f 38 2b 4e 08 | packusdw 0x8(%bp),%xmm1
packuswb %xmm5, %xmm5                                    # 66 0f 67 ed | packuswb %xmm5,%xmm5
paddb 8(%bp), %mm1                                       # 0f fc 4e 08 | paddb  0x8(%bp),%mm1
paddd 0x1234, %xmm5                                      # 66 0f fe 2e 34 12 | paddd  0x1234,%xmm5
paddq (%bx), %mm6                                        # 0f d4 37 | paddq  (%bx),%mm6
paddsb 8(%bp), %xmm7                                     # 66 0f ec 7e 08 | paddsb 0x8(%bp),%xmm7
paddsw 4(%eax,%ebx,8), %mm1                              # 67 0f ed 4c d8 04 | paddsw 0x4(%eax,%ebx,8),%mm1
paddusw (%bx), %xmm5                                     # 66 0f dd 2f | paddusw (%bx),%xmm5
paddw 0x1234, %mm6                                       # 0f fd 36 34 12 | paddw  0x1234,%mm6
pandn -0x1234(%bx,%di), %xmm7                            # 66 0f df b9 cc ed | pandn  -0x1234(%bx,%di),%xmm7
pavgb %fs:0x40(%si), %xmm5                               # 64 66 0f e0 6c 40 | pavgb  %fs:0x40(%si),%xmm5
pavgw 4(%eax,%ebx,8), %xmm7                              # 67 66 0f e3 7c d8 04 | pavgw  0x4(%eax,%ebx,8),%xmm7
pblendvb %xmm5, %xmm5                                    # 66 0f 38 10 ed | pblendvb %xmm0,%xmm5,%xmm5
pclmulhqhqdq (%bx), %xmm5                                # 66 0f 3a 44 2f 11 | pclmulhqhqdq (%bx),%xmm5
pclmulhqlqdq 0x1234, %xmm5                               # 66 0f 3a 44 2e 34 12 01 | pclmulhqlqdq 0x1234,%xmm5
blcmskl -0x1234(%bx,%di), %ecx                           # 8f e9 70 02 89 cc ed | blcmsk -0x1234(%bx,%di),%ecx
kmovw %k1, 0x1234                                        # c5 f8 91 0e 34 12 | kmovw  %k1,0x1234
kortestw %k5, %k5                                        # c5 f8 98 ed | kortestw %k5,%k5
vaddss %xmm1, %xmm1, %xmm1                               # c5 f2 58 c9 | vaddss %xmm1,%xmm1,%xmm1
vaesenclast 8(%bp), %xmm1, %xmm7                         # c4 e2 71 dd 7e 08 | vaesenclast 0x8(%bp),%xmm1,%xmm7
vblendpd $-7, -0x1234(%bx,%di), %ymm6, %ymm6             # c4 e3 4d 0d b1 cc ed f9 | vblendpd $0xf9,-0x1234(%bx,%di),%ymm6,%ymm6
vblendps $5, 0x1234, %ymm2, %ymm2                        # c4 e3 6d 0c 16 34 12 05 | vblendps $0x5,0x1234,%ymm2,%ymm2
vblendvpd %ymm2, -0x1234(%bx,%di), %ymm6, %ymm2          # c4 e3 4d 4b 91 cc ed 20 | vblendvpd %ymm2,-0x1234(%bx,%di),%ymm6,%ymm2
vcmpeq_oqss -0x1234(%bx,%di), %xmm1, %xmm7               # c5 f2 c2 b9 cc ed 00 | vcmpeqss -0x1234(%bx,%di),%xmm1,%xmm7
vcmpeq_uqps %ymm2, %ymm2, %ymm2                          # c5 ec c2 d2 08 | vcmpeq_uqps %ymm2,%ymm2,%ymm2
vcmpfalse_oqpd 8(%bp), %xmm1, %xmm5                      # c5 f1 c2 6e 08 0b | vcmpfalsepd 0x8(%bp),%xmm1,%xmm5
vcmpfalse_oqps (%bx), %xmm5, %xmm5                       # c5 d0 c2 2f 0b | vcmpfalseps (%bx),%xmm5,%xmm5
vcmpge_oqpd %ymm2, %ymm2, %ymm2                          # c5 ed c2 d2 1d | vcmpge_oqpd %ymm2,%ymm2,%ymm2
vcmpge_ospd (%bx), %xmm1, %xmm7                          # c5 f1 c2 3f 0d | vcmpgepd (%bx),%xmm1,%xmm7
vcmpgepd %xmm5, %xmm5, %xmm5                             # c5 d1 c2 ed 0d | vcmpgepd %xmm5,%xmm5,%xmm5
vcmpgeps (%bx), %ymm2, %ymm2                             # c5 ec c2 17 0d | vcmpgeps (%bx),%ymm2,%ymm2
vcmpgt_oqpd 4(%eax,%ebx,8), %xmm7, %xmm5                 # 67 c5 c1 c2 6c d8 04 1e | vcmpgt_oqpd 0x4(%eax,%ebx,8),%xmm7,%xmm5
vcmpgtpd -0x1234(%bx,%di), %xmm7, %xmm5                  # c5 c1 c2 a9 cc ed 0e | vcmpgtpd -0x1234(%bx,%di),%xmm7,%xmm5
vcmpgtps %xmm7, %xmm7, %xmm7                             # c5 c0 c2 ff 0e | vcmpgtps %xmm7,%xmm7,%xmm7
vcmple_oqps %fs:0x40(%si), %ymm2, %ymm6                  # 64 c5 ec c2 74 40 12 | vcmple_oqps %fs:0x40(%si),%ymm2,%ymm6
vcmple_ossd %xmm5, %xmm5, %xmm5                          # c5 d3 c2 ed 02 | vcmplesd %xmm5,%xmm5,%xmm5
vcmpneq_usps (%bx), %xmm1, %xmm5                         # c5 f0 c2 2f 14 | vcmpneq_usps (%bx),%xmm1,%xmm5
vcmpneqps 8(%bp), %ymm2, %ymm2                           # c5 ec c2 56 08 04 | vcmpneqps 0x8(%bp),%ymm2,%ymm2
vcmpneqsd %xmm1, %xmm1, %xmm1                            # c5 f3 c2 c9 04 | vcmpneqsd %xmm1,%xmm1,%xmm1
vcmpnge_ussd %xmm1, %xmm1, %xmm1                         # c5 f3 c2 c9 09 | vcmpngesd %xmm1,%xmm1,%xmm1
vcmpngt_uqps 4(%eax,%ebx,8), %ymm2, %ymm6                # 67 c5 ec c2 74 d8 04 1a | vcmpngt_uqps 0x4(%eax,%ebx,8),%ymm2,%ymm6
vcmpngt_uqss -0x1234(%bx,%di), %xmm1, %xmm7              # c5 f2 c2 b9 cc ed 1a | vcmpngt_uqss -0x1234(%bx,%di),%xmm1,%xmm7
vcmpngt_usps 4(%eax,%ebx,8), %xmm5, %xmm1                # 67 c5 d0 c2 4c d8 04 0a | vcmpngtps 0x4(%eax,%ebx,8),%xmm5,%xmm1
vcmpngtps -0x1234(%bx,%di), %xmm7, %xmm5                 # c5 c0 c2 a9 cc ed 0a | vcmpngtps -0x1234(%bx,%di),%xmm7,%xmm5
vcmpnle_uqpd %ymm6, %ymm6, %ymm6                         # c5 cd c2 f6 16 | vcmpnle_uqpd %ymm6,%ymm6,%ymm6
vcmpnle_usps %fs:0x40(%si), %ymm6, %ymm6                 # 64 c5 cc c2 74 40 06 | vcmpnleps %fs:0x40(%si),%ymm6,%ymm6
vcmpnlesd 4(%eax,%ebx,8), %xmm1, %xmm5                   # 67 c5 f3 c2 6c d8 04 06 | vcmpnlesd 0x4(%eax,%ebx,8),%xmm1,%xmm5
vcmpnltpd %xmm1, %xmm1, %xmm1                            # c5 f1 c2 c9 05 | vcmpnltpd %xmm1,%xmm1,%xmm1
vcmpord_qps %xmm5, %xmm5, %xmm5                          # c5 d0 c2 ed 07 | vcmpordps %xmm5,%xmm5,%xmm5
vcmptrue_uqpd -0x1234(%bx,%di), %ymm6, %ymm6             # c5 cd c2 b1 cc ed 0f | vcmptruepd -0x1234(%bx,%di),%ymm6,%ymm6
vcmpunord_sps -0x1234(%bx,%di), %xmm5, %xmm1             # c5 d0 c2 89 cc ed 13 | vcmpunord_sps -0x1234(%bx,%di),%xmm5,%xmm1
vcmpunord_sss 0x1234, %xmm7, %xmm1                       # c5 c2 c2 0e 34 12 13 | vcmpunord_sss 0x1234,%xmm7,%xmm1
vcvtdq2pd %xmm1, %xmm1                                   # c5 fa e6 c9 | vcvtdq2pd %xmm1,%xmm1
vcvtps2dq 4(%eax,%ebx,8), %xmm5                          # 67 c5 f9 5b 6c d8 04 | vcvtps2dq 0x4(%eax,%ebx,8),%xmm5
vcvttps2dq %fs:0x40(%si), %ymm6                          # 64 c5 fe 5b 74 40 | vcvttps2dq %fs:0x40(%si),%ymm6
vextractf128 $5, %ymm2, %fs:0x40(%si)                    # 64 c4 e3 7d 19 54 40 05 | vextractf128 $0x5,%ymm2,%fs:0x40(%si)
vfmadd132ss -0x1234(%bx,%di), %xmm1, %xmm7               # c4 e2 71 99 b9 cc ed | vfmadd132ss -0x1234(%bx,%di),%xmm1,%xmm7
vfmadd213pd %xmm5, %xmm5, %xmm5                          # c4 e2 d1 a8 ed | vfmadd213pd %xmm5,%xmm5,%xmm5
vfmaddpd %ymm6, %fs:0x40(%si), %ymm2, %ymm2              # 64 c4 e3 6d 69 54 40 60 | vfmaddpd %ymm6,%fs:0x40(%si),%ymm2,%ymm2
vfmaddps %xmm7, -0x1234(%bx,%di), %xmm5, %xmm7           # c4 e3 51 68 b9 cc ed 70 | vfmaddps %xmm7,-0x1234(%bx,%di),%xmm5,%xmm7
vfmaddsubpd %xmm5, 8(%bp), %xmm5, %xmm5                  # c4 e3 51 5d 6e 08 50 | vfmaddsubpd %xmm5,0x8(%bp),%xmm5,%xmm5
vfmsub132sd 0x1234, %xmm7, %xmm1                         # c4 e2 c1 9b 0e 34 12 | vfmsub132sd 0x1234,%xmm7,%xmm1
vfmsub231sd %xmm5, %xmm5, %xmm5                          # c4 e2 d1 bb ed | vfmsub231sd %xmm5,%xmm5,%xmm5
vfmsubaddps %xmm7, -0x1234(%bx,%di), %xmm1, %xmm1        # c4 e3 71 5e 89 cc ed 70 | vfmsubaddps %xmm7,-0x1234(%bx,%di),%xmm1,%xmm1
vfnmadd132pd 0x1234, %ymm6, %ymm6                        # c4 e2 cd 9c 36 34 12 | vfnmadd132pd 0x1234,%ymm6,%ymm6
vfnmadd231ps %xmm1, %xmm1, %xmm1                         # c4 e2 71 bc c9 | vfnmadd231ps %xmm1,%xmm1,%xmm1
vfnmaddps %ymm2, -0x1234(%bx,%di), %ymm2, %ymm2          # c4 e3 6d 78 91 cc ed 20 | vfnmaddps %ymm2,-0x1234(%bx,%di),%ymm2,%ymm2
vfnmaddss %fs:0x40(%si), %xmm1, %xmm1, %xmm7             # 64 c4 e3 f1 7a 7c 40 10 | vfnmaddss %fs:0x40(%si),%xmm1,%xmm1,%xmm7
vfnmsub132pd (%bx), %xmm1, %xmm1                         # c4 e2 f1 9e 0f | vfnmsub132pd (%bx),%xmm1,%xmm1
vfnmsub132sd -0x1234(%bx,%di), %xmm1, %xmm7              # c4 e2 f1 9f b9 cc ed | vfnmsub132sd -0x1234(%bx,%di),%xmm1,%xmm7
vfnmsub213sd 0x1234, %xmm5, %xmm1                        # c4 e2 d1 af 0e 34 12 | vfnmsub213sd 0x1234,%xmm5,%xmm1
vfnmsub231ps %xmm7, %xmm7, %xmm7                         # c4 e2 41 be ff | vfnmsub231ps %xmm7,%xmm7,%xmm7
vfnmsub231sd -0x1234(%bx,%di), %xmm1, %xmm7              # c4 e2 f1 bf b9 cc ed | vfnmsub231sd -0x1234(%bx,%di),%xmm1,%xmm7
vfnmsubps %xmm7, -0x1234(%bx,%di), %xmm7, %xmm7          # c4 e3 41 7c b9 cc ed 70 | vfnmsubps %xmm7,-0x1234(%bx,%di),%xmm7,%xmm7
vfnmsubsd (%bx), %xmm5, %xmm1, %xmm7                     # c4 e3 f1 7f 3f 50 | vfnmsubsd (%bx),%xmm5,%xmm1,%xmm7
vaesdec 0x1234, %xmm5, %xmm1                             # c4 e2 51 de 0e 34 12 | vaesdec 0x1234,%xmm5,%xmm1
vandpd (%bx), %xmm5, %xmm1{%k3}                          # 62 f1 d5 0b 54 0f | vandpd (%bx),%xmm5,%xmm1{%k3}
vcmpeq_osps %xmm5, %xmm5, %k5                            # 62 f1 54 08 c2 ed 10 | vcmpeq_osps %xmm5,%xmm5,%k5
vcmpeq_usss (%bx), %xmm1, %k1{%k3}                       # 62 f1 76 0b c2 0f 18 | vcmpeq_usss (%bx),%xmm1,%k1{%k3}
vcmpfalse_oqps %ymm2, %ymm2, %k1                         # 62 f1 6c 28 c2 ca 0b | vcmpfalseps %ymm2,%ymm2,%k1
vcmpgepd %xmm5, %xmm5, %k5                               # 62 f1 d5 08 c2 ed 0d | vcmpgepd %xmm5,%xmm5,%k5
vcmpgt_oqpd %ymm2, %ymm2, %k1{%k3}                       # 62 f1 ed 2b c2 ca 1e | vcmpgt_oqpd %ymm2,%ymm2,%k1{%k3}
vcmpgtpd %fs:0x40(%si), %xmm1, %k1{%k3}                  # 64 62 f1 f5 0b c2 4c 04 0e | vcmpgtpd %fs:0x40(%si),%xmm1,%k1{%k3}
vcmpltps (%bx), %xmm5, %k5{%k3}                          # 62 f1 54 0b c2 2f 01 | vcmpltps (%bx),%xmm5,%k5{%k3}
vcmpneq_ussd %xmm1, %xmm1, %k1{%k3}                      # 62 f1 f7 0b c2 c9 14 | vcmpneq_ussd %xmm1,%xmm1,%k1{%k3}
vcmpnge_uqpd %fs:0x40(%si), %xmm1, %k5                   # 64 62 f1 f5 08 c2 6c 04 19 | vcmpnge_uqpd %fs:0x40(%si),%xmm1,%k5
vcmpnge_uqps %fs:0x40(%si), %xmm5, %k1{%k3}              # 64 62 f1 54 0b c2 4c 04 19 | vcmpnge_uqps %fs:0x40(%si),%xmm5,%k1{%k3}
vcmpnge_uspd 4(%eax,%ebx,8), %zmm3, %k1                  # 67 62 f1 e5 48 c2 8c d8 04 00 00 00 09 | vcmpngepd 0x4(%eax,%ebx,8),%zmm3,%k1
vcmpngepd %ymm6, %ymm6, %k5                              # 62 f1 cd 28 c2 ee 09 | vcmpngepd %ymm6,%ymm6,%k5
vcmpngess %xmm7, %xmm7, %k1                              # 62 f1 46 08 c2 cf 09 | vcmpngess %xmm7,%xmm7,%k1
vcmpngt_uqpd (%bx), %xmm5, %k1                           # 62 f1 d5 08 c2 0f 1a | vcmpngt_uqpd (%bx),%xmm5,%k1
vcmpngt_usps %xmm1, %xmm1, %k1{%k3}                      # 62 f1 74 0b c2 c9 0a | vcmpngtps %xmm1,%xmm1,%k1{%k3}
vcmpnleps -0x1234(%bx,%di){1to8}, %ymm2, %k1             # 62 f1 6c 38 c2 89 cc ed 06 | vcmpnleps -0x1234(%bx,%di){1to8},%ymm2,%k1
vcmpnless {sae}, %xmm7, %xmm7, %k5                       # 62 f1 46 18 c2 ef 06 | vcmpnless {sae},%xmm7,%xmm7,%k5
vcmpord_qss 8(%bp), %xmm1, %k1                           # 62 f1 76 08 c2 4e 02 07 | vcmpordss 0x8(%bp),%xmm1,%k1
vcmpunord_qpd {sae}, %zmm3, %zmm3, %k1                   # 62 f1 e5 18 c2 cb 03 | vcmpunordpd {sae},%zmm3,%zmm3,%k1
vcmpunordpd 8(%bp), %ymm2, %k5                           # 62 f1 ed 28 c2 ae 08 00 03 | vcmpunordpd 0x8(%bp),%ymm2,%k5
vcvtpd2dqy -0x1234(%bx,%di), %xmm5{%k1}{z}               # 62 f1 ff a9 e6 a9 cc ed | vcvtpd2dqy -0x1234(%bx,%di),%xmm5{%k1}{z}
vcvtps2dq -0x1234(%bx,%di), %xmm1                        # c5 f9 5b 89 cc ed | vcvtps2dq -0x1234(%bx,%di),%xmm1
vcvtps2udq %fs:0x40(%si){1to16}, %zmm3                   # 64 62 f1 7c 58 79 5c 10 | vcvtps2udq %fs:0x40(%si){1to16},%zmm3
vcvtqq2pd %ymm6, %ymm6{%k1}{z}                           # 62 f1 fe a9 e6 f6 | vcvtqq2pd %ymm6,%ymm6{%k1}{z}
vcvttpd2dq (%bx), %ymm6                                  # 62 f1 fd 48 e6 37 | vcvttpd2dq (%bx),%ymm6
vcvttpd2udqy 0x1234, %xmm5{%k3}                          # 62 f1 fc 2b 78 2e 34 12 | vcvttpd2udqy 0x1234,%xmm5{%k3}
vcvttpd2uqq %zmm3, %zmm3{%k3}                            # 62 f1 fd 4b 78 db | vcvttpd2uqq %zmm3,%zmm3{%k3}
vcvttps2udq -0x1234(%bx,%di), %ymm6{%k1}{z}              # 62 f1 7c a9 78 b1 cc ed | vcvttps2udq -0x1234(%bx,%di),%ymm6{%k1}{z}
vdivpd %fs:0x40(%si), %ymm2, %ymm2                       # 64 c5 ed 5e 54 40 | vdivpd %fs:0x40(%si),%ymm2,%ymm2
vfnmadd132pd -0x1234(%bx,%di), %ymm6, %ymm6              # c4 e2 cd 9c b1 cc ed | vfnmadd132pd -0x1234(%bx,%di),%ymm6,%ymm6
vfnmadd132sd 4(%eax,%ebx,8), %xmm1, %xmm7                # 67 c4 e2 f1 9d 7c d8 04 | vfnmadd132sd 0x4(%eax,%ebx,8),%xmm1,%xmm7
vfnmsub132pd 8(%bp){1to8}, %zmm3, %zmm3                  # 62 f2 e5 58 9e 5e 01 | vfnmsub132pd 0x8(%bp){1to8},%zmm3,%zmm3
vfnmsub132ps -0x1234(%bx,%di), %xmm1, %xmm7              # c4 e2 71 9e b9 cc ed | vfnmsub132ps -0x1234(%bx,%di),%xmm1,%xmm7
vfpclasspsz $200, 0x1234, %k1                            # 62 f3 7d 48 66 0e 34 12 c8 | vfpclasspsz $0xc8,0x1234,%k1
vfpclassss $5, (%bx), %k5{%k3}                           # 62 f3 7d 0b 67 2f 05 | vfpclassss $0x5,(%bx),%k5{%k3}
vgetmantpd $200, 0x1234, %zmm3                           # 62 f3 fd 48 26 1e 34 12 c8 | vgetmantpd $0xc8,0x1234,%zmm3
vgetmantps $-7, -0x1234(%bx,%di){1to8}, %ymm6            # 62 f3 7d 38 26 b1 cc ed f9 | vgetmantps $0xf9,-0x1234(%bx,%di){1to8},%ymm6
vinsertf32x4 $5, %fs:0x40(%si), %ymm6, %ymm6{%k3}        # 64 62 f3 4d 2b 18 74 04 05 | vinsertf32x4 $0x5,%fs:0x40(%si),%ymm6,%ymm6{%k3}
vinsertf64x2 $5, %fs:0x40(%si), %ymm6, %ymm6             # 64 62 f3 cd 28 18 74 04 05 | vinsertf64x2 $0x5,%fs:0x40(%si),%ymm6,%ymm6
vinserti64x2 $5, (%bx), %ymm2, %ymm6                     # 62 f3 ed 28 38 37 05 | vinserti64x2 $0x5,(%bx),%ymm2,%ymm6
vmaxpd %zmm3, %zmm3, %zmm3{%k3}                          # 62 f1 e5 4b 5f db | vmaxpd %zmm3,%zmm3,%zmm3{%k3}
vmovddup %xmm5, %xmm5                                    # c5 fb 12 ed | vmovddup %xmm5,%xmm5
vmovdqa64 (%bx), %xmm5{%k3}                              # 62 f1 fd 0b 6f 2f | vmovdqa64 (%bx),%xmm5{%k3}
vmovntpd %xmm1, %fs:0x40(%si)                            # 64 c5 f9 2b 4c 40 | vmovntpd %xmm1,%fs:0x40(%si)
vmovupd %ymm6, 8(%bp){%k3}                               # 62 f1 fd 2b 11 b6 08 00 | vmovupd %ymm6,0x8(%bp){%k3}
vmulpd -0x1234(%bx,%di), %zmm3, %zmm3                    # 62 f1 e5 48 59 99 cc ed | vmulpd -0x1234(%bx,%di),%zmm3,%zmm3
vmulps %xmm5, %xmm5, %xmm5{%k1}{z}                       # 62 f1 54 89 59 ed | vmulps %xmm5,%xmm5,%xmm5{%k1}{z}
vorps %fs:0x40(%si){1to16}, %zmm3, %zmm3                 # 64 62 f1 64 58 56 5c 10 | vorps  %fs:0x40(%si){1to16},%zmm3,%zmm3
