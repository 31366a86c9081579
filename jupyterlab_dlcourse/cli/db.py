"""``dlcourse db check``, ``upgrade`` and ``backup``: upkeep of a course's database."""

from __future__ import annotations

from pathlib import Path

from jupyterlab_dlcourse.cli.command import DONE, NOT_RIGHT, Argument, Command, CourseCommand
from jupyterlab_dlcourse.services.upkeep import back_up, check_schema, upgrade_schema

_HERE = "jupyterlab_dlcourse.cli.db"


class _OnDatabase(CourseCommand):
    """A command on the database of a course, also of one that has no plan of its own."""

    def folder(self) -> Path:
        """Give the course's folder; a database is enough of a course here."""
        named = Path(self.course).expanduser().absolute() if self.course else None
        return named if named is not None and named.is_dir() else self.course_folder()


class Check(_OnDatabase):
    """Says whether the database fits this version."""

    name = "check"
    description = "Say whether the course's database fits this version of dlcourse."

    def run(self) -> int:
        """Print the state; 1 when the database is of another version."""
        state = check_schema(self.folder())
        if self.json:
            self.print_json({"found": state.found, "needed": state.needed, "ok": state.current})
        elif state.current:
            print(f"The database fits: schema {state.found}.")
        else:
            print(f"Schema {state.found}, needed {state.needed}. Run: dlcourse db upgrade")
        return DONE if state.current else NOT_RIGHT


class Upgrade(_OnDatabase):
    """Brings the database to this version."""

    name = "upgrade"
    description = "Bring the course's database to this version; a copy is kept beside it."

    def run(self) -> int:
        """Upgrade and say what was done."""
        copy = upgrade_schema(self.folder())
        done = "Nothing to do." if copy is None else f"Done. The old database is kept as {copy}."
        if self.json:
            self.print_json({"copy": None if copy is None else str(copy)})
        else:
            print(done)
        return DONE


class Backup(_OnDatabase):
    """Copies a course while it is in use."""

    name = "backup"
    description = (
        "Copy the course (database, hand-ins, hand-outs, plan) into a new folder, also while a "
        "server uses it. The copy is a course folder itself: to restore it, start the server on it."
    )
    arguments = (Argument("DIR", "the folder to make"),)

    def run(self) -> int:
        """Copy and say what was copied."""
        target = Path(self.argument("DIR") or "").expanduser().absolute()
        files = back_up(self.folder(), target)
        if self.json:
            self.print_json({"folder": str(target), "files": files})
        else:
            print(f"The course is kept in {target}, with {files} files.")
        return DONE


class Db(Command):
    """The parent of all."""

    name = "db"
    description = "Check, upgrade or back up a course's database."
    subcommands: dict[str, tuple[str, str]] = {
        "check": (f"{_HERE}.Check", "say whether the database fits this version"),
        "backup": (f"{_HERE}.Backup", "copy the course into a new folder, also while it is used"),
        "upgrade": (f"{_HERE}.Upgrade", "bring the database to this version"),
    }
