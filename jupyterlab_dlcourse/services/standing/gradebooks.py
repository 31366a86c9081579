"""The gradebook: class by labs, counted, and in the forms that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.gradebook.counts import class_counts
from jupyterlab_dlcourse.course.gradebook.spreadsheet import csv_bytes
from jupyterlab_dlcourse.course.gradebook.table import Row, Table, gradebook, lms_table
from jupyterlab_dlcourse.course.standing import standing
from jupyterlab_dlcourse.services.answers.gradebook import Gradebook, GradebookLab
from jupyterlab_dlcourse.services.dates.deadlines import grants_of
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.standing.facts import Student, class_of
from jupyterlab_dlcourse.services.workplace import Workplace

SHAPES: Final = {"table": gradebook, "brightspace": lms_table}
SEPARATORS: Final = {"comma": ",", "semicolon": ";", "tab": "\t"}


class Gradebooks:
    """Shows staff the class."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def whole(self, actor: Actor) -> Gradebook:
        """Give the class by labs; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        place, rows = self._place, self.rows()
        with place.database.read() as session:
            dues = grants_of(session, place.plan, NOBODY)
        return Gradebook(
            at=place.clock().astimezone(place.plan.tz),
            labs=tuple(
                GradebookLab(lab.lab, lab.title, dues.due(lab.lab)) for lab in place.plan.labs
            ),
            rows=rows,
            counts=class_counts(row.standing for row in rows),
        )

    def rows(self, students: Sequence[str] | None = None) -> tuple[Row, ...]:
        """Give where every student stands now, by name; or only some students."""
        place = self._place
        with place.database.read() as session:
            found = class_of(session, place, students)
        return tuple(self._row(one) for one in found)

    def table(self, shape: str = "table") -> Table:
        """Give the gradebook as a table: ``table`` or ``brightspace``."""
        return SHAPES[shape](self._place.plan, self.rows())

    def csv(self, actor: Actor, shape: str, separator: str) -> bytes:
        """Give the gradebook as a spreadsheet or an LMS reads it; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        return csv_bytes(self.table(shape), SEPARATORS[separator])

    def _row(self, one: Student) -> Row:
        place = self._place
        return Row(one.id, one.name, standing(place.plan, one.facts, place.clock()))
