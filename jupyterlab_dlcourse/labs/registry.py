"""Which labs there are: ours, and those that other packages bring."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import PurePosixPath

from jupyterlab_dlcourse.checks.lab import Lab

GROUP = "jupyterlab_dlcourse.labs"
_OURS = (
    "lab1_pen_and_paper",
    "lab2_nanograd",
    "lab3_mnist",
    "lab4_cifar",
    "lab5_transformers",
    "lab6_leaf",
    "lab7_vae",
    "lab8_policy_gradient",
)
_log = logging.getLogger(__name__)


def find_labs() -> dict[int, Lab]:
    """Give every lab by its number, in order.

    A package adds a lab, or puts its own in the place of ours, with an entry point of the group
    ``jupyterlab_dlcourse.labs`` that names a `Lab`. One that cannot be loaded is logged and left
    out, so that a broken package does not stop the course.
    """
    labs = [import_module(f"jupyterlab_dlcourse.labs.{name}").LAB for name in _OURS]
    found: dict[int, Lab] = {lab.number: lab for lab in labs}
    for entry in entry_points(group=GROUP):
        try:
            lab = entry.load()
        except Exception:  # noqa: BLE001 -- whatever a package of others raises
            _log.exception("The lab %s could not be loaded and is left out.", entry.name)
            continue
        if isinstance(lab, Lab):
            found[lab.number] = lab
        else:
            _log.error("The entry point %s names no lab and is left out.", entry.name)
    return dict(sorted(found.items()))


def labs_of(notebooks: Mapping[int, str]) -> dict[int, Lab]:
    """Give the labs of a course by its plan: lab number to the EXE notebook's file name.

    A package serves the lab of its number when it knows the notebook by its name. A lab that no
    package serves is plain: without exercises and checks, so that hand-ins are taken and a person
    judges. Without a plan (no notebooks) all labs there are.
    """
    found = find_labs()
    if not notebooks:
        return found
    return {
        number: lab
        if (lab := found.get(number)) is not None and _serves(lab, name)
        else Lab(number, PurePosixPath(name).stem, name, ())
        for number, name in sorted(notebooks.items())
    }


def _serves(lab: Lab, notebook: str) -> bool:
    stem = PurePosixPath(notebook).stem.casefold()
    return stem == PurePosixPath(lab.notebook).stem.casefold() or any(
        re.search(pattern, stem, re.IGNORECASE) for pattern in lab.names
    )
