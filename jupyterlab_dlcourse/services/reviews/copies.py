"""Anonymous copies: made once of each file, held back for a TA where the scrubber doubts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, DLCourseError, Invalid, NotFound
from jupyterlab_dlcourse.reviews.scrub.known import Doubt, Known, Person, Scrubbed
from jupyterlab_dlcourse.reviews.scrub.scrub import scrub
from jupyterlab_dlcourse.services.answers.review import HeldCopy, HiddenWords, Preview
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.reviews.evidence import Evidence, scrub_evidence
from jupyterlab_dlcourse.services.reviews.holding import APPROVED, CLEAR, HELD, source_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, people, reviews
from jupyterlab_dlcourse.store.queries.attempts import AttemptFacts
from jupyterlab_dlcourse.store.tables import AttemptRow, CopyRow

_MOST_WORDS = 50
_LONGEST_WORD = 80
_SHORTEST_WORD = 2


class Copies:
    """Makes anonymous copies and hands them out."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace
        self._unmade: set[str] = set()

    def preview(self, actor: Actor, lab: int, data: bytes) -> Preview:
        """Show an author what her reviewers would see of a file; nothing is kept.

        Raises
        ------
        Refused
            The bytes are empty or never were a notebook.
        """
        require(actor, Action.HAND_IN, actor.id)
        with self._place.database.read() as session:
            known = self._known(session, actor.id, lab)
        copy = scrub(data, known)
        return Preview(copy.content, copy.changes, copy.held)

    def anonymous(self, lab: int, data: bytes, hide: tuple[str, ...]) -> Scrubbed:
        """Give an anonymous copy of a notebook of an author who is not in the course.

        The names of the class are taken out, and the words to hide.

        Raises
        ------
        Refused
            The bytes are empty or never were a notebook.
        """
        with self._place.database.read() as session:
            known = self._known(session, NOBODY, lab)
        return scrub(data, msgspec.structs.replace(known, words=hide))

    def words(self, actor: Actor) -> HiddenWords:
        """Give the words the person wants hidden in what her reviewers see."""
        with self._place.database.read() as session:
            found = people.hidden_words(session, self._place.course, actor.id)
        return HiddenWords(tuple(found))

    def hide(self, actor: Actor, given: HiddenWords) -> HiddenWords:
        """Keep the words to hide, in place of the earlier ones; copies are made anew with them.

        Raises
        ------
        Invalid
            Too many of them, or one too long or too short to be a word.
        """
        words = _checked(given.words)
        with self._place.database.write() as session:
            people.keep_hidden_words(session, self._place.course, actor.id, words)
            reviews.forget_copies(session, self._place.course, actor.id)
        return self.words(actor)

    def of(self, attempt: str) -> bytes:
        """Give the anonymous copy of an attempt, as executed where it was.

        Raises
        ------
        Conflict
            It is held for a TA, who has not looked at it yet.
        """
        row = self._made(attempt)
        if row.state == HELD:
            raise Conflict(
                "This copy may still tell who wrote it; a TA looks at it first. You are not asked "
                "for this review meanwhile. Come back later."
            )
        return self._place.files.get(row.sha256)

    def prepare(self, most: int) -> int:
        """Make copies that are missing in open rounds before anybody asks; give how many.

        So that a TA sees what is held days before its reviewers begin, and not through them.
        """
        with self._place.database.read() as session:
            missing = reviews.uncopied(session, self._place.course)
        wanted = [attempt for attempt in missing if attempt not in self._unmade][:most]
        for attempt in wanted:
            try:
                self._made(attempt)
            except DLCourseError:
                self._unmade.add(attempt)  # whoever opens it is told why
        return len(wanted)

    def make(self, attempt: str) -> None:
        """Make the copy of an attempt's newest file, unless there is one."""
        self._made(attempt)

    def evidence(self, attempt: str, found: Evidence) -> Evidence:
        """Give the grader's evidence about an attempt without what tells its author."""
        with self._place.database.read() as session:
            facts = self._facts(session, attempt)
            known = self._known(session, facts.attempt.person, facts.attempt.lab)
        return scrub_evidence(self._place.files.get(source_of(facts)), known, found)

    def held(self, actor: Actor) -> tuple[HeldCopy, ...]:
        """Give the copies that wait for a TA; one of a file that was run since waits no more."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        with self._place.database.read() as session:
            return tuple(
                HeldCopy(
                    attempt=row.attempt,
                    lab=facts.attempt.lab,
                    person=facts.attempt.person,
                    reasons=tuple(msgspec.json.decode(row.held, type=list[Doubt])),
                    made=row.made.astimezone(self._place.plan.tz),
                )
                for row in reviews.held_copies(session)
                if (facts := attempts.find_attempt(session, self._place.course, row.attempt))
                and source_of(facts) == row.source
            )

    def held_notebook(self, actor: Actor, attempt: str) -> bytes:
        """Give a copy to the TA who decides about it."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        return self._place.files.get(self._made(attempt).sha256)

    def approve(self, actor: Actor, attempt: str) -> None:
        """Let a held copy go out as it is."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        made = self._made(attempt)
        with self._place.database.write() as session:
            facts = self._facts(session, attempt)
            row = reviews.find_copy(session, attempt, made.source)
            if row is None or row.state != HELD:
                raise Conflict("This copy is not held any more.")
            row.state, row.by, row.decided = APPROVED, actor.id, self._place.clock()
            self._note(session, actor, facts.attempt, ())

    def hide_and_approve(self, actor: Actor, attempt: str, given: HiddenWords) -> None:
        """Hide words in a held copy and let it go; they stay hidden in the author's later copies.

        Raises
        ------
        Invalid
            No word is given, or one that is not in the copy: nothing is let go then.
        Conflict
            The copy is not held any more.
        """
        require(actor, Action.RUN_REVIEWS, actor.id)
        made, words = self._made(attempt), _checked(given.words)
        text = self._place.files.get(made.sha256).decode().casefold()
        absent = sorted(word for word in words if word.casefold() not in text)
        if absent or not words:
            said = f"“{absent[0]}” is not in this copy." if absent else "Name the words to hide."
            raise Invalid(f"{said} Nothing was let go.")
        with self._place.database.read() as session:
            facts = self._facts(session, attempt)
            known = self._known(session, facts.attempt.person, facts.attempt.lab)
        every = _checked((*known.words, *words))
        known = msgspec.structs.replace(known, words=tuple(sorted(every)))
        copy = scrub(self._place.files.get(made.source), known)
        digest = self._place.files.put(msgspec.json.encode(copy.content))
        with self._place.database.write() as session:
            row = reviews.find_copy(session, attempt, made.source)
            if row is None or row.state != HELD:
                raise Conflict("This copy is not held any more.")
            people.keep_hidden_words(session, self._place.course, facts.attempt.person, every)
            row.sha256, row.held = digest, msgspec.json.encode(copy.held).decode()
            row.state, row.by, row.decided = APPROVED, actor.id, self._place.clock()
            self._note(session, actor, facts.attempt, sorted(words))

    def _note(self, session: Session, actor: Actor, row: AttemptRow, words: Sequence[str]) -> None:
        note(
            session,
            self._place,
            actor.id,
            "let copy go",
            person=row.person,
            lab=row.lab,
            after={"attempt": row.id, "hidden": words},
        )

    def _facts(self, session: Session, attempt: str) -> AttemptFacts:
        facts = attempts.find_attempt(session, self._place.course, attempt)
        if facts is None:
            raise NotFound("There is no such attempt.")
        return facts

    def _made(self, attempt: str) -> CopyRow:
        """Give the copy of the attempt's newest file, made now if there is none."""
        with self._place.database.read() as session:
            facts = self._facts(session, attempt)
            source = source_of(facts)
            row = reviews.find_copy(session, attempt, source)
            if row is not None:
                return row
            known = self._known(session, facts.attempt.person, facts.attempt.lab)
        return self._keep(attempt, source, scrub(self._place.files.get(source), known))

    def _keep(self, attempt: str, source: str, copy: Scrubbed) -> CopyRow:
        digest = self._place.files.put(msgspec.json.encode(copy.content))
        with self._place.database.write() as session:
            there = reviews.find_copy(session, attempt, source)
            if there is not None:
                return there  # another request was faster
            row = CopyRow(
                attempt=attempt,
                source=source,
                sha256=digest,
                state=HELD if copy.held else CLEAR,
                held=msgspec.json.encode(copy.held).decode(),
                made=self._place.clock(),
                decided=None,
                by=None,
            )
            session.add(row)
        return row

    def _known(self, session: Session, author: str, lab: int) -> Known:
        """Give what is known of the author and her class before scrubbing."""
        members = people.members(session, self._place.course)
        everyone = {person.id: self._person(person.id, person.name) for person, _role in members}
        return Known(
            author=everyone.get(author, Person(user=author)),
            others=tuple(one for id_, one in everyone.items() if id_ != author),
            words=tuple(people.hidden_words(session, self._place.course, author)),
            given=self._given(lab),
        )

    def _person(self, id_: str, name: str) -> Person:
        domains = self._place.plan.accounts.domains
        mail = id_ if "@" in id_ else f"{id_}@{domains[0]}" if domains else ""
        has_number = id_[1:].isdecimal()
        return Person(name, id_.partition("@")[0], id_ if has_number else "", mail)

    def _given(self, lab: int) -> str:
        """Give the text of all versions of the lab's hand-out: none of it tells who wrote."""
        texts = {
            cell.source
            for handout in self._place.shelf.library().versions(lab)
            for cell in handout.cells
        }
        return "\n".join(sorted(texts))


def _checked(given: Iterable[str]) -> set[str]:
    """Give words to hide as they are kept; `Invalid` for too many, too short or too long ones."""
    words = {word.strip() for word in given if word.strip()}
    if len(words) > _MOST_WORDS:
        raise Invalid(f"At most {_MOST_WORDS} words can be hidden.")
    for word in words:
        if not _SHORTEST_WORD <= len(word) <= _LONGEST_WORD:
            raise Invalid(
                f"A word to hide has {_SHORTEST_WORD} to {_LONGEST_WORD} characters.", word=word
            )
    return words
