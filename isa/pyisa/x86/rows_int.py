"""x86 instruction rows: integer, branch, string and privileged-free instructions, and every mnemonic that other row files would share.

All rows of one mnemonic live in one file (a test checks), so that the commonest mnemonics are found without reading the SSE and AVX
tables. The grammar of a row is described in forms.py; the spec is the Intel SDM volume 2, opcode maps in appendix A.
"""

from typing import Final

ROWS: Final = """
{alu}{bwlq}     | +rm, r          | 00+w+alu /r           | defs=flags lock
{alu}{bwlq}     | +r, rm          | 02+w+alu /r           | defs=flags
{alu}{wlq}      | +rm, imm8s      | 83 /alu ib            | defs=flags lock
{alu}{bwlq}     | +a, imm         | 04+w+alu iz           | defs=flags
{alu}{bwlq}     | +rm, imm        | 80+w /alu iz          | defs=flags lock
{adc}{bwlq}     | +rm, r          | 00+w+adc /r           | uses=flags defs=flags lock
{adc}{bwlq}     | +r, rm          | 02+w+adc /r           | uses=flags defs=flags
{adc}{wlq}      | +rm, imm8s      | 83 /adc ib            | uses=flags defs=flags lock
{adc}{bwlq}     | +a, imm         | 04+w+adc iz           | uses=flags defs=flags
{adc}{bwlq}     | +rm, imm        | 80+w /adc iz          | uses=flags defs=flags lock
cmp{bwlq}       | rm, r           | 38+w /r               | defs=flags
cmp{bwlq}       | r, rm           | 3a+w /r               | defs=flags
cmp{wlq}        | rm, imm8s       | 83 /7 ib              | defs=flags
cmp{bwlq}       | a, imm          | 3c+w iz               | defs=flags
cmp{bwlq}       | rm, imm         | 80+w /7 iz            | defs=flags
test{bwlq}      | rm, r           | 84+w /r               | defs=flags
test{bwlq}      | r, rm           | 84+w /r               | defs=flags alias
test{bwlq}      | a, imm          | a8+w iz               | defs=flags
test{bwlq}      | rm, imm         | f6+w /0 iz            | defs=flags
test{bwlq}      | rm, imm         | f6+w /1 iz            | defs=flags short
mov{bwlq}       | =a, moffs       | a0+w mo               | no64
mov{bwlq}       | =moffs, a       | a2+w mo               | no64
mov{bwlq}       | =rm, r          | 88+w /r               |
mov{bwlq}       | =r, rm          | 8a+w /r               |
mov{b}          | =o, imm         | b0+r ib               |
mov{wl}         | =o, imm         | b8+r iz               |
mov{bwlq}       | =rm, imm        | c6+w /0 iz            |
mov{q}          | =o, imm64       | b8+r io               | alias
mov{bwlq}       | =a, moffs64     | a0+w mo               | only64 alias
mov{bwlq}       | =moffs64, a     | a2+w mo               | only64 alias
mov{wlq}        | =rr, sreg       | 8c /r                 | noW system
mov,movw        | =m16, sreg      | 8c /r                 | system
mov{wlq}        | =sreg, rr       | 8e /r                 | noosize system
mov,movw        | =sreg, m16      | 8e /r                 | system
mov{=lq}        | =rrn, cr        | 0f 20 /r              | noosize system
mov{=lq}        | =cr, rrn        | 0f 22 /r              | noosize system
mov{=lq}        | =rrn, dr        | 0f 21 /r              | noosize system
mov{=lq}        | =dr, rrn        | 0f 23 /r              | noosize system
mov             | =rrn, tr        | 0f 24 /r              | no64 system
mov             | =tr, rrn        | 0f 26 /r              | no64 system
movl            | =rrn, cr        | 0f 20 /r              | no64 system alias
movl            | =cr, rrn        | 0f 22 /r              | no64 system alias
movl            | =rrn, dr        | 0f 21 /r              | no64 system alias
movl            | =dr, rrn        | 0f 23 /r              | no64 system alias
movq            | =rrn, cr        | 0f 20 /r              | only64 system alias
movq            | =cr, rrn        | 0f 22 /r              | only64 system alias
movq            | =rrn, dr        | 0f 21 /r              | only64 system alias
movq            | =dr, rrn        | 0f 23 /r              | only64 system alias
movabs{bwlq}    | =a, moffs64     | a0+w mo               | only64
movabs{bwlq}    | =moffs64, a     | a2+w mo               | only64
movabs{q}       | =o, imm64       | b8+r io               |
movbe{wlq}      | =r, m           | 0f 38 f0 /r           | cpu=movbe
movbe{wlq}      | =m, r           | 0f 38 f1 /r           | cpu=movbe
movnti{lq}      | =m, r           | 0f c3 /r              | no66 cpu=sse2
movzb{wlq}      | =r, rm8         | 0f b6 /r              |
movzw{wlq}      | =r, rm16        | 0f b7 /r              |
movsb{wlq}      | =r, rm8         | 0f be /r              |
movsw{wlq}      | =r, rm16        | 0f bf /r              |
movsl{q}        | =r, rm32        | 63 /r                 |
movzx{=wlq}     | =r, rm8         | 0f b6 /r              | alias
movzx{=wlq}     | =r, rm16        | 0f b7 /r              | alias
movzxb{=wlq}    | =r, rm8         | 0f b6 /r              | alias
movzxw{=wlq}    | =r, rm16        | 0f b7 /r              | alias
movsx{=wlq}     | =r, rm8         | 0f be /r              | alias
movsx{=wlq}     | =r, rm16        | 0f bf /r              | alias
movsxb{=wlq}    | =r, rm8         | 0f be /r              | alias
movsxw{=wlq}    | =r, rm16        | 0f bf /r              | alias
movsxl{=q}      | =r, rm32        | 63 /r                 | alias
movsx{=q}       | =r, rm32        | 63 /r                 | alias
movsxd{=q}      | =r, rm32        | 63 /r                 | alias
movsxd{=w}      | =r, rm16        | 63 /r                 | only64
movsxd{=l}      | =r, rm32        | 63 /r                 | only64
movs{bwlq}      |                 | a4+w                  | rep uses=si,di defs=si,di load store
movs{bwlq}      | =di, si         | a4+w                  | rep uses=si,di defs=si,di
cmps{bwlq}      |                 | a6+w                  | rep uses=si,di defs=si,di,flags load
cmps{bwlq}      | si, di          | a6+w                  | rep uses=si,di defs=si,di,flags
stos{bwlq}      |                 | aa+w                  | rep uses=ax,di defs=di store
stos{bwlq}      | =di, a          | aa+w                  | rep uses=di defs=di
stos{bwlq}      | =di             | aa+w                  | rep uses=ax,di defs=di alias
lods{bwlq}      |                 | ac+w                  | rep uses=si defs=ax,si load
lods{bwlq}      | =a, si          | ac+w                  | rep uses=si defs=si
lods{bwlq}      | si              | ac+w                  | rep uses=si defs=ax,si alias
scas{bwlq}      |                 | ae+w                  | rep uses=ax,di defs=di,flags load
scas{bwlq}      | a, di           | ae+w                  | rep uses=di defs=di,flags
scas{bwlq}      | di              | ae+w                  | rep uses=ax,di defs=di,flags alias
ins{bwl}        |                 | 6c+w                  | rep uses=dx,di defs=di store system
ins{bwl}        | =di, dx         | 6c+w                  | rep uses=di defs=di system
outs{bwl}       |                 | 6e+w                  | rep uses=dx,si defs=si load system
outs{bwl}       | dx, si          | 6e+w                  | rep uses=si defs=si system
xlat,xlatb      |                 | d7                    | uses=ax,bx defs=ax load
xlat,xlatb      | bx              | d7                    | uses=ax,bx defs=ax
in{bwl}         | =a, dx          | ec+w                  | system
in{bwl}         | =a, imm8        | e4+w ib               | system
in{bwl}         | dx              | ec+w                  | system defs=ax alias
in{bwl}         | imm8            | e4+w ib               | system defs=ax alias
out{bwl}        | dx, a           | ee+w                  | system
out{bwl}        | imm8, a         | e6+w ib               | system
out{bwl}        | dx              | ee+w                  | system uses=ax alias
out{bwl}        | imm8            | e6+w ib               | system uses=ax alias
xchg{wlq}       | +o, +a          | 90+r                  | xchg
xchg{wlq}       | +a, +o          | 90+r                  | xchg alias
xchg{bwlq}      | +rm, +r         | 86+w /r               | lock
xchg{bwlq}      | +r, +rm         | 86+w /r               | lock alias
push{wlq}       | o               | 50+r                  | d64 stack uses=sp defs=sp store
push{wlq}       | imm8s           | 6a ib                 | d64 stack uses=sp defs=sp store
push{wlq}       | imm             | 68 iz                 | d64 stack uses=sp defs=sp store
push{wlq}       | rm              | ff /6                 | d64 stack uses=sp defs=sp store
push{wlq}       | es              | 06                    | d64 stack no64 uses=sp defs=sp store
push{wlq}       | cs              | 0e                    | d64 stack no64 uses=sp defs=sp store
push{wlq}       | ss              | 16                    | d64 stack no64 uses=sp defs=sp store
push{wlq}       | ds              | 1e                    | d64 stack no64 uses=sp defs=sp store
push{wlq}       | fs              | 0f a0                 | d64 stack uses=sp defs=sp store
push{wlq}       | gs              | 0f a8                 | d64 stack uses=sp defs=sp store
pop{wlq}        | =o              | 58+r                  | d64 stack uses=sp defs=sp load
pop{wlq}        | =rm             | 8f /0                 | d64 stack uses=sp defs=sp load
pop{wlq}        | =es             | 07                    | d64 stack no64 uses=sp defs=sp load system
pop{wlq}        | =ss             | 17                    | d64 stack no64 uses=sp defs=sp load system
pop{wlq}        | =ds             | 1f                    | d64 stack no64 uses=sp defs=sp load system
pop{wlq}        | =fs             | 0f a1                 | d64 stack uses=sp defs=sp load system
pop{wlq}        | =gs             | 0f a9                 | d64 stack uses=sp defs=sp load system
pusha{wl}       |                 | 60                    | stack no64 uses=ax,cx,dx,bx,sp,bp,si,di defs=sp store
popa{wl}        |                 | 61                    | stack no64 uses=sp defs=ax,cx,dx,bx,sp,bp,si,di load
pushf{wlq}      |                 | 9c                    | d64 stack uses=flags,sp defs=sp store
popf{wlq}       |                 | 9d                    | d64 stack uses=sp defs=flags,sp load system
inc{wl}         | +o              | 40+r                  | no64 defs=flags
inc{bwlq}       | +rm             | fe+w /0               | defs=flags lock
dec{wl}         | +o              | 48+r                  | no64 defs=flags
dec{bwlq}       | +rm             | fe+w /1               | defs=flags lock
not{bwlq}       | +rm             | f6+w /2               | lock
neg{bwlq}       | +rm             | f6+w /3               | defs=flags lock
mul{bwlq}       | rm              | f6+w /4               | uses=ax defs=ax,dx,flags
imul{bwlq}      | rm              | f6+w /5               | uses=ax defs=ax,dx,flags
imul{wlq}       | +r, rm          | 0f af /r              | defs=flags
imul{wlq}       | =r, rm, imm8s   | 6b /r ib              | defs=flags
imul{wlq}       | =r, rm, imm     | 69 /r iz              | defs=flags
imul{wlq}       | +r, imm8s       | 6b /rr ib             | defs=flags alias
imul{wlq}       | +r, imm         | 69 /rr iz             | defs=flags alias
div{bwlq}       | rm              | f6+w /6               | uses=ax,dx defs=ax,dx,flags trap
idiv{bwlq}      | rm              | f6+w /7               | uses=ax,dx defs=ax,dx,flags trap
div{bwlq}       | +a, rm          | f6+w /6               | uses=dx defs=dx,flags trap alias
idiv{bwlq}      | +a, rm          | f6+w /7               | uses=dx defs=dx,flags trap alias
{rot}{bwlq}     | +rm, one        | d0+w /rot             | uses=flags defs=flags
{rot}{bwlq}     | +rm, imm8       | c0+w /rot ib          | uses=flags defs=flags
{rot}{bwlq}     | +rm, cl         | d2+w /rot             | uses=flags defs=flags
{rot}{bwlq}     | +rm             | d0+w /rot             | uses=flags defs=flags alias
{shf}{bwlq}     | +rm, one        | d0+w /shf             | defs=flags
{shf}{bwlq}     | +rm, imm8       | c0+w /shf ib          | defs=flags
{shf}{bwlq}     | +rm, cl         | d2+w /shf             | uses=flags defs=flags
{shf}{bwlq}     | +rm             | d0+w /shf             | defs=flags alias
shl{bwlq}       | +rm, one        | d0+w /6               | defs=flags short
shl{bwlq}       | +rm, imm8       | c0+w /6 ib            | defs=flags short
shl{bwlq}       | +rm, cl         | d2+w /6               | uses=flags defs=flags short
shld{wlq}       | +rm, r, imm8    | 0f a4 /r ib           | defs=flags
shld{wlq}       | +rm, r, cl      | 0f a5 /r              | uses=flags defs=flags
shld{wlq}       | +rm, r          | 0f a5 /r              | uses=flags,cx defs=flags alias
shrd{wlq}       | +rm, r, imm8    | 0f ac /r ib           | defs=flags
shrd{wlq}       | +rm, r, cl      | 0f ad /r              | uses=flags defs=flags
shrd{wlq}       | +rm, r          | 0f ad /r              | uses=flags,cx defs=flags alias
bt{wlq}         | rm, r           | 0f a3 /r              | defs=flags
bt{wlq}         | rm, imm8        | 0f ba /4 ib           | defs=flags
bts{wlq}        | +rm, r          | 0f ab /r              | defs=flags lock
bts{wlq}        | +rm, imm8       | 0f ba /5 ib           | defs=flags lock
btr{wlq}        | +rm, r          | 0f b3 /r              | defs=flags lock
btr{wlq}        | +rm, imm8       | 0f ba /6 ib           | defs=flags lock
btc{wlq}        | +rm, r          | 0f bb /r              | defs=flags lock
btc{wlq}        | +rm, imm8       | 0f ba /7 ib           | defs=flags lock
bsf{wlq}        | +r, rm          | 0f bc /r              | rep defs=flags
bsr{wlq}        | +r, rm          | 0f bd /r              | rep defs=flags
popcnt{wlq}     | =r, rm          | pf3 0f b8 /r          | defs=flags cpu=popcnt
tzcnt{wlq}      | =r, rm          | pf3 0f bc /r          | defs=flags cpu=bmi1
lzcnt{wlq}      | =r, rm          | pf3 0f bd /r          | defs=flags cpu=lzcnt
cmpxchg{bwlq}   | +rm, r          | 0f b0+w /r            | uses=ax defs=ax,flags lock
xadd{bwlq}      | +rm, +r         | 0f c0+w /r            | defs=flags lock
cmpxchg8b       | +m64            | 0f c7 /1              | uses=ax,bx,cx,dx defs=ax,dx,flags lock
cmpxchg16b      | +m128           | 0f c7 /1 W            | only64 uses=ax,bx,cx,dx defs=ax,dx,flags lock
bswap{lq}       | +o              | 0f c8+r               |
lea{wlq}        | =r, m           | 8d /r                 | noaccess
set{cc}{b}      | =rm             | 0f 90+cc /0           | uses=flags anyreg
cmov{cc}{wlq}   | +r, rm          | 0f 40+cc /r           | uses=flags
j{cc}           | rel             | 0f 80+cc jz           | uses=flags branch
j{cc}           | rel8            | 70+cc jb              | uses=flags branch short
jmp             | rel8            | eb jb                 | branch short
jmp             | rel             | e9 jz                 | branch
jmp{wlq}        | *rm             | ff /4                 | d64 dflt branch bnd
call{wlq}       | rel             | e8 jz                 | d64 stack call bnd
call{wlq}       | *rm             | ff /2                 | d64 stack call bnd
ret{wlq}        |                 | c3                    | d64 stack branch rep uses=sp defs=sp
ret{wlq}        | imm16           | c2 iw                 | d64 stack branch rep uses=sp defs=sp
lcall{wl}       | imm16, imm      | 9a iz:1 iw:0          | no64 stack noswap call
lcall{wl}       | *m              | ff /3                 | stack call
ljmp{wl}        | imm16, imm      | ea iz:1 iw:0          | no64 dflt noswap branch
ljmp{wl}        | *m              | ff /5                 | dflt branch
lret{wlq}       |                 | cb                    | stack branch
lret{wlq}       | imm16           | ca iw                 | stack branch
iret{wlq}       |                 | cf                    | dflt branch system
loop            | rel8            | e2 jb                 | branch uses=cx defs=cx
loopw           | rel8            | e2 jb                 | a16 no64 branch uses=cx defs=cx
loopl           | rel8            | e2 jb                 | a32 branch uses=cx defs=cx
loopq           | rel8            | e2 jb                 | a64 only64 branch uses=cx defs=cx
loope,loopz     | rel8            | e1 jb                 | branch uses=cx,flags defs=cx
loopel,loopzl   | rel8            | e1 jb                 | a32 branch uses=cx,flags defs=cx
loopew,loopzw   | rel8            | e1 jb                 | a16 no64 branch uses=cx,flags defs=cx
loopne,loopnz   | rel8            | e0 jb                 | branch uses=cx,flags defs=cx
loopnel,loopnzl | rel8            | e0 jb                 | a32 branch uses=cx,flags defs=cx
loopnew,loopnzw | rel8            | e0 jb                 | a16 no64 branch uses=cx,flags defs=cx
jcxz            | rel8            | e3 jb                 | a16 no64 branch uses=cx
jecxz           | rel8            | e3 jb                 | a32 branch uses=cx
jrcxz           | rel8            | e3 jb                 | a64 only64 branch uses=cx
leave{wlq}      |                 | c9                    | d64 stack uses=bp defs=bp,sp load
enter{wlq}      | imm16, imm8     | c8 iw ib              | d64 stack noswap uses=bp,sp defs=bp,sp store
cbtw,cbw        |                 | 98 o16                | uses=ax defs=ax
cwtl,cwde       |                 | 98 o32                | uses=ax defs=ax
cltq,cdqe       |                 | 98 W                  | only64 uses=ax defs=ax
cwtd,cwd        |                 | 99 o16                | uses=ax defs=dx
cltd,cdq        |                 | 99 o32                | uses=ax defs=dx
cqto,cqo        |                 | 99 W                  | only64 uses=ax defs=dx
clc             |                 | f8                    | defs=flags
stc             |                 | f9                    | defs=flags
cmc             |                 | f5                    | uses=flags defs=flags
cld             |                 | fc                    | defs=flags system
std             |                 | fd                    | defs=flags system
cli             |                 | fa                    | system
sti             |                 | fb                    | system
lahf            |                 | 9f                    | uses=flags defs=ax
sahf            |                 | 9e                    | uses=ax defs=flags
aaa             |                 | 37                    | no64 uses=ax,flags defs=ax,flags
aas             |                 | 3f                    | no64 uses=ax,flags defs=ax,flags
daa             |                 | 27                    | no64 uses=ax,flags defs=ax,flags
das             |                 | 2f                    | no64 uses=ax,flags defs=ax,flags
aam             |                 | d4 0a                 | no64 uses=ax defs=ax,flags alias
aad             |                 | d5 0a                 | no64 uses=ax defs=ax,flags alias
aam             | imm8            | d4 ib                 | no64 uses=ax defs=ax,flags
aad             | imm8            | d5 ib                 | no64 uses=ax defs=ax,flags
int             | three           | cc                    | system trap alias
int             | imm8            | cd ib                 | system trap
int3            |                 | cc                    | system trap
int1            |                 | f1                    | system trap
into            |                 | ce                    | no64 system trap
ud2,ud2a        |                 | 0f 0b                 | trap
ud1{wlq}        | r, rm           | 0f b9 /r              | trap
ud2b{wlq}       | r, rm           | 0f b9 /r              | trap alias
ud0{wlq}        | r, rm           | 0f ff /r              | trap
bound{wl}       | r, m            | 62 /r                 | no64 noswap trap
arpl,arplw      | +rm16, r16      | 63 /r                 | no64 defs=flags
nop             |                 | 90                    | rep
nop{wlq}        | rm              | 0f 1f /0              | noaccess anyreg
nop{wlq}        | rm              | 0f 19 /0              | noaccess anyreg short
nop{wlq}        | rm              | 0f 1d /0              | noaccess anyreg short
pause           |                 | pf3 90                | system
cpuid           |                 | 0f a2                 | uses=ax,cx defs=ax,bx,cx,dx system
rdtsc           |                 | 0f 31                 | defs=ax,dx system
rdtscp          |                 | 0f 01 f9              | defs=ax,cx,dx system
andn{lq}        | =r, v, rm       | V128.0F38.W f2 /r     | defs=flags cpu=bmi1
bextr{lq}       | =r, rm, imm32   | X128.0A.W 10 /r id    | defs=flags cpu=tbm
bextr{lq}       | =r, rm, v       | V128.0F38.W f7 /r     | defs=flags cpu=bmi1
blsr{lq}        | =v, rm          | V128.0F38.W f3 /1     | defs=flags cpu=bmi1
blsmsk{lq}      | =v, rm          | V128.0F38.W f3 /2     | defs=flags cpu=bmi1
blsi{lq}        | =v, rm          | V128.0F38.W f3 /3     | defs=flags cpu=bmi1
bzhi{lq}        | =r, rm, v       | V128.0F38.W f5 /r     | defs=flags cpu=bmi2
pdep{lq}        | =r, v, rm       | V128.F2.0F38.W f5 /r  | cpu=bmi2
pext{lq}        | =r, v, rm       | V128.F3.0F38.W f5 /r  | cpu=bmi2
mulx{lq}        | =r, =v, rm      | V128.F2.0F38.W f6 /r  | uses=dx cpu=bmi2
rorx{lq}        | =r, rm, imm8    | V128.F2.0F3A.W f0 /r ib | cpu=bmi2
sarx{lq}        | =r, rm, v       | V128.F3.0F38.W f7 /r  | cpu=bmi2
shlx{lq}        | =r, rm, v       | V128.66.0F38.W f7 /r  | cpu=bmi2
shrx{lq}        | =r, rm, v       | V128.F2.0F38.W f7 /r  | cpu=bmi2
adcx{lq}        | +r, rm          | p66 0f 38 f6 /r       | uses=flags defs=flags cpu=adx
adox{lq}        | +r, rm          | pf3 0f 38 f6 /r       | no66 uses=flags defs=flags cpu=adx
crc32{bwl}      | +r32, rm        | pf2 0f 38 f0+w /r     | crc32 cpu=sse4_2
crc32{bq}       | +r64, rm        | pf2 0f 38 f0+w /r W   | crc32 cpu=sse4_2
movq            | =mm, mmm64      | 0f 6f /r              | cpu=mmx
movq            | =mmm64, mm      | 0f 7f /r              | cpu=mmx
movq            | =x, xm64        | pf3 0f 7e /r          | cpu=sse2
movq            | =xm64, x        | p66 0f d6 /r          | cpu=sse2
movq            | =mm, rm64       | 0f 6e /r W            | only64 cpu=mmx
movq            | =rm64, mm       | 0f 7e /r W            | only64 cpu=mmx
movq            | =x, rm64        | p66 0f 6e /r W        | only64 cpu=sse2
movq            | =rm64, x        | p66 0f 7e /r W        | only64 cpu=sse2
movd            | =mm, rm32       | 0f 6e /r              | cpu=mmx
movd            | =rm32, mm       | 0f 7e /r              | cpu=mmx
movd            | =x, rm32        | p66 0f 6e /r          | cpu=sse2
movd            | =rm32, x        | p66 0f 7e /r          | cpu=sse2
movd            | =mm, rm64       | 0f 6e /r W            | only64 alias cpu=mmx
movd            | =rm64, mm       | 0f 7e /r W            | only64 alias cpu=mmx
movd            | =x, rm64        | p66 0f 6e /r W        | only64 alias cpu=sse2
movd            | =rm64, x        | p66 0f 7e /r W        | only64 alias cpu=sse2
movsd           |                 | a5 o32                | rep uses=si,di defs=si,di load store alias
movsd           | +x, xr          | pf2 0f 10 /r          | cpu=sse2
movsd           | =x, m64         | pf2 0f 10 /r          | cpu=sse2
movsd           | =m64, x         | pf2 0f 11 /r          | cpu=sse2
stosd           |                 | ab o32                | rep uses=ax,di defs=di store alias
lodsd           |                 | ad o32                | rep uses=si defs=ax,si load alias
scasd           |                 | af o32                | rep uses=ax,di defs=di,flags load alias
insd            |                 | 6d o32                | rep uses=dx,di defs=di store system alias
outsd           |                 | 6f o32                | rep uses=dx,si defs=si load system alias
retf            |                 | cb                    | branch alias intel
retf            | imm16           | ca iw                 | branch alias intel
iretd           |                 | cf o32                | branch system alias intel
pushad          |                 | 60 o32                | no64 uses=ax,cx,dx,bx,sp,bp,si,di defs=sp store alias intel
popad           |                 | 61 o32                | no64 uses=sp defs=ax,cx,dx,bx,sp,bp,si,di load alias intel
pushfd          |                 | 9c o32                | no64 uses=flags,sp defs=sp store alias intel
popfd           |                 | 9d o32                | no64 uses=sp defs=flags,sp load system alias intel
cmpsd           |                 | a7 o32                | rep uses=si,di defs=si,di,flags load alias
cmpsd           | +x, xm64, imm8  | pf2 0f c2 /r ib       | cpu=sse2
"""
