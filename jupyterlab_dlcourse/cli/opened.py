"""A course opened for a command that only reads it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.fetching import Fetching
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.standing.standings import Standings
from jupyterlab_dlcourse.services.workplace import DATABASE, Workplace, open_workplace


@contextmanager
def opened(folder: Path) -> Iterator[Workplace]:
    """Open a course that people are in, and close its database afterwards.

    Raises
    ------
    NotFound
        There is no database in the folder; none is made.
    """
    if not (folder / DATABASE).is_file():
        raise NotFound(f"Nobody is in the course in {folder} yet.")
    place = open_workplace(folder)
    try:
        yield place
    finally:
        place.database.close()


def standings(place: Workplace) -> Standings:
    """Give the service that says where people stand; it runs no jobs."""
    return Standings(place, Attempts(place, Live(), 1), Fetching(place))
