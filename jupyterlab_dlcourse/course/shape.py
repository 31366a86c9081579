"""Whether a decoded TOML document has the plan's shape: every fault, not only the first.

`msgspec.convert` stops at the first fault, which is right for requests and wrong for a file that
a person wants to mend in one go.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin, get_type_hints

import msgspec


def shape_faults(value: object, kind: Any, path: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a type or an annotation
    """Yield path and reason of each place where a value is not of a kind.

    Parameters
    ----------
    value
        Plain TOML data.
    kind
        A struct class, a tuple of structs, or anything msgspec can convert to.
    path
        Where the value stands, as `lines.Lines` writes it.
    """
    kind = _sole(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        yield from _struct_faults(value, kind, path)
    elif get_origin(kind) is tuple and isinstance(value, list):
        for place, element in enumerate(value):
            yield from shape_faults(element, get_args(kind)[0], f"{path}[{place}]")
    else:
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            yield path, _sentence(error)


def _struct_faults(
    value: dict[str, object], kind: type[msgspec.Struct], path: str
) -> Iterator[tuple[str, str]]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    hints = get_type_hints(kind)
    for key, inner in value.items():
        if key not in fields:
            known = ", ".join(sorted(fields))
            yield _join(path, key), f"There is no key {key!r} here. Known ones: {known}."
        else:
            yield from shape_faults(inner, hints[fields[key].name], _join(path, key))
    for key, field in fields.items():
        if field.required and key not in value:
            yield path, f"The key {key!r} is missing."


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _sole(kind: Any) -> Any:  # noqa: ANN401 - a type or an annotation
    """Give X of ``X | None``: TOML has no null, so a value that is there must be an X."""
    kinds = [each for each in get_args(kind) if each is not type(None)]
    return kinds[0] if type(None) in get_args(kind) and len(kinds) == 1 else kind


def _sentence(error: msgspec.ValidationError) -> str:
    words = str(error).replace("`", "")
    return words if words.endswith(".") else f"{words}."
