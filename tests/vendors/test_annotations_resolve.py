"""Libraries that read annotations at run time, such as cattrs or FastAPI, find all names in them."""

from __future__ import annotations

import functools
import importlib
import inspect
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.oracles.smoke.subject import of_vendor, vendors
from tests.unit.making import forgotten, make

ROOT = Path(__file__).parents[2]
DOCUMENT = """
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /animals:
    get:
      tags: [animals]
      operationId: listAnimals
      parameters:
        - {name: names, in: query, schema: {type: array, items: {type: string}}}
      responses:
        "200":
          description: Animals.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Animal"}}}}
  /animals/{animal}/parts:
    put:
      tags: [animals]
      operationId: putParts
      parameters:
        - {name: animal, in: path, required: true, schema: {type: integer}}
      requestBody:
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Anything"}
      responses:
        "200": {description: Parts., content: {application/json: {schema: {$ref: "#/components/schemas/Anything"}}}}
components:
  schemas:
    Anything:
      oneOf:
        - {type: string}
        - {type: array, items: {$ref: "#/components/schemas/Anything"}}
        - {type: object, additionalProperties: {$ref: "#/components/schemas/Anything"}}
    Animal:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}
    Cat:
      type: object
      required: [kind]
      properties:
        kind: {const: cat}
        friends: {type: array, items: {$ref: "#/components/schemas/Animal"}}
        other: {$ref: "#/components/schemas/Dog"}
        anything: {$ref: "#/components/schemas/Anything"}
    Dog:
      type: object
      required: [kind]
      properties:
        kind: {const: dog}
        enemy: {$ref: "#/components/schemas/Cat"}
        models: {type: array, items: {$ref: "#/components/schemas/Animal"}}
        all_models: {$ref: "#/components/schemas/Mood"}
        date: {type: string, format: date}
    Mood: {type: string, enum: [good, bad]}
"""


def functions(owner: type[Any], package: str) -> Iterator[tuple[str, Any]]:
    """Yield the public functions of a class and of its bases, those behind properties too."""
    for base in owner.__mro__:
        for name, member in vars(base).items() if base.__module__.startswith(package) else ():
            if isinstance(member, staticmethod | classmethod):
                function: Any = member.__func__
            elif isinstance(member, functools.cached_property):
                function = member.func
            else:
                function = member.fget if isinstance(member, property) else member
            if inspect.isfunction(function) and (not name.startswith("_") or name == "__init__"):
                yield f"{base.__module__}.{base.__qualname__}.{name}", function


def unresolved(package: Any) -> list[str]:
    """Return what fails of the public classes of a package, its models, resources and fields."""
    places = [package, *(getattr(package, name) for name in ("models", "fields") if hasattr(package, name))]
    places.append(importlib.import_module(f"{package.__name__}.resources"))
    # What a client uses without a name of its own there, such as its options.
    places += [importlib.import_module(f"{package.__name__}._runtime.{name}") for name in ("call", "call.options")]
    if hasattr(package, "_overlay"):
        places += [module for name, module in sys.modules.items() if name.startswith(f"{package.__name__}._overlay.")]
    classes = {member for place in places for name in dir(place) if inspect.isclass(member := getattr(place, name))}
    faults: dict[str, str] = {}
    for owner in classes:
        called = [(owner.__qualname__, owner), *functions(owner, package.__name__)]
        for name, subject in called:
            try:
                typing.get_type_hints(subject, include_extras=True)
                if attrs.has(subject):
                    attrs.resolve_types(subject)
            except (NameError, TypeError, AttributeError) as error:
                faults[name] = f"{name}: {type(error).__name__}: {error}"
    assert len(classes) > 50 or package.__name__ == "zoo", "the walk went astray"
    return sorted(faults.values())


@pytest.mark.parametrize("vendor", vendors())
def test_all_annotations_of_a_client_resolve(vendor: str) -> None:
    """In a process of its own: other tests import modules of the same names from elsewhere."""
    code = "from tests.vendors.test_annotations_resolve import of_vendor, unresolved; import sys; "
    code += "print(*unresolved(of_vendor(sys.argv[1]).module()), sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code, vendor], capture_output=True, text=True, cwd=ROOT)

    assert (done.stdout.strip(), done.returncode) == ("", 0), done.stderr


def test_all_annotations_resolve_for_a_document_of_others(tmp_path: Path) -> None:
    """It has a recursive schema, models that refer to each other, and a field with the name that reaches models."""
    package = make(tmp_path, DOCUMENT, "zoo")

    with forgotten("zoo"):
        assert unresolved(package.load()) == []
        models: Any = package.models
        cats, dogs = typing.get_type_hints(models.Cat), typing.get_type_hints(models.Dog)
        cat = models.Cat.from_dict({"kind": "cat", "friends": [{"kind": "dog"}], "anything": [["a"], {"b": ["c"]}]})

    assert dogs["models"] == list[models.Cat | models.Dog] | None
    assert dogs["all_models"] == models.Mood | str | None
    assert cats["other"] == models.Dog | None
    assert isinstance(cat.friends[0], models.Dog)
    assert cat.anything == [["a"], {"b": ["c"]}]


def test_types_that_libraries_know_come_out() -> None:
    perfex: Any = of_vendor("perfex").module()

    invoice = attrs.fields_dict(attrs.resolve_types(perfex.models.Invoice))
    constructor = typing.get_type_hints(perfex.PerfexClient.__init__)
    model = typing.get_type_hints(perfex.models.Invoice.__init__)

    assert invoice["id"].type is int
    assert str in typing.get_args(constructor["token"])
    options = typing.get_type_hints(perfex._overlay.options.PerfexOptions)
    assert options["retries"] is int and options["allow_loss"] is bool and options["timezone"]
    assert model["id"] is int
