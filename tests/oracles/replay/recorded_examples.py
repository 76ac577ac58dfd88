"""List the documented examples of every spec, each with the method that it belongs to."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from attrs import frozen

from generator.pipeline.method_index import Method
from tests.oracles.smoke.arguments import NO_BODY, Arguments, Deriver, deriver, reach
from tests.oracles.smoke.document import Document, Media, Node, Operation
from tests.oracles.smoke.examples import Maker, NoExample
from tests.oracles.smoke.subject import of_vendor, vendors

EVERYTHING = "every member"


def document_of(vendor: str) -> Document:
    """Return a vendor's spec."""
    return of_vendor(vendor).document


@functools.cache
def deriver_of(vendor: str) -> Deriver:
    """Return what derives arguments for a vendor's client."""
    return deriver(of_vendor(vendor))


@frozen
class Example:
    """One documented example and the method it belongs to."""

    vendor: str
    method: Method
    name: str
    status: int = 200
    media: Media | None = None
    value: object = None
    """Of an answer: what the vendor sends."""

    def __str__(self) -> str:
        return f"{self.vendor}-{self.method.resource}.{self.method.name}-{self.status}-{self.name}".replace(" ", "_")

    @property
    def operation(self) -> Operation:
        """The operation the example belongs to."""
        return document_of(self.vendor).operations[self.method.http_method, self.method.route]

    def start(self, client: object) -> Any:
        """Call the method with the arguments that the example's request asks for."""
        written = of_vendor(self.vendor).by_hand.get(f"{self.method.resource}.{self.method.name}")
        if written is not None:
            return written.get(self.name, next(iter(written.values())))(client)
        requests = dict(deriver_of(self.vendor).documented(self.method))
        arguments: Arguments = requests.get(self.name, next(iter(requests.values())))
        return getattr(reach(client, self.method.resource), self.method.name)(**arguments)


def requests() -> Iterator[Example]:
    """List every documented request; an operation that documents none is listed with one made."""
    for vendor in vendors():
        derive = Deriver(document_of(vendor), lambda _annotation, _hint, wire: wire)
        for method in of_vendor(vendor).methods:
            media = derive.media(method)
            names = [NO_BODY] if media is None else list(media.examples) or ["made"]
            yield from (Example(vendor, method, name, media=media) for name in names)


def parameters() -> Iterator[tuple[Example, Node, str, object]]:
    """List every documented example of a query, header or cookie parameter."""
    for vendor in vendors():
        document = document_of(vendor)
        for method in of_vendor(vendor).methods:
            example = Example(vendor, method, "")
            for parameter in example.operation.parameters:
                if parameter["in"] != "path":
                    named = {
                        name: document.follow(node)["value"] for name, node in parameter.get("examples", {}).items()
                    }
                    if "example" in parameter:
                        named["example"] = parameter["example"]
                    yield from ((example, parameter, name, value) for name, value in named.items())


@functools.cache
def answers(successes: bool) -> tuple[Example, ...]:
    """List every documented answer, with one made of every member its schema names; or every documented refusal."""
    return tuple(_answers(successes))


def _answers(successes: bool) -> Iterator[Example]:
    for vendor in vendors():
        document = document_of(vendor)
        maker = Maker(document)
        for method in of_vendor(vendor).methods:
            for reply in document.answers(document.operations[method.http_method, method.route]):
                if (reply.status < 300) is not successes:
                    continue
                if reply.media.type is None and successes:
                    yield Example(vendor, method, "empty", reply.status)
                for name, value in reply.media.examples.items():
                    yield Example(vendor, method, name, reply.status, reply.media, value)
                if successes and is_json(reply.media):
                    with suppress(NoExample):
                        value = visible(document, reply.media.schema, maker.example(reply.media.schema, "answer"))
                        yield Example(vendor, method, EVERYTHING, reply.status, reply.media, value)


def visible(document: Document, schema: Node, value: object) -> object:
    """Remove members beside an unwrapped one from a made answer; Python does not return them."""
    schema = document.follow(schema)
    if isinstance(value, Mapping):
        only = schema.get("x-unwrap")
        properties = schema.get("properties", {})
        return {
            name: visible(document, properties.get(name, {}), member)
            for name, member in value.items()
            if only is None or name == only
        }
    return [visible(document, schema.get("items", {}), item) for item in value] if isinstance(value, list) else value


def is_json(media: Media) -> bool:
    """Return whether a body is JSON."""
    return media.type is not None and media.type.partition(";")[0].endswith("json")


def means_nothing_found(example: Example) -> bool:
    """Return whether this error only means an empty listing, by the spec."""
    empty = document_of(example.vendor).word(example.operation, "x-failure").get("empty", {})
    if not empty:
        empty = document_of(example.vendor).data.get("x-failure", {}).get("empty", {})
    if empty.get("status") != example.status or not isinstance(example.value, Mapping) or not _lists(example):
        return False
    return all(_holds(rule, example.value.get(rule["member"])) for rule in empty.get("when", ()))


def _lists(example: Example) -> bool:
    """Return whether the operation answers a list: rows of a listing, or an array by its schema."""
    if example.method.returns == "pages":
        return True
    document = document_of(example.vendor)
    schemas = [document.follow(reply.media.schema) for reply in document.replies(example.operation)]
    schemas += [document.follow(arm) for schema in schemas for arm in schema.get("oneOf", ())]
    return any(bool(schema.get("type") == "array" and "x-unwrap" not in schema) for schema in schemas)


def _holds(rule: Mapping[str, Any], value: object) -> bool:
    if "begins" in rule:
        return isinstance(value, str) and any(value.lower().startswith(phrase) for phrase in rule["begins"])
    return bool(value == rule["equals"])


def written_by_hand(example: Example) -> bool:
    """Return whether the method is an overlay's, with other arguments."""
    return f"{example.method.resource}.{example.method.name}" in of_vendor(example.vendor).by_hand
