"""Write and read a job directory; its layout is in `grading.job`."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.grading.job import Failure, Job
from jupyterlab_dlcourse.grading.report import Report


class JobFolder:
    """A job directory seen by one try.

    Parameters
    ----------
    folder
        ``JOBDIR``, which exists.
    attempt
        The number of the try.
    """

    def __init__(self, folder: Path, attempt: int) -> None:
        self.folder = folder
        self.attempt = attempt

    @property
    def events(self) -> Path:
        """Give the file of events."""
        return self.folder / f"events.{self.attempt}.jsonl"

    @property
    def cancel(self) -> Path:
        """Give the file whose being there asks the runner to end."""
        return self.folder / "cancel"

    def lay_out(self, job: Job, data: bytes) -> None:
        """Write what the runner reads."""
        (self.folder / "submission.ipynb").write_bytes(data)
        (self.folder / "job.json").write_bytes(msgspec.json.encode(job))

    def job(self) -> Job:
        """Read what is to be done."""
        return msgspec.json.decode((self.folder / "job.json").read_bytes(), type=Job)

    def submission(self) -> bytes:
        """Read the bytes as received."""
        return (self.folder / "submission.ipynb").read_bytes()

    def write_result(self, report: Report, executed: bytes | None) -> None:
        """Write the executed notebook, then the report: who sees the report has both."""
        if executed is not None:
            self._write(f"executed.{self.attempt}.ipynb", executed)
        self._write(f"report.{self.attempt}.json", msgspec.json.encode(report))

    def write_failure(self, failure: Failure) -> None:
        """Write why there is no report."""
        self._write(f"failure.{self.attempt}.json", msgspec.json.encode(failure))

    def report(self) -> Report | None:
        """Read the report, None when there is none."""
        data = self._read(f"report.{self.attempt}.json")
        return None if data is None else msgspec.json.decode(data, type=Report)

    def executed(self) -> bytes | None:
        """Read the executed notebook, None when there is none."""
        return self._read(f"executed.{self.attempt}.ipynb")

    def failure(self) -> Failure | None:
        """Read why there is no report, None when nothing is said."""
        data = self._read(f"failure.{self.attempt}.json")
        return None if data is None else msgspec.json.decode(data, type=Failure)

    def _read(self, name: str) -> bytes | None:
        try:
            return (self.folder / name).read_bytes()
        except FileNotFoundError:
            return None

    def _write(self, name: str, data: bytes) -> None:
        """Write whole or not at all, also when the machine stops in the middle."""
        part = self.folder / f"{name}.part"
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(self.folder / name)
        place = os.open(self.folder, os.O_RDONLY)
        try:
            os.fsync(place)
        finally:
            os.close(place)
