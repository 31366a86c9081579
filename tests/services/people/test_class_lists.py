"""Class lists: each problem by its line, imported whole or not at all, and only what was seen."""

from __future__ import annotations

from time import process_time

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Conflict, Forbidden
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.people.class_lists import ClassLists
from jupyterlab_dlcourse.services.people.groups import ProjectGroups
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries.log import Wanted
from tests.services.conftest import Join

GOOD = b"Username,Name\ns1,Ada Example\ns2,Bo Example\n"


@pytest.fixture
def lists(place: Workplace) -> ClassLists:
    return ClassLists(place)


def students(place: Workplace) -> dict[str, str]:
    return {one.id: one.name for one in People(place).everyone() if one.role == "student"}


def test_what_was_looked_at_is_imported_and_logged(
    lists: ClassLists, teacher: Actor, place: Workplace, join: Join
) -> None:
    join("s1", name="A. Example")
    join("s9")
    shown = lists.preview(teacher, GOOD)
    assert shown.text == (
        "Students: 1 new, 1 with another name, 0 as they are, 1 are not in the list and stay."
    )
    assert students(place)["s1"] == "A. Example"
    done = lists.apply(teacher, GOOD, shown.hash)
    assert (done.added, done.renamed) == (1, 1)
    assert students(place) == {"s1": "Ada Example", "s2": "Bo Example", "s9": "Person s9"}
    (logged,) = Decisions(place).of(teacher, Wanted(action="import a class list")).decisions
    assert logged.after == {"added": {"s2": "Bo Example"}, "renamed": {"s1": "Ada Example"}}


def test_a_column_of_groups_is_told_and_puts_nobody_into_one(
    lists: ClassLists, teacher: Actor, place: Workplace
) -> None:
    data = b"Username,Name,Group Name\ns1,Ada Example,Section 2\ns2,Bo Example,\n"
    shown = lists.preview(teacher, data)
    assert (shown.groups, shown.problems) == ("Group Name", ())
    lists.apply(teacher, data, shown.hash)
    assert ProjectGroups(place).every(teacher).groups == ()
    assert lists.preview(teacher, GOOD).groups == ""


def test_a_class_or_file_that_changed_meanwhile_is_not_imported(
    lists: ClassLists, teacher: Actor, place: Workplace, join: Join
) -> None:
    seen = lists.preview(teacher, GOOD).hash
    with pytest.raises(Conflict, match="changed since"):
        lists.apply(teacher, GOOD + b"s3,Cy Example\n", seen)
    join("s7")
    with pytest.raises(Conflict, match="changed since"):
        lists.apply(teacher, GOOD, seen)
    assert students(place) == {"s7": "Person s7"}


@pytest.mark.parametrize(
    ("data", "line", "told"),
    [
        (b"", 0, "The file is empty."),
        (b"Name,Points\nAda,3\n", 1, "No column says who the students are."),
        (b"Username,Name\ns1,Ada\n,Bo\n", 3, "There is no login"),
        (b"Username,Name\ns1,Ada,x,y\n", 2, "4 cells where the first line has 2"),
        (b'Username,Name\ns1,"Ada\n', 2, "The quotes of this line do not fit"),
        (b"PK\x03\x04rest", 0, "This is an Excel workbook."),
    ],
)
def test_what_cannot_be_taken_is_told_by_line_and_nothing_is_imported(
    lists: ClassLists, teacher: Actor, place: Workplace, data: bytes, line: int, told: str
) -> None:
    shown = lists.preview(teacher, data)
    assert not shown.possible
    assert [one.line for one in shown.problems if one.text.startswith(told)] == [line]
    with pytest.raises(Conflict):
        lists.apply(teacher, data, shown.hash)
    assert students(place) == {}


@pytest.mark.parametrize(
    "data",
    [
        b"Username;Name\ns1;S\xf8ren \xd8rsted\n",
        "Username;Name\r\ns1;Søren Ørsted\r\n".encode("utf-16"),
        "\ufeffUsername\tName\ns1@student.dtu.dk\tSøren Ørsted\n".encode(),
        "Username,Name\ns1,Søren Ørsted\nS1@dtu.dk,Søren Ørsted\n".encode(),
    ],
)
def test_separators_encodings_and_doubles_are_taken_as_they_are_meant(
    lists: ClassLists, teacher: Actor, place: Workplace, data: bytes
) -> None:
    lists.apply(teacher, data, lists.preview(teacher, data).hash)
    assert students(place) == {"s1": "Søren Ørsted"}


def test_five_thousand_rows_are_imported_within_seconds(
    lists: ClassLists, teacher: Actor, place: Workplace
) -> None:
    rows = "".join(f"s{n:06},Person Number{n}\n" for n in range(5000))
    data = f"Username,Name\n{rows}".encode()
    began = process_time()
    lists.apply(teacher, data, lists.preview(teacher, data).hash)
    assert process_time() - began < 8  # of a processor; about 1 s
    assert len(students(place)) == 5000


def test_staff_in_the_list_stay_staff(
    lists: ClassLists, teacher: Actor, place: Workplace, join: Join
) -> None:
    join("s1", Role.TA)
    shown = lists.preview(teacher, GOOD)
    assert shown.staff == ("s1",)
    lists.apply(teacher, GOOD, shown.hash)
    assert set(students(place)) == {"s2"}


def test_only_a_teacher_imports(lists: ClassLists, ta: Actor) -> None:
    with pytest.raises(Forbidden):
        lists.preview(ta, GOOD)
    with pytest.raises(Forbidden):
        lists.apply(ta, GOOD, "")
