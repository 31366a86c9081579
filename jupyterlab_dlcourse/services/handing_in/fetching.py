"""Hand-outs to be fetched, and the memory of which version each person has."""

from __future__ import annotations

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.lab import HandoutFiles, HandoutPiece, HandoutStatus
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people


class Fetching:
    """Gives hand-outs out."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def handout(self, actor: Actor, lab: int) -> HandoutFiles:
        """Give the newest hand-out of a lab with its files, and remember that she has it.

        Raises
        ------
        NotFound
            The course has no such lab, or there is no hand-out of it.
        """
        planned(self._place.plan, lab)
        library = self._place.shelf.library()
        newest = library.latest(lab)
        if newest is None:
            raise NotFound(f"There is no hand-out of lab {lab} yet.", lab=lab)
        beside = [
            HandoutPiece(file.path, file.sha256, library.read(file.sha256)) for file in newest.files
        ]
        own = HandoutPiece(newest.name, newest.sha256, library.read(newest.sha256))
        self._remember(actor, newest)
        return HandoutFiles(lab, newest.version, newest.name, (own, *beside))

    def status(self, lab: int, fetched: dict[int, str]) -> HandoutStatus | None:
        """Say which version there is and which the person has; None without a hand-out."""
        try:
            entries = self._place.shelf.library().entries(lab)
        except NotFound:
            entries = ()
        if not entries:
            return None
        newest, has = entries[-1].version, fetched.get(lab)
        return HandoutStatus(newest, has, newer=has is not None and has != newest)

    def _remember(self, actor: Actor, handout: Handout) -> None:
        place = self._place
        with place.database.write() as session:
            people.keep_fetch(
                session,
                place.course,
                actor.id,
                handout.lab,
                version=handout.version,
                at=place.clock(),
            )
