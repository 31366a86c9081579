"""A git repository's history, read by git itself: who changed which file when, and old contents.

Only what the published branch (HEAD) reaches is read: pull requests and other branches hold
students' own solutions, which were never given out.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.errors import NotFound, Unavailable

_CLONE_SECONDS: Final = 900
_NULL: Final = "0" * 40
_URL = re.compile(r"[a-z][a-z0-9+.-]*://|[\w.-]+@[\w.-]+:", re.IGNORECASE)
_ENTRY = re.compile(r":\d+ \d+ (?P<old>[0-9a-f]+) (?P<new>[0-9a-f]+) (?P<status>[A-Z])\d*\t(.*)")
# Names with a quote, a backslash or a control character come quoted from git: not ours.
_QUOTED: Final = '"'


class Change(msgspec.Struct, frozen=True):
    """One file in one commit: ``blob`` is "" when it is gone, ``source`` its name before."""

    path: str
    blob: str
    source: str = ""


class Commit(msgspec.Struct, frozen=True):
    """One commit: full hash, day (ISO, committer's), the files it changed."""

    name: str
    day: str
    changes: tuple[Change, ...]


class Repository:
    """A repository on this machine, bare or with a work tree."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def commits(self) -> list[Commit]:
        """Give the history of the published branch, oldest first.

        A merge is listed with what it changed against each of its parents, so that replaying
        the list leaves the merge's own state. Only renames that leave the content as it is are
        told: a notebook that was changed while it got its name may have had answers in it.
        """
        form = "--format=%x01%H %cs"
        options = ["--topo-order", "--reverse", "--root", "-m", "--raw", "--no-abbrev", "-M100%"]
        text = self._git("log", *options, form, "HEAD", "--").decode("utf-8", "replace")
        return [_read_commit(part) for part in text.split("\x01") if part.strip()]

    def blobs(self, names: Iterable[str]) -> dict[str, bytes]:
        """Give the contents of blobs; those that the repository lacks are left out."""
        asked = list(dict.fromkeys(names))
        answer = self._git("cat-file", "--batch", data="".join(f"{n}\n" for n in asked).encode())
        return dict(_split_batch(answer))

    def _git(self, *arguments: str, data: bytes = b"") -> bytes:
        return _run(["-C", str(self.folder), "-c", "core.quotePath=false", *arguments], data)


@contextmanager
def open_repository(source: str, branch: str = "") -> Iterator[Repository]:
    """Open a checkout, a bare repository or a URL (cloned into a temporary folder).

    ``branch`` names the published branch where a clone is made and it is not the default one.

    Raises
    ------
    NotFound
        There is nothing there, or it is no git repository, or it has no commits.
    Unavailable
        git is not installed, or the network or the server does not answer.
    """
    if not _URL.match(source):
        yield _local(source)
        return
    with tempfile.TemporaryDirectory(prefix="dlcourse-handouts-") as folder:
        clone = Path(folder) / "clone.git"
        _clone(source, clone, branch)
        yield _local(str(clone), shown=source)


def _local(path: str, shown: str = "") -> Repository:
    shown = shown or path
    folder = Path(path).expanduser()
    if not folder.is_dir():
        raise NotFound(f"There is no folder {shown} and it is no URL either.", source=shown)
    try:
        _run(["-C", str(folder), "rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
    except _GitError as error:
        reason = f" git says: {error.said}" if error.said else ""
        raise NotFound(
            f"{shown} is not a git repository with commits in it.{reason}", source=shown
        ) from error
    return Repository(folder)


def _clone(url: str, target: Path, branch: str) -> None:
    options = ["--quiet", "--bare", "--single-branch", "--no-tags"]
    options += [f"--branch={branch}"] if branch else []
    try:
        _run(["clone", *options, "--", url, str(target)])
    except _GitError as error:
        raise Unavailable(
            f"The hand-outs could not be fetched from {url}. git says: {error.said} "
            "Without a network, name a copy on this machine: --from FOLDER.",
            source=url,
        ) from error


class _GitError(Unavailable):
    """git ended with an error; ``said`` is its last line."""

    def __init__(self, said: str) -> None:
        super().__init__(f"git could not read the repository. It says: {said}")
        self.said = said


def _run(arguments: list[str], data: bytes = b"") -> bytes:
    git = shutil.which("git")
    if git is None:
        raise Unavailable("git is not installed; the hand-outs come out of a git repository.")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh",  # no ext::, which runs commands
        "LC_ALL": "C",
    }
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program; arguments never pass a shell
            [git, *arguments],
            input=data,
            capture_output=True,
            check=False,
            env=environment,
            timeout=_CLONE_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise _GitError(f"no answer within {_CLONE_SECONDS // 60} minutes.") from error
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _GitError(lines[-1] if lines else "")
    return done.stdout


def _read_commit(text: str) -> Commit:
    head, *lines = text.splitlines()
    name, day = head.split()
    found = (_read_change(line) for line in lines)
    return Commit(name, day, tuple(change for change in found if change))


def _read_change(line: str) -> Change | None:
    entry = _ENTRY.fullmatch(line)
    if entry is None or _QUOTED in line:
        return None
    paths = entry[4].split("\t")
    blob = "" if entry["new"].startswith(_NULL) else entry["new"]
    return Change(paths[-1], blob, paths[0] if entry["status"] == "R" else "")


def _split_batch(answer: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        words = answer[at:end].decode().split()
        at = end + 1
        if words[-1] == "missing":
            continue
        size = int(words[2])
        yield words[0], answer[at : at + size]
        at += size + 1
