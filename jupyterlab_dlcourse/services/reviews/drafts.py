"""Drafts of reviews, real ones and practice: of two tabs the later one is told."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.errors import Conflict
from jupyterlab_dlcourse.reviews.rubric.filled import Answers
from jupyterlab_dlcourse.services.answers.review import Draft


def check_version(version: int, kept: Answers, draft: Draft, answers: Answers) -> None:
    """Let a draft pass that was made from what is kept, or that says the same.

    Raises
    ------
    Conflict
        Another tab or window changed it since; ``details`` has what is kept.
    """
    if draft.version == version or answers == kept:
        return
    raise Conflict(
        "This review was changed in another tab or window since. Load it again, and put in "
        "what you wrote here.",
        version=version,
        answers=msgspec.to_builtins(kept),
    )
