"""x86 instruction rows: AVX, AVX2, FMA, F16C, opmask and other VEX instructions that derive.py does not make from SSE rows (grammar:
forms.py). Spec: Intel SDM volume 2; FMA4 and TBM: AMD APM volume 6."""

from typing import Final

ROWS: Final = """
vmovss            | =x, xv, xr        | VLIG.F3.0F.WIG 10 /r    | sw=11
vmovsd            | =x, xv, xr        | VLIG.F2.0F.WIG 10 /r    | sw=11
vmovsd            | =x, m64           | VLIG.F2.0F.WIG 10 /r    |
vmovsd            | =m64, x           | VLIG.F2.0F.WIG 11 /r    |
vmovq             | =x, xm64          | V128.F3.0F.WIG 7e /r    | sw=d6p1
vmovq             | =xm64, x          | V128.66.0F.WIG d6 /r    |
vmovq             | =x, rm64          | V128.66.0F.W1 6e /r     | only64
vmovq             | =rm64, x          | V128.66.0F.W1 7e /r     | only64
vmovd             | =x, rm32          | V128.66.0F.W0 6e /r     |
vmovd             | =rm32, x          | V128.66.0F.W0 7e /r     |
vmovd             | =x, rr64          | V128.66.0F.W1 6e /r     | only64 alias
vmovd             | =rr64, x          | V128.66.0F.W1 7e /r     | only64 alias
vmovddup          | =x, xm64          | V128.F2.0F.WIG 12 /r    |
vmovddup          | =y, ym            | V256.F2.0F.WIG 12 /r    |
vmovmskps         | =r32, nr          | VL.0F.WIG 50 /r         |
vmovmskps         | =r64, nr          | VL.0F.WIG 50 /r         | only64 alias
vmovmskpd         | =r32, nr          | VL.66.0F.WIG 50 /r      |
vmovmskpd         | =r64, nr          | VL.66.0F.WIG 50 /r      | only64 alias
vpmovmskb         | =r32, nr          | VL.66.0F.WIG d7 /r      |
vpmovmskb         | =r64, nr          | VL.66.0F.WIG d7 /r      | only64 alias
vcmp{vpd}ps       | =n, nv, nm        | VL.0F.WIG c2 /r =       |
vcmp{vpd}pd       | =n, nv, nm        | VL.66.0F.WIG c2 /r =    |
vcmp{vpd}ss       | =x, xv, xm32      | VLIG.F3.0F.WIG c2 /r =  |
vcmpsd            | =x, xv, xm64, imm8| VLIG.F2.0F.WIG c2 /r ib |
vcmp{vpd}sd       | =x, xv, xm64      | VLIG.F2.0F.WIG c2 /r =  |
vcvtps2pd         | =n, hm            | VL.0F.WIG 5a /r         |
vcvtpd2psx        | =x, m128          | V128.66.0F.WIG 5a /r    |
vcvtpd2psx        | =x, xr            | V128.66.0F.WIG 5a /r    | alias
vcvtpd2ps         | =x, xr            | V128.66.0F.WIG 5a /r    |
vcvtpd2ps         | =x, yr            | V256.66.0F.WIG 5a /r    |
vcvtpd2psy        | =x, ym            | V256.66.0F.WIG 5a /r    |
vcvtpd2dqx        | =x, m128          | V128.F2.0F.WIG e6 /r    |
vcvtpd2dqx        | =x, xr            | V128.F2.0F.WIG e6 /r    | alias
vcvtpd2dq         | =x, xr            | V128.F2.0F.WIG e6 /r    |
vcvtpd2dq         | =x, yr            | V256.F2.0F.WIG e6 /r    |
vcvtpd2dqy        | =x, ym            | V256.F2.0F.WIG e6 /r    |
vcvttpd2dqx       | =x, m128          | V128.66.0F.WIG e6 /r    |
vcvttpd2dqx       | =x, xr            | V128.66.0F.WIG e6 /r    | alias
vcvttpd2dq        | =x, xr            | V128.66.0F.WIG e6 /r    |
vcvttpd2dq        | =x, yr            | V256.66.0F.WIG e6 /r    |
vcvttpd2dqy       | =x, ym            | V256.66.0F.WIG e6 /r    |
vcvtdq2pd         | =n, hm            | VL.F3.0F.WIG e6 /r      |
vcvtsi2ss{lq}     | =x, xv, rm        | VLIG.F3.0F.W 2a /r      |
vcvtss2si{=lq}    | =r, xm32          | VLIG.F3.0F.W 2d /r      |
vcvttss2si{=lq}   | =r, xm32          | VLIG.F3.0F.W 2c /r      |
vcvtsi2sd{lq}     | =x, xv, rm        | VLIG.F2.0F.W 2a /r      |
vcvtsd2si{=lq}    | =r, xm64          | VLIG.F2.0F.W 2d /r      |
vcvttsd2si{=lq}   | =r, xm64          | VLIG.F2.0F.W 2c /r      |
vcvtph2ps         | =n, hm            | VL.66.0F38.W0 13 /r     | cpu=f16c
vcvtps2ph         | =xm64, x, imm8    | V128.66.0F3A.W0 1d /r ib| cpu=f16c
vcvtps2ph         | =xm128, y, imm8   | V256.66.0F3A.W0 1d /r ib| cpu=f16c
vpsrlw            | =n, nv, xm128     | VL.66.0F.WIG d1 /r      |
vpsrlw            | =nv, nr, imm8     | VL.66.0F.WIG 71 /2 ib   |
vpsrld            | =n, nv, xm128     | VL.66.0F.WIG d2 /r      |
vpsrld            | =nv, nr, imm8     | VL.66.0F.WIG 72 /2 ib   |
vpsrlq            | =n, nv, xm128     | VL.66.0F.WIG d3 /r      |
vpsrlq            | =nv, nr, imm8     | VL.66.0F.WIG 73 /2 ib   |
vpsraw            | =n, nv, xm128     | VL.66.0F.WIG e1 /r      |
vpsraw            | =nv, nr, imm8     | VL.66.0F.WIG 71 /4 ib   |
vpsrad            | =n, nv, xm128     | VL.66.0F.WIG e2 /r      |
vpsrad            | =nv, nr, imm8     | VL.66.0F.WIG 72 /4 ib   |
vpsllw            | =n, nv, xm128     | VL.66.0F.WIG f1 /r      |
vpsllw            | =nv, nr, imm8     | VL.66.0F.WIG 71 /6 ib   |
vpslld            | =n, nv, xm128     | VL.66.0F.WIG f2 /r      |
vpslld            | =nv, nr, imm8     | VL.66.0F.WIG 72 /6 ib   |
vpsllq            | =n, nv, xm128     | VL.66.0F.WIG f3 /r      |
vpsllq            | =nv, nr, imm8     | VL.66.0F.WIG 73 /6 ib   |
vpsrldq           | =nv, nr, imm8     | VL.66.0F.WIG 73 /3 ib   |
vpslldq           | =nv, nr, imm8     | VL.66.0F.WIG 73 /7 ib   |
vpinsrw           | =x, xv, rr32, imm8| V128.66.0F.WIG c4 /r ib |
vpinsrw           | =x, xv, rr64, imm8| V128.66.0F.WIG c4 /r ib | only64 alias
vpinsrb           | =x, xv, rr64, imm8| V128.66.0F3A.WIG 20 /r ib| only64 alias
vpinsrw           | =x, xv, m16, imm8 | V128.66.0F.WIG c4 /r ib |
vpextrw           | =r32, xr, imm8    | V128.66.0F.WIG c5 /r ib |
vpextrw           | =r64, xr, imm8    | V128.66.0F.WIG c5 /r ib | only64 alias
vpextrw           | =m16, x, imm8     | V128.66.0F3A.WIG 15 /r ib|
vpextrb           | =rr32, x, imm8    | V128.66.0F3A.WIG 14 /r ib|
vpextrb           | =m8, x, imm8      | V128.66.0F3A.WIG 14 /r ib|
vpextrb           | =rr64, x, imm8    | V128.66.0F3A.WIG 14 /r ib| only64 alias
vpextrd           | =rm32, x, imm8    | V128.66.0F3A.W0 16 /r ib|
vpextrq           | =rm64, x, imm8    | V128.66.0F3A.W1 16 /r ib| only64
vextractps        | =rm32, x, imm8    | V128.66.0F3A.WIG 17 /r ib|
vextractps        | =rr64, x, imm8    | V128.66.0F3A.WIG 17 /r ib| only64 alias
vpinsrb           | =x, xv, rr32, imm8| V128.66.0F3A.WIG 20 /r ib|
vpinsrb           | =x, xv, m8, imm8  | V128.66.0F3A.WIG 20 /r ib|
vpinsrd           | =x, xv, rm32, imm8| V128.66.0F3A.W0 22 /r ib|
vpinsrq           | =x, xv, rm64, imm8| V128.66.0F3A.W1 22 /r ib| only64
vinsertf128       | =y, yv, xm128, imm8| V256.66.0F3A.W0 18 /r ib|
vextractf128      | =xm128, y, imm8   | V256.66.0F3A.W0 19 /r ib|
vinserti128       | =y, yv, xm128, imm8| V256.66.0F3A.W0 38 /r ib|
vextracti128      | =xm128, y, imm8   | V256.66.0F3A.W0 39 /r ib|
vblendvps         | =n, nv, nm, ni    | VL.66.0F3A.W0 4a /r is4 |
vblendvpd         | =n, nv, nm, ni    | VL.66.0F3A.W0 4b /r is4 |
vpblendvb         | =n, nv, nm, ni    | VL.66.0F3A.W0 4c /r is4 |
vpblendd          | =n, nv, nm, imm8  | VL.66.0F3A.W0 02 /r ib  |
vbroadcastss      | =n, m32           | VL.66.0F38.W0 18 /r     |
vbroadcastss      | =n, xr            | VL.66.0F38.W0 18 /r     |
vbroadcastsd      | =y, xm64          | V256.66.0F38.W0 19 /r   |
vbroadcastf128    | =y, m128          | V256.66.0F38.W0 1a /r   |
vbroadcasti128    | =y, m128          | V256.66.0F38.W0 5a /r   |
vpbroadcastb      | =n, xm8           | VL.66.0F38.W0 78 /r     |
vpbroadcastw      | =n, xm16          | VL.66.0F38.W0 79 /r     |
vpbroadcastd      | =n, xm32          | VL.66.0F38.W0 58 /r     |
vpbroadcastq      | =n, xm64          | VL.66.0F38.W0 59 /r     |
vpermilps         | =n, nv, nm        | VL.66.0F38.W0 0c /r     |
vpermilpd         | =n, nv, nm        | VL.66.0F38.W0 0d /r     |
vpermilps         | =n, nm, imm8      | VL.66.0F3A.W0 04 /r ib  |
vpermilpd         | =n, nm, imm8      | VL.66.0F3A.W0 05 /r ib  |
vperm2f128        | =y, yv, ym, imm8  | V256.66.0F3A.W0 06 /r ib|
vperm2i128        | =y, yv, ym, imm8  | V256.66.0F3A.W0 46 /r ib|
vpermd            | =y, yv, ym        | V256.66.0F38.W0 36 /r   |
vpermps           | =y, yv, ym        | V256.66.0F38.W0 16 /r   |
vpermq            | =y, ym, imm8      | V256.66.0F3A.W1 00 /r ib|
vpermpd           | =y, ym, imm8      | V256.66.0F3A.W1 01 /r ib|
vtestps           | n, nm             | VL.66.0F38.W0 0e /r     | defs=flags
vtestpd           | n, nm             | VL.66.0F38.W0 0f /r     | defs=flags
vmaskmovps        | =n, nv, m         | VL.66.0F38.W0 2c /r     |
vmaskmovps        | =m, nv, n         | VL.66.0F38.W0 2e /r     |
vmaskmovpd        | =n, nv, m         | VL.66.0F38.W0 2d /r     |
vmaskmovpd        | =m, nv, n         | VL.66.0F38.W0 2f /r     |
vpmaskmovd        | =n, nv, m         | VL.66.0F38.W0 8c /r     |
vpmaskmovd        | =m, nv, n         | VL.66.0F38.W0 8e /r     |
vpsllvd           | =n, nv, nm        | VL.66.0F38.W0 47 /r     |
vpsrlvd           | =n, nv, nm        | VL.66.0F38.W0 45 /r     |
vpmaskmovq        | =n, nv, m         | VL.66.0F38.W1 8c /r     |
vpmaskmovq        | =m, nv, n         | VL.66.0F38.W1 8e /r     |
vpsllvq           | =n, nv, nm        | VL.66.0F38.W1 47 /r     |
vpsrlvq           | =n, nv, nm        | VL.66.0F38.W1 45 /r     |
vpsravd           | =n, nv, nm        | VL.66.0F38.W0 46 /r     |
vgatherdps        | +x, vx, +xv       | V128.66.0F38.W0 92 /r   |
vgatherdps        | +y, vy, +yv       | V256.66.0F38.W0 92 /r   |
vgatherqps        | +x, vx, +xv       | V128.66.0F38.W0 93 /r   |
vgatherqps        | +x, vy, +xv       | V256.66.0F38.W0 93 /r   |
vpgatherdd        | +x, vx, +xv       | V128.66.0F38.W0 90 /r   |
vpgatherdd        | +y, vy, +yv       | V256.66.0F38.W0 90 /r   |
vpgatherqd        | +x, vx, +xv       | V128.66.0F38.W0 91 /r   |
vpgatherqd        | +x, vy, +xv       | V256.66.0F38.W0 91 /r   |
vgatherdpd        | +x, vx, +xv       | V128.66.0F38.W1 92 /r   |
vgatherdpd        | +y, vx, +yv       | V256.66.0F38.W1 92 /r   |
vgatherqpd        | +x, vx, +xv       | V128.66.0F38.W1 93 /r   |
vgatherqpd        | +y, vy, +yv       | V256.66.0F38.W1 93 /r   |
vpgatherdq        | +x, vx, +xv       | V128.66.0F38.W1 90 /r   |
vpgatherdq        | +y, vx, +yv       | V256.66.0F38.W1 90 /r   |
vpgatherqq        | +x, vx, +xv       | V128.66.0F38.W1 91 /r   |
vpgatherqq        | +y, vy, +yv       | V256.66.0F38.W1 91 /r   |
vfmadd132ps       | +n, nv, nm        | VL.66.0F38.W0 98 /r     | cpu=fma
vfmadd132ss       | +x, xv, xm32      | VLIG.66.0F38.W0 99 /r   | cpu=fma
vfmadd132pd       | +n, nv, nm        | VL.66.0F38.W1 98 /r     | cpu=fma
vfmadd132sd       | +x, xv, xm64      | VLIG.66.0F38.W1 99 /r   | cpu=fma
vfmadd213ps       | +n, nv, nm        | VL.66.0F38.W0 a8 /r     | cpu=fma
vfmadd213ss       | +x, xv, xm32      | VLIG.66.0F38.W0 a9 /r   | cpu=fma
vfmadd213pd       | +n, nv, nm        | VL.66.0F38.W1 a8 /r     | cpu=fma
vfmadd213sd       | +x, xv, xm64      | VLIG.66.0F38.W1 a9 /r   | cpu=fma
vfmadd231ps       | +n, nv, nm        | VL.66.0F38.W0 b8 /r     | cpu=fma
vfmadd231ss       | +x, xv, xm32      | VLIG.66.0F38.W0 b9 /r   | cpu=fma
vfmadd231pd       | +n, nv, nm        | VL.66.0F38.W1 b8 /r     | cpu=fma
vfmadd231sd       | +x, xv, xm64      | VLIG.66.0F38.W1 b9 /r   | cpu=fma
vfmsub132ps       | +n, nv, nm        | VL.66.0F38.W0 9a /r     | cpu=fma
vfmsub132ss       | +x, xv, xm32      | VLIG.66.0F38.W0 9b /r   | cpu=fma
vfmsub132pd       | +n, nv, nm        | VL.66.0F38.W1 9a /r     | cpu=fma
vfmsub132sd       | +x, xv, xm64      | VLIG.66.0F38.W1 9b /r   | cpu=fma
vfmsub213ps       | +n, nv, nm        | VL.66.0F38.W0 aa /r     | cpu=fma
vfmsub213ss       | +x, xv, xm32      | VLIG.66.0F38.W0 ab /r   | cpu=fma
vfmsub213pd       | +n, nv, nm        | VL.66.0F38.W1 aa /r     | cpu=fma
vfmsub213sd       | +x, xv, xm64      | VLIG.66.0F38.W1 ab /r   | cpu=fma
vfmsub231ps       | +n, nv, nm        | VL.66.0F38.W0 ba /r     | cpu=fma
vfmsub231ss       | +x, xv, xm32      | VLIG.66.0F38.W0 bb /r   | cpu=fma
vfmsub231pd       | +n, nv, nm        | VL.66.0F38.W1 ba /r     | cpu=fma
vfmsub231sd       | +x, xv, xm64      | VLIG.66.0F38.W1 bb /r   | cpu=fma
vfnmadd132ps      | +n, nv, nm        | VL.66.0F38.W0 9c /r     | cpu=fma
vfnmadd132ss      | +x, xv, xm32      | VLIG.66.0F38.W0 9d /r   | cpu=fma
vfnmadd132pd      | +n, nv, nm        | VL.66.0F38.W1 9c /r     | cpu=fma
vfnmadd132sd      | +x, xv, xm64      | VLIG.66.0F38.W1 9d /r   | cpu=fma
vfnmadd213ps      | +n, nv, nm        | VL.66.0F38.W0 ac /r     | cpu=fma
vfnmadd213ss      | +x, xv, xm32      | VLIG.66.0F38.W0 ad /r   | cpu=fma
vfnmadd213pd      | +n, nv, nm        | VL.66.0F38.W1 ac /r     | cpu=fma
vfnmadd213sd      | +x, xv, xm64      | VLIG.66.0F38.W1 ad /r   | cpu=fma
vfnmadd231ps      | +n, nv, nm        | VL.66.0F38.W0 bc /r     | cpu=fma
vfnmadd231ss      | +x, xv, xm32      | VLIG.66.0F38.W0 bd /r   | cpu=fma
vfnmadd231pd      | +n, nv, nm        | VL.66.0F38.W1 bc /r     | cpu=fma
vfnmadd231sd      | +x, xv, xm64      | VLIG.66.0F38.W1 bd /r   | cpu=fma
vfnmsub132ps      | +n, nv, nm        | VL.66.0F38.W0 9e /r     | cpu=fma
vfnmsub132ss      | +x, xv, xm32      | VLIG.66.0F38.W0 9f /r   | cpu=fma
vfnmsub132pd      | +n, nv, nm        | VL.66.0F38.W1 9e /r     | cpu=fma
vfnmsub132sd      | +x, xv, xm64      | VLIG.66.0F38.W1 9f /r   | cpu=fma
vfnmsub213ps      | +n, nv, nm        | VL.66.0F38.W0 ae /r     | cpu=fma
vfnmsub213ss      | +x, xv, xm32      | VLIG.66.0F38.W0 af /r   | cpu=fma
vfnmsub213pd      | +n, nv, nm        | VL.66.0F38.W1 ae /r     | cpu=fma
vfnmsub213sd      | +x, xv, xm64      | VLIG.66.0F38.W1 af /r   | cpu=fma
vfnmsub231ps      | +n, nv, nm        | VL.66.0F38.W0 be /r     | cpu=fma
vfnmsub231ss      | +x, xv, xm32      | VLIG.66.0F38.W0 bf /r   | cpu=fma
vfnmsub231pd      | +n, nv, nm        | VL.66.0F38.W1 be /r     | cpu=fma
vfnmsub231sd      | +x, xv, xm64      | VLIG.66.0F38.W1 bf /r   | cpu=fma
vfmaddsub132ps    | +n, nv, nm        | VL.66.0F38.W0 96 /r     | cpu=fma
vfmaddsub132pd    | +n, nv, nm        | VL.66.0F38.W1 96 /r     | cpu=fma
vfmaddsub213ps    | +n, nv, nm        | VL.66.0F38.W0 a6 /r     | cpu=fma
vfmaddsub213pd    | +n, nv, nm        | VL.66.0F38.W1 a6 /r     | cpu=fma
vfmaddsub231ps    | +n, nv, nm        | VL.66.0F38.W0 b6 /r     | cpu=fma
vfmaddsub231pd    | +n, nv, nm        | VL.66.0F38.W1 b6 /r     | cpu=fma
vfmsubadd132ps    | +n, nv, nm        | VL.66.0F38.W0 97 /r     | cpu=fma
vfmsubadd132pd    | +n, nv, nm        | VL.66.0F38.W1 97 /r     | cpu=fma
vfmsubadd213ps    | +n, nv, nm        | VL.66.0F38.W0 a7 /r     | cpu=fma
vfmsubadd213pd    | +n, nv, nm        | VL.66.0F38.W1 a7 /r     | cpu=fma
vfmsubadd231ps    | +n, nv, nm        | VL.66.0F38.W0 b7 /r     | cpu=fma
vfmsubadd231pd    | +n, nv, nm        | VL.66.0F38.W1 b7 /r     | cpu=fma
vzeroupper        |                   | V128.0F.WIG 77          | system
vzeroall          |                   | V256.0F.WIG 77          | system
vldmxcsr          | m32               | V128.0F.WIG ae /2       | system
vstmxcsr          | =m32              | V128.0F.WIG ae /3       | system
vpclmul{clmul}qdq | =n, nv, nm        | VL.66.0F3A.WIG 44 /r =  |
vfmaddps          | =n, nv, ni, nm    | VL.66.0F3A.W1 68 /r is4 | cpu=fma4
vfmaddps          | =n, nv, nm, ni    | VL.66.0F3A.W0 68 /r is4 | cpu=fma4
vfmaddpd          | =n, nv, ni, nm    | VL.66.0F3A.W1 69 /r is4 | cpu=fma4
vfmaddpd          | =n, nv, nm, ni    | VL.66.0F3A.W0 69 /r is4 | cpu=fma4
vfmaddss          | =x, xv, xi, xm32  | VLIG.66.0F3A.W1 6a /r is4| cpu=fma4
vfmaddss          | =x, xv, xm32, xi  | VLIG.66.0F3A.W0 6a /r is4| cpu=fma4
vfmaddsd          | =x, xv, xi, xm64  | VLIG.66.0F3A.W1 6b /r is4| cpu=fma4
vfmaddsd          | =x, xv, xm64, xi  | VLIG.66.0F3A.W0 6b /r is4| cpu=fma4
vfmsubps          | =n, nv, ni, nm    | VL.66.0F3A.W1 6c /r is4 | cpu=fma4
vfmsubps          | =n, nv, nm, ni    | VL.66.0F3A.W0 6c /r is4 | cpu=fma4
vfmsubpd          | =n, nv, ni, nm    | VL.66.0F3A.W1 6d /r is4 | cpu=fma4
vfmsubpd          | =n, nv, nm, ni    | VL.66.0F3A.W0 6d /r is4 | cpu=fma4
vfmsubss          | =x, xv, xi, xm32  | VLIG.66.0F3A.W1 6e /r is4| cpu=fma4
vfmsubss          | =x, xv, xm32, xi  | VLIG.66.0F3A.W0 6e /r is4| cpu=fma4
vfmsubsd          | =x, xv, xi, xm64  | VLIG.66.0F3A.W1 6f /r is4| cpu=fma4
vfmsubsd          | =x, xv, xm64, xi  | VLIG.66.0F3A.W0 6f /r is4| cpu=fma4
vfnmaddps         | =n, nv, ni, nm    | VL.66.0F3A.W1 78 /r is4 | cpu=fma4
vfnmaddps         | =n, nv, nm, ni    | VL.66.0F3A.W0 78 /r is4 | cpu=fma4
vfnmaddpd         | =n, nv, ni, nm    | VL.66.0F3A.W1 79 /r is4 | cpu=fma4
vfnmaddpd         | =n, nv, nm, ni    | VL.66.0F3A.W0 79 /r is4 | cpu=fma4
vfnmaddss         | =x, xv, xi, xm32  | VLIG.66.0F3A.W1 7a /r is4| cpu=fma4
vfnmaddss         | =x, xv, xm32, xi  | VLIG.66.0F3A.W0 7a /r is4| cpu=fma4
vfnmaddsd         | =x, xv, xi, xm64  | VLIG.66.0F3A.W1 7b /r is4| cpu=fma4
vfnmaddsd         | =x, xv, xm64, xi  | VLIG.66.0F3A.W0 7b /r is4| cpu=fma4
vfnmsubps         | =n, nv, ni, nm    | VL.66.0F3A.W1 7c /r is4 | cpu=fma4
vfnmsubps         | =n, nv, nm, ni    | VL.66.0F3A.W0 7c /r is4 | cpu=fma4
vfnmsubpd         | =n, nv, ni, nm    | VL.66.0F3A.W1 7d /r is4 | cpu=fma4
vfnmsubpd         | =n, nv, nm, ni    | VL.66.0F3A.W0 7d /r is4 | cpu=fma4
vfnmsubss         | =x, xv, xi, xm32  | VLIG.66.0F3A.W1 7e /r is4| cpu=fma4
vfnmsubss         | =x, xv, xm32, xi  | VLIG.66.0F3A.W0 7e /r is4| cpu=fma4
vfnmsubsd         | =x, xv, xi, xm64  | VLIG.66.0F3A.W1 7f /r is4| cpu=fma4
vfnmsubsd         | =x, xv, xm64, xi  | VLIG.66.0F3A.W0 7f /r is4| cpu=fma4
vfmaddsubps       | =n, nv, ni, nm    | VL.66.0F3A.W1 5c /r is4 | cpu=fma4
vfmaddsubps       | =n, nv, nm, ni    | VL.66.0F3A.W0 5c /r is4 | cpu=fma4
vfmaddsubpd       | =n, nv, ni, nm    | VL.66.0F3A.W1 5d /r is4 | cpu=fma4
vfmaddsubpd       | =n, nv, nm, ni    | VL.66.0F3A.W0 5d /r is4 | cpu=fma4
vfmsubaddps       | =n, nv, ni, nm    | VL.66.0F3A.W1 5e /r is4 | cpu=fma4
vfmsubaddps       | =n, nv, nm, ni    | VL.66.0F3A.W0 5e /r is4 | cpu=fma4
vfmsubaddpd       | =n, nv, ni, nm    | VL.66.0F3A.W1 5f /r is4 | cpu=fma4
vfmsubaddpd       | =n, nv, nm, ni    | VL.66.0F3A.W0 5f /r is4 | cpu=fma4
vpcmpestrmq       | x, xm128, imm8    | V128.66.0F3A.W1 60 /r ib| uses=ax,dx defs=x0,flags only64
vpcmpestriq       | x, xm128, imm8    | V128.66.0F3A.W1 61 /r ib| uses=ax,dx defs=cx,flags only64
blcfill{lq}       | =v, rm            | X128.09.W 01 /1         | defs=flags cpu=tbm
blsfill{lq}       | =v, rm            | X128.09.W 01 /2         | defs=flags cpu=tbm
blcs{lq}          | =v, rm            | X128.09.W 01 /3         | defs=flags cpu=tbm
tzmsk{lq}         | =v, rm            | X128.09.W 01 /4         | defs=flags cpu=tbm
blcic{lq}         | =v, rm            | X128.09.W 01 /5         | defs=flags cpu=tbm
blsic{lq}         | =v, rm            | X128.09.W 01 /6         | defs=flags cpu=tbm
t1mskc{lq}        | =v, rm            | X128.09.W 01 /7         | defs=flags cpu=tbm
blcmsk{lq}        | =v, rm            | X128.09.W 02 /1         | defs=flags cpu=tbm
blci{lq}          | =v, rm            | X128.09.W 02 /6         | defs=flags cpu=tbm
kandb             | =k, kv, kr        | V256.66.0F.W0 41 /r     | cpu=avx512
kandw             | =k, kv, kr        | V256.0F.W0 41 /r        | cpu=avx512
kandd             | =k, kv, kr        | V256.66.0F.W1 41 /r     | cpu=avx512
kandq             | =k, kv, kr        | V256.0F.W1 41 /r        | cpu=avx512
kandnb            | =k, kv, kr        | V256.66.0F.W0 42 /r     | cpu=avx512
kandnw            | =k, kv, kr        | V256.0F.W0 42 /r        | cpu=avx512
kandnd            | =k, kv, kr        | V256.66.0F.W1 42 /r     | cpu=avx512
kandnq            | =k, kv, kr        | V256.0F.W1 42 /r        | cpu=avx512
korb              | =k, kv, kr        | V256.66.0F.W0 45 /r     | cpu=avx512
korw              | =k, kv, kr        | V256.0F.W0 45 /r        | cpu=avx512
kord              | =k, kv, kr        | V256.66.0F.W1 45 /r     | cpu=avx512
korq              | =k, kv, kr        | V256.0F.W1 45 /r        | cpu=avx512
kxnorb            | =k, kv, kr        | V256.66.0F.W0 46 /r     | cpu=avx512
kxnorw            | =k, kv, kr        | V256.0F.W0 46 /r        | cpu=avx512
kxnord            | =k, kv, kr        | V256.66.0F.W1 46 /r     | cpu=avx512
kxnorq            | =k, kv, kr        | V256.0F.W1 46 /r        | cpu=avx512
kxorb             | =k, kv, kr        | V256.66.0F.W0 47 /r     | cpu=avx512
kxorw             | =k, kv, kr        | V256.0F.W0 47 /r        | cpu=avx512
kxord             | =k, kv, kr        | V256.66.0F.W1 47 /r     | cpu=avx512
kxorq             | =k, kv, kr        | V256.0F.W1 47 /r        | cpu=avx512
kaddb             | =k, kv, kr        | V256.66.0F.W0 4a /r     | cpu=avx512
kaddw             | =k, kv, kr        | V256.0F.W0 4a /r        | cpu=avx512
kaddd             | =k, kv, kr        | V256.66.0F.W1 4a /r     | cpu=avx512
kaddq             | =k, kv, kr        | V256.0F.W1 4a /r        | cpu=avx512
kunpckbw          | =k, kv, kr        | V256.66.0F.W0 4b /r     | cpu=avx512
kunpckwd          | =k, kv, kr        | V256.0F.W0 4b /r        | cpu=avx512
kunpckdq          | =k, kv, kr        | V256.0F.W1 4b /r        | cpu=avx512
kmovb             | =k, km8           | V128.66.0F.W0 90 /r     |
kmovb             | =m8, k            | V128.66.0F.W0 91 /r     |
knotb             | =k, kr            | V128.66.0F.W0 44 /r     |
kortestb          | k, kr             | V128.66.0F.W0 98 /r     | defs=flags
ktestb            | k, kr             | V128.66.0F.W0 99 /r     | defs=flags
kmovw             | =k, km16          | V128.0F.W0 90 /r        |
kmovw             | =m16, k           | V128.0F.W0 91 /r        |
knotw             | =k, kr            | V128.0F.W0 44 /r        |
kortestw          | k, kr             | V128.0F.W0 98 /r        | defs=flags
ktestw            | k, kr             | V128.0F.W0 99 /r        | defs=flags
kmovd             | =k, km32          | V128.66.0F.W1 90 /r     |
kmovd             | =m32, k           | V128.66.0F.W1 91 /r     |
knotd             | =k, kr            | V128.66.0F.W1 44 /r     |
kortestd          | k, kr             | V128.66.0F.W1 98 /r     | defs=flags
ktestd            | k, kr             | V128.66.0F.W1 99 /r     | defs=flags
kmovq             | =k, km64          | V128.0F.W1 90 /r        |
kmovq             | =m64, k           | V128.0F.W1 91 /r        |
knotq             | =k, kr            | V128.0F.W1 44 /r        |
kortestq          | k, kr             | V128.0F.W1 98 /r        | defs=flags
ktestq            | k, kr             | V128.0F.W1 99 /r        | defs=flags
kmovb             | =k, rr32          | V128.66.0F.W0 92 /r     |
kmovb             | =r32, kr          | V128.66.0F.W0 93 /r     |
kmovw             | =k, rr32          | V128.0F.W0 92 /r        |
kmovw             | =r32, kr          | V128.0F.W0 93 /r        |
kmovd             | =k, rr32          | V128.F2.0F.W0 92 /r     |
kmovd             | =r32, kr          | V128.F2.0F.W0 93 /r     |
kmovq             | =k, rr64          | V128.F2.0F.W1 92 /r     | only64
kmovq             | =r64, kr          | V128.F2.0F.W1 93 /r     | only64
kshiftlb          | =k, kr, imm8      | V128.66.0F3A.W0 32 /r ib|
kshiftrb          | =k, kr, imm8      | V128.66.0F3A.W0 30 /r ib|
kshiftlw          | =k, kr, imm8      | V128.66.0F3A.W1 32 /r ib|
kshiftrw          | =k, kr, imm8      | V128.66.0F3A.W1 30 /r ib|
kshiftld          | =k, kr, imm8      | V128.66.0F3A.W0 33 /r ib|
kshiftrd          | =k, kr, imm8      | V128.66.0F3A.W0 31 /r ib|
kshiftlq          | =k, kr, imm8      | V128.66.0F3A.W1 33 /r ib|
kshiftrq          | =k, kr, imm8      | V128.66.0F3A.W1 31 /r ib|
"""
