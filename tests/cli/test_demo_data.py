"""The demo's data: no more is fetched or made than is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from jupyterlab_dlcourse.cli.demo import data
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.datasets import DATASETS


@pytest.fixture
def tries(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was tried, by name; nothing of it is done."""
    tried: list[str] = []

    def download(_folder: Path) -> None:
        tried.append("download")
        raise Unavailable("There is no network.")

    def make(folder: Path) -> None:
        tried.append("stand-ins")
        lay_out(folder)

    monkeypatch.setattr(data, "download_mnist", download)
    monkeypatch.setattr(data, "make_stand_ins", make)
    return tried


def lay_out(folder: Path) -> None:
    for name, dataset in DATASETS.items():
        for file in dataset.files:
            place = folder / name / file
            place.parent.mkdir(parents=True, exist_ok=True)
            place.touch()
        for inner in dataset.folders:
            (folder / name / inner).mkdir(parents=True)


def test_offline_the_download_is_tried_once_and_the_next_start_waits_for_nothing(
    tmp_path: Path, tries: list[str]
) -> None:
    told: list[str] = []
    data.stage([str(tmp_path / "none")], tmp_path, told.append)
    assert tries == ["download", "stand-ins"]
    assert "There is no network." in told[1]
    assert data.stage([str(tmp_path / "none")], tmp_path, told.append) == [
        str(tmp_path / "stand-ins")
    ]
    assert tries == ["download", "stand-ins"]


def test_where_all_data_are_given_nothing_is_fetched_and_nothing_made(
    tmp_path: Path, tries: list[str]
) -> None:
    lay_out(tmp_path / "given")
    assert data.stage([str(tmp_path / "given")], tmp_path, print) == [str(tmp_path / "given")]
    assert tries == []
