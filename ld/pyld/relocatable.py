"""Relocation sections of the output: -r and --emit-relocs."""

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.target.machine import Machine


def write_relocatable_relocs(link: Link, machine: Machine, sections: list[OutputSection]) -> list[OutputSection]:
    return sections
