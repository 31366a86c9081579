"""Which column is what, by the names that LMSs and spreadsheets give them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final


class Column(StrEnum):
    """What a column holds."""

    LOGIN = "login"
    NUMBER = "student number"
    MAIL = "mail address"
    NAME = "name"
    FIRST = "first name"
    LAST = "last name"
    ROLE = "role"
    GROUP = "group"


# Brightspace, Canvas, Moodle, Blackboard, and what people write in English and Danish.
_NAMES: Final[Mapping[Column, frozenset[str]]] = {
    Column.LOGIN: frozenset(
        {"username", "user name", "login", "login id", "sis login id", "user", "brugernavn"}
    ),
    Column.NUMBER: frozenset(
        {
            "orgdefinedid", "org defined id", "id", "id number", "student id", "student number",
            "studentid", "study number", "sis user id", "studienummer", "studienr",
            "studienr.", "person",
        }
    ),
    Column.MAIL: frozenset(
        {"email", "e-mail", "email address", "e-mail address", "mail", "e-mailadresse"}
    ),
    Column.NAME: frozenset({"name", "full name", "student", "student name", "navn"}),
    Column.FIRST: frozenset({"first name", "firstname", "given name", "fornavn", "fornavne"}),
    Column.LAST: frozenset(
        {"last name", "lastname", "surname", "family name", "efternavn", "efternavne"}
    ),
    Column.ROLE: frozenset({"role", "roles", "rolle", "course role"}),
    Column.GROUP: frozenset(
        {
            "group", "groups", "group name", "project group", "team", "team name", "gruppe",
            "grupper", "gruppenavn", "projektgruppe",
        }
    ),
}  # fmt: skip
_KNOWN: Final = {name: column for column, names in _NAMES.items() for name in names}
PERSON: Final = (Column.LOGIN, Column.NUMBER, Column.MAIL)  # the first that is filled in holds


def columns_of(header: Sequence[str]) -> dict[Column, int]:
    """Give the place of each column that is known, the first of two of a kind."""
    found: dict[Column, int] = {}
    for place, name in enumerate(header):
        column = _KNOWN.get(_plain(name))
        if column is not None:
            found.setdefault(column, place)
    return found


def missing(found: Mapping[Column, int], header: Sequence[str]) -> str:
    """Say which column is missing, "" when none is: somebody must be told by something."""
    if any(column in found for column in PERSON):
        return ""
    here = ", ".join(repr(name.strip()) for name in header if name.strip()) or "nothing"
    return (
        f"No column says who the students are. The first line has {here}; it must name a "
        "'Username', 'Student ID' or 'Email' column."
    )


def _plain(name: str) -> str:
    """Give a column's name without case, marks and the blanks around it."""
    text = unicodedata.normalize("NFKC", name).strip().strip("#").casefold()
    return " ".join(text.replace("_", " ").split())
