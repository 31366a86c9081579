"""A second look at what was cleaned, by other means than the cleaning did.

Is the author still there?

Letters and digits are compared without anything between them, so that a name or number spread
over marks, lines or tags is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jupyterlab_dlcourse.reviews.scrub.known import Person
from jupyterlab_dlcourse.reviews.scrub.spelling import folded, parts_of, skeleton

# A shorter run of letters comes about by chance in a notebook's text.
_LEAST: Final = 9
_PAIR: Final = 2
_SPELT: Final = 4  # letters of a name that is written letter by letter
_TAG: Final = re.compile(r"<[^<>]{0,200}>")


class Residue:
    """What of one author would still tell who she is; what the hand-out has too never does."""

    def __init__(self, author: Person, given: str) -> None:
        parts = [skeleton(part) for part in parts_of(author.name)]
        pairs = [parts[0] + parts[-1], parts[-1] + parts[0]] if len(parts) >= _PAIR else []
        before = _letters(given)
        self._spelt = [
            re.compile(r"(?<!\w)" + r"[\W_]{1,3}".join(part) + r"(?!\w)")
            for part in map(folded, parts_of(author.name))
            if len(part) >= _SPELT
        ]
        self._names = [pair for pair in pairs if len(pair) >= _LEAST and pair not in before]
        digits = author.number.strip().lstrip("sS")
        whole = digits.isascii() and digits.isdigit() and len(digits) >= 5  # noqa: PLR2004 - fewer are any number
        self._number = (
            re.compile(r"(?<![\d.])" + r"[\s._-]{0,2}".join(digits) + r"(?![\d.]\d)")
            if whole
            else None
        )

    def doubts(self, text: str) -> Iterator[str]:
        """Give a sentence for each kind of identifier that is left."""
        if self._names:
            for form in {_letters(text), _letters(_TAG.sub("", text))}:
                if any(name in form for name in self._names):
                    yield "The author's name stands here with something between its letters."
        low = folded(text)
        if any(part.search(low) for part in self._spelt):
            yield "The author's name is written letter by letter."
        if self._number and self._number.search(text):
            yield "The digits of the author's study number stand here."


def _letters(text: str) -> str:
    return "".join(letter for letter in skeleton(text) if letter.isalpha())
