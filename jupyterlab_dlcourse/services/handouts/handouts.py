"""Hand-outs: read every version of each EXE notebook out of a git history, keep it by hash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

import msgspec

from jupyterlab_dlcourse.checks.library import FORMAT, INDEX, Entry, Index, Shelf, read_index
from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.errors import NotFound, Refused
from jupyterlab_dlcourse.services.handouts.handout_files import Keeper, make_pack
from jupyterlab_dlcourse.services.handouts.handout_history import Found, find_versions, tell_labs
from jupyterlab_dlcourse.services.handouts.history import open_repository


class Synced(msgspec.Struct, frozen=True):
    """What a sync found.

    ``added`` are the versions that were not in the library before, by lab; ``total`` counts all
    versions by lab; ``left_out`` names notebooks of the history that belong to no lab or cannot
    be read, with the reason.
    """

    folder: str
    source: str
    added: dict[int, list[str]]
    total: dict[int, int]
    left_out: dict[str, str]


def sync(
    source: str,
    folder: Path,
    notebooks: Mapping[int, str],
    branch: str = "",
    tell: Callable[[str], None] = lambda _sentence: None,
) -> Synced:
    """Bring a library up to date with a repository's history; safe to repeat and to interrupt.

    Parameters
    ----------
    source
        A URL, a checkout or a bare repository.
    folder
        The library; made when it is not there. Versions already in it are kept.
    notebooks
        The plan's labs: number to the EXE notebook's file name (``.ipynb`` may be left out).
    branch
        Of a URL: the published branch, where it is not the repository's default.
    tell
        Called with a sentence at each step.

    Raises
    ------
    NotFound
        No repository there, or no EXE notebook of the plan in its history.
    Unavailable
        git or the network does not answer, or the library in ``folder`` cannot be read.
    """
    before = _old_index(folder)
    tell(f"Reading {source}")
    with open_repository(source, branch) as repository:
        found = find_versions(repository.commits(), notebooks.values())
        tell(f"{len(found)} versions in the history, reading them")
        blobs = repository.blobs(one.blob for one in found)
        read, left_out = _read_all(found, blobs)
        labs = tell_labs(found, read, notebooks)
        if not labs:
            names = ", ".join(notebooks.values())
            raise NotFound(f"No EXE notebook of the plan is in {source}. It looks for: {names}.")
        wanted = [_with_shown_files(one, blobs[one.blob]) for one in found if one.blob in read]
        blobs |= repository.blobs(blob for one in wanted for blob in one.beside.values())
    left_out |= {o.path: "It is of no lab of the plan." for o in found if o.blob not in labs}
    tell(f"Keeping {len(wanted)} versions and the files beside them")
    keeper = Keeper(folder, blobs, read)
    entries = {
        lab: keeper.keep(one for one in wanted if labs.get(one.blob) == lab)
        for lab in sorted(set(labs.values()))
    }
    index = _merge(before, source, entries, keeper)
    keeper.finish(index)
    return _compare(folder, before, index, left_out)


def _old_index(folder: Path) -> Index:
    if not (folder / INDEX).exists():
        return Index(FORMAT, "", {})
    return read_index(folder)


def _read_all(
    found: Iterable[Found], blobs: Mapping[str, bytes]
) -> tuple[dict[str, Notebook], dict[str, str]]:
    read: dict[str, Notebook] = {}
    left_out: dict[str, str] = {}
    for one in found:
        try:
            notebook = read_notebook(blobs[one.blob], PurePosixPath(one.path).name)
        except KeyError:
            left_out[f"{one.path} ({one.version})"] = "Its content is not in the repository."
        except Refused as error:
            left_out[f"{one.path} ({one.version})"] = error.message
        else:
            read[one.blob] = notebook
    return read, left_out


def _with_shown_files(one: Found, notebook: bytes) -> Found:
    """Keep of the files beside it the modules in its folder and what its text names."""
    text = notebook.decode("utf-8", "replace")
    shown = {path: blob for path, blob in one.beside.items() if _is_shown(path, text)}
    return msgspec.structs.replace(one, beside=shown)


def _is_shown(path: str, text: str) -> bool:
    where = PurePosixPath(path)
    if not path.startswith("../"):
        return where.suffix == ".py" or where.name in text
    outside = path.replace("../", "")
    return "/" in outside and outside in text


def _merge(before: Index, source: str, entries: dict[int, list[Entry]], keeper: Keeper) -> Index:
    """Give the new index: versions that only the old one has come first, they are history."""
    shelves: dict[int, Shelf] = {}
    for lab in sorted({*before.labs, *entries}):
        new = entries.get(lab, [])
        known = {entry.sha256 for entry in new}
        old = before.labs[lab].entries if lab in before.labs else ()
        every = (*(entry for entry in old if entry.sha256 not in known), *new)
        pack = make_pack(keeper.cells(entry) for entry in every)
        shelves[lab] = Shelf(keeper.put(pack), every)
    return Index(FORMAT, source, shelves)


def _compare(folder: Path, before: Index, after: Index, left_out: dict[str, str]) -> Synced:
    had = {lab: {entry.sha256 for entry in shelf.entries} for lab, shelf in before.labs.items()}
    added = {
        lab: [entry.version for entry in shelf.entries if entry.sha256 not in had.get(lab, set())]
        for lab, shelf in after.labs.items()
    }
    total = {lab: len(shelf.entries) for lab, shelf in after.labs.items()}
    return Synced(str(folder), after.source, added, total, left_out)
