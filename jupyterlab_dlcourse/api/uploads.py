"""Bodies that are files: their size is refused as early as it is known."""

from __future__ import annotations

from tornado.web import HTTPError, stream_request_body

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.services.handing_in.intake import check_size


@stream_request_body
class UploadHandler(Handler):
    """A handler whose body is a file, taken in as it comes and never beyond the limit."""

    _body = bytearray()
    _size = 0

    async def prepare(self) -> None:  # type: ignore[override] # tornado awaits either
        """Refuse before the body is read: strangers, and what says itself that it is too large."""
        self._body = bytearray()
        await super().prepare()
        if self.current_user is None:
            raise HTTPError(403)
        check_size(self.house.place.plan, self._said())

    def _said(self) -> int:
        said = self.request.headers.get("Content-Length", "")
        return int(said) if said.isascii() and said.isdecimal() else 0

    def data_received(self, chunk: bytes) -> None:
        """Take a piece in; what is over the limit is counted and dropped."""
        self._size += len(chunk)
        if self._size <= self.house.place.plan.limits.hand_in_bytes:
            self._body += chunk
        else:
            self._body.clear()

    def body(self) -> bytes:
        """Give the whole body; `TooLarge` if it was over the limit."""
        check_size(self.house.place.plan, self._size)
        return bytes(self._body)

    def name(self) -> str:
        """Give the file's name from the query; `Invalid` without one."""
        name = self.get_query_argument("name", "", strip=False)
        if not name:
            raise Invalid("Say the file's name: ?name=…")
        return name
