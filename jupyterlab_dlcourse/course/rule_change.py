"""Who would be affected by other rules, before they are used: a class under two plans."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import msgspec

from jupyterlab_dlcourse.course.facts import LabFacts
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.standing import Standing, standing
from jupyterlab_dlcourse.course.what_if import LabChange, changes


class Affected(msgspec.Struct, frozen=True):
    """A person for whom something would be otherwise. ``labs`` are those both plans have."""

    person: str
    before: Standing
    after: Standing
    labs: tuple[LabChange, ...]

    @property
    def gate_opens(self) -> bool:
        """Whether the project would be open to her, and is not."""
        return self.after.gate.open and not self.before.gate.open

    @property
    def gate_shuts(self) -> bool:
        """Whether the project would be closed to her, and is open."""
        return self.before.gate.open and not self.after.gate.open

    @property
    def loses(self) -> bool:
        """Whether a lab that is passed would be so no more."""
        return any(
            one.before.state is LabState.PASSED and one.after.state is not LabState.PASSED
            for one in self.labs
        )


def affected(
    old: CoursePlan,
    new: CoursePlan,
    people: Mapping[str, Sequence[LabFacts]],
    now: dt.datetime,
    then: Mapping[str, Sequence[LabFacts]] | None = None,
) -> tuple[Affected, ...]:
    """Give everyone whose standing would differ, those who would lose something first.

    Parameters
    ----------
    old, new
        The plan in use and a sound copy with other rules.
    people
        What is known of each person's labs, by her id.
    now
        The server's clock, aware.
    then
        What would be known under the new plan, where that is something else: outages move
        deadlines by the plan's rule.
    """
    under_new = people if then is None else then
    found = [
        _compared(old, new, person, (facts, under_new.get(person, ())), now)
        for person, facts in people.items()
    ]
    differing = [one for one in found if one.before != one.after]
    return tuple(sorted(differing, key=_need))


def _compared(
    old: CoursePlan,
    new: CoursePlan,
    person: str,
    facts: tuple[Sequence[LabFacts], Sequence[LabFacts]],
    now: dt.datetime,
) -> Affected:
    before, after = standing(old, facts[0], now), standing(new, facts[1], now)
    shared = {lab.lab for lab in before.labs} & {lab.lab for lab in after.labs}
    return Affected(person, before, after, changes(_only(before, shared), _only(after, shared)))


def _only(whole: Standing, labs: set[int]) -> Standing:
    kept = sorted((lab for lab in whole.labs if lab.lab in labs), key=lambda lab: lab.lab)
    return msgspec.structs.replace(whole, labs=tuple(kept))


def _need(one: Affected) -> tuple[bool, bool, bool, str]:
    return not one.gate_shuts, not one.loses, not one.gate_opens, one.person
