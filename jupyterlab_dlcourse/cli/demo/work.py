"""The notebooks that the demo's class hands in, made from the course's own hand-outs."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import cache
from importlib import resources
from random import Random
from typing import Any

import msgspec

from jupyterlab_dlcourse.checks.lab import Lab
from jupyterlab_dlcourse.cli.demo.story import Work

_Notebook = dict[str, Any]
_WORDS = (
    "The weights", "The loss", "The network", "The gradient", "The output", "Each layer",
    "changes in proportion to", "depends on", "is found from", "follows from", "is the sum of",
    "the inputs", "the step before", "the derivative", "the chain rule", "all examples",
)  # fmt: skip


class Replace(msgspec.Struct, frozen=True):
    """A piece of the hand-out's source that is replaced; leading line breaks do not count."""

    find: str
    text: str


class Below(msgspec.Struct, frozen=True):
    """A markdown cell put below the heading that matches."""

    heading: str
    text: str


class Answers(msgspec.Struct, frozen=True):
    """How a lab is done."""

    replace: tuple[Replace, ...] = ()
    below: tuple[Below, ...] = ()


@cache
def answers(lab: int) -> Answers | None:
    """Give the written-out answers of a lab, None for labs that have none."""
    file = resources.files(__package__) / "answers" / f"{lab}.toml"
    return msgspec.toml.decode(file.read_bytes(), type=Answers) if file.is_file() else None


def hand_in(handout: bytes, lab: Lab, work: Work, seed: int) -> bytes:
    """Give a hand-in made from a hand-out: done by the answers, else with words under headings.

    Parameters
    ----------
    handout
        The hand-out's notebook.
    seed
        Makes one student's file differ from another's.
    """
    notebook = deepcopy(msgspec.json.decode(handout))
    written = answers(lab.number) or _words(lab, Random(seed))  # noqa: S311 -- filler text
    if work is Work.PARTIAL:
        written = Answers(written.replace[::2], written.below[::2])
    for change in written.replace:
        _replace(notebook, change)
    for note in written.below:
        _put_below(notebook, note)
    return msgspec.json.format(msgspec.json.encode(notebook), indent=1)


def _words(lab: Lab, random: Random) -> Answers:
    return Answers(
        below=tuple(
            Below(exercise.heading, " ".join(random.choices(_WORDS, k=24)) + ".")
            for exercise in lab.exercises
            if exercise.required
        )
    )


def _replace(notebook: _Notebook, change: Replace) -> None:
    find, text = change.find.lstrip("\n"), change.text.lstrip("\n")
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if find in source:
            cell["source"] = source.replace(find, text)
            return
    raise ValueError(f"The hand-out has no longer: {find[:60]}")


def _put_below(notebook: _Notebook, note: Below) -> None:
    cells = notebook["cells"]
    for place, cell in enumerate(cells):
        lines = "".join(cell["source"]).splitlines() if cell["cell_type"] == "markdown" else []
        if any(re.search(note.heading, line) for line in lines if line.startswith("#")):
            cells.insert(place + 1, _markdown(note.text))
            return


def _markdown(text: str) -> _Notebook:
    return {"cell_type": "markdown", "metadata": {}, "source": text}
