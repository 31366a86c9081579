"""Which lab a notebook belongs to: by its content, and by its name only where that is lost."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

import msgspec

from jupyterlab_dlcourse.checks.aligner import similarity
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.lab import Lab
from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.errors import Refused

# Real hand-ins keep 0.8 and more of their hand-out; the course's other notebooks share 0.4 at most.
_SURE = 0.8
_ENOUGH = 0.5
_RELATED = 0.1
_MARKS = 0.7
# A file that was cut off has the more of its marks missing.
_MARKS_SALVAGED = 0.3
_COURSE_NAME = re.compile(r"^\W*(?:copy.of.|kopi.af.)?\d[._]\d[-_ ]", re.IGNORECASE)


class Kind(StrEnum):
    """What a notebook is to the course."""

    LAB = "lab"
    OTHER = "other"
    FOREIGN = "foreign"
    UNTOLD = "untold"


class Identity(msgspec.Struct, frozen=True):
    """What was told of a notebook.

    ``lab`` is its number for `Kind.LAB`, else None. ``OTHER`` is a notebook of the course that
    is not one to hand in, ``UNTOLD`` a damaged file of which too little is left.
    """

    kind: Kind
    lab: int | None = None


class Shelves(Protocol):
    """Where hand-outs are found: ``checks.library.Library`` or anything like it."""

    def labs(self) -> tuple[int, ...]:
        """Give the labs of which there are hand-outs."""
        ...

    def versions(self, lab: int) -> tuple[Handout, ...]:
        """Give all versions of a lab's hand-out."""
        ...


def identify(notebook: Notebook, library: Shelves, labs: Mapping[int, Lab]) -> int | None:
    """Give the number of the lab the notebook belongs to, None when it is of none."""
    return recognise(notebook, library, labs).lab


def recognise(notebook: Notebook, library: Shelves, labs: Mapping[int, Lab]) -> Identity:
    """Tell what the notebook is, by its content as long as there is any."""
    number, share = _most_alike(notebook, library, labs)
    if number is not None and share >= _ENOUGH:
        return Identity(Kind.LAB, number)
    marked = _by_marks(notebook, labs)
    if marked is not None:
        return Identity(Kind.LAB, marked)
    if not notebook.parsed:
        named = by_name(notebook.name, labs)
        return Identity(Kind.LAB, named) if named else Identity(Kind.UNTOLD)
    is_of_course = share >= _RELATED or _COURSE_NAME.match(notebook.name) is not None
    return Identity(Kind.OTHER if is_of_course else Kind.FOREIGN)


def by_name(name: str, labs: Mapping[int, Lab]) -> int | None:
    """Give the lab that a file's name speaks of, None when it speaks of none."""
    for number, lab in labs.items():
        if any(re.search(pattern, name, re.IGNORECASE) for pattern in lab.names):
            return number
    return None


def require(identity: Identity, wanted: int, labs: Mapping[int, Lab], name: str = "") -> None:
    """Refuse with a sentence what is not a hand-in for the lab ``wanted``.

    Raises
    ------
    Refused
        It is another lab's, another notebook of the course, or of no course we know. A damaged
        file of which nothing can be told is let through: it is kept, not run.
    """
    called = f"“{name}”" if name else "This"
    asked = f"lab {wanted} takes “{labs[wanted].notebook}”"
    if identity.kind is Kind.UNTOLD or identity.lab == wanted:
        return
    if identity.lab is not None:
        title = labs[identity.lab].title if identity.lab in labs else "another notebook"
        raise Refused(
            f"{called} is the notebook of lab {identity.lab} ({title}); {asked}.",
            lab=identity.lab,
            wanted=wanted,
        )
    if identity.kind is Kind.OTHER:
        raise Refused(
            f"{called} is a notebook of the course, but not one to hand in; {asked}.",
            wanted=wanted,
        )
    raise Refused(f"{called} is not a notebook of this course; {asked}.", wanted=wanted)


def _most_alike(
    notebook: Notebook, library: Shelves, labs: Mapping[int, Lab]
) -> tuple[int | None, float]:
    """Give the lab whose hand-out is found again most, and how much of it."""
    best: tuple[int | None, float] = (None, 0.0)
    named = by_name(notebook.name, labs)
    for number in sorted(library.labs(), key=lambda lab: lab != named):
        for handout in reversed(library.versions(number)):
            share = similarity(notebook, handout)
            best = max(best, (number, share), key=lambda one: one[1])
            if share >= _SURE:
                return best
    return best


def _by_marks(notebook: Notebook, labs: Mapping[int, Lab]) -> int | None:
    """Give the lab most of whose marks are in the notebook, None when none has most of them."""
    whole = "\n".join(cell.source for cell in notebook.cells)
    shares = {
        number: sum(mark in whole for mark in lab.marks) / len(lab.marks)
        for number, lab in labs.items()
        if lab.marks
    }
    best = max(shares, key=lambda number: shares[number], default=None)
    least = _MARKS if notebook.parsed else _MARKS_SALVAGED
    return best if best is not None and shares[best] >= least else None
