#! obj --32
# 32 bits with their sign set are a negative number where a smaller field is extended
	roundps $0xffffffff, %xmm4, %xmm6
	pextrw $0xffffff80, %xmm3, %eax
	in $0xffffff80, %al
	bt $0xffffffff, %eax
	shl $0xffffff80, %eax
	ret $0xffff8000
	{store} notl (%eax)
	{load} stosl
#= section .text type=1 flags=0x6 align=1 size=0x1a
#=   0000 66 0f 3a 08 f4 ff 66 0f c5 c3 80 e4 80 0f ba e0
#=   0010 ff c1 e0 80 c2 00 80 f7 10 ab
