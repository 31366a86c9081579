"""Peer reviews."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.reviews.reactions.model import Reaction
from jupyterlab_dlcourse.services.answers.review import (
    Desk,
    Draft,
    Feedback,
    Flag,
    HeldCopy,
    HiddenWords,
    Preview,
    ReviewTask,
    Saved,
)

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
        Operation(
            "put",
            "hideInCopy",
            "Hide words in a held copy and let it go.",
            answer=tuple[HeldCopy, ...],
            takes=Body.JSON,
            accepts=HiddenWords,
            errors=(400, 404, 409),
        ),
    ),
}
