from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.class_list.parse import parse_class_list
from jupyterlab_dlcourse.course.gradebook.spreadsheet import csv_bytes, csv_text, harmless
from jupyterlab_dlcourse.course.gradebook.table import Cell, Table
from tests.course.worlds import PLAN


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        '"=1',
        "\uff1d1",
        "\u00a0=1",
        "\0=1",
        '=HYPERLINK("http://example.org","Ada")',
    ],
)
def test_a_formula_is_written_as_text(text: str) -> None:
    assert str(harmless(text)).startswith("'")


@pytest.mark.parametrize("cell", ["Ada Example", "s000001", "Åse O'Example", "a=b", "", -3, 0])
def test_what_is_no_formula_stays_as_it_is(cell: Cell) -> None:
    assert harmless(cell) == cell


def test_quotes_separators_and_line_breaks_survive() -> None:
    cells = ('Ada "A" Example', "a,b;c", "two\nlines")
    text = csv_text(Table(("a", "b", "c"), (cells,)))
    assert list(csv.reader(io.StringIO(text, newline="")))[1] == list(cells)


def test_excel_is_told_the_encoding() -> None:
    assert csv_bytes(Table(("navn",), (("Åse",),))) == b"\xef\xbb\xbfnavn\r\n\xc3\x85se\r\n"


def test_an_export_can_be_imported_as_a_class_list() -> None:
    table = Table(("person", "name"), (("s000001", "=Ada"), ("s000002", "Bo")))
    found = parse_class_list(csv_bytes(table, ";"), PLAN.accounts)
    assert [(one.id, one.name) for one in found.students] == [
        ("s000001", "=Ada"),
        ("s000002", "Bo"),
    ]


@given(st.lists(st.lists(st.text(max_size=20), min_size=3, max_size=3), max_size=4))
def test_no_cell_of_any_table_begins_like_a_formula(rows: list[list[str]]) -> None:
    table = Table(("a", "b", "c"), tuple(tuple(row) for row in rows))
    read = list(csv.reader(io.StringIO(csv_text(table), newline="")))
    assert len(read) == len(rows) + 1
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for row in read for cell in row)
