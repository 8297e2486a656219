"""Leases of jobs are known by whom they were given to; indexes for what is asked of large tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def upgrade() -> None:
    op.drop_index('ix_outbox_due', table_name='outbox')
    op.add_column('outbox', sa.Column('lease', sa.String(length=32), nullable=True))
    op.execute('UPDATE outbox SET due_at = leased_until WHERE leased_until > due_at')
    op.drop_column('outbox', 'leased_until')
    _partial('ix_outbox_due', 'outbox', ['due_at', 'id'], 'dead_at IS NULL')
    _partial('ix_outbox_dead', 'outbox', ['dead_at'], 'dead_at IS NOT NULL')
    op.drop_index('ix_reviews_open', table_name='reviews')
    _partial('ix_reviews_open', 'reviews', ['opened_at'], 'decided_at IS NULL')
    op.create_index('ix_applications_created', 'applications', ['created_at'])
    op.create_index('ix_audit_at', 'audit', ['at'])
    op.create_index('ix_tokens_created', 'tokens', ['created_at'])
    op.drop_index('ix_messages_request', table_name='messages')
    op.create_index('ux_messages_request', 'messages', ['request_id'], unique=True)
    op.create_index('ix_messages_at', 'messages', ['at', 'id'])


def downgrade() -> None:
    op.drop_index('ix_messages_at', table_name='messages')
    op.drop_index('ux_messages_request', table_name='messages')
    op.create_index('ix_messages_request', 'messages', ['request_id'])
    op.drop_index('ix_tokens_created', table_name='tokens')
    op.drop_index('ix_audit_at', table_name='audit')
    op.drop_index('ix_applications_created', table_name='applications')
    op.drop_index('ix_reviews_open', table_name='reviews')
    op.create_index('ix_reviews_open', 'reviews', ['decided_at', 'opened_at'])
    op.drop_index('ix_outbox_dead', table_name='outbox')
    op.drop_index('ix_outbox_due', table_name='outbox')
    op.add_column('outbox', sa.Column('leased_until', sa.Float(), nullable=True))
    op.drop_column('outbox', 'lease')
    op.create_index('ix_outbox_due', 'outbox', ['dead_at', 'due_at'])
