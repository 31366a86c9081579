"""A lab's work queue: one row a student, in order of need, and what changed since."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Forbidden, NotFound
from jupyterlab_dlcourse.services.answers.judging import NewJudgement, Queue
from jupyterlab_dlcourse.services.judging.claims import Claims
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.judging.work_queue import EVERYONE, WorkQueues
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts
from jupyterlab_dlcourse.store.tables import ReactionRow, RequestRow, ReviewRow, RulingRow
from tests.conftest import DUE, IN_TIME, MovedClock
from tests.services.conftest import Join, KeepsAttempts, Reports

LAB = 3


@pytest.fixture
def queues(place: Workplace) -> WorkQueues:
    return WorkQueues(place, QueueRows(place))


def review(
    place: Workplace, author: str, reviewer: str, score: float | None, state: str = "done"
) -> str:
    """Keep a review of the author's newest attempt."""
    id_ = f"{author}-{reviewer}"
    with place.database.write() as session:
        reviewed = attempts.attempts_of(session, place.course, author, LAB)[0].attempt.id
        session.add(
            ReviewRow(
                id=id_,
                course=place.course,
                lab=LAB,
                attempt=reviewed,
                author=author,
                reviewer=reviewer,
                kind="peer",
                state=state,
                allocated=place.clock(),
                started=None,
                saved=None,
                done=place.clock() if state == "done" else None,
                answers="{}",
                version=1,
                score=score,
                flag="",
            )
        )
    return id_


def people_in(queue: Queue) -> list[str]:
    return [row.person for row in queue.rows]


def test_a_row_says_what_the_report_the_peers_and_the_rules_say(
    place: Workplace,
    queues: WorkQueues,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    reported: Reports,
) -> None:
    join("s1", name="Ada Example")
    join("s2")
    join("s3")
    attempt = handed_in("s1")
    made = place.labs[LAB]
    missing, check = made.exercises[0].id, made.checks[0].id
    reported(attempt, {missing: False}, (check,))
    review(place, "s1", "s2", 0.9)
    review(place, "s1", "s3", 0.4)
    (row,) = queues.of(ta, LAB).rows
    assert (row.name, row.attempt, row.number, row.attempts) == ("Ada Example", attempt, 1, 1)
    assert (row.suggestion, row.failed, row.unanswered) == (Outcome.FAIL, (check,), (missing,))
    assert (row.peers, row.spread) == ((0.9, 0.4), 0.5)
    assert (row.need, row.why) == ("disagreement", "The peers disagree.")
    assert (row.state, row.counts, row.waiting_since) == ("in_review", True, row.received)
    assert row.received == IN_TIME


def test_the_queue_is_in_the_order_of_need(
    place: Workplace,
    queues: WorkQueues,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    reported: Reports,
    clock: MovedClock,
) -> None:
    people = ["good", "bad", "odd", "asks", "judged", "absent"]
    for person in people:
        join(person)
    for person in people[:-1]:
        attempt = handed_in(person)
        failed = (place.labs[LAB].checks[0].id,) if person == "bad" else ()
        reported(attempt, failed=failed)
        clock.on(minutes=1)
    review(place, "odd", "good", 0.1)
    asked = RequestRow(
        id="r1",
        course=place.course,
        lab=LAB,
        person="asks",
        kind="problem",
        judgement=None,
        attempt=None,
        text="It went wrong.",
        at=place.clock(),
        answer="",
        answered=None,
        by=None,
    )
    with place.database.write() as session:
        session.add(asked)
    rows = QueueRows(place)
    with place.database.read() as session:
        known = rows.of(session, LAB)["judged"]
    Judgements(place, rows).judge(ta, LAB, "judged", NewJudgement(Word.PASS, known.attempt, None))
    queue = queues.of(ta, LAB, who=EVERYONE)
    assert people_in(queue) == ["asks", "odd", "bad", "good", "judged", "absent"]
    assert [row.rank for row in queue.rows] == [0, 1, 2, 3, 4, 5]
    assert people_in(queues.of(ta, LAB)) == people_in(queue)[:-1]
    assert queue.rows[0].flags == ("request",)


