"""Who one is, where one stands, what is to do."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.course.standing import Standing


class SandboxStatus(msgspec.Struct, frozen=True):
    """Whether notebooks can be run safely here; ``reason`` says what is missing and what to do.

    ``confirm``: there is no sandbox, and the person may run her own notebook unconfined after
    saying so (``trusted=true`` on the hand-in).
    """

    name: str
    ok: bool
    reason: str
    confirm: bool = False


class Todo(msgspec.Struct, frozen=True):
    """Something that concerns the person now.

    ``kind``: submit, resubmit, review, spare (a review in place of somebody else), milestone.
    """

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
    standing: Standing | None
    todo: tuple[Todo, ...]


class Identity(msgspec.Struct, frozen=True):
    """A person of the demo whose seat one may take."""

    id: str
    name: str
    role: str
