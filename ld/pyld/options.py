"""The command line: ONE table of rows (accepted, or accepted and without meaning here, with the reason), and what was asked for.

GNU ld manual, chapter 2.

Anything not in the table is an error: configure scripts and Kconfig probe for options by their exit status.
"""

from typing import Final, final

from pybase.cmdline import EQUALS_OR_SEPARATE, FLAG, JOINED, JOINED_OR_SEPARATE, OPTIONAL, POSITIONAL, Option, Parser, expand_response_files

from pyld.pieces import LinkError

O_IGNORE: Final = 1
O_OUTPUT: Final = 2
O_LIBRARY: Final = 3
O_LIBPATH: Final = 4
O_SCRIPT: Final = 5
O_DEFAULT_SCRIPT: Final = 6
O_ENTRY: Final = 7
O_EMULATION: Final = 8
O_RELOCATABLE: Final = 9
O_SHARED: Final = 10
O_PIE: Final = 11
O_NO_PIE: Final = 12
O_STATIC: Final = 13
O_DYNAMIC: Final = 14
O_SYMBOLIC: Final = 15
O_SYMBOLIC_FUNCTIONS: Final = 16
O_SONAME: Final = 17
O_Z: Final = 18
O_BUILD_ID: Final = 19
O_MAP: Final = 20
O_PRINT_MAP: Final = 21
O_CREF: Final = 22
O_EMIT_RELOCS: Final = 23
O_GC: Final = 24
O_NO_GC: Final = 25
O_PRINT_GC: Final = 26
O_NO_PRINT_GC: Final = 27
O_KEEP_GC_EXPORTED: Final = 28
O_ORPHAN: Final = 29
O_NO_WARN_RWX: Final = 30
O_WARN_RWX: Final = 31
O_HASH_STYLE: Final = 32
O_EH_HDR: Final = 33
O_NO_EH_HDR: Final = 34
O_NO_UNWIND: Final = 35
O_UNWIND: Final = 36
O_NO_DYNAMIC_LINKER: Final = 37
O_DYNAMIC_LINKER: Final = 38
O_NO_UNDEFINED: Final = 39
O_UNRESOLVED: Final = 40
O_WARN_UNRESOLVED: Final = 41
O_ERROR_UNRESOLVED: Final = 42
O_ALLOW_SHLIB_UNDEF: Final = 43
O_NO_ALLOW_SHLIB_UNDEF: Final = 44
O_VERSION_SCRIPT: Final = 45
O_DYNAMIC_LIST: Final = 46
O_EXPORT_DYNAMIC: Final = 47
O_NO_EXPORT_DYNAMIC: Final = 48
O_EXPORT_SYMBOL: Final = 49
O_RPATH: Final = 50
O_RPATH_LINK: Final = 51
O_AS_NEEDED: Final = 52
O_NO_AS_NEEDED: Final = 53
O_WHOLE: Final = 54
O_NO_WHOLE: Final = 55
O_START_GROUP: Final = 56
O_END_GROUP: Final = 57
O_PUSH: Final = 58
O_POP: Final = 59
O_BSTATIC: Final = 60
O_BDYNAMIC: Final = 61
O_DEFSYM: Final = 62
O_WRAP: Final = 63
O_UNDEFINED: Final = 64
O_REQUIRE_DEFINED: Final = 65
O_STRIP_ALL: Final = 66
O_STRIP_DEBUG: Final = 67
O_DISCARD_ALL: Final = 68
O_DISCARD_LOCALS: Final = 69
O_DISCARD_NONE: Final = 70
O_SORT_SECTION: Final = 71
O_SORT_COMMON: Final = 72
O_TTEXT: Final = 73
O_TDATA: Final = 74
O_TBSS: Final = 75
O_TTEXT_SEGMENT: Final = 76
O_TRODATA: Final = 77
O_TLDATA: Final = 78
O_SECTION_START: Final = 79
O_NMAGIC: Final = 80
O_NO_NMAGIC: Final = 81
O_OMAGIC: Final = 82
O_NO_OMAGIC: Final = 83
O_FATAL_WARNINGS: Final = 84
O_NO_FATAL_WARNINGS: Final = 85
O_NO_WARNINGS: Final = 86
O_VERSION: Final = 87
O_VERSION_V: Final = 88
O_VERSION_BIG: Final = 89
O_HELP: Final = 90
O_VERBOSE: Final = 91
O_TRACE: Final = 92
O_TRACE_SYMBOL: Final = 93
O_DEPENDENCY: Final = 94
O_SYSROOT: Final = 95
O_NOSTDLIB: Final = 96
O_ALLOW_MULTIPLE: Final = 97
O_PACK_RELOCS: Final = 98
O_ENABLE_NEW_DTAGS: Final = 99
O_DISABLE_NEW_DTAGS: Final = 100
O_DEFINE_COMMON: Final = 101
O_NO_DEFINE_COMMON: Final = 102
O_INIT: Final = 103
O_FINI: Final = 104
O_FILTER: Final = 105
O_AUXILIARY: Final = 106
O_EXCLUDE_LIBS: Final = 107
O_JUST_SYMBOLS: Final = 108
O_FORMAT: Final = 109
O_OFORMAT: Final = 110
O_PRINT_FORMAT: Final = 111
O_STATS: Final = 112
O_UNIQUE: Final = 113
O_CHECK_SECTIONS: Final = 114
O_NO_CHECK_SECTIONS: Final = 115
O_WARN_ONCE: Final = 116
O_WARN_COMMON: Final = 117
O_NO_DEMANGLE: Final = 118
O_DYNAMIC_LIST_DATA: Final = 119
O_ERROR_RWX: Final = 120
O_TRACE_RELOC: Final = 121
O_WARN_SECTION_ALIGN: Final = 122
O_NO_INHIBIT: Final = 123
O_SPLIT: Final = 124
O_RETAIN: Final = 125
O_NO_WARN_MISMATCH: Final = 126
O_PRINT_SYSROOT: Final = 127
O_PRINT_MEMORY: Final = 128
O_RELAX: Final = 129
O_NO_RELAX: Final = 130
O_UR: Final = 131
O_BSYM_OFF: Final = 132
O_DEFAULT_IMPORTED: Final = 133
O_OUT_IMPLIB: Final = 134
O_MRI: Final = 135
O_BFD_INPUT: Final = 136
O_COPY_DT_NEEDED: Final = 137
O_NO_COPY_DT_NEEDED: Final = 138
O_FORCE_GROUP: Final = 139
O_SPARE_TAGS: Final = 140
O_ACCEPT_ARCH: Final = 141
O_CTF: Final = 142

