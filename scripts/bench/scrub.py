"""How well anonymous copies hide their authors, and what they cost: planted into real notebooks.

Run with the repository's Python: ``python scripts/bench/scrub.py FOLDER [--handouts LIBRARY]
[--seed S] [--show]``. Each notebook below FOLDER gets an invented author and an invented class.
Printed are

- removed: of the identifiers planted, the share of which nothing is left in the copy;
- damaged: of the cells, the share in which anything else changed: in the untouched notebook a
  name, number or word was taken out (nobody invented can be in it), or in the planted one
  something beside the plant differs from the untouched one's copy;
- held: of the untouched notebooks, the share held back for a TA;
- by form: what was taken out of untouched notebooks by its form (paths, hosts, addresses); with
  ``--show`` each, to be read by eye.

1 when a promise is not kept: all removed, damaged < 0.1 %, held <= 2 %.
"""

from __future__ import annotations

import argparse
import copy
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.library import Library, choose_folder
from jupyterlab_dlcourse.checks.reader import read_notebook, to_nbformat
from jupyterlab_dlcourse.errors import Refused
from jupyterlab_dlcourse.reviews.scrub.known import Kind, Known, Person, Scrubbed
from jupyterlab_dlcourse.reviews.scrub.scrub import scrub

MOST_DAMAGED: Final = 0.001
MOST_HELD: Final = 0.02
_CLASS: Final = 120
_PLANTS: Final = 12
_SHORT: Final = 3
_FIRST: Final = re.findall(
    r"\S+",
    "Søren Åse Mette Freja Jørgen Nikolaj Bjørn Asbjørn Gül Łukasz José Zoë Max Adam Ida Bo Mark "
    "Wei Anne-Marie Jean-Pierre Mathilde Kåre Rasmus Signe Villads Bent Rose Viggo Yu Priya Anders",
)
_LAST: Final = re.findall(
    r"\S+",
    "Kjærgaard Ågård Ørsted Hansen Østergaard Prøvesen Testesen Nørregård Lund Holm Bach Dahl "
    "Müller Muñoz Wang Li Nguyễn Højbjerg Skov Væver Krøyer Aabye Taylor Newton Strøm Çelik",
)
_SPELLINGS: Final = (
    str.maketrans({}),
    str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Å": "Aa", "Ø": "Oe", "ü": "ue"}),
    str.maketrans({"ø": "o", "å": "a", "Å": "A", "Ø": "O", "ü": "u", "ñ": "n", "é": "e"}),
)
_OF_PERSONS: Final = frozenset([Kind.NAME, Kind.NUMBER, Kind.WORD])


def main() -> int:
    """Measure and print; 1 when a promise is not kept."""
    options = argparse.ArgumentParser(description="Measure the scrubber on a folder of notebooks.")
    options.add_argument("folder", type=Path)
    options.add_argument("--handouts", default="")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", action="store_true")
    chosen = options.parse_args()
    tally = _Tally(Random(chosen.seed), Library(choose_folder(chosen.handouts or None)))  # noqa: S311 - reproducible, nothing to guard
    for path in sorted(chosen.folder.rglob("*.ipynb")):
        tally.add(path, show=chosen.show)
    return tally.report()


