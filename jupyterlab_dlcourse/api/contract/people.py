"""The people of the course: members, class lists, double accounts."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation, Query
from jupyterlab_dlcourse.course.class_list.merge import Double
from jupyterlab_dlcourse.services.answers.gradebook import StudentRecord
from jupyterlab_dlcourse.services.answers.people import (
    ChangedPerson,
    ClassListPreview,
    Imported,
    MergePreview,
    NewPerson,
    TwoAccounts,
)
from jupyterlab_dlcourse.services.answers.person import Identity

PEOPLE: dict[str, tuple[Operation, ...]] = {
    "people": (
        Operation(
            "get", "listPeople", "Everyone in the course, to staff.", answer=tuple[Identity, ...]
        ),
        Operation(
            "post",
            "addPerson",
            "Put somebody into the course.",
            answer=Identity,
            status=201,
            takes=Body.JSON,
            accepts=NewPerson,
            errors=(400, 409),
        ),
    ),
    "people/{person}": (
        Operation(
            "get",
            "getStudent",
            "Everything about a student, to staff.",
            answer=StudentRecord,
            errors=(404,),
        ),
        Operation(
            "put",
            "changePerson",
            "Change a person's name or role.",
            answer=Identity,
            takes=Body.JSON,
            accepts=ChangedPerson,
            errors=(400, 404, 409),
        ),
    ),
    "class-list/preview": (
        Operation(
            "post",
            "previewClassList",
            "What importing this file would do, each problem with its line.",
            answer=ClassListPreview,
            takes=Body.BYTES,
            errors=(413,),
        ),
    ),
    "class-list": (
        Operation(
            "post",
            "importClassList",
            "Import the file that was looked at, all of it or nothing.",
            answer=Imported,
            takes=Body.BYTES,
            query=(Query("hash", "the preview's", required=True),),
            errors=(409, 413),
        ),
    ),
    "doubles": (
        Operation(
            "get",
            "listDoubles",
            "Who is in the course more than once.",
            answer=tuple[Double, ...],
        ),
        Operation(
            "post",
            "mergeAccounts",
            "Make two accounts one, in one step.",
            answer=MergePreview,
            takes=Body.JSON,
            accepts=TwoAccounts,
            errors=(400, 404, 409),
        ),
    ),
    "doubles/preview": (
        Operation(
            "post",
            "previewMerge",
            "What making two accounts one would move; nothing is moved.",
            answer=MergePreview,
            takes=Body.JSON,
            accepts=TwoAccounts,
            errors=(400, 404),
        ),
    ),
}
