"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('applications',
    sa.Column('id', sa.String(length=40), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('step', sa.String(length=20), nullable=False),
    sa.Column('reference', sa.String(length=20), nullable=False),
    sa.Column('created_at', sa.Float(), nullable=False),
    sa.Column('updated_at', sa.Float(), nullable=False),
    sa.Column('email_index', sa.LargeBinary(length=32), nullable=False),
    sa.Column('email_confirmed_at', sa.Float(), nullable=True),
    sa.Column('phone_index', sa.LargeBinary(length=32), nullable=True),
    sa.Column('phone_confirmed_at', sa.Float(), nullable=True),
    sa.Column('key_id', sa.String(length=100), nullable=False),
    sa.Column('wrapped_key', sa.LargeBinary(), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('reference')
    )
    op.create_index('ix_applications_email', 'applications', ['email_index'], unique=False)
    op.create_index('ix_applications_phone', 'applications', ['phone_index'], unique=False)
    op.create_index('ix_applications_step', 'applications', ['step', 'updated_at'], unique=False)
    op.create_index('ux_applications_confirmed_email', 'applications', ['email_index'], unique=True, sqlite_where=sa.text('email_confirmed_at IS NOT NULL'), postgresql_where=sa.text('email_confirmed_at IS NOT NULL'))
    op.create_table('audit',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('at', sa.Float(), nullable=False),
    sa.Column('actor', sa.String(length=40), nullable=False),
    sa.Column('event', sa.String(length=40), nullable=False),
    sa.Column('from_step', sa.String(length=20), nullable=True),
    sa.Column('to_step', sa.String(length=20), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('codes', sa.Text(), server_default='', nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_audit_application', 'audit', ['application_id'], unique=False)
    op.create_table('facts',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_table('idempotency',
    sa.Column('scope', sa.String(length=80), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=False),
    sa.Column('request_mac', sa.LargeBinary(length=32), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.Float(), nullable=False),
    sa.PrimaryKeyConstraint('scope', 'key')
    )
    op.create_index('ix_idempotency_created', 'idempotency', ['created_at'], unique=False)
    op.create_table('lookups',
    sa.Column('phone_index', sa.LargeBinary(length=32), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('expires_at', sa.Float(), nullable=False),
    sa.PrimaryKeyConstraint('phone_index')
    )
    op.create_table('messages',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('at', sa.Float(), nullable=False),
    sa.Column('channel', sa.String(length=10), nullable=False),
    sa.Column('request_id', sa.String(length=40), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_messages_request', 'messages', ['request_id'], unique=False)
    op.create_table('rate_limits',
    sa.Column('key', sa.String(length=100), nullable=False),
    sa.Column('tat', sa.Float(), nullable=False),
    sa.PrimaryKeyConstraint('key')
    )
    op.create_table('codes',
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('hash', sa.String(length=200), nullable=False),
    sa.Column('expires_at', sa.Float(), nullable=False),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('application_id')
    )
    op.create_table('credentials',
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('password_hash', sa.String(length=200), nullable=False),
    sa.Column('changed_at', sa.Float(), nullable=False),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('application_id')
    )
    op.create_table('documents',
    sa.Column('id', sa.String(length=40), nullable=False),
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('side', sa.String(length=10), nullable=False),
    sa.Column('object_key', sa.String(length=200), nullable=False),
    sa.Column('key_id', sa.String(length=100), nullable=False),
    sa.Column('wrapped_key', sa.LargeBinary(), nullable=False),
    sa.Column('upload_index', sa.LargeBinary(length=32), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.Float(), nullable=False),
    sa.Column('refused_at', sa.Float(), nullable=True),
    sa.Column('dropped_at', sa.Float(), nullable=True),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_documents_application', 'documents', ['application_id'], unique=False)
    op.create_index('ix_documents_upload', 'documents', ['upload_index'], unique=False)
    op.create_table('links',
    sa.Column('hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('purpose', sa.String(length=10), nullable=False),
    sa.Column('serial', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.Float(), nullable=False),
    sa.Column('expires_at', sa.Float(), nullable=False),
    sa.Column('used_at', sa.Float(), nullable=True),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('hash')
    )
    op.create_index('ix_links_application', 'links', ['application_id'], unique=False)
    op.create_table('outbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('request_id', sa.String(length=40), nullable=False),
    sa.Column('application_id', sa.String(length=40), nullable=True),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.Float(), nullable=False),
    sa.Column('due_at', sa.Float(), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('leased_until', sa.Float(), nullable=True),
    sa.Column('dead_at', sa.Float(), nullable=True),
    sa.Column('error', sa.String(length=200), nullable=True),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_outbox_application', 'outbox', ['application_id'], unique=False)
    op.create_index('ix_outbox_due', 'outbox', ['dead_at', 'due_at'], unique=False)
    op.create_table('provider_messages',
    sa.Column('id_index', sa.LargeBinary(length=32), nullable=False),
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('serial', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.Float(), nullable=False),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id_index')
    )
    op.create_index('ix_provider_messages_application', 'provider_messages', ['application_id'], unique=False)
    op.create_table('reviews',
    sa.Column('id', sa.String(length=40), nullable=False),
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('subject', sa.String(length=20), nullable=False),
    sa.Column('opened_at', sa.Float(), nullable=False),
    sa.Column('decided_at', sa.Float(), nullable=True),
    sa.Column('outcome', sa.String(length=20), nullable=True),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_reviews_application', 'reviews', ['application_id'], unique=False)
    op.create_index('ix_reviews_open', 'reviews', ['decided_at', 'opened_at'], unique=False)
    op.create_table('tokens',
    sa.Column('hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('created_at', sa.Float(), nullable=False),
    sa.Column('used_at', sa.Float(), nullable=False),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('hash')
    )
    op.create_index('ix_tokens_application', 'tokens', ['application_id'], unique=False)
    op.create_table('uploads',
    sa.Column('application_id', sa.String(length=40), nullable=False),
    sa.Column('side', sa.String(length=10), nullable=False),
    sa.Column('first', sa.Integer(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('digest', sa.LargeBinary(length=32), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('updated_at', sa.Float(), nullable=False),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('application_id', 'side', 'first')
    )


def downgrade() -> None:
    op.drop_table('uploads')
    op.drop_index('ix_tokens_application', table_name='tokens')
    op.drop_table('tokens')
    op.drop_index('ix_reviews_open', table_name='reviews')
    op.drop_index('ix_reviews_application', table_name='reviews')
    op.drop_table('reviews')
    op.drop_index('ix_provider_messages_application', table_name='provider_messages')
    op.drop_table('provider_messages')
    op.drop_index('ix_outbox_due', table_name='outbox')
    op.drop_index('ix_outbox_application', table_name='outbox')
    op.drop_table('outbox')
    op.drop_index('ix_links_application', table_name='links')
    op.drop_table('links')
    op.drop_index('ix_documents_upload', table_name='documents')
    op.drop_index('ix_documents_application', table_name='documents')
    op.drop_table('documents')
    op.drop_table('credentials')
    op.drop_table('codes')
    op.drop_table('rate_limits')
    op.drop_index('ix_messages_request', table_name='messages')
    op.drop_table('messages')
    op.drop_table('lookups')
    op.drop_index('ix_idempotency_created', table_name='idempotency')
    op.drop_table('idempotency')
    op.drop_table('facts')
    op.drop_index('ix_audit_application', table_name='audit')
    op.drop_table('audit')
    op.drop_index('ux_applications_confirmed_email', table_name='applications', sqlite_where=sa.text('email_confirmed_at IS NOT NULL'), postgresql_where=sa.text('email_confirmed_at IS NOT NULL'))
    op.drop_index('ix_applications_step', table_name='applications')
    op.drop_index('ix_applications_phone', table_name='applications')
    op.drop_index('ix_applications_email', table_name='applications')
    op.drop_table('applications')
