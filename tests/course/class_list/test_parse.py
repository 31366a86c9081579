from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.class_list.parse import ClassList, parse_class_list
from jupyterlab_dlcourse.course.class_list.problem import Problem
from jupyterlab_dlcourse.course.class_list.students import Student
from tests.course.worlds import PLAN

BRIGHTSPACE = """OrgDefinedId,Username,Last Name,First Name,Email,End-of-Line Indicator
#s000001,#s000001,Example,Ada,s000001@student.dtu.dk,#
#s000002,#s000002,Sample,Bo,s000002@student.dtu.dk,#
"""
CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Lab 1 (77)
    Points Possible,,,,,1
"Example, Ada",7001,s000001,s000001@dtu.dk,02456,1
"Sample, Bo",7002,s000002,s000002@dtu.dk,02456,0
"""
MOODLE = """First name\tSurname\tID number\tEmail address
Ada\tExample\ts000001\ts000001@student.dtu.dk
Bo\tSample\ts000002\ts000002@student.dtu.dk
"""
DANISH = """Studienummer;Fornavn;Efternavn;E-mail
s000001;Ada;Example;s000001@student.dtu.dk
s000002;Bo;Sample;s000002@student.dtu.dk
"""


def read(text: str, encoding: str = "utf-8") -> ClassList:
    return parse_class_list(text.encode(encoding), PLAN.accounts)


def named(found: ClassList) -> list[tuple[str, str]]:
    return [(one.id, one.name) for one in found.students]


def told(text: str) -> list[tuple[int, str, bool]]:
    return [(one.line, one.text, one.stops) for one in read(text).problems]


@pytest.mark.parametrize("text", [BRIGHTSPACE, CANVAS, MOODLE, DANISH])
def test_the_exports_of_usual_systems_are_read(text: str) -> None:
    found = read(text)
    assert named(found) == [("s000001", "Ada Example"), ("s000002", "Bo Sample")]
    assert (found.problems, found.sound) == ((), True)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_usual_separator_line_end_and_encoding_is_told_by_itself(
    separator: str, end: str, encoding: str
) -> None:
    text = DANISH.replace("Ada", "Åse").replace(";", separator).replace("\n", end)
    found = read(text, encoding)
    assert named(found)[0] == ("s000001", "Åse Example")
    assert (found.separator, found.encoding) == (separator, encoding)


def test_what_excel_says_of_its_separator_is_believed_and_lines_still_count() -> None:
    found = read("sep=;\nUsername;Name\n;Nobody\n")
    assert found.problems == (Problem(3, "There is no login, student number or mail address."),)


def test_a_line_is_counted_by_the_file_also_after_a_line_break_in_quotes() -> None:
    text = 'Username,Name\ns000001,"Ada\nExample"\n,"Bo\nSample"\n,Cleo\n'
    assert [problem.line for problem in read(text).problems] == [4, 6]


@pytest.mark.parametrize(
    ("rows", "line", "words", "stops"),
    [
        ("s 1,Ada,", 2, "'s 1' is no login or mail address", True),
        ("../x,Ada,", 2, "'../x' is no login", True),
        ("=1+1,Ada,", 2, "'=1+1' is no login", True),
        ("s000001,Ada,,extra", 2, "4 cells where the first line has 3", True),
        ("s000001,Ada\u202e,", 2, "control character", True),
        ("s000001," + "a" * 201 + ",", 2, "longer than 200 characters", True),
        ("s000001,,", 2, "no name: the id stands in", False),
        ("s000001", 2, "no name: the id stands in", False),
        ("s000001,S\u00c3\u00b8s,", 2, "looks garbled", False),
        ("s000001,Ada,s000002@dtu.dk", 2, "belongs to 's000002', not to 's000001'", False),
        ("s000001,Ada,\nS000001@DTU.dk,Ada,", 3, "is in line 2 already; that", False),
        ("s000001,Ada,\ns000001,Bo,", 3, "in line 2 already, there by the name 'Ada'", False),
        ('s000001,Ada,\ns000002,"Bo,', 3, "quotes of this line do not fit", True),
    ],
)
def test_each_problem_is_told_with_its_line(
    rows: str, line: int, words: str, *, stops: bool
) -> None:
    (problem,) = read(f"Username,Name,Email\n{rows}\n").problems
    assert (problem.line, problem.stops) == (line, stops)
    assert words in problem.text


def test_a_faulty_line_costs_only_itself() -> None:
    found = read("Username,Name\ns000001,Ada\n,Bo\ns000003,Cleo\n")
    assert found.students == (Student(2, "s000001", "Ada"), Student(4, "s000003", "Cleo"))
    assert not found.sound


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"PK\x03\x04rest", "Excel workbook"),
        (b"\xd0\xcf\x11\xe0rest", "Excel workbook"),
        (b"Username\ns0\x0000001\n", "NUL"),
        (b"Username\ns000001\n\x81\x8d\n", "not text"),
        (b"Username,Name\n", "no student in the file"),
        (b"\xff\xfeU", "not text"),
        (b"x" * 5_000_001, "larger than 5 MB"),
    ],
)
def test_a_file_that_is_no_class_list_is_one_sentence(data: bytes, words: str) -> None:
    found = parse_class_list(data, PLAN.accounts)
    assert (found.students, len(found.problems), found.sound) == ((), 1, False)
    assert words in found.problems[0].text


def test_missing_columns_are_told_with_those_that_are_there() -> None:
    ((line, words, stops),) = told("Name;Points\nAda;3\n")
    assert (line, stops) == (1, True)
    assert "The first line has 'Name', 'Points'; it must name a 'Username'" in words


def test_a_file_without_a_header_is_told_so() -> None:
    assert "No column says who" in told("s000001;Ada Example\ns000002;Bo Sample\n")[0][1]


def test_staff_never_comes_in_by_a_list() -> None:
    found = read("Username,Name,Role\ns000001,Ada,Student\nt1,Tea,Teacher\n")
    assert named(found) == [("s000001", "Ada")]
    assert found.problems == (
        Problem(3, "'Teacher' is not a student's role: left out. A teacher adds staff.", False),  # noqa: FBT003 - a struct's field
    )


def test_whoever_has_only_a_mail_address_elsewhere_keeps_it_whole() -> None:
    assert named(read("Email,Name\nAda@Example.org,Ada\n")) == [("ada@example.org", "Ada")]


def test_a_name_written_in_parts_of_letters_is_the_same_name() -> None:
    assert named(read("Username,Name\ns000001,A\u030ase\n")) == [("s000001", "Åse")]


@pytest.mark.parametrize(
    ("cell", "name"), [("'=Ada", "=Ada"), ("'t Example", "'t Example"), ("#Ada", "Ada")]
)
def test_what_programs_put_before_a_name_is_dropped_and_a_name_is_not(cell: str, name: str) -> None:
    assert named(read(f"Username,Name\ns000001,{cell}\n")) == [("s000001", name)]


def test_five_thousand_rows_are_read() -> None:
    rows = "".join(f"s{number:06d};Ada {number}\n" for number in range(5000))
    found = read("Username;Name\n" + rows)
    assert (len(found.students), found.problems) == (5000, ())


@given(st.binary(max_size=200))
def test_no_bytes_make_it_stumble(data: bytes) -> None:
    found = parse_class_list(b"Username;Name\n" + data, PLAN.accounts)
    assert len({one.id for one in found.students}) == len(found.students)


@given(st.text(max_size=100))
def test_no_text_makes_it_stumble(text: str) -> None:
    found = parse_class_list(text.encode(errors="surrogatepass"), PLAN.accounts)
    assert found.sound or found.problems


NAMES = st.text(
    st.characters(categories=("L", "Nd"), codec="cp1252") | st.sampled_from(" -'.;,\""), max_size=30
).map(lambda name: f"A{name}Z".replace(",", " "))


@given(
    st.lists(NAMES, min_size=1, max_size=6),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
)
def test_whatever_a_program_writes_is_read_as_it_was_meant(
    names: list[str], separator: str, encoding: str
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerows([("Username", "Full name"), *((f"s{n}", one) for n, one in enumerate(names))])
    found = parse_class_list(out.getvalue().encode(encoding), PLAN.accounts)
    if found.encoding == encoding:
        assert [one.name for one in found.students] == [" ".join(one.split()) for one in names]
    assert [one.id for one in found.students] == [f"s{n}" for n in range(len(names))]
