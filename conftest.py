"""Fixtures of pytest-jupyter, for the tests that speak to a real server; hypothesis without haste.

Tests run side by side on busy machines, so that how long one example took says nothing.
"""

from hypothesis import HealthCheck, settings

pytest_plugins = ["pytest_jupyter.jupyter_server"]

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")
