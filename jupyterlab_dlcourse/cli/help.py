"""What ``--help`` prints: usage, arguments, flags, subcommands, exit codes."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jupyterlab_dlcourse.cli.command import Command

_WIDTH = 88
_EXIT_CODES = "Exit codes: 0 done, 1 what was asked about is not right, 2 wrong use."


def usage(command: Command) -> str:
    """Give the one line that says how to call it: ``dlcourse plan show [FILE] [--json]``."""
    words = [command.full_name()]
    if command.subcommands:
        words.append("COMMAND")
    words += [a.name if a.required else f"[{a.name}]" for a in command.arguments]
    words += [f"[{flag}]" for flag, _ in _flags(command)]
    return " ".join(words)


def page(command: Command) -> Iterator[str]:
    """Yield the lines of the command's help page."""
    yield f"Usage: {usage(command)}"
    yield ""
    yield from textwrap.wrap(str(command.description), _WIDTH)
    yield from _section("Arguments", [(a.name, a.help) for a in command.arguments])
    yield from _section("Commands", [(n, text) for n, (_, text) in command.subcommands.items()])
    yield from _section("Flags", [*_flags(command), ("--help", "this page")])
    if command.examples:
        yield ""
        yield "Examples"
        yield textwrap.indent(str(command.examples), "  ")
    yield ""
    yield _EXIT_CODES


def _section(title: str, rows: list[tuple[str, str]]) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield title
    width = max(len(name) for name, _ in rows) + 4
    for name, text in rows:
        lines = textwrap.wrap(" ".join(text.split()), _WIDTH - width) or [""]
        yield f"  {name:<{width - 2}}{lines[0]}"
        yield from (" " * width + line for line in lines[1:])


def _flags(command: Command) -> list[tuple[str, str]]:
    aliases, switches = command.own_aliases(), command.own_flags()
    valued = [
        (f"--{name} {_value(command, target)}", text)
        for name, target, text in aliases
        if len(name) > 1  # one-letter forms work; the page shows each flag once
    ]
    return valued + [(f"--{name}", text) for name, text in switches]


def _value(command: Command, target: str) -> str:
    trait: Any = command.traits()[target.rpartition(".")[2]]
    choices = getattr(trait, "values", None)
    word = "|".join(map(str, choices)) if choices else trait.metadata.get("metavar", "VALUE")
    return str(word)
