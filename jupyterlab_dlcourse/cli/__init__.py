"""The command line, dlcourse: one file a subcommand."""
