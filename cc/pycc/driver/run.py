"""The driver: what `gcc` does when it is called, with every step in this process (gcc manual "Overall Options").

Inputs go through preprocess, compile, assemble as far as -E, -S, -c say; the rest is linked. A result file appears whole or not at all.
"""

import os
import sys
from typing import final

from pybase.cmdline import expand_response_files
from pybase.output import read_file, write_file
from pybase.targets import TargetNames, load_toolchain

from pycc.driver import depend, query
from pycc.driver.options import Command, Input, finish, parse_arguments
from pycc.driver.predefined import predefined
from pycc.pp.preprocess import Preprocessor
from pycc.source.file import SourceMap
from pycc.source.options import Options
from pycc.source.report import FatalError, Reporter

SUFFIXES = {".c": "c", ".i": "cpp-output", ".h": "c-header", ".s": "assembler", ".S": "assembler-with-cpp", ".sx": "assembler-with-cpp"}
OTHER_SUFFIXES = (".cc", ".cpp", ".cxx", ".C", ".c++", ".m", ".mm", ".f", ".f90", ".F", ".go", ".d", ".adb", ".ii")


def main(argv: list[str]) -> int:
    command = Command()
    try:
        argv = expand_response_files(argv)
    except ValueError as problem:
        return complain(str(problem))
    environment(command)
    parse_arguments(argv, command)
    toolchain = load_toolchain()
    target = toolchain.find(command.triple or triple_of_name() or "x86_64-linux-gnu")
    if target is None:
        return complain(f"unknown target '{command.triple}'")
    for text in command.warnings:
        sys.stderr.write("cc1: warning: " + text + "\n")
    if command.query and not command.errors:
        sys.stdout.write(query.answer(command, target))
        return 0
    if not command.errors:
        finish(command, target, query.own_headers())
        after_environment(command)
    for text in command.errors:
        complain(text)
    if command.errors:
        return 1
    if "--version" in command.assembler_args:
        from pybase.version import assembler_version
        sys.stdout.write(assembler_version())
        return 0
    if command.options.time_report:
        command.options.phases.start()
    if command.verbose:
        show_version(command, target, argv)
        if not command.inputs:
            return 0
    code = Driver(command, target).run()
    if command.options.time_report:
        sys.stderr.write(command.options.phases.report())
    return code


def start() -> None:
    """`python -m pycc`."""
    from pybase.launch import launch
    launch(main, "pycc")


def complain(text: str) -> int:
    sys.stderr.write("pycc: error: " + text + "\n")
    return 1


def triple_of_name() -> str:
    """i686-linux-gnu-gcc names its target."""
    name = sys.argv[0][sys.argv[0].rfind("/") + 1:]
    dash = name.rfind("-")
    return name[:dash] if dash > 0 and load_toolchain().find(name[:dash]) is not None else ""


def environment(command: Command) -> None:
    """CPATH counts as -I after all -I, C_INCLUDE_PATH as -isystem after all -isystem; see after_environment."""
    if "DEPENDENCIES_OUTPUT" in os.environ and command.deps == "":
        words = os.environ["DEPENDENCIES_OUTPUT"].split()
        if words:
            command.deps = "MMD"
            command.deps_file = words[0]
            command.deps_targets = words[1:2]


def after_environment(command: Command) -> None:
    for folder in os.environ.get("CPATH", "").split(":"):
        if folder:
            command.options.include_dirs.append(folder)
    for folder in os.environ.get("C_INCLUDE_PATH", "").split(":"):
        if folder:
            command.options.system_dirs.append(folder)


def show_version(command: Command, target: TargetNames, argv: list[str]) -> None:
    """What -v says first; CMake and others read it."""
    identity = load_toolchain().identity
    sys.stderr.write(f"COLLECT_GCC={sys.argv[0]}\nTarget: {target.triple}\nThread model: posix\n"
                     f"gcc version {identity.gnuc} ({identity.name} {identity.version})\n")


