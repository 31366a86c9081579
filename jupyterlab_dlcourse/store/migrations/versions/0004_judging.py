"""Judging, the log of decisions, notices, calendars, practice reviews, spot checks, publications.

Revision: 0004, after 0003. An outage no longer says where deadlines move: the plan's rules do.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_KEPT = """
CREATE TRIGGER decisions_no_{verb} BEFORE {verb} ON decisions
BEGIN SELECT RAISE(ABORT, 'the log of decisions is only added to'); END
"""


def upgrade() -> None:
    _make_tables()
    for verb in ("UPDATE", "DELETE"):
        op.execute(_KEPT.format(verb=verb))
    with op.batch_alter_table("judgements") as table:
        table.add_column(sa.Column("exercises", sa.String(), server_default="[]", nullable=False))
        table.add_column(sa.Column("undone", sa.DateTime(), nullable=True))
    with op.batch_alter_table("outages") as table:
        table.add_column(sa.Column("what", sa.String(), server_default="", nullable=False))
        table.add_column(sa.Column("by", sa.String(), server_default="", nullable=False))
        table.add_column(sa.Column("at", sa.DateTime(), nullable=True))
    with op.batch_alter_table("reviews") as table:
        table.add_column(sa.Column("rubric", sa.String(), server_default="", nullable=False))
    op.execute("UPDATE outages SET what = 'The server', at = ends")
    with op.batch_alter_table("outages") as table:
        table.alter_column("at", existing_type=sa.DateTime(), nullable=False)
        table.drop_column("until")
        table.drop_column("reason")


def _make_tables() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("lab", sa.Integer(), nullable=True),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_course_at"), "decisions", ["course", "at"], unique=False)
    op.create_index(
        op.f("ix_decisions_course_person"), "decisions", ["course", "person"], unique=False
    )

    op.create_table(
        "aliases",
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_aliases_person")),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_aliases")),
    )
    op.create_table(
        "claims",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_claims_by")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_claims_person")),
        sa.PrimaryKeyConstraint("course", "lab", "person", name=op.f("pk_claims")),
    )
    op.create_table(
        "examples",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("answers", sa.String(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_examples_by")),
        sa.PrimaryKeyConstraint("course", "lab", name=op.f("pk_examples")),
    )
    op.create_table(
        "feeds",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_feeds_person")),
        sa.PrimaryKeyConstraint("course", "person", name=op.f("pk_feeds")),
        sa.UniqueConstraint("secret", name=op.f("uq_feeds_secret")),
    )
    op.create_table(
        "judgement_drafts",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_judgement_drafts_by")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_judgement_drafts_person")),
        sa.PrimaryKeyConstraint("course", "lab", "person", "by", name=op.f("pk_judgement_drafts")),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_notices_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sa.UniqueConstraint("course", "person", "key", name=op.f("uq_notices_course_person_key")),
    )
    op.create_table(
        "practices",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("answers", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("distance", sa.Double(), nullable=True),
        sa.Column("done", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_practices_person")),
        sa.PrimaryKeyConstraint("course", "lab", "person", name=op.f("pk_practices")),
    )
    op.create_table(
        "quiet",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_quiet_person")),
        sa.PrimaryKeyConstraint("course", "person", "kind", name=op.f("pk_quiet")),
    )
    op.create_table(
        "remarks",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("exercises", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_remarks_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remarks")),
    )
    op.create_index(op.f("ix_remarks_course_lab"), "remarks", ["course", "lab"], unique=False)

    op.create_table(
        "flagged_reports",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("back", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.Integer(), nullable=False),
        sa.Column("sentence", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_flagged_reports_by")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_flagged_reports_person")),
        sa.PrimaryKeyConstraint("course", "lab", "person", name=op.f("pk_flagged_reports")),
    )
    op.create_table(
        "returns",
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_returns_by")),
        sa.ForeignKeyConstraint(["review"], ["reviews.id"], name=op.f("fk_returns_review")),
        sa.PrimaryKeyConstraint("review", name=op.f("pk_returns")),
    )
    op.create_table(
        "rulings",
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("set_aside", sa.Boolean(), nullable=False),
        sa.Column("credit", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_rulings_by")),
        sa.ForeignKeyConstraint(["review"], ["reviews.id"], name=op.f("fk_rulings_review")),
        sa.PrimaryKeyConstraint("review", name=op.f("pk_rulings")),
    )
    op.create_table(
        "publications",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("author_at", sa.DateTime(), nullable=True),
        sa.Column("by", sa.String(), nullable=True),
        sa.Column("staff_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["attempt"], ["attempts.id"], name=op.f("fk_publications_attempt")),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_publications_by")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_publications_person")),
        sa.PrimaryKeyConstraint("course", "lab", "person", name=op.f("pk_publications")),
    )
    op.create_table(
        "requests",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("judgement", sa.Integer(), nullable=True),
        sa.Column("attempt", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=True),
        sa.Column("answered", sa.DateTime(), nullable=True),
        sa.Column("by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["attempt"], ["attempts.id"], name=op.f("fk_requests_attempt")),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_requests_by")),
        sa.ForeignKeyConstraint(
            ["judgement"], ["judgements.id"], name=op.f("fk_requests_judgement")
        ),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_requests_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requests")),
    )
    op.create_index(
        op.f("ix_requests_course_person"), "requests", ["course", "person"], unique=False
    )
    op.create_index(op.f("ix_requests_judgement"), "requests", ["judgement"], unique=True)

    op.create_table(
        "downtimes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("starts", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("settled", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_downtimes")),
    )
    op.create_index(op.f("ix_downtimes_course"), "downtimes", ["course"], unique=False)

    op.create_table(
        "spot_checks",
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("care", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_spot_checks_by")),
        sa.ForeignKeyConstraint(["review"], ["reviews.id"], name=op.f("fk_spot_checks_review")),
        sa.PrimaryKeyConstraint("review", name=op.f("pk_spot_checks")),
    )

    op.add_column("reviews", sa.Column("saved", sa.DateTime(), nullable=True))
    op.add_column("copies", sa.Column("decided", sa.DateTime(), nullable=True))
