"""Keep documented examples as JSON text."""

from __future__ import annotations

import json


def example_text(value: object) -> str:
    """Return an example as JSON text; empty if it is not a structure, or none that JSON has a form for."""
    if not isinstance(value, dict | list) or not value:
        return ""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, default=str)
    except (TypeError, ValueError, RecursionError):
        return ""
