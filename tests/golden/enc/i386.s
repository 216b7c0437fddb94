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
clac                                                     # 0f 01 ca | clac
cldemote (%eax)                                          # 0f 1c 00 | cldemote (%eax)
clflush (%eax)                                           # 0f ae 38 | clflush (%eax)
clflushopt 8(%ebp)                                       # 66 0f ae 7d 08 | clflushopt 0x8(%ebp)
clgi                                                     # 0f 01 dd | clgi
clzero %eax                                              # 0f 01 fc | clzero
encls                                                    # 0f 01 cf | encls
endbr32                                                  # f3 0f 1e fb | endbr32
enqcmd 8(%ebp), %ebp                                     # f2 0f 38 f8 6d 08 | enqcmd 0x8(%ebp),%ebp
enqcmds -0x1234(%ebx,%ecx,4), %eax                       # f3 0f 38 f8 84 8b cc ed ff ff | enqcmds -0x1234(%ebx,%ecx,4),%eax
fxrstor -0x1234(%ebx,%ecx,4)                             # 0f ae 8c 8b cc ed ff ff | fxrstor -0x1234(%ebx,%ecx,4)
getsec                                                   # 0f 37 | getsec
incsspd %ecx                                             # f3 0f ae e9 | incsspd %ecx
invlpg 4(%bx,%si)                                        # 67 0f 01 78 04 | invlpg 0x4(%bx,%si)
invlpga                                                  # 0f 01 df | invlpga
invpcid (%eax), %ecx                                     # 66 0f 38 82 08 | invpcid (%eax),%ecx
invvpid -0x1234(%ebx,%ecx,4), %eax                       # 66 0f 38 81 84 8b cc ed ff ff | invvpid -0x1234(%ebx,%ecx,4),%eax
lar %di, %ebp                                            # 0f 02 ef | lar    %edi,%ebp
larl %cx, %ecx                                           # 0f 02 c9 | lar    %ecx,%ecx
larw (%eax), %cx                                         # 66 0f 02 08 | lar    (%eax),%cx
ldmxcsr -0x1234(%ebx,%ecx,4)                             # 0f ae 94 8b cc ed ff ff | ldmxcsr -0x1234(%ebx,%ecx,4)
lds 8(%ebp), %di                                         # 66 c5 7d 08 | lds    0x8(%ebp),%di
ldsl (%eax), %ecx                                        # c5 08 | lds    (%eax),%ecx
ldsw 8(%ebp), %di                                        # 66 c5 7d 08 | lds    0x8(%ebp),%di
les 8(%ebp), %ebp                                        # c4 6d 08 | les    0x8(%ebp),%ebp
lesl (%eax), %ecx                                        # c4 08 | les    (%eax),%ecx
lesw 8(%ebp), %di                                        # 66 c4 7d 08 | les    0x8(%ebp),%di
lfence                                                   # 0f ae e8 | lfence
lfs (%eax), %cx                                          # 66 0f b4 08 | lfs    (%eax),%cx
lfsl 4(%bx,%si), %eax                                    # 67 0f b4 40 04 | lfs    0x4(%bx,%si),%eax
lfsw 4(%bx,%si), %cx                                     # 67 66 0f b4 48 04 | lfs    0x4(%bx,%si),%cx
lgdtl 8(%ebp)                                            # 0f 01 55 08 | lgdtl  0x8(%ebp)
lgdtw %fs:0x40(%esp)                                     # 64 66 0f 01 54 24 40 | lgdtw  %fs:0x40(%esp)
lgs 8(%ebp), %di                                         # 66 0f b5 7d 08 | lgs    0x8(%ebp),%di
lgsl -0x1234(%ebx,%ecx,4), %eax                          # 0f b5 84 8b cc ed ff ff | lgs    -0x1234(%ebx,%ecx,4),%eax
lgsw -0x1234(%ebx,%ecx,4), %ax                           # 66 0f b5 84 8b cc ed ff ff | lgs    -0x1234(%ebx,%ecx,4),%ax
lidtl 8(%ebp)                                            # 0f 01 5d 08 | lidtl  0x8(%ebp)
lidtw -0x1234(%ebx,%ecx,4)                               # 66 0f 01 9c 8b cc ed ff ff | lidtw  -0x1234(%ebx,%ecx,4)
lldt 4(%bx,%si)                                          # 67 0f 00 50 04 | lldt   0x4(%bx,%si)
lldtw 0x1234                                             # 0f 00 15 34 12 00 00 | lldt   0x1234
llwpcb %eax                                              # 8f e9 78 12 c0 | llwpcb %eax
lmsw 8(%ebp)                                             # 0f 01 75 08 | lmsw   0x8(%ebp)
lmsww (%eax)                                             # 0f 01 30 | lmsw   (%eax)
lsl (%eax), %cx                                          # 66 0f 03 08 | lsl    (%eax),%cx
lsll -0x1234(%ebx,%ecx,4), %eax                          # 0f 03 84 8b cc ed ff ff | lsl    -0x1234(%ebx,%ecx,4),%eax
lslw %di, %di                                            # 66 0f 03 ff | lsl    %di,%di
lssl (%eax), %ecx                                        # 0f b2 08 | lss    (%eax),%ecx
lssw %fs:0x40(%esp), %cx                                 # 64 66 0f b2 4c 24 40 | lss    %fs:0x40(%esp),%cx
ltr %di                                                  # 0f 00 df | ltr    %di
ltrw %di                                                 # 0f 00 df | ltr    %di
lwpins $0x12345678, (%eax), %eax                         # 8f ea 78 12 00 78 56 34 12 | lwpins $0x12345678,(%eax),%eax
lwpval $0x12345678, %eax, %eax                           # 8f ea 78 12 c8 78 56 34 12 | lwpval $0x12345678,%eax,%eax
monitor %eax, %ecx, %edx                                 # 0f 01 c8 | monitor %eax,%ecx,%edx
movdiril %eax, 4(%bx,%si)                                # 67 0f 38 f9 40 04 | movdiri %eax,0x4(%bx,%si)
mwait %eax, %ecx                                         # 0f 01 c9 | mwait  %eax,%ecx
prefetch 0x1234                                          # 0f 0d 05 34 12 00 00 | prefetch 0x1234
prefetchnta %fs:0x40(%esp)                               # 64 0f 18 44 24 40 | prefetchnta %fs:0x40(%esp)
prefetcht0 %fs:0x40(%esp)                                # 64 0f 18 4c 24 40 | prefetcht0 %fs:0x40(%esp)
prefetcht1 (%eax)                                        # 0f 18 10 | prefetcht1 (%eax)
prefetcht2 8(%ebp)                                       # 0f 18 5d 08 | prefetcht2 0x8(%ebp)
fadd %st, %st(5)                                         # dc c5 | fadd   %st,%st(5)
faddl %fs:0x40(%esp)                                     # 64 dc 44 24 40 | faddl  %fs:0x40(%esp)
faddp %st, %st(1)                                        # de c1 | faddp  %st,%st(1)
fadds 0x1234                                             # d8 05 34 12 00 00 | fadds  0x1234
fbld 8(%ebp)                                             # df 65 08 | fbld   0x8(%ebp)
fbstp -0x1234(%ebx,%ecx,4)                               # df b4 8b cc ed ff ff | fbstp  -0x1234(%ebx,%ecx,4)
fcmova %st(5), %st                                       # db d5 | fcmovnbe %st(5),%st
fcmovae %st(1), %st                                      # db c1 | fcmovnb %st(1),%st
fcmovnb %st(1), %st                                      # db c1 | fcmovnb %st(1),%st
fcom 8(%ebp)                                             # d8 55 08 | fcoms  0x8(%ebp)
fcomip %st(5), %st                                       # df f5 | fcomip %st(5),%st
fcomp -0x1234(%ebx,%ecx,4)                               # d8 9c 8b cc ed ff ff | fcomps -0x1234(%ebx,%ecx,4)
fcompi %st(1), %st                                       # df f1 | fcomip %st(1),%st
fcomps 4(%bx,%si)                                        # 67 d8 58 04 | fcomps 0x4(%bx,%si)
fdiv -0x1234(%ebx,%ecx,4)                                # d8 b4 8b cc ed ff ff | fdivs  -0x1234(%ebx,%ecx,4)
fdivl (%eax)                                             # dc 30 | fdivl  (%eax)
fdivp %st, %st(1)                                        # de f1 | fdivp  %st,%st(1)
fdivrl 8(%ebp)                                           # dc 7d 08 | fdivrl 0x8(%ebp)
fdivrp %st(1)                                            # de f9 | fdivrp %st,%st(1)
fdivs -0x1234(%ebx,%ecx,4)                               # d8 b4 8b cc ed ff ff | fdivs  -0x1234(%ebx,%ecx,4)
fiadd 4(%bx,%si)                                         # 67 de 40 04 | fiadds 0x4(%bx,%si)
fiaddl 0x1234                                            # da 05 34 12 00 00 | fiaddl 0x1234
fiadds %fs:0x40(%esp)                                    # 64 de 44 24 40 | fiadds %fs:0x40(%esp)
ficom -0x1234(%ebx,%ecx,4)                               # de 94 8b cc ed ff ff | ficoms -0x1234(%ebx,%ecx,4)
ficoml %fs:0x40(%esp)                                    # 64 da 54 24 40 | ficoml %fs:0x40(%esp)
ficoms 8(%ebp)                                           # de 55 08 | ficoms 0x8(%ebp)
fidiv %fs:0x40(%esp)                                     # 64 de 74 24 40 | fidivs %fs:0x40(%esp)
fidivl (%eax)                                            # da 30 | fidivl (%eax)
fidivr 8(%ebp)                                           # de 7d 08 | fidivrs 0x8(%ebp)
fidivrl 4(%bx,%si)                                       # 67 da 78 04 | fidivrl 0x4(%bx,%si)
fidivrs -0x1234(%ebx,%ecx,4)                             # de bc 8b cc ed ff ff | fidivrs -0x1234(%ebx,%ecx,4)
fild (%eax)                                              # df 00 | filds  (%eax)
fildl %fs:0x40(%esp)                                     # 64 db 44 24 40 | fildl  %fs:0x40(%esp)
fildll -0x1234(%ebx,%ecx,4)                              # df ac 8b cc ed ff ff | fildll -0x1234(%ebx,%ecx,4)
fildq 0x1234                                             # df 2d 34 12 00 00 | fildll 0x1234
fimuls %fs:0x40(%esp)                                    # 64 de 4c 24 40 | fimuls %fs:0x40(%esp)
fist -0x1234(%ebx,%ecx,4)                                # df 94 8b cc ed ff ff | fists  -0x1234(%ebx,%ecx,4)
fistp 0x1234                                             # df 1d 34 12 00 00 | fistps 0x1234
fistpl (%eax)                                            # db 18 | fistpl (%eax)
fistpll (%eax)                                           # df 38 | fistpll (%eax)
addpd -0x1234(%ebx,%ecx,4), %xmm7                        # 66 0f 58 bc 8b cc ed ff ff | addpd  -0x1234(%ebx,%ecx,4),%xmm7
addps 8(%ebp), %xmm7                                     # 0f 58 7d 08 | addps  0x8(%ebp),%xmm7
addss %xmm1, %xmm1                                       # f3 0f 58 c9 | addss  %xmm1,%xmm1
addsubpd %xmm1, %xmm1                                    # 66 0f d0 c9 | addsubpd %xmm1,%xmm1
aesdec %xmm1, %xmm1                                      # 66 0f 38 de c9 | aesdec %xmm1,%xmm1
aesdeclast 4(%bx,%si), %xmm7                             # 67 66 0f 38 df 78 04 | aesdeclast 0x4(%bx,%si),%xmm7
aesenclast %fs:0x40(%esp), %xmm7                         # 64 66 0f 38 dd 7c 24 40 | aesenclast %fs:0x40(%esp),%xmm7
aesimc -0x1234(%ebx,%ecx,4), %xmm7                       # 66 0f 38 db bc 8b cc ed ff ff | aesimc -0x1234(%ebx,%ecx,4),%xmm7
aeskeygenassist $5, %fs:0x40(%esp), %xmm7                # 64 66 0f 3a df 7c 24 40 05 | aeskeygenassist $0x5,%fs:0x40(%esp),%xmm7
blendpd $200, 4(%bx,%si), %xmm7                          # 67 66 0f 3a 0d 78 04 c8 | blendpd $0xc8,0x4(%bx,%si),%xmm7
blendvpd %xmm0, 0x1234, %xmm7                            # 66 0f 38 15 3d 34 12 00 00 | blendvpd %xmm0,0x1234,%xmm7
cmpleps -0x1234(%ebx,%ecx,4), %xmm1                      # 0f c2 8c 8b cc ed ff ff 02 | cmpleps -0x1234(%ebx,%ecx,4),%xmm1
cmpless %xmm5, %xmm5                                     # f3 0f c2 ed 02 | cmpless %xmm5,%xmm5
cmpltps %xmm1, %xmm1                                     # 0f c2 c9 01 | cmpltps %xmm1,%xmm1
cmpltss 4(%bx,%si), %xmm7                                # 67 f3 0f c2 78 04 01 | cmpltss 0x4(%bx,%si),%xmm7
cmpneqps %xmm7, %xmm7                                    # 0f c2 ff 04 | cmpneqps %xmm7,%xmm7
cmpneqsd %xmm1, %xmm1                                    # f2 0f c2 c9 04 | cmpneqsd %xmm1,%xmm1
cmpnless 8(%ebp), %xmm5                                  # f3 0f c2 6d 08 06 | cmpnless 0x8(%ebp),%xmm5
cmpordps 8(%ebp), %xmm7                                  # 0f c2 7d 08 07 | cmpordps 0x8(%ebp),%xmm7
cmppd $200, 4(%bx,%si), %xmm1                            # 67 66 0f c2 48 04 c8 | cmppd  $0xc8,0x4(%bx,%si),%xmm1
cmpunordps 8(%ebp), %xmm7                                # 0f c2 7d 08 03 | cmpunordps 0x8(%ebp),%xmm7
comiss 4(%bx,%si), %xmm1                                 # 67 0f 2f 48 04 | comiss 0x4(%bx,%si),%xmm1
cvtps2pd (%eax), %xmm5                                   # 0f 5a 28 | cvtps2pd (%eax),%xmm5
cvtps2pi %xmm1, %mm1                                     # 0f 2d c9 | cvtps2pi %xmm1,%mm1
cvtsd2sil %xmm1, %ecx                                    # f2 0f 2d c9 | cvtsd2si %xmm1,%ecx
cvtss2sd (%eax), %xmm1                                   # f3 0f 5a 08 | cvtss2sd (%eax),%xmm1
cvttpd2dq 0x1234, %xmm7                                  # 66 0f e6 3d 34 12 00 00 | cvttpd2dq 0x1234,%xmm7
cvttpd2pi 0x1234, %mm1                                   # 66 0f 2c 0d 34 12 00 00 | cvttpd2pi 0x1234,%mm1
cvttps2dq (%eax), %xmm7                                  # f3 0f 5b 38 | cvttps2dq (%eax),%xmm7
cvttsd2si 4(%bx,%si), %ecx                               # 67 f2 0f 2c 48 04 | cvttsd2si 0x4(%bx,%si),%ecx
cvttss2sil %xmm7, %eax                                   # f3 0f 2c c7 | cvttss2si %xmm7,%eax
divpd 4(%bx,%si), %xmm1                                  # 67 66 0f 5e 48 04 | divpd  0x4(%bx,%si),%xmm1
divps %xmm7, %xmm7                                       # 0f 5e ff | divps  %xmm7,%xmm7
divsd 8(%ebp), %xmm5                                     # f2 0f 5e 6d 08 | divsd  0x8(%ebp),%xmm5
extractps $-7, %xmm5, 8(%ebp)                            # 66 0f 3a 17 6d 08 f9 | extractps $0xf9,%xmm5,0x8(%ebp)
gf2p8affineqb $-7, 8(%ebp), %xmm1                        # 66 0f 3a ce 4d 08 f9 | gf2p8affineqb $0xf9,0x8(%ebp),%xmm1
hsubps %xmm1, %xmm1                                      # f2 0f 7d c9 | hsubps %xmm1,%xmm1
insertps $-7, %xmm5, %xmm5                               # 66 0f 3a 21 ed f9 | insertps $0xf9,%xmm5,%xmm5
insertq %xmm7, %xmm7                                     # f2 0f 79 ff | insertq %xmm7,%xmm7
maskmovq %mm6, %mm6                                      # 0f f7 f6 | maskmovq %mm6,%mm6
maxps 4(%bx,%si), %xmm7                                  # 67 0f 5f 78 04 | maxps  0x4(%bx,%si),%xmm7
maxsd %xmm1, %xmm1                                       # f2 0f 5f c9 | maxsd  %xmm1,%xmm1
maxss %xmm7, %xmm7                                       # f3 0f 5f ff | maxss  %xmm7,%xmm7
minss %xmm5, %xmm5                                       # f3 0f 5d ed | minss  %xmm5,%xmm5
movapd %fs:0x40(%esp), %xmm7                             # 64 66 0f 28 7c 24 40 | movapd %fs:0x40(%esp),%xmm7
movdqu %xmm1, (%eax)                                     # f3 0f 7f 08 | movdqu %xmm1,(%eax)
movlpd %xmm7, 4(%bx,%si)                                 # 67 66 0f 13 78 04 | movlpd %xmm7,0x4(%bx,%si)
movlps %xmm7, 4(%bx,%si)                                 # 67 0f 13 78 04 | movlps %xmm7,0x4(%bx,%si)
movntdqa (%eax), %xmm1                                   # 66 0f 38 2a 08 | movntdqa (%eax),%xmm1
movntps %xmm1, (%eax)                                    # 0f 2b 08 | movntps %xmm1,(%eax)
movntsd %xmm7, 4(%bx,%si)                                # 67 f2 0f 2b 78 04 | movntsd %xmm7,0x4(%bx,%si)
movshdup -0x1234(%ebx,%ecx,4), %xmm5                     # f3 0f 16 ac 8b cc ed ff ff | movshdup -0x1234(%ebx,%ecx,4),%xmm5
movsldup %xmm1, %xmm1                                    # f3 0f 12 c9 | movsldup %xmm1,%xmm1
movups %xmm7, %xmm7                                      # 0f 10 ff | movups %xmm7,%xmm7
mpsadbw $-7, 8(%ebp), %xmm5                              # 66 0f 3a 42 6d 08 f9 | mpsadbw $0xf9,0x8(%ebp),%xmm5
mulss 8(%ebp), %xmm5                                     # f3 0f 59 6d 08 | mulss  0x8(%ebp),%xmm5
pabsd (%eax), %mm1                                       # 0f 38 1e 08 | pabsd  (%eax),%mm1
packsswb %xmm7, %xmm7                                    # 66 0f 63 ff | packsswb %xmm7,%xmm7
packuswb %mm6, %mm6                                      # 0f 67 f6 | packuswb %mm6,%mm6
paddq %xmm1, %xmm1                                       # 66 0f d4 c9 | paddq  %xmm1,%xmm1
paddsb %mm1, %mm1                                        # 0f ec c9 | paddsb %mm1,%mm1
paddsw 4(%bx,%si), %mm1                                  # 67 0f ed 48 04 | paddsw 0x4(%bx,%si),%mm1
paddusb 8(%ebp), %xmm5                                   # 66 0f dc 6d 08 | paddusb 0x8(%ebp),%xmm5
paddw -0x1234(%ebx,%ecx,4), %xmm5                        # 66 0f fd ac 8b cc ed ff ff | paddw  -0x1234(%ebx,%ecx,4),%xmm5
pand %mm6, %mm6                                          # 0f db f6 | pand   %mm6,%mm6
pavgb -0x1234(%ebx,%ecx,4), %mm6                         # 0f e0 b4 8b cc ed ff ff | pavgb  -0x1234(%ebx,%ecx,4),%mm6
pavgusb -0x1234(%ebx,%ecx,4), %mm1                       # 0f 0f 8c 8b cc ed ff ff bf | pavgusb -0x1234(%ebx,%ecx,4),%mm1
pavgw %xmm5, %xmm5                                       # 66 0f e3 ed | pavgw  %xmm5,%xmm5
pblendvb 4(%bx,%si), %xmm7                               # 67 66 0f 38 10 78 04 | pblendvb %xmm0,0x4(%bx,%si),%xmm7
pblendw $200, %xmm7, %xmm7                               # 66 0f 3a 0e ff c8 | pblendw $0xc8,%xmm7,%xmm7
blcil 0x1234, %eax                                       # 8f e9 78 02 35 34 12 00 00 | blci   0x1234,%eax
kandnb %k1, %k1, %k1                                     # c5 f5 42 c9 | kandnb %k1,%k1,%k1
knotw %k1, %k1                                           # c5 f8 44 c9 | knotw  %k1,%k1
t1mskcl %ebp, %ebp                                       # 8f e9 50 01 fd | t1mskc %ebp,%ebp
tzmskl 8(%ebp), %eax                                     # 8f e9 78 01 65 08 | tzmsk  0x8(%ebp),%eax
vaddsd -0x1234(%ebx,%ecx,4), %xmm7, %xmm7                # c5 c3 58 bc 8b cc ed ff ff | vaddsd -0x1234(%ebx,%ecx,4),%xmm7,%xmm7
vaesenc 8(%ebp), %xmm1, %xmm7                            # c4 e2 71 dc 7d 08 | vaesenc 0x8(%ebp),%xmm1,%xmm7
vandpd %fs:0x40(%esp), %ymm6, %ymm6                      # 64 c5 cd 54 74 24 40 | vandpd %fs:0x40(%esp),%ymm6,%ymm6
vcmpeq_osss -0x1234(%ebx,%ecx,4), %xmm5, %xmm5           # c5 d2 c2 ac 8b cc ed ff ff 10 | vcmpeq_osss -0x1234(%ebx,%ecx,4),%xmm5,%xmm5
vcmpeq_uqpd -0x1234(%ebx,%ecx,4), %xmm1, %xmm1           # c5 f1 c2 8c 8b cc ed ff ff 08 | vcmpeq_uqpd -0x1234(%ebx,%ecx,4),%xmm1,%xmm1
vcmpeq_usss -0x1234(%ebx,%ecx,4), %xmm7, %xmm7           # c5 c2 c2 bc 8b cc ed ff ff 18 | vcmpeq_usss -0x1234(%ebx,%ecx,4),%xmm7,%xmm7
vcmpeqpd 8(%ebp), %ymm2, %ymm6                           # c5 ed c2 75 08 00 | vcmpeqpd 0x8(%ebp),%ymm2,%ymm6
vcmpeqps -0x1234(%ebx,%ecx,4), %xmm5, %xmm1              # c5 d0 c2 8c 8b cc ed ff ff 00 | vcmpeqps -0x1234(%ebx,%ecx,4),%xmm5,%xmm1
vcmpfalse_oqpd %xmm7, %xmm7, %xmm7                       # c5 c1 c2 ff 0b | vcmpfalsepd %xmm7,%xmm7,%xmm7
vcmpge_oqpd %ymm2, %ymm2, %ymm2                          # c5 ed c2 d2 1d | vcmpge_oqpd %ymm2,%ymm2,%ymm2
vcmpge_ossd %xmm5, %xmm5, %xmm5                          # c5 d3 c2 ed 0d | vcmpgesd %xmm5,%xmm5,%xmm5
vcmpgt_oqpd %ymm6, %ymm6, %ymm6                          # c5 cd c2 f6 1e | vcmpgt_oqpd %ymm6,%ymm6,%ymm6
vcmpgt_osps (%eax), %xmm1, %xmm1                         # c5 f0 c2 08 0e | vcmpgtps (%eax),%xmm1,%xmm1
vcmpgt_osss 0x1234, %xmm1, %xmm5                         # c5 f2 c2 2d 34 12 00 00 0e | vcmpgtss 0x1234,%xmm1,%xmm5
vcmpleps (%eax), %xmm7, %xmm7                            # c5 c0 c2 38 02 | vcmpleps (%eax),%xmm7,%xmm7
vcmpless 4(%bx,%si), %xmm1, %xmm5                        # 67 c5 f2 c2 68 04 02 | vcmpless 0x4(%bx,%si),%xmm1,%xmm5
vcmplt_osps %xmm7, %xmm7, %xmm7                          # c5 c0 c2 ff 01 | vcmpltps %xmm7,%xmm7,%xmm7
vcmpneq_osps %fs:0x40(%esp), %xmm5, %xmm1                # 64 c5 d0 c2 4c 24 40 1c | vcmpneq_osps %fs:0x40(%esp),%xmm5,%xmm1
vcmpneq_uspd 4(%bx,%si), %xmm7, %xmm5                    # 67 c5 c1 c2 68 04 14 | vcmpneq_uspd 0x4(%bx,%si),%xmm7,%xmm5
vcmpneq_usss %xmm7, %xmm7, %xmm7                         # c5 c2 c2 ff 14 | vcmpneq_usss %xmm7,%xmm7,%xmm7
vcmpnge_uqsd -0x1234(%ebx,%ecx,4), %xmm1, %xmm5          # c5 f3 c2 ac 8b cc ed ff ff 19 | vcmpnge_uqsd -0x1234(%ebx,%ecx,4),%xmm1,%xmm5
vcmpngeps 4(%bx,%si), %xmm7, %xmm5                       # 67 c5 c0 c2 68 04 09 | vcmpngeps 0x4(%bx,%si),%xmm7,%xmm5
vcmpngtps 8(%ebp), %xmm1, %xmm1                          # c5 f0 c2 4d 08 0a | vcmpngtps 0x8(%ebp),%xmm1,%xmm1
vcmpnle_uqsd %xmm1, %xmm1, %xmm1                         # c5 f3 c2 c9 16 | vcmpnle_uqsd %xmm1,%xmm1,%xmm1
vcmpnle_uqss (%eax), %xmm1, %xmm5                        # c5 f2 c2 28 16 | vcmpnle_uqss (%eax),%xmm1,%xmm5
vcmpnle_usss -0x1234(%ebx,%ecx,4), %xmm5, %xmm5          # c5 d2 c2 ac 8b cc ed ff ff 06 | vcmpnless -0x1234(%ebx,%ecx,4),%xmm5,%xmm5
vcmpnlepd %ymm6, %ymm6, %ymm6                            # c5 cd c2 f6 06 | vcmpnlepd %ymm6,%ymm6,%ymm6
vcmpnlt_uspd %fs:0x40(%esp), %ymm6, %ymm2                # 64 c5 cd c2 54 24 40 05 | vcmpnltpd %fs:0x40(%esp),%ymm6,%ymm2
vcmpnlt_usps 0x1234, %xmm5, %xmm1                        # c5 d0 c2 0d 34 12 00 00 05 | vcmpnltps 0x1234,%xmm5,%xmm1
vcmpnlt_usss %xmm7, %xmm7, %xmm7                         # c5 c2 c2 ff 05 | vcmpnltss %xmm7,%xmm7,%xmm7
vcmpnltsd 8(%ebp), %xmm5, %xmm7                          # c5 d3 c2 7d 08 05 | vcmpnltsd 0x8(%ebp),%xmm5,%xmm7
vcmpnltss %fs:0x40(%esp), %xmm7, %xmm7                   # 64 c5 c2 c2 7c 24 40 05 | vcmpnltss %fs:0x40(%esp),%xmm7,%xmm7
vcmpord_qps %fs:0x40(%esp), %xmm5, %xmm7                 # 64 c5 d0 c2 7c 24 40 07 | vcmpordps %fs:0x40(%esp),%xmm5,%xmm7
vcmpord_qsd 0x1234, %xmm1, %xmm5                         # c5 f3 c2 2d 34 12 00 00 07 | vcmpordsd 0x1234,%xmm1,%xmm5
vcmpss $-7, %xmm5, %xmm5, %xmm5                          # c5 d2 c2 ed f9 | vcmpss $0xf9,%xmm5,%xmm5,%xmm5
vcmptrue_usps 0x1234, %ymm6, %ymm6                       # c5 cc c2 35 34 12 00 00 1f | vcmptrue_usps 0x1234,%ymm6,%ymm6
vcmpunord_qpd 4(%bx,%si), %ymm2, %ymm2                   # 67 c5 ed c2 50 04 03 | vcmpunordpd 0x4(%bx,%si),%ymm2,%ymm2
vcmpunord_qps (%eax), %ymm6, %ymm2                       # c5 cc c2 10 03 | vcmpunordps (%eax),%ymm6,%ymm2
vcmpunordpd 4(%bx,%si), %xmm5, %xmm1                     # 67 c5 d1 c2 48 04 03 | vcmpunordpd 0x4(%bx,%si),%xmm5,%xmm1
vcmpunordss %xmm5, %xmm5, %xmm5                          # c5 d2 c2 ed 03 | vcmpunordss %xmm5,%xmm5,%xmm5
vcvtpd2dqx (%eax), %xmm1                                 # c5 fb e6 08 | vcvtpd2dqx (%eax),%xmm1
vcvtpd2psy 4(%bx,%si), %xmm1                             # 67 c5 fd 5a 48 04 | vcvtpd2psy 0x4(%bx,%si),%xmm1
vcvtps2dq 4(%bx,%si), %xmm5                              # 67 c5 f9 5b 68 04 | vcvtps2dq 0x4(%bx,%si),%xmm5
vcvtps2pd %xmm5, %ymm6                                   # c5 fc 5a f5 | vcvtps2pd %xmm5,%ymm6
vcvttps2dq 0x1234, %xmm1                                 # c5 fa 5b 0d 34 12 00 00 | vcvttps2dq 0x1234,%xmm1
vdpps $5, %fs:0x40(%esp), %xmm5, %xmm5                   # 64 c4 e3 51 40 6c 24 40 05 | vdpps  $0x5,%fs:0x40(%esp),%xmm5,%xmm5
vfmadd213ps 8(%ebp), %ymm6, %ymm6                        # c4 e2 4d a8 75 08 | vfmadd213ps 0x8(%ebp),%ymm6,%ymm6
vfmadd231pd (%eax), %xmm5, %xmm1                         # c4 e2 d1 b8 08 | vfmadd231pd (%eax),%xmm5,%xmm1
vfmaddsub132ps %xmm1, %xmm1, %xmm1                       # c4 e2 71 96 c9 | vfmaddsub132ps %xmm1,%xmm1,%xmm1
vfmsub132ss -0x1234(%ebx,%ecx,4), %xmm1, %xmm1           # c4 e2 71 9b 8c 8b cc ed ff ff | vfmsub132ss -0x1234(%ebx,%ecx,4),%xmm1,%xmm1
vfmsub213pd %fs:0x40(%esp), %ymm6, %ymm6                 # 64 c4 e2 cd aa 74 24 40 | vfmsub213pd %fs:0x40(%esp),%ymm6,%ymm6
vfmsub231sd %xmm7, %xmm7, %xmm7                          # c4 e2 c1 bb ff | vfmsub231sd %xmm7,%xmm7,%xmm7
vfmsubadd231ps %xmm5, %xmm5, %xmm5                       # c4 e2 51 b7 ed | vfmsubadd231ps %xmm5,%xmm5,%xmm5
vfmsubpd 8(%ebp), %xmm5, %xmm1, %xmm1                    # c4 e3 f1 6d 4d 08 50 | vfmsubpd 0x8(%ebp),%xmm5,%xmm1,%xmm1
vfnmadd213pd 0x1234, %ymm2, %ymm2                        # c4 e2 ed ac 15 34 12 00 00 | vfnmadd213pd 0x1234,%ymm2,%ymm2
valignq $-7, 8(%ebp), %xmm7, %xmm7{%k1}{z}               # 62 f3 c5 89 03 bd 08 00 00 00 f9 | valignq $0xf9,0x8(%ebp),%xmm7,%xmm7{%k1}{z}
vandnpd (%eax), %zmm3, %zmm3{%k1}{z}                     # 62 f1 e5 c9 55 18 | vandnpd (%eax),%zmm3,%zmm3{%k1}{z}
vandnps 8(%ebp), %ymm2, %ymm2                            # c5 ec 55 55 08 | vandnps 0x8(%ebp),%ymm2,%ymm2
vbroadcastf64x2 4(%bx,%si), %ymm2                        # 67 62 f2 fd 28 1a 90 04 00 | vbroadcastf64x2 0x4(%bx,%si),%ymm2
vcmpeq_ospd %fs:0x40(%esp), %zmm3, %k5                   # 64 62 f1 e5 48 c2 6c 24 01 10 | vcmpeq_ospd %fs:0x40(%esp),%zmm3,%k5
vcmpeq_osps 4(%bx,%si), %zmm3, %k1{%k3}                  # 67 62 f1 64 4b c2 88 04 00 10 | vcmpeq_osps 0x4(%bx,%si),%zmm3,%k1{%k3}
vcmpeq_uqpd %ymm2, %ymm2, %k1                            # 62 f1 ed 28 c2 ca 08 | vcmpeq_uqpd %ymm2,%ymm2,%k1
vcmpfalse_ospd %xmm1, %xmm1, %k1{%k3}                    # 62 f1 f5 0b c2 c9 1b | vcmpfalse_ospd %xmm1,%xmm1,%k1{%k3}
vcmpge_oqps 4(%bx,%si), %zmm3, %k1                       # 67 62 f1 64 48 c2 88 04 00 1d | vcmpge_oqps 0x4(%bx,%si),%zmm3,%k1
vcmpge_osps -0x1234(%ebx,%ecx,4), %zmm3, %k1{%k3}        # 62 f1 64 4b c2 8c 8b cc ed ff ff 0d | vcmpgeps -0x1234(%ebx,%ecx,4),%zmm3,%k1{%k3}
vcmpgt_oqps %xmm7, %xmm7, %k1                            # 62 f1 44 08 c2 cf 1e | vcmpgt_oqps %xmm7,%xmm7,%k1
vcmpgt_oqsd 0x1234, %xmm5, %k1                           # 62 f1 d7 08 c2 0d 34 12 00 00 1e | vcmpgt_oqsd 0x1234,%xmm5,%k1
vcmpgt_oqss (%eax), %xmm7, %k5{%k3}                      # 62 f1 46 0b c2 28 1e | vcmpgt_oqss (%eax),%xmm7,%k5{%k3}
vcmple_osps 4(%bx,%si), %xmm5, %k1                       # 67 62 f1 54 08 c2 88 04 00 02 | vcmpleps 0x4(%bx,%si),%xmm5,%k1
vcmpneq_oqpd 8(%ebp){1to8}, %zmm3, %k1                   # 62 f1 e5 58 c2 4d 01 0c | vcmpneq_oqpd 0x8(%ebp){1to8},%zmm3,%k1
vcmpneq_oqps %ymm6, %ymm6, %k5                           # 62 f1 4c 28 c2 ee 0c | vcmpneq_oqps %ymm6,%ymm6,%k5
vcmpnge_uspd 4(%bx,%si), %xmm7, %k5                      # 67 62 f1 c5 08 c2 a8 04 00 09 | vcmpngepd 0x4(%bx,%si),%xmm7,%k5
vcmpngeps %fs:0x40(%esp), %ymm2, %k1                     # 64 62 f1 6c 28 c2 4c 24 02 09 | vcmpngeps %fs:0x40(%esp),%ymm2,%k1
vcmpngt_ussd %xmm1, %xmm1, %k1{%k3}                      # 62 f1 f7 0b c2 c9 0a | vcmpngtsd %xmm1,%xmm1,%k1{%k3}
vcmpnless {sae}, %xmm1, %xmm1, %k1                       # 62 f1 76 18 c2 c9 06 | vcmpnless {sae},%xmm1,%xmm1,%k1
vcmpnlt_uspd 0x1234, %ymm6, %k5{%k3}                     # 62 f1 cd 2b c2 2d 34 12 00 00 05 | vcmpnltpd 0x1234,%ymm6,%k5{%k3}
vcmpnltsd %xmm1, %xmm1, %k1{%k3}                         # 62 f1 f7 0b c2 c9 05 | vcmpnltsd %xmm1,%xmm1,%k1{%k3}
vcmpord_sps 4(%bx,%si){1to4}, %xmm7, %k5                 # 67 62 f1 44 18 c2 68 01 17 | vcmpord_sps 0x4(%bx,%si){1to4},%xmm7,%k5
vcmptruepd 8(%ebp), %ymm2, %k5                           # 62 f1 ed 28 c2 ad 08 00 00 00 0f | vcmptruepd 0x8(%ebp),%ymm2,%k5
vcmpunordpd (%eax){1to4}, %ymm6, %k1                     # 62 f1 cd 38 c2 08 03 | vcmpunordpd (%eax){1to4},%ymm6,%k1
vcompresspd %xmm1, (%eax){%k3}                           # 62 f2 fd 0b 8a 08 | vcompresspd %xmm1,(%eax){%k3}
vcvtpd2udqy %ymm2, %xmm1{%k3}                            # 62 f1 fc 2b 79 ca | vcvtpd2udq %ymm2,%xmm1{%k3}
vcvtudq2pd %ymm6, %zmm3                                  # 62 f1 7e 48 7a de | vcvtudq2pd %ymm6,%zmm3
vcvtuqq2psx %xmm5, %xmm5                                 # 62 f1 ff 08 7a ed | vcvtuqq2ps %xmm5,%xmm5
vdivps 0x1234, %xmm5, %xmm5                              # c5 d0 5e 2d 34 12 00 00 | vdivps 0x1234,%xmm5,%xmm5
vextracti32x8 $5, %zmm3, 8(%ebp)                         # 62 f3 7d 48 3b 9d 08 00 00 00 05 | vextracti32x8 $0x5,%zmm3,0x8(%ebp)
vfmadd213ps 8(%ebp){1to16}, %zmm3, %zmm3                 # 62 f2 65 58 a8 5d 02 | vfmadd213ps 0x8(%ebp){1to16},%zmm3,%zmm3
vfmadd231ss %fs:0x40(%esp), %xmm7, %xmm1                 # 64 c4 e2 41 b9 4c 24 40 | vfmadd231ss %fs:0x40(%esp),%xmm7,%xmm1
vfmaddsub132pd %zmm3, %zmm3, %zmm3{%k3}                  # 62 f2 e5 4b 96 db | vfmaddsub132pd %zmm3,%zmm3,%zmm3{%k3}
vfmaddsub132ps {rd-sae}, %zmm3, %zmm3, %zmm3             # 62 f2 65 38 96 db | vfmaddsub132ps {rd-sae},%zmm3,%zmm3,%zmm3
vfmsub213sd %xmm5, %xmm5, %xmm5                          # c4 e2 d1 ab ed | vfmsub213sd %xmm5,%xmm5,%xmm5
vfmsubadd231pd 0x1234, %ymm6, %ymm2{%k3}                 # 62 f2 cd 2b b7 15 34 12 00 00 | vfmsubadd231pd 0x1234,%ymm6,%ymm2{%k3}
vfmsubadd231ps %fs:0x40(%esp), %xmm1, %xmm7              # 64 c4 e2 71 b7 7c 24 40 | vfmsubadd231ps %fs:0x40(%esp),%xmm1,%xmm7
vfnmsub231ps %fs:0x40(%esp), %ymm6, %ymm6                # 64 c4 e2 4d be 74 24 40 | vfnmsub231ps %fs:0x40(%esp),%ymm6,%ymm6
vinsertf64x4 $-7, 4(%bx,%si), %zmm3, %zmm3               # 67 62 f3 e5 48 1a 98 04 00 f9 | vinsertf64x4 $0xf9,0x4(%bx,%si),%zmm3,%zmm3
vinserti64x2 $5, %xmm1, %ymm2, %ymm2{%k3}                # 62 f3 ed 2b 38 d1 05 | vinserti64x2 $0x5,%xmm1,%ymm2,%ymm2{%k3}
vinserti64x4 $5, %ymm2, %zmm3, %zmm3{%k3}                # 62 f3 e5 4b 3a da 05 | vinserti64x4 $0x5,%ymm2,%zmm3,%zmm3{%k3}
vmaxpd %zmm3, %zmm3, %zmm3{%k3}                          # 62 f1 e5 4b 5f db | vmaxpd %zmm3,%zmm3,%zmm3{%k3}
vmovdqu64 %xmm1, %xmm1                                   # 62 f1 fe 08 6f c9 | vmovdqu64 %xmm1,%xmm1
vmovsldup 4(%bx,%si), %zmm3                              # 67 62 f1 7e 48 12 98 04 00 | vmovsldup 0x4(%bx,%si),%zmm3
vmovupd %ymm6, 4(%bx,%si)                                # 67 c5 fd 11 70 04 | vmovupd %ymm6,0x4(%bx,%si)
vmulps %xmm5, %xmm5, %xmm5{%k1}{z}                       # 62 f1 54 89 59 ed | vmulps %xmm5,%xmm5,%xmm5{%k1}{z}
vorps %xmm5, %xmm5, %xmm5                                # c5 d0 56 ed | vorps  %xmm5,%xmm5,%xmm5
vpaddsb 4(%bx,%si), %zmm3, %zmm3                         # 67 62 f1 65 48 ec 98 04 00 | vpaddsb 0x4(%bx,%si),%zmm3,%zmm3
vpaddusw -0x1234(%ebx,%ecx,4), %ymm6, %ymm6{%k1}{z}      # 62 f1 4d a9 dd b4 8b cc ed ff ff | vpaddusw -0x1234(%ebx,%ecx,4),%ymm6,%ymm6{%k1}{z}
