"""Data sets: found, verified, made up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from jupyterlab_dlcourse.grading.datasets import (
    DATASETS,
    data_folders,
    faults,
    find_datasets,
    stand_ins_read,
)
from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from tests.grading.conftest import Ran

READING = {
    "mnist": "from torchvision.datasets import MNIST\nMNIST('.', download=True)",
    "cifar10": "from torchvision.datasets import CIFAR10\nCIFAR10('.', download=True)",
    "leaf-classification": "open('input/leaf-classification/train.csv').readline()",
    "huggingface": "from huggingface_hub import hf_hub_download\n"
    "hf_hub_download(repo_id='stanfordnlp/glove', filename='glove.6B.zip')",
}


@pytest.fixture(scope="module")
def stand_ins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    folder.chmod(0o755)
    make_stand_ins(folder)
    return folder


def test_stand_ins_are_found_and_told_as_such(stand_ins: Path) -> None:
    found = find_datasets([stand_ins])
    assert set(found) == set(DATASETS)
    assert all(staged.stand_in for staged in found.values())


def test_the_first_folder_that_has_a_set_wins(stand_ins: Path, tmp_path: Path) -> None:
    assert find_datasets([tmp_path, stand_ins])["mnist"].folder == stand_ins / "mnist"


def test_what_is_not_the_published_file_is_a_fault(stand_ins: Path, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(stand_ins / "mnist", tmp_path / "mnist")
    (tmp_path / "mnist" / "STAND-IN.txt").unlink()
    assert len(faults(find_datasets([tmp_path])["mnist"])) == 4


def test_making_them_again_changes_nothing(stand_ins: Path) -> None:
    assert make_stand_ins(stand_ins) == ()


def test_digits_can_be_learned(stand_ins: Path) -> None:
    import numpy as np

    raw = stand_ins / "mnist" / "MNIST" / "raw"

    def read(part: str) -> tuple[np.ndarray, np.ndarray]:
        pictures = np.frombuffer((raw / f"{part}-images-idx3-ubyte").read_bytes()[16:], np.uint8)
        labels = np.frombuffer((raw / f"{part}-labels-idx1-ubyte").read_bytes()[8:], np.uint8)
        return pictures.reshape(len(labels), -1) / 255.0, labels

    pictures, labels = read("train")
    weights = np.linalg.lstsq(pictures[:4000], np.eye(10)[labels[:4000]], rcond=1e-3)[0]
    seen, truth = read("t10k")
    assert (np.argmax(seen @ weights, 1) == truth).mean() > 0.8


def test_folders_come_from_the_environment_unless_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLCOURSE_DATA", "/a:/b")
    assert data_folders() == (Path("/a"), Path("/b"))
    assert data_folders([Path("/c")]) == (Path("/c"),)


@pytest.mark.parametrize("names", [["mnist"], ["cifar10", "leaf-classification", "huggingface"]])
def test_of_all_that_is_staged_what_a_notebook_read_is_told_as_made_up(
    run_cells: Callable[..., Ran], stand_ins: Path, names: list[str]
) -> None:
    for place in list(stand_ins.parents)[:2]:
        place.chmod(0o755)
    staged = find_datasets([stand_ins])
    data = {name: str(found.folder) for name, found in staged.items()}
    ran = run_cells(*(READING[name] for name in names), data=data)
    assert ran.errors == []
    told = stand_ins_read(staged.values(), ran.run["adaptations"])
    assert [dataset.name for dataset in told] == names


def test_published_data_are_not_told_as_made_up(stand_ins: Path) -> None:
    import msgspec

    found = find_datasets([stand_ins])["mnist"]
    published = msgspec.structs.replace(found, stand_in=False)
    said = ["MNIST was read from the staged data instead of “.”"]
    assert stand_ins_read([published, found], said) == (found.dataset,)
