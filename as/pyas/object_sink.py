"""PROMISED INTERFACE (body being written): the stream's sink that makes an ELF object."""

from pyas.stream import Stream
from pyelf.model import Object


class ObjectStream(Stream):
    """`pyas.assemble.open_object(bits) -> ObjectStream`; then Stream calls; then finish()."""

    errors: list[str]  # "file:line: Error: text", in order; warnings are in `warnings`
    warnings: list[str]

    def finish(self) -> Object | None:
        """Lays out and returns the object, or None when `errors` is not empty."""
        raise NotImplementedError
