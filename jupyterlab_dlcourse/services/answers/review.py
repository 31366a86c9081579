"""Peer reviews as they are shown: to reviewers, to authors, to TAs."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.grading.report import CheckResult, ExerciseResult
from jupyterlab_dlcourse.reviews.reactions.model import Reaction
from jupyterlab_dlcourse.reviews.rubric.filled import Answers, Lack
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.scrub.known import Change, Doubt
from jupyterlab_dlcourse.services.answers.example import PracticeResult


class Preview(msgspec.Struct, frozen=True):
    """What reviewers would see of a notebook: the copy, what was taken out, what would hold it."""

    content: dict[str, Json]
    changes: tuple[Change, ...]
    held: tuple[Doubt, ...]


class HiddenWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words an author wants hidden in what her reviewers see."""

    words: tuple[str, ...]


class HeldCopy(msgspec.Struct, frozen=True):
    """An anonymous copy that waits for a TA, and why."""

    attempt: str
    lab: int
    person: str
    reasons: tuple[Doubt, ...]
    made: datetime


class ReviewTask(msgspec.Struct, frozen=True):
    """A review to do or done, as its reviewer sees it in her list; done, it is the receipt.

    ``number`` counts her reviews of the lab from 1, ``of`` is how many there are. ``kind``: peer,
    spare (in place of somebody who has not begun), ta, practice (of a lab's example, ``number``
    and ``of`` 0). ``state``: allocated, started, done, flagged, dropped. ``open``: it can be
    written until ``due`` has passed. ``held``: its copy waits for a TA, and so it is not asked of
    her. ``asked``: it is, or was: one of those that make the lab reviewed. ``sentence`` says what
    there is to do or became of it. ``first``: a practice review that is to be over before another
    of its lab can be begun.
    """

    id: str
    lab: int
    number: int
    of: int
    kind: str
    state: str
    due: datetime
    open: bool
    held: bool
    allocated: datetime
    done: datetime | None
    sentence: str
    asked: bool = False
    first: bool = False


class Desk(msgspec.Struct, frozen=True):
    """All a reviewer has before her but the notebook.

    ``form`` is the rubric as JupyterLab's form component takes it: ``schema`` and ``uiSchema``.
    ``version`` is to be sent back with the next draft. ``lacks`` is what keeps the review from
    being handed in; ``saved`` is when it changed last. ``exercises`` and ``checks`` are the
    grader's evidence without what tells the author, None without a report. ``changed`` are the
    cells of the copy that differ from the hand-out. Of a held copy none of these is told.
    ``practice`` is what came of a practice review, None of a real one.
    """

    task: ReviewTask
    rubric: Rubric
    form: dict[str, dict[str, Json]]
    answers: Answers
    version: int
    saved: datetime | None
    lacks: tuple[Lack, ...]
    exercises: tuple[ExerciseResult, ...] | None
    checks: tuple[CheckResult, ...] | None
    changed: tuple[int, ...]
    practice: PracticeResult | None = None


class Draft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A filled-in rubric on its way in; ``version`` is that of what it was made from."""

    version: int
    answers: dict[str, Json]


class Saved(msgspec.Struct, frozen=True):
    """What became of a draft: its version now, and what is lacking before it can be handed in."""

    version: int
    at: datetime
    lacks: tuple[Lack, ...]


class Flag(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why a report cannot be reviewed."""

    reason: str


class ReceivedReview(msgspec.Struct, frozen=True):
    """A review as its author's report got it, from "Reviewer ``number``".

    ``set_aside``: a TA found it unfair, and its score does not count. ``answer`` is what the TA
    says to the author who flagged it, ``""`` before. ``rubric`` is the
    one it was written by, where that is not the feedback's.
    """

    id: str
    number: int
    answers: Answers
    rubric: Rubric | None
    score: float | None
    done: datetime
    reaction: Reaction | None
    set_aside: bool
    answer: str


class Verdict(msgspec.Struct, frozen=True):
    """What a TA said of the lab: pass, resubmit (until a date) or fail, and why."""

    verdict: str
    reason: str
    at: datetime
    until: datetime | None


class Feedback(msgspec.Struct, frozen=True):
    """The reviews of one's report of a lab. ``sentence`` says why there are none, or so few.

    ``score`` is the mean of the scores that count, None where there are none. ``attempt`` is the
    hand-in that was reviewed, None where none was; ``executed``: its notebook is there with the
    outputs of the run. ``exercises`` says where they stand. ``judgement`` is the TA's, None before
    there is one.
    """

    lab: int
    released: bool
    sentence: str
    judgement: Verdict | None
    attempt: str | None
    executed: bool
    exercises: tuple[ExerciseResult, ...]
    rubric: Rubric
    score: float | None
    reviews: tuple[ReceivedReview, ...]


class Volunteer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether a person is ready to review more than she has to."""

    ready: bool
