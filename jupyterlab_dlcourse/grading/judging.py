"""Put a lab's checks to the evidence; nothing here can see the student's kernel."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from importlib.resources import files
from random import Random, SystemRandom
from typing import Final, TypeAlias

import msgspec

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import Told, tell
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Lab, Mode, Probe
from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, unknown
from jupyterlab_dlcourse.grading.report import CheckResult, ExerciseResult
from jupyterlab_dlcourse.grading.run import Answer, Question

Judge: TypeAlias = Callable[[Evidence], Verdict]

_ORDER: Final = (Mode.STATIC, Mode.SMOKE, Mode.FULL)
_NOT_RUN: Final = {
    Mode.SMOKE: "This needs a run of the notebook, which was not made.",
    Mode.FULL: "This needs a run of the whole notebook without cutting training short.",
}
SAVED_OUTPUTS: Final = "saved outputs"
"""``evidence["source"]`` of a verdict that rests on the outputs a notebook came with."""
_log = logging.getLogger(__name__)


class Trial(msgspec.Struct, frozen=True):
    """What the checks of one lab are put to; ``executed`` is None when there was no run."""

    lab: Lab
    alignment: Alignment
    mode: Mode
    executed: Notebook | None = None
    inputs: Mapping[str, Mapping[str, Json]] = {}
    answers: Mapping[str, Answer] = {}


def questions(lab: Lab, alignment: Alignment) -> tuple[Question, ...]:
    """Give the probes of the lab's checks, each with inputs drawn afresh."""
    return tuple(
        Question(check.id, probe_source(check.probe), check.probe.inputs(_random()))
        for check in checks_for(lab, alignment)
        if check.probe is not None
    )


def probe_source(probe: Probe) -> str:
    """Give the source text of a probe, which is read, not imported."""
    return (files(probe.package) / f"{probe.name}.py").read_text("utf-8")


def checks_for(lab: Lab, alignment: Alignment) -> tuple[Check, ...]:
    """Give the lab's checks that belong to this version of the hand-out."""
    there = {told.exercise.id for told in tell(lab, alignment)}
    return tuple(
        check
        for check in lab.checks
        if (not check.exercise or check.exercise in there) and check.asked(alignment.handout)
    )


def exercises(lab: Lab, alignment: Alignment) -> tuple[ExerciseResult, ...]:
    """Say of each exercise whether it was answered."""
    return tuple(_exercise(told) for told in tell(lab, alignment))


def judge(trial: Trial) -> tuple[CheckResult, ...]:
    """Give every check's result."""
    return tuple(_judge(check, trial) for check in checks_for(trial.lab, trial.alignment))


def _exercise(told: Told) -> ExerciseResult:
    exercise = told.exercise
    return ExerciseResult(
        exercise.id, told.answered, exercise.required, title=exercise.title, cell=told.cell
    )


def _judge(check: Check, trial: Trial) -> CheckResult:
    verdict = _verdict(check, trial)
    return CheckResult(
        id=check.id,
        title=check.title,
        outcome=verdict.outcome,
        message=verdict.message,
        evidence=verdict.evidence,
        required=check.required,
        exercise=check.exercise,
    )


def _verdict(check: Check, trial: Trial) -> Verdict:
    made = trial.mode if trial.executed is not None else Mode.STATIC
    judge = check.judge
    if _ORDER.index(made) < _ORDER.index(check.needs):
        if check.saved is None or made is Mode.STATIC:
            return unknown(_NOT_RUN[check.needs])
        judge = _by_saved_outputs(check.saved)
    answer = trial.answers.get(check.id, Answer())
    evidence = Evidence(
        alignment=trial.alignment,
        mode=trial.mode,
        executed=trial.executed,
        inputs=trial.inputs.get(check.id, {}),
        answer=answer.value,
        probe_error=answer.error,
    )
    try:
        return judge(evidence)
    except Exception:  # noqa: BLE001 - whatever a check trips over is our fault, not the student's
        _log.exception("The check %s broke.", check.id)
        return unknown("This check broke on your notebook; a teacher looks at it instead.")


def _by_saved_outputs(judge: Judge) -> Judge:
    def named(evidence: Evidence) -> Verdict:
        verdict = judge(evidence)
        told = {"source": SAVED_OUTPUTS, **verdict.evidence}
        return msgspec.structs.replace(verdict, evidence=told)

    return named


def _random() -> Random:
    return Random(SystemRandom().getrandbits(64))  # noqa: S311 - drawn from the system's own
