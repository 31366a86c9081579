"""Judging as staff sees it: a lab's queue, claims, judgements, drafts, the bank of comments."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec

from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.services.answers.attempt import JobState

LONGEST_REASON = 8000
LONGEST_REMARK = 2000
MOST_PEOPLE = 5000

Reason = Annotated[str, msgspec.Meta(max_length=LONGEST_REASON)]
ExerciseIds = Annotated[tuple[str, ...], msgspec.Meta(max_length=100)]
RemarkIds = Annotated[tuple[str, ...], msgspec.Meta(max_length=100)]
Persons = Annotated[tuple[str, ...], msgspec.Meta(max_length=MOST_PEOPLE)]


class QueueNeed(StrEnum):
    """How much a hand-in needs a person, the most first; ``nothing``: none is there to judge."""

    FLAGGED = "flagged"
    DISAGREEMENT = "disagreement"
    FIRST_FAILURE = "first_failure"
    REST = "rest"
    JUDGED = "judged"
    NOTHING = "nothing"


class QueueFlag(StrEnum):
    """Why somebody should look.

    ``unreviewable``: three reviewers said so. ``unfair``: she calls a review unfair. ``request``:
    she asks for a new look, or told of a problem, and waits for an answer. ``held``: the anonymous
    copy waits for a TA.
    """

    UNREVIEWABLE = "unreviewable"
    UNFAIR = "unfair"
    REQUEST = "request"
    HELD = "held"


class Claim(msgspec.Struct, frozen=True):
    """Who is at a person's hand-in, until when unless she says so again before."""

    person: str
    by: str
    by_name: str
    until: datetime


class GivenJudgement(msgspec.Struct, frozen=True):
    """A judgement as it stands on record.

    ``attempt`` is the attempt it was given on, None where there was none. ``until`` and
    ``exercises`` (ids) belong to ``resubmit``. ``undone`` is when it was taken back, None while it
    holds.
    """

    id: int
    verdict: Word
    attempt: str | None
    by: str
    by_name: str
    at: datetime
    reason: str
    until: datetime | None
    exercises: tuple[str, ...]
    undone: datetime | None


class QueueRow(msgspec.Struct, frozen=True):
    """One student in a lab's queue.

    ``attempt`` is the one that stands for the lab, else the newest (``counts`` is then false), None
    where nothing was handed in; ``number`` is its number, ``attempts`` how many there are.
    ``failed`` and ``unclear`` are ids of required checks, ``unanswered`` of required exercises.
    ``peers`` are the scores (0 to 1) of reviews done, those set aside left out; ``spread`` their
    highest less their lowest, None below two. ``judgement`` is the last word that holds, ``judged``
    whether it is about this attempt. ``resubmission``: the attempt answers a "resubmit".
    ``waiting_since`` is when a judgement began to be due, None where none is.

    The queue's order is by ``rank`` (of ``need``), then ``apart`` (greatest first), then
    ``received``, then ``person``; ``why`` says the need in words.
    """

    person: str
    name: str
    attempt: str | None
    number: int
    attempts: int
    received: datetime | None
    late: bool
    counts: bool
    job: JobState | None
    suggestion: Outcome | None
    failed: tuple[str, ...]
    unclear: tuple[str, ...]
    unanswered: tuple[str, ...]
    peers: tuple[float, ...]
    spread: float | None
    judgement: GivenJudgement | None
    judged: bool
    resubmission: bool
    claim: Claim | None
    flags: tuple[QueueFlag, ...]
    waiting_since: datetime | None
    need: QueueNeed
    rank: int
    apart: float
    why: str
    state: LabState
    state_reason: str


class QueueItem(msgspec.Struct, frozen=True):
    """A check or an exercise of the lab, by which the queue's rows name it."""

    id: str
    title: str
    required: bool


class Queue(msgspec.Struct, frozen=True):
    """A lab's queue, whole, or what is new in it since a version.

    ``version`` is to be sent with the next question. ``whole``: ``rows`` are all there are, else
    those that changed. ``gone`` are people who are not in it any more. ``judged_by`` is when the
    time to judge ends; silence then counts as passed where ``silence_passes``. ``until`` is what a
    "resubmit" given now has as its date unless another is named, None where the course takes no
    resubmissions.
    """

    lab: int
    version: str
    whole: bool
    now: datetime
    judged_by: datetime
    silence_passes: bool
    until: datetime | None
    rows: tuple[QueueRow, ...]
    gone: tuple[str, ...]
    checks: tuple[QueueItem, ...]
    exercises: tuple[QueueItem, ...]


