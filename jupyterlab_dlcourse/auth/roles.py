"""Roles, and the person who acts."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Role(StrEnum):
    """What a person is in a course."""

    STUDENT = "student"
    TA = "ta"
    TEACHER = "teacher"


class Actor(msgspec.Struct, frozen=True):
    """Who asks: the person behind a request, in her role in the course."""

    id: str
    name: str
    role: Role

    @property
    def is_staff(self) -> bool:
        """Say whether the person is a TA or a teacher."""
        return self.role is not Role.STUDENT
