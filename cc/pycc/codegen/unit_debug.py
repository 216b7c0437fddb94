"""What the unit tells debug information: abstract here, implemented in `pycc.debug.dwarf`, introduced by compile.py."""

from pyas.stream import Stream


class UnitDebug:
    def function(self, name: str, end: str, file: int, line: int, external: bool) -> None:
        """A function was emitted between the labels `name` and `end`."""
        raise NotImplementedError

    def emit(self, s: Stream) -> None:
        """The debug sections, at the end of the unit."""
        raise NotImplementedError
