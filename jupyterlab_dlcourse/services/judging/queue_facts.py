"""What the store knows of a lab's hand-ins, read in a few questions however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.services.answers.judging import Claim
from jupyterlab_dlcourse.services.dates.deadlines import Grants, class_grants, grants_of
from jupyterlab_dlcourse.services.judging.claims import live_claims
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import queue, review_care
from jupyterlab_dlcourse.store.queries.queue import PeerLine, QueuedAttempt
from jupyterlab_dlcourse.store.tables import JudgementRow


class HandIn(msgspec.Struct, frozen=True):
    """One student in one lab.

    ``attempts`` are oldest first. ``stands`` is the one that stands for the lab, else the newest,
    None where there is none; ``counts`` says which. ``words`` are the judgements that hold, the
    last one last. ``asks``: a request of hers is not answered, or another look was promised and
    not taken. ``held``: the anonymous copy of the attempt waits for a TA. ``looked`` counts the
    flags of reviewers that a TA has looked at.
    """

    person: str
    name: str
    attempts: tuple[QueuedAttempt, ...]
    stands: QueuedAttempt | None
    counts: bool
    grants: Grants
    words: tuple[JudgementRow, ...]
    peers: tuple[PeerLine, ...]
    claim: Claim | None
    asks: bool
    held: bool
    looked: int

    @property
    def last(self) -> JudgementRow | None:
        """Give the word that holds, None where nothing was said."""
        return self.words[-1] if self.words else None

    @property
    def judged(self) -> bool:
        """Say whether a person's word on what stands now was said: a pass stays one."""
        last, one = self.last, self.stands
        if last is None:
            return False
        return one is None or last.verdict == "pass" or last.at >= one.received

    @property
    def resubmitted(self) -> bool:
        """Say whether what stands now answers a "resubmit"."""
        one = self.stands
        asked = (row.at for row in self.words if row.verdict == "resubmit")
        return one is not None and any(at < one.received for at in asked)


def read_hand_ins(
    session: Session, place: Workplace, lab: int, people: Collection[str] | None = None
) -> list[HandIn]:
    """Give the students of the course with what they have of a lab, by name.

    ``people`` asks for some only; one alone is asked about in narrower questions.
    """
    course = place.course
    alone = next(iter(people)) if people is not None and len(people) == 1 else None
    names = queue.students(session, course, alone)
    attempts: defaultdict[str, list[QueuedAttempt]] = defaultdict(list)
    for attempt in queue.attempts_in(session, course, lab, alone):
        attempts[attempt.person].append(attempt)
    peers: defaultdict[str, list[PeerLine]] = defaultdict(list)
    for review in queue.peers_in(session, course, lab, alone):
        peers[review.author].append(review)
    claims = live_claims(session, place, lab, alone)
    asking, held = queue.asked_in(session, course, lab), queue.held_in(session, course, lab)
    looked = review_care.flagged_reports(session, course, lab)
    one = None if alone is None else grants_of(session, place.plan, alone)
    grants = class_grants(session, place.plan, lab).of if one is None else lambda _person: one
    found = []
    for person, name in names.items():
        if people is not None and person not in people:
            continue
        hers, mine = grants(person), tuple(attempts.get(person, ()))
        stands, counts = _standing(lab, mine, hers)
        found.append(
            HandIn(
                person=person,
                name=name,
                attempts=mine,
                stands=stands,
                counts=counts,
                grants=hers,
                words=tuple(row for row in hers.judgements if row.lab == lab),
                peers=tuple(peers.get(person, ())),
                claim=claims.get(person),
                asks=person in asking,
                held=stands is not None and stands.id in held,
                looked=looked[person].flags if person in looked else 0,
            )
        )
    return found


def _standing(
    lab: int, attempts: tuple[QueuedAttempt, ...], grants: Grants
) -> tuple[QueuedAttempt | None, bool]:
    """Give the last attempt that counts, else the newest, and whether it counts."""
    for one in reversed(attempts):
        if grants.arrival(lab, one.received).counts:
            return one, True
    return (attempts[-1] if attempts else None), False
