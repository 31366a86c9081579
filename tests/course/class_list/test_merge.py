from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.accounts import account_of, login_of
from jupyterlab_dlcourse.course.class_list.merge import (
    Double,
    Member,
    Renamed,
    double_accounts,
    preview_merge,
)
from jupyterlab_dlcourse.course.class_list.students import Student
from tests.course.worlds import PLAN

ACCOUNTS = PLAN.accounts
ADA, BO, TEA = Student(2, "s000001", "Ada"), Student(3, "s000002", "Bo"), Student(4, "t1", "Tea")


def test_a_list_beside_a_class_tells_who_is_new_renamed_the_same_and_absent() -> None:
    members = {"s000002": Member("Bob"), "s000003": Member("Cleo"), "t1": Member("Tea", "ta")}
    found = preview_merge([ADA, BO, TEA], members, ACCOUNTS)
    assert found.new == (ADA,)
    assert found.renamed == (Renamed("s000002", "Bob", "Bo"),)
    assert (found.same, found.staff, found.absent) == (0, ("t1",), ("s000003",))


def test_importing_what_is_there_changes_nothing() -> None:
    found = preview_merge([ADA, BO], {"s000001": Member("Ada"), "s000002": Member("Bo")}, ACCOUNTS)
    assert (found.same, found.new, found.renamed, found.absent) == (2, (), (), ())


def test_a_member_by_a_mail_address_is_the_student_of_the_list() -> None:
    found = preview_merge([ADA], {"S000001@student.dtu.dk": Member("Ada")}, ACCOUNTS)
    assert (found.same, found.new) == (1, ())


def test_an_absent_teacher_is_not_told() -> None:
    assert preview_merge([], {"t1": Member("Tea", "teacher")}, ACCOUNTS).absent == ()


def test_who_signed_up_twice_is_found_and_the_course_s_own_id_is_kept() -> None:
    ids = ["s000001@student.dtu.dk", "s000001", "s000001@dtu.dk", "s000002", "x@example.org"]
    assert double_accounts(ids, ACCOUNTS) == (
        Double("s000001", ("s000001@dtu.dk", "s000001@student.dtu.dk")),
    )


def test_without_the_course_s_own_id_the_first_is_kept() -> None:
    ids = ["S1@dtu.dk", "s1@student.dtu.dk"]
    assert double_accounts(ids, ACCOUNTS) == (Double("S1@dtu.dk", ("s1@student.dtu.dk",)),)


def test_a_double_is_neither_new_nor_absent() -> None:
    members = {"s000001": Member("Ada"), "s000001@dtu.dk": Member("Ada")}
    found = preview_merge([ADA], members, ACCOUNTS)
    assert (found.same, found.absent) == (1, ())
    assert found.doubles == (Double("s000001", ("s000001@dtu.dk",)),)


IDS = st.lists(
    st.builds("{}{}".format, st.integers(1, 9), st.sampled_from(["", "@dtu.dk", "@x.org"])),
    unique=True,
)


@given(IDS, IDS)
def test_every_student_of_a_list_is_told_once(listed: list[str], members: list[str]) -> None:
    students = [
        Student(n, one, one) for n, one in enumerate({login_of(i, ACCOUNTS) for i in listed})
    ]
    found = preview_merge(students, {one: Member("x") for one in members}, ACCOUNTS)
    assert len(found.new) + len(found.renamed) + found.same + len(found.staff) == len(students)


@given(st.text(max_size=30))
def test_a_login_is_the_same_for_all_addresses_of_one_account(text: str) -> None:
    assert login_of(account_of(text, ACCOUNTS), ACCOUNTS) == login_of(text, ACCOUNTS)
