"""Small made-up data under the real names, for demos and tests where the real are not to be had.

Each set has the layout of the real one and can be learned: digits drawn from strokes, pictures of
stripes whose direction is their class, leaves whose outline is their species; language models are
tiny and know nothing. A file beside them marks them, so that every report says so.
"""

from __future__ import annotations

import csv
import pickle
import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.datasets import CIFAR10, HUGGINGFACE, LEAF, MNIST, STAND_IN
from jupyterlab_dlcourse.grading.language.make import make_language

if TYPE_CHECKING:
    from numpy.random import Generator

_NOTE: Final = "Made up by “dlcourse data stand-ins”: these are not the published data.\n"
_SEED: Final = 20230828
_DIGITS: Final = {"train": 12_000, "t10k": 2_000}
_DIGIT_SIZE: Final = 28
_BATCH: Final = 1_000
_PICTURE_SIZE: Final = 32
_CLASSES: Final = 10
_SPECIES: Final = 99
_A_SPECIES: Final = {"train": 10, "test": 6}
_FEATURES: Final = ("margin", "shape", "texture")
_A_FEATURE: Final = 64
_LABELS: Final = (
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
)  # fmt: skip
# which of the seven bars of a pocket calculator's display are lit: top, upper left, upper right,
# middle, lower left, lower right, bottom
_BARS: Final = (
    "1110111", "0010010", "1011101", "1011011", "0111010",
    "1101011", "1101111", "1010010", "1111111", "1111011",
)  # fmt: skip
_STROKES: Final = (
    (6, 8, 8, 20), (6, 8, 14, 10), (6, 18, 14, 20), (13, 8, 15, 20),
    (14, 8, 22, 10), (14, 18, 22, 20), (20, 8, 22, 20),
)  # fmt: skip


def make_stand_ins(folder: Path) -> tuple[Path, ...]:
    """Make all stand-ins in a data folder and give where they lie.

    A set that is there already, real or not, is left alone.

    Raises
    ------
    Unavailable
        NumPy and Pillow, of the extra ``kernel``, are not installed.
    """
    try:
        import numpy as np
        import PIL.Image  # noqa: F401 - only whether it is there
    except ImportError as error:
        raise Unavailable(
            "Stand-ins are made with NumPy and Pillow: pip install 'jupyterlab_dlcourse[kernel]'."
        ) from error
    makers: dict[str, Callable[[Path, Generator], None]] = {
        MNIST.name: _digits,
        CIFAR10.name: _pictures,
        LEAF.name: _leaves,
        HUGGINGFACE.name: lambda place, _random: make_language(place, _SEED),
    }
    made = []
    for name, make in makers.items():
        place = folder / name
        if not place.exists():
            place.mkdir(parents=True)
            make(place, np.random.default_rng(_SEED))
            (place / STAND_IN).write_text(_NOTE, "utf-8")
            made.append(place)
    return tuple(made)


def _digits(place: Path, random: Generator) -> None:
    raw = place / "MNIST" / "raw"
    raw.mkdir(parents=True)
    for part, count in _DIGITS.items():
        labels = random.integers(0, _CLASSES, count)
        pixels = b"".join(_digit(int(label), random) for label in labels)
        shape = struct.pack(">4i", 0x803, count, _DIGIT_SIZE, _DIGIT_SIZE)
        (raw / f"{part}-images-idx3-ubyte").write_bytes(shape + pixels)
        heading = struct.pack(">2i", 0x801, count)
        (raw / f"{part}-labels-idx1-ubyte").write_bytes(heading + bytes(labels.tolist()))


def _digit(label: int, random: Generator) -> bytes:
    """Draw a digit's bars, shifted a little, of varying strength, with noise."""
    import numpy as np

    picture = np.zeros((_DIGIT_SIZE, _DIGIT_SIZE))
    for lit, (top, left, bottom, right) in zip(_BARS[label], _STROKES, strict=True):
        if lit == "1":
            picture[top:bottom, left:right] = random.uniform(120, 255)
    picture = np.roll(picture, random.integers(-2, 3, 2), (0, 1))
    picture += random.normal(0, 12, picture.shape) * (random.random(picture.shape) < 0.3)  # noqa: PLR2004 - a sprinkling
    return bytes(picture.clip(0, 255).astype("uint8").tobytes())


