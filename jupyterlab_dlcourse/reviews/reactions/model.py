"""An author's reaction to a review."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.reviews.rubric.filled import kept_text
from jupyterlab_dlcourse.reviews.rubric.substance import substance

MOST_CHARACTERS = 1000
_FEWEST_WORDS = 3  # of a reason for calling a review unfair


class Reaction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Helpful or not (None: not said), with a word; ``unfair`` is the reason of a flag to the TAs.

    ``unfair`` is ``""`` where the review is not flagged. Both texts stay text, never markup.
    """

    helpful: bool | None = None
    word: str = ""
    unfair: str = ""


def read_reaction(reaction: Reaction) -> Reaction:
    """Give a reaction as it is kept.

    Raises
    ------
    Invalid
        A text is too long, a flag has no reason, or nothing is said.
    """
    word, unfair = kept_text(reaction.word), kept_text(reaction.unfair)
    if max(len(word), len(unfair)) > MOST_CHARACTERS:
        raise Invalid(f"Say it in {MOST_CHARACTERS} characters.", most=MOST_CHARACTERS)
    if unfair and substance(unfair).words < _FEWEST_WORDS:
        raise Invalid("Say what is unfair, so that a TA knows where to look.")
    if reaction.helpful is None and not word and not unfair:
        raise Invalid("Say whether the review was helpful, or write a word about it.")
    return Reaction(reaction.helpful, word, unfair)
