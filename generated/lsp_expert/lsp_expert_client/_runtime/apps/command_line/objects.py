# Copied from generator/runtime/apps/command_line/objects.py; edit it there, then generate again.
"""Read objects of a command line: JSON, or `name=value,name=value`, as the models that are documented for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, cast

from ...codec.jsontext import decimal_text, is_list, is_object, loads
from ...codec.model import Model
from ...codec.types import ANYTHING, ListOf, MapOf, Node, Scalar
from ...core.errors import InvalidArgument
from ..reflection.given import kinds_of, members_of, model_of, read_model, refuse_unknown

_YES: Final = ("true", "yes", "on", "1")
_NO: Final = ("false", "no", "off", "0")
_TEXTS: Final = frozenset({"str", "date", "datetime", "time", "UUID", "bytes"})
_NUMBERS: Final = frozenset({"int", "Decimal", "float"})


def scalars_of(kinds: Sequence[Node]) -> set[str]:
    """Return the names of the single values among alternatives."""
    return {kind.name for kind in kinds if isinstance(kind, Scalar)}


def flag_of(text: str, at: str) -> bool:
    """Return the truth value that a text stands for.

    Raises:
        InvalidArgument: The text says neither yes nor no.
    """
    if text.lower() in (*_YES, *_NO):
        return text.lower() in _YES
    raise InvalidArgument(f"{at}: expected true or false, got {text!r}")


def anything_of(text: str) -> object:
    """Return the JSON that a text is, or else the text."""
    try:
        return loads(text, exact=True)
    except ValueError:
        return text


def parsed(text: str, at: str) -> object:
    """Return the JSON value that a text holds, its numbers exact.

    Raises:
        InvalidArgument: The text is not JSON.
    """
    try:
        return loads(text, exact=True)
    except ValueError as error:
        raise InvalidArgument(f"{at}: this is not JSON: {error}") from None


def split(text: str) -> list[str]:
    """Return the parts of a text between commas; a comma inside quotes is part of the text, and quotes are left out."""
    parts = [""]
    is_quoted = False
    for letter in text:
        if letter == '"':
            is_quoted = not is_quoted
        elif letter == "," and not is_quoted:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]


def pairs(text: str, at: str) -> dict[str, Any]:
    """Return the object that `name=value,name=value` stands for; `outer.inner=value` goes into an object inside.

    Quotes keep a comma in a value: `description="Desk, oak"`. A name that comes twice is a list.

    Raises:
        InvalidArgument: A part has no `=`, or a name stands for a value and for an object.
    """
    members: dict[str, Any] = {}
    for part in split(text):
        name, equals, value = part.partition("=")
        if not equals or not name.strip():
            raise InvalidArgument(f"{at}: {part!r} is not NAME=VALUE; give them with commas between, or JSON")
        *outer, last = name.strip().split(".")
        inside = members
        for step in outer:
            nested: object = inside.setdefault(step, {})
            if not is_object(nested):
                raise InvalidArgument(f"{at}: {step} is a value already and has no members")
            inside = nested
        inside[last] = [*_listed(inside[last]), value] if last in inside else value
    return members


def _listed(value: object) -> list[object]:
    return value if is_list(value) else [value]


def read_pairs(data: dict[str, Any], kinds: Sequence[Node], at: str) -> Any:
    """Return pairs, whose values are text, as the model that is documented for them, or as a mapping.

    Raises:
        InvalidArgument: A name or a value is not as documented.
    """
    model = model_of(kinds)
    if model is None:
        inner = next((kind.value for kind in kinds if isinstance(kind, MapOf)), ANYTHING)
        return {name: _typed(value, inner, f"{at}.{name}") for name, value in data.items()}
    members = members_of(model)
    refuse_unknown(f"{at}: {model.__name__}", data, members)
    return read_model(
        model, {members[name][0]: _typed(data[name], members[name][1], f"{at}.{name}") for name in data}, at
    )


def _typed(value: object, node: Node, at: str) -> object:
    """Return a value of pairs as JSON has it, by the documented type."""
    kinds = kinds_of(node)
    lists = [kind.item for kind in kinds if isinstance(kind, ListOf)]
    if is_list(value):
        return [_typed(item, lists[0] if lists else node, at) for item in value]
    if is_object(value):
        built = read_pairs(value, kinds, at)
        return loads(built.to_json(), exact=True) if isinstance(built, Model) else built
    text = cast(str, value)
    names = scalars_of(kinds)
    if lists and not names & _TEXTS:
        return [_typed(text, lists[0], at)]
    return _scalar(text, names, at)


def _scalar(text: str, names: set[str], at: str) -> object:
    if names & _TEXTS or not names:
        return text
    if names & _NUMBERS:
        number = decimal_text(text)
        if number is None:
            raise InvalidArgument(f"{at}: expected a number, got {text!r}")
        return int(number) if number == number.to_integral_value() and "." not in text else number
    return flag_of(text, at) if names == {"bool"} else anything_of(text)
