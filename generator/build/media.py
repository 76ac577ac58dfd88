"""Decide what a media type holds: JSON, text, bytes, lines, events or a form."""

from __future__ import annotations

from collections.abc import Mapping

from ..ir.ir import Alias, Enum, Holds, ListOf, MapOf, Ref, Scalar, Schema, TupleOf, Type, Union, Wrapped
from ..text.words import words

EVENTS = "text/event-stream"

_LINES = (
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-seq",
    "application/stream+json",
)
_WORDS = words(
    "application/yaml application/x-yaml application/csv application/javascript application/ecmascript "
    "application/graphql application/sql application/toml application/jwt application/jose application/x-sh "
    "application/x-pem-file application/pem-certificate-chain application/rtf application/x-www-form-urlencoded "
    "application/n-triples application/n-quads application/trig application/sparql-query application/typescript "
    "application/sdp"
)
"""What is text although its name does not begin with `text/`."""

_BYTES = words(
    "application/octet-stream application/pdf application/zip application/gzip application/x-gzip application/x-tar "
    "application/x-zip-compressed application/x-7z-compressed application/wasm application/msword "
    "application/x-protobuf application/protobuf application/cbor application/msgpack application/x-msgpack"
)


def without_parameters(media: str) -> str:
    """Return a media type in lower case and without its parameters."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Return whether a media type is JSON or a `+json` type."""
    return without_parameters(media).endswith(("/json", "+json", "/x-json"))


def is_xml(media: str) -> bool:
    """Return whether a media type is XML."""
    return without_parameters(media).endswith(("/xml", "+xml"))


def is_range(media: str) -> bool:
    """Return whether a media type is a range such as `image/*`."""
    return "*" in without_parameters(media)


def is_text(media: str) -> bool:
    """Return whether the content of a media type is text."""
    name = without_parameters(media)
    return name.startswith("text/") or name in _WORDS or name.endswith(("/xml", "+xml", "/yaml", "+yaml", "+csv"))


def holds(media: str, type_: Type, schemas: Mapping[str, Schema]) -> Holds:  # noqa: PLR0911  one return for each kind of media type
    """Return how the content of a media type is read; if its name does not say, the schema decides.

    Args:
        media: The media type, parameters and all.
        type_: What the document says about the content.
        schemas: The API's schemas by pointer.
    """
    name = without_parameters(media)
    by_name = _holds_by_name(name)
    if by_name is not None:
        return by_name
    if without_null(type_) == Scalar("binary"):
        return "binary"
    if is_json(name):
        return "json"
    if name in ("*/*", "application/*"):
        return "text" if without_null(type_) == Scalar("str") else "json"
    if name == "text/plain" and structured(type_, schemas):
        # Nobody writes an object as plain text: it is JSON by its other name.
        return "json"
    if is_text(name):
        return "text"
    if name in _BYTES or name.startswith(("image/", "audio/", "video/", "font/", "model/")):
        return "binary"
    if structured(type_, schemas):
        return "json"
    return "text" if without_null(type_) == Scalar("str") and not name.startswith("application/vnd.") else "binary"


def _holds_by_name(name: str) -> Holds | None:
    """Return the kind of content of a media type that needs no schema to decide; None for any other."""
    if name.startswith("multipart/"):
        return "multipart"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name == EVENTS:
        return "events"
    return "lines" if name in _LINES else None


def structured(type_: Type, schemas: Mapping[str, Schema], _above: frozenset[str] = frozenset()) -> bool:
    """Return whether values are objects or lists, or a union with one of these."""
    match type_:
        case ListOf() | MapOf() | TupleOf() | Wrapped():
            return True
        case Scalar(kind):
            return kind == "object"
        case Union(arms):
            return any(structured(arm, schemas, _above) for arm in arms)
        case Ref(pointer):
            schema = schemas.get(pointer)
            if isinstance(schema, Alias):
                return pointer not in _above and structured(schema.type, schemas, _above | {pointer})
            return not isinstance(schema, Enum)
        case _:
            return False


def without_null(type_: Type) -> Type:
    """Return a type without null."""
    if isinstance(type_, Union):
        arms = [arm for arm in type_.arms if arm != Scalar("none")]
        return arms[0] if len(arms) == 1 else type_
    return type_
