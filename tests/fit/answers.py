"""Find the JSON that each method of a client answers, and call it with whatever lets it be sent."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.resolve import Node, Unresolved

from .client import Fit


@frozen
class Answered:
    """One JSON answer of one method."""

    method: str
    path: str
    call: Any
    status: int
    media: str
    schema: Any


def answers(made: Fit) -> Iterator[Answered]:
    """Walk the success answers that are JSON."""
    documents = made.project.documents
    for method, path, pointer, call in made.methods():
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
    """Give something for every argument that has to be there; what is sent is not what is looked at."""
    parameters = inspect.signature(call).parameters.items()
    return {name: _something(str(each.annotation)) for name, each in parameters if each.default is each.empty}


def _something(annotation: str) -> object:
    choices: tuple[tuple[str, object], ...] = (
        ("Sequence", []),
        ("Mapping", {}),
        ("Upload", Path(__file__)),
        ("str", "x"),
        ("models.", {}),
        ("bool", True),
    )
    literal = annotation.partition("Literal[")[2]
    for word, value in choices:
        if word in annotation and not literal:
            return value
    if literal[:1] in ("'", '"'):
        return literal[1:].partition(literal[0])[0] or "x"
    return 1 if any(word in annotation for word in ("int", "float", "Decimal")) else "x"
