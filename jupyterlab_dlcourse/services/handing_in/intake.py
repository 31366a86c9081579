"""What comes in: taken, taken with a remark, or refused with a sentence and nothing changed."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.errors import Refused, TooLarge
from jupyterlab_dlcourse.labs.identify import recognise, require
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.workplace import Workplace

_LONGEST_NAME = 200


class Taken(msgspec.Struct, frozen=True):
    """A notebook that may be handed in for a lab."""

    notebook: Notebook
    lab: int
    remarks: tuple[str, ...]


def take(place: Workplace, data: bytes, name: str, lab: int | None) -> Taken:
    """Look at a file and say which lab's notebook it is.

    Parameters
    ----------
    lab
        The lab it is meant for; None to tell it by content.

    Raises
    ------
    Refused
        It is no notebook, empty, not of this lab or of none, or its name is a path.
    TooLarge
        It is larger than the plan allows.
    NotFound
        The course has no such lab.
    """
    if lab is not None:
        planned(place.plan, lab)
    check_name(name)
    check_size(place.plan, len(data))
    notebook = read_notebook(data, name)
    return Taken(notebook, _lab_of(place, notebook, lab), notebook.remarks)


def check_name(name: str) -> None:
    """Refuse a name that is a path, empty or absurd."""
    if not name.strip() or name in {".", ".."}:
        raise Refused("The file has no name.")
    if any(sign in name for sign in "/\\\0") or not name.isprintable():
        raise Refused("The name must be a file's name, without folders.", name=name)
    if len(name) > _LONGEST_NAME:
        raise Refused(f"The name is longer than {_LONGEST_NAME} letters.")


def check_size(plan: CoursePlan, size: int) -> None:
    """Refuse what is larger than the plan allows."""
    limit = plan.limits.hand_in_bytes
    if size > limit:
        raise TooLarge(
            f"The file is larger than {limit / 1e6:g} MB. Clear outputs that you do not need "
            "(Edit, Clear Outputs) and hand it in again.",
            limit=limit,
            size=size,
        )


def _lab_of(place: Workplace, notebook: Notebook, lab: int | None) -> int:
    identity = recognise(notebook, place.shelf.library(), place.labs)
    if lab is not None:
        require(identity, lab, place.labs, notebook.name)
        return lab
    if identity.lab is None or place.plan.lab(identity.lab) is None:
        raise Refused("This is not one of the course's notebooks to hand in.", name=notebook.name)
    return identity.lab
