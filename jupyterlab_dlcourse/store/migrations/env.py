"""Alembic's entry: runs the migrations on the connection that ``store.schema`` hands over."""

from __future__ import annotations

from alembic import context

from jupyterlab_dlcourse.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite cannot alter a column in place
)
with context.begin_transaction():
    context.run_migrations()
