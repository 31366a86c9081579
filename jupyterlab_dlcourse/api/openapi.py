"""The OpenAPI document, written from the contract and the structs and from nothing else."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from jupyterlab_dlcourse.api.contract import CONTRACT, DEMO_CONTRACT, Body, Operation, Query
from jupyterlab_dlcourse.api.schemas import Failed

_REF = "#/components/schemas/{name}"
_NOT_SENT_WHOLE = {"Event"}  # leaves its defaults out


def document() -> dict[str, Any]:
    """Give the document as JSON-able data; stable from run to run."""
    paths = {f"/dlcourse/api/{path}": _path(path, ops) for path, ops in CONTRACT.items()}
    for path, ops in DEMO_CONTRACT.items():
        paths[f"/dlcourse/api/{path}"] = _path(path, ops, " Only in the demo.")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "jupyterlab_dlcourse",
            "version": "1",
            "description": "Every endpoint needs authentication, but for those whose security is "
            "empty; POST, PUT and DELETE also the XSRF token, as jupyter_server asks. "
            "Every error has the shape Failed.",
        },
        "paths": paths,
        "components": {"schemas": _schemas()},
    }


def _path(path: str, operations: tuple[Operation, ...], note: str = "") -> dict[str, Any]:
    item: dict[str, Any] = {op.verb: _operation(op, note) for op in operations}
    names = re.findall(r"{(\w+)}", path)
    if names:
        item["parameters"] = [_path_parameter(name) for name in names]
    return item


def _path_parameter(name: str) -> dict[str, Any]:
    kind = "integer" if name == "lab" else "string"
    return {"name": name, "in": "path", "required": True, "schema": {"type": kind}}


def _operation(op: Operation, note: str) -> dict[str, Any]:
    out: dict[str, Any] = {
        "operationId": op.id,
        "summary": op.about + note,
        "responses": {str(op.status): _answer(op)}
        | {str(status): _error() for status in sorted({403, 500, *op.errors})},
    }
    if op.open:
        out["security"] = []
    if op.query:
        out["parameters"] = [_query(query) for query in op.query]
    if op.takes:
        out["requestBody"] = {"required": True, "content": {op.takes.value: _taken(op)}}
    return out


def _taken(op: Operation) -> dict[str, Any]:
    if op.takes is Body.JSON:
        return {"schema": _schema(op.accepts)}
    return {"schema": {"type": "string", "format": "binary"}}


def _answer(op: Operation) -> dict[str, Any]:
    if op.gives is Body.JSON:
        content: dict[str, Any] = {"schema": _schema(op.answer)}
    elif op.gives is Body.EVENTS:
        content = {"schema": {"type": "string"}}
    else:
        content = {"schema": {"type": "string", "format": "binary"}}
    return {"description": op.about, "content": {op.gives.value: content}}


def _error() -> dict[str, Any]:
    return {"description": "Error", "content": {Body.JSON.value: {"schema": _schema(Failed)}}}


def _query(query: Query) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if query.choices:
        schema["enum"] = list(query.choices)
    return {
        "name": query.name,
        "in": "query",
        "required": query.required,
        "description": query.about,
        "schema": schema,
    }


def _schema(kind: object) -> dict[str, Any]:
    (schema,), _ = msgspec.json.schema_components([kind], ref_template=_REF)
    return schema


def _schemas() -> dict[str, Any]:
    kinds: list[object] = [Failed]
    for ops in (*CONTRACT.values(), *DEMO_CONTRACT.values()):
        for op in ops:
            answers = op.answer if isinstance(op.answer, tuple) else (op.answer,)
            kinds += [kind for kind in (*answers, op.accepts) if kind is not None]
    _, components = msgspec.json.schema_components(kinds, ref_template=_REF)
    return {name: _sent_whole(name, schema) for name, schema in sorted(components.items())}


def _sent_whole(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Mark every field required: msgspec sends defaults too, so clients may rely on them."""
    if "properties" in schema and name not in _NOT_SENT_WHOLE:
        for property_ in schema["properties"].values():
            property_.pop("default", None)
        schema["required"] = list(schema["properties"])
    return schema
