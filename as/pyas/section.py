"""The assembler's sections: they grow by fragments, in numbered subsections that are joined in order at the end (gas: Sub-Sections)."""

from typing import final

from pyas.fragment import Data, Fragment
from pyas.symbol import Symbol


@final
class Subsection:
    def __init__(self, number: int, uid: int) -> None:
        self.number = number
        self.uid = uid
        self.frags: list[Fragment] = []
        self.region = 0
        self.data = Data()
        self.data.sub = uid
        self.frags.append(self.data)


@final
class Section:
    def __init__(self, name: str, index: int, symbol: Symbol) -> None:
        self.name = name
        self.index = index
        self.symbol = symbol
        self.sh_type = 0
        self.flags = 0
        self.entsize = 0
        self.align = 1
        self.group = ""
        self.comdat = False
        self.link = ""  # SHF_LINK_ORDER: name of a symbol or section
        self.subs: list[Subsection] = []
        self.frags: list[Fragment] = []  # all subsections joined: set by layout
        self.size = 0
        self.bytes = bytearray()  # set by layout
        self.linkonce = False
        self.file = ""  # where it was first entered, for messages
        self.line = 0
        self.absolute = -1  # .struct: the number its first byte stands for
