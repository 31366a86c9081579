"""A cell's source as plain Python."""

from __future__ import annotations

import re

_MAGIC = re.compile(r"^(\s*)(?:[%!?].*|.*\?)$")


def python_of(source: str) -> str:
    """Give a cell's source with the lines that are IPython's own made harmless."""
    if source.lstrip().startswith("%%"):
        source = source.lstrip().partition("\n")[2]
    return "\n".join(_MAGIC.sub(r"\1pass", line) for line in source.split("\n"))
