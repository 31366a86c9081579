"""The check framework: what a check is, what it may see, how a notebook meets its hand-out."""
