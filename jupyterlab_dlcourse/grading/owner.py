"""Whose an error is: the student's, the hand-out's, or the environment's and so ours to mend.

The environment's are told by what was raised. The hand-out's are those of a cell that was left
as it was and builds on no cell of the student's. What fails because an earlier cell failed has
that cell's owner. The rest is the student's.
"""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Sequence
from importlib.metadata import packages_distributions
from pathlib import PurePosixPath
from typing import Final

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.notebook import CellKind, Notebook
from jupyterlab_dlcourse.grading.names import Dependencies, names_bound
from jupyterlab_dlcourse.grading.newer_syntax import is_newer
from jupyterlab_dlcourse.grading.report import CellError, Owner
from jupyterlab_dlcourse.grading.run import TIME_LIMIT, Raised

_ENVIRONMENT_NAMES: Final = frozenset(
    {
        "FileNotFoundError",
        "NotADirectoryError",
        "PermissionError",
        "StdinNotImplementedError",
        # the network, as the libraries in use say it
        "URLError",
        "HTTPError",
        "gaierror",
        "ConnectionError",
        "ConnectionRefusedError",
        "ConnectError",
        "MaxRetryError",
        "NewConnectionError",
        "NameResolutionError",
        "OfflineModeIsEnabled",
        "LocalEntryNotFoundError",
        "ProxyError",
        "SSLError",
        # programs and devices that are not there
        "ExecutableNotFound",
        "CalledProcessError",
        "NoSuchDisplayException",
        "DependencyNotInstalled",
    }
)
_ENVIRONMENT_MESSAGES: Final = re.compile(
    r"No such file or directory"
    r"|Dataset not found"
    r"|name resolution|Name or service not known|Network is unreachable|Connection refused"
    r"|urlopen error|couldn't connect to|offline mode|Max retries exceeded|getaddrinfo failed"
    r"|is not a local folder and is not a valid model"
    r"|not compiled with CUDA|no NVIDIA driver|No CUDA GPUs|CUDA driver|torch\.cuda\.is_available"
    r"|CUDA error: (?:all CUDA-capable devices are busy|no CUDA-capable|uncorrectable)"
    r"|not linked with support for mps|MPS backend|Expected one of cpu, cuda"
    r"|No space left on device|File too large"
    r"|No available video device|no display|ffmpeg|Resource \S+ not found"
    # numpy's word since 2.4 for what it only warned of before
    r"|only 0-dimensional arrays can be converted to Python scalars",
    re.IGNORECASE,
)
_NO_MODULE: Final = re.compile(r"No module named '([\w.]+)'")
_NO_ATTRIBUTE: Final = re.compile(r"module '(\w+)' has no attribute")
_UPLOADS: Final = re.compile(r"\bfiles\.upload\(|\bFileUpload\(")
_EMPTY: Final = frozenset({"KeyError", "IndexError", "StopIteration", "ValueError"})
_NO_NAME: Final = re.compile(r"name '(\w+)' is not defined")
_MISSPELT: Final = 0.85
_SMALLER_CONFUSION: Final = re.compile(
    r"could not be broadcast together with shapes \(10,10\) \(([1-9]),\1\)"
)
_NOT_PARSED: Final = frozenset({"SyntaxError", "IndentationError", "TabError"})
_LIMITS: Final = frozenset({TIME_LIMIT, "OutOfMemory", "MemoryError"})


def assign(
    raised: Sequence[Raised], notebook: Notebook, alignment: Alignment | None
) -> tuple[CellError, ...]:
    """Give the errors of a run with their owners, in the order in which they were raised."""
    teller = _Teller(notebook, alignment)
    return tuple(
        CellError(error.cell, error.name, error.message, teller.owner(error)) for error in raised
    )


