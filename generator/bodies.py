"""Choose which of an operation's request bodies a method can offer; say which are lost."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from .ir import Body, Operation, Scalar

_LETTERS = ("xml", "text/", "yaml", "csv", "graphql")


def body_slot(media: str) -> str:
    """Tell which of a `Call`'s bodies a media type is: json, form, multipart or content."""
    bare = media.partition(";")[0].strip()
    if bare.startswith("multipart/"):
        return "multipart"
    if bare == "application/x-www-form-urlencoded":
        return "form"
    return "json" if is_json(bare) else "content"


def is_json(media: str) -> bool:
    """Tell whether a media type is JSON, or says nothing."""
    bare = media.partition(";")[0].strip()
    return bare.endswith(("/json", "+json")) or bare in ("*/*", "application/*", "text/json")


def offered(operation: Operation) -> tuple[Body, ...]:
    """Give the bodies a method offers: one per way of writing, in the document's order."""
    slots: dict[str, Body] = {}
    for body in operation.bodies:
        slots.setdefault(body_slot(body.media), body)
    if len({body.model is None for body in slots.values()}) > 1:
        # Arguments and a whole body cannot stand side by side: the one with arguments is offered.
        return tuple(body for body in slots.values() if body.model is not None)
    if all(body.model is None for body in slots.values()):
        return tuple(slots.values())[:1]
    return tuple(slots.values())


def lost(operation: Operation) -> Iterator[tuple[Body, str]]:
    """Walk the bodies no argument of the method reaches, and why; one written like another loses nothing."""
    chosen = offered(operation)
    for body in operation.bodies:
        alike = any(body_slot(each.media) == body_slot(body.media) and each.type == body.type for each in chosen)
        if not alike:
            others = ", ".join(each.media for each in chosen)
            yield body, f"a body of type {body.media} cannot be given beside {others}; the method has only that"


def as_text(body: Body) -> Body:
    """Read a body that is neither JSON nor a form as what is sent as it is: text, or bytes."""
    if body_slot(body.media) != "content" or body.type in (Scalar("str"), Scalar("binary")):
        return body
    is_text = any(word in body.media for word in _LETTERS)
    return evolve(body, type=Scalar("str") if is_text else Scalar("binary"))
