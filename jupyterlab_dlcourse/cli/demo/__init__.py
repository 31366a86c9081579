"""The demo: a made-up class with a term's worth of hand-ins, and a way to be any of its people."""
