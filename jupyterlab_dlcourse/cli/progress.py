"""A run's progress as one line that changes, or as lines where there is no terminal."""

from __future__ import annotations

from types import TracebackType
from typing import Final, Self, TextIO

from jupyterlab_dlcourse.grading.job import Event, EventKind

_WIDTH: Final = 78


class Progress:
    """Shows events on a stream; as a context manager it leaves a clean line behind."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._terminal = stream.isatty()

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wipe the line."""
        if self._terminal:
            self._stream.write("\r" + " " * _WIDTH + "\r")
            self._stream.flush()

    def show(self, event: Event) -> None:
        """Show one event."""
        text = _sentence(event)
        if not text:
            return
        line = f"{event.at:7.1f} s  {text}"[:_WIDTH]
        self._stream.write(f"\r{line:<{_WIDTH}}" if self._terminal else f"{line}\n")
        self._stream.flush()


def _sentence(event: Event) -> str:
    if event.kind is EventKind.CELL:
        return f"cell {event.cell} of {event.cells}"
    if event.kind in {EventKind.PREPARING, EventKind.CHECKING}:
        return event.text
    return ""
