"""Decide what depends on the whole API: how binary members travel, which unions are redundant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import is_

from attrs import evolve

from ..ir.ir import (
    ANY,
    Alias,
    Answer,
    Api,
    Body,
    Constant,
    Enum,
    Field,
    ListOf,
    MapOf,
    Model,
    Operation,
    Ref,
    Scalar,
    Schema,
    Tag,
    TupleOf,
    Type,
    Union,
    Wrapped,
    refs,
)
from ..ir.ir import union as joined
from .shared import with_shared_arguments
from .string_encoded import ambiguous, as_text_enum, as_texts, unambiguous

_BINARY = Scalar("binary")
_TEXT = Scalar("str")


def normalize(api: Api) -> Api:
    """Return the API with binary JSON members as text and without redundant union arms."""
    schemas = {pointer: _without_itself(schema, api.schemas) for pointer, schema in api.schemas.items()}
    textual = _textual(api, schemas)
    schemas = {
        pointer: _map_schema(schema, _as_text) if pointer in textual else schema for pointer, schema in schemas.items()
    }
    spoilt = ambiguous(_all_types(api, schemas), schemas)

    def plain(type_: Type) -> Type:
        if isinstance(type_, Scalar):
            return type_
        return _without_known_texts(unambiguous(type_, schemas, spoilt), schemas)

    def plain_alias(type_: Type) -> Type:
        return plain(as_texts(type_))

    def normalize_schema(pointer: str, schema: Schema) -> Schema:
        if pointer not in spoilt:
            return _map_schema(schema, plain)
        return as_text_enum(schema) if isinstance(schema, Enum) else _map_schema(schema, plain_alias)

    normalized = {pointer: normalize_schema(pointer, schema) for pointer, schema in schemas.items()}
    operations = tuple(_normalize_operation(operation, plain) for operation in api.operations)
    events = tuple(evolve(event, type=plain(_as_text(event.type))) for event in api.events)
    return with_shared_arguments(evolve(api, schemas=normalized, operations=operations, events=events))


def _textual(api: Api, schemas: Mapping[str, Schema]) -> set[str]:
    """Return pointers of the schemas whose binary members are text: those sent or received as JSON."""
    answered = [ref for operation in api.operations for answer in operation.answers for ref in _refs(answer.type)]
    answered += [ref for event in api.events for ref in refs(event.type)]
    bodies = [body for operation in api.operations for body in operation.bodies]
    in_answers = _reachable(schemas, answered)
    in_json = _reachable(schemas, [ref for body in bodies if _is_json(body) for ref in refs(body.type)])
    in_parts = _reachable(schemas, [ref for body in bodies if not _is_json(body) for ref in refs(body.type)])
    # A file part needs bytes; where a model is answered as well, its members as arguments still take files.
    return (in_json - in_parts) | in_answers


def _normalize_operation(operation: Operation, plain: Callable[[Type], Type]) -> Operation:
    """Return an operation with `plain` applied to the types of its parameters, bodies and responses."""
    return evolve(
        operation,
        parameters=tuple(evolve(parameter, type=plain(_as_text(parameter.type))) for parameter in operation.parameters),
        bodies=tuple(_body(body, plain) for body in operation.bodies),
        answers=tuple(_answer(answer, plain) for answer in operation.answers),
    )


def _answer(answer: Answer, plain: Callable[[Type], Type]) -> Answer:
    return evolve(
        answer,
        type=plain(_response_type(answer, answer.type)) if answer.type is not None else None,
        documented=plain(answer.documented) if answer.documented is not None else None,
    )


def _all_types(api: Api, schemas: Mapping[str, Schema]) -> list[Type]:
    types = [type_ for schema in schemas.values() for type_ in _types_in(schema)]
    for operation in api.operations:
        types += [value.type for value in operation.parameters] + [value.type for value in operation.bodies]
        types += [answer.type for answer in operation.answers if answer.type is not None]
    return types + [event.type for event in api.events]


def _types_in(schema: Schema) -> list[Type]:
    if isinstance(schema, Model):
        return [field.type for field in schema.fields] + ([schema.extra] if schema.extra is not None else [])
    return [schema.type] if isinstance(schema, Alias) else []


def _refs(type_: Type | None) -> Iterable[str]:
    return refs(type_) if type_ is not None else ()


def _response_type(answer: Answer, type_: Type) -> Type:
    return type_ if answer.holds in ("binary", "multipart") else _as_text(type_)


def _body(body: Body, plain: Callable[[Type], Type]) -> Body:
    body = evolve(body, type=plain(body.type))
    if body.model is None:
        return body
    model = _map_schema(_map_schema(body.model, _as_text) if _is_json(body) else body.model, plain)
    return evolve(body, model=model if isinstance(model, Model) else body.model)


def _is_json(body: Body) -> bool:
    return not body.media.startswith(("multipart/", "application/x-www-form-urlencoded"))


def _map_schema(schema: Schema, change: Callable[[Type], Type]) -> Schema:
    """Return a schema with `change` applied to its types."""
    if isinstance(schema, Model):
        fields = tuple(_field(field, change(field.type)) for field in schema.fields)
        extra = change(schema.extra) if schema.extra is not None else None
        if extra is schema.extra and all(map(is_, fields, schema.fields)):
            return schema
        return evolve(schema, fields=fields, extra=extra)
    return evolve(schema, type=change(schema.type)) if isinstance(schema, Alias) else schema


def _field(field: Field, type_: Type) -> Field:
    """Return a member with a new type; the same object if the type is equal."""
    return field if type_ is field.type else evolve(field, type=type_)


def _as_text(type_: Type) -> Type:
    """Return a type whose binary values are text, because JSON has no other form for them."""
    return _TEXT if type_ == _BINARY else _map_inner(type_, _as_text)


def _without_known_texts(type_: Type, schemas: Mapping[str, Schema]) -> Type:
    """Return a union without its enum arms if another arm takes any text: an unlisted text is then valid."""
    if isinstance(type_, Union) and type_.tag is None and any(_is_any_text(arm, schemas) for arm in type_.arms):
        arms = [arm for arm in type_.arms if not _is_some_text(arm, schemas)]
        type_ = joined(*arms)
    return _map_inner(type_, lambda inner: _without_known_texts(inner, schemas))


def _is_any_text(type_: Type, schemas: Mapping[str, Schema], above: frozenset[str] = frozenset()) -> bool:
    """Return whether any text is valid; a named type may be no more than text."""
    if isinstance(type_, Union):
        return type_.tag is None and any(_is_any_text(arm, schemas, above) for arm in type_.arms)
    schema = schemas.get(type_.pointer) if isinstance(type_, Ref) and type_.pointer not in above else None
    if isinstance(schema, Alias):
        return _is_any_text(schema.type, schemas, above | {schema.pointer})
    return type_ == _TEXT


def _is_some_text(type_: Type, schemas: Mapping[str, Schema]) -> bool:
    if isinstance(type_, Constant):
        return all(isinstance(value, str) for value in type_.values)
    schema = schemas.get(type_.pointer) if isinstance(type_, Ref) else None
    return isinstance(schema, Enum) and schema.base == "str"


def _map_inner(type_: Type, change: Callable[[Type], Type]) -> Type:
    """Return a type with `change` applied to the types it is made of."""
    match type_:
        case ListOf():
            item = change(type_.item)
            return type_ if item is type_.item else evolve(type_, item=item)
        case MapOf():
            value = change(type_.value)
            return type_ if value is type_.value else evolve(type_, value=value)
        case Wrapped():
            return evolve(type_, inner=change(type_.inner))
        case TupleOf(items, rest):
            return evolve(type_, items=tuple(map(change, items)), rest=change(rest) if rest is not None else None)
        case Union(arms, tag):
            return joined(*map(change, arms), tag=tag)
        case _:
            return type_


def _without_itself(schema: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """Return a union without the arms that only lead back to it: type checkers reject them."""
    if not isinstance(schema, Alias):
        return schema
    if not isinstance(schema.type, Union):
        return evolve(schema, type=ANY) if _leads_to(schema.type, schema.pointer, schemas) else schema
    arms = [arm for arm in schema.type.arms if not _leads_to(arm, schema.pointer, schemas)]
    if len(arms) == len(schema.type.arms):
        return schema
    return evolve(schema, type=joined(*arms, tag=_for_arms(schema.type.tag, arms)) if arms else ANY)


def _for_arms(tag: Tag | None, arms: list[Type]) -> Tag | None:
    """Return a tag without the values of arms that are gone."""
    known = {arm.pointer for arm in arms if isinstance(arm, Ref)}
    if tag is None or not known:
        return None
    pairs = tuple(pair for pair in tag.arms if pair[1] in known)
    return evolve(tag, arms=pairs, other=tag.other if tag.other in known else None)


def _leads_to(type_: Type, pointer: str, schemas: Mapping[str, Schema]) -> bool:
    """Return whether a type is an alias, directly or through other aliases and unions."""
    seen: set[str] = set()
    stack: list[Type] = [type_]
    while stack:
        part = stack.pop()
        if isinstance(part, Union):
            stack.extend(part.arms)
        elif isinstance(part, Ref):
            if part.pointer == pointer:
                return True
            schema = schemas.get(part.pointer)
            if isinstance(schema, Alias) and part.pointer not in seen:
                seen.add(part.pointer)
                stack.append(schema.type)
    return False


def _reachable(schemas: Mapping[str, Schema], start: Iterable[str]) -> set[str]:
    reached: set[str] = set()
    stack = list(start)
    while stack:
        pointer = stack.pop()
        schema = schemas.get(pointer)
        if pointer in reached or schema is None:
            continue
        reached.add(pointer)
        stack += [ref for type_ in _types_in(schema) for ref in refs(type_)]
    return reached
