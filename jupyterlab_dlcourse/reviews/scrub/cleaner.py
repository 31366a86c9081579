"""One text of a notebook cleaned: names, what is told by form, pictures inside the text."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from jupyterlab_dlcourse.reviews.scrub.encodings import decoded
from jupyterlab_dlcourse.reviews.scrub.known import Kind, Known
from jupyterlab_dlcourse.reviews.scrub.marks import TYPE, UNSEEN, Bare, bare
from jupyterlab_dlcourse.reviews.scrub.names import Names
from jupyterlab_dlcourse.reviews.scrub.patterns import formed
from jupyterlab_dlcourse.reviews.scrub.pictures import bare_picture
from jupyterlab_dlcourse.reviews.scrub.residue import Residue
from jupyterlab_dlcourse.reviews.scrub.spans import Span, apart, replaced

_EMBEDDED: Final = re.compile(r"(data:[\w/+.-]+;base64,)((?:[A-Za-z0-9+/=]|\\n){16,})")
# A shorter run of letters may come about by chance where marks are left out.
_SPLIT: Final = 4


class Cleaner:
    """Cleans the texts of one notebook, ``text`` being all of them; counts what it took out."""

    def __init__(self, known: Known, text: str) -> None:
        self._given = known.given
        self._names = Names(known, "\n".join([text, *decoded(text)]))
        self._residue = Residue(known.author, known.given)

    def clean(self, text: str, counts: Counter[Kind]) -> str:
        """Give ``text`` without identifiers; ``counts`` grows by what was taken out."""
        pieces, at = [], 0
        for embedded in _EMBEDDED.finditer(text):
            pieces.append(self._plain(text[at : embedded.start()], counts))
            pieces.append(embedded[1] + self._embedded(embedded, counts))
            at = embedded.end()
        return "".join([*pieces, self._plain(text[at:], counts)])

    def doubts(self, text: str) -> set[str]:
        """Give sentences on what may tell the author in a text that was cleaned."""
        seen = _EMBEDDED.sub(r"\1", bare(text, UNSEEN).text)
        return {
            doubt
            for form in (seen, *decoded(seen))
            for doubt in (*self._names.doubts(form), *self._residue.doubts(form))
        }

    def _plain(self, text: str, counts: Counter[Kind]) -> str:
        cleaned = self._once(text, counts)
        for form in decoded(cleaned):
            again = self._once(form, counts)
            if again != form:
                cleaned = again
        return cleaned

    def _once(self, text: str, counts: Counter[Kind]) -> str:
        seen, read = bare(text, UNSEEN), bare(text, TYPE)
        spans = seen.marked(text, self._spans(seen.text))
        if read.cuts:
            split = (span for span in self._spans(read.text) if _split(read, span))
            spans = apart([*spans, *read.marked(text, split)])
        counts.update(span.kind for span in spans)
        return replaced(text, spans)

    def _spans(self, plain: str) -> list[Span]:
        spans = apart([*formed(plain, self._given), *self._names.find(plain)])
        return [span for span in spans if plain[span.start : span.end] != span.becomes]

    def _embedded(self, found: re.Match[str], counts: Counter[Kind]) -> str:
        if not found[1].startswith("data:image/") or "svg" in found[1]:
            return found[2]
        picture = bare_picture(found[2])
        counts[Kind.PICTURE] += 1 if picture is None else picture[1]
        return "" if picture is None else picture[0]


def _split(read: Bare, span: Span) -> bool:
    return span.end - span.start >= _SPLIT and read.joined(span)
