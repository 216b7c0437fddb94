"""What each option does: the command line to Options and Command. The options themselves are the table of rows.py."""

from typing import Final, final

from pybase.targets import TargetNames

from pycc.driver.accepted import PARAMETERS, TUNING, VALUED
from pycc.driver.rows import DO, EITHER, JOINED, REFUSE, ROWS, SEPARATE
from pycc.driver.x86 import IMPLIES, MARCH, TUNE_ONLY, closure
from pycc.source import options as o
from pycc.source.options import TLS_MODELS, VISIBILITIES, Options
from pycc.source.warnings import OTHER_LANGUAGES, row_of

LANGUAGES: Final = ("c", "c-header", "cpp-output", "assembler", "assembler-with-cpp", "none")


@final
class Input:
    """A file, or with language "l"/"flag" something that keeps its place among the linker's inputs."""

    def __init__(self, path: str, language: str) -> None:
        self.path = path
        self.language = language


@final
class Command:
    """What the driver is to do. `options` is what everything below the driver sees."""

    def __init__(self) -> None:
        self.options = Options()
        self.stop = ""  # E S c, "" link
        self.output = ""
        self.inputs: list[Input] = []
        self.language = "none"
        self.query = ""  # first query option, with its value after a blank
        self.verbose = False
        self.dry = False  # -###
        self.save_temps = ""
        self.assembler_args: list[str] = []
        self.static = False
        self.shared = False
        self.pie = False
        self.relocatable = False
        self.stdlib = True
        self.startfiles = True
        self.defaultlibs = True
        self.libc = True
        self.pthread = False
        self.rdynamic = False
        self.triple = ""
        self.deps = ""  # M MM MD MMD
        self.deps_file = ""
        self.deps_targets: list[str] = []
        self.deps_phony = False
        self.deps_from_wp = False
        self.nostdinc = False
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.pic_given = False
        self.frame_pointer_given = False
        self.aliasing_given = False
        self.unwind_given = False
        self.arch_bits = 0  # 16 32 64 by -m
        self.features_on: list[str] = []
        self.features_off: list[str] = []
        self.fpmath = ""
        self.sibling_given = False
        self.library_dirs: list[str] = []

    def fail(self, text: str) -> None:
        self.errors.append(text)


@final
class OptionTable:
    """ROWS, indexed."""

    def __init__(self) -> None:
        self.exact: dict[str, tuple[str, int, int, str]] = {}
        self.prefixes: dict[str, tuple[str, int, int, str]] = {}
        self.longest = 0
        for row in ROWS:
            if row[1] != JOINED:
                self.exact[row[0]] = row
            if row[1] == JOINED or row[1] == EITHER:
                self.prefixes[row[0]] = row
                self.longest = max(self.longest, len(row[0]))
        self.tuning: dict[str, bool] = {}
        for name in TUNING.split():
            self.tuning[name] = True

    def find(self, arg: str) -> tuple[str, int, int, str] | None:
        row = self.exact.get(arg)
        if row is not None:
            return row
        for n in range(min(self.longest, len(arg)), 1, -1):
            row = self.prefixes.get(arg[:n])
            if row is not None:
                return row
        return None


def parse_arguments(argv: list[str], command: Command) -> None:
    """Fills command from argv (response files already expanded)."""
    table = OptionTable()
    i = 0
    while i < len(argv):
        arg = argv[i]
        i += 1
        if arg == "-" or not arg.startswith("-"):
            command.inputs.append(Input(arg, command.language))
            continue
        row = table.find(arg)
        if row is None or (row[0] == "-O" and not level_known(arg[2:])):
            if not other_option(table, command, arg):
                command.fail(f"unrecognized command-line option '{arg}'")
            continue
        spelling, shape, verdict, reason = row
        value = arg[len(spelling):]
        if shape == SEPARATE or (shape == EITHER and value == ""):
            if i >= len(argv):
                command.fail(f"missing argument to '{spelling}'")
                continue
            value = argv[i]
            i += 1
        if verdict == REFUSE:
            command.fail(f"unrecognized command-line option '{arg}'" + (f" ({reason})" if reason and reason != "same" else ""))
        elif verdict == DO:
            apply(command, table, spelling, value, arg)


