"""What the demo's reviewers choose and write: by the rubric, and in nobody's words twice."""

from __future__ import annotations

from functools import cache
from importlib import resources
from random import Random

import msgspec

from jupyterlab_dlcourse.cli.demo.story import Work
from jupyterlab_dlcourse.reviews.rubric.filled import Answer, Answers
from jupyterlab_dlcourse.reviews.rubric.model import Criterion, Rubric

# How often a criterion of a report gets less than the best, and an optional one any answer.
_BELOW = {Work.COMPLETE: 0.2, Work.PARTIAL: 0.6}
_NOTHING_THERE = 0.4
_ANSWERED = 0.3


class Bank(msgspec.Struct, frozen=True):
    """The sentences; ``remarks`` by lab and criterion."""

    missing: tuple[str, ...]
    go_on: tuple[str, ...]
    praise: tuple[str, ...]
    advice: tuple[str, ...]
    helpful: tuple[str, ...]
    not_helpful: tuple[str, ...]
    harsh: str
    unfair: str
    flag: str
    passed: tuple[str, ...]
    resubmit: tuple[str, ...]
    problem: str
    problem_seen: str
    regrade: tuple[str, ...]
    regrade_yes: str
    regrade_no: str
    more_time: tuple[str, ...]
    outage: str
    remarks: dict[int, dict[str, str]]


@cache
def bank() -> Bank:
    """Give the sentences of ``comments.toml``."""
    file = resources.files(__package__) / "comments.toml"
    return msgspec.toml.decode(file.read_bytes(), type=Bank, strict=False)


class Reviewers:
    """Fills rubrics in for the class; nobody uses a sentence twice, which would not count."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._decks: dict[tuple[str, tuple[str, ...]], list[str]] = {}

    def fill(self, reviewer: str, lab: int, rubric: Rubric, work: Work) -> Answers | None:
        """Give a review that can be handed in; None from who has nothing left to say."""
        overall = self._overall(reviewer)
        asked = (
            one for one in rubric.criteria if not one.optional or self._random.random() < _ANSWERED
        )
        answers = {one.id: self._answer(reviewer, lab, one, work) for one in asked}
        return Answers(answers, overall) if overall else None

    def harsh(self, reviewer: str, rubric: Rubric) -> Answers | None:
        """Give the lowest level everywhere; None from who has nothing left to say."""
        asked = [one for one in rubric.criteria if not one.optional]
        remarks = [self._next(reviewer, bank().go_on) for _criterion in asked]
        more = self._next(reviewer, bank().go_on), self._next(reviewer, bank().advice)
        if not all((*remarks, *more)):
            return None
        lowest = {
            one.id: Answer(one.levels[0].id, remark)
            for one, remark in zip(asked, remarks, strict=True)
        }
        return Answers(lowest, " ".join((bank().harsh, *more)))

    def begun(self, rubric: Rubric) -> Answers:
        """Give a draft: levels for the first criteria, and no word yet."""
        return Answers({one.id: Answer(one.levels[-1].id) for one in rubric.criteria[:2]})

    def _answer(self, reviewer: str, lab: int, criterion: Criterion, work: Work) -> Answer:
        levels = sorted(criterion.levels, key=lambda level: level.points)
        if self._random.random() >= _BELOW[work]:
            return Answer(levels[-1].id)
        nothing = work is Work.PARTIAL and self._random.random() < _NOTHING_THERE
        known = bank().remarks.get(lab, {}).get(criterion.id, levels[1].title)
        remark = self._random.choice(bank().missing) if nothing else known
        more = self._next(reviewer, bank().go_on)
        if not more:
            return Answer(levels[-1].id)
        return Answer((levels[0] if nothing else levels[1]).id, f"{remark} {more}")

    def _overall(self, reviewer: str) -> str:
        both = self._next(reviewer, bank().praise), self._next(reviewer, bank().advice)
        return " ".join(both) if all(both) else ""

    def _next(self, reviewer: str, sentences: tuple[str, ...]) -> str:
        """Give a sentence the reviewer has not used, empty when there is none left."""
        shuffled = self._random.sample(sentences, len(sentences))
        deck = self._decks.setdefault((reviewer, sentences), shuffled)
        return deck.pop() if deck else ""