def test_only_what_changed_is_told_to_who_knows_a_version(
    place: Workplace,
    queues: WorkQueues,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
) -> None:
    for person in ("s1", "s2"):
        join(person)
        handed_in(person)
    whole = queues.of(ta, LAB)
    assert (whole.whole, len(whole.rows)) == (True, 2)
    same = queues.of(ta, LAB, since=whole.version)
    assert (same.whole, same.rows, same.version) == (False, (), whole.version)
    Claims(place).take(ta, LAB, "s2")
    (row,) = queues.of(ta, LAB, since=whole.version).rows
    assert row.claim is not None
    assert (row.person, row.claim.by_name) == ("s2", "Tea Assistant")
    assert queues.of(ta, LAB, since="other.1").whole
    assert queues.of(ta, LAB, since="nonsense").whole


def test_a_claim_that_ran_out_is_gone_from_the_queue(
    place: Workplace,
    queues: WorkQueues,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    join("s1")
    handed_in("s1")
    Claims(place).take(ta, LAB, "s1")
    version = queues.of(ta, LAB).version
    clock.on(minutes=2)
    (row,) = queues.of(ta, LAB, since=version).rows
    assert row.claim is None


def test_what_time_changes_is_told_as_well(
    queues: WorkQueues, ta: Actor, join: Join, handed_in: KeepsAttempts, clock: MovedClock
) -> None:
    join("s1")
    handed_in("s1")
    version = queues.of(ta, LAB).version
    clock.on(days=60)
    (row,) = queues.of(ta, LAB, since=version).rows
    assert (row.state, row.judged) == ("passed", False)


def test_what_came_too_late_is_in_the_queue_and_does_not_wait(
    queues: WorkQueues, ta: Actor, join: Join, handed_in: KeepsAttempts, clock: MovedClock
) -> None:
    join("s1")
    clock.to(DUE)
    handed_in("s1")
    (row,) = queues.of(ta, LAB).rows
    assert (row.counts, row.waiting_since, row.state) == (False, None, "missed")


def test_a_review_that_a_ta_set_aside_counts_no_more_and_its_flag_is_down(
    place: Workplace, queues: WorkQueues, ta: Actor, join: Join, handed_in: KeepsAttempts
) -> None:
    for person in ("s1", "s2"):
        join(person)
    handed_in("s1")
    id_ = review(place, "s1", "s2", 0.2)
    with place.database.write() as session:
        session.add(
            ReactionRow(review=id_, helpful=False, word="", unfair="It is of another.", at=IN_TIME)
        )
    (row,) = queues.of(ta, LAB).rows
    assert (row.peers, row.flags) == ((0.2,), ("unfair",))
    with place.database.write() as session:
        session.add(
            RulingRow(
                review=id_, set_aside=True, credit=False, answer="Right.", by=ta.id, at=IN_TIME
            )
        )
    (row,) = queues.of(ta, LAB).rows
    assert (row.peers, row.flags) == ((), ())


def test_a_resubmission_is_to_be_judged_again(
    place: Workplace,
    queues: WorkQueues,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    join("s1")
    attempt = handed_in("s1")
    clock.on(hours=1)
    word = NewJudgement(Word.RESUBMIT, attempt, None)
    Judgements(place, QueueRows(place)).judge(ta, LAB, "s1", word)
    (row,) = queues.of(ta, LAB).rows
    assert (row.need, row.resubmission) == ("judged", False)
    clock.on(hours=1)
    handed_in("s1")
    (row,) = queues.of(ta, LAB).rows
    assert (row.need, row.resubmission, row.judged, row.number) == ("rest", True, False, 2)


def test_students_see_no_queue_and_there_is_none_of_a_lab_that_is_not(
    queues: WorkQueues, ta: Actor, join: Join
) -> None:
    with pytest.raises(Forbidden, match="see the class"):
        queues.of(join("s1"), LAB)
    with pytest.raises(NotFound, match="no lab 99"):
        queues.of(ta, 99)
