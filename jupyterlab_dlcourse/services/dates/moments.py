"""Times that people send: with their zone, and of a minute."""

from __future__ import annotations

import datetime as dt

from jupyterlab_dlcourse.errors import Invalid

_YEARS = range(1990, 2201)


def minute(time: dt.datetime, what: str = "time") -> dt.datetime:
    """Give the minute a time is in, in UTC.

    Raises
    ------
    Invalid
        It has no zone, or is of no year a course can be in.
    """
    if time.tzinfo is None:
        raise Invalid(f"Give the {what} with its zone, as in 2023-09-18T23:59+02:00.")
    if time.year not in _YEARS:
        raise Invalid(f"The {what} is in the year {time.year}: is that right?")
    return time.astimezone(dt.UTC).replace(second=0, microsecond=0)
