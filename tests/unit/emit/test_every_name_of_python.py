"""Whatever a document calls its parts: no name hides one that the emitted code needs."""

from __future__ import annotations

import ast
import builtins
import inspect
import keyword
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from generator.emit.views.client import FEATURES
from generator.runtime.client import AsyncClient, AsyncResource, Client, Resource
from generator.runtime.codec import Model
from tests.unit.making import Package, document, make, operation, ref, talk

ROOT = Path(__file__).parents[3]
GROUPS = [f"{name} methods" for name in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")]
SMALL = document(
    {"/a/{id}": {"post": operation("a", ref("Thing"), parameters=[{"name": "id", "in": "path", "required": True}])}},
    {"Thing": {"type": "object", "properties": {"day": {"type": "string", "format": "date"}, "kind": {"enum": ["a"]}}}},
    security=[{"key": []}],
)


def _words(package: Package) -> Iterator[str]:
    """Yield every name of Python, of the runtime's public classes, and of what is emitted for a small document."""
    yield from (*dir(builtins), *keyword.kwlist, *keyword.softkwlist)
    yield from (name for owner in (Client, AsyncClient, Resource, AsyncResource, Model) for name in dir(owner))
    yield from (name for owner in (Client, AsyncClient) for name in inspect.signature(owner).parameters)
    for path in (*package.folder.rglob("*.py"), *ROOT.glob("generated/*/*/client.py")):
        if "_runtime" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield from (
                getattr(node, key)
                for key in ("id", "arg", "attr", "name", "asname", "module")
                if getattr(node, key, None)
            )


def _document(words: list[str]) -> dict[str, Any]:
    given = [{"name": word, "in": "query", "schema": {"type": "string"}} for word in words]
    members = {"type": "object", "properties": {word: {"type": "string"} for word in words}}
    paths: dict[str, object] = {
        "/all": {"get": operation("all_words", ref("All"), parameters=given)},
        "/body": {"post": operation("body", requestBody={"content": {"application/json": {"schema": members}}})},
    }
    # A resource with more methods than people find is taken apart.
    paths |= {
        f"/method/{word}": {"get": operation(word, ref("All"), tags=[GROUPS[at // 100]], security=[])}
        for at, word in enumerate(words)
    }
    paths |= {f"/tag/{word}": {"get": operation(f"fetch{at}", ref(word), tags=[word])} for at, word in enumerate(words)}
    schemas: dict[str, object] = {
        "All": members,
        "Word": {"type": "string", "enum": words},
        "Short": {"type": "string", "enum": ["super", "class"]},
        # Reading an enumeration of hundreds is compiled for each model that has one.
        **{
            word: {"type": "object", "properties": {"word": ref("Short" if at else "Word")}}
            for at, word in enumerate(words)
        },
    }
    schemes = {word: {"type": "apiKey", "in": "header", "name": f"X-{at}"} for at, word in enumerate(words)}
    variables = {word: {"default": "x"} for word in words}
    return document(
        paths,
        components={"schemas": schemas, "securitySchemes": schemes},
        security=[{word: [] for word in words}],
        servers=[{"url": "https://vendor.example" + "".join(f"/{{{word}}}" for word in words), "variables": variables}],
    )


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    package = make(tmp_path_factory.mktemp("small"), SMALL, "small_client")
    parts = {part for word in _words(package) for part in word.split(".") if part.isidentifier()}
    return sorted(
        part for part in parts if not part.startswith("__") or part in ("__class__", "__init__", "__package__")
    )


@pytest.fixture(scope="module")
def package(words: list[str], tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("words"), _document(words), "all_words_client")
    assert package.code == 0, package.err[:2000]
    return package


def _arguments(method: Any) -> list[str]:
    return [name for name in inspect.signature(method).parameters if name != "self"]


def _secrets(package: Package) -> dict[str, str]:
    """Return a value for every argument of the client that is a credential."""
    signature = inspect.signature(package.MadeClient.__init__)
    return {name: "k" for name, parameter in signature.parameters.items() if parameter.annotation == "SecretSource"}


def test_the_vocabulary_is_large(words: list[str]) -> None:
    assert {"super", "cast", "self", "Secret", "print", "class", "base_url", "aclose", "Any"} <= set(words)
    assert len(words) > 300


def test_a_client_with_any_credentials_and_addresses_can_be_made(package: Package, words: list[str]) -> None:
    secrets = _secrets(package)

    with talk(package, **secrets) as talking:
        talking.client.calls.body()

    assert len(secrets) == len(words)
    assert [talking.vendor.last.headers[f"X-{at}"] for at in range(len(words))] == ["k"] * len(words)


def test_an_async_client_can_be_made_too(package: Package) -> None:
    async def call() -> int:
        transport = httpx.MockTransport(lambda _request: httpx.Response(200, json={"all": "x"}))
        async with httpx.AsyncClient(transport=transport) as http:
            client = package.AsyncMadeClient(base_url="https://vendor.example", http_client=http, **_secrets(package))
            await client.calls.body()
            return sum(len(_public(type(group))) for group in _groups(client))

    assert anyio.run(call) > 300


def _groups(client: Any) -> list[Any]:
    """Return the resources that have a method for each word."""
    names = [group.replace(" ", "_") for group in GROUPS]
    return [getattr(client, name) for name in names if hasattr(client, name)]


def _public(resource: type) -> list[str]:
    return [name for name, value in vars(resource).items() if inspect.isfunction(value) and name[0] != "_"]


def test_every_method_can_be_called(package: Package, words: list[str]) -> None:
    with talk(package, **_secrets(package)) as talking:
        talking.vendor.says({"all": "x"})
        names = [(group, name) for group in _groups(talking.client) for name in _public(type(group))]
        for group, name in names:
            getattr(group, name)()

    assert len(names) >= len(words)
    assert len({str(request.url) for request in talking.vendor.requests}) >= len(words)


def test_every_argument_arrives(package: Package, words: list[str]) -> None:
    with talk(package, **_secrets(package)) as talking:
        talking.vendor.says({word: word for word in words})
        names = _arguments(talking.client.calls.all_words)
        answer = talking.client.calls.all_words(**{name: name for name in names})
        talking.client.calls.body(**dict.fromkeys(_arguments(talking.client.calls.body), "x"))

    assert sorted(talking.vendor.requests[0].url.params) == words
    assert answer.to_dict() == {word: word for word in words}


def test_no_resource_hides_a_member_of_the_client(package: Package) -> None:
    for own, base in ((package.MadeClient, Client), (package.AsyncMadeClient, AsyncClient)):
        resources = {name for name in vars(own) if name[0] != "_"}

        # A client whose resource is called as a feature of the client does without that feature.
        assert resources & {name for name in dir(base) if name[0] != "_"} <= FEATURES
        with talk(package, **_secrets(package)) as talking:
            for name in resources:
                assert getattr(talking.client, name) is not None


def test_no_method_hides_a_member_of_its_resource(package: Package) -> None:
    resource = package.load("resources.first_methods").FirstMethods

    assert vars(resource).keys() & {name for name in dir(Resource) if not name.startswith("__")} == set()


def test_every_model_and_enum_keeps_what_it_reads(package: Package, words: list[str]) -> None:
    models = package.load("models")
    classes = [getattr(models, name) for name in models.__all__]
    things = [class_ for class_ in classes if "word" in getattr(class_, "__annotations__", ())]

    assert len(things) == len(words)
    for thing in things:
        assert thing.from_dict({"word": "super"}).to_dict() == {"word": "super"}
    assert [models.Word(word).value for word in words if word != "Word"] == [word for word in words if word != "Word"]
