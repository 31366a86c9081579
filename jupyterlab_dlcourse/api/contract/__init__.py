"""What each path and verb takes and gives: the source of ``openapi.json``."""

from jupyterlab_dlcourse.api.contract.demo import DEMO_CONTRACT
from jupyterlab_dlcourse.api.contract.examples import EXAMPLES
from jupyterlab_dlcourse.api.contract.gradebook import GRADEBOOK
from jupyterlab_dlcourse.api.contract.granting import GRANTING
from jupyterlab_dlcourse.api.contract.groups import GROUPS
from jupyterlab_dlcourse.api.contract.hand_ins import HAND_INS
from jupyterlab_dlcourse.api.contract.judging import JUDGING
from jupyterlab_dlcourse.api.contract.log import LOG
from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.api.contract.people import PEOPLE
from jupyterlab_dlcourse.api.contract.publications import PUBLICATIONS
from jupyterlab_dlcourse.api.contract.requests import REQUESTS
from jupyterlab_dlcourse.api.contract.review_care import REVIEW_CARE
from jupyterlab_dlcourse.api.contract.reviews import REVIEWS
from jupyterlab_dlcourse.api.contract.rubrics import RUBRICS
from jupyterlab_dlcourse.api.contract.rules import RULES
from jupyterlab_dlcourse.api.contract.told import TOLD

CONTRACT: dict[str, tuple[Operation, ...]] = {
    **HAND_INS,
    **REVIEWS,
    **REVIEW_CARE,
    **RUBRICS,
    **EXAMPLES,
    **GROUPS,
    **PUBLICATIONS,
    **LOG,
    **GRANTING,
    **GRADEBOOK,
    **REQUESTS,
    **TOLD,
    **JUDGING,
    **PEOPLE,
    **RULES,
}

__all__ = ["CONTRACT", "DEMO_CONTRACT", "Body", "Operation", "Query"]
