"""The tables. Times are seconds since the epoch; ``sealed`` columns hold AES-256-GCM blobs, ``*_index`` HMACs.

A change here needs a migration in `migrations.versions`; a test compares the two. What is said for SQLite of an index
(`sqlite_where`) is said for PostgreSQL in the migration alone: said here, it would import that dialect and its driver
at every start (60 ms).
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData()
_Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself for INTEGER only


def _application(*, primary_key: bool = False, nullable: bool = False) -> Column[str]:
    return Column(
        "application_id",
        String(40),
        ForeignKey("applications.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=nullable,
    )


applications = Table(
    "applications",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("step", String(20), nullable=False),
    Column("reference", String(20), nullable=False, unique=True),
    Column("created_at", Float, nullable=False),
    Column("updated_at", Float, nullable=False),
    Column("email_index", LargeBinary(32), nullable=False),
    Column("email_confirmed_at", Float),
    Column("phone_index", LargeBinary(32)),
    Column("phone_confirmed_at", Float),
    Column("key_id", String(100), nullable=False),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Index("ix_applications_email", "email_index"),
    Index("ix_applications_phone", "phone_index"),
    Index(
        "ux_applications_confirmed_email",
        "email_index",
        unique=True,
        sqlite_where=text("email_confirmed_at IS NOT NULL"),
    ),
    Index("ix_applications_step", "step", "updated_at"),
    Index("ix_applications_created", "created_at"),
)

credentials = Table(
    "credentials",
    metadata,
    _application(primary_key=True),
    Column("password_hash", String(200), nullable=False),
    Column("changed_at", Float, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    _application(),
    Column("created_at", Float, nullable=False),
    Column("used_at", Float, nullable=False),
    Index("ix_tokens_application", "application_id"),
    Index("ix_tokens_created", "created_at"),
)

codes = Table(
    "codes",
    metadata,
    _application(primary_key=True),
    Column("hash", String(200), nullable=False),
    Column("expires_at", Float, nullable=False),
)

links = Table(
    "links",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    _application(),
    Column("purpose", String(10), nullable=False),
    Column("serial", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
    Column("expires_at", Float, nullable=False),
    Column("used_at", Float),
    Index("ix_links_application", "application_id"),
)

documents = Table(
    "documents",
    metadata,
    Column("id", String(40), primary_key=True),
    _application(),
    Column("side", String(10), nullable=False),
    Column("object_key", String(200), nullable=False),
    Column("key_id", String(100), nullable=False),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("upload_index", LargeBinary(32), nullable=False),  # the same file in another account
    Column("sealed", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
    Column("refused_at", Float),
    Column("dropped_at", Float),
    Index("ix_documents_application", "application_id"),
    Index("ix_documents_upload", "upload_index"),
)

uploads = Table(
    "uploads",
    metadata,
    _application(primary_key=True),
    Column("side", String(10), primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("updated_at", Float, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("request_id", String(40), nullable=False),
    _application(nullable=True),
    Column("kind", String(40), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("created_at", Float, nullable=False),
    Column("due_at", Float, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("lease", String(32)),
    Column("dead_at", Float),
    Column("error", String(200)),
    Index("ix_outbox_due", "due_at", "id", sqlite_where=text("dead_at IS NULL")),
    Index("ix_outbox_dead", "dead_at", sqlite_where=text("dead_at IS NOT NULL")),
    Index("ix_outbox_application", "application_id"),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("scope", String(80), primary_key=True),
    Column("key", String(40), primary_key=True),
    Column("request_mac", LargeBinary(32), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("created_at", Float, nullable=False),
    Index("ix_idempotency_created", "created_at"),
)

rate_limits = Table(
    "rate_limits",
    metadata,
    Column("key", String(100), primary_key=True),
    Column("tat", Float, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("application_id", String(40), nullable=False),  # outlives the application
    Column("at", Float, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("event", String(40), nullable=False),
    Column("from_step", String(20)),
    Column("to_step", String(20)),
    Column("version", Integer, nullable=False),
    Column("codes", Text, nullable=False, server_default=""),
    Index("ix_audit_application", "application_id"),
    Index("ix_audit_at", "at"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("at", Float, nullable=False),
    Column("channel", String(10), nullable=False),
    Column("request_id", String(40), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Index("ux_messages_request", "request_id", unique=True),
    Index("ix_messages_at", "at", "id"),
)

provider_messages = Table(
    "provider_messages",
    metadata,
    Column("id_index", LargeBinary(32), primary_key=True),
    _application(),
    Column("serial", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
    Index("ix_provider_messages_application", "application_id"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", String(40), primary_key=True),
    _application(),
    Column("subject", String(20), nullable=False),
    Column("opened_at", Float, nullable=False),
    Column("decided_at", Float),
    Column("outcome", String(20)),
    Column("sealed", LargeBinary, nullable=False),
    Index("ix_reviews_open", "opened_at", sqlite_where=text("decided_at IS NULL")),
    Index("ix_reviews_application", "application_id"),
)

lookups = Table(
    "lookups",
    metadata,
    Column("phone_index", LargeBinary(32), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("expires_at", Float, nullable=False),
)

facts = Table(
    "facts",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
