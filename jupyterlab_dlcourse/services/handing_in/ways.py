"""How an attempt is graded here: in the sandbox, unconfined by its owner's word, or not run."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.grading.sandbox.base import SandboxState
from jupyterlab_dlcourse.services.answers.person import SandboxStatus
from jupyterlab_dlcourse.store.tables import AttemptRow

Probe = Callable[[str], SandboxState]


class Way(msgspec.Struct, frozen=True):
    """What the runner is told. ``mode`` is the fullest that may be run."""

    mode: Mode
    sandbox: str
    trusted: bool = False
    message: str = ""


class Ways:
    """Decides how attempts are run.

    Parameters
    ----------
    sandbox
        The sandbox's name, as in ``grading.sandbox``.
    probe
        Tries it out once, when first asked.
    owner
        In embedded mode the one person whose own notebooks may run unconfined after she has
        said so; None on a service, where nobody's may.
    """

    def __init__(self, sandbox: str, probe: Probe, owner: str | None) -> None:
        self._sandbox = sandbox
        self._probe = probe
        self._owner = owner
        self._state: SandboxState | None = None

    def state(self) -> SandboxState:
        """Give whether the sandbox works; tried once."""
        if self._state is None:
            self._state = self._probe(self._sandbox)
        return self._state

    def status(self, person: str) -> SandboxStatus:
        """Say what a person can expect of the sandbox."""
        state = self.state()
        confirm = not state.ok and person == self._owner
        return SandboxStatus(self._sandbox, state.ok, state.reason, confirm=confirm)

    def of(self, attempt: AttemptRow) -> Way:
        """Give how this attempt is to be graded."""
        state = self.state()
        if state.ok:
            return Way(Mode.FULL, self._sandbox)
        if attempt.trusted and attempt.person == self._owner:
            return Way(Mode.FULL, "none", trusted=True)
        return Way(
            Mode.STATIC,
            self._sandbox,
            message=f"Read, but not run: there is no sandbox here. {state.reason}".strip(),
        )
