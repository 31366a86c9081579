"""Peer review as pure functions: allocation, rubric, anonymity."""
