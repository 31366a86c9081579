"""nbclient as we need it: outputs metered and told, adaptations asked for with each cell."""

from __future__ import annotations

import ast
import functools
from typing import Any, Final

import msgspec
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_output

from jupyterlab_dlcourse.grading.kernel import SandboxedManager
from jupyterlab_dlcourse.grading.messages import CarefulSession
from jupyterlab_dlcourse.grading.meter import Meter, Ticker
from jupyterlab_dlcourse.grading.streams import joined

START_SECONDS: Final = 60
_ADAPTED: Final = "__import__('dlcourse_kernel.record').record.taken()"
_CUT: Final = "\n[The output is cut here: there was more than is kept.]\n"


class Client(NotebookClient):
    """Executes cells of one notebook in one sandboxed kernel."""

    def __init__(
        self, notebook: NotebookNode, manager: SandboxedManager, meter: Meter, ticker: Ticker
    ) -> None:
        super().__init__(
            notebook,
            km=manager,
            timeout=None,
            startup_timeout=START_SECONDS,
            allow_errors=True,
            store_widget_state=False,
            iopub_timeout=10,
            on_cell_executed=self._keep_reply,
        )
        self.manager = manager
        self.meter = meter
        self.ticker = ticker
        self.reply: dict[str, Any] = {}
        self.adaptations: dict[str, None] = {}

    async def connect(self) -> None:
        """Connect to the kernel, which was started; raises `RuntimeError` when it is not there."""
        self.reset_execution_trackers()
        kernel: Any = self.manager.client()
        kernel.start_channels()
        try:
            await kernel.wait_for_ready(timeout=START_SECONDS)
        except BaseException:
            kernel.stop_channels()
            raise
        kernel.allow_stdin = False
        kernel.execute = functools.partial(kernel.execute, user_expressions={"adapted": _ADAPTED})
        self.kc = kernel

    def disconnect(self) -> None:
        """Leave the kernel alone."""
        if self.kc is not None:
            self.kc.stop_channels()
            self.kc = None

    @property
    def unreadable(self) -> int:
        """Give how many of the kernel's messages could not be read."""
        session = getattr(self.kc, "session", None)
        return session.dropped if isinstance(session, CarefulSession) else 0

    async def run_cell(self, index: int) -> dict[str, Any]:
        """Execute a cell and give the kernel's reply, ``{}`` when it gave none.

        Raises
        ------
        nbclient.exceptions.DeadKernelError
            The kernel is gone.
        """
        self.meter.next_cell()
        self.reply = {}
        cell = self.nb.cells[index]
        try:
            await self.async_execute_cell(cell, index)
        finally:
            self.ticker.flush()
            cell.outputs = joined(cell.get("outputs", []))
            if self.meter.cut:
                cell.outputs.append(_cut_here())
        return self.reply

    def process_message(self, msg: dict[str, Any], cell: NotebookNode, cell_index: int) -> Any:  # noqa: ANN401 - nbclient's signature
        """Meter the output, tell of it, then do as nbclient does."""
        admitted = self.meter.admit(msg)
        if admitted is None:
            return None
        if admitted["msg_type"] == "stream":
            self.ticker.add(admitted["content"].get("text", ""))
        return super().process_message(admitted, cell, cell_index)

    def _keep_reply(self, cell: NotebookNode, cell_index: int, execute_reply: Any) -> None:  # noqa: ANN401, ARG002 - nbclient's signature
        self.reply = dict((execute_reply or {}).get("content", {}))
        self.note_adaptations(self.reply)

    def note_adaptations(self, reply: dict[str, Any]) -> None:
        """Keep what the kernel says was adapted; a student's code may have broken that."""
        told = text_of(reply.get("user_expressions", {}).get("adapted", {}))
        try:
            sentences = msgspec.json.decode(told, type=list[str]) if told else []
        except msgspec.DecodeError:
            return
        self.adaptations.update(dict.fromkeys(sentences))


def _cut_here() -> Any:  # noqa: ANN401 - nbformat's nodes are untyped
    return new_output("stream", name="stderr", text=_CUT)  # type: ignore[no-untyped-call] # nbformat is partly typed


def text_of(answer: dict[str, Any]) -> str:
    """Give the string a user expression evaluated to, ``""`` when it was none."""
    try:
        value = ast.literal_eval(answer["data"]["text/plain"])
    except (KeyError, ValueError, SyntaxError, MemoryError, RecursionError):
        return ""
    return value if isinstance(value, str) else ""
