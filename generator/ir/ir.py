"""What an API offers, free of OpenAPI's spellings; names are still the vendor's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import Factory, field, frozen

Kind: TypeAlias = Literal[
    "str",
    "int",
    "float",
    "bool",
    "decimal",
    "date",
    "datetime",
    "time",
    "uuid",
    "bytes",
    "binary",
    "none",
    "any",
    "object",
]
Spelling: TypeAlias = Literal["plain", "text", "mixed", "money", "stamp", "json", "php"]
Location: TypeAlias = Literal["path", "query", "header", "cookie"]
Slot: TypeAlias = Literal["json", "form", "multipart", "content"]
"""Which of a call's bodies a request body is."""

Holds: TypeAlias = Literal["json", "text", "binary", "lines", "events", "form", "multipart"]
"""The kind of content of a media type."""


@frozen
class Scalar:
    """A single value: its Python kind, and its form on the wire."""

    kind: Kind
    spelling: Spelling = "plain"
    spelled: tuple[object, object] | None = None
    """For a boolean: its true and false on the wire. If false is None, the member is omitted for false."""


@frozen
class Constant:
    """One of a few fixed values that get no enum of their own."""

    values: tuple[str | int | float | bool | None, ...]


@frozen
class ListOf:
    """A list of one type."""

    item: Type


@frozen
class MapOf:
    """An object whose keys are data."""

    value: Type
    numbered: bool = False
    """Whether the keys may be given as numbers; on the wire they are text."""

    name: str = field(default="", eq=False)
    """What the document calls it; empty if it has no name."""


@frozen
class TupleOf:
    """A list with a type per position, and perhaps one for all that follow."""

    items: tuple[Type, ...]
    rest: Type | None = None


@frozen
class Ref:
    """A model, an enum or an alias, by the pointer of its schema."""

    pointer: str


@frozen
class Tag:
    """The member whose value decides the arm of a union, and the arm for each of its values."""

    member: str
    arms: tuple[tuple[str, str], ...]
    """Pairs of tag value and pointer of the model."""

    other: str | None = None
    """Pointer of the model of all other values."""


@frozen
class Union:
    """One of several types; null is the scalar `none`."""

    arms: tuple[Type, ...]
    tag: Tag | None = None


@frozen
class Wrapped:
    """A value that sits alone under a member (or, for 0, in a one-item list)."""

    member: str | int
    inner: Type
    lone_row: bool = False
    """Whether a list of one item may come as this item alone."""

    absent_when_empty: bool = False
    """Whether a list without items is left out."""


Type: TypeAlias = Scalar | Constant | ListOf | MapOf | TupleOf | Ref | Union | Wrapped

NONE = Scalar("none")
ANY = Scalar("any")


@frozen
class Doc:
    """What a person may read about a part."""

    summary: str = ""
    description: str = ""
    deprecated: bool = False


@frozen
class Field:
    """A member of a model, or of a request body given as arguments."""

    wire: str
    pointer: str
    type: Type
    required: bool
    doc: Doc = Doc()
    name: str | None = None
    secret: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Any = None
    shared: str = ""
    """The key of the `SharedArgument` that stands in for this member of a request body; empty if there is none."""


@frozen
class Model:
    """An object with known members."""

    pointer: str
    fields: tuple[Field, ...]
    doc: Doc = Doc()
    name: str | None = None
    """The name the spec chose, or the component's own."""

    parent: tuple[str, str] | None = None
    """For an inline schema: the pointer of the part it belongs to, and the word to add."""

    extra: Type | None = ANY
    """Type of unlisted members; None if there may be none."""

    is_open: bool = False
    """Whether the document allows unlisted members."""

    replaced: bool = False
    """Whether an overlay supplies the class."""

    example: str = ""
    """JSON text of the schema's own example; empty if there is none."""


@frozen
class Enum:
    """A closed list of values in the document, an open one in Python."""

    pointer: str
    base: Literal["str", "int"]
    values: tuple[str | int, ...]
    doc: Doc = Doc()
    name: str | None = None
    parent: tuple[str, str] | None = None
    names: Mapping[str, str] = Factory(dict)
    """Chosen member names by the text of the value."""

    spelling: Spelling = "plain"
    """How the numbers of an enum travel."""


@frozen
class Alias:
    """A named type without a class: a union, or a recursive list."""

    pointer: str
    type: Type
    doc: Doc = Doc()
    name: str | None = None
    parent: tuple[str, str] | None = None


Schema: TypeAlias = Model | Enum | Alias


@frozen
class Parameter:
    """A path, query, header or cookie parameter."""

    wire: str
    pointer: str
    location: Location
    type: Type
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    media: str | None = None
    """Media type of a `content` parameter."""

    whole: bool = False
    """Whether it is the query as a whole."""

    doc: Doc = Doc()
    name: str | None = None
    default: Any = None
    """What the vendor takes where it is left out; None if that is not documented."""
    shared: str = ""
    """The key of the `SharedArgument` that stands in for it; empty if there is none."""


