"""The course as one person has it: labs, hand-outs, hand-ins, reports."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
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
from jupyterlab_dlcourse.services.answers.person import Me

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

HAND_INS: dict[str, tuple[Operation, ...]] = {
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
    "checks/{check}": (
        Operation("get", "getCheck", "A check's help page.", answer=CheckHelp, errors=(404,)),
    ),
}
