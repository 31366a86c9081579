"""The desk of one hand-in, what changed in a notebook, and what is to be mended."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.reviews.reactions.model import Reaction
from jupyterlab_dlcourse.reviews.rubric.filled import Answers
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.services.answers.attempt import Attempt, AttemptReport
from jupyterlab_dlcourse.services.answers.judging import Claim, JudgementDraft, QueueRow


class PeerReview(msgspec.Struct, frozen=True):
    """A peer's review as TAs see it: with the reviewer's name, her answers, the author's reaction.

    ``attempt`` is the one she reviewed. ``answers`` is None before it is done.
    """

    id: str
    reviewer: str
    reviewer_name: str
    kind: str
    state: str
    attempt: str
    done: datetime | None
    score: float | None
    answers: Answers | None
    flag: str
    reaction: Reaction | None


class HistoryKind(StrEnum):
    """What a line of the history is about."""

    HAND_IN = "hand_in"
    JUDGEMENT = "judgement"
    UNDONE = "undone"
    EXTENSION = "extension"
    REQUEST = "request"
    ANSWER = "answer"


class HistoryLine(msgspec.Struct, frozen=True):
    """Something that happened with a hand-in.

    ``by`` is the account of who did it (``by_name`` what she is called). ``text`` says what in a
    sentence, ``why`` in the words of who did it. ``attempt`` and ``judgement`` name what it is
    about; ``holds`` is false of what was taken back.
    """

    at: datetime
    kind: HistoryKind
    by: str
    by_name: str
    text: str
    why: str
    attempt: str | None = None
    judgement: int | None = None
    holds: bool = True


class JudgingDesk(msgspec.Struct, frozen=True):
    """All that is needed to judge one student's lab, but the notebook itself.

    ``attempts`` are newest first; ``row.attempt`` is the one to judge, and ``report`` its report,
    None while there is none. ``after`` is the last judgement that holds, to be sent with the next.
    ``draft`` is what the
    TA who asks has written before; its version is 0 where she has not.
    """

    lab: int
    row: QueueRow
    attempts: tuple[Attempt, ...]
    report: AttemptReport | None
    rubric: Rubric
    reviews: tuple[PeerReview, ...]
    history: tuple[HistoryLine, ...]
    after: int | None
    until: datetime | None
    claim: Claim | None
    draft: JudgementDraft


class Against(StrEnum):
    """What a notebook is compared with."""

    HANDOUT = "handout"
    PREVIOUS = "previous"


class NotebookChanges(msgspec.Struct, frozen=True):
    """A notebook beside what it is compared with; outputs are left out of both.

    ``base`` and ``mine`` are notebooks (nbformat 4), ``diff`` what leads from one to the other in
    nbdime's form. ``changed`` are indices of cells of the notebook that are new or differ,
    ``removed`` of cells of ``base`` that are gone. ``base_name`` says what it is: "Hand-out of
    2023-08-28", "Attempt 1".
    """

    attempt: str
    against: Against
    base_name: str
    base: dict[str, Json]
    mine: dict[str, Json]
    diff: list[dict[str, Json]]
    changed: tuple[int, ...]
    removed: tuple[int, ...]
