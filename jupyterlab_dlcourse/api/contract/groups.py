"""Project groups, and who is ready to review more."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation
from jupyterlab_dlcourse.services.answers.group import GroupPreview, Groups, GroupText
from jupyterlab_dlcourse.services.answers.review import Volunteer

GROUPS: dict[str, tuple[Operation, ...]] = {
    "groups": (
        Operation("get", "listGroups", "All project groups, to staff.", answer=Groups),
        Operation(
            "put",
            "keepGroups",
            "Take a list in place of all groups there were.",
            answer=Groups,
            takes=Body.JSON,
            accepts=GroupText,
            errors=(400,),
        ),
    ),
    "groups/check": (
        Operation(
            "post",
            "checkGroups",
            "What taking a list would do; nothing is changed.",
            answer=GroupPreview,
            takes=Body.JSON,
            accepts=GroupText,
            errors=(400,),
        ),
    ),
    "volunteer": (
        Operation("get", "getVolunteer", "Whether I am ready to review more.", answer=Volunteer),
        Operation(
            "put",
            "keepVolunteer",
            "Say that I am ready to review more, or that I am not.",
            answer=Volunteer,
            takes=Body.JSON,
            accepts=Volunteer,
            errors=(400,),
        ),
    ),
}