def level_known(level: str) -> bool:
    return level in ("", "0", "1", "2", "3", "s", "z", "g", "fast") or level.isdigit()


def other_option(table: OptionTable, command: Command, arg: str) -> bool:
    """-fno-X of a row -fX, the tuning names, and -mFEATURE."""
    if arg.startswith("-fno-"):
        positive = "-f" + arg[5:]
        row = table.exact.get(positive) or table.exact.get(positive.partition("=")[0]) or table.prefixes.get(positive + "=")
        if row is not None:
            if row[2] == DO:
                return negate(command, positive)
            return True
        return arg[5:].partition("=")[0] in table.tuning or arg[5:].startswith(("dump-", "ipa-", "tree-", "analyzer"))
    if arg.startswith("-f"):
        name = arg[2:].partition("=")[0]
        if name in table.tuning or ("=" in arg and name in VALUED.split()):
            return True
        return name.startswith(("dump-", "enable-", "disable-", "dbg-cnt")) and not name.startswith("dump-go")
    if arg.startswith("-mno-") and arg[5:] in IMPLIES:
        command.features_off.append(arg[5:])
        command.features_on = [name for name in command.features_on if name != arg[5:]]
        return True
    if arg.startswith("-m") and arg[2:] in IMPLIES:
        command.features_on.append(arg[2:])
        command.features_off = [name for name in command.features_off if name != arg[2:]]
        return True
    return False


def apply(command: Command, table: OptionTable, spelling: str, value: str, arg: str) -> None:
    """One DO row."""
    if spelling[1] == "W" and spelling == "-W":
        warning_option(command, value, arg)
    elif spelling[1] == "f":
        language_flag(command, spelling, value, arg)
    elif spelling[1] == "m":
        machine_flag(command, spelling, value, arg)
    elif spelling[1] == "g":
        debug_flag(command, spelling, value, arg)
    elif spelling[1] == "M":
        dependency_flag(command, spelling, value)
    elif spelling.startswith(("-print", "--print", "-dump", "--version", "--help")):
        if command.query == "":
            command.query = spelling.replace("--print", "-print") + " " + value
    elif not preprocessor_flag(command, spelling, value) and not link_flag(command, spelling, value, arg):
        driver_flag(command, table, spelling, value, arg)


def driver_flag(command: Command, table: OptionTable, spelling: str, value: str, arg: str) -> None:
    options = command.options
    if spelling in ("-E", "-S", "-c"):
        order = "cSE"
        if command.stop == "" or order.index(spelling[1]) > order.index(command.stop):
            command.stop = spelling[1]
    elif spelling == "-o":
        command.output = value
    elif spelling == "-x":
        if value not in LANGUAGES:
            command.fail(f"language {value} not recognized")
        command.language = value
    elif spelling == "-v":
        command.verbose = True
    elif spelling == "-###":
        command.verbose = True
        command.dry = True
    elif spelling == "-save-temps" or spelling == "-save-temps=":
        command.save_temps = value or "cwd"
    elif spelling in ("--sysroot=", "--sysroot", "-isysroot"):
        options.sysroot = value.rstrip("/")
    elif spelling in ("--target=", "-target"):
        command.triple = value
    elif spelling == "-O":
        optimize(options, value)
    elif spelling == "--param":
        name = value.lstrip("=").partition("=")[0]
        if name not in PARAMETERS.split():
            command.fail(f"invalid '--param' name '{name}'")
    elif spelling == "-w":
        options.warnings_off = True
    elif spelling == "-pedantic":
        options.pedantic = max(options.pedantic, 1)
    elif spelling == "-pedantic-errors":
        options.pedantic = 2
    elif spelling == "-ansi":
        standard(command, "c90")
    elif spelling in ("-std=", "--std="):
        standard(command, value)
    elif spelling == "-Wa,":
        command.assembler_args.extend(value.split(","))
    elif spelling == "-Xassembler":
        command.assembler_args.append(value)
    else:
        command.fail(f"unrecognized command-line option '{arg}'")


