"""A whole cycle of reviews over the API, with a clock that is moved: from hand-in to reaction."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from jupyterlab_dlcourse.course.rubric_files import packaged_rubric_texts
from jupyterlab_dlcourse.reviews.rubric.reading import read_rubric
from tests.api.conftest import As, handout_with
from tests.conftest import DUE, MovedClock

LAB = 3
RUBRIC = read_rubric(packaged_rubric_texts()["lab3.toml"])[0]
CLOSES = DUE + timedelta(days=7)
OVERALL = (
    (
        "Explain why the second network learns faster than the first, and compare both curves "
        "in one picture with the same axes."
    ),
    (
        "Label every axis of your figures; readers who print them in grey cannot tell solid lines "
        "from dashed ones otherwise."
    ),
    (
        "Keep that clear table of learning rates. Next time repeat each experiment thrice, because "
        "single runs vary more than your differences."
    ),
    (
        "Remove unused imports before handing anything over, then shorten paragraph two: "
        "momentum gets described there although nobody asked."
    ),
    (
        "Discuss which digits fail most often. A confusion matrix would show sevens "
        "mistaken for ones far better than prose does."
    ),
    (
        "Try dropout after both hidden layers, since training accuracy already exceeds "
        "validation by nine points around epoch thirty."
    ),
)


def answers(n: int = 1) -> dict[str, Any]:
    assert RUBRIC is not None
    best = {one.id: {"level": one.levels[-1].id, "comment": ""} for one in RUBRIC.criteria}
    return {"criteria": best, "overall": OVERALL[n % len(OVERALL)]}


def draft(version: int, n: int = 1) -> bytes:
    return json.dumps({"version": version, "answers": answers(n)}).encode()


async def tasks(api: Any) -> list[dict[str, Any]]:
    status, body = await api("reviews")
    assert status == 200
    return [one for one in body if one["lab"] == LAB]


async def review_all(api: Any) -> None:
    for number, task in enumerate(await tasks(api)):
        status, body = await api(f"reviews/{task['id']}", method="POST", body=draft(0, number))
        assert (status, body.get("state")) == (200, "done"), body


async def test_a_lab_goes_from_hand_in_to_reaction(
    api: Any, app: Any, seat: As, people: list[str], clock: MovedClock
) -> None:
    author, slow = people[0], people[4]
    seat(author)
    assert await tasks(api) == []
    clock.to(DUE)
    app.house.rounds.turn()

    for person in people[:4]:
        seat(person)
        assert len(await tasks(api)) == 3
        await review_all(api)

    # who has not begun keeps her three; others stand in for her
    clock.to(CLOSES - timedelta(hours=48))
    app.house.rounds.turn()
    seat("ta1")
    _, overview = await api(f"labs/{LAB}/round")
    spares = [one for one in overview["reviews"] if one["kind"] == "spare"]
    assert len(spares) == len({one["author"] for one in spares} - {slow})
    seat(slow)
    assert len(await tasks(api)) >= 3
    for spare in spares:
        seat(spare["reviewer"])
        status, body = await api(f"reviews/{spare['id']}", method="POST", body=draft(0, 4))
        assert status == 200, body

    clock.to(CLOSES)
    app.house.rounds.turn()
    seat("ta1")
    _, overview = await api(f"labs/{LAB}/round")
    assert (overview["closed"] is not None, overview["few"]) == (True, [])
    seat(author)
    await read_and_react(api, people)


async def read_and_react(api: Any, people: list[str]) -> None:
    status, feedback = await api(f"labs/{LAB}/feedback")
    assert (status, feedback["released"]) == (200, True)
    assert [one["number"] for one in feedback["reviews"]] == [1, 2, 3][: len(feedback["reviews"])]
    assert not any(person in json.dumps(feedback) for person in people)
    first = feedback["reviews"][0]
    said = json.dumps({"helpful": True, "word": "Thank you.", "unfair": ""}).encode()
    status, feedback = await api(f"reviews/{first['id']}/reaction", method="POST", body=said)
    assert feedback["reviews"][0]["reaction"]["word"] == "Thank you."
    for said in ({}, {"unfair": "no!"}, {"word": "a" * 1001}):
        body = json.dumps(said).encode()
        assert (await api(f"reviews/{first['id']}/reaction", method="POST", body=body))[0] == 400
    _, feedback = await api(f"labs/{LAB}/feedback")
    assert feedback["reviews"][0]["reaction"]["word"] == "Thank you."


@pytest.fixture
def mine(app: Any, seat: As, people: list[str], clock: MovedClock) -> str:
    """A review of the first person's, just allocated."""
    clock.to(DUE)
    app.house.rounds.turn()
    seat(people[0])
    actor = app.house.people.actor(people[0])
    return str(next(one.id for one in app.house.reviewing.tasks(actor) if one.lab == LAB))


