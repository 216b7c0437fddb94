"""Options: what the command line decided, as one typed plain object that every layer reads (driver/options.py alone fills it).

It lives in source, the lowest layer, because everything above needs it. Defaults are those of `pycc -O0` for x86_64.
"""

from typing import Final, final

from pycc.source.phases import Phases

# standard
STD_C89: Final = 1989
STD_C99: Final = 1999
STD_C11: Final = 2011
STD_C17: Final = 2017
STD_C2X: Final = 2020

# code model
CM_SMALL: Final = 0
CM_KERNEL: Final = 1
CM_MEDIUM: Final = 2
CM_LARGE: Final = 3

# pic
PIC_NONE: Final = 0
PIC_SMALL: Final = 1  # -fpic -fpie
PIC_BIG: Final = 2  # -fPIC -fPIE

# thread-local models
TLS_NONE: Final = 0
TLS_GLOBAL_DYNAMIC: Final = 1
TLS_LOCAL_DYNAMIC: Final = 2
TLS_INITIAL_EXEC: Final = 3
TLS_LOCAL_EXEC: Final = 4
# by the names of -ftls-model and of the attribute
TLS_MODELS: Final = {"global-dynamic": TLS_GLOBAL_DYNAMIC, "local-dynamic": TLS_LOCAL_DYNAMIC, "initial-exec": TLS_INITIAL_EXEC,
                     "local-exec": TLS_LOCAL_EXEC}

# visibility (gABI, Symbol Table)
VIS_DEFAULT: Final = 0
VIS_INTERNAL: Final = 1
VIS_HIDDEN: Final = 2
VIS_PROTECTED: Final = 3
# by the names of -fvisibility, of the attribute, of the pragma and of the assembler's directives
VISIBILITIES: Final = {"default": VIS_DEFAULT, "internal": VIS_INTERNAL, "hidden": VIS_HIDDEN, "protected": VIS_PROTECTED}
VISIBILITY_NAMES: Final = list(VISIBILITIES)


