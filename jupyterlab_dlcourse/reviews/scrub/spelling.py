"""The ways in which one name is written: accents, Danish and German letters, composed or not."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SPELLINGS: Final = {
    "æ": "ae|a",
    "ø": "oe|o",
    "å": "aa|a",
    "ä": "ae|a",
    "ö": "oe|o",
    "ü": "ue|u|y",
    "ß": "ss|s",
    "ð": "d|dh",
    "þ": "th",
    "ł": "l",
    "đ": "d|dj",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
}
# The other way round: a name registered without its letters, written with them.
_LETTERS: Final = {"ae": "æ|ä", "oe": "ø|ö", "aa": "å", "ue": "ü", "ss": "ß"}
_FOLDED: Final = str.maketrans(
    {
        "æ": "ae",
        "ø": "o",
        "ß": "ss",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "đ": "d",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)
# One form for all spellings of a letter, so that one search tells whether a name can be there.
_MERGED: Final = (("a[ae]+", "a"), ("oe+", "o"), ("(?:u|y)e*", "u"), ("ss+", "s"), ("d[hj]+", "d"))
_ACCENT: Final = "[\u0300-\u036f]?"


def parts_of(name: str) -> tuple[str, ...]:
    """Give the parts of a name, first name first, without initials.

    Double names count as two parts: each half is used alone by somebody.
    """
    composed = unicodedata.normalize("NFC", name)
    return tuple(part for part in re.findall(r"[^\W\d_]+", composed) if len(part) > 1)


def spelled(part: str) -> str:
    """Give a pattern for every way ``part`` is written; to be used without regard to case."""
    low = unicodedata.normalize("NFC", part).lower()
    pieces, at = [], 0
    while at < len(low):
        pair = low[at : at + 2]
        if pair in _LETTERS:
            pieces.append(f"(?:{pair}|{_composed_or_not(_LETTERS[pair])})")
            at += 2
            continue
        pieces.append(_letter(low[at]))
        at += 1
    return "".join(pieces)


def _composed_or_not(ways: str) -> str:
    return f"{ways}|{unicodedata.normalize('NFD', ways)}"


def _letter(letter: str) -> str:
    if not letter.isalpha():
        return re.escape(letter)
    ways = [letter]
    bare = unicodedata.normalize("NFD", letter)[0]
    if bare != letter:
        ways.append(bare)
    if letter in _SPELLINGS:
        ways.append(_SPELLINGS[letter])
    return f"(?:{'|'.join(ways)}){_ACCENT}" if len(ways) > 1 else letter + _ACCENT


def folded(text: str) -> str:
    """Give ``text`` in lower case without accents, for comparing words."""
    low = unicodedata.normalize("NFD", text.casefold()).translate(_FOLDED)
    return "".join(letter for letter in low if not unicodedata.combining(letter))


def skeleton(text: str) -> str:
    """Give a form that all spellings of one name share; other words may share it too.

    A name whose skeleton is not in the skeleton of a text is nowhere in that text.
    """
    form = folded(text)
    for ways, one in _MERGED:
        form = re.sub(ways, one, form)
    return form
