"""Reports of notebooks, each made by a run of its own and kept on disk for the next time."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import Library
from jupyterlab_dlcourse.errors import DLCourseError
from jupyterlab_dlcourse.grading.grade import GradeRequest, grade
from jupyterlab_dlcourse.grading.outsourced import grade_in_runner
from jupyterlab_dlcourse.grading.report import Report


class Runs(msgspec.Struct, frozen=True):
    """Grades notebooks; with ``kept`` a report that was made before is taken from there.

    Kept reports say what the code of their day found: empty the folder to ask anew.
    """

    library: Library
    mode: Mode
    data: Sequence[Path] = ()
    kept: Path | None = None

    def report(self, notebook: bytes, name: str, lab: int | None = None) -> Report | str:
        """Give the report, or the sentence with which the notebook was refused."""
        place = self._place(notebook)
        if place is not None and place.is_file():
            return msgspec.json.decode(place.read_bytes(), type=Report)
        try:
            report = self._grade(notebook, name, lab)
        except DLCourseError as error:
            return error.message
        if place is not None:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(msgspec.json.encode(report))
        return report

    def has(self, notebook: bytes) -> bool:
        """Say whether the report was made before and kept."""
        place = self._place(notebook)
        return place is not None and place.is_file()

    def _grade(self, notebook: bytes, name: str, lab: int | None) -> Report:
        request = GradeRequest(
            data=notebook,
            name=name,
            library=self.library,
            lab=lab,
            mode=self.mode,
            data_folders=self.data,
        )
        if self.mode is Mode.STATIC:
            return grade(request).report
        return grade_in_runner(request, lambda _event: None).report

    def _place(self, notebook: bytes) -> Path | None:
        if self.kept is None:
            return None
        return self.kept / f"{hashlib.sha256(notebook).hexdigest()}.{self.mode}.json"
