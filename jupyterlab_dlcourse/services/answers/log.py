"""The log of decisions as staff read it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json


class Decision(msgspec.Struct, frozen=True):
    """Who did what to whose things, when and why; ``before`` and ``after`` as the action has them.

    ``by`` and ``person`` are accounts as they were then; ``by_name`` and ``person_name`` what
    they are called now, the account again where it is gone. ``person`` and ``lab`` are None where
    it concerns no one in particular.
    """

    id: int
    at: datetime
    by: str
    by_name: str
    action: str
    person: str | None
    person_name: str | None
    lab: int | None
    before: Json
    after: Json
    why: str


class DecisionPage(msgspec.Struct, frozen=True):
    """Decisions, newest first; ``next`` is to be sent as ``below`` for those before, None: no more.

    ``actions`` are all that the course's log knows, to choose from.
    """

    decisions: tuple[Decision, ...]
    next: int | None
    actions: tuple[str, ...]
