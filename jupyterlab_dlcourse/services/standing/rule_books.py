"""The rules: looked at in a changed copy, and used when a teacher says so.

The plan file is written whole, in one step, with the former one kept beside it. The server works by
it at once, unless it has other notebooks or another zone, which everything was built for at the
start.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.plan import Fault, packaged_text, read_plan, read_text, write_plan
from jupyterlab_dlcourse.course.rule_change import Affected, affected
from jupyterlab_dlcourse.course.rules import Rules
from jupyterlab_dlcourse.errors import Conflict, Invalid, Unavailable
from jupyterlab_dlcourse.services.answers.rules import (
    AffectedStudent,
    FormerPlan,
    NewPlan,
    PlanChange,
    RulesCopy,
    RulesInForce,
    RulesPreview,
)
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.standing.facts import class_of
from jupyterlab_dlcourse.services.workplace import Workplace

_FORMER: Final = "plan.before-"
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_LARGEST: Final = 1_000_000
_OTHER_COURSE: Final = "The course's name is what everything in it is kept under: it stays."


class RuleBook:
    """Shows the rules, and changes them."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def in_force(self, actor: Actor) -> RulesInForce:
        """Give the rules by which the server works; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        place, text = self._place, self._text()
        plan, _ = read_plan(text)
        waiting = plan != place.plan
        return RulesInForce(
            text=text,
            version=_version(text),
            rules=place.plan.rules,
            waiting=waiting,
            sentence="The plan file is in force after a restart of the server." if waiting else "",
            former=tuple(self._former()),
        )

    def preview(self, actor: Actor, copy: RulesCopy) -> RulesPreview:
        """Say what is wrong with a changed copy, or whom it would affect; nothing is changed.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        Invalid
            There is neither text nor rules, or far too much.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        return self.tried(self._text_of(copy))

    def tried(self, text: str) -> RulesPreview:
        """Give the same of a plan file's text to whoever asks."""
        plan, faults = self._read(text)
        if plan is None:
            return RulesPreview(faults, text, (), (), 0, at_once=False, sentence=_faulty(faults))
        place = self._place
        students, found = self._compare(plan)
        names = {one.person: name for one, name in found}
        at_once = self._fits(plan)
        return RulesPreview(
            faults=(),
            text=text,
            changes=tuple(_changes(place.plan, plan)),
            affected=tuple(_shown(one, names[one.person]) for one, _ in found),
            students=students,
            at_once=at_once,
            sentence=_sentence([one for one, _ in found], students, at_once=at_once),
        )

    def _compare(self, plan: CoursePlan) -> tuple[int, tuple[tuple[Affected, str], ...]]:
        """Give how many students there are, and who would be affected by a sound plan, named."""
        place = self._place
        with place.database.read() as session:
            everyone = class_of(session, place)
            then = class_of(session, place, plan=plan)
        facts = {one.id: one.facts for one in everyone}
        names = {one.id: one.name for one in everyone}
        found = affected(
            place.plan, plan, facts, place.clock(), {one.id: one.facts for one in then}
        )
        return len(everyone), tuple((one, names[one.person]) for one in found)

    def use(self, actor: Actor, new: NewPlan) -> RulesInForce:
        """Work by a new plan from now on; the former file is kept beside it.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        Invalid
            It has faults; nothing was changed.
        Conflict
            The plan file has changed since.
        Unavailable
            It cannot be written.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        plan, faults = self._read(new.text)
        if plan is None:
            listed = [msgspec.to_builtins(one) for one in faults]
            raise Invalid(_faulty(faults), faults=listed)
        place = self._place
        with place.database.write() as session:  # the lock keeps two teachers apart
            former = self._text()
            if _version(former) != new.version:
                raise Conflict(
                    "The plan file has changed since you looked at it: look at it again."
                )
            before, _ = read_plan(former)
            changes = tuple(_changes(before or place.plan, plan))
            note(session, place, actor.id, "change the rules", after=changes, why=new.why.strip())
            self._write(former, new.text)
        if self._fits(plan):
            place.work_by(plan)
        return self.in_force(actor)

    # -- the file

    @property
    def _file(self) -> Path:
        return self._place.folder / PLAN_NAME

    def _text(self) -> str:
        return read_text(self._file) if self._file.is_file() else packaged_text()

    def _write(self, former: str, text: str) -> None:
        stamp = self._place.clock().astimezone(UTC)
        kept = self._file.with_name(f"{_FORMER}{stamp:{_STAMP}}.toml")
        new = self._file.with_name(f"{PLAN_NAME}.new")
        try:
            kept.write_text(former, encoding="utf-8")
            new.write_text(text, encoding="utf-8")
            new.replace(self._file)
        except OSError as error:
            raise Unavailable(f"The plan file cannot be written: {error.strerror}.") from error

    def _former(self) -> Iterator[FormerPlan]:
        for file in sorted(self._place.folder.glob(f"{_FORMER}*.toml"), reverse=True):
            stamp = file.stem.removeprefix(_FORMER)
            try:
                until = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            except ValueError:
                continue  # somebody's own file
            yield FormerPlan(file.name, until.astimezone(self._place.plan.tz))

    # -- the copy

    def _text_of(self, copy: RulesCopy) -> str:
        if copy.text is not None:
            if len(copy.text) > _LARGEST:
                raise Invalid("That is far too much for a plan file.")
            return copy.text
        if copy.rules is None:
            raise Invalid("Send a changed copy: its text, or its rules.")
        try:
            rules = msgspec.convert(copy.rules, Rules, strict=False)
        except msgspec.ValidationError as error:
            raise Invalid(f"The rules are not what was asked for: {error}.") from error
        return write_plan(msgspec.structs.replace(self._place.plan, rules=rules))

    def _read(self, text: str) -> tuple[CoursePlan | None, tuple[Fault, ...]]:
        plan, faults = read_plan(text)
        if plan is not None and plan.course != self._place.course:
            line = next(
                (n for n, one in enumerate(text.splitlines(), 1) if one.startswith("course")), 1
            )
            return None, (Fault(line, "course", _OTHER_COURSE),)
        return plan, faults

    def _fits(self, plan: CoursePlan) -> bool:
        """Say whether all that was built at the start serves for a plan, too."""
        now = self._place.plan
        return plan.notebooks == now.notebooks and plan.zone == now.zone


def _version(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _faulty(faults: tuple[Fault, ...]) -> str:
    more = f" ({len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"Line {faults[0].line}: {faults[0].reason}{more}"


def _changes(before: CoursePlan, after: CoursePlan) -> Iterator[PlanChange]:
    was, will = dict(_flat(msgspec.to_builtins(before))), dict(_flat(msgspec.to_builtins(after)))
    for path in dict.fromkeys((*was, *will)):
        if was.get(path) != will.get(path):
            yield PlanChange(path, was.get(path), will.get(path))


def _flat(value: Json, path: str = "") -> Iterator[tuple[str, Json]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list) and any(isinstance(one, Mapping) for one in value):
        for place, inner in enumerate(value, 1):
            yield from _flat(inner, f"{path}[{place}]")
    else:
        yield path, value


def _shown(one: Affected, name: str) -> AffectedStudent:
    before, after = one.before, one.after
    return AffectedStudent(
        person=one.person,
        name=name,
        gate_opens=one.gate_opens,
        gate_shuts=one.gate_shuts,
        loses=one.loses,
        passed=(before.passed, after.passed),
        reviewed=(before.reviewed, after.reviewed),
        gate=(before.gate.reason, after.gate.reason),
        labs=one.labs,
    )


def _sentence(found: list[Affected], students: int, *, at_once: bool) -> str:
    if not found:
        who = f"Nobody of {students} would stand otherwise."
    else:
        who = f"{len(found)} of {students} would stand otherwise"
        shut = sum(one.gate_shuts for one in found)
        lose = sum(one.loses for one in found)
        opens = sum(one.gate_opens for one in found)
        parts = [
            f"{count} {text}"
            for count, text in (
                (shut, "would lose the project"),
                (lose, "would lose a pass"),
                (opens, "would get to the project"),
            )
            if count
        ]
        who += f": {', '.join(parts)}." if parts else "."
    return who if at_once else f"{who} It would be in force after a restart of the server."
