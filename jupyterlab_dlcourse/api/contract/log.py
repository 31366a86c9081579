"""The log of decisions."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Operation, Query
from jupyterlab_dlcourse.services.answers.log import DecisionPage

LOG: dict[str, tuple[Operation, ...]] = {
    "decisions": (
        Operation(
            "get",
            "listDecisions",
            "The log of decisions, newest first, to staff; 100 a page.",
            answer=DecisionPage,
            query=(
                Query("person", "whose things were decided about"),
                Query("by", "who decided"),
                Query("lab", "the lab's number"),
                Query("action", "what was done, as the answer's actions name it"),
                Query("since", "from this time on, with its zone"),
                Query("below", "before the decision with this id: the answer's next"),
            ),
            errors=(400,),
        ),
    ),
}
