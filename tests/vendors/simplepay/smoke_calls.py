"""Calls of the methods that SimplePay's overlay made of an operation, where its arguments are not the operation's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

CALLS: Mapping[str, Mapping[str, Callable[[Any], object]]] = {
    # The vendor wants the employee in the body as well as in the path; callers say it once.
    "profile_mappings.create": {
        "profile_mapping": lambda client: client.profile_mappings.create(5678, profile_id=12344),
    },
}
