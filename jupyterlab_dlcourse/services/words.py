"""Words that people send: kept as text, and refused where there are none or far too many."""

from __future__ import annotations

from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.reviews.rubric.filled import kept_text

LONGEST = 4000


def said(text: str, ask: str, longest: int = LONGEST) -> str:
    """Give a text as it is kept.

    Raises
    ------
    Invalid
        Nothing is said (``ask`` is the sentence then), or more than ``longest`` characters.
    """
    kept = kept_text(text).strip()
    if not kept:
        raise Invalid(ask)
    if len(kept) > longest:
        raise Invalid(f"That is {len(kept)} characters; {longest} are kept at most.")
    return kept