@frozen
class Body:
    """One media type of a request body."""

    media: str
    pointer: str
    type: Type
    required: bool
    model: Model | None = None
    """The object whose members become arguments, when the body is one."""

    wrap: tuple[str | int, ...] = ()
    """Members the object sits under, outermost first."""

    encoding: Mapping[str, Any] = Factory(dict)
    form: Mapping[str, Any] | None = None
    doc: Doc = Doc()
    slot: Slot = "json"
    in_lines: bool = False
    """Whether it is a list whose items are sent one a line."""

    shown_empty: bool = False
    """Whether the document shows an object without members: an optional body is sent even if nothing is in it."""

    example: str = ""
    """JSON text of a documented example; empty if there is none."""


@frozen
class Answer:
    """One status and media type of a success answer; no type means no content."""

    status: str
    media: str | None
    type: Type | None
    doc: Doc = Doc()
    holds: Holds = "json"
    documented: Type | None = None
    """The documented type of the content, if it is read as another one, such as text."""

    example: str = ""
    """JSON text of a documented example; empty if there is none."""


@frozen
class Variable:
    """A part of an address that differs from customer to customer, or may be chosen."""

    name: str
    default: str | None
    values: tuple[str, ...]
    """All possible values, if the document lists them."""

    doc: str
    pointer: str


@frozen
class Server:
    """An address, variables and all."""

    url: str
    variables: tuple[Variable, ...] = ()
    choice: str | None = None
    """What a caller may call it."""

    doc: str = ""
    pointer: str = "#"


@frozen
class Operation:
    """One method on one path."""

    method: str
    path: str
    pointer: str
    operation_id: str | None
    resource: str | None
    name: str | None
    tags: tuple[str, ...]
    route: str
    """What is sent of the path, every parameter as `{name}`."""

    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    answers: tuple[Answer, ...]
    refusals: tuple[tuple[str, str], ...] = ()
    """Documented failures: status and what it means."""

    raises: Mapping[str, tuple[str, ...]] = Factory(dict)
    """Error classes of a documented failure, by status, from `x-raises`."""

    words: Mapping[str, Any] = Factory(dict)
    """The operation's `x-` words about behaviour, checked."""

    security: tuple[tuple[str, ...], ...] | None = None
    server: str | None = None
    """The operation's own address."""

    template: Server | None = None
    """The operation's own address with its variables."""

    doc: Doc = Doc()


@frozen
class Event:
    """What the vendor sends by itself, as a webhook or a callback."""

    name: str
    """The key of the webhook or callback."""

    pointer: str
    type: Type
    doc: Doc = Doc()


@frozen
class SharedArgument:
    """What most operations require: the client takes it once for all calls."""

    wire: str
    type: Type
    doc: Doc = Doc()
    is_number: bool = False


@frozen
class Security:
    """A security scheme a client can serve."""

    key: str
    kind: Literal["header", "query", "cookie", "basic", "bearer", "digest", "scheme", "oauth", "refresh"]
    wire: str
    name: str | None
    pointer: str
    doc: Doc = Doc()
    token_url: str = ""
    """Where a client's id and secret are exchanged for a token."""

    refresh_url: str = ""
    """Where a refresh token is exchanged for a token."""

    scheme: str = ""
    """Name of an HTTP authentication scheme of which nothing else is known."""


@frozen
class Api:
    """Everything a client is made of."""

    title: str
    version: str
    doc: Doc
    server: str | None
    """Base URL, or None when it differs per customer."""

    operations: tuple[Operation, ...]
    schemas: Mapping[str, Schema]
    """By pointer, in document order."""

    security: tuple[Security, ...]
    required_security: tuple[tuple[str, ...], ...]
    words: Mapping[str, Any]
    tags: Mapping[str, str]
    """The description of each tag."""

    certificate: bool = False
    """Whether it asks for a client's certificate (mutual TLS), which is the HTTP client's."""

    servers: tuple[Server, ...] = ()
    """All addresses, the default first."""

    path: str = ""
    """The path of the address, if the document has only that."""

    shared: tuple[SharedArgument, ...] = ()

    events: tuple[Event, ...] = ()
    """What the vendor sends by itself."""


def refs(type_: Type) -> Iterator[str]:
    """Yield the pointers that a type refers to, in order; one pointer may come twice."""
    match type_:
        case Ref(pointer):
            yield pointer
        case ListOf(inner) | MapOf(inner) | Wrapped(_, inner):
            yield from refs(inner)
        case TupleOf(items, rest):
            for item in items:
                yield from refs(item)
            if rest is not None:
                yield from refs(rest)
        case Union(arms, _):
            for arm in arms:
                yield from refs(arm)
        case _:
            return


def nullable(type_: Type) -> bool:
    """Return whether null is among the values of a type."""
    match type_:
        case Union(arms, _):
            return any(nullable(arm) for arm in arms)
        case Constant(values):
            return None in values
        case Scalar(kind, _, _):
            return kind in ("none", "any", "object")
        case _:
            return False


def union(*types: Type, tag: Tag | None = None) -> Type:
    """Return the union of types, flat and without repeats; null comes last."""
    arms: list[Type] = []
    for type_ in types:
        inner = type_.arms if isinstance(type_, Union) and type_.tag is None else (type_,)
        arms.extend(arm for arm in inner if arm not in arms)
    if ANY in arms:
        return ANY
    if NONE in arms:
        arms.remove(NONE)
        arms.append(NONE)
    return arms[0] if len(arms) == 1 else Union(tuple(arms), tag)
