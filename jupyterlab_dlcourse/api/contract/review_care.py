"""Peer reviews as TAs look after them."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation
from jupyterlab_dlcourse.services.answers.review_care import (
    GivenBack,
    GivenCheck,
    GivenDecision,
    GivenRuling,
    Reviewers,
    ReviewLook,
    RoundOverview,
)

REVIEW_CARE: dict[str, tuple[Operation, ...]] = {
    "labs/{lab}/round": (
        Operation(
            "get",
            "getRound",
            "All of a lab's reviews, to TAs.",
            answer=RoundOverview,
            errors=(404,),
        ),
    ),
    "labs/{lab}/reviewers": (
        Operation(
            "get",
            "listReviewers",
            "A lab's reviewers, most in need of a look first.",
            answer=Reviewers,
            errors=(404,),
        ),
    ),
    "labs/{lab}/flagged/{person}": (
        Operation(
            "put",
            "decideFlagged",
            "What becomes of a report that reviewers could not review.",
            answer=RoundOverview,
            takes=Body.JSON,
            accepts=GivenDecision,
            errors=(400, 404, 409),
        ),
    ),
    "reviews/{review}/look": (
        Operation(
            "get",
            "lookAtReview",
            "One review with the others of its report.",
            answer=ReviewLook,
            errors=(404,),
        ),
    ),
    "reviews/{review}/spot-check": (
        Operation(
            "put",
            "spotCheck",
            "What a TA found when looking at a review.",
            answer=ReviewLook,
            takes=Body.JSON,
            accepts=GivenCheck,
            errors=(400, 404, 409),
        ),
        Operation(
            "delete",
            "forgetSpotCheck",
            "A spot check taken back.",
            answer=ReviewLook,
            errors=(404,),
        ),
    ),
    "reviews/{review}/ruling": (
        Operation(
            "put",
            "answerUnfair",
            "The answer to an author who calls a review unfair.",
            answer=ReviewLook,
            takes=Body.JSON,
            accepts=GivenRuling,
            errors=(400, 404, 409),
        ),
    ),
    "reviews/{review}/return": (
        Operation(
            "post",
            "giveReviewBack",
            "A review back to its reviewer, to be written anew.",
            answer=ReviewLook,
            takes=Body.JSON,
            accepts=GivenBack,
            errors=(400, 404, 409),
        ),
    ),
}
