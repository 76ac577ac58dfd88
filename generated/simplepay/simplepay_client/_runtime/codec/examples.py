# Copied from generator/runtime/codec/examples.py; edit it there, then generate again.
"""The examples of models, documented or made of their schemas, read from the package when a test asks for one."""

from __future__ import annotations

import importlib.resources
import json
from decimal import Decimal
from typing import Any, cast

from ..core.errors import InvalidArgument
from ..core.lazy import CACHES
from .jsontext import fresh

_examples: dict[str, dict[str, dict[str, Any]]] = CACHES.add({})


def documented_example(model: type[Any]) -> dict[str, Any]:
    """Return the documented example of a model as decoded JSON, under the vendor's names; else one made of its schema.

    Raises:
        InvalidArgument: There is neither: the model is one of an overlay, or requires itself.
    """
    package = model.__module__.partition(".models")[0].partition("._overlay")[0]
    if package not in _examples:
        _examples[package] = _read(package)
    try:
        return cast("dict[str, Any]", fresh(_examples[package][model.__name__]))
    except KeyError:
        raise InvalidArgument(f"there is no example of {model.__name__}; make one: {model.__name__}(...)") from None


def _read(package: str) -> dict[str, dict[str, Any]]:
    examples: dict[str, dict[str, Any]] = {}
    for name in ("_derived_examples.json", "_examples.json"):
        file = importlib.resources.files(package) / name
        if file.is_file():
            examples |= cast("dict[str, dict[str, Any]]", json.loads(file.read_text("utf-8"), parse_float=Decimal))
    return examples
