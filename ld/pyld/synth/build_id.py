"""--build-id: a note with a hash over the output (manual 2.1). The hash is taken of the image with the note's own bytes zero."""

from pyelf.consts import NT_GNU_BUILD_ID, SHF_ALLOC, SHT_NOTE
from pyelf.notes import make_note

from pyld.context import Link
from pyld.pieces import InputSection, LinkError


def descriptor_size(style: str) -> int:
    if style == "sha1":
        return 20
    if style in ("md5", "uuid"):
        return 16
    if style.startswith(("0x", "0X")):
        digits = style[2:].replace("-", "").replace(":", "")
        if len(digits) % 2 == 0 and digits and not digits.strip("0123456789abcdefABCDEF"):
            return len(digits) // 2
    return -1


def build_id_note(link: Link) -> InputSection | None:
    style = link.options.build_id
    if style in ("", "none"):
        return None
    size = descriptor_size(style)
    if size < 0:
        link.warn(f"unrecognized --build-id style ignored: {style}")
        return None
    if link.options.relocatable and not link.options.build_id:
        raise LinkError("--build-id needs an output that is not relocatable")
    section = InputSection(link.internal, ".note.gnu.build-id", SHT_NOTE, SHF_ALLOC)
    section.align = 4
    section.data = make_note(b"GNU", NT_GNU_BUILD_ID, bytes(size))
    section.size = section.raw_size = len(section.data)
    section.synthetic = True
    section.keep = True
    link.internal.sections.append(link.add_section(section))
    return section


def fill_build_id(link: Link, data: bytearray, note: InputSection | None) -> None:
    if note is None or note.out is None or note.discarded:
        return
    style = link.options.build_id
    size = descriptor_size(style)
    at = note.out.offset + note.offset + 16
    if style == "sha1":
        import _sha1  # type: ignore[import-not-found]

        digest = bytes(_sha1.sha1(data).digest())
    elif style in ("md5", "uuid"):
        import _md5  # type: ignore[import-not-found]

        digest = bytes(_md5.md5(data).digest())
        if style == "uuid":
            # random ones would make links differ; a name-based UUID is one as well (RFC 9562, version 8)
            digest = digest[:6] + bytes([digest[6] & 0x0F | 0x80]) + digest[7:8] + bytes([digest[8] & 0x3F | 0x80]) + digest[9:]
    else:
        digest = bytes.fromhex(style[2:].replace("-", "").replace(":", ""))
    data[at : at + size] = digest
