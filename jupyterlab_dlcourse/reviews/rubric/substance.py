"""Whether a comment says something, and whether it says what to do.

Length alone is written in a second. Counted are *different* words that are the reviewer's own:

* words that say something (`words.tells`), outside code, tags and addresses;
* outside runs of four words or more that also stand in the rubric, in another comment of the same
  review, or in one the reviewer wrote about another report (`words.own_words`);
* each once, so that one sentence pasted again adds nothing.

A sentence says what to do when a clause of it begins with a verb in the imperative, or it has
a phrase such as *should*, *instead*, *next time*, and three words that say something besides.

Whether what is said is right, nobody can tell by rule: authors' reactions and spot checks do.
"""

from __future__ import annotations

import re
from collections.abc import Collection

import msgspec

from jupyterlab_dlcourse.reviews.rubric.words import own_words, prose, tells, words

_FEWEST_BESIDES = 3
_SENTENCE = re.compile(r"[.!?;:\n]+(?=\s|\Z)|\n")
_OPENING = re.compile(
    r"^[\s\-*•\d.)(>]*(?:(?:please|also|and|then|but|so|maybe|perhaps|first|finally|otherwise|"
    r"det ville|venligst|også|og|måske|først)\s*,?\s+)*",
    re.IGNORECASE,
)
_IMPERATIVE = frozenset(
    """add apply argue ask average avoid change check choose cite clean combine comment compare
    compute consider continue count cut define delete derive describe discuss divide do document
    don't drop evaluate expand explain explore fill fix follow give go have hold increase
    initialise initialize insert interpret investigate join justify keep label leave let link
    look lower make measure mention mind move name normalise normalize note plot print prove
    provide put raise read redo reduce refer remember remove rename repeat replace report rerun
    restart reuse rewrite run save scale separate set shorten show shuffle simplify split start
    state stop store structure subtract summarise summarize swap take tell test train try tune
    turn update use vary verify visualise visualize watch work write
    afprøv angiv behold beskriv brug byt del diskuter fjern fjerne flyt forklar fortsæt giv gør
    gentag husk hold indsæt kommenter kør lad lav læs medtag mål nævn omskriv opdel overvej plot
    prøv regn ret sammenlign se skift skriv slet sæt tag test tilføj tjek træn udbyg udelad uddyb
    udskift undersøg undgå vis vurder ændr""".split()  # noqa: SIM905 - words are read as words
)
_PHRASE = re.compile(
    r"\b(?:should|ought|must|instead|(?<!i )(?<!we )could(?!n.t| not)|next time|"
    r"needs? (?:to|a|an|more|some|the)|"
    r"would (?:have )?(?:be|been|help|like|love|improve|suggest|recommend|make|add|try)|"
    r"(?:i|we|my) (?:suggest|recommend|propose|advise)\w*|(?:suggestion|advice|tip) |"
    r"better (?:to|if)|rather than|worth (?:a |trying|checking|adding|\w+ing)|might (?:want|try)|"
    r"bør|burde|skal|skulle|mangler at|i stedet|næste gang|foreslår|anbefaler|hellere|"
    r"kunne (?:du|man|være|godt|med)|ville (?:være|hjælpe)|(?:du|man) kunne)\b",
    re.IGNORECASE,
)


class Substance(msgspec.Struct, frozen=True):
    """What a comment has: different words of one's own, words copied, a sentence of advice."""

    words: int
    copied: int
    advice: bool


def substance(text: str, elsewhere: Collection[str] = ()) -> Substance:
    """Measure a comment.

    Parameters
    ----------
    text
        What the reviewer wrote.
    elsewhere
        Texts it must not be copied from: the rubric's, and the reviewer's other comments.
    """
    own = own_words(text, elsewhere)
    return Substance(
        words=len({word for word in own if tells(word)}),
        copied=len(words(text)) - len(own),
        advice=any(_advises(sentence, elsewhere) for sentence in _SENTENCE.split(prose(text))),
    )


def _advises(sentence: str, elsewhere: Collection[str]) -> bool:
    besides = {word for word in own_words(sentence, elsewhere) if tells(word)}
    if len(besides) < _FEWEST_BESIDES:
        return False
    starts = (words(_OPENING.sub("", clause))[:1] for clause in sentence.split(","))
    return any(start and start[0] in _IMPERATIVE for start in starts) or bool(
        _PHRASE.search(sentence)
    )