async def test_the_copy_says_nothing_of_its_author(api: Any, people: list[str], mine: str) -> None:
    status, notebook = await api(f"reviews/{mine}/notebook")
    text = json.dumps(json.loads(notebook) if isinstance(notebook, bytes) else notebook)
    assert status == 200
    assert "with enough words in it" in text
    assert not any(person in text for person in people)
    assert "Example" not in text


async def test_others_reviews_do_not_exist(
    api: Any, seat: As, people: list[str], mine: str
) -> None:
    seat(people[1])
    for path, method in (("", "GET"), ("/notebook", "GET"), ("", "PUT"), ("", "POST")):
        body = draft(0) if method in {"PUT", "POST"} else None
        status, _ = await api(f"reviews/{mine}{path}", method=method, body=body)
        assert status == 404


async def test_of_two_tabs_the_later_one_is_told_and_nothing_is_lost(api: Any, mine: str) -> None:
    status, saved = await api(f"reviews/{mine}", method="PUT", body=draft(0, 1))
    assert (status, saved["version"], saved["lacks"]) == (200, 1, [])
    status, body = await api(f"reviews/{mine}", method="PUT", body=draft(0, 2))
    assert status == 409
    assert body["error"]["details"]["version"] == 1
    assert body["error"]["details"]["answers"]["overall"] == answers(1)["overall"]
    status, saved = await api(f"reviews/{mine}", method="PUT", body=draft(1, 2))
    assert (status, saved["version"]) == (200, 2)


async def test_an_unfinished_review_is_kept_and_not_taken(api: Any, mine: str) -> None:
    body = json.dumps({"version": 0, "answers": {"overall": "Nice!"}}).encode()
    status, saved = await api(f"reviews/{mine}", method="PUT", body=body)
    assert status == 200
    assert saved["lacks"]
    body = json.dumps({"version": 1, "answers": {"overall": "Nice!"}}).encode()
    status, error = await api(f"reviews/{mine}", method="POST", body=body)
    assert status == 400
    assert error["error"]["details"]["lacks"][0]["path"].startswith("criteria.")


async def test_what_is_no_filled_in_rubric_is_refused(api: Any, mine: str) -> None:
    for answers_ in ({"criteria": {"nothing": {}}}, {"overall": 3}, {"score": 1}):
        body = json.dumps({"version": 0, "answers": answers_}).encode()
        assert (await api(f"reviews/{mine}", method="PUT", body=body))[0] == 400


async def test_a_script_in_a_comment_stays_text(api: Any, mine: str) -> None:
    comment = "<script>alert(1)</script> " + OVERALL[1]
    body = json.dumps({"version": 0, "answers": answers() | {"overall": comment}}).encode()
    assert (await api(f"reviews/{mine}", method="PUT", body=body))[0] == 200
    _, desk = await api(f"reviews/{mine}")
    assert desk["answers"]["overall"] == comment


async def test_an_attachment_is_no_part_of_a_review(api: Any, mine: str) -> None:
    picture = {"picture.png": {"image/png": "iVBORw0KGgo="}}
    for body in (
        {"version": 0, "answers": {"overall": "Words", "attachments": picture}},
        {"version": 0, "answers": {"overall": "Words"}, "attachments": picture},
    ):
        status, error = await api(f"reviews/{mine}", method="PUT", body=json.dumps(body).encode())
        assert status == 400
        assert "attachments" in error["error"]["message"]


async def test_a_comment_longer_than_anybody_reads_is_refused(api: Any, mine: str) -> None:
    body = json.dumps({"version": 0, "answers": {"overall": "word " * 3000}}).encode()
    status, error = await api(f"reviews/{mine}", method="PUT", body=body)
    assert (status, "overall" in error["error"]["message"]) == (400, True)


