"""What TAs decide about reviews, over the API, with every refusal."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from jupyterlab_dlcourse.api.session import Doorman
from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.course.rubric_files import packaged_rubric_texts
from jupyterlab_dlcourse.reviews.rubric.reading import read_rubric
from jupyterlab_dlcourse.services.reviews.duties import duties_of
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import CopyRow, ReactionRow, ReviewRow
from tests.conftest import DUE, HANDOUT_3, MovedClock, make_notebook

LAB = 3
RUBRIC = read_rubric(packaged_rubric_texts()["lab3.toml"])[0]
CLOSES = DUE + timedelta(days=7)
TEXT = "An answer by Person {n}, s00000{n}, with enough words in it to be one."
As = Callable[[str], None]


@pytest.fixture
def seat(
    app: Any,
    monkeypatch: pytest.MonkeyPatch,
    clock: MovedClock,
    handed_in: Callable[[str, int, bytes], str],
) -> As:
    """Six students whose reports are in review, and a TA, who sits there first."""
    house = app.house
    for n in range(1, 7):
        house.people.enrol(f"s00000{n}", f"Person Example{n}", Role.STUDENT)
        handed_in(f"s00000{n}", LAB, make_notebook(*HANDOUT_3, TEXT.format(n=n)))
    house.people.enrol("ta1", "Tea Assistant", Role.TA)
    clock.to(DUE)
    house.rounds.turn()

    def take(person: str) -> None:
        monkeypatch.setattr(Doorman, "actor", lambda *_: house.people.actor(person))

    take("ta1")
    return take


@pytest.fixture
def rows(app: Any, seat: As, clock: MovedClock) -> list[ReviewRow]:  # noqa: ARG001 -- after it
    """The round's reviews, all handed in an hour later; each report's first gives the lowest."""
    assert RUBRIC is not None
    clock.on(hours=1)
    place = app.house.place
    seen: set[str] = set()
    with place.database.write() as session:
        found = list(reviews.reviews_in(session, place.course, LAB))
        for row in found:
            at = -1 if row.author in seen else 0
            seen.add(row.author)
            levels = {one.id: {"level": one.levels[at].id} for one in RUBRIC.criteria}
            row.answers = json.dumps({"criteria": levels, "overall": f"Said by {row.id}."})
            row.state, row.done, row.score = "done", place.clock(), 0.0 if at == 0 else 1.0
    return found


def call_unfair(app: Any, row: ReviewRow, why: str = "It misses exercise three.") -> None:
    place = app.house.place
    with place.database.write() as session:
        said = ReactionRow(review=row.id, helpful=False, word="", unfair=why, at=place.clock())
        session.add(said)


def flag(app: Any, author: str, times: int = 3) -> None:
    """Let the reviewers of a report say that it cannot be reviewed."""
    house = app.house
    with house.place.database.read() as session:
        of = reviews.received_by(session, house.place.course, author, LAB)
    for one in of[:times]:
        with house.place.database.write() as session:
            row = session.merge(one.review)
            row.state, row.flag = "flagged", "There is no text in it"


async def put(api: Any, path: str, **said: Any) -> tuple[int, Any]:
    status, body = await api(path, method="PUT", body=json.dumps(said).encode())
    return status, body


async def post(api: Any, path: str, **said: Any) -> tuple[int, Any]:
    status, body = await api(path, method="POST", body=json.dumps(said).encode())
    return status, body


async def actions(api: Any) -> list[str]:
    _, log = await api("decisions")
    return [one["action"] for one in log["decisions"]]


async def test_the_round_tells_how_far_it_is(api: Any, rows: list[ReviewRow]) -> None:
    status, shown = await api(f"labs/{LAB}/round")
    assert status == 200
    assert (shown["states"], shown["open"], shown["few"]) == ({"done": 18}, True, [])
    assert [point["done"] for point in shown["curve"]] == [0, 18]
    assert shown["names"][rows[0].author].startswith("Person Example")


async def test_a_reviewer_apart_from_the_others_is_to_be_looked_at(
    api: Any, rows: list[ReviewRow]
) -> None:
    status, shown = await api(f"labs/{LAB}/reviewers")
    first = shown["reviewers"][0]
    assert status == 200
    assert sum(one["done"] for one in shown["reviewers"]) == len(rows)
    assert any("the others give 100%" in reason for reason in first["reasons"])
    low = {row.id for row in rows if row.score == 0}
    assert first["look"] in low


async def test_a_spot_check_moves_the_merit_and_can_be_taken_back(
    api: Any, rows: list[ReviewRow]
) -> None:
    who, path = rows[0].reviewer, f"reviews/{rows[0].id}"

    async def merit() -> float:
        _, shown = await api(f"labs/{LAB}/reviewers")
        return float(next(one["merit"] for one in shown["reviewers"] if one["person"] == who))

    before = await merit()
    status, look = await put(api, f"{path}/spot-check", care="careless", note="One line.")
    assert (status, look["check"]["care"], look["check"]["by"]) == (
        200,
        "careless",
        "Tea Assistant",
    )
    assert await merit() < before
    _, look = await api(f"{path}/spot-check", method="DELETE")
    assert look["check"] is None
    assert await merit() == before
    assert await actions(api) == ["spot check", "spot check"]


async def test_an_unfair_review_is_set_aside_and_answered(
    api: Any, app: Any, seat: As, rows: list[ReviewRow]
) -> None:
    row = next(one for one in rows if one.score == 0)
    call_unfair(app, row)
    seat(row.author)
    _, feedback = await api(f"labs/{LAB}/feedback")
    assert feedback["score"] == pytest.approx(2 / 3)
    seat("ta1")
    said = {"answer": "You are right.", "set_aside": True, "credit": False}
    status, look = await put(api, f"reviews/{row.id}/ruling", **said)
    assert (status, look["review"]["ruling"]["set_aside"]) == (200, True)
    seat(row.author)
    _, feedback = await api(f"labs/{LAB}/feedback")
    told = next(one for one in feedback["reviews"] if one["id"] == row.id)
    assert (feedback["score"], told["answer"], told["set_aside"]) == (1.0, "You are right.", True)
    again = await post(
        api, f"reviews/{row.id}/reaction", helpful=False, unfair="It also misses exercise four."
    )
    assert again[0] == 409
    # its reviewer has lost the credit, and is told
    seat(row.reviewer)
    _, tasks = await api("reviews")
    assert any("no credit" in one["sentence"] for one in tasks if one["id"] == row.id)
    _, me = await api("me")
    assert not any(one["kind"] == "review" and one["lab"] == LAB for one in me["todo"])


@pytest.mark.parametrize(("credit", "done"), [(True, 3), (False, 2)])
async def test_credit_is_as_the_ta_says(
    api: Any, app: Any, rows: list[ReviewRow], *, credit: bool, done: int
) -> None:
    call_unfair(app, rows[0])
    said = {"answer": "Yes.", "set_aside": True, "credit": credit}
    await put(api, f"reviews/{rows[0].id}/ruling", **said)
    place = app.house.place
    with place.database.read() as session:
        assert duties_of(session, place, rows[0].reviewer)[LAB].done == done


async def test_a_review_given_back_is_written_anew(
    api: Any, app: Any, seat: As, rows: list[ReviewRow]
) -> None:
    row = rows[0]
    call_unfair(app, row)
    status, look = await post(api, f"reviews/{row.id}/return", why="Say what is missing.")
    assert (status, look["review"]["state"], look["review"]["reaction"]) == (200, "started", None)
    seat(row.reviewer)
    _, tasks = await api("reviews")
    (mine,) = [one for one in tasks if one["id"] == row.id]
    assert (mine["open"], "Say what is missing." in mine["sentence"]) == (True, True)
    _, desk = await api(f"reviews/{row.id}")
    assert desk["answers"]["overall"] == f"Said by {row.id}."


async def test_after_the_window_no_review_is_given_back(
    api: Any, rows: list[ReviewRow], clock: MovedClock
) -> None:
    clock.to(CLOSES)
    status, body = await post(api, f"reviews/{rows[0].id}/return", why="Say more.")
    assert (status, "could not write it anew" in body["error"]["message"]) == (409, True)


async def test_a_report_that_nobody_could_review_goes_back_to_others(
    api: Any, app: Any, rows: list[ReviewRow]
) -> None:
    author = rows[0].author
    flag(app, author, 2)
    path = f"labs/{LAB}/flagged/{author}"
    assert (await put(api, path, back=True))[0] == 409
    flag(app, author)
    _, shown = await api(f"labs/{LAB}/round")
    assert [(one["person"], one["open"], len(one["flags"])) for one in shown["flagged"]] == [
        (author, True, 3)
    ]
    assert [one["author"] for one in shown["few"] if "a TA decides" in one["reason"]] == [author]
    status, shown = await put(api, path, back=True)
    new = [
        one for one in shown["reviews"] if (one["author"], one["state"]) == (author, "allocated")
    ]
    assert (status, shown["flagged"][0]["open"]) == (200, False)
    flaggers = {row.reviewer for row in rows if row.author == author}
    assert len(new) == 2  # nobody else is left of six
    assert not {one["reviewer"] for one in new} & flaggers


async def test_a_report_kept_out_tells_its_author_why(
    api: Any, app: Any, seat: As, rows: list[ReviewRow]
) -> None:
    author = rows[0].author
    flag(app, author)
    path = f"labs/{LAB}/flagged/{author}"
    assert (await put(api, path, back=False, sentence=" "))[0] == 400
    status, shown = await put(api, path, back=False, sentence="It holds no answers.")
    assert (status, shown["flagged"][0]["out"], shown["flagged"][0]["open"]) == (200, True, False)
    assert await actions(api) == ["report out of review"]
    app.house.rounds.turn()
    seat(author)
    _, feedback = await api(f"labs/{LAB}/feedback")
    assert "It holds no answers." in feedback["sentence"]


@pytest.mark.usefixtures("seat")
async def test_what_is_not_handed_in_or_not_flagged_is_refused(api: Any) -> None:
    _, shown = await api(f"labs/{LAB}/round")
    path = f"reviews/{shown['reviews'][0]['id']}"
    assert (await put(api, f"{path}/spot-check", care="fair"))[0] == 409
    assert (await put(api, f"{path}/ruling", answer="No."))[0] == 409
    assert (await post(api, f"{path}/return", why="No."))[0] == 409


async def test_what_says_nothing_is_refused(api: Any, rows: list[ReviewRow]) -> None:
    path = f"reviews/{rows[0].id}"
    assert (await put(api, f"{path}/ruling", answer="Yes."))[0] == 409
    assert (await put(api, f"{path}/ruling", answer=" "))[0] == 400
    assert (await put(api, f"{path}/ruling", answer="Yes.", credit=False))[0] == 400
    assert (await put(api, f"{path}/ruling", answer="x" * 2001))[0] == 400
    assert (await put(api, f"{path}/spot-check", care="superb"))[0] == 400
    assert (await post(api, f"{path}/return", why=""))[0] == 400


async def test_none_of_it_is_for_students(api: Any, seat: As, rows: list[ReviewRow]) -> None:
    seat(rows[0].author)
    path = f"reviews/{rows[0].id}"
    asked = [
        await api(f"labs/{LAB}/round"),
        await api(f"labs/{LAB}/reviewers"),
        await api(f"{path}/look"),
        await put(api, f"{path}/spot-check", care="fair"),
        await api(f"{path}/spot-check", method="DELETE"),
        await put(api, f"{path}/ruling", answer="Yes."),
        await post(api, f"{path}/return", why="No."),
        await put(api, f"labs/{LAB}/flagged/{rows[0].author}", back=True),
        await put(api, f"copies/{rows[0].attempt}", words=["Example1"]),
    ]
    assert [status for status, _ in asked] == [403] * len(asked)


@pytest.mark.usefixtures("seat")
async def test_what_is_not_there_is_not_found(api: Any) -> None:
    asked = [
        await api("labs/77/reviewers"),
        await api("reviews/none/look"),
        await put(api, "reviews/none/spot-check", care="fair"),
        await api("reviews/none/spot-check", method="DELETE"),
        await put(api, "reviews/none/ruling", answer="Yes."),
        await post(api, "reviews/none/return", why="No."),
        await put(api, "labs/77/flagged/s000001", back=True),
        await put(api, "copies/none", words=["Example1"]),
    ]
    assert [status for status, _ in asked] == [404] * len(asked)


async def test_words_are_hidden_in_a_held_copy_before_it_goes(
    api: Any, app: Any, rows: list[ReviewRow]
) -> None:
    row, place = rows[0], app.house.place
    app.house.copies.of(row.attempt)
    with place.database.write() as session:
        copy = session.query(CopyRow).filter_by(attempt=row.attempt).one()
        copy.state = "held"
        copy.held = '[{"cell": 5, "reason": "It may be a name."}]'
    path = f"copies/{row.attempt}"
    assert (await put(api, path, words=["Absent"]))[0] == 400
    assert (await put(api, path, words=[]))[0] == 400
    _, waiting = await api("copies")
    assert [one["attempt"] for one in waiting] == [row.attempt]
    status, waiting = await put(api, path, words=["enough words"])
    assert (status, waiting) == (200, [])
    assert b"enough words" not in app.house.copies.of(row.attempt)
    assert await actions(api) == ["let copy go"]
    assert (await put(api, path, words=["introduction"]))[0] == 409


async def test_a_held_copy_of_a_file_that_was_run_since_waits_no_more(
    api: Any, app: Any, rows: list[ReviewRow]
) -> None:
    row, place = rows[0], app.house.place
    app.house.copies.of(row.attempt)
    with place.database.write() as session:
        copy = session.query(CopyRow).filter_by(attempt=row.attempt).one()
        copy.state, copy.source = "held", "0" * 64
    assert await api("copies") == (200, [])
