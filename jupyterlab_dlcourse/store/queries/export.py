"""Everything that is kept about a person, whatever table it stands in."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.queries.merging import naming_people
from jupyterlab_dlcourse.store.tables import AttemptRow, Base, ReactionRow, ReviewRow

_HERS: Final = frozenset({"person", "author", "reviewer"})  # columns that say whose a row is
_SECRET: Final = frozenset({"secret"})
# reviewers and authors do not learn who the other one is, here no more than anywhere else
_UNNAMED: Final = {"author": {"reviewer"}, "reviewer": {"author", "attempt"}}
# what was before and after may name whoever else it was about
_LOGGED: Final = ("at", "by", "action", "lab", "why")
_REPORTS: Final = ("attempt", "made", "suggestion", "seconds", "executed")

Kept = dict[str, list[dict[str, Any]]]


def kept_of(session: Session, course: str, person: str) -> Kept:
    """Give the rows about a person by table, without what would name a reviewer or author."""
    found: Kept = defaultdict(list)
    for column in naming_people():
        if column.name not in _HERS:
            continue
        table = column.table
        assert isinstance(table, Table)  # noqa: S101 -- of the metadata's own tables
        hidden = _SECRET | _UNNAMED.get(column.name, set())
        wanted = [each for each in table.columns if each.name not in hidden]
        query = select(*wanted).where(column == person)
        if "course" in table.columns:
            query = query.where(table.columns["course"] == course)
        name = f"{table.name}_as_{column.name}" if column.name != "person" else table.name
        found[name] += [dict(row) for row in session.execute(query).mappings()]
    for name, rows in _by_way(session, course, person).items():
        found[name] += rows
    return {name: rows for name, rows in sorted(found.items()) if rows}


def _by_way(session: Session, course: str, person: str) -> Kept:
    """Give what is hers through her attempts and the reviews she got: reports, reactions."""
    mine = select(AttemptRow.id).where(AttemptRow.course == course, AttemptRow.person == person)
    got = select(ReviewRow.id).where(ReviewRow.course == course, ReviewRow.author == person)
    reports, said = Base.metadata.tables["reports"], ReactionRow.__table__
    log = Base.metadata.tables["decisions"]
    of_reports = select(*(reports.c[name] for name in _REPORTS)).where(reports.c.attempt.in_(mine))
    of_reactions = select(said).where(said.c.review.in_(got))
    of_log = select(*(log.c[name] for name in _LOGGED)).where(
        log.c.course == course, log.c.person == person
    )
    return {
        "reports": [dict(row) for row in session.execute(of_reports).mappings()],
        "decisions": [dict(row) for row in session.execute(of_log).mappings()],
        "reactions": [dict(row) for row in session.execute(of_reactions).mappings()],
    }
