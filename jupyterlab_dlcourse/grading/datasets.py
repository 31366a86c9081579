"""The data sets notebooks use: which there are, where they lie staged, whether they are whole.

A data folder holds each set in a folder of its own, laid out as the libraries that read it
expect. Student code finds them through ``kernel/adaptations``, whatever path it names.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

ENVIRONMENT: Final = "DLCOURSE_DATA"
STAND_IN: Final = "STAND-IN.txt"
"""A file of this name in a set's folder says that the data were made up."""

_PIECE: Final = 1 << 20
_SHA256_DIGITS: Final = 64


class Dataset(msgspec.Struct, frozen=True):
    """A data set.

    ``files`` and ``folders`` must exist in its folder; ``sums`` are published sums (SHA-256 or
    MD5, told by their length) of some. ``trace`` is a regular expression for the sentences with
    which the adaptations say that a notebook read the set.
    """

    name: str
    title: str
    files: tuple[str, ...]
    sums: Mapping[str, str] = {}
    folders: tuple[str, ...] = ()
    trace: str = ""

    def lies_in(self, place: Path) -> bool:
        """Say whether all that it must have is in a folder."""
        return all((place / file).is_file() for file in self.files) and all(
            (place / folder).is_dir() for folder in self.folders
        )


class Staged(msgspec.Struct, frozen=True):
    """A data set that lies ready. ``stand_in`` when its data were made up."""

    dataset: Dataset
    folder: Path
    stand_in: bool


_RAW: Final = "MNIST/raw/"
MNIST: Final = Dataset(
    "mnist",
    "MNIST",
    tuple(
        f"{_RAW}{part}-ubyte"
        for part in (
            "train-images-idx3",
            "train-labels-idx1",
            "t10k-images-idx3",
            "t10k-labels-idx1",
        )
    ),
    {
        f"{_RAW}{part}-ubyte": published
        for part, published in (
            (
                "train-images-idx3",
                "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
            ),
            (
                "train-labels-idx1",
                "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
            ),
            (
                "t10k-images-idx3",
                "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
            ),
            (
                "t10k-labels-idx1",
                "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
            ),
        )
    },
    trace=r"\bMNIST was read|staged MNIST\b",
)
_BATCHES: Final = "cifar-10-batches-py/"
_CIFAR10_SUMS: Final = {
    "data_batch_1": "c99cafc152244af753f735de768cd75f",
    "data_batch_2": "d4bba439e000b95fd0a9bffe97cbabec",
    "data_batch_3": "54ebc095f3ab1f0389bbae665268c751",
    "data_batch_4": "634d18415352ddfa80567beed471001a",
    "data_batch_5": "482c414d41f54cd18b22e5b47cb7c3cb",
    "test_batch": "40351d587109b95175f43aff81a1287e",
    "batches.meta": "5ff9c542aee3614f3951f8cda6e48888",
}
CIFAR10: Final = Dataset(
    "cifar10",
    "CIFAR-10",
    tuple(_BATCHES + part for part in _CIFAR10_SUMS),
    {_BATCHES + part: published for part, published in _CIFAR10_SUMS.items()},
    trace=r"\bCIFAR-10 was read",
)
LEAF: Final = Dataset(
    "leaf-classification",
    "Kaggle leaf classification",
    ("train.csv", "test.csv", "sample_submission.csv", "images/1.jpg"),
    trace=r"\bthe leaf data\b",
)
HUGGINGFACE: Final = Dataset(
    "huggingface",
    "The cache of Hugging Face models, word vectors and news",
    (),
    folders=("hub",),
    trace=r"\bstaged cache\b",
)
DATASETS: Final = {dataset.name: dataset for dataset in (MNIST, CIFAR10, LEAF, HUGGINGFACE)}


def data_folders(given: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Give the folders to look in: those given, else those ``DLCOURSE_DATA`` names."""
    if given:
        return tuple(given)
    named = os.environ.get(ENVIRONMENT, "")
    return tuple(Path(part) for part in named.split(os.pathsep) if part)


def find_datasets(folders: Iterable[Path]) -> dict[str, Staged]:
    """Give the data sets that lie in the folders; of one found twice the first."""
    found: dict[str, Staged] = {}
    for folder in folders:
        for name, dataset in DATASETS.items():
            place = folder / name
            if name not in found and dataset.lies_in(place):
                found[name] = Staged(dataset, place, (place / STAND_IN).is_file())
    return found


def stand_ins_read(staged: Iterable[Staged], adaptations: Iterable[str]) -> tuple[Dataset, ...]:
    """Give the made-up data sets that a run read, by what its adaptations say."""
    said = "\n".join(adaptations)
    return tuple(
        found.dataset for found in staged if found.stand_in and re.search(found.dataset.trace, said)
    )


def faults(staged: Staged) -> list[str]:
    """Give what is wrong with a data set, a sentence each, by its files' published sums."""
    if staged.stand_in:
        return []
    return [
        f"{staged.folder / file} is not the published file; fetch it again."
        for file, wanted in staged.dataset.sums.items()
        if _sum(staged.folder / file, len(wanted)) != wanted
    ]


def _sum(path: Path, length: int) -> str:
    """Give the sum of a file by the method whose sums have this many digits."""
    found = hashlib.sha256() if length == _SHA256_DIGITS else hashlib.md5(usedforsecurity=False)
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            found.update(piece)
    return found.hexdigest()
