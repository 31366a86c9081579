"""What can go wrong here, as exceptions that carry their data.

Nothing in this module knows of HTTP or of a terminal. ``api/errors.py`` maps each class to a
status, ``cli/`` to an exit code; both show ``message``, a sentence that says what to do.
"""

from __future__ import annotations

from typing import ClassVar


class DLCourseError(Exception):
    """Base of every error of ours.

    Parameters
    ----------
    message
        One or two sentences for the person who caused or meets it: what happened, what to do.
    details
        Facts a program may want (names, numbers), JSON-able, never a secret.
    """

    code: ClassVar[str] = "error"

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.details = details

    def __reduce__(self) -> tuple[object, ...]:
        """Survive a process boundary with the details intact."""
        return (_rebuild, (type(self), self.message, self.details))


def _rebuild(kind: type[DLCourseError], message: str, details: dict[str, object]) -> DLCourseError:
    return kind(message, **details)


class Invalid(DLCourseError):
    """What was sent is not of the form asked for."""

    code = "invalid"


class Refused(DLCourseError):
    """A hand-in that cannot be taken: another file, empty, a path in its name. Nothing changed."""

    code = "refused"


class TooLarge(DLCourseError):
    """A hand-in above the plan's limit. Nothing changed."""

    code = "too_large"


class NotFound(DLCourseError):
    """There is no such thing, or none that the person may know of."""

    code = "not_found"


class Forbidden(DLCourseError):
    """The person is known and may not do this."""

    code = "forbidden"


class Conflict(DLCourseError):
    """What was asked for does not fit what is now the case (a job that already ended, say)."""

    code = "conflict"


class Unavailable(DLCourseError):
    """Something the operator must mend: no sandbox, an old schema, a full disk."""

    code = "unavailable"


class PlanError(DLCourseError):
    """A plan file with faults; ``details["faults"]`` lists them with their lines."""

    code = "plan"
