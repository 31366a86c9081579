"""Pictures without what cameras and programs write beside the pixels (EXIF, XMP, comments).

Formats: PNG (W3C, third edition, 11.2-11.3), JPEG (ITU-T T.81, annex B). Of any other format
nothing is known here, so the picture is not given.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from typing import Final

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_KEPT_CHUNKS: Final = frozenset(
    [
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT"),
        *(b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT"),
    ]
)
_LENGTH: Final = 12  # of a chunk without its data: length, type, checksum
_JPEG: Final = b"\xff\xd8"
_END: Final = 0xD9
_SCAN: Final = 0xDA
_ALONE: Final = frozenset([0x01, *range(0xD0, 0xD8)])  # markers without a segment
_JFIF, _ADOBE = 0xE0, 0xEE
_TOLD: Final = frozenset([*range(0xE1, 0xEE), 0xEF, *range(0xF0, 0xFF)])


def bare_picture(encoded: str) -> tuple[str, int] | None:
    """Give a base64 picture without what stands beside its pixels, and how much that was.

    None when it is neither PNG nor JPEG, or damaged. The signature that plotting libraries leave
    ("Software") is taken out and not counted.
    """
    try:
        data = base64.b64decode("".join(encoded.split()).replace("\\n", ""), validate=True)
    except (binascii.Error, ValueError):
        return None
    try:
        if data.startswith(_PNG):
            kept, told = _bare_png(data)
        elif data.startswith(_JPEG):
            kept, told = _bare_jpeg(data)
        else:
            return None
    except (IndexError, ValueError):
        return None
    if kept == data:
        return encoded, 0
    return base64.b64encode(kept).decode(), told


def _bare_png(data: bytes) -> tuple[bytes, int]:
    kept, told = [_PNG], 0
    at, name = len(_PNG), b""
    while name != b"IEND":
        length = int.from_bytes(data[at : at + 4], "big")
        name = data[at + 4 : at + 8]
        chunk = data[at : at + length + _LENGTH]
        if len(chunk) != length + _LENGTH:
            raise ValueError(name)
        if name in _KEPT_CHUNKS:
            kept.append(chunk)
        elif name in {b"eXIf", b"tEXt", b"zTXt", b"iTXt"}:
            told += not chunk[8:].startswith(b"Software\0")
        at += len(chunk)
    return b"".join(kept), told


def _bare_jpeg(data: bytes) -> tuple[bytes, int]:
    kept, told = [_JPEG], 0
    for marker, segment in _segments(data):
        if marker == _JFIF and not segment[4:].startswith(b"JFIF\0"):
            continue
        if marker in _TOLD:
            told += marker in {0xE1, 0xED, 0xFE}  # EXIF or XMP, IPTC, comment
            continue
        kept.append(segment)
    return b"".join(kept), told


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give marker and bytes of each segment up to the end of the picture, scans with their data."""
    at = 2
    while True:
        if data[at] != 0xFF:  # noqa: PLR2004 - what every marker begins with
            raise ValueError(at)
        marker, end = data[at + 1], at + 2
        if marker == 0xFF:  # noqa: PLR2004 - a filler before the marker
            at += 1
            continue
        if marker not in _ALONE and marker != _END:
            end += int.from_bytes(data[end : end + 2], "big")
        if marker == _SCAN:
            end = _scan_end(data, end)
        yield marker, data[at:end]
        if marker == _END:
            return
        at = end


def _scan_end(data: bytes, at: int) -> int:
    while True:
        at = data.index(b"\xff", at)
        if data[at + 1] != 0 and data[at + 1] not in _ALONE:
            return at
        at += 2
