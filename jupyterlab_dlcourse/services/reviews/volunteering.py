"""Volunteers: those who are ready to review more than they have to."""

from __future__ import annotations

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.services.answers.review import Volunteer
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people


class Volunteering:
    """Keeps who is ready to review more; she is asked first when a reviewer does not begin."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def of(self, actor: Actor) -> Volunteer:
        """Say whether the person is ready to review more."""
        require(actor, Action.DO_REVIEW, actor.id)
        with self._place.database.read() as session:
            return Volunteer(actor.id in people.volunteers(session, self._place.course))

    def set(self, actor: Actor, said: Volunteer) -> Volunteer:
        """Keep what the person says; it holds all term, until she says otherwise."""
        require(actor, Action.DO_REVIEW, actor.id)
        place = self._place
        with place.database.write() as session:
            people.keep_volunteer(
                session, place.course, actor.id, since=place.clock() if said.ready else None
            )
        return self.of(actor)
