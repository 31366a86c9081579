"""Words of a comment: what counts as one, and which of them are the reviewer's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

RUN = 4  # so many words in a row that stand elsewhere are a copy, fewer are chance
_NO_PROSE = re.compile(
    r"```.*?(?:```|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|</?[a-z!][^<>]{0,300}>|https?://\S+",
    re.DOTALL | re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_HAMMERED = re.compile(r"(.)\1{3}")
_LONG_WITHOUT_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]{6,}\Z")
_EMPTY = frozenset(  # words that say nothing by themselves, English and Danish
    """a an the this that these those it its i you he she we they me him her us them my your his
    our their one ones is are was were be been being am do does did done has have had having will
    would can could may might must shall should and or but if then than so as of in on at to for
    from by with about into out up down over not no nor yes very quite just also too only all any
    some more most much many there here what which who how when where why well ok okay
    en et den det de dem der som jeg du han hun vi man min din sin hans hendes vores jeres deres
    er var være været bliver blev har havde kan kunne skal skulle vil ville må måtte bør og eller
    men hvis så end af i på ved til for fra med om ind ud op ned over ikke ja nej meget også kun
    bare alle noget nogen mere mest mange her hvad hvilken hvem hvordan hvornår hvor
    hvorfor""".split()  # noqa: SIM905 - words are read as words
)


def prose(text: str) -> str:
    """Give a text without fenced code, tags, scripts and addresses: these are no comment."""
    return _NO_PROSE.sub(" ", text)


def words(text: str) -> list[str]:
    """Give the words of a text in order, case aside."""
    return _cut(prose(text))


def tells(word: str) -> bool:
    """Say whether a word says something: no article or pronoun, no keys hammered at random."""
    return (
        len(word) > 1
        and word not in _EMPTY
        and not _HAMMERED.search(word)
        and not _LONG_WITHOUT_VOWEL.match(word)
    )


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield each run of ``RUN`` words of a text; a shorter text is one run by itself."""
    for found in (words(text), _cut(text)):  # what a tag hides can be copied all the same
        if 0 < len(found) < RUN:
            yield tuple(found)
        for start in range(len(found) - RUN + 1):
            yield tuple(found[start : start + RUN])


def own_words(text: str, elsewhere: Iterable[str]) -> list[str]:
    """Give the words of a text outside every run that stands in one of the other texts too."""
    known = {run for other in elsewhere for run in runs(other)}
    found = words(text)
    copied: set[int] = set()
    for start in range(max(1, len(found) - RUN + 1)):
        if tuple(found[start : start + RUN]) in known:
            copied.update(range(start, min(start + RUN, len(found))))
    return [word for place, word in enumerate(found) if place not in copied]


def _cut(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
