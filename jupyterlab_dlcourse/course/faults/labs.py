"""Faults of the labs: numbers and notebooks that clash, due dates that cannot be."""

from __future__ import annotations

from collections.abc import Iterator

from jupyterlab_dlcourse.course.calendar import lab_dates, week_dates
from jupyterlab_dlcourse.course.faults.found import Found, below, repeated
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan


def lab_faults(plan: CoursePlan, *, sound: bool) -> Iterator[Found]:
    """Yield the faults of ``labs``; those of dates only where the term is ``sound``."""
    labs = plan.labs
    yield from repeated([lab.lab for lab in labs], "labs", "lab", "Lab")
    names = [lab.notebook.casefold() for lab in labs]
    yield from repeated(names, "labs", "notebook", "The notebook")
    for place, lab in enumerate(labs):
        path = f"labs[{place}]"
        yield from below(lab.lab, 1, f"{path}.lab")
        yield from _name_faults(lab, path)
        yield from _book_faults(plan, lab, path)
        weeks = list(_week_faults(plan, lab, path))
        yield from weeks
        if sound and not weeks:
            yield from _date_faults(plan, lab, path)


def _name_faults(lab: LabPlan, path: str) -> Iterator[Found]:
    if not lab.notebook.endswith(".ipynb") or "/" in lab.notebook or "\\" in lab.notebook:
        yield f"{path}.notebook", f"{lab.notebook!r} is not the name of a notebook (….ipynb)."
    parts = lab.folder.replace("\\", "/").split("/")
    if lab.folder.startswith("/") or ".." in parts:
        yield f"{path}.folder", "The folder must lie within the hand-outs' repository."


def _book_faults(plan: CoursePlan, lab: LabPlan, path: str) -> Iterator[Found]:
    if lab.book is None:
        return
    if not lab.book.weeks:
        yield f"{path}.book.weeks", "The exercise is of no week's material."
    for week in lab.book.weeks:
        if not 1 <= week <= plan.term.weeks:
            yield f"{path}.book.weeks", f"There is no week {week}."


def _week_faults(plan: CoursePlan, lab: LabPlan, path: str) -> Iterator[Found]:
    last, week = plan.term.weeks, lab.term_week
    due_week = week + plan.rules.due.weeks_later
    key = f"{path}.lab" if lab.week is None else f"{path}.week"
    if not 1 <= week <= last:
        yield key, f"There is no week {week}: the term has weeks 1 to {last}."
    elif lab.due_date is None and due_week < 1:
        yield "rules.due.weeks_later", f"Lab {lab.lab} would be due before the term."
    elif lab.due_date is None and due_week > last:
        yield key, f"Lab {lab.lab} is due in week {due_week}, which does not exist (last: {last})."


def _date_faults(plan: CoursePlan, lab: LabPlan, path: str) -> Iterator[Found]:
    opens, due = week_dates(plan, lab.term_week).starts, lab_dates(plan, lab).due
    if due < opens:
        key = "rules.due.weeks_later" if lab.due_date is None else f"{path}.due_date"
        yield key, f"Lab {lab.lab} is due ({due:%Y-%m-%d}) before it opens ({opens:%Y-%m-%d})."
