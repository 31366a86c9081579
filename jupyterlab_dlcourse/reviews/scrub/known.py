"""What is known of persons before a notebook is scrubbed, and what scrubbing says afterwards."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json


class Person(msgspec.Struct, frozen=True):
    """One person as the course knows her; ``""`` where something is not known.

    ``name`` is the full name, first name first; ``user`` a login without a host; ``number`` the
    study number with or without its letter; ``mail`` an address.
    """

    name: str = ""
    user: str = ""
    number: str = ""
    mail: str = ""


class Known(msgspec.Struct, frozen=True):
    """What to look for in one author's notebook.

    ``others`` is the class list (the author may be on it). ``words`` are what the author added to
    be hidden, each hidden wherever it stands as a word. ``given`` is the text of the hand-out:
    what stands in it is no secret, and its words are words of the course, whoever bears them as
    a name.
    """

    author: Person
    others: tuple[Person, ...] = ()
    words: tuple[str, ...] = ()
    given: str = ""


class Kind(StrEnum):
    """What was taken out."""

    NAME = "name"
    NUMBER = "study number"
    MAIL = "mail address"
    PATH = "path"
    REMOTE = "git remote"
    HOST = "host name"
    WORD = "added word"
    LINK = "personal link"
    PICTURE = "text in a picture"
    WIDGET = "widget"
    ACTIVE = "active content"
    REMOTE_PICTURE = "picture from the web"


class Change(msgspec.Struct, frozen=True):
    """So many of one kind were taken out of one cell (its index from 0)."""

    cell: int
    kind: Kind
    count: int


class Doubt(msgspec.Struct, frozen=True):
    """Why a copy is held for a TA: the cell (None: the whole notebook) and a sentence."""

    cell: int | None
    reason: str


class Scrubbed(msgspec.Struct, frozen=True):
    """An anonymous copy.

    ``content`` is a valid nbformat 4.5 dict with our own ids and metadata: nothing of the file's
    own metadata is in it. It may go to a reviewer only when ``held`` is empty; it is given in any
    case, for the author's preview and for the TA who decides.
    """

    content: dict[str, Json]
    changes: tuple[Change, ...]
    held: tuple[Doubt, ...]
