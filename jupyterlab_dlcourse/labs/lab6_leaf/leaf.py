"""What the checks of lab 6 read off the probe they share, each the part it needs."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.judging import as_text, missing, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, unknown

CLASSES = 99
FEATURES = 64
LEAVES = 990
TEST_LEAVES = 594


def asking(*parts: str) -> Probe:
    """Give the probe that answers these parts."""

    def inputs(random: Random) -> dict[str, Json]:
        return {
            "parts": list(parts),
            "seed": random.randrange(2**31),
            "leaves": random.randint(4, 7),
            "targets": [random.randrange(CLASSES) for _ in range(7)],
        }

    return Probe("lab6_leaf", inputs)


def untold(evidence: Evidence, name: str) -> Verdict | None:
    """Give the verdict when a part of the answer is missing or an error, else None."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    if "error" in facts:
        return unknown(f"This could not be told after the run: {as_text(facts['error'])}")
    return None if facts else unknown("This could not be told after the run.")


def facts_of(evidence: Evidence, name: str) -> Mapping[str, Json]:
    """Give a part of the probe's answer."""
    return part(evidence.answer, name)


def number_of(facts: Mapping[str, Json], name: str) -> float | None:
    """Give a number of the probe's answer, None when it is not one."""
    value = facts.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def live_code(alignment: Alignment) -> str:
    """Give all code of the notebook without lines that are only comments."""
    return "\n".join(
        line
        for cell in alignment.notebook.cells
        if cell.kind is CellKind.CODE
        for line in cell.source.splitlines()
        if not line.lstrip().startswith("#")
    )


def broke(evidence: Evidence, *texts: str) -> str:
    """Give the name of the first error that a cell with one of the texts in it ended with."""
    notebook = evidence.executed
    for cell in notebook.cells if notebook else ():
        if not any(text in cell.source for text in texts):
            continue
        for output in cell.outputs:
            if output.get("output_type") == "error":
                return as_text(output.get("ename"))
    return ""
