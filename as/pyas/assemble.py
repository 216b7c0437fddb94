"""PROMISED INTERFACE (body being written)."""

from pyas.object_sink import ObjectStream
from pyas.text_sink import TextSink


def open_object(bits: int) -> ObjectStream:
    """An object sink for x86 with `bits` 16, 32 or 64 (16: i386 object started with .code16gcc)."""
    raise NotImplementedError


def open_text(bits: int) -> TextSink:
    """A text sink (-S): `.text()` gives the assembly."""
    raise NotImplementedError
