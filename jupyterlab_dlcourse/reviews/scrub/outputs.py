"""Saved outputs cleaned: texts, tracebacks, pictures; widgets and what runs are left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.reviews.scrub.cleaner import Cleaner
from jupyterlab_dlcourse.reviews.scrub.known import Kind
from jupyterlab_dlcourse.reviews.scrub.pictures import bare_picture

_ACTIVE: Final = re.compile(
    r"(?is)<(script|iframe|object|embed|applet|form|foreignObject|metadata)\b.*?(?:</\1\s*>|$)"
    r"|<(?:link|meta|base)\b[^<>]*>|\son\w{3,20}\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'<>]+)"
    r"|(?<==)\s*[\"']?\s*javascript:[^\s\"'>]*"
)
# A picture fetched when the copy is opened would tell its owner when, and from where.
_FETCHED: Final = re.compile(
    r"(?i)(<(?:img|image|video|audio|source)\b[^<>]*?)\bsrc\s*=\s*[\"']?(https?:)?//[^\s\"'>]+"
)
_STATIC: Final = frozenset(["text/plain", "text/markdown", "text/latex"])
_MARKED: Final = frozenset(["text/html", "image/svg+xml"])
_PICTURES: Final = frozenset(["image/png", "image/jpeg"])


def clean_output(
    output: Mapping[str, Json], cleaner: Cleaner, counts: Counter[Kind]
) -> dict[str, Json] | None:
    """Give the output as a reviewer may see it; None when nothing of it is left."""
    kind = output["output_type"]
    if kind == "stream":
        return {**output, "text": cleaner.clean(_text(output.get("text")), counts)}
    if kind == "error":
        return _clean_error(output, cleaner, counts)
    data = output.get("data")
    bundle = data if isinstance(data, dict) else {}
    cleaned: dict[str, Json] = {}
    for media, value in bundle.items():
        kept = _clean_media(media, value, cleaner, counts)
        if kept is not None:
            cleaned[media] = kept
    if not cleaned:
        return None
    shown: dict[str, Json] = {"output_type": kind, "data": cleaned, "metadata": {}}
    return shown | ({"execution_count": None} if kind == "execute_result" else {})


def _clean_error(
    output: Mapping[str, Json], cleaner: Cleaner, counts: Counter[Kind]
) -> dict[str, Json]:
    trace = output.get("traceback")
    lines = trace if isinstance(trace, list) else []
    whole = cleaner.clean("\n".join(_text(line) for line in lines), counts)
    return {
        "output_type": "error",
        "ename": cleaner.clean(_text(output.get("ename")), counts),
        "evalue": cleaner.clean(_text(output.get("evalue")), counts),
        "traceback": list[Json](whole.split("\n")) if lines else [],
    }


def _clean_media(media: str, value: Json, cleaner: Cleaner, counts: Counter[Kind]) -> Json:
    if media in _STATIC:
        return cleaner.clean(_text(value), counts)
    if media in _MARKED:
        return cleaner.clean(without_active(_text(value), counts), counts)
    if media in _PICTURES:
        bare = bare_picture(_text(value))
        counts[Kind.PICTURE] += 1 if bare is None else bare[1]
        return None if bare is None else bare[0]
    counts[Kind.WIDGET if "widget" in media else Kind.ACTIVE] += 1
    return None


def without_active(text: str, counts: Counter[Kind]) -> str:
    """Give markup without what a browser would run or fetch."""
    text, ran = _ACTIVE.subn("", text)
    text, fetched = _FETCHED.subn(r"\1", text)
    counts[Kind.ACTIVE] += ran
    counts[Kind.REMOTE_PICTURE] += fetched
    return text


def _text(value: Json) -> str:
    if isinstance(value, list):
        return "".join(piece for piece in value if isinstance(piece, str))
    return value if isinstance(value, str) else ""
