"""How hard randomised tests look: the same examples each time, or many new ones for `make soak`."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "seeded",
    derandomize=True,
    database=None,
    deadline=None,  # the machine may be busy; speed is measured elsewhere
    max_examples=100,
)
settings.register_profile(
    "soak",
    database=None,
    deadline=None,
    max_examples=5_000,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("few", settings.get_profile("seeded"), max_examples=20)
settings.load_profile("soak" if os.environ.get("STEGVIS_SOAK") else "seeded")
