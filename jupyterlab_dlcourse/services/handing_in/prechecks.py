"""The check before handing in: what is missing, and what would count. Keeps nothing."""

from __future__ import annotations

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.errors import Refused, TooLarge
from jupyterlab_dlcourse.services.answers.attempt import CheckedExercise, Precheck, Refusal
from jupyterlab_dlcourse.services.dates.deadlines import grants_of
from jupyterlab_dlcourse.services.handing_in.attempts import standing_number
from jupyterlab_dlcourse.services.handing_in.intake import Taken, take
from jupyterlab_dlcourse.services.handing_in.sentences import answers_sentence, will_count
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts


class Prechecks:
    """Looks at files before they are handed in."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def check(self, actor: Actor, lab: int | None, name: str, data: bytes) -> Precheck:
        """Say what a hand-in of this file would meet; runs nothing.

        Parameters
        ----------
        lab
            The lab it is meant for, None to tell it by content.

        Raises
        ------
        NotFound
            The course has no such lab.
        """
        require(actor, Action.HAND_IN, actor.id)
        try:
            taken = take(self._place, data, name, lab)
        except (Refused, TooLarge) as error:
            return _refused(lab, error)
        return self._look(actor, taken)

    def _look(self, actor: Actor, taken: Taken) -> Precheck:
        versions = self._place.shelf.library().versions(taken.lab)
        alignment = nearest(taken.notebook, versions)
        exercises = self._exercises(taken.lab, alignment)
        version = None if alignment is None else alignment.handout.version
        return Precheck(
            lab=taken.lab,
            handout=version,
            newer_handout=version is not None and version != versions[-1].version,
            exercises=exercises,
            remarks=taken.remarks,
            sentence=_sentence(taken, exercises),
            counts=self._counts(actor, taken.lab),
        )

    def _exercises(self, number: int, alignment: Alignment | None) -> tuple[CheckedExercise, ...]:
        lab = self._place.labs.get(number)
        if lab is None or alignment is None:
            return ()
        return tuple(
            CheckedExercise(
                id=told.exercise.id,
                title=told.exercise.title,
                answered=told.answered,
                required=told.exercise.required,
                cell=told.cell,
            )
            for told in tell(lab, alignment)
        )

    def _counts(self, actor: Actor, lab: int) -> str:
        place = self._place
        with place.database.read() as session:
            grants = grants_of(session, place.plan, actor.id)
            mine = attempts.attempts_of(session, place.course, actor.id, lab)
            return will_count(grants.arrival(lab, place.clock()), standing_number(mine, grants))


def _sentence(taken: Taken, exercises: tuple[CheckedExercise, ...]) -> str:
    if not taken.notebook.parsed:
        return (
            "This file is damaged. It can be handed in and is kept, but not run; "
            "mend it and hand in again if you can."
        )
    return answers_sentence([(one.id, one.answered) for one in exercises if one.required])


def _refused(lab: int | None, error: Refused | TooLarge) -> Precheck:
    return Precheck(
        lab=lab,
        handout=None,
        newer_handout=False,
        exercises=(),
        remarks=(),
        sentence=error.message,
        counts="It cannot be handed in as it is.",
        refused=Refusal(error.code, error.message),
    )
