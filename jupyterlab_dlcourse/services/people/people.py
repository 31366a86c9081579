"""People and their roles: from a login to who acts."""

from __future__ import annotations

from typing import Final

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.accounts import login_of
from jupyterlab_dlcourse.course.class_list.students import is_login
from jupyterlab_dlcourse.errors import Conflict, Forbidden, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.people import ChangedPerson, NewPerson
from jupyterlab_dlcourse.services.answers.person import Identity
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.words import said
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people

LONGEST_NAME: Final = 200


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
            person = people.find_person(session, self._account(session, login))
            role = person and people.role_in(session, self._place.course, person.id)
            if person is None or not role:
                raise Forbidden("You are not in this course. Ask its teacher to add you.")
            return Actor(person.id, person.name, Role(role))

    def owner(self, login: str, name: str, role: Role) -> Actor:
        """Give the one person a server belongs to; she joins the course when new to it."""
        with self._place.database.read() as session:
            account = self._account(session, login)
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

    def members(self, actor: Actor) -> tuple[Identity, ...]:
        """Give everyone in the course, by name, to staff; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        return self.everyone()

    def find(self, login: str) -> Identity:
        """Give one person of the course; `NotFound` if she is not in it."""
        account = self.account(login)
        for one in self.everyone():
            if one.id == account:
                return one
        raise NotFound("There is no such person in this course.")

    def add(self, actor: Actor, new: NewPerson) -> Identity:
        """Put somebody into the course.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        Invalid
            The login, the name or the role is none.
        Conflict
            She is in it already.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        place, role = self._place, _role(new.role)
        name = said(new.name, "Say what she is called.", LONGEST_NAME)
        account = self.account(new.id)
        if not is_login(account):
            raise Invalid(f"{account!r} is no login, student number or mail address.")
        with place.database.write() as session:
            known = people.role_in(session, place.course, account)
            if known is not None:
                raise Conflict(f"{account} is in this course already, as a {known}.")
            people.keep_person(session, account, name, place.clock())
            people.keep_role(session, place.course, account, role)
            note(session, place, actor.id, "add a person", person=account, after=role)
        return Identity(account, name, role)

    def change(self, actor: Actor, person: str, new: ChangedPerson) -> Identity:
        """Change what a person is called, or is in the course.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        NotFound
            There is no such person in the course.
        Invalid
            The name or the role is none.
        Conflict
            She is its only teacher.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        place = self._place
        with place.database.write() as session:
            row = people.find_person(session, person)
            had = people.role_in(session, place.course, person)
            if row is None or had is None:
                raise NotFound("There is no such person in this course.")
            role = Role(had) if new.role is None else _role(new.role)
            teachers = people.count_in_role(session, place.course, Role.TEACHER)
            if had == Role.TEACHER and role is not Role.TEACHER and teachers == 1:
                raise Conflict(f"{row.name} is the only teacher: make somebody else one first.")
            before = Identity(person, row.name, had)
            if new.name is not None:
                row.name = said(new.name, "Say what she is called.", LONGEST_NAME)
            people.keep_role(session, place.course, person, role)
            after = Identity(person, row.name, role)
            if before != after:
                note(
                    session,
                    place,
                    actor.id,
                    "change a person",
                    person=person,
                    before=before,
                    after=after,
                    why=new.why.strip(),
                )
        return after

    def account(self, login: str) -> str:
        """Give the one account of a login, as the plan has mail domains, merged ones followed.

        Raises
        ------
        Invalid
            The login is empty.
        """
        with self._place.database.read() as session:
            return self._account(session, login)

    def _account(self, session: Session, login: str) -> str:
        short = login_of(login, self._place.plan.accounts)
        if not short:
            raise Invalid("A person needs a name to be known by.")
        merged = people.alias_of(session, short) or people.alias_of(session, login.strip())
        if merged is not None:
            return merged
        # an account from before logins were written in lower case is still hers
        known = people.find_person(session, short) is None and people.find_person(
            session, login.strip()
        )
        return known.id if known else short


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError as error:
        raise Invalid(f"{text!r} is no role: student, ta or teacher.") from error
