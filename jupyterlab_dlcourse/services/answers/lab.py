"""A lab as one person has it: her dates, her state, her attempts."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.services.answers.attempt import Attempt, Mending


class HandoutStatus(msgspec.Struct, frozen=True):
    """Which hand-out there is and which the person fetched last (None: none yet).

    ``newer``: what she fetched is no longer the newest.
    """

    newest_version: str
    version: str | None = None
    newer: bool = False


class LabSummary(msgspec.Struct, frozen=True):
    """One line of the list of labs. ``due`` has the person's extensions in it."""

    number: int
    title: str
    notebook: str
    opens: datetime
    due: datetime
    state: LabState
    reason: str
    handout: HandoutStatus | None
    attempts_count: int
    latest: Attempt | None


class ToldJudgement(msgspec.Struct, frozen=True):
    """A judgement as its student reads it; ``id`` is what a request for a new look names.

    ``attempt`` is the one it was given on. ``until`` (an inclusive minute) and ``exercises`` (ids)
    belong to "resubmit".
    """

    id: int
    verdict: Word
    at: datetime
    reason: str
    attempt: str | None = None
    until: datetime | None = None
    exercises: tuple[str, ...] = ()


class Resubmission(msgspec.Struct, frozen=True):
    """What a "resubmit" asks for: only these exercises (none named: the whole lab), until then.

    ``open`` is false once the date has passed. ``attempt`` is the newest that answers it, None
    while there is none. ``direct``: it goes straight to the teachers, peers do not review it.
    """

    until: datetime
    open: bool
    reason: str
    direct: bool
    attempt: str | None
    exercises: tuple[Mending, ...]


class LabDetail(LabSummary, frozen=True):
    """The lab with all attempts of the person, newest first, and what was said of it.

    ``resubmission`` is there while the last word is "resubmit". ``few_to_review`` says why she has
    fewer reports to review than the plan has, ``""`` where she has as many or none is due.
    """

    attempts: tuple[Attempt, ...] = ()
    judgement: ToldJudgement | None = None
    resubmission: Resubmission | None = None
    few_to_review: str = ""


class HandoutPiece(msgspec.Struct, frozen=True):
    """A file of a hand-out.

    ``path`` is relative to the notebook's folder, with forward slashes, and may begin with
    ``../``; ``content`` travels as base64.
    """

    path: str
    sha256: str
    content: bytes


class HandoutFiles(msgspec.Struct, frozen=True):
    """A hand-out to be fetched: the notebook ``name`` and the files beside it."""

    lab: int
    version: str
    name: str
    files: tuple[HandoutPiece, ...]


class CheckHelp(msgspec.Struct, frozen=True):
    """The help page of a check, the same text that documents it in the code."""

    id: str
    title: str
    lab: int
    markdown: str
