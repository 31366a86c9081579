"""Double accounts: found by the plan's mail domains, and made one in a single transaction."""

from __future__ import annotations

from collections import Counter

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.class_list.merge import Double, double_accounts
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.services.answers.people import MergePreview, TwoAccounts
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.reviews.rounds import DROPPED
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import merging, people
from jupyterlab_dlcourse.store.tables import ReviewRow


class Doubles:
    """Finds double accounts and merges them."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def found(self, actor: Actor) -> tuple[Double, ...]:
        """Give who is in the course more than once; `Forbidden` but to teachers."""
        require(actor, Action.RUN_COURSE, actor.id)
        place = self._place
        with place.database.read() as session:
            ids = [person.id for person, _ in people.members(session, place.course)]
        return double_accounts(ids, place.plan.accounts)

    def preview(self, actor: Actor, two: TwoAccounts) -> MergePreview:
        """Say what a merge would move; nothing is moved.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        NotFound
            One of them is not in this course.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        with self._place.database.read() as session:
            return self._preview(session, two)

    def merge(self, actor: Actor, two: TwoAccounts) -> MergePreview:
        """Make two accounts one; what was the other's login means the kept one from now on.

        Raises
        ------
        Forbidden, NotFound
            As `preview`.
        Conflict
            They cannot become one; the message says why, nothing was moved.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        place = self._place
        with place.database.write() as session:
            shown = self._preview(session, two)
            if shown.refused:
                raise Conflict(shown.refused)
            self._clear_reviews(session, two)
            numbers = merging.renumber(session, two.kept, two.other)
            merging.move(session, two.kept, two.other)
            people.keep_alias(session, two.other, two.kept, place.clock())
            note(
                session,
                place,
                actor.id,
                "merge accounts",
                person=two.kept,
                before=two.other,
                after={"moved": shown.text, "numbers": numbers},
                why=two.why.strip(),
            )
        return shown

    def _preview(self, session: Session, two: TwoAccounts) -> MergePreview:
        for login in (two.kept, two.other):
            if people.role_in(session, self._place.course, login) is None:
                raise NotFound(f"There is no {login} in this course.")
        counts = merging.counts_of(session, two.other)
        renumbered = merging.labs_of_both(session, two.kept, two.other)
        return MergePreview(
            kept=two.kept,
            other=two.other,
            **counts,
            renumbered=renumbered,
            refused=self._refusal(session, two),
            text=_text(two, counts),
        )

    def _refusal(self, session: Session, two: TwoAccounts) -> str:
        if two.kept == two.other:
            return "That is one account already."
        kept, other = (
            people.role_in(session, self._place.course, login) for login in (two.kept, two.other)
        )
        if kept != other:
            return (
                f"{two.kept} is a {kept} here and {two.other} a {other}: give both the same role "
                "first."
            )
        both = self._twice(session, two)
        for _, rows in both:
            if all(row.state == ReviewState.DONE for row in rows):
                return (
                    f"In lab {rows[0].lab} there are two finished reviews that would be of one "
                    "reviewer and one report: neither may be lost, so these accounts stay apart."
                )
        return ""

    def _twice(
        self, session: Session, two: TwoAccounts
    ) -> list[tuple[tuple[str, int, str, str], list[ReviewRow]]]:
        """Give the reviews that would be of the same reviewer and report, by twos."""
        rows = merging.reviews_of(session, two.kept, two.other)
        one = {two.other: two.kept}
        keys = {
            row.id: (
                row.course,
                row.lab,
                one.get(row.reviewer, row.reviewer),
                one.get(row.author, row.author),
            )
            for row in rows
        }
        often = Counter(keys.values())
        return [
            (key, [row for row in rows if keys[row.id] == key])
            for key, count in often.items()
            if count > 1
        ]

    def _clear_reviews(self, session: Session, two: TwoAccounts) -> None:
        """Drop what she would be asked to do twice, and what she wrote about herself."""
        for _, rows in self._twice(session, two):
            rows.sort(key=lambda row: (row.state != ReviewState.DONE, row.version == 0, row.id))
            for row in rows[1:]:
                session.delete(row)
        session.flush()
        mine = {two.kept, two.other}
        for row in merging.reviews_of(session, two.kept, two.other):
            if {row.reviewer, row.author} <= mine:
                row.state = DROPPED
        session.flush()


def _text(two: TwoAccounts, counts: dict[str, int]) -> str:
    moved = [f"{count} {what}" for what, count in counts.items() if count]
    return f"From {two.other} to {two.kept}: {', '.join(moved) or 'nothing but the login'}."
