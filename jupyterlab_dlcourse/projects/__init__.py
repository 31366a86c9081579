"""Projects as pure functions: groups, posters, reports, the 7-step scale."""