ROWS: Final = (
    ("-o --output", JOINED_OR_SEPARATE, O_OUTPUT, "Set output file name"),
    ("-l --library", JOINED_OR_SEPARATE, O_LIBRARY, "Search for library LIBNAME"),
    ("-L --library-path", JOINED_OR_SEPARATE, O_LIBPATH, "Add DIRECTORY to library search path"),
    ("-T --script", JOINED_OR_SEPARATE, O_SCRIPT, "Read linker script"),
    ("-dT --default-script", JOINED_OR_SEPARATE, O_DEFAULT_SCRIPT, "Read default linker script"),
    ("-e --entry", JOINED_OR_SEPARATE, O_ENTRY, "Set start address"),
    ("-m", JOINED_OR_SEPARATE, O_EMULATION, "Set emulation"),
    ("-r -i --relocatable", FLAG, O_RELOCATABLE, "Generate relocatable output"),
    ("-Ur", FLAG, O_UR, "Build global constructor/destructor tables"),
    ("-shared --shared -Bshareable", FLAG, O_SHARED, "Create a shared library"),
    ("-pie --pie --pic-executable", FLAG, O_PIE, "Create a position independent executable"),
    ("-no-pie --no-pie", FLAG, O_NO_PIE, "Create a position dependent executable (default)"),
    ("-Bstatic -dn -non_shared -static --static", FLAG, O_BSTATIC, "Do not link against shared libraries"),
    ("-Bdynamic -dy -call_shared", FLAG, O_BDYNAMIC, "Link against shared libraries"),
    ("-Bsymbolic", FLAG, O_SYMBOLIC, "Bind global references locally"),
    ("-Bsymbolic-functions", FLAG, O_SYMBOLIC_FUNCTIONS, "Bind global function references locally"),
    ("-Bno-symbolic", FLAG, O_BSYM_OFF, "Don't bind global references locally"),
    ("-h --soname", JOINED_OR_SEPARATE, O_SONAME, "Set internal name of shared library"),
    ("-z", JOINED_OR_SEPARATE, O_Z, "Keyword options"),
    ("--build-id", OPTIONAL, O_BUILD_ID, "Generate build ID note"),
    ("-Map --Map", EQUALS_OR_SEPARATE, O_MAP, "Write a linker map to FILE"),
    ("-M --print-map", FLAG, O_PRINT_MAP, "Print map file on standard output"),
    ("--cref", FLAG, O_CREF, "Output cross reference table"),
    ("-q --emit-relocs", FLAG, O_EMIT_RELOCS, "Generate relocations in final output"),
    ("--gc-sections", FLAG, O_GC, "Remove unused sections"),
    ("--no-gc-sections", FLAG, O_NO_GC, "Don't remove unused sections (default)"),
    ("--print-gc-sections", FLAG, O_PRINT_GC, "List removed unused sections on stderr"),
    ("--no-print-gc-sections", FLAG, O_NO_PRINT_GC, "Do not list removed unused sections"),
    ("--gc-keep-exported", FLAG, O_KEEP_GC_EXPORTED, "Keep exported symbols when removing unused sections"),
    ("--orphan-handling", EQUALS_OR_SEPARATE, O_ORPHAN, "Control how orphan sections are handled"),
    ("--no-warn-rwx-segments", FLAG, O_NO_WARN_RWX, "Do not warn about executable and writable segments"),
    ("--warn-rwx-segments", FLAG, O_WARN_RWX, "Warn about executable and writable segments"),
    ("--hash-style", EQUALS_OR_SEPARATE, O_HASH_STYLE, "Set hash style to sysv, gnu or both"),
    ("--eh-frame-hdr", FLAG, O_EH_HDR, "Create .eh_frame_hdr section"),
    ("--no-eh-frame-hdr", FLAG, O_NO_EH_HDR, "Do not create .eh_frame_hdr section"),
    ("--no-ld-generated-unwind-info", FLAG, O_NO_UNWIND, "Don't create unwind info for the PLT"),
    ("--ld-generated-unwind-info", FLAG, O_UNWIND, "Create unwind info for the PLT"),
    ("--no-dynamic-linker", FLAG, O_NO_DYNAMIC_LINKER, "Produce an executable with no program interpreter header"),
    ("-I --dynamic-linker", JOINED_OR_SEPARATE, O_DYNAMIC_LINKER, "Set PROGRAM as the dynamic linker to use"),
    ("--no-undefined", FLAG, O_NO_UNDEFINED, "Do not allow unresolved references in object files"),
    ("--unresolved-symbols", EQUALS_OR_SEPARATE, O_UNRESOLVED, "How to handle unresolved symbols"),
    ("--warn-unresolved-symbols", FLAG, O_WARN_UNRESOLVED, "Report unresolved symbols as warnings"),
    ("--error-unresolved-symbols", FLAG, O_ERROR_UNRESOLVED, "Report unresolved symbols as errors"),
    ("--allow-shlib-undefined", FLAG, O_ALLOW_SHLIB_UNDEF, "Allow unresolved references in shared libraries"),
    ("--no-allow-shlib-undefined", FLAG, O_NO_ALLOW_SHLIB_UNDEF, "Do not allow unresolved references in shared libs"),
    ("--version-script", EQUALS_OR_SEPARATE, O_VERSION_SCRIPT, "Read version information script"),
    ("--dynamic-list", EQUALS_OR_SEPARATE, O_DYNAMIC_LIST, "Read dynamic list"),
    ("--dynamic-list-data", FLAG, O_DYNAMIC_LIST_DATA, "Add data symbols to dynamic list"),
    ("-E --export-dynamic", FLAG, O_EXPORT_DYNAMIC, "Export all dynamic symbols"),
    ("--no-export-dynamic", FLAG, O_NO_EXPORT_DYNAMIC, "Undo the effect of --export-dynamic"),
    ("--export-dynamic-symbol", EQUALS_OR_SEPARATE, O_EXPORT_SYMBOL, "Export the specified symbol"),
    ("-rpath --rpath", EQUALS_OR_SEPARATE, O_RPATH, "Set runtime shared library search path"),
    ("-rpath-link --rpath-link", EQUALS_OR_SEPARATE, O_RPATH_LINK, "Set link time shared library search path"),
    ("--as-needed", FLAG, O_AS_NEEDED, "Only set DT_NEEDED for following dynamic libs if used"),
    ("--no-as-needed", FLAG, O_NO_AS_NEEDED, "Always set DT_NEEDED for dynamic libraries mentioned"),
    ("--whole-archive", FLAG, O_WHOLE, "Include all objects from following archives"),
    ("--no-whole-archive", FLAG, O_NO_WHOLE, "Turn off --whole-archive"),
    ("-( --start-group", FLAG, O_START_GROUP, "Start a group"),
    ("-) --end-group", FLAG, O_END_GROUP, "End a group"),
    ("--push-state", FLAG, O_PUSH, "Push state of flags governing input file handling"),
    ("--pop-state", FLAG, O_POP, "Pop state of flags governing input file handling"),
    ("--defsym", EQUALS_OR_SEPARATE, O_DEFSYM, "Define a symbol"),
    ("--wrap", EQUALS_OR_SEPARATE, O_WRAP, "Use wrapper functions for SYMBOL"),
    ("-u --undefined", JOINED_OR_SEPARATE, O_UNDEFINED, "Start with undefined reference to SYMBOL"),
    ("--require-defined", EQUALS_OR_SEPARATE, O_REQUIRE_DEFINED, "Require SYMBOL be defined in the final output"),
    ("-s --strip-all", FLAG, O_STRIP_ALL, "Strip all symbols"),
    ("-S --strip-debug", FLAG, O_STRIP_DEBUG, "Strip debugging symbols"),
    ("-x --discard-all", FLAG, O_DISCARD_ALL, "Discard all local symbols"),
    ("-X --discard-locals", FLAG, O_DISCARD_LOCALS, "Discard temporary local symbols (default)"),
    ("--discard-none", FLAG, O_DISCARD_NONE, "Don't discard any local symbols"),
    ("--sort-section", EQUALS_OR_SEPARATE, O_SORT_SECTION, "Sort sections by name or maximum alignment"),
    ("--sort-common", OPTIONAL, O_SORT_COMMON, "Sort common symbols by alignment"),
    ("-Ttext", EQUALS_OR_SEPARATE, O_TTEXT, "Set address of .text section"),
    ("-Tdata", EQUALS_OR_SEPARATE, O_TDATA, "Set address of .data section"),
    ("-Tbss", EQUALS_OR_SEPARATE, O_TBSS, "Set address of .bss section"),
    ("-Ttext-segment", EQUALS_OR_SEPARATE, O_TTEXT_SEGMENT, "Set address of text segment"),
    ("-Trodata-segment", EQUALS_OR_SEPARATE, O_TRODATA, "Set address of rodata segment"),
    ("-Tldata-segment", EQUALS_OR_SEPARATE, O_TLDATA, "Set address of ldata segment"),
    ("--section-start", EQUALS_OR_SEPARATE, O_SECTION_START, "Set address of named section"),
    ("-n --nmagic", FLAG, O_NMAGIC, "Do not page align data"),
    ("--no-nmagic", FLAG, O_NO_NMAGIC, "Page align data"),
    ("-N --omagic", FLAG, O_OMAGIC, "Do not page align data, do not make text readonly"),
    ("--no-omagic", FLAG, O_NO_OMAGIC, "Page align data, make text readonly"),
    ("--fatal-warnings", FLAG, O_FATAL_WARNINGS, "Treat warnings as errors"),
    ("--no-fatal-warnings", FLAG, O_NO_FATAL_WARNINGS, "Do not treat warnings as errors (default)"),
    ("-w --no-warnings", FLAG, O_NO_WARNINGS, "Do not display any warning messages"),
    ("--version", FLAG, O_VERSION, "Print version information"),
    ("-v", FLAG, O_VERSION_V, "Print version information"),
    ("-V", FLAG, O_VERSION_BIG, "Print version and emulation information"),
    ("--help", FLAG, O_HELP, "Print option help"),
    ("--verbose", OPTIONAL, O_VERBOSE, "Output lots of information during link"),
    ("-t --trace", FLAG, O_TRACE, "Trace file opens"),
    ("-y --trace-symbol", JOINED_OR_SEPARATE, O_TRACE_SYMBOL, "Trace mentions of SYMBOL"),
    ("--trace-reloc", EQUALS_OR_SEPARATE, O_TRACE_RELOC, "Print every relocation against SYMBOL as it is applied"),
    ("--dependency-file", EQUALS_OR_SEPARATE, O_DEPENDENCY, "Write dependency file"),
    ("--sysroot", EQUALS_OR_SEPARATE, O_SYSROOT, "Override the default sysroot location"),
    ("-nostdlib --nostdlib", FLAG, O_NOSTDLIB, "Only use library directories specified on the command line"),
    ("--allow-multiple-definition", FLAG, O_ALLOW_MULTIPLE, "Allow multiple definitions"),
    ("--pack-dyn-relocs", EQUALS_OR_SEPARATE, O_PACK_RELOCS, "Pack dynamic relocations: none or relr"),
    ("--enable-new-dtags", FLAG, O_ENABLE_NEW_DTAGS, "Enable new dynamic tags"),
    ("--disable-new-dtags", FLAG, O_DISABLE_NEW_DTAGS, "Disable new dynamic tags"),
    ("-d -dc -dp", FLAG, O_DEFINE_COMMON, "Force common symbols to be defined"),
    ("--no-define-common", FLAG, O_NO_DEFINE_COMMON, "Do not define common storage"),
    ("-init", EQUALS_OR_SEPARATE, O_INIT, "Call SYMBOL at load-time"),
    ("-fini", EQUALS_OR_SEPARATE, O_FINI, "Call SYMBOL at unload-time"),
    ("-F --filter", JOINED_OR_SEPARATE, O_FILTER, "Filter for shared object symbol table"),
    ("-f --auxiliary", JOINED_OR_SEPARATE, O_AUXILIARY, "Auxiliary filter for shared object symbol table"),
    ("--exclude-libs", EQUALS_OR_SEPARATE, O_EXCLUDE_LIBS, "Make all symbols in LIBS hidden"),
    ("-R --just-symbols", JOINED_OR_SEPARATE, O_JUST_SYMBOLS, "Just link symbols (if directory, same as --rpath)"),
    ("-b --format", JOINED_OR_SEPARATE, O_FORMAT, "Specify target for following input files"),
    ("--oformat", EQUALS_OR_SEPARATE, O_OFORMAT, "Specify target of output file"),
    ("--print-output-format", FLAG, O_PRINT_FORMAT, "Print default output format"),
    ("--print-sysroot", FLAG, O_PRINT_SYSROOT, "Print current sysroot"),
    ("--print-memory-usage", FLAG, O_PRINT_MEMORY, "Report target memory usage"),
    ("--unique", OPTIONAL, O_UNIQUE, "Don't merge input [SECTION | orphan] sections"),
    ("--check-sections", FLAG, O_CHECK_SECTIONS, "Check section addresses for overlaps (default)"),
    ("--no-check-sections", FLAG, O_NO_CHECK_SECTIONS, "Do not check section addresses for overlaps"),
    ("--warn-once", FLAG, O_WARN_ONCE, "Warn only once per undefined symbol"),
    ("--warn-common", FLAG, O_WARN_COMMON, "Warn about duplicate common symbols"),
    ("--warn-section-align", FLAG, O_WARN_SECTION_ALIGN, "Warn if start of section changes due to alignment"),
    ("--noinhibit-exec", FLAG, O_NO_INHIBIT, "Create an output file even if errors occur"),
    ("--relax", FLAG, O_RELAX, "Reduce code size by using target specific optimizations"),
    ("--no-relax", FLAG, O_NO_RELAX, "Do not use relaxation techniques to reduce code size"),
    ("--force-group-allocation", FLAG, O_FORCE_GROUP, "Force group members out of groups"),
    # from here on: without meaning for ELF outputs of this linker, or only about diagnostics and speed
    ("-plugin --plugin -plugin-opt --plugin-opt", EQUALS_OR_SEPARATE, O_IGNORE, ""),  # no LTO objects
    ("-flto --flto", OPTIONAL, O_IGNORE, ""),
    ("-O", JOINED, O_IGNORE, ""),  # layout is already the small one
    ("-g -Qy --no-keep-memory --reduce-memory-overheads --no-undefined-version --undefined-version -EL", FLAG, O_IGNORE, ""),
    ("--demangle", OPTIONAL, O_IGNORE, ""),
    ("--compress-debug-sections", EQUALS_OR_SEPARATE, O_IGNORE, ""),  # debug sections are always written uncompressed
    (
        "--no-demangle --warn-constructors --warn-multiple-gp --no-warn-mismatch --no-warn-search-mismatch --warn-textrel --warn-shared-textrel",
        FLAG,
        O_IGNORE,
        "",
    ),
    (
        "--warn-alternate-em --no-print-map-discarded --print-map-discarded "
        "--no-print-map-locals --print-map-locals --warn-execstack --no-warn-execstack",
        FLAG,
        O_IGNORE,
        "",
    ),
    ("--no-strip-discarded --strip-discarded --no-add-needed --add-needed --copy-dt-needed-entries --no-copy-dt-needed-entries", FLAG, O_IGNORE, ""),
    (
        "--no-accept-unknown-input-arch --accept-unknown-input-arch --stats --traditional-format --no-omagic --no-ctf-variables --ctf-variables",
        FLAG,
        O_IGNORE,
        "",
    ),
    ("--default-symver --no-gc-keep-exported --no-print-memory-usage", FLAG, O_IGNORE, ""),
    (
        "--disable-multiple-abs-defs --disable-linker-version --enable-linker-version --no-sort-common --error-execstack --no-error-execstack",
        FLAG,
        O_IGNORE,
        "",
    ),
    ("--no-error-rwx-segments", FLAG, O_IGNORE, ""),
    ("--hash-size --max-cache-size --spare-dynamic-tags --ctf-share-types", EQUALS_OR_SEPARATE, O_IGNORE, ""),
    ("-a -assert -G --gpsize -Y -P -A --architecture", JOINED_OR_SEPARATE, O_IGNORE, ""),
    ("--task-link --out-implib", EQUALS_OR_SEPARATE, O_IGNORE, ""),
)

