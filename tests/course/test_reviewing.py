from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given

from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.reviewing import ReviewStanding, ReviewState, review_standing
from jupyterlab_dlcourse.course.rules import Mover
from tests.course.worlds import DATES, DAY, END, LAB_FACTS, MINUTE, PLAN, TIMES

FIRST = DATES[1]
IN_TIME = (FIRST.due,)


def asked(facts: LabFacts, now: dt.datetime) -> ReviewStanding:
    return review_standing(PLAN, PLAN.labs[facts.lab - 1], facts, now)


@pytest.mark.parametrize(
    ("facts", "now", "state", "reason"),
    [
        (LabFacts(1), FIRST.opens, ReviewState.WAITING, "No reviews are given out yet."),
        (
            LabFacts(1),
            FIRST.due + DAY,
            ReviewState.LOST,
            "Nothing was handed in that counts: no reviews to do.",
        ),
        (
            LabFacts(1, (FIRST.due + DAY,)),
            FIRST.due + DAY,
            ReviewState.LOST,
            "Nothing was handed in that counts: no reviews to do.",
        ),
        (
            LabFacts(1, IN_TIME),
            FIRST.due + DAY,
            ReviewState.WAITING,
            "No reviews are given out yet.",
        ),
        (
            LabFacts(1, IN_TIME, reviews_allocated=3, reviews_done=2),
            FIRST.review_due,
            ReviewState.OPEN,
            "2 of 3 reviews handed in; the rest by Mon 11 Sep, 23:59.",
        ),
        (
            LabFacts(1, IN_TIME, reviews_allocated=3, reviews_done=2),
            FIRST.review_due + MINUTE,
            ReviewState.LOST,
            "2 of 3 reviews handed in by Mon 11 Sep, 23:59; the lab can be passed without.",
        ),
        (
            LabFacts(1, IN_TIME, reviews_allocated=3, reviews_done=3),
            END,
            ReviewState.DONE,
            "All 3 reviews are handed in.",
        ),
        (
            LabFacts(1, IN_TIME, reviews_allocated=1, reviews_done=1),
            END,
            ReviewState.DONE,
            "The review is handed in.",
        ),
        (
            LabFacts(1, IN_TIME, reviews_allocated=0),
            FIRST.due + DAY,
            ReviewState.DONE,
            "There was nothing to review, which counts as reviewed.",
        ),
    ],
)
def test_the_table_of_reviews(
    facts: LabFacts, now: dt.datetime, state: ReviewState, reason: str
) -> None:
    found = asked(facts, now)
    assert (found.state, found.reason) == (state, reason)


def test_who_was_extended_has_her_reviews_extended_when_she_needed_it() -> None:
    longer = (Grant(Mover.EXTENSION, FIRST.due + 2 * DAY),)
    late = LabFacts(1, (FIRST.due + DAY,), longer, reviews_allocated=3)
    assert asked(late, FIRST.due).reason.endswith("the rest by Wed 13 Sep, 23:59.")
    early = LabFacts(1, (FIRST.due,), longer, reviews_allocated=3)
    assert asked(early, FIRST.due).reason.endswith("the rest by Mon 11 Sep, 23:59.")


def test_an_invitation_to_resubmit_brings_no_reviews() -> None:
    invited = (Grant(Mover.RESUBMISSION, FIRST.due + 9 * DAY),)
    facts = LabFacts(1, (FIRST.due + DAY,), invited)
    assert asked(facts, FIRST.due + DAY).state is ReviewState.LOST


def test_reviews_that_nobody_gave_out_are_not_lost() -> None:
    assert asked(LabFacts(1, IN_TIME), END).state is ReviewState.WAITING


@given(LAB_FACTS, TIMES)
def test_a_judgement_changes_nothing_about_reviews(facts: LabFacts, now: dt.datetime) -> None:
    judged = LabFacts(
        facts.lab,
        facts.received,
        facts.grants,
        Judgement(Word.FAIL, now),
        facts.grading,
        facts.reviews_allocated,
        facts.reviews_done,
    )
    assert asked(judged, now) == asked(facts, now)


@given(LAB_FACTS, TIMES)
def test_reviews_are_done_exactly_when_the_facts_say_reviewed(
    facts: LabFacts, now: dt.datetime
) -> None:
    assert (asked(facts, now).state is ReviewState.DONE) is facts.reviewed