@final
class Driver:
    """One invocation."""

    def __init__(self, command: Command, target: TargetNames) -> None:
        self.command = command
        self.target = target
        self.made: dict[str, bytes] = {}  # objects on their way to the linker, by the name its messages call them: they never become files
        self.failed = False

    def run(self) -> int:
        command = self.command
        files = [item for item in command.inputs if item.language != "flag"]
        if not files:
            sys.stderr.write("pycc: fatal error: no input files\ncompilation terminated.\n")
            return 1
        stop = command.stop
        if command.deps in ("M", "MM"):
            stop = "E"
        elif command.options.syntax_only:
            stop = stop or "c"
        sources = [item for item in files if self.language(item) != "object"]
        if command.output and stop and len(sources) > 1:
            sys.stderr.write("pycc: fatal error: cannot specify '-o' with '-c', '-S' or '-E' with multiple files\ncompilation terminated.\n")
            return 1
        objects: list[Input] = []
        for item in command.inputs:
            if item.language == "flag":
                objects.append(item)
                continue
            language = self.language(item)
            if language == "object":
                if not os.path.exists(item.path):
                    complain(f"{item.path}: No such file or directory")
                    self.failed = True
                elif stop:
                    sys.stderr.write(f"pycc: warning: {item.path}: linker input file unused because linking not done\n")
                objects.append(item)
                continue
            if item.path != "-" and not os.path.exists(item.path):
                complain(f"{item.path}: No such file or directory")
                self.failed = True
                continue
            if not self.translate(item, language, stop, objects):
                self.failed = True
        if not self.failed and stop == "":
            self.link(objects)
        return 1 if self.failed else 0

    def language(self, item: Input) -> str:
        """What a file holds: by -x, else by its suffix; "object" for what only the linker reads."""
        if item.language != "none":
            return item.language
        if item.path == "-":
            if self.command.stop != "E" and self.command.deps == "":
                complain("'-E' or '-x' required when input is from standard input")
                self.failed = True
            return "c"
        dot = item.path.rfind(".")
        suffix = item.path[dot:] if dot > item.path.rfind("/") else ""
        if suffix in OTHER_SUFFIXES and suffix != ".d":
            complain(f"{item.path}: this language's compiler is not installed (C only)")
            self.failed = True
        return SUFFIXES.get(suffix, "object")

    def link(self, objects: list[Input]) -> None:
        phase = self.command.options.phases.enter("link")
        from pycc.driver.link import link, link_arguments
        arguments = link_arguments(self.command, self.target, objects, self.command.output or "a.out")
        if self.command.verbose:
            sys.stderr.write(" " + query.program("ld") + " " + " ".join([shown(a, self.command.dry) for a in arguments]) + "\n")
        if not self.command.dry and link(arguments, self.made) != 0:
            sys.stderr.write("collect2: error: ld returned 1 exit status\n")
            self.failed = True
        self.command.options.phases.leave(phase)

    # one source file

    def translate(self, item: Input, language: str, stop: str, objects: list[Input]) -> bool:
        """One source file as far as `stop`; its object, when linking follows, goes to `objects`."""
        command = self.command
        if command.verbose:
            self.show_compile(item, language)
        if command.dry:
            objects.append(Input(depend.default_target(item.path), "object"))
            return True
        assembler = language in ("assembler", "assembler-with-cpp")
        if stop == "E" or (stop == "S" and language == "assembler-with-cpp"):
            return language == "assembler" or self.preprocess_to(item, language, command.output)
        if stop == "S" and language == "assembler":
            return True
        output = command.output
        if stop == "S":
            output = output or depend.default_target(item.path)[:-2] + ".s"
        elif stop == "c":
            output = output or depend.default_target(item.path)
        else:
            output = self.temporary_object(item)
            objects.append(Input(output, "object"))
        if language == "c-header":
            complain(f"{item.path}: precompiled headers are not supported")
            return False
        if assembler:
            return self.assemble_file(item, language == "assembler-with-cpp", output)
        return self.compile_file(item, language, stop == "S", output)

    def temporary_object(self, item: Input) -> str:
        if self.command.save_temps:
            return depend.default_target(item.path)
        folder = os.environ.get("TMPDIR", "/tmp")
        path = f"{folder}/pycc-{os.getpid()}-{len(self.made)}.o"
        self.made[path] = b""
        return path

    def deliver(self, output: str, data: bytes) -> None:
        """An object or assembly text, to its file or to the linker."""
        if output in self.made:
            self.made[output] = data
        else:
            write_file(output, data)

    def new_reporter(self, options: Options, path: str) -> Reporter:
        options.main_file = path
        return Reporter(SourceMap(), options)

    def open(self, item: Input, language: str, reporter: Reporter) -> Preprocessor:
        """A preprocessor on the file. Raises FatalError if it cannot be read."""
        options = reporter.options
        options.assembler = language == "assembler-with-cpp"
        options.preprocessed = language == "cpp-output" or self.command.options.preprocessed
        return Preprocessor(reporter, options)

    def start(self, pp: Preprocessor, item: Input) -> None:
        if self.command.verbose:
            self.show_search(pp)
        phase = pp.options.phases.enter("preprocess")
        data = sys.stdin.buffer.read() if item.path == "-" else None
        pp.enter_main(item.path, predefined(pp.options), data)
        pp.options.phases.leave(phase)

    def preprocess_to(self, item: Input, language: str, output: str) -> bool:
        """-E and -M."""
        from pycc.pp.printer import Printer
        command = self.command
        reporter = self.new_reporter(command.options, item.path)
        try:
            pp = self.open(item, language, reporter)
            pp.preprocess_only = True
            if command.options.debug_level == 3:
                command.options.dump_macros += "D"
            printer = Printer(pp)
            pp.watcher = printer
            if command.deps in ("M", "MM"):
                printer.silent = True
            self.start(pp, item)
            text = printer.run()
        except FatalError:
            return False
        good = reporter.finish()
        if not good and (output not in ("", "-") or command.deps in ("M", "MM")):
            return False
        data = text.encode("latin-1")
        if command.deps in ("M", "MM"):
            data = depend.rule(command, pp, depend.default_target(item.path)).encode("utf-8", "surrogateescape")
            output = command.deps_file or output
        elif command.deps:
            self.write_deps(pp, item, True)
        if output and output != "-":
            write_file(output, data)
        else:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        return good

    def write_deps(self, pp: Preprocessor, item: Input, preprocessing: bool = False) -> None:
        """-MD, -MMD."""
        command = self.command
        target = depend.default_target(item.path)
        if command.output and command.stop in ("c", "S", "") and not preprocessing and not command.deps_from_wp:
            target = command.output
        name = depend.file_name(command, item.path)
        if preprocessing and command.deps_file == "" and command.output:
            dot = command.output.rfind(".")
            name = (command.output[:dot] if dot > command.output.rfind("/") + 1 else command.output) + ".d"
        write_file(name, depend.rule(command, pp, target).encode("utf-8", "surrogateescape"))

    def compile_file(self, item: Input, language: str, text: bool, output: str) -> bool:
        """C to an object or, with text, to assembly."""
        from pycc.compile import compile_unit, open_stream, stream_bytes
        from pycc.driver.assemble import prepare_stream, show_messages
        command = self.command
        options = command.options
        if command.save_temps and language == "c":
            stem = depend.default_target(output if command.save_temps == "obj" else item.path)[:-2]
            self.preprocess_to(item, language, stem + ".i")
            if not text:
                self.compile_file(item, "c-again", True, stem + ".s")
        options.keep_comments = False  # -C is for what is printed
        reporter = self.new_reporter(options, item.path)
        data: bytes | None = None
        assembled = True
        try:
            pp = self.open(item, language, reporter)
            self.start(pp, item)
            stream = open_stream(options, text)
            prepare_stream(stream, command)
            made = compile_unit(pp, options, reporter, stream)
            if made and reporter.errors == 0 and not options.syntax_only:
                phase = options.phases.enter("assemble")
                data = stream_bytes(stream, reporter)
                options.phases.leave(phase)
                assembled = show_messages(stream, item.path, command)
        except FatalError:
            return False
        if not reporter.finish() or not made or not assembled:
            return False
        if command.deps:
            self.write_deps(pp, item)
        if options.syntax_only:
            return True
        if data is None:
            return False
        if text and output == "-":
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
            return True
        self.deliver(output, data)
        return True

    def assemble_file(self, item: Input, preprocess: bool, output: str) -> bool:
        """.s and .S to an object."""
        from pycc.driver.assemble import assemble_text
        name = item.path
        if preprocess:
            from pycc.pp.printer import Printer
            reporter = self.new_reporter(self.command.options, name)
            try:
                pp = self.open(item, "assembler-with-cpp", reporter)
                pp.preprocess_only = True
                printer = Printer(pp)
                pp.watcher = printer
                self.start(pp, item)
                text = printer.run().encode("latin-1").decode("utf-8", "surrogateescape")
            except FatalError:
                return False
            if not reporter.finish():
                return False
            if self.command.deps:
                self.write_deps(pp, item)
        else:
            raw = sys.stdin.buffer.read() if name == "-" else read_file(name)
            text = raw.decode("utf-8", "surrogateescape")
        data = assemble_text(self.command, text, "{standard input}" if name == "-" else name)
        if data is None:
            return False
        self.deliver(output, data)
        return True

    # -v

    def show_search(self, pp: Preprocessor) -> None:
        lines: list[str] = []
        for path, twice in pp.search.ignored:
            lines.append(f"ignoring duplicate directory \"{path}\"" if twice else f"ignoring nonexistent directory \"{path}\"")
        lines.append("#include \"...\" search starts here:")
        for k in range(len(pp.search.dirs)):
            if k == pp.search.first_bracket:
                lines.append("#include <...> search starts here:")
            lines.append(" " + pp.search.dirs[k].path)
        if pp.search.first_bracket >= len(pp.search.dirs):
            lines.append("#include <...> search starts here:")
        lines.append("End of search list.")
        sys.stderr.write("\n".join(lines) + "\n")

    def show_compile(self, item: Input, language: str) -> None:
        """The line gcc would print for cc1 or as; ccache looks for `/cc1 -E`."""
        tool = query.program("as") if language == "assembler" else os.path.dirname(query.program("as")) + "/cc1"
        mode = " -E" if self.command.stop == "E" or language == "assembler-with-cpp" else ""
        words = [mode, shown("-march=" + self.command.options.march, self.command.dry), item.path]
        sys.stderr.write(" " + tool + words[0] + " -quiet " + words[1] + " " + shown(item.path, self.command.dry) + "\n")


def shown(text: str, quoted: bool) -> str:
    """A word of a command line as -### prints it."""
    plain = text.replace("-", "").replace("_", "").replace("/", "").replace(".", "").isalnum()
    return text if plain or not quoted else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
