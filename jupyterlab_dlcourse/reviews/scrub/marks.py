"""What stands between the letters of a word and is not read: colours, invisible signs, tags."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import msgspec

from jupyterlab_dlcourse.reviews.scrub.spans import Span

# A terminal's colours; soft hyphens, zero-width spaces and joiners, marks of direction.
UNSEEN: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))"
    "|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
)
# Marks of type within a line, in HTML, SVG and Markdown. Tags that part words (cells, lines) are
# not among them, and bounded lengths keep any text quick to look through.
TYPE: Final = re.compile(
    r"(?i)</?(?:a|abbr|b|big|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|"
    r"strike|strong|sub|sup|text|tspan|tt|u|var|wbr)(?:\s[^<>]{0,300})?/?>|&shy;|&zwnj;|&zwj;|"
    r"<!--[^<>]{0,300}?-->|(?<=\w)\*{1,3}(?=\w)"
)


class Bare(msgspec.Struct, frozen=True):
    """A text without certain marks; ``places`` of its characters in the text, empty if the same."""

    text: str
    places: list[int]
    marks: re.Pattern[str]

    def joined(self, span: Span) -> bool:
        """Tell whether a span of the bare text has a mark in it."""
        last = span.end - 1
        return self.places[last] - self.places[span.start] > last - span.start

    def marked(self, text: str, spans: Iterable[Span]) -> list[Span]:
        """Move spans of the bare text to ``text``; marks inside a span stay behind it."""
        if not self.places:
            return list(spans)
        moved = []
        for span in spans:
            start, end = self.places[span.start], self.places[span.end - 1] + 1
            marks = "".join(mark[0] for mark in self.marks.finditer(text, start, end))
            moved.append(Span(start, end, span.becomes + marks, span.kind))
        return moved


def bare(text: str, marks: re.Pattern[str]) -> Bare:
    """Give ``text`` without these marks."""
    places: list[int] = []
    at = 0
    for mark in marks.finditer(text):
        places.extend(range(at, mark.start()))
        at = mark.end()
    if not at:
        return Bare(text, [], marks)
    places.extend(range(at, len(text)))
    return Bare("".join(text[place] for place in places), places, marks)
