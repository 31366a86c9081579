"""A filled-in rubric: read from what the form sends, and what it lacks to be handed in.

A draft may lack anything. What is written is text and stays text: nothing here or later reads it
as markup, so tags in it are kept as they were typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping

import msgspec
from jsonschema import Draft7Validator  # type: ignore[import-untyped]  # has no types
from jsonschema.exceptions import best_match  # type: ignore[import-untyped]  # as above

from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.reviews.rubric.form import review_schema
from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Rubric, When
from jupyterlab_dlcourse.reviews.rubric.substance import substance

_UNSEEN = re.compile(  # controls, and marks that turn the direction of what stands around them
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
    r"\ud800-\udfff]"
)


class Answer(msgspec.Struct, frozen=True):
    """The answer to a criterion: a level's id, ``""`` for none yet, and a comment."""

    level: str = ""
    comment: str = ""


class Answers(msgspec.Struct, frozen=True):
    """A filled-in rubric, finished or not: answers by criterion, and the comment at the end."""

    criteria: Mapping[str, Answer] = {}
    overall: str = ""


class Lack(msgspec.Struct, frozen=True):
    """What keeps a review from being handed in: ``criteria.loss.level`` and a sentence."""

    path: str
    reason: str


def read_answers(rubric: Rubric, data: object) -> Answers:
    """Read what the form sends, finished or not.

    Raises
    ------
    Invalid
        It does not fit the draft's schema; ``details["path"]`` says where.
    """
    error = best_match(Draft7Validator(review_schema(rubric, done=False)).iter_errors(data))
    if error is not None:
        path = ".".join(str(each) for each in error.absolute_path)
        at = f" at {path}" if path else ""
        message = f"This is no filled-in rubric{at}: {error.message[:200]}."
        raise Invalid(message, path=path)
    answers = msgspec.convert(data, Answers)
    given = {
        named: Answer(answer.level, kept_text(answer.comment))
        for named, answer in answers.criteria.items()
    }
    return Answers(given, kept_text(answers.overall))


def fitted(rubric: Rubric, answers: Answers) -> Answers:
    """Give a draft's answers as far as a rubric that changed since still has them."""
    kept: dict[str, Answer] = {}
    for named, answer in answers.criteria.items():
        criterion = rubric.criterion(named)
        if criterion is not None:
            level = answer.level if criterion.level(answer.level) else ""
            kept[named] = Answer(level, answer.comment)
    return Answers(kept, answers.overall)


def lacks(rubric: Rubric, answers: Answers, pasted: Collection[str] = ()) -> tuple[Lack, ...]:
    """Give what is lacking before a review can be handed in; nothing when it can be.

    Parameters
    ----------
    rubric
        What was asked.
    answers
        What was answered.
    pasted
        Comments the same reviewer wrote in other reviews: pasted again they do not count.
    """
    return tuple(_lacks(rubric, answers, (*rubric.texts(), *pasted)))


def kept_text(text: str) -> str:
    """Give a comment as it is kept: as typed, without characters that cannot be seen."""
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _UNSEEN.sub("", plain).strip()


def comments(answers: Answers) -> tuple[str, ...]:
    """Give every comment in a filled-in rubric, empty ones left out."""
    every = (*(answer.comment for answer in answers.criteria.values()), answers.overall)
    return tuple(text for text in every if text)


def _lacks(rubric: Rubric, answers: Answers, copied: tuple[str, ...]) -> Iterator[Lack]:
    below, before = False, list(copied)
    for criterion in rubric.criteria:
        answer = answers.criteria.get(criterion.id, Answer())
        level = criterion.level(answer.level)
        at = f"criteria.{criterion.id}"
        if level is None:
            if not criterion.optional or answer.comment:
                yield Lack(f"{at}.level", f"Choose a level for {criterion.title!r}.")
            continue
        best = criterion.is_best(level)
        below = below or not best
        yield from _comment(criterion.comment, answer.comment, before, f"{at}.comment", best=best)
        before.append(answer.comment)
    yield from _comment(rubric.overall, answers.overall, before, "overall", best=not below)


def _comment(
    rule: CommentRule, text: str, copied: Collection[str], path: str, *, best: bool
) -> Iterator[Lack]:
    if rule.when is When.NEVER or (rule.when is When.BELOW_BEST and best):
        return
    found = substance(text, copied)
    if found.words < rule.words:
        yield Lack(path, _too_little(rule.words, found.words, found.copied))
    elif rule.advice and not found.advice:
        yield Lack(
            path,
            "Say also what to do: begin a sentence with a verb (add, compare, keep), or tell what "
            "should be different.",
        )


def _too_little(asked: int, words: int, copied: int) -> str:
    said = f"Say it in at least {asked} different words of your own; so far there are {words}."
    if copied:
        said += f" {copied} words copied from the rubric or from another comment do not count."
    return said
