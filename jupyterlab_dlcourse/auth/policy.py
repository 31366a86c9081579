"""Who may do what to whose things: one table, asked by every service."""

from __future__ import annotations

from enum import StrEnum

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Forbidden, NotFound


class Action(StrEnum):
    """What can be done to a person's things."""

    HAND_IN = "hand in"
    SEE_ATTEMPT = "see this attempt"
    CANCEL_JOB = "cancel this job"
    GRADE_AGAIN = "have this graded again"
    DO_REVIEW = "do this review"
    SEE_REVIEW = "see this review"
    PUBLISH = "publish this report"
    RUN_REVIEWS = "look after the reviews"
    JUDGE = "judge hand-ins"
    UNDO_WORD = "take a colleague's word back"
    SEE_CLASS = "see the class"
    GRANT_TIME = "give more time"
    RUN_COURSE = "run the course"


class Reach(StrEnum):
    """How far a permission goes: nowhere, to one's own things, to everyone's."""

    NONE = "none"
    OWN = "own"
    ALL = "all"


POLICY: dict[Action, dict[Role, Reach]] = {
    Action.HAND_IN: {Role.STUDENT: Reach.OWN, Role.TA: Reach.OWN, Role.TEACHER: Reach.OWN},
    Action.SEE_ATTEMPT: {Role.STUDENT: Reach.OWN, Role.TA: Reach.ALL, Role.TEACHER: Reach.ALL},
    Action.CANCEL_JOB: {Role.STUDENT: Reach.OWN, Role.TA: Reach.ALL, Role.TEACHER: Reach.ALL},
    Action.GRADE_AGAIN: {Role.STUDENT: Reach.OWN, Role.TA: Reach.ALL, Role.TEACHER: Reach.ALL},
    Action.DO_REVIEW: {Role.STUDENT: Reach.OWN, Role.TA: Reach.OWN, Role.TEACHER: Reach.OWN},
    Action.SEE_REVIEW: {Role.STUDENT: Reach.OWN, Role.TA: Reach.ALL, Role.TEACHER: Reach.ALL},
    Action.PUBLISH: {Role.STUDENT: Reach.OWN, Role.TA: Reach.OWN, Role.TEACHER: Reach.OWN},
    Action.RUN_REVIEWS: {Role.STUDENT: Reach.NONE, Role.TA: Reach.ALL, Role.TEACHER: Reach.ALL},
    Action.JUDGE: {Role.STUDENT: Reach.NONE, Role.TA: Reach.ALL, Role.TEACHER: Reach.ALL},
    Action.UNDO_WORD: {Role.STUDENT: Reach.NONE, Role.TA: Reach.OWN, Role.TEACHER: Reach.ALL},
    Action.SEE_CLASS: {Role.STUDENT: Reach.NONE, Role.TA: Reach.ALL, Role.TEACHER: Reach.ALL},
    Action.GRANT_TIME: {Role.STUDENT: Reach.NONE, Role.TA: Reach.NONE, Role.TEACHER: Reach.ALL},
    Action.RUN_COURSE: {Role.STUDENT: Reach.NONE, Role.TA: Reach.NONE, Role.TEACHER: Reach.ALL},
}


# By what one knows that a thing is there at all, and what to call it.
_KNOWN_BY: dict[Action, tuple[Action, str]] = {
    Action.DO_REVIEW: (Action.SEE_REVIEW, "review"),
    Action.SEE_REVIEW: (Action.SEE_REVIEW, "review"),
}


def may(actor: Actor, action: Action, owner: str) -> bool:
    """Say whether the actor may do this to what belongs to ``owner``."""
    reach = POLICY[action][actor.role]
    return reach is Reach.ALL or (reach is Reach.OWN and owner == actor.id)


def require(actor: Actor, action: Action, owner: str) -> None:
    """Let the actor pass, or raise.

    Raises
    ------
    NotFound
        The actor may not even know of it: others' attempts and reviews do not exist for a student.
    Forbidden
        The actor may see it, but not do this; or it is nothing that her role does at all.
    """
    if may(actor, action, owner):
        return
    known_by, thing = _KNOWN_BY.get(action, (Action.SEE_ATTEMPT, "attempt"))
    if POLICY[action][actor.role] is not Reach.NONE and not may(actor, known_by, owner):
        raise NotFound(f"There is no such {thing}.")
    raise Forbidden(f"In your role ({actor.role}) you may not {action}.")
