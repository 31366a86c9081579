"""Generic ways to tell whether an exercise was answered, for labs to put together.

Each gives a function of the alignment with three answers: True, False, or None for "cannot
tell". Presence and effort are told here; right or wrong is what checks are for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.definitions import definitions
from jupyterlab_dlcourse.checks.lines import line_set, lines_of
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.own import Own, own_part
from jupyterlab_dlcourse.checks.sections import section

Answered = Callable[[Alignment], bool | None]


def own_of(alignment: Alignment, heading: str, *, until: str = "", above: bool = False) -> Own:
    """Give the student's own part of the section under ``heading``."""
    return own_part(alignment, section(alignment, heading, until=until, above=above))


def text(heading: str, *, least: int = 12, until: str = "") -> Answered:
    """Answered by text, formulas, comments or a picture of handwriting.

    ``least`` is how many characters an answer has; less than that, but something, cannot tell.
    """

    def answered(alignment: Alignment) -> bool | None:
        own = own_of(alignment, heading, until=until)
        return _presence(own, own.letters >= least or own.pictures > 0, own.letters > 0)

    return answered


def code(heading: str, *, least: int = 12, until: str = "") -> Answered:
    """Answered by code of the student's own in the section."""

    def answered(alignment: Alignment) -> bool | None:
        own = own_of(alignment, heading, until=until)
        return _presence(own, own.code_letters >= least, own.code_letters > 0)

    return answered


def either(heading: str, *, least: int = 12, above: bool = False) -> Answered:
    """Answered by text, a picture or code, whichever the student chose.

    ``above`` counts what stands between the heading and the one before it as well.
    """

    def answered(alignment: Alignment) -> bool | None:
        own = own_of(alignment, heading, above=above)
        size = own.letters + own.code_letters
        return _presence(own, size >= least or own.pictures > 0, size > 0)

    return answered


def all_of(*parts: Answered) -> Answered:
    """Answered when each part is; one part that is not decides."""

    def answered(alignment: Alignment) -> bool | None:
        told = [part(alignment) for part in parts]
        if False in told:
            return False
        return None if None in told else True

    return answered


def any_of(*parts: Answered) -> Answered:
    """Answered when one part is."""

    def answered(alignment: Alignment) -> bool | None:
        told = [part(alignment) for part in parts]
        if True in told:
            return True
        return None if None in told else False

    return answered


def _presence(own: Own, enough: bool, something: bool) -> bool | None:  # noqa: FBT001 - two facts, in the order of their weight
    if enough:
        return True
    return None if something or not own.found else False


def defined(*names: str) -> Answered:
    """Answered when each of ``names`` is defined, and otherwise than in the hand-out.

    A stub that was left standing beside the student's own definition does no harm. A method is
    named ``Class.method``; a subclass's method of that name counts as well.
    """

    def answered(alignment: Alignment) -> bool | None:
        known = {one.text for one in definitions(alignment.handout.cells)}
        mine = [one for one in definitions(alignment.notebook.cells) if one.text not in known]
        return all(any(_is_called(one.name, name) for one in mine) for name in names)

    return answered


def mentions(pattern: str) -> Answered:
    """Answered when the student's own code or comments, anywhere, match ``pattern``."""
    wanted = re.compile(pattern)

    def answered(alignment: Alignment) -> bool | None:
        return any(wanted.search(line) for line in own_code_lines(alignment))

    return answered


def own_code_lines(alignment: Alignment) -> list[str]:
    """Give the lines in code cells, comments included, that the hand-out does not have."""
    known = line_set(alignment.handout.cells)
    return [
        line
        for cell in alignment.notebook.cells
        if cell.kind is CellKind.CODE
        for line in lines_of(cell.source)
        if line not in known
    ]


def _is_called(name: str, wanted: str) -> bool:
    method = wanted.rpartition(".")[2]
    return name == wanted or (method != wanted and name.endswith(f".{method}"))
