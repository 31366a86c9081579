"""Compare what the grader says with labels, over a folder of notebooks.

``evaluate_corpus.py [FOLDER] [--labels FILE] [--read FILE] [--handouts DIR] [--given-out]
[--mode static|smoke|full] [--data DIR] [--kept DIR [--only-kept]] [--complete] [--lab N] [--list]``

FOLDER holds the notebooks, FILE their labels (``scripts/evaluation/labelled.py`` says how), a file
after ``--read`` the fails found to be true by reading. ``--given-out`` adds every version of the
hand-outs, none of which may be suggested ``pass``; it is enough alone. Reports are kept in
``--kept`` and taken from there the next time; ``--only-kept`` runs nothing. ``--complete`` runs
complete notebooks only. A table goes to stdout, one row a lab; with ``--list`` what to read too.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # for scripts.evaluation

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import Library, default_folder
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.errors import Refused
from jupyterlab_dlcourse.labs.identify import identify
from jupyterlab_dlcourse.labs.registry import find_labs
from scripts.evaluation.labelled import Labelled, given_out, labelled
from scripts.evaluation.tally import HEAD, LEGEND, Tally, summed
from scripts.grading_runs import Runs


def main(arguments: list[str] | None = None) -> int:
    """Evaluate a folder of labelled notebooks and print the table; 1 for a hand-out that passes."""
    chosen = _arguments(arguments)
    library = Library(chosen.handouts or default_folder())
    runs = Runs(library, Mode(chosen.mode), chosen.data, chosen.kept)
    tallies: dict[int, Tally] = defaultdict(Tally)
    for notebook in _notebooks(chosen, library):
        tally = tallies[notebook.lab]
        _tell(notebook, library, tally)
        if notebook.complete or not chosen.complete:
            _run(notebook, runs, tally, only_kept=chosen.only_kept)
    print(HEAD)
    for lab, tally in sorted(tallies.items()):
        print(tally.row(str(lab)))
    print(summed(list(tallies.values())).row("all"))
    print(LEGEND)
    if chosen.read_on:
        for _, tally in sorted(tallies.items()):
            print("\n".join(tally.remarks))
    return 1 if any(tally.passing for tally in tallies.values()) else 0


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--read", type=Path)
    parser.add_argument("--handouts", type=Path)
    parser.add_argument("--given-out", action="store_true")
    parser.add_argument("--mode", choices=[str(mode) for mode in Mode], default="static")
    parser.add_argument("--data", type=Path, action="append", default=[])
    parser.add_argument("--kept", type=Path)
    parser.add_argument("--only-kept", action="store_true")
    parser.add_argument("--complete", action="store_true")
    parser.add_argument("--lab", type=int)
    parser.add_argument("--list", action="store_true", dest="read_on")
    return parser.parse_args(arguments)


def _notebooks(chosen: argparse.Namespace, library: Library) -> Iterator[Labelled]:
    if chosen.folder is not None:
        for notebook in labelled(chosen.folder, chosen.labels, chosen.read):
            if chosen.lab in {None, notebook.lab}:
                yield notebook
    for notebook in given_out(library) if chosen.given_out else ():
        if chosen.lab in {None, notebook.lab}:
            yield notebook


def _tell(notebook: Labelled, library: Library, tally: Tally) -> None:
    """Count whether the lab was identified, and what is told of each exercise."""
    tally.notebooks += 1
    start = time.perf_counter()
    labs = find_labs()
    try:
        content = read_notebook(notebook.read(), notebook.path.name)
    except Refused as refusal:
        tally.remarks.append(f"{notebook.name}: refused: {refusal.message}")
        return
    identified = identify(content, library, labs)
    tally.identified += identified == notebook.lab
    if identified != notebook.lab:
        tally.remarks.append(f"{notebook.name}: identified as {identified}")
    alignment = nearest(content, library.versions(notebook.lab))
    if alignment is None:
        return
    told = {one.exercise.id: one.answered for one in tell(labs[notebook.lab], alignment)}
    tally.static.append(time.perf_counter() - start)
    tally.exercises(notebook, told)


def _run(notebook: Labelled, runs: Runs, tally: Tally, *, only_kept: bool) -> None:
    data = notebook.read()
    if only_kept and not runs.has(data):
        return
    report = runs.report(data, notebook.path.name, notebook.lab)
    if isinstance(report, str):
        tally.remarks.append(f"{notebook.name}: no report: {report}")
    else:
        tally.report(notebook, report)


if __name__ == "__main__":
    sys.exit(main())
