# Copied from generator/runtime/apps/agents/arguments.py; edit it there, then generate again.
"""Turn the JSON of a tool call into the arguments of a method."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as NoBase64
from collections.abc import Iterable, Mapping
from typing import Any, cast

from ...client.resources import Resource
from ...codec.codec import Codec
from ...codec.jsontext import is_list, is_object
from ...codec.model import Model
from ...codec.types import ListOf, Node, Object, fields_of
from ...core.drift import Drift
from ...core.errors import InvalidArgument
from ...core.hints import wire_of
from ..reflection.durations import duration_of
from ..reflection.methods import Argument, Method
from ..reflection.named import node_of
from .schemas import alternatives

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
    _refuse_unknown(method.name, given, known)
    missing = [name for name, argument in known.items() if argument.required and name not in given]
    if missing:
        raise InvalidArgument(f"{method.name} needs {', '.join(missing)}")
    return {name: _value(method, known[name], value, client) for name, value in given.items()}


def _refuse_unknown(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    unknown = [name for name in given if name not in known]
    if unknown:
        raise InvalidArgument(f"{what} has no {', '.join(unknown)}; it has {', '.join(known) or 'none'}")


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
    return _read(value, node, argument.name)


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


def _read(value: Any, node: Node, at: str) -> Any:
    """Return JSON as the models that are documented for it; all else as it is."""
    for kind in alternatives(node):
        if isinstance(kind, ListOf) and is_list(value):
            return [_read(one, kind.item, f"{at}[{index}]") for index, one in enumerate(value)]
        if isinstance(kind, Object) and issubclass(kind.model, Model) and is_object(value):
            return _model(kind.model, value, at)
    return value


def _model(model: type[Model], value: dict[str, Any], at: str) -> Model:
    names = {attribute.name: wire_of(attribute).name or attribute.name for attribute in fields_of(model)}
    _refuse_unknown(at, [name for name in value if name not in names.values()], names)
    drifts: list[Drift] = []
    read = Codec(on_drift=drifts.append).read(model, {names.get(name, name): one for name, one in value.items()})
    for drift in drifts:
        raise InvalidArgument(f"{at}{drift.path.removeprefix('$')}: expected {drift.expected}")
    return read