def optimize(options: Options, value: str) -> None:
    options.optimize_size = value in ("s", "z")
    options.optimize_debug = value == "g"
    options.fast_math = value == "fast"
    if value == "":
        options.optimize = 1
    elif value in ("s", "z"):
        options.optimize = 2
    elif value == "g":
        options.optimize = 1
    elif value == "fast":
        options.optimize = 3
    else:
        options.optimize = min(int(value), 3)


def standard(command: Command, name: str) -> None:
    years = {"c89": 1989, "c90": 1989, "c9x": 1999, "c99": 1999, "c1x": 2011, "c11": 2011, "c17": 2017, "c18": 2017, "c2x": 2020, "c23": 2020,
             "iso9899:1990": 1989, "iso9899:199409": 1994, "iso9899:1999": 1999, "iso9899:199x": 1999, "iso9899:2011": 2011, "iso9899:2017": 2017,
             "iso9899:2018": 2017}
    gnu = name.startswith("gnu")
    key = "c" + name[3:] if gnu else name
    if key not in years or name == "c23" or name == "gnu23":
        command.fail(f"unrecognized command-line option '-std={name}'")
        return
    command.options.std = years[key]
    command.options.gnu = gnu
    command.options.trigraphs = not gnu


def warning_option(command: Command, name: str, arg: str) -> None:
    """-Wname, -Wno-name, -Werror, -Werror=name, -Wno-error=name."""
    options = command.options
    if name == "" or name == "extra":
        options.warnings.append(("extra", 1))
    elif name == "error" or name == "no-error":
        options.warnings.append(("", 2 if name == "error" else 0))
    elif name == "fatal-errors" or name == "no-fatal-errors":
        options.fatal_errors = name == "fatal-errors"
    elif name == "pedantic":
        options.pedantic = max(options.pedantic, 1)
    elif name == "system-headers" or name == "no-system-headers":
        options.system_header_warnings = name == "system-headers"
    elif name.startswith("error=") or name.startswith("no-error="):
        base = name.partition("=")[2]
        if row_of(base) is None and base.partition("=")[0] not in OTHER_LANGUAGES.split():
            command.fail(f"'-Werror={base}': no option '-W{base}'")
            return
        options.warnings.append((base, 2 if name.startswith("error") else 3))
    elif name == "error-implicit-function-declaration":
        options.warnings.append(("implicit-function-declaration", 2))
    elif name.startswith("no-"):
        if name == "no-all" or name == "no-extra" or row_of(name[3:]) is not None:
            options.warnings.append((name[3:], 0))
    elif name == "all" or row_of(name) is not None:
        options.warnings.append((name, 1))
    elif name.partition("=")[0] in OTHER_LANGUAGES.split():
        command.warnings.append(f"command-line option '{arg}' is valid for another language but not for C")
    else:
        command.fail(f"unrecognized command-line option '{arg}'")


