"""How a command line is read: traitlets' loader made strict, and what a wrong use is."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from typing import Any, NoReturn

from traitlets import TraitError
from traitlets.config.loader import KVArgParseConfigLoader

from jupyterlab_dlcourse.errors import DLCourseError

_TRAIT_ERROR = re.compile(
    r"The '(?P<trait>\w+)' trait of an? \S+ instance (?P<reason>.*)", re.DOTALL
)


class WrongUse(DLCourseError):
    """A command line that cannot be understood; exit code 2. Nothing was done."""

    code = "usage"


class _Parser(argparse.ArgumentParser):
    """argparse that raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        """Raise `WrongUse` with argparse's words."""
        raise WrongUse(message.removeprefix("argument "))


class StrictLoader(KVArgParseConfigLoader):
    """Command line to config, as traitlets does it, with four differences.

    Flags and positional arguments may stand in any order; an unknown flag or an unknown
    ``--Class.trait`` is an error, not a warning; errors name the flag as it was typed; and the
    process is never left from here. Positional arguments are in ``extra_args``.

    Raises
    ------
    WrongUse
        Unknown flag, or one without its value.
    """

    parser_class = _Parser  # type: ignore[assignment] # traitlets' own guesses any --Class.trait

    def _add_arguments(self, aliases: Any, flags: Any, classes: Any) -> None:  # noqa: ANN401 - traitlets' own signature
        super()._add_arguments(aliases, flags, classes)
        for name, (_, options) in self.argparse_traits.items():
            dest = name.replace(".", "__DOT__")
            self.parser.add_argument(f"--{name}", dest=dest, help=argparse.SUPPRESS, **options)

    def _parse_args(self, args: list[str]) -> None:
        words, after = args, []
        if "--" in args:
            cut = args.index("--")
            words, after = args[:cut], args[cut + 1 :]
        self.parsed_data = self.parser.parse_intermixed_args(words)
        self.extra_args = after


def explain(error: TraitError, aliases: Mapping[Any, Any]) -> WrongUse:
    """Turn a refused value into a sentence that names the flag, not the trait behind it.

    Parameters
    ----------
    error
        What the trait said.
    aliases
        The command's flags that take a value, as traitlets writes them.
    """
    found = _TRAIT_ERROR.match(str(error))
    if found is None:
        return WrongUse(str(error))
    flag = _flag_of(found["trait"], aliases)
    return WrongUse(f"{flag}: {found['reason'].strip()}")


def long_name(key: str | tuple[str, ...]) -> str:
    """Give a flag's long name, of ``"lab"`` as of ``("l", "lab")``."""
    return key if isinstance(key, str) else max(key, key=len)


def _flag_of(trait: str, aliases: Mapping[Any, Any]) -> str:
    for key, target in aliases.items():
        if target.rpartition(".")[2] == trait:
            return "--" + long_name(key)
    return trait
