"""All tables, one file an aggregate."""

from jupyterlab_dlcourse.store.tables.attempts import AttemptRow
from jupyterlab_dlcourse.store.tables.base import Base
from jupyterlab_dlcourse.store.tables.jobs import JobRow, ReportRow
from jupyterlab_dlcourse.store.tables.judgements import ExtensionRow, JudgementRow, OutageRow
from jupyterlab_dlcourse.store.tables.people import FetchRow, MembershipRow, PersonRow

__all__ = [
    "AttemptRow",
    "Base",
    "ExtensionRow",
    "FetchRow",
    "JobRow",
    "JudgementRow",
    "MembershipRow",
    "OutageRow",
    "PersonRow",
    "ReportRow",
]
