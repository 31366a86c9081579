"""The people of the demo: made up, and looking it."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.auth.roles import Role

STUDENTS = 30
_FIRST = (
    "Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gry", "Hal", "Ida", "Jon",
    "Kit", "Liv", "Max", "Nor", "Ulf", "Pia", "Quinn", "Rolf", "Siv", "Tor",
)  # fmt: skip
_LAST = ("Example", "Sample")


class Person(msgspec.Struct, frozen=True):
    """Somebody of the demo; ``id`` is a study number that no university would give."""

    id: str
    name: str
    role: Role


def people() -> tuple[Person, ...]:
    """Give the whole class: 30 students, then two TAs and a teacher, always the same."""
    students = tuple(
        Person(f"s{number:06d}", _name(number - 1), Role.STUDENT)
        for number in range(1, STUDENTS + 1)
    )
    staff = (
        Person("ta1", "Tea Assistant", Role.TA),
        Person("ta2", "Theo Assistant", Role.TA),
        Person("teacher1", "Thora Teacher", Role.TEACHER),
    )
    return students + staff


def _name(index: int) -> str:
    return f"{_FIRST[index % len(_FIRST)]} {_LAST[index // len(_FIRST)]}"
