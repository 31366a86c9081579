"""Example reports."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.hand_ins import NAME, UPLOAD_ERRORS
from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.services.answers.example import ExampleChoice, ExampleDraft, ExamplePage

HIDE = Query("hide", "a name or word of the author's to take out; may be repeated")

EXAMPLES: dict[str, tuple[Operation, ...]] = {
    "labs/{lab}/example": (
        Operation(
            "get",
            "getExample",
            "A lab's example with the form of its reference review, to staff.",
            answer=ExamplePage,
            errors=(404,),
        ),
        Operation(
            "put",
            "saveExample",
            "Keep the reference review, and whether practice is required.",
            answer=ExamplePage,
            takes=Body.JSON,
            accepts=ExampleDraft,
            errors=(400, 404, 409),
        ),
        Operation(
            "post",
            "takeExample",
            "Make the anonymous copy of a hand-in the example.",
            answer=ExamplePage,
            takes=Body.JSON,
            accepts=ExampleChoice,
            errors=(400, 404, 409),
        ),
        Operation("delete", "dropExample", "Take it away.", answer=ExamplePage, errors=(404,)),
    ),
    "labs/{lab}/example/notebook": (
        Operation(
            "get",
            "getExampleNotebook",
            "The example's bytes, to staff.",
            gives=Body.NOTEBOOK,
            errors=(404,),
        ),
        Operation(
            "post",
            "uploadExample",
            "Make a notebook the example; what tells who wrote it is taken out first.",
            answer=ExamplePage,
            takes=Body.BYTES,
            query=(NAME, HIDE),
            errors=UPLOAD_ERRORS,
        ),
    ),
}