class NewJudgement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A judgement on its way in.

    ``attempt`` and ``after`` say what it was made on: the attempt that was looked at, and the last
    judgement known (its id, None: none). ``exercises`` are those to mend, ``until`` the date (None:
    the rules'), both of "resubmit" only. ``remarks`` are the ids of the bank's comments in it.
    """

    verdict: Word
    attempt: str | None
    after: int | None
    reason: Reason = ""
    exercises: ExerciseIds = ()
    until: datetime | None = None
    remarks: RemarkIds = ()


class JudgementDraft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a TA has written and not given yet; ``version`` is that of what it was made from."""

    version: int
    verdict: Word | None = None
    reason: Reason = ""
    exercises: ExerciseIds = ()
    until: datetime | None = None
    remarks: RemarkIds = ()


class DraftSaved(msgspec.Struct, frozen=True):
    """The version of a draft now, to be sent with the next one."""

    version: int
    at: datetime


class AgreeLine(msgspec.Struct, frozen=True):
    """What agreeing with the suggestion would say to one student.

    ``verdict`` is None where she is left out, and ``left_out`` then says why.
    """

    person: str
    name: str
    attempt: str | None
    after: int | None
    verdict: Word | None
    exercises: tuple[str, ...]
    until: datetime | None
    reason: str
    left_out: str


class AgreementPreview(msgspec.Struct, frozen=True):
    """Who would be judged how, and who is left out; nothing is done."""

    lines: tuple[AgreeLine, ...]
    passed: int
    to_resubmit: int
    left_out: int


class Chosen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a preview that is agreed with, as it was shown."""

    person: str
    attempt: str
    after: int | None
    verdict: Word


class Agreed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lines of a preview that are agreed with."""

    lines: Annotated[tuple[Chosen, ...], msgspec.Meta(max_length=MOST_PEOPLE)]


class Selection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Some people of a lab."""

    people: Persons


class Undone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Judgements (ids) that are to be taken back together."""

    judgements: Annotated[tuple[int, ...], msgspec.Meta(max_length=MOST_PEOPLE)]


class LeftOut(msgspec.Struct, frozen=True):
    """Somebody who was left out, and why."""

    person: str
    name: str
    why: str


class Batch(msgspec.Struct, frozen=True):
    """What was done to many at once: their rows now, the judgements given, who was left out."""

    rows: tuple[QueueRow, ...]
    judgements: tuple[int, ...]
    left_out: tuple[LeftOut, ...]


class JobSelection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose hand-ins of a lab are meant: these people's, or (None) everyone's.

    ``preview``: only say what would be done.
    """

    people: Persons | None = None
    preview: bool = False


class JobsTold(msgspec.Struct, frozen=True):
    """How many jobs were queued or cancelled (or would be), and who was left out.

    ``seconds`` is how long the queue then needs, by the lab's past runs; None: it cannot be told.
    """

    count: int
    people: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    seconds: float | None


class Remark(msgspec.Struct, frozen=True):
    """A comment of the bank: for one lab, or (None) for all; ``exercises`` are ids it is about."""

    id: str
    lab: int | None
    text: str
    exercises: tuple[str, ...]
    by: str
    by_name: str
    uses: int


class SuggestedRemark(msgspec.Struct, frozen=True):
    """Something that was written again and again and is not in the bank."""

    text: str
    exercises: tuple[str, ...]
    uses: int


class RemarkBank(msgspec.Struct, frozen=True):
    """A lab's comments with those for all labs, most used first, and what might become some."""

    remarks: tuple[Remark, ...]
    suggested: tuple[SuggestedRemark, ...]


class RemarkText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A comment on its way into the bank; ``common``: it is for all labs."""

    text: Annotated[str, msgspec.Meta(max_length=LONGEST_REMARK)]
    exercises: ExerciseIds = ()
    common: bool = False
