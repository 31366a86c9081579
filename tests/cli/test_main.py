"""The command line around the subcommands: help, version, flags in every form, fast start."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module

import pytest
from traitlets import Bool, Enum, Int, List, Unicode

from jupyterlab_dlcourse import __version__
from jupyterlab_dlcourse.cli.command import DONE, Argument, CourseCommand
from jupyterlab_dlcourse.cli.main import DLCourse, main
from jupyterlab_dlcourse.errors import Conflict


class Probe(CourseCommand):
    """A command with a flag of each kind, which tells what it was given."""

    name = "probe"
    description = "Tells what it was given."
    arguments = (Argument("NOTEBOOK", "a notebook"),)
    aliases = {  # noqa: RUF012 - traitlets' own contract says dict
        **CourseCommand.aliases,
        "lab": "Probe.lab",
        ("d", "data"): "Probe.data",
        "mode": "Probe.mode",
    }
    flags = {"trust": ({"Probe": {"trust": True}}, "trust it")}  # noqa: RUF012 - the same

    lab = Int(None, allow_none=True, help="the lab").tag(config=True, metavar="N")
    data = List(Unicode(), help="a data folder, may be repeated").tag(config=True, metavar="DIR")
    mode = Enum(("static", "full"), "full", help="how much is run").tag(config=True)
    trust = Bool(help="trust it").tag(config=True)

    def run(self) -> int:
        notebook = self.argument("NOTEBOOK")
        if notebook == "conflict":
            raise Conflict("It has ended.", job=3)
        if notebook == "denied":
            raise PermissionError(13, "Permission denied", "a.txt")
        given = [notebook, self.lab, list(self.data), self.mode, self.trust, self.json]
        self.print_json(given)
        return DONE


@pytest.fixture(autouse=True)
def probe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dlcourse_probe", sys.modules[__name__])
    monkeypatch.setitem(DLCourse.subcommands, "probe", ("dlcourse_probe.Probe", "tells"))


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ("a.ipynb", ["a.ipynb", None, [], "full", False, False]),
        ("--lab 3 a.ipynb --json", ["a.ipynb", 3, [], "full", False, True]),
        ("a.ipynb --lab=3", ["a.ipynb", 3, [], "full", False, False]),
        ("--data x a.ipynb --data y", ["a.ipynb", None, ["x", "y"], "full", False, False]),
        ("--json --data=x -d y a.ipynb", ["a.ipynb", None, ["x", "y"], "full", False, True]),
        ("--mode static --trust a.ipynb", ["a.ipynb", None, [], "static", True, False]),
        ("--lab 3 --lab 4 a.ipynb", ["a.ipynb", 4, [], "full", False, False]),
        ("--Probe.lab=4 a.ipynb", ["a.ipynb", 4, [], "full", False, False]),
        ("--lab 3 -- --a.ipynb", ["--a.ipynb", 3, [], "full", False, False]),
        ("--course x a.ipynb", ["a.ipynb", None, [], "full", False, False]),
    ],
)
def test_flags_are_read_in_every_form(
    line: str, given: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["probe", *line.split()]) == 0
    assert json.loads(capsys.readouterr().out) == given


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "dlcourse probe wants NOTEBOOK."),
        ("--lab x a.ipynb", "--lab: expected an int"),
        ("--mode fast a.ipynb", "--mode: expected any of"),
        ("--lab", "--lab: expected one argument"),
        ("a.ipynb --Other.lab=3", "--Other.lab=3"),
        ("a.ipynb --labs 3", "--labs"),
        ("a.ipynb --trust=1", "--trust"),
        ("a b", "does not take 'b'"),
    ],
)
def test_wrong_use_names_the_flag(
    line: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["probe", *line.split()]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err


def test_an_error_of_ours_is_its_message_and_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "conflict"]) == 1
    assert capsys.readouterr() == ("", "It has ended.\n")
    assert main(["probe", "conflict", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told == {"error": {"code": "conflict", "message": "It has ended."}}


def test_a_file_that_may_not_be_read_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "denied"]) == 1
    assert capsys.readouterr().err == "a.txt: Permission denied.\n"


def test_help_tells_arguments_flags_and_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "--help"]) == 0
    page = capsys.readouterr().out
    for words in ("Usage: dlcourse probe NOTEBOOK", "--lab N", "--mode static|full", "Exit codes"):
        assert words in page


def test_two_command_lines_in_one_process_do_not_mix(capsys: pytest.CaptureFixture[str]) -> None:
    main(["probe", "a", "--lab", "3", "--data", "x"])
    capsys.readouterr()
    main(["probe", "b"])
    assert json.loads(capsys.readouterr().out) == ["b", None, [], "full", False, False]


def test_the_version_is_the_package_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == __version__


@pytest.mark.parametrize("name", [name for name in DLCourse.subcommands if name != "probe"])
def test_every_subcommand_of_the_table_has_help(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    module, _, kind = DLCourse.subcommands[name][0].rpartition(".")
    assert hasattr(import_module(module), kind)
    assert main([name, "--help"]) == 0
    assert f"Usage: dlcourse {name}" in capsys.readouterr().out


def test_the_start_imports_no_server_no_torch_no_notebook_runner() -> None:
    code = (
        "import sys; from jupyterlab_dlcourse.cli.main import main; main(['plan', 'check']); "
        "print(sorted({'tornado', 'torch', 'nbclient', 'sqlalchemy', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
