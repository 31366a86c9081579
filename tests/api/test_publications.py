"""Published reports: both must say yes, the author may take it back, the class sees no names."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from jupyterlab_dlcourse.api.session import Doorman
from jupyterlab_dlcourse.auth.roles import Role
from tests.conftest import DUE, HANDOUT_3, MovedClock, make_notebook

LAB = 3
LIST = f"labs/{LAB}/publications"
OVER = DUE + timedelta(days=7)
MINE = "An answer by Ada Lovely, with enough words in it to be one."
As = Callable[[str], None]


@pytest.fixture
def seat(
    app: Any,
    monkeypatch: pytest.MonkeyPatch,
    clock: MovedClock,
    handed_in: Callable[[str, int, bytes], str],
) -> As:
    """Two students, of whom one has handed in, and a TA; the lab's reviews are over."""
    house = app.house
    house.people.enrol("s000001", "Ada Lovely", Role.STUDENT)
    house.people.enrol("s000002", "Bo Other", Role.STUDENT)
    house.people.enrol("ta1", "Tea Assistant", Role.TA)
    handed_in("s000001", LAB, make_notebook(*HANDOUT_3, MINE))
    clock.to(OVER)

    def take(person: str) -> None:
        monkeypatch.setattr(Doorman, "actor", lambda *_: house.people.actor(person))

    take("s000001")
    return take


async def agree(api: Any, *, named: bool = False) -> tuple[int, Any]:
    status, body = await api(LIST, method="PUT", body=json.dumps({"named": named}).encode())
    return status, body


async def approve(api: Any, person: str = "s000001", lab: int = LAB) -> tuple[int, Any]:
    status, body = await api(f"labs/{lab}/publications/{person}", method="PUT", body=b"")
    return status, body


async def published(api: Any) -> list[dict[str, Any]]:
    _, body = await api(LIST)
    found: list[dict[str, Any]] = body["published"]
    return found


async def test_it_takes_both_and_the_class_sees_no_name(api: Any, seat: As) -> None:
    assert (await agree(api))[0] == 200
    seat("s000002")
    assert await published(api) == []
    seat("ta1")
    _, body = await approve(api)
    assert [(one["person"], one["author"], one["staff"]) for one in body["all"]] == [
        ("s000001", True, True)
    ]
    seat("s000002")
    (report,) = await published(api)
    assert (report["name"], report["mine"]) == ("", False)
    status, notebook = await api(f"publications/{report['attempt']}/notebook")
    text = json.dumps(json.loads(notebook))
    assert (status, "enough words" in text, "Lovely" in text) == (200, True, False)


async def test_a_name_stands_there_if_its_author_says_so(api: Any, seat: As) -> None:
    seat("ta1")
    await approve(api)
    seat("s000001")
    _, body = await api(LIST)
    assert "if you say so" in body["mine"]["sentence"]
    await agree(api, named=True)
    seat("s000002")
    assert [one["name"] for one in await published(api)] == ["Ada Lovely"]


async def test_the_author_takes_it_back_at_any_time(api: Any, seat: As) -> None:
    await agree(api)
    seat("ta1")
    await approve(api)
    (report,) = await published(api)
    seat("s000001")
    status, body = await api(LIST, method="DELETE")
    assert (status, body["published"], body["mine"]["author"]) == (200, [], False)
    seat("s000002")
    assert (await api(f"publications/{report['attempt']}/notebook"))[0] == 404


async def test_before_the_reviews_are_over_nothing_is_published(
    api: Any, seat: As, clock: MovedClock
) -> None:
    clock.to(OVER - timedelta(seconds=1))
    status, body = await agree(api)
    assert (status, "when its reviews are over" in body["error"]["message"]) == (409, True)
    seat("ta1")
    assert (await approve(api))[0] == 409


async def test_only_a_report_that_counts_can_be_published(api: Any, seat: As) -> None:
    seat("s000002")
    assert (await agree(api))[0] == 409
    _, body = await api(LIST)
    assert body["mine"]["may"] is False
    seat("ta1")
    assert (await approve(api, "s000002"))[0] == 409
    assert (await agree(api))[0] == 409
    assert (await api(f"{LIST}/s000002", method="DELETE"))[0] == 404
    assert (await approve(api, lab=77))[0] == 404


async def test_a_students_yes_is_for_her_own_report(api: Any, seat: As) -> None:
    await agree(api)
    seat("ta1")
    _, body = await api(LIST)
    seat("s000002")
    assert (await approve(api))[0] == 403
    assert (await api(f"{LIST}/s000001", method="DELETE"))[0] == 403
    assert (await api(f"publications/{body['all'][0]['attempt']}/notebook"))[0] == 404
    _, body = await api(LIST)
    assert body["all"] == []


async def test_a_no_of_the_staff_is_noted_and_ends_it(api: Any, seat: As) -> None:
    await agree(api)
    seat("ta1")
    await approve(api)
    status, body = await api(f"{LIST}/s000001", method="DELETE")
    assert (status, body["published"], body["all"]) == (200, [], [])
    _, log = await api("decisions")
    assert [one["action"] for one in log["decisions"]][:2] == ["do not publish", "publish"]


async def test_what_is_no_yes_is_refused(api: Any, seat: As) -> None:
    seat("s000001")
    assert (await api(LIST, method="PUT", body=b'{"named": "yes"}'))[0] == 400
