"""From lines to students: who is meant, by which name, and what is wrong with the line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

import msgspec

from jupyterlab_dlcourse.course.accounts import login_of
from jupyterlab_dlcourse.course.class_list.cells import Line
from jupyterlab_dlcourse.course.class_list.columns import PERSON, Column
from jupyterlab_dlcourse.course.class_list.problem import Problem
from jupyterlab_dlcourse.course.model import Accounts

_LONGEST: Final = 200
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._+-]*(@[a-z0-9-]+(\.[a-z0-9-]+)+)?")
_STUDENTS: Final = frozenset({"", "student", "students", "learner", "studerende"})
_WRAPPED = re.compile(r"^#|^'(?=[\s\"']*[=+\-@|%\uff1d\uff0b\uff0d\uff20])")
# UTF-8 that somebody read as Windows-1252 and saved: a letter of two bytes has become two.
_GARBLED = re.compile("[\u00c2\u00c3][\u0080-\u00bf\u2018-\u2122\u0152-\u0178\u02c6\u02dc]")


class Student(msgspec.Struct, frozen=True):
    """A student of the list: the line, the id she has in the course, and her name."""

    line: int
    id: str
    name: str


class Taken(msgspec.Struct, frozen=True):
    """What became of a line: a student, or None, and what there is to say about it."""

    student: Student | None
    problems: tuple[Problem, ...] = ()


def student_of(line: Line, columns: Mapping[Column, int], width: int, accounts: Accounts) -> Taken:
    """Read one line below the header, which has ``width`` cells.

    The id is the login, else the student number, else the mail address, as the course writes them
    (`accounts.login_of`).
    """
    row: dict[Column, str] = {
        column: cell_of(line, place)
        for column, place in columns.items()
        if column is not Column.GROUP  # no matter of a class list's: see group_list
    }
    stop = _unfit(line, row, width)
    if stop:
        return Taken(None, (Problem(line.number, stop),))
    role = row.get(Column.ROLE, "")
    if role.casefold() not in _STUDENTS:
        told = f"{role!r} is not a student's role: left out. A teacher adds staff."
        return Taken(None, (Problem(line.number, told, stops=False),))
    login = login_of(who(row), accounts)
    if not is_login(login):
        what = "There is no login, student number or mail address."
        told = f"{login!r} is no login or mail address." if login else what
        return Taken(None, (Problem(line.number, told),))
    name, remark = _name(row, login)
    problems = [
        Problem(line.number, text, stops=False)
        for text in (remark, _other(row, login, accounts))
        if text
    ]
    return Taken(Student(line.number, login, name), tuple(problems))


def is_login(text: str) -> bool:
    """Say whether a text can be a person's id: a login, a student number or a mail address."""
    return bool(_LOGIN.fullmatch(text)) and len(text) <= _LONGEST


def _unfit(line: Line, row: Mapping[Column, str], width: int) -> str:
    extra = [cell for cell in line.cells[width:] if cell.strip()]
    if extra:
        return f"{len(line.cells)} cells where the first line has {width}: a quote is missing?"
    bad = next((cell for cell in row.values() if any(map(_control, cell))), None)
    if bad is not None:
        return f"There is a control character in {bad!r}."
    if max(map(len, row.values()), default=0) > _LONGEST:
        return f"A cell is longer than {_LONGEST} characters: a quote is missing?"
    return ""


def who(row: Mapping[Column, str]) -> str:
    """Give what tells the person of a line, as it is written; "" where nothing does."""
    ids = (row.get(column, "") for column in PERSON)
    return next((one for one in ids if one), "")


def _name(row: Mapping[Column, str], login: str) -> tuple[str, str]:
    """Give the name in the order in which it is spoken, and what is odd about it."""
    name = row.get(Column.NAME, "")
    last, comma, first = name.partition(",")
    if comma:
        name = f"{first.strip()} {last.strip()}".strip()
    apart = f"{row.get(Column.FIRST, '')} {row.get(Column.LAST, '')}".strip()
    name = apart or name
    if not name:
        return login, "There is no name: the id stands in for it."
    if _GARBLED.search(name):
        return name, f"{name!r} looks garbled: was the file saved in another encoding?"
    return name, ""


def _other(row: Mapping[Column, str], login: str, accounts: Accounts) -> str:
    """Say when the mail address, within the course's domains, is another person's."""
    mail = row.get(Column.MAIL, "")
    told = login_of(mail, accounts)
    if "@" in mail and "@" not in told + login and told != login:
        return f"The mail address belongs to {told!r}, not to {login!r}, who is taken."
    return ""


def cell_of(line: Line, place: int) -> str:
    """Give a cell; "" where the line is shorter.

    Brightspace writes a # before ids, our own export an apostrophe before what looks like a
    formula: neither is part of what is meant.
    """
    text = line.cells[place] if place < len(line.cells) else ""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return _WRAPPED.sub("", plain).lstrip()


def _control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"}