class _Tally:
    def __init__(self, random: Random, library: Library) -> None:
        self._random = random
        self._handouts = [hand for lab in library.labs() for hand in library.versions(lab)]
        self._counts: Counter[str] = Counter()
        self._forms: Counter[Kind] = Counter()
        self._slowest = 0.0

    def add(self, path: Path, *, show: bool) -> None:
        try:
            notebook = read_notebook(path.read_bytes())
        except Refused:
            return
        self._counts["notebooks" if notebook.parsed else "not parsed"] += 1
        if not notebook.parsed:
            return
        alignment = nearest(notebook, self._handouts)
        given = "\n".join(c.source for c in alignment.handout.cells) if alignment else ""
        known = _invented(self._random, given)
        content = to_nbformat(notebook, outputs=True)
        clean = self._untouched(content, known, path if show else None)
        self._planted(content, known, clean, path if show else None)

    def _untouched(self, content: Any, known: Known, show: Path | None) -> Scrubbed:  # noqa: ANN401 - a notebook's JSON
        began = time.perf_counter()
        clean = scrub(json.dumps(content).encode(), known)
        self._slowest = max(self._slowest, time.perf_counter() - began)
        self._counts["held"] += bool(clean.held)
        self._counts["cells"] += len(content["cells"])
        self._counts["damaged"] += len({c.cell for c in clean.changes if c.kind in _OF_PERSONS})
        for change in clean.changes:
            self._forms[change.kind] += change.count
        if show:
            _show(show, known, clean, content)
        return clean

    def _planted(self, content: Any, known: Known, clean: Scrubbed, show: Path | None) -> None:  # noqa: ANN401 - a notebook's JSON
        dirty = copy.deepcopy(content)
        plants = [
            (plant, tokens, self._random.randrange(len(dirty["cells"])))
            for plant, tokens in _plants(self._random, known)
        ]
        for plant, _, place in plants:
            _put(dirty["cells"][place], plant)
        scrubbed = scrub(json.dumps(dirty).encode(), known)
        touched = {place for _, _, place in plants}
        cells: Any = scrubbed.content["cells"]
        before: Any = clean.content["cells"]
        self._counts["cells"] += len(cells)
        for place, cell in enumerate(cells):
            left = _unplanted(cell) if place in touched else cell
            damaged = left != before[place]
            self._counts["damaged"] += damaged
            if damaged and show:
                print(f"{show}: cell {place} differs beside what was planted")
        for plant, tokens, place in plants:
            text = "\n".join(_planted_lines(cells[place])).casefold()
            gone = not any(_stands_in(token.casefold(), text) for token in tokens)
            self._counts["planted"] += 1
            self._counts["removed"] += gone
            if not gone and show:
                print(f"{show}: left of {plant!r}: {text!r}")

    def report(self) -> int:
        counts = self._counts
        removed = counts["removed"] / max(1, counts["planted"])
        damaged = counts["damaged"] / max(1, counts["cells"])
        held = counts["held"] / max(1, counts["notebooks"])
        print(
            f"{counts['notebooks']} notebooks, {counts['not parsed']} more do not parse\n"
            f"removed {removed:.2%} ({counts['removed']} of {counts['planted']} planted)\n"
            f"damaged {damaged:.3%} ({counts['damaged']} of {counts['cells']} cells)\n"
            f"held {held:.1%} ({counts['held']} of {counts['notebooks']} untouched notebooks)\n"
            f"slowest {self._slowest:.2f} s\n"
            f"by form: {', '.join(f'{kind} {n}' for kind, n in self._forms.most_common())}"
        )
        kept = removed == 1 and damaged < MOST_DAMAGED and held <= MOST_HELD
        return 0 if kept else 1


def _invented(random: Random, given: str) -> Known:
    people = [_person(random) for _ in range(_CLASS)]
    return Known(people[0], tuple(people), ("Rumraket 7",), given)


def _person(random: Random) -> Person:
    first, middle, last = random.choice(_FIRST), random.choice(_LAST), random.choice(_LAST)
    number = f"s{random.randrange(180000, 260000)}"
    user = f"{first[:2]}{last[:3]}{random.randrange(10, 99)}".casefold()
    mail = f"{user}@{random.choice(('mail', 'post'))}.example.dk"
    return Person(f"{first} {middle} {last}", user, number, mail)


