"""Which labs there are: ours, and those that other packages bring."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import entry_points

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
