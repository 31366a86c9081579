"""Letters written in another way inside a text: as HTML entities, escapes, in a web address."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

_ENTITY: Final = re.compile(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8});")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
_PERCENT: Final = re.compile(r"(?:%[0-9a-fA-F]{2})+")


def decoded(text: str) -> Iterator[str]:
    """Give the forms of ``text`` in which letters (and @) stand for their codes; only those that
    differ. Everything else, markup above all, stays as it is written.
    """  # noqa: D205 - one sentence over two lines
    if "&" in text:
        yield from _other(text, _ENTITY.sub(lambda m: _letters(m[0], html.unescape(m[0])), text))
    if "\\u" in text or "\\x" in text:
        yield from _other(
            text, _ESCAPE.sub(lambda m: _letters(m[0], chr(int(m[1] or m[2], 16))), text)
        )
    if "%" in text:
        yield from _other(text, _PERCENT.sub(lambda m: _letters(m[0], unquote(m[0])), text))


def _other(text: str, form: str) -> Iterator[str]:
    if form != text:
        yield form


def _letters(written: str, meant: str) -> str:
    plain = all(letter.isalpha() or letter == "@" for letter in meant)
    return meant if plain and "\ufffd" not in meant else written
