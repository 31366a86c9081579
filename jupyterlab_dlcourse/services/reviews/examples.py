"""The teacher's side of calibration: a lab's example report and the reference review of it."""

from __future__ import annotations

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Invalid, NotFound, Refused
from jupyterlab_dlcourse.reviews.rubric.calibration import NEAR
from jupyterlab_dlcourse.reviews.rubric.filled import fitted, read_answers
from jupyterlab_dlcourse.reviews.rubric.form import review_form
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.services.answers.example import (
    Candidate,
    Example,
    ExampleChoice,
    ExampleDraft,
    ExamplePage,
    Practised,
)
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.handing_in.intake import take
from jupyterlab_dlcourse.services.reviews.calibrating import (
    MOST_TRIES,
    Looked,
    has_passed,
    is_let_on,
    levels_lacking,
    look_over,
    reference_answers,
)
from jupyterlab_dlcourse.services.reviews.copies import Copies
from jupyterlab_dlcourse.services.reviews.rubric_editing import as_form
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, examples, people
from jupyterlab_dlcourse.store.tables import ExampleRow, PracticeRow


class Examples:
    """Chooses examples and keeps the reference reviews of them."""

    def __init__(self, workplace: Workplace, copies: Copies, rubrics: Rubrics) -> None:
        self._place = workplace
        self._copies = copies
        self._rubrics = rubrics

    def page(self, actor: Actor, lab: int) -> ExamplePage:
        """Give a lab's example with the form of its reference review."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        planned(self._place.plan, lab)
        course, rubric = self._place.course, self._rubrics.of(lab)
        with self._place.database.read() as session:
            row = examples.example_of(session, course, lab)
            named = people.names(session, course)
            practices = examples.practices_in(session, course, lab)
            willing = examples.shown_by_authors(session, course, lab)
        looked = Looked(None, ()) if row is None else look_over(self._place, lab, row.sha256)
        return ExamplePage(
            lab=lab,
            example=None if row is None else self._example(row, rubric),
            exercises=looked.exercises,
            changed=looked.changed,
            rubric=rubric,
            form=as_form(review_form(rubric)),
            candidates=tuple(
                Candidate(one.attempt, one.person, named.get(one.person, one.person))
                for one in willing
            ),
            practices=tuple(_practised(one, named) for one in practices),
            tries=MOST_TRIES,
            near=NEAR,
        )

    def notebook(self, actor: Actor, lab: int) -> bytes:
        """Give the example's notebook, to staff."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        with self._place.database.read() as session:
            return self._place.files.get(self._known(session, lab).sha256)

    def upload(
        self, actor: Actor, lab: int, name: str, data: bytes, *, hide: tuple[str, ...] = ()
    ) -> ExamplePage:
        """Make a notebook the lab's example; what tells who wrote it is taken out first.

        Parameters
        ----------
        hide
            Names and other words of an author who is not in the course.

        Raises
        ------
        Refused
            It is no notebook of this lab, or damaged, so that not all of it can be looked at.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        take(self._place, data, name, lab)
        copy = self._copies.anonymous(lab, data, hide)
        if copy.held:
            raise Refused(f"This is no good example. {copy.held[0].reason}", name=name)
        return self._choose(actor, lab, self._place.files.put(msgspec.json.encode(copy.content)))

    def take(self, actor: Actor, lab: int, choice: ExampleChoice) -> ExamplePage:
        """Make the anonymous copy of a hand-in the lab's example.

        Raises
        ------
        NotFound
            There is no such hand-in of this lab.
        Conflict
            Its author has not said that it may be shown, or the copy is held for a TA.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        with self._place.database.read() as session:
            facts = attempts.find_attempt(session, self._place.course, choice.attempt)
            willing = examples.shown_by_authors(session, self._place.course, lab)
        if facts is None or facts.attempt.lab != lab:
            raise NotFound(f"There is no such hand-in of lab {lab}.")
        if choice.attempt not in {one.attempt for one in willing}:
            raise Conflict(
                "The author of this report has not said that it may be shown to the class."
            )
        return self._choose(actor, lab, self._place.files.put(self._copies.of(choice.attempt)))

    def save(self, actor: Actor, lab: int, draft: ExampleDraft) -> ExamplePage:
        """Keep the reference review, and whether a practice review is required.

        Raises
        ------
        Invalid
            It does not fit the rubric; or it is to be required and lacks a level.
        Conflict
            There is no example yet, or it was changed meanwhile.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        place, rubric = self._place, self._rubrics.of(lab)
        with place.database.write() as session:
            row = self._known(session, lab)
            if draft.version != _version(row):
                raise Conflict("This example was changed meanwhile. Load it again.")
            answers = read_answers(rubric, draft.answers)
            lacking = levels_lacking(rubric, answers)
            if draft.required and lacking:
                raise Invalid(
                    f"Practice can be required once your own review is whole. {lacking[0].reason}",
                    lacks=[msgspec.to_builtins(one) for one in lacking],
                )
            if row.required != draft.required:
                self._note(session, actor, lab, "practice required", after=draft.required)
            row.answers = msgspec.json.encode(answers).decode()
            row.required, row.by, row.at = draft.required, actor.id, place.clock()
        return self.page(actor, lab)

    def drop(self, actor: Actor, lab: int) -> ExamplePage:
        """Take the example away; nobody is asked to practise any more."""
        require(actor, Action.RUN_COURSE, actor.id)
        with self._place.database.write() as session:
            self._known(session, lab)
            self._note(session, actor, lab, "example taken away")
            examples.drop_example(session, self._place.course, lab)
        return self.page(actor, lab)

    def _choose(self, actor: Actor, lab: int, sha256: str) -> ExamplePage:
        """Put a notebook in place; what was practised on another one does not count for it."""
        place = self._place
        with place.database.write() as session:
            row = examples.example_of(session, place.course, lab)
            if row is None or row.sha256 != sha256:
                self._note(session, actor, lab, "example chosen", after=sha256)
                examples.drop_example(session, place.course, lab)
                session.add(
                    ExampleRow(
                        course=place.course,
                        lab=lab,
                        sha256=sha256,
                        answers="{}" if row is None else row.answers,
                        required=False,
                        by=actor.id,
                        at=place.clock(),
                    )
                )
        return self.page(actor, lab)

    def _known(self, session: Session, lab: int) -> ExampleRow:
        planned(self._place.plan, lab)
        row = examples.example_of(session, self._place.course, lab)
        if row is None:
            raise NotFound(f"Lab {lab} has no example yet: choose a notebook first.")
        return row

    def _note(
        self, session: Session, actor: Actor, lab: int, action: str, *, after: object = None
    ) -> None:
        note(session, self._place, actor.id, action, lab=lab, after=after)

    def _example(self, row: ExampleRow, rubric: Rubric) -> Example:
        answers = fitted(rubric, reference_answers(row))
        lacking = levels_lacking(rubric, answers)
        return Example(
            version=_version(row),
            answers=answers,
            required=row.required and not lacking,
            lacks=lacking,
            by=row.by,
            at=row.at.astimezone(self._place.plan.tz),
        )


def _version(row: ExampleRow) -> str:
    return f"{row.sha256[:12]} {row.at.timestamp()}"


def _practised(row: PracticeRow, named: dict[str, str]) -> Practised:
    return Practised(
        person=row.person,
        name=named.get(row.person, row.person),
        tries=row.tries,
        distance=row.distance,
        passed=has_passed(row),
        let_on=is_let_on(row),
    )
