"""The teacher's side of rubrics: shown, checked, written into the course's folder."""

from __future__ import annotations

from collections import Counter
from threading import Lock

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.rubric_files import rubric_name, write_rubric
from jupyterlab_dlcourse.course.toml import to_toml
from jupyterlab_dlcourse.errors import Conflict, Invalid
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.reviews.rubric.edited import edited_rubric
from jupyterlab_dlcourse.reviews.rubric.form import review_form, rubric_form
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.reading import RubricFault
from jupyterlab_dlcourse.services.answers.rubric import (
    RubricCheck,
    RubricDraft,
    RubricList,
    RubricPage,
    RubricSummary,
)
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import examples, reviews


class RubricEditing:
    """Shows staff the rubrics and writes those that a teacher has changed."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics) -> None:
        self._place = workplace
        self._rubrics = rubrics
        self._lock = Lock()

    def every(self, actor: Actor) -> RubricList:
        """Give the rubrics of all labs in one line each, and the files that have faults."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        with self._place.database.read() as session:
            required = examples.required(session, self._place.course)
        labs = tuple(
            RubricSummary(
                lab=lab.lab,
                lab_title=lab.title,
                title=self._rubrics.of(lab.lab).title,
                source=self._rubrics.source(lab.lab),
                faults=len(self._rubrics.faults(lab.lab)),
                example=lab.lab in required,
                required=required.get(lab.lab, False),
            )
            for lab in self._place.plan.labs
        )
        return RubricList(labs, self._rubrics.faults())

    def page(self, actor: Actor, lab: int) -> RubricPage:
        """Give a lab's rubric with the form to change it in."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        title = planned(self._place.plan, lab).title
        rubric, rubrics = self._rubrics.of(lab), self._rubrics
        with self._place.database.read() as session:
            states = Counter(
                row.state for row in reviews.reviews_in(session, self._place.course, lab)
            )
        return RubricPage(
            lab=lab,
            lab_title=title,
            rubric=rubric,
            source=rubrics.source(lab),
            version=rubrics.version(lab),
            form=as_form(rubric_form(rubrics.exercises(lab))),
            preview=as_form(review_form(rubric)),
            faults=rubrics.faults(lab),
            begun=states[ReviewState.STARTED],
            done=states[ReviewState.DONE],
        )

    def check(self, actor: Actor, lab: int, draft: RubricDraft) -> RubricCheck:
        """Say what a changed rubric lacks and show what reviewers would fill in."""
        require(actor, Action.RUN_COURSE, actor.id)
        planned(self._place.plan, lab)
        rubric, faults = self._edited(lab, draft)
        preview = None if rubric is None else as_form(review_form(rubric))
        return RubricCheck(faults, preview)

    def save(self, actor: Actor, lab: int, draft: RubricDraft) -> RubricPage:
        """Write a changed rubric into the course's folder; it holds at once.

        Drafts are fitted to it when they are next opened. Reviews that are handed in keep their
        answers, and are shown by the rubric they were written by.

        Raises
        ------
        Invalid
            It has faults; ``details["faults"]`` lists them by place.
        Conflict
            The file was changed meanwhile.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        planned(self._place.plan, lab)
        rubric, faults = self._edited(lab, draft)
        if rubric is None:
            raise Invalid(
                f"The rubric was not saved. {faults[0].reason}",
                faults=[msgspec.to_builtins(one) for one in faults],
            )
        self._write(actor, lab, draft.version, rubric)
        return self.page(actor, lab)

    def drop(self, actor: Actor, lab: int, version: str) -> RubricPage:
        """Take a lab's own file away: the packaged rubric, else the general one, holds again."""
        require(actor, Action.RUN_COURSE, actor.id)
        planned(self._place.plan, lab)
        self._write(actor, lab, version, None)
        return self.page(actor, lab)

    def _edited(
        self, lab: int, draft: RubricDraft
    ) -> tuple[Rubric | None, tuple[RubricFault, ...]]:
        rubric, found = edited_rubric(draft.rubric, self._rubrics.exercises(lab))
        return rubric, tuple(RubricFault(rubric_name(lab), 0, *each) for each in found)

    def _write(self, actor: Actor, lab: int, version: str, rubric: Rubric | None) -> None:
        text = None if rubric is None else to_toml(msgspec.to_builtins(rubric))
        with self._lock, self._place.database.write() as session:
            if version != self._rubrics.version(lab):
                raise Conflict(
                    "The file of this rubric was changed meanwhile, here or by hand. Load it "
                    "again, and make your changes in what is there now."
                )
            self._note(session, actor, lab, rubric)
            write_rubric(self._place.folder / PLAN_NAME, lab, text)

    def _note(self, session: Session, actor: Actor, lab: int, rubric: Rubric | None) -> None:
        before = self._rubrics.of(lab)
        note(session, self._place, actor.id, "rubric", lab=lab, before=before, after=rubric)


def as_form(form: object) -> dict[str, dict[str, Json]]:
    """Give ``schema`` and ``uiSchema`` as the answers' structs have them."""
    return msgspec.convert(form, dict[str, dict[str, Json]])
