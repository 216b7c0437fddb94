"""x86 instruction rows: system, virtualisation, cache control, and other instructions compilers rarely emit (grammar: forms.py).

Spec: Intel SDM volume 2 and AMD APM volume 3.
"""

from typing import Final

ROWS: Final = """
rdpmc           |                 | 0f 33                 | uses=cx defs=ax,dx system
rdmsr           |                 | 0f 32                 | uses=cx defs=ax,dx system
wrmsr           |                 | 0f 30                 | uses=ax,cx,dx system
hlt             |                 | f4                    | system
clts            |                 | 0f 06                 | system
invd            |                 | 0f 08                 | system
wbinvd          |                 | 0f 09                 | system
wbnoinvd        |                 | pf3 0f 09             | system
syscall         |                 | 0f 05                 | uses=ax defs=cx,ax system
sysret{lq}      |                 | 0f 07                 | dflt no66 system branch
sysenter        |                 | 0f 34                 | system
sysexit{=l}     |                 | 0f 35                 | no66 dflt system branch
sysexitq        |                 | 0f 35 W               | only64 system branch
swapgs          |                 | 0f 01 f8              | only64 system
rsm             |                 | 0f aa                 | system
lgdt{wl}        | m               | 0f 01 /2              | no64 dflt system
lgdt{q}         | m               | 0f 01 /2              | only64 d64 dflt system
lidt{wl}        | m               | 0f 01 /3              | no64 dflt system
lidt{q}         | m               | 0f 01 /3              | only64 d64 dflt system
sgdt{wl}        | =m              | 0f 01 /0              | no64 dflt system
sgdt{q}         | =m              | 0f 01 /0              | only64 d64 dflt system
sidt{wl}        | =m              | 0f 01 /1              | no64 dflt system
sidt{q}         | =m              | 0f 01 /1              | only64 d64 dflt system
smsw{wlq}       | =rr             | 0f 01 /4              | system
smsw,smsww      | =m16            | 0f 01 /4              | system
lmsw,lmsww      | rm16            | 0f 01 /6              | noosize system
invlpg          | m8              | 0f 01 /7              | noaccess system
sldt{wlq}       | =rr             | 0f 00 /0              | noW system
sldt,sldtw      | =m16            | 0f 00 /0              | system
str{wlq}        | =rr             | 0f 00 /1              | noW system
str,strw        | =m16            | 0f 00 /1              | system
lldt,lldtw      | rm16            | 0f 00 /2              | noosize system
ltr,ltrw        | rm16            | 0f 00 /3              | noosize system
verr,verrw      | rm16            | 0f 00 /4              | noosize defs=flags system
verw,verww      | rm16            | 0f 00 /5              | noosize defs=flags system
lar{wlq}        | =r, rr          | 0f 02 /r              | defs=flags system
lar{wlq}        | =r, m16         | 0f 02 /r              | defs=flags system
lsl{wlq}        | =r, rr          | 0f 03 /r              | defs=flags system
lsl{wlq}        | =r, m16         | 0f 03 /r              | defs=flags system
lar{lq}         | =r, rr16        | 0f 02 /r              | defs=flags system alias
lsl{lq}         | =r, rr16        | 0f 03 /r              | defs=flags system alias
lds{wl}         | =r, m           | c5 /r                 | no64 system
les{wl}         | =r, m           | c4 /r                 | no64 system
lfs{wl}         | =r, m           | 0f b4 /r              | system
lfs{=q}         | =r, m           | 0f b4 /r              | system
lgs{wl}         | =r, m           | 0f b5 /r              | system
lgs{=q}         | =r, m           | 0f b5 /r              | system
lss{wl}         | =r, m           | 0f b2 /r              | system
lss{=q}         | =r, m           | 0f b2 /r              | system
monitor         |                 | 0f 01 c8              | uses=ax,cx,dx system
monitor         | na, necx, nedx  | 0f 01 c8              | noswap system areg
mwait           |                 | 0f 01 c9              | uses=ax,cx system
mwait           | nea, necx       | 0f 01 c9              | noswap system
monitorx        |                 | 0f 01 fa              | uses=ax,cx,dx system
monitorx        | na, necx, nedx  | 0f 01 fa              | noswap system areg
mwaitx          |                 | 0f 01 fb              | uses=ax,bx,cx system
mwaitx          | nea, necx, nebx | 0f 01 fb              | noswap system
clzero          |                 | 0f 01 fc              | uses=ax system
rdpru           |                 | 0f 01 fd              | uses=cx defs=ax,dx system
clzero          | na              | 0f 01 fc              | system areg alias
invlpgb         | na, necx, nedx  | 0f 01 fe              | noswap system areg alias
pvalidate       | na, necx, nedx  | pf2 0f 01 ff          | noswap system areg alias
invlpgb         |                 | 0f 01 fe              | system
tlbsync         |                 | 0f 01 ff              | system
pvalidate       |                 | pf2 0f 01 ff          | uses=ax,cx,dx defs=ax,flags system
psmash          |                 | pf3 0f 01 ff          | only64 uses=ax defs=ax,flags system
rmpupdate       |                 | pf2 0f 01 fe          | only64 uses=ax,cx defs=ax,flags system
rmpadjust       |                 | pf3 0f 01 fe          | only64 uses=ax,cx,dx defs=ax,flags system
mcommit         |                 | pf3 0f 01 fa          | defs=flags system
clgi            |                 | 0f 01 dd              | system
stgi            |                 | 0f 01 dc              | system
vmrun           |                 | 0f 01 d8              | uses=ax system
vmmcall         |                 | 0f 01 d9              | system
vmgexit         |                 | pf3 0f 01 d9          | system
vmload          |                 | 0f 01 da              | uses=ax system
vmsave          |                 | 0f 01 db              | uses=ax system
vmrun           | na              | 0f 01 d8              | system areg alias
vmload          | na              | 0f 01 da              | system areg alias
vmsave          | na              | 0f 01 db              | system areg alias
skinit          |                 | 0f 01 de              | uses=ax system
invlpga         |                 | 0f 01 df              | uses=ax,cx system
invlpga         | na, necx        | 0f 01 df              | noswap system areg alias
vmcall          |                 | 0f 01 c1              | system
vmlaunch        |                 | 0f 01 c2              | system
vmresume        |                 | 0f 01 c3              | system
vmxoff          |                 | 0f 01 c4              | system
vmfunc          |                 | 0f 01 d4              | system
vmread          | =rmn, rn        | 0f 78 /r              | defs=flags system
vmwrite         | rn, rmn         | 0f 79 /r              | defs=flags system
vmreadl         | =rmn, rn        | 0f 78 /r              | no64 defs=flags system alias
vmwritel        | rn, rmn         | 0f 79 /r              | no64 defs=flags system alias
vmreadq         | =rmn, rn        | 0f 78 /r              | only64 defs=flags system alias
vmwriteq        | rn, rmn         | 0f 79 /r              | only64 defs=flags system alias
vmclear         | m64             | p66 0f c7 /6          | defs=flags system
vmptrld         | m64             | 0f c7 /6              | defs=flags system
vmptrst         | =m64            | 0f c7 /7              | defs=flags system
vmxon           | m64             | pf3 0f c7 /6          | defs=flags system
invept          | rn, m128        | p66 0f 38 80 /r       | system
invvpid         | rn, m128        | p66 0f 38 81 /r       | system
invpcid         | rn, m128        | p66 0f 38 82 /r       | system
getsec          |                 | 0f 37                 | system
encls           |                 | 0f 01 cf              | system
enclu           |                 | 0f 01 d7              | system
enclv           |                 | 0f 01 c0              | system
pconfig         |                 | 0f 01 c5              | system
rdfsbase{=lq}    | =rr             | pf3 0f ae /0          | no66 system
rdgsbase{=lq}    | =rr             | pf3 0f ae /1          | no66 system
wrfsbase{=lq}    | rr              | pf3 0f ae /2          | no66 system
wrgsbase{=lq}    | rr              | pf3 0f ae /3          | no66 system
rdrand{=wlq}     | =rr             | 0f c7 /6              | defs=flags system
rdseed{=wlq}     | =rr             | 0f c7 /7              | defs=flags system
rdpid           | =rrn            | pf3 0f c7 /7          | system
ptwrite{lq}     | rm              | pf3 0f ae /4          | no66 system
clac            |                 | 0f 01 ca              | system
stac            |                 | 0f 01 cb              | system
xgetbv          |                 | 0f 01 d0              | uses=cx defs=ax,dx system
xsetbv          |                 | 0f 01 d1              | uses=ax,cx,dx system
rdpkru          |                 | 0f 01 ee              | uses=cx defs=ax,dx system
wrpkru          |                 | 0f 01 ef              | uses=ax,cx,dx system
serialize       |                 | 0f 01 e8              | system
xsusldtrk       |                 | pf2 0f 01 e8          | system
xresldtrk       |                 | pf2 0f 01 e9          | system
clui            |                 | pf3 0f 01 ee          | only64 system
stui            |                 | pf3 0f 01 ef          | only64 system
testui          |                 | pf3 0f 01 ed          | only64 defs=flags system
uiret           |                 | pf3 0f 01 ec          | only64 system
senduipi        | rr64            | pf3 0f c7 /6          | only64 system
seamcall        |                 | p66 0f 01 cf          | system
seamret         |                 | p66 0f 01 cd          | system
seamops         |                 | p66 0f 01 ce          | system
tdcall          |                 | p66 0f 01 cc          | system
endbr64         |                 | pf3 0f 1e fa          | system
endbr32         |                 | pf3 0f 1e fb          | system
incsspd         | rr32            | pf3 0f ae /5          | system
incsspq         | rr64            | pf3 0f ae /5 W        | only64 system
rdsspd          | +rr32           | pf3 0f 1e /1          | system
rdsspq          | +rr64           | pf3 0f 1e /1 W        | only64 system
saveprevssp     |                 | pf3 0f 01 ea          | system
rstorssp        | m64             | pf3 0f 01 /5          | system
wrssd           | =m32, r32       | 0f 38 f6 /r           | system
wrssq           | =m64, r64       | 0f 38 f6 /r W         | only64 system
wrussd          | =m32, r32       | p66 0f 38 f5 /r       | system
wrussq          | =m64, r64       | p66 0f 38 f5 /r W     | only64 system
setssbsy        |                 | pf3 0f 01 e8          | system
clrssbsy        | m64             | pf3 0f ae /6          | system
umonitor        | rrn             | pf3 0f ae /6          | system areg
umwait          | rr32            | pf2 0f ae /6          | uses=ax,dx defs=flags system
umwait          | rr32, edx, eax  | pf2 0f ae /6          | noswap system alias
tpause          | rr32            | p66 0f ae /6          | uses=ax,dx defs=flags system
tpause          | rr32, edx, eax  | p66 0f ae /6          | noswap system alias
cldemote        | m8              | 0f 1c /0              | noaccess system
movdiri{lq}     | =m, r           | 0f 38 f9 /r           | no66
movdir64b       | rn, m512        | p66 0f 38 f8 /r       | store system no16
enqcmd          | rn, m512        | pf2 0f 38 f8 /r       | defs=flags store system no16
enqcmds         | rn, m512        | pf3 0f 38 f8 /r       | defs=flags store system no16
lfence          |                 | 0f ae e8              | system
mfence          |                 | 0f ae f0              | system
sfence          |                 | 0f ae f8              | system
clflush         | m8              | 0f ae /7              | noaccess system
clflushopt      | m8              | p66 0f ae /7          | noaccess system
clwb            | m8              | p66 0f ae /6          | noaccess system
prefetchnta     | m8              | 0f 18 /0              | noaccess
prefetcht0      | m8              | 0f 18 /1              | noaccess
prefetcht1      | m8              | 0f 18 /2              | noaccess
prefetcht2      | m8              | 0f 18 /3              | noaccess
prefetch        | m8              | 0f 0d /0              | noaccess
prefetchw       | m8              | 0f 0d /1              | noaccess
prefetchwt1     | m8              | 0f 0d /2              | noaccess
fxsave          | =mem            | 0f ae /0              |
fxrstor         | mem             | 0f ae /1              | system
fxsave64,fxsaveq   | =mem         | 0f ae /0 W            | only64
fxrstor64,fxrstorq | mem          | 0f ae /1 W            | only64 system
ldmxcsr         | m32             | 0f ae /2              | system
stmxcsr         | =m32            | 0f ae /3              | system
xsave           | +mem            | 0f ae /4              | uses=ax,dx system
xrstor          | mem             | 0f ae /5              | uses=ax,dx system
xsaveopt        | +mem            | 0f ae /6              | uses=ax,dx system
xsavec          | +mem            | 0f c7 /4              | uses=ax,dx system
xsaves          | +mem            | 0f c7 /5              | uses=ax,dx system
xrstors         | mem             | 0f c7 /3              | uses=ax,dx system
xsave64         | +mem            | 0f ae /4 W            | only64 uses=ax,dx system
xrstor64        | mem             | 0f ae /5 W            | only64 uses=ax,dx system
xsaveopt64      | +mem            | 0f ae /6 W            | only64 uses=ax,dx system
xsavec64        | +mem            | 0f c7 /4 W            | only64 uses=ax,dx system
xsaves64        | +mem            | 0f c7 /5 W            | only64 uses=ax,dx system
xrstors64       | mem             | 0f c7 /3 W            | only64 uses=ax,dx system
xbegin          | rel             | c7 f8 jz              | defs=ax branch xbegin system
xabort          | imm8            | c6 f8 ib              | system
xend            |                 | 0f 01 d5              | system
xtest           |                 | 0f 01 d6              | defs=flags system
lwpval{=lq}     | v, rm32, imm32  | X128.0A.W 12 /1 id    | system
lwpins{=lq}     | v, rm32, imm32  | X128.0A.W 12 /0 id    | system
llwpcb{=lq}      | rr              | X128.09.W 12 /0       | system
slwpcb{=lq}      | =rr             | X128.09.W 12 /1       | system
hreset          | imm8            | pf3 0f 3a f0 c0 ib    | system
rdmsrlist       |                 | pf2 0f 01 c6          | only64 system
wrmsrlist       |                 | pf3 0f 01 c6          | only64 system
wrmsrns         |                 | 0f 01 c6              | uses=ax,cx,dx system
prefetchit0     | m8              | 0f 18 /7              | only64 noaccess
prefetchit1     | m8              | 0f 18 /6              | only64 noaccess
skinit          | eax             | 0f 01 de              | system alias
bndmk           | =bnd, m         | pf3 0f 1b /r          | noaccess cpu=mpx no16
bndcl           | bnd, rmn        | pf3 0f 1a /r          | noaccess noW trap cpu=mpx no16
bndcu           | bnd, rmn        | pf2 0f 1a /r          | noaccess noW trap cpu=mpx no16
bndcn           | bnd, rmn        | pf2 0f 1b /r          | noaccess noW trap cpu=mpx no16
bndmov          | =bnd, bndm      | p66 0f 1a /r          | cpu=mpx no16
bndmov          | =bndm, bnd      | p66 0f 1b /r          | cpu=mpx no16
bndldx          | =bnd, m         | 0f 1a /r              | cpu=mpx no16
bndstx          | =m, bnd         | 0f 1b /r              | cpu=mpx no16
xstore,xstorerng|                 | 0f a7 c0              | system
xcryptecb,xcrypt-ecb |            | pf3 0f a7 c8          | system
xcryptcbc,xcrypt-cbc |            | pf3 0f a7 d0          | system
xcryptctr,xcrypt-ctr |            | pf3 0f a7 d8          | system
xcryptcfb,xcrypt-cfb |            | pf3 0f a7 e0          | system
xcryptofb,xcrypt-ofb |            | pf3 0f a7 e8          | system
montmul         |                 | pf3 0f a6 c0          | system
xsha1           |                 | pf3 0f a6 c8          | system
xsha256         |                 | pf3 0f a6 d0          | system
"""
