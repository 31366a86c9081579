"""A report as lines of text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from jupyterlab_dlcourse.grading.report import CheckResult, Execution, ExerciseResult, Report

_ANSWERED = {True: "answered", False: "not answered", None: "cannot tell"}


def lines(report: Report) -> Iterator[str]:
    """Yield the report's lines."""
    lab = f"Lab {report.lab}" if report.lab is not None else "No lab of the course"
    handout = f", hand-out {report.handout}" if report.handout else ""
    yield f"{lab}{handout}, mode {report.mode}: {str(report.suggestion).upper()}"
    yield ""
    yield from _execution(report.execution)
    if report.exercises:
        yield ""
        yield "Exercises"
        yield from (_exercise(exercise) for exercise in report.exercises)
    if report.checks:
        yield ""
        yield "Checks"
        for check in report.checks:
            yield from _check(check)
    if report.remarks:
        yield ""
        yield "Remarks"
        yield from (f"  {remark}" for remark in report.remarks)


def _execution(execution: Execution) -> Iterator[str]:
    done = f"{execution.executed} of {execution.cells} code cells"
    where = ", ".join(filter(None, (execution.device, execution.sandbox)))
    ran = f"Run: {execution.state}, {done}, {execution.seconds:.1f} s"
    yield f"{ran} ({where})" if where else f"Run: {str(execution.state).replace('_', ' ')}"
    if execution.reason:
        yield f"  {execution.reason}"
    for error in execution.errors:
        yield f"  cell {error.cell}: {error.name}: {error.message} ({error.whose})"
    yield from (f"  adapted: {sentence}" for sentence in execution.adaptations)


def _exercise(exercise: ExerciseResult) -> str:
    needed = "" if exercise.required else " (not required)"
    title = f" {exercise.title}" if exercise.title else ""
    return f"  {exercise.id:<6} {_ANSWERED[exercise.answered]:<13}{title}{needed}"


def _check(check: CheckResult) -> Iterator[str]:
    needed = "" if check.required else " (not required)"
    yield f"  {check.outcome:<8} {check.title}{needed}"
    yield f"           {check.message}"
