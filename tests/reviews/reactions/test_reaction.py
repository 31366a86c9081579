from __future__ import annotations

import pytest

from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.reviews.reactions.model import Reaction, read_reaction


def test_texts_are_kept_as_text() -> None:
    said = Reaction(helpful=True, word=" <b>thanks</b>\x00 ")
    assert read_reaction(said) == Reaction(helpful=True, word="<b>thanks</b>")


@pytest.mark.parametrize(
    ("reaction", "sentence"),
    [
        (Reaction(), "Say whether"),
        (Reaction(word="  "), "Say whether"),
        (Reaction(helpful=False, unfair="no!"), "Say what is unfair"),
        (Reaction(word="a" * 1001), "1000 characters"),
    ],
)
def test_what_cannot_be_kept_is_said(reaction: Reaction, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence):
        read_reaction(reaction)


def test_a_flag_needs_a_reason_and_nothing_else() -> None:
    flag = Reaction(unfair="Exercise 3 is answered below the plots.")
    assert read_reaction(flag) == flag
