"""``dlcourse export gradebook``: the class as CSV, for a spreadsheet or an LMS."""

from __future__ import annotations

from typing import Any

from traitlets import Enum

from jupyterlab_dlcourse.cli.command import DONE, Command, CourseCommand
from jupyterlab_dlcourse.cli.opened import opened, standings
from jupyterlab_dlcourse.course.gradebook.spreadsheet import csv_text
from jupyterlab_dlcourse.course.gradebook.table import Row, Table, gradebook, lms_table
from jupyterlab_dlcourse.services.people import People
from jupyterlab_dlcourse.services.workplace import Workplace

_HERE = "jupyterlab_dlcourse.cli.export"
_SHAPES = {"table": gradebook, "brightspace": lms_table}
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


class ExportGradebook(CourseCommand):
    """``dlcourse export gradebook``."""

    name = "gradebook"
    description = (
        "Write the gradebook as CSV to standard output: a header, then a row a student with her "
        "id first. What a spreadsheet would take for a formula is written as text."
    )
    examples = "dlcourse export gradebook --course COURSE > gradebook.csv"
    aliases: dict[Any, Any] = {
        **CourseCommand.aliases,
        "for": "ExportGradebook.shape",
        "separator": "ExportGradebook.separator",
    }

    shape = Enum(
        list(_SHAPES),
        "table",
        help="table: all there is to know; brightspace: what that LMS imports.",
    ).tag(config=True)
    separator = Enum(
        list(_SEPARATORS), "comma", help="comma, semicolon or tab; comma unless told."
    ).tag(config=True)

    def run(self) -> int:
        """Write the table; `NotFound` where there is no course or nobody is in it."""
        with opened(self.course_folder()) as place:
            table = _SHAPES[self.shape](place.plan, _rows(place))
        if self.json:
            self.print_json({"rows": _objects(table)})
        else:
            text = csv_text(table, _SEPARATORS[self.separator])
            print(text.replace("\r\n", "\n"), end="")  # the terminal's own line ends
        return DONE


class Export(Command):
    """The parent of all."""

    name = "export"
    description = "Write what the course holds in forms that other programs read."
    subcommands: dict[str, tuple[str, str]] = {
        "gradebook": (f"{_HERE}.ExportGradebook", "the class and its labs as CSV"),
    }


def _rows(place: Workplace) -> list[Row]:
    service = standings(place)
    return [
        Row(one.id, one.name, service.standing(one.id))
        for one in People(place).everyone()
        if one.role == "student"
    ]


def _objects(table: Table) -> list[dict[str, str | int]]:
    return [dict(zip(table.header, row, strict=True)) for row in table.rows]
