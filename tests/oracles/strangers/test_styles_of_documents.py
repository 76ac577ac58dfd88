"""Documents in the style of many frameworks: a client lists, reads, creates, changes and deletes a simulator's records.

Nobody curated them: the names, the pages and the simulator's behaviour follow from the document alone.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import anyio
import pytest
from attrs import Factory, frozen

from generator.cli.simulating import document_of
from generator.runtime.apps.simulator.document.document import Document
from generator.runtime.apps.simulator.simulator import Simulator
from tests.unit.making import Package, forgotten, run

STYLES = Path(__file__).parent / "styles"


@frozen
class Style:
    """How the client of a document is used."""

    resource: str
    given: dict[str, Any]
    changed: dict[str, Any]
    shows: str
    """Path of the member that both set, in what is read."""

    key: str = "id"
    methods: tuple[str, str, str] = ("create", "update", "delete")
    listing: Mapping[str, Any] = Factory(dict[str, Any])
    rows: str = ""
    """The member of a listing without pages that holds the rows."""

    small: dict[str, Any] | None = None
    """Arguments for pages of two rows; None if the document leaves its pages open."""


USED = {
    "controllers_v1": Style(
        "vehicles",
        {"plate": "AB-1", "kind": 1, "price": 10.5},
        {"plate": "AB-2"},
        "plate",
        methods=("create", "replace", "delete"),
        small={"page_size": 2},
    ),
    "decorated_controllers": Style(
        "cats",
        {"name": "Tom", "age": 3, "breed": "Manx"},
        {"name": "Tim"},
        "name",
        methods=("create", "update", "remove"),
        listing={"page": 1, "limit": 50},
        small={"page": 1, "limit": 2},
    ),
    "embedded_rows": Style(
        "accounts",
        {"owner": "Ann", "limit": 5},
        {"owner": "Bob"},
        "owner",
        "account_id",
        ("open", "replace", "close"),
        small={"size": 2},
    ),
    "order_controller": Style(
        "order",
        {"customer": "Ann"},
        {"customer": "Bob", "total": 3},
        "customer",
        listing={"pageable": {"page": 0, "size": 50}},
        small={"pageable": {"page": 0, "size": 2}},
    ),
    "paths_with_format": Style(
        "books", {"book": {"title": "A"}}, {"book": {"title": "B"}}, "title", small={"per_page": 2}
    ),
    "resource_objects": Style(
        "articles",
        {"data": {"type": "articles", "attributes": {"title": "A"}}},
        {"data": {"type": "articles", "attributes": {"title": "B"}}},
        "attributes.title",
        small={"page_size": 2},
    ),
    "shared_schemas": Style("pets", {"name": "Rex"}, {"name": "Max"}, "name", methods=("add", "update", "delete")),
    "typed_functions": Style("items", {"title": "a"}, {"title": "b"}, "title"),
}


@pytest.fixture(params=USED)
def style(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def package(style: str, tmp_path: Path) -> Iterator[Package]:
    with forgotten("style_client"):
        arguments = ("--spec", str(STYLES / f"{style}.yaml"), "--out", str(tmp_path), "--package", "style_client")
        code, out, err = run("generate", *arguments)
        assert code == 0, err
        yield Package(tmp_path, "style_client", code, out, err)


def stand_in(style: str) -> Simulator:
    """Return a simulator of the document."""
    document = document_of(STYLES / f"{style}.yaml")

    class Vendor(Simulator):
        def _document(self) -> Document:
            return document

    return Vendor()


async def settled(value: Any) -> Any:
    """Return a result, whichever client made the call; the rows of pages as a list."""
    if hasattr(value, "collect"):
        value = value.collect()
    return await value if inspect.isawaitable(value) else value


def client_of(package: Package, flavour: str, simulator: Simulator, drifts: list[str]) -> Any:
    prefix = "Async" if flavour != "sync" else ""
    name = next(name for name in package.load().__all__ if name.endswith("Client") and not name.startswith("Async"))
    return getattr(package, f"{prefix}{name}")(
        base_url=simulator.serve(), **simulator.credentials, on_drift=lambda drift: drifts.append(str(drift))
    )


async def one(value: Any) -> Any:
    """Return a record, out of the envelope that some answers have."""
    record = await settled(value)
    return record.data if hasattr(record, "data") and hasattr(record.data, "id") else record


def at(record: Any, path: str) -> Any:
    for name in path.split("."):
        record = getattr(record, name)
    return record


async def live(client: Any, use: Style, not_found: type[Exception]) -> None:
    """Create, list, read, change and delete a record."""
    resource = getattr(client, use.resource)
    create, update, delete = (getattr(resource, name) for name in use.methods)
    (given, *_), (changed, *_) = use.given.values(), use.changed.values()

    async def keys(**how: Any) -> list[Any]:
        found = await settled(resource.list(**(how or use.listing)))
        return [getattr(row, use.key) for row in (getattr(found, use.rows) if use.rows else found)]

    made = await one(create(**use.given))
    key = getattr(made, use.key)
    assert key is not None
    assert at(await one(resource.get(key)), use.shows) == inmost(given)
    assert key in await keys()

    await settled(update(key, **use.changed))
    assert at(await one(resource.get(key)), use.shows) == inmost(changed)

    if use.small is not None:
        more = [getattr(await one(create(**use.given)), use.key) for _ in range(5)]
        paged = await keys(**use.small)
        assert len(paged) == len(set(paged)) and {key, *more} <= set(paged)

    await settled(delete(key))
    assert key not in await keys()
    with pytest.raises(not_found):
        await settled(resource.get(key))


def inmost(value: Any) -> Any:
    """Return the text inside of what is given: `A` of `{"attributes": {"title": "A"}}`."""
    while isinstance(value, dict):
        value = list(value.values())[-1]
    return value


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
def test_a_client_works_against_a_simulator_of_its_document(package: Package, style: str, flavour: str) -> None:
    drifts: list[str] = []

    async def main() -> None:
        with stand_in(style) as simulator:
            client = client_of(package, flavour, simulator, drifts)
            if flavour == "sync":
                with client:
                    await live(client, USED[style], package.NotFound)
            else:
                async with client:
                    await live(client, USED[style], package.NotFound)

    anyio.run(main, backend="trio" if flavour == "trio" else "asyncio")

    assert drifts == []
