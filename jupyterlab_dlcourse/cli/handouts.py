"""``dlcourse handouts``: fetch the hand-outs in all their versions, list what is there."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Final

from traitlets import Unicode

from jupyterlab_dlcourse.checks.library import Library, choose_folder
from jupyterlab_dlcourse.cli.command import DONE, Command
from jupyterlab_dlcourse.course.folder import PLAN_NAME, VARIABLE, find_course, holds_course
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.plan import load_plan, packaged_plan
from jupyterlab_dlcourse.services.handouts.handouts import Synced, sync

_FOLDER: Final = "handouts"


class _InLibrary(Command):
    """What both subcommands share: which course, which library."""

    course = Unicode("", help="The course's folder.").tag(config=True, metavar="DIR")

    def course_folder(self) -> Path | None:
        """Give the course named by flag, environment or current folder; None where none is."""
        named = self.course or os.environ.get(VARIABLE, "")
        if named or holds_course(Path.cwd()):
            return find_course(named, Path.cwd())
        return None

    def library_folder(self, given: str) -> Path:
        """Give the library meant: the one given, else the course's, else the user's."""
        course = self.course_folder()
        return course / _FOLDER if course and not given else choose_folder(given or None)


class Sync(_InLibrary):
    """Bring a library up to date."""

    name = "sync"
    description = (
        "Read every version of each EXE notebook, and the files beside it, out of the history "
        "of a git repository. Safe to repeat; versions already kept stay."
    )
    source = Unicode(
        "", help="A URL, a checkout or a bare repository; the plan's repository unless given."
    ).tag(config=True, metavar="GIT")
    to = Unicode(
        "", help="The library's folder; the course's, DLCOURSE_HANDOUTS or the user's unless given."
    ).tag(config=True, metavar="DIR")
    aliases: dict[Any, Any] = {
        "from": "Sync.source",
        "to": "Sync.to",
        "course": "Sync.course",
    }

    def run(self) -> int:
        """Sync, and say on stdout what is new."""
        plan = self._plan()
        done = sync(
            self.source or plan.handouts.repository,
            self.library_folder(self.to),
            plan.notebooks,
            "" if self.source else plan.handouts.branch,
            lambda sentence: print(sentence, file=sys.stderr, flush=True),
        )
        if self.json:
            self.print_json(done)
        else:
            print("\n".join(_summary(done)))
        return DONE

    def _plan(self) -> CoursePlan:
        course = self.course_folder()
        return load_plan(course / PLAN_NAME) if course else packaged_plan()


def _summary(done: Synced) -> list[str]:
    lines = [
        f"Lab {lab}: {count} versions, {_new(done.added.get(lab, []))}"
        for lab, count in sorted(done.total.items())
    ]
    lines += [f"Left out {name}: {reason}" for name, reason in sorted(done.left_out.items())]
    return [*lines, f"{sum(done.total.values())} versions in {done.folder}"]


def _new(versions: list[str]) -> str:
    if not versions:
        return "nothing new"
    return f"{len(versions)} new, newest {versions[-1]}"


class List(_InLibrary):
    """List a library."""

    name = "list"
    description = "List the versions of each lab's EXE notebook that are in a library."
    handouts = Unicode("", help="The library's folder.").tag(config=True, metavar="DIR")
    aliases: dict[Any, Any] = {"handouts": "List.handouts", "course": "List.course"}

    def run(self) -> int:
        """List on stdout, oldest first."""
        library = Library(self.library_folder(self.handouts))
        entries = {lab: library.entries(lab) for lab in library.labs()}
        if self.json:
            where = {"folder": str(library.folder), "source": library.source}
            self.print_json({**where, "labs": entries})
        else:
            for lab, versions in entries.items():
                for entry in versions:
                    print(f"{lab}  {entry.version}  {entry.name}  ({len(entry.files)} files)")
        return DONE


class Handouts(Command):
    """The command that passes on to the two."""

    name = "handouts"
    description = "Fetch the hand-outs in all their versions, list what is there."
    subcommands: dict[str, tuple[str, str]] = {
        "sync": (f"{__name__}.Sync", "fetch the hand-outs from a git repository"),
        "list": (f"{__name__}.List", "list the versions that are there"),
    }
