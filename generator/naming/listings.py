"""Tell whether an operation answers with a list."""

from __future__ import annotations

from collections.abc import Mapping

from ..ir.ir import Alias, Field, ListOf, MapOf, Model, Operation, Ref, Scalar, Schema, TupleOf, Type, Union, Wrapped
from ..text.identifiers import words_of
from ..text.lexicon import is_plural
from ..text.words import words

ROWS = frozenset(
    words(
        """collection content data elements entries items list members objects records result results resultset rows
        value values"""
    )
)
"""What the member of an answer is called that holds the rows of a listing, if it is not called after them."""

_REMARKS = frozenset(words("warnings errors messages links _links notices scopes included validationerrors"))
_ABOUT = frozenset(
    words(
        """meta metadata _meta links _links paging page pagination page_info pageinfo list_info cursor cursors summary
        response_metadata responsemetadata"""
    )
)
_IDENTITIES = frozenset(words("id uuid guid gid sid name key code"))
_DEEPEST = 8


def holds_list(operation: Operation, schemas: Mapping[str, Schema]) -> bool | None:
    """Return whether the success answers of an operation are a list, or an envelope around one.

    Returns:
        None if the document does not describe the answer.
    """
    types = [answer.type for answer in operation.answers if answer.type is not None]
    return _any([_is_list(type_, schemas, _DEEPEST) for type_ in types])


def _is_list(type_: Type, schemas: Mapping[str, Schema], depth: int) -> bool | None:  # noqa: PLR0911  one return for each kind of type
    if depth == 0:
        return None
    match type_:
        case ListOf() | TupleOf():
            return True
        case Wrapped(_, inner):
            return _is_list(inner, schemas, depth - 1)
        case Scalar(kind, _, _):
            return None if kind in ("any", "object") else False
        case MapOf():
            return None
        case Union(arms, _):
            return _any([_is_list(arm, schemas, depth - 1) for arm in arms if arm != Scalar("none")])
        case Ref(pointer):
            match schemas.get(pointer):
                case Alias(type=inner):
                    return _is_list(inner, schemas, depth - 1)
                case Model() as model:
                    return _is_envelope(model, schemas, depth)
                case _:
                    return False
        case _:
            return False


def _is_envelope(model: Model, schemas: Mapping[str, Schema], depth: int) -> bool | None:
    """Return whether a model holds rows: a list under a usual name, or the only list, beside nothing but values."""
    if not model.fields:
        return None
    lists = [field for field in model.fields if _is_list_itself(field.type, schemas)]
    others = [field for field in model.fields if field not in lists]
    if any(field.wire.lower() in ROWS for field in lists):
        return True
    if inner := [field for field in others if field.wire.lower() in ROWS]:
        return _any([_is_list(field.type, schemas, depth - 1) for field in inner])
    return _has_rows(lists) and not any(_belongs_to_thing(field, schemas) for field in others)


def _any(found: list[bool | None]) -> bool | None:
    """Return True if one is, None if one may be."""
    return True if True in found else None if not found or None in found else False


def _has_rows(lists: list[Field]) -> bool:
    """Return whether one of the lists has a plural name, and the others are only remarks."""
    rows = [field for field in lists if field.wire.lower() not in _REMARKS]
    return len(rows) == 1 and is_plural((words_of(rows[0].wire) or ("",))[-1])


def _belongs_to_thing(field: Field, schemas: Mapping[str, Schema]) -> bool:
    """Return whether a member is one of a thing, and says nothing about a listing."""
    if field.wire.lower() in _ABOUT:
        return False
    return field.wire.lower() in _IDENTITIES or is_object(field.type, schemas)


def is_object(type_: Type, schemas: Mapping[str, Schema]) -> bool:
    """Return whether a value of a type is an object, as far as the document says."""
    match type_:
        case MapOf() | Scalar("any") | Scalar("object"):
            return True
        case Union(arms, _):
            return any(is_object(arm, schemas) for arm in arms)
        case Ref(pointer):
            schema = schemas.get(pointer)
            return isinstance(schema, Model) or (isinstance(schema, Alias) and not isinstance(schema.type, ListOf))
        case _:
            return False


def _is_list_itself(type_: Type, schemas: Mapping[str, Schema]) -> bool:
    match type_:
        case ListOf():
            return True
        case Union(arms, _):
            return any(_is_list_itself(arm, schemas) for arm in arms)
        case Ref(pointer):
            schema = schemas.get(pointer)
            return isinstance(schema, Alias) and isinstance(schema.type, ListOf)
        case _:
            return False
