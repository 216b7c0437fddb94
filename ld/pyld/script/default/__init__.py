"""The built-in linker scripts: one text per kind of output, made from the options. The order and alignment of sections is that of GNU ld's
default layout for ELF on Linux (`ld --verbose`), so that addresses agree; the text is our own.
"""

from pyld.options import Options
from pyld.target.machine import Machine

SEARCH64 = (
    "/usr/local/lib/x86_64-linux-gnu",
    "/lib/x86_64-linux-gnu",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/x86_64-linux-gnu64",
    "/usr/local/lib64",
    "/lib64",
    "/usr/lib64",
    "/usr/local/lib",
    "/lib",
    "/usr/lib",
    "/usr/x86_64-linux-gnu/lib64",
    "/usr/x86_64-linux-gnu/lib",
)
SEARCH32 = (
    "/usr/local/lib/i386-linux-gnu",
    "/lib/i386-linux-gnu",
    "/usr/lib/i386-linux-gnu",
    "/usr/local/lib32",
    "/lib32",
    "/usr/lib32",
    "/usr/local/lib",
    "/lib",
    "/usr/lib",
    "/usr/i386-linux-gnu/lib32",
    "/usr/i686-linux-gnu/lib",
    "/usr/x86_64-linux-gnu/lib32",
    "/usr/x86_64-linux-gnu/lib",
)

DEBUG_SECTIONS = (
    ".stab",
    ".stabstr",
    ".stab.excl",
    ".stab.exclstr",
    ".stab.index",
    ".stab.indexstr",
    ".comment",
    ".gnu.build.attributes",
    ".debug",
    ".line",
    ".debug_srcinfo",
    ".debug_sfnames",
    ".debug_aranges",
    ".debug_pubnames",
    ".debug_info",
    ".debug_abbrev",
    ".debug_line",
    ".debug_frame",
    ".debug_str",
    ".debug_loc",
    ".debug_macinfo",
    ".debug_weaknames",
    ".debug_funcnames",
    ".debug_typenames",
    ".debug_varnames",
    ".debug_pubtypes",
    ".debug_ranges",
    ".debug_addr",
    ".debug_line_str",
    ".debug_loclists",
    ".debug_macro",
    ".debug_names",
    ".debug_rnglists",
    ".debug_str_offsets",
    ".debug_sup",
)


def debug_part() -> str:
    lines: list[str] = []
    for name in DEBUG_SECTIONS:
        extra = ""
        if name == ".debug_info":
            extra = " .gnu.linkonce.wi.*"
        elif name == ".debug_line":
            extra = " .debug_line.* .debug_line_end"
        elif name == ".gnu.build.attributes":
            lines.append("  .gnu.build.attributes : { *(.gnu.build.attributes .gnu.build.attributes.*) }")
            continue
        lines.append(f"  {name} 0 : {{ *({name}{extra}) }}")
    lines.append("  .gnu.attributes 0 : { KEEP (*(.gnu.attributes)) }")
    return "\n".join(lines) + "\n"


def array_part(name: str, old: str, relocatable: bool) -> str:
    """.init_array and .fini_array: numbered ones first, then the rest; crt files keep their own .ctors."""
    crt = "EXCLUDE_FILE (*crtbegin.o *crtbegin?.o *crtend.o *crtend?.o )"
    return f"""  .{name} : {{
    PROVIDE_HIDDEN (__{name}_start = .);
    KEEP (*(SORT_BY_INIT_PRIORITY(.{name}.*) SORT_BY_INIT_PRIORITY(.{old}.*)))
    KEEP (*(.{name} {crt} .{old}))
    PROVIDE_HIDDEN (__{name}_end = .);
  }}
"""


def old_array_part(name: str) -> str:
    return f"""  .{name} : {{
    KEEP (*crtbegin.o(.{name}))
    KEEP (*crtbegin?.o(.{name}))
    KEEP (*(EXCLUDE_FILE (*crtend.o *crtend?.o ) .{name}))
    KEEP (*(SORT(.{name}.*)))
    KEEP (*(.{name}))
  }}
"""


