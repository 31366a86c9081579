"""From a notebook to its receipt, and attempts as people see them."""
