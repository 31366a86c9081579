"""A check's documentation as a markdown page: its help in the panel, a chapter of the docs."""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.lab import Check, Lab, Mode

SECTIONS = ("Asks", "Why it matters", "A right answer", "A typical slip")
_HEADING = re.compile(r"^(?P<title>\S.*)\n-{3,}$", re.MULTILINE)
_NEEDS = {
    Mode.STATIC: "It is told without running the notebook.",
    Mode.SMOKE: "It is told by running the notebook; a run with training cut short is enough.",
    Mode.FULL: "It is told by running the notebook in full.",
}
_SAVED = " Until then it is judged by the outputs saved in the notebook, and says so."


def to_markdown(check: Check, *, level: int = 1) -> str:
    """Give a check's help page; ``level`` is the depth of its title, 1 for a page of its own."""
    body = check.doc.strip().partition("\n")[2]
    mark = "#" * (level + 1)
    text = _HEADING.sub(lambda found: f"{mark} {found['title']}", body).strip()
    required = "" if check.required else " It is not required."
    saved = "" if check.saved is None else _SAVED
    told = f"{_NEEDS[check.needs]}{saved}{required}"
    return f"{'#' * level} {check.title}\n\n{text}\n\n*{told}*\n"


def lab_to_markdown(lab: Lab, *, level: int = 2) -> str:
    """Give the chapter of a lab: its exercises and the pages of its checks."""
    lines = [f"{'#' * level} Lab {lab.number}: {lab.title}", "", "| exercise | | asks for |"]
    lines.append("|---|---|---|")
    for exercise in lab.exercises:
        needed = "required" if exercise.required else "optional"
        lines.append(f"| {exercise.id} | {needed} | {exercise.title} |")
    pages = [
        f"{to_markdown(check, level=level + 1)}\nIdentifier: `{check.id}`\n" for check in lab.checks
    ]
    return "\n".join([*lines, "", *pages])