def preprocessor_flag(command: Command, spelling: str, value: str) -> bool:
    options = command.options
    if spelling == "-D":
        options.defines.append((True, value))
    elif spelling == "-U":
        options.defines.append((False, value))
    elif spelling == "-I":
        options.include_dirs.append(value)
    elif spelling == "-iquote":
        options.quote_dirs.append(value)
    elif spelling == "-isystem":
        options.system_dirs.append(value)
    elif spelling == "-idirafter":
        options.after_dirs.append(value)
    elif spelling == "-include":
        options.includes.append(value)
    elif spelling == "-imacros":
        options.imacros.append(value)
    elif spelling == "-nostdinc":
        command.nostdinc = True
    elif spelling == "-undef":
        options.undef = True
    elif spelling == "-P":
        options.no_line_markers = True
    elif spelling == "-C" or spelling == "-CC":
        options.keep_comments = True
        options.keep_comments_in_macros = spelling == "-CC"
    elif spelling in ("-dM", "-dD", "-dN", "-dU", "-dI"):
        options.dump_macros += spelling[2]
    elif spelling == "-H":
        options.show_includes = True
    elif spelling == "-trigraphs":
        options.trigraphs = True
    elif spelling == "-Wp,":
        wp_option(command, value)
    elif spelling == "-Xpreprocessor":
        parse_arguments([value], command)
    else:
        return False
    return True


def wp_option(command: Command, value: str) -> None:
    """-Wp,a,b: what cpp itself takes. -MD and -MMD take a file there."""
    parts = value.split(",")
    k = 0
    while k < len(parts):
        part = parts[k]
        k += 1
        if part in ("-MD", "-MMD") and k < len(parts):
            command.deps = part[1:]
            command.deps_file = parts[k]
            command.deps_from_wp = True
            k += 1
        elif part in ("-MT", "-MQ", "-MF", "-D", "-U", "-I", "-include", "-isystem") and k < len(parts):
            parse_arguments([part, parts[k]], command)
            k += 1
        else:
            parse_arguments([part], command)


def dependency_flag(command: Command, spelling: str, value: str) -> None:
    if spelling in ("-M", "-MM", "-MD", "-MMD"):
        command.deps = spelling[1:]
    elif spelling == "-MF":
        command.deps_file = value
    elif spelling == "-MT":
        command.deps_targets.append(value)
    elif spelling == "-MQ":
        command.deps_targets.append(make_quote(value))
    elif spelling == "-MP":
        command.deps_phony = True
    elif spelling == "-MG":
        command.options.missing_headers_ok = True


def make_quote(text: str) -> str:
    """A name as make reads it."""
    out = ""
    for k in range(len(text)):
        ch = text[k]
        if ch == " " or ch == "\t":
            back = k - 1
            while back >= 0 and text[back] == "\\":
                out += "\\"
                back -= 1
            out += "\\"
        elif ch == "$":
            out += "$"
        elif ch == "#":
            out += "\\"
        out += ch
    return out


def link_flag(command: Command, spelling: str, value: str, arg: str) -> bool:
    """Options that are the linker's. Those whose place matters go among the inputs."""
    if spelling == "-l":
        command.inputs.append(Input("-l" + value, "flag"))
    elif spelling == "-L":
        command.library_dirs.append(value)
    elif spelling == "-Wl,":
        for part in value.split(","):
            command.inputs.append(Input(part, "flag"))
    elif spelling == "-Xlinker":
        command.inputs.append(Input(value, "flag"))
    elif spelling in ("-T", "-z", "-u", "-e", "-h"):
        command.inputs.append(Input(spelling, "flag"))
        command.inputs.append(Input(value, "flag"))
    elif spelling in ("-s", "-t", "-n", "-N", "--entry=", "-Ttext=", "-Tdata=", "-Tbss=", "-Ttext-segment="):
        command.inputs.append(Input(arg, "flag"))
    elif spelling == "-symbolic":
        command.inputs.append(Input("-Bsymbolic", "flag"))
    elif spelling == "-static":
        command.static = True
    elif spelling == "-shared":
        command.shared = True
    elif spelling == "-pie":
        command.pie = True
    elif spelling in ("-no-pie", "-nopie"):
        command.pie = False
    elif spelling == "-static-pie":
        command.pie = True
        command.static = True
    elif spelling == "-r":
        command.relocatable = True
    elif spelling == "-nostdlib":
        command.stdlib = False
    elif spelling == "-nostartfiles":
        command.startfiles = False
    elif spelling == "-nodefaultlibs":
        command.defaultlibs = False
    elif spelling == "-nolibc":
        command.libc = False
    elif spelling == "-rdynamic":
        command.rdynamic = True
    elif spelling in ("-pthread", "-pthreads"):
        command.pthread = True
        command.options.defines.append((True, "_REENTRANT"))
    else:
        return False
    return True


