"""Who may do what: identity, role, and one table of permissions."""
