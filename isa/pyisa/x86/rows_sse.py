"""x86 instruction rows: MMX, SSE to SSE4.2, AES, PCLMUL, SHA, GFNI, 3DNow (grammar: forms.py). Spec: Intel SDM volume 2.

A row of an xmm instruction may stand for others of the same opcode: `mmx` (`mmx32`: with 32-bit memory) for the MMX form, without the 66
prefix; `v3` for the AVX form with a separate first source, `v2` for the AVX form with the same operands, both in 128 bits only unless a `y`
follows (256 bits too; `w1`: VEX.W is 1). derive.py spells them out.
"""

from typing import Final

SOURCE: Final = """
addps             | +x, xm128         | 0f 58 /r                | v3y
addpd             | +x, xm128         | p66 0f 58 /r            | v3y
addss             | +x, xm32          | pf3 0f 58 /r            | v3
addsd             | +x, xm64          | pf2 0f 58 /r            | v3
mulps             | +x, xm128         | 0f 59 /r                | v3y
mulpd             | +x, xm128         | p66 0f 59 /r            | v3y
mulss             | +x, xm32          | pf3 0f 59 /r            | v3
mulsd             | +x, xm64          | pf2 0f 59 /r            | v3
subps             | +x, xm128         | 0f 5c /r                | v3y
subpd             | +x, xm128         | p66 0f 5c /r            | v3y
subss             | +x, xm32          | pf3 0f 5c /r            | v3
subsd             | +x, xm64          | pf2 0f 5c /r            | v3
minps             | +x, xm128         | 0f 5d /r                | v3y
minpd             | +x, xm128         | p66 0f 5d /r            | v3y
minss             | +x, xm32          | pf3 0f 5d /r            | v3
minsd             | +x, xm64          | pf2 0f 5d /r            | v3
divps             | +x, xm128         | 0f 5e /r                | v3y
divpd             | +x, xm128         | p66 0f 5e /r            | v3y
divss             | +x, xm32          | pf3 0f 5e /r            | v3
divsd             | +x, xm64          | pf2 0f 5e /r            | v3
maxps             | +x, xm128         | 0f 5f /r                | v3y
maxpd             | +x, xm128         | p66 0f 5f /r            | v3y
maxss             | +x, xm32          | pf3 0f 5f /r            | v3
maxsd             | +x, xm64          | pf2 0f 5f /r            | v3
sqrtps            | =x, xm128         | 0f 51 /r                | v2y
sqrtss            | +x, xm32          | pf3 0f 51 /r            | v3
sqrtpd            | =x, xm128         | p66 0f 51 /r            | v2y
sqrtsd            | +x, xm64          | pf2 0f 51 /r            | v3
rsqrtps           | =x, xm128         | 0f 52 /r                | v2y
rsqrtss           | +x, xm32          | pf3 0f 52 /r            | v3
rcpps             | =x, xm128         | 0f 53 /r                | v2y
rcpss             | +x, xm32          | pf3 0f 53 /r            | v3
andps             | +x, xm128         | 0f 54 /r                | v3y
andpd             | +x, xm128         | p66 0f 54 /r            | v3y
andnps            | +x, xm128         | 0f 55 /r                | v3y
andnpd            | +x, xm128         | p66 0f 55 /r            | v3y
orps              | +x, xm128         | 0f 56 /r                | v3y
orpd              | +x, xm128         | p66 0f 56 /r            | v3y
xorps             | +x, xm128         | 0f 57 /r                | v3y
xorpd             | +x, xm128         | p66 0f 57 /r            | v3y
unpcklps          | +x, xm128         | 0f 14 /r                | v3y
unpcklpd          | +x, xm128         | p66 0f 14 /r            | v3y
unpckhps          | +x, xm128         | 0f 15 /r                | v3y
unpckhpd          | +x, xm128         | p66 0f 15 /r            | v3y
cmpps             | +x, xm128, imm8   | 0f c2 /r ib             | v3y
cmp{pd}ps         | +x, xm128         | 0f c2 /r =              |
cmppd             | +x, xm128, imm8   | p66 0f c2 /r ib         | v3y
cmp{pd}pd         | +x, xm128         | p66 0f c2 /r =          |
cmpss             | +x, xm32, imm8    | pf3 0f c2 /r ib         | v3
cmp{pd}ss         | +x, xm32          | pf3 0f c2 /r =          |
cmp{pd}sd         | +x, xm64          | pf2 0f c2 /r =          |
ucomiss           | x, xm32           | 0f 2e /r                | defs=flags v2
ucomisd           | x, xm64           | p66 0f 2e /r            | defs=flags v2
comiss            | x, xm32           | 0f 2f /r                | defs=flags v2
comisd            | x, xm64           | p66 0f 2f /r            | defs=flags v2
shufps            | +x, xm128, imm8   | 0f c6 /r ib             | v3y
shufpd            | +x, xm128, imm8   | p66 0f c6 /r ib         | v3y
movaps            | =x, xm128         | 0f 28 /r                | v2y sw=29
movaps            | =xm128, x         | 0f 29 /r                | v2y
movapd            | =x, xm128         | p66 0f 28 /r            | v2y sw=29
movapd            | =xm128, x         | p66 0f 29 /r            | v2y
movups            | =x, xm128         | 0f 10 /r                | v2y sw=11
movups            | =xm128, x         | 0f 11 /r                | v2y
movupd            | =x, xm128         | p66 0f 10 /r            | v2y sw=11
movupd            | =xm128, x         | p66 0f 11 /r            | v2y
movdqa            | =x, xm128         | p66 0f 6f /r            | v2y sw=7f
movdqa            | =xm128, x         | p66 0f 7f /r            | v2y
movdqu            | =x, xm128         | pf3 0f 6f /r            | v2y sw=7f
movdqu            | =xm128, x         | pf3 0f 7f /r            | v2y
movss             | +x, xr            | pf3 0f 10 /r            |
movss             | =x, m32           | pf3 0f 10 /r            | v2
movss             | =m32, x           | pf3 0f 11 /r            | v2
movlps            | +x, m64           | 0f 12 /r                | v3
movlps            | =m64, x           | 0f 13 /r                | v2
movlpd            | +x, m64           | p66 0f 12 /r            | v3
movlpd            | =m64, x           | p66 0f 13 /r            | v2
movhps            | +x, m64           | 0f 16 /r                | v3
movhps            | =m64, x           | 0f 17 /r                | v2
movhpd            | +x, m64           | p66 0f 16 /r            | v3
movhpd            | =m64, x           | p66 0f 17 /r            | v2
movhlps           | +x, xr            | 0f 12 /r                | v3
movlhps           | +x, xr            | 0f 16 /r                | v3
movsldup          | =x, xm128         | pf3 0f 12 /r            | v2y
movshdup          | =x, xm128         | pf3 0f 16 /r            | v2y
movddup           | =x, xm64          | pf2 0f 12 /r            |
movntps           | =m128, x          | 0f 2b /r                | v2y
movntpd           | =m128, x          | p66 0f 2b /r            | v2y
movntdq           | =m128, x          | p66 0f e7 /r            | v2y
movntq            | =m64, mm          | 0f e7 /r                |
movntdqa          | =x, m128          | p66 0f 38 2a /r         | v2y
movmskps          | =r32, xr          | 0f 50 /r                |
movmskpd          | =r32, xr          | p66 0f 50 /r            |
movmskps          | =r64, xr          | 0f 50 /r                | only64 alias
movmskpd          | =r64, xr          | p66 0f 50 /r            | only64 alias
pmovmskb          | =r32, xr          | p66 0f d7 /r            |
pmovmskb          | =r32, mmr         | 0f d7 /r                |
pmovmskb          | =r64, xr          | p66 0f d7 /r            | only64 alias
pmovmskb          | =r64, mmr         | 0f d7 /r                | only64 alias
maskmovq          | mm, mmr           | 0f f7 /r                | uses=di store
maskmovdqu        | x, xr             | p66 0f f7 /r            | uses=di store v2
movq2dq           | =x, mmr           | pf3 0f d6 /r            |
movdq2q           | =mm, xr           | pf2 0f d6 /r            |
lddqu             | =x, m128          | pf2 0f f0 /r            | v2y
cvtps2pd          | =x, xm64          | 0f 5a /r                |
cvtpd2ps          | =x, xm128         | p66 0f 5a /r            |
cvtss2sd          | +x, xm32          | pf3 0f 5a /r            | v3
cvtsd2ss          | +x, xm64          | pf2 0f 5a /r            | v3
cvtdq2ps          | =x, xm128         | 0f 5b /r                | v2y
cvtps2dq          | =x, xm128         | p66 0f 5b /r            | v2y
cvttps2dq         | =x, xm128         | pf3 0f 5b /r            | v2y
cvtdq2pd          | =x, xm64          | pf3 0f e6 /r            |
cvtpd2dq          | =x, xm128         | pf2 0f e6 /r            |
cvttpd2dq         | =x, xm128         | p66 0f e6 /r            |
cvtsi2ss{lq}      | +x, rm            | pf3 0f 2a /r            | no66
cvtss2si{lq}      | =r, xm32          | pf3 0f 2d /r            | no66
cvttss2si{lq}     | =r, xm32          | pf3 0f 2c /r            | no66
cvtsi2sd{lq}      | +x, rm            | pf2 0f 2a /r            | no66
cvtsd2si{lq}      | =r, xm64          | pf2 0f 2d /r            | no66
cvttsd2si{lq}     | =r, xm64          | pf2 0f 2c /r            | no66
cvtpi2ps          | +x, mmm           | 0f 2a /r                |
cvtpi2pd          | =x, mmm           | p66 0f 2a /r            |
cvtps2pi          | =mm, xm64         | 0f 2d /r                |
cvttps2pi         | =mm, xm64         | 0f 2c /r                |
cvtpd2pi          | =mm, xm128        | p66 0f 2d /r            |
cvttpd2pi         | =mm, xm128        | p66 0f 2c /r            |
punpcklbw         | +x, xm128         | p66 0f 60 /r            | mmx32 v3y
punpcklwd         | +x, xm128         | p66 0f 61 /r            | mmx32 v3y
punpckldq         | +x, xm128         | p66 0f 62 /r            | mmx32 v3y
packsswb          | +x, xm128         | p66 0f 63 /r            | mmx v3y
pcmpgtb           | +x, xm128         | p66 0f 64 /r            | mmx v3y
pcmpgtw           | +x, xm128         | p66 0f 65 /r            | mmx v3y
pcmpgtd           | +x, xm128         | p66 0f 66 /r            | mmx v3y
packuswb          | +x, xm128         | p66 0f 67 /r            | mmx v3y
punpckhbw         | +x, xm128         | p66 0f 68 /r            | mmx v3y
punpckhwd         | +x, xm128         | p66 0f 69 /r            | mmx v3y
punpckhdq         | +x, xm128         | p66 0f 6a /r            | mmx v3y
packssdw          | +x, xm128         | p66 0f 6b /r            | mmx v3y
pcmpeqb           | +x, xm128         | p66 0f 74 /r            | mmx v3y comm
pcmpeqw           | +x, xm128         | p66 0f 75 /r            | mmx v3y comm
pcmpeqd           | +x, xm128         | p66 0f 76 /r            | mmx v3y comm
paddq             | +x, xm128         | p66 0f d4 /r            | mmx v3y comm
pmullw            | +x, xm128         | p66 0f d5 /r            | mmx v3y comm
psubusb           | +x, xm128         | p66 0f d8 /r            | mmx v3y
psubusw           | +x, xm128         | p66 0f d9 /r            | mmx v3y
pminub            | +x, xm128         | p66 0f da /r            | mmx v3y comm
pand              | +x, xm128         | p66 0f db /r            | mmx v3y comm
paddusb           | +x, xm128         | p66 0f dc /r            | mmx v3y comm
paddusw           | +x, xm128         | p66 0f dd /r            | mmx v3y comm
pmaxub            | +x, xm128         | p66 0f de /r            | mmx v3y comm
pandn             | +x, xm128         | p66 0f df /r            | mmx v3y
pavgb             | +x, xm128         | p66 0f e0 /r            | mmx v3y comm
pavgw             | +x, xm128         | p66 0f e3 /r            | mmx v3y comm
pmulhuw           | +x, xm128         | p66 0f e4 /r            | mmx v3y comm
pmulhw            | +x, xm128         | p66 0f e5 /r            | mmx v3y comm
psubsb            | +x, xm128         | p66 0f e8 /r            | mmx v3y
psubsw            | +x, xm128         | p66 0f e9 /r            | mmx v3y
pminsw            | +x, xm128         | p66 0f ea /r            | mmx v3y comm
por               | +x, xm128         | p66 0f eb /r            | mmx v3y comm
paddsb            | +x, xm128         | p66 0f ec /r            | mmx v3y comm
paddsw            | +x, xm128         | p66 0f ed /r            | mmx v3y comm
pmaxsw            | +x, xm128         | p66 0f ee /r            | mmx v3y comm
pxor              | +x, xm128         | p66 0f ef /r            | mmx v3y comm
pmuludq           | +x, xm128         | p66 0f f4 /r            | mmx v3y comm
pmaddwd           | +x, xm128         | p66 0f f5 /r            | mmx v3y comm
psadbw            | +x, xm128         | p66 0f f6 /r            | mmx v3y comm
psubb             | +x, xm128         | p66 0f f8 /r            | mmx v3y
psubw             | +x, xm128         | p66 0f f9 /r            | mmx v3y
psubd             | +x, xm128         | p66 0f fa /r            | mmx v3y
psubq             | +x, xm128         | p66 0f fb /r            | mmx v3y
paddb             | +x, xm128         | p66 0f fc /r            | mmx v3y comm
paddw             | +x, xm128         | p66 0f fd /r            | mmx v3y comm
paddd             | +x, xm128         | p66 0f fe /r            | mmx v3y comm
punpcklqdq        | +x, xm128         | p66 0f 6c /r            | v3y
punpckhqdq        | +x, xm128         | p66 0f 6d /r            | v3y
psrlw             | +x, xm128         | p66 0f d1 /r            | mmx
psrlw             | +xr, imm8         | p66 0f 71 /2 ib         | mmx
psrld             | +x, xm128         | p66 0f d2 /r            | mmx
psrld             | +xr, imm8         | p66 0f 72 /2 ib         | mmx
psrlq             | +x, xm128         | p66 0f d3 /r            | mmx
psrlq             | +xr, imm8         | p66 0f 73 /2 ib         | mmx
psraw             | +x, xm128         | p66 0f e1 /r            | mmx
psraw             | +xr, imm8         | p66 0f 71 /4 ib         | mmx
psrad             | +x, xm128         | p66 0f e2 /r            | mmx
psrad             | +xr, imm8         | p66 0f 72 /4 ib         | mmx
psllw             | +x, xm128         | p66 0f f1 /r            | mmx
psllw             | +xr, imm8         | p66 0f 71 /6 ib         | mmx
pslld             | +x, xm128         | p66 0f f2 /r            | mmx
pslld             | +xr, imm8         | p66 0f 72 /6 ib         | mmx
psllq             | +x, xm128         | p66 0f f3 /r            | mmx
psllq             | +xr, imm8         | p66 0f 73 /6 ib         | mmx
psrldq            | +xr, imm8         | p66 0f 73 /3 ib         |
pslldq            | +xr, imm8         | p66 0f 73 /7 ib         |
pshufw            | =mm, mmm, imm8    | 0f 70 /r ib             |
pshufd            | =x, xm128, imm8   | p66 0f 70 /r ib         | v2y
pshufhw           | =x, xm128, imm8   | pf3 0f 70 /r ib         | v2y
pshuflw           | =x, xm128, imm8   | pf2 0f 70 /r ib         | v2y
pinsrw            | +x, rm32, imm8    | p66 0f c4 /r ib         |
pinsrw            | +mm, rm32, imm8   | 0f c4 /r ib             |
pextrw            | =r32, xr, imm8    | p66 0f c5 /r ib         |
pextrw            | =r32, mmr, imm8   | 0f c5 /r ib             |
pextrw            | =m16, x, imm8     | p66 0f 3a 15 /r ib      |
pextrw            | =r64, xr, imm8    | p66 0f c5 /r ib         | only64 alias
pextrw            | =r64, mmr, imm8   | 0f c5 /r ib             | only64 alias
emms              |                   | 0f 77                   | system
haddps            | +x, xm128         | pf2 0f 7c /r            | v3y
hsubps            | +x, xm128         | pf2 0f 7d /r            | v3y
addsubps          | +x, xm128         | pf2 0f d0 /r            | v3y
haddpd            | +x, xm128         | p66 0f 7c /r            | v3y
hsubpd            | +x, xm128         | p66 0f 7d /r            | v3y
addsubpd          | +x, xm128         | p66 0f d0 /r            | v3y
pshufb            | +x, xm128         | p66 0f 38 00 /r         | mmx v3y
phaddw            | +x, xm128         | p66 0f 38 01 /r         | mmx v3y
phaddd            | +x, xm128         | p66 0f 38 02 /r         | mmx v3y
phaddsw           | +x, xm128         | p66 0f 38 03 /r         | mmx v3y
pmaddubsw         | +x, xm128         | p66 0f 38 04 /r         | mmx v3y
phsubw            | +x, xm128         | p66 0f 38 05 /r         | mmx v3y
phsubd            | +x, xm128         | p66 0f 38 06 /r         | mmx v3y
phsubsw           | +x, xm128         | p66 0f 38 07 /r         | mmx v3y
psignb            | +x, xm128         | p66 0f 38 08 /r         | mmx v3y
psignw            | +x, xm128         | p66 0f 38 09 /r         | mmx v3y
psignd            | +x, xm128         | p66 0f 38 0a /r         | mmx v3y
pmulhrsw          | +x, xm128         | p66 0f 38 0b /r         | mmx v3y
pabsb             | =x, xm128         | p66 0f 38 1c /r         | mmx v2y
pabsw             | =x, xm128         | p66 0f 38 1d /r         | mmx v2y
pabsd             | =x, xm128         | p66 0f 38 1e /r         | mmx v2y
palignr           | +x, xm128, imm8   | p66 0f 3a 0f /r ib      | mmx v3y
pblendvb          | +x, xm128, x0     | p66 0f 38 10 /r         |
pblendvb          | +x, xm128         | p66 0f 38 10 /r         | alias usesx0
blendvps          | +x, xm128, x0     | p66 0f 38 14 /r         |
blendvps          | +x, xm128         | p66 0f 38 14 /r         | alias usesx0
blendvpd          | +x, xm128, x0     | p66 0f 38 15 /r         |
blendvpd          | +x, xm128         | p66 0f 38 15 /r         | alias usesx0
ptest             | x, xm128          | p66 0f 38 17 /r         | defs=flags v2y
pmovsxbw          | =x, xm64          | p66 0f 38 20 /r         | v2y
pmovzxbw          | =x, xm64          | p66 0f 38 30 /r         | v2y
pmovsxbd          | =x, xm32          | p66 0f 38 21 /r         | v2y
pmovzxbd          | =x, xm32          | p66 0f 38 31 /r         | v2y
pmovsxbq          | =x, xm16          | p66 0f 38 22 /r         | v2y
pmovzxbq          | =x, xm16          | p66 0f 38 32 /r         | v2y
pmovsxwd          | =x, xm64          | p66 0f 38 23 /r         | v2y
pmovzxwd          | =x, xm64          | p66 0f 38 33 /r         | v2y
pmovsxwq          | =x, xm32          | p66 0f 38 24 /r         | v2y
pmovzxwq          | =x, xm32          | p66 0f 38 34 /r         | v2y
pmovsxdq          | =x, xm64          | p66 0f 38 25 /r         | v2y
pmovzxdq          | =x, xm64          | p66 0f 38 35 /r         | v2y
pmuldq            | +x, xm128         | p66 0f 38 28 /r         | v3y
pcmpeqq           | +x, xm128         | p66 0f 38 29 /r         | v3y
packusdw          | +x, xm128         | p66 0f 38 2b /r         | v3y
pcmpgtq           | +x, xm128         | p66 0f 38 37 /r         | v3y
pminsb            | +x, xm128         | p66 0f 38 38 /r         | v3y
pminsd            | +x, xm128         | p66 0f 38 39 /r         | v3y
pminuw            | +x, xm128         | p66 0f 38 3a /r         | v3y
pminud            | +x, xm128         | p66 0f 38 3b /r         | v3y
pmaxsb            | +x, xm128         | p66 0f 38 3c /r         | v3y
pmaxsd            | +x, xm128         | p66 0f 38 3d /r         | v3y
pmaxuw            | +x, xm128         | p66 0f 38 3e /r         | v3y
pmaxud            | +x, xm128         | p66 0f 38 3f /r         | v3y
pmulld            | +x, xm128         | p66 0f 38 40 /r         | v3y
phminposuw        | =x, xm128         | p66 0f 38 41 /r         | v2
roundps           | =x, xm128, imm8   | p66 0f 3a 08 /r ib      | v2y
roundpd           | =x, xm128, imm8   | p66 0f 3a 09 /r ib      | v2y
roundss           | +x, xm32, imm8    | p66 0f 3a 0a /r ib      | v3
roundsd           | +x, xm64, imm8    | p66 0f 3a 0b /r ib      | v3
blendps           | +x, xm128, imm8   | p66 0f 3a 0c /r ib      | v3y
blendpd           | +x, xm128, imm8   | p66 0f 3a 0d /r ib      | v3y
pblendw           | +x, xm128, imm8   | p66 0f 3a 0e /r ib      | v3y
pextrb            | =rr32, x, imm8    | p66 0f 3a 14 /r ib      |
pextrb            | =m8, x, imm8      | p66 0f 3a 14 /r ib      |
pextrb            | =rr64, x, imm8    | p66 0f 3a 14 /r ib      | only64 alias
pextrd            | =rm32, x, imm8    | p66 0f 3a 16 /r ib      |
pextrq            | =rm64, x, imm8    | p66 0f 3a 16 /r ib W    | only64
extractps         | =rm32, x, imm8    | p66 0f 3a 17 /r ib      |
extractps         | =rr64, x, imm8    | p66 0f 3a 17 /r ib      | only64 alias
pinsrb            | +x, rr32, imm8    | p66 0f 3a 20 /r ib      |
pinsrb            | +x, rr64, imm8    | p66 0f 3a 20 /r ib      | only64 alias
pinsrw            | +x, rr64, imm8    | p66 0f c4 /r ib         | only64 alias
pinsrb            | +x, m8, imm8      | p66 0f 3a 20 /r ib      |
insertps          | +x, xm32, imm8    | p66 0f 3a 21 /r ib      | v3
pinsrd            | +x, rm32, imm8    | p66 0f 3a 22 /r ib      |
pinsrq            | +x, rm64, imm8    | p66 0f 3a 22 /r ib W    | only64
dpps              | +x, xm128, imm8   | p66 0f 3a 40 /r ib      | v3y
dppd              | +x, xm128, imm8   | p66 0f 3a 41 /r ib      | v3
mpsadbw           | +x, xm128, imm8   | p66 0f 3a 42 /r ib      | v3y
pcmpestrm         | x, xm128, imm8    | p66 0f 3a 60 /r ib      | uses=ax,dx defs=x0,flags v2
pcmpestrml        | x, xm128, imm8    | p66 0f 3a 60 /r ib      | uses=ax,dx defs=x0,flags v2 alias
pcmpestrmq        | x, xm128, imm8    | p66 0f 3a 60 /r ib W    | uses=ax,dx defs=x0,flags only64
pcmpestri         | x, xm128, imm8    | p66 0f 3a 61 /r ib      | uses=ax,dx defs=cx,flags v2
pcmpestril        | x, xm128, imm8    | p66 0f 3a 61 /r ib      | uses=ax,dx defs=cx,flags v2 alias
pcmpestriq        | x, xm128, imm8    | p66 0f 3a 61 /r ib W    | uses=ax,dx defs=cx,flags only64
pcmpistrm         | x, xm128, imm8    | p66 0f 3a 62 /r ib      | defs=x0,flags v2
pcmpistri         | x, xm128, imm8    | p66 0f 3a 63 /r ib      | defs=cx,flags v2
aesenc            | +x, xm128         | p66 0f 38 dc /r         | v3y
aesenclast        | +x, xm128         | p66 0f 38 dd /r         | v3y
aesdec            | +x, xm128         | p66 0f 38 de /r         | v3y
aesdeclast        | +x, xm128         | p66 0f 38 df /r         | v3y
aesimc            | =x, xm128         | p66 0f 38 db /r         | v2
aeskeygenassist   | =x, xm128, imm8   | p66 0f 3a df /r ib      | v2
pclmulqdq         | +x, xm128, imm8   | p66 0f 3a 44 /r ib      | v3y
pclmul{clmul}qdq  | +x, xm128         | p66 0f 3a 44 /r =       |
sha1rnds4         | +x, xm128, imm8   | 0f 3a cc /r ib          |
sha1nexte         | +x, xm128         | 0f 38 c8 /r             |
sha1msg1          | +x, xm128         | 0f 38 c9 /r             |
sha1msg2          | +x, xm128         | 0f 38 ca /r             |
sha256msg1        | +x, xm128         | 0f 38 cc /r             |
sha256msg2        | +x, xm128         | 0f 38 cd /r             |
sha256rnds2       | +x, xm128, x0     | 0f 38 cb /r             |
sha256rnds2       | +x, xm128         | 0f 38 cb /r             | alias usesx0
gf2p8mulb         | +x, xm128         | p66 0f 38 cf /r         | v3y
gf2p8affineqb     | +x, xm128, imm8   | p66 0f 3a ce /r ib      | v3yw1
gf2p8affineinvqb  | +x, xm128, imm8   | p66 0f 3a cf /r ib      | v3yw1
extrq             | +xr, imm8, imm8   | p66 0f 78 /0 ib ib      |
extrq             | +x, xr            | p66 0f 79 /r            |
insertq           | +x, xr, imm8, imm8| pf2 0f 78 /r ib ib      |
insertq           | +x, xr            | pf2 0f 79 /r            |
movntss           | =m32, x           | pf3 0f 2b /r            |
movntsd           | =m64, x           | pf2 0f 2b /r            |
pavgusb           | +mm, mmm          | 0f 0f /r =bf            |
femms             |                   | 0f 0e                   |
pf2id             | +mm, mmm          | 0f 0f /r =1d            |
pfacc             | +mm, mmm          | 0f 0f /r =ae            |
pfadd             | +mm, mmm          | 0f 0f /r =9e            |
pfcmpeq           | +mm, mmm          | 0f 0f /r =b0            |
pfcmpge           | +mm, mmm          | 0f 0f /r =90            |
pfcmpgt           | +mm, mmm          | 0f 0f /r =a0            |
pfmax             | +mm, mmm          | 0f 0f /r =a4            |
pfmin             | +mm, mmm          | 0f 0f /r =94            |
pfmul             | +mm, mmm          | 0f 0f /r =b4            |
pfrcp             | +mm, mmm          | 0f 0f /r =96            |
pfrcpit1          | +mm, mmm          | 0f 0f /r =a6            |
pfrcpit2          | +mm, mmm          | 0f 0f /r =b6            |
pfrsqit1          | +mm, mmm          | 0f 0f /r =a7            |
pfrsqrt           | +mm, mmm          | 0f 0f /r =97            |
pfsub             | +mm, mmm          | 0f 0f /r =9a            |
pfsubr            | +mm, mmm          | 0f 0f /r =aa            |
pi2fd             | +mm, mmm          | 0f 0f /r =0d            |
pmulhrw           | +mm, mmm          | 0f 0f /r =b7            |
pf2iw             | +mm, mmm          | 0f 0f /r =1c            |
pfnacc            | +mm, mmm          | 0f 0f /r =8a            |
pfpnacc           | +mm, mmm          | 0f 0f /r =8e            |
pi2fw             | +mm, mmm          | 0f 0f /r =0c            |
pswapd            | +mm, mmm          | 0f 0f /r =bb            |
"""
