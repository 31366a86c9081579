"""What every handler shares: who asks, how answers are written, how errors are."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from types import TracebackType
from typing import Any, ParamSpec, TypeVar, cast

import msgspec
from jupyter_server.base.handlers import APIHandler
from tornado.web import HTTPError, authenticated

from jupyterlab_dlcourse.api.errors import failed, status_of
from jupyterlab_dlcourse.api.session import Doorman
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import DLCourseError, Invalid, NotFound
from jupyterlab_dlcourse.services.house import House

SETTING = "dlcourse_doorman"
_DIGITS = 9  # no number of ours is longer

P = ParamSpec("P")
T = TypeVar("T")


class Handler(APIHandler):
    """A handler of ours: four lines a verb, decode, ask a service, encode, finish."""

    auth_resource = "dlcourse"
    _reference = ""

    @property
    def doorman(self) -> Doorman:
        """Give who knows the house and who comes in."""
        return cast("Doorman", self.settings[SETTING])

    @property
    def house(self) -> House:
        """Give the services."""
        return self.doorman.house

    async def actor(self) -> Actor:
        """Give the person who asks, in her role; `Forbidden` if she is not in the course."""
        return await self.ask(self.doorman.actor, self.current_user)

    async def ask(self, service: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T:
        """Ask a service that blocks, in a worker thread: the event loop never waits."""
        return await asyncio.to_thread(service, *arguments, **options)

    def answer(self, value: object, status: int = 200) -> None:
        """Finish with a struct as JSON."""
        self.set_status(status)
        self.finish(msgspec.json.encode(value))

    def number(self, text: str, what: str = "lab") -> int:
        """Give a number from the path; what is none names nothing."""
        if not text.isascii() or not text.isdecimal() or len(text) > _DIGITS:
            raise NotFound(f"There is no such {what}.")
        return int(text)

    def decode(self, kind: type[T]) -> T:
        """Give the body as this struct; `Invalid` says where it is not one."""
        try:
            return msgspec.json.decode(self.request.body, type=kind)
        except msgspec.DecodeError as error:
            raise Invalid(f"The body is not what was asked for: {error}.") from error

    def choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        """Give a query argument that has a few values; `Invalid` when it has another."""
        value = self.get_query_argument(name, default)
        if value not in choices:
            raise Invalid(f"{name} is one of {', '.join(choices)}.", given=value)
        return value

    def set_default_headers(self) -> None:
        """Keep answers, which are personal, out of every cache."""
        super().set_default_headers()
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")

    def compute_etag(self) -> None:
        """Give none: answers are not kept, so there is nothing to compare."""

    # -- errors

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        """Log what is our fault with a reference number; people's mistakes are not logged."""
        if isinstance(value, DLCourseError | HTTPError) and status_of(value) < 500:  # noqa: PLR2004
            return
        self._reference = secrets.token_hex(4)
        self.log.error(
            "Reference %s: %s %s",
            self._reference,
            self.request.method,
            self.request.path,
            exc_info=(typ, value, tb) if typ is not None and value is not None else None,
        )

    def write_error(self, status_code: int, **kwargs: Any) -> None:  # noqa: ANN401 -- tornado's signature
        """Answer with the one shape of errors."""
        error = (kwargs.get("exc_info") or (None, None, None))[1]
        status = status_code if error is None else status_of(error)
        self.set_status(status)
        self.finish(msgspec.json.encode(failed(error, status, self._reference)))


class UnknownHandler(Handler):
    """Whatever else is asked for under our address."""

    @authenticated
    def get(self, *_path: str) -> None:
        """Say that there is no such thing."""
        raise NotFound("There is no such address.")

    post = put = patch = delete = get
