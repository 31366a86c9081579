"""Writing plain data as TOML: the standard library only reads it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import cast


def to_toml(data: Mapping[str, object]) -> str:
    """Give the text of a TOML file.

    Parameters
    ----------
    data
        Strings, numbers, truth values, dates, times, lists and mappings with string keys; a key
        whose value is None is left out, as TOML has no null.
    """
    return "\n".join(_table(data, "")).strip() + "\n"


def _table(data: Mapping[str, object], path: str) -> Iterator[str]:
    deep = {key: value for key, value in data.items() if _is_table(value)}
    for key, value in data.items():
        if value is not None and key not in deep:
            yield f"{key} = {_value(value)}"
    for key, value in deep.items():
        name = f"{path}.{key}".lstrip(".")
        if isinstance(value, Mapping):
            yield from ("", f"[{name}]", *_table(value, name))
        else:
            for element in cast("list[Mapping[str, object]]", value):
                yield from ("", f"[[{name}]]", *_table(element, name))


def _is_table(value: object) -> bool:
    if isinstance(value, list | tuple):
        return bool(value) and all(isinstance(element, Mapping) for element in value)
    return isinstance(value, Mapping)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    # A JSON string is a TOML string, apart from DEL, which TOML wants escaped.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
