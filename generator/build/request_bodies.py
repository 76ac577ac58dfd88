"""Find the variants of a request body that a method offers, and the media types of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, cast

from attrs import evolve

from ..ir.ir import ANY, Body, Field, ListOf, MapOf, Model, Operation, Scalar, Schema, Slot, TupleOf, Type, Union
from ..runtime.core.values import Value
from .media import holds, is_json, is_range, is_text, structured, without_null, without_parameters

DEFAULT_MEDIA = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}
"""The default media type of each kind of body."""


STYLED = ("style", "explode", "allowReserved")
"""Keywords of `encoding` that write a member as a query would, whatever its media type."""


class BodyVariant(Value):
    """One way of giving a request body: as arguments for its members, or whole as `body`."""

    bodies: tuple[Body, ...]
    """The media types it can travel as, the default first."""

    @property
    def model(self) -> Model | None:
        """The object whose members are arguments; None if the caller passes the body whole."""
        return self.bodies[0].model

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The kinds of request body that this variant can be sent as."""
        return tuple(dict.fromkeys(body.slot for body in self.bodies))

    @property
    def is_open(self) -> bool:
        """Whether the caller may name a media type that is not in the document."""
        return any(body.slot == "content" and (is_range(body.media) or is_ready_made(body)) for body in self.bodies)

    @property
    def media(self) -> tuple[str, ...]:
        """The media types to choose from, without ranges."""
        return tuple(dict.fromkeys(media for body in self.bodies if (media := sent_as(body)) is not None))

    @property
    def holds_files(self) -> bool:
        """Whether the variant can be sent as multipart and has members that are files."""
        return "multipart" in self.slots and any(
            is_file(field.type) for body in self.bodies for field in sendable_fields(body)
        )


def is_ready_made(body: Body) -> bool:
    """Return whether the caller builds the parts of a multipart body, and therefore knows its boundary."""
    # The document itself may say which boundary it is, as those of OData do.
    return body.slot == "content" and body.media.startswith("multipart/") and "boundary=" not in body.media


def sent_as(body: Body) -> str | None:
    """Return the media type of a body; None if it depends on the value that is sent."""
    if not is_range(body.media):
        return body.media
    return DEFAULT_MEDIA.get(body.slot)


def body_variants(operation: Operation) -> tuple[BodyVariant, ...]:
    """Return the variants of an operation's body: with members as arguments first, else in document order."""
    if len(operation.bodies) == 1:
        return (BodyVariant(operation.bodies),)
    groups: dict[object, list[Body]] = {}
    for body in operation.bodies:
        groups.setdefault(_argument_key(body), []).append(body)
    variants = [BodyVariant(tuple(_plain_json_first(bodies))) for bodies in groups.values()]
    return tuple(sorted(variants, key=lambda way: way.model is None))


def default_bodies(operation: Operation) -> tuple[Body, ...]:
    """Return the bodies of the default variant: one per kind of body, the default first."""
    first = body_variants(operation)[:1]
    return one_per_slot(first[0].bodies) if first else ()


def one_per_slot(bodies: Iterable[Body]) -> tuple[Body, ...]:
    """Return the first body of each kind."""
    by_slot: dict[str, Body] = {}
    for body in bodies:
        by_slot.setdefault(body.slot, body)
    return tuple(by_slot.values())


_ONE_VALUE: Mapping[Type, Type] = {kind: kind for kind in (Scalar("binary"), Scalar("str"))}


_MEMBERS: Mapping[Type, Type] = {ANY: MapOf(ANY)}
"""A form has named members, even if the document does not say which."""


def with_slot(body: Body, schemas: Mapping[str, Schema]) -> Body:
    """Return a body with its kind (slot); content that is neither JSON nor a form is sent unchanged."""
    kind = holds(body.media, body.type, schemas)
    whole = without_null(body.type)
    if kind == "multipart" and (isinstance(whole, ListOf | TupleOf) or whole in _ONE_VALUE):
        # The caller puts the parts together.
        return evolve(body, slot="content", type=_ONE_VALUE.get(whole, Scalar("binary")))
    if kind == "json":
        return evolve(body, slot=kind)
    if kind in ("form", "multipart"):
        return evolve(body, slot=kind, type=_MEMBERS.get(whole, body.type))
    if kind == "lines" and without_null(body.type) not in (Scalar("str"), Scalar("binary"), ANY):
        type_ = body.type if isinstance(body.type, ListOf) else ListOf(body.type)
        return evolve(body, slot="content", type=type_, in_lines=True)
    return evolve(body, slot="content", type=Scalar("binary") if kind == "binary" else Scalar("str"))


