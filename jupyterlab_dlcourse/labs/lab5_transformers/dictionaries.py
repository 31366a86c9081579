"""Words and their numbers.

Asks
----
Does `sequences_to_dicts` give each word a number of its own, the word back for the number, and the
number of `UNK` for a word that it has not seen? Asked with sequences drawn at random.

Why it matters
--------------
Everything after it works on the numbers. Two words with one number are one word to the network.

A right answer
--------------
`word_to_idx[word] = idx` and `idx_to_word[idx] = word`.

A typical slip
--------------
The two are exchanged; the count of a word is taken for its number.
"""

from __future__ import annotations

from random import Random

from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers, texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for

_WORDS = ["sun", "moon", "star", "wind", "rain", "snow"]


def _inputs(random: Random) -> dict[str, Json]:
    words = random.sample(_WORDS, 4)
    # Each once at least, and not all equally often.
    more = [[random.choice(words) for _ in range(random.randrange(2, 5))] for _ in range(3)]
    sequences = [words, *more]
    return {
        "sequences": [list[Json](one) for one in sequences],
        "words": list[Json](words),
        "stranger": "thunder",
    }


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    answer = evidence.answer or {}
    if "raised" in answer:
        return failed(f"sequences_to_dicts raises an error: {as_text(answer['raised'])}")
    number_of = dict(_pairs(answer.get("known")))
    words = [*texts(evidence.inputs["words"]), "UNK"]
    return _wrong_numbers(number_of, words) or _wrong_words(evidence, number_of, words)


def _wrong_numbers(number_of: dict[str, int], words: list[str]) -> Verdict | None:
    if any(word not in number_of for word in words):
        return failed("Not every word has a number: fill word_to_idx with word: number.")
    if len({number_of[word] for word in words}) < len(words):
        return failed("Two words have the same number.", numbers=dict[str, Json](number_of))
    return None


def _wrong_words(evidence: Evidence, number_of: dict[str, int], words: list[str]) -> Verdict:
    answer = evidence.answer or {}
    word_of = {number: word for word, number in _pairs(answer.get("back"))}
    if any(word_of.get(number_of[word]) != word for word in words):
        return failed("idx_to_word does not give the word back for its number.")
    stranger = numbers(answer.get("stranger"))
    if stranger != [number_of["UNK"]]:
        return failed("A word that was not seen does not get the number of UNK.")
    return passed("Each word has a number of its own, and each number gives its word back.")


def _pairs(value: Json) -> list[tuple[str, int]]:
    """Give pairs of a word and a number, whichever comes first."""
    pairs = []
    for one in value if isinstance(value, list) else []:
        if isinstance(one, list) and len(one) == 2:  # noqa: PLR2004 - a pair
            word, number = one if isinstance(one[0], str) else one[::-1]
            if isinstance(word, str) and isinstance(number, int):
                pairs.append((word, number))
    return pairs


CHECK = Check(
    id="lab5.dictionaries",
    title="Words and their numbers",
    judge=_judge,
    doc=__doc__,
    exercise="a",
    probe=Probe("lab5_words", _inputs),
    asked=asks_for("def sequences_to_dicts"),
)
