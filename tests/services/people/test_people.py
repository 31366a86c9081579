"""People: one account each, added and changed by a teacher; never a course without one."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Conflict, Forbidden, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.people import ChangedPerson, NewPerson
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people
from tests.services.conftest import Join


@pytest.fixture
def service(place: Workplace) -> People:
    return People(place)


@pytest.mark.parametrize(
    "login", ["s123456", " S123456 ", "s123456@student.dtu.dk", "S123456@DTU.dk"]
)
def test_a_student_has_one_account_however_she_signs_up(service: People, login: str) -> None:
    service.enrol("s123456", "Ada", Role.STUDENT)
    assert service.actor(login).id == "s123456"


def test_an_account_from_before_keeps_its_capitals(service: People, place: Workplace) -> None:
    with place.database.write() as session:
        people.keep_person(session, "Ada", "Ada", place.clock())
        people.keep_role(session, place.course, "Ada", "student")
    assert service.owner("Ada", "Ada", Role.STUDENT).id == "Ada"


def test_a_teacher_adds_a_person_once(service: People, teacher: Actor) -> None:
    new = NewPerson("B1@dtu.dk", "Bo Helper", "ta")
    assert service.add(teacher, new).id == "b1"
    with pytest.raises(Conflict, match="as a ta"):
        service.add(teacher, new)


@pytest.mark.parametrize(
    "new",
    [
        NewPerson("", "Bo"),
        NewPerson("b/1", "Bo"),
        NewPerson("b1", " "),
        NewPerson("b1", "Bo", "dean"),
        NewPerson("b1", "B" * 201),
    ],
)
def test_what_is_no_person_is_refused(service: People, teacher: Actor, new: NewPerson) -> None:
    with pytest.raises(Invalid):
        service.add(teacher, new)
    assert len(service.everyone()) == 1


def test_the_last_teacher_stays_one(service: People, teacher: Actor, join: Join) -> None:
    with pytest.raises(Conflict, match="only teacher"):
        service.change(teacher, teacher.id, ChangedPerson(role="ta"))
    join("t2", Role.TEACHER)
    assert service.change(teacher, teacher.id, ChangedPerson(role="ta")).role == "ta"


def test_only_a_teacher_changes_anybody(service: People, ta: Actor, teacher: Actor) -> None:
    with pytest.raises(Forbidden):
        service.change(ta, ta.id, ChangedPerson(role="teacher"))
    with pytest.raises(Forbidden):
        service.add(ta, NewPerson("b1", "Bo"))
    with pytest.raises(NotFound):
        service.change(teacher, "nobody", ChangedPerson(name="X"))
