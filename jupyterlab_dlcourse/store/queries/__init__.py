"""Questions to the tables, one file an aggregate. They take a session and own no transaction."""