async def test_what_is_flagged_cannot_be_handed_in(api: Any, mine: str) -> None:
    body = json.dumps({"reason": "Every cell of this notebook is empty, nothing to read"}).encode()
    assert (await api(f"reviews/{mine}/flag", method="POST", body=body))[0] == 200
    body = json.dumps({"version": 0, "answers": {}}).encode()
    for method in ("PUT", "POST"):
        status, error = await api(f"reviews/{mine}", method=method, body=body)
        assert (status, "You have flagged" in error["error"]["message"]) == (409, True)


async def test_after_the_window_nothing_is_changed(api: Any, mine: str, clock: MovedClock) -> None:
    clock.to(CLOSES)
    for method in ("PUT", "POST"):
        status, body = await api(f"reviews/{mine}", method=method, body=draft(0))
        assert (status, "ended on" in body["error"]["message"]) == (409, True)
    _, desk = await api(f"reviews/{mine}")
    assert desk["version"] == 0


async def test_the_report_of_who_withdrew_is_no_task_any_more(
    api: Any, seat: As, people: list[str], mine: str
) -> None:
    await api(f"reviews/{mine}", method="PUT", body=draft(0))
    seat("ta1")
    _, overview = await api(f"labs/{LAB}/round")
    author = next(one["author"] for one in overview["reviews"] if one["id"] == mine)
    seat(author)
    assert (await api(f"labs/{LAB}/withdrawal", method="POST"))[0] == 200
    seat(people[0])
    status, body = await api(f"reviews/{mine}", method="PUT", body=draft(1, 2))
    assert (status, "withdrawn" in body["error"]["message"]) == (409, True)


async def test_a_report_that_cannot_be_reviewed_is_replaced(api: Any, mine: str) -> None:
    body = json.dumps({"reason": "bad"}).encode()
    assert (await api(f"reviews/{mine}/flag", method="POST", body=body))[0] == 400
    body = json.dumps({"reason": "Every cell of this notebook is empty, nothing to read"}).encode()
    status, after = await api(f"reviews/{mine}/flag", method="POST", body=body)
    assert status == 200
    states = [one["state"] for one in after if one["lab"] == LAB]
    assert sorted(states) == ["allocated", "allocated", "allocated", "flagged"]


async def test_reviews_are_read_when_all_three_are_in_and_not_before(
    api: Any, seat: As, mine: str
) -> None:
    seat("ta1")
    _, overview = await api(f"labs/{LAB}/round")
    author = next(one["author"] for one in overview["reviews"] if one["id"] == mine)
    of_author = [one for one in overview["reviews"] if one["author"] == author]
    for number, one in enumerate(of_author):
        seat(author)
        _, feedback = await api(f"labs/{LAB}/feedback")
        assert (feedback["released"], feedback["reviews"]) == (False, [])
        seat(one["reviewer"])
        await api(f"reviews/{one['id']}", method="POST", body=draft(0, number))
    seat(author)
    _, feedback = await api(f"labs/{LAB}/feedback")
    assert (feedback["released"], len(feedback["reviews"])) == (True, 3)
    seat(of_author[0]["reviewer"])
    status, _ = await api(f"reviews/{of_author[0]['id']}", method="POST", body=draft(1, 7))
    assert status == 409


async def test_rounds_and_held_copies_are_for_staff(api: Any, seat: As, people: list[str]) -> None:
    seat(people[0])
    for path in (f"labs/{LAB}/round", "copies", "copies/none"):
        assert (await api(path))[0] == 403
    seat("ta1")
    assert await api("copies") == (200, [])
    assert (await api("copies/none"))[0] == 404


async def test_an_author_sees_the_copy_first_and_adds_words(
    api: Any, seat: As, people: list[str]
) -> None:
    seat(people[0])
    body = json.dumps({"words": ["Rumraket", " "]}).encode()
    assert await api("hidden-words", method="PUT", body=body) == (200, {"words": ["Rumraket"]})
    data = handout_with("Team Rumraket, Person Example1 and nobody else wrote this answer.")
    status, preview = await api(
        f"labs/{LAB}/anonymous", method="POST", body=data, params={"name": "a.ipynb"}
    )
    text = json.dumps(preview["content"])
    assert status == 200
    assert "Rumraket" not in text
    assert "Example1" not in text
    assert {one["kind"] for one in preview["changes"]} >= {"added word", "name"}
    body = json.dumps({"words": ["x" * 200]}).encode()
    assert (await api("hidden-words", method="PUT", body=body))[0] == 400
