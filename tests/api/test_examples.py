"""Calibration over the API: a teacher's example, and practice before the first review."""

from __future__ import annotations

import json
from typing import Any

import pytest

from jupyterlab_dlcourse.services.answers.example import ExampleDraft
from jupyterlab_dlcourse.services.reviews.calibrating import MOST_TRIES
from tests.api.conftest import As, handout_with
from tests.api.test_reviews import CLOSES, RUBRIC, draft, tasks
from tests.conftest import DUE, MovedClock

PATH = "labs/3/example"
PRACTICE = "reviews/practice-3"
NAMED = {"name": "example.ipynb"}


def body(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


def levels(place: int) -> dict[str, Any]:
    assert RUBRIC is not None
    each = {one.id: {"level": one.levels[place].id, "comment": ""} for one in RUBRIC.criteria}
    return {"criteria": each, "overall": "Read the loss again."}


async def upload(api: Any, text: str = "A fine answer.", **more: str) -> tuple[int, Any]:
    data = handout_with(text)
    return tuple(await api(f"{PATH}/notebook", method="POST", body=data, params=NAMED | more))


async def refer(api: Any, *, required: bool, place: int = -1) -> tuple[int, Any]:
    _, page = await api(PATH)
    sent = body(version=page["example"]["version"], answers=levels(place), required=required)
    return tuple(await api(PATH, method="PUT", body=sent))


@pytest.fixture
def teacher(seat: As, people: list[str]) -> None:  # noqa: ARG001 -- they must be there
    seat("teacher1")


@pytest.fixture
def required(teacher: None, seat: As, app: Any, clock: MovedClock) -> None:  # noqa: ARG001
    """Practice is required in lab 3, which is in review; the first student sits there."""
    house = app.house
    actor = house.people.actor("teacher1")
    page = house.examples.upload(actor, 3, "a.ipynb", handout_with("A fine answer."))
    draft_ = ExampleDraft(page.example.version, levels(-1), required=True)
    house.examples.save(actor, 3, draft_)
    clock.to(DUE)
    house.rounds.turn()
    seat("s000001")


@pytest.mark.usefixtures("teacher")
async def test_an_uploaded_example_is_scrubbed(api: Any) -> None:
    written = "Person Example1, s000001, and Nils Rumraket wrote this answer."
    status, page = await upload(api, written, hide="Rumraket")
    assert (status, page["example"]["required"]) == (200, False)
    _, notebook = await api(f"{PATH}/notebook")
    text = notebook.decode() if isinstance(notebook, bytes) else json.dumps(notebook)
    assert "wrote this answer" in text
    assert not [one for one in ("Example1", "s000001", "Rumraket") if one in text]


@pytest.mark.usefixtures("teacher")
async def test_the_page_says_where_the_exercises_of_the_example_stand(api: Any) -> None:
    assert (await api(PATH))[1]["exercises"] is None
    _, page = await upload(api)
    assert [one["id"] for one in page["exercises"]]
    assert (page["near"], len(page["changed"])) == (0.25, 1)


@pytest.mark.usefixtures("teacher")
async def test_what_is_not_the_labs_notebook_is_no_example(api: Any) -> None:
    damaged = handout_with("A fine answer.")[:-20]
    for data in (b"", b"nothing", b'{"cells": []}', damaged):
        answer = await api(f"{PATH}/notebook", method="POST", body=data, params=NAMED)
        assert answer[0] == 422
    assert (await api(f"{PATH}/notebook", method="POST", body=b"x"))[0] == 400


@pytest.mark.usefixtures("teacher")
async def test_a_hand_in_becomes_the_example_only_if_its_author_says_so(
    api: Any, app: Any, people: list[str]
) -> None:
    actor = app.house.people.actor(people[1])
    attempt = app.house.standings.lab(actor, 3).attempts[0].id
    status, error = await api(PATH, method="POST", body=body(attempt=attempt))
    assert (status, "has not said" in error["error"]["message"]) == (409, True)
    assert (await api(PATH, method="POST", body=body(attempt="none")))[0] == 404


@pytest.mark.usefixtures("teacher")
async def test_practice_is_required_only_with_a_whole_review_of_the_teachers(api: Any) -> None:
    assert (await api(PATH, method="PUT", body=body(version="", answers={}, required=True)))[
        0
    ] == 404
    await upload(api)
    _, page = await api(PATH)
    sent = body(version=page["example"]["version"], answers={}, required=True)
    status, error = await api(PATH, method="PUT", body=sent)
    assert (status, bool(error["error"]["details"]["lacks"])) == (400, True)
    sent = body(version="another", answers=levels(0), required=True)
    assert (await api(PATH, method="PUT", body=sent))[0] == 409


async def test_examples_are_the_teachers(api: Any, seat: As, people: list[str]) -> None:
    for person, reads in (("ta1", 200), (people[0], 403)):
        seat(person)
        assert (await api(PATH))[0] == reads
        assert (await upload(api))[0] == 403
        assert (await api(PATH, method="POST", body=body(attempt="x")))[0] == 403
        sent = body(version="", answers={}, required=False)
        assert (await api(PATH, method="PUT", body=sent))[0] == 403
        assert (await api(PATH, method="DELETE"))[0] == 403


@pytest.mark.usefixtures("required")
async def test_the_practice_review_comes_first(api: Any) -> None:
    practice, first, *_ = await tasks(api)
    assert (practice["id"], practice["kind"], practice["open"]) == ("practice-3", "practice", True)
    assert (practice["first"], first["first"]) == (True, False)
    for method in ("PUT", "POST"):
        status, error = await api(f"reviews/{first['id']}", method=method, body=draft(0))
        assert (status, "comes first" in error["error"]["message"]) == (409, True)
    assert (await api(f"reviews/{first['id']}"))[0] == 200
    status, desk = await api(PRACTICE)
    assert (status, desk["practice"], desk["version"]) == (200, None, 0)
    assert (await api(f"{PRACTICE}/notebook"))[0] == 200

    sent = body(version=0, answers=levels(-1))
    status, task = await api(PRACTICE, method="POST", body=sent)
    assert (status, task["state"], task["sentence"]) == (200, "done", "Passed.")
    assert (await api(f"reviews/{first['id']}", method="PUT", body=draft(0)))[0] == 200
    assert (await api(PRACTICE, method="PUT", body=sent))[0] == 409


@pytest.mark.usefixtures("required")
async def test_after_a_few_tries_she_is_let_on_and_staff_see_it(api: Any, seat: As) -> None:
    for tried in range(MOST_TRIES):
        _, desk = await api(PRACTICE)
        sent = body(version=desk["version"], answers=levels(0))
        status, task = await api(PRACTICE, method="POST", body=sent)
        assert (status, task["open"]) == (200, tried + 1 < MOST_TRIES)
    _, desk = await api(PRACTICE)
    assert (desk["practice"]["passed"], desk["practice"]["let_on"]) == (False, True)
    assert desk["practice"]["compared"][0]["reference"]
    assert desk["practice"]["overall"] == "Read the loss again."
    mine = [one for one in await tasks(api) if one["kind"] == "peer"]
    assert (await api(f"reviews/{mine[0]['id']}", method="PUT", body=draft(0)))[0] == 200
    seat("ta1")
    _, page = await api(PATH)
    assert [(one["person"], one["let_on"]) for one in page["practices"]] == [("s000001", True)]


@pytest.mark.usefixtures("required")
async def test_an_unfinished_practice_review_is_kept_and_not_taken(
    api: Any, clock: MovedClock
) -> None:
    sent = body(version=0, answers={"overall": "So far."})
    status, saved = await api(PRACTICE, method="PUT", body=sent)
    assert (status, saved["version"], bool(saved["lacks"])) == (200, 1, True)
    sent = body(version=1, answers={"overall": "So far."})
    assert (await api(PRACTICE, method="POST", body=sent))[0] == 400
    sent = body(version=0, answers=levels(-1))
    assert (await api(PRACTICE, method="PUT", body=sent))[0] == 409
    clock.to(CLOSES)
    sent = body(version=1, answers=levels(-1))
    assert (await api(PRACTICE, method="POST", body=sent))[0] == 409


@pytest.mark.usefixtures("teacher")
async def test_who_has_begun_a_review_is_not_asked_any_more(
    api: Any, seat: As, app: Any, clock: MovedClock
) -> None:
    clock.to(DUE)
    app.house.rounds.turn()
    seat("s000001")
    first = (await tasks(api))[0]
    assert (await api(f"reviews/{first['id']}", method="PUT", body=draft(0)))[0] == 200
    assert [(await api(f"{PRACTICE}{path}"))[0] for path in ("", "/notebook")] == [404, 404]
    seat("teacher1")
    await upload(api)
    await refer(api, required=True)
    seat("s000001")
    assert (await api(f"reviews/{first['id']}", method="POST", body=draft(1)))[0] == 200


@pytest.mark.usefixtures("required")
async def test_another_notebook_is_another_example(api: Any, seat: As) -> None:
    await api(PRACTICE, method="POST", body=body(version=0, answers=levels(-1)))
    seat("teacher1")
    assert len((await api(PATH))[1]["practices"]) == 1
    _, page = await upload(api, "Quite another answer.")
    assert (page["practices"], page["example"]["required"]) == ([], False)
    assert page["example"]["answers"] == levels(-1)
    status, page = await api(PATH, method="DELETE")
    assert (status, page["example"]) == (200, None)
