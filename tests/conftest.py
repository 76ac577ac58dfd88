"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# The same examples on every run, however slow the machine; nothing kept between runs.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")
