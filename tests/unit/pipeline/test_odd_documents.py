"""Documents with anything anywhere: generation refuses with a place, or emits modules that Python can read."""

from __future__ import annotations

import ast
import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.emit.package import emit
from generator.pipeline.project import understand
from generator.text.diagnostics import SpecError
from tests.unit.build import test_bodies_and_answers as bodies
from tests.unit.making import document, make, operation, talk

ODD: list[Any] = [
    None, True, False, 0, -1, 1.5, float("inf"), "", "x", "../x", "{", "\u2028", [], {}, [None], {"a": None}, [[]],
    {"$ref": "#/x"}, {"$ref": 5}, {"type": 5}, {"": ""}, ["a", "a"], {"type": ["string", 3]}, {"enum": []},
    {"allOf": []}, {"oneOf": [{}]}, {"const": None}, {"properties": []}, {"prefixItems": {}}, {"items": []},
]  # fmt: skip
RUNS, ROUNDS = 4, 12


def _spots(value: Any) -> list[tuple[Any, Any]]:
    """Return every place of a document: its container and its key."""
    spots: list[tuple[Any, Any]] = []
    stack = [value]
    while stack:
        container = stack.pop()
        keys = (
            list(container)
            if isinstance(container, dict)
            else range(len(container))
            if isinstance(container, list)
            else ()
        )
        for key in keys:
            spots.append((container, key))
            stack.append(container[key])
    return spots


@pytest.mark.parametrize("seed", range(RUNS))
def test_odd_parts_are_told_or_left_out(tmp_path: Path, seed: int) -> None:
    """The same odd documents on every run: each has one or a few parts replaced or removed."""
    choice = random.Random(seed)
    for _ in range(ROUNDS):
        spec = copy.deepcopy(document(bodies.PATHS, bodies.SCHEMAS))
        for _ in range(choice.choice([1, 1, 3])):
            container, key = choice.choice(_spots(spec))
            if choice.random() < 0.8:
                container[key] = copy.deepcopy(choice.choice(ODD))
            else:
                del container[key]
        path = tmp_path / "spec.json"
        path.write_text(json.dumps(spec))

        try:
            project = understand(path)
            files = emit(project.api, project.names, project.identity, project.overlay, "spec.json")
        except SpecError as error:
            assert "spec.json" in str(error)
            continue

        for name, text in files.items():
            if name.endswith(".py") and "/_runtime/" not in name:
                ast.parse(text)


def test_an_operation_survives_all_that_is_odd_in_it(tmp_path: Path) -> None:
    odd: dict[str, Any] = {
        "operationId": 5,
        "tags": None,
        "parameters": [None, 5, {"name": "q", "in": "query", "schema": []}, {"$ref": "#/nothing"}],
        "requestBody": {"content": {"application/json": None, "": {}}},
        "responses": {"200": None, "2XX": {"content": {"application/json": {"schema": 5}}}},
        "security": [None, 5, {"none": []}],
        "servers": [None],
        "summary": ["x"],
    }

    package = make(tmp_path, document({"/odd": {"get": odd}}), "odd_client")

    assert package.code == 3
    with talk(package) as vendor:
        vendor.client.odd.get()
    assert vendor.vendor.last.url.path == "/odd"


@pytest.mark.parametrize("title", ["\u5ba0\u7269", "\u0416\u0443\u043a", "\U0001f600", "", "123", "class", "A" * 200])
def test_a_title_of_any_kind_makes_a_client(tmp_path: Path, title: str) -> None:
    """The name goes into a header, a folder and a project file; each allows fewer characters than a title."""
    info = {"title": title, "version": "1"}

    package = make(tmp_path, document({"/a": {"get": operation("a")}}, info=info), "title_client")

    client = next(name for name in package.__all__ if name.endswith("Client") and not name.startswith("Async"))
    with talk(package, client.removesuffix("Client")) as vendor:
        vendor.client.calls.a()
    assert vendor.vendor.last.headers["user-agent"].isascii()


def test_schemes_of_one_kind_have_arguments_of_their_own(tmp_path: Path) -> None:
    schemes = {
        "first": {"type": "http", "scheme": "bearer"},
        "second": {"type": "http", "scheme": "bearer"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Other-Key"},
        "settings": {"type": "apiKey", "in": "header", "name": "X-Key"},
    }
    spec = document({"/a": {"get": operation("a")}}, components={"securitySchemes": schemes})

    package = make(tmp_path, spec, "schemes_client")

    import inspect

    given = list(inspect.signature(package.MadeClient.__init__).parameters)
    assert given[:3] == ["self", "token", "second"]
    assert len(given) == len(set(given)) == 13


def test_what_people_read_is_text_or_nothing(tmp_path: Path) -> None:
    """A description may be a `$ref` to a page elsewhere, and may announce a table that an argument has no room for."""
    description = "Whose books. One of these names:\n\n| name |\n|---|\n| Ann |"
    parameters = [{"name": "owner", "in": "query", "schema": {"type": "string"}, "description": description}]
    tags = [{"name": "calls", "description": {"$ref": "./calls.md"}}]
    spec = document({"/books": {"get": operation("list_books", parameters=parameters)}}, tags=tags)

    package = make(tmp_path, spec, "said_client")

    calls = package.load("resources.calls").Calls
    assert calls.__doc__ == "Calls."
    assert "owner: Whose books.\n" in calls.list_books.__doc__
