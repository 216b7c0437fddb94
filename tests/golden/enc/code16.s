# statement # its bytes as GNU as 2.40 writes them | how the bytes print
aam $200                                                 # d4 c8 | aam    $0xc8
adc 8(%bp), %cl                                          # 12 4e 08 | adc    0x8(%bp),%cl
adcb $5, 8(%bp)                                          # 80 56 08 05 | adcb   $0x5,0x8(%bp)
adcl %ebp, 8(%bp)                                        # 66 11 6e 08 | adc    %ebp,0x8(%bp)
adcw %di, %di                                            # 11 ff | adc    %di,%di
adcxl 0x1234, %ebp                                       # 66 0f 38 f6 2e 34 12 | adcx   0x1234,%ebp
add $0x123456789ab, %eax                                 # 66 05 ab 89 67 45 | add    $0x456789ab,%eax
addb %fs:0x40(%si), %bl                                  # 64 02 5c 40 | add    %fs:0x40(%si),%bl
addl $5, -0x1234(%bx,%di)                                # 66 83 81 cc ed 05 | addl   $0x5,-0x1234(%bx,%di)
addw $-7, %fs:0x40(%si)                                  # 64 83 44 40 f9 | addw   $0xfff9,%fs:0x40(%si)
andb 8(%bp), %cl                                         # 22 4e 08 | and    0x8(%bp),%cl
andl %fs:0x40(%si), %ebp                                 # 64 66 23 6c 40 | and    %fs:0x40(%si),%ebp
andw %fs:0x40(%si), %ax                                  # 64 23 44 40 | and    %fs:0x40(%si),%ax
arpl %ax, 4(%eax,%ebx,8)                                 # 67 63 44 d8 04 | arpl   %ax,0x4(%eax,%ebx,8)
arplw %cx, (%bx)                                         # 63 0f | arpl   %cx,(%bx)
bextrl %ebp, %ebp, %ebp                                  # c4 e2 50 f7 ed | bextr  %ebp,%ebp,%ebp
blsmskl %ebp, %ebp                                       # c4 e2 50 f3 d5 | blsmsk %ebp,%ebp
blsrl %ebp, %ebp                                         # c4 e2 50 f3 cd | blsr   %ebp,%ebp
bound %ebp, 0x1234                                       # 66 62 2e 34 12 | bound  %ebp,0x1234
boundl %ebp, 0x1234                                      # 66 62 2e 34 12 | bound  %ebp,0x1234
boundw %cx, (%bx)                                        # 62 0f | bound  %cx,(%bx)
bsfl 0x1234, %ebp                                        # 66 0f bc 2e 34 12 | bsf    0x1234,%ebp
bsfw 8(%bp), %ax                                         # 0f bc 46 08 | bsf    0x8(%bp),%ax
bsrl 4(%eax,%ebx,8), %ecx                                # 67 66 0f bd 4c d8 04 | bsr    0x4(%eax,%ebx,8),%ecx
bsrw 4(%eax,%ebx,8), %cx                                 # 67 0f bd 4c d8 04 | bsr    0x4(%eax,%ebx,8),%cx
bt $5, %fs:0x40(%si)                                     # 64 0f ba 64 40 05 | btw    $0x5,%fs:0x40(%si)
btcl %ecx, (%bx)                                         # 66 0f bb 0f | btc    %ecx,(%bx)
btcw %di, 0x1234                                         # 0f bb 3e 34 12 | btc    %di,0x1234
btl $200, %eax                                           # 66 0f ba e0 c8 | bt     $0xc8,%eax
btr %cx, %cx                                             # 0f b3 c9 | btr    %cx,%cx
btrl %eax, %eax                                          # 66 0f b3 c0 | btr    %eax,%eax
btrw $-7, 0x1234                                         # 0f ba 36 34 12 f9 | btrw   $0xf9,0x1234
btsl $5, %fs:0x40(%si)                                   # 64 66 0f ba 6c 40 05 | btsl   $0x5,%fs:0x40(%si)
btsw $200, 4(%eax,%ebx,8)                                # 67 0f ba 6c d8 04 c8 | btsw   $0xc8,0x4(%eax,%ebx,8)
btw %di, %di                                             # 0f a3 ff | bt     %di,%di
bzhi %ecx, %fs:0x40(%si), %eax                           # 64 c4 e2 70 f5 44 40 | bzhi   %ecx,%fs:0x40(%si),%eax
bzhil %ecx, %ecx, %ecx                                   # c4 e2 70 f5 c9 | bzhi   %ecx,%ecx,%ecx
calll *%fs:0x40(%si)                                     # 64 66 ff 54 40 | calll  *%fs:0x40(%si)
callw *8(%bp)                                            # ff 56 08 | call   *0x8(%bp)
cli                                                      # fa | cli
cmc                                                      # f5 | cmc
cmova %ebp, %ebp                                         # 66 0f 47 ed | cmova  %ebp,%ebp
cmovael 0x1234, %ebp                                     # 66 0f 43 2e 34 12 | cmovae 0x1234,%ebp
cmovaew -0x1234(%bx,%di), %cx                            # 0f 43 89 cc ed | cmovae -0x1234(%bx,%di),%cx
cmoval %ebp, %ebp                                        # 66 0f 47 ed | cmova  %ebp,%ebp
cmovaw %cx, %cx                                          # 0f 47 c9 | cmova  %cx,%cx
cmovb %ebp, %ebp                                         # 66 0f 42 ed | cmovb  %ebp,%ebp
cmovbel 8(%bp), %ebp                                     # 66 0f 46 6e 08 | cmovbe 0x8(%bp),%ebp
cmovbew 0x1234, %ax                                      # 0f 46 06 34 12 | cmovbe 0x1234,%ax
cmovbl 4(%eax,%ebx,8), %ebp                              # 67 66 0f 42 6c d8 04 | cmovb  0x4(%eax,%ebx,8),%ebp
cmovbw %di, %di                                          # 0f 42 ff | cmovb  %di,%di
cmovcl 8(%bp), %eax                                      # 66 0f 42 46 08 | cmovb  0x8(%bp),%eax
cmovcw %ax, %ax                                          # 0f 42 c0 | cmovb  %ax,%ax
cmove 4(%eax,%ebx,8), %di                                # 67 0f 44 7c d8 04 | cmove  0x4(%eax,%ebx,8),%di
cmovel %eax, %eax                                        # 66 0f 44 c0 | cmove  %eax,%eax
cmovew 8(%bp), %ax                                       # 0f 44 46 08 | cmove  0x8(%bp),%ax
cmovg %fs:0x40(%si), %cx                                 # 64 0f 4f 4c 40 | cmovg  %fs:0x40(%si),%cx
cmovgel 4(%eax,%ebx,8), %ebp                             # 67 66 0f 4d 6c d8 04 | cmovge 0x4(%eax,%ebx,8),%ebp
cmovgew %ax, %ax                                         # 0f 4d c0 | cmovge %ax,%ax
cmovgl %eax, %eax                                        # 66 0f 4f c0 | cmovg  %eax,%eax
cmovle -0x1234(%bx,%di), %ax                             # 0f 4e 81 cc ed | cmovle -0x1234(%bx,%di),%ax
cmovlel 4(%eax,%ebx,8), %ecx                             # 67 66 0f 4e 4c d8 04 | cmovle 0x4(%eax,%ebx,8),%ecx
cmovlew 0x1234, %ax                                      # 0f 4e 06 34 12 | cmovle 0x1234,%ax
cmovll %ebp, %ebp                                        # 66 0f 4c ed | cmovl  %ebp,%ebp
cmovlw %cx, %cx                                          # 0f 4c c9 | cmovl  %cx,%cx
cmovnae -0x1234(%bx,%di), %ebp                           # 66 0f 42 a9 cc ed | cmovb  -0x1234(%bx,%di),%ebp
cmovnael 0x1234, %ecx                                    # 66 0f 42 0e 34 12 | cmovb  0x1234,%ecx
cmovnaew %ax, %ax                                        # 0f 42 c0 | cmovb  %ax,%ax
cmovnal 0x1234, %ecx                                     # 66 0f 46 0e 34 12 | cmovbe 0x1234,%ecx
cmovnaw 8(%bp), %cx                                      # 0f 46 4e 08 | cmovbe 0x8(%bp),%cx
cmovnbel (%bx), %ecx                                     # 66 0f 47 0f | cmova  (%bx),%ecx
cmovnbl %eax, %eax                                       # 66 0f 43 c0 | cmovae %eax,%eax
cmovnbw %cx, %cx                                         # 0f 43 c9 | cmovae %cx,%cx
cmovnc %fs:0x40(%si), %ecx                               # 64 66 0f 43 4c 40 | cmovae %fs:0x40(%si),%ecx
cmovncl -0x1234(%bx,%di), %ebp                           # 66 0f 43 a9 cc ed | cmovae -0x1234(%bx,%di),%ebp
cmovncw 8(%bp), %di                                      # 0f 43 7e 08 | cmovae 0x8(%bp),%di
cmovnew 8(%bp), %di                                      # 0f 45 7e 08 | cmovne 0x8(%bp),%di
cmovnge %di, %di                                         # 0f 4c ff | cmovl  %di,%di
cmovngel (%bx), %ebp                                     # 66 0f 4c 2f | cmovl  (%bx),%ebp
cmovngew (%bx), %ax                                      # 0f 4c 07 | cmovl  (%bx),%ax
cmovngl %eax, %eax                                       # 66 0f 4e c0 | cmovle %eax,%eax
cmovngw %di, %di                                         # 0f 4e ff | cmovle %di,%di
cmovnle (%bx), %cx                                       # 0f 4f 0f | cmovg  (%bx),%cx
cmovnlel (%bx), %ebp                                     # 66 0f 4f 2f | cmovg  (%bx),%ebp
cmovnll (%bx), %ebp                                      # 66 0f 4d 2f | cmovge (%bx),%ebp
cmovnlw %di, %di                                         # 0f 4d ff | cmovge %di,%di
cmovnow 0x1234, %di                                      # 0f 41 3e 34 12 | cmovno 0x1234,%di
cmovnp 4(%eax,%ebx,8), %eax                              # 67 66 0f 4b 44 d8 04 | cmovnp 0x4(%eax,%ebx,8),%eax
cmovnpw %di, %di                                         # 0f 4b ff | cmovnp %di,%di
cmovns (%bx), %cx                                        # 0f 49 0f | cmovns (%bx),%cx
cmovnsl %ebp, %ebp                                       # 66 0f 49 ed | cmovns %ebp,%ebp
cmovnsw 0x1234, %di                                      # 0f 49 3e 34 12 | cmovns 0x1234,%di
cmovnzl 0x1234, %ecx                                     # 66 0f 45 0e 34 12 | cmovne 0x1234,%ecx
cmovnzw 0x1234, %di                                      # 0f 45 3e 34 12 | cmovne 0x1234,%di
cmovol %ecx, %ecx                                        # 66 0f 40 c9 | cmovo  %ecx,%ecx
cmovow %di, %di                                          # 0f 40 ff | cmovo  %di,%di
cmovpel %eax, %eax                                       # 66 0f 4a c0 | cmovp  %eax,%eax
cmovpew %di, %di                                         # 0f 4a ff | cmovp  %di,%di
cmovpo %ax, %ax                                          # 0f 4b c0 | cmovnp %ax,%ax
cmovpol %fs:0x40(%si), %ebp                              # 64 66 0f 4b 6c 40 | cmovnp %fs:0x40(%si),%ebp
cmovpow %fs:0x40(%si), %di                               # 64 0f 4b 7c 40 | cmovnp %fs:0x40(%si),%di
cmovpw %ax, %ax                                          # 0f 4a c0 | cmovp  %ax,%ax
cmovsl %ebp, %ebp                                        # 66 0f 48 ed | cmovs  %ebp,%ebp
cmovsw 4(%eax,%ebx,8), %ax                               # 67 0f 48 44 d8 04 | cmovs  0x4(%eax,%ebx,8),%ax
cmovzl (%bx), %ecx                                       # 66 0f 44 0f | cmove  (%bx),%ecx
cmovzw (%bx), %ax                                        # 0f 44 07 | cmove  (%bx),%ax
cmp %di, %di                                             # 39 ff | cmp    %di,%di
cmpb $0x123456789ab, %al                                 # 3c ab | cmp    $0xab,%al
cmpl -0x1234(%bx,%di), %ebp                              # 66 3b a9 cc ed | cmp    -0x1234(%bx,%di),%ebp
cmpsd $-7, 8(%bp), %xmm1                                 # f2 0f c2 4e 08 f9 | cmpsd  $0xf9,0x8(%bp),%xmm1
cmpsw %es:(%di), %fs:(%si)                               # 64 a7 | cmpsw  %es:(%di),%fs:(%si)
cmpw 4(%eax,%ebx,8), %ax                                 # 67 3b 44 d8 04 | cmp    0x4(%eax,%ebx,8),%ax
cmpxchgb %cl, %cl                                        # 0f b0 c9 | cmpxchg %cl,%cl
cmpxchgw %ax, -0x1234(%bx,%di)                           # 0f b1 81 cc ed | cmpxchg %ax,-0x1234(%bx,%di)
crc32 4(%eax,%ebx,8), %ecx                               # 67 f2 0f 38 f1 4c d8 04 | crc32w 0x4(%eax,%ebx,8),%ecx
crc32b %dh, %eax                                         # f2 0f 38 f0 c6 | crc32  %dh,%eax
crc32l %ebp, %ebp                                        # 66 f2 0f 38 f1 ed | crc32  %ebp,%ebp
crc32w %di, %ebp                                         # f2 0f 38 f1 ef | crc32  %di,%ebp
cwd                                                      # 99 | cwtd
dec %ecx                                                 # 66 49 | dec    %ecx
decb %dh                                                 # fe ce | dec    %dh
decl %ebp                                                # 66 4d | dec    %ebp
decw %ax                                                 # 48 | dec    %ax
div -0x1234(%bx,%di)                                     # f7 b1 cc ed | divw   -0x1234(%bx,%di)
divb %bl, %al                                            # f6 f3 | div    %bl
divl %ecx                                                # 66 f7 f1 | div    %ecx
divw 4(%eax,%ebx,8)                                      # 67 f7 74 d8 04 | divw   0x4(%eax,%ebx,8)
enterl $0x1234, $5                                       # 66 c8 34 12 05 | enterl $0x1234,$0x5
idiv %fs:0x40(%si)                                       # 64 f7 7c 40 | idivw  %fs:0x40(%si)
idivb -0x1234(%bx,%di), %al                              # f6 b9 cc ed | idivb  -0x1234(%bx,%di)
idivl %ebp                                               # 66 f7 fd | idiv   %ebp
idivw %cx, %ax                                           # f7 f9 | idiv   %cx
imul %al                                                 # f6 e8 | imul   %al
imulb (%bx)                                              # f6 2f | imulb  (%bx)
imull (%bx)                                              # 66 f7 2f | imull  (%bx)
imulw $0x1234, %ax                                       # 69 c0 34 12 | imul   $0x1234,%ax,%ax
inb $-7, %al                                             # e4 f9 | in     $0xf9,%al
inc %ecx                                                 # 66 41 | inc    %ecx
incl %ebp                                                # 66 45 | inc    %ebp
incw -0x1234(%bx,%di)                                    # ff 81 cc ed | incw   -0x1234(%bx,%di)
inl $-7                                                  # 66 e5 f9 | in     $0xf9,%eax
insl %dx, %es:(%di)                                      # 66 6d | insl   (%dx),%es:(%di)
insw %dx, %es:(%di)                                      # 6d | insw   (%dx),%es:(%di)
inw $-7, %ax                                             # e5 f9 | in     $0xf9,%ax
iretl                                                    # 66 cf | iretl
jmp *4(%eax,%ebx,8)                                      # 67 ff 64 d8 04 | jmp    *0x4(%eax,%ebx,8)
jmpw *%cx                                                # ff e1 | jmp    *%cx
lcalll $0x1234, $0x1234                                  # 66 9a 34 12 00 00 34 12 | lcalll $0x1234,$0x1234
lea %fs:0x40(%si), %cx                                   # 64 8d 4c 40 | lea    %fs:0x40(%si),%cx
leal 0x1234, %ebp                                        # 66 8d 2e 34 12 | lea    0x1234,%ebp
leavel                                                   # 66 c9 | leavel
ljmpl $0x1234, $0x1234                                   # 66 ea 34 12 00 00 34 12 | ljmpl  $0x1234,$0x1234
lodsb %fs:(%si), %al                                     # 64 ac | lods   %fs:(%si),%al
lodsl (%si)                                              # 66 ad | lods   %ds:(%si),%eax
lzcntl %ecx, %ecx                                        # 66 f3 0f bd c9 | lzcnt  %ecx,%ecx
lzcntw %fs:0x40(%si), %ax                                # 64 f3 0f bd 44 40 | lzcnt  %fs:0x40(%si),%ax
mov 0x1234, %dh                                          # 8a 36 34 12 | mov    0x1234,%dh
movb %fs:0x40(%si), %bl                                  # 64 8a 5c 40 | mov    %fs:0x40(%si),%bl
movbe %fs:0x40(%si), %ax                                 # 64 0f 38 f0 44 40 | movbe  %fs:0x40(%si),%ax
movbel %ebp, 0x1234                                      # 66 0f 38 f1 2e 34 12 | movbe  %ebp,0x1234
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
kortestq %k1, %k1                                        # c4 e1 f8 98 c9 | kortestq %k1,%k1
kshiftrq $5, %k1, %k1                                    # c4 e3 f9 31 c9 05 | kshiftrq $0x5,%k1,%k1
tzmskl %fs:0x40(%si), %eax                               # 64 8f e9 78 01 64 40 | tzmsk  %fs:0x40(%si),%eax
vaesdeclast %ymm6, %ymm6, %ymm6                          # c4 e2 4d df f6 | vaesdeclast %ymm6,%ymm6,%ymm6
vcmpeq_ospd -0x1234(%bx,%di), %ymm2, %ymm2               # c5 ed c2 91 cc ed 10 | vcmpeq_ospd -0x1234(%bx,%di),%ymm2,%ymm2
vcmpeq_osps %xmm7, %xmm7, %xmm7                          # c5 c0 c2 ff 10 | vcmpeq_osps %xmm7,%xmm7,%xmm7
vcmpeq_uqps %xmm5, %xmm5, %xmm5                          # c5 d0 c2 ed 08 | vcmpeq_uqps %xmm5,%xmm5,%xmm5
vcmpeq_uspd 0x1234, %xmm7, %xmm7                         # c5 c1 c2 3e 34 12 18 | vcmpeq_uspd 0x1234,%xmm7,%xmm7
vcmpeq_ussd 8(%bp), %xmm5, %xmm5                         # c5 d3 c2 6e 08 18 | vcmpeq_ussd 0x8(%bp),%xmm5,%xmm5
vcmpeqpd 4(%eax,%ebx,8), %xmm1, %xmm1                    # 67 c5 f1 c2 4c d8 04 00 | vcmpeqpd 0x4(%eax,%ebx,8),%xmm1,%xmm1
vcmpge_oqpd 8(%bp), %ymm2, %ymm6                         # c5 ed c2 76 08 1d | vcmpge_oqpd 0x8(%bp),%ymm2,%ymm6
vcmpgeps -0x1234(%bx,%di), %xmm1, %xmm5                  # c5 f0 c2 a9 cc ed 0d | vcmpgeps -0x1234(%bx,%di),%xmm1,%xmm5
vcmpgt_oqsd 4(%eax,%ebx,8), %xmm1, %xmm7                 # 67 c5 f3 c2 7c d8 04 1e | vcmpgt_oqsd 0x4(%eax,%ebx,8),%xmm1,%xmm7
vcmpgt_oqss 4(%eax,%ebx,8), %xmm1, %xmm5                 # 67 c5 f2 c2 6c d8 04 1e | vcmpgt_oqss 0x4(%eax,%ebx,8),%xmm1,%xmm5
vcmpgtps 8(%bp), %ymm6, %ymm2                            # c5 cc c2 56 08 0e | vcmpgtps 0x8(%bp),%ymm6,%ymm2
vcmpgtss %xmm1, %xmm1, %xmm1                             # c5 f2 c2 c9 0e | vcmpgtss %xmm1,%xmm1,%xmm1
vcmplt_oqsd %xmm5, %xmm5, %xmm5                          # c5 d3 c2 ed 11 | vcmplt_oqsd %xmm5,%xmm5,%xmm5
vcmplt_oqss %xmm5, %xmm5, %xmm5                          # c5 d2 c2 ed 11 | vcmplt_oqss %xmm5,%xmm5,%xmm5
vcmpneq_osps 0x1234, %xmm5, %xmm7                        # c5 d0 c2 3e 34 12 1c | vcmpneq_osps 0x1234,%xmm5,%xmm7
vcmpneq_usss %xmm5, %xmm5, %xmm5                         # c5 d2 c2 ed 14 | vcmpneq_usss %xmm5,%xmm5,%xmm5
vcmpnge_uqpd %fs:0x40(%si), %ymm2, %ymm2                 # 64 c5 ed c2 54 40 19 | vcmpnge_uqpd %fs:0x40(%si),%ymm2,%ymm2
vcmpnge_uqsd %xmm1, %xmm1, %xmm1                         # c5 f3 c2 c9 19 | vcmpnge_uqsd %xmm1,%xmm1,%xmm1
vcmpngtps %fs:0x40(%si), %xmm1, %xmm1                    # 64 c5 f0 c2 4c 40 0a | vcmpngtps %fs:0x40(%si),%xmm1,%xmm1
vcmpngtsd 8(%bp), %xmm7, %xmm5                           # c5 c3 c2 6e 08 0a | vcmpngtsd 0x8(%bp),%xmm7,%xmm5
vcmpnle_uqps 0x1234, %ymm2, %ymm6                        # c5 ec c2 36 34 12 16 | vcmpnle_uqps 0x1234,%ymm2,%ymm6
vcmpnlepd %fs:0x40(%si), %xmm1, %xmm5                    # 64 c5 f1 c2 6c 40 06 | vcmpnlepd %fs:0x40(%si),%xmm1,%xmm5
vcmpnleps %fs:0x40(%si), %xmm1, %xmm1                    # 64 c5 f0 c2 4c 40 06 | vcmpnleps %fs:0x40(%si),%xmm1,%xmm1
vcmpnlt_uqpd 4(%eax,%ebx,8), %ymm6, %ymm2                # 67 c5 cd c2 54 d8 04 15 | vcmpnlt_uqpd 0x4(%eax,%ebx,8),%ymm6,%ymm2
vcmpnlt_uqsd %xmm5, %xmm5, %xmm5                         # c5 d3 c2 ed 15 | vcmpnlt_uqsd %xmm5,%xmm5,%xmm5
vcmpnltpd %ymm6, %ymm6, %ymm6                            # c5 cd c2 f6 05 | vcmpnltpd %ymm6,%ymm6,%ymm6
vcmpnltps %xmm7, %xmm7, %xmm7                            # c5 c0 c2 ff 05 | vcmpnltps %xmm7,%xmm7,%xmm7
vcmpord_spd %ymm6, %ymm6, %ymm6                          # c5 cd c2 f6 17 | vcmpord_spd %ymm6,%ymm6,%ymm6
vcmpordps 4(%eax,%ebx,8), %ymm6, %ymm2                   # 67 c5 cc c2 54 d8 04 07 | vcmpordps 0x4(%eax,%ebx,8),%ymm6,%ymm2
vcmppd $-7, 8(%bp), %xmm1, %xmm5                         # c5 f1 c2 6e 08 f9 | vcmppd $0xf9,0x8(%bp),%xmm1,%xmm5
vcmptrue_usss 4(%eax,%ebx,8), %xmm5, %xmm1               # 67 c5 d2 c2 4c d8 04 1f | vcmptrue_usss 0x4(%eax,%ebx,8),%xmm5,%xmm1
vcmptrueps (%bx), %xmm1, %xmm1                           # c5 f0 c2 0f 0f | vcmptrueps (%bx),%xmm1,%xmm1
vcmptruesd %xmm7, %xmm7, %xmm7                           # c5 c3 c2 ff 0f | vcmptruesd %xmm7,%xmm7,%xmm7
vcmpunord_spd %ymm6, %ymm6, %ymm6                        # c5 cd c2 f6 13 | vcmpunord_spd %ymm6,%ymm6,%ymm6
vcvtpd2psy (%bx), %xmm7                                  # c5 fd 5a 3f | vcvtpd2psy (%bx),%xmm7
vcvtph2ps %xmm5, %xmm5                                   # c4 e2 79 13 ed | vcvtph2ps %xmm5,%xmm5
vcvtps2ph $5, %ymm6, (%bx)                               # c4 e3 7d 1d 37 05 | vcvtps2ph $0x5,%ymm6,(%bx)
vdivpd %xmm5, %xmm5, %xmm5                               # c5 d1 5e ed | vdivpd %xmm5,%xmm5,%xmm5
vdivss 4(%eax,%ebx,8), %xmm1, %xmm5                      # 67 c5 f2 5e 6c d8 04 | vdivss 0x4(%eax,%ebx,8),%xmm1,%xmm5
vdppd $-7, 0x1234, %xmm1, %xmm1                          # c4 e3 71 41 0e 34 12 f9 | vdppd  $0xf9,0x1234,%xmm1,%xmm1
vfmadd132ps -0x1234(%bx,%di), %ymm6, %ymm2               # c4 e2 4d 98 91 cc ed | vfmadd132ps -0x1234(%bx,%di),%ymm6,%ymm2
vfmadd213ps -0x1234(%bx,%di), %xmm5, %xmm7               # c4 e2 51 a8 b9 cc ed | vfmadd213ps -0x1234(%bx,%di),%xmm5,%xmm7
vfmadd231pd -0x1234(%bx,%di), %xmm5, %xmm7               # c4 e2 d1 b8 b9 cc ed | vfmadd231pd -0x1234(%bx,%di),%xmm5,%xmm7
vfmaddps %ymm6, %ymm6, %ymm6, %ymm6                      # c4 e3 cd 68 f6 60 | vfmaddps %ymm6,%ymm6,%ymm6,%ymm6
vfmaddsub213ps 0x1234, %ymm6, %ymm6                      # c4 e2 4d a6 36 34 12 | vfmaddsub213ps 0x1234,%ymm6,%ymm6
vfmaddsub231pd %xmm1, %xmm1, %xmm1                       # c4 e2 f1 b6 c9 | vfmaddsub231pd %xmm1,%xmm1,%xmm1
vfmsub132sd (%bx), %xmm5, %xmm7                          # c4 e2 d1 9b 3f | vfmsub132sd (%bx),%xmm5,%xmm7
vfmsub132ss 4(%eax,%ebx,8), %xmm5, %xmm5                 # 67 c4 e2 51 9b 6c d8 04 | vfmsub132ss 0x4(%eax,%ebx,8),%xmm5,%xmm5
vfmsub213pd -0x1234(%bx,%di), %ymm6, %ymm6               # c4 e2 cd aa b1 cc ed | vfmsub213pd -0x1234(%bx,%di),%ymm6,%ymm6
vfmsubadd132pd 8(%bp), %xmm5, %xmm5                      # c4 e2 d1 97 6e 08 | vfmsubadd132pd 0x8(%bp),%xmm5,%xmm5
vfmsubadd213ps 8(%bp), %ymm6, %ymm2                      # c4 e2 4d a7 56 08 | vfmsubadd213ps 0x8(%bp),%ymm6,%ymm2
vfmsubadd231ps %fs:0x40(%si), %xmm7, %xmm1               # 64 c4 e2 41 b7 4c 40 | vfmsubadd231ps %fs:0x40(%si),%xmm7,%xmm1
vfmsubss -0x1234(%bx,%di), %xmm5, %xmm1, %xmm1           # c4 e3 f1 6e 89 cc ed 50 | vfmsubss -0x1234(%bx,%di),%xmm5,%xmm1,%xmm1
vfnmadd132ps 4(%eax,%ebx,8), %ymm2, %ymm2                # 67 c4 e2 6d 9c 54 d8 04 | vfnmadd132ps 0x4(%eax,%ebx,8),%ymm2,%ymm2
vfnmadd213pd 8(%bp), %ymm6, %ymm2                        # c4 e2 cd ac 56 08 | vfnmadd213pd 0x8(%bp),%ymm6,%ymm2
vfnmadd213ps 4(%eax,%ebx,8), %ymm2, %ymm2                # 67 c4 e2 6d ac 54 d8 04 | vfnmadd213ps 0x4(%eax,%ebx,8),%ymm2,%ymm2
vaddpd %ymm6, %ymm6, %ymm6                               # c5 cd 58 f6 | vaddpd %ymm6,%ymm6,%ymm6
vcmpeqss {sae}, %xmm1, %xmm1, %k1                        # 62 f1 76 18 c2 c9 00 | vcmpeqss {sae},%xmm1,%xmm1,%k1
vcmpfalse_ossd %xmm1, %xmm1, %k1{%k3}                    # 62 f1 f7 0b c2 c9 1b | vcmpfalse_ossd %xmm1,%xmm1,%k1{%k3}
vcmpfalseps %fs:0x40(%si), %xmm7, %k1                    # 64 62 f1 44 08 c2 4c 04 0b | vcmpfalseps %fs:0x40(%si),%xmm7,%k1
vcmpfalsesd (%bx), %xmm7, %k1{%k3}                       # 62 f1 c7 0b c2 0f 0b | vcmpfalsesd (%bx),%xmm7,%k1{%k3}
vcmpgepd %fs:0x40(%si){1to8}, %zmm3, %k1                 # 64 62 f1 e5 58 c2 4c 08 0d | vcmpgepd %fs:0x40(%si){1to8},%zmm3,%k1
vcmpgt_oqps -0x1234(%bx,%di), %ymm6, %k1                 # 62 f1 4c 28 c2 89 cc ed 1e | vcmpgt_oqps -0x1234(%bx,%di),%ymm6,%k1
vcmple_oqss -0x1234(%bx,%di), %xmm7, %k1                 # 62 f1 46 08 c2 89 cc ed 12 | vcmple_oqss -0x1234(%bx,%di),%xmm7,%k1
vcmplt_oqss 4(%eax,%ebx,8), %xmm5, %k5                   # 67 62 f1 56 08 c2 6c d8 01 11 | vcmplt_oqss 0x4(%eax,%ebx,8),%xmm5,%k5
vcmpltpd 8(%bp){1to8}, %zmm3, %k5                        # 62 f1 e5 58 c2 6e 01 01 | vcmpltpd 0x8(%bp){1to8},%zmm3,%k5
vcmpneq_usss %xmm1, %xmm1, %k1{%k3}                      # 62 f1 76 0b c2 c9 14 | vcmpneq_usss %xmm1,%xmm1,%k1{%k3}
vcmpnge_uqpd -0x1234(%bx,%di), %zmm3, %k5                # 62 f1 e5 48 c2 a9 cc ed 19 | vcmpnge_uqpd -0x1234(%bx,%di),%zmm3,%k5
vcmpnge_uqps 4(%eax,%ebx,8), %zmm3, %k5{%k3}             # 67 62 f1 64 4b c2 ac d8 04 00 00 00 19 | vcmpnge_uqps 0x4(%eax,%ebx,8),%zmm3,%k5{%k3}
vcmpngt_uqpd %fs:0x40(%si), %xmm7, %k1                   # 64 62 f1 c5 08 c2 4c 04 1a | vcmpngt_uqpd %fs:0x40(%si),%xmm7,%k1
vcmpngtpd -0x1234(%bx,%di){1to4}, %ymm2, %k5             # 62 f1 ed 38 c2 a9 cc ed 0a | vcmpngtpd -0x1234(%bx,%di){1to4},%ymm2,%k5
vcmpnle_uqpd %xmm1, %xmm1, %k1                           # 62 f1 f5 08 c2 c9 16 | vcmpnle_uqpd %xmm1,%xmm1,%k1
vcmpnlt_uqpd -0x1234(%bx,%di){1to4}, %ymm2, %k5          # 62 f1 ed 38 c2 a9 cc ed 15 | vcmpnlt_uqpd -0x1234(%bx,%di){1to4},%ymm2,%k5
vcmpnltsd %xmm7, %xmm7, %k5                              # 62 f1 c7 08 c2 ef 05 | vcmpnltsd %xmm7,%xmm7,%k5
vcmppd $-7, 0x1234, %xmm1, %k5                           # 62 f1 f5 08 c2 2e 34 12 f9 | vcmppd $0xf9,0x1234,%xmm1,%k5
vcmptrue_uspd 4(%eax,%ebx,8){1to8}, %zmm3, %k5           # 67 62 f1 e5 58 c2 ac d8 04 00 00 00 1f | vcmptrue_uspd 0x4(%eax,%ebx,8){1to8},%zmm3,%k5
vcmpunord_spd -0x1234(%bx,%di), %zmm3, %k1{%k3}          # 62 f1 e5 4b c2 89 cc ed 13 | vcmpunord_spd -0x1234(%bx,%di),%zmm3,%k1{%k3}
vcmpunordpd %zmm3, %zmm3, %k1                            # 62 f1 e5 48 c2 cb 03 | vcmpunordpd %zmm3,%zmm3,%k1
vcmpunordps %ymm2, %ymm2, %k1{%k3}                       # 62 f1 6c 2b c2 ca 03 | vcmpunordps %ymm2,%ymm2,%k1{%k3}
vcompresspd %xmm1, %fs:0x40(%si){%k3}                    # 64 62 f2 fd 0b 8a 4c 08 | vcompresspd %xmm1,%fs:0x40(%si){%k3}
vcvtpd2uqq -0x1234(%bx,%di), %zmm3                       # 62 f1 fd 48 79 99 cc ed | vcvtpd2uqq -0x1234(%bx,%di),%zmm3
vcvtps2dq %ymm2, %ymm2                                   # c5 fd 5b d2 | vcvtps2dq %ymm2,%ymm2
vcvttpd2qq 0x1234, %xmm5                                 # 62 f1 fd 08 7a 2e 34 12 | vcvttpd2qq 0x1234,%xmm5
vcvttpd2uqq (%bx), %xmm5                                 # 62 f1 fd 08 78 2f | vcvttpd2uqq (%bx),%xmm5
vcvttps2dq %fs:0x40(%si){1to4}, %xmm1                    # 64 62 f1 7e 18 5b 4c 10 | vcvttps2dq %fs:0x40(%si){1to4},%xmm1
vcvttps2udq 0x1234, %ymm6                                # 62 f1 7c 28 78 36 34 12 | vcvttps2udq 0x1234,%ymm6
vcvttps2uqq %fs:0x40(%si){1to4}, %ymm2                   # 64 62 f1 7d 38 78 54 10 | vcvttps2uqq %fs:0x40(%si){1to4},%ymm2
vexpandpd 0x1234, %xmm5                                  # 62 f2 fd 08 88 2e 34 12 | vexpandpd 0x1234,%xmm5
vexpandps %zmm3, %zmm3{%k3}                              # 62 f2 7d 4b 88 db | vexpandps %zmm3,%zmm3{%k3}
vextractf64x2 $-7, %ymm6, 8(%bp)                         # 62 f3 fd 28 19 b6 08 00 f9 | vextractf64x2 $0xf9,%ymm6,0x8(%bp)
vfmadd213pd 0x1234, %ymm6, %ymm2{%k3}                    # 62 f2 cd 2b a8 16 34 12 | vfmadd213pd 0x1234,%ymm6,%ymm2{%k3}
vfmaddsub132pd -0x1234(%bx,%di){1to4}, %ymm6, %ymm6      # 62 f2 cd 38 96 b1 cc ed | vfmaddsub132pd -0x1234(%bx,%di){1to4},%ymm6,%ymm6
vfmaddsub231ps 0x1234, %zmm3, %zmm3                      # 62 f2 65 48 b6 1e 34 12 | vfmaddsub231ps 0x1234,%zmm3,%zmm3
vfmsub132pd 0x1234, %ymm2, %ymm6                         # c4 e2 ed 9a 36 34 12 | vfmsub132pd 0x1234,%ymm2,%ymm6
vfmsub231pd (%bx), %zmm3, %zmm3                          # 62 f2 e5 48 ba 1f | vfmsub231pd (%bx),%zmm3,%zmm3
vfmsub231ss (%bx), %xmm5, %xmm7                          # c4 e2 51 bb 3f | vfmsub231ss (%bx),%xmm5,%xmm7
vfmsubadd132pd -0x1234(%bx,%di), %xmm1, %xmm5            # c4 e2 f1 97 a9 cc ed | vfmsubadd132pd -0x1234(%bx,%di),%xmm1,%xmm5
vfmsubadd213ps %xmm5, %xmm5, %xmm5                       # c4 e2 51 a7 ed | vfmsubadd213ps %xmm5,%xmm5,%xmm5
vfnmadd213pd 0x1234, %xmm1, %xmm5{%k1}{z}                # 62 f2 f5 89 ac 2e 34 12 | vfnmadd213pd 0x1234,%xmm1,%xmm5{%k1}{z}
vfnmadd231ps 4(%eax,%ebx,8), %ymm6, %ymm2{%k1}{z}        # 67 62 f2 4d a9 bc 94 d8 04 00 00 00 | vfnmadd231ps 0x4(%eax,%ebx,8),%ymm6,%ymm2{%k1}{z}
vfnmsub132ps (%bx), %xmm1, %xmm7{%k3}                    # 62 f2 75 0b 9e 3f | vfnmsub132ps (%bx),%xmm1,%xmm7{%k3}
vgetexpps %zmm3, %zmm3                                   # 62 f2 7d 48 42 db | vgetexpps %zmm3,%zmm3
vgetexpss (%bx), %xmm7, %xmm7{%k3}                       # 62 f2 45 0b 43 3f | vgetexpss (%bx),%xmm7,%xmm7{%k3}
vgetmantps $200, %fs:0x40(%si), %ymm6                    # 64 62 f3 7d 28 26 74 02 c8 | vgetmantps $0xc8,%fs:0x40(%si),%ymm6
vinsertf32x4 $5, (%bx), %zmm3, %zmm3                     # 62 f3 65 48 18 1f 05 | vinsertf32x4 $0x5,(%bx),%zmm3,%zmm3
vminss %xmm5, %xmm5, %xmm5                               # c5 d2 5d ed | vminss %xmm5,%xmm5,%xmm5
