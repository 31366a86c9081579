from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.gradebook.page import Told, student_page
from jupyterlab_dlcourse.course.gradebook.table import Row
from jupyterlab_dlcourse.course.standing import standing
from tests.course.worlds import DATES, DAY, PLAN

NOW = DATES[1].due + DAY
HERE = standing(PLAN, [], NOW)


class Tags(HTMLParser):
    """Counts what a browser would make of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.closed: list[str] = []
        self.said = ""
        self.feed(page)

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.closed.append(tag)

    def handle_data(self, data: str) -> None:
        self.said += data


def page(name: str = "Ada Example", person: str = "s000001") -> Tags:
    return Tags(student_page(PLAN, Row(person, name, HERE), NOW))


def test_the_page_says_each_lab_with_its_reason_and_of_when_it_is() -> None:
    said = page().said
    assert all(lab.reason in said for lab in HERE.labs)
    assert "As of Tue 5 Sep, 23:59 2023. Times are in Europe/Copenhagen." in said
    assert HERE.gate.reason in said


def test_what_happened_is_told_with_its_words_as_text() -> None:
    told = Told(2, NOW, "To resubmit.", "See <b>exercise</b> c.")
    found = Tags(student_page(PLAN, Row("s000001", "Ada Example", HERE), NOW, (told,)))
    assert "To resubmit." in found.said
    assert "See <b>exercise</b> c." in found.said
    assert sorted(found.closed) == sorted(tag for tag in found.opened if tag not in {"meta", "br"})


def test_every_tag_is_closed() -> None:
    found = page()
    assert sorted(found.closed) == sorted(tag for tag in found.opened if tag != "meta")


@given(st.text(max_size=60), st.text(max_size=30))
def test_no_name_becomes_markup(name: str, person: str) -> None:
    assert page(name, person).opened == page().opened


def test_a_script_for_a_name_is_text() -> None:
    assert "<script>alert(1)</script>" in page("<script>alert(1)</script>").said
