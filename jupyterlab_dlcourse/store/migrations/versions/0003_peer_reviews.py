"""Peer reviews: rounds, reviews, reactions, anonymous copies; project groups, volunteers.

Revision: 0003, after 0002.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "rounds",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("allocated", sa.DateTime(), nullable=False),
        sa.Column("spares", sa.Integer(), nullable=False),
        sa.Column("closed", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("course", "lab", name=op.f("pk_rounds")),
    )
    op.create_table(
        "groups",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_groups_person")),
        sa.PrimaryKeyConstraint("course", "person", name=op.f("pk_groups")),
    )
    op.create_table(
        "hidden_words",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_hidden_words_person")),
        sa.PrimaryKeyConstraint("course", "person", "word", name=op.f("pk_hidden_words")),
    )
    op.create_table(
        "volunteers",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_volunteers_person")),
        sa.PrimaryKeyConstraint("course", "person", name=op.f("pk_volunteers")),
    )
    op.create_table(
        "copies",
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("held", sa.String(), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["attempt"], ["attempts.id"], name=op.f("fk_copies_attempt")),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_copies_by")),
        sa.PrimaryKeyConstraint("attempt", "source", name=op.f("pk_copies")),
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("reviewer", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("allocated", sa.DateTime(), nullable=False),
        sa.Column("started", sa.DateTime(), nullable=True),
        sa.Column("done", sa.DateTime(), nullable=True),
        sa.Column("answers", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("flag", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["attempt"], ["attempts.id"], name=op.f("fk_reviews_attempt")),
        sa.ForeignKeyConstraint(["author"], ["people.id"], name=op.f("fk_reviews_author")),
        sa.ForeignKeyConstraint(["reviewer"], ["people.id"], name=op.f("fk_reviews_reviewer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint(
            "course",
            "lab",
            "reviewer",
            "author",
            name=op.f("uq_reviews_course_lab_reviewer_author"),
        ),
    )
    op.create_index(
        op.f("ix_reviews_course_lab_author"), "reviews", ["course", "lab", "author"], unique=False
    )
    op.create_index(
        op.f("ix_reviews_course_reviewer"), "reviews", ["course", "reviewer"], unique=False
    )
    op.create_table(
        "reactions",
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("helpful", sa.Boolean(), nullable=True),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("unfair", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["review"], ["reviews.id"], name=op.f("fk_reactions_review")),
        sa.PrimaryKeyConstraint("review", name=op.f("pk_reactions")),
    )
    op.create_table(
        "withdrawals",
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("lab", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_withdrawals_by")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_withdrawals_person")),
        sa.PrimaryKeyConstraint("course", "lab", "person", name=op.f("pk_withdrawals")),
    )
