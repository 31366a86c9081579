"""Places in a text that are to be replaced, and replacing them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from jupyterlab_dlcourse.reviews.scrub.known import Kind


class Span(msgspec.Struct, frozen=True):
    """``text[start:end]`` becomes ``becomes``."""

    start: int
    end: int
    becomes: str
    kind: Kind


def apart(spans: Iterable[Span]) -> list[Span]:
    """Give the spans in order of place; those that overlap become one, named by the first given.

    What only overlaps a place is hidden too, so that no half of a name is left over.
    """
    ranked = sorted(enumerate(spans), key=lambda pair: pair[1].start)
    kept: list[tuple[int, Span]] = []
    for rank, span in ranked:
        if not kept or span.start >= kept[-1][1].end:
            kept.append((rank, span))
            continue
        first, last = min(kept[-1], (rank, span), key=lambda pair: pair[0])
        end = max(kept[-1][1].end, span.end)
        kept[-1] = (first, Span(kept[-1][1].start, end, last.becomes, last.kind))
    return [span for _, span in kept]


def replaced(text: str, spans: Iterable[Span]) -> str:
    """Give ``text`` with each span replaced; the spans are apart and in order."""
    pieces, at = [], 0
    for span in spans:
        pieces += [text[at : span.start], span.becomes]
        at = span.end
    return "".join([*pieces, text[at:]])
