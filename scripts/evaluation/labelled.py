"""Notebooks with labels: what somebody who read them says was done."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.checks.library import Library

# A label's name begins with the exercise's id; these are about the run, not about an exercise.
_NO_EXERCISE = {"test accuracy output", "trained (plots/outputs)", "training output"}
_TASK = re.compile(r"\s*(\w+)")


class Labelled(msgspec.Struct, frozen=True):
    """One notebook of a folder.

    ``done`` holds the labels by exercise id. ``completeness`` is the label of the whole:
    ``complete``, ``partial``, …; ``given out`` for a hand-out that nobody worked on. ``found``
    are checks whose ``fail`` somebody has read in the source and found to be true.
    """

    name: str
    lab: int
    path: Path
    done: dict[str, bool] = {}
    completeness: str = ""
    data: bytes = b""
    found: frozenset[str] = frozenset()

    @property
    def complete(self) -> bool:
        """Say whether everything required is labelled as done."""
        return self.completeness == "complete"

    def read(self) -> bytes:
        """Give the file's bytes."""
        return self.data or self.path.read_bytes()


class _Task(msgspec.Struct):
    task: str
    done: bool


class _Record(msgspec.Struct):
    id: str
    lab: int
    tasks: list[_Task] = []
    completeness: str = ""


def labelled(folder: Path, labels: Path | None = None, read: Path | None = None) -> list[Labelled]:
    """Give the notebooks of a folder that have labels.

    ``labels`` is a JSON list of objects with ``id`` (the path in the folder), ``lab``, ``tasks``
    (each with ``task`` and ``done``) and ``completeness``; ``folder/index.json`` unless given.
    ``read`` is a JSON object from id to the ids of checks whose ``fail`` was found to be true.
    """
    text = (labels or folder / "index.json").read_bytes()
    found: dict[str, list[str]] = json.loads(read.read_text()) if read else {}
    return [
        Labelled(
            record.id,
            record.lab,
            folder / record.id,
            _by_exercise(record.tasks),
            record.completeness,
            found=frozenset(found.get(record.id, ())),
        )
        for record in msgspec.json.decode(text, type=list[_Record])
    ]


def given_out(library: Library) -> Iterator[Labelled]:
    """Yield every version of every hand-out as a notebook in which nothing was done."""
    for lab in library.labs():
        for handout in library.versions(lab):
            name = f"hand-out {lab} of {handout.version}"
            data = library.read(handout.sha256)
            yield Labelled(name, lab, Path(handout.name), {}, "given out", data)


def _by_exercise(tasks: list[_Task]) -> dict[str, bool]:
    """Give the labels by exercise; one of several parts is done when each part is."""
    done: dict[str, bool] = {}
    for task in tasks:
        match = _TASK.match(task.task)
        if match and task.task not in _NO_EXERCISE:
            exercise = match.group(1).lower()
            done[exercise] = done.get(exercise, True) and task.done
    return done
