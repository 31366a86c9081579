"""``dlcourse data``: list, add and verify data sets; make stand-ins."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import msgspec
from traitlets import List, Unicode

from jupyterlab_dlcourse.cli.command import DONE, NOT_RIGHT, Argument, Command
from jupyterlab_dlcourse.errors import Invalid, NotFound
from jupyterlab_dlcourse.grading.datasets import (
    DATASETS,
    Dataset,
    Staged,
    data_folders,
    faults,
    find_datasets,
)


class _InData(Command):
    """What the subcommands share: where the data lie."""

    data = List(Unicode(), help="A folder of data sets; may be repeated (else DLCOURSE_DATA).").tag(
        config=True, metavar="DIR"
    )

    def folders(self) -> tuple[Path, ...]:
        """Give the data folders; `NotFound` when none is named."""
        found = data_folders([Path(folder).expanduser() for folder in self.data])
        if not found:
            raise NotFound("Name a data folder: --data DIR, or set DLCOURSE_DATA.")
        return found


class Row(msgspec.Struct, frozen=True):
    """A line of the list."""

    name: str
    title: str
    folder: str | None
    stand_in: bool = False
    faults: tuple[str, ...] = ()


def _row(dataset: Dataset, staged: Staged | None, *, look: bool = False) -> Row:
    if staged is None:
        return Row(dataset.name, dataset.title, None)
    found = tuple(faults(staged)) if look else ()
    return Row(dataset.name, dataset.title, str(staged.folder), staged.stand_in, found)


class ListThem(_InData):
    """Say which data sets there are."""

    name = "list"
    description = "Say which data sets the labs use and where they lie."
    aliases: dict[Any, Any] = {"data": "ListThem.data"}

    def run(self) -> int:
        """Print a line a set."""
        found = find_datasets(self.folders())
        rows = [_row(dataset, found.get(name)) for name, dataset in DATASETS.items()]
        _print(self, rows)
        return DONE


class Verify(_InData):
    """Look whether data sets are whole."""

    name = "verify"
    description = "Compare the files with the published sums, where there are any."
    aliases: dict[Any, Any] = {"data": "Verify.data"}

    def run(self) -> int:
        """Print a line a set that is there; not right when one has a fault."""
        found = find_datasets(self.folders())
        rows = [_row(staged.dataset, staged, look=True) for staged in found.values()]
        _print(self, rows)
        return NOT_RIGHT if not rows or any(row.faults for row in rows) else DONE


class Add(_InData):
    """Bring a data set into the data folder."""

    name = "add"
    description = (
        "Copy a data set into the (first) data folder in the layout the grader expects, from a "
        "folder that holds its files in any layout."
    )
    arguments = (
        Argument("NAME", f"one of {', '.join(DATASETS)}"),
        Argument("SOURCE", "a folder that holds its files"),
    )
    aliases: dict[Any, Any] = {"data": "Add.data"}

    def run(self) -> int:
        """Copy, then verify."""
        name = self.argument("NAME") or ""
        if name not in DATASETS:
            raise Invalid(f"There is no data set {name!r}; there are {', '.join(DATASETS)}.")
        source = Path(self.argument("SOURCE") or "").expanduser()
        target = self.folders()[0] / name
        for file in DATASETS[name].files:
            _copy(source, target, file)
        if DATASETS[name].folders:
            _copy_all(source, target, DATASETS[name].folders)
        found = find_datasets([target.parent])
        row = _row(DATASETS[name], found.get(name), look=True)
        _print(self, [row])
        return NOT_RIGHT if row.faults else DONE


def _copy(source: Path, target: Path, file: str) -> None:
    """Copy one file, and with a picture all that lie beside it."""
    wanted = Path(file)
    found = next(iter(sorted(source.rglob(wanted.name))), None)
    if found is None:
        raise NotFound(f"There is no {wanted.name} in {source}.")
    beside = [found] if found.suffix != ".jpg" else sorted(found.parent.glob("*.jpg"))
    place = target / wanted.parent
    place.mkdir(parents=True, exist_ok=True)
    for one in beside:
        shutil.copyfile(one, place / one.name)


def _copy_all(source: Path, target: Path, folders: tuple[str, ...]) -> None:
    """Copy a whole tree with its links, where the folders it must have are in it."""
    if not all((source / folder).is_dir() for folder in folders):
        raise NotFound(f"There is no folder {' and '.join(folders)} in {source}.")
    shutil.copytree(source, target, symlinks=True, dirs_exist_ok=True)


class StandIns(Command):
    """Make stand-ins."""

    name = "stand-ins"
    description = (
        "Make small made-up data sets under the real names; reports say when they were used."
    )
    arguments = (Argument("DIR", "the data folder to make them in"),)

    def run(self) -> int:
        """Make those that are not there yet."""
        from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins

        folder = Path(self.argument("DIR") or "").expanduser()
        made = make_stand_ins(folder)
        found = find_datasets([folder])
        rows = [_row(staged.dataset, staged) for staged in found.values()]
        if self.json:
            self.print_json({"made": [str(place) for place in made], "datasets": rows})
        else:
            print("\n".join(f"made {place}" for place in made) or "all were there")
        return DONE


class Data(Command):
    """The data sets the labs use."""

    name = "data"
    description = "List, add and verify the data sets the labs use; make stand-ins for them."
    subcommands: dict[str, tuple[str, str]] = {
        "list": (f"{__name__}.ListThem", "say which there are"),
        "add": (f"{__name__}.Add", "copy one into the data folder"),
        "verify": (f"{__name__}.Verify", "compare with the published sums"),
        "stand-ins": (f"{__name__}.StandIns", "make small made-up ones"),
    }


def _print(command: Command, rows: list[Row]) -> None:
    if command.json:
        command.print_json({"datasets": rows})
        return
    for row in rows:
        where = row.folder or "not found"
        print(f"{row.name:<20} {where}{' (stand-in)' if row.stand_in else ''}")
        for fault in row.faults:
            print(f"  {fault}")
