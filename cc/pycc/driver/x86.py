"""x86 -march= names and -m<feature> options: what implies what (gcc manual "x86 Options"). Facts only; options.py applies them."""

from typing import Final

# feature: features it switches on with it
IMPLIES: Final[dict[str, str]] = {
    "sse": "mmx", "sse2": "sse", "sse3": "sse2", "ssse3": "sse3", "sse4.1": "ssse3", "sse4.2": "sse4.1 popcnt crc32", "avx": "sse4.2 xsave",
    "avx2": "avx", "fma": "avx", "f16c": "avx", "bmi": "", "bmi2": "", "lzcnt": "", "popcnt": "", "movbe": "", "aes": "sse2", "pclmul": "sse2",
    "sha": "sse2", "sse4a": "sse3", "fma4": "sse4a avx", "xop": "fma4", "lwp": "", "tbm": "", "abm": "lzcnt popcnt", "rdrnd": "", "rdseed": "",
    "adx": "", "prfchw": "", "fxsr": "", "xsave": "", "xsaveopt": "xsave", "xsavec": "xsave", "xsaves": "xsave", "fsgsbase": "", "rtm": "",
    "hle": "", "mmx": "", "3dnow": "mmx", "3dnowa": "3dnow", "clflushopt": "", "clwb": "", "cx16": "", "sahf": "", "rdpid": "", "pku": "",
    "avx512f": "avx2", "avx512cd": "avx512f", "avx512dq": "avx512f", "avx512bw": "avx512f", "avx512vl": "avx512f", "avx512ifma": "avx512f",
    "avx512vbmi": "avx512bw", "avx512vbmi2": "avx512bw", "avx512vnni": "avx512f", "avx512bitalg": "avx512bw", "avx512vpopcntdq": "avx512f",
    "vaes": "", "vpclmulqdq": "", "gfni": "sse2", "waitpkg": "", "cldemote": "", "movdiri": "", "movdir64b": "", "serialize": "", "shstk": "",
    "crc32": "", "mwaitx": "", "mwait": "", "clzero": "", "enqcmd": "", "uintr": "", "ptwrite": "", "wbnoinvd": "", "vzeroupper": "", "hreset": "",
    "kl": "sse2", "widekl": "kl", "avxvnni": "avx2", "tsxldtrk": "", "amx-tile": "", "amx-int8": "amx-tile", "amx-bf16": "amx-tile",
    "prefetchwt1": "", "sgx": "", "pconfig": "", "avx512bf16": "avx512bw", "avx512fp16": "avx512bw", "avx512vp2intersect": "avx512dq",
    "avx512er": "avx512f", "avx512pf": "avx512f",
}

_V2: Final = "cx16 sahf popcnt sse4.2"
_V3: Final = _V2 + " avx avx2 bmi bmi2 f16c fma lzcnt movbe xsave"
_NEHALEM: Final = "mmx fxsr cx16 sahf popcnt sse4.2"
_SANDY: Final = _NEHALEM + " avx pclmul xsave xsaveopt"
_IVY: Final = _SANDY + " fsgsbase rdrnd f16c"
_HASWELL: Final = _IVY + " avx2 bmi bmi2 lzcnt fma movbe"
_BROADWELL: Final = _HASWELL + " rdseed adx prfchw"
_SKYLAKE: Final = _BROADWELL + " aes clflushopt xsavec xsaves"
_SKX: Final = _SKYLAKE + " avx512f avx512cd avx512vl avx512bw avx512dq clwb pku"
_ZEN: Final = "mmx fxsr cx16 sahf avx2 bmi bmi2 lzcnt popcnt fma movbe f16c aes pclmul sse4a sha rdrnd rdseed adx prfchw fsgsbase xsave xsaveopt xsavec xsaves clflushopt clzero mwaitx abm"  # noqa: E501

