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
clac                                                     # 0f 01 ca | clac
cldemote (%bx)                                           # 0f 1c 07 | cldemote (%bx)
clflush (%bx)                                            # 0f ae 3f | clflush (%bx)
clflushopt 8(%bp)                                        # 66 0f ae 7e 08 | clflushopt 0x8(%bp)
clgi                                                     # 0f 01 dd | clgi
clzero %eax                                              # 67 0f 01 fc | addr32 clzero
encls                                                    # 0f 01 cf | encls
endbr32                                                  # f3 0f 1e fb | endbr32
fxrstor -0x1234(%bx,%di)                                 # 0f ae 89 cc ed | fxrstor -0x1234(%bx,%di)
getsec                                                   # 0f 37 | getsec
incsspd %ecx                                             # f3 0f ae e9 | incsspd %ecx
invlpg 4(%eax,%ebx,8)                                    # 67 0f 01 7c d8 04 | invlpg 0x4(%eax,%ebx,8)
invlpga                                                  # 0f 01 df | invlpga
invpcid (%bx), %ecx                                      # 66 0f 38 82 0f | invpcid (%bx),%ecx
invvpid -0x1234(%bx,%di), %eax                           # 66 0f 38 81 81 cc ed | invvpid -0x1234(%bx,%di),%eax
lar %di, %ebp                                            # 66 0f 02 ef | lar    %edi,%ebp
larl %cx, %ecx                                           # 66 0f 02 c9 | lar    %ecx,%ecx
larw (%bx), %cx                                          # 0f 02 0f | lar    (%bx),%cx
ldmxcsr -0x1234(%bx,%di)                                 # 0f ae 91 cc ed | ldmxcsr -0x1234(%bx,%di)
lds 8(%bp), %di                                          # c5 7e 08 | lds    0x8(%bp),%di
ldsl (%bx), %ecx                                         # 66 c5 0f | lds    (%bx),%ecx
ldsw 8(%bp), %di                                         # c5 7e 08 | lds    0x8(%bp),%di
les 8(%bp), %ebp                                         # 66 c4 6e 08 | les    0x8(%bp),%ebp
lesl (%bx), %ecx                                         # 66 c4 0f | les    (%bx),%ecx
lesw 8(%bp), %di                                         # c4 7e 08 | les    0x8(%bp),%di
lfence                                                   # 0f ae e8 | lfence
lfs (%bx), %cx                                           # 0f b4 0f | lfs    (%bx),%cx
lfsl 4(%eax,%ebx,8), %eax                                # 67 66 0f b4 44 d8 04 | lfs    0x4(%eax,%ebx,8),%eax
lfsw 4(%eax,%ebx,8), %cx                                 # 67 0f b4 4c d8 04 | lfs    0x4(%eax,%ebx,8),%cx
lgdtl 8(%bp)                                             # 66 0f 01 56 08 | lgdtl  0x8(%bp)
lgdtw %fs:0x40(%si)                                      # 64 0f 01 54 40 | lgdtw  %fs:0x40(%si)
lgs 8(%bp), %di                                          # 0f b5 7e 08 | lgs    0x8(%bp),%di
lgsl -0x1234(%bx,%di), %eax                              # 66 0f b5 81 cc ed | lgs    -0x1234(%bx,%di),%eax
lgsw -0x1234(%bx,%di), %ax                               # 0f b5 81 cc ed | lgs    -0x1234(%bx,%di),%ax
lidtl 8(%bp)                                             # 66 0f 01 5e 08 | lidtl  0x8(%bp)
lidtw -0x1234(%bx,%di)                                   # 0f 01 99 cc ed | lidtw  -0x1234(%bx,%di)
lldt 4(%eax,%ebx,8)                                      # 67 0f 00 54 d8 04 | lldt   0x4(%eax,%ebx,8)
lldtw 0x1234                                             # 0f 00 16 34 12 | lldt   0x1234
llwpcb %eax                                              # 8f e9 78 12 c0 | llwpcb %eax
lmsw 8(%bp)                                              # 0f 01 76 08 | lmsw   0x8(%bp)
lmsww (%bx)                                              # 0f 01 37 | lmsw   (%bx)
lsl (%bx), %cx                                           # 0f 03 0f | lsl    (%bx),%cx
lsll -0x1234(%bx,%di), %eax                              # 66 0f 03 81 cc ed | lsl    -0x1234(%bx,%di),%eax
lslw %di, %di                                            # 0f 03 ff | lsl    %di,%di
lssl (%bx), %ecx                                         # 66 0f b2 0f | lss    (%bx),%ecx
lssw %fs:0x40(%si), %cx                                  # 64 0f b2 4c 40 | lss    %fs:0x40(%si),%cx
ltr %di                                                  # 0f 00 df | ltr    %di
ltrw %di                                                 # 0f 00 df | ltr    %di
lwpins $0x12345678, (%bx), %eax                          # 8f ea 78 12 07 78 56 34 12 | lwpins $0x12345678,(%bx),%eax
lwpval $0x12345678, %eax, %eax                           # 8f ea 78 12 c8 78 56 34 12 | lwpval $0x12345678,%eax,%eax
monitor %eax, %ecx, %edx                                 # 67 0f 01 c8 | monitor %eax,%ecx,%edx
movdir64b 4(%eax,%ebx,8), %ebp                           # 67 66 0f 38 f8 6c d8 04 | movdir64b 0x4(%eax,%ebx,8),%ebp
movdiril %eax, 4(%eax,%ebx,8)                            # 67 0f 38 f9 44 d8 04 | movdiri %eax,0x4(%eax,%ebx,8)
mwait %eax, %ecx                                         # 0f 01 c9 | mwait  %eax,%ecx
prefetch 0x1234                                          # 0f 0d 06 34 12 | prefetch 0x1234
prefetchnta %fs:0x40(%si)                                # 64 0f 18 44 40 | prefetchnta %fs:0x40(%si)
prefetcht0 %fs:0x40(%si)                                 # 64 0f 18 4c 40 | prefetcht0 %fs:0x40(%si)
prefetcht1 (%bx)                                         # 0f 18 17 | prefetcht1 (%bx)
prefetcht2 8(%bp)                                        # 0f 18 5e 08 | prefetcht2 0x8(%bp)
prefetchw (%bx)                                          # 0f 0d 0f | prefetchw (%bx)
fadd %st, %st(5)                                         # dc c5 | fadd   %st,%st(5)
faddl %fs:0x40(%si)                                      # 64 dc 44 40 | faddl  %fs:0x40(%si)
faddp %st, %st(1)                                        # de c1 | faddp  %st,%st(1)
fadds 0x1234                                             # d8 06 34 12 | fadds  0x1234
fbld 8(%bp)                                              # df 66 08 | fbld   0x8(%bp)
fbstp -0x1234(%bx,%di)                                   # df b1 cc ed | fbstp  -0x1234(%bx,%di)
fcmova %st(5), %st                                       # db d5 | fcmovnbe %st(5),%st
fcmovae %st(1), %st                                      # db c1 | fcmovnb %st(1),%st
fcmovnb %st(1), %st                                      # db c1 | fcmovnb %st(1),%st
fcom 8(%bp)                                              # d8 56 08 | fcoms  0x8(%bp)
fcomip %st(5), %st                                       # df f5 | fcomip %st(5),%st
fcomp -0x1234(%bx,%di)                                   # d8 99 cc ed | fcomps -0x1234(%bx,%di)
fcompi %st(1), %st                                       # df f1 | fcomip %st(1),%st
fcomps 4(%eax,%ebx,8)                                    # 67 d8 5c d8 04 | fcomps 0x4(%eax,%ebx,8)
fdiv -0x1234(%bx,%di)                                    # d8 b1 cc ed | fdivs  -0x1234(%bx,%di)
fdivl (%bx)                                              # dc 37 | fdivl  (%bx)
fdivp %st, %st(1)                                        # de f1 | fdivp  %st,%st(1)
fdivrl 8(%bp)                                            # dc 7e 08 | fdivrl 0x8(%bp)
fdivrp %st(1)                                            # de f9 | fdivrp %st,%st(1)
fdivs -0x1234(%bx,%di)                                   # d8 b1 cc ed | fdivs  -0x1234(%bx,%di)
fiadd 4(%eax,%ebx,8)                                     # 67 de 44 d8 04 | fiadds 0x4(%eax,%ebx,8)
fiaddl 0x1234                                            # da 06 34 12 | fiaddl 0x1234
fiadds %fs:0x40(%si)                                     # 64 de 44 40 | fiadds %fs:0x40(%si)
ficom -0x1234(%bx,%di)                                   # de 91 cc ed | ficoms -0x1234(%bx,%di)
ficoml %fs:0x40(%si)                                     # 64 da 54 40 | ficoml %fs:0x40(%si)
ficoms 8(%bp)                                            # de 56 08 | ficoms 0x8(%bp)
fidiv %fs:0x40(%si)                                      # 64 de 74 40 | fidivs %fs:0x40(%si)
fidivl (%bx)                                             # da 37 | fidivl (%bx)
fidivr 8(%bp)                                            # de 7e 08 | fidivrs 0x8(%bp)
fidivrl 4(%eax,%ebx,8)                                   # 67 da 7c d8 04 | fidivrl 0x4(%eax,%ebx,8)
fidivrs -0x1234(%bx,%di)                                 # de b9 cc ed | fidivrs -0x1234(%bx,%di)
fild (%bx)                                               # df 07 | filds  (%bx)
fildl %fs:0x40(%si)                                      # 64 db 44 40 | fildl  %fs:0x40(%si)
fildll -0x1234(%bx,%di)                                  # df a9 cc ed | fildll -0x1234(%bx,%di)
fildq 0x1234                                             # df 2e 34 12 | fildll 0x1234
fimuls %fs:0x40(%si)                                     # 64 de 4c 40 | fimuls %fs:0x40(%si)
fist -0x1234(%bx,%di)                                    # df 91 cc ed | fists  -0x1234(%bx,%di)
fistp 0x1234                                             # df 1e 34 12 | fistps 0x1234
fistpl (%bx)                                             # db 1f | fistpl (%bx)
fistpll (%bx)                                            # df 3f | fistpll (%bx)
addpd -0x1234(%bx,%di), %xmm7                            # 66 0f 58 b9 cc ed | addpd  -0x1234(%bx,%di),%xmm7
addps 8(%bp), %xmm7                                      # 0f 58 7e 08 | addps  0x8(%bp),%xmm7
addss %xmm1, %xmm1                                       # f3 0f 58 c9 | addss  %xmm1,%xmm1
addsubpd %xmm1, %xmm1                                    # 66 0f d0 c9 | addsubpd %xmm1,%xmm1
aesdec %xmm1, %xmm1                                      # 66 0f 38 de c9 | aesdec %xmm1,%xmm1
aesdeclast 4(%eax,%ebx,8), %xmm7                         # 67 66 0f 38 df 7c d8 04 | aesdeclast 0x4(%eax,%ebx,8),%xmm7
aesenclast %fs:0x40(%si), %xmm7                          # 64 66 0f 38 dd 7c 40 | aesenclast %fs:0x40(%si),%xmm7
aesimc -0x1234(%bx,%di), %xmm7                           # 66 0f 38 db b9 cc ed | aesimc -0x1234(%bx,%di),%xmm7
aeskeygenassist $5, %fs:0x40(%si), %xmm7                 # 64 66 0f 3a df 7c 40 05 | aeskeygenassist $0x5,%fs:0x40(%si),%xmm7
blendpd $200, 4(%eax,%ebx,8), %xmm7                      # 67 66 0f 3a 0d 7c d8 04 c8 | blendpd $0xc8,0x4(%eax,%ebx,8),%xmm7
blendvpd %xmm0, 0x1234, %xmm7                            # 66 0f 38 15 3e 34 12 | blendvpd %xmm0,0x1234,%xmm7
cmpleps -0x1234(%bx,%di), %xmm1                          # 0f c2 89 cc ed 02 | cmpleps -0x1234(%bx,%di),%xmm1
cmpless %xmm5, %xmm5                                     # f3 0f c2 ed 02 | cmpless %xmm5,%xmm5
cmpltps %xmm1, %xmm1                                     # 0f c2 c9 01 | cmpltps %xmm1,%xmm1
cmpltss 4(%eax,%ebx,8), %xmm7                            # 67 f3 0f c2 7c d8 04 01 | cmpltss 0x4(%eax,%ebx,8),%xmm7
cmpneqps %xmm7, %xmm7                                    # 0f c2 ff 04 | cmpneqps %xmm7,%xmm7
cmpneqsd %xmm1, %xmm1                                    # f2 0f c2 c9 04 | cmpneqsd %xmm1,%xmm1
cmpnless 8(%bp), %xmm5                                   # f3 0f c2 6e 08 06 | cmpnless 0x8(%bp),%xmm5
cmpordps 8(%bp), %xmm7                                   # 0f c2 7e 08 07 | cmpordps 0x8(%bp),%xmm7
cmppd $200, 4(%eax,%ebx,8), %xmm1                        # 67 66 0f c2 4c d8 04 c8 | cmppd  $0xc8,0x4(%eax,%ebx,8),%xmm1
cmpunordps 8(%bp), %xmm7                                 # 0f c2 7e 08 03 | cmpunordps 0x8(%bp),%xmm7
comiss 4(%eax,%ebx,8), %xmm1                             # 67 0f 2f 4c d8 04 | comiss 0x4(%eax,%ebx,8),%xmm1
cvtps2pd (%bx), %xmm5                                    # 0f 5a 2f | cvtps2pd (%bx),%xmm5
cvtps2pi %xmm1, %mm1                                     # 0f 2d c9 | cvtps2pi %xmm1,%mm1
cvtsd2sil %xmm1, %ecx                                    # f2 0f 2d c9 | cvtsd2si %xmm1,%ecx
cvtss2sd (%bx), %xmm1                                    # f3 0f 5a 0f | cvtss2sd (%bx),%xmm1
cvttpd2dq 0x1234, %xmm7                                  # 66 0f e6 3e 34 12 | cvttpd2dq 0x1234,%xmm7
cvttpd2pi 0x1234, %mm1                                   # 66 0f 2c 0e 34 12 | cvttpd2pi 0x1234,%mm1
cvttps2dq (%bx), %xmm7                                   # f3 0f 5b 3f | cvttps2dq (%bx),%xmm7
cvttsd2si 4(%eax,%ebx,8), %ecx                           # 67 f2 0f 2c 4c d8 04 | cvttsd2si 0x4(%eax,%ebx,8),%ecx
cvttss2sil %xmm7, %eax                                   # f3 0f 2c c7 | cvttss2si %xmm7,%eax
divpd 4(%eax,%ebx,8), %xmm1                              # 67 66 0f 5e 4c d8 04 | divpd  0x4(%eax,%ebx,8),%xmm1
divps %xmm7, %xmm7                                       # 0f 5e ff | divps  %xmm7,%xmm7
divsd 8(%bp), %xmm5                                      # f2 0f 5e 6e 08 | divsd  0x8(%bp),%xmm5
extractps $-7, %xmm5, 8(%bp)                             # 66 0f 3a 17 6e 08 f9 | extractps $0xf9,%xmm5,0x8(%bp)
gf2p8affineqb $-7, 8(%bp), %xmm1                         # 66 0f 3a ce 4e 08 f9 | gf2p8affineqb $0xf9,0x8(%bp),%xmm1
hsubps %xmm1, %xmm1                                      # f2 0f 7d c9 | hsubps %xmm1,%xmm1
insertps $-7, %xmm5, %xmm5                               # 66 0f 3a 21 ed f9 | insertps $0xf9,%xmm5,%xmm5
insertq %xmm7, %xmm7                                     # f2 0f 79 ff | insertq %xmm7,%xmm7
maskmovq %mm6, %mm6                                      # 0f f7 f6 | maskmovq %mm6,%mm6
maxps 4(%eax,%ebx,8), %xmm7                              # 67 0f 5f 7c d8 04 | maxps  0x4(%eax,%ebx,8),%xmm7
maxsd %xmm1, %xmm1                                       # f2 0f 5f c9 | maxsd  %xmm1,%xmm1
maxss %xmm7, %xmm7                                       # f3 0f 5f ff | maxss  %xmm7,%xmm7
minss %xmm5, %xmm5                                       # f3 0f 5d ed | minss  %xmm5,%xmm5
movapd %fs:0x40(%si), %xmm7                              # 64 66 0f 28 7c 40 | movapd %fs:0x40(%si),%xmm7
movdqu %xmm1, (%bx)                                      # f3 0f 7f 0f | movdqu %xmm1,(%bx)
movlpd %xmm7, 4(%eax,%ebx,8)                             # 67 66 0f 13 7c d8 04 | movlpd %xmm7,0x4(%eax,%ebx,8)
movlps %xmm7, 4(%eax,%ebx,8)                             # 67 0f 13 7c d8 04 | movlps %xmm7,0x4(%eax,%ebx,8)
movntdqa (%bx), %xmm1                                    # 66 0f 38 2a 0f | movntdqa (%bx),%xmm1
movntps %xmm1, (%bx)                                     # 0f 2b 0f | movntps %xmm1,(%bx)
movntsd %xmm7, 4(%eax,%ebx,8)                            # 67 f2 0f 2b 7c d8 04 | movntsd %xmm7,0x4(%eax,%ebx,8)
movshdup -0x1234(%bx,%di), %xmm5                         # f3 0f 16 a9 cc ed | movshdup -0x1234(%bx,%di),%xmm5
movsldup %xmm1, %xmm1                                    # f3 0f 12 c9 | movsldup %xmm1,%xmm1
movups %xmm7, %xmm7                                      # 0f 10 ff | movups %xmm7,%xmm7
mpsadbw $-7, 8(%bp), %xmm5                               # 66 0f 3a 42 6e 08 f9 | mpsadbw $0xf9,0x8(%bp),%xmm5
mulss 8(%bp), %xmm5                                      # f3 0f 59 6e 08 | mulss  0x8(%bp),%xmm5
pabsd (%bx), %mm1                                        # 0f 38 1e 0f | pabsd  (%bx),%mm1
packsswb %xmm7, %xmm7                                    # 66 0f 63 ff | packsswb %xmm7,%xmm7
packuswb %mm6, %mm6                                      # 0f 67 f6 | packuswb %mm6,%mm6
paddq %xmm1, %xmm1                                       # 66 0f d4 c9 | paddq  %xmm1,%xmm1
paddsb %mm1, %mm1                                        # 0f ec c9 | paddsb %mm1,%mm1
paddsw 4(%eax,%ebx,8), %mm1                              # 67 0f ed 4c d8 04 | paddsw 0x4(%eax,%ebx,8),%mm1
paddusb 8(%bp), %xmm5                                    # 66 0f dc 6e 08 | paddusb 0x8(%bp),%xmm5
paddw -0x1234(%bx,%di), %xmm5                            # 66 0f fd a9 cc ed | paddw  -0x1234(%bx,%di),%xmm5
pand %mm6, %mm6                                          # 0f db f6 | pand   %mm6,%mm6
pavgb -0x1234(%bx,%di), %mm6                             # 0f e0 b1 cc ed | pavgb  -0x1234(%bx,%di),%mm6
pavgusb -0x1234(%bx,%di), %mm1                           # 0f 0f 89 cc ed bf | pavgusb -0x1234(%bx,%di),%mm1
pavgw %xmm5, %xmm5                                       # 66 0f e3 ed | pavgw  %xmm5,%xmm5
pblendvb 4(%eax,%ebx,8), %xmm7                           # 67 66 0f 38 10 7c d8 04 | pblendvb %xmm0,0x4(%eax,%ebx,8),%xmm7
pblendw $200, %xmm7, %xmm7                               # 66 0f 3a 0e ff c8 | pblendw $0xc8,%xmm7,%xmm7
blcsl (%bx), %ecx                                        # 8f e9 70 01 1f | blcs   (%bx),%ecx
blsfilll %fs:0x40(%si), %eax                             # 64 8f e9 78 01 54 40 | blsfill %fs:0x40(%si),%eax
kandd %k1, %k1, %k1                                      # c4 e1 f5 41 c9 | kandd  %k1,%k1,%k1
kmovw %k5, %fs:0x40(%si)                                 # 64 c5 f8 91 6c 40 | kmovw  %k5,%fs:0x40(%si)
korw %k5, %k5, %k5                                       # c5 d4 45 ed | korw   %k5,%k5,%k5
vaddsd -0x1234(%bx,%di), %xmm7, %xmm7                    # c5 c3 58 b9 cc ed | vaddsd -0x1234(%bx,%di),%xmm7,%xmm7
vaesdec 8(%bp), %xmm1, %xmm7                             # c4 e2 71 de 7e 08 | vaesdec 0x8(%bp),%xmm1,%xmm7
vandpd 4(%eax,%ebx,8), %xmm5, %xmm1                      # 67 c5 d1 54 4c d8 04 | vandpd 0x4(%eax,%ebx,8),%xmm5,%xmm1
vblendpd $5, %xmm1, %xmm1, %xmm1                         # c4 e3 71 0d c9 05 | vblendpd $0x5,%xmm1,%xmm1,%xmm1
vbroadcastss (%bx), %xmm1                                # c4 e2 79 18 0f | vbroadcastss (%bx),%xmm1
vcmpeq_oqps %ymm6, %ymm6, %ymm6                          # c5 cc c2 f6 00 | vcmpeqps %ymm6,%ymm6,%ymm6
vcmpeq_oqsd %xmm1, %xmm1, %xmm1                          # c5 f3 c2 c9 00 | vcmpeqsd %xmm1,%xmm1,%xmm1
vcmpeq_uqpd -0x1234(%bx,%di), %xmm1, %xmm1               # c5 f1 c2 89 cc ed 08 | vcmpeq_uqpd -0x1234(%bx,%di),%xmm1,%xmm1
vcmpeqpd %xmm7, %xmm7, %xmm7                             # c5 c1 c2 ff 00 | vcmpeqpd %xmm7,%xmm7,%xmm7
vcmpfalse_oqps %fs:0x40(%si), %ymm6, %ymm2               # 64 c5 cc c2 54 40 0b | vcmpfalseps %fs:0x40(%si),%ymm6,%ymm2
vcmpfalsesd 8(%bp), %xmm7, %xmm1                         # c5 c3 c2 4e 08 0b | vcmpfalsesd 0x8(%bp),%xmm7,%xmm1
vcmpgepd %ymm6, %ymm6, %ymm6                             # c5 cd c2 f6 0d | vcmpgepd %ymm6,%ymm6,%ymm6
vcmpgt_oqps %xmm5, %xmm5, %xmm5                          # c5 d0 c2 ed 1e | vcmpgt_oqps %xmm5,%xmm5,%xmm5
vcmpgt_ospd 8(%bp), %xmm1, %xmm5                         # c5 f1 c2 6e 08 0e | vcmpgtpd 0x8(%bp),%xmm1,%xmm5
vcmpgtss %xmm7, %xmm7, %xmm7                             # c5 c2 c2 ff 0e | vcmpgtss %xmm7,%xmm7,%xmm7
vcmplt_oqpd -0x1234(%bx,%di), %ymm2, %ymm6               # c5 ed c2 b1 cc ed 11 | vcmplt_oqpd -0x1234(%bx,%di),%ymm2,%ymm6
vcmpltpd 0x1234, %ymm6, %ymm6                            # c5 cd c2 36 34 12 01 | vcmpltpd 0x1234,%ymm6,%ymm6
vcmpltps 8(%bp), %xmm7, %xmm5                            # c5 c0 c2 6e 08 01 | vcmpltps 0x8(%bp),%xmm7,%xmm5
vcmpneq_uqpd 0x1234, %xmm5, %xmm5                        # c5 d1 c2 2e 34 12 04 | vcmpneqpd 0x1234,%xmm5,%xmm5
vcmpneq_usss %fs:0x40(%si), %xmm5, %xmm5                 # 64 c5 d2 c2 6c 40 14 | vcmpneq_usss %fs:0x40(%si),%xmm5,%xmm5
vcmpneqps 4(%eax,%ebx,8), %xmm7, %xmm1                   # 67 c5 c0 c2 4c d8 04 04 | vcmpneqps 0x4(%eax,%ebx,8),%xmm7,%xmm1
vcmpngt_uqss 8(%bp), %xmm5, %xmm1                        # c5 d2 c2 4e 08 1a | vcmpngt_uqss 0x8(%bp),%xmm5,%xmm1
vcmpngt_uspd 4(%eax,%ebx,8), %xmm7, %xmm7                # 67 c5 c1 c2 7c d8 04 0a | vcmpngtpd 0x4(%eax,%ebx,8),%xmm7,%xmm7
vcmpngtps %fs:0x40(%si), %xmm1, %xmm1                    # 64 c5 f0 c2 4c 40 0a | vcmpngtps %fs:0x40(%si),%xmm1,%xmm1
vcmpngtss 0x1234, %xmm5, %xmm5                           # c5 d2 c2 2e 34 12 0a | vcmpngtss 0x1234,%xmm5,%xmm5
vcmpnlt_uqps -0x1234(%bx,%di), %xmm7, %xmm7              # c5 c0 c2 b9 cc ed 15 | vcmpnlt_uqps -0x1234(%bx,%di),%xmm7,%xmm7
vcmpnltsd 4(%eax,%ebx,8), %xmm1, %xmm7                   # 67 c5 f3 c2 7c d8 04 05 | vcmpnltsd 0x4(%eax,%ebx,8),%xmm1,%xmm7
vcmpord_qps 4(%eax,%ebx,8), %ymm6, %ymm2                 # 67 c5 cc c2 54 d8 04 07 | vcmpordps 0x4(%eax,%ebx,8),%ymm6,%ymm2
vcmpord_spd 4(%eax,%ebx,8), %ymm2, %ymm2                 # 67 c5 ed c2 54 d8 04 17 | vcmpord_spd 0x4(%eax,%ebx,8),%ymm2,%ymm2
vcmpordps 8(%bp), %ymm6, %ymm2                           # c5 cc c2 56 08 07 | vcmpordps 0x8(%bp),%ymm6,%ymm2
vcmpsd $5, %fs:0x40(%si), %xmm1, %xmm7                   # 64 c5 f3 c2 7c 40 05 | vcmpnltsd %fs:0x40(%si),%xmm1,%xmm7
vcmptrue_usps 0x1234, %ymm6, %ymm6                       # c5 cc c2 36 34 12 1f | vcmptrue_usps 0x1234,%ymm6,%ymm6
vcmptrue_ussd 0x1234, %xmm1, %xmm5                       # c5 f3 c2 2e 34 12 1f | vcmptrue_ussd 0x1234,%xmm1,%xmm5
vcmptruesd 0x1234, %xmm1, %xmm7                          # c5 f3 c2 3e 34 12 0f | vcmptruesd 0x1234,%xmm1,%xmm7
vcmpunord_qps (%bx), %ymm6, %ymm2                        # c5 cc c2 17 03 | vcmpunordps (%bx),%ymm6,%ymm2
vcmpunord_spd 0x1234, %xmm1, %xmm5                       # c5 f1 c2 2e 34 12 13 | vcmpunord_spd 0x1234,%xmm1,%xmm5
vcmpunord_sps 8(%bp), %xmm5, %xmm7                       # c5 d0 c2 7e 08 13 | vcmpunord_sps 0x8(%bp),%xmm5,%xmm7
vcmpunordsd 8(%bp), %xmm7, %xmm1                         # c5 c3 c2 4e 08 03 | vcmpunordsd 0x8(%bp),%xmm7,%xmm1
vcvtdq2pd -0x1234(%bx,%di), %xmm1                        # c5 fa e6 89 cc ed | vcvtdq2pd -0x1234(%bx,%di),%xmm1
vcvtpd2ps %ymm2, %xmm1                                   # c5 fd 5a ca | vcvtpd2ps %ymm2,%xmm1
vcvtsd2ss 8(%bp), %xmm1, %xmm5                           # c5 f3 5a 6e 08 | vcvtsd2ss 0x8(%bp),%xmm1,%xmm5
vcvttps2dq 0x1234, %xmm1                                 # c5 fa 5b 0e 34 12 | vcvttps2dq 0x1234,%xmm1
vfmadd132sd %fs:0x40(%si), %xmm1, %xmm5                  # 64 c4 e2 f1 99 6c 40 | vfmadd132sd %fs:0x40(%si),%xmm1,%xmm5
vfmadd231ps 4(%eax,%ebx,8), %ymm6, %ymm6                 # 67 c4 e2 4d b8 74 d8 04 | vfmadd231ps 0x4(%eax,%ebx,8),%ymm6,%ymm6
vfmaddpd 4(%eax,%ebx,8), %xmm7, %xmm5, %xmm7             # 67 c4 e3 d1 69 7c d8 04 70 | vfmaddpd 0x4(%eax,%ebx,8),%xmm7,%xmm5,%xmm7
vfmaddps 8(%bp), %ymm6, %ymm6, %ymm2                     # c4 e3 cd 68 56 08 60 | vfmaddps 0x8(%bp),%ymm6,%ymm6,%ymm2
vfmaddsub213ps 8(%bp), %xmm5, %xmm1                      # c4 e2 51 a6 4e 08 | vfmaddsub213ps 0x8(%bp),%xmm5,%xmm1
vfmsub132pd %xmm1, %xmm1, %xmm1                          # c4 e2 f1 9a c9 | vfmsub132pd %xmm1,%xmm1,%xmm1
vfmsub132ps 8(%bp), %ymm6, %ymm2                         # c4 e2 4d 9a 56 08 | vfmsub132ps 0x8(%bp),%ymm6,%ymm2
vfmsub132sd 4(%eax,%ebx,8), %xmm7, %xmm1                 # 67 c4 e2 c1 9b 4c d8 04 | vfmsub132sd 0x4(%eax,%ebx,8),%xmm7,%xmm1
vfmsubadd132ps 8(%bp), %ymm2, %ymm2                      # c4 e2 6d 97 56 08 | vfmsubadd132ps 0x8(%bp),%ymm2,%ymm2
vfmsubadd213ps 4(%eax,%ebx,8), %xmm5, %xmm7              # 67 c4 e2 51 a7 7c d8 04 | vfmsubadd213ps 0x4(%eax,%ebx,8),%xmm5,%xmm7
vfmsubps -0x1234(%bx,%di), %ymm6, %ymm2, %ymm6           # c4 e3 ed 6c b1 cc ed 60 | vfmsubps -0x1234(%bx,%di),%ymm6,%ymm2,%ymm6
vfnmadd213sd %xmm7, %xmm7, %xmm7                         # c4 e2 c1 ad ff | vfnmadd213sd %xmm7,%xmm7,%xmm7
vfnmsub213ps %xmm5, %xmm5, %xmm5                         # c4 e2 51 ae ed | vfnmsub213ps %xmm5,%xmm5,%xmm5
vblendmps 0x1234, %xmm1, %xmm1{%k1}{z}                   # 62 f2 75 89 65 0e 34 12 | vblendmps 0x1234,%xmm1,%xmm1{%k1}{z}
vcmpeq_uqpd (%bx), %xmm7, %k5{%k3}                       # 62 f1 c5 0b c2 2f 08 | vcmpeq_uqpd (%bx),%xmm7,%k5{%k3}
vcmpeqsd {sae}, %xmm7, %xmm7, %k1                        # 62 f1 c7 18 c2 cf 00 | vcmpeqsd {sae},%xmm7,%xmm7,%k1
vcmpfalse_oqps 4(%eax,%ebx,8), %zmm3, %k1                # 67 62 f1 64 48 c2 8c d8 04 00 00 00 0b | vcmpfalseps 0x4(%eax,%ebx,8),%zmm3,%k1
vcmpge_osps 4(%eax,%ebx,8){1to4}, %xmm1, %k5             # 67 62 f1 74 18 c2 6c d8 01 0d | vcmpgeps 0x4(%eax,%ebx,8){1to4},%xmm1,%k5
vcmpgt_osps %fs:0x40(%si), %zmm3, %k1                    # 64 62 f1 64 48 c2 4c 01 0e | vcmpgtps %fs:0x40(%si),%zmm3,%k1
vcmplt_oqss %xmm5, %xmm5, %k5                            # 62 f1 56 08 c2 ed 11 | vcmplt_oqss %xmm5,%xmm5,%k5
vcmpneq_ospd %fs:0x40(%si), %xmm7, %k1                   # 64 62 f1 c5 08 c2 4c 04 1c | vcmpneq_ospd %fs:0x40(%si),%xmm7,%k1
vcmpneq_uspd 8(%bp), %ymm6, %k1                          # 62 f1 cd 28 c2 8e 08 00 14 | vcmpneq_uspd 0x8(%bp),%ymm6,%k1
vcmpnge_uqpd %xmm1, %xmm1, %k1                           # 62 f1 f5 08 c2 c9 19 | vcmpnge_uqpd %xmm1,%xmm1,%k1
vcmpnge_uqps -0x1234(%bx,%di), %ymm6, %k1                # 62 f1 4c 28 c2 89 cc ed 19 | vcmpnge_uqps -0x1234(%bx,%di),%ymm6,%k1
vcmpnge_uqss {sae}, %xmm5, %xmm5, %k5                    # 62 f1 56 18 c2 ed 19 | vcmpnge_uqss {sae},%xmm5,%xmm5,%k5
vcmpnge_uspd 4(%eax,%ebx,8), %zmm3, %k1                  # 67 62 f1 e5 48 c2 8c d8 04 00 00 00 09 | vcmpngepd 0x4(%eax,%ebx,8),%zmm3,%k1
vcmpngt_uspd (%bx), %xmm7, %k5                           # 62 f1 c5 08 c2 2f 0a | vcmpngtpd (%bx),%xmm7,%k5
vcmpnle_uqpd (%bx), %xmm1, %k1{%k3}                      # 62 f1 f5 0b c2 0f 16 | vcmpnle_uqpd (%bx),%xmm1,%k1{%k3}
vcmpnle_uspd %fs:0x40(%si), %xmm5, %k1                   # 64 62 f1 d5 08 c2 4c 04 06 | vcmpnlepd %fs:0x40(%si),%xmm5,%k1
vcmpord_qss {sae}, %xmm1, %xmm1, %k1                     # 62 f1 76 18 c2 c9 07 | vcmpordss {sae},%xmm1,%xmm1,%k1
vcmpord_spd %xmm5, %xmm5, %k5                            # 62 f1 d5 08 c2 ed 17 | vcmpord_spd %xmm5,%xmm5,%k5
vcmptrue_uqsd %fs:0x40(%si), %xmm7, %k5                  # 64 62 f1 c7 08 c2 6c 08 0f | vcmptruesd %fs:0x40(%si),%xmm7,%k5
vcmptruepd 0x1234, %ymm2, %k5{%k3}                       # 62 f1 ed 2b c2 2e 34 12 0f | vcmptruepd 0x1234,%ymm2,%k5{%k3}
vcmpunord_sps %fs:0x40(%si), %xmm1, %k5                  # 64 62 f1 74 08 c2 6c 04 13 | vcmpunord_sps %fs:0x40(%si),%xmm1,%k5
vcompressps %xmm1, (%bx)                                 # 62 f2 7d 08 8a 0f | vcompressps %xmm1,(%bx)
vcvtpd2qq -0x1234(%bx,%di){1to4}, %ymm6                  # 62 f1 fd 38 7b b1 cc ed | vcvtpd2qq -0x1234(%bx,%di){1to4},%ymm6
vcvtss2usi {rn-sae}, %xmm7, %eax                         # 62 f1 7e 18 79 c7 | vcvtss2usi {rn-sae},%xmm7,%eax
vcvttpd2qq %xmm5, %xmm5                                  # 62 f1 fd 08 7a ed | vcvttpd2qq %xmm5,%xmm5
vcvttpd2udq 4(%eax,%ebx,8), %ymm6                        # 67 62 f1 fc 48 78 b4 d8 04 00 00 00 | vcvttpd2udq 0x4(%eax,%ebx,8),%ymm6
vcvttps2qq (%bx), %xmm1{%k3}                             # 62 f1 7d 0b 7a 0f | vcvttps2qq (%bx),%xmm1{%k3}
vcvtudq2pd 8(%bp), %ymm6                                 # 62 f1 7e 28 7a b6 08 00 | vcvtudq2pd 0x8(%bp),%ymm6
vcvtudq2ps -0x1234(%bx,%di), %zmm3                       # 62 f1 7f 48 7a 99 cc ed | vcvtudq2ps -0x1234(%bx,%di),%zmm3
vcvtuqq2psx %xmm1, %xmm1                                 # 62 f1 ff 08 7a c9 | vcvtuqq2ps %xmm1,%xmm1
vexpandpd 4(%eax,%ebx,8), %zmm3{%k3}                     # 67 62 f2 fd 4b 88 9c d8 04 00 00 00 | vexpandpd 0x4(%eax,%ebx,8),%zmm3{%k3}
vfmadd132pd {rn-sae}, %zmm3, %zmm3, %zmm3                # 62 f2 e5 18 98 db | vfmadd132pd {rn-sae},%zmm3,%zmm3,%zmm3
vfmaddsub132pd 0x1234, %zmm3, %zmm3                      # 62 f2 e5 48 96 1e 34 12 | vfmaddsub132pd 0x1234,%zmm3,%zmm3
vfmsub231ps 8(%bp), %ymm2, %ymm2{%k3}                    # 62 f2 6d 2b ba 96 08 00 | vfmsub231ps 0x8(%bp),%ymm2,%ymm2{%k3}
vfmsubadd132pd 8(%bp){1to2}, %xmm1, %xmm1                # 62 f2 f5 18 97 4e 01 | vfmsubadd132pd 0x8(%bp){1to2},%xmm1,%xmm1
vfnmadd132pd 4(%eax,%ebx,8){1to8}, %zmm3, %zmm3          # 67 62 f2 e5 58 9c 9c d8 04 00 00 00 | vfnmadd132pd 0x4(%eax,%ebx,8){1to8},%zmm3,%zmm3
vfnmsub132pd 4(%eax,%ebx,8){1to8}, %zmm3, %zmm3          # 67 62 f2 e5 58 9e 9c d8 04 00 00 00 | vfnmsub132pd 0x4(%eax,%ebx,8){1to8},%zmm3,%zmm3
vfnmsub132sd 8(%bp), %xmm1, %xmm5{%k1}{z}                # 62 f2 f5 89 9f 6e 01 | vfnmsub132sd 0x8(%bp),%xmm1,%xmm5{%k1}{z}
vgetexppd -0x1234(%bx,%di), %zmm3                        # 62 f2 fd 48 42 99 cc ed | vgetexppd -0x1234(%bx,%di),%zmm3
vinsertf64x2 $-7, 0x1234, %zmm3, %zmm3                   # 62 f3 e5 48 18 1e 34 12 f9 | vinsertf64x2 $0xf9,0x1234,%zmm3,%zmm3
vinsertf64x4 $-7, %ymm6, %zmm3, %zmm3                    # 62 f3 e5 48 1a de f9 | vinsertf64x4 $0xf9,%ymm6,%zmm3,%zmm3
vinserti64x2 $200, 4(%eax,%ebx,8), %zmm3, %zmm3          # 67 62 f3 e5 48 38 9c d8 04 00 00 00 c8 | vinserti64x2 $0xc8,0x4(%eax,%ebx,8),%zmm3,%zmm3
vminss 8(%bp), %xmm7, %xmm7                              # c5 c2 5d 7e 08 | vminss 0x8(%bp),%xmm7,%xmm7
vmovdqa64 (%bx), %xmm5                                   # 62 f1 fd 08 6f 2f | vmovdqa64 (%bx),%xmm5
vmovdqu16 %xmm5, 8(%bp)                                  # 62 f1 ff 08 7f ae 08 00 | vmovdqu16 %xmm5,0x8(%bp)
vmovdqu32 %fs:0x40(%si), %ymm2                           # 64 62 f1 7e 28 6f 54 02 | vmovdqu32 %fs:0x40(%si),%ymm2
vmovdqu8 %xmm5, %xmm5{%k1}{z}                            # 62 f1 7f 89 6f ed | vmovdqu8 %xmm5,%xmm5{%k1}{z}
vmulpd -0x1234(%bx,%di), %zmm3, %zmm3                    # 62 f1 e5 48 59 99 cc ed | vmulpd -0x1234(%bx,%di),%zmm3,%zmm3
vpabsw %fs:0x40(%si), %zmm3                              # 64 62 f2 7d 48 1d 5c 01 | vpabsw %fs:0x40(%si),%zmm3
vpacksswb 8(%bp), %zmm3, %zmm3                           # 62 f1 65 48 63 9e 08 00 | vpacksswb 0x8(%bp),%zmm3,%zmm3