def _pictures(place: Path, random: Generator) -> None:
    folder = place / "cifar-10-batches-py"
    folder.mkdir()
    for name in (*(f"data_batch_{n}" for n in range(1, 6)), "test_batch"):
        labels = [int(label) for label in random.integers(0, _CLASSES, _BATCH)]
        content = {
            "batch_label": name,
            "labels": labels,
            "data": _stripes(labels, random),
            "filenames": [f"{name}_{n}.png" for n in range(_BATCH)],
        }
        (folder / name).write_bytes(pickle.dumps(content))
    meta = {"label_names": list(_LABELS), "num_cases_per_batch": _BATCH, "num_vis": 3072}
    (folder / "batches.meta").write_bytes(pickle.dumps(meta))


def _stripes(labels: list[int], random: Generator) -> Any:  # noqa: ANN401 - NumPy is imported late
    """Draw stripes of a class's direction in any colour and place."""
    import numpy as np

    down, across = np.mgrid[0:_PICTURE_SIZE, 0:_PICTURE_SIZE]
    drawn = []
    for label in labels:
        angle = np.pi * label / _CLASSES + random.normal(0, 0.04)
        along = down * np.sin(angle) + across * np.cos(angle)
        waves = np.sin(along * random.uniform(0.7, 0.9) + random.uniform(0, 6.3))
        colour = random.uniform(60, 120, (3, 1, 1))
        picture = 128 + colour * waves + random.normal(0, 25, (3, _PICTURE_SIZE, _PICTURE_SIZE))
        drawn.append(picture.clip(0, 255).astype("uint8").ravel())
    return np.stack(drawn)


def _leaves(place: Path, random: Generator) -> None:
    (place / "images").mkdir()
    centres: Any = random.uniform(0, 0.05, (_SPECIES, len(_FEATURES) * _A_FEATURE))
    rows: dict[str, list[list[Any]]] = {"train": [], "test": []}
    total = sum(_A_SPECIES.values()) * _SPECIES
    numbers = iter(random.permutation(total) + 1)
    for species in range(_SPECIES):
        for part, count in _A_SPECIES.items():
            for _ in range(count):
                number = int(next(numbers))
                values = abs(centres[species] + random.normal(0, 0.005, len(centres[species])))
                named: list[Any] = [f"Stand_In_{species:02}"] if part == "train" else []
                rows[part].append([number, *named, *values.round(6).tolist()])
                _leaf(species, random).save(place / "images" / f"{number}.jpg")
    features = [f"{name}{n}" for name in _FEATURES for n in range(1, _A_FEATURE + 1)]
    _table(place / "train.csv", ["id", "species", *features], rows["train"])
    _table(place / "test.csv", ["id", *features], rows["test"])
    even: list[list[Any]] = [[row[0], *[1 / _SPECIES] * _SPECIES] for row in rows["test"]]
    kinds = [f"Stand_In_{species:02}" for species in range(_SPECIES)]
    _table(place / "sample_submission.csv", ["id", *kinds], even)


def _leaf(species: int, random: Generator) -> Any:  # noqa: ANN401 - Pillow is imported late
    """Draw a white outline on black: lobes, their depth and the length tell the species."""
    import numpy as np
    from PIL import Image, ImageDraw

    turn: Any = np.linspace(0, 2 * np.pi, 120)
    depth = 0.1 + 0.05 * (species // 3 % 6)
    radius: Any = 40 * (
        1 + depth * np.cos((species % 9 + 2) * turn) + random.normal(0, 0.01, len(turn))
    )
    long = 1 + species / _SPECIES
    outline = [
        (90 + float(r * np.cos(t) * long), 60 + float(r * np.sin(t)))
        for r, t in zip(radius, turn, strict=True)
    ]
    picture = Image.new("L", (180, 120))
    ImageDraw.Draw(picture).polygon(outline, fill=255)
    return picture


def _table(path: Path, heading: list[str], rows: list[list[Any]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(heading)
        ordered: list[list[Any]] = sorted(rows, key=_number)
        writer.writerows(ordered)


def _number(row: list[Any]) -> int:
    return int(row[0])