def debug_flag(command: Command, spelling: str, value: str, arg: str) -> None:
    options = command.options
    if spelling == "-gdwarf-":
        if value not in ("2", "3", "4", "5"):
            command.fail(f"unrecognized debug output level '{arg[2:]}'")
            return
        options.dwarf_version = int(value)
        options.debug_level = max(options.debug_level, 2)
    elif spelling[-1].isdigit():
        options.debug_level = int(spelling[-1])
    else:
        options.debug_level = max(options.debug_level, 2)


def negate(command: Command, positive: str) -> bool:
    """-fno-X where -fX is built."""
    name = positive[2:]
    options = command.options
    if boolean_flag(command, name, False):
        return True
    if name in ("pic", "PIC", "pie", "PIE"):
        options.pic = o.PIC_NONE
        options.pie = False
        command.pic_given = True
        return True
    if name in ("align-functions", "align-loops", "align-jumps", "align-labels"):
        alignment(command, name, 1)
        return True
    if name == "pack-struct":
        options.pack_struct = 0
        return True
    if name == "signed-char":
        options.unsigned_char = True
        return True
    if name == "signed-bitfields":
        options.unsigned_bitfields = True
        return True
    if name == "hosted":
        options.freestanding = True
        return True
    return name.startswith("builtin") and boolean_flag(command, "builtin", False)


def boolean_flag(command: Command, name: str, on: bool) -> bool:
    """Flags with a plain field; False: not one of these."""
    options = command.options
    if name == "freestanding":
        options.freestanding = on
        options.builtin = not on
    elif name == "builtin":
        options.builtin = on
    elif name == "gnu89-inline":
        options.gnu89_inline = on
    elif name == "asm":
        options.asm_keyword = on
    elif name == "unsigned-char":
        options.unsigned_char = on
    elif name == "unsigned-bitfields":
        options.unsigned_bitfields = on
    elif name == "short-wchar":
        options.short_wchar = on
    elif name == "short-enums":
        options.short_enums = on
    elif name == "ms-extensions":
        options.ms_extensions = on
    elif name == "plan9-extensions":
        options.plan9_extensions = on
    elif name == "common":
        options.common = on
    elif name == "instrument-functions":
        options.instrument_functions = on
    elif name == "wrapv" or name == "wrapv-pointer":
        options.wrapv = on
    elif name == "strict-overflow":
        options.wrapv = not on
    elif name == "strict-aliasing":
        options.strict_aliasing = on
        command.aliasing_given = True
    elif name == "delete-null-pointer-checks":
        options.delete_null_pointer_checks = on
    elif name == "math-errno":
        options.math_errno = on
    elif name == "fast-math":
        options.fast_math = on
        options.math_errno = not on
    elif name == "rounding-math":
        options.rounding_math = on
    elif name == "trapping-math":
        options.trapping_math = on
    elif name == "exceptions" or name == "non-call-exceptions":
        options.exceptions = on
    elif name == "dollars-in-identifiers":
        options.dollars = on
    elif name == "strict-volatile-bitfields":
        return True
    else:
        return codegen_flag(command, name, on)
    return True


