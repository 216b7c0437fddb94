"""x86 instruction rows: AVX-512 (F, CD, BW, DQ, VL, IFMA, VBMI, VBMI2, VNNI, BITALG, VPOPCNTDQ) and the EVEX forms of VAES, VPCLMUL and GFNI
(grammar: forms.py). Spec: Intel SDM volume 2, 2.7 for EVEX, tuple types and disp8*N.

t=: the N of disp8*N: bytes, or fv hv qv ov (the vector length, half, quarter, eighth of it), w (the operand width); bc=: bytes of a broadcast element;
mask, maskz: write mask, with zeroing; er: embedded rounding, sae: only {sae}."""

from typing import Final

ROWS: Final = """
vaddps              | =n, nv, nm            | EL.0F.W0 58 /r            | maskz t=fv bc=4 er
vaddpd              | =n, nv, nm            | EL.66.0F.W1 58 /r         | maskz t=fv bc=8 er
vaddss              | =x, xv, xm32          | ELIG.F3.0F.W0 58 /r       | maskz t=4 er
vaddsd              | =x, xv, xm64          | ELIG.F2.0F.W1 58 /r       | maskz t=8 er
vmulps              | =n, nv, nm            | EL.0F.W0 59 /r            | maskz t=fv bc=4 er
vmulpd              | =n, nv, nm            | EL.66.0F.W1 59 /r         | maskz t=fv bc=8 er
vmulss              | =x, xv, xm32          | ELIG.F3.0F.W0 59 /r       | maskz t=4 er
vmulsd              | =x, xv, xm64          | ELIG.F2.0F.W1 59 /r       | maskz t=8 er
vsubps              | =n, nv, nm            | EL.0F.W0 5c /r            | maskz t=fv bc=4 er
vsubpd              | =n, nv, nm            | EL.66.0F.W1 5c /r         | maskz t=fv bc=8 er
vsubss              | =x, xv, xm32          | ELIG.F3.0F.W0 5c /r       | maskz t=4 er
vsubsd              | =x, xv, xm64          | ELIG.F2.0F.W1 5c /r       | maskz t=8 er
vdivps              | =n, nv, nm            | EL.0F.W0 5e /r            | maskz t=fv bc=4 er
vdivpd              | =n, nv, nm            | EL.66.0F.W1 5e /r         | maskz t=fv bc=8 er
vdivss              | =x, xv, xm32          | ELIG.F3.0F.W0 5e /r       | maskz t=4 er
vdivsd              | =x, xv, xm64          | ELIG.F2.0F.W1 5e /r       | maskz t=8 er
vminps              | =n, nv, nm            | EL.0F.W0 5d /r            | maskz t=fv bc=4 sae
vminpd              | =n, nv, nm            | EL.66.0F.W1 5d /r         | maskz t=fv bc=8 sae
vminss              | =x, xv, xm32          | ELIG.F3.0F.W0 5d /r       | maskz t=4 sae
vminsd              | =x, xv, xm64          | ELIG.F2.0F.W1 5d /r       | maskz t=8 sae
vmaxps              | =n, nv, nm            | EL.0F.W0 5f /r            | maskz t=fv bc=4 sae
vmaxpd              | =n, nv, nm            | EL.66.0F.W1 5f /r         | maskz t=fv bc=8 sae
vmaxss              | =x, xv, xm32          | ELIG.F3.0F.W0 5f /r       | maskz t=4 sae
vmaxsd              | =x, xv, xm64          | ELIG.F2.0F.W1 5f /r       | maskz t=8 sae
vsqrtps             | =n, nm                | EL.0F.W0 51 /r            | maskz t=fv bc=4 er
vsqrtpd             | =n, nm                | EL.66.0F.W1 51 /r         | maskz t=fv bc=8 er
vsqrtss             | =x, xv, xm32          | ELIG.F3.0F.W0 51 /r       | maskz t=4 er
vsqrtsd             | =x, xv, xm64          | ELIG.F2.0F.W1 51 /r       | maskz t=8 er
vandps              | =n, nv, nm            | EL.0F.W0 54 /r            | maskz t=fv bc=4
vandpd              | =n, nv, nm            | EL.66.0F.W1 54 /r         | maskz t=fv bc=8
vandnps             | =n, nv, nm            | EL.0F.W0 55 /r            | maskz t=fv bc=4
vandnpd             | =n, nv, nm            | EL.66.0F.W1 55 /r         | maskz t=fv bc=8
vorps               | =n, nv, nm            | EL.0F.W0 56 /r            | maskz t=fv bc=4
vorpd               | =n, nv, nm            | EL.66.0F.W1 56 /r         | maskz t=fv bc=8
vxorps              | =n, nv, nm            | EL.0F.W0 57 /r            | maskz t=fv bc=4
vxorpd              | =n, nv, nm            | EL.66.0F.W1 57 /r         | maskz t=fv bc=8
vunpcklps           | =n, nv, nm            | EL.0F.W0 14 /r            | maskz t=fv bc=4
vunpcklpd           | =n, nv, nm            | EL.66.0F.W1 14 /r         | maskz t=fv bc=8
vunpckhps           | =n, nv, nm            | EL.0F.W0 15 /r            | maskz t=fv bc=4
vunpckhpd           | =n, nv, nm            | EL.66.0F.W1 15 /r         | maskz t=fv bc=8
vshufps             | =n, nv, nm, imm8      | EL.0F.W0 c6 /r ib         | maskz t=fv bc=4
vshufpd             | =n, nv, nm, imm8      | EL.66.0F.W1 c6 /r ib      | maskz t=fv bc=8
vcmp{vpd}ps         | =k, nv, nm            | EL.0F.W0 c2 /r =          | mask t=fv bc=4 sae
vcmpps              | =k, nv, nm, imm8      | EL.0F.W0 c2 /r ib         | mask t=fv bc=4 sae
vcmp{vpd}pd         | =k, nv, nm            | EL.66.0F.W1 c2 /r =       | mask t=fv bc=8 sae
vcmppd              | =k, nv, nm, imm8      | EL.66.0F.W1 c2 /r ib      | mask t=fv bc=8 sae
vcmp{vpd}ss         | =k, xv, xm32          | ELIG.F3.0F.W0 c2 /r =     | mask t=4 sae
vcmpss              | =k, xv, xm32, imm8    | ELIG.F3.0F.W0 c2 /r ib    | mask t=4 sae
vcmp{vpd}sd         | =k, xv, xm64          | ELIG.F2.0F.W1 c2 /r =     | mask t=8 sae
vcmpsd              | =k, xv, xm64, imm8    | ELIG.F2.0F.W1 c2 /r ib    | mask t=8 sae
vucomiss            | x, xm32               | ELIG.0F.W0 2e /r          | t=4 sae defs=flags
vucomisd            | x, xm64               | ELIG.66.0F.W1 2e /r       | t=8 sae defs=flags
vcomiss             | x, xm32               | ELIG.0F.W0 2f /r          | t=4 sae defs=flags
vcomisd             | x, xm64               | ELIG.66.0F.W1 2f /r       | t=8 sae defs=flags
vmovaps             | =n, nm                | EL.0F.W0 28 /r            | maskz t=fv
vmovaps             | =nm, n                | EL.0F.W0 29 /r            | maskz t=fv
vmovapd             | =n, nm                | EL.66.0F.W1 28 /r         | maskz t=fv
vmovapd             | =nm, n                | EL.66.0F.W1 29 /r         | maskz t=fv
vmovups             | =n, nm                | EL.0F.W0 10 /r            | maskz t=fv
vmovups             | =nm, n                | EL.0F.W0 11 /r            | maskz t=fv
vmovupd             | =n, nm                | EL.66.0F.W1 10 /r         | maskz t=fv
vmovupd             | =nm, n                | EL.66.0F.W1 11 /r         | maskz t=fv
vmovdqa32           | =n, nm                | EL.66.0F.W0 6f /r         | maskz t=fv
vmovdqa32           | =nm, n                | EL.66.0F.W0 7f /r         | maskz t=fv
vmovdqa64           | =n, nm                | EL.66.0F.W1 6f /r         | maskz t=fv
vmovdqa64           | =nm, n                | EL.66.0F.W1 7f /r         | maskz t=fv
vmovdqu32           | =n, nm                | EL.F3.0F.W0 6f /r         | maskz t=fv
vmovdqu32           | =nm, n                | EL.F3.0F.W0 7f /r         | maskz t=fv
vmovdqu64           | =n, nm                | EL.F3.0F.W1 6f /r         | maskz t=fv
vmovdqu64           | =nm, n                | EL.F3.0F.W1 7f /r         | maskz t=fv
vmovdqu8            | =n, nm                | EL.F2.0F.W0 6f /r         | maskz t=fv
vmovdqu8            | =nm, n                | EL.F2.0F.W0 7f /r         | maskz t=fv
vmovdqu16           | =n, nm                | EL.F2.0F.W1 6f /r         | maskz t=fv
vmovdqu16           | =nm, n                | EL.F2.0F.W1 7f /r         | maskz t=fv
vmovss              | =x, xv, xr            | ELIG.F3.0F.W0 10 /r       | maskz
vmovss              | =x, m32               | ELIG.F3.0F.W0 10 /r       | maskz t=4
vmovss              | =m32, x               | ELIG.F3.0F.W0 11 /r       | mask t=4
vmovsd              | =x, xv, xr            | ELIG.F2.0F.W1 10 /r       | maskz
vmovsd              | =x, m64               | ELIG.F2.0F.W1 10 /r       | maskz t=8
vmovsd              | =m64, x               | ELIG.F2.0F.W1 11 /r       | mask t=8
vmovq               | =x, rm64              | E128.66.0F.W1 6e /r       | t=8 only64
vmovq               | =rm64, x              | E128.66.0F.W1 7e /r       | t=8 only64
vmovq               | =x, xm64              | E128.F3.0F.W1 7e /r       | t=8
vmovq               | =xm64, x              | E128.66.0F.W1 d6 /r       | t=8
vmovd               | =x, rm32              | E128.66.0F.W0 6e /r       | t=4
vmovd               | =rm32, x              | E128.66.0F.W0 7e /r       | t=4
vmovlps             | =x, xv, m64           | E128.0F.W0 12 /r          | t=8
vmovlps             | =m64, x               | E128.0F.W0 13 /r          | t=8
vmovlpd             | =x, xv, m64           | E128.66.0F.W1 12 /r       | t=8
vmovlpd             | =m64, x               | E128.66.0F.W1 13 /r       | t=8
vmovhps             | =x, xv, m64           | E128.0F.W0 16 /r          | t=8
vmovhps             | =m64, x               | E128.0F.W0 17 /r          | t=8
vmovhpd             | =x, xv, m64           | E128.66.0F.W1 16 /r       | t=8
vmovhpd             | =m64, x               | E128.66.0F.W1 17 /r       | t=8
vmovhlps            | =x, xv, xr            | E128.0F.W0 12 /r          |
vmovlhps            | =x, xv, xr            | E128.0F.W0 16 /r          |
vmovntps            | =m, n                 | EL.0F.W0 2b /r            | t=fv
vmovntpd            | =m, n                 | EL.66.0F.W1 2b /r         | t=fv
vmovntdq            | =m, n                 | EL.66.0F.W0 e7 /r         | t=fv
vmovntdqa           | =n, m                 | EL.66.0F38.W0 2a /r       | t=fv
vmovsldup           | =n, nm                | EL.F3.0F.W0 12 /r         | maskz t=fv
vmovshdup           | =n, nm                | EL.F3.0F.W0 16 /r         | maskz t=fv
vmovddup            | =x, xm64              | E128.F2.0F.W1 12 /r       | maskz t=8
vmovddup            | =n, nm                | EL2.F2.0F.W1 12 /r        | maskz t=fv
vbroadcastss        | =n, xm32              | EL.66.0F38.W0 18 /r       | maskz t=4
vbroadcastsd        | =n, xm64              | EL2.66.0F38.W1 19 /r      | maskz t=8
vbroadcastf32x2     | =n, xm64              | EL2.66.0F38.W0 19 /r      | maskz t=8
vbroadcasti32x2     | =n, xm64              | EL.66.0F38.W0 59 /r       | maskz t=8
vbroadcastf32x4     | =n, m128              | EL2.66.0F38.W0 1a /r      | maskz t=16
vbroadcastf64x2     | =n, m128              | EL2.66.0F38.W1 1a /r      | maskz t=16
vbroadcasti32x4     | =n, m128              | EL2.66.0F38.W0 5a /r      | maskz t=16
vbroadcasti64x2     | =n, m128              | EL2.66.0F38.W1 5a /r      | maskz t=16
vbroadcastf32x8     | =z, m256              | E512.66.0F38.W0 1b /r     | maskz t=32
vbroadcastf64x4     | =z, m256              | E512.66.0F38.W1 1b /r     | maskz t=32
vbroadcasti32x8     | =z, m256              | E512.66.0F38.W0 5b /r     | maskz t=32
vbroadcasti64x4     | =z, m256              | E512.66.0F38.W1 5b /r     | maskz t=32
vpbroadcastb        | =n, xm8               | EL.66.0F38.W0 78 /r       | maskz t=1
vpbroadcastb        | =n, rr32              | EL.66.0F38.W0 7a /r       | maskz
vpbroadcastw        | =n, xm16              | EL.66.0F38.W0 79 /r       | maskz t=2
vpbroadcastw        | =n, rr32              | EL.66.0F38.W0 7b /r       | maskz
vpbroadcastd        | =n, xm32              | EL.66.0F38.W0 58 /r       | maskz t=4
vpbroadcastd        | =n, rr32              | EL.66.0F38.W0 7c /r       | maskz
vpbroadcastq        | =n, xm64              | EL.66.0F38.W1 59 /r       | maskz t=8
vpbroadcastq        | =n, rr64              | EL.66.0F38.W1 7c /r       | maskz only64
vpbroadcastmb2q     | =n, kr                | EL.F3.0F38.W1 2a /r       |
vpbroadcastmw2d     | =n, kr                | EL.F3.0F38.W0 3a /r       |
vpaddb              | =n, nv, nm            | EL.66.0F.WIG fc /r        | maskz t=fv
vpaddw              | =n, nv, nm            | EL.66.0F.WIG fd /r        | maskz t=fv
vpaddd              | =n, nv, nm            | EL.66.0F.W0 fe /r         | maskz t=fv bc=4
vpaddq              | =n, nv, nm            | EL.66.0F.W1 d4 /r         | maskz t=fv bc=8
vpsubb              | =n, nv, nm            | EL.66.0F.WIG f8 /r        | maskz t=fv
vpsubw              | =n, nv, nm            | EL.66.0F.WIG f9 /r        | maskz t=fv
vpsubd              | =n, nv, nm            | EL.66.0F.W0 fa /r         | maskz t=fv bc=4
vpsubq              | =n, nv, nm            | EL.66.0F.W1 fb /r         | maskz t=fv bc=8
vpaddsb             | =n, nv, nm            | EL.66.0F.WIG ec /r        | maskz t=fv
vpaddsw             | =n, nv, nm            | EL.66.0F.WIG ed /r        | maskz t=fv
vpaddusb            | =n, nv, nm            | EL.66.0F.WIG dc /r        | maskz t=fv
vpaddusw            | =n, nv, nm            | EL.66.0F.WIG dd /r        | maskz t=fv
vpsubsb             | =n, nv, nm            | EL.66.0F.WIG e8 /r        | maskz t=fv
vpsubsw             | =n, nv, nm            | EL.66.0F.WIG e9 /r        | maskz t=fv
vpsubusb            | =n, nv, nm            | EL.66.0F.WIG d8 /r        | maskz t=fv
vpsubusw            | =n, nv, nm            | EL.66.0F.WIG d9 /r        | maskz t=fv
vpandd              | =n, nv, nm            | EL.66.0F.W0 db /r         | maskz t=fv bc=4
vpandq              | =n, nv, nm            | EL.66.0F.W1 db /r         | maskz t=fv bc=8
vpandnd             | =n, nv, nm            | EL.66.0F.W0 df /r         | maskz t=fv bc=4
vpandnq             | =n, nv, nm            | EL.66.0F.W1 df /r         | maskz t=fv bc=8
vpord               | =n, nv, nm            | EL.66.0F.W0 eb /r         | maskz t=fv bc=4
vporq               | =n, nv, nm            | EL.66.0F.W1 eb /r         | maskz t=fv bc=8
vpxord              | =n, nv, nm            | EL.66.0F.W0 ef /r         | maskz t=fv bc=4
vpxorq              | =n, nv, nm            | EL.66.0F.W1 ef /r         | maskz t=fv bc=8
vpavgb              | =n, nv, nm            | EL.66.0F.WIG e0 /r        | maskz t=fv
vpavgw              | =n, nv, nm            | EL.66.0F.WIG e3 /r        | maskz t=fv
vpmullw             | =n, nv, nm            | EL.66.0F.WIG d5 /r        | maskz t=fv
vpmulhw             | =n, nv, nm            | EL.66.0F.WIG e5 /r        | maskz t=fv
vpmulhuw            | =n, nv, nm            | EL.66.0F.WIG e4 /r        | maskz t=fv
vpmuludq            | =n, nv, nm            | EL.66.0F.W1 f4 /r         | maskz t=fv bc=8
vpmuldq             | =n, nv, nm            | EL.66.0F38.W1 28 /r       | maskz t=fv bc=8
vpmulld             | =n, nv, nm            | EL.66.0F38.W0 40 /r       | maskz t=fv bc=4
vpmullq             | =n, nv, nm            | EL.66.0F38.W1 40 /r       | maskz t=fv bc=8
vpmaddwd            | =n, nv, nm            | EL.66.0F.WIG f5 /r        | maskz t=fv
vpmaddubsw          | =n, nv, nm            | EL.66.0F38.WIG 04 /r      | maskz t=fv
vpmulhrsw           | =n, nv, nm            | EL.66.0F38.WIG 0b /r      | maskz t=fv
vpsadbw             | =n, nv, nm            | EL.66.0F.WIG f6 /r        | t=fv
vpminub             | =n, nv, nm            | EL.66.0F.WIG da /r        | maskz t=fv
vpminsw             | =n, nv, nm            | EL.66.0F.WIG ea /r        | maskz t=fv
vpmaxub             | =n, nv, nm            | EL.66.0F.WIG de /r        | maskz t=fv
vpmaxsw             | =n, nv, nm            | EL.66.0F.WIG ee /r        | maskz t=fv
vpminsb             | =n, nv, nm            | EL.66.0F38.WIG 38 /r      | maskz t=fv
vpminuw             | =n, nv, nm            | EL.66.0F38.WIG 3a /r      | maskz t=fv
vpmaxsb             | =n, nv, nm            | EL.66.0F38.WIG 3c /r      | maskz t=fv
vpmaxuw             | =n, nv, nm            | EL.66.0F38.WIG 3e /r      | maskz t=fv
vpminsd             | =n, nv, nm            | EL.66.0F38.W0 39 /r       | maskz t=fv bc=4
vpminsq             | =n, nv, nm            | EL.66.0F38.W1 39 /r       | maskz t=fv bc=8
vpminud             | =n, nv, nm            | EL.66.0F38.W0 3b /r       | maskz t=fv bc=4
vpminuq             | =n, nv, nm            | EL.66.0F38.W1 3b /r       | maskz t=fv bc=8
vpmaxsd             | =n, nv, nm            | EL.66.0F38.W0 3d /r       | maskz t=fv bc=4
vpmaxsq             | =n, nv, nm            | EL.66.0F38.W1 3d /r       | maskz t=fv bc=8
vpmaxud             | =n, nv, nm            | EL.66.0F38.W0 3f /r       | maskz t=fv bc=4
vpmaxuq             | =n, nv, nm            | EL.66.0F38.W1 3f /r       | maskz t=fv bc=8
vpacksswb           | =n, nv, nm            | EL.66.0F.WIG 63 /r        | maskz t=fv
vpackuswb           | =n, nv, nm            | EL.66.0F.WIG 67 /r        | maskz t=fv
vpackssdw           | =n, nv, nm            | EL.66.0F.W0 6b /r         | maskz t=fv bc=4
vpackusdw           | =n, nv, nm            | EL.66.0F38.W0 2b /r       | maskz t=fv bc=4
vpunpcklbw          | =n, nv, nm            | EL.66.0F.WIG 60 /r        | maskz t=fv
vpunpcklwd          | =n, nv, nm            | EL.66.0F.WIG 61 /r        | maskz t=fv
vpunpckldq          | =n, nv, nm            | EL.66.0F.W0 62 /r         | maskz t=fv bc=4
vpunpcklqdq         | =n, nv, nm            | EL.66.0F.W1 6c /r         | maskz t=fv bc=8
vpunpckhbw          | =n, nv, nm            | EL.66.0F.WIG 68 /r        | maskz t=fv
vpunpckhwd          | =n, nv, nm            | EL.66.0F.WIG 69 /r        | maskz t=fv
vpunpckhdq          | =n, nv, nm            | EL.66.0F.W0 6a /r         | maskz t=fv bc=4
vpunpckhqdq         | =n, nv, nm            | EL.66.0F.W1 6d /r         | maskz t=fv bc=8
vpshufb             | =n, nv, nm            | EL.66.0F38.WIG 00 /r      | maskz t=fv
vprolvd             | =n, nv, nm            | EL.66.0F38.W0 15 /r       | maskz t=fv bc=4
vprolvq             | =n, nv, nm            | EL.66.0F38.W1 15 /r       | maskz t=fv bc=8
vprorvd             | =n, nv, nm            | EL.66.0F38.W0 14 /r       | maskz t=fv bc=4
vprorvq             | =n, nv, nm            | EL.66.0F38.W1 14 /r       | maskz t=fv bc=8
vpsllvd             | =n, nv, nm            | EL.66.0F38.W0 47 /r       | maskz t=fv bc=4
vpsllvq             | =n, nv, nm            | EL.66.0F38.W1 47 /r       | maskz t=fv bc=8
vpsllvw             | =n, nv, nm            | EL.66.0F38.W1 12 /r       | maskz t=fv
vpsrlvd             | =n, nv, nm            | EL.66.0F38.W0 45 /r       | maskz t=fv bc=4
vpsrlvq             | =n, nv, nm            | EL.66.0F38.W1 45 /r       | maskz t=fv bc=8
vpsrlvw             | =n, nv, nm            | EL.66.0F38.W1 10 /r       | maskz t=fv
vpsravd             | =n, nv, nm            | EL.66.0F38.W0 46 /r       | maskz t=fv bc=4
vpsravq             | =n, nv, nm            | EL.66.0F38.W1 46 /r       | maskz t=fv bc=8
vpsravw             | =n, nv, nm            | EL.66.0F38.W1 11 /r       | maskz t=fv
vpermb              | =n, nv, nm            | EL.66.0F38.W0 8d /r       | maskz t=fv
vpermw              | =n, nv, nm            | EL.66.0F38.W1 8d /r       | maskz t=fv
vpermi2b            | +n, nv, nm            | EL.66.0F38.W0 75 /r       | maskz t=fv
vpermi2w            | +n, nv, nm            | EL.66.0F38.W1 75 /r       | maskz t=fv
vpermi2d            | +n, nv, nm            | EL.66.0F38.W0 76 /r       | maskz t=fv bc=4
vpermi2q            | +n, nv, nm            | EL.66.0F38.W1 76 /r       | maskz t=fv bc=8
vpermi2ps           | +n, nv, nm            | EL.66.0F38.W0 77 /r       | maskz t=fv bc=4
vpermi2pd           | +n, nv, nm            | EL.66.0F38.W1 77 /r       | maskz t=fv bc=8
vpermt2b            | +n, nv, nm            | EL.66.0F38.W0 7d /r       | maskz t=fv
vpermt2w            | +n, nv, nm            | EL.66.0F38.W1 7d /r       | maskz t=fv
vpermt2d            | +n, nv, nm            | EL.66.0F38.W0 7e /r       | maskz t=fv bc=4
vpermt2q            | +n, nv, nm            | EL.66.0F38.W1 7e /r       | maskz t=fv bc=8
vpermt2ps           | +n, nv, nm            | EL.66.0F38.W0 7f /r       | maskz t=fv bc=4
vpermt2pd           | +n, nv, nm            | EL.66.0F38.W1 7f /r       | maskz t=fv bc=8
vpermilps           | =n, nv, nm            | EL.66.0F38.W0 0c /r       | maskz t=fv bc=4
vpermilpd           | =n, nv, nm            | EL.66.0F38.W1 0d /r       | maskz t=fv bc=8
vpblendmb           | =n, nv, nm            | EL.66.0F38.W0 66 /r       | maskz t=fv
vpblendmw           | =n, nv, nm            | EL.66.0F38.W1 66 /r       | maskz t=fv
vpblendmd           | =n, nv, nm            | EL.66.0F38.W0 64 /r       | maskz t=fv bc=4
vpblendmq           | =n, nv, nm            | EL.66.0F38.W1 64 /r       | maskz t=fv bc=8
vblendmps           | =n, nv, nm            | EL.66.0F38.W0 65 /r       | maskz t=fv bc=4
vblendmpd           | =n, nv, nm            | EL.66.0F38.W1 65 /r       | maskz t=fv bc=8
vpdpbusd            | +n, nv, nm            | EL.66.0F38.W0 50 /r       | maskz t=fv bc=4
vpdpbusds           | +n, nv, nm            | EL.66.0F38.W0 51 /r       | maskz t=fv bc=4
vpdpwssd            | +n, nv, nm            | EL.66.0F38.W0 52 /r       | maskz t=fv bc=4
vpdpwssds           | +n, nv, nm            | EL.66.0F38.W0 53 /r       | maskz t=fv bc=4
vpmadd52luq         | +n, nv, nm            | EL.66.0F38.W1 b4 /r       | maskz t=fv bc=8
vpmadd52huq         | +n, nv, nm            | EL.66.0F38.W1 b5 /r       | maskz t=fv bc=8
vpmultishiftqb      | =n, nv, nm            | EL.66.0F38.W1 83 /r       | maskz t=fv bc=8
vpshldvw            | +n, nv, nm            | EL.66.0F38.W1 70 /r       | maskz t=fv
vpshldvd            | +n, nv, nm            | EL.66.0F38.W0 71 /r       | maskz t=fv bc=4
vpshldvq            | +n, nv, nm            | EL.66.0F38.W1 71 /r       | maskz t=fv bc=8
vpshrdvw            | +n, nv, nm            | EL.66.0F38.W1 72 /r       | maskz t=fv
vpshrdvd            | +n, nv, nm            | EL.66.0F38.W0 73 /r       | maskz t=fv bc=4
vpshrdvq            | +n, nv, nm            | EL.66.0F38.W1 73 /r       | maskz t=fv bc=8
vscalefps           | =n, nv, nm            | EL.66.0F38.W0 2c /r       | maskz t=fv bc=4 er
vscalefpd           | =n, nv, nm            | EL.66.0F38.W1 2c /r       | maskz t=fv bc=8 er
vgf2p8mulb          | =n, nv, nm            | EL.66.0F38.W0 cf /r       | maskz t=fv
vpermd              | =n, nv, nm            | EL2.66.0F38.W0 36 /r      | maskz t=fv bc=4
vpermps             | =n, nv, nm            | EL2.66.0F38.W0 16 /r      | maskz t=fv bc=4
vpermq              | =n, nv, nm            | EL2.66.0F38.W1 36 /r      | maskz t=fv bc=8
vpermpd             | =n, nv, nm            | EL2.66.0F38.W1 16 /r      | maskz t=fv bc=8
vpermq              | =n, nm, imm8          | EL2.66.0F3A.W1 00 /r ib   | maskz t=fv bc=8
vpermpd             | =n, nm, imm8          | EL2.66.0F3A.W1 01 /r ib   | maskz t=fv bc=8
vpermilps           | =n, nm, imm8          | EL.66.0F3A.W0 04 /r ib    | maskz t=fv bc=4
vpermilpd           | =n, nm, imm8          | EL.66.0F3A.W1 05 /r ib    | maskz t=fv bc=8
vpternlogd          | +n, nv, nm, imm8      | EL.66.0F3A.W0 25 /r ib    | maskz t=fv bc=4
vpternlogq          | +n, nv, nm, imm8      | EL.66.0F3A.W1 25 /r ib    | maskz t=fv bc=8
valignd             | =n, nv, nm, imm8      | EL.66.0F3A.W0 03 /r ib    | maskz t=fv bc=4
valignq             | =n, nv, nm, imm8      | EL.66.0F3A.W1 03 /r ib    | maskz t=fv bc=8
vpshldd             | =n, nv, nm, imm8      | EL.66.0F3A.W0 71 /r ib    | maskz t=fv bc=4
vpshldq             | =n, nv, nm, imm8      | EL.66.0F3A.W1 71 /r ib    | maskz t=fv bc=8
vpshldw             | =n, nv, nm, imm8      | EL.66.0F3A.W1 70 /r ib    | maskz t=fv
vpshrdd             | =n, nv, nm, imm8      | EL.66.0F3A.W0 73 /r ib    | maskz t=fv bc=4
vpshrdq             | =n, nv, nm, imm8      | EL.66.0F3A.W1 73 /r ib    | maskz t=fv bc=8
vpshrdw             | =n, nv, nm, imm8      | EL.66.0F3A.W1 72 /r ib    | maskz t=fv
vpalignr            | =n, nv, nm, imm8      | EL.66.0F3A.WIG 0f /r ib   | maskz t=fv
vdbpsadbw           | =n, nv, nm, imm8      | EL.66.0F3A.W0 42 /r ib    | maskz t=fv
vgf2p8affineqb      | =n, nv, nm, imm8      | EL.66.0F3A.W1 ce /r ib    | maskz t=fv bc=8
vgf2p8affineinvqb   | =n, nv, nm, imm8      | EL.66.0F3A.W1 cf /r ib    | maskz t=fv bc=8
vrangeps            | =n, nv, nm, imm8      | EL.66.0F3A.W0 50 /r ib    | maskz t=fv bc=4 sae
vrangepd            | =n, nv, nm, imm8      | EL.66.0F3A.W1 50 /r ib    | maskz t=fv bc=8 sae
vfixupimmps         | +n, nv, nm, imm8      | EL.66.0F3A.W0 54 /r ib    | maskz t=fv bc=4 sae
vfixupimmpd         | +n, nv, nm, imm8      | EL.66.0F3A.W1 54 /r ib    | maskz t=fv bc=8 sae
vshuff32x4          | =n, nv, nm, imm8      | EL2.66.0F3A.W0 23 /r ib   | maskz t=fv bc=4
vshuff64x2          | =n, nv, nm, imm8      | EL2.66.0F3A.W1 23 /r ib   | maskz t=fv bc=8
vshufi32x4          | =n, nv, nm, imm8      | EL2.66.0F3A.W0 43 /r ib   | maskz t=fv bc=4
vshufi64x2          | =n, nv, nm, imm8      | EL2.66.0F3A.W1 43 /r ib   | maskz t=fv bc=8
vinsertf32x4        | =n, nv, xm, imm8      | EL2.66.0F3A.W0 18 /r ib   | maskz t=16
vextractf32x4       | =xm, n, imm8          | EL2.66.0F3A.W0 19 /r ib   | maskz t=16
vinsertf64x2        | =n, nv, xm, imm8      | EL2.66.0F3A.W1 18 /r ib   | maskz t=16
vextractf64x2       | =xm, n, imm8          | EL2.66.0F3A.W1 19 /r ib   | maskz t=16
vinsertf32x8        | =z, zv, ym, imm8      | E512.66.0F3A.W0 1a /r ib  | maskz t=32
vextractf32x8       | =ym, z, imm8          | E512.66.0F3A.W0 1b /r ib  | maskz t=32
vinsertf64x4        | =z, zv, ym, imm8      | E512.66.0F3A.W1 1a /r ib  | maskz t=32
vextractf64x4       | =ym, z, imm8          | E512.66.0F3A.W1 1b /r ib  | maskz t=32
vinserti32x4        | =n, nv, xm, imm8      | EL2.66.0F3A.W0 38 /r ib   | maskz t=16
vextracti32x4       | =xm, n, imm8          | EL2.66.0F3A.W0 39 /r ib   | maskz t=16
vinserti64x2        | =n, nv, xm, imm8      | EL2.66.0F3A.W1 38 /r ib   | maskz t=16
vextracti64x2       | =xm, n, imm8          | EL2.66.0F3A.W1 39 /r ib   | maskz t=16
vinserti32x8        | =z, zv, ym, imm8      | E512.66.0F3A.W0 3a /r ib  | maskz t=32
vextracti32x8       | =ym, z, imm8          | E512.66.0F3A.W0 3b /r ib  | maskz t=32
vinserti64x4        | =z, zv, ym, imm8      | E512.66.0F3A.W1 3a /r ib  | maskz t=32
vextracti64x4       | =ym, z, imm8          | E512.66.0F3A.W1 3b /r ib  | maskz t=32
vpsrlw              | =n, nv, xm128         | EL.66.0F.WIG d1 /r        | maskz t=16
vpsrld              | =n, nv, xm128         | EL.66.0F.W0 d2 /r         | maskz t=16
vpsrlq              | =n, nv, xm128         | EL.66.0F.W1 d3 /r         | maskz t=16
vpsraw              | =n, nv, xm128         | EL.66.0F.WIG e1 /r        | maskz t=16
vpsrad              | =n, nv, xm128         | EL.66.0F.W0 e2 /r         | maskz t=16
vpsraq              | =n, nv, xm128         | EL.66.0F.W1 e2 /r         | maskz t=16
vpsllw              | =n, nv, xm128         | EL.66.0F.WIG f1 /r        | maskz t=16
vpslld              | =n, nv, xm128         | EL.66.0F.W0 f2 /r         | maskz t=16
vpsllq              | =n, nv, xm128         | EL.66.0F.W1 f3 /r         | maskz t=16
vpsrlw              | =nv, nm, imm8         | EL.66.0F.WIG 71 /2 ib     | maskz t=fv
vpsrld              | =nv, nm, imm8         | EL.66.0F.W0 72 /2 ib      | maskz t=fv bc=4
vpsrlq              | =nv, nm, imm8         | EL.66.0F.W1 73 /2 ib      | maskz t=fv bc=8
vpsraw              | =nv, nm, imm8         | EL.66.0F.WIG 71 /4 ib     | maskz t=fv
vpsrad              | =nv, nm, imm8         | EL.66.0F.W0 72 /4 ib      | maskz t=fv bc=4
vpsraq              | =nv, nm, imm8         | EL.66.0F.W1 72 /4 ib      | maskz t=fv bc=8
vpsllw              | =nv, nm, imm8         | EL.66.0F.WIG 71 /6 ib     | maskz t=fv
vpslld              | =nv, nm, imm8         | EL.66.0F.W0 72 /6 ib      | maskz t=fv bc=4
vpsllq              | =nv, nm, imm8         | EL.66.0F.W1 73 /6 ib      | maskz t=fv bc=8
vprord              | =nv, nm, imm8         | EL.66.0F.W0 72 /0 ib      | maskz t=fv bc=4
vprorq              | =nv, nm, imm8         | EL.66.0F.W1 72 /0 ib      | maskz t=fv bc=8
vprold              | =nv, nm, imm8         | EL.66.0F.W0 72 /1 ib      | maskz t=fv bc=4
vprolq              | =nv, nm, imm8         | EL.66.0F.W1 72 /1 ib      | maskz t=fv bc=8
vpsrldq             | =nv, nm, imm8         | EL.66.0F.WIG 73 /3 ib     | t=fv
vpslldq             | =nv, nm, imm8         | EL.66.0F.WIG 73 /7 ib     | t=fv
vpshufd             | =n, nm, imm8          | EL.66.0F.W0 70 /r ib      | maskz t=fv bc=4
vpshufhw            | =n, nm, imm8          | EL.F3.0F.WIG 70 /r ib     | maskz t=fv
vpshuflw            | =n, nm, imm8          | EL.F2.0F.WIG 70 /r ib     | maskz t=fv
vpcmpeqb            | =k, nv, nm            | EL.66.0F.WIG 74 /r        | mask t=fv
vpcmpeqw            | =k, nv, nm            | EL.66.0F.WIG 75 /r        | mask t=fv
vpcmpeqd            | =k, nv, nm            | EL.66.0F.W0 76 /r         | mask t=fv bc=4
vpcmpeqq            | =k, nv, nm            | EL.66.0F38.W1 29 /r       | mask t=fv bc=8
vpcmpgtb            | =k, nv, nm            | EL.66.0F.WIG 64 /r        | mask t=fv
vpcmpgtw            | =k, nv, nm            | EL.66.0F.WIG 65 /r        | mask t=fv
vpcmpgtd            | =k, nv, nm            | EL.66.0F.W0 66 /r         | mask t=fv bc=4
vpcmpgtq            | =k, nv, nm            | EL.66.0F38.W1 37 /r       | mask t=fv bc=8
vpcmp{pcm}b         | =k, nv, nm            | EL.66.0F3A.W0 3f /r =     | mask t=fv later
vpcmpb              | =k, nv, nm, imm8      | EL.66.0F3A.W0 3f /r ib    | mask t=fv
vpcmp{pcm}ub        | =k, nv, nm            | EL.66.0F3A.W0 3e /r =     | mask t=fv
vpcmpub             | =k, nv, nm, imm8      | EL.66.0F3A.W0 3e /r ib    | mask t=fv
vpcmp{pcm}w         | =k, nv, nm            | EL.66.0F3A.W1 3f /r =     | mask t=fv later
vpcmpw              | =k, nv, nm, imm8      | EL.66.0F3A.W1 3f /r ib    | mask t=fv
vpcmp{pcm}uw        | =k, nv, nm            | EL.66.0F3A.W1 3e /r =     | mask t=fv
vpcmpuw             | =k, nv, nm, imm8      | EL.66.0F3A.W1 3e /r ib    | mask t=fv
vpcmp{pcm}d         | =k, nv, nm            | EL.66.0F3A.W0 1f /r =     | mask t=fv bc=4 later
vpcmpd              | =k, nv, nm, imm8      | EL.66.0F3A.W0 1f /r ib    | mask t=fv bc=4
vpcmp{pcm}ud        | =k, nv, nm            | EL.66.0F3A.W0 1e /r =     | mask t=fv bc=4
vpcmpud             | =k, nv, nm, imm8      | EL.66.0F3A.W0 1e /r ib    | mask t=fv bc=4
vpcmp{pcm}q         | =k, nv, nm            | EL.66.0F3A.W1 1f /r =     | mask t=fv bc=8 later
vpcmpq              | =k, nv, nm, imm8      | EL.66.0F3A.W1 1f /r ib    | mask t=fv bc=8
vpcmp{pcm}uq        | =k, nv, nm            | EL.66.0F3A.W1 1e /r =     | mask t=fv bc=8
vpcmpuq             | =k, nv, nm, imm8      | EL.66.0F3A.W1 1e /r ib    | mask t=fv bc=8
vptestmb            | =k, nv, nm            | EL.66.0F38.W0 26 /r       | mask t=fv
vptestmw            | =k, nv, nm            | EL.66.0F38.W1 26 /r       | mask t=fv
vptestmd            | =k, nv, nm            | EL.66.0F38.W0 27 /r       | mask t=fv bc=4
vptestmq            | =k, nv, nm            | EL.66.0F38.W1 27 /r       | mask t=fv bc=8
vptestnmb           | =k, nv, nm            | EL.F3.0F38.W0 26 /r       | mask t=fv
vptestnmw           | =k, nv, nm            | EL.F3.0F38.W1 26 /r       | mask t=fv
vptestnmd           | =k, nv, nm            | EL.F3.0F38.W0 27 /r       | mask t=fv bc=4
vptestnmq           | =k, nv, nm            | EL.F3.0F38.W1 27 /r       | mask t=fv bc=8
vpmovm2b            | =n, kr                | EL.F3.0F38.W0 28 /r       |
vpmovb2m            | =k, nr                | EL.F3.0F38.W0 29 /r       |
vpmovm2w            | =n, kr                | EL.F3.0F38.W1 28 /r       |
vpmovw2m            | =k, nr                | EL.F3.0F38.W1 29 /r       |
vpmovm2d            | =n, kr                | EL.F3.0F38.W0 38 /r       |
vpmovd2m            | =k, nr                | EL.F3.0F38.W0 39 /r       |
vpmovm2q            | =n, kr                | EL.F3.0F38.W1 38 /r       |
vpmovq2m            | =k, nr                | EL.F3.0F38.W1 39 /r       |
vpmovwb             | =xm64, x              | E128.F3.0F38.W0 30 /r     | maskz t=8
vpmovwb             | =xm128, y             | E256.F3.0F38.W0 30 /r     | maskz t=16
vpmovwb             | =ym256, z             | E512.F3.0F38.W0 30 /r     | maskz t=32
vpmovdb             | =xm32, x              | E128.F3.0F38.W0 31 /r     | maskz t=4
vpmovdb             | =xm64, y              | E256.F3.0F38.W0 31 /r     | maskz t=8
vpmovdb             | =xm128, z             | E512.F3.0F38.W0 31 /r     | maskz t=16
vpmovqb             | =xm16, x              | E128.F3.0F38.W0 32 /r     | maskz t=2
vpmovqb             | =xm32, y              | E256.F3.0F38.W0 32 /r     | maskz t=4
vpmovqb             | =xm64, z              | E512.F3.0F38.W0 32 /r     | maskz t=8
vpmovdw             | =xm64, x              | E128.F3.0F38.W0 33 /r     | maskz t=8
vpmovdw             | =xm128, y             | E256.F3.0F38.W0 33 /r     | maskz t=16
vpmovdw             | =ym256, z             | E512.F3.0F38.W0 33 /r     | maskz t=32
vpmovqw             | =xm32, x              | E128.F3.0F38.W0 34 /r     | maskz t=4
vpmovqw             | =xm64, y              | E256.F3.0F38.W0 34 /r     | maskz t=8
vpmovqw             | =xm128, z             | E512.F3.0F38.W0 34 /r     | maskz t=16
vpmovqd             | =xm64, x              | E128.F3.0F38.W0 35 /r     | maskz t=8
vpmovqd             | =xm128, y             | E256.F3.0F38.W0 35 /r     | maskz t=16
vpmovqd             | =ym256, z             | E512.F3.0F38.W0 35 /r     | maskz t=32
vpmovswb            | =xm64, x              | E128.F3.0F38.W0 20 /r     | maskz t=8
vpmovswb            | =xm128, y             | E256.F3.0F38.W0 20 /r     | maskz t=16
vpmovswb            | =ym256, z             | E512.F3.0F38.W0 20 /r     | maskz t=32
vpmovsdb            | =xm32, x              | E128.F3.0F38.W0 21 /r     | maskz t=4
vpmovsdb            | =xm64, y              | E256.F3.0F38.W0 21 /r     | maskz t=8
vpmovsdb            | =xm128, z             | E512.F3.0F38.W0 21 /r     | maskz t=16
vpmovsqb            | =xm16, x              | E128.F3.0F38.W0 22 /r     | maskz t=2
vpmovsqb            | =xm32, y              | E256.F3.0F38.W0 22 /r     | maskz t=4
vpmovsqb            | =xm64, z              | E512.F3.0F38.W0 22 /r     | maskz t=8
vpmovsdw            | =xm64, x              | E128.F3.0F38.W0 23 /r     | maskz t=8
vpmovsdw            | =xm128, y             | E256.F3.0F38.W0 23 /r     | maskz t=16
vpmovsdw            | =ym256, z             | E512.F3.0F38.W0 23 /r     | maskz t=32
vpmovsqw            | =xm32, x              | E128.F3.0F38.W0 24 /r     | maskz t=4
vpmovsqw            | =xm64, y              | E256.F3.0F38.W0 24 /r     | maskz t=8
vpmovsqw            | =xm128, z             | E512.F3.0F38.W0 24 /r     | maskz t=16
vpmovsqd            | =xm64, x              | E128.F3.0F38.W0 25 /r     | maskz t=8
vpmovsqd            | =xm128, y             | E256.F3.0F38.W0 25 /r     | maskz t=16
vpmovsqd            | =ym256, z             | E512.F3.0F38.W0 25 /r     | maskz t=32
vpmovuswb           | =xm64, x              | E128.F3.0F38.W0 10 /r     | maskz t=8
vpmovuswb           | =xm128, y             | E256.F3.0F38.W0 10 /r     | maskz t=16
vpmovuswb           | =ym256, z             | E512.F3.0F38.W0 10 /r     | maskz t=32
vpmovusdb           | =xm32, x              | E128.F3.0F38.W0 11 /r     | maskz t=4
vpmovusdb           | =xm64, y              | E256.F3.0F38.W0 11 /r     | maskz t=8
vpmovusdb           | =xm128, z             | E512.F3.0F38.W0 11 /r     | maskz t=16
vpmovusqb           | =xm16, x              | E128.F3.0F38.W0 12 /r     | maskz t=2
vpmovusqb           | =xm32, y              | E256.F3.0F38.W0 12 /r     | maskz t=4
vpmovusqb           | =xm64, z              | E512.F3.0F38.W0 12 /r     | maskz t=8
vpmovusdw           | =xm64, x              | E128.F3.0F38.W0 13 /r     | maskz t=8
vpmovusdw           | =xm128, y             | E256.F3.0F38.W0 13 /r     | maskz t=16
vpmovusdw           | =ym256, z             | E512.F3.0F38.W0 13 /r     | maskz t=32
vpmovusqw           | =xm32, x              | E128.F3.0F38.W0 14 /r     | maskz t=4
vpmovusqw           | =xm64, y              | E256.F3.0F38.W0 14 /r     | maskz t=8
vpmovusqw           | =xm128, z             | E512.F3.0F38.W0 14 /r     | maskz t=16
vpmovusqd           | =xm64, x              | E128.F3.0F38.W0 15 /r     | maskz t=8
vpmovusqd           | =xm128, y             | E256.F3.0F38.W0 15 /r     | maskz t=16
vpmovusqd           | =ym256, z             | E512.F3.0F38.W0 15 /r     | maskz t=32
vpmovsxbw           | =x, xm64              | E128.66.0F38.WIG 20 /r    | maskz t=8
vpmovsxbw           | =y, xm128             | E256.66.0F38.WIG 20 /r    | maskz t=16
vpmovsxbw           | =z, ym256             | E512.66.0F38.WIG 20 /r    | maskz t=32
vpmovsxbd           | =x, xm32              | E128.66.0F38.WIG 21 /r    | maskz t=4
vpmovsxbd           | =y, xm64              | E256.66.0F38.WIG 21 /r    | maskz t=8
vpmovsxbd           | =z, xm128             | E512.66.0F38.WIG 21 /r    | maskz t=16
vpmovsxbq           | =x, xm16              | E128.66.0F38.WIG 22 /r    | maskz t=2
vpmovsxbq           | =y, xm32              | E256.66.0F38.WIG 22 /r    | maskz t=4
vpmovsxbq           | =z, xm64              | E512.66.0F38.WIG 22 /r    | maskz t=8
vpmovsxwd           | =x, xm64              | E128.66.0F38.WIG 23 /r    | maskz t=8
vpmovsxwd           | =y, xm128             | E256.66.0F38.WIG 23 /r    | maskz t=16
vpmovsxwd           | =z, ym256             | E512.66.0F38.WIG 23 /r    | maskz t=32
vpmovsxwq           | =x, xm32              | E128.66.0F38.WIG 24 /r    | maskz t=4
vpmovsxwq           | =y, xm64              | E256.66.0F38.WIG 24 /r    | maskz t=8
vpmovsxwq           | =z, xm128             | E512.66.0F38.WIG 24 /r    | maskz t=16
vpmovsxdq           | =x, xm64              | E128.66.0F38.W0 25 /r     | maskz t=8
vpmovsxdq           | =y, xm128             | E256.66.0F38.W0 25 /r     | maskz t=16
vpmovsxdq           | =z, ym256             | E512.66.0F38.W0 25 /r     | maskz t=32
vpmovzxbw           | =x, xm64              | E128.66.0F38.WIG 30 /r    | maskz t=8
vpmovzxbw           | =y, xm128             | E256.66.0F38.WIG 30 /r    | maskz t=16
vpmovzxbw           | =z, ym256             | E512.66.0F38.WIG 30 /r    | maskz t=32
vpmovzxbd           | =x, xm32              | E128.66.0F38.WIG 31 /r    | maskz t=4
vpmovzxbd           | =y, xm64              | E256.66.0F38.WIG 31 /r    | maskz t=8
vpmovzxbd           | =z, xm128             | E512.66.0F38.WIG 31 /r    | maskz t=16
vpmovzxbq           | =x, xm16              | E128.66.0F38.WIG 32 /r    | maskz t=2
vpmovzxbq           | =y, xm32              | E256.66.0F38.WIG 32 /r    | maskz t=4
vpmovzxbq           | =z, xm64              | E512.66.0F38.WIG 32 /r    | maskz t=8
vpmovzxwd           | =x, xm64              | E128.66.0F38.WIG 33 /r    | maskz t=8
vpmovzxwd           | =y, xm128             | E256.66.0F38.WIG 33 /r    | maskz t=16
vpmovzxwd           | =z, ym256             | E512.66.0F38.WIG 33 /r    | maskz t=32
vpmovzxwq           | =x, xm32              | E128.66.0F38.WIG 34 /r    | maskz t=4
vpmovzxwq           | =y, xm64              | E256.66.0F38.WIG 34 /r    | maskz t=8
vpmovzxwq           | =z, xm128             | E512.66.0F38.WIG 34 /r    | maskz t=16
vpmovzxdq           | =x, xm64              | E128.66.0F38.W0 35 /r     | maskz t=8
vpmovzxdq           | =y, xm128             | E256.66.0F38.W0 35 /r     | maskz t=16
vpmovzxdq           | =z, ym256             | E512.66.0F38.W0 35 /r     | maskz t=32
vpcompressd         | =nm, n                | EL.66.0F38.W0 8b /r       | maskz t=4
vpcompressq         | =nm, n                | EL.66.0F38.W1 8b /r       | maskz t=8
vcompressps         | =nm, n                | EL.66.0F38.W0 8a /r       | maskz t=4
vcompresspd         | =nm, n                | EL.66.0F38.W1 8a /r       | maskz t=8
vpcompressb         | =nm, n                | EL.66.0F38.W0 63 /r       | maskz t=1
vpcompressw         | =nm, n                | EL.66.0F38.W1 63 /r       | maskz t=2
vpexpandd           | =n, nm                | EL.66.0F38.W0 89 /r       | maskz t=4
vpexpandq           | =n, nm                | EL.66.0F38.W1 89 /r       | maskz t=8
vexpandps           | =n, nm                | EL.66.0F38.W0 88 /r       | maskz t=4
vexpandpd           | =n, nm                | EL.66.0F38.W1 88 /r       | maskz t=8
vpexpandb           | =n, nm                | EL.66.0F38.W0 62 /r       | maskz t=1
vpexpandw           | =n, nm                | EL.66.0F38.W1 62 /r       | maskz t=2
vpabsb              | =n, nm                | EL.66.0F38.WIG 1c /r      | maskz t=fv
vpabsw              | =n, nm                | EL.66.0F38.WIG 1d /r      | maskz t=fv
vpabsd              | =n, nm                | EL.66.0F38.W0 1e /r       | maskz t=fv bc=4
vpabsq              | =n, nm                | EL.66.0F38.W1 1f /r       | maskz t=fv bc=8
vpconflictd         | =n, nm                | EL.66.0F38.W0 c4 /r       | maskz t=fv bc=4
vpconflictq         | =n, nm                | EL.66.0F38.W1 c4 /r       | maskz t=fv bc=8
vplzcntd            | =n, nm                | EL.66.0F38.W0 44 /r       | maskz t=fv bc=4
vplzcntq            | =n, nm                | EL.66.0F38.W1 44 /r       | maskz t=fv bc=8
vpopcntb            | =n, nm                | EL.66.0F38.W0 54 /r       | maskz t=fv
vpopcntw            | =n, nm                | EL.66.0F38.W1 54 /r       | maskz t=fv
vpopcntd            | =n, nm                | EL.66.0F38.W0 55 /r       | maskz t=fv bc=4
vpopcntq            | =n, nm                | EL.66.0F38.W1 55 /r       | maskz t=fv bc=8
vrcp14ps            | =n, nm                | EL.66.0F38.W0 4c /r       | maskz t=fv bc=4
vrcp14pd            | =n, nm                | EL.66.0F38.W1 4c /r       | maskz t=fv bc=8
vrsqrt14ps          | =n, nm                | EL.66.0F38.W0 4e /r       | maskz t=fv bc=4
vrsqrt14pd          | =n, nm                | EL.66.0F38.W1 4e /r       | maskz t=fv bc=8
vgetexpps           | =n, nm                | EL.66.0F38.W0 42 /r       | maskz t=fv bc=4 sae
vgetexppd           | =n, nm                | EL.66.0F38.W1 42 /r       | maskz t=fv bc=8 sae
vrcp14ss            | =x, xv, xm32          | ELIG.66.0F38.W0 4d /r     | maskz t=4
vrcp14sd            | =x, xv, xm64          | ELIG.66.0F38.W1 4d /r     | maskz t=8
vrsqrt14ss          | =x, xv, xm32          | ELIG.66.0F38.W0 4f /r     | maskz t=4
vrsqrt14sd          | =x, xv, xm64          | ELIG.66.0F38.W1 4f /r     | maskz t=8
vgetexpss           | =x, xv, xm32          | ELIG.66.0F38.W0 43 /r     | maskz t=4 sae
vgetexpsd           | =x, xv, xm64          | ELIG.66.0F38.W1 43 /r     | maskz t=8 sae
vscalefss           | =x, xv, xm32          | ELIG.66.0F38.W0 2d /r     | maskz t=4 er
vscalefsd           | =x, xv, xm64          | ELIG.66.0F38.W1 2d /r     | maskz t=8 er
vrndscaleps         | =n, nm, imm8          | EL.66.0F3A.W0 08 /r ib    | maskz t=fv bc=4 sae
vrndscalepd         | =n, nm, imm8          | EL.66.0F3A.W1 09 /r ib    | maskz t=fv bc=8 sae
vrndscaless         | =x, xv, xm32, imm8    | ELIG.66.0F3A.W0 0a /r ib  | maskz t=4 sae
vrndscalesd         | =x, xv, xm64, imm8    | ELIG.66.0F3A.W1 0b /r ib  | maskz t=8 sae
vgetmantps          | =n, nm, imm8          | EL.66.0F3A.W0 26 /r ib    | maskz t=fv bc=4 sae
vgetmantpd          | =n, nm, imm8          | EL.66.0F3A.W1 26 /r ib    | maskz t=fv bc=8 sae
vgetmantss          | =x, xv, xm32, imm8    | ELIG.66.0F3A.W0 27 /r ib  | maskz t=4 sae
vgetmantsd          | =x, xv, xm64, imm8    | ELIG.66.0F3A.W1 27 /r ib  | maskz t=8 sae
vreduceps           | =n, nm, imm8          | EL.66.0F3A.W0 56 /r ib    | maskz t=fv bc=4 sae
vreducepd           | =n, nm, imm8          | EL.66.0F3A.W1 56 /r ib    | maskz t=fv bc=8 sae
vreducess           | =x, xv, xm32, imm8    | ELIG.66.0F3A.W0 57 /r ib  | maskz t=4 sae
vreducesd           | =x, xv, xm64, imm8    | ELIG.66.0F3A.W1 57 /r ib  | maskz t=8 sae
vrangess            | =x, xv, xm32, imm8    | ELIG.66.0F3A.W0 51 /r ib  | maskz t=4 sae
vrangesd            | =x, xv, xm64, imm8    | ELIG.66.0F3A.W1 51 /r ib  | maskz t=8 sae
vfixupimmss         | +x, xv, xm32, imm8    | ELIG.66.0F3A.W0 55 /r ib  | maskz t=4 sae
vfixupimmsd         | +x, xv, xm64, imm8    | ELIG.66.0F3A.W1 55 /r ib  | maskz t=8 sae
vfpclassss          | =k, xm32, imm8        | ELIG.66.0F3A.W0 67 /r ib  | mask t=4
vfpclasssd          | =k, xm64, imm8        | ELIG.66.0F3A.W1 67 /r ib  | mask t=8
vfpclasspsx         | =k, xm, imm8          | E128.66.0F3A.W0 66 /r ib  | mask t=16 bc=4
vfpclassps          | =k, xr, imm8          | E128.66.0F3A.W0 66 /r ib  | mask t=16
vfpclassps          | =k, m128, imm8        | E128.66.0F3A.W0 66 /r ib  | mask t=16 bc=4 bconly
vfpclasspdx         | =k, xm, imm8          | E128.66.0F3A.W1 66 /r ib  | mask t=16 bc=8
vfpclasspd          | =k, xr, imm8          | E128.66.0F3A.W1 66 /r ib  | mask t=16
vfpclasspd          | =k, m128, imm8        | E128.66.0F3A.W1 66 /r ib  | mask t=16 bc=8 bconly
vfpclasspsy         | =k, ym, imm8          | E256.66.0F3A.W0 66 /r ib  | mask t=32 bc=4
vfpclassps          | =k, yr, imm8          | E256.66.0F3A.W0 66 /r ib  | mask t=32
vfpclassps          | =k, m256, imm8        | E256.66.0F3A.W0 66 /r ib  | mask t=32 bc=4 bconly
vfpclasspdy         | =k, ym, imm8          | E256.66.0F3A.W1 66 /r ib  | mask t=32 bc=8
vfpclasspd          | =k, yr, imm8          | E256.66.0F3A.W1 66 /r ib  | mask t=32
vfpclasspd          | =k, m256, imm8        | E256.66.0F3A.W1 66 /r ib  | mask t=32 bc=8 bconly
vfpclasspsz         | =k, zm, imm8          | E512.66.0F3A.W0 66 /r ib  | mask t=64 bc=4
vfpclassps          | =k, zr, imm8          | E512.66.0F3A.W0 66 /r ib  | mask t=64
vfpclassps          | =k, m512, imm8        | E512.66.0F3A.W0 66 /r ib  | mask t=64 bc=4 bconly
vfpclasspdz         | =k, zm, imm8          | E512.66.0F3A.W1 66 /r ib  | mask t=64 bc=8
vfpclasspd          | =k, zr, imm8          | E512.66.0F3A.W1 66 /r ib  | mask t=64
vfpclasspd          | =k, m512, imm8        | E512.66.0F3A.W1 66 /r ib  | mask t=64 bc=8 bconly
vpshufbitqmb        | =k, nv, nm            | EL.66.0F38.W0 8f /r       | mask t=fv
vcvtps2pd           | =n, hm                | EL.0F.W0 5a /r            | maskz t=hv bc=4 sae
vcvtpd2ps           | =y, zm                | E512.66.0F.W1 5a /r       | maskz t=fv bc=8 er
vcvtpd2ps           | =x, xr                | E128.66.0F.W1 5a /r       | maskz t=fv bc=8
vcvtpd2ps           | =x, yr                | E256.66.0F.W1 5a /r       | maskz t=fv bc=8
vcvtpd2ps           | =x, m128              | E128.66.0F.W1 5a /r       | maskz t=fv bc=8 bconly
vcvtpd2ps           | =x, m256              | E256.66.0F.W1 5a /r       | maskz t=fv bc=8 bconly
vcvtpd2psx          | =x, xm                | E128.66.0F.W1 5a /r       | maskz t=fv bc=8
vcvtpd2psy          | =x, ym                | E256.66.0F.W1 5a /r       | maskz t=fv bc=8
vcvtpd2dq           | =y, zm                | E512.F2.0F.W1 e6 /r       | maskz t=fv bc=8 er
vcvtpd2dq           | =x, xr                | E128.F2.0F.W1 e6 /r       | maskz t=fv bc=8
vcvtpd2dq           | =x, yr                | E256.F2.0F.W1 e6 /r       | maskz t=fv bc=8
vcvtpd2dq           | =x, m128              | E128.F2.0F.W1 e6 /r       | maskz t=fv bc=8 bconly
vcvtpd2dq           | =x, m256              | E256.F2.0F.W1 e6 /r       | maskz t=fv bc=8 bconly
vcvtpd2dqx          | =x, xm                | E128.F2.0F.W1 e6 /r       | maskz t=fv bc=8
vcvtpd2dqy          | =x, ym                | E256.F2.0F.W1 e6 /r       | maskz t=fv bc=8
vcvttpd2dq          | =y, zm                | E512.66.0F.W1 e6 /r       | maskz t=fv bc=8 sae
vcvttpd2dq          | =x, xr                | E128.66.0F.W1 e6 /r       | maskz t=fv bc=8
vcvttpd2dq          | =x, yr                | E256.66.0F.W1 e6 /r       | maskz t=fv bc=8
vcvttpd2dq          | =x, m128              | E128.66.0F.W1 e6 /r       | maskz t=fv bc=8 bconly
vcvttpd2dq          | =x, m256              | E256.66.0F.W1 e6 /r       | maskz t=fv bc=8 bconly
vcvttpd2dqx         | =x, xm                | E128.66.0F.W1 e6 /r       | maskz t=fv bc=8
vcvttpd2dqy         | =x, ym                | E256.66.0F.W1 e6 /r       | maskz t=fv bc=8
vcvtpd2udq          | =y, zm                | E512.0F.W1 79 /r          | maskz t=fv bc=8 er
vcvtpd2udq          | =x, xr                | E128.0F.W1 79 /r          | maskz t=fv bc=8
vcvtpd2udq          | =x, yr                | E256.0F.W1 79 /r          | maskz t=fv bc=8
vcvtpd2udq          | =x, m128              | E128.0F.W1 79 /r          | maskz t=fv bc=8 bconly
vcvtpd2udq          | =x, m256              | E256.0F.W1 79 /r          | maskz t=fv bc=8 bconly
vcvtpd2udqx         | =x, xm                | E128.0F.W1 79 /r          | maskz t=fv bc=8
vcvtpd2udqy         | =x, ym                | E256.0F.W1 79 /r          | maskz t=fv bc=8
vcvttpd2udq         | =y, zm                | E512.0F.W1 78 /r          | maskz t=fv bc=8 sae
vcvttpd2udq         | =x, xr                | E128.0F.W1 78 /r          | maskz t=fv bc=8
vcvttpd2udq         | =x, yr                | E256.0F.W1 78 /r          | maskz t=fv bc=8
vcvttpd2udq         | =x, m128              | E128.0F.W1 78 /r          | maskz t=fv bc=8 bconly
vcvttpd2udq         | =x, m256              | E256.0F.W1 78 /r          | maskz t=fv bc=8 bconly
vcvttpd2udqx        | =x, xm                | E128.0F.W1 78 /r          | maskz t=fv bc=8
vcvttpd2udqy        | =x, ym                | E256.0F.W1 78 /r          | maskz t=fv bc=8
vcvtqq2ps           | =y, zm                | E512.0F.W1 5b /r          | maskz t=fv bc=8 er
vcvtqq2ps           | =x, xr                | E128.0F.W1 5b /r          | maskz t=fv bc=8
vcvtqq2ps           | =x, yr                | E256.0F.W1 5b /r          | maskz t=fv bc=8
vcvtqq2ps           | =x, m128              | E128.0F.W1 5b /r          | maskz t=fv bc=8 bconly
vcvtqq2ps           | =x, m256              | E256.0F.W1 5b /r          | maskz t=fv bc=8 bconly
vcvtqq2psx          | =x, xm                | E128.0F.W1 5b /r          | maskz t=fv bc=8
vcvtqq2psy          | =x, ym                | E256.0F.W1 5b /r          | maskz t=fv bc=8
vcvtuqq2ps          | =y, zm                | E512.F2.0F.W1 7a /r       | maskz t=fv bc=8 er
vcvtuqq2ps          | =x, xr                | E128.F2.0F.W1 7a /r       | maskz t=fv bc=8
vcvtuqq2ps          | =x, yr                | E256.F2.0F.W1 7a /r       | maskz t=fv bc=8
vcvtuqq2ps          | =x, m128              | E128.F2.0F.W1 7a /r       | maskz t=fv bc=8 bconly
vcvtuqq2ps          | =x, m256              | E256.F2.0F.W1 7a /r       | maskz t=fv bc=8 bconly
vcvtuqq2psx         | =x, xm                | E128.F2.0F.W1 7a /r       | maskz t=fv bc=8
vcvtuqq2psy         | =x, ym                | E256.F2.0F.W1 7a /r       | maskz t=fv bc=8
vcvtdq2ps           | =n, nm                | EL.0F.W0 5b /r            | maskz t=fv bc=4 er
vcvtps2dq           | =n, nm                | EL.66.0F.W0 5b /r         | maskz t=fv bc=4 er
vcvttps2dq          | =n, nm                | EL.F3.0F.W0 5b /r         | maskz t=fv bc=4 sae
vcvtudq2ps          | =n, nm                | EL.F2.0F.W0 7a /r         | maskz t=fv bc=4 er
vcvtps2udq          | =n, nm                | EL.0F.W0 79 /r            | maskz t=fv bc=4 er
vcvttps2udq         | =n, nm                | EL.0F.W0 78 /r            | maskz t=fv bc=4 sae
vcvtqq2pd           | =n, nm                | EL.F3.0F.W1 e6 /r         | maskz t=fv bc=8 er
vcvtuqq2pd          | =n, nm                | EL.F3.0F.W1 7a /r         | maskz t=fv bc=8 er
vcvtpd2qq           | =n, nm                | EL.66.0F.W1 7b /r         | maskz t=fv bc=8 er
vcvttpd2qq          | =n, nm                | EL.66.0F.W1 7a /r         | maskz t=fv bc=8 sae
vcvtpd2uqq          | =n, nm                | EL.66.0F.W1 79 /r         | maskz t=fv bc=8 er
vcvttpd2uqq         | =n, nm                | EL.66.0F.W1 78 /r         | maskz t=fv bc=8 sae
vcvtdq2pd           | =n, hm                | EL.F3.0F.W0 e6 /r         | maskz t=hv bc=4
vcvtudq2pd          | =n, hm                | EL.F3.0F.W0 7a /r         | maskz t=hv bc=4
vcvtps2qq           | =n, hm                | EL.66.0F.W0 7b /r         | maskz t=hv bc=4 er
vcvttps2qq          | =n, hm                | EL.66.0F.W0 7a /r         | maskz t=hv bc=4 sae
vcvtps2uqq          | =n, hm                | EL.66.0F.W0 79 /r         | maskz t=hv bc=4 er
vcvttps2uqq         | =n, hm                | EL.66.0F.W0 78 /r         | maskz t=hv bc=4 sae
vcvtph2ps           | =n, hm                | EL.66.0F38.W0 13 /r       | maskz t=hv sae
vcvtps2ph           | =xm64, x, imm8        | E128.66.0F3A.W0 1d /r ib  | maskz t=8 sae
vcvtps2ph           | =xm128, y, imm8       | E256.66.0F3A.W0 1d /r ib  | maskz t=16 sae
vcvtps2ph           | =ym256, z, imm8       | E512.66.0F3A.W0 1d /r ib  | maskz t=32 sae
vcvtss2sd           | =x, xv, xm32          | ELIG.F3.0F.W0 5a /r       | maskz t=4 sae
vcvtsi2ss{lq}       | =x, xv, rm            | ELIG.F3.0F.W 2a /r        | t=w er
vcvtusi2ss{lq}      | =x, xv, rm            | ELIG.F3.0F.W 7b /r        | t=w er
vcvtss2si{=lq}      | =r, xm32              | ELIG.F3.0F.W 2d /r        | t=4 er
vcvttss2si{=lq}     | =r, xm32              | ELIG.F3.0F.W 2c /r        | t=4 sae
vcvtss2usi{=lq}     | =r, xm32              | ELIG.F3.0F.W 79 /r        | t=4 er
vcvttss2usi{=lq}    | =r, xm32              | ELIG.F3.0F.W 78 /r        | t=4 sae
vcvtsd2ss           | =x, xv, xm64          | ELIG.F2.0F.W1 5a /r       | maskz t=8 er
vcvtsi2sd{lq}       | =x, xv, rm            | ELIG.F2.0F.W 2a /r        | t=w er
vcvtusi2sd{lq}      | =x, xv, rm            | ELIG.F2.0F.W 7b /r        | t=w er
vcvtsd2si{=lq}      | =r, xm64              | ELIG.F2.0F.W 2d /r        | t=8 er
vcvttsd2si{=lq}     | =r, xm64              | ELIG.F2.0F.W 2c /r        | t=8 sae
vcvtsd2usi{=lq}     | =r, xm64              | ELIG.F2.0F.W 79 /r        | t=8 er
vcvttsd2usi{=lq}    | =r, xm64              | ELIG.F2.0F.W 78 /r        | t=8 sae
vfmadd132ps         | +n, nv, nm            | EL.66.0F38.W0 98 /r       | maskz t=fv bc=4 er
vfmadd132ss         | +x, xv, xm32          | ELIG.66.0F38.W0 99 /r     | maskz t=4 er
vfmadd132pd         | +n, nv, nm            | EL.66.0F38.W1 98 /r       | maskz t=fv bc=8 er
vfmadd132sd         | +x, xv, xm64          | ELIG.66.0F38.W1 99 /r     | maskz t=8 er
vfmadd213ps         | +n, nv, nm            | EL.66.0F38.W0 a8 /r       | maskz t=fv bc=4 er
vfmadd213ss         | +x, xv, xm32          | ELIG.66.0F38.W0 a9 /r     | maskz t=4 er
vfmadd213pd         | +n, nv, nm            | EL.66.0F38.W1 a8 /r       | maskz t=fv bc=8 er
vfmadd213sd         | +x, xv, xm64          | ELIG.66.0F38.W1 a9 /r     | maskz t=8 er
vfmadd231ps         | +n, nv, nm            | EL.66.0F38.W0 b8 /r       | maskz t=fv bc=4 er
vfmadd231ss         | +x, xv, xm32          | ELIG.66.0F38.W0 b9 /r     | maskz t=4 er
vfmadd231pd         | +n, nv, nm            | EL.66.0F38.W1 b8 /r       | maskz t=fv bc=8 er
vfmadd231sd         | +x, xv, xm64          | ELIG.66.0F38.W1 b9 /r     | maskz t=8 er
vfmsub132ps         | +n, nv, nm            | EL.66.0F38.W0 9a /r       | maskz t=fv bc=4 er
vfmsub132ss         | +x, xv, xm32          | ELIG.66.0F38.W0 9b /r     | maskz t=4 er
vfmsub132pd         | +n, nv, nm            | EL.66.0F38.W1 9a /r       | maskz t=fv bc=8 er
vfmsub132sd         | +x, xv, xm64          | ELIG.66.0F38.W1 9b /r     | maskz t=8 er
vfmsub213ps         | +n, nv, nm            | EL.66.0F38.W0 aa /r       | maskz t=fv bc=4 er
vfmsub213ss         | +x, xv, xm32          | ELIG.66.0F38.W0 ab /r     | maskz t=4 er
vfmsub213pd         | +n, nv, nm            | EL.66.0F38.W1 aa /r       | maskz t=fv bc=8 er
vfmsub213sd         | +x, xv, xm64          | ELIG.66.0F38.W1 ab /r     | maskz t=8 er
vfmsub231ps         | +n, nv, nm            | EL.66.0F38.W0 ba /r       | maskz t=fv bc=4 er
vfmsub231ss         | +x, xv, xm32          | ELIG.66.0F38.W0 bb /r     | maskz t=4 er
vfmsub231pd         | +n, nv, nm            | EL.66.0F38.W1 ba /r       | maskz t=fv bc=8 er
vfmsub231sd         | +x, xv, xm64          | ELIG.66.0F38.W1 bb /r     | maskz t=8 er
vfnmadd132ps        | +n, nv, nm            | EL.66.0F38.W0 9c /r       | maskz t=fv bc=4 er
vfnmadd132ss        | +x, xv, xm32          | ELIG.66.0F38.W0 9d /r     | maskz t=4 er
vfnmadd132pd        | +n, nv, nm            | EL.66.0F38.W1 9c /r       | maskz t=fv bc=8 er
vfnmadd132sd        | +x, xv, xm64          | ELIG.66.0F38.W1 9d /r     | maskz t=8 er
vfnmadd213ps        | +n, nv, nm            | EL.66.0F38.W0 ac /r       | maskz t=fv bc=4 er
vfnmadd213ss        | +x, xv, xm32          | ELIG.66.0F38.W0 ad /r     | maskz t=4 er
vfnmadd213pd        | +n, nv, nm            | EL.66.0F38.W1 ac /r       | maskz t=fv bc=8 er
vfnmadd213sd        | +x, xv, xm64          | ELIG.66.0F38.W1 ad /r     | maskz t=8 er
vfnmadd231ps        | +n, nv, nm            | EL.66.0F38.W0 bc /r       | maskz t=fv bc=4 er
vfnmadd231ss        | +x, xv, xm32          | ELIG.66.0F38.W0 bd /r     | maskz t=4 er
vfnmadd231pd        | +n, nv, nm            | EL.66.0F38.W1 bc /r       | maskz t=fv bc=8 er
vfnmadd231sd        | +x, xv, xm64          | ELIG.66.0F38.W1 bd /r     | maskz t=8 er
vfnmsub132ps        | +n, nv, nm            | EL.66.0F38.W0 9e /r       | maskz t=fv bc=4 er
vfnmsub132ss        | +x, xv, xm32          | ELIG.66.0F38.W0 9f /r     | maskz t=4 er
vfnmsub132pd        | +n, nv, nm            | EL.66.0F38.W1 9e /r       | maskz t=fv bc=8 er
vfnmsub132sd        | +x, xv, xm64          | ELIG.66.0F38.W1 9f /r     | maskz t=8 er
vfnmsub213ps        | +n, nv, nm            | EL.66.0F38.W0 ae /r       | maskz t=fv bc=4 er
vfnmsub213ss        | +x, xv, xm32          | ELIG.66.0F38.W0 af /r     | maskz t=4 er
vfnmsub213pd        | +n, nv, nm            | EL.66.0F38.W1 ae /r       | maskz t=fv bc=8 er
vfnmsub213sd        | +x, xv, xm64          | ELIG.66.0F38.W1 af /r     | maskz t=8 er
vfnmsub231ps        | +n, nv, nm            | EL.66.0F38.W0 be /r       | maskz t=fv bc=4 er
vfnmsub231ss        | +x, xv, xm32          | ELIG.66.0F38.W0 bf /r     | maskz t=4 er
vfnmsub231pd        | +n, nv, nm            | EL.66.0F38.W1 be /r       | maskz t=fv bc=8 er
vfnmsub231sd        | +x, xv, xm64          | ELIG.66.0F38.W1 bf /r     | maskz t=8 er
vfmaddsub132ps      | +n, nv, nm            | EL.66.0F38.W0 96 /r       | maskz t=fv bc=4 er
vfmaddsub132pd      | +n, nv, nm            | EL.66.0F38.W1 96 /r       | maskz t=fv bc=8 er
vfmaddsub213ps      | +n, nv, nm            | EL.66.0F38.W0 a6 /r       | maskz t=fv bc=4 er
vfmaddsub213pd      | +n, nv, nm            | EL.66.0F38.W1 a6 /r       | maskz t=fv bc=8 er
vfmaddsub231ps      | +n, nv, nm            | EL.66.0F38.W0 b6 /r       | maskz t=fv bc=4 er
vfmaddsub231pd      | +n, nv, nm            | EL.66.0F38.W1 b6 /r       | maskz t=fv bc=8 er
vfmsubadd132ps      | +n, nv, nm            | EL.66.0F38.W0 97 /r       | maskz t=fv bc=4 er
vfmsubadd132pd      | +n, nv, nm            | EL.66.0F38.W1 97 /r       | maskz t=fv bc=8 er
vfmsubadd213ps      | +n, nv, nm            | EL.66.0F38.W0 a7 /r       | maskz t=fv bc=4 er
vfmsubadd213pd      | +n, nv, nm            | EL.66.0F38.W1 a7 /r       | maskz t=fv bc=8 er
vfmsubadd231ps      | +n, nv, nm            | EL.66.0F38.W0 b7 /r       | maskz t=fv bc=4 er
vfmsubadd231pd      | +n, nv, nm            | EL.66.0F38.W1 b7 /r       | maskz t=fv bc=8 er
vpinsrb             | =x, xv, rr32, imm8    | E128.66.0F3A.WIG 20 /r ib |
vpinsrb             | =x, xv, m8, imm8      | E128.66.0F3A.WIG 20 /r ib | t=1
vpinsrw             | =x, xv, rr32, imm8    | E128.66.0F.WIG c4 /r ib   |
vpinsrw             | =x, xv, m16, imm8     | E128.66.0F.WIG c4 /r ib   | t=2
vpinsrd             | =x, xv, rm32, imm8    | E128.66.0F3A.W0 22 /r ib  | t=4
vpinsrq             | =x, xv, rm64, imm8    | E128.66.0F3A.W1 22 /r ib  | t=8 only64
vpextrb             | =rr32, x, imm8        | E128.66.0F3A.WIG 14 /r ib |
vpextrb             | =m8, x, imm8          | E128.66.0F3A.WIG 14 /r ib | t=1
vpextrw             | =r32, xr, imm8        | E128.66.0F.WIG c5 /r ib   |
vpextrw             | =m16, x, imm8         | E128.66.0F3A.WIG 15 /r ib | t=2
vpextrd             | =rm32, x, imm8        | E128.66.0F3A.W0 16 /r ib  | t=4
vpextrq             | =rm64, x, imm8        | E128.66.0F3A.W1 16 /r ib  | t=8 only64
vextractps          | =rm32, x, imm8        | E128.66.0F3A.WIG 17 /r ib | t=4
vinsertps           | =x, xv, xm32, imm8    | E128.66.0F3A.W0 21 /r ib  | t=4
vaesenc             | =n, nv, nm            | EL.66.0F38.WIG dc /r      | t=fv
vaesenclast         | =n, nv, nm            | EL.66.0F38.WIG dd /r      | t=fv
vaesdec             | =n, nv, nm            | EL.66.0F38.WIG de /r      | t=fv
vaesdeclast         | =n, nv, nm            | EL.66.0F38.WIG df /r      | t=fv
vpclmulqdq          | =n, nv, nm, imm8      | EL.66.0F3A.WIG 44 /r ib   | t=fv
vpclmul{clmul}qdq   | =n, nv, nm            | EL.66.0F3A.WIG 44 /r =    | t=fv
vpextrb             | =rr64, x, imm8        | E128.66.0F3A.WIG 14 /r ib | only64 alias
vpextrw             | =r64, xr, imm8        | E128.66.0F.WIG c5 /r ib   | only64 alias
vextractps          | =rr64, x, imm8        | E128.66.0F3A.WIG 17 /r ib | only64 alias
vpinsrb             | =x, xv, rr64, imm8    | E128.66.0F3A.WIG 20 /r ib | only64 alias
vpinsrw             | =x, xv, rr64, imm8    | E128.66.0F.WIG c4 /r ib   | only64 alias
vgatherdps          | +x, vx                | E128.66.0F38.W0 92 /r     | mask t=4
vscatterdps         | =vx, x                | E128.66.0F38.W0 a2 /r     | mask t=4
vgatherdps          | +y, vy                | E256.66.0F38.W0 92 /r     | mask t=4
vscatterdps         | =vy, y                | E256.66.0F38.W0 a2 /r     | mask t=4
vgatherdps          | +z, vz                | E512.66.0F38.W0 92 /r     | mask t=4
vscatterdps         | =vz, z                | E512.66.0F38.W0 a2 /r     | mask t=4
vgatherqps          | +x, vx                | E128.66.0F38.W0 93 /r     | mask t=4
vscatterqps         | =vx, x                | E128.66.0F38.W0 a3 /r     | mask t=4
vgatherqps          | +x, vy                | E256.66.0F38.W0 93 /r     | mask t=4
vscatterqps         | =vy, x                | E256.66.0F38.W0 a3 /r     | mask t=4
vgatherqps          | +y, vz                | E512.66.0F38.W0 93 /r     | mask t=4
vscatterqps         | =vz, y                | E512.66.0F38.W0 a3 /r     | mask t=4
vpgatherdd          | +x, vx                | E128.66.0F38.W0 90 /r     | mask t=4
vpscatterdd         | =vx, x                | E128.66.0F38.W0 a0 /r     | mask t=4
vpgatherdd          | +y, vy                | E256.66.0F38.W0 90 /r     | mask t=4
vpscatterdd         | =vy, y                | E256.66.0F38.W0 a0 /r     | mask t=4
vpgatherdd          | +z, vz                | E512.66.0F38.W0 90 /r     | mask t=4
vpscatterdd         | =vz, z                | E512.66.0F38.W0 a0 /r     | mask t=4
vpgatherqd          | +x, vx                | E128.66.0F38.W0 91 /r     | mask t=4
vpscatterqd         | =vx, x                | E128.66.0F38.W0 a1 /r     | mask t=4
vpgatherqd          | +x, vy                | E256.66.0F38.W0 91 /r     | mask t=4
vpscatterqd         | =vy, x                | E256.66.0F38.W0 a1 /r     | mask t=4
vpgatherqd          | +y, vz                | E512.66.0F38.W0 91 /r     | mask t=4
vpscatterqd         | =vz, y                | E512.66.0F38.W0 a1 /r     | mask t=4
vgatherdpd          | +x, vx                | E128.66.0F38.W1 92 /r     | mask t=8
vscatterdpd         | =vx, x                | E128.66.0F38.W1 a2 /r     | mask t=8
vgatherdpd          | +y, vx                | E256.66.0F38.W1 92 /r     | mask t=8
vscatterdpd         | =vx, y                | E256.66.0F38.W1 a2 /r     | mask t=8
vgatherdpd          | +z, vy                | E512.66.0F38.W1 92 /r     | mask t=8
vscatterdpd         | =vy, z                | E512.66.0F38.W1 a2 /r     | mask t=8
vgatherqpd          | +x, vx                | E128.66.0F38.W1 93 /r     | mask t=8
vscatterqpd         | =vx, x                | E128.66.0F38.W1 a3 /r     | mask t=8
vgatherqpd          | +y, vy                | E256.66.0F38.W1 93 /r     | mask t=8
vscatterqpd         | =vy, y                | E256.66.0F38.W1 a3 /r     | mask t=8
vgatherqpd          | +z, vz                | E512.66.0F38.W1 93 /r     | mask t=8
vscatterqpd         | =vz, z                | E512.66.0F38.W1 a3 /r     | mask t=8
vpgatherdq          | +x, vx                | E128.66.0F38.W1 90 /r     | mask t=8
vpscatterdq         | =vx, x                | E128.66.0F38.W1 a0 /r     | mask t=8
vpgatherdq          | +y, vx                | E256.66.0F38.W1 90 /r     | mask t=8
vpscatterdq         | =vx, y                | E256.66.0F38.W1 a0 /r     | mask t=8
vpgatherdq          | +z, vy                | E512.66.0F38.W1 90 /r     | mask t=8
vpscatterdq         | =vy, z                | E512.66.0F38.W1 a0 /r     | mask t=8
vpgatherqq          | +x, vx                | E128.66.0F38.W1 91 /r     | mask t=8
vpscatterqq         | =vx, x                | E128.66.0F38.W1 a1 /r     | mask t=8
vpgatherqq          | +y, vy                | E256.66.0F38.W1 91 /r     | mask t=8
vpscatterqq         | =vy, y                | E256.66.0F38.W1 a1 /r     | mask t=8
vpgatherqq          | +z, vz                | E512.66.0F38.W1 91 /r     | mask t=8
vpscatterqq         | =vz, z                | E512.66.0F38.W1 a1 /r     | mask t=8
"""