def sendable_fields(body: Body | Model) -> list[Field]:
    """Return the members that a caller may send: all that are not read-only."""
    model = body.model if isinstance(body, Body) else body
    return [field for field in model.fields if not field.read_only] if model is not None else []


def is_file(type_: Type) -> bool:
    """Return whether a value is a file or a list of files, among other values or not."""
    return any(_is_one_file(arm) or (isinstance(arm, ListOf) and _is_one_file(arm.item)) for arm in _arms(type_))


def only_files(type_: Type) -> Literal["one", "several"] | None:
    """Return whether a value is always one file, or always a list of files; None if it may be anything else."""
    bare_type = without_null(type_)
    if isinstance(bare_type, ListOf) and without_null(bare_type.item) == Scalar("binary"):
        return "several"
    return "one" if bare_type == Scalar("binary") else None


def may_be_text(type_: Type) -> bool:
    """Return whether a value may also be text, as it stands or in a list."""
    return any(arm == Scalar("str") or (isinstance(arm, ListOf) and may_be_text(arm.item)) for arm in _arms(type_))


def _is_one_file(type_: Type) -> bool:
    return Scalar("binary") in _arms(type_)


def _arms(type_: Type) -> tuple[Type, ...]:
    return type_.arms if isinstance(type_, Union) else (type_,)


def as_parts(body: Body, schemas: Mapping[str, Schema]) -> Body:
    """Return a multipart body whose member types follow `encoding`: an image is a file, XML is text."""
    if body.slot != "multipart" or body.model is None:
        return body
    fields = tuple(evolve(field, type=_as_part(body, field, schemas)) for field in body.model.fields)
    return body if fields == body.model.fields else evolve(body, model=evolve(body.model, fields=fields))


def _media_types(encoding: object) -> list[str]:
    """Return the media types that an `encoding` names for a part; none where a style decides how it is written."""
    if not isinstance(encoding, Mapping) or any(word in encoding for word in STYLED):
        return []
    media = cast("Mapping[str, object]", encoding).get("contentType")
    return [without_parameters(media_type) for media_type in media.split(",")] if isinstance(media, str) else []


def _as_part(body: Body, field: Field, schemas: Mapping[str, Schema]) -> Type:
    named = _media_types(body.encoding.get(field.wire))
    if not named or any(not media_type or media_type == "*/*" or is_json(media_type) for media_type in named):
        return field.type
    if all(map(is_text, named)):
        is_object = structured(field.type, schemas) and not isinstance(without_null(field.type), ListOf)
        return Scalar("str") if is_object else field.type
    return Scalar("binary") if without_null(field.type) in (ANY, Scalar("str")) else field.type


def _argument_key(body: Body) -> object:
    """Return a key that is equal for bodies with the same arguments."""
    if body.model is None:
        return body.slot == "content", body.type
    return (
        body.wrap,
        body.model.is_open,
        tuple(sorted((field.wire, repr(_files_as_text(field.type))) for field in sendable_fields(body))),
    )


def _files_as_text(type_: Type) -> Type:
    """Return a type with files as text: forms that cannot carry files describe them so."""
    if not is_file(type_):
        return without_null(type_)
    return ListOf(Scalar("str")) if isinstance(without_null(type_), ListOf) else Scalar("str")


def _plain_json_first(bodies: list[Body]) -> list[Body]:
    """Return the bodies with plain JSON before other JSON types; other bodies keep their place."""
    first = next((body for body in bodies if body.slot == "json"), None)
    default = next((body for body in bodies if without_parameters(body.media) == "application/json"), None)
    if first is None or default is None or default is first:
        return bodies
    rest = [body for body in bodies if body is not default]
    at = rest.index(first)
    return [*rest[:at], default, *rest[at:]]
