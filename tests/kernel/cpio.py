"""A newc cpio archive with /dev, /dev/console and /init, written without root and without cpio(1)."""


def record(number: int, name: str, mode: int, data: bytes = b"", device: tuple[int, int] = (0, 0)) -> bytes:
    n = name.encode() + b"\0"
    fields = [number, mode, 0, 0, 1, 0, len(data), 0, 0, device[0], device[1], len(n), 0]
    head = b"070701" + b"".join(b"%08X" % x for x in fields) + n
    head += b"\0" * (-len(head) % 4)
    return head + data + b"\0" * (-len(data) % 4)


def write_cpio(init: str, out: str) -> None:
    with open(init, "rb") as f:
        program = f.read()
    with open(out, "wb") as f:
        f.write(record(721, "dev", 0o40755) + record(722, "dev/console", 0o20600, device=(5, 1)) + record(723, "init", 0o100755, program))
        f.write(record(724, "TRAILER!!!", 0))
