"""The hand-out library: reading what a sync wrote, and saying what is wrong with it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from jupyterlab_dlcourse.checks.handout import HandoutFile
from jupyterlab_dlcourse.checks.library import (
    FORMAT,
    Entry,
    Index,
    Library,
    Pack,
    PackedCell,
    Shelf,
    choose_folder,
    default_folder,
    object_path,
    own_folder,
)
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.errors import NotFound, Unavailable


def put(folder: Path, data: bytes) -> str:
    sha256 = hashlib.sha256(data).hexdigest()
    place = object_path(folder, sha256)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
    return sha256


def make(folder: Path, *, form: int = FORMAT) -> Library:
    title, stub = PackedCell(CellKind.MARKDOWN, "# Lab"), PackedCell(CellKind.CODE, "x = None")
    more = PackedCell(CellKind.MARKDOWN, "## b", ("photo.png",))
    pack = Pack((title, stub, more), ((0, 1), (0, 1, 2)))
    picture = HandoutFile("../static_files/p.png", put(folder, b"picture"))
    entries = (
        Entry("2022-09-05-aaaaaaaa", "old.ipynb", "x/old.ipynb", put(folder, b"old")),
        Entry("2023-09-04-bbbbbbbb", "new.ipynb", "x/new.ipynb", put(folder, b"new"), (picture,)),
    )
    shelf = Shelf(put(folder, msgspec.json.encode(pack)), entries)
    index = msgspec.json.encode(Index(form, "somewhere", {3: shelf}))
    (folder / "index.json").write_bytes(index)
    return Library(folder)


def test_newest_version_comes_last_and_is_the_latest(tmp_path: Path) -> None:
    library = make(tmp_path)
    assert [one.name for one in library.versions(3)] == ["old.ipynb", "new.ipynb"]
    assert library.latest(3) == library.versions(3)[-1]


def test_cells_come_back_in_order_with_their_attachments(tmp_path: Path) -> None:
    cells = make(tmp_path).versions(3)[1].cells
    assert [(cell.index, cell.source) for cell in cells] == [
        (0, "# Lab"),
        (1, "x = None"),
        (2, "## b"),
    ]
    assert cells[2].attachments == ("photo.png",)


def test_a_version_is_found_by_its_name(tmp_path: Path) -> None:
    library = make(tmp_path)
    assert library.version(3, "2022-09-05-aaaaaaaa") == library.versions(3)[0]
    assert library.version(3, "2022") is None


def test_a_lab_that_is_not_there_has_no_versions(tmp_path: Path) -> None:
    library = make(tmp_path)
    assert library.labs() == (3,)
    assert library.versions(4) == ()
    assert library.latest(4) is None


def test_files_beside_a_handout_are_read_by_hash(tmp_path: Path) -> None:
    library = make(tmp_path)
    picture = library.versions(3)[1].files[0]
    assert library.read(picture.sha256) == b"picture"


@pytest.mark.parametrize("name", ["0" * 64, "../../etc/passwd", ""])
def test_what_is_not_a_hash_of_the_library_is_not_found(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotFound):
        make(tmp_path).read(name)


def test_a_changed_object_is_told_as_damage(tmp_path: Path) -> None:
    library = make(tmp_path)
    sha256 = library.versions(3)[0].sha256
    object_path(tmp_path, sha256).write_bytes(b"something else")
    with pytest.raises(Unavailable, match="damaged"):
        library.read(sha256)


def test_an_index_that_is_no_json_is_told_as_damage(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "index.json").write_text("{")
    with pytest.raises(Unavailable, match="damaged"):
        Library(tmp_path)


def test_a_library_of_another_release_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="sync"):
        make(tmp_path, form=FORMAT + 1)


def test_a_folder_without_a_library_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="dlcourse handouts sync"):
        Library(tmp_path / "none")


def test_own_course_is_read_without_writing_anything() -> None:
    before = sorted(own_folder().rglob("*.json"))
    library = Library(own_folder())
    assert library.labs() == tuple(range(1, 9))
    assert sorted(own_folder().rglob("*.json")) == before


def test_flag_goes_before_environment_before_the_users_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("DLCOURSE_HANDOUTS", raising=False)
    assert choose_folder() == default_folder()
    monkeypatch.setenv("DLCOURSE_HANDOUTS", str(tmp_path / "env"))
    assert choose_folder() == tmp_path / "env"
    assert choose_folder(tmp_path / "flag") == tmp_path / "flag"
