"""The labs, a package each, a file a check; found through the registry."""
