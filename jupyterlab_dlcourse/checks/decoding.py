"""From the bytes of a hand-in to text, whatever editor saved them."""

from __future__ import annotations

import codecs

# Longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", ""),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)


def decode(data: bytes) -> tuple[str, list[str]]:
    """Give the text of ``data`` and a sentence for each thing that was mended.

    Never fails: bytes that are no text in any encoding come out as replacement characters.
    """
    for mark, encoding, name in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, errors="replace")
            return text, [f"The file is saved as {name}; it was read all the same."] if name else []
    if data[:1] and data[1:2] == b"\0":
        return data.decode("utf-16-le", errors="replace"), [
            "The file is saved as UTF-16; it was read all the same."
        ]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        return data.decode("utf-8", errors="replace"), [
            "The file is not UTF-8 throughout; characters that could not be read were replaced."
        ]


def is_storable(text: str) -> bool:
    """Say whether ``text`` can be written as UTF-8 (half a surrogate pair cannot)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def mend_surrogates(text: str) -> str:
    """Give ``text`` with halves of surrogate pairs joined where they meet, replaced where not."""
    if is_storable(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
