"""What is kept: tables, queries, migrations, and files by their hash."""
