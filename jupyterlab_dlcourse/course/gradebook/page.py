"""One student's page: where she stands, as an HTML file that can be printed or sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from html import escape

import msgspec

from jupyterlab_dlcourse.course.calendar import spoken
from jupyterlab_dlcourse.course.gradebook.table import Row
from jupyterlab_dlcourse.course.model import CoursePlan

# Nothing is loaded from anywhere, and nothing can be run: the page may be opened from a disk.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #767676}"
    "caption{text-align:left;font-weight:600;padding:1.2rem .6rem .2rem}"
    "tr{break-inside:avoid}q{white-space:pre-line}"
    "@media print{body{margin:0;max-width:none;font-size:11pt}}"
)


class Told(msgspec.Struct, frozen=True):
    """Something that happened with a lab; ``words`` are of who did it, empty for none."""

    lab: int
    at: dt.datetime
    text: str
    words: str = ""


def student_page(plan: CoursePlan, row: Row, now: dt.datetime, told: Sequence[Told] = ()) -> str:
    """Give the page; ``now`` is the time the standing is of, said on it with the zone.

    ``told`` is what happened, in the order in which it is to be read. Every text is escaped: a name
    or a reason never becomes part of the page's own markup.
    """
    return "\n".join((*_lines(plan, row), *_history(plan, told), *_end(plan, now))) + "\n"


def _lines(plan: CoursePlan, row: Row) -> Iterator[str]:
    here, title = row.standing, f"{row.name} in {plan.course} {plan.title}"
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{escape(row.name)}</h1>"
    yield f"<p>{escape(row.person)}, {escape(f'{plan.course} {plan.title}')}.</p>"
    yield f"<p>{escape(here.gate.reason)}</p>"
    yield (
        f"<p>{here.passed} of {len(here.labs)} labs passed, {here.reviewed} reviewed. "
        f"Chances left: {here.chances_left}.</p>"
    )
    yield "<table>\n<caption>Labs</caption>"
    yield (
        '<tr><th scope="col">Lab</th><th scope="col">State</th><th scope="col">Why</th>'
        '<th scope="col">Reviewed</th></tr>'
    )
    titles = {lab.lab: lab.title for lab in plan.labs}
    for lab in here.labs:
        yield (
            f'<tr><th scope="row">{lab.lab}. {escape(titles.get(lab.lab, ""))}</th>'
            f"<td>{escape(lab.state.replace('_', ' '))}</td><td>{escape(lab.reason)}</td>"
            f"<td>{'yes' if lab.reviewed else 'no'}</td></tr>"
        )
    yield "</table>"


def _history(plan: CoursePlan, told: Sequence[Told]) -> Iterator[str]:
    if not told:
        return
    yield "<table>\n<caption>What happened</caption>"
    yield '<tr><th scope="col">When</th><th scope="col">Lab</th><th scope="col">What</th></tr>'
    for one in told:
        words = f"<br><q>{escape(one.words)}</q>" if one.words else ""
        yield (
            f'<tr><th scope="row">{escape(spoken(plan, one.at))}</th><td>{one.lab}</td>'
            f"<td>{escape(one.text)}{words}</td></tr>"
        )
    yield "</table>"


def _end(plan: CoursePlan, now: dt.datetime) -> Iterator[str]:
    year = now.astimezone(plan.tz).year
    yield f"<p>As of {escape(spoken(plan, now))} {year}. Times are in {escape(plan.zone)}.</p>"
    yield "</body>\n</html>"
