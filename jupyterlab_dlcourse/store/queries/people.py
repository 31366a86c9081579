"""Questions about people, their roles and what they fetched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Row, delete, func, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import (
    AliasRow,
    FetchRow,
    GroupRow,
    HiddenWordRow,
    MembershipRow,
    PersonRow,
    VolunteerRow,
)


def find_person(session: Session, person: str) -> PersonRow | None:
    """Give the person, None if unknown."""
    return session.get(PersonRow, person)


def keep_person(session: Session, person: str, name: str, now: datetime) -> PersonRow:
    """Give the person, made if new, with this name."""
    row = session.get(PersonRow, person)
    if row is None:
        row = PersonRow(id=person, name=name, created=now)
        session.add(row)
        session.flush()
    row.name = name
    return row


def role_in(session: Session, course: str, person: str) -> str | None:
    """Give the person's role in the course, None if she is not in it."""
    row = session.get(MembershipRow, (course, person))
    return None if row is None else row.role


def keep_role(session: Session, course: str, person: str, role: str) -> None:
    """Make the person a member of the course with this role."""
    session.merge(MembershipRow(course=course, person=person, role=role))


def members(session: Session, course: str) -> Sequence[Row[PersonRow, str]]:
    """Give everyone in the course with the role, by name."""
    query = (
        select(PersonRow, MembershipRow.role)
        .join(MembershipRow, MembershipRow.person == PersonRow.id)
        .where(MembershipRow.course == course)
        .order_by(PersonRow.name, PersonRow.id)
    )
    return session.execute(query).all()


def fetched(session: Session, course: str, person: str) -> dict[int, str]:
    """Give the version that the person fetched last, by lab."""
    query = select(FetchRow).where(FetchRow.course == course, FetchRow.person == person)
    return {row.lab: row.version for row in session.scalars(query)}


def keep_fetch(
    session: Session, course: str, person: str, lab: int, *, version: str, at: datetime
) -> None:
    """Remember which version the person has now."""
    session.merge(FetchRow(course=course, person=person, lab=lab, version=version, at=at))


def groups(session: Session, course: str) -> dict[str, str]:
    """Give the project group of each person who is in one."""
    query = select(GroupRow.person, GroupRow.name).where(GroupRow.course == course)
    return {row.person: row.name for row in session.execute(query)}


def volunteers(session: Session, course: str) -> Sequence[str]:
    """Give those who are ready to review more than they have to."""
    return session.scalars(select(VolunteerRow.person).where(VolunteerRow.course == course)).all()


def hidden_words(session: Session, course: str, person: str) -> Sequence[str]:
    """Give the words that a person wants hidden in what her reviewers see."""
    query = (
        select(HiddenWordRow.word)
        .where(HiddenWordRow.course == course, HiddenWordRow.person == person)
        .order_by(HiddenWordRow.word)
    )
    return session.scalars(query).all()


def keep_hidden_words(session: Session, course: str, person: str, words: Iterable[str]) -> None:
    """Keep these words and no others."""
    session.execute(
        delete(HiddenWordRow).where(HiddenWordRow.course == course, HiddenWordRow.person == person)
    )
    session.add_all(HiddenWordRow(course=course, person=person, word=word) for word in set(words))


def names(session: Session, course: str) -> dict[str, str]:
    """Give what everyone in the course is called, by account."""
    query = (
        select(PersonRow.id, PersonRow.name)
        .join(MembershipRow, MembershipRow.person == PersonRow.id)
        .where(MembershipRow.course == course)
    )
    return {row.id: row.name for row in session.execute(query)}


def aliases(session: Session) -> dict[str, str]:
    """Give the account that each login of a merged one means now."""
    return {row.login: row.person for row in session.scalars(select(AliasRow))}


def alias_of(session: Session, login: str) -> str | None:
    """Give the account that a login of a merged one means now, None for any other."""
    row = session.get(AliasRow, login)
    return None if row is None else row.person


def keep_alias(session: Session, login: str, person: str, now: datetime) -> None:
    """Remember that a login means a person from now on."""
    session.merge(AliasRow(login=login, person=person, at=now))


def add_members(
    session: Session, course: str, names: Mapping[str, str], role: str, now: datetime
) -> None:
    """Put many people who are not in the course into it, in this role, all with two queries."""
    known = set(session.scalars(select(PersonRow.id)))
    for person, name in names.items():
        if person in known:
            keep_person(session, person, name, now)
    new = [one for one in names if one not in known]
    session.add_all(PersonRow(id=one, name=names[one], created=now) for one in new)
    session.flush()
    session.add_all(MembershipRow(course=course, person=one, role=role) for one in names)
    session.flush()


def count_in_role(session: Session, course: str, role: str) -> int:
    """Give how many people have a role in the course."""
    query = (
        select(func.count())
        .select_from(MembershipRow)
        .where(MembershipRow.course == course, MembershipRow.role == role)
    )
    return session.scalar(query) or 0


def keep_volunteer(session: Session, course: str, person: str, *, since: datetime | None) -> None:
    """Remember that a person is ready to review more, or (None) that she is not any more."""
    row = session.get(VolunteerRow, (course, person))
    if since is None and row is not None:
        session.delete(row)
    elif since is not None and row is None:
        session.add(VolunteerRow(course=course, person=person, since=since))


def keep_groups(session: Session, course: str, groups: Mapping[str, str]) -> None:
    """Keep these groups, by person, and no others."""
    session.execute(delete(GroupRow).where(GroupRow.course == course))
    session.add_all(
        GroupRow(course=course, person=person, name=name) for person, name in groups.items()
    )
