"""Wire structs that only HTTP knows: the error shape and the demo's choice of person.

All other answers are the services' own structs (``services/answers``), encoded as they are.
"""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json


class Problem(msgspec.Struct, frozen=True):
    """What went wrong: a stable ``code`` for programs, a sentence for people, facts."""

    code: str
    message: str
    details: dict[str, Json] = {}


class Failed(msgspec.Struct, frozen=True):
    """The one shape of every error."""

    error: Problem


class SeatChoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose seat to take in the demo."""

    id: str
