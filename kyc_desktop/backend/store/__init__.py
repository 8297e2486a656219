"""Rows: tables, the database, and one file for each kind of row. SQL text that SQLite and PostgreSQL both take."""
