"""Rules: changed in a copy first; used when a teacher says so, with the former ones kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.plan import load_plan, write_plan
from jupyterlab_dlcourse.errors import Conflict, Forbidden, Invalid
from jupyterlab_dlcourse.services.answers.rules import NewPlan, RulesCopy
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.standing.rule_books import RuleBook
from jupyterlab_dlcourse.services.workplace import Workplace, folder_plan
from jupyterlab_dlcourse.store.queries.log import Wanted
from tests.conftest import MovedClock
from tests.services.conftest import Join, Judges


@pytest.fixture
def book(place: Workplace) -> RuleBook:
    return RuleBook(place)


def rules(place: Workplace, **gate: Any) -> dict[str, Any]:
    whole: dict[str, Any] = msgspec.to_builtins(place.plan.rules)
    return {**whole, "gate": whole["gate"] | gate}


def easier(place: Workplace) -> RulesCopy:
    return RulesCopy(rules=rules(place, passed=1, reviewed=0))


def test_a_copy_says_whom_it_would_affect_and_changes_nothing(
    book: RuleBook, teacher: Actor, place: Workplace, join: Join, judged: Judges
) -> None:
    judged(join("s1").id, "pass", lab=1)
    join("s2")
    before = place.plan
    shown = book.preview(teacher, easier(place))
    assert [(one.path, one.before, one.after) for one in shown.changes] == [
        ("rules.gate.passed", 6, 1),
        ("rules.gate.reviewed", 6, 0),
    ]
    assert [(one.person, one.gate_opens) for one in shown.affected] == [("s1", True), ("s2", False)]
    assert shown.sentence == "2 of 2 would stand otherwise: 1 would get to the project."
    assert (shown.at_once, shown.students) == (True, 2)
    assert place.plan == before


def test_a_rule_for_outages_is_tried_on_the_outages_there_were(
    book: RuleBook, teacher: Actor, place: Workplace, join: Join, clock: MovedClock
) -> None:
    from jupyterlab_dlcourse.services.answers.extension import NewOutage
    from jupyterlab_dlcourse.services.granting.outages import OutageBook
    from tests.conftest import DUE
    from tests.services.granting.test_outages import HOUR

    join("s1")
    clock.to(DUE + HOUR)
    OutageBook(place).record(teacher, NewOutage(DUE - 2 * HOUR, DUE - HOUR))
    none = {**rules(place), "outages": {"minutes": 120}}
    (one,) = book.preview(teacher, RulesCopy(rules=none)).affected
    assert [(lab.before.state, lab.after.state) for lab in one.labs] == [("open", "missed")]


def test_faults_are_told_with_their_lines(book: RuleBook, teacher: Actor) -> None:
    text = book.in_force(teacher).text
    number = next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith("passed"))
    shown = book.preview(teacher, RulesCopy(text=text.replace("passed = 6", "passed = 60")))
    assert [fault.line for fault in shown.faults] == [number]
    assert shown.sentence.startswith(f"Line {number}: ")
    assert (
        book.preview(teacher, RulesCopy(text="[")).faults[0].reason.startswith("This is not TOML")
    )


def test_another_course_is_a_fault(book: RuleBook, teacher: Actor, place: Workplace) -> None:
    other = write_plan(msgspec.structs.replace(place.plan, course="99999"))
    assert "it stays" in book.preview(teacher, RulesCopy(text=other)).faults[0].reason
    with pytest.raises(Invalid, match="it stays"):
        book.use(teacher, NewPlan(other, book.in_force(teacher).version))


def test_what_is_used_is_in_force_at_once_on_disk_and_in_the_log(
    book: RuleBook, teacher: Actor, place: Workplace, tmp_path: Path
) -> None:
    before = book.in_force(teacher)
    text = book.preview(teacher, easier(place)).text
    now = book.use(teacher, NewPlan(text, before.version, "Voted for."))
    assert (now.rules.gate.passed, now.waiting, len(now.former)) == (1, False, 1)
    assert folder_plan(tmp_path / "course") == place.plan
    assert (tmp_path / "course" / now.former[0].name).read_text("utf-8") == before.text
    (logged,) = Decisions(place).of(teacher, Wanted(action="change the rules")).decisions
    assert logged.why == "Voted for."
    assert isinstance(logged.after, list)
    assert logged.after[0]["path"] == "rules.gate.passed"


def test_of_two_teachers_the_second_is_told(
    book: RuleBook, teacher: Actor, place: Workplace
) -> None:
    seen = book.in_force(teacher).version
    text = book.preview(teacher, easier(place)).text
    book.use(teacher, NewPlan(text, seen))
    with pytest.raises(Conflict, match="has changed"):
        book.use(teacher, NewPlan(text, seen))


def test_what_needs_a_restart_says_so(book: RuleBook, teacher: Actor, place: Workplace) -> None:
    labs = place.plan.labs[:-1]
    text = write_plan(msgspec.structs.replace(place.plan, labs=labs))
    shown = book.preview(teacher, RulesCopy(text=text))
    if shown.faults:
        pytest.fail(f"not a sound plan: {shown.faults}")
    assert not shown.at_once
    now = book.use(teacher, NewPlan(text, book.in_force(teacher).version))
    assert now.waiting
    assert now.sentence == "The plan file is in force after a restart of the server."
    assert len(place.plan.labs) == 8
    assert len(load_plan(place.folder / "plan.toml").labs) == 7


def test_only_a_teacher_changes_them(book: RuleBook, ta: Actor, place: Workplace) -> None:
    version = book.in_force(ta).version
    with pytest.raises(Forbidden):
        book.preview(ta, easier(place))
    with pytest.raises(Forbidden):
        book.use(ta, NewPlan("", version))


@pytest.mark.parametrize("copy", [RulesCopy(), RulesCopy(rules={"gate": 3}), RulesCopy(rules={})])
def test_what_is_no_copy_is_refused(book: RuleBook, teacher: Actor, copy: RulesCopy) -> None:
    with pytest.raises(Invalid):
        book.preview(teacher, copy)
