"""Schemas that consist of another one: heirs without members of their own, and references with remarks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.making import Package, document, forgotten, make, operation, ref, talk

ANIMAL = {"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}}
BOOK = {"type": "object", "properties": {"title": {"type": "string"}}}
SCHEMAS = {
    "Animal": ANIMAL,
    "Dog": {"description": "A dog.", "allOf": [ref("Animal")]},
    "Cat": {"allOf": [ref("Animal"), {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
    "Book": BOOK,
    "Title": {"type": "string"},
    "Shelf": {
        "type": "object",
        "properties": {
            "typed": {"type": "object", "allOf": [ref("Book")]},
            "remarked": {"allOf": [ref("Book"), {"type": "object"}, {"description": "The first book."}]},
            "nullable": {"type": ["object", "null"], "allOf": [ref("Book")]},
            "beside": {"type": "object", "$ref": "#/components/schemas/Book"},
            "more": {"type": "object", "allOf": [ref("Book")], "properties": {"page": {"type": "integer"}}},
        },
    },
}
PATHS = {"/animals": {"get": operation("list", {"type": "array", "items": ref("Animal")})}}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    folder: Path = tmp_path_factory.mktemp("heirs")
    paths = {**PATHS, "/shelf": {"get": operation("shelf", ref("Shelf"))}}
    with forgotten("made_client"):
        yield make(folder, document(paths, SCHEMAS))


def test_an_heir_without_members_of_its_own_is_found_by_its_tag(package: Package) -> None:
    models = package.load("models")
    with talk(package) as session:
        session.vendor.says([{"kind": "Dog"}, {"kind": "Cat", "lives": 9}, {"kind": "Emu"}])
        animals = list(session.client.calls.list())

    assert [type(animal) for animal in animals] == [models.Dog, models.Cat, models.AnimalOther]


@pytest.mark.parametrize("member", ["typed", "remarked", "nullable", "beside"])
def test_a_schema_that_adds_nothing_to_another_is_that_type(package: Package, member: str) -> None:
    models = package.load("models")

    shelf = models.Shelf.from_dict({member: {"title": "Emma"}})

    assert type(getattr(shelf, member)) is models.Book


def test_a_schema_that_adds_a_member_is_a_type_of_its_own(package: Package) -> None:
    models = package.load("models")

    more = models.Shelf.from_dict({"more": {"title": "Emma", "page": 3}}).more

    assert (type(more) is models.Book, more.title, more.page) == (False, "Emma", 3)
