from __future__ import annotations

import json
import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.scrub.known import Kind, Known
from jupyterlab_dlcourse.reviews.scrub.scrub import scrub
from jupyterlab_dlcourse.reviews.scrub.spans import Span, apart, replaced
from jupyterlab_dlcourse.reviews.scrub.spelling import skeleton, spelled
from tests.reviews.scrub.test_scrub import SOREN, code, notebook, prose, shown

_LETTERS = "abcdeghiklmnoprstuyæøåäöüßéñçđðł"
_NAMES = st.text(_LETTERS, min_size=2, max_size=9).map(str.capitalize)
_PLAIN = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue"})


@given(_NAMES)
def test_every_spelling_of_a_name_has_its_skeleton(name: str) -> None:
    low = name.lower()
    for form in (low, low.translate(_PLAIN), unicodedata.normalize("NFD", low), low.upper()):
        assert skeleton(form) == skeleton(name)


@given(_NAMES)
def test_a_name_is_found_composed_or_not_and_without_its_letters(name: str) -> None:

    pattern = re.compile(f"(?i){spelled(name)}")
    for form in (name, name.translate(_PLAIN), unicodedata.normalize("NFD", name), name.lower()):
        assert pattern.fullmatch(form)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_full_name_between_any_words_is_hidden_or_the_copy_is_held(
    before: str, after: str
) -> None:
    copy = scrub(notebook(prose(f"x{before} Søren Testesen {after}")), Known(SOREN))
    assert "Testesen" not in shown(copy) or copy.held


@given(st.text(min_size=1, max_size=200))
def test_scrubbing_a_copy_again_changes_nothing(text: str) -> None:

    known = Known(SOREN)
    once = scrub(notebook(prose("x"), code(text)), known).content
    assert scrub(json.dumps(once).encode(), known).content == once


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=8))
def test_nothing_of_any_span_is_left(places: list[tuple[int, int]]) -> None:

    text = "".join(chr(0x4E00 + place) for place in range(40))
    spans = [Span(start, start + length, "-", Kind.NAME) for start, length in places]
    left = replaced(text, apart(spans))
    hidden = {place for start, length in places for place in range(start, start + length)}
    assert left.replace("-", "") == "".join(
        letter for place, letter in enumerate(text) if place not in hidden
    )
