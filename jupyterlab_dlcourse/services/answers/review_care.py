"""What TAs see of a round of reviews and decide about it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.reviews.allocation.model import Shortfall
from jupyterlab_dlcourse.reviews.allocation.progress import Moment
from jupyterlab_dlcourse.reviews.merit.model import Care
from jupyterlab_dlcourse.reviews.reactions.model import Reaction
from jupyterlab_dlcourse.reviews.rubric.filled import Answers
from jupyterlab_dlcourse.reviews.rubric.model import Rubric


class GivenCheck(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a TA found when looking at a review; the note is for TAs."""

    care: Care
    note: str = ""


class SpotCheckView(msgspec.Struct, frozen=True):
    """A spot check, by whom (a name) and when."""

    care: Care
    note: str
    by: str
    at: datetime


class GivenRuling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A TA's answer to an author who calls a review unfair.

    ``set_aside``: the review does not count in the report's score. ``credit``: its reviewer keeps
    the credit for it; False only of one that is set aside.
    """

    answer: str
    set_aside: bool = False
    credit: bool = True


class RulingView(msgspec.Struct, frozen=True):
    """A ruling, by whom (a name) and when."""

    answer: str
    set_aside: bool
    credit: bool
    by: str
    at: datetime


class GivenBack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why a review goes back to its reviewer, who reads it."""

    why: str


class GivenDecision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What becomes of a report that reviewers could not review.

    ``back``: it is given to other reviewers. Else it stays out, and ``sentence`` tells its author
    why.
    """

    back: bool
    sentence: str = ""


class StaffReview(msgspec.Struct, frozen=True):
    """A review as TAs see it: both people, and all that is known of it.

    ``care`` is what a spot check found, ``ruling`` what a TA answered to an author who calls it
    unfair; None where there is none.
    """

    id: str
    reviewer: str
    author: str
    attempt: str
    kind: str
    state: str
    done: datetime | None
    score: float | None
    flag: str
    reaction: Reaction | None
    care: Care | None
    ruling: RulingView | None


class FlagWords(msgspec.Struct, frozen=True):
    """Why a reviewer could not review a report."""

    reviewer: str
    words: str


class FlaggedReport(msgspec.Struct, frozen=True):
    """A report that was flagged so often that a TA must look, or one that a TA has looked at.

    ``open``: a TA's decision is wanted. ``out``: it is kept out; ``sentence`` tells its author
    why.
    """

    person: str
    attempt: str
    flags: tuple[FlagWords, ...]
    open: bool
    out: bool
    sentence: str


class RoundOverview(msgspec.Struct, frozen=True):
    """A lab's reviews as TAs see them; ``few`` before the end by allocation, then by what is done.

    ``names`` are of everyone in the course, by id. ``states`` counts the reviews, ``curve`` how
    many were handed in by when.
    """

    lab: int
    opens: datetime
    due: datetime
    allocated: datetime | None
    closed: datetime | None
    open: bool
    names: dict[str, str]
    reviews: tuple[StaffReview, ...]
    states: dict[str, int]
    curve: tuple[Moment, ...]
    few: tuple[Shortfall, ...]
    flagged: tuple[FlaggedReport, ...]


class ReviewLook(msgspec.Struct, frozen=True):
    """One review as a TA reads it; ``mates`` are the others of the same report.

    ``returnable``: it can be given back to its reviewer now.
    """

    lab: int
    review: StaffReview
    reviewer: str
    author: str
    rubric: Rubric
    answers: Answers
    mates: tuple[StaffReview, ...]
    check: SpotCheckView | None
    returnable: bool


class Reviewer(msgspec.Struct, frozen=True):
    """A reviewer of a lab, for TAs' eyes.

    ``merit`` (0 to 1, over the term) is None while nothing was handed in; ``sentence`` says what
    it rests on. ``asked`` and ``done`` are of this lab. ``look`` is the review of this lab to
    look at first, ``""`` for none; ``need`` how urgent it is, ``reasons`` why.
    """

    person: str
    name: str
    merit: float | None
    new: bool
    weak: bool
    sentence: str
    asked: int
    done: int
    checked: int
    look: str
    need: float
    reasons: tuple[str, ...]


class Reviewers(msgspec.Struct, frozen=True):
    """A lab's reviewers, those first whose reviews should be looked at."""

    lab: int
    reviewers: tuple[Reviewer, ...]
