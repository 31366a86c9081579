"""Which adaptations there are, and which an administrator may switch off.

Read from the text of ``kernel/adaptations``: that package is the kernel's, and nobody else imports
it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Final

from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.grading.sandbox.base import kernel_folder

# What makes a smoke run one; without it a report would say what is not so.
_ALWAYS: Final = frozenset({"smoke"})


def adaptations() -> dict[str, str]:
    """Give what each adaptation does, a sentence by its name, those that can be switched off."""
    folder = kernel_folder() / "adaptations"
    names = _names((folder / "__init__.py").read_text("utf-8"))
    return {
        name: _first_line((folder / f"{name}.py").read_text("utf-8"))
        for name in names
        if name not in _ALWAYS
    }


def checked(names: Iterable[str]) -> tuple[str, ...]:
    """Give the names in order, each once; `Invalid` for one that is no adaptation's."""
    wanted, known = set(names), adaptations()
    wrong = sorted(wanted - known.keys())
    if wrong:
        raise Invalid(
            f"{wrong[0]!r} is no adaptation that can be switched off; there are {', '.join(known)}."
        )
    return tuple(sorted(wanted))


def _names(source: str) -> tuple[str, ...]:
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "NAMES":
            found: tuple[str, ...] = ast.literal_eval(node.value)
            return found
    return ()


def _first_line(source: str) -> str:
    return (ast.get_docstring(ast.parse(source)) or "").partition("\n\n")[0].replace("\n", " ")
