"""The bank of comments: what TAs say again and again, and what is worth putting in."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterable
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Invalid, NotFound
from jupyterlab_dlcourse.reviews.rubric.filled import kept_text
from jupyterlab_dlcourse.services.answers.judging import (
    LONGEST_REMARK,
    Remark,
    RemarkBank,
    RemarkText,
    SuggestedRemark,
)
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.judging.judgements import exercise_ids
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import judging, people
from jupyterlab_dlcourse.store.tables import JudgementRow, RemarkRow

_OFTEN: Final = 2
_SHORTEST: Final = 12  # characters: "OK." is no comment that one would look for
_MOST_SUGGESTED: Final = 20


class Remarks:
    """Keeps the bank."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def of(self, actor: Actor, lab: int) -> RemarkBank:
        """Give the comments for a lab, those for all labs among them, most used first."""
        require(actor, Action.JUDGE, actor.id)
        planned(self._place.plan, lab)
        with self._place.database.read() as session:
            return self._bank(session, lab)

    def add(self, actor: Actor, lab: int, given: RemarkText) -> RemarkBank:
        """Put a comment into the bank, and give the bank.

        Raises
        ------
        Invalid
            It says nothing, or names an exercise that the lab does not have.
        Conflict
            It is in the bank already.
        """
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            row = RemarkRow(
                id=secrets.token_hex(8),
                course=place.course,
                by=actor.id,
                at=place.clock(),
                uses=0,
                **self._read(session, lab, given, ""),
            )
            session.add(row)
            session.flush()
            note(session, place, actor.id, "add comment", lab=row.lab, after=row.text)
            return self._bank(session, lab)

    def change(self, actor: Actor, lab: int, remark: str, given: RemarkText) -> RemarkBank:
        """Change a comment; errors as `add`, and `NotFound` where there is none such."""
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            row = self._found(session, lab, remark)
            before = row.text
            for name, value in self._read(session, lab, given, remark).items():
                setattr(row, name, value)
            session.flush()
            note(
                session,
                place,
                actor.id,
                "change comment",
                lab=row.lab,
                before=before,
                after=row.text,
            )
            return self._bank(session, lab)

    def drop(self, actor: Actor, lab: int, remark: str) -> RemarkBank:
        """Take a comment out of the bank; judgements it was used in keep their words."""
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            row = self._found(session, lab, remark)
            session.delete(row)
            session.flush()
            note(session, place, actor.id, "drop comment", lab=row.lab, before=row.text)
            return self._bank(session, lab)

    def _found(self, session: Session, lab: int, remark: str) -> RemarkRow:
        row = judging.find_remark(session, self._place.course, remark)
        if row is None or row.lab not in {None, lab}:
            raise NotFound("There is no such comment in the bank.", remark=remark)
        return row

    def _read(
        self, session: Session, lab: int, given: RemarkText, mine: str
    ) -> dict[str, str | int | None]:
        """Give the columns of a comment on its way in; ``mine`` is its own id where it has one."""
        text = kept_text(given.text)
        if not text:
            raise Invalid("Write what the comment says.")
        known = exercise_ids(self._place, lab)
        unknown = [id_ for id_ in given.exercises if id_ not in known]
        if unknown:
            raise Invalid(f"Lab {lab} has no exercise {unknown[0]}.", exercise=unknown[0])
        there = judging.remarks_for(session, self._place.course, lab)
        if any(_same(row.text) == _same(text) and row.id != mine for row in there):
            raise Conflict("This comment is in the bank already.")
        return {
            "lab": None if given.common else lab,
            "text": text,
            "exercises": msgspec.json.encode(() if given.common else given.exercises).decode(),
        }

    def _bank(self, session: Session, lab: int) -> RemarkBank:
        names = people.names(session, self._place.course)
        rows = judging.remarks_for(session, self._place.course, lab)
        words = judging.words_on(session, self._place.course, lab)
        return RemarkBank(
            remarks=tuple(_shown(row, names) for row in rows),
            suggested=_suggested(words, {_same(row.text) for row in rows}),
        )


def _suggested(words: Iterable[JudgementRow], banked: set[str]) -> tuple[SuggestedRemark, ...]:
    """Give what was written in several judgements, line by line, and is in no bank yet."""
    uses, first = Counter[str](), dict[str, SuggestedRemark]()
    for row in words:
        exercises = tuple(msgspec.json.decode(row.exercises, type=list[str]))
        for line in {line.strip() for line in row.reason.splitlines()}:
            key = _same(line)
            if _SHORTEST <= len(line) <= LONGEST_REMARK and key not in banked:
                uses[key] += 1
                first.setdefault(key, SuggestedRemark(line, exercises, 0))
    often = [(key, count) for key, count in uses.most_common() if count >= _OFTEN]
    return tuple(
        msgspec.structs.replace(first[key], uses=count) for key, count in often[:_MOST_SUGGESTED]
    )


def _shown(row: RemarkRow, names: dict[str, str]) -> Remark:
    return Remark(
        id=row.id,
        lab=row.lab,
        text=row.text,
        exercises=tuple(msgspec.json.decode(row.exercises, type=list[str])),
        by=row.by,
        by_name=names.get(row.by, row.by),
        uses=row.uses,
    )


def _same(text: str) -> str:
    """Give what two texts share that say the same in other white space or case."""
    return " ".join(text.split()).casefold()
