"""What a person is told, her calendar, and what she supposes."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.course.what_if import WhatIf
from jupyterlab_dlcourse.services.answers.calendar import CalendarLink
from jupyterlab_dlcourse.services.answers.notice import Notice, Notices, Quiet
from jupyterlab_dlcourse.services.answers.suppose import Suppose

TOLD: dict[str, tuple[Operation, ...]] = {
    "notices": (
        Operation("get", "listNotices", "What I was told and still holds.", answer=Notices),
        Operation(
            "post",
            "takeNotices",
            "What I have not been told yet: given once, to one browser.",
            answer=tuple[Notice, ...],
        ),
    ),
    "notices/quiet": (
        Operation(
            "put",
            "keepQuiet",
            "Keep these kinds quiet and no others.",
            answer=Notices,
            takes=Body.JSON,
            accepts=Quiet,
            errors=(400,),
        ),
    ),
    "what-if": (
        Operation(
            "post",
            "suppose",
            "Where I would stand if this happened, and what would be possible; changes nothing.",
            answer=WhatIf,
            takes=Body.JSON,
            accepts=Suppose,
            query=(Query("person", "whose standing, for staff"),),
            errors=(400, 404),
        ),
    ),
    "calendar": (
        Operation("get", "getCalendar", "The address of my calendar.", answer=CalendarLink),
        Operation(
            "post",
            "renewCalendar",
            "A new address; the old one leads nowhere any more.",
            answer=CalendarLink,
        ),
    ),
    "calendar/{secret}.ics": (
        Operation(
            "get",
            "readCalendar",
            "The calendar behind a secret address, without logging in.",
            gives=Body.CALENDAR,
            errors=(404,),
            open=True,
        ),
    ),
}
