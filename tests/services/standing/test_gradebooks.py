"""The gradebook says of everyone what her own panel says, in one reading of the store."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Forbidden, NotFound
from jupyterlab_dlcourse.services.answers.extension import NewExtension, NewOutage
from jupyterlab_dlcourse.services.granting.extensions import Extensions
from jupyterlab_dlcourse.services.granting.outages import OutageBook
from jupyterlab_dlcourse.services.granting.requests import RequestDesk
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.fetching import Fetching
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.judging.student_records import StudentRecords
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.standing.class_plots import Plots
from jupyterlab_dlcourse.services.standing.gradebooks import Gradebooks
from jupyterlab_dlcourse.services.standing.standings import Standings
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import ReportRow
from tests.conftest import DUE, MovedClock
from tests.services.conftest import Join, Judges, KeepsAttempts


@pytest.fixture
def books(place: Workplace) -> Gradebooks:
    return Gradebooks(place)


@pytest.fixture
def standings(place: Workplace) -> Standings:
    return Standings(place, Attempts(place, Live(), 1), Fetching(place))


@pytest.fixture
def lively(
    place: Workplace,
    teacher: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    judged: Judges,
    clock: MovedClock,
) -> list[str]:
    """A class in which everything there is has happened."""
    names = [f"s{n}" for n in range(1, 8)]
    for name in names:
        join(name)
    for name in names[:5]:
        handed_in(name)
    Extensions(place).give(teacher, NewExtension(3, DUE + timedelta(days=2), ("s6",), "Ill."))
    clock.to(DUE + timedelta(hours=3))
    for name in names[4:]:
        handed_in(name)
    OutageBook(place).record(teacher, NewOutage(DUE - timedelta(hours=3), DUE))
    clock.to(DUE + timedelta(days=3))
    Rounds(place).turn()
    with place.database.write() as session:
        for row in reviews.reviews_in(session, place.course, 3)[::2]:
            row.state, row.done = "done", clock.now
    judged("s1", "pass"), judged("s2", "resubmit"), judged("s3", "fail")
    judged("s1", "pass", lab=1)
    return names


def test_everyone_stands_in_it_where_her_own_panel_says(
    books: Gradebooks, teacher: Actor, lively: list[str], standings: Standings
) -> None:
    rows = {row.person: row.standing for row in books.whole(teacher).rows}
    assert list(rows) == lively
    assert rows == {name: standings.standing(name) for name in lively}
    assert len({standing.labs[2].state for standing in rows.values()}) >= 4


def test_its_counts_are_of_its_rows(books: Gradebooks, ta: Actor, lively: list[str]) -> None:
    book = books.whole(ta)
    assert book.counts.students == len(lively)
    assert [sum(lab.states.values()) for lab in book.counts.labs] == [len(lively)] * 8
    assert [lab.number for lab in book.labs] == list(range(1, 9))


@pytest.mark.parametrize("shape", ["table", "brightspace"])
def test_it_comes_in_the_shape_others_read(
    books: Gradebooks, ta: Actor, lively: list[str], shape: str
) -> None:
    lines = books.csv(ta, shape, "comma").decode("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == lively


def test_students_do_not_see_the_class(books: Gradebooks, join: Join) -> None:
    with pytest.raises(Forbidden):
        books.whole(join("s1"))


def test_plots_count_the_newest_report_of_each(
    place: Workplace, ta: Actor, join: Join, handed_in: KeepsAttempts, clock: MovedClock
) -> None:
    plots = Plots(place)
    join("s1"), join("s2")
    report(place, handed_in("s1"), "fail")
    report(place, handed_in("s2"), "pass")
    clock.on(minutes=1)
    again = handed_in("s1")
    report(place, again, "unknown")
    for _ in range(2):  # the second time from memory
        (lab,) = plots.of(ta).checks
        (check,) = lab.checks
        assert (lab.lab, lab.reports) == (3, 2)
        assert (check.passed, check.failed, check.unknown) == (1, 0, 1)
    clock.on(minutes=1)
    report(place, again, "fail")
    assert plots.of(ta).checks[0].failed == 1


@pytest.mark.usefixtures("lively")
def test_plots_show_reviews_over_time(place: Workplace, ta: Actor, clock: MovedClock) -> None:
    lab = next(one for one in Plots(place).of(ta).reviews if one.lab == 3)
    assert 0 < lab.done < lab.asked
    assert [(point.at, point.done) for point in lab.points][-1] == (clock.now, lab.done)


@pytest.mark.usefixtures("lively")
def test_one_student_is_shown_whole_to_staff(
    place: Workplace, ta: Actor, standings: Standings
) -> None:
    records = StudentRecords(place, standings, Extensions(place), RequestDesk(place))
    record = records.of(ta, "s6")
    assert record.row.standing == standings.standing("s6")
    assert [one.reason for one in record.extensions] == ["Ill."]
    assert record.labs[2].attempts_count == 1
    (history,) = record.history
    assert (history.lab, {line.kind for line in history.lines}) == (3, {"hand_in", "extension"})
    assert all(one.lab == 3 and one.author != "s6" for one in record.reviews)
    with pytest.raises(NotFound):
        records.of(ta, "ta1")


def report(place: Workplace, attempt: str, outcome: str) -> None:
    check = {"id": "lab3.a", "title": "A", "outcome": outcome, "required": True, "evidence": {}}
    body = json.dumps({"suggestion": outcome, "checks": [check], "remarks": []})
    with place.database.write() as session:
        session.merge(
            ReportRow(
                attempt=attempt,
                try_number=1,
                made=place.clock(),
                suggestion=outcome,
                seconds=1.0,
                body=body,
                executed=None,
            )
        )
