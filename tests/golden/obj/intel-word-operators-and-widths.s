#! obj
	.intel_syntax noprefix
	mov eax, 1 shl 2 + 1
	mov eax, 1 or 6 and 4
	mov eax, not 5 * 2
	mov eax, 7 MOD 4 xor 1
	mov eax, 1 eq 1 and 1
	mov eax, (1 shl 3) or 1
	mov eax, [rax + (1 shl 2)]
	mov eax, 4+[rax]
	mov eax, fs:dword ptr [0x10]
	lods byte ptr [rsi]
	stos qword ptr [rdi]
	movs dword ptr es:[rdi], dword ptr fs:[rsi]
	cmps byte ptr [rsi], byte ptr [rdi]
	scas word ptr [rdi]
	ins byte ptr [rdi], dx
	outs dx, word ptr [rsi]
	call far ptr [rax]
	jmp fword ptr [rax]
	call dword ptr [rax]
	vcvtpd2ps xmm0, xmmword ptr [rax]
	vcvtpd2ps xmm0, ymmword ptr [rax]
	vcvtpd2ps ymm0, zmmword ptr [rax]
	add ax, 0xffff
#= section .text type=1 flags=0x6 align=1 size=0x50
#=   0000 b8 05 00 00 00 b8 04 00 00 00 b8 f4 ff ff ff b8
#=   0010 02 00 00 00 b8 ff ff ff ff b8 09 00 00 00 8b 40
#=   0020 04 8b 40 04 64 8b 04 25 10 00 00 00 ac 48 ab 64
#=   0030 a5 a6 66 af 6c 66 6f ff 18 ff 28 66 ff 18 c5 f9
#=   0040 5a 00 c5 fd 5a 00 62 f1 fd 48 5a 00 66 83 c0 ff
