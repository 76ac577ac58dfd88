# Copied from generator/runtime/core/annotations.py; edit it there, then generate again.
"""Let `typing.get_type_hints` read constructors: attrs compiles them apart from the names that they mention."""

from __future__ import annotations

import sys
from typing import Any


def know_names(cls: type[Any]) -> None:
    """Make the names in the annotations of a class's own constructor known to it; inherited fields have some too."""
    constructor = vars(cls).get("__init__")
    if constructor is None or "__attrs_attrs__" not in vars(cls):
        return
    known: dict[str, Any] = constructor.__globals__
    for base in cls.__mro__:
        if "__attrs_attrs__" in vars(base):
            for word, value in vars(sys.modules[base.__module__]).items():
                known.setdefault(word, value)
    known.setdefault("Any", Any)
