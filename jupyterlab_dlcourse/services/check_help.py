"""The help page of each check: the documentation that stands in its code."""

from __future__ import annotations

from inspect import cleandoc

from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.lab import CheckHelp
from jupyterlab_dlcourse.services.workplace import Workplace


class CheckPages:
    """Gives checks' help pages."""

    def __init__(self, workplace: Workplace) -> None:
        self._pages = {
            check.id: CheckHelp(check.id, check.title, lab.number, cleandoc(check.doc))
            for lab in workplace.labs.values()
            for check in lab.checks
        }

    def page(self, check: str) -> CheckHelp:
        """Give one page; `NotFound` when there is no such check."""
        page = self._pages.get(check)
        if page is None:
            raise NotFound("There is no such check.")
        return page
