"""Handing in: the bytes and the attempt are on disk before the receipt is given."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.services.answers.attempt import Attempt
from jupyterlab_dlcourse.services.dates.deadlines import grants_of
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.intake import Taken, take
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts
from jupyterlab_dlcourse.store.tables import AttemptRow, JobRow


class HandIns:
    """Takes hand-ins."""

    def __init__(self, workplace: Workplace, shown: Attempts) -> None:
        self._place = workplace
        self._shown = shown

    def submit(
        self,
        actor: Actor,
        lab: int,
        name: str,
        data: bytes,
        *,
        received: datetime | None = None,
        trusted: bool = False,
    ) -> Attempt:
        """Keep a hand-in, queue its job and give the receipt.

        Parameters
        ----------
        received
            When the last byte arrived; the server's clock unless given.
        trusted
            The person says that her notebook may be run unconfined where there is no sandbox;
            heeded only for the owner of an embedded server.

        Raises
        ------
        Refused, TooLarge, NotFound
            As `intake.take` says; nothing was changed.
        Unavailable
            The disk cannot be written.
        """
        require(actor, Action.HAND_IN, actor.id)
        moment = received or self._place.clock()
        taken = take(self._place, data, name, lab)
        digest = self._place.files.put(data)
        attempt = self._record(actor, taken, name, moment, trusted=trusted)
        assert digest == taken.notebook.sha256  # noqa: S101 -- both are of the bytes received
        return self._shown.get(actor, attempt)

    def _record(
        self, actor: Actor, taken: Taken, name: str, received: datetime, *, trusted: bool
    ) -> str:
        place, lab = self._place, taken.lab
        attempt = self._place.draw()
        with place.database.write() as session:
            arrival = grants_of(session, place.plan, actor.id).arrival(lab, received)
            session.add(
                AttemptRow(
                    id=attempt,
                    course=place.course,
                    lab=lab,
                    person=actor.id,
                    number=attempts.next_number(session, place.course, actor.id, lab),
                    name=name,
                    received=received,
                    sha256=taken.notebook.sha256,
                    bytes=taken.notebook.size,
                    late=arrival.late,
                    reason=arrival.text,
                    remarks=msgspec.json.encode(taken.remarks).decode(),
                    parsed=taken.notebook.parsed,
                    trusted=trusted,
                )
            )
            session.flush()
            session.add(new_job(attempt, received))
        return attempt


def new_job(attempt: str, now: datetime) -> JobRow:
    """Give the job of a new attempt, queued."""
    return JobRow(
        attempt=attempt,
        state="queued",
        mode=Mode.SMOKE,
        try_number=0,
        failures=0,
        queued=now,
        started=None,
        ended=None,
        heartbeat=None,
        slot=None,
        device="",
        message="",
    )
