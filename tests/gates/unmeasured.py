"""The environment of processes whose imports or open files a test counts."""

from __future__ import annotations

from collections.abc import Mapping

_STARTS_COVERAGE = ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")


def unmeasured(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without what starts coverage in a process, whose own modules would count too."""
    return {name: value for name, value in environment.items() if name not in _STARTS_COVERAGE}