def _plants(random: Random, known: Known) -> list[tuple[str, tuple[str, ...]]]:
    """Give lines to plant and what must be gone of each."""
    author, mate = known.author, random.choice(known.others[1:])
    first, middle, last = author.name.split(" ")
    ways = random.choice(_SPELLINGS)
    a, m, z = (part.translate(ways) for part in (first, middle, last))
    digits = author.number[1:]
    lines = [
        (f"Made by {a} {m} {z}", (a, m, z)),
        (f"{z}, {a} ({author.number})", (a, z, digits)),
        (f"saved to {a}_{z}_{digits}.csv".lower(), (a, z, digits)),
        (
            f"group: {mate.name} and {author.name.upper()}",
            (*mate.name.split(), first, middle, last),
        ),
        (f"user {author.number} logged in", (digits,)),
        (f"student id {digits}", (digits,)),
        (f"write to {author.mail}", (author.mail, author.user)),
        (f"write to {a}.{z}@private.example.com", (a, z, "private.example")),
        (f"C:\\Users\\{author.user}\\lab\\x.py", (author.user,)),
        (f"C:\\\\Users\\\\{a} {z}\\\\lab\\\\x.py", (a, z)),
        (f"File /home/{author.user}/venv/lib/x.py, line 3", (author.user,)),
        (f"/zhome/a1/b/{digits}/lab", (digits,)),
        (f"/Users/{a.lower()}{z.lower()}/anaconda3", (a, z)),
        (f"/content/drive/MyDrive/{a}s deep learning/x.csv", (f"{a}s deep",)),
        (f"git clone https://github.com/{a.lower()}{digits}/labs.git", (a, digits)),
        (f"origin\tgit@github.com:{author.user}/labs.git (fetch)", (author.user,)),
        (f"{author.user}@{a}s-MacBook-Air:~/labs$ ls", (author.user, f"{a}s-")),
        ("the team Rumraket 7 did it", ("rumraket",)),
    ]
    return random.sample(lines, _PLANTS)


_MARK: Final = "\ue000"  # around what was planted: for private use, nothing a scrubber looks at


def _put(cell: Any, plant: str) -> None:  # noqa: ANN401 - a notebook's JSON
    line = f"{_MARK}{plant} {_MARK}\n"  # the blank ends an address
    for output in cell.get("outputs", ()):
        if output["output_type"] == "stream":
            output["text"] = line + output["text"]
            return
        if output["output_type"] == "error":
            output["traceback"] = [line.rstrip("\n"), *output["traceback"]]
            return
    cell["source"] = line + cell["source"]


def _texts(cell: Any) -> Iterator[tuple[Any, str, str]]:  # noqa: ANN401 - a notebook's JSON
    yield cell, "source", cell["source"]
    for output in cell.get("outputs", ()):
        if output["output_type"] == "stream":
            yield output, "text", output["text"]
        elif output["output_type"] == "error":
            yield output, "traceback", "\n".join(output["traceback"])


def _stands_in(token: str, text: str) -> bool:
    """Tell whether a token is left; one of two or three letters only where it is a word."""
    edge = r"(?:\b|_)" if len(token) <= _SHORT else ""
    return re.search(edge + re.escape(token) + edge, text) is not None


def _planted_lines(cell: Any) -> list[str]:  # noqa: ANN401 - a notebook's JSON
    return [part for _, _, text in _texts(cell) for part in text.split(_MARK)[1::2]]


def _unplanted(cell: Any) -> Any:  # noqa: ANN401 - a notebook's JSON
    left = copy.deepcopy(cell)
    for holder, key, text in list(_texts(left)):
        parts = text.split(_MARK)
        whole = parts[0] + "".join(part.removeprefix("\n") for part in parts[2::2])
        holder[key] = whole.split("\n") if key == "traceback" else whole
    return left


def _show(path: Path, known: Known, clean: Scrubbed, content: Any) -> None:  # noqa: ANN401 - a notebook's JSON
    for doubt in clean.held:
        print(f"{path}: held, cell {doubt.cell}: {doubt.reason} ({known.author.name})")
    changed = {change.cell for change in clean.changes}
    cells: Any = clean.content["cells"]
    for place in sorted(changed):
        old = [line for *_, text in _texts(content["cells"][place]) for line in text.split("\n")]
        new = [line for *_, text in _texts(cells[place]) for line in text.split("\n")]
        for before, after in zip(old, new, strict=False):
            if before != after:
                print(f"{path}: cell {place}: {before[:150]!r} -> {after[:150]!r}")


if __name__ == "__main__":
    sys.exit(main())
