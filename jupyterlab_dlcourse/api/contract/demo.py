"""There only while ``dlcourse demo`` runs."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation
from jupyterlab_dlcourse.api.schemas import SeatChoice
from jupyterlab_dlcourse.services.answers.person import Identity

DEMO_CONTRACT: dict[str, tuple[Operation, ...]] = {
    "identities": (
        Operation("get", "listIdentities", "Whose seat one may take.", answer=tuple[Identity, ...]),
    ),
    "identity": (
        Operation(
            "post",
            "takeSeat",
            "Take another person's seat.",
            answer=Identity,
            takes=Body.JSON,
            accepts=SeatChoice,
            errors=(400, 404),
        ),
    ),
}