def codegen_flag(command: Command, name: str, on: bool) -> bool:
    options = command.options
    if name == "plt":
        options.plt = on
    elif name == "function-sections":
        options.function_sections = on
    elif name == "data-sections":
        options.data_sections = on
    elif name == "jump-tables":
        options.jump_tables = on
    elif name == "zero-initialized-in-bss":
        options.zero_initialized_in_bss = on
    elif name == "asynchronous-unwind-tables" or name == "unwind-tables":
        if name[0] == "a":
            options.async_unwind_tables = on
        options.unwind_tables = on or (name[0] == "a" and command.unwind_given and options.unwind_tables)
        if name[0] == "u":
            command.unwind_given = on
            options.async_unwind_tables = on and options.async_unwind_tables
    elif name == "dwarf2-cfi-asm":
        options.dwarf2_cfi_asm = on
    elif name == "omit-frame-pointer":
        options.omit_frame_pointer = on
        command.frame_pointer_given = True
    elif name == "optimize-sibling-calls":
        options.optimize_sibling_calls = on
        command.sibling_given = True
    elif name == "ident":
        options.ident = on
    elif name == "verbose-asm":
        options.verbose_asm = on
    elif name == "inline":
        options.inline_functions = on
        options.inline_small = on
    elif name == "inline-functions" or name == "inline-small-functions":
        options.inline_small = on
    elif name == "toplevel-reorder":
        options.toplevel_reorder = on
    elif name == "keep-static-consts":
        options.keep_static_consts = on
    elif name == "semantic-interposition":
        options.semantic_interposition = on
    elif name == "reg-struct-return":
        options.freg_struct_return = on
    elif name == "pcc-struct-return":
        options.pcc_struct_return = on
    elif name == "leading-underscore":
        options.leading_underscore = on
    elif name == "stack-usage":
        options.stack_usage = on
    elif name == "syntax-only":
        options.syntax_only = on
    elif name == "preprocessed":
        options.preprocessed = on
    elif name == "directives-only":
        options.directives_only = on
    elif name == "time-report":
        options.time_report = on
    elif name == "verify":
        options.verify = on
    elif name == "parse-all":
        options.parse_all = on
    elif name == "diagnostics-show-caret":
        options.show_caret = on
    elif name == "diagnostics-show-option":
        options.show_option = on
    elif name == "show-column":
        options.show_column = on
    elif name == "diagnostics-color":
        options.color = 1 if on else 0
    elif name == "diagnostics-plain-output":
        options.color = 0
        options.show_caret = not on
    else:
        return False
    return True


def alignment(command: Command, name: str, value: int) -> None:
    options = command.options
    if name == "align-functions":
        options.align_functions = value
    elif name == "align-loops":
        options.align_loops = value
    elif name == "align-jumps":
        options.align_jumps = value
    else:
        options.align_labels = value


def language_flag(command: Command, spelling: str, value: str, arg: str) -> None:
    """-f options."""
    options = command.options
    name = spelling[2:]
    if boolean_flag(command, name, True):
        return
    if name in ("pic", "PIC", "pie", "PIE"):
        options.pic = o.PIC_SMALL if name.islower() else o.PIC_BIG
        options.pie = name in ("pie", "PIE")
        command.pic_given = True
    elif name == "signed-char":
        options.unsigned_char = False
    elif name == "signed-bitfields":
        options.unsigned_bitfields = False
    elif name == "hosted":
        options.freestanding = False
    elif name == "no-builtin-":
        options.no_builtins.append(value)
    elif name == "no-diagnostics-":
        boolean_flag(command, "diagnostics-" + value, False)
    elif name == "sso-struct=":
        if value not in ("native", "big-endian", "little-endian"):
            command.fail(f"unrecognized scalar storage order value '{value}'")
        options.sso_struct = value
    elif name == "pack-struct":
        options.pack_struct = 1
    elif name == "pack-struct=":
        options.pack_struct = number(command, arg, value)
    elif name.startswith("align-"):
        alignment(command, name.rstrip("="), number(command, arg, value.partition(":")[0].partition(",")[0]) if value else 0)
    elif name == "visibility=":
        if value not in VISIBILITIES:
            command.fail(f"unrecognized visibility value '{value}'")
        options.visibility = VISIBILITIES[value]
    elif name == "tls-model=":
        if value not in TLS_MODELS:
            command.fail(f"unknown TLS model '{value}'")
        options.tls_model = TLS_MODELS[value]
    elif name in ("macro-prefix-map=", "file-prefix-map=", "debug-prefix-map="):
        old, equals, new = value.partition("=")
        if not equals:
            command.fail(f"invalid argument '{value}' to '-f{name[:-1]}'")
        if name != "debug-prefix-map=":
            options.macro_prefix_map.insert(0, (old, new))
        if name != "macro-prefix-map=":
            options.debug_prefix_map.insert(0, (old, new))
    elif name == "max-errors=":
        options.max_errors = number(command, arg, value)
    elif name == "max-include-depth=":
        options.max_include_depth = number(command, arg, value)
    elif name == "diagnostics-color=":
        options.color = 1 if value == "always" else 0 if value == "never" else -1
    elif name == "diagnostics-format=":
        options.json_diagnostics = value == "json"
        if value not in ("json", "text"):
            command.fail(f"unrecognized argument in option '{arg}'")
    elif name == "fixed-":
        options.fixed_regs.append(value)
    else:
        developer_flag(command, name, value, arg)


