"""One table from exceptions to statuses, and one shape for every error."""

from __future__ import annotations

import http.client

from tornado.web import HTTPError

from jupyterlab_dlcourse.api.schemas import Failed, Problem
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.errors import (
    Conflict,
    DLCourseError,
    Forbidden,
    Invalid,
    NotFound,
    Refused,
    TooLarge,
    Unavailable,
)

STATUSES: dict[type[DLCourseError], int] = {
    Invalid: 400,
    Refused: 422,
    TooLarge: 413,
    NotFound: 404,
    Forbidden: 403,
    Conflict: 409,
    Unavailable: 503,
}


def status_of(error: BaseException | None) -> int:
    """Give the status of an exception; 500 for what is nobody's mistake but ours."""
    if isinstance(error, HTTPError):
        return error.status_code
    for kind, status in STATUSES.items():
        if isinstance(error, kind):
            return status
    return http.client.INTERNAL_SERVER_ERROR


def failed(error: BaseException | None, status: int, reference: str) -> Failed:
    """Give the answer to an exception: of an unknown one nothing but a reference number."""
    if isinstance(error, DLCourseError) and type(error) in STATUSES:
        details = {name: _plain(value) for name, value in error.details.items()}
        return Failed(Problem(error.code, error.message, details))
    if status >= http.client.INTERNAL_SERVER_ERROR:
        return Failed(
            Problem(
                "internal",
                f"Something broke on our side. Tell the teacher this number: {reference}",
                {"reference": reference},
            )
        )
    return Failed(Problem(_code(status), _sentence(error, status)))


def _plain(value: object) -> Json:
    """Give what JSON has as it is, and the text of anything else."""
    match value:
        case dict():
            return {str(name): _plain(inner) for name, inner in value.items()}
        case list() | tuple():
            return [_plain(inner) for inner in value]
        case str() | int() | float() | None:
            return value
    return str(value)


def _code(status: int) -> str:
    known = {400: "invalid", 403: "forbidden", 404: "not_found", 405: "method_not_allowed"}
    return known.get(status, "refused")


def _sentence(error: BaseException | None, status: int) -> str:
    phrase = http.client.responses.get(status, "Refused")
    told = error.log_message if isinstance(error, HTTPError) else None
    if told and isinstance(error, HTTPError) and not error.args:
        return told
    return f"{phrase}."
