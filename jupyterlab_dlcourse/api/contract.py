"""What each path and verb takes and gives: the source of ``openapi.json``."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.api.schemas import SeatChoice
from jupyterlab_dlcourse.grading.job import Event
from jupyterlab_dlcourse.services.answers.attempt import (
    Attempt,
    AttemptReport,
    JobStatus,
    Precheck,
)
from jupyterlab_dlcourse.services.answers.course import Course
from jupyterlab_dlcourse.services.answers.lab import (
    CheckHelp,
    HandoutFiles,
    LabDetail,
    LabSummary,
)
from jupyterlab_dlcourse.services.answers.person import Identity, Me
from jupyterlab_dlcourse.services.answers.review import (
    Desk,
    Draft,
    Feedback,
    Flag,
    HeldCopy,
    HiddenWords,
    Preview,
    Reaction,
    ReviewTask,
    RoundOverview,
    Saved,
)


class Body(StrEnum):
    """What a request or an answer carries."""

    NONE = ""
    JSON = "application/json"
    BYTES = "application/octet-stream"
    NOTEBOOK = "application/x-ipynb+json"
    EVENTS = "text/event-stream"


class Query(msgspec.Struct, frozen=True):
    """A query argument; ``choices`` empty means any text."""

    name: str
    about: str
    required: bool = False
    choices: tuple[str, ...] = ()


class Operation(msgspec.Struct, frozen=True):
    """One verb on one path.

    ``answer`` is the struct (or tuple of structs) of a JSON answer; for ``EVENTS`` the structs of
    the ``data`` lines. ``errors`` are the statuses a client must expect besides 403 and 500.
    """

    verb: str
    id: str
    about: str
    answer: object = None
    status: int = 200
    takes: Body = Body.NONE
    gives: Body = Body.JSON
    accepts: object = None
    query: tuple[Query, ...] = ()
    errors: tuple[int, ...] = ()


NAME = Query("name", "the file's name, without folders", required=True)
TRUSTED = Query(
    "trusted",
    "run one's own notebook unconfined where there is no sandbox",
    choices=("true", "false"),
)
WHICH = Query(
    "which", "the bytes as received, or with the run's outputs", choices=("received", "executed")
)
UPLOAD_ERRORS = (400, 404, 413, 422)

REVIEWS: dict[str, tuple[Operation, ...]] = {
    "labs/{lab}/anonymous": (
        Operation(
            "post",
            "previewCopy",
            "What my reviewers would see of this file; nothing is kept.",
            answer=Preview,
            takes=Body.BYTES,
            errors=(400, 404, 413, 422),
        ),
    ),
    "labs/{lab}/feedback": (
        Operation("get", "getFeedback", "Reviews of my report.", answer=Feedback, errors=(404,)),
    ),
    "labs/{lab}/withdrawal": (
        Operation(
            "post",
            "withdraw",
            "Take a report, mine unless a person is named, out of the lab's reviews.",
            answer=Feedback,
            query=(Query("person", "whose report, for staff"),),
            errors=(404, 409),
        ),
    ),
    "labs/{lab}/round": (
        Operation(
            "get",
            "getRound",
            "All of a lab's reviews, to TAs.",
            answer=RoundOverview,
            errors=(404,),
        ),
    ),
    "reviews": (
        Operation(
            "get", "listReviews", "My reviews, to do and done.", answer=tuple[ReviewTask, ...]
        ),
    ),
    "reviews/{review}": (
        Operation("get", "getReview", "Task, rubric, draft, evidence.", answer=Desk, errors=(404,)),
        Operation(
            "put",
            "saveReview",
            "Save a draft.",
            answer=Saved,
            takes=Body.JSON,
            accepts=Draft,
            errors=(400, 404, 409),
        ),
        Operation(
            "post",
            "handInReview",
            "Hand the review in; the answer is the receipt.",
            answer=ReviewTask,
            takes=Body.JSON,
            accepts=Draft,
            errors=(400, 404, 409),
        ),
    ),
    "reviews/{review}/notebook": (
        Operation(
            "get",
            "getReviewNotebook",
            "The anonymous copy's bytes.",
            gives=Body.NOTEBOOK,
            errors=(404, 409),
        ),
    ),
    "reviews/{review}/flag": (
        Operation(
            "post",
            "flagReport",
            "Say why a report cannot be reviewed; another one comes in its place.",
            answer=tuple[ReviewTask, ...],
            takes=Body.JSON,
            accepts=Flag,
            errors=(400, 404, 409),
        ),
    ),
    "reviews/{review}/reaction": (
        Operation(
            "post",
            "reactToReview",
            "Say of a review of my report whether it helped.",
            answer=Feedback,
            takes=Body.JSON,
            accepts=Reaction,
            errors=(400, 404, 409),
        ),
    ),
    "hidden-words": (
        Operation("get", "getHiddenWords", "Words hidden from my reviewers.", answer=HiddenWords),
        Operation(
            "put",
            "keepHiddenWords",
            "Keep these words and no others.",
            answer=HiddenWords,
            takes=Body.JSON,
            accepts=HiddenWords,
            errors=(400,),
        ),
    ),
    "copies": (
        Operation("get", "listHeldCopies", "Copies that wait.", answer=tuple[HeldCopy, ...]),
    ),
    "copies/{attempt}": (
        Operation(
            "get",
            "getHeldCopy",
            "A copy, for the TA who decides about it.",
            gives=Body.NOTEBOOK,
            errors=(404,),
        ),
        Operation(
            "post",
            "approveCopy",
            "Let a held copy go out as it is.",
            answer=tuple[HeldCopy, ...],
            errors=(404, 409),
        ),
    ),
}

CONTRACT: dict[str, tuple[Operation, ...]] = {
    "course": (Operation("get", "getCourse", "The plan, worked out.", answer=Course),),
    "me": (Operation("get", "getMe", "Who I am, where I stand, what is to do.", answer=Me),),
    "labs": (
        Operation("get", "listLabs", "All labs as I have them.", answer=tuple[LabSummary, ...]),
    ),
    "labs/{lab}": (
        Operation("get", "getLab", "One lab with my attempts.", answer=LabDetail, errors=(404,)),
    ),
    "labs/{lab}/handout": (
        Operation(
            "get",
            "fetchHandout",
            "The newest hand-out with its files; that it was fetched is remembered.",
            answer=HandoutFiles,
            errors=(404,),
        ),
    ),
    "labs/{lab}/check": (
        Operation(
            "post",
            "checkForLab",
            "What a hand-in of this file for this lab would meet.",
            answer=Precheck,
            takes=Body.BYTES,
            query=(NAME,),
            errors=UPLOAD_ERRORS,
        ),
    ),
    "check": (
        Operation(
            "post",
            "check",
            "What a hand-in of this file would meet, the lab told by content.",
            answer=Precheck,
            takes=Body.BYTES,
            query=(NAME,),
            errors=(400, 413),
        ),
    ),
    "labs/{lab}/attempts": (
        Operation(
            "post",
            "handIn",
            "Hand in; the answer is the receipt.",
            answer=Attempt,
            status=201,
            takes=Body.BYTES,
            query=(NAME, TRUSTED),
            errors=(*UPLOAD_ERRORS, 503),
        ),
    ),
    "attempts/{attempt}": (
        Operation("get", "getAttempt", "An attempt and its job.", answer=Attempt, errors=(404,)),
    ),
    "attempts/{attempt}/report": (
        Operation("get", "getReport", "The report.", answer=AttemptReport, errors=(404,)),
    ),
    "attempts/{attempt}/notebook": (
        Operation(
            "get",
            "getNotebook",
            "The notebook's bytes.",
            gives=Body.NOTEBOOK,
            query=(WHICH,),
            errors=(400, 404),
        ),
    ),
    "attempts/{attempt}/events": (
        Operation(
            "get",
            "watchJob",
            "The job, live: `event: job` carries a JobStatus, `event: progress` an Event. "
            "Last-Event-ID resumes; ends after done, failed or cancelled.",
            answer=(JobStatus, Event),
            gives=Body.EVENTS,
            errors=(404,),
        ),
    ),
    "attempts/{attempt}/job": (
        Operation(
            "post",
            "gradeAgain",
            "Grade again.",
            answer=Attempt,
            query=(TRUSTED,),
            errors=(400, 404, 409),
        ),
        Operation("delete", "cancelJob", "Cancel the job.", answer=Attempt, errors=(404, 409)),
    ),
    **REVIEWS,
    "checks/{check}": (
        Operation("get", "getCheck", "A check's help page.", answer=CheckHelp, errors=(404,)),
    ),
}

# There only while `dlcourse demo` runs.
DEMO_CONTRACT: dict[str, tuple[Operation, ...]] = {
    "identities": (
        Operation("get", "listIdentities", "Whose seat one may take.", answer=tuple[Identity, ...]),
    ),
    "identity": (
        Operation(
            "post",
            "takeSeat",
            "Take another person's seat.",
            answer=Identity,
            takes=Body.JSON,
            accepts=SeatChoice,
            errors=(400, 404),
        ),
    ),
}
