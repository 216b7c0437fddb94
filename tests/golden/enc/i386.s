# statement # its bytes as GNU as 2.40 writes them | how the bytes print
aam $200                                                 # d4 c8 | aam    $0xc8
adc 8(%ebp), %cl                                         # 12 4d 08 | adc    0x8(%ebp),%cl
adcb $5, 8(%ebp)                                         # 80 55 08 05 | adcb   $0x5,0x8(%ebp)
adcl %ebp, 8(%ebp)                                       # 11 6d 08 | adc    %ebp,0x8(%ebp)
adcw %di, %di                                            # 66 11 ff | adc    %di,%di
adcxl 0x1234, %ebp                                       # 66 0f 38 f6 2d 34 12 00 00 | adcx   0x1234,%ebp
add $0x123456789ab, %eax                                 # 05 ab 89 67 45 | add    $0x456789ab,%eax
addb %fs:0x40(%esp), %bl                                 # 64 02 5c 24 40 | add    %fs:0x40(%esp),%bl
addl $5, -0x1234(%ebx,%ecx,4)                            # 83 84 8b cc ed ff ff 05 | addl   $0x5,-0x1234(%ebx,%ecx,4)
addw $-7, %fs:0x40(%esp)                                 # 64 66 83 44 24 40 f9 | addw   $0xfff9,%fs:0x40(%esp)
andb 8(%ebp), %cl                                        # 22 4d 08 | and    0x8(%ebp),%cl
andl %fs:0x40(%esp), %ebp                                # 64 23 6c 24 40 | and    %fs:0x40(%esp),%ebp
andw %fs:0x40(%esp), %ax                                 # 64 66 23 44 24 40 | and    %fs:0x40(%esp),%ax
arpl %ax, 4(%bx,%si)                                     # 67 63 40 04 | arpl   %ax,0x4(%bx,%si)
arplw %cx, (%eax)                                        # 63 08 | arpl   %cx,(%eax)
bextrl %ebp, %ebp, %ebp                                  # c4 e2 50 f7 ed | bextr  %ebp,%ebp,%ebp
blsmskl %ebp, %ebp                                       # c4 e2 50 f3 d5 | blsmsk %ebp,%ebp
blsrl %ebp, %ebp                                         # c4 e2 50 f3 cd | blsr   %ebp,%ebp
bound %ebp, 0x1234                                       # 62 2d 34 12 00 00 | bound  %ebp,0x1234
boundl %ebp, 0x1234                                      # 62 2d 34 12 00 00 | bound  %ebp,0x1234
boundw %cx, (%eax)                                       # 66 62 08 | bound  %cx,(%eax)
bsfl 0x1234, %ebp                                        # 0f bc 2d 34 12 00 00 | bsf    0x1234,%ebp
bsfw 8(%ebp), %ax                                        # 66 0f bc 45 08 | bsf    0x8(%ebp),%ax
bsrl 4(%bx,%si), %ecx                                    # 67 0f bd 48 04 | bsr    0x4(%bx,%si),%ecx
bsrw 4(%bx,%si), %cx                                     # 67 66 0f bd 48 04 | bsr    0x4(%bx,%si),%cx
bt $5, %fs:0x40(%esp)                                    # 64 0f ba 64 24 40 05 | btl    $0x5,%fs:0x40(%esp)
btcl %ecx, (%eax)                                        # 0f bb 08 | btc    %ecx,(%eax)
btcw %di, 0x1234                                         # 66 0f bb 3d 34 12 00 00 | btc    %di,0x1234
btl $200, %eax                                           # 0f ba e0 c8 | bt     $0xc8,%eax
btr %cx, %cx                                             # 66 0f b3 c9 | btr    %cx,%cx
btrl %eax, %eax                                          # 0f b3 c0 | btr    %eax,%eax
btrw $-7, 0x1234                                         # 66 0f ba 35 34 12 00 00 f9 | btrw   $0xf9,0x1234
btsl $5, %fs:0x40(%esp)                                  # 64 0f ba 6c 24 40 05 | btsl   $0x5,%fs:0x40(%esp)
btsw $200, 4(%bx,%si)                                    # 67 66 0f ba 68 04 c8 | btsw   $0xc8,0x4(%bx,%si)
btw %di, %di                                             # 66 0f a3 ff | bt     %di,%di
bzhi %ecx, %fs:0x40(%esp), %eax                          # 64 c4 e2 70 f5 44 24 40 | bzhi   %ecx,%fs:0x40(%esp),%eax
bzhil %ecx, %ecx, %ecx                                   # c4 e2 70 f5 c9 | bzhi   %ecx,%ecx,%ecx
calll *%fs:0x40(%esp)                                    # 64 ff 54 24 40 | call   *%fs:0x40(%esp)
callw *8(%ebp)                                           # 66 ff 55 08 | callw  *0x8(%ebp)
cli                                                      # fa | cli
cmc                                                      # f5 | cmc
cmova %ebp, %ebp                                         # 0f 47 ed | cmova  %ebp,%ebp
cmovael 0x1234, %ebp                                     # 0f 43 2d 34 12 00 00 | cmovae 0x1234,%ebp
cmovaew -0x1234(%ebx,%ecx,4), %cx                        # 66 0f 43 8c 8b cc ed ff ff | cmovae -0x1234(%ebx,%ecx,4),%cx
cmoval %ebp, %ebp                                        # 0f 47 ed | cmova  %ebp,%ebp
cmovaw %cx, %cx                                          # 66 0f 47 c9 | cmova  %cx,%cx
cmovb %ebp, %ebp                                         # 0f 42 ed | cmovb  %ebp,%ebp
cmovbel 8(%ebp), %ebp                                    # 0f 46 6d 08 | cmovbe 0x8(%ebp),%ebp
cmovbew 0x1234, %ax                                      # 66 0f 46 05 34 12 00 00 | cmovbe 0x1234,%ax
cmovbl 4(%bx,%si), %ebp                                  # 67 0f 42 68 04 | cmovb  0x4(%bx,%si),%ebp
cmovbw %di, %di                                          # 66 0f 42 ff | cmovb  %di,%di
cmovcl 8(%ebp), %eax                                     # 0f 42 45 08 | cmovb  0x8(%ebp),%eax
cmovcw %ax, %ax                                          # 66 0f 42 c0 | cmovb  %ax,%ax
cmove 4(%bx,%si), %di                                    # 67 66 0f 44 78 04 | cmove  0x4(%bx,%si),%di
cmovel %eax, %eax                                        # 0f 44 c0 | cmove  %eax,%eax
cmovew 8(%ebp), %ax                                      # 66 0f 44 45 08 | cmove  0x8(%ebp),%ax
cmovg %fs:0x40(%esp), %cx                                # 64 66 0f 4f 4c 24 40 | cmovg  %fs:0x40(%esp),%cx
cmovgel 4(%bx,%si), %ebp                                 # 67 0f 4d 68 04 | cmovge 0x4(%bx,%si),%ebp
cmovgew %ax, %ax                                         # 66 0f 4d c0 | cmovge %ax,%ax
cmovgl %eax, %eax                                        # 0f 4f c0 | cmovg  %eax,%eax
cmovle -0x1234(%ebx,%ecx,4), %ax                         # 66 0f 4e 84 8b cc ed ff ff | cmovle -0x1234(%ebx,%ecx,4),%ax
cmovlel 4(%bx,%si), %ecx                                 # 67 0f 4e 48 04 | cmovle 0x4(%bx,%si),%ecx
cmovlew 0x1234, %ax                                      # 66 0f 4e 05 34 12 00 00 | cmovle 0x1234,%ax
cmovll %ebp, %ebp                                        # 0f 4c ed | cmovl  %ebp,%ebp
cmovlw %cx, %cx                                          # 66 0f 4c c9 | cmovl  %cx,%cx
cmovnae -0x1234(%ebx,%ecx,4), %ebp                       # 0f 42 ac 8b cc ed ff ff | cmovb  -0x1234(%ebx,%ecx,4),%ebp
cmovnael 0x1234, %ecx                                    # 0f 42 0d 34 12 00 00 | cmovb  0x1234,%ecx
cmovnaew %ax, %ax                                        # 66 0f 42 c0 | cmovb  %ax,%ax
cmovnal 0x1234, %ecx                                     # 0f 46 0d 34 12 00 00 | cmovbe 0x1234,%ecx
cmovnaw 8(%ebp), %cx                                     # 66 0f 46 4d 08 | cmovbe 0x8(%ebp),%cx
cmovnbel (%eax), %ecx                                    # 0f 47 08 | cmova  (%eax),%ecx
cmovnbl %eax, %eax                                       # 0f 43 c0 | cmovae %eax,%eax
cmovnbw %cx, %cx                                         # 66 0f 43 c9 | cmovae %cx,%cx
cmovnc %fs:0x40(%esp), %ecx                              # 64 0f 43 4c 24 40 | cmovae %fs:0x40(%esp),%ecx
cmovncl -0x1234(%ebx,%ecx,4), %ebp                       # 0f 43 ac 8b cc ed ff ff | cmovae -0x1234(%ebx,%ecx,4),%ebp
cmovncw 8(%ebp), %di                                     # 66 0f 43 7d 08 | cmovae 0x8(%ebp),%di
cmovnew 8(%ebp), %di                                     # 66 0f 45 7d 08 | cmovne 0x8(%ebp),%di
cmovnge %di, %di                                         # 66 0f 4c ff | cmovl  %di,%di
cmovngel (%eax), %ebp                                    # 0f 4c 28 | cmovl  (%eax),%ebp
cmovngew (%eax), %ax                                     # 66 0f 4c 00 | cmovl  (%eax),%ax
cmovngl %eax, %eax                                       # 0f 4e c0 | cmovle %eax,%eax
cmovngw %di, %di                                         # 66 0f 4e ff | cmovle %di,%di
cmovnle (%eax), %cx                                      # 66 0f 4f 08 | cmovg  (%eax),%cx
cmovnlel (%eax), %ebp                                    # 0f 4f 28 | cmovg  (%eax),%ebp
cmovnll (%eax), %ebp                                     # 0f 4d 28 | cmovge (%eax),%ebp
cmovnlw %di, %di                                         # 66 0f 4d ff | cmovge %di,%di
cmovnow 0x1234, %di                                      # 66 0f 41 3d 34 12 00 00 | cmovno 0x1234,%di
cmovnp 4(%bx,%si), %eax                                  # 67 0f 4b 40 04 | cmovnp 0x4(%bx,%si),%eax
cmovnpw %di, %di                                         # 66 0f 4b ff | cmovnp %di,%di
cmovns (%eax), %cx                                       # 66 0f 49 08 | cmovns (%eax),%cx
cmovnsl %ebp, %ebp                                       # 0f 49 ed | cmovns %ebp,%ebp
cmovnsw 0x1234, %di                                      # 66 0f 49 3d 34 12 00 00 | cmovns 0x1234,%di
cmovnzl 0x1234, %ecx                                     # 0f 45 0d 34 12 00 00 | cmovne 0x1234,%ecx
cmovnzw 0x1234, %di                                      # 66 0f 45 3d 34 12 00 00 | cmovne 0x1234,%di
cmovol %ecx, %ecx                                        # 0f 40 c9 | cmovo  %ecx,%ecx
cmovow %di, %di                                          # 66 0f 40 ff | cmovo  %di,%di
cmovpel %eax, %eax                                       # 0f 4a c0 | cmovp  %eax,%eax
cmovpew %di, %di                                         # 66 0f 4a ff | cmovp  %di,%di
cmovpo %ax, %ax                                          # 66 0f 4b c0 | cmovnp %ax,%ax
cmovpol %fs:0x40(%esp), %ebp                             # 64 0f 4b 6c 24 40 | cmovnp %fs:0x40(%esp),%ebp
cmovpow %fs:0x40(%esp), %di                              # 64 66 0f 4b 7c 24 40 | cmovnp %fs:0x40(%esp),%di
cmovpw %ax, %ax                                          # 66 0f 4a c0 | cmovp  %ax,%ax
cmovsl %ebp, %ebp                                        # 0f 48 ed | cmovs  %ebp,%ebp
cmovsw 4(%bx,%si), %ax                                   # 67 66 0f 48 40 04 | cmovs  0x4(%bx,%si),%ax
cmovzl (%eax), %ecx                                      # 0f 44 08 | cmove  (%eax),%ecx
cmovzw (%eax), %ax                                       # 66 0f 44 00 | cmove  (%eax),%ax
cmp %di, %di                                             # 66 39 ff | cmp    %di,%di
cmpb $0x123456789ab, %al                                 # 3c ab | cmp    $0xab,%al
cmpl -0x1234(%ebx,%ecx,4), %ebp                          # 3b ac 8b cc ed ff ff | cmp    -0x1234(%ebx,%ecx,4),%ebp
cmpsd $-7, 8(%ebp), %xmm1                                # f2 0f c2 4d 08 f9 | cmpsd  $0xf9,0x8(%ebp),%xmm1
cmpsw %es:(%edi), %fs:(%esi)                             # 64 66 a7 | cmpsw  %es:(%edi),%fs:(%esi)
cmpw 4(%bx,%si), %ax                                     # 67 66 3b 40 04 | cmp    0x4(%bx,%si),%ax
cmpxchgb %cl, %cl                                        # 0f b0 c9 | cmpxchg %cl,%cl
cmpxchgw %ax, -0x1234(%ebx,%ecx,4)                       # 66 0f b1 84 8b cc ed ff ff | cmpxchg %ax,-0x1234(%ebx,%ecx,4)
crc32 4(%bx,%si), %ecx                                   # 67 f2 0f 38 f1 48 04 | crc32l 0x4(%bx,%si),%ecx
crc32b %dh, %eax                                         # f2 0f 38 f0 c6 | crc32  %dh,%eax
crc32l %ebp, %ebp                                        # f2 0f 38 f1 ed | crc32  %ebp,%ebp
crc32w %di, %ebp                                         # 66 f2 0f 38 f1 ef | crc32  %di,%ebp
cwd                                                      # 66 99 | cwtd
dec %ecx                                                 # 49 | dec    %ecx
decb %dh                                                 # fe ce | dec    %dh
decl %ebp                                                # 4d | dec    %ebp
decw %ax                                                 # 66 48 | dec    %ax
div -0x1234(%ebx,%ecx,4)                                 # f7 b4 8b cc ed ff ff | divl   -0x1234(%ebx,%ecx,4)
divb %bl, %al                                            # f6 f3 | div    %bl
divl %ecx                                                # f7 f1 | div    %ecx
divw 4(%bx,%si)                                          # 67 66 f7 70 04 | divw   0x4(%bx,%si)
enterl $0x1234, $5                                       # c8 34 12 05 | enter  $0x1234,$0x5
idiv %fs:0x40(%esp)                                      # 64 f7 7c 24 40 | idivl  %fs:0x40(%esp)
idivb -0x1234(%ebx,%ecx,4), %al                          # f6 bc 8b cc ed ff ff | idivb  -0x1234(%ebx,%ecx,4)
idivl %ebp                                               # f7 fd | idiv   %ebp
idivw %cx, %ax                                           # 66 f7 f9 | idiv   %cx
imul %al                                                 # f6 e8 | imul   %al
imulb (%eax)                                             # f6 28 | imulb  (%eax)
imull (%eax)                                             # f7 28 | imull  (%eax)
imulw $0x1234, %ax                                       # 66 69 c0 34 12 | imul   $0x1234,%ax,%ax
inb $-7, %al                                             # e4 f9 | in     $0xf9,%al
inc %ecx                                                 # 41 | inc    %ecx
incl %ebp                                                # 45 | inc    %ebp
incw -0x1234(%ebx,%ecx,4)                                # 66 ff 84 8b cc ed ff ff | incw   -0x1234(%ebx,%ecx,4)
inl $-7                                                  # e5 f9 | in     $0xf9,%eax
insl %dx, %es:(%edi)                                     # 6d | insl   (%dx),%es:(%edi)
insw %dx, %es:(%edi)                                     # 66 6d | insw   (%dx),%es:(%edi)
inw $-7, %ax                                             # 66 e5 f9 | in     $0xf9,%ax
iretl                                                    # cf | iret
jmp *4(%bx,%si)                                          # 67 ff 60 04 | jmp    *0x4(%bx,%si)
jmpw *%cx                                                # 66 ff e1 | jmp    *%cx
lcall $0x1234, $0x12345678                               # 9a 78 56 34 12 34 12 | lcall  $0x1234,$0x12345678
lcalll $0x1234, $0x1234                                  # 9a 34 12 00 00 34 12 | lcall  $0x1234,$0x1234
lea %fs:0x40(%esp), %cx                                  # 64 66 8d 4c 24 40 | lea    %fs:0x40(%esp),%cx
leal 0x1234, %ebp                                        # 8d 2d 34 12 00 00 | lea    0x1234,%ebp
leavel                                                   # c9 | leave
ljmpl $0x1234, $0x1234                                   # ea 34 12 00 00 34 12 | ljmp   $0x1234,$0x1234
lodsb %fs:(%esi), %al                                    # 64 ac | lods   %fs:(%esi),%al
lodsl (%esi)                                             # ad | lods   %ds:(%esi),%eax
lzcntl %ecx, %ecx                                        # f3 0f bd c9 | lzcnt  %ecx,%ecx
lzcntw %fs:0x40(%esp), %ax                               # 64 66 f3 0f bd 44 24 40 | lzcnt  %fs:0x40(%esp),%ax
mov 0x1234, %dh                                          # 8a 35 34 12 00 00 | mov    0x1234,%dh
movb %fs:0x40(%esp), %bl                                 # 64 8a 5c 24 40 | mov    %fs:0x40(%esp),%bl
movbe %fs:0x40(%esp), %ax                                # 64 66 0f 38 f0 44 24 40 | movbe  %fs:0x40(%esp),%ax
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
kaddb %k1, %k1, %k1                                      # c5 f5 4a c9 | kaddb  %k1,%k1,%k1
korb %k1, %k1, %k1                                       # c5 f5 45 c9 | korb   %k1,%k1,%k1
kxnord %k5, %k5, %k5                                     # c4 e1 d5 46 ed | kxnord %k5,%k5,%k5
vaddsubpd 8(%ebp), %xmm1, %xmm1                          # c5 f1 d0 4d 08 | vaddsubpd 0x8(%ebp),%xmm1,%xmm1
vaesenclast %xmm1, %xmm1, %xmm1                          # c4 e2 71 dd c9 | vaesenclast %xmm1,%xmm1,%xmm1
vandnps -0x1234(%ebx,%ecx,4), %xmm7, %xmm5               # c5 c0 55 ac 8b cc ed ff ff | vandnps -0x1234(%ebx,%ecx,4),%xmm7,%xmm5
vandps %fs:0x40(%esp), %ymm6, %ymm6                      # 64 c5 cc 54 74 24 40 | vandps %fs:0x40(%esp),%ymm6,%ymm6
vcmpeq_ossd %xmm7, %xmm7, %xmm7                          # c5 c3 c2 ff 10 | vcmpeq_ossd %xmm7,%xmm7,%xmm7
vcmpeq_uqpd %xmm7, %xmm7, %xmm7                          # c5 c1 c2 ff 08 | vcmpeq_uqpd %xmm7,%xmm7,%xmm7
vcmpeq_uspd %ymm2, %ymm2, %ymm2                          # c5 ed c2 d2 18 | vcmpeq_uspd %ymm2,%ymm2,%ymm2
vcmpeqpd 0x1234, %xmm7, %xmm7                            # c5 c1 c2 3d 34 12 00 00 00 | vcmpeqpd 0x1234,%xmm7,%xmm7
vcmpeqps %xmm1, %xmm1, %xmm1                             # c5 f0 c2 c9 00 | vcmpeqps %xmm1,%xmm1,%xmm1
vcmpeqss %xmm7, %xmm7, %xmm7                             # c5 c2 c2 ff 00 | vcmpeqss %xmm7,%xmm7,%xmm7
vcmpfalse_ossd %xmm5, %xmm5, %xmm5                       # c5 d3 c2 ed 1b | vcmpfalse_ossd %xmm5,%xmm5,%xmm5
vcmpfalsepd %ymm2, %ymm2, %ymm2                          # c5 ed c2 d2 0b | vcmpfalsepd %ymm2,%ymm2,%ymm2
vcmpfalsesd %xmm1, %xmm1, %xmm1                          # c5 f3 c2 c9 0b | vcmpfalsesd %xmm1,%xmm1,%xmm1
vcmpfalsess %xmm1, %xmm1, %xmm1                          # c5 f2 c2 c9 0b | vcmpfalsess %xmm1,%xmm1,%xmm1
vcmpge_oqpd %xmm5, %xmm5, %xmm5                          # c5 d1 c2 ed 1d | vcmpge_oqpd %xmm5,%xmm5,%xmm5
vcmpgt_oqss %xmm7, %xmm7, %xmm7                          # c5 c2 c2 ff 1e | vcmpgt_oqss %xmm7,%xmm7,%xmm7
vcmpgtps 8(%ebp), %ymm6, %ymm2                           # c5 cc c2 55 08 0e | vcmpgtps 0x8(%ebp),%ymm6,%ymm2
vcmple_oqps 4(%bx,%si), %xmm7, %xmm7                     # 67 c5 c0 c2 78 04 12 | vcmple_oqps 0x4(%bx,%si),%xmm7,%xmm7
vcmplesd (%eax), %xmm5, %xmm5                            # c5 d3 c2 28 02 | vcmplesd (%eax),%xmm5,%xmm5
vcmplt_oqps %ymm6, %ymm6, %ymm6                          # c5 cc c2 f6 11 | vcmplt_oqps %ymm6,%ymm6,%ymm6
vcmpneq_oqpd -0x1234(%ebx,%ecx,4), %xmm1, %xmm7          # c5 f1 c2 bc 8b cc ed ff ff 0c | vcmpneq_oqpd -0x1234(%ebx,%ecx,4),%xmm1,%xmm7
vcmpneq_osps 4(%bx,%si), %ymm6, %ymm2                    # 67 c5 cc c2 50 04 1c | vcmpneq_osps 0x4(%bx,%si),%ymm6,%ymm2
vcmpneqsd 8(%ebp), %xmm5, %xmm5                          # c5 d3 c2 6d 08 04 | vcmpneqsd 0x8(%ebp),%xmm5,%xmm5
vcmpngepd (%eax), %xmm5, %xmm7                           # c5 d1 c2 38 09 | vcmpngepd (%eax),%xmm5,%xmm7
vcmpngtpd -0x1234(%ebx,%ecx,4), %ymm6, %ymm6             # c5 cd c2 b4 8b cc ed ff ff 0a | vcmpngtpd -0x1234(%ebx,%ecx,4),%ymm6,%ymm6
vcmpngtsd 0x1234, %xmm5, %xmm5                           # c5 d3 c2 2d 34 12 00 00 0a | vcmpngtsd 0x1234,%xmm5,%xmm5
vcmpnle_uqss 4(%bx,%si), %xmm5, %xmm5                    # 67 c5 d2 c2 68 04 16 | vcmpnle_uqss 0x4(%bx,%si),%xmm5,%xmm5
vcmpnleps 0x1234, %xmm5, %xmm5                           # c5 d0 c2 2d 34 12 00 00 06 | vcmpnleps 0x1234,%xmm5,%xmm5
vcmpnlesd (%eax), %xmm5, %xmm7                           # c5 d3 c2 38 06 | vcmpnlesd (%eax),%xmm5,%xmm7
vcmpnlt_uqpd 4(%bx,%si), %ymm6, %ymm2                    # 67 c5 cd c2 50 04 15 | vcmpnlt_uqpd 0x4(%bx,%si),%ymm6,%ymm2
vcmpnlt_uqps %fs:0x40(%esp), %xmm1, %xmm5                # 64 c5 f0 c2 6c 24 40 15 | vcmpnlt_uqps %fs:0x40(%esp),%xmm1,%xmm5
vcmpord_sss 4(%bx,%si), %xmm5, %xmm5                     # 67 c5 d2 c2 68 04 17 | vcmpord_sss 0x4(%bx,%si),%xmm5,%xmm5
vcmpps $200, %fs:0x40(%esp), %ymm2, %ymm2                # 64 c5 ec c2 54 24 40 c8 | vcmpps $0xc8,%fs:0x40(%esp),%ymm2,%ymm2
vcmpunord_ssd %xmm7, %xmm7, %xmm7                        # c5 c3 c2 ff 13 | vcmpunord_ssd %xmm7,%xmm7,%xmm7
vcmpunordpd %xmm1, %xmm1, %xmm1                          # c5 f1 c2 c9 03 | vcmpunordpd %xmm1,%xmm1,%xmm1
vcvtps2pd %xmm5, %xmm5                                   # c5 f8 5a ed | vcvtps2pd %xmm5,%xmm5
vcvtsd2si 8(%ebp), %ebp                                  # c5 fb 2d 6d 08 | vcvtsd2si 0x8(%ebp),%ebp
vdivpd %xmm5, %xmm5, %xmm5                               # c5 d1 5e ed | vdivpd %xmm5,%xmm5,%xmm5
vextractps $5, %xmm7, (%eax)                             # c4 e3 79 17 38 05 | vextractps $0x5,%xmm7,(%eax)
vfmaddpd %ymm6, %ymm6, %ymm6, %ymm6                      # c4 e3 cd 69 f6 60 | vfmaddpd %ymm6,%ymm6,%ymm6,%ymm6
vfmaddps %xmm5, 0x1234, %xmm5, %xmm1                     # c4 e3 51 68 0d 34 12 00 00 50 | vfmaddps %xmm5,0x1234,%xmm5,%xmm1
vfmsub132pd 4(%bx,%si), %xmm5, %xmm7                     # 67 c4 e2 d1 9a 78 04 | vfmsub132pd 0x4(%bx,%si),%xmm5,%xmm7
vfmsub132sd %xmm7, %xmm7, %xmm7                          # c4 e2 c1 9b ff | vfmsub132sd %xmm7,%xmm7,%xmm7
vfmsub213sd (%eax), %xmm1, %xmm1                         # c4 e2 f1 ab 08 | vfmsub213sd (%eax),%xmm1,%xmm1
vfmsubadd132ps %ymm2, %ymm2, %ymm2                       # c4 e2 6d 97 d2 | vfmsubadd132ps %ymm2,%ymm2,%ymm2
vfmsubadd231pd (%eax), %xmm1, %xmm7                      # c4 e2 f1 b7 38 | vfmsubadd231pd (%eax),%xmm1,%xmm7
vfmsubadd231ps 8(%ebp), %xmm5, %xmm5                     # c4 e2 51 b7 6d 08 | vfmsubadd231ps 0x8(%ebp),%xmm5,%xmm5
vfmsubps %xmm7, -0x1234(%ebx,%ecx,4), %xmm5, %xmm1       # c4 e3 51 6c 8c 8b cc ed ff ff 70 | vfmsubps %xmm7,-0x1234(%ebx,%ecx,4),%xmm5,%xmm1
vfmsubss 0x1234, %xmm5, %xmm1, %xmm1                     # c4 e3 f1 6e 0d 34 12 00 00 50 | vfmsubss 0x1234,%xmm5,%xmm1,%xmm1
vfnmadd132ss %xmm1, %xmm1, %xmm1                         # c4 e2 71 9d c9 | vfnmadd132ss %xmm1,%xmm1,%xmm1
vfnmadd213pd 0x1234, %xmm1, %xmm1                        # c4 e2 f1 ac 0d 34 12 00 00 | vfnmadd213pd 0x1234,%xmm1,%xmm1
vfnmadd213sd -0x1234(%ebx,%ecx,4), %xmm5, %xmm1          # c4 e2 d1 ad 8c 8b cc ed ff ff | vfnmadd213sd -0x1234(%ebx,%ecx,4),%xmm5,%xmm1
vfnmaddpd %xmm5, %xmm5, %xmm5, %xmm5                     # c4 e3 d1 79 ed 50 | vfnmaddpd %xmm5,%xmm5,%xmm5,%xmm5
vfnmaddss %xmm1, %xmm1, %xmm1, %xmm1                     # c4 e3 f1 7a c9 10 | vfnmaddss %xmm1,%xmm1,%xmm1,%xmm1
vfnmsub132sd (%eax), %xmm1, %xmm1                        # c4 e2 f1 9f 08 | vfnmsub132sd (%eax),%xmm1,%xmm1
vfnmsub213pd %ymm2, %ymm2, %ymm2                         # c4 e2 ed ae d2 | vfnmsub213pd %ymm2,%ymm2,%ymm2
vfnmsub213ps (%eax), %ymm2, %ymm2                        # c4 e2 6d ae 10 | vfnmsub213ps (%eax),%ymm2,%ymm2
vaesdeclast %ymm6, %ymm6, %ymm6                          # c4 e2 4d df f6 | vaesdeclast %ymm6,%ymm6,%ymm6
vcmpfalseps %xmm7, %xmm7, %k1                            # 62 f1 44 08 c2 cf 0b | vcmpfalseps %xmm7,%xmm7,%k1
vcmpfalsesd %xmm1, %xmm1, %k1{%k3}                       # 62 f1 f7 0b c2 c9 0b | vcmpfalsesd %xmm1,%xmm1,%k1{%k3}
vcmpfalsess 0x1234, %xmm1, %k5                           # 62 f1 76 08 c2 2d 34 12 00 00 0b | vcmpfalsess 0x1234,%xmm1,%k5
vcmpgt_oqpd %ymm2, %ymm2, %k1                            # 62 f1 ed 28 c2 ca 1e | vcmpgt_oqpd %ymm2,%ymm2,%k1
vcmpgtpd -0x1234(%ebx,%ecx,4), %zmm3, %k1                # 62 f1 e5 48 c2 8c 8b cc ed ff ff 0e | vcmpgtpd -0x1234(%ebx,%ecx,4),%zmm3,%k1
vcmple_oqps (%eax), %xmm1, %k1{%k3}                      # 62 f1 74 0b c2 08 12 | vcmple_oqps (%eax),%xmm1,%k1{%k3}
vcmplt_oqps 8(%ebp), %ymm6, %k1                          # 62 f1 4c 28 c2 8d 08 00 00 00 11 | vcmplt_oqps 0x8(%ebp),%ymm6,%k1
vcmpneq_ospd 8(%ebp), %ymm6, %k1{%k3}                    # 62 f1 cd 2b c2 8d 08 00 00 00 1c | vcmpneq_ospd 0x8(%ebp),%ymm6,%k1{%k3}
vcmpneqps %fs:0x40(%esp){1to16}, %zmm3, %k1              # 64 62 f1 64 58 c2 4c 24 10 04 | vcmpneqps %fs:0x40(%esp){1to16},%zmm3,%k1
vcmpneqsd %xmm5, %xmm5, %k5                              # 62 f1 d7 08 c2 ed 04 | vcmpneqsd %xmm5,%xmm5,%k5
vcmpngtpd -0x1234(%ebx,%ecx,4){1to4}, %ymm2, %k5         # 62 f1 ed 38 c2 ac 8b cc ed ff ff 0a | vcmpngtpd -0x1234(%ebx,%ecx,4){1to4},%ymm2,%k5
vcmpnlepd %ymm2, %ymm2, %k1{%k3}                         # 62 f1 ed 2b c2 ca 06 | vcmpnlepd %ymm2,%ymm2,%k1{%k3}
vcmpnlt_uqps 4(%bx,%si){1to16}, %zmm3, %k1               # 67 62 f1 64 58 c2 48 01 15 | vcmpnlt_uqps 0x4(%bx,%si){1to16},%zmm3,%k1
vcmpordpd {sae}, %zmm3, %zmm3, %k1                       # 62 f1 e5 18 c2 cb 07 | vcmpordpd {sae},%zmm3,%zmm3,%k1
vcmptrue_uspd 4(%bx,%si){1to8}, %zmm3, %k5               # 67 62 f1 e5 58 c2 a8 04 00 1f | vcmptrue_uspd 0x4(%bx,%si){1to8},%zmm3,%k5
vcvtps2dq 8(%ebp){1to4}, %xmm5                           # 62 f1 7d 18 5b 6d 02 | vcvtps2dq 0x8(%ebp){1to4},%xmm5
vcvtps2pd 0x1234, %ymm6{%k1}{z}                          # 62 f1 7c a9 5a 35 34 12 00 00 | vcvtps2pd 0x1234,%ymm6{%k1}{z}
vcvtss2sd 0x1234, %xmm5, %xmm5{%k1}{z}                   # 62 f1 56 89 5a 2d 34 12 00 00 | vcvtss2sd 0x1234,%xmm5,%xmm5{%k1}{z}
vcvtuqq2psy 8(%ebp), %xmm1{%k3}                          # 62 f1 ff 2b 7a 8d 08 00 00 00 | vcvtuqq2ps 0x8(%ebp),%xmm1{%k3}
vdivps 8(%ebp), %xmm7, %xmm5                             # c5 c0 5e 6d 08 | vdivps 0x8(%ebp),%xmm7,%xmm5
vexpandpd %ymm2, %ymm2{%k3}                              # 62 f2 fd 2b 88 d2 | vexpandpd %ymm2,%ymm2{%k3}
vexpandps 4(%bx,%si), %zmm3                              # 67 62 f2 7d 48 88 58 01 | vexpandps 0x4(%bx,%si),%zmm3
vextractf32x4 $-7, %ymm2, 8(%ebp)                        # 62 f3 7d 28 19 95 08 00 00 00 f9 | vextractf32x4 $0xf9,%ymm2,0x8(%ebp)
vfixupimmps $200, (%eax), %ymm2, %ymm6                   # 62 f3 6d 28 54 30 c8 | vfixupimmps $0xc8,(%eax),%ymm2,%ymm6
vfmadd231pd -0x1234(%ebx,%ecx,4), %ymm2, %ymm2           # c4 e2 ed b8 94 8b cc ed ff ff | vfmadd231pd -0x1234(%ebx,%ecx,4),%ymm2,%ymm2
vfmadd231ps -0x1234(%ebx,%ecx,4), %xmm7, %xmm5           # c4 e2 41 b8 ac 8b cc ed ff ff | vfmadd231ps -0x1234(%ebx,%ecx,4),%xmm7,%xmm5
vfmadd231ss %fs:0x40(%esp), %xmm7, %xmm7{%k3}            # 64 62 f2 45 0b b9 7c 24 10 | vfmadd231ss %fs:0x40(%esp),%xmm7,%xmm7{%k3}
vfmaddsub132ps (%eax), %xmm7, %xmm7                      # c4 e2 41 96 38 | vfmaddsub132ps (%eax),%xmm7,%xmm7
vfmaddsub231ps 8(%ebp), %zmm3, %zmm3                     # 62 f2 65 48 b6 9d 08 00 00 00 | vfmaddsub231ps 0x8(%ebp),%zmm3,%zmm3
vfmsub132sd %fs:0x40(%esp), %xmm5, %xmm5                 # 64 c4 e2 d1 9b 6c 24 40 | vfmsub132sd %fs:0x40(%esp),%xmm5,%xmm5
vfmsub213ps %xmm5, %xmm5, %xmm5{%k1}{z}                  # 62 f2 55 89 aa ed | vfmsub213ps %xmm5,%xmm5,%xmm5{%k1}{z}
vfmsub231pd -0x1234(%ebx,%ecx,4), %zmm3, %zmm3           # 62 f2 e5 48 ba 9c 8b cc ed ff ff | vfmsub231pd -0x1234(%ebx,%ecx,4),%zmm3,%zmm3
vfnmsub213pd (%eax), %zmm3, %zmm3                        # 62 f2 e5 48 ae 18 | vfnmsub213pd (%eax),%zmm3,%zmm3
vfnmsub213ps %fs:0x40(%esp), %xmm1, %xmm7{%k3}           # 64 62 f2 75 0b ae 7c 24 04 | vfnmsub213ps %fs:0x40(%esp),%xmm1,%xmm7{%k3}
vgatherdps (%ebx,%ymm3,4), %ymm2{%k3}                    # 62 f2 7d 2b 92 14 9b | vgatherdps (%ebx,%ymm3,4),%ymm2{%k3}
vgetmantsd $-7, 0x1234, %xmm5, %xmm5{%k1}{z}             # 62 f3 d5 89 27 2d 34 12 00 00 f9 | vgetmantsd $0xf9,0x1234,%xmm5,%xmm5{%k1}{z}
vinsertf32x4 $5, (%eax), %zmm3, %zmm3{%k3}               # 62 f3 65 4b 18 18 05 | vinsertf32x4 $0x5,(%eax),%zmm3,%zmm3{%k3}
vinserti64x2 $-7, %xmm5, %zmm3, %zmm3                    # 62 f3 e5 48 38 dd f9 | vinserti64x2 $0xf9,%xmm5,%zmm3,%zmm3
vinserti64x4 $5, 8(%ebp), %zmm3, %zmm3{%k3}              # 62 f3 e5 4b 3a 9d 08 00 00 00 05 | vinserti64x4 $0x5,0x8(%ebp),%zmm3,%zmm3{%k3}
vmaxsd %xmm5, %xmm5, %xmm5{%k1}{z}                       # 62 f1 d7 89 5f ed | vmaxsd %xmm5,%xmm5,%xmm5{%k1}{z}
vminps 4(%bx,%si), %ymm6, %ymm2                          # 67 c5 cc 5d 50 04 | vminps 0x4(%bx,%si),%ymm6,%ymm2
vmovaps %zmm3, 8(%ebp)                                   # 62 f1 7c 48 29 9d 08 00 00 00 | vmovaps %zmm3,0x8(%ebp)
vmovdqa32 %xmm7, -0x1234(%ebx,%ecx,4)                    # 62 f1 7d 08 7f bc 8b cc ed ff ff | vmovdqa32 %xmm7,-0x1234(%ebx,%ecx,4)
vmulpd 4(%bx,%si), %zmm3, %zmm3{%k3}                     # 67 62 f1 e5 4b 59 98 04 00 | vmulpd 0x4(%bx,%si),%zmm3,%zmm3{%k3}
vpabsq 0x1234, %zmm3                                     # 62 f2 fd 48 1f 1d 34 12 00 00 | vpabsq 0x1234,%zmm3
vpabsw 4(%bx,%si), %xmm5                                 # 67 c4 e2 79 1d 68 04 | vpabsw 0x4(%bx,%si),%xmm5
vpaddd %ymm6, %ymm6, %ymm6                               # c5 cd fe f6 | vpaddd %ymm6,%ymm6,%ymm6
vpaddsw %fs:0x40(%esp), %zmm3, %zmm3                     # 64 62 f1 65 48 ed 5c 24 01 | vpaddsw %fs:0x40(%esp),%zmm3,%zmm3
vpavgb %xmm5, %xmm5, %xmm5{%k1}{z}                       # 62 f1 55 89 e0 ed | vpavgb %xmm5,%xmm5,%xmm5{%k1}{z}
