"""Reports published to the class."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation
from jupyterlab_dlcourse.services.answers.publication import Publications, Publish

PUBLICATIONS: dict[str, tuple[Operation, ...]] = {
    "labs/{lab}/publications": (
        Operation(
            "get",
            "listPublications",
            "A lab's published reports, and how far mine is.",
            answer=Publications,
            errors=(404,),
        ),
        Operation(
            "put",
            "publish",
            "The author's yes.",
            answer=Publications,
            takes=Body.JSON,
            accepts=Publish,
            errors=(400, 404, 409),
        ),
        Operation(
            "delete",
            "withdrawPublication",
            "The author's yes taken back.",
            answer=Publications,
            errors=(404,),
        ),
    ),
    "labs/{lab}/publications/{person}": (
        Operation(
            "put",
            "approvePublication",
            "A TA's yes; before the author's it proposes the report to her.",
            answer=Publications,
            errors=(403, 404, 409),
        ),
        Operation(
            "delete",
            "declinePublication",
            "A TA's no.",
            answer=Publications,
            errors=(403, 404),
        ),
    ),
    "publications/{attempt}/notebook": (
        Operation(
            "get",
            "getPublishedNotebook",
            "The anonymous copy's bytes.",
            gives=Body.NOTEBOOK,
            errors=(404, 409),
        ),
    ),
}
