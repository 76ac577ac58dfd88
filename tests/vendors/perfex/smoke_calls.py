"""How the documented examples of Perfex are replayed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

CALLS: Mapping[str, Mapping[str, Callable[[Any], object]]] = {}

OPTIONS: Mapping[str, Mapping[str, Any]] = {"list": {"generation": "3.x"}}
"""Listings are called with all parameters there are, which only 3.x takes."""

SETTINGS: Mapping[str, Any] = {"allow_loss": True}
"""Updates go out as they are documented; test_perfex_losses.py has those that the client completes or refuses."""
