"""What has to stay fast on generated functions, against the definition: dominators, loop depths, registers live out of blocks, a unit's segments."""

import random

import pytest
from pycc.codegen.interval import RUN, Interval, Occupancy, overlap, union
from pycc.codegen.liveness import Liveness, loop_depths
from pycc.codegen.mir import FIRST_VREG, M_ROW, MBlock, MFunction, MInst, R, W, reg
from pycc.ir.cfg import reverse_postorder
from pycc.ir.dominators import LengauerTarjan, climbing
from pycc.ir.function import Function, Sym, append, connect
from pycc.ir.ops import I32, SWITCH, VOID
from pycc.ir.sig import Sig
from pycc.ir.value import Inst


def graph(rng: random.Random, n: int, local: int) -> list[list[int]]:
    """Successors of each node; with `local`, most of them near."""
    out: list[list[int]] = []
    for k in range(n):
        near = [min(n - 1, max(1, k + rng.randrange(-local, local + 1))) for _ in range(rng.randrange(3))]
        out.append([*near, min(k + 1, n - 1)] if rng.random() < 0.8 else near)
    return out


def ir_function(succs: list[list[int]]) -> Function:
    fn = Function(Sym("f"), Sig(None, []), 64)
    blocks = [fn.new_block() for _ in succs]
    for b, targets in zip(blocks, succs):
        t = append(b, Inst(SWITCH, VOID, 0, 0), [fn.const(I32, 0)])
        for k in targets:
            connect(t, blocks[k], [])
    return fn


@pytest.mark.parametrize("seed", range(80))
def test_dominators(seed: int) -> None:
    rng = random.Random(seed)
    order = reverse_postorder(ir_function(graph(rng, rng.choice((3, 9, 40)), rng.choice((2, 5, 40)))))
    n = len(order)

    def reached(without: int) -> set[int]:
        seen: set[int] = set()
        work = [0] if without else []
        while work:
            k = work.pop()
            if k not in seen and k != without:
                seen.add(k)
                work.extend(e.target.number for e in order[k].succs())
        return seen

    dominated = [set(range(n)) - reached(k) for k in range(n)]
    idom = LengauerTarjan(order).run()
    assert climbing(order) in (idom, None)
    for k in range(1, n):
        above = [d for d in range(n) if k in dominated[d] and d != k]
        assert idom[k] == max(above, key=lambda d: len([x for x in above if d in dominated[x]]))


def machine_function(rng: random.Random, succs: list[list[int]], registers: int) -> MFunction:
    m = MFunction("f")
    blocks = [MBlock(k) for k in range(len(succs))]
    m.blocks = blocks
    for _ in range(registers):
        m.new_vreg(0, 8, 0xFFFF)
    for b, targets in zip(blocks, succs):
        for _ in range(rng.randrange(4)):
            r = FIRST_VREG + rng.randrange(registers)
            b.insts.append(MInst(M_ROW, "movq", [reg(r, 8, R), reg(FIRST_VREG + rng.randrange(registers), 8, W)], 0, 0))
        b.succs = [blocks[k] for k in dict.fromkeys(targets)]
        for s in b.succs:
            s.preds.append(b)
    return m


@pytest.mark.parametrize("seed", range(40))
def test_live_out(seed: int) -> None:
    rng = random.Random(seed)
    m = machine_function(rng, graph(rng, rng.choice((2, 10, 30)), rng.choice((2, 30))), rng.choice((1, 4, 20)))
    live = Liveness(m)
    live.run()
    out: list[set[int]] = [set() for _ in m.blocks]
    into: list[set[int]] = [set() for _ in m.blocks]
    changed = True
    while changed:
        changed = False
        for b in reversed(m.blocks):
            now = set().union(*[into[s.number] for s in b.succs])
            changed = changed or now != out[b.number]
            out[b.number] = set(now)
            for i in reversed(b.insts):
                now.discard(i.ops[1].reg)
                now.add(i.ops[0].reg)
            into[b.number] = now
    assert [sorted(x) for x in live.live_out] == [sorted(x) for x in out]


