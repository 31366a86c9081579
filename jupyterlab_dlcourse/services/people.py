"""People and their roles: from a login to who acts."""

from __future__ import annotations

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Forbidden, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.person import Identity
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people


class People:
    """Who is who in the course."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def actor(self, login: str) -> Actor:
        """Give the person behind a login.

        Raises
        ------
        Forbidden
            The person is not in this course.
        """
        with self._place.database.read() as session:
            person = people.find_person(session, self.account(login))
            role = person and people.role_in(session, self._place.course, person.id)
            if person is None or not role:
                raise Forbidden("You are not in this course. Ask its teacher to add you.")
            return Actor(person.id, person.name, Role(role))

    def owner(self, login: str, name: str, role: Role) -> Actor:
        """Give the one person a server belongs to; she joins the course when new to it."""
        account = self.account(login)
        with self._place.database.read() as session:
            known = people.find_person(session, account)
            has = people.role_in(session, self._place.course, account)
            if known is not None and has and known.name == name:
                return Actor(account, known.name, Role(has))
        return self.enrol(account, name, Role(has) if has else role)

    def enrol(self, login: str, name: str, role: Role) -> Actor:
        """Put a person into the course with this role, or change her name and role."""
        account = self.account(login)
        with self._place.database.write() as session:
            people.keep_person(session, account, name, self._place.clock())
            people.keep_role(session, self._place.course, account, role)
        return Actor(account, name, role)

    def everyone(self) -> tuple[Identity, ...]:
        """Give everyone in the course, by name."""
        with self._place.database.read() as session:
            rows = people.members(session, self._place.course)
            return tuple(Identity(person.id, person.name, role) for person, role in rows)

    def find(self, login: str) -> Identity:
        """Give one person of the course; `NotFound` if she is not in it."""
        account = self.account(login)
        for one in self.everyone():
            if one.id == account:
                return one
        raise NotFound("There is no such person in this course.")

    def account(self, login: str) -> str:
        """Give the one account of a login: the mail domains of the plan are dropped.

        Raises
        ------
        Invalid
            The login is empty.
        """
        local, _, domain = login.strip().partition("@")
        kept = local if not domain or domain in self._place.plan.accounts.domains else login.strip()
        if not kept:
            raise Invalid("A person needs a name to be known by.")
        return kept
