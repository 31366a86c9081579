"""The class as staff see it."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.services.answers.gradebook import ClassPlots, Gradebook
from jupyterlab_dlcourse.services.answers.grader import GraderState
from jupyterlab_dlcourse.services.standing.gradebooks import SEPARATORS, SHAPES

GRADEBOOK: dict[str, tuple[Operation, ...]] = {
    "gradebook": (Operation("get", "getGradebook", "Class by labs, counted.", answer=Gradebook),),
    "gradebook.csv": (
        Operation(
            "get",
            "getGradebookFile",
            "The gradebook as a spreadsheet or an LMS reads it.",
            gives=Body.CSV,
            query=(
                Query("shape", "table: all there is; else what an LMS imports", choices=(*SHAPES,)),
                Query("separator", "comma unless told", choices=(*SEPARATORS,)),
            ),
            errors=(400,),
        ),
    ),
    "gradebook/plots": (
        Operation("get", "getPlots", "What the plots of the class draw.", answer=ClassPlots),
    ),
    "grader": (
        Operation(
            "get",
            "getGrader",
            "What the grader does, waits for, did and could not do.",
            answer=GraderState,
        ),
    ),
    "people/{person}/page": (
        Operation(
            "get",
            "getPage",
            "One student's page, hers to herself, everyone's to staff.",
            gives=Body.HTML,
            errors=(404,),
        ),
    ),
}
