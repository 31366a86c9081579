"""The server extension: builds everything once, hands it in, starts and stops the grader."""

from __future__ import annotations

import getpass
import os
from pathlib import Path
from typing import Any

from jupyter_core.paths import jupyter_data_dir
from jupyter_server.extension.application import ExtensionApp
from traitlets import Bool, Callable, Dict, Enum, Int, List, Unicode, default

from jupyterlab_dlcourse import __version__
from jupyterlab_dlcourse.api.base import SETTING
from jupyterlab_dlcourse.api.routes import handlers
from jupyterlab_dlcourse.api.session import Closed, Doorman, Owner
from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.checks.library import choose_folder
from jupyterlab_dlcourse.engine.local import RUNNER, LocalEngine
from jupyterlab_dlcourse.engine.slots import find_slots
from jupyterlab_dlcourse.errors import DLCourseError
from jupyterlab_dlcourse.grading.adaptations import checked
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox
from jupyterlab_dlcourse.services.handing_in.ways import Ways
from jupyterlab_dlcourse.services.house import House, build
from jupyterlab_dlcourse.services.workplace import open_workplace, server_clock


class DLCourseApp(ExtensionApp):
    """A deep-learning course in this Jupyter server, with nothing to set up."""

    name = "dlcourse"
    app_name = "dlcourse"
    extension_url = "/lab"
    load_other_extensions = True
    file_url_prefix = "/dlcourse"
    version = __version__

    course = Unicode(
        help="The course's folder: database, hand-ins, hand-outs and, where it has its own, "
        "plan.toml. Made if it is not there. Default: DLCOURSE_COURSE, else a folder in the "
        "user's Jupyter data folder."
    ).tag(config=True)

    handouts = Unicode(
        help="A hand-out library for a course without one of its own. Default: "
        "DLCOURSE_HANDOUTS, else the one that `dlcourse handouts sync` writes. Where there is "
        "none, the packaged course's hand-outs are used."
    ).tag(config=True)

    data = List(
        Unicode(),
        help="Folders of data sets, searched in order. Default: DLCOURSE_DATA (several are "
        "separated as in PATH), else none: then small stand-ins are used.",
    ).tag(config=True)

    sandbox = Unicode(
        "bubblewrap",
        help="Where notebooks are run. Without a working sandbox hand-ins are kept and read, but "
        "not run, except the owner's own when she has confirmed it.",
    ).tag(config=True)

    without = List(
        Unicode(),
        help="Names of adaptations that are not to be used when notebooks are run; "
        "`dlcourse doctor` lists them.",
    ).tag(config=True)

    slots = Int(
        0,
        min=0,
        help="How many jobs run at once where there is no GPU; 0 means half of the processors. "
        "With GPUs it is one job a GPU.",
    ).tag(config=True)

    people = Enum(
        ("owner", "user"),
        "owner",
        help="owner: this server belongs to one person, and whoever gets past its token is she. "
        "user: people are who the server's identity provider says; they must be in the course.",
    ).tag(config=True)

    owner = Unicode(
        help="The owner's login in the course. Default: the user the server runs as."
    ).tag(config=True)

    owner_name = Unicode(help="The owner's name as it is shown. Default: her login.").tag(
        config=True
    )

    role = Enum(
        [role.value for role in Role],
        Role.STUDENT.value,
        help="The owner's role when she is new to the course.",
    ).tag(config=True)

    runner = List(
        Unicode(),
        list(RUNNER),
        help="The command line that grades a job directory; its path and the try are appended.",
    ).tag(config=True)

    demo = Bool(help="The demo runs: one may take another person's seat.").tag(config=True)

    more_routes = Dict(help="Further routes by path, for the demo.").tag(config=True)

    clock = Callable(server_clock, help="Gives the time that counts; tests move it.").tag(
        config=True
    )

    house: House | None = None

    @default("course")
    def _default_course(self) -> str:
        return os.environ.get("DLCOURSE_COURSE") or str(Path(jupyter_data_dir()) / "dlcourse")

    @default("data")
    def _default_data(self) -> list[str]:
        return [part for part in os.environ.get("DLCOURSE_DATA", "").split(os.pathsep) if part]

    @default("owner")
    def _default_owner(self) -> str:
        return getpass.getuser()

    def initialize_settings(self) -> None:
        """Build the services; a course that cannot be opened leaves the rest of the server be."""
        owner = self._owner()
        try:
            without = checked(self.without)
            place = open_workplace(
                Path(self.course).expanduser().absolute(),
                handouts=choose_folder(self.handouts or None),
                clock=self.clock,
            )
        except DLCourseError as error:
            self.log.critical("The course is not opened. %s", error.message)
            self.settings[SETTING] = Closed(error)
            return
        slots = find_slots(self.slots)
        self.house = build(
            place,
            engine=LocalEngine(slots, self.runner),
            slots=slots,
            ways=Ways(self.sandbox, probe_sandbox, None if owner is None else owner.login),
            data=[str(Path(folder).expanduser().absolute()) for folder in self.data],
            without=without,
            log=self.log,
        )
        self.settings[SETTING] = Doorman(self.house, owner, demo=self.demo)

    def initialize_handlers(self) -> None:
        """Add the routes."""
        self.handlers.extend(handlers(self.more_routes))

    async def _start_jupyter_server_extension(self, serverapp: Any) -> None:  # noqa: ANN401, ARG002 -- its signature
        if self.house is None:
            return
        await self.house.grader.start()
        self.log.info("The course %s is open, in %s", self.house.place.course, self.course)

    async def stop_extension(self) -> None:
        """Stop the grader; what runs is run again after the next start."""
        if self.house is not None:
            await self.house.close()

    def _owner(self) -> Owner | None:
        if self.people == "user":
            return None
        return Owner(self.owner, self.owner_name or self.owner, Role(self.role))
