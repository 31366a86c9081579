"""What is still possible: whether the gate can be reached, by how few labs, with how much to spare.

`standing` says what is; this says what may yet come. Both are pure.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from jupyterlab_dlcourse.course.facts import LabFacts
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.reviewing import ReviewStanding, review_standing
from jupyterlab_dlcourse.course.rules import GateReading
from jupyterlab_dlcourse.course.standing import Standing, standing


class Outlook(msgspec.Struct, frozen=True):
    """What may yet come. Labs are given by their numbers.

    ``can_pass`` and ``can_review`` are the labs that are not passed (reviewed) and still may be;
    read *together*, ``can_pass`` are those that may yet be both. ``fewest_labs`` is the smallest
    number of labs in which something must still go right, None when the gate cannot be reached.
    ``fewest_hand_ins`` is how many of them are not even handed in, if everything that waits for a
    judgement passes. ``spare`` is how many more labs can be lost and the gate still be reached;
    below 0 it cannot.
    """

    open: bool
    reachable: bool
    can_pass: tuple[int, ...]
    can_review: tuple[int, ...]
    fewest_labs: int | None
    fewest_hand_ins: int | None
    spare: int
    text: str


class _Room(msgspec.Struct, frozen=True):
    """What is asked for still, and of which labs it can come."""

    to_pass: int
    to_review: int
    can_pass: frozenset[int]
    can_review: frozenset[int]

    @property
    def spare(self) -> int:
        """The room that is left in the narrower of both."""
        rooms = [len(self.can_pass) - self.to_pass] if self.to_pass else []
        rooms += [len(self.can_review) - self.to_review] if self.to_review else []
        return min(rooms, default=len(self.can_pass))

    @property
    def fewest(self) -> int:
        """Passes and reviews laid onto the same labs as far as they go."""
        both = min(self.to_pass, self.to_review, len(self.can_pass & self.can_review))
        return self.to_pass + self.to_review - both


def outlook(plan: CoursePlan, facts: Iterable[LabFacts], now: dt.datetime) -> Outlook:
    """Say what is still possible for a person; parameters as for `standing.standing`.

    Source: the design, "chances left: labs neither passed nor finally lost"; the same for reviews,
    by the course page's one week for them. What the gate asks is the plan's (`rules.GateRule`).
    """
    known = list(facts)
    here = standing(plan, known, now)
    room = _room(plan, here, _reviews(plan, known, now))
    is_open, reachable = here.gate.open, here.gate.open or room.spare >= 0
    handed = {lab.lab for lab in here.labs if lab.state in (LabState.SUBMITTED, LabState.IN_REVIEW)}
    return Outlook(
        open=is_open,
        reachable=reachable,
        can_pass=tuple(sorted(room.can_pass)),
        can_review=tuple(sorted(room.can_review)),
        fewest_labs=room.fewest if reachable else None,
        fewest_hand_ins=max(0, room.to_pass - len(room.can_pass & handed)) if reachable else None,
        spare=room.spare,
        text=_text(room, is_open=is_open, reachable=reachable),
    )


def _reviews(plan: CoursePlan, facts: Iterable[LabFacts], now: dt.datetime) -> list[ReviewStanding]:
    by_lab = {fact.lab: fact for fact in facts}
    return [
        review_standing(plan, lab, by_lab.get(lab.lab, LabFacts(lab.lab)), now) for lab in plan.labs
    ]


def _room(plan: CoursePlan, here: Standing, reviews: list[ReviewStanding]) -> _Room:
    can_review = frozenset(one.lab for one in reviews if one.possible)
    passed = frozenset(lab.lab for lab in here.labs if lab.state is LabState.PASSED)
    can_pass = frozenset(lab.lab for lab in here.labs if not lab.state.lost) - passed
    if plan.rules.gate.reading is GateReading.TOGETHER:
        reviewed = frozenset(lab.lab for lab in here.labs if lab.reviewed)
        can_pass = ((can_pass | passed) & (can_review | reviewed)) - (passed & reviewed)
    return _Room(here.missing, here.reviews_missing, can_pass, can_review)


def _text(room: _Room, *, is_open: bool, reachable: bool) -> str:
    if is_open:
        return "The project is open."
    parts = [f"{room.to_pass} to pass, {len(room.can_pass)} possible"] if room.to_pass else []
    if room.to_review:
        parts.append(f"{room.to_review} to review, {len(room.can_review)} possible")
    start = "Still possible" if reachable else "No longer possible, speak with the teacher"
    return f"{start}: {'; '.join(parts)}."