def rel_part(rel: str, iplt_symbols: bool, large: bool) -> str:
    """All dynamic relocations but the PLT's in one section (-z combreloc)."""
    kinds = [("text", "t"), ("rodata", "r"), ("data", "d"), ("tdata", "td"), ("tbss", "tb"), ("bss", "b")]
    lines = [f"  {rel}.dyn : {{", f"    *({rel}.init)"]
    for name, once in kinds[:1]:
        lines.append(f"    *({rel}.{name} {rel}.{name}.* {rel}.gnu.linkonce.{once}.*)")
    lines.append(f"    *({rel}.fini)")
    for name, once in kinds[1:5]:
        lines.append(f"    *({rel}.{name} {rel}.{name}.* {rel}.gnu.linkonce.{once}.*)")
    lines.append(f"    *({rel}.ctors)\n    *({rel}.dtors)\n    *({rel}.got)")
    lines.append(f"    *({rel}.bss {rel}.bss.* {rel}.gnu.linkonce.b.*)")
    if large:
        for name in ("ldata", "lbss", "lrodata"):
            lines.append(f"    *({rel}.{name} {rel}.{name}.*)")
    lines.append(f"    *({rel}.ifunc)\n  }}")
    if iplt_symbols:
        s = rel[1:]
        lines.append(f"  {rel}.plt : {{ *({rel}.plt) PROVIDE_HIDDEN (__{s}_iplt_start = .); *({rel}.iplt) PROVIDE_HIDDEN (__{s}_iplt_end = .); }}")
    else:
        lines.append(f"  {rel}.plt : {{ *({rel}.plt) *({rel}.iplt) }}")
    return "\n".join(lines) + "\n"


def frame_part(constraint: str) -> str:
    table = ".gcc_except_table .gcc_except_table.*"
    extab = ".gnu_extab*" if constraint == "ONLY_IF_RO" else ".gnu_extab"
    middle = [
        f"  .eh_frame : {constraint} {{ KEEP (*(.eh_frame)) *(.eh_frame.*) }}",
        f"  .sframe : {constraint} {{ *(.sframe) *(.sframe.*) }}",
    ]
    rest = [f"  .gcc_except_table : {constraint} {{ *({table}) }}", f"  .gnu_extab : {constraint} {{ *({extab}) }}"]
    if constraint != "ONLY_IF_RO":
        rest.reverse()
    return "\n".join(middle + rest + [f"  .exception_ranges : {constraint} {{ *(.exception_ranges*) }}"]) + "\n"


def relocatable_script(options: Options, machine: Machine) -> str:
    parts = [header(machine), "SECTIONS\n{\n"]
    plain = (
        ".interp",
        ".note.gnu.build-id",
        ".hash",
        ".gnu.hash",
        ".dynsym",
        ".dynstr",
        ".gnu.version",
        ".gnu.version_d",
        ".gnu.version_r",
    )
    for name in plain:
        parts.append(f"  {name} 0 : {{ *({name}) }}\n")
    for name, inner in (
        (".init", "KEEP (*(SORT_NONE(.init)))"), (".plt", "*(.plt) *(.iplt)"), (".plt.got", "*(.plt.got)"), (".plt.sec", "*(.plt.sec)"),
        (".text", "*(.text .stub) *(.gnu.warning)"), (".fini", "KEEP (*(SORT_NONE(.fini)))"), (".rodata", "*(.rodata)"), (".rodata1", "*(.rodata1)"),
        (".eh_frame_hdr", "*(.eh_frame_hdr)"), (".eh_frame", "KEEP (*(.eh_frame))"), (".sframe", "*(.sframe)"),
        (".gcc_except_table", "*(.gcc_except_table)"),
        (".tdata", "*(.tdata)"), (".tbss", "*(.tbss)"), (".preinit_array", "KEEP (*(.preinit_array))"), (".init_array", "KEEP (*(.init_array))"),
        (".fini_array", "KEEP (*(.fini_array))"), (".ctors", "*(.ctors)"), (".dtors", "*(.dtors)"), (".jcr", "KEEP (*(.jcr))"),
        (".dynamic", "*(.dynamic)"),
        (".got", "*(.got) *(.igot)"), (".got.plt", "*(.got.plt) *(.igot.plt)"), (".data", "*(.data)"), (".data1", "*(.data1)"),
        (".bss", "*(.dynbss) *(.bss)"),
    ):  # fmt: skip
        parts.append(f"  {name} 0 : {{ {inner} }}\n")
    parts.append(debug_part())
    parts.append("}\n")
    return "".join(parts)