class _Teller:
    """Decides one error after the other and remembers which cells failed."""

    def __init__(self, notebook: Notebook, alignment: Alignment | None) -> None:
        self.notebook = notebook
        self.alignment = alignment
        self.dependencies = Dependencies(notebook)
        self.failed: dict[int, Owner] = {}

    def owner(self, error: Raised) -> Owner:
        whose = self._decide(error)
        self.failed[error.cell] = whose
        return whose

    def _decide(self, error: Raised) -> Owner:
        if self._is_environment(error):
            return Owner.ENVIRONMENT
        inherited = self._inherited(error)
        if inherited is not None:
            return inherited
        if self._is_handout(error):
            return Owner.HANDOUT
        return Owner.STUDENT

    def _is_environment(self, error: Raised) -> bool:
        if error.name in {"ModuleNotFoundError", "ImportError"}:
            return not _is_misspelt(error.message)
        if error.name == "SyntaxError":
            return is_newer(self.notebook.cells[error.cell].source)
        if error.name in _LIMITS:
            # too little time or room for the hand-out's own code is ours to mend
            return self._untouched(error.cell)
        if self._is_not_handed_in(error):
            return True
        return error.name in _ENVIRONMENT_NAMES or bool(_ENVIRONMENT_MESSAGES.search(error.message))

    def _is_not_handed_in(self, error: Raised) -> bool:
        """Say whether a file is missing that only lies on the student's machine.

        A hand-in is one notebook: neither a changed helper module nor an upload comes with it.
        """
        lacking = _NO_ATTRIBUTE.search(error.message) if error.name == "AttributeError" else None
        if lacking is not None and self.alignment is not None:
            beside = {PurePosixPath(file.path).stem for file in self.alignment.handout.files}
            return lacking.group(1) in beside
        uploads = _UPLOADS.search(self.notebook.cells[error.cell].source)
        return uploads is not None and error.name in _EMPTY

    def _inherited(self, error: Raised) -> Owner | None:
        """Give the owner of the failure this one follows from."""
        missing = _NO_NAME.search(error.message) if error.name == "NameError" else None
        if missing is not None:
            makers = self.dependencies.makers(missing.group(1), error.cell)
            return next((self.failed[cell] for cell in makers if cell in self.failed), None)
        basis = self.dependencies.basis(error.cell) & self.failed.keys()
        owners = {self.failed[cell] for cell in basis}
        return Owner.ENVIRONMENT if Owner.ENVIRONMENT in owners else None

    def _is_handout(self, error: Raised) -> bool:
        if self._sums_confusion(error):
            return True
        if not self._unchanged(error.cell):
            return False
        if error.name in _NOT_PARSED:
            return True
        missing = _NO_NAME.search(error.message) if error.name == "NameError" else None
        if missing is not None:
            return missing.group(1) not in self._bound_in_handout(error.cell)
        return self._untouched(error.cell)

    def _sums_confusion(self, error: Raised) -> bool:
        """Say whether confusion matrices of batches could not be added up, as hand-outs do.

        Each lacks the classes that its batch lacks: it takes such a batch and no mistake.
        """
        if self.alignment is None or not _SMALLER_CONFUSION.search(error.message):
            return False
        sources = [cell.source for cell in self.alignment.handout.cells]
        return any("+= compute_confusion_matrix(" in source for source in sources)

    def _unchanged(self, cell: int) -> bool:
        return self.alignment is not None and not self.alignment.is_changed(cell)

    def _untouched(self, cell: int) -> bool:
        """Say whether the cell and all it builds on are as handed out."""
        basis = self.dependencies.basis(cell)
        return all(self._unchanged(one) for one in (cell, *basis))

    def _bound_in_handout(self, cell: int) -> frozenset[str]:
        if self.alignment is None:
            return frozenset()
        under = self.alignment.pairs[cell]
        before = self.alignment.handout.cells[:under]
        return names_bound([one.source for one in before if one.kind is CellKind.CODE])


def own_modules(raised: Sequence[Raised]) -> tuple[str, ...]:
    """Give the modules that were not found and look like the student's own or a package we lack.

    What is misspelt is left out.
    """
    found = [
        match.group(1).partition(".")[0]
        for error in raised
        if error.name == "ModuleNotFoundError" and not _is_misspelt(error.message)
        if (match := _NO_MODULE.search(error.message))
    ]
    return tuple(dict.fromkeys(found))


def _is_misspelt(message: str) -> bool:
    """Say whether the module that was not found looks like one that is there."""
    found = _NO_MODULE.search(message)
    if found is None:
        return False
    known = [*sys.stdlib_module_names, *packages_distributions()]
    wanted = found.group(1).partition(".")[0]
    return wanted not in known and bool(difflib.get_close_matches(wanted, known, 1, _MISSPELT))
