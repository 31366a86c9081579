"""What is wrong with a class list, told so that it can be found in the file."""

from __future__ import annotations

import msgspec


class Problem(msgspec.Struct, frozen=True, order=True):
    """A problem of one line; 0 is the file itself.

    ``stops`` tells whether the line (or the file) cannot be taken; else it is taken as ``text``
    says.
    """

    line: int
    text: str
    stops: bool = True
