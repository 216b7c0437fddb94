# Intel statement # its bytes as GNU as 2.40 writes them
mov eax, ebx                                             # 89 d8
mov rax, 5                                               # 48 c7 c0 05 00 00 00
mov eax, dword ptr [rax]                                 # 8b 00
mov dword ptr [rax+rcx*4+8], 5                           # c7 44 88 08 05 00 00 00
mov byte ptr [rax], 5                                    # c6 00 05
add qword ptr [rsp], 8                                   # 48 83 04 24 08
mov rax, QWORD PTR fs:40                                 # 64 48 8b 04 25 28 00 00 00
mov rax, fs:[0x28]                                       # 64 48 8b 04 25 28 00 00 00
call rax                                                 # ff d0
call [rax]                                               # ff 10
jmp qword ptr [rax+8]                                    # ff 60 08
movzx eax, byte ptr [rax]                                # 0f b6 00
movzx eax, word ptr [rax]                                # 0f b7 00
movsx rax, byte ptr [rdi]                                # 48 0f be 07
movsxd rax, dword ptr [rdi]                              # 48 63 07
shl eax, 3                                               # c1 e0 03
shl dword ptr [rax], 1                                   # d1 20
shl eax, cl                                              # d3 e0
movss xmm0, dword ptr [rax]                              # f3 0f 10 00
movsd xmm0, qword ptr [rax]                              # f2 0f 10 00
movsd                                                    # a5
addsd xmm0, xmm1                                         # f2 0f 58 c1
cvtsi2sd xmm0, dword ptr [rax]                           # f2 0f 2a 00
cvtsi2sd xmm0, rax                                       # f2 48 0f 2a c0
vaddpd ymm0, ymm1, ymmword ptr [rax]                     # c5 f5 58 00
push rax                                                 # 50
push 5                                                   # 6a 05
push qword ptr [rax]                                     # ff 30
fld dword ptr [rax]                                      # d9 00
fld qword ptr [rax]                                      # dd 00
fld tbyte ptr [rax]                                      # db 28
fsub st(1), st                                           # dc e9
fsubp st(1), st                                          # de e9
fstp qword ptr [rax]                                     # dd 18
fild dword ptr [rax]                                     # db 00
fild qword ptr [rax]                                     # df 28
imul eax, ebx, 7                                         # 6b c3 07
test al, 1                                               # a8 01
test byte ptr [rax], 1                                   # f6 00 01
cmp eax, 0xff                                            # 3d ff 00 00 00
sete al                                                  # 0f 94 c0
rep stosq                                                # f3 48 ab
lock cmpxchg dword ptr [rdi], ecx                        # f0 0f b1 0f
enter 16, 0                                              # c8 10 00 00
ret                                                      # c3
ret 8                                                    # c2 08 00
xchg rax, rbx                                            # 48 93
bswap eax                                                # 0f c8
in al, dx                                                # ec
out dx, al                                               # ee
movabs rax, 0x123456789abcdef0                           # 48 b8 f0 de bc 9a 78 56 34 12
movaps xmm0, xmmword ptr [rax]                           # 0f 28 00
movdqa xmm1, XMMWORD PTR [rsp+16]                        # 66 0f 6f 4c 24 10
pshufd xmm0, xmm1, 1                                     # 66 0f 70 c1 01
mov [rax], ebx                                           # 89 18
mov [rbp-8], eax                                         # 89 45 f8
mov eax, [rbp-8]                                         # 8b 45 f8
mov eax, [rax][rbx*2]                                    # 8b 04 58
mov eax, -8[rbp]                                         # 8b 45 f8
mov rax, cr0                                             # 0f 20 c0
cqo                                                      # 48 99
cdq                                                      # 99
nop word ptr [rax]                                       # 66 0f 1f 00
vaddpd zmm1{k7}{z}, zmm2, qword ptr [rax]{1to8}          # 62 f1 ed df 58 08
vaddps zmm1, zmm2, zmm3 , {rn-sae}                       # 62 f1 6c 18 58 cb
mov ax, word ptr ds:[rbp]                                # 3e 66 8b 45 00
mov rax, flat:[rbx]                                      # 48 8b 03
movsb byte ptr es:[rdi], byte ptr [rsi]                  # a4
bt dword ptr [rax], 3                                    # 0f ba 20 03
lea eax, [rax*8+16]                                      # 8d 04 c5 10 00 00 00
lea rax, [rbx][rcx]                                      # 48 8d 04 0b
fstp st(2)                                               # dd da
fadd st, st(3)                                           # d8 c3
faddp st(3), st                                          # de c3
pushfq                                                   # 9c
cmova eax, ebx                                           # 0f 47 c3
shld eax, ebx, cl                                        # 0f a5 d8
imul rax, qword ptr [rbx]                                # 48 0f af 03
in al, 0x60                                              # e4 60
mov cr3, rax                                             # 0f 22 d8
test rax, rbx                                            # 48 85 d8
cvttsd2si rax, qword ptr [rsp]                           # f2 48 0f 2c 04 24
pinsrd xmm1, dword ptr [rax], 2                          # 66 0f 3a 22 08 02
vpermilps ymm1, ymm2, 5                                  # c4 e3 7d 04 ca 05
jmp rax                                                  # ff e0
