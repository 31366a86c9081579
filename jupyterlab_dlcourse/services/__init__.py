"""The use cases, one file a noun; each owns its transaction."""
