"""Section groups and .gnu.linkonce sections: the first holder of a signature wins, the members of later ones are dropped (gABI "Section Groups")."""

from pyld.context import Link
from pyld.pieces import InputFile, InputSection


def drop_duplicate_groups(link: Link, file: InputFile, seen: dict[str, InputFile], linkonce: dict[str, InputSection]) -> None:
    """Called as each object is loaded. A dropped section remembers the kept one of its name: references from debug sections follow it."""
    for number, (signature, members, comdat) in enumerate(file.groups):
        if not comdat:
            continue
        holder = seen.get(signature)
        if holder is None:
            once = linkonce.get(signature)
            if once is None:
                seen[signature] = file
                continue
            for index in members:
                section = file.sections[index]
                if section is not None:
                    section.discarded = True
                    section.kept = once
            continue
        winners: dict[str, InputSection] = {}
        for other_signature, other_members, _ in holder.groups:
            if other_signature == signature:
                for index in other_members:
                    winner = holder.sections[index]
                    if winner is not None:
                        winners.setdefault(winner.name, winner)
        for index in members:
            section = file.sections[index]
            if section is not None and section.group == number:
                section.discarded = True
                section.kept = winners.get(section.name)
    for section in file.sections:
        if section is None or section.discarded or not section.name.startswith(".gnu.linkonce."):
            continue
        kept = linkonce.get(section.name)
        if kept is None:
            linkonce[section.name] = section
            # .gnu.linkonce.t.NAME gives way to a group NAME as well
            signature = section.name[14:].partition(".")[2]
            holder = seen.get(signature)
            if holder is not None and holder is not file:
                section.discarded = True
        elif not link.options.relocatable or True:
            section.discarded = True
            section.kept = kept
