"""All tables, one file an aggregate."""

from jupyterlab_dlcourse.store.tables.attempts import AttemptRow
from jupyterlab_dlcourse.store.tables.base import Base
from jupyterlab_dlcourse.store.tables.jobs import JobRow, ReportRow
from jupyterlab_dlcourse.store.tables.judgements import ExtensionRow, JudgementRow, OutageRow
from jupyterlab_dlcourse.store.tables.people import (
    FetchRow,
    GroupRow,
    MembershipRow,
    PersonRow,
    VolunteerRow,
)
from jupyterlab_dlcourse.store.tables.reviews import (
    CopyRow,
    HiddenWordRow,
    ReactionRow,
    ReviewRow,
    RoundRow,
    WithdrawalRow,
)

__all__ = [
    "AttemptRow",
    "Base",
    "CopyRow",
    "ExtensionRow",
    "FetchRow",
    "GroupRow",
    "HiddenWordRow",
    "JobRow",
    "JudgementRow",
    "MembershipRow",
    "OutageRow",
    "PersonRow",
    "ReactionRow",
    "ReportRow",
    "ReviewRow",
    "RoundRow",
    "VolunteerRow",
    "WithdrawalRow",
]
