"""Who gets in, and what is said to who does not. Who may do what: `test_authorisation`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jupyterlab_dlcourse.api.contract import CONTRACT, DEMO_CONTRACT
from jupyterlab_dlcourse.api.routes import ROUTES
from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.cli.demo import identity


def test_contract_and_routes_are_of_the_same_paths_and_verbs() -> None:
    for contract, routes in ((CONTRACT, ROUTES), (DEMO_CONTRACT, identity.ROUTES)):
        assert contract.keys() == routes.keys()
        for path, operations in contract.items():
            has = {
                verb
                for verb in ("get", "post", "put", "patch", "delete")
                if verb in vars(routes[path])
            }
            assert has == {op.verb for op in operations}, path


def test_openapi_json_fits_the_code() -> None:
    script = Path(__file__).parents[2] / "scripts" / "openapi.py"
    assert subprocess.run([sys.executable, script, "--check"], check=False).returncode == 0


@pytest.mark.parametrize("path", ["nothing", "labs/99", "labs/x", "attempts/none", "checks/none"])
async def test_what_there_is_not_is_404(api: Any, path: str) -> None:
    status, body = await api(path)
    assert (status, body["error"]["code"]) == (404, "not_found")


async def test_a_wrong_verb_has_the_error_shape(api: Any) -> None:
    status, body = await api("course", method="DELETE")
    assert (status, body["error"]["code"]) == (405, "method_not_allowed")


async def test_our_own_fault_gives_a_reference_number_and_nothing_else(
    api: Any, app: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(app.house.courses, "course", broken)
    status, body = await api("course")
    reference = body["error"]["details"]["reference"]
    assert status == 500
    assert "secret" not in json.dumps(body)
    assert reference in caplog.text


class TestDemo:
    """With the demo's identity provider, one takes seats in turn."""

    @pytest.fixture
    def jp_server_config(self, jp_server_config: dict[str, Any]) -> dict[str, Any]:
        for name, values in identity.demo_config().items():
            jp_server_config.setdefault(name, {}).update(values)
        return jp_server_config

    @pytest.fixture
    def seat(self, app: Any, jp_fetch: Callable[..., Any]) -> Callable[..., Any]:
        for login, name, role in (
            ("s000001", "Ada Example", Role.STUDENT),
            ("s000002", "Bo Example", Role.STUDENT),
            ("ta1", "Tea Assistant", Role.TA),
        ):
            app.house.people.enrol(login, name, role)

        async def take(login: str) -> dict[str, str]:
            response = await jp_fetch(
                "dlcourse", "api", "identity", method="POST", body=json.dumps({"id": login})
            )
            cookies = [line.split(";")[0] for line in response.headers.get_list("Set-Cookie")]
            return {"Cookie": "; ".join(cookies)}

        return take

    async def test_students_see_their_own_attempts_only(
        self, api: Any, seat: Any, lab3: bytes
    ) -> None:
        ada, bo, ta = [await seat(login) for login in ("s000001", "s000002", "ta1")]
        status, receipt = await api(
            "labs/3/attempts", method="POST", body=lab3, params={"name": "a.ipynb"}, headers=ada
        )
        assert (status, receipt["person"]) == (201, "s000001")
        path = f"attempts/{receipt['id']}"
        assert (await api(path, headers=ada))[0] == 200
        assert (await api(path, headers=ta))[0] == 200
        for part in ("", "/report", "/notebook", "/events"):
            assert (await api(path + part, headers=bo))[0] == 404
        for verb in ("POST", "DELETE"):
            assert (await api(f"{path}/job", method=verb, headers=bo))[0] == 404
        assert (await api("labs/3", headers=bo))[1]["attempts"] == []

    async def test_me_is_who_sits_in_the_seat(self, api: Any, seat: Any) -> None:
        _, me = await api("me", headers=await seat("ta1"))
        assert (me["id"], me["role"], me["demo"], me["standing"]) == ("ta1", "ta", True, None)

    @pytest.mark.usefixtures("seat")
    async def test_a_seat_that_is_not_there_is_404_and_a_wrong_body_400(self, api: Any) -> None:
        assert (await api("identity", method="POST", body=b'{"id": "nobody"}'))[0] == 404
        assert (await api("identity", method="POST", body=b'{"who": 1}'))[0] == 400

    async def test_who_is_not_in_the_course_is_forbidden(self, api: Any) -> None:
        status, body = await api("course")
        assert (status, body["error"]["code"]) == (403, "forbidden")


async def test_the_demos_addresses_are_not_there_otherwise(api: Any) -> None:
    assert (await api("identities"))[0] == 404
    assert (await api("identity", method="POST", body=b'{"id": "s000001"}'))[0] == 404


async def test_course_me_and_labs_are_given_and_the_hand_out_remembered(api: Any) -> None:
    _, course = await api("course")
    assert (course["week"], len(course["labs"])) == (3, 8)
    _, me = await api("me")
    assert (me["id"], me["role"], me["standing"]["needed"]) == ("s000001", "student", 6)
    status, handout = await api("labs/3/handout")
    assert status == 200
    assert [file["path"] for file in handout["files"]] == [
        "3.4-EXE-FFN-MNIST.ipynb",
        "../static_files/mnist.png",
    ]
    _, labs = await api("labs")
    assert labs[2]["handout"]["version"] == handout["version"]
    assert (await api("labs/1/handout"))[0] == 404
