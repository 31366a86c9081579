"""What changed in a notebook: against its hand-out, or against the attempt before."""

from __future__ import annotations

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.aligner import align, nearest
from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.difference import difference
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.judging_desk import Against, NotebookChanges
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts
from jupyterlab_dlcourse.store.tables import AttemptRow


class Changes:
    """Compares notebooks."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def of(self, actor: Actor, attempt: str, against: Against) -> NotebookChanges:
        """Compare an attempt, as received, with the nearest hand-out or the attempt before it.

        Raises
        ------
        NotFound
            There is no such attempt for the actor, or nothing to compare it with.
        """
        place = self._place
        with place.database.read() as session:
            facts = attempts.find_attempt(session, place.course, attempt)
            if facts is None:
                raise NotFound("There is no such attempt.")
            row = facts.attempt
            require(actor, Action.SEE_ATTEMPT, row.person)
            mates = attempts.attempts_of(session, place.course, row.person, row.lab)
        earlier = [one.attempt for one in mates if one.attempt.number < row.number]
        if against is Against.HANDOUT:
            laid, name = self._over_handout(row)
        elif not earlier:
            raise NotFound("This is the first attempt: there is none before it.")
        else:
            laid, name = over_attempt(place, row, earlier[0]), f"Attempt {earlier[0].number}"
        found = difference(laid.handout.cells, laid.notebook.cells, laid.pairs)
        return NotebookChanges(
            attempt=attempt,
            against=against,
            base_name=name,
            base=found.base,
            mine=found.mine,
            diff=found.diff,
            changed=found.changed,
            removed=found.removed,
        )

    def _over_handout(self, row: AttemptRow) -> tuple[Alignment, str]:
        laid = nearest(notebook_of(self._place, row), self._place.shelf.library().versions(row.lab))
        if laid is None:
            raise NotFound(f"There is no hand-out of lab {row.lab} to compare with.")
        return laid, f"Hand-out {laid.handout.version}"


def notebook_of(place: Workplace, row: AttemptRow) -> Notebook:
    """Read an attempt's notebook, as received."""
    return read_notebook(place.files.get(row.sha256), row.name)


def over_attempt(place: Workplace, row: AttemptRow, earlier: AttemptRow) -> Alignment:
    """Lay an attempt over an earlier one, as if that were its hand-out."""
    under = notebook_of(place, earlier)
    as_handout = Handout(
        row.lab, f"attempt {earlier.number}", under.name, under.sha256, under.cells
    )
    return align(notebook_of(place, row), as_handout)
