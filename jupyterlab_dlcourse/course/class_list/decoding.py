"""From the bytes of a file to its text, whatever wrote it."""

from __future__ import annotations

import codecs
from typing import Final

from jupyterlab_dlcourse.course.class_list.problem import Problem

MOST_BYTES: Final = 5_000_000
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_WINDOWS: Final = "cp1252"


def decoded(data: bytes) -> tuple[str, str] | Problem:
    """Give the text and the name of its encoding, or why there is none.

    Taken are UTF-8, UTF-16 with its mark (Excel's "Unicode text") and Windows-1252 (Excel's plain
    CSV in western Europe), in this order: what is valid UTF-8 is hardly ever anything else.
    """
    if not data.strip():
        return Problem(0, "The file is empty.")
    if len(data) > MOST_BYTES:
        return Problem(0, f"The file is larger than {MOST_BYTES // 1_000_000} MB.")
    if data.startswith(_WORKBOOKS):
        return Problem(0, "This is an Excel workbook. Save it as CSV and choose that file.")
    encodings = [name for mark, name in _MARKS if data.startswith(mark)] or ["utf-8", _WINDOWS]
    line = 0
    for encoding in encodings:
        try:
            return _checked(data.decode(encoding), encoding)
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
    return Problem(line, "This is not text: neither UTF-8, UTF-16 nor Windows-1252.")


def _checked(text: str, encoding: str) -> tuple[str, str] | Problem:
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return Problem(line, "There is a NUL in the text: save the file as CSV in UTF-8.")
    return text, encoding