# -march=: (words for __NAME__ and __tune_NAME__, features)
MARCH: Final[dict[str, tuple[str, str]]] = {
    "i386": ("", ""), "i486": ("i486", ""), "i586": ("i586 pentium", ""), "pentium": ("i586 pentium", ""), "lakemont": ("", ""),
    "pentium-mmx": ("i586 pentium", "mmx"), "winchip-c6": ("", "mmx"), "winchip2": ("", "3dnow"), "c3": ("", "3dnow"), "c3-2": ("", "mmx fxsr sse"),
    "c7": ("", "mmx fxsr sse3"), "i686": ("i686 pentiumpro", ""), "pentiumpro": ("i686 pentiumpro", ""), "pentium2": ("i686 pentiumpro", "mmx fxsr"),
    "pentium3": ("i686 pentiumpro", "mmx fxsr sse"), "pentium3m": ("i686 pentiumpro", "mmx fxsr sse"),
    "pentium-m": ("i686 pentiumpro", "mmx fxsr sse2"),
    "pentium4": ("pentium4", "mmx fxsr sse2"), "pentium4m": ("pentium4", "mmx fxsr sse2"), "prescott": ("nocona", "mmx fxsr sse3"),
    "nocona": ("nocona", "mmx fxsr sse3 cx16"), "core2": ("core2", "mmx fxsr ssse3 cx16 sahf"),
    "atom": ("atom bonnell", "mmx fxsr ssse3 cx16 sahf movbe"),
    "bonnell": ("atom bonnell", "mmx fxsr ssse3 cx16 sahf movbe"), "nehalem": ("nehalem corei7", _NEHALEM), "corei7": ("nehalem corei7", _NEHALEM),
    "westmere": ("nehalem corei7", _NEHALEM + " pclmul"), "sandybridge": ("sandybridge corei7_avx", _SANDY),
    "corei7-avx": ("sandybridge corei7_avx", _SANDY), "ivybridge": ("sandybridge corei7_avx", _IVY), "haswell": ("haswell core_avx2", _HASWELL),
    "core-avx2": ("haswell core_avx2", _HASWELL), "broadwell": ("haswell core_avx2", _BROADWELL), "skylake": ("skylake", _SKYLAKE),
    "skylake-avx512": ("skylake_avx512", _SKX), "cascadelake": ("cascadelake", _SKX + " avx512vnni"),
    "silvermont": ("silvermont", _NEHALEM + " movbe pclmul rdrnd prfchw"), "k6": ("k6", "mmx"), "k6-2": ("k6 k6_2", "3dnow"),
    "k6-3": ("k6 k6_3", "3dnow"), "geode": ("geode", "3dnowa"), "athlon": ("athlon", "3dnowa"), "athlon-tbird": ("athlon", "3dnowa"),
    "athlon-4": ("athlon athlon_sse", "3dnowa fxsr sse"), "athlon-xp": ("athlon athlon_sse", "3dnowa fxsr sse"),
    "athlon-mp": ("athlon athlon_sse", "3dnowa fxsr sse"), "k8": ("k8", "3dnowa fxsr sse2"), "opteron": ("k8", "3dnowa fxsr sse2"),
    "athlon64": ("k8", "3dnowa fxsr sse2"), "k8-sse3": ("k8", "3dnowa fxsr sse3 cx16"), "amdfam10": ("amdfam10", "3dnowa fxsr sse4a cx16 sahf abm"),
    "barcelona": ("amdfam10", "3dnowa fxsr sse4a cx16 sahf abm"),
    "bdver1": ("bdver1", "mmx fxsr cx16 sahf avx sse4a aes pclmul fma4 xop lwp abm xsave"),
    "znver1": ("znver1", _ZEN), "znver2": ("znver2", _ZEN + " clwb rdpid wbnoinvd"),
    "znver3": ("znver3", _ZEN + " clwb rdpid wbnoinvd vaes vpclmulqdq pku"),
    "x86-64": ("k8", "mmx fxsr sse2"), "x86-64-v2": ("k8", "mmx fxsr sse2 " + _V2), "x86-64-v3": ("k8", "mmx fxsr sse2 " + _V3),
    "x86-64-v4": ("k8", "mmx fxsr sse2 " + _V3 + " avx512f avx512bw avx512cd avx512dq avx512vl"), "native": ("k8", "mmx fxsr sse2"),
}
TUNE_ONLY: Final = ("generic", "intel", "pentium4", "btver1", "btver2", "bdver2", "bdver3", "bdver4", "knl", "knm", "goldmont", "tremont",
             "icelake-client",
                    "icelake-server", "alderlake", "sapphirerapids", "tigerlake", "cooperlake", "cannonlake", "znver4", "goldmont-plus", "rocketlake")


def closure(features: list[str], off: list[str]) -> list[str]:
    """Features with what they imply, without what was switched off nor anything that needs that."""
    out: list[str] = []
    for feature in features:
        add(feature, off, out)
    return out


def add(feature: str, off: list[str], out: list[str]) -> bool:
    """Adds one; False if it, or something it needs, is off."""
    if feature in off:
        return False
    if feature in out:
        return True
    for needed in IMPLIES.get(feature, "").split():
        if needed not in ("popcnt", "crc32", "xsave", "mmx") and not add(needed, off, out):
            return False
    for needed in IMPLIES.get(feature, "").split():
        add(needed, off, out)
    out.append(feature)
    return True
