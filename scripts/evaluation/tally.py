"""What was counted for one lab, and its row of the table."""

from __future__ import annotations

from collections import Counter
from statistics import median

import msgspec

from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.grading.report import Owner, Report, State
from scripts.evaluation.labelled import Labelled

HEAD = (
    " lab notebooks identified exercises agreed untold slowest |"
    "  runs clean stud hand envi | pass unkn fail unread | undone pass | seconds"
)
LEGEND = """
agreed: exercises told as labelled. slowest: static, seconds. runs: notebooks that were run, clean:
finished without an environment's error, then errors by owner. pass unkn fail: what is suggested
for complete notebooks, unread: fails of which not every check was read and found true. undone
pass: unfinished ones and hand-outs suggested pass. seconds: median of a run."""


class Tally(msgspec.Struct):
    """Counts of one lab; ``remarks`` are what somebody should read."""

    notebooks: int = 0
    identified: int = 0
    agreed: int = 0
    told: int = 0
    untold: int = 0
    static: list[float] = []
    runs: int = 0
    clean: int = 0
    errors: Counter[Owner] = msgspec.field(default_factory=Counter)
    complete: Counter[Outcome] = msgspec.field(default_factory=Counter)
    unread: int = 0
    passing: int = 0
    seconds: list[float] = []
    remarks: list[str] = []

    def exercises(self, notebook: Labelled, told: dict[str, bool | None]) -> None:
        """Count what was told of each labelled exercise."""
        for exercise, done in notebook.done.items():
            said = told.get(exercise)
            self.told += 1
            self.agreed += said == done
            self.untold += said is None
            if said != done:
                self.remarks.append(f"{notebook.name} {exercise}: label {done}, told {said}")

    def report(self, notebook: Labelled, report: Report) -> None:
        """Count what a run came to."""
        if report.execution.state is not State.NOT_RUN:
            self._run(notebook, report)
        failing = [one for one in report.checks if one.outcome is Outcome.FAIL and one.required]
        if notebook.complete:
            self.complete[report.suggestion] += 1
            unread = {one.id for one in failing} - notebook.found
            lacking = report.suggestion is Outcome.FAIL and not failing
            self.unread += bool(unread) or lacking
            if report.suggestion is not Outcome.PASS:
                self._explain(notebook, report)
        elif report.suggestion is Outcome.PASS:
            self.passing += 1
            self.remarks.append(f"{notebook.name}: {notebook.completeness}, suggested pass")

    def _run(self, notebook: Labelled, report: Report) -> None:
        execution = report.execution
        owners = Counter(error.whose for error in execution.errors)
        self.runs += 1
        self.seconds.append(execution.seconds)
        self.errors.update(owners)
        finished = execution.state is State.FINISHED
        self.clean += finished and not owners[Owner.ENVIRONMENT]
        if not finished:
            self.remarks.append(f"{notebook.name}: stopped: {execution.reason}")
        for error in execution.errors:
            said = f"{error.name} {error.message}"[:110]
            self.remarks.append(f"{notebook.name}: cell {error.cell}, {error.whose}: {said}")

    def _explain(self, notebook: Labelled, report: Report) -> None:
        for exercise in report.exercises:
            if exercise.required and exercise.answered is not True:
                said = "cannot be told" if exercise.answered is None else "not answered"
                self.remarks.append(f"{notebook.name}: {exercise.id} {said}")
        for check in report.checks:
            if check.required and check.outcome is not Outcome.PASS:
                read = " (read: true)" if check.id in notebook.found else ""
                self.remarks.append(
                    f"{notebook.name}: {check.id} {check.outcome}{read}: {check.message}"
                )

    def row(self, name: str) -> str:
        """Give the lab's line of the table."""
        share = self.agreed / self.told if self.told else 0.0
        whose = [self.errors[owner] for owner in (Owner.STUDENT, Owner.HANDOUT, Owner.ENVIRONMENT)]
        suggested = [self.complete[one] for one in (Outcome.PASS, Outcome.UNKNOWN, Outcome.FAIL)]
        return (
            f"{name:>4} {self.notebooks:>9} {self.identified:>10} {self.told:>9} {share:>6.1%} "
            f"{self.untold:>6} {max(self.static, default=0.0):>7.2f} | {self.runs:>5} "
            f"{self.clean:>5} {whose[0]:>4} {whose[1]:>4} {whose[2]:>4} | {suggested[0]:>4} "
            f"{suggested[1]:>4} {suggested[2]:>4} {self.unread:>6} | {self.passing:>11} | "
            f"{median(self.seconds or [0.0]):>7.1f}"
        )


def summed(tallies: list[Tally]) -> Tally:
    """Give the counts of all labs together."""
    whole = Tally()
    for tally in tallies:
        for name in Tally.__struct_fields__:
            setattr(whole, name, getattr(whole, name) + getattr(tally, name))
    return whole
