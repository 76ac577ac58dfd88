"""Read an answer made from its schema through every method of a generated client; run inside the client's folder.

    python answers.py <spec> <package>

Prints one JSON object: how many answers were read, for how many no example could be made, and every drift.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx

from generator.pipeline import Project, understand
from tests.smoke.document import Document
from tests.smoke.examples import Maker


def read_all(spec: Path, package: str) -> dict[str, Any]:
    """Give what came of all answers."""
    project = understand(spec, None, package)
    document = Document(project.documents.root.value)
    maker = Maker(document)
    read, unmade = 0, 0
    drifts: list[str] = []
    reply = httpx.Response(204)
    client_class = getattr(importlib.import_module(package), f"{project.identity.class_name}Client")
    given = {
        name: "x"
        for name, parameter in inspect.signature(client_class.__init__).parameters.items()
        if "Given" in str(parameter.annotation)
    }
    http = httpx.Client(transport=httpx.MockTransport(lambda request: reply))
    with (
        http,
        client_class(
            base_url="https://vendor.example",
            http_client=http,
            on_drift=lambda drift: drifts.append(str(drift)),
            **given,
        ) as client,
    ):
        for method, path, resource, name in _methods(project):
            target = client
            for part in resource:
                target = getattr(target, part)
            call = getattr(target, name)
            for status, media, schema in _answers(document, method, path):
                try:
                    value = maker.example(schema, "answer")
                except Exception:  # An odd document breaks the maker as well; nothing can be read then.
                    unmade += 1
                    continue
                reply = httpx.Response(status, content=json.dumps(value), headers={"content-type": media})
                before = len(drifts)
                try:
                    call(**_arguments(call))
                except Exception as error:
                    drifts.append(f"{type(error).__name__}: {error}")
                drifts[before:] = [f"{method} {path}: {text}" for text in drifts[before:]]
                read += 1
    return {"read": read, "unmade": unmade, "drifts": drifts}


def _methods(project: Project) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    for resource in project.names.resources:
        for operation in resource.operations:
            yield operation.method, operation.path, resource.path, project.names.methods[operation.pointer]


def _answers(document: Document, method: str, path: str) -> Iterator[tuple[int, str, Mapping[str, Any]]]:
    operation = document.operations.get((method, path))
    if operation is None or not isinstance(operation.node.get("responses"), Mapping):
        return
    for reply in document.answers(operation):
        media = reply.media.type
        if reply.status < 300 and media is not None and media.partition(";")[0].endswith(("/json", "+json")):
            yield reply.status, media, reply.media.schema


def _arguments(call: Any) -> dict[str, Any]:
    """Give something for every argument that has to be there; what is sent is not what is tested here."""
    return {
        name: _something(str(parameter.annotation))
        for name, parameter in inspect.signature(call).parameters.items()
        if parameter.default is inspect.Parameter.empty
    }


def _something(annotation: str) -> object:
    choices: tuple[tuple[str, object], ...] = (
        ("Sequence", []),
        ("models.", {}),
        ("Upload", Path(__file__)),
        ("str", "x"),
        ("Mapping", {}),
        ("bool", True),
    )
    for word, value in choices:
        if word in annotation:
            return value
    return 1 if any(word in annotation for word in ("int", "float", "Decimal")) else "x"


if __name__ == "__main__":
    sys.path.insert(0, ".")
    print(json.dumps(read_all(Path(sys.argv[1]), sys.argv[2])))
