# statement # its bytes as GNU as 2.40 writes them | how the bytes print
aad $5                                                   # d5 05 | aad    $0x5
adc 8(%ebp), %cl                                         # 12 4d 08 | adc    0x8(%ebp),%cl
adcb $-7, -0x1234(%ebx,%ecx,4)                           # 80 94 8b cc ed ff ff f9 | adcb   $0xf9,-0x1234(%ebx,%ecx,4)
adcl %ebp, %ebp                                          # 11 ed | adc    %ebp,%ebp
adcw %ax, -0x1234(%ebx,%ecx,4)                           # 66 11 84 8b cc ed ff ff | adc    %ax,-0x1234(%ebx,%ecx,4)
adcxl 8(%ebp), %ebp                                      # 66 0f 38 f6 6d 08 | adcx   0x8(%ebp),%ebp
add $0x123456789ab, %eax                                 # 05 ab 89 67 45 | add    $0x456789ab,%eax
addb %fs:0x40(%esp), %bl                                 # 64 02 5c 24 40 | add    %fs:0x40(%esp),%bl
addl $5, -0x1234(%ebx,%ecx,4)                            # 83 84 8b cc ed ff ff 05 | addl   $0x5,-0x1234(%ebx,%ecx,4)
addw $-7, %fs:0x40(%esp)                                 # 64 66 83 44 24 40 f9 | addw   $0xfff9,%fs:0x40(%esp)
andb 8(%ebp), %cl                                        # 22 4d 08 | and    0x8(%ebp),%cl
andl $5, %ecx                                            # 83 e1 05 | and    $0x5,%ecx
andnl 8(%ebp), %ecx, %ebp                                # c4 e2 70 f2 6d 08 | andn   0x8(%ebp),%ecx,%ebp
andw $-7, %fs:0x40(%esp)                                 # 64 66 83 64 24 40 f9 | andw   $0xfff9,%fs:0x40(%esp)
arpl %ax, %ax                                            # 63 c0 | arpl   %ax,%ax
arplw %di, 8(%ebp)                                       # 63 7d 08 | arpl   %di,0x8(%ebp)
bextrl %eax, -0x1234(%ebx,%ecx,4), %ebp                  # c4 e2 78 f7 ac 8b cc ed ff ff | bextr  %eax,-0x1234(%ebx,%ecx,4),%ebp
blsmskl %ebp, %ebp                                       # c4 e2 50 f3 d5 | blsmsk %ebp,%ebp
bound %ebp, 0x1234                                       # 62 2d 34 12 00 00 | bound  %ebp,0x1234
boundl %ebp, 0x1234                                      # 62 2d 34 12 00 00 | bound  %ebp,0x1234
boundw %cx, (%eax)                                       # 66 62 08 | bound  %cx,(%eax)
bsfl %fs:0x40(%esp), %ebp                                # 64 0f bc 6c 24 40 | bsf    %fs:0x40(%esp),%ebp
bsfw %cx, %cx                                            # 66 0f bc c9 | bsf    %cx,%cx
bsrl 0x1234, %ecx                                        # 0f bd 0d 34 12 00 00 | bsr    0x1234,%ecx
bsrw %fs:0x40(%esp), %di                                 # 64 66 0f bd 7c 24 40 | bsr    %fs:0x40(%esp),%di
bt $200, -0x1234(%ebx,%ecx,4)                            # 0f ba a4 8b cc ed ff ff c8 | btl    $0xc8,-0x1234(%ebx,%ecx,4)
btcl $5, (%eax)                                          # 0f ba 38 05 | btcl   $0x5,(%eax)
btcw %ax, -0x1234(%ebx,%ecx,4)                           # 66 0f bb 84 8b cc ed ff ff | btc    %ax,-0x1234(%ebx,%ecx,4)
btl %eax, 4(%bx,%si)                                     # 67 0f a3 40 04 | bt     %eax,0x4(%bx,%si)
btr %ax, 4(%bx,%si)                                      # 67 66 0f b3 40 04 | btr    %ax,0x4(%bx,%si)
btrl %ecx, %fs:0x40(%esp)                                # 64 0f b3 4c 24 40 | btr    %ecx,%fs:0x40(%esp)
btrw %di, %di                                            # 66 0f b3 ff | btr    %di,%di
btsl %eax, -0x1234(%ebx,%ecx,4)                          # 0f ab 84 8b cc ed ff ff | bts    %eax,-0x1234(%ebx,%ecx,4)
btsw $-7, %di                                            # 66 0f ba ef f9 | bts    $0xf9,%di
btw $200, -0x1234(%ebx,%ecx,4)                           # 66 0f ba a4 8b cc ed ff ff c8 | btw    $0xc8,-0x1234(%ebx,%ecx,4)
bzhi %ecx, %ecx, %ecx                                    # c4 e2 70 f5 c9 | bzhi   %ecx,%ecx,%ecx
bzhil %eax, %eax, %eax                                   # c4 e2 78 f5 c0 | bzhi   %eax,%eax,%eax
calll *0x1234                                            # ff 15 34 12 00 00 | call   *0x1234
callw *%di                                               # 66 ff d7 | call   *%di
cmc                                                      # f5 | cmc
cmova (%eax), %ebp                                       # 0f 47 28 | cmova  (%eax),%ebp
cmovael %ebp, %ebp                                       # 0f 43 ed | cmovae %ebp,%ebp
cmovaew (%eax), %ax                                      # 66 0f 43 00 | cmovae (%eax),%ax
cmoval %fs:0x40(%esp), %ebp                              # 64 0f 47 6c 24 40 | cmova  %fs:0x40(%esp),%ebp
cmovaw %ax, %ax                                          # 66 0f 47 c0 | cmova  %ax,%ax
cmovb %fs:0x40(%esp), %eax                               # 64 0f 42 44 24 40 | cmovb  %fs:0x40(%esp),%eax
cmovbel (%eax), %eax                                     # 0f 46 00 | cmovbe (%eax),%eax
cmovbew %fs:0x40(%esp), %di                              # 64 66 0f 46 7c 24 40 | cmovbe %fs:0x40(%esp),%di
cmovbw (%eax), %ax                                       # 66 0f 42 00 | cmovb  (%eax),%ax
cmovcw 8(%ebp), %cx                                      # 66 0f 42 4d 08 | cmovb  0x8(%ebp),%cx
cmove %ebp, %ebp                                         # 0f 44 ed | cmove  %ebp,%ebp
cmovel %eax, %eax                                        # 0f 44 c0 | cmove  %eax,%eax
cmovew (%eax), %ax                                       # 66 0f 44 00 | cmove  (%eax),%ax
cmovg (%eax), %di                                        # 66 0f 4f 38 | cmovg  (%eax),%di
cmovgel %fs:0x40(%esp), %ecx                             # 64 0f 4d 4c 24 40 | cmovge %fs:0x40(%esp),%ecx
cmovgew 0x1234, %ax                                      # 66 0f 4d 05 34 12 00 00 | cmovge 0x1234,%ax
cmovgl 4(%bx,%si), %ecx                                  # 67 0f 4f 48 04 | cmovg  0x4(%bx,%si),%ecx
cmovgw %fs:0x40(%esp), %cx                               # 64 66 0f 4f 4c 24 40 | cmovg  %fs:0x40(%esp),%cx
cmovle %cx, %cx                                          # 66 0f 4e c9 | cmovle %cx,%cx
cmovlel %ebp, %ebp                                       # 0f 4e ed | cmovle %ebp,%ebp
cmovlew 8(%ebp), %cx                                     # 66 0f 4e 4d 08 | cmovle 0x8(%ebp),%cx
cmovll %fs:0x40(%esp), %ecx                              # 64 0f 4c 4c 24 40 | cmovl  %fs:0x40(%esp),%ecx
cmovlw -0x1234(%ebx,%ecx,4), %di                         # 66 0f 4c bc 8b cc ed ff ff | cmovl  -0x1234(%ebx,%ecx,4),%di
cmovnae -0x1234(%ebx,%ecx,4), %ebp                       # 0f 42 ac 8b cc ed ff ff | cmovb  -0x1234(%ebx,%ecx,4),%ebp
cmovnael 0x1234, %ecx                                    # 0f 42 0d 34 12 00 00 | cmovb  0x1234,%ecx
cmovnaew %cx, %cx                                        # 66 0f 42 c9 | cmovb  %cx,%cx
cmovnal 8(%ebp), %ebp                                    # 0f 46 6d 08 | cmovbe 0x8(%ebp),%ebp
cmovnaw %cx, %cx                                         # 66 0f 46 c9 | cmovbe %cx,%cx
cmovnbel (%eax), %ecx                                    # 0f 47 08 | cmova  (%eax),%ecx
cmovnbw 8(%ebp), %cx                                     # 66 0f 43 4d 08 | cmovae 0x8(%ebp),%cx
cmovnc %ecx, %ecx                                        # 0f 43 c9 | cmovae %ecx,%ecx
cmovncl %fs:0x40(%esp), %ebp                             # 64 0f 43 6c 24 40 | cmovae %fs:0x40(%esp),%ebp
cmovncw %ax, %ax                                         # 66 0f 43 c0 | cmovae %ax,%ax
cmovnel (%eax), %eax                                     # 0f 45 00 | cmovne (%eax),%eax
cmovnew -0x1234(%ebx,%ecx,4), %cx                        # 66 0f 45 8c 8b cc ed ff ff | cmovne -0x1234(%ebx,%ecx,4),%cx
cmovnge %fs:0x40(%esp), %cx                              # 64 66 0f 4c 4c 24 40 | cmovl  %fs:0x40(%esp),%cx
cmovngel %ecx, %ecx                                      # 0f 4c c9 | cmovl  %ecx,%ecx
cmovngew %fs:0x40(%esp), %di                             # 64 66 0f 4c 7c 24 40 | cmovl  %fs:0x40(%esp),%di
cmovngl 0x1234, %ecx                                     # 0f 4e 0d 34 12 00 00 | cmovle 0x1234,%ecx
cmovnle %cx, %cx                                         # 66 0f 4f c9 | cmovg  %cx,%cx
cmovnlel %fs:0x40(%esp), %ecx                            # 64 0f 4f 4c 24 40 | cmovg  %fs:0x40(%esp),%ecx
cmovnll 4(%bx,%si), %ecx                                 # 67 0f 4d 48 04 | cmovge 0x4(%bx,%si),%ecx
cmovnlw 8(%ebp), %ax                                     # 66 0f 4d 45 08 | cmovge 0x8(%ebp),%ax
cmovnol %ecx, %ecx                                       # 0f 41 c9 | cmovno %ecx,%ecx
cmovnpl -0x1234(%ebx,%ecx,4), %ecx                       # 0f 4b 8c 8b cc ed ff ff | cmovnp -0x1234(%ebx,%ecx,4),%ecx
cmovnpw %cx, %cx                                         # 66 0f 4b c9 | cmovnp %cx,%cx
cmovns 4(%bx,%si), %ecx                                  # 67 0f 49 48 04 | cmovns 0x4(%bx,%si),%ecx
cmovnsl %fs:0x40(%esp), %ebp                             # 64 0f 49 6c 24 40 | cmovns %fs:0x40(%esp),%ebp
cmovnsw %cx, %cx                                         # 66 0f 49 c9 | cmovns %cx,%cx
cmovnzl 8(%ebp), %eax                                    # 0f 45 45 08 | cmovne 0x8(%ebp),%eax
cmovnzw %di, %di                                         # 66 0f 45 ff | cmovne %di,%di
cmovol %eax, %eax                                        # 0f 40 c0 | cmovo  %eax,%eax
cmovow 0x1234, %di                                       # 66 0f 40 3d 34 12 00 00 | cmovo  0x1234,%di
cmovp %cx, %cx                                           # 66 0f 4a c9 | cmovp  %cx,%cx
cmovpl (%eax), %ebp                                      # 0f 4a 28 | cmovp  (%eax),%ebp
cmovpo 0x1234, %ax                                       # 66 0f 4b 05 34 12 00 00 | cmovnp 0x1234,%ax
cmovpol %ebp, %ebp                                       # 0f 4b ed | cmovnp %ebp,%ebp
cmovpow %fs:0x40(%esp), %di                              # 64 66 0f 4b 7c 24 40 | cmovnp %fs:0x40(%esp),%di
cmovpw 0x1234, %cx                                       # 66 0f 4a 0d 34 12 00 00 | cmovp  0x1234,%cx
cmovsl 8(%ebp), %eax                                     # 0f 48 45 08 | cmovs  0x8(%ebp),%eax
cmovzw %fs:0x40(%esp), %cx                               # 64 66 0f 44 4c 24 40 | cmove  %fs:0x40(%esp),%cx
cmp 4(%bx,%si), %cl                                      # 67 3a 48 04 | cmp    0x4(%bx,%si),%cl
cmpb $0x1234, %al                                        # 3c 34 | cmp    $0x34,%al
cmpl $-7, -0x1234(%ebx,%ecx,4)                           # 83 bc 8b cc ed ff ff f9 | cmpl   $0xfffffff9,-0x1234(%ebx,%ecx,4)
cmpsd $-7, 8(%ebp), %xmm1                                # f2 0f c2 4d 08 f9 | cmpsd  $0xf9,0x8(%ebp),%xmm1
cmpsl %es:(%edi), %fs:(%esi)                             # 64 a7 | cmpsl  %es:(%edi),%fs:(%esi)
cmpw $5, 4(%bx,%si)                                      # 67 66 83 78 04 05 | cmpw   $0x5,0x4(%bx,%si)
cmpxchgb %dh, %dh                                        # 0f b0 f6 | cmpxchg %dh,%dh
cmpxchgl %ebp, 0x1234                                    # 0f b1 2d 34 12 00 00 | cmpxchg %ebp,0x1234
cmpxchgw %di, 0x1234                                     # 66 0f b1 3d 34 12 00 00 | cmpxchg %di,0x1234
crc32b %fs:0x40(%esp), %ecx                              # 64 f2 0f 38 f0 4c 24 40 | crc32b %fs:0x40(%esp),%ecx
crc32l 0x1234, %eax                                      # f2 0f 38 f1 05 34 12 00 00 | crc32l 0x1234,%eax
cwde                                                     # 98 | cwtl
cwtl                                                     # 98 | cwtl
dec %ecx                                                 # 49 | dec    %ecx
decb (%eax)                                              # fe 08 | decb   (%eax)
decw (%eax)                                              # 66 ff 08 | decw   (%eax)
div -0x1234(%ebx,%ecx,4)                                 # f7 b4 8b cc ed ff ff | divl   -0x1234(%ebx,%ecx,4)
divb %bl, %al                                            # f6 f3 | div    %bl
divl %eax, %eax                                          # f7 f0 | div    %eax
divw %ax                                                 # 66 f7 f0 | div    %ax
enterl $0x1234, $5                                       # c8 34 12 05 | enter  $0x1234,$0x5
idiv %cl, %al                                            # f6 f9 | idiv   %cl
idivb 4(%bx,%si), %al                                    # 67 f6 78 04 | idivb  0x4(%bx,%si)
idivl %ebp                                               # f7 fd | idiv   %ebp
idivw 0x1234                                             # 66 f7 3d 34 12 00 00 | idivw  0x1234
imul %ebp, %ebp                                          # 0f af ed | imul   %ebp,%ebp
imulb 4(%bx,%si)                                         # 67 f6 68 04 | imulb  0x4(%bx,%si)
imull (%eax)                                             # f7 28 | imull  (%eax)
imulw $0x1234, 0x1234, %di                               # 66 69 3d 34 12 00 00 34 12 | imul   $0x1234,0x1234,%di
inb %dx, %al                                             # ec | in     (%dx),%al
inc %fs:0x40(%esp)                                       # 64 ff 44 24 40 | incl   %fs:0x40(%esp)
incb %bl                                                 # fe c3 | inc    %bl
incl 0x1234                                              # ff 05 34 12 00 00 | incl   0x1234
incw (%eax)                                              # 66 ff 00 | incw   (%eax)
inl $-7, %eax                                            # e5 f9 | in     $0xf9,%eax
insl %dx, %es:(%edi)                                     # 6d | insl   (%dx),%es:(%edi)
int $5                                                   # cd 05 | int    $0x5
inw $200                                                 # 66 e5 c8 | in     $0xc8,%ax
iretw                                                    # 66 cf | iretw
jmpl *%fs:0x40(%esp)                                     # 64 ff 64 24 40 | jmp    *%fs:0x40(%esp)
jmpw *%ax                                                # 66 ff e0 | jmp    *%ax
lahf                                                     # 9f | lahf
lcall $0x1234, $5                                        # 9a 05 00 00 00 34 12 | lcall  $0x1234,$0x5
lcalll *0x1234                                           # ff 1d 34 12 00 00 | lcall  *0x1234
lcallw $0x1234, $-7                                      # 66 9a f9 ff 34 12 | lcallw $0x1234,$0xfff9
lea %fs:0x40(%esp), %cx                                  # 64 66 8d 4c 24 40 | lea    %fs:0x40(%esp),%cx
leaw 0x1234, %cx                                         # 66 8d 0d 34 12 00 00 | lea    0x1234,%cx
ljmpl *-0x1234(%ebx,%ecx,4)                              # ff ac 8b cc ed ff ff | ljmp   *-0x1234(%ebx,%ecx,4)
ljmpw *0x1234                                            # 66 ff 2d 34 12 00 00 | ljmpw  *0x1234
lodsb %fs:(%esi), %al                                    # 64 ac | lods   %fs:(%esi),%al
lodsl (%esi)                                             # ad | lods   %ds:(%esi),%eax
lzcntl %ecx, %ecx                                        # f3 0f bd c9 | lzcnt  %ecx,%ecx
lzcntw 4(%bx,%si), %di                                   # 67 66 f3 0f bd 78 04 | lzcnt  0x4(%bx,%si),%di
mov -0x1234(%ebx,%ecx,4), %dh                            # 8a b4 8b cc ed ff ff | mov    -0x1234(%ebx,%ecx,4),%dh
movb $5, %cl                                             # b1 05 | mov    $0x5,%cl
movbel %ebp, 0x1234                                      # 0f 38 f1 2d 34 12 00 00 | movbe  %ebp,0x1234
movbew 8(%ebp), %di                                      # 66 0f 38 f0 7d 08 | movbe  0x8(%ebp),%di
movd -0x1234(%ebx,%ecx,4), %xmm7                         # 66 0f 6e bc 8b cc ed ff ff | movd   -0x1234(%ebx,%ecx,4),%xmm7
movl %ebp, %cr4                                          # 0f 22 e5 | mov    %ebp,%cr4
bndcl %ecx, %bnd2                                        # f3 0f 1a d1 | bndcl  %ecx,%bnd2
bndcn %eax, %bnd2                                        # f2 0f 1b d0 | bndcn  %eax,%bnd2
bndcu 8(%ebp), %bnd2                                     # f2 0f 1a 55 08 | bndcu  0x8(%ebp),%bnd2
bndmk %fs:0x40(%esp), %bnd2                              # 64 f3 0f 1b 54 24 40 | bndmk  %fs:0x40(%esp),%bnd2
bndstx %bnd2, -0x1234(%ebx,%ecx,4)                       # 0f 1b 94 8b cc ed ff ff | bndstx %bnd2,-0x1234(%ebx,%ecx,4)
clac                                                     # 0f 01 ca | clac
cldemote 8(%ebp)                                         # 0f 1c 45 08 | cldemote 0x8(%ebp)
clflush 0x1234                                           # 0f ae 3d 34 12 00 00 | clflush 0x1234
clflushopt (%eax)                                        # 66 0f ae 38 | clflushopt (%eax)
clwb 4(%bx,%si)                                          # 67 66 0f ae 70 04 | clwb   0x4(%bx,%si)
clzero %ax                                               # 67 0f 01 fc | addr16 clzero
enqcmd -0x1234(%ebx,%ecx,4), %eax                        # f2 0f 38 f8 84 8b cc ed ff ff | enqcmd -0x1234(%ebx,%ecx,4),%eax
enqcmds 8(%ebp), %ebp                                    # f3 0f 38 f8 6d 08 | enqcmds 0x8(%ebp),%ebp
fxsave (%eax)                                            # 0f ae 00 | fxsave (%eax)
getsec                                                   # 0f 37 | getsec
incsspd %eax                                             # f3 0f ae e8 | incsspd %eax
invept 8(%ebp), %ebp                                     # 66 0f 38 80 6d 08 | invept 0x8(%ebp),%ebp
invlpg %fs:0x40(%esp)                                    # 64 0f 01 7c 24 40 | invlpg %fs:0x40(%esp)
invpcid %fs:0x40(%esp), %eax                             # 64 66 0f 38 82 44 24 40 | invpcid %fs:0x40(%esp),%eax
invvpid 0x1234, %eax                                     # 66 0f 38 81 05 34 12 00 00 | invvpid 0x1234,%eax
lar 8(%ebp), %di                                         # 66 0f 02 7d 08 | lar    0x8(%ebp),%di
larl (%eax), %ecx                                        # 0f 02 08 | lar    (%eax),%ecx
larw 0x1234, %ax                                         # 66 0f 02 05 34 12 00 00 | lar    0x1234,%ax
ldmxcsr -0x1234(%ebx,%ecx,4)                             # 0f ae 94 8b cc ed ff ff | ldmxcsr -0x1234(%ebx,%ecx,4)
lds 8(%ebp), %di                                         # 66 c5 7d 08 | lds    0x8(%ebp),%di
ldsl 0x1234, %eax                                        # c5 05 34 12 00 00 | lds    0x1234,%eax
ldsw 8(%ebp), %di                                        # 66 c5 7d 08 | lds    0x8(%ebp),%di
les 4(%bx,%si), %ebp                                     # 67 c4 68 04 | les    0x4(%bx,%si),%ebp
lesl 0x1234, %eax                                        # c4 05 34 12 00 00 | les    0x1234,%eax
lesw 8(%ebp), %di                                        # 66 c4 7d 08 | les    0x8(%ebp),%di
lfs 4(%bx,%si), %cx                                      # 67 66 0f b4 48 04 | lfs    0x4(%bx,%si),%cx
lfsl 4(%bx,%si), %eax                                    # 67 0f b4 40 04 | lfs    0x4(%bx,%si),%eax
lfsw 0x1234, %di                                         # 66 0f b4 3d 34 12 00 00 | lfs    0x1234,%di
lgdtl 0x1234                                             # 0f 01 15 34 12 00 00 | lgdtl  0x1234
lgs (%eax), %cx                                          # 66 0f b5 08 | lgs    (%eax),%cx
lgsl 8(%ebp), %ebp                                       # 0f b5 6d 08 | lgs    0x8(%ebp),%ebp
lgsw 0x1234, %cx                                         # 66 0f b5 0d 34 12 00 00 | lgs    0x1234,%cx
lidtl 8(%ebp)                                            # 0f 01 5d 08 | lidtl  0x8(%ebp)
lidtw -0x1234(%ebx,%ecx,4)                               # 66 0f 01 9c 8b cc ed ff ff | lidtw  -0x1234(%ebx,%ecx,4)
lldt %ax                                                 # 0f 00 d0 | lldt   %ax
lldtw 0x1234                                             # 0f 00 15 34 12 00 00 | lldt   0x1234
llwpcb %eax                                              # 8f e9 78 12 c0 | llwpcb %eax
lmsww (%eax)                                             # 0f 01 30 | lmsw   (%eax)
lsl -0x1234(%ebx,%ecx,4), %ax                            # 66 0f 03 84 8b cc ed ff ff | lsl    -0x1234(%ebx,%ecx,4),%ax
lsll -0x1234(%ebx,%ecx,4), %eax                          # 0f 03 84 8b cc ed ff ff | lsl    -0x1234(%ebx,%ecx,4),%eax
lslw %di, %di                                            # 66 0f 03 ff | lsl    %di,%di
lssl 8(%ebp), %ebp                                       # 0f b2 6d 08 | lss    0x8(%ebp),%ebp
lssw 8(%ebp), %di                                        # 66 0f b2 7d 08 | lss    0x8(%ebp),%di
ltr %di                                                  # 0f 00 df | ltr    %di
ltrw %fs:0x40(%esp)                                      # 64 0f 00 5c 24 40 | ltr    %fs:0x40(%esp)
lwpins $0x12345678, %eax, %eax                           # 8f ea 78 12 c0 78 56 34 12 | lwpins $0x12345678,%eax,%eax
lwpval $0x12345678, %ecx, %ecx                           # 8f ea 70 12 c9 78 56 34 12 | lwpval $0x12345678,%ecx,%ecx
mcommit                                                  # f3 0f 01 fa | mcommit
movdiril %ecx, (%eax)                                    # 0f 38 f9 08 | movdiri %ecx,(%eax)
mwait                                                    # 0f 01 c9 | mwait  %eax,%ecx
prefetch -0x1234(%ebx,%ecx,4)                            # 0f 0d 84 8b cc ed ff ff | prefetch -0x1234(%ebx,%ecx,4)
prefetchnta 4(%bx,%si)                                   # 67 0f 18 40 04 | prefetchnta 0x4(%bx,%si)
prefetcht0 4(%bx,%si)                                    # 67 0f 18 48 04 | prefetcht0 0x4(%bx,%si)
prefetcht1 4(%bx,%si)                                    # 67 0f 18 50 04 | prefetcht1 0x4(%bx,%si)
prefetcht2 (%eax)                                        # 0f 18 18 | prefetcht2 (%eax)
fadd %st, %st(5)                                         # dc c5 | fadd   %st,%st(5)
faddl %fs:0x40(%esp)                                     # 64 dc 44 24 40 | faddl  %fs:0x40(%esp)
fadds 0x1234                                             # d8 05 34 12 00 00 | fadds  0x1234
fbstp 0x1234                                             # df 35 34 12 00 00 | fbstp  0x1234
fcmovae %st(5), %st                                      # db c5 | fcmovnb %st(5),%st
fcmovbe %st(5), %st                                      # da d5 | fcmovbe %st(5),%st
fcmovna %st(5), %st                                      # da d5 | fcmovbe %st(5),%st
fcmovnae %st(5), %st                                     # da c5 | fcmovb %st(5),%st
fcmovne %st(5), %st                                      # db cd | fcmovne %st(5),%st
fcom 8(%ebp)                                             # d8 55 08 | fcoms  0x8(%ebp)
fcoml %st(5)                                             # d8 d5 | fcom   %st(5)
fcomp -0x1234(%ebx,%ecx,4)                               # d8 9c 8b cc ed ff ff | fcomps -0x1234(%ebx,%ecx,4)
fcompl -0x1234(%ebx,%ecx,4)                              # dc 9c 8b cc ed ff ff | fcompl -0x1234(%ebx,%ecx,4)
fcomps 4(%bx,%si)                                        # 67 d8 58 04 | fcomps 0x4(%bx,%si)
fdiv -0x1234(%ebx,%ecx,4)                                # d8 b4 8b cc ed ff ff | fdivs  -0x1234(%ebx,%ecx,4)
fdivp %st(5)                                             # de f5 | fdivp  %st,%st(5)
fdivrl (%eax)                                            # dc 38 | fdivrl (%eax)
fdivrp %st(5)                                            # de fd | fdivrp %st,%st(5)
fdivs 4(%bx,%si)                                         # 67 d8 70 04 | fdivs  0x4(%bx,%si)
fiaddl 8(%ebp)                                           # da 45 08 | fiaddl 0x8(%ebp)
fiadds (%eax)                                            # de 00 | fiadds (%eax)
ficom -0x1234(%ebx,%ecx,4)                               # de 94 8b cc ed ff ff | ficoms -0x1234(%ebx,%ecx,4)
ficoml 4(%bx,%si)                                        # 67 da 50 04 | ficoml 0x4(%bx,%si)
ficompl 0x1234                                           # da 1d 34 12 00 00 | ficompl 0x1234
ficomps 0x1234                                           # de 1d 34 12 00 00 | ficomps 0x1234
fidiv 8(%ebp)                                            # de 75 08 | fidivs 0x8(%ebp)
fidivrs %fs:0x40(%esp)                                   # 64 de 7c 24 40 | fidivrs %fs:0x40(%esp)
fidivs (%eax)                                            # de 30 | fidivs (%eax)
fild (%eax)                                              # df 00 | filds  (%eax)
fildl 4(%bx,%si)                                         # 67 db 40 04 | fildl  0x4(%bx,%si)
fimull 8(%ebp)                                           # da 4d 08 | fimull 0x8(%ebp)
fistl 8(%ebp)                                            # db 55 08 | fistl  0x8(%ebp)
fistpl (%eax)                                            # db 18 | fistpl (%eax)
fistpll -0x1234(%ebx,%ecx,4)                             # df bc 8b cc ed ff ff | fistpll -0x1234(%ebx,%ecx,4)
fistpq %fs:0x40(%esp)                                    # 64 df 7c 24 40 | fistpll %fs:0x40(%esp)
fists 8(%ebp)                                            # df 55 08 | fists  0x8(%ebp)
fisttp -0x1234(%ebx,%ecx,4)                              # df 8c 8b cc ed ff ff | fisttps -0x1234(%ebx,%ecx,4)
fisub 4(%bx,%si)                                         # 67 de 60 04 | fisubs 0x4(%bx,%si)
fisubr %fs:0x40(%esp)                                    # 64 de 6c 24 40 | fisubrs %fs:0x40(%esp)
fisubrl (%eax)                                           # da 28 | fisubrl (%eax)
addpd -0x1234(%ebx,%ecx,4), %xmm7                        # 66 0f 58 bc 8b cc ed ff ff | addpd  -0x1234(%ebx,%ecx,4),%xmm7
addss %xmm5, %xmm5                                       # f3 0f 58 ed | addss  %xmm5,%xmm5
addsubps (%eax), %xmm5                                   # f2 0f d0 28 | addsubps (%eax),%xmm5
aesenclast 8(%ebp), %xmm5                                # 66 0f 38 dd 6d 08 | aesenclast 0x8(%ebp),%xmm5
aeskeygenassist $200, %xmm7, %xmm7                       # 66 0f 3a df ff c8 | aeskeygenassist $0xc8,%xmm7,%xmm7
andnpd (%eax), %xmm1                                     # 66 0f 55 08 | andnpd (%eax),%xmm1
blendpd $-7, %xmm5, %xmm5                                # 66 0f 3a 0d ed f9 | blendpd $0xf9,%xmm5,%xmm5
blendvpd %xmm0, %xmm7, %xmm7                             # 66 0f 38 15 ff | blendvpd %xmm0,%xmm7,%xmm7
blendvps %xmm0, (%eax), %xmm5                            # 66 0f 38 14 28 | blendvps %xmm0,(%eax),%xmm5
cmpeqss 4(%bx,%si), %xmm5                                # 67 f3 0f c2 68 04 00 | cmpeqss 0x4(%bx,%si),%xmm5
cmpless 0x1234, %xmm1                                    # f3 0f c2 0d 34 12 00 00 02 | cmpless 0x1234,%xmm1
cmpltpd 0x1234, %xmm7                                    # 66 0f c2 3d 34 12 00 00 01 | cmpltpd 0x1234,%xmm7
cmpltsd %fs:0x40(%esp), %xmm7                            # 64 f2 0f c2 7c 24 40 01 | cmpltsd %fs:0x40(%esp),%xmm7
cmpneqsd %xmm7, %xmm7                                    # f2 0f c2 ff 04 | cmpneqsd %xmm7,%xmm7
cmpneqss (%eax), %xmm7                                   # f3 0f c2 38 04 | cmpneqss (%eax),%xmm7
cmpnlepd 0x1234, %xmm1                                   # 66 0f c2 0d 34 12 00 00 06 | cmpnlepd 0x1234,%xmm1
cmpnleps %xmm1, %xmm1                                    # 0f c2 c9 06 | cmpnleps %xmm1,%xmm1
cmpordps 8(%ebp), %xmm7                                  # 0f c2 7d 08 07 | cmpordps 0x8(%ebp),%xmm7
cmpps $5, (%eax), %xmm5                                  # 0f c2 28 05 | cmpnltps (%eax),%xmm5
cmpss $5, (%eax), %xmm5                                  # f3 0f c2 28 05 | cmpnltss (%eax),%xmm5
cmpunordpd %xmm1, %xmm1                                  # 66 0f c2 c9 03 | cmpunordpd %xmm1,%xmm1
cmpunordss -0x1234(%ebx,%ecx,4), %xmm7                   # f3 0f c2 bc 8b cc ed ff ff 03 | cmpunordss -0x1234(%ebx,%ecx,4),%xmm7
cvtdq2pd (%eax), %xmm5                                   # f3 0f e6 28 | cvtdq2pd (%eax),%xmm5
cvtpd2dq %fs:0x40(%esp), %xmm5                           # 64 f2 0f e6 6c 24 40 | cvtpd2dq %fs:0x40(%esp),%xmm5
cvtsd2sil %xmm1, %ecx                                    # f2 0f 2d c9 | cvtsd2si %xmm1,%ecx
cvtsi2ssl 0x1234, %xmm7                                  # f3 0f 2a 3d 34 12 00 00 | cvtsi2ssl 0x1234,%xmm7
cvtss2sil %xmm1, %ecx                                    # f3 0f 2d c9 | cvtss2si %xmm1,%ecx
cvttps2dq 4(%bx,%si), %xmm5                              # 67 f3 0f 5b 68 04 | cvttps2dq 0x4(%bx,%si),%xmm5
cvttsd2si %xmm7, %eax                                    # f2 0f 2c c7 | cvttsd2si %xmm7,%eax
cvttsd2sil (%eax), %ecx                                  # f2 0f 2c 08 | cvttsd2si (%eax),%ecx
cvttss2sil %xmm7, %eax                                   # f3 0f 2c c7 | cvttss2si %xmm7,%eax
divpd 4(%bx,%si), %xmm1                                  # 67 66 0f 5e 48 04 | divpd  0x4(%bx,%si),%xmm1
divsd 8(%ebp), %xmm5                                     # f2 0f 5e 6d 08 | divsd  0x8(%ebp),%xmm5
gf2p8mulb -0x1234(%ebx,%ecx,4), %xmm5                    # 66 0f 38 cf ac 8b cc ed ff ff | gf2p8mulb -0x1234(%ebx,%ecx,4),%xmm5
hsubps %xmm5, %xmm5                                      # f2 0f 7d ed | hsubps %xmm5,%xmm5
maxsd %xmm1, %xmm1                                       # f2 0f 5f c9 | maxsd  %xmm1,%xmm1
maxss %xmm7, %xmm7                                       # f3 0f 5f ff | maxss  %xmm7,%xmm7
minss %xmm5, %xmm5                                       # f3 0f 5d ed | minss  %xmm5,%xmm5
movapd 4(%bx,%si), %xmm5                                 # 67 66 0f 28 68 04 | movapd 0x4(%bx,%si),%xmm5
movddup %xmm5, %xmm5                                     # f2 0f 12 ed | movddup %xmm5,%xmm5
movdqa %xmm1, (%eax)                                     # 66 0f 7f 08 | movdqa %xmm1,(%eax)
movlpd 0x1234, %xmm7                                     # 66 0f 12 3d 34 12 00 00 | movlpd 0x1234,%xmm7
movlps %xmm1, (%eax)                                     # 0f 13 08 | movlps %xmm1,(%eax)
movntps %xmm1, %fs:0x40(%esp)                            # 64 0f 2b 4c 24 40 | movntps %xmm1,%fs:0x40(%esp)
movntq %mm1, -0x1234(%ebx,%ecx,4)                        # 0f e7 8c 8b cc ed ff ff | movntq %mm1,-0x1234(%ebx,%ecx,4)
movntsd %xmm7, 4(%bx,%si)                                # 67 f2 0f 2b 78 04 | movntsd %xmm7,0x4(%bx,%si)
movshdup 8(%ebp), %xmm1                                  # f3 0f 16 4d 08 | movshdup 0x8(%ebp),%xmm1
movupd %xmm1, %xmm1                                      # 66 0f 10 c9 | movupd %xmm1,%xmm1
mpsadbw $200, %xmm7, %xmm7                               # 66 0f 3a 42 ff c8 | mpsadbw $0xc8,%xmm7,%xmm7
mulps %fs:0x40(%esp), %xmm1                              # 64 0f 59 4c 24 40 | mulps  %fs:0x40(%esp),%xmm1
mulss 8(%ebp), %xmm5                                     # f3 0f 59 6d 08 | mulss  0x8(%ebp),%xmm5
orps 8(%ebp), %xmm7                                      # 0f 56 7d 08 | orps   0x8(%ebp),%xmm7
pabsb %xmm7, %xmm7                                       # 66 0f 38 1c ff | pabsb  %xmm7,%xmm7
pabsd %xmm1, %xmm1                                       # 66 0f 38 1e c9 | pabsd  %xmm1,%xmm1
packsswb 8(%ebp), %mm1                                   # 0f 63 4d 08 | packsswb 0x8(%ebp),%mm1
packusdw 8(%ebp), %xmm1                                  # 66 0f 38 2b 4d 08 | packusdw 0x8(%ebp),%xmm1
packuswb %xmm5, %xmm5                                    # 66 0f 67 ed | packuswb %xmm5,%xmm5
paddb 8(%ebp), %mm1                                      # 0f fc 4d 08 | paddb  0x8(%ebp),%mm1
paddd 0x1234, %xmm5                                      # 66 0f fe 2d 34 12 00 00 | paddd  0x1234,%xmm5
paddq (%eax), %mm6                                       # 0f d4 30 | paddq  (%eax),%mm6
paddsb 8(%ebp), %xmm7                                    # 66 0f ec 7d 08 | paddsb 0x8(%ebp),%xmm7
paddsw 4(%bx,%si), %mm1                                  # 67 0f ed 48 04 | paddsw 0x4(%bx,%si),%mm1
paddusw (%eax), %xmm5                                    # 66 0f dd 28 | paddusw (%eax),%xmm5
paddw 0x1234, %mm6                                       # 0f fd 35 34 12 00 00 | paddw  0x1234,%mm6
pandn -0x1234(%ebx,%ecx,4), %xmm7                        # 66 0f df bc 8b cc ed ff ff | pandn  -0x1234(%ebx,%ecx,4),%xmm7
pavgb %fs:0x40(%esp), %xmm5                              # 64 66 0f e0 6c 24 40 | pavgb  %fs:0x40(%esp),%xmm5
pavgw 4(%bx,%si), %xmm7                                  # 67 66 0f e3 78 04 | pavgw  0x4(%bx,%si),%xmm7
pblendvb %xmm5, %xmm5                                    # 66 0f 38 10 ed | pblendvb %xmm0,%xmm5,%xmm5
pclmulhqhqdq (%eax), %xmm5                               # 66 0f 3a 44 28 11 | pclmulhqhqdq (%eax),%xmm5
pclmulhqlqdq 0x1234, %xmm5                               # 66 0f 3a 44 2d 34 12 00 00 01 | pclmulhqlqdq 0x1234,%xmm5
blcicl %fs:0x40(%esp), %ebp                              # 64 8f e9 50 01 6c 24 40 | blcic  %fs:0x40(%esp),%ebp
blcmskl 4(%bx,%si), %ecx                                 # 67 8f e9 70 02 48 04 | blcmsk 0x4(%bx,%si),%ecx
blsicl -0x1234(%ebx,%ecx,4), %ebp                        # 8f e9 50 01 b4 8b cc ed ff ff | blsic  -0x1234(%ebx,%ecx,4),%ebp
kmovb 4(%bx,%si), %k1                                    # 67 c5 f9 90 48 04 | kmovb  0x4(%bx,%si),%k1
kmovw %ebp, %k5                                          # c5 f8 92 ed | kmovw  %ebp,%k5
knotb %k1, %k1                                           # c5 f9 44 c9 | knotb  %k1,%k1
tzmskl %ecx, %ecx                                        # 8f e9 70 01 e1 | tzmsk  %ecx,%ecx
vaddss %xmm1, %xmm1, %xmm1                               # c5 f2 58 c9 | vaddss %xmm1,%xmm1,%xmm1
vaddsubpd %xmm1, %xmm1, %xmm1                            # c5 f1 d0 c9 | vaddsubpd %xmm1,%xmm1,%xmm1
vaddsubps -0x1234(%ebx,%ecx,4), %ymm2, %ymm6             # c5 ef d0 b4 8b cc ed ff ff | vaddsubps -0x1234(%ebx,%ecx,4),%ymm2,%ymm6
vaesenclast 4(%bx,%si), %ymm2, %ymm6                     # 67 c4 e2 6d dd 70 04 | vaesenclast 0x4(%bx,%si),%ymm2,%ymm6
vandnpd 0x1234, %xmm7, %xmm5                             # c5 c1 55 2d 34 12 00 00 | vandnpd 0x1234,%xmm7,%xmm5
vblendps $200, -0x1234(%ebx,%ecx,4), %xmm5, %xmm7        # c4 e3 51 0c bc 8b cc ed ff ff c8 | vblendps $0xc8,-0x1234(%ebx,%ecx,4),%xmm5,%xmm7
vbroadcastf128 4(%bx,%si), %ymm6                         # 67 c4 e2 7d 1a 70 04 | vbroadcastf128 0x4(%bx,%si),%ymm6
vcmpeq_ospd %ymm6, %ymm6, %ymm6                          # c5 cd c2 f6 10 | vcmpeq_ospd %ymm6,%ymm6,%ymm6
vcmpeq_osss %fs:0x40(%esp), %xmm5, %xmm7                 # 64 c5 d2 c2 7c 24 40 10 | vcmpeq_osss %fs:0x40(%esp),%xmm5,%xmm7
vcmpeqps %xmm5, %xmm5, %xmm5                             # c5 d0 c2 ed 00 | vcmpeqps %xmm5,%xmm5,%xmm5
vcmpfalse_oqpd %xmm5, %xmm5, %xmm5                       # c5 d1 c2 ed 0b | vcmpfalsepd %xmm5,%xmm5,%xmm5
vcmpfalse_oqss 0x1234, %xmm7, %xmm5                      # c5 c2 c2 2d 34 12 00 00 0b | vcmpfalsess 0x1234,%xmm7,%xmm5
vcmpfalse_ospd (%eax), %xmm7, %xmm1                      # c5 c1 c2 08 1b | vcmpfalse_ospd (%eax),%xmm7,%xmm1
vcmpge_ospd (%eax), %ymm2, %ymm2                         # c5 ed c2 10 0d | vcmpgepd (%eax),%ymm2,%ymm2
vcmpge_osss %xmm5, %xmm5, %xmm5                          # c5 d2 c2 ed 0d | vcmpgess %xmm5,%xmm5,%xmm5
vcmpgesd %fs:0x40(%esp), %xmm7, %xmm5                    # 64 c5 c3 c2 6c 24 40 0d | vcmpgesd %fs:0x40(%esp),%xmm7,%xmm5
vcmpgt_oqss %xmm5, %xmm5, %xmm5                          # c5 d2 c2 ed 1e | vcmpgt_oqss %xmm5,%xmm5,%xmm5
vcmpgtss -0x1234(%ebx,%ecx,4), %xmm1, %xmm7              # c5 f2 c2 bc 8b cc ed ff ff 0e | vcmpgtss -0x1234(%ebx,%ecx,4),%xmm1,%xmm7
vcmpless 0x1234, %xmm5, %xmm5                            # c5 d2 c2 2d 34 12 00 00 02 | vcmpless 0x1234,%xmm5,%xmm5
vcmplt_oqpd %fs:0x40(%esp), %xmm7, %xmm7                 # 64 c5 c1 c2 7c 24 40 11 | vcmplt_oqpd %fs:0x40(%esp),%xmm7,%xmm7
vcmpltpd (%eax), %ymm6, %ymm2                            # c5 cd c2 10 01 | vcmpltpd (%eax),%ymm6,%ymm2
vcmpneq_uqpd (%eax), %xmm5, %xmm1                        # c5 d1 c2 08 04 | vcmpneqpd (%eax),%xmm5,%xmm1
vcmpnge_uqps %ymm2, %ymm2, %ymm2                         # c5 ec c2 d2 19 | vcmpnge_uqps %ymm2,%ymm2,%ymm2
vcmpngepd 4(%bx,%si), %xmm5, %xmm7                       # 67 c5 d1 c2 78 04 09 | vcmpngepd 0x4(%bx,%si),%xmm5,%xmm7
vcmpngess %xmm7, %xmm7, %xmm7                            # c5 c2 c2 ff 09 | vcmpngess %xmm7,%xmm7,%xmm7
vcmpngt_uqpd %xmm5, %xmm5, %xmm5                         # c5 d1 c2 ed 1a | vcmpngt_uqpd %xmm5,%xmm5,%xmm5
vcmpngt_uqps (%eax), %xmm5, %xmm5                        # c5 d0 c2 28 1a | vcmpngt_uqps (%eax),%xmm5,%xmm5
vcmpngtss 8(%ebp), %xmm1, %xmm1                          # c5 f2 c2 4d 08 0a | vcmpngtss 0x8(%ebp),%xmm1,%xmm1
vcmpnle_uqpd 0x1234, %ymm6, %ymm6                        # c5 cd c2 35 34 12 00 00 16 | vcmpnle_uqpd 0x1234,%ymm6,%ymm6
vcmpnle_uqps 8(%ebp), %xmm5, %xmm1                       # c5 d0 c2 4d 08 16 | vcmpnle_uqps 0x8(%ebp),%xmm5,%xmm1
vcmpnle_uqsd %xmm1, %xmm1, %xmm1                         # c5 f3 c2 c9 16 | vcmpnle_uqsd %xmm1,%xmm1,%xmm1
vcmpnle_uspd 8(%ebp), %ymm6, %ymm6                       # c5 cd c2 75 08 06 | vcmpnlepd 0x8(%ebp),%ymm6,%ymm6
vcmpnlt_uspd -0x1234(%ebx,%ecx,4), %xmm1, %xmm1          # c5 f1 c2 8c 8b cc ed ff ff 05 | vcmpnltpd -0x1234(%ebx,%ecx,4),%xmm1,%xmm1
vcmpord_qpd %fs:0x40(%esp), %ymm2, %ymm2                 # 64 c5 ed c2 54 24 40 07 | vcmpordpd %fs:0x40(%esp),%ymm2,%ymm2
vcmpord_qss 4(%bx,%si), %xmm1, %xmm5                     # 67 c5 f2 c2 68 04 07 | vcmpordss 0x4(%bx,%si),%xmm1,%xmm5
vcmpord_sss 8(%ebp), %xmm1, %xmm7                        # c5 f2 c2 7d 08 17 | vcmpord_sss 0x8(%ebp),%xmm1,%xmm7
vcmpordpd -0x1234(%ebx,%ecx,4), %xmm7, %xmm7             # c5 c1 c2 bc 8b cc ed ff ff 07 | vcmpordpd -0x1234(%ebx,%ecx,4),%xmm7,%xmm7
vcmpps $200, 4(%bx,%si), %xmm5, %xmm1                    # 67 c5 d0 c2 48 04 c8 | vcmpps $0xc8,0x4(%bx,%si),%xmm5,%xmm1
vcmptrue_uqps %xmm1, %xmm1, %xmm1                        # c5 f0 c2 c9 0f | vcmptrueps %xmm1,%xmm1,%xmm1
vcmpunord_sss %xmm5, %xmm5, %xmm5                        # c5 d2 c2 ed 13 | vcmpunord_sss %xmm5,%xmm5,%xmm5
vcmpunordss 8(%ebp), %xmm1, %xmm5                        # c5 f2 c2 6d 08 03 | vcmpunordss 0x8(%ebp),%xmm1,%xmm5
vcvtpd2psx %xmm7, %xmm7                                  # c5 f9 5a ff | vcvtpd2ps %xmm7,%xmm7
vcvtps2ph $-7, %xmm5, %xmm5                              # c4 e3 79 1d ed f9 | vcvtps2ph $0xf9,%xmm5,%xmm5
vcvtsi2ssl (%eax), %xmm5, %xmm5                          # c5 d2 2a 28 | vcvtsi2ssl (%eax),%xmm5,%xmm5
vdivpd (%eax), %ymm2, %ymm6                              # c5 ed 5e 30 | vdivpd (%eax),%ymm2,%ymm6
vdivsd 4(%bx,%si), %xmm5, %xmm7                          # 67 c5 d3 5e 78 04 | vdivsd 0x4(%bx,%si),%xmm5,%xmm7
vfmadd213pd 4(%bx,%si), %xmm7, %xmm7                     # 67 c4 e2 c1 a8 78 04 | vfmadd213pd 0x4(%bx,%si),%xmm7,%xmm7
vfmadd213ss %xmm1, %xmm1, %xmm1                          # c4 e2 71 a9 c9 | vfmadd213ss %xmm1,%xmm1,%xmm1
vfmaddsubpd %ymm2, 0x1234, %ymm6, %ymm6                  # c4 e3 4d 5d 35 34 12 00 00 20 | vfmaddsubpd %ymm2,0x1234,%ymm6,%ymm6
vfmsub213ps %xmm1, %xmm1, %xmm1                          # c4 e2 71 aa c9 | vfmsub213ps %xmm1,%xmm1,%xmm1
vfmsub231ss (%eax), %xmm1, %xmm5                         # c4 e2 71 bb 28 | vfmsub231ss (%eax),%xmm1,%xmm5
vfmsubadd132ps -0x1234(%ebx,%ecx,4), %xmm7, %xmm1        # c4 e2 41 97 8c 8b cc ed ff ff | vfmsubadd132ps -0x1234(%ebx,%ecx,4),%xmm7,%xmm1
vfmsubaddps %xmm1, %xmm1, %xmm1, %xmm1                   # c4 e3 f1 5e c9 10 | vfmsubaddps %xmm1,%xmm1,%xmm1,%xmm1
vaddss %xmm1, %xmm1, %xmm1{%k3}                          # 62 f1 76 0b 58 c9 | vaddss %xmm1,%xmm1,%xmm1{%k3}
vaesdec 0x1234, %zmm3, %zmm3                             # 62 f2 65 48 de 1d 34 12 00 00 | vaesdec 0x1234,%zmm3,%zmm3
vandnps 8(%ebp){1to16}, %zmm3, %zmm3                     # 62 f1 64 58 55 5d 02 | vandnps 0x8(%ebp){1to16},%zmm3,%zmm3
vandpd 0x1234, %ymm2, %ymm6                              # c5 ed 54 35 34 12 00 00 | vandpd 0x1234,%ymm2,%ymm6
vbroadcastf64x4 8(%ebp), %zmm3{%k1}{z}                   # 62 f2 fd c9 1b 9d 08 00 00 00 | vbroadcastf64x4 0x8(%ebp),%zmm3{%k1}{z}
vbroadcasti64x4 -0x1234(%ebx,%ecx,4), %zmm3              # 62 f2 fd 48 5b 9c 8b cc ed ff ff | vbroadcasti64x4 -0x1234(%ebx,%ecx,4),%zmm3
vcmpeq_uqpd 8(%ebp), %xmm7, %k5                          # 62 f1 c5 08 c2 ad 08 00 00 00 08 | vcmpeq_uqpd 0x8(%ebp),%xmm7,%k5
vcmpfalse_oqps 4(%bx,%si), %zmm3, %k1                    # 67 62 f1 64 48 c2 88 04 00 0b | vcmpfalseps 0x4(%bx,%si),%zmm3,%k1
vcmpfalse_osps %ymm2, %ymm2, %k1                         # 62 f1 6c 28 c2 ca 1b | vcmpfalse_osps %ymm2,%ymm2,%k1
vcmpge_oqsd 8(%ebp), %xmm1, %k5                          # 62 f1 f7 08 c2 6d 01 1d | vcmpge_oqsd 0x8(%ebp),%xmm1,%k5
vcmpge_ospd 0x1234, %zmm3, %k1                           # 62 f1 e5 48 c2 0d 34 12 00 00 0d | vcmpgepd 0x1234,%zmm3,%k1
vcmpgepd -0x1234(%ebx,%ecx,4){1to4}, %ymm6, %k1          # 62 f1 cd 38 c2 8c 8b cc ed ff ff 0d | vcmpgepd -0x1234(%ebx,%ecx,4){1to4},%ymm6,%k1
vcmpgt_oqsd 0x1234, %xmm5, %k1                           # 62 f1 d7 08 c2 0d 34 12 00 00 1e | vcmpgt_oqsd 0x1234,%xmm5,%k1
vcmple_oqps (%eax), %xmm1, %k1{%k3}                      # 62 f1 74 0b c2 08 12 | vcmple_oqps (%eax),%xmm1,%k1{%k3}
vcmplt_osps (%eax), %zmm3, %k5                           # 62 f1 64 48 c2 28 01 | vcmpltps (%eax),%zmm3,%k5
vcmpltpd %fs:0x40(%esp), %zmm3, %k1                      # 64 62 f1 e5 48 c2 4c 24 01 01 | vcmpltpd %fs:0x40(%esp),%zmm3,%k1
vcmpneq_uspd %ymm2, %ymm2, %k1                           # 62 f1 ed 28 c2 ca 14 | vcmpneq_uspd %ymm2,%ymm2,%k1
vcmpneqpd 0x1234, %xmm1, %k5                             # 62 f1 f5 08 c2 2d 34 12 00 00 04 | vcmpneqpd 0x1234,%xmm1,%k5
vcmpneqps (%eax), %xmm1, %k1                             # 62 f1 74 08 c2 08 04 | vcmpneqps (%eax),%xmm1,%k1
vcmpngt_usps -0x1234(%ebx,%ecx,4), %xmm1, %k1            # 62 f1 74 08 c2 8c 8b cc ed ff ff 0a | vcmpngtps -0x1234(%ebx,%ecx,4),%xmm1,%k1
vcmpnlt_uqpd (%eax), %zmm3, %k5                          # 62 f1 e5 48 c2 28 15 | vcmpnlt_uqpd (%eax),%zmm3,%k5
vcmpnlt_ussd %xmm1, %xmm1, %k1{%k3}                      # 62 f1 f7 0b c2 c9 05 | vcmpnltsd %xmm1,%xmm1,%k1{%k3}
vcmpps $200, 8(%ebp){1to16}, %zmm3, %k5                  # 62 f1 64 58 c2 6d 02 c8 | vcmpps $0xc8,0x8(%ebp){1to16},%zmm3,%k5
vcmptrue_uqpd (%eax){1to4}, %ymm6, %k5                   # 62 f1 cd 38 c2 28 0f | vcmptruepd (%eax){1to4},%ymm6,%k5
vcmptruepd (%eax), %zmm3, %k5                            # 62 f1 e5 48 c2 28 0f | vcmptruepd (%eax),%zmm3,%k5
vcvtdq2ps %fs:0x40(%esp){1to16}, %zmm3                   # 64 62 f1 7c 58 5b 5c 24 10 | vcvtdq2ps %fs:0x40(%esp){1to16},%zmm3
vcvtqq2pd (%eax), %xmm1{%k3}                             # 62 f1 fe 0b e6 08 | vcvtqq2pd (%eax),%xmm1{%k3}
vcvttpd2dqy %ymm2, %xmm1{%k3}                            # 62 f1 fd 2b e6 ca | vcvttpd2dq %ymm2,%xmm1{%k3}
vcvttpd2uqq 0x1234, %ymm6                                # 62 f1 fd 28 78 35 34 12 00 00 | vcvttpd2uqq 0x1234,%ymm6
vdbpsadbw $-7, %fs:0x40(%esp), %zmm3, %zmm3{%k1}{z}      # 64 62 f3 65 c9 42 5c 24 01 f9 | vdbpsadbw $0xf9,%fs:0x40(%esp),%zmm3,%zmm3{%k1}{z}
vfmadd231ps %ymm6, %ymm6, %ymm6{%k1}{z}                  # 62 f2 4d a9 b8 f6 | vfmadd231ps %ymm6,%ymm6,%ymm6{%k1}{z}
vfmaddsub132ps (%eax), %xmm5, %xmm7{%k3}                 # 62 f2 55 0b 96 38 | vfmaddsub132ps (%eax),%xmm5,%xmm7{%k3}
vfmaddsub231ps %zmm3, %zmm3, %zmm3{%k3}                  # 62 f2 65 4b b6 db | vfmaddsub231ps %zmm3,%zmm3,%zmm3{%k3}
vfnmsub132ps 0x1234, %xmm7, %xmm1{%k1}{z}                # 62 f2 45 89 9e 0d 34 12 00 00 | vfnmsub132ps 0x1234,%xmm7,%xmm1{%k1}{z}
vfnmsub231ps -0x1234(%ebx,%ecx,4){1to8}, %ymm2, %ymm2    # 62 f2 6d 38 be 94 8b cc ed ff ff | vfnmsub231ps -0x1234(%ebx,%ecx,4){1to8},%ymm2,%ymm2
vfpclasspdy $5, %ymm2, %k1{%k3}                          # 62 f3 fd 2b 66 ca 05 | vfpclasspdy $0x5,%ymm2,%k1{%k3}
vgetexpps 4(%bx,%si), %ymm2{%k1}{z}                      # 67 62 f2 7d a9 42 90 04 00 | vgetexpps 0x4(%bx,%si),%ymm2{%k1}{z}
vgetexpsd 4(%bx,%si), %xmm1, %xmm7                       # 67 62 f2 f5 08 43 b8 04 00 | vgetexpsd 0x4(%bx,%si),%xmm1,%xmm7
vgf2p8affineinvqb $-7, %xmm5, %xmm5, %xmm5{%k1}{z}       # 62 f3 d5 89 cf ed f9 | vgf2p8affineinvqb $0xf9,%xmm5,%xmm5,%xmm5{%k1}{z}
vgf2p8mulb -0x1234(%ebx,%ecx,4), %zmm3, %zmm3            # 62 f2 65 48 cf 9c 8b cc ed ff ff | vgf2p8mulb -0x1234(%ebx,%ecx,4),%zmm3,%zmm3
vinserti64x2 $5, (%eax), %zmm3, %zmm3{%k3}               # 62 f3 e5 4b 38 18 05 | vinserti64x2 $0x5,(%eax),%zmm3,%zmm3{%k3}
vminss 8(%ebp), %xmm7, %xmm7                             # c5 c2 5d 7d 08 | vminss 0x8(%ebp),%xmm7,%xmm7
vmovaps 8(%ebp), %ymm6{%k3}                              # 62 f1 7c 2b 28 b5 08 00 00 00 | vmovaps 0x8(%ebp),%ymm6{%k3}
vmovddup 8(%ebp), %ymm6                                  # c5 ff 12 75 08 | vmovddup 0x8(%ebp),%ymm6
vmovdqa64 -0x1234(%ebx,%ecx,4), %xmm5                    # 62 f1 fd 08 6f ac 8b cc ed ff ff | vmovdqa64 -0x1234(%ebx,%ecx,4),%xmm5
vpabsd %fs:0x40(%esp), %xmm7{%k3}                        # 64 62 f2 7d 0b 1e 7c 24 04 | vpabsd %fs:0x40(%esp),%xmm7{%k3}
vpacksswb %xmm1, %xmm1, %xmm1                            # c5 f1 63 c9 | vpacksswb %xmm1,%xmm1,%xmm1
vpalignr $-7, 0x1234, %xmm5, %xmm7                       # c4 e3 51 0f 3d 34 12 00 00 f9 | vpalignr $0xf9,0x1234,%xmm5,%xmm7
vpandnq 8(%ebp){1to8}, %zmm3, %zmm3                      # 62 f1 e5 58 df 5d 01 | vpandnq 0x8(%ebp){1to8},%zmm3,%zmm3
vpblendmb 4(%bx,%si), %xmm5, %xmm7                       # 67 62 f2 55 08 66 b8 04 00 | vpblendmb 0x4(%bx,%si),%xmm5,%xmm7
