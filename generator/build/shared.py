"""Find the headers, query parameters and body members that most operations require: the client takes them once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from attrs import evolve

from ..ir.ir import (
    Api,
    Body,
    Constant,
    Doc,
    Enum,
    Field,
    Operation,
    Parameter,
    Ref,
    Scalar,
    Schema,
    SharedArgument,
    Type,
)
from ..text.words import words
from .request_bodies import body_variants, sendable_fields

_LEAST = 3
"""With fewer operations that require it, an argument stays with them."""

_OF_ONE_CALL = frozenset(
    words(
        "accept content range if etag date idempotency nonce timestamp signature digest request correlation trace "
        "traceparent transaction message"
    )
)
"""Words in the name of a header that is another one with each request."""

_OF_ONE_RECORD = frozenset(
    words(
        "id ids name title type kind data item items status state description text value method action command "
        "function operation op query filter amount price quantity date email page limit offset format fields"
    )
)
"""Names of members and query parameters that are about one record or one call."""

_Key: TypeAlias = tuple[str, str]
"""The place of an argument, and its name there."""

_Row: TypeAlias = tuple[Type, Doc]

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")


def with_shared_arguments(api: Api) -> Api:
    """Return the API with the arguments marked that most of its operations require.

    Such an argument is a single text or whole number that more than half of the operations, and at least three,
    require under one name. What differs from request to request, by its name, stays with the operations.
    """
    rows: dict[_Key, list[_Row]] = {}
    for operation in api.operations:
        for key, row in dict(_required(operation, api.schemas)).items():
            rows.setdefault(key, []).append(row)
    shared = {key: part for key, uses in rows.items() if (part := _of_most(key[1], uses, len(api.operations)))}
    if not shared:
        return api
    operations = tuple(_marked(operation, shared) for operation in api.operations)
    return evolve(api, operations=operations, shared=tuple({part.wire: part for part in shared.values()}.values()))


def _of_most(name: str, rows: list[_Row], operations: int) -> SharedArgument | None:
    """Return the argument that stands in for those of most operations; None if they are not most, or differ."""
    types = [type_ for type_, _ in rows]
    type_ = max(types, key=types.count)
    count = types.count(type_)
    if count < _LEAST or count * 2 <= operations:
        return None
    doc = next((doc for _, doc in rows if doc.description or doc.summary), Doc())
    return SharedArgument(name, type_, doc, is_number=type_ == Scalar("int"))


def shared_key(parameter: Parameter) -> str:
    """Return the name by which the client knows the value for all calls: names of headers have no case."""
    return parameter.wire.lower() if parameter.location == "header" else parameter.wire


def _required(operation: Operation, schemas: Mapping[str, Schema]) -> Iterator[tuple[_Key, _Row]]:
    """Yield place and name, and type and docs, of each argument of an operation that the client could take."""
    parts: list[tuple[_Key, Parameter | Field]] = [
        ((part.location, shared_key(part)), part)
        for part in operation.parameters
        if part.media is None and part.location in ("header", "query")
    ]
    parts += [(("body", field.wire), field) for field in _members(operation)]
    for key, part in parts:
        if part.required and _is_single(part.type, schemas) and _is_lasting(*key):
            yield key, (part.type, part.doc)


def _members(operation: Operation) -> list[Field]:
    """Return the members of a body that can be given in one way only."""
    variants = body_variants(operation)
    return sendable_fields(variants[0].bodies[0]) if len(variants) == 1 else []


def _is_single(type_: Type, schemas: Mapping[str, Schema]) -> bool:
    """Return whether a type is one text or one whole number."""
    match type_:
        case Scalar(kind, "plain", None):
            return kind in ("str", "int")
        case Constant(values):
            return all(isinstance(value, str) for value in values)
        case Ref(pointer):
            schema = schemas.get(pointer)
            return isinstance(schema, Enum) and schema.base == "str"
        case _:
            return False


def _is_lasting(place: str, wire: str) -> bool:
    """Return whether a value may stay the same from one request to the next, by its name."""
    name = [word.lower() for word in _WORD.findall(wire)]
    return _OF_ONE_CALL.isdisjoint(name) if place == "header" else "_".join(name) not in _OF_ONE_RECORD


def _marked(operation: Operation, shared: Mapping[tuple[str, str], SharedArgument]) -> Operation:
    """Return an operation with its shared arguments marked."""
    parameters = tuple(
        evolve(parameter, shared=shared_key(parameter))
        if parameter.required and _is_of(shared.get((parameter.location, shared_key(parameter))), parameter.type)
        else parameter
        for parameter in operation.parameters
    )
    wanted = {
        field.wire
        for field in _members(operation)
        if field.required and _is_of(shared.get(("body", field.wire)), field.type)
    }
    bodies = tuple(_marked_body(body, wanted) for body in operation.bodies) if wanted else operation.bodies
    return evolve(operation, parameters=parameters, bodies=bodies)


def _is_of(argument: SharedArgument | None, type_: Type) -> bool:
    return argument is not None and argument.type == type_


def _marked_body(body: Body, wanted: set[str]) -> Body:
    if body.model is None:
        return body
    fields = tuple(
        evolve(field, shared=field.wire) if field.wire in wanted and field.required else field
        for field in body.model.fields
    )
    return evolve(body, model=evolve(body.model, fields=fields))
