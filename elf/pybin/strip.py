"""strip: objcopy in place with everything stripped by default (GNU binutils manual, "strip")."""

import sys

from pybase.version import tool_version
from pyelf.read import ElfError

from pybin.ar import file_error
from pybin.copying import DISCARD_NONE, STRIP_ALL, STRIP_NONE
from pybin.inputs import complain
from pybin.objcopy import parse, process, usage


def main(argv: list[str]) -> int:
    try:
        request = parse(argv, True)
    except (ElfError, ValueError) as failure:
        complain("pystrip", str(failure))
        return 1
    except OSError as trouble:
        complain("pystrip", file_error(trouble))
        return 1
    if request.version or request.help:
        sys.stdout.write(tool_version("strip") if request.version else usage("strip", "<option(s)> in-file(s)"))
        return 0
    plan = request.plan
    if plan.strip == STRIP_NONE and plan.discard == DISCARD_NONE and plan.strip_names.empty():
        plan.strip = STRIP_ALL
    if not request.files:
        complain("pystrip", "no input files")
        return 1
    if request.output_file and len(request.files) > 1:
        complain("pystrip", "-o may only be used with one input file")
        return 1
    status = 0
    for path in request.files:
        status |= process(request, path, request.output_file or path, "pystrip")
    return status
