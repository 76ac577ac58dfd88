"""What another parser makes of a document's schemas: members, what is required, and kinds, beside our IR.

openapi-python-client reads the wire's truth and none of our words, so where a word says how Python sees a value, it
sees the text, number or enum that travels. It is shown the component schemas alone, since those are compared, and
without titles, by which it would name them. What it cannot express is told apart from what it sees otherwise.
"""

from __future__ import annotations

import enum
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from attrs import define, field, frozen
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.ir.ir import (
    ANY,
    NONE,
    Alias,
    Constant,
    Enum,
    ListOf,
    MapOf,
    Model,
    Ref,
    Scalar,
    Schema,
    Type,
    Union,
    Wrapped,
    union,
)
from generator.pipeline.project import Project, overlay_of, understand
from generator.read.resolve import Node, Unresolved

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
"""The wire type of each `x-type`."""


class Inexpressible(enum.Enum):
    """Reasons why the peer differs: it cannot express what the document has."""

    REFUSED = "a schema that it refuses, or leaves out with what refers to it"
    NULL = "an enum, an object or a reference that may be null"
    UNION = "a union beside members, or told apart by a discriminator"
    MERGED = "an `allOf` of one part, which it takes for that part"
    BESIDE = "words beside a reference, which it does not read"
    FILE = "a file inside JSON, which travels as text"
    ANYTHING = "a union with a part that may be anything"


@frozen
class Difference:
    """Something that the two see differently."""

    words: str
    cause: Inexpressible | None = None

    def __str__(self) -> str:
        return f"{self.words} ({self.cause.value})" if self.cause else self.words


