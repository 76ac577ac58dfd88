"""Write the module that reads what a vendor sends by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from ..ir.ir import Alias, Api, Constant, Enum, Event, Model, Ref, Schema, Type, Union, Wrapped
from ..ir.word_rules import rule
from ..naming.reserved import CLIENT_IMPORTS
from ..runtime.core.values import Value
from ..text.docs import argument_lines, comment, docstring, literal, wrap
from ..text.expressions import Expr, compose, joined
from .imports import Imports
from .views.types import Types

_ANY = Expr("Any", frozenset([("typing", "Any")]))
_NOTHING = Expr("None")
_USUAL = ("type", "event", "event_type", "eventType", "event_name", "eventName", "topic", "action", "kind", "name")
"""Members that usually name the event, the likeliest first."""


class WebhooksView(Value):
    """The module, as text."""

    docstring: str
    imports: str
    event: str
    receiver: str
    parameters: str
    arguments: str
    parse_docstring: str


class _Tags(Value):
    """How an event is told: by which member, and by which of its values."""

    member: str
    values: tuple[tuple[str, Event], ...]
    closed: bool
    """Whether the document lists the values, rather than the names of the events."""


def view_webhooks(api: Api, types: Types, prefix: str) -> WebhooksView:
    """Return the view of `webhooks.py`.

    Args:
        api: The API, which has events.
        types: Writes types.
        prefix: Of environment variables.
    """
    imports = Imports(root=".", outside={**CLIENT_IMPORTS, "typing": "Any Literal TypeAlias"})
    imports.add("__future__", "annotations")
    imports.add("typing", "TypeAlias")
    imports.add("._runtime.client", "Headers", "Receiver")
    tags = _tags(api, api.words.get("x-webhook", {}))
    variable = f"{prefix}_WEBHOOK_SECRET"
    is_signed = signs(api)
    parameters, arguments = "body: bytes | str, headers: Headers = ()", "body, headers"
    if is_signed:
        imports.add("._runtime.client", "InvalidSignature as InvalidSignature", "WebhookSecret")
        parameters += ", *, secret: WebhookSecret | None = None, tolerance: float = 300, now: float | None = None"
        arguments += ", secret, tolerance, now"
    receiver = _receiver(api, types, tags, variable if is_signed else "", imports)
    event = _event(api, types, imports, is_open=tags.closed)
    return WebhooksView(
        docstring(_module_doc(api.events), 0),
        "\n".join(imports.lines()),
        event,
        f"Receiver({', '.join(receiver)})",
        parameters,
        arguments,
        docstring(_parse_doc(variable, is_signed=is_signed, is_open=tags.closed), 4),
    )


def _receiver(api: Api, types: Types, tags: _Tags, variable: str, imports: Imports) -> list[str]:
    """Return the arguments of the runtime's object that reads the events."""
    word = dict(api.words.get("x-webhook", {}))
    if tags.member and "tag-header" not in word:
        word["tag"] = tags.member
    bare = evolve(types, models="")
    alternatives = dict.fromkeys(arm.text for event in api.events for arm in bare.arms(event.type, "model"))
    rows = [(value, bare.annotation(event.type, "model").text) for value, event in tags.values]
    receiver = ['f"{__package__}.models"', literal(tuple(alternatives))]
    receiver += [f"events={literal(tuple(rows))}"] if rows else []
    receiver += ["closed=True"] if tags.closed else []
    receiver += [f"rule={imports.use(rule('x-webhook', word))}"] if word else []
    return [*receiver, f"variable={literal(variable)}"] if variable else receiver


def signs(api: Api) -> bool:
    """Return whether it is known how the vendor signs its requests."""
    word = api.words.get("x-webhook")
    return isinstance(word, Mapping) and "signature" in word


def about_events(api: Api, variable: str) -> str:
    """Return what the README says of the events; empty if there are none."""
    if not api.events:
        return ""
    if not signs(api):
        return "It returns the model of the event. The vendor documents no signature: check in another way who sent it."
    return (
        "It returns the model of the event, or raises `InvalidSignature`: the body is not the vendor's, or older than "
        f"`tolerance=300` seconds.\nGive the bytes as they came. Without `secret`, that of `{variable}` counts."
    )


def _module_doc(events: tuple[Event, ...]) -> list[str]:
    """Return the lines of the module's docstring: what the vendor sends."""
    lines = ["Events that the vendor sends by itself: `parse` reads the body of such a request.", ""]
    for name, event in {event.name: event for event in events}.items():
        about = comment(event.doc.summary or event.doc.description)
        lines += wrap(f"- `{comment(name).replace('`', chr(39))}`{f': {about}' if about else ''}", 0)
    return lines


def _event(api: Api, types: Types, imports: Imports, *, is_open: bool) -> str:
    """Return the annotation of what `parse` returns."""
    arms = [arm for event in api.events for arm in types.arms(event.type, "result")]
    if is_open and _ANY not in arms:
        arms.append(compose("dict[str, {}]", _ANY))
    return imports.use(joined(" | ", sorted(arms, key=lambda arm: arm == _NOTHING)))


