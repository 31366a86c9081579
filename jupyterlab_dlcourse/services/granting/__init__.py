"""What people ask for and staff grants: extensions, outages, requests."""
