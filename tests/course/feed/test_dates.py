from __future__ import annotations

import msgspec
from hypothesis import given

from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.feed.dates import FeedDate, feed_dates
from jupyterlab_dlcourse.course.rules import Mover
from tests.course.worlds import DATES, DAY, FACTS, PLAN


def dated(*facts: LabFacts) -> dict[str, FeedDate]:
    return {date.key: date for date in feed_dates(PLAN, facts)}


def test_everyone_has_the_labs_and_the_milestones() -> None:
    found = dated()
    assert {f"lab{number}-due" for number in range(1, 9)} <= set(found)
    assert {"selection", "synopsis", "poster", "report"} <= set(found)
    assert found["lab8-due"].at.isoformat() == "2023-10-30T23:59:00+01:00"


def test_an_extended_deadline_keeps_its_key_and_says_where_it_was() -> None:
    longer = Grant(Mover.EXTENSION, DATES[1].due + 2 * DAY)
    found = dated(LabFacts(1, grants=(longer,)))["lab1-due"]
    assert (found.at, found.text) == (longer.until, "Moved from Mon 4 Sep, 23:59.")


def test_reviews_are_a_date_once_there_are_some() -> None:
    facts = LabFacts(1, (DATES[1].due,), reviews_allocated=3, reviews_done=1)
    found = dated(facts)["lab1-reviews"]
    assert (found.at, found.text) == (DATES[1].review_due, "1 of 3 handed in.")
    assert "lab1-reviews" not in dated(msgspec.structs.replace(facts, reviews_allocated=0))


def test_a_resubmission_is_a_date_of_its_own() -> None:
    facts = LabFacts(1, judgement=Judgement(Word.RESUBMIT, DATES[1].judged_by))
    assert dated(facts)["lab1-resubmit"].at == DATES[1].judged_by + 7 * DAY


@given(FACTS)
def test_dates_are_in_order_and_each_key_comes_once(facts: list[LabFacts]) -> None:
    found = feed_dates(PLAN, facts)
    assert [date.at for date in found] == sorted(date.at for date in found)
    assert len({date.key for date in found}) == len(found)
