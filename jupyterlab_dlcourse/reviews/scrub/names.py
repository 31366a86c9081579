"""Names of persons in a text: in full, in parts, glued into identifiers, in any spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from jupyterlab_dlcourse.reviews.scrub.known import Kind, Known, Person
from jupyterlab_dlcourse.reviews.scrub.patterns import MAIL, NUMBER
from jupyterlab_dlcourse.reviews.scrub.spans import Span
from jupyterlab_dlcourse.reviews.scrub.spelling import folded, parts_of, skeleton, spelled
from jupyterlab_dlcourse.reviews.scrub.vocabulary import COURSE_WORDS, FIELD_WORDS, words_of

# A part this short is too often something else to be hidden alone.
_SHORT: Final = 3
# From this length a part is looked for inside longer words too.
_LONG: Final = 6
_BETWEEN: Final = r"(?:[\s_.,\-+]{0,3}|[\s_.]{1,2}\w\.?[\s_.]{1,2}|%20)"
_ANNOUNCED: Final = re.compile(
    r"(?i)(?:\b(?:author|authors|name|names|navn|navne|student|students|studerende|made by|"
    r"written by|done by|lavet af|skrevet af|udarbejdet af|my name is|jeg hedder|regards|hilsen|"
    r"group members|signed)\b\W{0,4})$"
)
_WITH: Final = re.compile(
    r"(?i)\b(?:by|af|with|together with|med|sammen med|thanks to|thanks|tak til|partner|group|"
    r"gruppe|and|og|&|for|from|fra|ask|asked)\b\W{0,3}$"
)
_SENTENCE: Final = re.compile(r"(?:^|[.!?:;#>*\-(\"'\n|$]|\d\.)\s*$")
_HANDIN: Final = r"(?:lab|exe|hw|homework|handin|hand-in|report|s\d{6})"
_HANDIN_AFTER: Final = re.compile(rf"(?i)[_\-. ]?{_HANDIN}")
_HANDIN_BEFORE: Final = re.compile(rf"(?i){_HANDIN}\d?[_\-.]$")


class Names:
    """Finds what is known of persons; built once a notebook."""

    def __init__(self, known: Known, text: str) -> None:
        given = words_of(known.given)
        self._words = COURSE_WORDS | given
        self._field = FIELD_WORDS | given
        bones, low = skeleton(text), text.casefold()
        everyone = [known.author, *(other for other in known.others if _occurs(other, bones))]
        self._full = [pattern for person in everyone if (pattern := _pairs(person))]
        self._set_parts(known.author, everyone[1:])
        people = (known.author, *known.others)
        logins = {
            login
            for person in people
            for login in (person.user, person.mail.partition("@")[0])
            if len(login) > _SHORT and login.casefold() in low
        }
        self._logins = _alternatives(
            (login for login in logins if login.casefold() not in self._words), exact=True
        )
        self._mails = _alternatives(
            (p.mail for p in people if "@" in p.mail and p.mail.casefold() in low), exact=True
        )
        self._numbers = _digits(person.number for person in people)
        self._added = _alternatives((word.strip() for word in known.words), exact=True)

    def _set_parts(self, author: Person, others: list[Person]) -> None:
        own = [part for part in parts_of(author.name) if len(part) > 1]
        self._parts = _alternatives(own)
        self._long = _alternatives(p for p in own if len(p) >= _LONG and not self._course(p))
        firsts = {part for other in others for part in parts_of(other.name)[:1]}
        self._firsts = _alternatives(
            part for part in firsts if len(part) >= _SHORT and not self._course(part)
        )

    def find(self, text: str) -> Iterator[Span]:
        """Give the names, numbers and added words in ``text``, the longest forms first."""
        yield from self._whole(text, self._added, Kind.WORD)
        for span in _matches(text, self._mails):
            yield Span(span[0], span[1], MAIL, Kind.MAIL)
        for pattern in self._full:
            for start, end in _matches(text, pattern):
                if _bounded(text, start, end):
                    yield Span(start, end, _cased(text, start, end), Kind.NAME)
        yield from self._whole(text, self._logins, Kind.NAME)
        for start, end in _matches(text, self._numbers):
            yield Span(start, end, NUMBER, Kind.NUMBER)
        yield from self._alone(text)

    def doubts(self, text: str) -> Iterator[str]:
        """Give sentences on what may be a name in ``text``, which is clean of sure ones."""
        for start, end in _matches(text, self._parts):
            word = text[start:end]
            if not _bounded(text, start, end) or not word[0].isupper():
                continue
            if folded(word) in self._field or _SENTENCE.search(text[max(0, start - 20) : start]):
                continue
            if not _inside(text, start, end):
                yield "A word may be the author's name."
        for start, end in _matches(text, self._long):
            whole = _word_at(text, start, end)
            if folded(whole) not in self._words:
                yield "A longer word has the author's name in it."

    def _whole(self, text: str, pattern: re.Pattern[str] | None, kind: Kind) -> Iterator[Span]:
        for start, end in _matches(text, pattern):
            if _bounded(text, start, end):
                yield Span(start, end, _cased(text, start, end), kind)

    def _alone(self, text: str) -> Iterator[Span]:
        for start, end in _matches(text, self._parts):
            if _bounded(text, start, end) and self._sure(text, start, end):
                yield Span(start, end, _cased(text, start, end), Kind.NAME)
        for start, end in _matches(text, self._firsts):
            before = text[max(0, start - 30) : start]
            named = text[start].isupper() and (_WITH.search(before) or _ANNOUNCED.search(before))
            if named and _bounded(text, start, end):
                yield Span(start, end, _cased(text, start, end), Kind.NAME)

    def _sure(self, text: str, start: int, end: int) -> bool:
        """Tell whether a part of the author's name that stands alone is meant as her name."""
        if end - start >= _SHORT and not self._course(text[start:end]):
            return True
        if not text[start].isupper():
            return _labelled(text, start, end)
        line = text[text.rfind("\n", 0, start) + 1 : start]
        rest = text[end:].partition("\n")[0]
        signature = not re.search(r"\w", line + rest) and "\n" in text[:start].strip(" ")
        return signature or bool(_ANNOUNCED.search(line)) or _labelled(text, start, end)

    def _course(self, part: str) -> bool:
        return part.casefold() in self._words or folded(part) in self._words


