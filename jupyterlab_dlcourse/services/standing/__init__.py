"""The rules applied to the store: standing, what-if, gradebook, changed rules, calendar."""
