"""Hand-outs out of a git history, kept by hash."""