def _occurs(person: Person, bones: str) -> bool:
    """Tell whether some part of the person's name may be in a text of this skeleton."""
    return any(skeleton(part) in bones for part in parts_of(person.name))


def _pairs(person: Person) -> re.Pattern[str] | None:
    parts = parts_of(person.name)
    if len(parts) < 2:  # noqa: PLR2004 - a pair is two
        return None
    one = "|".join(f"(?:{spelled(part)})" for part in parts)
    # each part but the first of a run must differ from the one before: "Hansen Hansen" is none
    return re.compile(rf"(?i)(?P<first>{one})(?:{_BETWEEN}(?!(?P=first))(?:{one}))+")


def _alternatives(words: Iterable[str], *, exact: bool = False) -> re.Pattern[str] | None:
    chosen = sorted({word for word in words if word}, key=len, reverse=True)
    if not chosen:
        return None
    return re.compile("(?i)" + "|".join(re.escape(w) if exact else spelled(w) for w in chosen))


def _digits(numbers: Iterable[str]) -> re.Pattern[str] | None:
    bare = {number.strip().lstrip("sS") for number in numbers}
    long = sorted(n for n in bare if n.isascii() and n.isdigit() and len(n) > _SHORT)
    if not long:
        return None
    return re.compile(r"(?<![\d.,])[sS]?(?:" + "|".join(long) + r")(?!\d|\.\d)")


def _matches(text: str, pattern: re.Pattern[str] | None) -> Iterator[tuple[int, int]]:
    if pattern is not None:
        for match in pattern.finditer(text):
            yield match.span()


def _bounded(text: str, start: int, end: int) -> bool:
    """Tell whether a name begins and ends like a word, or like a word in an identifier."""
    return _begins(text, start) and _ends(text, end)


def _begins(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    if not before.isalpha():
        return True
    if before in "nrtbf" and text[start - 2 : start - 1] == "\\":
        return True
    return text[start].isupper() and before.islower()


def _ends(text: str, end: int) -> bool:
    after = text[end : end + 1]
    if not after.isalpha():
        return True
    if after in "sS" and not text[end + 1 : end + 2].isalpha():
        return True
    return after.isupper() and text[end - 1].islower()


def _inside(text: str, start: int, end: int) -> bool:
    """Tell whether the word is a piece of an identifier, or is called or looked into."""
    around = text[start - 1 : start] + text[end : end + 1]
    return any(one.isalnum() or one in "_([=" for one in around) or text[end : end + 1] == "."


def _labelled(text: str, start: int, end: int) -> bool:
    """Tell whether an identifier joins the word with what a hand-in is called."""
    after = _HANDIN_AFTER.match(text, end)
    before = _HANDIN_BEFORE.search(text[max(0, start - 30) : start])
    return bool(after or before)


def _word_at(text: str, start: int, end: int) -> str:
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[start:end]


def _cased(text: str, start: int, end: int) -> str:
    word = text[start:end]
    if word.isupper() and len(word) > 1:
        return "AUTHOR"
    return "author" if word[0].islower() or word[0].isdigit() else "Author"
