"""``dlcourse export``: the class as CSV, a person or the whole course as JSON."""

from __future__ import annotations

from typing import Any

from traitlets import Bool, Enum

from jupyterlab_dlcourse.cli.command import DONE, Argument, Command, CourseCommand
from jupyterlab_dlcourse.cli.opened import opened
from jupyterlab_dlcourse.course.gradebook.spreadsheet import csv_text
from jupyterlab_dlcourse.course.gradebook.table import Table
from jupyterlab_dlcourse.services.judging.student_pages import StudentPages
from jupyterlab_dlcourse.services.people.exports import Exports
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.standing.gradebooks import SEPARATORS, SHAPES, Gradebooks

_HERE = "jupyterlab_dlcourse.cli.export"


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
        list(SHAPES),
        "table",
        help="table: all there is to know; brightspace: what that LMS imports.",
    ).tag(config=True)
    separator = Enum(
        list(SEPARATORS), "comma", help="comma, semicolon or tab; comma unless told."
    ).tag(config=True)

    def run(self) -> int:
        """Write the table; `NotFound` where there is no course or nobody is in it."""
        with opened(self.course_folder()) as place:
            table = Gradebooks(place).table(self.shape)
        if self.json:
            self.print_json({"rows": _objects(table)})
        else:
            text = csv_text(table, SEPARATORS[self.separator])
            print(text.replace("\r\n", "\n"), end="")  # the terminal's own line ends
        return DONE


class ExportPerson(CourseCommand):
    """``dlcourse export person``."""

    name = "person"
    description = (
        "Write all there is about a person as one JSON object to standard output, or a student's "
        "page as HTML. Who reviewed whom is not in it."
    )
    examples = "dlcourse export person s123456 --course COURSE --html > s123456.html"
    arguments = (Argument("PERSON", "the person's id or mail address in the course"),)
    flags: dict[Any, Any] = {
        "html": ({"ExportPerson": {"html": True}}, "A student's page as HTML instead.")
    }

    html = Bool(help="A student's page as HTML instead.").tag(config=True)

    def run(self) -> int:
        """Write it; `NotFound` where there is no course, or no such person in it."""
        with opened(self.course_folder()) as place:
            who = People(place).find(self.argument("PERSON") or "")
            if self.html and not self.json:
                print(StudentPages(place).sheet(who.id), end="")
            else:
                self.print_json(Exports(place).person(who.id))
        return DONE


class ExportCourse(CourseCommand):
    """``dlcourse export course``."""

    name = "course"
    description = (
        "Write all there is about the course as one JSON object to standard output: people with "
        "their hand-ins, judgements and standings, outages, the log of decisions. Files are named "
        "by their SHA-256 and lie in the course's folder."
    )
    examples = "dlcourse export course --course COURSE > course.json"

    def run(self) -> int:
        """Write it; `NotFound` where there is no course, or nobody is in it."""
        with opened(self.course_folder()) as place:
            self.print_json(Exports(place).course())
        return DONE


class Export(Command):
    """The parent of all."""

    name = "export"
    description = "Write what the course holds in forms that other programs read."
    subcommands: dict[str, tuple[str, str]] = {
        "gradebook": (f"{_HERE}.ExportGradebook", "the class and its labs as CSV"),
        "person": (f"{_HERE}.ExportPerson", "all about a person as JSON, or her page as HTML"),
        "course": (f"{_HERE}.ExportCourse", "all about the course as JSON"),
    }


def _objects(table: Table) -> list[dict[str, str | int]]:
    return [dict(zip(table.header, row, strict=True)) for row in table.rows]
