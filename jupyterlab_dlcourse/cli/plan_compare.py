"""``dlcourse plan compare``: what a changed plan file would change, and for whom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from jupyterlab_dlcourse.cli.command import DONE, NOT_RIGHT, Argument, CourseCommand
from jupyterlab_dlcourse.cli.opened import opened
from jupyterlab_dlcourse.cli.plan import fault_line
from jupyterlab_dlcourse.course.plan import read_text
from jupyterlab_dlcourse.services.answers.rules import AffectedStudent, RulesPreview
from jupyterlab_dlcourse.services.standing.rule_books import RuleBook


class ComparePlan(CourseCommand):
    """``dlcourse plan compare``."""

    name = "compare"
    description = (
        "Say what a changed plan file would change: each value, and every student who would stand "
        "otherwise, those who would lose something first. Nothing is changed."
    )
    examples = "dlcourse plan compare new-plan.toml --course COURSE"
    arguments: ClassVar[tuple[Argument, ...]] = (Argument("NEW", "the changed plan file"),)

    def run(self) -> int:
        """Print the comparison; `NOT_RIGHT` when the file has faults."""
        file = Path(self.argument("NEW") or "")
        text = read_text(file)
        with opened(self.course_folder()) as place:
            shown = RuleBook(place).tried(text)
        if self.json:
            self.print_json(shown)
        elif shown.faults:
            print("\n".join(fault_line(str(file), fault) for fault in shown.faults))
        else:
            print("\n".join(_compared(shown)))
        return NOT_RIGHT if shown.faults else DONE


def _compared(shown: RulesPreview) -> Iterator[str]:
    for change in shown.changes:
        yield f"{change.path}: {change.before} -> {change.after}"
    if not shown.changes:
        yield "The same plan."
    yield from ("", shown.sentence)
    for one in shown.affected:
        yield from ("", f"{one.name} ({one.person}){_weight(one)}")
        if one.gate[0] != one.gate[1]:
            yield f"  {one.gate[0]} -> {one.gate[1]}"
        for lab in one.labs:
            yield f"  lab {lab.after.lab}: {lab.before.reason} -> {lab.after.reason}"


def _weight(one: AffectedStudent) -> str:
    if one.gate_shuts:
        return ": the project would be closed"
    if one.loses:
        return ": a pass would be lost"
    return ": the project would be open" if one.gate_opens else ""