def _parse_doc(variable: str, *, is_signed: bool, is_open: bool) -> list[str]:
    lines = ["Return the event that a request of the vendor brings."]
    if is_open:
        text = "An event of an undocumented kind is a dict, and is reported as a drift."
        lines += ["", *wrap(text, 4)]
    if not is_signed:
        lines += ["", *wrap("Nothing is documented of a signature, so that anybody may have sent the request.", 4)]
    lines += ["", "Args:"]
    lines += argument_lines("body", "The body as it came, byte by byte: a signature is about these bytes.", 4)
    lines += argument_lines("headers", "The headers, as a mapping or as pairs.", 4)
    if is_signed:
        secret = f"The secret, or several while one replaces another. Or the environment variable {variable}."
        lines += argument_lines("secret", secret, 4)
        lines += argument_lines("tolerance", "Seconds that the time of the request may differ from ours.", 4)
        lines += argument_lines("now", "Our time as a Unix time, for tests.", 4)
    lines += ["", "Raises:"]
    if is_signed:
        text = "The request is not the vendor's, was changed on its way, or is too old."
        lines += argument_lines("InvalidSignature", text, 4)
        lines += argument_lines("MissingCredential", "There is no secret.", 4)
    return lines + argument_lines("DecodeError", "The body is not JSON.", 4)


def _tags(api: Api, known: Mapping[str, object]) -> _Tags:
    """Return how the events of an API are told from each other."""
    named = tuple((event.name, event) for event in api.events)
    if len(api.events) < 2 or "tag-header" in known:
        return _Tags("", named if len(api.events) > 1 else (), closed=False)
    members = {event: _members(event.type, api.schemas) for event in api.events}
    wanted = known.get("tag")
    candidates = [wanted] if isinstance(wanted, str) else _candidates(list(members.values()))
    listed = ((member, _values(member, members)) for member in candidates)
    found = next(((member, values) for member, values in listed if _tells_apart(values, api.events)), None)
    if found is not None:
        return _Tags(*found, closed=True)
    return _by_name(next((member for member in candidates if member in _USUAL or member == wanted), ""), named)


def _values(member: str, members: Mapping[Event, dict[str, tuple[str, ...]]]) -> tuple[tuple[str, Event], ...]:
    """Return the values that the events list for a member, each with its event."""
    return tuple((value, event) for event, row in members.items() for value in row.get(member, ()))


def _tells_apart(values: tuple[tuple[str, Event], ...], events: tuple[Event, ...]) -> bool:
    """Return whether each event has values, and none of them is another event's, too."""
    return len(dict(values)) == len(values) and {event for _, event in values} == set(events)


def _by_name(member: str, named: tuple[tuple[str, Event], ...]) -> _Tags:
    """Return the tags where the names of the events stand for the values of a member, if there is one."""
    return _Tags(member, named if member else (), closed=False)


def _candidates(rows: list[dict[str, tuple[str, ...]]]) -> list[str]:
    """Return the members that all events have, the likeliest first."""
    return sorted((name for name in rows[0] if all(name in row for row in rows)), key=_likelihood)


def _likelihood(member: str) -> int:
    return _USUAL.index(member) if member in _USUAL else len(_USUAL)


def _members(type_: Type, schemas: Mapping[str, Schema]) -> dict[str, tuple[str, ...]]:
    """Return the values that the document lists for each member that all models of a type have."""
    rows = [
        {field.wire: _listed(field.type, schemas) for field in model.fields} for model in _models(type_, schemas, 0)
    ]
    common = [wire for wire in rows[0] if all(wire in row for row in rows)] if rows else []
    return {wire: _all_values([row[wire] for row in rows]) for wire in common}


def _all_values(lists: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the values of all lists; none if one of them is empty, since it then may be any value."""
    return tuple(dict.fromkeys(value for values in lists for value in values)) if all(lists) else ()


def _models(type_: Type, schemas: Mapping[str, Schema], depth: int) -> Iterator[Model]:
    """Yield the models that a type is, or may be."""
    match type_:
        case Ref(pointer) if depth < 20:
            schema = schemas.get(pointer)
            if isinstance(schema, Model):
                yield schema
            elif isinstance(schema, Alias):
                yield from _models(schema.type, schemas, depth + 1)
        case Union(arms, _):
            for arm in arms:
                yield from _models(arm, schemas, depth)
        case Wrapped(_, inner):
            yield from _models(inner, schemas, depth)
        case _:
            return


def _listed(type_: Type, schemas: Mapping[str, Schema]) -> tuple[str, ...]:
    match type_:
        case Constant(values):
            return tuple(value for value in values if isinstance(value, str))
        case Ref(pointer):
            schema = schemas.get(pointer)
            return tuple(map(str, schema.values)) if isinstance(schema, Enum) and schema.base == "str" else ()
        case _:
            return ()
