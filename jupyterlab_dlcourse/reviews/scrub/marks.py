"""What stands between the letters of a word and is not read: colours, invisible signs, tags."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

import msgspec

from jupyterlab_dlcourse.reviews.scrub.spans import Span

# A terminal's colours; soft hyphens, zero-width spaces and joiners, marks of direction.
UNSEEN: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))"
    "|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
)
# Marks of type between the letters of one word, in HTML, SVG and Markdown. Tags that part words
# (of cells, of lines) are not among them; bounded lengths keep any text quick to look through.
TYPE: Final = re.compile(
    r"(?i)(?<=\w)(?:</?(?:a|abbr|b|big|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|"
    r"span|strike|strong|sub|sup|text|tspan|tt|u|var|wbr)(?:\s[^<>]{0,300})?/?>|&shy;|&zwn?j;|"
    r"<!--[^<>]{0,300}?-->|\*{1,3}){1,9}(?=\w)"
)


class Bare(msgspec.Struct, frozen=True):
    """A text without certain marks.

    ``cuts`` are the places in it where marks stood, ``shifts`` how many characters of the full
    text were left out up to there.
    """

    text: str
    cuts: list[int]
    shifts: list[int]
    marks: re.Pattern[str]

    def joined(self, span: Span) -> bool:
        """Tell whether a span of the bare text has a mark in it."""
        start, end = self._places(span)
        return end - start > span.end - span.start

    def marked(self, text: str, spans: Iterable[Span]) -> list[Span]:
        """Move spans of the bare text to ``text``; marks inside a span stay behind it."""
        if not self.cuts:
            return list(spans)
        moved = []
        for span in spans:
            start, end = self._places(span)
            marks = "".join(mark[0] for mark in self.marks.finditer(text, start, end))
            moved.append(Span(start, end, span.becomes + marks, span.kind))
        return moved

    def _places(self, span: Span) -> tuple[int, int]:
        return self._place(span.start), self._place(span.end - 1) + 1

    def _place(self, at: int) -> int:
        cut = bisect_right(self.cuts, at)
        return at + (self.shifts[cut - 1] if cut else 0)


def bare(text: str, marks: re.Pattern[str]) -> Bare:
    """Give ``text`` without these marks."""
    pieces, cuts, shifts, at, shift = [], [], [], 0, 0
    for mark in marks.finditer(text):
        pieces.append(text[at : mark.start()])
        cuts.append(mark.start() - shift)
        shift += mark.end() - mark.start()
        shifts.append(shift)
        at = mark.end()
    return Bare("".join([*pieces, text[at:]]), cuts, shifts, marks)
