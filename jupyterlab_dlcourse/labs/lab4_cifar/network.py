"""What the checks of lab 4 read off the probe they share, each the part it needs."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.judging import as_text, missing, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, unknown

CLASSES = 10
_BATCHES = 2
_BATCH = 6


def asking(*parts: str) -> Probe:
    """Give the probe that answers these parts."""

    def inputs(random: Random) -> dict[str, Json]:
        return {
            "parts": list(parts),
            "seed": random.randrange(2**31),
            "pictures": random.randint(5, 9),
            "targets": [random.randrange(CLASSES) for _ in range(9)],
            "labels": [[random.randrange(CLASSES) for _ in range(_BATCH)] for _ in range(_BATCHES)],
            "batches": _BATCHES,
            "steps": 25,
            "seconds": 5.0,
        }

    return Probe("lab4_network", inputs)


def untold(evidence: Evidence, name: str) -> Verdict | None:
    """Give the verdict when a part of the answer is missing or an error, else None."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    if "error" in facts:
        return unknown(f"This could not be told from the network: {as_text(facts['error'])}")
    return None if facts else unknown("This could not be told from the network.")


def facts_of(evidence: Evidence, name: str) -> Mapping[str, Json]:
    """Give a part of the probe's answer."""
    return part(evidence.answer, name)


def number_of(facts: Mapping[str, Json], name: str) -> float | None:
    """Give a number of the probe's answer, None when it is not one."""
    value = facts.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def rows_of(value: Json) -> list[list[float]]:
    """Give rows of numbers; a row with anything else in it, or not finite, is left out."""
    rows = value if isinstance(value, list) else []
    return [
        [float(one) for one in row if isinstance(one, int | float)]
        for row in rows
        if isinstance(row, list) and row and all(isinstance(one, int | float) for one in row)
    ]


def is_older_kind(alignment: Alignment) -> bool:
    """Say whether the hand-out is of the kind with ``net`` and ``criterion``, cats and dogs."""
    return any(
        "reduce_dataset" in cell.source or "criterion" in cell.source
        for cell in alignment.handout.cells
        if cell.kind is CellKind.CODE
    )


def live_code(alignment: Alignment) -> str:
    """Give all code of the notebook without lines that are only comments."""
    return "\n".join(
        line
        for cell in alignment.notebook.cells
        if cell.kind is CellKind.CODE
        for line in cell.source.splitlines()
        if not line.lstrip().startswith("#")
    )


def broke(evidence: Evidence) -> str:
    """Give the name of the first error that a cell with a training step in it ended with."""
    notebook = evidence.executed
    for cell in notebook.cells if notebook else ():
        if ".step(" not in cell.source and ".backward(" not in cell.source:
            continue
        for output in cell.outputs:
            if output.get("output_type") == "error":
                return as_text(output.get("ename"))
    return ""
