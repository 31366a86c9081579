"""Judging: the queue, the desk, judgements, claims, drafts, the bank of comments, jobs of many."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.services.answers.judging import (
    Agreed,
    AgreementPreview,
    Batch,
    Claim,
    DraftSaved,
    JobSelection,
    JobsTold,
    JudgementDraft,
    NewJudgement,
    Queue,
    QueueRow,
    RemarkBank,
    RemarkText,
    Selection,
    Undone,
)
from jupyterlab_dlcourse.services.answers.judging_desk import JudgingDesk, NotebookChanges

SINCE = Query("since", "the version known: only what changed since is given")
WHO = Query(
    "who",
    "who handed in, or also who did not",
    choices=("handed_in", "everyone"),
)

JUDGING: dict[str, tuple[Operation, ...]] = {
    "labs/{lab}/queue": (
        Operation(
            "get",
            "getQueue",
            "A lab's hand-ins by need, to staff.",
            answer=Queue,
            query=(WHO, SINCE),
            errors=(400, 404),
        ),
    ),
    "labs/{lab}/queue/events": (
        Operation(
            "get",
            "watchQueue",
            "The queue, live: `event: queue` carries what changed, as a Queue that is not whole "
            "(or whole, where the version is not known any more). Last-Event-ID resumes.",
            answer=Queue,
            gives=Body.EVENTS,
            query=(WHO, SINCE),
            errors=(400, 404),
        ),
    ),
    "labs/{lab}/people/{person}/desk": (
        Operation(
            "get",
            "getJudgingDesk",
            "All that is needed to judge one hand-in.",
            answer=JudgingDesk,
            errors=(404,),
        ),
    ),
    "labs/{lab}/people/{person}/claim": (
        Operation(
            "put",
            "claimHandIn",
            "Say that I am at it, or still am: it holds for two minutes.",
            answer=Claim,
            query=(Query("over", "take it over from a colleague", choices=("true", "false")),),
            errors=(400, 404, 409),
        ),
        Operation(
            "delete",
            "releaseHandIn",
            "Say that I am done with it; the answer is the lab's claims that hold.",
            answer=tuple[Claim, ...],
            errors=(404,),
        ),
    ),
    "labs/{lab}/people/{person}/judgement": (
        Operation(
            "post",
            "judge",
            "Judge; the answer is the student's row now.",
            answer=QueueRow,
            status=201,
            takes=Body.JSON,
            accepts=NewJudgement,
            errors=(400, 404, 409),
        ),
        Operation(
            "delete",
            "undoJudgement",
            "Take the last word back: one's own, a teacher anybody's.",
            answer=QueueRow,
            query=(Query("judgement", "the id of the last word, as it is known", required=True),),
            errors=(400, 404, 409),
        ),
    ),
    "labs/{lab}/people/{person}/draft": (
        Operation(
            "put",
            "saveJudgementDraft",
            "Keep what I have written and not given yet.",
            answer=DraftSaved,
            takes=Body.JSON,
            accepts=JudgementDraft,
            errors=(400, 404, 409),
        ),
    ),
    "labs/{lab}/agreement/preview": (
        Operation(
            "post",
            "previewAgreement",
            "What agreeing with the suggestion would say to each; nothing is done.",
            answer=AgreementPreview,
            takes=Body.JSON,
            accepts=Selection,
            errors=(400, 404),
        ),
    ),
    "labs/{lab}/agreement": (
        Operation(
            "post",
            "agree",
            "Agree with the suggestion for many; what changed since the preview is left out.",
            answer=Batch,
            status=201,
            takes=Body.JSON,
            accepts=Agreed,
            errors=(400, 404),
        ),
    ),
    "labs/{lab}/judgements/undo": (
        Operation(
            "post",
            "undoJudgements",
            "Take judgements back together; what was overruled meanwhile is left out.",
            answer=Batch,
            takes=Body.JSON,
            accepts=Undone,
            errors=(400, 404),
        ),
    ),
    "labs/{lab}/jobs/again": (
        Operation(
            "post",
            "gradeManyAgain",
            "Grade the hand-ins of some, or of all, once more.",
            answer=JobsTold,
            takes=Body.JSON,
            accepts=JobSelection,
            errors=(400, 404),
        ),
    ),
    "labs/{lab}/jobs/cancel": (
        Operation(
            "post",
            "cancelManyJobs",
            "Cancel the jobs of some, or of all.",
            answer=JobsTold,
            takes=Body.JSON,
            accepts=JobSelection,
            errors=(400, 404),
        ),
    ),
    "labs/{lab}/remarks": (
        Operation(
            "get",
            "listRemarks",
            "The bank of comments for a lab, and what might become one.",
            answer=RemarkBank,
            errors=(404,),
        ),
        Operation(
            "post",
            "addRemark",
            "Put a comment into the bank.",
            answer=RemarkBank,
            status=201,
            takes=Body.JSON,
            accepts=RemarkText,
            errors=(400, 404, 409),
        ),
    ),
    "labs/{lab}/remarks/{remark}": (
        Operation(
            "put",
            "changeRemark",
            "Change a comment of the bank.",
            answer=RemarkBank,
            takes=Body.JSON,
            accepts=RemarkText,
            errors=(400, 404, 409),
        ),
        Operation(
            "delete",
            "dropRemark",
            "Drop a comment of the bank.",
            answer=RemarkBank,
            errors=(404,),
        ),
    ),
    "attempts/{attempt}/changes": (
        Operation(
            "get",
            "getChanges",
            "A notebook against its hand-out or the attempt before, in nbdime's form.",
            answer=NotebookChanges,
            query=(Query("against", "what to compare with", choices=("handout", "previous")),),
            errors=(400, 404),
        ),
    ),
}
