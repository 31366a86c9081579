"""The sentences people read about attempts and reports."""

from __future__ import annotations

from collections.abc import Sequence

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.course.due import Arrival
from jupyterlab_dlcourse.grading.report import Report, State


def counts_text(arrival: Arrival, number: int, standing: int | None) -> str:
    """Say whether an attempt counts.

    Parameters
    ----------
    number
        The attempt's number.
    standing
        The number of the attempt that stands for the lab, None when none does.
    """
    if not arrival.counts or standing is None or standing == number:
        return arrival.text
    return f"Attempt {standing} counts instead: of those in time the last one stands."


def will_count(arrival: Arrival, standing: int | None) -> str:
    """Say what counts now and what would if this were handed in at once."""
    now = (
        "Nothing is handed in for this lab yet."
        if standing is None
        else f"Attempt {standing} counts now."
    )
    if not arrival.counts:
        return f"{now} The deadline has passed: this would be kept, but not counted."
    then = "This one would count." if standing is None else "This one would count instead."
    return f"{now} {then}"


def report_sentence(report: Report, *, full_follows: bool = False) -> str:
    """Give the sentence that stands before a report.

    ``full_follows``: it is the smoke run's, and the full run, whose report replaces it, has not
    ended yet.
    """
    if full_follows:
        return f"So far, after a quick run with training cut short: {_sentence(report)}"
    return _sentence(report)


def _sentence(report: Report) -> str:
    if report.execution.state is State.NOT_RUN and report.mode is not Mode.STATIC:
        why = report.execution.reason or "It could not be run."
        return f"{why} A TA will look."
    match report.suggestion:
        case Outcome.PASS:
            return "Looks complete. A TA decides."
        case Outcome.FAIL:
            return f"Something is missing: {_missing(report)}."
        case Outcome.UNKNOWN:
            return "Not everything can be told by a program. A TA will look."


def answers_sentence(asked: Sequence[tuple[str, bool | None]]) -> str:
    """Give the sentence of the check before handing in, from the required exercises."""
    if not asked:
        return "This lab has no exercises to check before handing in."
    answered = [id_ for id_, told in asked if told]
    empty = [id_ for id_, told in asked if told is False]
    said = f"{len(answered)} of {len(asked)} exercises answered"
    if not empty:
        return f"{said}."
    verb = "looks" if len(empty) == 1 else "look"
    return f"{said}; {', '.join(empty)} {verb} empty."


def _missing(report: Report) -> str:
    empty = sum(1 for one in report.exercises if one.required and one.answered is False)
    failed = sum(1 for one in report.checks if one.required and one.outcome is Outcome.FAIL)
    said = []
    if empty:
        said.append(f"{empty} exercise{'s' * (empty > 1)} without an answer")
    if failed:
        said.append(f"{failed} check{'s' * (failed > 1)} not passed")
    return " and ".join(said)