def developer_flag(command: Command, name: str, value: str, arg: str) -> None:
    options = command.options
    if name == "dump=":
        options.dumps.extend(value.split(","))
    elif name == "stop-after=":
        options.stop_after = value
    elif name == "bisect=":
        options.bisect = value
    elif name == "gnuc-version=":
        parts = (value + ".0.0").split(".")
        options.gnuc_version = (number(command, arg, parts[0]), number(command, arg, parts[1]), number(command, arg, parts[2]))
    elif name == "excess-precision=":
        if value not in ("fast", "standard"):
            command.fail(f"unknown excess precision style '{value}'")
    elif name in ("exec-charset=", "input-charset="):
        if value.lower().replace("-", "") != "utf8":
            command.fail(f"unrecognized command-line option '{arg}' (only UTF-8)")
    else:
        command.fail(f"unrecognized command-line option '{arg}'")


def number(command: Command, arg: str, value: str) -> int:
    if not value.isdigit():
        command.fail(f"argument to '{arg}' should be a non-negative integer")
        return 0
    return int(value)


def machine_flag(command: Command, spelling: str, value: str, arg: str) -> None:
    """-m options of x86."""
    options = command.options
    if spelling in ("-m64", "-m32", "-m16"):
        command.arch_bits = int(spelling[2:])
    elif spelling == "-march=":
        if value not in MARCH:
            command.fail(f"bad value ('{value}') for '-march=' switch")
        options.march = value
    elif spelling in ("-mtune=", "-mcpu="):
        if value not in MARCH and value not in TUNE_ONLY:
            command.fail(f"bad value ('{value}') for '-mtune=' switch")
        options.mtune = value
    elif spelling == "-mcmodel=":
        models = {"small": o.CM_SMALL, "kernel": o.CM_KERNEL, "medium": o.CM_MEDIUM, "large": o.CM_LARGE, "32": o.CM_SMALL}
        if value not in models:
            command.fail(f"unrecognized argument in option '{arg}'")
        elif value in ("medium", "large"):
            command.fail(f"unrecognized command-line option '{arg}' (not built)")
        else:
            options.mcmodel = models[value]
    elif spelling == "-mregparm=":
        options.regparm = number(command, arg, value)
        if options.regparm > 3:
            command.fail(f"'-mregparm={value}' is not between 0 and 3")
    elif spelling in ("-mred-zone", "-mno-red-zone"):
        options.red_zone = spelling == "-mred-zone"
    elif spelling in ("-msoft-float", "-mno-80387", "-mhard-float", "-m80387"):
        options.soft_float = spelling in ("-msoft-float", "-mno-80387")
    elif spelling in ("-mfp-ret-in-387", "-mno-fp-ret-in-387"):
        options.fp_ret_in_387 = spelling == "-mfp-ret-in-387"
    elif spelling == "-mgeneral-regs-only":
        options.general_regs_only = True
        options.soft_float = True
    elif spelling in ("-mskip-rax-setup", "-mno-skip-rax-setup"):
        options.skip_rax_setup = spelling == "-mskip-rax-setup"
    elif spelling == "-mpreferred-stack-boundary=":
        options.preferred_stack_boundary = number(command, arg, value)
        if not 2 <= options.preferred_stack_boundary <= 12:
            command.fail(f"'-mpreferred-stack-boundary={value}' is not between 2 and 12")
    elif spelling in ("-mstackrealign", "-mno-stackrealign"):
        options.stack_realign = spelling == "-mstackrealign"
    elif spelling == "-mfpmath=":
        if value not in ("387", "sse", "sse,387", "sse+387", "both"):
            command.fail(f"unrecognized argument in option '{arg}'")
        command.fpmath = value
    elif spelling.startswith("-mlong-double-"):
        options.long_double_size = int(spelling[-2:]) if spelling[-3:] != "128" else 128
    elif spelling in ("-m96bit-long-double", "-m128bit-long-double"):
        if (spelling == "-m96bit-long-double") != (command.arch_bits == 32):
            command.fail(f"unrecognized command-line option '{arg}' (the other size is fixed)")
    elif spelling == "-msse4":
        command.features_on.append("sse4.2")
    elif spelling == "-mno-sse4":
        command.features_off.append("sse4.1")
    elif spelling in ("-maccumulate-outgoing-args", "-mno-accumulate-outgoing-args"):
        options.accumulate_outgoing_args = spelling[2] == "a"
    else:
        command.fail(f"unrecognized command-line option '{arg}'")


