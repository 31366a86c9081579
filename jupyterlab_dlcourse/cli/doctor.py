"""``dlcourse doctor``: looks at what grading needs on this machine and says what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import msgspec

from jupyterlab_dlcourse.checks.library import INDEX, choose_folder
from jupyterlab_dlcourse.cli.command import DONE, NOT_RIGHT, Command


class Finding(msgspec.Struct, frozen=True):
    """One thing that was looked at. What is not ``needed`` may be missing."""

    what: str
    ok: bool
    says: str
    needed: bool = True


class Doctor(Command):
    """Says what is there and what is missing."""

    name = "doctor"
    description = "Look at what grading needs on this machine and say what to do."

    def run(self) -> int:
        """Print the findings; `NOT_RIGHT` when something that is needed is missing."""
        findings = list(examine())
        if self.json:
            self.print_json({"findings": findings})
        else:
            for one in findings:
                mark = "ok     " if one.ok else "missing" if one.needed else "no     "
                print(f"{mark}  {one.what}: {one.says}")
        return DONE if all(one.ok or not one.needed for one in findings) else NOT_RIGHT


def examine() -> Iterator[Finding]:
    """Look at the sandbox, slots, data sets, hand-outs, adaptations and git, one by one."""
    from jupyterlab_dlcourse.engine.slots import find_slots, slot_name
    from jupyterlab_dlcourse.grading.adaptations import adaptations
    from jupyterlab_dlcourse.grading.datasets import DATASETS, data_folders, find_datasets
    from jupyterlab_dlcourse.grading.sandbox import probe_sandbox

    sandbox = probe_sandbox("bubblewrap")
    yield Finding("sandbox", sandbox.ok, sandbox.reason or "bubblewrap starts a kernel")
    slots = find_slots(0)
    yield Finding("device slots", bool(slots), ", ".join(slot_name(slot) for slot in slots))
    staged = find_datasets(data_folders())
    for name, dataset in DATASETS.items():
        there = staged.get(name)
        where = str(there.folder) if there else "not here: dlcourse data add DIR"
        yield Finding(dataset.title, there is not None, where, needed=False)
    library = choose_folder(None)
    synced = (library / INDEX).is_file()
    says = str(library) if synced else "the packaged ones; for the course's: dlcourse handouts sync"
    yield Finding("hand-outs", synced, says, needed=False)
    git = shutil.which("git")
    yield Finding("adaptations", ok=True, says=", ".join(adaptations()), needed=False)
    yield Finding("git", git is not None, git or "needed to sync hand-outs", needed=False)
