"""Who reviews whom: at the deadline, for late hand-ins, and when reviewers stay away. Pure."""
