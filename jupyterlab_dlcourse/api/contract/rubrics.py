"""Rubrics."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.services.answers.rubric import (
    RubricCheck,
    RubricDraft,
    RubricList,
    RubricPage,
)

VERSION = Query("version", "that of what is taken away", required=True)

RUBRICS: dict[str, tuple[Operation, ...]] = {
    "rubrics": (Operation("get", "listRubrics", "All rubrics, to staff.", answer=RubricList),),
    "labs/{lab}/rubric": (
        Operation(
            "get",
            "getRubric",
            "A lab's rubric with the form to change it in, to staff.",
            answer=RubricPage,
            errors=(404,),
        ),
        Operation(
            "put",
            "saveRubric",
            "Write a changed rubric into the course's folder.",
            answer=RubricPage,
            takes=Body.JSON,
            accepts=RubricDraft,
            errors=(400, 404, 409),
        ),
        Operation(
            "delete",
            "dropRubric",
            "Take a lab's own rubric away: the packaged or the general one holds again.",
            answer=RubricPage,
            query=(VERSION,),
            errors=(404, 409),
        ),
    ),
    "labs/{lab}/rubric/check": (
        Operation(
            "post",
            "checkRubric",
            "What a changed rubric lacks; nothing is kept.",
            answer=RubricCheck,
            takes=Body.JSON,
            accepts=RubricDraft,
            errors=(400, 404),
        ),
    ),
}
