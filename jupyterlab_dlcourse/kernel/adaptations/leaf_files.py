"""Let the leaf challenge's files be found whatever folder the notebook names.

Only what does not exist under the name the notebook uses, by the names the challenge gave its
files: the tables, the pictures ``N.jpg``, the folder of pictures and the one all lie in.
"""

from __future__ import annotations

import os
import posixpath
import re
import zipfile
from pathlib import Path

from dlcourse_kernel.adaptations.windows_paths import plain
from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.places import (
    LIST,
    LOOK,
    READ,
    add_rule,
    exists_only_elsewhere,
)
from dlcourse_kernel.record import record

DATASET = "leaf-classification"
# The hand-out's own loop leaves a picture's name in the variable of the folder, to which names are
# added later. A browser's second download is called “train (1).csv”.
_TABLE = re.compile(r"(?i)^(?:\d+\.jpg)?(train|test|sample_?submission)(?:[ _-]?\(?\d+\)?)?\.csv$")
_PICTURE = re.compile(r"(?i)^0*(\d+)\.jpe?g$")
_PICTURES = re.compile(r"(?i)^(?:\d+\.jpg)?(?:images?|img|imgs|pictures|billeder)$")
# a folder of this name, or in one of this name, may hold the data
_HOLDS = re.compile(r"(?i)leaf|leaves|laef|kaggle|drive|data|project|^content$|02456|^6_|blade")
_ARCHIVE = re.compile(r"(?i)\.zip$")
_UNPACKED = re.compile(r"(?i)leaf|image|archive|data")
_served: set = set()
"""The folders the notebook named so far in which something was found."""


def install(setup, shell) -> None:
    """Add the rule in labs that use the data, where they are staged."""
    staged = setup["data"].get(DATASET)
    if staged is None or DATASET not in setup.get("datasets", (DATASET,)):
        return
    folder = Path(staged)
    add_rule(lambda path, purpose: _staged(path, purpose, folder))
    after_import("cv2", lambda module: exists_only_elsewhere(module, "imread", READ))


def _staged(path, purpose, folder):
    """Give where the staged file or folder of this name lies."""
    wanted = plain(path)
    name = posixpath.basename(wanted.rstrip("/"))
    if purpose in {READ, LOOK}:
        found = _file(name, folder) or _archive(name, folder)
        if found is not None:
            return _told(found, posixpath.dirname(wanted))
    if purpose in {LIST, LOOK}:
        found = _folder(wanted, name, folder, listed=purpose == LIST)
        if found is not None:
            return _told(found, wanted)
    return None


def _file(name, folder):
    table, picture = _TABLE.match(name), _PICTURE.match(name)
    if table is not None:
        kind = table.group(1).lower().replace("_", "")
        return folder / {"samplesubmission": "sample_submission.csv"}.get(kind, f"{kind}.csv")
    if picture is not None:
        found = folder / "images" / f"{int(picture.group(1))}.jpg"
        return found if found.is_file() else None
    return None


def _folder(wanted, name, folder, *, listed):
    if _PICTURES.match(name):
        return folder / "images"
    if wanted.rstrip("/") in _served:
        return folder
    if listed:
        parts = [part for part in wanted.split("/") if part]
        return folder if any(_HOLDS.search(part) for part in parts) else None
    # a name with a dot is a file's, and not one of the challenge's
    return folder if _HOLDS.search(name) and "." not in name else None


def _told(found, named):
    _served.add(named.rstrip("/"))
    record(f"the leaf data were read from the staged folder instead of “{named or '.'}”")
    return str(found)


def _archive(name, folder):
    """Give an archive of the tables: unpacked, the pictures are found wherever they are named."""
    table = _file(name[: -len(".zip")], folder)
    if not _ARCHIVE.search(name) or not (table or _UNPACKED.search(name)):
        return None
    place = Path(os.environ["HOME"]) / "elsewhere" / name
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(place, "w") as archive:
            for path in [table] if table else sorted(folder.glob("*.csv")):
                archive.write(path, path.name)
    return place
