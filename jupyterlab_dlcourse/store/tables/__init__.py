"""All tables, one file an aggregate."""

from jupyterlab_dlcourse.store.tables.attempts import AttemptRow
from jupyterlab_dlcourse.store.tables.base import Base
from jupyterlab_dlcourse.store.tables.care import (
    ExampleRow,
    FlaggedReportRow,
    PracticeRow,
    PublicationRow,
    ReturnRow,
    RulingRow,
    SpotCheckRow,
)
from jupyterlab_dlcourse.store.tables.jobs import JobRow, ReportRow
from jupyterlab_dlcourse.store.tables.judgements import (
    DowntimeRow,
    ExtensionRow,
    JudgementRow,
    OutageRow,
)
from jupyterlab_dlcourse.store.tables.judging import (
    ClaimRow,
    JudgementDraftRow,
    RemarkRow,
    RequestRow,
)
from jupyterlab_dlcourse.store.tables.log import DecisionRow
from jupyterlab_dlcourse.store.tables.notices import FeedRow, NoticeRow, QuietRow
from jupyterlab_dlcourse.store.tables.people import (
    AliasRow,
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
    "AliasRow",
    "AttemptRow",
    "Base",
    "ClaimRow",
    "CopyRow",
    "DecisionRow",
    "DowntimeRow",
    "ExampleRow",
    "ExtensionRow",
    "FeedRow",
    "FetchRow",
    "FlaggedReportRow",
    "GroupRow",
    "HiddenWordRow",
    "JobRow",
    "JudgementDraftRow",
    "JudgementRow",
    "MembershipRow",
    "NoticeRow",
    "OutageRow",
    "PersonRow",
    "PracticeRow",
    "PublicationRow",
    "QuietRow",
    "ReactionRow",
    "RemarkRow",
    "ReportRow",
    "RequestRow",
    "ReturnRow",
    "ReviewRow",
    "RoundRow",
    "RulingRow",
    "SpotCheckRow",
    "VolunteerRow",
    "WithdrawalRow",
]
