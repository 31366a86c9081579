"""Who one is, where one stands, what is to do."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec


class LabState(StrEnum):
    """Where one person is with one lab, as the panel shows it.

    ``submitted``: received, being graded; ``in_review``: handed in, waits for judgement;
    ``resubmit``: a person asked for another try; ``missed``: the deadline went by without one.
    """

    NOT_OPEN = "not_open"
    OPEN = "open"
    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    PASSED = "passed"
    RESUBMIT = "resubmit"
    FAILED = "failed"
    MISSED = "missed"


class SandboxStatus(msgspec.Struct, frozen=True):
    """Whether notebooks can be run safely here; ``reason`` says what is missing and what to do.

    ``confirm``: there is no sandbox, and the person may run her own notebook unconfined after
    saying so (``trusted=true`` on the hand-in).
    """

    name: str
    ok: bool
    reason: str
    confirm: bool = False


class GateStatus(msgspec.Struct, frozen=True):
    """Whether the project is open to the person, and why."""

    open: bool
    reason: str


class LabStatus(msgspec.Struct, frozen=True):
    """One lab's place in the standing, with a readable reason."""

    lab: int
    state: LabState
    reason: str


class PersonStanding(msgspec.Struct, frozen=True):
    """The one answer to "do I get into the project?". All numbers count labs."""

    passed: int
    reviewed: int
    in_review: int
    needed: int
    chances_left: int
    gate: GateStatus
    labs: tuple[LabStatus, ...]


class Todo(msgspec.Struct, frozen=True):
    """Something that concerns the person now. ``kind``: submit, resubmit, waiting, milestone."""

    kind: str
    title: str
    text: str
    lab: int | None = None
    due: datetime | None = None


class Me(msgspec.Struct, frozen=True):
    """The person at the keyboard.

    ``role`` is student, ta or teacher. ``devices`` are the places where jobs run, in words.
    ``demo``: one may take another person's seat. ``standing`` is None for staff.
    """

    id: str
    name: str
    role: str
    sandbox: SandboxStatus
    devices: tuple[str, ...]
    demo: bool
    standing: PersonStanding | None
    todo: tuple[Todo, ...]


class Identity(msgspec.Struct, frozen=True):
    """A person of the demo whose seat one may take."""

    id: str
    name: str
    role: str
