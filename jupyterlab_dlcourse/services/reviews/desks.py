"""The reviewer's desk: the rubric and draft, the anonymous copy, the grader's evidence."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.grading.report import Report
from jupyterlab_dlcourse.reviews.rubric.filled import fitted, lacks
from jupyterlab_dlcourse.reviews.rubric.form import review_form
from jupyterlab_dlcourse.services.answers.review import Desk
from jupyterlab_dlcourse.services.reviews.copies import Copies
from jupyterlab_dlcourse.services.reviews.evidence import Evidence
from jupyterlab_dlcourse.services.reviews.review_tasks import check_reviewable, mine, task_of
from jupyterlab_dlcourse.services.reviews.reviewing import answers_of, pasted, rubric_for
from jupyterlab_dlcourse.services.reviews.rounds import CLOSED_TO_REVIEW
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts
from jupyterlab_dlcourse.store.queries.attempts import AttemptFacts


class Desks:
    """What a reviewer has before her."""

    def __init__(self, workplace: Workplace, copies: Copies, rubrics: Rubrics) -> None:
        self._place = workplace
        self._copies = copies
        self._rubrics = rubrics

    def desk(self, actor: Actor, review: str) -> Desk:
        """Give all there is beside the notebook; `NotFound` when it is not hers to review."""
        with self._place.database.read() as session:
            row = mine(session, self._place, actor, review)
        if row.state not in CLOSED_TO_REVIEW:
            self._copies.make(row.attempt)  # what is held must be known before anything is shown
        with self._place.database.read() as session:
            facts = attempts.find_attempt(session, self._place.course, row.attempt)
            task = task_of(session, self._place, row)
            copied = pasted(session, self._place, row)
        rubric = rubric_for(self._rubrics, row)
        answers = fitted(rubric, answers_of(row))
        shown = None if task.held else facts
        found = None if shown is None else self._evidence(shown)
        return Desk(
            task=task,
            rubric=rubric,
            form=msgspec.convert(review_form(rubric), dict[str, dict[str, Json]]),
            answers=answers,
            version=row.version,
            saved=None if row.saved is None else row.saved.astimezone(self._place.plan.tz),
            lacks=lacks(rubric, answers, copied),
            exercises=None if found is None else found.exercises,
            checks=None if found is None else found.checks,
            changed=() if shown is None else self._changed(shown),
        )

    def notebook(self, actor: Actor, review: str) -> bytes:
        """Give the anonymous copy.

        Raises
        ------
        NotFound
            It is not hers to review.
        Conflict
            The copy is held for a TA; or the report is withdrawn or flagged.
        """
        with self._place.database.read() as session:
            row = mine(session, self._place, actor, review)
            check_reviewable(row)
        return self._copies.of(row.attempt)

    def _evidence(self, facts: AttemptFacts) -> Evidence | None:
        if facts.report is None:
            return None
        found = msgspec.json.decode(facts.report.body, type=Report)
        return self._copies.evidence(facts.attempt.id, Evidence(found.exercises, found.checks))

    def _changed(self, facts: AttemptFacts) -> tuple[int, ...]:
        """Give the cells that differ from the hand-out; the copy has the same ones in place."""
        notebook = read_notebook(self._place.files.get(facts.attempt.sha256))
        versions = self._place.shelf.library().versions(facts.attempt.lab)
        alignment = nearest(notebook, versions)
        if alignment is None:
            return ()
        return tuple(
            cell.index
            for cell in notebook.cells
            if cell.source.strip() and alignment.is_changed(cell.index)
        )