@define
class Opinions:
    """A document as both read it."""

    project: Project
    ours: Mapping[str, Schema] = field(init=False)
    """The component schemas by name."""

    theirs: dict[str, Any] = field(factory=dict)
    """Their models by the names of the components."""

    removed: set[str] = field(factory=set)

    @classmethod
    def of(cls, spec: Path) -> Opinions:
        """Let both read a document, ours with no more of an overlay than what words of the document name."""
        overlay = overlay_of(spec)
        with TemporaryDirectory() as folder:
            for name in ("errors.py", "client.py"):
                if overlay is not None and (overlay / name).is_file():
                    shutil.copy(overlay / name, folder)
            return cls(understand(spec, Path(folder)))

    def __attrs_post_init__(self) -> None:
        """Read."""
        lead = "#/components/schemas/"
        schemas = self.project.api.schemas
        self.ours = {
            pointer.removeprefix(lead): schema
            for pointer, schema in schemas.items()
            if pointer.startswith(lead) and "/" not in pointer.removeprefix(lead)
        }
        config = Config.from_sources(
            ConfigFile(), MetaType.NONE, Path("openapi.yaml"), "utf-8", overwrite=False, output_path=None
        )
        data = self._accepted(config)
        names = {str(Class.from_string(string=name, config=config).name): name for name in self.schemas}
        self.theirs = {
            names[model]: parsed for parsed in data.models if (model := str(parsed.class_info.name)) in names
        }
        errors = "".join(f"{error.detail}\n" for error in data.errors)
        self.removed |= {name for name in self.schemas if f"/components/schemas/{name}\n" in errors}

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas as the document has them."""
        components = self.project.documents.root.value.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        return schemas if isinstance(schemas, dict) else {}

    def _accepted(self, config: Config) -> GeneratorData:
        """Let the peer read all schemas but those that make it refuse the document."""
        root = self.project.documents.root.value
        while True:
            left = {name: _untitled(node) for name, node in self.schemas.items() if name not in self.removed}
            data = {"openapi": root["openapi"], "info": {"title": "Schemas", "version": "1"}, "paths": {}}
            result = GeneratorData.from_dict({**data, "components": {"schemas": left}}, config=config)
            if isinstance(result, GeneratorData):
                return result
            complained = set(re.findall(r"^components\.schemas\.(.+)$", result.detail or "", re.M))
            refused = {name for name in left if any(f"{place}.".startswith(f"{name}.") for place in complained)}
            assert refused, result
            self.removed |= refused

    def pairs(self) -> list[tuple[str, Model, Any]]:
        """Return the objects that both understand."""
        return [
            (name, schema, self.theirs[name])
            for name, schema in self.ours.items()
            if isinstance(schema, Model) and name in self.theirs and self.theirs[name].required_properties is not None
        ]

    def differences(self) -> list[Difference]:
        """List all that the two see differently."""
        differences = list(self._known_to_one())
        for name, ours, theirs in self.pairs():
            differences += _members(name, ours, theirs)
            differences += self._kinds(name, ours, theirs)
        return differences

    def _known_to_one(self) -> Iterator[Difference]:
        known = {name for name, _, _ in self.pairs()}
        ours = {name for name, schema in self.ours.items() if isinstance(schema, Model)}
        for name in sorted(ours - known):
            cause = Inexpressible.REFUSED if name in self.removed else self._cause_of(name)
            yield Difference(f"only we have {name}", cause)
        for name in sorted(set(self.theirs) - ours):
            node = self.schemas[name]
            if "x-unwrap" not in node and node.get("properties"):
                yield Difference(f"only they have {name}", self._cause_of(name))

    def _kinds(self, name: str, ours: Model, theirs: Any) -> Iterator[Difference]:
        """Return which members are of different kinds."""
        kinds = {
            _wire(member.name): type(member).__name__
            for member in (*theirs.required_properties, *theirs.optional_properties)
        }
        for own_field in ours.fields:
            node = self.project.documents.target(own_field.pointer, "#")
            try:
                followed = self.project.documents.follow(node)
            except Unresolved:
                continue
            has_word = isinstance(followed.value, dict) and "x-type" in followed.value
            kind = kinds.get(own_field.wire, "nothing")
            if kind not in self._expected(own_field.type, has_word):
                yield Difference(
                    f"{name}.{own_field.wire}: {own_field.type} here, {kind} there",
                    self._why(own_field.type, kind, node, followed),
                )

    def _why(self, ours: Type, kind: str, node: Node, followed: Node) -> Inexpressible | None:
        if isinstance(ours, Union) and NONE in ours.arms:
            rest = union(*(arm for arm in ours.arms if arm != NONE))
            if kind in self._expected(rest, False):
                return Inexpressible.NULL
        if kind == "FileProperty" and ours == Scalar("str"):
            return Inexpressible.FILE
        if ours == ANY and kind == "UnionProperty":
            return Inexpressible.ANYTHING
        if isinstance(node.value, dict) and "$ref" in node.value and len(node.value) > 1:
            return Inexpressible.BESIDE
        return self._cause(followed)

    def _cause_of(self, name: str) -> Inexpressible | None:
        components = self.project.documents.root.child("components").child("schemas")
        return self._cause(components.child(name))

    def _cause(self, node: Node) -> Inexpressible | None:
        """Return the parts of a schema that the peer cannot express."""
        if not isinstance(node.value, dict):
            return None
        kind = node.value.get("type")
        if node.value.get("nullable") is True or (isinstance(kind, list) and "null" in kind):
            return Inexpressible.NULL
        if {"anyOf", "oneOf", "discriminator"} & set(node.value):
            return Inexpressible.UNION
        parts = [self.project.documents.follow(part) for part in node.entries("allOf")]
        if any(self._cause(part) is Inexpressible.UNION for part in parts):
            return Inexpressible.UNION
        return Inexpressible.MERGED if len(parts) == 1 else None

    def _expected(self, type_: Type, has_word: bool) -> set[str]:
        return _expected(type_, self.project.api.schemas, has_word)


def _untitled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _untitled(part) for key, part in value.items() if key != "title" or not isinstance(part, str)}
    return [_untitled(part) for part in value] if isinstance(value, list) else value


def _wire(name: str | UntrustedString) -> str:
    return name if isinstance(name, str) else name.get_untrusted_value()


def _expected(type_: Type, schemas: Mapping[str, Schema], has_word: bool) -> set[str]:  # noqa: PLR0911  one return for each kind of type
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
            schema = schemas.get(pointer)
            kinds: dict[type[object], set[str]] = {
                Model: {"ModelProperty"},
                Enum: {"EnumProperty"},
                Alias: {"UnionProperty", "ListProperty"},
            }
            return kinds.get(type(schema), set())
        case _:
            return {"ListProperty", "UnionProperty"}


def _members(name: str, ours: Model, theirs: Any) -> Iterator[Difference]:
    """Return the members, or their being required, that only one of both has."""
    for word, required, other in (
        ("required", True, theirs.required_properties),
        ("optional", False, theirs.optional_properties),
    ):
        for wire in {own_field.wire for own_field in ours.fields if own_field.required is required} ^ {
            _wire(o.name) for o in other
        }:
            yield Difference(f"{name}.{wire} is {word} for one only")
