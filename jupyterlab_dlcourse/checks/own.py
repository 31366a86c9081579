"""What in a section is the student's own: text, code, comments, pictures."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher

import msgspec

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.lines import line_set, lines_of
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.sections import Section

# What people write around an answer rather than in it.
_LABELS = re.compile(
    r"(?:my|your|the|our)?\s*\b(?:answers?|solutions?|svar|exercise|insert|your|written|code|here|"
    r"text|todo|done)\b[\s\w]{0,12}?[:.)*_]*",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>", re.IGNORECASE)
_EMPHASIS = re.compile(r"[_*]+")
_TAG = re.compile(r"<[^<>]{1,200}>")
_BARE = re.compile(r"[\s*_#>`\-.:;|~]+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_ALIKE = 0.6
# Shorter lines are part of another by chance.
_SHORT = 3


class Own(msgspec.Struct, frozen=True):
    """The student's own part of a section.

    ``text`` is prose, formulas and comments; ``code`` is code without comments; ``pictures``
    counts pictures. ``cells`` are the indices of the cells they stand in. ``found`` is false
    when the section's heading is gone.
    """

    text: str
    code: str
    pictures: int
    cells: tuple[int, ...]
    found: bool

    @property
    def letters(self) -> int:
        """How much own text there is: characters that are not decoration or labels."""
        return len(_BARE.sub("", self.text))

    @property
    def code_letters(self) -> int:
        """How much own code there is, in characters that are not white space."""
        return len("".join(self.code.split()))


def own_part(alignment: Alignment, section: Section) -> Own:
    """Tell what in ``section`` does not come from the hand-out."""
    known = line_set(alignment.handout.cells)
    given = _Given([line for piece in section.given for line in lines_of(piece.text)])
    places = {piece.cell for piece in section.given}
    texts: list[str] = []
    codes: list[str] = []
    cells: list[int] = []
    pictures = 0
    for piece in section.pieces:
        elsewhere = alignment.pairs.get(piece.cell, -1) not in {-1, *places}
        is_code = piece.kind is CellKind.CODE
        # Code of the hand-out's that was copied to this place on purpose answers here.
        old = given.lines if is_code and not elsewhere else known
        lines = [line for line in piece.text.splitlines() if _is_own(line, old)]
        if piece.kind is CellKind.CODE:
            comments, code = split_comments(lines)
            text = _own_words(comments, given)
            codes.append(code)
        else:
            text, code = _own_words(lines, given), ""
            pictures += _own_pictures(alignment, piece.cell, lines)
        texts.append(text)
        if code or text or any(_PICTURE.search(line) for line in lines):
            cells.append(piece.cell)
    return Own(
        text="\n".join(part for part in texts if part),
        code="\n".join(part for part in codes if part),
        pictures=pictures,
        cells=tuple(dict.fromkeys(cells)),
        found=section.found,
    )


def _is_own(line: str, known: AbstractSet[str]) -> bool:
    collapsed = " ".join(line.split())
    return bool(collapsed) and collapsed not in known


def _own_pictures(alignment: Alignment, cell: int, lines: Sequence[str]) -> int:
    linked = sum(len(_PICTURE.findall(line)) for line in lines)
    under = alignment.handout_cell(cell)
    there = set(under.attachments) if under else set()
    return linked or len(set(alignment.notebook.cells[cell].attachments) - there)


def _own_words(lines: Iterable[str], given: _Given) -> str:
    """Give the words of ``lines`` that the given line most like each of them does not have."""
    kept = (_strip_labels(given.less(" ".join(line.split()))) for line in lines)
    return "\n".join(line for line in kept if line)


class _Given:
    """The lines the hand-out has in a section, to be taken away from what stands there now."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = frozenset(lines)
        tokens = ((line, _TOKEN.findall(line)) for line in dict.fromkeys(lines))
        self._tokens = [(line, words, frozenset(words)) for line, words in tokens if words]

    def less(self, line: str) -> str:
        """Give the words of ``line`` that were added to the given line it grew from."""
        words = _TOKEN.findall(line)
        under = self._under(line, frozenset(words))
        if under is None:
            return line
        matcher = SequenceMatcher(None, under, words, autojunk=False)
        added = (
            " ".join(words[low:high])
            for kind, _, _, low, high in matcher.get_opcodes()
            if kind in {"insert", "replace"}
        )
        return " ".join(added)

    def _under(self, line: str, words: frozenset[str]) -> list[str] | None:
        """Give the words of the given line most like this one, or kept in it as a whole."""
        best, share = None, _ALIKE
        for given, ordered, others in self._tokens:
            both = len(words & others)
            whole = len(given) > _SHORT and given in line
            alike = 1.0 if whole else both / max(len(words), len(others), 1)
            if alike > share or (whole and best is not None and len(ordered) > len(best)):
                best, share = ordered, alike
        return best


def _strip_labels(line: str) -> str:
    """Drop labels such as "Answer:", pictures and tags; ``""`` when nothing else is there."""
    bare = _TAG.sub(" ", _PICTURE.sub(" ", line))
    if not _BARE.sub("", _LABELS.sub("", _EMPHASIS.sub(" ", bare))):
        return ""
    return bare.strip()


def split_comments(lines: Sequence[str]) -> tuple[list[str], str]:
    """Part code lines into comments (and lines that are only a text) and the rest."""
    comments: list[str] = []
    code: list[str] = []
    for line in lines:
        before, comment = _split_line(line)
        if comment:
            comments.append(comment)
        if before.strip():
            code.append(before)
    return comments, "\n".join(code)


def _split_line(line: str) -> tuple[str, str]:
    place = line.find("#")
    if place < 0:
        return line, ""
    if line.lstrip().startswith("#"):
        return "", line.lstrip().lstrip("#").strip()
    try:
        for token in tokenize.generate_tokens(io.StringIO(line.strip()).readline):
            if token.type == tokenize.COMMENT:
                return line.strip()[: token.start[1]], token.string.lstrip("# ")
    except (tokenize.TokenError, SyntaxError):
        return line[:place], line[place + 1 :].strip()
    return line, ""
