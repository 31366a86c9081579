"""Students' requests and the answers to them."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.services.answers.request import NewAnswer, NewRequest, Requests

REQUESTS: dict[str, tuple[Operation, ...]] = {
    "requests": (
        Operation(
            "get",
            "listRequests",
            "My requests and what I may ask; to staff everyone's.",
            answer=Requests,
            query=(Query("person", "only this student's, for staff"),),
            errors=(404,),
        ),
    ),
    "labs/{lab}/requests": (
        Operation(
            "post",
            "makeRequest",
            "Ask once for another look at a judgement, or report a problem with a hand-in.",
            answer=Requests,
            status=201,
            takes=Body.JSON,
            accepts=NewRequest,
            errors=(400, 404, 409),
        ),
    ),
    "requests/{request}/answer": (
        Operation(
            "post",
            "answerRequest",
            "Answer a request; accepted, the lab is to be judged anew.",
            answer=Requests,
            takes=Body.JSON,
            accepts=NewAnswer,
            errors=(400, 404, 409),
        ),
    ),
}
