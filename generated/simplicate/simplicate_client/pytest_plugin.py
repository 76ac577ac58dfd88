# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""A plugin of pytest: the fixture `simplicate_simulator` is a simulator of its own for each test.

Its settings come from a marker: `@pytest.mark.simplicate_simulator(records={...})`. pytest finds the plugin where the
client is installed; where it is only on the path, `-p simplicate_client.pytest_plugin` names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .simulator import Simulator


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    text = "simplicate_simulator(**settings): settings of the simulator of a test"
    config.addinivalue_line("markers", text)


@pytest.fixture
def simplicate_simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """Return a simulator that belongs to this test alone."""
    from .simulator import Simulator  # only for tests that ask for it

    marker = request.node.get_closest_marker("simplicate_simulator")
    settings: dict[str, Any] = {**marker.kwargs} if marker is not None else {}
    with Simulator(**settings) as simulator:
        yield simulator
