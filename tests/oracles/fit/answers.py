"""Find the JSON schema of each method's answer, and call the method with any valid arguments."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any, get_overloads

from attrs import frozen

from generator.read.resolve import Node, Unresolved

from .fit_client import Fit


@frozen
class Answered:
    """One JSON answer of one method."""

    method: str
    path: str
    call: Any
    status: int
    media: str
    schema: Any


def answers(session: Fit) -> Iterator[Answered]:
    """Yield the success answers that are JSON."""
    documents = session.project.documents
    for method, path, pointer, call in session.methods():
        try:
            responses = documents.target(pointer, "#").members("responses")
        except Unresolved:
            continue
        success = [(status, node) for status, node in responses if status.upper().startswith("2")]
        for status, node in success or [row for row in responses if row[0] == "default"]:
            code = 200 if status == "default" else int(status.upper().replace("XX", "00"))
            for media, schema in _contents(documents.follow(node)):
                if media.partition(";")[0].strip().endswith(("/json", "+json")):
                    yield Answered(method, path, call, code, media, schema)


def _contents(response: Node) -> Iterator[tuple[str, Any]]:
    for media, content in response.members("content"):
        schema = content.get("schema")
        if schema is not None and "*" not in media:
            yield media, schema.value


def arguments(call: Any) -> dict[str, Any]:
    """Return something for every argument that has to be there; what is sent is not what is looked at."""
    # A method of several ways to give its body takes them all and asks for nothing; one of its ways does.
    ways = [dict([*inspect.signature(way).parameters.items()][1:]) for way in get_overloads(call.__func__)]
    whole = [way for way in ways if "body" in way and way["body"].default is inspect.Parameter.empty]
    parameters = [*whole, *ways, inspect.signature(call).parameters][0]
    return {
        name: _something(str(parameter.annotation))
        for name, parameter in parameters.items()
        if parameter.default is parameter.empty
    }


def _something(annotation: str) -> object:
    choices: tuple[tuple[str, object], ...] = (
        ("Sequence", []),
        ("Mapping", {}),
        ("Upload", b"x"),
        ("datetime", datetime(2026, 1, 1, tzinfo=UTC)),
        ("date", date(2026, 1, 1)),
        ("time", time(12)),
        ("str", "x"),
        ("models.", {}),
        ("bool", True),
    )
    literal = annotation.partition("Literal[")[2]
    for word, value in choices:
        if re.search(rf"\b{re.escape(word)}", annotation) and not literal:
            return value
    if literal[:1] in ("'", '"'):
        return literal[1:].partition(literal[0])[0] or "x"
    return 1 if any(word in annotation for word in ("int", "float", "Decimal")) else "x"
