"""Peer reviews: rounds, desks, copies, what became of them, and how TAs look after them."""
