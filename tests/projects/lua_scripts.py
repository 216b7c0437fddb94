"""200 Lua scripts: 25 templates, each with eight values of N. Their output under a Lua built by pycc must equal that of one built by gcc."""

from typing import Final

TEMPLATES: Final = [
    # integer and float arithmetic
    "local a,b=N*37-11,7 print(a+b,a-b,a*b,a/b,a//b,a%b,a^2,-a,a&b,a|b,a~b,~a,a<<3,a>>1,a//-b,a%-b,3.7%N,-3.7%N,7.5//N)",
    "for i=1,N do io.write(i*i,' ',i/3,' ',math.sqrt(i),' ',i%3==0 and 'fizz' or i,'\\n') end",
    "print(math.maxinteger//N,math.mininteger//N,math.ult(N,-N),math.tointeger(N*1.0),math.fmod(N*7,3),math.floor(N/2),math.ceil(N/2),math.abs(-N),math.type(N/1))",
    "print(string.format('%d %5d|%-5d|%05d %x %X %o %e %g %.3f %a %q %s %c',N,N,N,N,N*77,N*77,N,N/7,N/7,N/7,N/8,'q'..N,'s',64+N))",
    # strings
    "local s=('abc'):rep(N,'-') print(s,#s,s:upper(),s:sub(2,-2),s:find('c-a',1,true),s:byte(1,N),s:reverse())",
    "local t={} for w in ('the quick brown fox jumps over N lazy dogs'):gmatch('%a+') do t[#t+1]=w:sub(1,1):upper()..w:sub(2) end print(table.concat(t,',',1,math.min(#t,N)))",
    "print((('hello world'):gsub('o','0',N)),(('x=1,y=2'):gsub('(%w)=(%w)','%2=%1')),('key = value'):match('^(%w+)%s*=%s*(%w+)$'),('f(a(b)c)d'):match('%b()'))",
    "print(string.pack('<i4i8d',N,-N,N/4):byte(1,-1)) print(string.unpack('<i2',string.pack('<i2',-N)))",
    "local s='' for i=1,N*10 do s=s..string.char(97+i*7%26) end print(s,s<'m',s:len(),tostring(#s),tonumber('0x'..string.format('%x',#s)))",
    # tables, sorting
    "local t={} for i=1,N*13 do t[i]=(i*7919)%101 end table.sort(t) print(table.concat(t,' ')) table.sort(t,function(a,b) return a%10<b%10 or a%10==b%10 and a>b end) print(table.concat(t,' '))",
    "local t={1,2,3} for i=1,N do table.insert(t,2,i) end table.remove(t,1) print(#t,table.unpack(t)) print(select('#',table.unpack(t)),next({}),rawlen(t))",
    "local m={} for i=1,N do m['k'..i]=i*i end local ks={} for k in pairs(m) do ks[#ks+1]=k end table.sort(ks) for _,k in ipairs(ks) do io.write(k,'=',m[k],' ') end print()",
    "local function q(t,l,r) if l<r then local p,i=t[r],l for j=l,r-1 do if t[j]<p then t[i],t[j]=t[j],t[i] i=i+1 end end t[i],t[r]=t[r],t[i] q(t,l,i-1) q(t,i+1,r) end end"
    " local t={} local x=N for i=1,60 do x=(x*1103515245+12345)%2147483648 t[i]=x%1000 end q(t,1,#t) print(table.concat(t,' '))",
    # closures, recursion, varargs
    "local function fib(n) return n<2 and n or fib(n-1)+fib(n-2) end print(fib(N+12))",
    "local function counter() local c=0 return function(d) c=c+(d or 1) return c end end local a,b=counter(),counter() for i=1,N do a(i) b() end print(a(),b())",
    "local function sum(...) local s=0 for _,v in ipairs{...} do s=s+v end return s,select('#',...),(...) end print(sum(1,2,N)) print(sum(table.unpack({1,2,3,4,5},1,math.min(5,N))))",
    "local function hanoi(n,a,b,c) if n==0 then return 0 end return hanoi(n-1,a,c,b)+1+hanoi(n-1,c,b,a) end print(hanoi(N+3,1,2,3))",
    # metatables, objects
    "local V={} V.__index=V V.__add=function(a,b) return setmetatable({x=a.x+b.x},V) end V.__eq=function(a,b) return a.x==b.x end V.__lt=function(a,b) return a.x<b.x end"
    " V.__tostring=function(a) return 'V'..a.x end V.__len=function() return N end V.__call=function(s,y) return s.x*y end V.__concat=function(a,b) return 'cat' end"
    " local a,b=setmetatable({x=N},V),setmetatable({x=2},V) print(tostring(a+b),a==b,a<b,#a,a(3),a..b)",
    "local t=setmetatable({},{__index=function(t,k) return k*N end,__newindex=function(t,k,v) rawset(t,k,v+1) end}) t[5]=10 print(t[5],t[6],rawget(t,6))",
    # coroutines, errors
    "local co=coroutine.wrap(function(a) for i=1,N do a=coroutine.yield(a*i) end return 'end' end) local x=1 for i=1,N do x=co(x%1000+1) io.write(x,' ') end print(co(0))",
    "print(pcall(error,'msg'..N)) print(pcall(function() local x=nil return x.y end)) print(select(2,pcall(error,{code=N})).code) print(xpcall(function() error('deep',0) end,function(m) return m..'!' end))",
    "local function gen(n) return coroutine.wrap(function() local a,b=0,1 for i=1,n do coroutine.yield(a) a,b=b,a+b end end) end for v in gen(N+5) do io.write(v,' ') end print(coroutine.isyieldable())",
    # goto, integer division by loops, numeric for with floats
    "for i=1,N do for j=1,N do if (i*j)%3==0 then goto continue end io.write(i,':',j,' ') ::continue:: end end print() for x=0,1,1/N do io.write(x,' ') end print()",
    # load, garbage collector, os and utf8
    "local f=load('local n=... return n*'..(N)..'+1') print(f(5)) print(load('x=')) collectgarbage() print(collectgarbage('count')>0) print(utf8.char(72,228,8364,N+128512),utf8.len('häß'))",
    "local function sieve(n) local c,p={},{} for i=2,n do if not c[i] then p[#p+1]=i for j=i*i,n,i do c[j]=true end end end return p end print(table.concat(sieve(N*40),' ')) print(2^53+1,1e15,0.1+0.2,1/0,-1/0)",
]
VALUES: Final = [1, 2, 3, 4, 5, 7, 9, 12]


def scripts() -> list[tuple[str, str]]:
    """(name, text) of all 200."""
    out = []
    for t, template in enumerate(TEMPLATES):
        for v in VALUES:
            out.append((f"script-{t:02d}-{v}", template.replace("N", str(v)) + "\n"))
    return out
