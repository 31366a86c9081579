"""More time: extensions and outages."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.services.answers.extension import (
    Extension,
    ExtensionPreview,
    NewExtension,
    NewOutage,
    OutagePreview,
    Outages,
)

WHY = Query("why", "the reason, for the log")

GRANTING: dict[str, tuple[Operation, ...]] = {
    "extensions": (
        Operation(
            "get",
            "listExtensions",
            "All extensions, newest first, to staff.",
            answer=tuple[Extension, ...],
            query=(Query("person", "only this student's"),),
        ),
        Operation(
            "post",
            "giveExtension",
            "Grant the rows that the preview shows without a fault.",
            answer=tuple[Extension, ...],
            status=201,
            takes=Body.JSON,
            accepts=NewExtension,
            errors=(400, 404, 409),
        ),
    ),
    "extensions/preview": (
        Operation(
            "post",
            "previewExtension",
            "What an extension would change, row by row; nothing is granted.",
            answer=ExtensionPreview,
            takes=Body.JSON,
            accepts=NewExtension,
            errors=(400, 404),
        ),
    ),
    "extensions/{extension}": (
        Operation(
            "delete",
            "takeBackExtension",
            "Take an unused extension back.",
            answer=tuple[Extension, ...],
            query=(WHY,),
            errors=(404, 409),
        ),
    ),
    "outages": (
        Operation("get", "listOutages", "Outages, and downtimes found.", answer=Outages),
        Operation(
            "post",
            "recordOutage",
            "Put an outage on record; deadlines move by the plan's rule.",
            answer=Outages,
            status=201,
            takes=Body.JSON,
            accepts=NewOutage,
            errors=(400, 409),
        ),
    ),
    "outages/preview": (
        Operation(
            "post",
            "previewOutage",
            "Which deadlines an outage would move; nothing is recorded.",
            answer=OutagePreview,
            takes=Body.JSON,
            accepts=NewOutage,
            query=(Query("outage", "the one on record that it corrects"),),
            errors=(400, 404),
        ),
    ),
    "outages/{outage}": (
        Operation(
            "put",
            "correctOutage",
            "Correct an outage on record.",
            answer=Outages,
            takes=Body.JSON,
            accepts=NewOutage,
            errors=(400, 404, 409),
        ),
        Operation(
            "delete",
            "dropOutage",
            "Take an outage off the record.",
            answer=Outages,
            query=(WHY,),
            errors=(404, 409),
        ),
    ),
    "downtimes/{downtime}": (
        Operation(
            "delete",
            "dismissDowntime",
            "Say that a downtime found moves nothing.",
            answer=Outages,
            errors=(404,),
        ),
    ),
}
