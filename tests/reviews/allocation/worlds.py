"""Classes drawn at random: people, project groups, earlier pairs, and how far reviews are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.allocation.deadline import allocate
from jupyterlab_dlcourse.reviews.allocation.model import Acquaintance, Review, ReviewState

SEEDS = st.integers(0, 9)


@st.composite
def classes(draw: st.DrawFn, largest: int = 14) -> tuple[list[str], Acquaintance]:
    """Up to 14 people, some in groups, some of whom have reviewed each other before."""
    people = [f"p{number}" for number in range(draw(st.integers(0, largest)))]
    groups = {p: draw(st.sampled_from("abcd")) for p in people if draw(st.booleans())}
    one = st.sampled_from(people) if people else st.nothing()
    past: dict[str, set[str]] = {}
    for reviewer, author in draw(st.lists(st.tuples(one, one), max_size=20)) if people else ():
        past.setdefault(reviewer, set()).add(author)
    return people, Acquaintance(groups, past)


@st.composite
def rounds(draw: st.DrawFn) -> tuple[list[str], Acquaintance, tuple[Review, ...]]:
    """A class whose reviews are allocated, some begun and some done."""
    people, known = draw(classes())
    reviews = allocate(people, known, draw(SEEDS))
    return people, known, tuple(with_state(r, draw(st.sampled_from(ReviewState))) for r in reviews)


def with_state(review: Review, state: ReviewState) -> Review:
    """The same review, further on."""
    return Review(review.reviewer, review.author, review.kind, state)


def loads(reviews: Sequence[Review]) -> Counter[str]:
    """How many reports each reviewer has."""
    return Counter(review.reviewer for review in reviews)


def numbers(reviews: Sequence[Review]) -> Counter[str]:
    """How many reviewers each report has."""
    return Counter(review.author for review in reviews)


def most_possible(people: Sequence[str], known: Acquaintance, count: int) -> int:
    """Give the most reviews there can be, by a flow that shares no code with the allocation."""
    left = dict.fromkeys(people, count)
    held: dict[str, list[str]] = {person: [] for person in people}

    def place(reviewer: str, seen: set[tuple[str, str]]) -> bool:
        for author in people:
            if (reviewer, author) in seen or author in held[reviewer]:
                continue
            if not known.may(reviewer, author):
                continue
            seen.add((reviewer, author))
            if left[author]:
                left[author] -= 1
                held[reviewer].append(author)
                return True
            for other in [p for p in people if author in held[p]]:
                held[other].remove(author)
                if place(other, seen):
                    held[reviewer].append(author)
                    return True
                held[other].append(author)
        return False

    return sum(place(person, set()) for person in people for _ in range(count))
