from __future__ import annotations

import time

from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.gradebook.table import Row, gradebook, lms_table
from jupyterlab_dlcourse.course.standing import standing
from tests.course.worlds import DATES, DAY, PLAN

FACTS = [
    LabFacts(
        1,
        (DATES[1].due,),
        judgement=Judgement(Word.PASS, DATES[1].judged_by),
        reviews_allocated=3,
        reviews_done=3,
    ),
    LabFacts(2, (DATES[2].due + DAY,)),
]
HERE = standing(PLAN, FACTS, DATES[3].opens + DAY)
ADA = Row("s000001", "Ada Example", HERE)


def test_the_first_column_is_the_id_and_every_row_is_as_wide_as_the_header() -> None:
    table = gradebook(PLAN, [ADA])
    assert table.header[:2] == ("person", "name")
    assert {len(row) for row in table.rows} == {len(table.header)} == {7 + 8 + 8}


def test_a_row_tells_the_standing() -> None:
    table = gradebook(PLAN, [ADA])
    told = dict(zip(table.header, table.rows[0], strict=True))
    assert (told["person"], told["passed"], told["project"]) == ("s000001", 1, "closed")
    assert (told["missing"], told["chances left"]) == (5, HERE.chances_left)
    assert (told["lab 1"], told["lab 1 reviewed"]) == ("passed", "yes")
    assert (told["lab 3"], told["lab 3 reviewed"]) == ("open", "")


def test_an_lms_gets_a_point_for_a_pass_none_for_a_loss_and_nothing_for_what_is_open() -> None:
    later = standing(PLAN, FACTS, DATES[2].due + DAY)
    table = lms_table(PLAN, [Row("s000001", "Ada Example", later)])
    assert table.header[:2] == ("Username", "Lab 1 Points Grade")
    assert table.rows[0][:4] == ("s000001", 1, 0, "")
    assert (table.header[-1], table.rows[0][-1]) == ("End-of-Line Indicator", "#")


def test_rows_keep_their_order() -> None:
    rows = [Row(person, "x", HERE) for person in ("s3", "s1", "s2")]
    assert [row[0] for row in gradebook(PLAN, rows).rows] == ["s3", "s1", "s2"]


def test_the_gradebook_of_600_students_is_worked_out_in_half_a_second() -> None:
    began = time.process_time()
    rows = [Row(f"s{n}", "x", standing(PLAN, FACTS, DATES[8].due)) for n in range(600)]
    gradebook(PLAN, rows)
    assert time.process_time() - began < 0.5
