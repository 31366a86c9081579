"""Compare what the grader says with labels, over a folder of notebooks.

``evaluate_corpus.py FOLDER [--labels FILE] [--handouts DIR] [--lab N] [--list]``

FOLDER holds the notebooks, FILE (``FOLDER/index.json`` unless told) a list of objects with
``id`` (the notebook's path in FOLDER), ``lab`` and ``tasks`` (each with ``task`` and ``done``).
A table goes to stdout, one row a lab; with ``--list`` each disagreement too.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.library import Library, default_folder
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.errors import Refused
from jupyterlab_dlcourse.labs.identify import identify
from jupyterlab_dlcourse.labs.registry import find_labs

# A label's name begins with the exercise's id; these are about the run, not about an exercise.
_NO_EXERCISE = {"test accuracy output", "trained (plots/outputs)", "training output"}
_TASK = re.compile(r"\s*(\w+)")


class Tally:
    """What was counted for one lab."""

    def __init__(self) -> None:
        self.notebooks = self.identified = self.agreed = self.told = self.untold = 0
        self.seconds: list[float] = []
        self.disagreements: list[str] = []

    def row(self, name: str) -> str:
        """Give the lab's line of the table."""
        share = self.agreed / self.told if self.told else 0.0
        slow = max(self.seconds, default=0.0)
        return (
            f"{name:>4} {self.notebooks:>9} {self.identified:>10} {self.told:>9} {self.untold:>7} "
            f"{share:>9.1%} {slow:>8.2f}"
        )


def main() -> int:
    """Evaluate a folder of labelled notebooks and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--handouts", type=Path, default=None)
    parser.add_argument("--lab", type=int)
    parser.add_argument("--list", action="store_true", dest="disagreements")
    chosen = parser.parse_args()
    labels = json.loads((chosen.labels or chosen.folder / "index.json").read_text())
    library = Library(chosen.handouts or default_folder())
    tallies: dict[int, Tally] = defaultdict(Tally)
    for record in labels:
        if chosen.lab in {None, record["lab"]}:
            _evaluate(chosen.folder, record, library, tallies[record["lab"]])
    print(" lab notebooks identified exercises untold agreement slowest")
    for lab, tally in sorted(tallies.items()):
        print(tally.row(str(lab)))
    print(_sum(list(tallies.values())).row("all"))
    if chosen.disagreements:
        for _, tally in sorted(tallies.items()):
            print("\n".join(tally.disagreements))
    return 0


def _evaluate(folder: Path, record: dict[str, Any], library: Library, tally: Tally) -> None:
    tally.notebooks += 1
    path = folder / record["id"]
    start = time.perf_counter()
    labs = find_labs()
    try:
        notebook = read_notebook(path.read_bytes(), path.name)
    except Refused as refusal:
        tally.disagreements.append(f"{record['id']}: refused: {refusal.message}")
        return
    identified = identify(notebook, library, labs)
    tally.identified += identified == record["lab"]
    alignment = nearest(notebook, library.versions(record["lab"]))
    if alignment is None:
        return
    told = {one.exercise.id: one.answered for one in tell(labs[record["lab"]], alignment)}
    tally.seconds.append(time.perf_counter() - start)
    if identified != record["lab"]:
        tally.disagreements.append(f"{record['id']}: identified as {identified}")
    for exercise, done in labelled(record).items():
        _count(tally, f"{record['id']} {exercise}", labelled=done, told=told.get(exercise))


def labelled(record: dict[str, Any]) -> dict[str, bool]:
    """Give the labels by exercise id; one of several parts is done when each part is."""
    done: dict[str, bool] = {}
    for task in record["tasks"]:
        match = _TASK.match(task["task"])
        if match and task["task"] not in _NO_EXERCISE:
            exercise = match.group(1).lower()
            done[exercise] = done.get(exercise, True) and task["done"]
    return done


def _count(tally: Tally, name: str, *, labelled: bool, told: bool | None) -> None:
    tally.told += 1
    tally.agreed += told == labelled
    tally.untold += told is None
    if told != labelled:
        tally.disagreements.append(f"{name}: label {labelled}, told {told}")


def _sum(tallies: list[Tally]) -> Tally:
    whole = Tally()
    for tally in tallies:
        for name in ("notebooks", "identified", "agreed", "told", "untold"):
            setattr(whole, name, getattr(whole, name) + getattr(tally, name))
        whole.seconds += tally.seconds
    return whole


if __name__ == "__main__":
    sys.exit(main())
