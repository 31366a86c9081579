"""``dlcourse grade``: grade one notebook, without a server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec
from traitlets import Bool, Enum, Int, List, Unicode

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import INDEX, Library, choose_folder, own_folder
from jupyterlab_dlcourse.cli.command import DONE, Argument, Command
from jupyterlab_dlcourse.cli.progress import Progress
from jupyterlab_dlcourse.cli.report_text import lines
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.grading.adaptations import checked
from jupyterlab_dlcourse.grading.datasets import data_folders
from jupyterlab_dlcourse.grading.grade import Graded, GradeRequest, check_consent, grade


class Grade(Command):
    """Grade one notebook."""

    name = "grade"
    description = (
        "Grade one EXE notebook on this machine: lay it over its hand-out, run it in a sandbox, "
        "check the answers and print a report."
    )
    arguments = (Argument("NOTEBOOK", "the notebook, an .ipynb file"),)
    lab = Int(None, allow_none=True, help="Its lab; told by its content unless given.").tag(
        config=True, metavar="N"
    )
    mode = Enum(
        [str(mode) for mode in Mode],
        "full",
        help="Run nothing, with training cut short, or as it is (full unless told).",
    ).tag(config=True)
    data = List(Unicode(), help="A folder of data sets; may be repeated (else DLCOURSE_DATA).").tag(
        config=True, metavar="DIR"
    )
    handouts = Unicode(
        "", help="The hand-out library (else DLCOURSE_HANDOUTS, yours, or the packaged one)."
    ).tag(config=True, metavar="DIR")
    sandbox = Unicode("bubblewrap", help="bubblewrap, or none.").tag(config=True, metavar="NAME")
    trusted = Bool(default_value=False, help="Run the code without a sandbox: it is mine.").tag(
        config=True
    )
    without = List(
        Unicode(), help="An adaptation that is not to be used; may be repeated (see doctor)."
    ).tag(config=True, metavar="NAME")
    out = Unicode("", help="Keep report.json and the executed notebook in this folder.").tag(
        config=True, metavar="DIR"
    )
    aliases: dict[Any, Any] = {
        "lab": "Grade.lab",
        "mode": "Grade.mode",
        "data": "Grade.data",
        "handouts": "Grade.handouts",
        "sandbox": "Grade.sandbox",
        "without": "Grade.without",
        "out": "Grade.out",
    }
    flags: dict[Any, Any] = {
        "i-trust-this-code": (
            {"Grade": {"trusted": True}},
            "With --sandbox none: the code may do whatever you may.",
        ),
    }

    def run(self) -> int:
        """Grade, print the report; there is one, so the answer is `DONE`."""
        path = Path(self.argument("NOTEBOOK") or "").expanduser()
        if not path.is_file():
            raise NotFound(f"There is no notebook {path}.")
        request = self._request(path)
        graded = self._grade(request)
        if self.out:
            self._keep(graded, path)
        if self.json:
            self.print_json(graded.report)
        else:
            print("\n".join(lines(graded.report)))
        return DONE

    def _grade(self, request: GradeRequest) -> Graded:
        if request.mode is Mode.STATIC:
            return grade(request)
        if request.sandbox == "none":
            check_consent(request)
        from jupyterlab_dlcourse.grading.outsourced import grade_in_runner

        with Progress(sys.stderr) as progress:
            return grade_in_runner(request, progress.show)

    def _request(self, path: Path) -> GradeRequest:
        return GradeRequest(
            data=path.read_bytes(),
            name=path.name,
            library=Library(self._library()),
            lab=self.lab,
            mode=Mode(self.mode),
            data_folders=data_folders([Path(folder).expanduser() for folder in self.data]),
            sandbox=self.sandbox,
            trusted=self.trusted,
            switched_off=checked(self.without) if self.without else (),
        )

    def _library(self) -> Path:
        chosen = choose_folder(self.handouts or None)
        return chosen if self.handouts or (chosen / INDEX).is_file() else own_folder()

    def _keep(self, graded: Graded, path: Path) -> None:
        folder = Path(self.out).expanduser()
        folder.mkdir(parents=True, exist_ok=True)
        report = msgspec.json.format(msgspec.json.encode(graded.report), indent=2)
        (folder / "report.json").write_bytes(report)
        if graded.executed is not None:
            (folder / f"{path.stem}.executed.ipynb").write_bytes(graded.executed)