def header(machine: Machine) -> str:
    folders = SEARCH64 if machine.word == 8 else SEARCH32
    search = " ".join([f'SEARCH_DIR("={f}");' for f in folders])
    return f'OUTPUT_FORMAT("{machine.format}")\nOUTPUT_ARCH({machine.arch})\nENTRY(_start)\n{search}\n'


def default_script(options: Options, machine: Machine) -> str:
    if options.relocatable:
        return relocatable_script(options, machine)
    wide = machine.word == 8
    rel = ".rela" if machine.rela else ".rel"
    paged = not options.nmagic and not options.omagic
    separate = options.separate_code and paged
    shared = options.shared
    start = 0 if shared or options.pie else machine.text_start
    page = "ALIGN(CONSTANT (MAXPAGESIZE))"
    parts = [header(machine), "SECTIONS\n{\n"]
    segment = f'SEGMENT_START("text-segment", {start:#x})'
    if shared:
        parts.append(f"  . = {segment} + SIZEOF_HEADERS;\n")
    else:
        parts.append(f"  PROVIDE (__executable_start = {segment}); . = {segment} + SIZEOF_HEADERS;\n")
        parts.append("  .interp : { *(.interp) }\n")
    for name in (".note.gnu.build-id", ".hash", ".gnu.hash", ".dynsym", ".dynstr", ".gnu.version", ".gnu.version_d", ".gnu.version_r"):
        parts.append(f"  {name} : {{ *({name}) }}\n")
    parts.append(rel_part(rel, not shared and not options.pie, wide))
    parts.append("  .relr.dyn : { *(.relr.dyn) }\n")
    if separate:
        parts.append(f"  . = {page};\n")
    parts.append(
        "  .init : { KEEP (*(SORT_NONE(.init))) }\n  .plt : { *(.plt) *(.iplt) }\n  .plt.got : { *(.plt.got) }\n  .plt.sec : { *(.plt.sec) }\n"
    )
    parts.append("""  .text : {
    *(.text.unlikely .text.*_unlikely .text.unlikely.*)
    *(.text.exit .text.exit.*)
    *(.text.startup .text.startup.*)
    *(.text.hot .text.hot.*)
    *(SORT(.text.sorted.*))
    *(.text .stub .text.* .gnu.linkonce.t.*)
    *(.gnu.warning)
  }
  .fini : { KEEP (*(SORT_NONE(.fini))) }
""")
    if not shared:
        parts.append("  PROVIDE (__etext = .); PROVIDE (_etext = .); PROVIDE (etext = .);\n")
    else:
        parts.append("  PROVIDE (__etext = .); PROVIDE (_etext = .); PROVIDE (etext = .);\n")
    if separate:
        parts.append(f"  . = {page};\n")
        parts.append(f'  . = SEGMENT_START("rodata-segment", {page} + (. & (CONSTANT (MAXPAGESIZE) - 1)));\n')
    parts.append("  .rodata : { *(.rodata .rodata.* .gnu.linkonce.r.*) }\n  .rodata1 : { *(.rodata1) }\n")
    parts.append("  .eh_frame_hdr : { *(.eh_frame_hdr) *(.eh_frame_entry .eh_frame_entry.*) }\n")
    parts.append(frame_part("ONLY_IF_RO"))
    if options.omagic:
        parts.append("  . = .;\n")
    else:
        parts.append("  . = DATA_SEGMENT_ALIGN (CONSTANT (MAXPAGESIZE), CONSTANT (COMMONPAGESIZE));\n")
    parts.append(frame_part("ONLY_IF_RW"))
    parts.append("  .tdata : {\n    PROVIDE_HIDDEN (__tdata_start = .);\n    *(.tdata .tdata.* .gnu.linkonce.td.*)\n  }\n")
    parts.append("  .tbss : { *(.tbss .tbss.* .gnu.linkonce.tb.*) *(.tcommon) }\n")
    parts.append(
        "  .preinit_array : {\n    PROVIDE_HIDDEN (__preinit_array_start = .);\n"
        "    KEEP (*(.preinit_array))\n    PROVIDE_HIDDEN (__preinit_array_end = .);\n  }\n"
    )
    parts.append(array_part("init_array", "ctors", False) + array_part("fini_array", "dtors", False))
    parts.append(old_array_part("ctors") + old_array_part("dtors"))
    parts.append("  .jcr : { KEEP (*(.jcr)) }\n")
    relro = "*(.data.rel.ro.local* .gnu.linkonce.d.rel.ro.local.*) *(.data.rel.ro .data.rel.ro.* .gnu.linkonce.d.rel.ro.*)"
    parts.append(f"  .data.rel.ro : {{ {relro} }}\n  .dynamic : {{ *(.dynamic) }}\n")
    parts.append(got_part(options, machine))
    parts.append("  .data : {\n    *(.data .data.* .gnu.linkonce.d.*)\n    SORT(CONSTRUCTORS)\n  }\n  .data1 : { *(.data1) }\n")
    parts.append("  _edata = .; PROVIDE (edata = .);\n  . = .;\n  __bss_start = .;\n")
    bits = f"{8 * machine.word} / 8"
    parts.append(f"  .bss : {{ *(.dynbss) *(.bss .bss.* .gnu.linkonce.b.*) *(COMMON) . = ALIGN(. != 0 ? {bits} : 1); }}\n")
    if wide:
        after = f"{page} + (. & (CONSTANT (MAXPAGESIZE) - 1))"
        parts.append("  .lbss : { *(.dynlbss) *(.lbss .lbss.* .gnu.linkonce.lb.*) *(LARGE_COMMON) }\n")
        parts.append(f'  . = ALIGN({bits});\n  . = SEGMENT_START("ldata-segment", .);\n')
        parts.append(f"  .lrodata {after} : {{ *(.lrodata .lrodata.* .gnu.linkonce.lr.*) }}\n")
        parts.append(f"  .ldata {after} : {{ *(.ldata .ldata.* .gnu.linkonce.l.*) . = ALIGN(. != 0 ? {bits} : 1); }}\n")
    else:
        parts.append(f'  . = ALIGN({bits});\n  . = SEGMENT_START("ldata-segment", .);\n')
    parts.append(f"  . = ALIGN({bits});\n  _end = .; PROVIDE (end = .);\n")
    if not options.omagic:
        parts.append("  . = DATA_SEGMENT_END (.);\n")
    parts.append(debug_part())
    parts.append("  /DISCARD/ : { *(.note.GNU-stack) *(.gnu_debuglink) *(.gnu.lto_*) }\n}\n")
    text = "".join(parts)
    if shared:
        text = text.replace("  _edata = .;", "  PROVIDE (_edata = .);").replace("  __bss_start = .;", "  PROVIDE (__bss_start = .);")
        text = text.replace("  _end = .;", "  PROVIDE (_end = .);")
        lines = [ln for ln in text.split("\n") if not ln.startswith("    PROVIDE_HIDDEN (__")]
        text = "\n".join(lines)
    return text


def got_part(options: Options, machine: Machine) -> str:
    header = 3 * machine.word
    if options.now and options.relro:
        return "  .got : { *(.got.plt) *(.igot.plt) *(.got) *(.igot) }\n  . = DATA_SEGMENT_RELRO_END (0, .);\n"
    return (
        "  .got : { *(.got) *(.igot) }\n"
        f"  . = DATA_SEGMENT_RELRO_END (SIZEOF (.got.plt) >= {header} ? {header} : 0, .);\n"
        "  .got.plt : { *(.got.plt) *(.igot.plt) }\n"
    )
