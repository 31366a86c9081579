"""Messages of a kernel that may be anybody's: signed, of the right shape, or left out.

A student's code can change what its own kernel speaks with. Whatever it makes of that, nothing
that is not a message of Jupyter's protocol gets further than here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

from jupyter_client.session import Session

from jupyterlab_dlcourse.checks.decoding import mend_surrogates

_DEEPEST: Final = 60
_LARGEST_NUMBER: Final = 1 << 53
_STREAMS: Final = frozenset({"stdout", "stderr"})
_BAD_REPLY: Final[dict[str, Any]] = {
    "status": "error",
    "ename": "KernelProtocolError",
    "evalue": "the kernel's reply could not be read",
    "traceback": [],
}


class CarefulSession(Session):
    """Reads messages without ever failing. ``dropped`` counts those that were none."""

    dropped = 0

    def deserialize(
        self,
        msg_list: Any,  # noqa: ANN401 - jupyter_client's signature
        content: bool = True,  # noqa: FBT001, FBT002 - the same
        copy: bool = True,  # noqa: FBT001, FBT002 - the same
    ) -> dict[str, Any]:
        """Give the message, or one that answers nothing and is ignored by everybody."""
        try:
            return clean(super().deserialize(msg_list, content, copy))
        except Exception:  # noqa: BLE001 - a forger chooses which
            self.dropped += 1
            return _nothing()

    def feed_identities(self, msg_list: Any, copy: bool = True) -> tuple[list[Any], Any]:  # noqa: ANN401, FBT001, FBT002 - jupyter_client's signature
        """Split the addresses off; without the delimiter there are none."""
        try:
            return super().feed_identities(msg_list, copy)
        except (ValueError, TypeError):
            return [], msg_list


def clean(message: dict[str, Any]) -> dict[str, Any]:
    """Give a message whose parts have the types that its readers rely on.

    Raises
    ------
    ValueError, TypeError, KeyError, RecursionError
        It cannot be brought to that.
    """
    kind = message["msg_type"]
    if not isinstance(kind, str) or kind != message["header"]["msg_type"]:
        raise ValueError(kind)
    if not isinstance(message["parent_header"], dict):
        raise TypeError("parent_header")
    message["metadata"] = {}
    content = message["content"]
    if kind.endswith("_reply"):
        message["content"] = _reply(content) if kind == "execute_reply" else plain(content)
        return message
    shape = _SHAPES.get(kind)
    if shape is None:
        return _nothing()
    message["content"] = shape(content)
    return message


def plain(value: Any, depth: int = 0) -> Any:  # noqa: ANN401 - any JSON
    """Give JSON that every program can read: no half characters, no infinities, no giant numbers.

    Raises
    ------
    ValueError
        It is nested too deeply.
    """
    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    match value:
        case bool() | None:
            return value
        case int():
            return value if abs(value) <= _LARGEST_NUMBER else float(value)
        case float():
            return value if math.isfinite(value) else None
        case dict():
            return {mend_surrogates(str(key)): plain(one, depth + 1) for key, one in value.items()}
        case list():
            return [plain(one, depth + 1) for one in value]
    return mend_surrogates(str(value))


def _reply(content: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever the kernel sent
    if not isinstance(content, dict) or content.get("status") not in {"ok", "error", "aborted"}:
        return dict(_BAD_REPLY)
    expressions = content.get("user_expressions")
    return {
        "status": content["status"],
        "ename": _text(content.get("ename", "")),
        "evalue": _text(content.get("evalue", "")),
        "traceback": _texts(content.get("traceback")),
        "user_expressions": plain(expressions) if isinstance(expressions, dict) else {},
    }


def _stream(content: dict[str, Any]) -> dict[str, Any]:
    name = content["name"]
    return {"name": name if name in _STREAMS else "stdout", "text": _text(content["text"])}


def _display(content: dict[str, Any]) -> dict[str, Any]:
    metadata = content.get("metadata")
    told: dict[str, Any] = {
        "data": _bundle(content["data"]),
        "metadata": plain(metadata) if isinstance(metadata, dict) else {},
    }
    transient = content.get("transient")
    display = transient.get("display_id") if isinstance(transient, dict) else None
    if isinstance(display, str):
        told["transient"] = {"display_id": display}
    return told


def _result(content: dict[str, Any]) -> dict[str, Any]:
    return {**_display(content), "execution_count": _count(content)}


def _error(content: dict[str, Any]) -> dict[str, Any]:
    return {
        "ename": _text(content["ename"]),
        "evalue": _text(content["evalue"]),
        "traceback": _texts(content.get("traceback")),
    }


def _status(content: dict[str, Any]) -> dict[str, Any]:
    return {"execution_state": _text(content["execution_state"])}


def _input(content: dict[str, Any]) -> dict[str, Any]:
    return {"execution_count": _count(content)}


def _clear(content: dict[str, Any]) -> dict[str, Any]:
    return {"wait": content.get("wait") is True}


# Widgets' messages are not among these: their only use here would be to divert outputs.
_SHAPES: Final[dict[str, Callable[[dict[str, Any]], dict[str, Any]]]] = {
    "stream": _stream,
    "display_data": _display,
    "update_display_data": _display,
    "execute_result": _result,
    "error": _error,
    "status": _status,
    "execute_input": _input,
    "clear_output": _clear,
}


def _bundle(data: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever the kernel sent
    """Give data by media type; everything but JSON is a text."""
    if not isinstance(data, dict):
        raise TypeError("data")
    told = {mend_surrogates(str(media)): plain(value) for media, value in data.items()}
    return {media: value if media.endswith("json") else str(value) for media, value in told.items()}


def _count(content: dict[str, Any]) -> int | None:
    count = content.get("execution_count")
    return count if type(count) is int and 0 <= count <= _LARGEST_NUMBER else None


def _texts(value: Any) -> list[str]:  # noqa: ANN401 - whatever the kernel sent
    return [_text(line) for line in value] if isinstance(value, list) else []


def _text(value: Any) -> str:  # noqa: ANN401 - whatever the kernel sent
    return mend_surrogates(value) if isinstance(value, str) else str(plain(value))


def _nothing() -> dict[str, Any]:
    header = {"msg_id": "", "msg_type": "nothing"}
    return {**header, "header": header, "parent_header": {}, "metadata": {}, "content": {}}
