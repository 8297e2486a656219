"""Run by alembic with the connection that `store.migrate` put into the configuration."""

from __future__ import annotations

from alembic import context

from kyc_desktop.backend.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
