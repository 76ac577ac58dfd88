"""Decode a parameter into the JSON value its schema describes, with nothing of the clients' own encoder.

For what openapi-core cannot read: objects spread over a query or a cookie, matrix and label styles, and values of more
than one type.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import unquote, unquote_plus, urlsplit

from attrs import frozen

from .document import Document, Node, Operation, composed
from .forms import BadForm, FormReader, Part
from .received import Received

_BETWEEN = {"spaceDelimited": ("%20", "+"), "pipeDelimited": ("%7C", "|"), "form": (",",)}


@frozen
class Kind:
    """The kind of a parameter's value, as its style distinguishes them."""

    is_object: bool
    is_list: bool
    types: frozenset[str]


def kind_of(document: Document, schema: Node) -> Kind:
    """Return the kinds of values that a schema allows, with its `allOf`."""
    flat = list(_flat(document, schema, ()))
    types = {name for part in flat for name in document.types(part)} - {"null"}
    is_object = "object" in types or any("properties" in part or "additionalProperties" in part for part in flat)
    return Kind(is_object, "array" in types or any("items" in part for part in flat), frozenset(types))


def is_ours(document: Document, parameter: Node) -> bool:
    """Return whether openapi-core cannot read a parameter."""
    if "content" in parameter:
        return False
    schema = document.safely(parameter.get("schema", {}))
    kind = kind_of(document, schema)
    odd = parameter.get("style") in ("matrix", "label", "deepObject")
    items = kind_of(document, document.safely(schema.get("items", {})))
    of_many = kind.is_list and (len(items.types) != 1 or nests(document, schema))
    return odd or kind.is_object or of_many or (len(kind.types) != 1 and bool(schema))


def nests(document: Document, schema: Node) -> bool:
    """Return whether a schema is that of a list whose items are objects or lists: their names stand in brackets."""
    lists = [part for part in _flat(document, schema, ()) if "items" in part]
    kinds = [kind_of(document, part["items"]) for part in lists]
    return any(kind.is_object or kind.is_list for kind in kinds)


def decoded(document: Document, operation: Operation, parameter: Node, request: Received) -> list[object]:
    """Return the value of a parameter as the only item of a list; an empty list if it was not sent.

    Raises:
        BadForm: What was sent does not have the parameter's style.
    """
    schema = document.safely(parameter.get("schema", {}))
    kind = kind_of(document, schema)
    parts = list(_parts(document, operation, parameter, kind, request))
    if not parts:
        return []
    name = parameter["name"]
    reader = FormReader(document, {"nesting": "brackets"}, {})
    value = reader.value({"type": "object", "properties": {"value": schema}}, parts)
    if set(value) != {"value"}:
        raise BadForm(f"{name}: {sorted(value)} do not make one value")
    return [value["value"]]


def _parts(document: Document, operation: Operation, parameter: Node, kind: Kind, request: Received) -> Iterator[Part]:
    place, name = parameter["in"], parameter["name"]
    style = parameter.get("style", "form" if place in ("query", "cookie") else "simple")
    explode = bool(parameter.get("explode", style in ("form", "deepObject")))
    if place in ("query", "cookie"):
        pairs = _query(request) if place == "query" else _cookies(request)
        alike = [other for other in operation.parameters if other["in"] == place]
        yield from _paired(document, parameter, kind, style, explode, pairs, alike)
        return
    raw = operation.raw(request.path).get(name, "") if place == "path" else request.header(name)
    if not raw:
        return
    if style == "label":
        raw = _without(raw, ".", name)
    elif style == "matrix":
        raw = (
            _without(raw, ";", name)
            if explode and (kind.is_object or kind.is_list)
            else _without(raw, f";{name}=", name)
        )
    between = {"label": "." if explode else ",", "matrix": ";" if explode else ","}.get(style, ",")
    items = raw.split(between)
    if style == "matrix" and explode and kind.is_list and not kind.is_object:
        items = [_without(item, f"{name}=", name) for item in items]
    if place == "header":
        items = [item.strip() for item in items]
    yield from _spread(items, kind, explode, name, raw)


