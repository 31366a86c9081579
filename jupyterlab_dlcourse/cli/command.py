"""The base of every subcommand: flags, positional arguments, ``--json``, the course's folder.

A subcommand is a class in a file of its own that main.py's table (or its parent's) names::

    class Grade(Command):
        name = "grade"
        description = "Grade one notebook."
        arguments = (Argument("NOTEBOOK", "the EXE notebook"),)
        lab = Int(None, allow_none=True, help="the lab's number").tag(config=True, metavar="N")
        aliases = {"lab": "Grade.lab"}

        def run(self) -> int:
            ...self.argument("NOTEBOOK")...
            return DONE

A repeated flag (``--data A --data B``) is a ``List(Unicode())`` trait. ``--json`` needs nothing:
it is ``self.json``. A user's mistake is a `DLCourseError` raised from anywhere in ``run``.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar, Final, NamedTuple

import msgspec
from traitlets import Bool, TraitError, Unicode, default
from traitlets.config import Application
from traitlets.utils.importstring import import_item

from jupyterlab_dlcourse import __version__
from jupyterlab_dlcourse.cli.help import page
from jupyterlab_dlcourse.cli.usage import StrictLoader, WrongUse, explain, long_name
from jupyterlab_dlcourse.course.folder import VARIABLE, find_course

DONE: Final = 0
NOT_RIGHT: Final = 1
WRONG_USE: Final = 2


class Argument(NamedTuple):
    """A positional argument, named in capitals as ``--help`` shows it."""

    name: str
    help: str
    required: bool = True


class Command(Application):
    """A subcommand; see the module's docstring for what a subclass gives.

    A command with ``subcommands`` (name → ("module.Class", help)) only passes on; the modules are
    imported when called for, which keeps the start fast. Never a traitlets singleton, so that a
    Jupyter server can be started in the same process.
    """

    version = __version__
    arguments: ClassVar[tuple[Argument, ...]] = ()
    subcommands: dict[str, tuple[str, str]] = {}
    aliases: dict[Any, Any] = {}
    flags: dict[Any, Any] = {}
    exit_code = DONE

    json = Bool(help="One JSON object on stdout, everything else on stderr.").tag(config=True)

    def run(self) -> int:
        """Do the work and give the exit code: `DONE` or `NOT_RIGHT`.

        Raises
        ------
        DLCourseError
            A user's mistake; its message is shown and the exit code is 1 (2 for `WrongUse`).
        """
        choices = ", ".join(self.subcommands)
        raise WrongUse(f"{self.full_name()} wants a command: {choices}.")

    def argument(self, name: str) -> str | None:
        """Give a positional argument as typed, None when an optional one was left out."""
        place = [argument.name for argument in self.arguments].index(name)
        return self.extra_args[place] if place < len(self.extra_args) else None

    def print_json(self, value: object) -> None:
        """Write a value as one JSON object (structs as their fields) on stdout."""
        print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())

    def flatten_flags(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give flags and aliases as the loader wants them; ``--json`` is everyone's."""
        flags, aliases = super().flatten_flags()
        text = str(Command.json.help)
        return {**flags, "json": ({type(self).__name__: {"json": True}}, text)}, aliases

    # -- how it is called

    def full_name(self) -> str:
        """Give the words that call it: ``dlcourse plan show``."""
        parent = self.parent
        return f"{parent.full_name()} {self.name}" if isinstance(parent, Command) else self.name

    def called(self) -> Command:
        """Give the innermost command of the command line, itself when there is none below."""
        return self.subapp.called() if isinstance(self.subapp, Command) else self

    def start(self) -> None:
        """Run the innermost command; its exit code is in ``exit_code``."""
        self.exit_code = self.called().run()

    def initialize(self, argv: Sequence[str] | None = None) -> None:
        """Read the command line; `WrongUse` when it cannot be understood."""
        self.parse_command_line(list(argv or ()))

    def parse_command_line(self, argv: Any = None) -> None:  # noqa: ANN401 - traitlets' own signature
        """Read flags and arguments, or hand over to the subcommand named first."""
        words = list(argv or ())
        if words and words[0] in self.subcommands:
            self.initialize_subcommand(words[0], words[1:])
            return
        flags = set(words[: words.index("--")] if "--" in words else words)
        if flags & {"-h", "--help"}:
            self.print_help()
            self.exit(DONE)
        if self.parent is None and flags & {"-V", "--version"}:
            self.print_version()
            self.exit(DONE)
        self._read_flags(words)
        self._count_arguments()

    def initialize_subcommand(self, subc: str, argv: Any = None) -> None:  # noqa: ANN401 - traitlets' own signature
        """Import the subcommand and let it read the rest of the command line."""
        kind = import_item(self.subcommands[subc][0])
        self.subapp = kind(parent=self)
        self.subapp.initialize(argv)

    def _read_flags(self, words: list[str]) -> None:
        flags, aliases = self.flatten_flags()
        classes = list(self._classes_with_config_traits())
        loader = StrictLoader(
            words, aliases, flags, self.log, classes, None, add_help=False, allow_abbrev=False
        )
        try:
            self.cli_config = loader.load_config()
            self.update_config(self.cli_config)
        except TraitError as error:
            raise explain(error, aliases) from error
        except WrongUse as error:
            raise WrongUse(f"{self.full_name()}: {error.message}.") from error
        self.extra_args = loader.extra_args

    def _count_arguments(self) -> None:
        given, most = len(self.extra_args), len(self.arguments)
        if self.subcommands and given:
            choices = ", ".join(self.subcommands)
            raise WrongUse(f"{self.full_name()} has no command {self.extra_args[0]!r}: {choices}.")
        if given > most:
            raise WrongUse(f"{self.full_name()} does not take {self.extra_args[most]!r}.")
        missing = [a.name for a in self.arguments[given:] if a.required]
        if missing:
            raise WrongUse(f"{self.full_name()} wants {' and '.join(missing)}.")

    # -- help

    def own_aliases(self) -> list[tuple[str, str, str]]:
        """Give the flags with a value: name, ``Class.trait``, help."""
        traits = self.traits()
        aliases = self.flatten_flags()[1]
        named = [(long_name(key), target) for key, target in aliases.items()]
        return [(name, to, traits[to.rpartition(".")[2]].help or "") for name, to in named]

    def own_flags(self) -> list[tuple[str, str]]:
        """Give the flags without a value: name, help."""
        return [(key, text) for key, (_, text) in self.flatten_flags()[0].items()]

    def print_help(self, classes: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - traitlets' own signature
        """Print the help page."""
        print("\n".join(page(self)))


class CourseCommand(Command):
    """A command that needs a course: ``--course DIR``, else the variable, else where one stands."""

    aliases: dict[Any, Any] = {"course": "CourseCommand.course"}

    course = Unicode(
        help=f"The course's folder; else {VARIABLE}, else the current folder if it holds a course."
    ).tag(config=True, metavar="DIR")

    @default("course")
    def _course_default(self) -> str:
        return os.environ.get(VARIABLE, "")

    def course_folder(self) -> Path:
        """Give the course's folder; `NotFound` says where was looked."""
        return find_course(self.course, Path.cwd())
