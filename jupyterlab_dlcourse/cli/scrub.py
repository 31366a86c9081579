"""``dlcourse scrub``: the anonymous copy of a notebook, as a reviewer would get it."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
from traitlets import List, Unicode

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.library import INDEX, Library, choose_folder, own_folder
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.cli.command import DONE, NOT_RIGHT, Argument, Command
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.reviews.scrub.known import Kind, Known, Person, Scrubbed
from jupyterlab_dlcourse.reviews.scrub.scrub import scrub


class Scrub(Command):
    """Show the anonymous copy of a notebook."""

    name = "scrub"
    description = (
        "Make the anonymous copy of a notebook that reviewers would get, and say what was taken "
        "out; exit code 1 when a TA would have to look at it first."
    )
    arguments = (Argument("NOTEBOOK", "the notebook, an .ipynb file"),)
    author = Unicode("", help="Your full name.").tag(config=True, metavar="NAME")
    user = Unicode("", help="Your user name.").tag(config=True, metavar="NAME")
    number = Unicode("", help="Your study number.").tag(config=True, metavar="NUMBER")
    mail = Unicode("", help="Your mail address.").tag(config=True, metavar="ADDRESS")
    hide = List(Unicode(), help="A word of yours to hide; may be repeated.").tag(
        config=True, metavar="WORD"
    )
    handouts = Unicode(
        "", help="The hand-out library (else DLCOURSE_HANDOUTS, yours, or the packaged one)."
    ).tag(config=True, metavar="DIR")
    out = Unicode("", help="Write the copy to this file.").tag(config=True, metavar="FILE")
    aliases: dict[Any, Any] = {
        "author": "Scrub.author",
        "user": "Scrub.user",
        "number": "Scrub.number",
        "mail": "Scrub.mail",
        "hide": "Scrub.hide",
        "handouts": "Scrub.handouts",
        "out": "Scrub.out",
    }

    def run(self) -> int:
        """Scrub and tell; `NOT_RIGHT` when the copy would be held."""
        path = Path(self.argument("NOTEBOOK") or "").expanduser()
        if not path.is_file():
            raise NotFound(f"There is no notebook {path}.")
        data = path.read_bytes()
        author = Person(self.author, self.user, self.number, self.mail)
        copy = scrub(data, Known(author, words=tuple(self.hide), given=self._given(data)))
        if self.out:
            text = msgspec.json.format(msgspec.json.encode(copy.content), indent=1)
            Path(self.out).expanduser().write_bytes(text + b"\n")
        if self.json:
            told = {"changes": copy.changes, "held": copy.held, "content": copy.content}
            self.print_json(told)
        else:
            print("\n".join(_lines(copy)))
        if not self.author:
            print("Without --author only what tells by its form is hidden.", file=sys.stderr)
        return NOT_RIGHT if copy.held else DONE

    def _given(self, data: bytes) -> str:
        """Give the text of the nearest hand-out: what stands in it is no secret."""
        chosen = choose_folder(self.handouts or None)
        library = Library(chosen if self.handouts or (chosen / INDEX).is_file() else own_folder())
        handouts = [handout for lab in library.labs() for handout in library.versions(lab)]
        alignment = nearest(read_notebook(data), handouts)
        return "\n".join(c.source for c in alignment.handout.cells) if alignment else ""


def _lines(copy: Scrubbed) -> list[str]:
    """Say what was taken out, by kind, and what a TA would have to look at."""
    totals: Counter[Kind] = Counter()
    cells: dict[Kind, list[int]] = {}
    for change in copy.changes:
        totals[change.kind] += change.count
        cells.setdefault(change.kind, []).append(change.cell + 1)
    told = [
        f"{kind}: {count} taken out, in cell {', '.join(map(str, cells[kind]))}"
        for kind, count in sorted(totals.items())
    ]
    for doubt in copy.held:
        where = "The copy" if doubt.cell is None else f"Cell {doubt.cell + 1}"
        told.append(f"{where} would wait for a TA. {doubt.reason}")
    return told or ["Nothing was taken out but the file's metadata."]