# Input.kind
IN_FILE: Final = 0
IN_LIBRARY: Final = 1
IN_SCRIPT: Final = 2
IN_START_GROUP: Final = 3
IN_END_GROUP: Final = 4
IN_DEFSYM: Final = 5
IN_JUST_SYMBOLS: Final = 6


@final
class Input:
    """One thing to read, with the modes in force where it stands on the command line."""

    def __init__(self, kind: int, name: str, modes: "Modes") -> None:
        self.kind = kind
        self.name = name
        self.static = modes.static
        self.as_needed = modes.as_needed
        self.whole = modes.whole
        self.binary = modes.binary
        self.sysrooted = False


@final
class Modes:
    def __init__(self) -> None:
        self.static = False
        self.as_needed = False
        self.whole = False
        self.binary = False

    def copy(self) -> "Modes":
        fresh = Modes()
        fresh.static, fresh.as_needed, fresh.whole, fresh.binary = self.static, self.as_needed, self.whole, self.binary
        return fresh


@final
class Options:
    """What the command line asked for. Attributes are named after the options."""

    def __init__(self) -> None:
        self.inputs: list[Input] = []
        self.given: dict[str, bytes] = {}  # see main.link_with
        self.output = "a.out"
        self.emulation = ""
        self.library_paths: list[str] = []
        self.scripts: list[str] = []
        self.default_script = ""
        self.entry = ""
        self.relocatable = False
        self.shared = False
        self.pie = False
        self.static = False
        self.symbolic = False
        self.symbolic_functions = False
        self.soname = ""
        self.build_id = ""
        self.map_file = ""
        self.print_map = False
        self.cref = False
        self.emit_relocs = False
        self.gc = False
        self.print_gc = False
        self.gc_keep_exported = False
        self.orphans = "place"
        self.warn_rwx = True
        self.hash_style = ""
        self.eh_frame_hdr = False
        self.unwind = True
        self.interpreter = ""
        self.no_interpreter = False
        self.no_undefined = False
        self.unresolved = ""
        self.warn_unresolved = False
        self.allow_shlib_undefined = -1
        self.version_scripts: list[str] = []
        self.dynamic_lists: list[str] = []
        self.dynamic_list_data = False
        self.export_dynamic = False
        self.export_symbols: list[str] = []
        self.rpath: list[str] = []
        self.rpath_link: list[str] = []
        self.defsyms: list[tuple[str, str, bool]] = []  # name, expression, stands before any -T
        self.wraps: list[str] = []
        self.undefined: list[str] = []
        self.require_defined: list[str] = []
        self.strip_all = False
        self.strip_debug = False
        self.discard = ""  # "", all, locals, none
        self.sort_section = ""
        self.sort_common = ""
        self.section_starts: dict[str, int] = {}
        self.scripts_first: list[str] = []  # those of section_starts that stand behind a -T script
        self.segment_starts: dict[str, int] = {}
        self.nmagic = False
        self.omagic = False
        self.fatal_warnings = False
        self.no_warnings = False
        self.show_version = ""  # v, V, version
        self.help = False
        self.verbose = False
        self.trace = False
        self.trace_symbols: list[str] = []
        self.trace_reloc = ""
        self.dependency_file = ""
        self.sysroot = ""
        self.nostdlib = False
        self.allow_multiple = False
        self.relr = False
        self.new_dtags = True
        self.define_common = False
        self.init = "_init"
        self.fini = "_fini"
        self.filters: list[str] = []
        self.auxiliaries: list[str] = []
        self.exclude_libs: list[str] = []
        self.oformat = ""
        self.print_format = False
        self.unique = False
        self.unique_names: list[str] = []  # --unique=PATTERN
        self.check_sections = True
        self.warn_common = False
        self.noinhibit = False
        self.relax = True
        self.print_memory = False
        self.force_group_allocation = False
        # -z
        self.now = False
        self.relro = True
        self.max_page = 0
        self.common_page = 0
        self.separate_code = True
        self.exec_stack = -1
        self.text = 0  # 1 text: error on text relocations, -1 notext
        self.z_defs = False
        self.nodelete = False
        self.initfirst = False
        self.origin = False
        self.interpose = False
        self.nodlopen = False
        self.nodefaultlib = False
        self.nodump = False
        self.z_global = False
        self.ibtplt = False
        self.combreloc = True
        self.dynamic_undefined_weak = -1
        self.nocopyreloc = False
        self.stack_size = -1
        self.start_stop_gc = False
        self.start_stop_visibility = 3
        self.ibt = False
        self.shstk = False
        self.unique_symbol = False
        self.extern_protected_data = True

    def pic(self) -> bool:
        return self.shared or self.pie


