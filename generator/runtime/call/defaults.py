"""Arguments that most calls require: given once to the client, or in the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from ..core.errors import InvalidArgument
from ..core.values import Value, is_unset


class Default(Value):
    """An argument of the client that stands in for one of its calls."""

    wire: str
    """Its name on the wire."""
    argument: str
    variable: str
    """Environment variable that stands in for the argument."""
    is_number: bool = False


class Defaults:
    """The values of a client for such arguments."""

    def __init__(self, known: Sequence[Default], values: Mapping[str, str | int | None]) -> None:
        """Take what there is and what the caller gave; the environment has the rest.

        Raises:
            InvalidArgument: The environment has a text where a whole number is needed.
        """
        self._known = {default.wire: default for default in known}
        self._values = {default.wire: _value(default, values.get(default.argument)) for default in known}

    def of(self, wire: str, value: object) -> object:
        """Return the value of a call, or if it gives none, that of the client.

        Raises:
            InvalidArgument: Neither has one.
        """
        if not is_unset(value):
            return value
        default = self._values.get(wire)
        if default is None:
            known = self._known[wire]
            text = f"give it to the call or the client, or set the environment variable {known.variable}"
            raise InvalidArgument(f"{known.argument} is missing: {text}")
        return default


def _value(default: Default, value: str | int | None) -> str | int | None:
    if value is not None:
        return value
    text = os.environ.get(default.variable) or None
    if text is None or not default.is_number:
        return text
    try:
        return int(text)
    except ValueError:
        raise InvalidArgument(f"the environment variable {default.variable} is not a whole number") from None