def finish(command: Command, target: TargetNames, headers: str) -> None:
    """What follows from the whole line: target, features, optimisation defaults, the include path."""
    options = command.options
    isa = target.isa
    if command.arch_bits and isa in ("x86_64", "i386"):
        isa = "x86_64" if command.arch_bits == 64 else "i386"
        options.code16 = command.arch_bits == 16
    options.target = isa
    if isa in ("x86_64", "i386"):
        finish_x86(command)
    if options.optimize >= 1:
        if not command.frame_pointer_given:
            options.omit_frame_pointer = True
    if options.optimize >= 2 and not options.optimize_debug:
        if not command.aliasing_given:
            options.strict_aliasing = True
        if not command.sibling_given:
            options.optimize_sibling_calls = True
    if options.std < o.STD_C99:
        options.gnu89_inline = True
    if options.fast_math:
        options.math_errno = False
    if options.freestanding:
        options.builtin = False
    if not command.nostdinc:
        options.std_dirs.append(headers)
        options.std_dirs.extend([options.sysroot + folder for folder in target.include_dirs])


def finish_x86(command: Command) -> None:
    options = command.options
    wide = options.target == "x86_64"
    if options.march == "":
        options.march = "x86-64" if wide else "i686"
    if wide and options.march in MARCH and "sse2" not in closure(MARCH[options.march][1].split(), []):
        command.fail("CPU you selected does not support x86-64 instruction set")
    off = list(command.features_off)
    if options.general_regs_only:
        off.extend(["mmx", "sse", "x87"])
    base = MARCH[options.march][1].split() if options.march in MARCH else []
    options.features = closure(base + command.features_on, off)
    options.no_features = off
    options.sse = "sse" in options.features
    options.fpmath_sse = "sse" in options.features and (wide or command.fpmath.startswith("sse") or command.fpmath == "both")
    if not wide:
        options.red_zone = False
        options.mcmodel = o.CM_SMALL
    if wide and options.regparm:
        command.fail(f"unrecognized command-line option '-mregparm={options.regparm}' (64-bit)")
    if options.mcmodel == o.CM_KERNEL and options.pic:
        command.fail("code model kernel does not support PIC mode")
