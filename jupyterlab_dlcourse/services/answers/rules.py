"""The course's rules, changed in a copy first: what is wrong with it, whom it would affect."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.course.plan import Fault
from jupyterlab_dlcourse.course.rules import Rules
from jupyterlab_dlcourse.course.what_if import LabChange


class FormerPlan(msgspec.Struct, frozen=True):
    """A plan file that was in use before; ``until`` is when another one took its place."""

    name: str
    until: datetime


class RulesInForce(msgspec.Struct, frozen=True):
    """The rules by which the server works, and the plan file they stand in.

    ``version`` is to be sent with a new plan. ``waiting``: the file is another one than what the
    server works by; ``text`` is the file's, and ``sentence`` says what to do. ``former`` are the
    plans kept beside it, newest first.
    """

    text: str
    version: str
    rules: Rules
    waiting: bool
    sentence: str
    former: tuple[FormerPlan, ...]


class RulesCopy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A changed copy: the whole plan file's ``text``, or only the ``rules`` (the plan's else)."""

    text: str | None = None
    rules: dict[str, Json] | None = None


class NewPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A plan to be used from now on; ``version`` is that of the one it was made from."""

    text: str
    version: str
    why: str = ""


class PlanChange(msgspec.Struct, frozen=True):
    """A value that differs; ``path`` as in the file, null where there is none."""

    path: str
    before: Json
    after: Json


class AffectedStudent(msgspec.Struct, frozen=True):
    """A student for whom something would be otherwise.

    ``passed`` and ``reviewed`` are counts before and after, ``gate`` the gate's reasons.
    """

    person: str
    name: str
    gate_opens: bool
    gate_shuts: bool
    loses: bool
    passed: tuple[int, int]
    reviewed: tuple[int, int]
    gate: tuple[str, str]
    labs: tuple[LabChange, ...]


class RulesPreview(msgspec.Struct, frozen=True):
    """What a changed copy would do; nothing is changed.

    With ``faults`` it cannot be used, and there is nothing to say about students. ``text`` is the
    plan file it would be. ``affected`` are those who would lose something first. ``at_once``: it
    would be in force without a restart of the server.
    """

    faults: tuple[Fault, ...]
    text: str
    changes: tuple[PlanChange, ...]
    affected: tuple[AffectedStudent, ...]
    students: int
    at_once: bool
    sentence: str
