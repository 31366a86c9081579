"""What a lab package declares: its exercises, checks, limits and data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from random import Random

import msgspec

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.outcome import Json, Verdict


class Mode(StrEnum):
    """How much of a notebook is run: nothing, with training cut short, or as handed in."""

    STATIC = "static"
    SMOKE = "smoke"
    FULL = "full"


class Exercise(msgspec.Struct, frozen=True):
    """A question in a lab, anchored by its heading.

    ``id`` is the label in the hand-out, lower case. ``heading`` is a regular expression searched
    in the first line of markdown headings (case aside), ``""`` for an exercise that the hand-out
    gives no heading to. ``answered`` tells from the alignment: True, False,
    or None for "cannot tell". ``unless`` is a heading, told likewise: a version of the hand-out
    that has it does not have this exercise.
    """

    id: str
    title: str
    heading: str
    answered: Callable[[Alignment], bool | None]
    required: bool = True
    unless: str = ""


class Probe(msgspec.Struct, frozen=True):
    """A question put to the student's kernel after the last cell.

    ``name`` is a module of ``package``, whose source text is sent: ``kernel/probes`` for the labs
    here, a folder of its own for a lab of another package. ``inputs`` draws the arguments outside
    the kernel; the same values are in ``Evidence.inputs`` when the answer is judged.
    """

    name: str
    inputs: Callable[[Random], dict[str, Json]] = lambda _random: {}
    package: str = "jupyterlab_dlcourse.kernel.probes"


class Evidence(msgspec.Struct, frozen=True):
    """All that a check may see, gathered outside the kernel.

    ``executed`` is the notebook with the run's own outputs, None when it was not run.
    ``answer`` is what the check's probe gave (data only), None when there is no probe or it gave
    nothing; ``probe_error`` then says why. ``inputs`` are the probe's arguments.
    """

    alignment: Alignment
    mode: Mode
    executed: Notebook | None = None
    inputs: Mapping[str, Json] = {}
    answer: Mapping[str, Json] | None = None
    probe_error: str = ""

    def saved_outputs(self) -> Iterator[str]:
        """Yield the texts of the outputs that the notebook came with, from top to bottom.

        Printed text, and the plain text of results; errors and pictures are left out. They are
        the student's own word: nobody saw them being made.
        """
        for cell in self.alignment.notebook.cells:
            for output in cell.outputs:
                data = output.get("data")
                text = data.get("text/plain") if isinstance(data, dict) else output.get("text")
                if isinstance(text, str) and text:
                    yield text


class Check(msgspec.Struct, frozen=True):
    """One check: one question, one file.

    ``exercise`` is the id of the exercise it belongs to, ``""`` for the whole lab. ``doc`` is the
    module's docstring in the fixed shape *Asks / Why it matters / A right answer / A typical
    slip*; students read it as the check's help page. ``needs`` is the cheapest mode that can give
    the evidence. After a run in a cheaper one ``saved`` is asked instead, which judges by the
    notebook's saved outputs (``Evidence.saved_outputs``; the verdict's evidence then names them as
    its source); without ``saved``, or without any run, the check is ``unknown``. ``asked`` says
    of a version of the hand-out whether it asks for this; where it does not, the check is not
    made.
    """

    id: str
    title: str
    judge: Callable[[Evidence], Verdict]
    doc: str
    exercise: str = ""
    required: bool = True
    needs: Mode = Mode.SMOKE
    probe: Probe | None = None
    saved: Callable[[Evidence], Verdict] | None = None
    asked: Callable[[Handout], bool] = lambda _handout: True


class Limits(msgspec.Struct, frozen=True):
    """What one notebook may use.

    Seconds are wall-clock. ``memory_mb`` bounds the address space of each process on a CPU slot
    and the resident memory of all of them together. ``output_mb`` bounds the outputs kept;
    ``disk_mb`` what it may write.
    """

    cell_seconds: float = 600.0
    notebook_seconds: float = 1800.0
    memory_mb: int = 4096
    processes: int = 256
    disk_mb: int = 512
    output_mb: int = 20


class Lab(msgspec.Struct, frozen=True):
    """A lab: which notebook it is, what it asks, how it is checked, what a run of it needs.

    ``marks`` are texts of the hand-out (headings, names) by which the lab is told from the
    others when no hand-out library is at hand. ``names`` are regular expressions by one of which
    (case aside) its file's name is told. ``datasets`` are names of ``grading/datasets``.
    ``told`` gives facts of the notebook as handed in that the lab's adaptations need in the
    kernel; they are part of what it is started with.
    """

    number: int
    title: str
    notebook: str
    exercises: tuple[Exercise, ...]
    checks: tuple[Check, ...] = ()
    limits: Limits = Limits()
    datasets: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    told: Callable[[Notebook], dict[str, Json]] | None = None

    def needs_full(self) -> bool:
        """Say whether any check has evidence that only the full run gives.

        Where none has, the server stops after the smoke run.
        """
        return any(check.needs is Mode.FULL for check in self.checks)
