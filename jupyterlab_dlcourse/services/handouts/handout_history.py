"""Which notebooks of a history are versions of which lab's EXE notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

import msgspec

from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.services.handouts.history import Commit

_ALIKE: Final = 0.4
"""Share of a notebook's cells that must be found in a lab's versions to be one of them."""

_MARK: Final = "EXE"
_NUMBER = re.compile(r"\d+")


class Found(msgspec.Struct):
    """A version of an EXE notebook as the history shows it.

    ``version`` names the first commit that has it; ``family`` is shared by all paths linked by
    renames; ``beside`` maps paths of the other files of the repository, relative to the
    notebook's folder, to their blobs as they were last while this version was current.
    """

    blob: str
    path: str
    version: str
    family: str
    beside: dict[str, str] = {}


def find_versions(commits: Sequence[Commit], names: Iterable[str]) -> list[Found]:
    """Find all versions of EXE notebooks, also under names they had before.

    A notebook is an EXE notebook when its file name has ``EXE`` in it, or is one of ``names``,
    or was later renamed, unchanged, to such a name.

    Returns
    -------
    list of Found
        In the order in which they came, except that what is published now comes last.
    """
    families = _families(commits, {stem(name) for name in names})
    found: dict[str, Found] = {}
    tree: dict[str, str] = {}
    for commit in commits:
        _note_files(commit, tree, found, families)
        for change in commit.changes:
            if change.source:
                tree.pop(change.source, None)
            if not change.blob:
                tree.pop(change.path, None)
                continue
            tree[change.path] = change.blob
            if change.path in families:
                name = f"{commit.day}-{commit.name[:8]}"
                first = Found(change.blob, change.path, name, families[change.path])
                # a renamed version keeps its date and goes by its newer name
                found.setdefault(change.blob, first).path = change.path
    current = [blob for path, blob in tree.items() if path in families]
    for blob in current:
        if blob in found:
            found[blob].beside = beside(found[blob].path, tree)
    return sorted(found.values(), key=lambda one: one.blob in current)


def _note_files(
    commit: Commit, tree: Mapping[str, str], found: Mapping[str, Found], families: Mapping[str, str]
) -> None:
    """Before a commit replaces a version: note what lay beside it until now."""
    for change in commit.changes:
        for path in {change.path, change.source} & families.keys() & tree.keys():
            one = found.get(tree[path])
            if one is not None:
                one.beside = beside(path, tree)


def beside(path: str, tree: Mapping[str, str]) -> dict[str, str]:
    """Give all files of a tree except notebooks, relative to the folder of the file ``path``."""
    home = PurePosixPath(path).parent
    return {
        _relative(PurePosixPath(other), home): blob
        for other, blob in tree.items()
        if not other.endswith(".ipynb")
    }


def _relative(path: PurePosixPath, home: PurePosixPath) -> str:
    common = 0
    for mine, theirs in zip(home.parts, path.parts, strict=False):
        if mine != theirs:
            break
        common += 1
    up = [".."] * (len(home.parts) - common)
    return "/".join([*up, *path.parts[common:]])


def stem(name: str) -> str:
    """Give a notebook's name without folders and ending."""
    return PurePosixPath(name).name.removesuffix(".ipynb")


def _families(commits: Sequence[Commit], stems: set[str]) -> dict[str, str]:
    """Give each path of an EXE notebook the name of its family: its newest path."""
    family: dict[str, str] = {}
    for commit in reversed(commits):
        for change in commit.changes:
            if not change.path.endswith(".ipynb"):
                continue
            if change.path not in family and _is_exe(change.path, stems):
                family[change.path] = change.path
            if change.source and change.path in family:
                family.setdefault(change.source, family[change.path])
    return family


def _is_exe(path: str, stems: set[str]) -> bool:
    return _MARK in stem(path) or stem(path) in stems


def tell_labs(
    found: Sequence[Found], read: Mapping[str, Notebook], notebooks: Mapping[int, str]
) -> dict[str, int]:
    """Give the lab of each version (by blob); those of no lab are left out.

    A family belongs to the lab whose notebook name one of its paths has; else to the lab whose
    versions its newest version is like; else to the lab whose published notebook lies in a
    folder of the same number (an older topic of the same week, say).
    """
    paths: dict[str, set[str]] = {}
    for one in found:
        paths.setdefault(one.family, {one.family}).add(one.path)
    labs = dict(_by_name(paths, notebooks))
    places = {_number(family): lab for family, lab in labs.items()}
    known = dict(labs)
    for family in paths.keys() - labs.keys():
        lab = _by_content(family, found, read, known) or places.get(_number(family))
        if lab is not None:
            labs[family] = lab
    return {one.blob: labs[one.family] for one in found if one.family in labs}


def _by_name(
    paths: Mapping[str, set[str]], notebooks: Mapping[int, str]
) -> Iterator[tuple[str, int]]:
    for family, members in paths.items():
        stems = {stem(member) for member in members}
        for lab, name in notebooks.items():
            if stem(name) in stems:
                yield family, lab


def _by_content(
    family: str, found: Sequence[Found], read: Mapping[str, Notebook], labs: Mapping[str, int]
) -> int | None:
    newest = [one.blob for one in found if one.family == family and one.blob in read][-1:]
    if not newest:
        return None
    mine = _texts(read[newest[0]])
    best, lab = 0.0, None
    for one in found:
        if one.family in labs and one.blob in read:
            share = len(mine & _texts(read[one.blob])) / max(len(mine), 1)
            if share > best:
                best, lab = share, labs[one.family]
    return lab if best >= _ALIKE else None


def _texts(notebook: Notebook) -> set[str]:
    return {" ".join(cell.source.split()) for cell in notebook.cells} - {""}


def _number(path: str) -> str:
    number = _NUMBER.match(PurePosixPath(path).parts[0])
    return number[0] if number else path
