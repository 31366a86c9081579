"""Write the index of the packaged own course: run it after changing a notebook there.

The notebooks are edited in JupyterLab and saved without outputs; this makes them uniform
(no outputs, no counts, ids by place), writes the packs and ``index.json`` beside them.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.checks.handout import HandoutFile
from jupyterlab_dlcourse.checks.library import FORMAT, INDEX, Entry, Index, Shelf, own_folder
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.services.handouts.handout_files import make_pack, packed

_SHARED = ("static_files",)


def main() -> None:
    """Rewrite everything that is derived."""
    root = own_folder()
    places: dict[str, str] = {}
    shelves: dict[int, Shelf] = {}
    for lab in packaged_plan().labs:
        found = sorted(root.glob(f"*/{lab.notebook.removesuffix('.ipynb')}.ipynb"))
        for path in found:
            shelves[lab.lab] = write_shelf(root, lab.lab, path, places)
    index = Index(FORMAT, "own", shelves, dict(sorted(places.items())))
    text = msgspec.json.format(msgspec.json.encode(index), indent=1)
    (root / INDEX).write_bytes(text + b"\n")
    print(f"{len(shelves)} labs, {len(places)} files")


def write_shelf(root: Path, lab: int, path: Path, places: dict[str, str]) -> Shelf:
    """Write one lab's pack and give its part of the index."""
    path.write_text(uniform(path.read_text("utf-8")), "utf-8")
    notebook = read_notebook(path.read_bytes(), path.name)
    pack = root / "packs" / f"{lab}.json"
    pack.parent.mkdir(exist_ok=True)
    pack.write_bytes(make_pack([packed(notebook)]))
    text = path.read_text("utf-8")
    files = tuple(
        HandoutFile(relative(other, path.parent, root), keep(other, root, places))
        for other in beside(path, root, text)
    )
    entry = Entry("own", path.name, str(path.relative_to(root)), keep(path, root, places), files)
    return Shelf(keep(pack, root, places), (entry,))


def uniform(text: str) -> str:
    """Give a notebook's text without outputs and counts, with ids by place."""
    notebook = json.loads(text)
    for number, cell in enumerate(notebook["cells"]):
        cell["id"] = f"cell-{number:02d}"
        cell["metadata"] = {}
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [], None
    notebook["metadata"] = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def beside(path: Path, root: Path, text: str) -> list[Path]:
    """Give the files the notebook needs: in its folder, and shared ones that it names."""
    here = [p for p in path.parent.rglob("*") if p.is_file() and p != path]
    shared = [p for name in _SHARED for p in (root / name).iterdir() if f"{name}/{p.name}" in text]
    return sorted(p for p in [*here, *shared] if p.suffix in {".py", ".png"})


def relative(other: Path, home: Path, root: Path) -> str:
    """Give a path as the notebook would write it."""
    if other.is_relative_to(home):
        return other.relative_to(home).as_posix()
    return "../" + other.relative_to(root).as_posix()


def keep(path: Path, root: Path, places: dict[str, str]) -> str:
    """Note where a file lies and give its hash."""
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    places[sha256] = path.relative_to(root).as_posix()
    return sha256


if __name__ == "__main__":
    main()
