"""``dlcourse demo``: a made-up course in JupyterLab, made on the first start of a week."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from traitlets import Bool, Int, List, Unicode
from traitlets.config import Config

from jupyterlab_dlcourse.cli.command import DONE, Command
from jupyterlab_dlcourse.cli.demo.data import stage
from jupyterlab_dlcourse.cli.demo.prepare import falls_in, prepare
from jupyterlab_dlcourse.cli.usage import WrongUse
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.errors import Conflict
from jupyterlab_dlcourse.services.upkeep import upgrade_schema

_HOME: Final = "DLCOURSE_DEMO"


class Demo(Command):
    """Opens a made-up course; who one is in it is chosen at the panel's foot."""

    name = "demo"
    description = (
        "Open a made-up course of 30 students in JupyterLab, its dates moved so that today is in "
        "the term week you name. Choose at the panel's foot whether you are a student, a TA or "
        "the teacher."
    )
    aliases = {
        "week": "Demo.week",
        "port": "Demo.port",
        "prepare-only": "Demo.prepare_only",
        "data": "Demo.data",
    }
    flags = {
        "no-browser": ({"Demo": {"browser": False}}, "Print the address and wait."),
    }

    week = Int(4, help="The term week that today is in.").tag(config=True, metavar="N")
    port = Int(8888, help="The port to serve on; the next free one if it is taken.").tag(
        config=True, metavar="P"
    )
    prepare_only = Unicode(help="Make the course in this folder, and start no server.").tag(
        config=True, metavar="DIR"
    )
    data = List(
        Unicode(), help="A folder of data sets; else DLCOURSE_DATA, a download, or stand-ins."
    ).tag(config=True, metavar="DIR")
    browser = Bool(default_value=True, help="Open a browser.").tag(config=True)

    def run(self) -> int:
        """Prepare the course where it is not, then serve it."""
        weeks = packaged_plan().term.weeks
        if not 1 <= self.week <= weeks:
            raise WrongUse(f"The term has weeks 1 to {weeks}; --week {self.week} is none of them.")
        if self.prepare_only:
            self._prepare(Path(self.prepare_only).absolute(), again=False)
            return DONE
        home = _home() / f"week-{self.week}"
        self._prepare(home / "course", again=True)
        self._serve(home, stage(self.data, home.parent / "data", _tell))
        return DONE

    def _prepare(self, course: Path, *, again: bool) -> None:
        now = datetime.now(UTC)
        if falls_in(course, self.week, now):
            upgrade_schema(course)
            return
        if course.exists() and any(course.iterdir()):
            if not again:
                raise Conflict(f"{course} is not empty: name a new folder.", folder=str(course))
            # A demo of another week is kept aside, since somebody may have worked in it.
            course.rename(course.with_name(f"course-until-{now:%Y-%m-%dT%H%M%S}"))
        prepare(course, self.week, now, _tell)
        _tell(f"The course is in {course}", last=True)

    def _serve(self, home: Path, data: list[str]) -> None:
        from jupyterlab.labapp import LabApp  # type: ignore[import-untyped]  # ships no types

        from jupyterlab_dlcourse.cli.demo.identity import demo_config

        work = home / "work"
        work.mkdir(parents=True, exist_ok=True)
        config = Config(demo_config())
        config.DLCourseApp.course = str(home / "course")
        config.DLCourseApp.data = data
        config.ServerApp.update(
            root_dir=str(work),
            port=self.port,
            open_browser=self.browser,
            allow_root=True,
            log_level="WARN",
        )
        config.LabApp.update(
            user_settings_dir=str(_settings(home / "settings")),
            workspaces_dir=str(home / "workspaces"),
            check_for_updates_class="jupyterlab.NeverCheckForUpdate",
        )
        app = LabApp.initialize_server(argv=[], config=config)
        _tell(f"JupyterLab is at {app.display_url}", last=True)
        _tell("Stop it with Ctrl-C", last=True)
        app.start()


def _settings(folder: Path) -> Path:
    """Give a folder of settings of the demo's own: it calls out to nobody, and asks nothing."""
    file = folder / "@jupyterlab" / "apputils-extension" / "notification.jupyterlab-settings"
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('{"fetchNews": "false"}', encoding="utf-8")
    return folder


def _home() -> Path:
    """Give the folder of all demos: DLCOURSE_DEMO, else one in the user's data folder."""
    named = os.environ.get(_HOME)
    if named:
        return Path(named).absolute()
    from jupyter_core.paths import jupyter_data_dir

    return Path(jupyter_data_dir()) / "dlcourse-demo"


def _tell(line: str, *, last: bool = False) -> None:
    """Show a line of progress: over the one before on a terminal, else below it."""
    if sys.stderr.isatty():
        end = "\n" if last else ""
        print(f"\r\033[K{line}", end=end, file=sys.stderr, flush=True)
    else:
        print(line, file=sys.stderr, flush=True)
