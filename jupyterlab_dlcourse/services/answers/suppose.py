"""What if: what a person supposes to happen; the answer is the rules' own `WhatIf`."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Happening(StrEnum):
    """What may happen with a lab: handed in now, judged so, or all its reviews done."""

    HANDED_IN = "handed_in"
    PASSED = "passed"
    NOT_PASSED = "not_passed"
    REVIEWED = "reviewed"


class Supposed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that is supposed."""

    lab: int
    what: Happening


class Suppose(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that is supposed at once; nothing: how things stand and what is possible."""

    events: tuple[Supposed, ...] = ()
