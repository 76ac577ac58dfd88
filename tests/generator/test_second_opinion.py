"""What another parser makes of the curated specs: members, what is required, and kinds must agree with our IR.

openapi-python-client reads the wire's truth and none of our words, so where a word says how Python sees a value, it
sees the text, number or enum that travels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.ir import Alias, Constant, Enum, ListOf, MapOf, Model, Ref, Scalar, Schema, Type, Union, Wrapped
from generator.load import load
from generator.patch import specs_in
from generator.pipeline import Project, understand

SPECS = specs_in(Path(__file__).parent.parent.parent / "specs")

KINDS: dict[str, set[str]] = {
    "str": {"StringProperty"},
    "int": {"IntProperty"},
    "float": {"FloatProperty"},
    "bool": {"BooleanProperty"},
    "decimal": {"FloatProperty"},
    "date": {"DateProperty"},
    "datetime": {"DateTimeProperty"},
    "time": {"StringProperty"},
    "uuid": {"UuidProperty"},
    "bytes": {"StringProperty"},
    "binary": {"FileProperty", "StringProperty"},
    "none": {"NoneProperty"},
    "any": {"AnyProperty"},
    "object": {"AnyProperty"},
}
TEXT = {"StringProperty", "EnumProperty"}
"""What a value of ours whose spelling a word tells is on the wire."""


@cache
def _theirs(spec: Path) -> GeneratorData:
    config = Config.from_sources(ConfigFile(), MetaType.NONE, spec, "utf-8", overwrite=False, output_path=None)
    data = GeneratorData.from_dict(load(spec).data, config=config)
    assert isinstance(data, GeneratorData), data
    return data


@cache
def _project(spec: Path) -> Project:
    return understand(spec)


@cache
def _ours(spec: Path) -> dict[str, Schema]:
    """Give the component schemas by name."""
    found = _project(spec).api.schemas
    lead = "#/components/schemas/"
    return {pointer.removeprefix(lead): schema for pointer, schema in found.items() if _is_component(pointer, lead)}


def _is_component(pointer: str, lead: str) -> bool:
    return pointer.startswith(lead) and "/" not in pointer.removeprefix(lead)


def _pairs(spec: Path) -> list[tuple[str, Model, Any]]:
    """Give the objects that both understand."""
    theirs = {str(model.class_info.name): model for model in _theirs(spec).models}
    return [
        (name, schema, theirs[name])
        for name, schema in _ours(spec).items()
        if isinstance(schema, Model) and name in theirs and theirs[name].required_properties is not None
    ]


def _wire(name: str | UntrustedString) -> str:
    return name if isinstance(name, str) else name.get_untrusted_value()


def _expected(type_: Type, schemas: Mapping[str, Schema], has_word: bool) -> set[str]:
    match type_:
        case Scalar(kind, spelling, spelled):
            if spelling == "mixed":
                return {"UnionProperty"}
            if spelling != "plain" or spelled is not None:
                return TEXT
            return TEXT | KINDS[kind] if has_word else KINDS[kind]
        case Constant():
            return {"ConstProperty", "EnumProperty"}
        case ListOf():
            return {"ListProperty"}
        case MapOf():
            return {"ModelProperty"}
        case Union():
            return {"UnionProperty"}
        case Wrapped(member, _):
            return {"ListProperty"} if member == 0 else {"ModelProperty"}
        case Ref(pointer):
            found = schemas.get(pointer)
            kinds: dict[type[object], set[str]] = {
                Model: {"ModelProperty"},
                Enum: {"EnumProperty"},
                Alias: {"UnionProperty", "ListProperty"},
            }
            return kinds.get(type(found), set())
        case _:
            return {"ListProperty", "UnionProperty"}


def _members(name: str, ours: Model, theirs: Any) -> Iterator[str]:
    """Tell which members, or whether they are required, only one says."""
    for word, required, other in (
        ("required", True, theirs.required_properties),
        ("optional", False, theirs.optional_properties),
    ):
        for wire in {each.wire for each in ours.fields if each.required is required} ^ {_wire(o.name) for o in other}:
            yield f"{name}.{wire} is {word} for one only"


def _kinds(name: str, ours: Model, theirs: Any, project: Project) -> Iterator[str]:
    """Tell which members are of different kinds."""
    kinds = {
        _wire(each.name): type(each).__name__ for each in (*theirs.required_properties, *theirs.optional_properties)
    }
    for field in ours.fields:
        node = project.documents.follow(project.documents.target(field.pointer, "#"))
        has_word = isinstance(node.value, dict) and "x-type" in node.value
        if kinds.get(field.wire) not in _expected(field.type, project.api.schemas, has_word):
            yield f"{name}.{field.wire}: {field.type} here, {kinds.get(field.wire)} there"


def _known_to_one(spec: Path, components: dict[str, Any]) -> Iterator[str]:
    """Tell which objects only one has; one they say they removed, or one that a word unwraps, is explained."""
    removed = "\n".join(f"{error.detail}\n" for error in _theirs(spec).errors)
    known = {name for name, _, _ in _pairs(spec)}
    ours = {name for name, schema in _ours(spec).items() if isinstance(schema, Model)}
    yield from (f"only we have {name}" for name in ours - known if f"/components/schemas/{name}\n" not in removed)
    theirs = {str(model.class_info.name) for model in _theirs(spec).models} & set(components)
    explained = {name for name in theirs if "x-unwrap" in components[name] or not components[name].get("properties")}
    yield from (f"only they have {name}" for name in theirs - ours - explained)


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.stem)
def test_two_parsers_agree(spec: Path) -> None:
    project = _project(spec)

    different = list(_known_to_one(spec, load(spec).data["components"]["schemas"]))
    for name, ours, theirs in _pairs(spec):
        different += _members(name, ours, theirs)
        different += _kinds(name, ours, theirs, project)
    assert sorted(different) == []
