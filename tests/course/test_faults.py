"""Each kind of fault, planted in the packaged plan, is found with its line and a reason."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.course.plan import packaged_text, read_plan

TEXT = packaged_text()

# what stands in the plan, what is put in its place, the path of the fault, words of the reason
PLANTED = [
    ('zone = "Europe/Copenhagen"', 'zone = "Europe/Lundtofte"', "zone", "no time zone"),
    ('zone = "Europe/Copenhagen"', 'zone = "../etc"', "zone", "no time zone"),
    ('zone = "Europe/Copenhagen"', "zone = 1", "zone", "Expected str"),
    ('course = "02456"', 'course = " "', "course", "empty"),
    ('course = "02456"', 'kourse = "02456"', "kourse", "no key 'kourse'"),
    ("starts = 2023-08-28", "starts = 2023-08-29", "term.starts", "Tuesday"),
    ("starts = 2023-08-28", 'starts = "soon"', "term.starts", "Invalid"),
    ("starts = 2023-08-28", "starts = 0001-01-01", "term.starts", "out of reach"),
    ("weeks = 13", "weeks = 0", "term.weeks", "1 or more"),
    ("weeks = 13", "weeks = 1000000000", "term.weeks", "more than a year"),
    ("starts = 2023-10-16", "starts = 2023-10-18", "term.breaks[0].starts", "Wednesday"),
    ("starts = 2023-10-16", "starts = 2024-10-14", "term.breaks[0].starts", "outside the term"),
    ("starts = 2023-10-16", "starts = 2023-10-16\nweeks = 0", "term.breaks[0].weeks", "1 or more"),
    (
        "starts = 2023-10-16",
        'starts = 2023-10-16\n[[term.breaks]]\nname = "x"\nstarts = 2023-10-16',
        "term.breaks[1].starts",
        "overlaps with 'Autumn break'",
    ),
    ("ends = 17:00:00", "ends = 12:00:00", "meetings.ends", "ends before it begins"),
    ("week = 4\n", "week = 3\n", "weeks[3].week", "overlap"),
    ("week = 13\n", "week = 14\n", "weeks[12].week", "no week 14"),
    ("week = 4\n", "week = 40\n", "weeks[3].week", "no week 40"),
    ("lab = 8\n", "lab = 7\n", "labs[7].lab", "Lab 7 is already"),
    ("lab = 8\n", "lab = 13\n", "labs[7].lab", "due in week 14, which does not exist"),
    ("lab = 8\n", "lab = 0\n", "labs[7].lab", "1 or more"),
    ("lab = 8\n", "lab = 8\nweek = 99\n", "labs[7].week", "no week 99"),
    ("lab = 8\n", "lab = 8\ndue_date = 2023-10-01\n", "labs[7].due_date", "before it opens"),
    ("weeks_later = 1", "weeks_later = -1", "rules.due.weeks_later", "before"),
    ("weeks_later = 1", "weeks_later = 1.5", "rules.due.weeks_later", "Expected int"),
    ('weekday = "monday"\ntime', 'weekday = "mon"\ntime', "rules.due.weekday", "Invalid"),
    (
        "8.3-EXE_Policy_Gradient.ipynb",
        "1.1-exe-FNN-Pen-and-Paper.ipynb",
        "labs[7].notebook",
        "already number 1",
    ),
    ("8.3-EXE_Policy_Gradient.ipynb", "a/b.ipynb", "labs[7].notebook", "not the name"),
    ('folder = "8_Rein', 'folder = "../8_Rein', "labs[7].folder", "within"),
    ("weeks = [1, 2]\n", "weeks = [1, 22]\n", "labs[3].book.weeks", "no week 22"),
    ("weeks = [1, 2]\n", "weeks = []\n", "labs[3].book.weeks", "no week's"),
    ("passed = 6", "passed = 9", "rules.gate.passed", "Nobody can pass this gate"),
    ("passed = 6", "passed = -1", "rules.gate.passed", "0 or more"),
    ("passed = 6\n", "", "rules.gate", "'passed' is missing"),
    ("reviewed = 6", "reviewed = 9", "rules.gate.reviewed", "Nobody can pass this gate"),
    ("count = 3", "count = 0", "rules.gate.reviewed", "rules.reviews.count is 0"),
    ("last_hours = 6", "last_hours = -1", "rules.outages.last_hours", "0 or more"),
    ("last_hours = 6", "last_hours = 25", "rules.outages.last_hours", "24 at most"),
    ("minutes = 15", "minutes = 0", "rules.outages.minutes", "1 or more"),
    ("minutes = 15\ndays = 1", "minutes = 15\ndays = 0", "rules.outages.days", "1 or more"),
    ("count = 3", "count = -3", "rules.reviews.count", "0 or more"),
    ("window_weeks = 1", "window_weeks = -1", "rules.reviews.window_weeks", "before it begins"),
    ("window_weeks = 1", "window_weeks = 0", "rules.reviews.window_weeks", "before it begins"),
    ("apart = 0.4", "apart = 0.0", "rules.judging.apart", "between 0 and 1"),
    ("middle = 0.5", "middle = 1.0", "rules.judging.middle", "between 0 and 1"),
    ("[rules.judging]", "[rules.judgeing]", "rules.judgeing", "no key 'judgeing'"),
    ("handout_frozen_days = 3", "handout_frozen_days = -3", "rules.handout_frozen_days", "0 or"),
    ("hand_in_mb = 25", "hand_in_mb = -25", "limits.hand_in_mb", "above 0"),
    ("hand_in_mb = 25", 'hand_in_mb = "25 MB"', "limits.hand_in_mb", "Expected float"),
    ('id = "ta"', 'id = "student"', "roles[1].id", "Role student"),
    ('id = "poster"', 'id = "report"', "milestones[4].id", "Milestone report"),
    ("date = 2023-12-07, time = 09", "date = 2023-10-01, time = 09", "milestones[3].at", "order"),
    ("date = 2023-12-07, time = 17", "date = 2023-12-06, time = 17", "milestones[3].until", "ends"),
    ("week = 9, weekday", "week = 19, weekday", "milestones[2].at.week", "no week 19"),
    ("week = 9, weekday", "weekday", "milestones[2].at", "either a date or a week"),
    ("group_sizes = [3, 4]", "group_sizes = []", "project.group_sizes", "No group"),
    ("slot_minutes = 30", "slot_minutes = 0", "project.poster.slot_minutes", "1 or more"),
    ("pages = 6\n", "pages = 0\n", "project.report.pages", "1 or more"),
    ('kind = "install"', 'kind = "dance"', "weeks[0].steps[3].kind", "Invalid"),
    ('    "Part 4 Optimization",', "    4,", "weeks[0].steps[0].items[5]", "Expected str"),
]


@pytest.mark.parametrize(("old", "new", "path", "words"), PLANTED)
def test_a_planted_fault_is_found_on_its_line(old: str, new: str, path: str, words: str) -> None:
    assert old in TEXT
    before, after = TEXT.split(old, 1)
    plan, faults = read_plan(before + new + after)
    assert plan is None
    found = [fault for fault in faults if fault.path == path and words in fault.reason]
    assert found, faults
    first = before.count("\n") + 1
    if path not in ("rules.gate.reviewed", "rules.gate", "milestones[4].id"):
        assert first <= found[0].line <= first + new.count("\n")


@pytest.mark.parametrize(
    ("text", "line"),
    [("a = 1\nb = [\n", 2), ("a = 1\na = 2\n", 2), ("a = 1\n\nb == 2\n", 3), ("x", 1)],
)
def test_what_is_not_toml_is_said_with_its_line(text: str, line: int) -> None:
    plan, (fault,) = read_plan(text)
    assert plan is None
    assert (fault.line, fault.path) == (line, "")
    assert "not TOML" in fault.reason


def test_an_empty_file_lacks_each_required_key() -> None:
    _, faults = read_plan("")
    missing = {fault.reason for fault in faults}
    assert "The key 'labs' is missing." in missing
    assert len(missing) == 8


def test_all_faults_are_listed_by_line_not_only_the_first() -> None:
    text = TEXT.replace("passed = 6", "passed = 9").replace("lab = 8\n", "lab = 7\n")
    text = text.replace("weeks = 13", "weeks = 99")
    _, faults = read_plan(text)
    assert {fault.path for fault in faults} >= {"term.weeks", "rules.gate.passed", "labs[7].lab"}
    assert [fault.line for fault in faults] == sorted(fault.line for fault in faults)


def test_the_packaged_plan_has_no_faults() -> None:
    plan, faults = read_plan(TEXT)
    assert plan is not None
    assert faults == ()
