"""What the grader found, as a reviewer may read it: its texts cleaned as the notebook's are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.grading.report import CheckResult, ExerciseResult
from jupyterlab_dlcourse.reviews.scrub.cleaner import Cleaner
from jupyterlab_dlcourse.reviews.scrub.known import Kind, Known
from jupyterlab_dlcourse.reviews.scrub.scrub import notebook_texts

LEFT_OUT = "Left out: what the grader says here may tell who wrote the report."


class Evidence(msgspec.Struct, frozen=True):
    """The exercises and checks of a report, without what tells its author."""

    exercises: tuple[ExerciseResult, ...]
    checks: tuple[CheckResult, ...]


def scrub_evidence(data: bytes, known: Known, found: Evidence) -> Evidence:
    """Give the grader's evidence about a notebook, ``data``, as a reviewer may see it.

    A text in doubt is left out: a message says so in its place, evidence is without it.
    """
    whole = "\n".join([*notebook_texts(read_notebook(data)), *_evidence_texts(found)])
    scrubber = _Scrubber(Cleaner(known, whole))
    return Evidence(
        tuple(
            msgspec.structs.replace(one, title=scrubber.text(one.title) or "")
            for one in found.exercises
        ),
        tuple(scrubber.check(one) for one in found.checks),
    )


class _Scrubber:
    def __init__(self, cleaner: Cleaner) -> None:
        self._cleaner = cleaner
        self._counts: Counter[Kind] = Counter()

    def check(self, found: CheckResult) -> CheckResult:
        message = self.text(found.message)
        return msgspec.structs.replace(
            found,
            title=self.text(found.title) or "",
            message=LEFT_OUT if message is None else message,
            evidence=self._members(found.evidence),
        )

    def text(self, text: str) -> str | None:
        """Give the text cleaned, None when it is in doubt."""
        cleaned = self._cleaner.clean(text, self._counts)
        return None if self._cleaner.doubts(cleaned) else cleaned

    def _members(self, members: dict[str, Json]) -> dict[str, Json]:
        kept: dict[str, Json] = {}
        for key, value in members.items():
            named = self.text(key)
            if named is not None:
                kept[named] = self._value(value)
        return kept

    def _value(self, value: Json) -> Json:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self._value(one) for one in value]
        return self._members(value) if isinstance(value, dict) else value


def _evidence_texts(found: Evidence) -> Iterator[str]:
    for check in found.checks:
        yield check.message
        yield msgspec.json.encode(check.evidence).decode()
