# Copied from generator/runtime/apps/agents/arguments.py; edit it there, then generate again.
"""Turn the JSON of a tool call into the arguments of a method."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as NoBase64
from collections.abc import Mapping
from typing import Any, cast

from ...client.resources import Resource
from ...codec.jsontext import is_list, is_object
from ...core.errors import InvalidArgument
from ..reflection.durations import duration_of
from ..reflection.given import kinds_of, read_json, refuse_unknown
from ..reflection.methods import Argument, Method
from ..reflection.named import node_of

_NOT_GIVEN = frozenset({"target", "progress"})


def arguments_of(method: Method, given: Mapping[str, object], client: object) -> dict[str, Any]:
    """Return the arguments of a call; single values stay as they are: the client fits them to their types.

    Args:
        method: The method.
        given: The JSON, by the names of the arguments.
        client: The client, whose resources some methods take: `hours.hours` stands for one.

    Raises:
        InvalidArgument: An argument is missing, is not known, or is not as documented.
    """
    known = {argument.name: argument for argument in method.arguments if argument.role not in _NOT_GIVEN}
    refuse_unknown(method.name, given, known)
    missing = [name for name, argument in known.items() if argument.required and name not in given]
    if missing:
        raise InvalidArgument(f"{method.name} needs {', '.join(missing)}")
    return {name: _value(method, known[name], value, client) for name, value in given.items()}


def _value(method: Method, argument: Argument, value: object, client: object) -> Any:
    if argument.role == "where":
        if not is_object(value):
            raise InvalidArgument(f"{argument.name}: give conditions as an object, such as {{'id': {{'in': [...]}}}}")
        return value
    if argument.role == "upload":
        return [_upload(argument, one) for one in value] if is_list(value) else _upload(argument, value)
    try:
        node = node_of(method, argument.annotation)
    except (TypeError, NameError):
        if isinstance(value, str) and "timedelta" in argument.annotation:
            return duration_of(value, argument.name)
        return _resource(client, value)
    return read_json(value, kinds_of(node), argument.name, documented=True)


def _resource(client: object, value: object) -> object:
    """Return the resource that a text names, or else the value."""
    resource = client
    for name in value.split(".") if isinstance(value, str) else [""]:
        resource = getattr(resource, name, None) if name.isidentifier() and not name.startswith("_") else None
    return resource if isinstance(resource, Resource) else value


def _upload(argument: Argument, value: object) -> object:
    """Return a file whose content the call has; never one of this machine."""
    if value is None:
        return None
    name = value.get("name") if is_object(value) else None
    if not is_object(value) or not isinstance(name, str):
        raise InvalidArgument(f"{argument.name}: give a file as {{'name': ..., 'base64': ...}} or with 'text'")
    if isinstance(value.get("text"), str):
        return name, cast(str, value["text"]).encode()
    try:
        return name, b64decode(cast(str, value.get("base64")), validate=True)
    except (NoBase64, TypeError, ValueError):
        raise InvalidArgument(f"{argument.name}: the text in base64 cannot be decoded") from None