def nest(rng: random.Random, succs: list[list[int]], depths: list[int], depth: int) -> None:
    """Append nodes, each going on to the next, with loops and branches over loops; every loop has one entry."""
    for _ in range(rng.randrange(1, 4)):
        first = len(succs)
        succs.append([first + 1])
        if rng.random() < 0.5 or depth > 8:
            depths.append(depth)
            continue
        depths.append(depth + 1)
        nest(rng, succs, depths, depth + 1)
        last = len(succs)
        for _ in range(rng.randrange(1, 3)):
            succs[rng.randrange(first, last)].append(first)
        succs[rng.randrange(first, last)].append(last)
        succs[last - 1].append(first)


@pytest.mark.parametrize("seed", range(40))
def test_loop_depths(seed: int) -> None:
    """Against the definition: the blocks that reach a back edge without passing its head."""
    rng = random.Random(seed)
    succs: list[list[int]] = []
    nest(rng, succs, [], 0)
    succs.append([])
    m = machine_function(rng, succs, 1)
    loop_depths(m)
    wanted = [0] * len(succs)
    for head in range(len(succs)):
        body = {head}
        work = [b for b in m.blocks[head].preds if b.number >= head]
        is_head = bool(work)
        while work:
            b = work.pop()
            if b.number not in body:
                body.add(b.number)
                work.extend(b.preds)
        assert m.blocks[head].align_loop == is_head
        for n in body if is_head else ():
            wanted[n] += 1
    assert [b.depth for b in m.blocks] == [min(d, 6) for d in wanted]


def test_loop_with_two_entries() -> None:
    """The side entry's block belongs to the loop around: 0 -> 1 -> (2, 3), 2 <-> 3, 3 -> 1."""
    m = machine_function(random.Random(0), [[1], [2, 3], [3], [2, 1, 4], []], 1)
    loop_depths(m)
    assert [b.depth for b in m.blocks] == [0, 1, 2, 2, 0]


@pytest.mark.parametrize("seed", range(4))
def test_occupancy(seed: int) -> None:
    """Segments come and go as in a list of single positions; enough of them for several runs."""
    rng = random.Random(seed)
    size = 40 * RUN
    taken: list[Interval | None] = [None] * size
    held: list[Interval] = []
    unit = Occupancy()
    for n in range(6 * RUN):
        start = rng.randrange(size - 12) if seed else n * 7 % (size - 12)
        segs = [start, start + rng.randrange(1, 4), start + 6, start + rng.randrange(7, 12)]
        where = [p for k in (0, 2) for p in range(segs[k], segs[k + 1])]
        met = list(dict.fromkeys(w for w in (taken[p] for p in where) if w is not None))
        assert unit.free(segs) == (not met)
        assert unit.in_the_way(segs, 2) == met
        assert not met or unit.in_the_way(segs, 1) is None
        for w in met:
            held.remove(w)
        if n % 5 == 0 and held:
            met.append(held.pop(rng.randrange(len(held))))
        for w in met:
            for k in (0, 2):
                unit.remove(w.segs[k])
            for p in range(w.segs[0], w.segs[3]):
                if taken[p] is w:
                    taken[p] = None
        v = Interval(FIRST_VREG + n, 0, 8, 1)
        v.weight = 1
        v.segs = segs
        held.append(v)
        for k in (0, 2):
            unit.add(segs[k], segs[k + 1], v)
        for p in where:
            taken[p] = v
    for v in held:
        unit.remove(v.segs[0])
        unit.remove(v.segs[2])
    assert not unit.runs and not unit.tops


@pytest.mark.parametrize("seed", range(30))
def test_union(seed: int) -> None:
    rng = random.Random(seed)
    cuts = sorted(rng.sample(range(1000), rng.choice((8, 200))))
    a: list[int] = []
    b: list[int] = []
    for s, e in zip(cuts, cuts[1:]):
        if rng.random() < 0.8:
            side = b if rng.random() < 0.04 else a
            if side and side[-1] == s:
                side[-1] = e
            else:
                side += [s, e]
    where = {p for x in (a, b) for k in range(0, len(x), 2) for p in range(x[k], x[k + 1])}
    assert not overlap(a, b)
    made = union(a, b) if seed % 2 else union(b, a)
    assert {p for k in range(0, len(made), 2) for p in range(made[k], made[k + 1])} == where
    assert made == sorted(set(made)), "touching segments are one"
