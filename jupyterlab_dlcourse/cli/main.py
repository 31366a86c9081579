"""The command line ``dlcourse``: the table of subcommands, and what becomes of errors."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec

from jupyterlab_dlcourse.cli.command import DONE, NOT_RIGHT, WRONG_USE, Command
from jupyterlab_dlcourse.cli.usage import WrongUse
from jupyterlab_dlcourse.errors import DLCourseError

_HERE = "jupyterlab_dlcourse.cli"
_INTERRUPTED = 130  # what a shell reports for a process that Ctrl-C ended


class DLCourse(Command):
    """The outermost command; each subcommand's module is imported only when it is called."""

    name = "dlcourse"
    description = "Run a deep-learning course in JupyterLab: grade notebooks, keep its folder."
    subcommands: dict[str, tuple[str, str]] = {
        "plan": (f"{_HERE}.plan.Plan", "show or check a course plan"),
        "grade": (f"{_HERE}.grade.Grade", "grade one notebook, without a server"),
        "handouts": (f"{_HERE}.handouts.Handouts", "fetch the hand-outs in all their versions"),
        "standing": (f"{_HERE}.standing.Standing", "say where a student stands, and why"),
        "export": (f"{_HERE}.export.Export", "write the gradebook as CSV"),
        "allocate": (f"{_HERE}.allocate.Allocate", "play a term of peer reviews and count"),
        "scrub": (f"{_HERE}.scrub.Scrub", "show the anonymous copy that reviewers would get"),
        "data": (f"{_HERE}.data.Data", "list, add, verify data sets; make stand-ins"),
        "db": (f"{_HERE}.db.Db", "check, upgrade or back up a course's database"),
        "demo": (f"{_HERE}.demo.command.Demo", "open a made-up course in JupyterLab"),
        "doctor": (f"{_HERE}.doctor.Doctor", "say what is missing on this machine"),
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and give its exit code.

    Parameters
    ----------
    argv
        The words after the program's name, ``sys.argv``'s unless given.

    Returns
    -------
    int
        0 done, 1 what was asked about is not right, 2 wrong use. A user's mistake is one
        sentence on stderr or, with ``--json`` among the words, one JSON object on stdout.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        app = DLCourse()
        app.initialize(words)
        app.start()
        sys.stdout.flush()
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else DONE
    except DLCourseError as error:
        return _report(error, as_json="--json" in words)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # the reader has gone (``| head``): nobody is left to tell
        return DONE
    except OSError as error:
        if error.filename is None:
            raise
        sentence = f"{error.filename}: {error.strerror}."
        return _report(DLCourseError(sentence), as_json="--json" in words)
    return app.exit_code


def _report(error: DLCourseError, *, as_json: bool) -> int:
    if as_json:
        told = {"error": {"code": error.code, "message": error.message}}
        print(msgspec.json.encode(told).decode())
    else:
        print(error.message, file=sys.stderr)
        if isinstance(error, WrongUse):
            print("Try: dlcourse --help", file=sys.stderr)
    return WRONG_USE if isinstance(error, WrongUse) else NOT_RIGHT
