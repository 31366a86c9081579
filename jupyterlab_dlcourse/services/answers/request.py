"""Students' requests: to judge anew, or that something went wrong with a hand-in."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec


class RequestKind(StrEnum):
    """``regrade``: look at a judgement again; ``problem``: a hand-in went wrong."""

    REGRADE = "regrade"
    PROBLEM = "problem"


class NewRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a student asks, in her words."""

    kind: RequestKind
    text: str


class NewAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A TA's answer: whether the request is granted, and why."""

    accepted: bool
    text: str


class Request(msgspec.Struct, frozen=True):
    """A request with its answer.

    ``verdict`` and ``judged`` are of the judgement a regrade asks about, null for a problem.
    ``accepted`` is null until it is answered; ``by_name`` who answered, ``""`` until then.
    ``waits``: it was granted, and the judgement has not been given anew yet. ``sentence`` says
    where it stands.
    """

    id: str
    lab: int
    person: str
    name: str
    kind: RequestKind
    text: str
    at: datetime
    attempt: str | None
    verdict: str | None
    judged: datetime | None
    answer: str
    accepted: bool | None
    answered: datetime | None
    by_name: str
    waits: bool
    sentence: str


class Requests(msgspec.Struct, frozen=True):
    """Requests, open ones first, then the newest; ``may`` says by lab what may be asked now."""

    requests: tuple[Request, ...]
    may: tuple[MayAsk, ...]


class MayAsk(msgspec.Struct, frozen=True):
    """Whether something may be asked about a lab now; ``why`` says why not, ``""`` where it may."""

    lab: int
    kind: RequestKind
    why: str
