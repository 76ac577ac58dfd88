# Copied from generator/runtime/apps/reflection/given.py; edit it there, then generate again.
"""Read JSON that somebody gives for an argument as the models that are documented for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from ...codec.annotations import Scope, of_type
from ...codec.codec import Codec
from ...codec.jsontext import is_list, is_object
from ...codec.model import Model
from ...codec.types import ANYTHING, Alias, Choice, HintedType, ListOf, Node, Object, Scalar, fields_of
from ...core.drift import Drift
from ...core.errors import InvalidArgument
from ...core.hints import wire_of
from ...core.values import is_unset


def alternatives(node: Node) -> Iterator[Node]:
    """Yield the types that a type may be, names and hints looked through; `UNSET` is none of them."""
    if isinstance(node, Alias):
        yield from alternatives(node.target)
    elif isinstance(node, HintedType):
        yield from alternatives(node.node)
    elif isinstance(node, Choice):
        for member in node.members:
            yield from alternatives(member)
    elif node != Scalar("Unset"):
        yield node


def kinds_of(node: Node) -> list[Node]:
    """Return the types that a type may be, without null."""
    return [kind for kind in alternatives(node) if kind != Scalar("None")]


def read_json(data: object, kinds: Sequence[Node], at: str, *, documented: bool = False) -> Any:
    """Return decoded JSON as the model that is documented for it; without one it stays as it is.

    Args:
        data: The JSON. Members go by their names on the wire or in Python.
        kinds: The documented alternatives.
        at: The argument, for messages.
        documented: Whether only documented members are taken; otherwise the others are sent as they are.

    Raises:
        InvalidArgument: A value is not as documented.
    """
    if is_list(data):
        items = [kind for one in kinds if isinstance(one, ListOf) for kind in kinds_of(one.item)]
        return [read_json(item, items, f"{at}[{index}]", documented=documented) for index, item in enumerate(data)]
    model = model_of(kinds)
    if model is None or not is_object(data):
        return data
    members = members_of(model)
    if documented:
        refuse_unknown(at, data, members)
    return read_model(model, {members.get(name, (name, ANYTHING))[0]: value for name, value in data.items()}, at)


def model_of(kinds: Sequence[Node]) -> type[Model] | None:
    """Return the first model among alternatives; `None` if it is no model to be read."""
    models = [kind.model for kind in kinds if isinstance(kind, Object)]
    return models[0] if models and issubclass(models[0], Model) else None


def members_of(model: type[Model]) -> dict[str, tuple[str, Node]]:
    """Return name on the wire and type of each member, by its names in Python and on the wire."""
    scope = Scope(model.__module__)
    members: dict[str, tuple[str, Node]] = {}
    for attribute in fields_of(model):
        wire = wire_of(attribute).name or attribute.name
        node = of_type(attribute.type, scope)
        members[attribute.name] = wire, node
        members.setdefault(wire, (wire, node))
    return members


def refuse_unknown(what: str, given: Iterable[str], known: Collection[str]) -> None:
    """Raise an error if a name is not among the known ones."""
    unknown = [name for name in given if name not in known]
    if unknown:
        raise InvalidArgument(f"{what} has no {', '.join(unknown)}; it has {', '.join(known) or 'none'}")


def read_model(model: type[Model], data: dict[str, object], at: str) -> Model:
    """Return a model of decoded JSON.

    Raises:
        InvalidArgument: A documented member has a value that does not fit its documentation, or a required one is
            missing.
    """
    drifts: list[Drift] = []
    read = Codec(on_drift=drifts.append).read(model, data)
    for drift in drifts:
        if drift.path.removeprefix("$.") not in read.unknown_fields:
            place = f"{at}{drift.path.removeprefix('$')}"
            if is_unset(drift.seen):
                raise InvalidArgument(f"{place} is missing")
            raise InvalidArgument(f"{place}: expected {drift.expected}, got {drift.seen!r}")
    return read
