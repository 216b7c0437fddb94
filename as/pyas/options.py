"""pyas's command line: the options of GNU as that build systems use. Meaningless ones are accepted because they change no byte here."""

from typing import Final, final

IGNORED_EXACT: Final = frozenset([
    "--warn", "-K", "-L-", "-f", "--reduce-memory-overheads", "--no-pad-sections", "-v", "-X", "--divide", "--traditional-format",
    "-mindex-reg", "-mnaked-reg", "-msse2avx", "--execstack", "-k", "-w", "-q", "-s", "-Qy", "-Qn",
])
IGNORED_PREFIX: Final = (
    "-march=", "-mtune=", "-mmnemonic=", "-malign-branch", "-mbranches-within", "-mlfence", "-mx86-used-note=",
    "--hash-size", "--compress-debug-sections",
    "-msse-check=", "-moperand-check=", "-mavxscalar=", "-mvexwig=", "-mevexlig=", "-mevexwig=", "-mevexrcig=", "-momit-lock-prefix=",
    "-mfence-as-lock-add=", "--debug-prefix-map", "--gdwarf-cie-version", "-mamd64", "-mintel64", "--size-check", "--elf-stt-common=",
    "--generate-missing-build-notes", "--nocompress-debug-sections", "--sectname-subst", "--num-cpu", "-O", "--multibyte-handling",
)


@final
class Options:
    def __init__(self) -> None:
        self.bits = 64
        self.output = "a.out"
        self.inputs: list[str] = []
        self.include_paths: list[str] = []
        self.symbols: list[tuple[str, str]] = []  # --defsym
        self.no_warn = False
        self.fatal_warnings = False
        self.noexecstack = False
        self.debug = 0  # DWARF version asked by -g, or 0
        self.show_version = False
        self.show_help = False
        self.keep_locals = False
        self.relax_relocations = True
        self.dump = False
        self.problem = ""


def parse_options(argv: list[str]) -> Options:
    """`problem` is set when something is wrong; the rest may then be incomplete."""
    o = Options()
    i = 0
    n = len(argv)
    while i < n:
        arg = argv[i]
        i += 1
        if arg == "--":
            o.inputs.extend(argv[i:])
            break
        if arg == "-" or not arg.startswith("-"):
            o.inputs.append(arg)
        elif arg in ("-o", "-I", "--defsym", "--MD", "--listing-cont-lines", "--listing-lhs-width"):
            if i >= n:
                o.problem = "option requires an argument -- '" + arg.lstrip("-") + "'"
                return o
            value(o, arg, argv[i])
            i += 1
        elif arg.startswith("-o"):
            o.output = arg[2:]
        elif arg.startswith("-I"):
            o.include_paths.append(arg[2:])
        elif arg.startswith("--defsym=") or arg.startswith("--MD="):
            name, _, operand = arg.partition("=")
            value(o, name, operand)
        else:
            plain(o, arg)
            if o.problem:
                return o
    return o


def value(o: Options, name: str, operand: str) -> None:
    if name == "-o":
        o.output = operand
    elif name == "-I":
        o.include_paths.append(operand)
    elif name == "--defsym":
        symbol, equals, text = operand.partition("=")
        if not equals:
            o.problem = "bad defsym; format is --defsym name=value"
        else:
            o.symbols.append((symbol, text))
    elif name == "--MD":
        o.problem = "unsupported option `--MD'"


def plain(o: Options, arg: str) -> None:
    if arg == "--64":
        o.bits = 64
    elif arg == "--32":
        o.bits = 32
    elif arg in ("-W", "--no-warn"):
        o.no_warn = True
    elif arg == "--fatal-warnings":
        o.fatal_warnings = True
    elif arg == "--noexecstack":
        o.noexecstack = True
    elif arg == "--version":
        o.show_version = True
    elif arg == "--help":
        o.show_help = True
    elif arg in ("-g", "--gen-debug", "--gdwarf2", "--gdwarf-2", "--gdwarf-sections"):
        o.debug = max(o.debug, 2)
    elif arg in ("--gdwarf-3", "--gdwarf-4", "--gdwarf-5"):
        o.debug = int(arg[-1])
    elif arg in ("-L", "--keep-locals"):
        o.keep_locals = True
    elif arg == "-mrelax-relocations=no":
        o.relax_relocations = False
    elif arg == "-mrelax-relocations=yes":
        o.relax_relocations = True
    elif arg == "--dump":
        o.dump = True
    elif arg in IGNORED_EXACT or arg.startswith(IGNORED_PREFIX) or arg.startswith("-a") or arg == "-D" or arg == "-J":
        return
    else:
        o.problem = "unrecognized option '" + arg + "'"
