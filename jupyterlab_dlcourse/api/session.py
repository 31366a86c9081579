"""Who comes in: from the Jupyter server's user to a person of the course."""

from __future__ import annotations

import msgspec
from jupyter_server.auth import User

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import DLCourseError, Forbidden
from jupyterlab_dlcourse.services.house import House


class Owner(msgspec.Struct, frozen=True):
    """The one person an embedded server belongs to, in the role she has when new."""

    login: str
    name: str
    role: Role


class Doorman:
    """Knows the house and who comes in.

    Parameters
    ----------
    owner
        Everyone who gets past the server's own door is this person; None: people are who the
        server's identity provider says, and must be in the course.
    demo
        One may take another person's seat.
    """

    def __init__(self, house: House, owner: Owner | None, *, demo: bool = False) -> None:
        self.house = house
        self.owner = owner
        self.demo = demo

    def actor(self, user: User | None) -> Actor:
        """Give the person behind the server's user; `Forbidden` if not in the course."""
        if user is None:
            raise Forbidden("Who are you? Log in first.")
        if self.owner is not None:
            return self.house.people.owner(self.owner.login, self.owner.name, self.owner.role)
        return self.house.people.actor(user.username)


class Closed:
    """Stands at the door of a course that cannot be opened: nobody comes in, everybody hears why.

    Parameters
    ----------
    why
        Raised for whatever is asked; its message says what to do.
    """

    demo = False

    def __init__(self, why: DLCourseError) -> None:
        self._why = why

    @property
    def house(self) -> House:
        """Raise: there is none."""
        raise self._why

    def actor(self, _user: User | None) -> Actor:
        """Raise: nobody comes in."""
        raise self._why
