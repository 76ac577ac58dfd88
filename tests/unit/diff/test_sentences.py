"""A report says each change in a sentence that names what it was and what it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.diff.changes import Change
from generator.diff.constraints import facet_levels, facets_of, same
from tests.unit.diff.library import REF, answer, library, schemas
from tests.unit.diff.pairs import changes, create, edited, get, listing, schema

REGION = "https://{region}.example/api"
KEY = {"type": "apiKey", "in": "header", "name": "X-Key", "x-name": "api_key", "description": "Key."}
TWO = {**KEY, "name": "X-Two", "x-name": "two"}
TAGS = {"cat": "Cat", "dog": "Dog"}
RATE = {"requests": 100, "per": 60}
Spec = Mapping[str, Any]


def servers(*entries: Spec) -> dict[str, Any]:
    return edited(lambda value: value.update(servers=list(entries)))


def at(name: str) -> Spec:
    return {"url": f"https://{name}.example/api"}


def region(default: str, *values: str) -> Spec:
    return {"url": REGION, "variables": {"region": {"default": default, **({"enum": list(values)} if values else {})}}}


def secured(*groups: dict[str, list[str]], **schemes: Spec) -> dict[str, Any]:
    def edit(value: dict[str, Any]) -> None:
        value["components"]["securitySchemes"] = dict(schemes)
        value["security"] = list(groups) or [{key: []} for key in schemes]

    return edited(edit)


def tagged(mapping: Mapping[str, str] | None, member: str = "kind", *, is_aliased: bool = False) -> dict[str, Any]:
    """Return a document with two classes, told apart by a member or not at all."""

    def edit(value: dict[str, Any]) -> None:
        for name in ("Cat", "Dog"):
            schemas(value)[name].update(required=["kind", "sort"])
            schemas(value)[name]["properties"]["sort"] = {"type": "string"}
        pet = schemas(value)["Pet"]
        pet["discriminator"] = {
            "propertyName": member,
            "mapping": {tag: f"{REF}{name}" for tag, name in (mapping or {}).items()},
        }
        if mapping is None:
            del pet["discriminator"]
        if is_aliased:
            schemas(value)["Animal"] = {"$ref": f"{REF}Pet"}
            answer(value, "/pets")["schema"] = {"$ref": f"{REF}Animal"}

    return library(edit)


def limited(rate: Spec | None) -> dict[str, Any]:
    return edited(lambda value: value.pop("x-rate-limit") if rate is None else value.update({"x-rate-limit": rate}))


def told(text: str, example: int = 1, evidence: Spec | None = None) -> dict[str, Any]:
    """Return a document whose words for people say this."""

    def edit(value: dict[str, Any]) -> None:
        value["info"].update(title=text)
        schema(value, "Line")["example"] = {"qty": example}
        get(value)["responses"]["200"]["content"]["application/json"]["example"] = {"id": example, "total": "1"}
        create(value)["requestBody"]["description"] = text
        if evidence is not None:
            listing(value)["x-evidence"] = evidence

    return edited(edit)


SENTENCES: dict[str, tuple[dict[str, Any], dict[str, Any], list[str]]] = {
    "a default region": (
        servers(region("eu", "eu", "us")),
        servers(region("us", "eu", "us")),
        [
            "risky: The address is `https://us.example/api`; before, it was `https://eu.example/api`.",
            f"risky: `region` of the address `{REGION}` is `us` by default; before, it was `eu`.",
        ],
    ),
    "a region is gone": (
        servers(region("eu", "eu", "us", "za")),
        servers(region("eu", "eu", "us")),
        [
            f"breaking: `region` of the address `{REGION}` can no longer be `za`.",
            "breaking: The client's argument `region` takes `Literal['eu', 'us'] | None`; "
            "before, it took `Literal['eu', 'us', 'za'] | None`.",
        ],
    ),
    "a region is new": (
        servers(region("eu", "eu", "us")),
        servers(region("eu", "eu", "us", "za")),
        [
            "safe: The client's argument `region` takes `Literal['eu', 'us', 'za'] | None`; "
            "before, it took `Literal['eu', 'us'] | None`."
        ],
    ),
    "no region to choose": (
        servers(region("eu", "eu", "us")),
        servers(at("eu")),
        ["breaking: The client's argument `region` is gone. It chose the address."],
    ),
    "a region to choose": (
        servers(at("eu")),
        servers(region("eu", "eu", "us")),
        ["safe: The client's argument `region` is new. It chooses the address."],
    ),
    "another address is gone": (
        servers(at("a"), at("b")),
        servers(at("a")),
        ["risky: The address `https://b.example/api`, besides the default one, is no longer offered."],
    ),
    "no address": (
        servers(at("a")),
        servers(),
        ["breaking: The address is to be passed as `base_url`; before, it was `https://a.example/api`."],
    ),
    "an address at last": (
        servers(),
        servers(at("a")),
        ["risky: The address is `https://a.example/api`; before, it was passed."],
    ),
    "another member tells classes apart": (
        tagged(TAGS),
        tagged(TAGS, "sort"),
        [
            "breaking: `models.Pet` is told apart by `sort`; before, it was told apart by `kind`.",
            "breaking: `Cat.kind` is nothing where it is not given; before, it was `'cat'`.",
            "breaking: `Dog.kind` is nothing where it is not given; before, it was `'dog'`.",
            "risky: `Cat.sort` is `'cat'` where it is not given; before, it was nothing.",
            "risky: `Dog.sort` is `'dog'` where it is not given; before, it was nothing.",
        ],
    ),
    "a name of a class is gone": (
        tagged({**TAGS, "puss": "Cat"}),
        tagged(TAGS),
        [
            "risky: `Cat.kind` is `'cat'` where it is not given; before, it was nothing.",
            "safe: `models.Pet` has no longer the `kind` `'puss'`.",
        ],
    ),
    "a class has a second name, behind an alias": (
        tagged(TAGS, is_aliased=True),
        tagged({**TAGS, "puss": "Cat"}, is_aliased=True),
        [
            "breaking: `Cat.kind` is nothing where it is not given; before, it was `'cat'`.",
            "risky: `models.Pet` has now also the `kind` `'puss'`.",
            "risky: `models.Animal` has now also the `kind` `'puss'`.",
        ],
    ),
    "a name means another class": (
        tagged({**TAGS, "fox": "Cat"}),
        tagged({**TAGS, "fox": "Dog"}),
        [
            "breaking: `models.Pet` is `Dog` where `kind` is `'fox'`; before, it was `Cat`.",
            "breaking: `Dog.kind` is nothing where it is not given; before, it was `'dog'`.",
            "risky: `Cat.kind` is `'cat'` where it is not given; before, it was nothing.",
        ],
    ),
    "nothing tells classes apart": (
        tagged(TAGS),
        tagged(None),
        [
            "breaking: `Cat.kind` is nothing where it is not given; before, it was `'cat'`.",
            "breaking: `Dog.kind` is nothing where it is not given; before, it was `'dog'`.",
            "risky: `models.Pet` is no longer told apart by `kind`.",
        ],
    ),
    "a credential has another key": (secured(key=KEY), secured(other=KEY), []),
    "a credential is in the query": (
        secured(key=KEY),
        secured(key={**KEY, "in": "query"}),
        [
            "breaking: The credential `api_key` is sent as the query parameter `X-Key`; "
            "before, it was sent as the header `x-key`."
        ],
    ),
    "a credential is a cookie": (
        secured(key=KEY),
        secured(key={**KEY, "in": "cookie"}),
        [
            "breaking: The credential `api_key` is sent as the cookie `X-Key`; "
            "before, it was sent as the header `x-key`."
        ],
    ),
    "a second credential is needed": (
        secured(key=KEY),
        secured({"key": [], "two": []}, key=KEY, two=TWO),
        [
            "breaking: The client now takes the credential `two` and requires it.",
            "breaking: Every call that says nothing else needs `header X-Key` and `header X-Two`; "
            "before, it was `header X-Key`.",
        ],
    ),
    "a second credential is gone": (
        secured({"key": [], "two": []}, key=KEY, two=TWO),
        secured(key=KEY),
        [
            "breaking: The client no longer takes the credential `two`.",
            "safe: Every call that says nothing else needs `header X-Key`; "
            "before, it was `header X-Key` and `header X-Two`.",
        ],
    ),
    "a lower rate limit": (
        limited(RATE),
        limited({"requests": 10, "per": 60}),
        [
            "risky: The rate limit of the client is `{'requests': 10, 'per': 60}`; "
            "before, it was `{'requests': 100, 'per': 60}`."
        ],
    ),
    "a rate limit, at last": (
        limited(None),
        limited(RATE),
        ["risky: The rate limit of the client is `{'requests': 100, 'per': 60}`; before, it was not given."],
    ),
    "no rate limit": (
        limited(RATE),
        limited(None),
        ["safe: The rate limit of the client is not given; before, it was `{'requests': 100, 'per': 60}`."],
    ),
    "words for people": (
        told("A"),
        told("B", 2, {"status": "observed", "source": "a demo server"}),
        [
            "docs: The examples of `invoices.get` changed.",
            "docs: The examples of `models.Line` changed.",
            "docs: Descriptions of the body or the answers of `invoices.create` changed.",
            "docs: The vendor's document has the title `B`; before, it had `A`.",
            "docs: `invoices.list` has other evidence: observed (a demo server); before, it was the default.",
        ],
    ),
}


@pytest.mark.parametrize("title", SENTENCES)
def test_a_change_is_told_with_its_level(title: str, tmp_path: Path) -> None:
    old, new, sentences = SENTENCES[title]

    assert sorted(map(sentence, changes(tmp_path, old, new))) == sorted(sentences)


def sentence(change: Change) -> str:
    return f"{change.level}: {change.text}"


@pytest.mark.parametrize(
    ("key", "was", "now", "levels"),
    [
        ("maxLength", 5, 9, ("safe", "risky")),
        ("maxLength", 9, 5, ("breaking", "safe")),
        ("minimum", 1, 2, ("breaking", "safe")),
        ("minimum", 2, 1, ("safe", "risky")),
        ("maximum", None, 1, ("breaking", "safe")),
        ("maximum", 1, None, ("safe", "risky")),
        ("pattern", None, "^a", ("risky", "safe")),
        ("pattern", "^a", "^b", ("risky", "risky")),
        ("multipleOf", 10, 5, ("safe", "risky")),
        ("multipleOf", 5, 10, ("breaking", "safe")),
        ("multipleOf", 4, 6, ("breaking", "risky")),
        ("format", "int32", "int64", ("safe", "risky")),
        ("format", "int64", "int32", ("breaking", "safe")),
        ("format", None, "int32", ("risky", "safe")),
        ("format", "int64", None, ("safe", "safe")),
        ("format", "date", None, ("safe", "breaking")),
        ("format", None, "date", ("breaking", "safe")),
        ("format", "date", "date-time", ("breaking", "breaking")),
        ("format", "colour", "shade", ("risky", "risky")),
    ],
)
def test_a_limit_means_one_thing_for_requests_and_another_for_answers(
    key: str, was: object, now: object, levels: tuple[str, str]
) -> None:
    assert facet_levels(key, was, now) == levels


@pytest.mark.parametrize(
    ("first", "second", "are_same"),
    [
        (False, 0, False),
        (1, 1.0, True),
        ({"a": [1, 2], "b": None}, {"b": None, "a": (1, 2)}, True),
        ({"a": 1}, {"a": 1, "b": None}, False),
        ([1, 2], [2, 1], False),
        ([1], [1, 1], False),
        ([True], [1], False),
    ],
)
def test_json_values_are_compared_as_json(first: object, second: object, are_same: bool) -> None:
    assert same(first, second) is are_same


def test_a_bound_of_openapi_3_0_that_excludes_is_the_number_it_means() -> None:
    assert facets_of({"minimum": 1, "exclusiveMinimum": True}) == facets_of({"exclusiveMinimum": 1})
    assert facets_of({"maximum": 9, "exclusiveMaximum": False}) == {"maximum": 9}
