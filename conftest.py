"""Fixtures of pytest-jupyter, for the tests that speak to a real server."""

pytest_plugins = ["pytest_jupyter.jupyter_server"]
