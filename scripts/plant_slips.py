"""Plant typical slips into right notebooks and count how many the checks catch.

``plant_slips.py --lab N [--slip TEXT] [--corpus DIR [--labels FILE] [--limit K]]
[--handouts DIR] [--data DIR] [--kept DIR]``

Each slip of ``scripts/slips/labN.py`` is planted into our own complete notebook
(``tests/fixtures/labN.py``) and into those of DIR that are labelled complete (FILE is
``DIR/index.json`` unless told; at most K of them a slip). A notebook counts only when the
untouched one, its twin, passes the slip's check; our own must. All are run in the mode smoke.
Exit 1 when less than 95 % of the slips get ``fail`` from their check or a twin of ours does not
pass.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

sys.path.insert(0, str(Path(__file__).parent.parent))  # for tests.fixtures and scripts.slips

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import Library, default_folder, own_folder
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.checks.writer import to_nbformat
from jupyterlab_dlcourse.grading.report import Report
from scripts.grading_runs import Runs
from scripts.slips.slip import Slip, slips_of

_ENOUGH = 0.95


class Host(msgspec.Struct, frozen=True):
    """A right notebook; ``own`` says that it is ours."""

    name: str
    data: bytes
    runs: Runs
    own: bool = False


class Tally(msgspec.Struct):
    """What became of one slip, and the sentences about those that were not caught."""

    planted: int = 0
    caught: int = 0
    twins: int = 0
    other: int = 0
    remarks: list[str] = []

    @property
    def missed(self) -> int:
        """Give how many were planted and not caught."""
        return self.planted - self.caught


def main() -> int:
    """Plant, grade, print the table."""
    chosen = _arguments()
    hosts = list(_hosts(chosen))
    tallies: list[Tally] = []
    print(f"{'slip':<58} planted caught missed otherwise")
    for number, slip in enumerate(slips_of(chosen.lab)):
        if chosen.slip.lower() in f"{slip.check}: {slip.name}".lower():
            # each slip begins with another notebook, so that a limit leaves out none for ever
            turn = number % len(hosts[1:]) if hosts[1:] else 0
            in_turn = [hosts[0], *hosts[1 + turn :], *hosts[1 : 1 + turn]]
            tallies.append(_try(slip, in_turn, chosen))
            _print(slip, tallies[-1])
    planted, caught = sum(t.planted for t in tallies), sum(t.caught for t in tallies)
    twins = sum(t.twins for t in tallies)
    share = caught / planted if planted else 0.0
    print(f"{caught} of {planted} slips caught ({share:.1%}); own twins that do not pass: {twins}")
    return 0 if share >= _ENOUGH and not twins else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--lab", type=int, required=True)
    parser.add_argument("--slip", default="", help="only slips whose check or name has this text")
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--limit", type=int, default=1000, help="notebooks of the corpus a slip")
    parser.add_argument("--handouts", type=Path, default=None)
    parser.add_argument("--data", type=Path, action="append", default=[])
    parser.add_argument("--kept", type=Path, default=None)
    return parser.parse_args()


def _hosts(chosen: argparse.Namespace) -> Iterator[Host]:
    own = Runs(Library(own_folder()), Mode.SMOKE, chosen.data, chosen.kept)
    draft = import_module(f"tests.fixtures.lab{chosen.lab}").complete()
    yield Host(draft.name, draft.bytes(), own, own=True)
    if chosen.corpus is None:
        return
    theirs = Runs(
        Library(chosen.handouts or default_folder()), Mode.SMOKE, chosen.data, chosen.kept
    )
    for record in json.loads((chosen.labels or chosen.corpus / "index.json").read_text()):
        if record["lab"] == chosen.lab and record["completeness"] == "complete":
            yield Host(record["id"], (chosen.corpus / record["id"]).read_bytes(), theirs)


def _try(slip: Slip, hosts: list[Host], chosen: argparse.Namespace) -> Tally:
    """Plant one slip into every host, the corpus' up to the limit."""
    tally = Tally()
    theirs = 0
    for host in hosts:
        planted = plant(slip, host.data, host.name)
        if planted is None or (not host.own and theirs >= chosen.limit):
            if planted is None and host.own:
                tally.remarks.append(f"{host.name}: cannot be planted into our own notebook")
            continue
        twin = _outcome(host.runs.report(host.data, Path(host.name).name, chosen.lab), slip)
        if twin != Outcome.PASS:
            tally.twins += host.own
            if host.own:
                tally.remarks.append(f"{host.name}: our own notebook gets {twin}")
            continue
        theirs += not host.own
        _count(tally, slip, host, host.runs.report(planted, Path(host.name).name, chosen.lab))
    return tally


def plant(slip: Slip, notebook: bytes, name: str = "") -> bytes | None:
    """Give the notebook with the slip in it, None where it cannot be planted."""
    content: dict[str, Any] = to_nbformat(read_notebook(notebook, name), outputs=True)
    cells = content["cells"]
    code = [cell for cell in cells if cell["cell_type"] == CellKind.CODE]
    made = slip.plant([cell["source"] for cell in code])
    if made is None:
        return None
    for cell, source in zip(code, made, strict=False):
        cell["source"] = source
    for output in (output for cell in code for output in cell["outputs"]):
        if isinstance(output.get("text"), str):
            output["text"] = slip.saved(output["text"])
    for number, source in enumerate(made[len(code) :]):
        cells.append({**code[-1], "id": f"slip-{number}", "source": source, "outputs": []})
    return msgspec.json.encode(content)


def _count(tally: Tally, slip: Slip, host: Host, report: Report | str) -> None:
    outcome = _outcome(report, slip)
    tally.planted += 1
    tally.caught += outcome == Outcome.FAIL
    if outcome != Outcome.FAIL:
        message = _message(report, slip)
        others = _failing(report)
        tally.other += bool(others)
        found = f" (failing: {', '.join(others)})" if others else ""
        tally.remarks.append(f"{host.name}: {outcome}: {message}{found}")


def _outcome(report: Report | str, slip: Slip) -> str:
    """Give what the slip's check said; the refusal where there is no report."""
    if isinstance(report, str):
        return f"refused: {report}"
    said = [check.outcome for check in report.checks if check.id == slip.check]
    return str(said[0]) if said else f"no check {slip.check}"


def _message(report: Report | str, slip: Slip) -> str:
    checks = () if isinstance(report, str) else report.checks
    return next((check.message for check in checks if check.id == slip.check), "")


def _failing(report: Report | str) -> list[str]:
    checks = () if isinstance(report, str) else report.checks
    return [check.id for check in checks if check.outcome == Outcome.FAIL]


def _print(slip: Slip, tally: Tally) -> None:
    name = f"{slip.check}: {slip.name}"
    print(
        f"{name:<58} {tally.planted:>7} {tally.caught:>6} {tally.missed:>6} {tally.other:>9}",
        flush=True,
    )
    for remark in tally.remarks:
        print(f"    {remark}")


if __name__ == "__main__":
    sys.exit(main())
