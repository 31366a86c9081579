"""Files by hash: kept once, verified when read."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from jupyterlab_dlcourse.errors import NotFound, Unavailable
from jupyterlab_dlcourse.store.files import FileStore


def test_what_is_put_comes_back_by_its_hash(tmp_path: Path) -> None:
    files = FileStore(tmp_path / "files")
    digest = files.put(b"notebook")
    assert digest == sha256(b"notebook").hexdigest()
    assert files.get(digest) == b"notebook"


def test_the_same_content_is_kept_once_and_nothing_else_is_left(tmp_path: Path) -> None:
    files = FileStore(tmp_path / "files")
    assert files.put(b"same") == files.put(b"same")
    assert len([path for path in files.folder.rglob("*") if path.is_file()]) == 1


def test_a_damaged_file_is_not_given_and_the_next_put_mends_it(tmp_path: Path) -> None:
    files = FileStore(tmp_path / "files")
    digest = files.put(b"right")
    files.path(digest).write_bytes(b"wrong")
    with pytest.raises(Unavailable):
        files.get(digest)
    files.put(b"right")
    assert files.get(digest) == b"right"


def test_what_was_never_put_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        FileStore(tmp_path / "files").get("0" * 64)


def test_only_the_servers_user_may_look_into_the_folder(tmp_path: Path) -> None:
    files = FileStore(tmp_path / "files")
    digest = files.put(b"mine")
    assert files.folder.stat().st_mode & 0o077 == 0
    assert files.path(digest).stat().st_mode & 0o077 == 0
