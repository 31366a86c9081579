"""Where jobs run: device slots, the local pool, the order of the queue."""
