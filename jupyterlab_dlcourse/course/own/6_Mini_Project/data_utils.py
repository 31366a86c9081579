"""Leaves as arrays, and batches of them."""

from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

KINDS = ("margin", "shape", "texture")


def pad2square(img):
    """Put a picture (an array) in the middle of a black square."""
    height, width = img.shape
    side = max(height, width)
    square = np.zeros((side, side), dtype=img.dtype)
    top, left = (side - height) // 2, (side - width) // 2
    square[top : top + height, left : left + width] = img
    return square


def onehot(t, num_classes):
    """Class numbers as rows with a single 1."""
    return np.eye(num_classes, dtype="float32")[np.asarray(t, dtype=int)]


def read_image(path, image_shape):
    """Read a picture, grey, squared and resized, with values from 0 to 1."""
    with Image.open(path) as opened:
        square = Image.fromarray(pad2square(np.asarray(opened.convert("L"))))
    return np.asarray(square.resize(image_shape[::-1]), dtype="float32")[..., None] / 255


class load_data:
    """``train`` and ``test`` as dicts of arrays, ``le`` names the classes."""

    def __init__(self, train_path, test_path, image_paths, image_shape=(128, 128)):
        train, test = pd.read_csv(train_path), pd.read_csv(test_path)
        places = {int(Path(path).stem): path for path in image_paths}
        self.le = LabelEncoder().fit(train["species"])
        self.train = self._arrays(train, places, image_shape)
        self.train["ts"] = self.le.transform(train["species"]).astype("int32")
        self.test = self._arrays(test, places, image_shape)
        self.test["ids"] = test["id"].to_numpy()

    @staticmethod
    def _arrays(table, places, image_shape):
        data = {"images": np.stack([read_image(places[i], image_shape) for i in table["id"]])}
        for kind in KINDS:
            columns = [name for name in table.columns if name.startswith(kind)]
            data[kind + "s"] = table[columns].to_numpy(dtype="float32")
        return data


class batch_generator:
    """Random training batches without end (almost); the others once through."""

    def __init__(
        self, data, batch_size=64, num_classes=99, num_iterations=5000, seed=42, val_size=0.1
    ):
        self.data = data
        self.batch_size = batch_size
        self.num_classes = num_classes
        self.num_iterations = int(num_iterations)
        self.random = np.random.default_rng(seed)
        ts = data.train["ts"]
        fewest = max(int(val_size * len(ts)), len(set(ts)))
        self.train_rows, self.valid_rows = train_test_split(
            np.arange(len(ts)), test_size=fewest, stratify=ts, random_state=seed
        )

    def gen_train(self):
        for _ in range(self.num_iterations):
            yield self._batch(self.data.train, self.random.choice(self.train_rows, self.batch_size))

    def gen_valid(self):
        yield from self._through(self.data.train, self.valid_rows)

    def gen_test(self):
        yield from self._through(self.data.test, np.arange(len(self.data.test["ids"])))

    def _through(self, part, rows):
        for start in range(0, len(rows), self.batch_size):
            chosen = rows[start : start + self.batch_size]
            yield self._batch(part, chosen), len(chosen)

    def _batch(self, part, rows):
        batch = {name: values[rows] for name, values in part.items()}
        if "ts" in batch:
            batch["ts"] = onehot(batch["ts"], self.num_classes)
        if "ids" in batch:
            batch["ids"] = batch["ids"].tolist()
        return batch