# -z keywords that are accepted and change nothing here (x86 marker bits, loader hints without a field of their own)
Z_IGNORED: Final = (
    "common",
    "nocommon",
    "lazy-relro",
    "norelax",
    "call-nop=prefix-nop",
    "call-nop=suffix-nop",
    "nounique-symbol",
    "unique-symbol",
    "x86-64-baseline",
    "x86-64-v2",
    "x86-64-v3",
    "x86-64-v4",
    "undefs",
    "nosectionheader",
    "sectionheader",
    "noextern-protected-data",
    "indirect-extern-access",
    "noindirect-extern-access",
    "lam-u48",
    "lam-u57",
    "cet-report=none",
    "cet-report=warning",
    "cet-report=error",
    "nomark-plt",
    "mark-plt",
    "no-pack-relative-relocs",
    "report-relative-reloc",
    "bndplt",
    "isa-level-report=none",
)


@final
class Reader:
    """Walks the parsed arguments once, left to right: modes apply to what follows them."""

    def __init__(self) -> None:
        self.options = Options()
        self.modes = Modes()
        self.saved: list[Modes] = []

    def run(self, argv: list[str]) -> Options:
        rows: list[Option] = []
        for spellings, shape, number, text in ROWS:
            for spelling in spellings.split():
                own = shape
                if shape == JOINED_OR_SEPARATE and spelling.startswith("--"):
                    own = EQUALS_OR_SEPARATE
                rows.append(Option(spelling, own, number, text))
        parser = Parser(rows, False, True)
        try:
            words = expand_response_files(argv)
        except ValueError as failure:
            raise LinkError(str(failure)) from None
        for arg in parser.parse([("-" + w[1:] if w in ("-(", "-)") else w) for w in words]):
            if arg.id == POSITIONAL:
                self.input(IN_FILE, arg.value)
            elif arg.id < O_SHARED:
                self.basic(arg.id, arg.value)
            elif arg.id < O_DEFSYM:
                self.link_option(arg.id, arg.value)
            elif arg.id < O_TTEXT:
                self.symbol_option(arg.id, arg.value)
            elif arg.id < O_FATAL_WARNINGS:
                self.address(arg.id, arg.value)
            else:
                self.remaining(arg.id, arg.value, arg.spelling)
        if parser.errors:
            raise LinkError(parser.errors[0])
        return self.options

    def input(self, kind: int, name: str) -> None:
        self.options.inputs.append(Input(kind, name, self.modes))

    def basic(self, number: int, value: str) -> None:
        o = self.options
        if number == O_OUTPUT:
            o.output = value
        elif number == O_LIBRARY:
            self.input(IN_LIBRARY, value)
        elif number == O_LIBPATH:
            o.library_paths.append(value)
        elif number == O_SCRIPT:
            o.scripts.append(value)
        elif number == O_DEFAULT_SCRIPT:
            o.default_script = value
        elif number == O_ENTRY:
            o.entry = value
        elif number == O_EMULATION:
            o.emulation = value
        elif number == O_RELOCATABLE:
            o.relocatable = True

    def link_option(self, number: int, value: str) -> None:
        o = self.options
        m = self.modes
        if number == O_SHARED:
            o.shared = True
        elif number == O_PIE:
            o.pie = True
        elif number == O_NO_PIE:
            o.pie = False
        elif number == O_BSTATIC:
            m.static = True
            o.static = True
        elif number == O_BDYNAMIC:
            m.static = False
        elif number == O_SYMBOLIC:
            o.symbolic = True
        elif number == O_SYMBOLIC_FUNCTIONS:
            o.symbolic_functions = True
        elif number == O_SONAME:
            o.soname = value
        elif number == O_Z:
            self.keyword(value)
        elif number == O_BUILD_ID:
            o.build_id = value or "sha1"
        elif number == O_MAP:
            o.map_file = value
        elif number == O_PRINT_MAP:
            o.print_map = True
        elif number == O_CREF:
            o.cref = True
        elif number == O_EMIT_RELOCS:
            o.emit_relocs = True
        elif number in (O_GC, O_NO_GC):
            o.gc = number == O_GC
        elif number in (O_PRINT_GC, O_NO_PRINT_GC):
            o.print_gc = number == O_PRINT_GC
        elif number == O_KEEP_GC_EXPORTED:
            o.gc_keep_exported = True
        elif number == O_ORPHAN:
            if value not in ("place", "warn", "error", "discard"):
                raise LinkError(f'invalid argument to option "--orphan-handling": {value}')
            o.orphans = value
        elif number in (O_NO_WARN_RWX, O_WARN_RWX):
            o.warn_rwx = number == O_WARN_RWX
        elif number == O_HASH_STYLE:
            if value not in ("sysv", "gnu", "both"):
                raise LinkError(f"invalid hash style `{value}'")
            o.hash_style = value
        elif number in (O_EH_HDR, O_NO_EH_HDR):
            o.eh_frame_hdr = number == O_EH_HDR
        elif number in (O_NO_UNWIND, O_UNWIND):
            o.unwind = number == O_UNWIND
        elif number == O_NO_DYNAMIC_LINKER:
            o.no_interpreter = True
        elif number == O_DYNAMIC_LINKER:
            o.interpreter = value
            o.no_interpreter = False
        else:
            self.input_option(number, value)

    def input_option(self, number: int, value: str) -> None:
        o = self.options
        m = self.modes
        if number == O_NO_UNDEFINED:
            o.no_undefined = True
        elif number == O_UNRESOLVED:
            if value not in ("ignore-all", "report-all", "ignore-in-object-files", "ignore-in-shared-libs"):
                raise LinkError(f"bad --unresolved-symbols option: {value}")
            o.unresolved = value
        elif number in (O_WARN_UNRESOLVED, O_ERROR_UNRESOLVED):
            o.warn_unresolved = number == O_WARN_UNRESOLVED
        elif number in (O_ALLOW_SHLIB_UNDEF, O_NO_ALLOW_SHLIB_UNDEF):
            o.allow_shlib_undefined = 1 if number == O_ALLOW_SHLIB_UNDEF else 0
        elif number == O_VERSION_SCRIPT:
            o.version_scripts.append(value)
        elif number == O_DYNAMIC_LIST:
            o.dynamic_lists.append(value)
        elif number == O_DYNAMIC_LIST_DATA:
            o.dynamic_list_data = True
        elif number in (O_EXPORT_DYNAMIC, O_NO_EXPORT_DYNAMIC):
            o.export_dynamic = number == O_EXPORT_DYNAMIC
        elif number == O_EXPORT_SYMBOL:
            o.export_symbols.append(value)
        elif number == O_RPATH:
            if value not in o.rpath:
                o.rpath.append(value)
        elif number == O_RPATH_LINK:
            o.rpath_link.append(value)
        elif number in (O_AS_NEEDED, O_NO_AS_NEEDED):
            m.as_needed = number == O_AS_NEEDED
        elif number in (O_WHOLE, O_NO_WHOLE):
            m.whole = number == O_WHOLE
        elif number == O_START_GROUP:
            self.input(IN_START_GROUP, "")
        elif number == O_END_GROUP:
            self.input(IN_END_GROUP, "")
        elif number == O_PUSH:
            self.saved.append(m.copy())
        elif number == O_POP:
            if not self.saved:
                raise LinkError("no state pushed before popping")
            self.modes = self.saved.pop()

    def symbol_option(self, number: int, value: str) -> None:
        o = self.options
        if number == O_DEFSYM:
            name, equals, text = value.partition("=")
            if not equals:
                raise LinkError(f"--defsym: syntax error in `{value}'")
            o.defsyms.append((name, text, not o.scripts))
        elif number == O_WRAP:
            o.wraps.append(value)
        elif number == O_UNDEFINED:
            o.undefined.append(value)
        elif number == O_REQUIRE_DEFINED:
            o.undefined.append(value)
            o.require_defined.append(value)
        elif number == O_STRIP_ALL:
            o.strip_all = True
        elif number == O_STRIP_DEBUG:
            o.strip_debug = True
        elif number == O_DISCARD_ALL:
            o.discard = "all"
        elif number == O_DISCARD_LOCALS:
            o.discard = "locals"
        elif number == O_DISCARD_NONE:
            o.discard = "none"
        elif number == O_SORT_SECTION:
            if value not in ("name", "alignment", "none"):
                raise LinkError(f"invalid section sorting option: {value}")
            o.sort_section = value
        elif number == O_SORT_COMMON:
            o.sort_common = value or "descending"

    def number(self, value: str, option: str) -> int:
        text = value.lower()
        try:
            return int(text, 16)
        except ValueError:
            raise LinkError(f"invalid hex number `{value}' for {option}") from None

    def section_start(self, name: str, value: int) -> None:
        o = self.options
        if o.scripts and name not in o.section_starts:
            o.scripts_first.append(name)
        o.section_starts[name] = value

    def address(self, number: int, value: str) -> None:
        o = self.options
        if number == O_TTEXT:
            self.section_start(".text", self.number(value, "-Ttext"))
        elif number == O_TDATA:
            self.section_start(".data", self.number(value, "-Tdata"))
        elif number == O_TBSS:
            self.section_start(".bss", self.number(value, "-Tbss"))
        elif number == O_TTEXT_SEGMENT:
            o.segment_starts["text-segment"] = self.number(value, "-Ttext-segment")
        elif number == O_TRODATA:
            o.segment_starts["rodata-segment"] = self.number(value, "-Trodata-segment")
        elif number == O_TLDATA:
            o.segment_starts["ldata-segment"] = self.number(value, "-Tldata-segment")
        elif number == O_SECTION_START:
            name, equals, text = value.partition("=")
            if not equals:
                raise LinkError(f'invalid argument to option "--section-start": {value}')
            self.section_start(name, self.number(text, "--section-start"))
        elif number in (O_NMAGIC, O_NO_NMAGIC):
            o.nmagic = number == O_NMAGIC
        elif number in (O_OMAGIC, O_NO_OMAGIC):
            o.omagic = number == O_OMAGIC

    def remaining(self, number: int, value: str, spelling: str) -> None:
        o = self.options
        if number in (O_FATAL_WARNINGS, O_NO_FATAL_WARNINGS):
            o.fatal_warnings = number == O_FATAL_WARNINGS
        elif number == O_NO_WARNINGS:
            o.no_warnings = True
        elif number == O_VERSION:
            o.show_version = "version"
        elif number == O_VERSION_V:
            o.show_version = o.show_version or "v"
        elif number == O_VERSION_BIG:
            o.show_version = o.show_version or "V"
        elif number == O_HELP:
            o.help = True
        elif number == O_VERBOSE:
            o.verbose = True
        elif number == O_TRACE:
            o.trace = True
        elif number == O_TRACE_SYMBOL:
            o.trace_symbols.append(value)
        elif number == O_TRACE_RELOC:
            o.trace_reloc = value
        elif number == O_DEPENDENCY:
            o.dependency_file = value
        elif number == O_SYSROOT:
            o.sysroot = value
        elif number == O_NOSTDLIB:
            o.nostdlib = True
        elif number == O_ALLOW_MULTIPLE:
            o.allow_multiple = True
        elif number == O_PACK_RELOCS:
            if value not in ("relr", "none"):
                raise LinkError(f"unrecognized --pack-dyn-relocs option: {value}")
            o.relr = value == "relr"
        elif number in (O_ENABLE_NEW_DTAGS, O_DISABLE_NEW_DTAGS):
            o.new_dtags = number == O_ENABLE_NEW_DTAGS
        elif number == O_DEFINE_COMMON:
            o.define_common = True
        elif number == O_INIT:
            o.init = value
        elif number == O_FINI:
            o.fini = value
        elif number == O_FILTER:
            o.filters.append(value)
        elif number == O_AUXILIARY:
            o.auxiliaries.append(value)
        elif number == O_EXCLUDE_LIBS:
            o.exclude_libs.extend(value.replace(":", ",").split(","))
        elif number == O_JUST_SYMBOLS:
            import os

            if os.path.isdir(value):
                o.rpath.append(value)
            else:
                self.input(IN_JUST_SYMBOLS, value)
        elif number == O_FORMAT:
            self.modes.binary = value == "binary"
            if value not in ("binary", "elf64-x86-64", "elf32-i386", "default"):
                raise LinkError(f"unknown input format `{value}'")
        elif number == O_OFORMAT:
            o.oformat = value
        elif number == O_PRINT_FORMAT:
            o.print_format = True
        elif number == O_PRINT_MEMORY:
            o.print_memory = True
        elif number == O_UNIQUE:
            if value:
                o.unique_names.append(value)
            else:
                o.unique = True
        elif number in (O_CHECK_SECTIONS, O_NO_CHECK_SECTIONS):
            o.check_sections = number == O_CHECK_SECTIONS
        elif number == O_WARN_COMMON:
            o.warn_common = True
        elif number == O_NO_INHIBIT:
            o.noinhibit = True
        elif number in (O_RELAX, O_NO_RELAX):
            o.relax = number == O_RELAX
        elif number == O_UR:
            o.relocatable = True
        elif number == O_NO_DEFINE_COMMON:
            raise LinkError("--no-define-common is not supported")
        elif number == O_FORCE_GROUP:
            o.force_group_allocation = True

    def keyword(self, word: str) -> None:
        o = self.options
        name, equals, value = word.partition("=")
        if name in ("max-page-size", "common-page-size", "stack-size"):
            try:
                size = int(value, 0)
            except ValueError:
                raise LinkError(f"invalid {name} `{value}'") from None
            if name != "stack-size" and (size <= 0 or size & (size - 1)):
                raise LinkError(f"invalid {name} `{value}'")
            if name == "max-page-size":
                o.max_page = size
            elif name == "common-page-size":
                o.common_page = size
            else:
                o.stack_size = size
        elif word in ("now", "lazy"):
            o.now = word == "now"
        elif word in ("relro", "norelro"):
            o.relro = word == "relro"
        elif word in ("separate-code", "noseparate-code"):
            o.separate_code = word == "separate-code"
        elif word in ("execstack", "noexecstack"):
            o.exec_stack = 1 if word == "execstack" else 0
        elif word in ("text", "notext", "textoff"):
            o.text = 1 if word == "text" else -1
        elif word in ("defs", "undefs"):
            o.z_defs = word == "defs"
        elif word == "muldefs":
            o.allow_multiple = True
        elif word == "pack-relative-relocs":
            o.relr = True
        elif word == "nopack-relative-relocs":
            o.relr = False
        else:
            self.mark(word, name, value)

    def mark(self, word: str, name: str, value: str) -> None:
        o = self.options
        if word == "nodelete":
            o.nodelete = True
        elif word == "initfirst":
            o.initfirst = True
        elif word == "origin":
            o.origin = True
        elif word == "interpose":
            o.interpose = True
        elif word == "nodlopen":
            o.nodlopen = True
        elif word == "nodefaultlib" or word == "nodefaultlibs":
            o.nodefaultlib = True
        elif word == "nodump":
            o.nodump = True
        elif word == "global":
            o.z_global = True
        elif word in ("ibtplt", "ibt"):
            o.ibtplt = True
            o.ibt = o.ibt or word == "ibt"
        elif word == "shstk":
            o.shstk = True
        elif word in ("combreloc", "nocombreloc"):
            o.combreloc = word == "combreloc"
        elif word in ("dynamic-undefined-weak", "nodynamic-undefined-weak"):
            o.dynamic_undefined_weak = 1 if word == "dynamic-undefined-weak" else 0
        elif word == "nocopyreloc":
            o.nocopyreloc = True
        elif word == "start-stop-gc" or word == "nostart-stop-gc":
            o.start_stop_gc = word == "start-stop-gc"
        elif name == "start-stop-visibility":
            found = ("default", "internal", "hidden", "protected").index(value) if value in ("default", "internal", "hidden", "protected") else -1
            if found < 0:
                raise LinkError(f"invalid visibility in `-z {word}'; must be default, internal, hidden, or protected")
            o.start_stop_visibility = found
        elif word not in Z_IGNORED:
            # GNU ld only warns about an unknown -z keyword; Kconfig and configure probe for the warning's status with --fatal-warnings
            self.unknown_keywords(word)

    def unknown_keywords(self, word: str) -> None:
        import sys

        if self.options.fatal_warnings:
            raise LinkError(f"-z {word} ignored")
        sys.stderr.write(f"ld: warning: -z {word} ignored\n")


def read_options(argv: list[str]) -> Options:
    return Reader().run(argv)


def help_text() -> str:
    lines = ["Usage: ld [options] file...", "Options:"]
    for spellings, shape, _, text in ROWS:
        if text:
            lines.append("  " + ", ".join(spellings.split()).ljust(30) + " " + text)
    lines.append("ld: supported targets: elf64-x86-64 elf32-i386 elf64-little elf32-little binary")
    lines.append("ld: supported emulations: elf_x86_64 elf_i386")
    return "\n".join(lines) + "\n"
