"""Lists of project groups: two columns, or columns named by an LMS."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.course.group_list import GroupList, read_groups, written
from jupyterlab_dlcourse.course.plan import packaged_plan

STUDENTS = {f"s00000{number}": f"Person {number}" for number in range(1, 7)}


def read(text: str) -> GroupList:
    return read_groups(text, STUDENTS, packaged_plan())


def stops(text: str) -> dict[int, str]:
    return {one.line: one.text for one in read(text).problems if one.stops}


@pytest.mark.parametrize(
    "text",
    [
        "s000001,A\ns000002,B\n",
        "student;group\ns000001;A\ns000002;B\n",
        "s000002@student.dtu.dk\tB\ns000001\tA\n",
        (
            "OrgDefinedId,Username,Last Name,First Name,Group Name\n"
            "#s000001,#s000001,One,Person,A\n#s000002,#s000002,Two,Person,B\n"
        ),
        (
            "Name;Email address;Groups\nPerson One;s000001@dtu.dk;A\n"
            "Person Two;s000002@dtu.dk;B\nPerson Three;s000003@dtu.dk;\n"
        ),
        "name,user_id,login_id,group_name\nOne,1,s000001,A\nTwo,2,s000002,B\n",
    ],
)
def test_groups_are_read_from_two_columns_and_from_named_ones(text: str) -> None:
    assert stops(text) == {}
    assert read(text).groups == {"s000001": "A", "s000002": "B"}


def test_what_is_written_is_read_again() -> None:
    groups = {"s000003": "The tensors", "s000001": "A"}
    assert read(written(groups)).groups == groups


def test_a_row_that_cannot_be_taken_is_told_by_its_line() -> None:
    head = "Username,Group\n"
    told = stops(f'{head}s000001,A\nnobody,A\n,A\ns000002,"A, B"\ns000001,B\n')
    assert {line: text.split(" ")[0] for line, text in told.items()} == {
        3: "There",
        4: "A",
        5: "'A,",
        6: "s000001",
    }


def test_a_group_of_another_size_than_planned_is_told_and_taken() -> None:
    text = "".join(f"{one},A\n" for one in STUDENTS)
    assert stops(text) == {}
    (problem,) = read(text).problems
    assert problem.text == "Group 'A' has 6, and not 3 or 4."
