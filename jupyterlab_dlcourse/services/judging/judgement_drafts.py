"""What a TA has written about a hand-in and not given yet: saved, and dropped when given."""

from __future__ import annotations

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict
from jupyterlab_dlcourse.services.answers.judging import DraftSaved, JudgementDraft
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.judging.claims import require_student
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import judging
from jupyterlab_dlcourse.store.tables import JudgementDraftRow


class JudgementDrafts:
    """Keeps drafts, each TA's own."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def save(self, actor: Actor, lab: int, person: str, draft: JudgementDraft) -> DraftSaved:
        """Keep a draft in place of the one that it was made from.

        Raises
        ------
        NotFound
            There is no such lab, or no such student.
        Conflict
            Another window has saved a newer one; ``details["draft"]`` is it.
        """
        require(actor, Action.JUDGE, actor.id)
        place, now = self._place, self._place.clock()
        planned(place.plan, lab)
        with place.database.write() as session:
            require_student(session, place, person)
            row = judging.find_draft(session, place.course, lab, person, actor.id)
            if draft.version != (0 if row is None else row.version):
                kept = draft_of(session, place, actor.id, lab, person)
                raise Conflict(
                    "Another window of yours has written here meanwhile. Load what it saved.",
                    draft=msgspec.to_builtins(kept),
                )
            if row is None:
                row = JudgementDraftRow(
                    course=place.course,
                    lab=lab,
                    person=person,
                    by=actor.id,
                    body="",
                    version=0,
                    at=now,
                )
                session.add(row)
            row.version, row.at = draft.version + 1, now
            kept = msgspec.structs.replace(draft, version=row.version)
            row.body = msgspec.json.encode(kept).decode()
        return DraftSaved(draft.version + 1, now.astimezone(place.plan.tz))


def draft_of(session: Session, place: Workplace, by: str, lab: int, person: str) -> JudgementDraft:
    """Give a TA's draft; an empty one of version 0 where she has written nothing."""
    row = judging.find_draft(session, place.course, lab, person, by)
    if row is None:
        return JudgementDraft(version=0)
    return msgspec.json.decode(row.body, type=JudgementDraft)
