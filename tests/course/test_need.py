from __future__ import annotations

import datetime as dt
import random
import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.need import Need, QueueEntry, in_order, place_of
from jupyterlab_dlcourse.course.rules import JudgingRule
from tests.course.worlds import DATES, HOUR

AT = DATES[1].due
SCORES = st.lists(st.floats(0, 1), max_size=4).map(tuple)
ENTRIES = st.lists(
    st.builds(
        QueueEntry,
        st.integers(0, 999).map(str),
        st.integers(-90, 0).map(lambda hours: AT + hours * HOUR),
        st.none() | st.sampled_from([Word.PASS, Word.FAIL]),
        SCORES,
        st.integers(1, 3),
        st.booleans(),
        st.none() | st.sampled_from(Word),
    ),
    unique_by=lambda entry: entry.id,
    max_size=12,
)


def entry(name: str = "a", at: dt.datetime = AT, **more: object) -> QueueEntry:
    return QueueEntry(name, at, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "need"),
    [
        (entry(), Need.REST),
        (entry(suggestion=Word.PASS, peers=(0.9, 1.0)), Need.REST),
        (entry(suggestion=Word.PASS, peers=(0.2, 0.3)), Need.DISAGREEMENT),
        (entry(suggestion=Word.FAIL, peers=(0.9, 0.8)), Need.DISAGREEMENT),
        (entry(suggestion=Word.PASS, peers=(0.3, 0.7)), Need.DISAGREEMENT),
        (entry(peers=(0.1, 0.9, 0.5)), Need.DISAGREEMENT),
        (entry(suggestion=Word.FAIL), Need.FIRST_FAILURE),
        (entry(suggestion=Word.FAIL, attempt=2), Need.REST),
        (entry(suggestion=Word.FAIL, peers=(0.1, 0.2)), Need.FIRST_FAILURE),
        (entry(flagged=True, suggestion=Word.FAIL), Need.FLAGGED),
        (entry(flagged=True, judged=Word.PASS), Need.JUDGED),
    ],
)
def test_the_table_of_needs(one: QueueEntry, need: Need) -> None:
    assert place_of(one).need is need


def test_what_is_a_disagreement_is_the_plans_to_say() -> None:
    spread = entry(peers=(0.3, 0.7))
    assert place_of(spread, JudgingRule(apart=0.5)).need is Need.REST
    against = entry(suggestion=Word.PASS, peers=(0.6,))
    assert place_of(against).need is Need.REST
    strict = JudgingRule(middle=0.9, apart=0.3)
    assert place_of(against, strict).need is Need.DISAGREEMENT
    assert [place.id for place in in_order([entry("b"), against], strict)] == ["a", "b"]


def test_within_a_need_the_greater_disagreement_then_the_longest_wait_is_first() -> None:
    found = in_order(
        [
            entry("late", AT),
            entry("early", AT - HOUR),
            entry("little", peers=(0.2, 0.7)),
            entry("much", peers=(0.0, 1.0)),
        ]
    )
    assert [place.id for place in found] == ["much", "little", "early", "late"]


def test_the_reason_is_a_sentence_where_there_is_one() -> None:
    assert place_of(entry(peers=(0.0, 1.0))).reason == "The peers disagree."
    assert place_of(entry()).reason == ""


@given(ENTRIES, st.randoms())
def test_the_order_does_not_depend_on_the_order_of_asking(
    entries: list[QueueEntry], chance: random.Random
) -> None:
    mixed = list(entries)
    chance.shuffle(mixed)
    assert in_order(mixed) == in_order(entries)


@given(ENTRIES)
def test_everything_is_in_the_queue_once_and_what_is_judged_comes_last(
    entries: list[QueueEntry],
) -> None:
    found = in_order(entries)
    assert sorted(place.id for place in found) == sorted(one.id for one in entries)
    assert [place.need for place in found] == sorted(place.need for place in found)


@given(ENTRIES)
def test_the_order_of_the_peers_does_not_matter(entries: list[QueueEntry]) -> None:
    turned = [
        msgspec.structs.replace(one, peers=tuple(sorted(one.peers, reverse=True)))
        for one in entries
    ]
    ordered = [msgspec.structs.replace(one, peers=tuple(sorted(one.peers))) for one in entries]
    assert {place.id: place.need for place in in_order(turned)} == {
        place.id: place.need for place in in_order(ordered)
    }


def test_a_queue_of_600_is_ordered_at_once() -> None:
    chance = random.Random(5)  # noqa: S311 - no secret
    entries = [
        entry(str(number), AT - number * HOUR, peers=(chance.random(), chance.random()))
        for number in range(600)
    ]
    began = time.process_time()
    in_order(entries)
    assert time.process_time() - began < 0.2