@final
class Options:
    """Everything semantic. Names follow the option's spelling."""

    def __init__(self) -> None:
        # target
        self.target = "x86_64"  # x86_64 i386 (riscv64 aarch64 arm)
        self.code16 = False  # -m16: i386 behind .code16gcc
        self.march = ""
        self.mtune = ""
        self.features: list[str] = []  # switched on: sse sse2 avx popcnt ... in order
        self.no_features: list[str] = []  # switched off: -mno-sse ...
        self.mcmodel = CM_SMALL
        self.regparm = 0
        self.red_zone = True
        self.soft_float = False  # -msoft-float, -mno-80387
        self.sse = True  # SSE registers may be used (x86_64 default; i386 only with -msse)
        self.fpmath_sse = True
        self.general_regs_only = False
        self.x32 = False
        self.preferred_stack_boundary = 4  # log2
        self.skip_rax_setup = False
        self.fp_ret_in_387 = True
        self.ms_bitfields = False
        self.long_double_size = 80  # 64 80 128
        self.freg_struct_return = False  # -freg-struct-return
        self.pcc_struct_return = False
        self.fixed_regs: list[str] = []  # -ffixed-REG
        self.stack_realign = False
        self.instrument_functions = False  # calls of __cyg_profile_func_enter and _exit
        self.accumulate_outgoing_args = False
        # language
        self.std = STD_C17
        self.gnu = True  # -std=gnu*: keywords asm, typeof, inline
        self.gnu89_inline = False
        self.trigraphs = False
        self.unsigned_char = False
        self.unsigned_bitfields = False
        self.short_wchar = False
        self.short_enums = False
        self.pack_struct = 0
        self.sso_struct = "native"  # big-endian little-endian
        self.ms_extensions = False
        self.plan9_extensions = False
        self.freestanding = False
        self.builtin = True  # -fno-builtin
        self.no_builtins: list[str] = []  # -fno-builtin-NAME
        self.asm_keyword = True
        self.common = False
        self.wrapv = False  # -fwrapv, -fno-strict-overflow
        self.trapv = False
        self.strict_aliasing = False  # set by -O2
        self.delete_null_pointer_checks = True
        self.permissive_gnuc = 0
        self.gnuc_version = (8, 5, 0)  # -fgnuc-version=
        self.math_errno = True
        self.fast_math = False
        self.exceptions = False
        self.openmp = False
        self.dollars = True
        # optimisation
        self.optimize = 0  # 0 1 2 3
        self.optimize_size = False  # -Os (with optimize 2)
        self.optimize_debug = False  # -Og
        self.passes_off: list[str] = []  # -fno-<pass>
        self.inline_functions = True  # -fno-inline
        self.inline_small = True
        self.optimize_sibling_calls = False
        self.omit_frame_pointer = False
        self.jump_tables = True
        self.function_sections = False
        self.data_sections = False
        self.zero_initialized_in_bss = True
        self.merge_constants = True
        self.unit_at_a_time = True
        self.toplevel_reorder = True
        self.align_functions = 0  # 0: the target's default
        self.align_loops = 0
        self.align_jumps = 0
        self.align_labels = 0
        self.keep_static_consts = True
        self.trapping_math = True
        self.rounding_math = False
        self.stack_usage = False
        # code generation
        self.pic = PIC_NONE
        self.pie = False
        self.plt = True
        self.visibility = VIS_DEFAULT
        self.tls_model = TLS_GLOBAL_DYNAMIC
        self.unwind_tables = True  # .eh_frame; x86_64 default
        self.async_unwind_tables = True
        self.dwarf2_cfi_asm = True
        self.semantic_interposition = True
        self.debug_level = 0  # -g0 -g1 -g2 -g3
        self.dwarf_version = 5
        self.ident = True
        self.verbose_asm = False
        self.leading_underscore = False
        # preprocessor
        self.defines: list[tuple[bool, str]] = []  # (True, "A=1") for -D, (False, "A") for -U, in order
        self.undef = False  # -undef
        self.includes: list[str] = []  # -include
        self.imacros: list[str] = []
        self.quote_dirs: list[str] = []  # -iquote
        self.include_dirs: list[str] = []  # -I
        self.system_dirs: list[str] = []  # -isystem
        self.after_dirs: list[str] = []  # -idirafter
        self.std_dirs: list[str] = []  # the built-in ones, after sysroot; empty with -nostdinc
        self.sysroot = ""
        self.assembler = False  # preprocessing a .S
        self.keep_comments = False  # -C
        self.keep_comments_in_macros = False  # -CC
        self.no_line_markers = False  # -P
        self.dump_macros = ""  # M D N I U of -dX
        self.show_includes = False  # -H
        self.preprocessed = False  # .i input
        self.directives_only = False
        self.macro_prefix_map: list[tuple[str, str]] = []
        self.debug_prefix_map: list[tuple[str, str]] = []
        self.missing_headers_ok = False  # -MG
        self.max_include_depth = 200
        # diagnostics
        self.pedantic = 0  # 1: -Wpedantic, 2: -pedantic-errors
        self.warnings_off = False  # -w
        self.warnings: list[tuple[str, int]] = []  # in order: (name, 0 off, 1 on, 2 error, 3 no-error); name "" with 2: -Werror
        self.fatal_errors = False
        self.max_errors = 0
        self.color = -1  # -1 auto, 0 never, 1 always
        self.show_caret = True
        self.json_diagnostics = False  # -fdiagnostics-format=json
        self.show_option = True
        self.show_column = True
        self.system_header_warnings = False
        # debugging pycc itself
        self.dumps: list[str] = []  # -fdump=
        self.stop_after = ""
        self.verify = False
        self.time_report = False
        self.phases = Phases()  # its clock
        self.parse_all = False
        self.bisect = ""
        self.syntax_only = False
        # names
        self.main_file = ""
        self.dump_base = ""

    def raw_strings(self) -> bool:
        """R"(...)": GNU C99 and later."""
        return self.gnu and self.std >= STD_C99 and not self.assembler
