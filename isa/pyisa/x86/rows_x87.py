"""x86 instruction rows: x87 (grammar: forms.py). Spec: Intel SDM volume 1 chapter 8 and volume 2.

AT&T syntax swaps fsub with fsubr and fdiv with fdivr when the destination is not %st (gas manual, "AT&T Mnemonic vs Intel
Mnemonic"): rows marked `att` and `intel` list both readings. The x87 stack is not modelled register by register in the effects.
"""

from typing import Final

ROWS: Final = """
{fop},{fop}s    | m32             | d8 /fop               | fp
{fop}l          | m64             | dc /fop               | fp
fi{fix}s,fi{fix}| m16             | de /fix               | fp
fi{fix}l        | m32             | da /fix               | fp
{fop}           | sti             | d8 c0+fop+i           | fp
{fo6}           | +st, sti        | d8 c0+fo6+i           | fp
fadd            | +sti, st        | dc c0+i               | fp
fmul            | +sti, st        | dc c8+i               | fp
fsub            | +sti, st        | dc e0+i               | fp att
fsubr           | +sti, st        | dc e8+i               | fp att
fdiv            | +sti, st        | dc f0+i               | fp att
fdivr           | +sti, st        | dc f8+i               | fp att
fsub            | +sti, st        | dc e8+i               | fp intel
fsubr           | +sti, st        | dc e0+i               | fp intel
fdiv            | +sti, st        | dc f8+i               | fp intel
fdivr           | +sti, st        | dc f0+i               | fp intel
faddp           | +sti, st        | de c0+i               | fp
fmulp           | +sti, st        | de c8+i               | fp
fsubp           | +sti, st        | de e0+i               | fp att
fsubrp          | +sti, st        | de e8+i               | fp att
fdivp           | +sti, st        | de f0+i               | fp att
fdivrp          | +sti, st        | de f8+i               | fp att
fsubp           | +sti, st        | de e8+i               | fp intel
fsubrp          | +sti, st        | de e0+i               | fp intel
fdivp           | +sti, st        | de f8+i               | fp intel
fdivrp          | +sti, st        | de f0+i               | fp intel
faddp           | +sti            | de c0+i               | fp alias
fmulp           | +sti            | de c8+i               | fp alias
fsubp           | +sti            | de e0+i               | fp att alias
fsubrp          | +sti            | de e8+i               | fp att alias
fdivp           | +sti            | de f0+i               | fp att alias
fdivrp          | +sti            | de f8+i               | fp att alias
fsubp           | +sti            | de e8+i               | fp intel alias
fsubrp          | +sti            | de e0+i               | fp intel alias
fdivp           | +sti            | de f8+i               | fp intel alias
fdivrp          | +sti            | de f0+i               | fp intel alias
faddp,fadd      |                 | de c1                 | fp alias
fmulp,fmul      |                 | de c9                 | fp alias
fsubp,fsub      |                 | de e1                 | fp att alias
fsubrp,fsubr    |                 | de e9                 | fp att alias
fdivp,fdiv      |                 | de f1                 | fp att alias
fdivrp,fdivr    |                 | de f9                 | fp att alias
fsubp,fsub      |                 | de e9                 | fp intel alias
fsubrp,fsubr    |                 | de e1                 | fp intel alias
fdivp,fdiv      |                 | de f9                 | fp intel alias
fdivrp,fdivr    |                 | de f1                 | fp intel alias
fcom            |                 | d8 d1                 | fp alias
fcomp           |                 | d8 d9                 | fp alias
fld,flds        | m32             | d9 /0                 | fp
fldl            | m64             | dd /0                 | fp
fldt            | m80             | db /5                 | fp
fld             | m64             | dd /0                 | fp intel alias
fld             | m80             | db /5                 | fp intel alias
fld             | sti             | d9 c0+i               | fp
fst,fsts        | =m32            | d9 /2                 | fp
fstl            | =m64            | dd /2                 | fp
fst             | =m64            | dd /2                 | fp intel alias
fst             | =sti            | dd d0+i               | fp
fstp,fstps      | =m32            | d9 /3                 | fp
fstpl           | =m64            | dd /3                 | fp
fstpt           | =m80            | db /7                 | fp
fstp            | =m64            | dd /3                 | fp intel alias
fstp            | =m80            | db /7                 | fp intel alias
fstp            | =sti            | dd d8+i               | fp
fldl            | sti             | d9 c0+i               | fp alias
fstl            | sti             | dd d0+i               | fp alias
fstpl           | sti             | dd d8+i               | fp alias
{fop}l          | sti             | d8 c0+fop+i           | fp alias
faddp           | +st, sti        | de c0+i               | fp alias
fmulp           | +st, sti        | de c8+i               | fp alias
fxch            | sti             | d9 c8+i               | fp
fxch            |                 | d9 c9                 | fp alias
{fop}           | m64             | dc /fop               | fp intel alias
fi{fix}         | m32             | da /fix               | fp intel alias
filds,fild      | m16             | df /0                 | fp
fildl           | m32             | db /0                 | fp
fildll,fildq    | m64             | df /5                 | fp
fild            | m32             | db /0                 | fp intel alias
fild            | m64             | df /5                 | fp intel alias
fists,fist      | =m16            | df /2                 | fp
fistl           | =m32            | db /2                 | fp
fist            | =m32            | db /2                 | fp intel alias
fistps,fistp    | =m16            | df /3                 | fp
fistpl          | =m32            | db /3                 | fp
fistpll,fistpq  | =m64            | df /7                 | fp
fistp           | =m32            | db /3                 | fp intel alias
fistp           | =m64            | df /7                 | fp intel alias
fisttps,fisttp  | =m16            | df /1                 | fp
fisttpl         | =m32            | db /1                 | fp
fisttpll,fisttpq| =m64            | dd /1                 | fp
fisttp          | =m32            | db /1                 | fp intel alias
fisttp          | =m64            | dd /1                 | fp intel alias
fbld            | m80             | df /4                 | fp
fbstp           | =m80            | df /6                 | fp
fld1            |                 | d9 e8                 | fp
fldl2t          |                 | d9 e9                 | fp
fldl2e          |                 | d9 ea                 | fp
fldpi           |                 | d9 eb                 | fp
fldlg2          |                 | d9 ec                 | fp
fldln2          |                 | d9 ed                 | fp
fldz            |                 | d9 ee                 | fp
fchs            |                 | d9 e0                 | fp
fabs            |                 | d9 e1                 | fp
ftst            |                 | d9 e4                 | fp
fxam            |                 | d9 e5                 | fp
f2xm1           |                 | d9 f0                 | fp
fyl2x           |                 | d9 f1                 | fp
fptan           |                 | d9 f2                 | fp
fpatan          |                 | d9 f3                 | fp
fxtract         |                 | d9 f4                 | fp
fprem1          |                 | d9 f5                 | fp
fdecstp         |                 | d9 f6                 | fp
fincstp         |                 | d9 f7                 | fp
fprem           |                 | d9 f8                 | fp
fyl2xp1         |                 | d9 f9                 | fp
fsqrt           |                 | d9 fa                 | fp
fsincos         |                 | d9 fb                 | fp
frndint         |                 | d9 fc                 | fp
fscale          |                 | d9 fd                 | fp
fsin            |                 | d9 fe                 | fp
fcos            |                 | d9 ff                 | fp
fnop            |                 | d9 d0                 | fp
fucom           | sti             | dd e0+i               | fp
fucom           |                 | dd e1                 | fp alias
fucomp          | sti             | dd e8+i               | fp
fucomp          |                 | dd e9                 | fp alias
fucompp         |                 | da e9                 | fp
fcompp          |                 | de d9                 | fp
fcomi           | st, sti         | db f0+i               | fp defs=flags
fcomi           | sti             | db f0+i               | fp defs=flags alias
fcomi           |                 | db f1                 | fp defs=flags alias
fcomip,fcompi   | st, sti         | df f0+i               | fp defs=flags
fcomip,fcompi   | sti             | df f0+i               | fp defs=flags alias
fcomip,fcompi   |                 | df f1                 | fp defs=flags alias
fucomi          | st, sti         | db e8+i               | fp defs=flags
fucomi          | sti             | db e8+i               | fp defs=flags alias
fucomi          |                 | db e9                 | fp defs=flags alias
fucomip,fucompi | st, sti         | df e8+i               | fp defs=flags
fucomip,fucompi | sti             | df e8+i               | fp defs=flags alias
fucomip,fucompi |                 | df e9                 | fp defs=flags alias
fcmovb,fcmovnae | =st, sti        | da c0+i               | fp uses=flags
fcmove          | =st, sti        | da c8+i               | fp uses=flags
fcmovbe,fcmovna | =st, sti        | da d0+i               | fp uses=flags
fcmovu          | =st, sti        | da d8+i               | fp uses=flags
fcmovnb,fcmovae | =st, sti        | db c0+i               | fp uses=flags
fcmovne         | =st, sti        | db c8+i               | fp uses=flags
fcmovnbe,fcmova | =st, sti        | db d0+i               | fp uses=flags
fcmovnu         | =st, sti        | db d8+i               | fp uses=flags
fninit          |                 | db e3                 | fp system
finit           |                 | 9b db e3              | fp system
fnclex          |                 | db e2                 | fp system
fclex           |                 | 9b db e2              | fp system
fnstsw          | =ax             | df e0                 | fp
fnstsw          |                 | df e0                 | fp alias defs=ax
fnstsw          | =m16            | dd /7                 | fp
fstsw           | =ax             | 9b df e0              | fp alias
fstsw           |                 | 9b df e0              | fp alias defs=ax
fstsw           | =m16            | 9b dd /7              | fp alias
fnstcw,fnstcww  | =m16            | d9 /7                 | fp
fstcw,fstcww    | =m16            | 9b d9 /7              | fp alias
fldcw,fldcww    | m16             | d9 /5                 | fp system
fnstenv{wl}     | =mem            | d9 /6                 | fp dflt system
fstenv{wl}      | =mem            | 9b d9 /6              | fp dflt system alias
fldenv{wl}      | mem             | d9 /4                 | fp dflt system
fnsave{wl}      | =mem            | dd /6                 | fp dflt system
fsave{wl}       | =mem            | 9b dd /6              | fp dflt system alias
frstor{wl}      | mem             | dd /4                 | fp dflt system
ffree           | sti             | dd c0+i               | fp
ffreep          | sti             | df c0+i               | fp
fneni           |                 | db e0                 | fp
fndisi          |                 | db e1                 | fp
fnsetpm         |                 | db e4                 | fp
feni            |                 | 9b db e0              | fp alias
fdisi           |                 | 9b db e1              | fp alias
fsetpm          |                 | 9b db e4              | fp alias
frstpm          |                 | db e5                 | fp
fwait,wait      |                 | 9b                    | fp
"""
