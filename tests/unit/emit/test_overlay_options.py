"""A vendor's own options: written in an overlay, taken by the client and by `with_options`, seen by its dialect."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.unit.making import CLIENT, Package, make

SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Made", "version": "1", "x-client": CLIENT},
    "servers": [{"url": "https://vendor.example"}],
    "paths": {
        "/things": {
            "post": {
                "operationId": "createThing",
                "x-resource": "things",
                "x-method": "create",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "values": {
                                        "type": "object",
                                        "propertyNames": {"type": "string", "x-type": "integer"},
                                        "additionalProperties": {"type": "string"},
                                    }
                                },
                            }
                        }
                    }
                },
                "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {}}}}},
            }
        }
    },
}

OPTIONS = '''
"""Options."""

from __future__ import annotations

from {package}._runtime.extend import Options, Settings


class MadeSettings(Settings, total=False):
    """Keywords."""

    greeting: str


class MadeOptions(Options):
    """Options."""

    greeting: str = "hello"
    """What is said
    first."""
'''

DIALECT = '''
"""A dialect that asks something first, and says what it was told to."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve

from {package}._overlay.options import MadeOptions
from {package}._runtime.extend import Call
from {package}._runtime.extend import Flow, perform
from {package}._runtime.extend import Dialect

T = TypeVar("T")


class MadeDialect(Dialect):
    """A dialect."""

    def __init__(self, quirks: Any, codec: Any) -> None:
        super().__init__(quirks, codec)
        self.learnt: list[object] = []

    def arrange(self, call: Call[T]) -> Flow[Call[T]]:
        """Ask first, once."""
        if call.method == "POST" and not self.learnt:
            self.learnt.append((yield from perform(Call("GET", "/first", returns=object))))
        options = self.options
        said = options.greeting if isinstance(options, MadeOptions) else "?"
        return evolve(call, header={{"X-Greeting": said}})
'''


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    folder: Path = tmp_path_factory.mktemp("options")
    overlay = folder / "overlay"
    overlay.mkdir()
    for name, text in {"options": OPTIONS, "dialect": DIALECT}.items():
        (overlay / f"{name}.py").write_text(text.format(package="made_with_options"), "utf-8")
    generated = make(folder / "out", SPEC, "made_with_options", "--overlay", str(overlay))
    assert generated.code == 0, generated.err
    return generated


def test_the_dialect_sees_the_options_of_the_client_it_works_for(package: Package) -> None:
    asked: list[tuple[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.url.path, request.headers.get("X-Greeting", "")))
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with http, package.MadeClient(http_client=http, greeting="good day") as client:
        client.things.create()
        other = client.with_options(greeting="bye", timeout=5)
        other.things.create()

    assert asked == [("/first", "good day"), ("/things", "good day"), ("/things", "bye")]
    assert (client.options.greeting, other.options.greeting, other.options.timeout) == ("good day", "bye", 5)


def test_the_options_are_documented_with_the_client(package: Package) -> None:
    assert "greeting: What is said first." in package.text("client.py")
    assert "**settings: Unpack[MadeSettings]" in package.text("client.py")


def test_an_option_that_nobody_knows_is_refused(package: Package) -> None:
    with pytest.raises(TypeError):
        package.MadeClient(farewell="bye")


def test_keys_that_are_numbers_may_be_given_as_such(package: Package) -> None:
    assert "Mapping[str, str] | Mapping[int, str]" in package.text("resources/things.py")
