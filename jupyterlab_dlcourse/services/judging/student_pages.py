"""One student's page as an HTML file: where she stands and what happened, to print or to keep."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.gradebook.page import Told, student_page
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.judging_desk import HistoryKind, HistoryLine
from jupyterlab_dlcourse.services.judging.judging_history import history_of
from jupyterlab_dlcourse.services.standing.gradebooks import Gradebooks
from jupyterlab_dlcourse.services.workplace import Workplace


class StudentPages:
    """Writes students' pages."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace
        self._gradebooks = Gradebooks(workplace)

    def page(self, actor: Actor, person: str) -> str:
        """Give a student's page as HTML: her own to herself, everyone's to staff.

        Raises
        ------
        NotFound
            There is no such student, or she is none of the actor's business.
        """
        require(actor, Action.SEE_ATTEMPT, person)
        return self.sheet(person)

    def sheet(self, person: str) -> str:
        """Give a student's page as HTML to whoever asks; `NotFound` if there is none such."""
        rows = self._gradebooks.rows((person,))
        if not rows:
            raise NotFound("There is no such student in this course.")
        place = self._place
        with place.database.read() as session:
            told = tuple(self._told(session, person))
        return student_page(place.plan, rows[0], place.clock(), told)

    def _told(self, session: Session, person: str) -> Iterator[Told]:
        """Give what holds, lab by lab: the student may read all of it."""
        for lab in self._place.plan.labs:
            for line in history_of(session, self._place, lab.lab, person):
                if line.holds and line.kind is not HistoryKind.UNDONE:
                    yield Told(lab.lab, line.at, line.text, _words(line))


def _words(line: HistoryLine) -> str:
    """Give the words with a line; why somebody got more time is for staff."""
    return "" if line.kind is HistoryKind.EXTENSION else line.why
