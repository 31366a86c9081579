"""Who one is in the demo: a cookie says whose seat one has taken. Loaded by ``dlcourse demo`` only.

Whoever passes the server's own door (its token) may sit in any seat; from there on every
permission is checked as everywhere else.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

from jupyter_core.utils import ensure_async
from jupyter_server.auth import User
from jupyter_server.auth.identity import PasswordIdentityProvider
from jupyter_server.base.handlers import JupyterHandler
from tornado.web import authenticated
from traitlets import Unicode

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.api.schemas import SeatChoice

SEAT = "dlcourse-seat"


class DemoIdentityProvider(PasswordIdentityProvider):
    """Gives whoever is let in the identity of the seat she has taken."""

    first = Unicode("s000001", help="Whose seat one has at first.").tag(config=True)

    def get_user(self, handler: Any) -> User | Awaitable[User | None] | None:  # noqa: ANN401 -- its signature
        """Give the person in the seat, None for who is not let in."""
        return self._seated(handler)

    async def _seated(self, handler: JupyterHandler) -> User | None:
        let_in = await ensure_async(super().get_user(handler))
        if let_in is None:
            return None
        cookie = handler.get_signed_cookie(SEAT)
        login = cookie.decode() if cookie else self.first
        return User(username=login, name=login, display_name=login)


class IdentitiesHandler(Handler):
    """``identities``."""

    @authenticated
    async def get(self) -> None:
        """Give everyone whose seat one may take."""
        self.answer(await self.ask(self.house.people.everyone))


class IdentityHandler(Handler):
    """``identity``."""

    @authenticated
    async def post(self) -> None:
        """Take a seat."""
        person = await self.ask(self.house.people.find, self.decode(SeatChoice).id)
        self.set_signed_cookie(SEAT, person.id, path=self.base_url, httponly=True, samesite="Lax")
        self.answer(person)


ROUTES: dict[str, type[Handler]] = {"identities": IdentitiesHandler, "identity": IdentityHandler}


def demo_config() -> dict[str, dict[str, Any]]:
    """Give the server's configuration that makes it the demo's."""
    return {
        "ServerApp": {"identity_provider_class": DemoIdentityProvider},
        "DLCourseApp": {"people": "user", "demo": True, "more_routes": ROUTES},
    }
