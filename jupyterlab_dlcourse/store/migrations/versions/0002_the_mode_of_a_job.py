"""A job says in which mode it runs: smoke first, then full.

Revision: 0002, after 0001. What ended before was run in full; what waits begins with smoke.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("jobs") as table:
        table.add_column(sa.Column("mode", sa.String(), server_default="smoke", nullable=False))
    op.execute("UPDATE jobs SET mode = 'full' WHERE state NOT IN ('queued', 'running')")
