"""When things are due: the plan's dates, and what moved them."""