def _paired(  # noqa: PLR0913, PLR0917  one argument for each keyword of a parameter
    document: Document,
    parameter: Node,
    kind: Kind,
    style: str,
    explode: bool,
    pairs: Sequence[tuple[str, str]],
    alike: Sequence[Node],
) -> Iterator[Part]:
    name = parameter["name"]
    others = {other["name"] for other in alike if other is not parameter}
    rivals = [other for other in alike if kind_of(document, document.safely(other.get("schema", {}))).is_object]
    if style == "deepObject" or (explode and nests(document, parameter.get("schema", {}))):
        for key, value in pairs:
            if key.startswith(f"{name}[") or key == name:
                yield Part(f"value{key[len(name) :]}", unquote_plus(value))
        return
    if kind.is_object and explode:
        known, is_open = document.members(parameter.get("schema", {}))
        sent = [
            (key, value)
            for key, value in pairs
            if key in known or (is_open and others.isdisjoint((key, key.partition("[")[0])))
        ]
        if not any(key == name for key, _ in sent) or name in known:
            yield from (Part(f"value[{key}]", unquote_plus(value)) for key, value in _mine(sent, parameter, rivals))
            return
    for key, value in pairs:
        if key != name:
            continue
        if explode or not (kind.is_object or kind.is_list):
            yield Part("value[]" if kind.is_list and not kind.types & {"string"} else "value", unquote_plus(value))
            continue
        for between in _BETWEEN[style]:
            value = value.replace(between, "\0")
        yield from _spread(value.split("\0"), kind, False, name, value)


def _mine(pairs: Sequence[tuple[str, str]], parameter: Node, rivals: Sequence[Node]) -> Iterator[tuple[str, str]]:
    """Where several objects of a query have members of one name, the first comes first."""
    for key in dict.fromkeys(key for key, _ in pairs):
        values = [value for other, value in pairs if other == key]
        if len(rivals) > 1 and 1 < len(values) <= len(rivals):
            values = [values[min(rivals.index(parameter), len(values) - 1)]]
        yield from ((key, value) for value in values)


def _spread(items: Sequence[str], kind: Kind, explode: bool, name: str, raw: str) -> Iterator[Part]:
    """Yield the parts of a list or object that is sent as one text."""
    texts = [unquote(item) for item in items]
    if kind.is_object and not kind.is_list:
        if explode:
            pairs = [text.partition("=")[::2] for text in texts]
        elif len(texts) % 2:
            raise BadForm(f"{name}: {raw!r} does not go by twos")
        else:
            pairs = list(zip(texts[::2], texts[1::2], strict=True))
        yield from (Part(f"value[{key}]", value) for key, value in pairs)
    elif kind.is_list and not (len(texts) == 1 and "string" in kind.types):
        yield from (Part("value[]", text) for text in texts)
    else:
        yield Part("value", unquote(raw))


def _flat(document: Document, schema: Node, above: tuple[str, ...]) -> Iterator[Node]:
    reference = str(schema.get("$ref", "")) if isinstance(schema, dict) else ""
    if reference and reference in above:
        return
    followed = document.safely(schema)
    yield followed
    for part in composed(followed):
        yield from _flat(document, part, (*above, reference))


def _query(request: Received) -> list[tuple[str, str]]:
    pairs = [pair.partition("=") for pair in urlsplit(request.target).query.split("&") if pair]
    return [(unquote_plus(key), value) for key, _, value in pairs]


def _cookies(request: Received) -> list[tuple[str, str]]:
    pairs = [pair.strip().partition("=") for pair in request.header("cookie").split(";") if pair.strip()]
    return [(key, value.replace("+", "%2B")) for key, _, value in pairs]


def _without(text: str, lead: str, name: str) -> str:
    if not text.startswith(lead):
        raise BadForm(f"{name}: {text!r} does not begin with {lead!r}")
    return text[len(lead) :]
