"""``dlcourse allocate``: a term of peer reviews played through, before a course relies on it."""

from __future__ import annotations

import gc
from typing import Any

from traitlets import Float, Int

from jupyterlab_dlcourse.cli.command import DONE, Command
from jupyterlab_dlcourse.cli.usage import WrongUse
from jupyterlab_dlcourse.reviews.allocation.simulation import Played, simulate


class Allocate(Command):
    """``dlcourse allocate``."""

    name = "allocate"
    description = (
        "Play a term of peer reviews with made-up students: who reviews whom, no-shows, spare "
        "reviewers; and count what came of it. Nothing of a real course is read or changed."
    )
    examples = "dlcourse allocate --simulate 300 --no-show 0.15 --json"
    aliases: dict[Any, Any] = {
        "simulate": "Allocate.students",
        "labs": "Allocate.labs",
        "no-show": "Allocate.no_show",
        "seed": "Allocate.seed",
    }

    students = Int(
        None, allow_none=True, min=0, help="How many students; each hands in every lab."
    ).tag(config=True, metavar="N")
    labs = Int(8, min=1, help="How many labs the term has; 8 unless told.").tag(
        config=True, metavar="N"
    )
    no_show = Float(
        0.15,
        min=0,
        max=1,
        help="The share of those who hand in and review nothing, 0 to 1; 0.15 unless told.",
    ).tag(config=True, metavar="SHARE")
    seed = Int(0, help="The same seed gives the same term; 0 unless told.").tag(
        config=True, metavar="S"
    )

    def run(self) -> int:
        """Play and print; `WrongUse` when the number of students is not said."""
        if self.students is None:
            raise WrongUse(f"{self.full_name()} wants --simulate N, the number of students.")
        # millions of small things and no cycles among them: looking for some costs a fifth
        gc.disable()
        played = simulate(self.students, self.labs, self.no_show, self.seed)
        if self.json:
            self.print_json(played.term)
        else:
            print("\n".join(_page(played)))
        return DONE


def _page(played: Played) -> list[str]:
    term = played.term
    return [
        f"{term.reports} reports of {term.students} students in {term.labs} labs.",
        (
            f"Reviewers allocated to a report: {term.min_reviews_allocated} to "
            f"{term.max_reviews_allocated}; own reports {term.self_reviews}, "
            f"group mates' {term.groupmate_reviews}."
        ),
        (
            f"Reports with three reviews done: {term.reports_with_three_done}; "
            f"reviews by TAs: {term.reviews_by_ta}."
        ),
        (
            f"Pairs that met again: {term.repeated_pairs} "
            f"(plain circular allocation: {term.repeated_pairs_circular})."
        ),
        *(f"  {number:>6} x {reason}" for reason, number in sorted(played.reasons.items())),
    ]
