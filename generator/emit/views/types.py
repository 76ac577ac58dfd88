"""Write types as annotations, and as hints if annotations are not enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Literal, TypeAlias

from attrs import Factory, evolve, frozen

from ...ir.ir import NONE, Alias, Constant, Enum, ListOf, MapOf, Ref, Scalar, Schema, Tag, TupleOf, Type, Union, Wrapped
from ...naming.names import Names
from ...text.docs import literal

Mode: TypeAlias = Literal["model", "result", "argument"]
"""Inside a model module; as what a method returns; as what a method accepts."""

_KINDS = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "decimal": "Decimal",
    "date": "date",
    "datetime": "datetime",
    "time": "time",
    "uuid": "UUID",
    "bytes": "bytes",
    "binary": "bytes",
    "none": "None",
    "any": "Any",
    "object": "object",
}

_ARGUMENTS = {**_KINDS, "decimal": "Decimal | int", "binary": "Upload", "uuid": "UUID | str", "any": "object"}

_IMPORTS = {
    "Decimal": ("decimal", "Decimal"),
    "date": ("datetime", "date"),
    "datetime": ("datetime", "datetime"),
    "time": ("datetime", "time"),
    "UUID": ("uuid", "UUID"),
    "Any": ("typing", "Any"),
    "Literal": ("typing", "Literal"),
    "Annotated": ("typing", "Annotated"),
    "Sequence": ("collections.abc", "Sequence"),
    "Mapping": ("collections.abc", "Mapping"),
}


@frozen
class Types:
    """Spells types with the names of one API."""

    schemas: Mapping[str, Schema]
    names: Names
    renamed: Mapping[str, str] = Factory(dict)
    """Other names for standard library types, in a module that has a field of the same name."""

    def annotation(self, type_: Type, mode: Mode) -> str:
        """Return the annotation of a type, without `| Unset`."""
        if type(type_) is Scalar and not self.renamed:
            return (_ARGUMENTS if mode == "argument" else _KINDS)[type_.kind]
        return " | ".join(dict.fromkeys(self._parts(type_, mode)))

    def hint(self, type_: Type, prefix: str = "hints.") -> str | None:
        """Return the expression of `hints` for how values travel; None if the annotation is enough."""
        if type(type_) is Scalar and type_.spelling == "plain" and type_.spelled is None:
            return None
        match type_:
            case Scalar():
                hint = _scalar_hint(type_)
                return f"{prefix}{hint}" if hint else None
            case ListOf(inner) | MapOf(inner):
                below = self.hint(inner, prefix)
                return f"{prefix}items({below})" if below else None
            case TupleOf(items, rest):
                hints = self._distinct_hints((*items, rest) if rest else items, prefix)
                return f"{prefix}items({hints[0]})" if len(hints) == 1 else None
            case Wrapped(member, inner):
                below = self.hint(inner, prefix)
                return f"{prefix}wrapped({', '.join(filter(None, (literal(member), below)))})"
            case Union(arms, tag):
                if tag is not None:
                    return f"{prefix}{self._tagged(tag)}"
                return next(iter(self._distinct_hints(arms, prefix)), None)
            case Ref(pointer):
                return self._hint_of_schema(pointer, prefix)
            case _:
                return None

    def _distinct_hints(self, types: Iterable[Type], prefix: str) -> list[str]:
        return list(dict.fromkeys(hint for type_ in types if (hint := self.hint(type_, prefix))))

    def _tagged(self, tag: Tag) -> str:
        """Return the hint of a union whose arms differ in the value of one member."""
        pairs = ", ".join(f"{literal(value)}: {literal(self._class(arm))}" for value, arm in tag.arms)
        other = f", {literal(self._class(tag.other))}" if tag.other is not None else ""
        return f"tagged({literal(tag.member)}, {{{pairs}}}{other})"

    def _hint_of_schema(self, pointer: str, prefix: str) -> str | None:
        """Return the hint of an enum or an alias. A tagged union needs none: its alias carries the hint."""
        schema = self.schemas.get(pointer)
        if isinstance(schema, Enum):
            return None if schema.spelling == "plain" else f"{prefix}text"
        if not isinstance(schema, Alias) or (isinstance(schema.type, Union) and schema.type.tag is not None):
            return None
        other_schemas = dict(self.schemas)
        del other_schemas[pointer]
        return evolve(self, schemas=other_schemas).hint(schema.type, prefix)

    def imports(self, annotation: str) -> Iterator[tuple[str, str]]:
        """Yield the module and name of each standard library import that an annotation needs."""
        words = _words(annotation)
        for word, (module, name) in _IMPORTS.items():
            if word in words and word not in self.renamed:
                yield module, name
        for word, other in self.renamed.items():
            if other in words:
                module, name = _IMPORTS[word]
                yield module, f"{name} as {other}"

    def is_plain(self, type_: Type) -> bool:
        """Whether the annotation is also an expression that evaluates to a type at run time."""
        match type_:
            case Union() | Constant():
                return False
            case Scalar(kind, _, _):
                return kind not in ("none", "any", "object")
            case Ref(pointer):
                return not isinstance(self.schemas.get(pointer), Alias | Enum)
            case ListOf(inner) | MapOf(inner):
                return self.is_plain(inner) or inner == Scalar("any")
            case Wrapped(_, inner):
                return self.is_plain(inner)
            case TupleOf():
                return False
            case _:
                return False

    def _class(self, pointer: str) -> str:
        return self.names.schemas[pointer].class_name

    def _parts(self, type_: Type, mode: Mode) -> Iterator[str]:
        """Yield the arms of a type's annotation; they may repeat."""
        match type_:
            case Scalar(kind, _, _):
                for word in (_ARGUMENTS if mode == "argument" else _KINDS)[kind].split(" | "):
                    yield self.renamed.get(word, word)
            case Constant(values):
                yield from _constant_parts(values, mode)
            case ListOf() | MapOf() | TupleOf():
                yield from self._container_parts(type_, mode)
            case Ref(pointer):
                lead = "" if mode == "model" else "models."
                yield f"{lead}{self._class(pointer)}"
                schema = self.schemas.get(pointer)
                if isinstance(schema, Enum):
                    yield schema.base
            case Wrapped(_, inner):
                yield from self._parts(inner, mode)
            case Union(arms, _):
                # None stands last.
                for arm in sorted(arms, key=lambda arm: arm == NONE):
                    yield from self._parts(arm, mode)

    def _container_parts(self, type_: ListOf | MapOf | TupleOf, mode: Mode) -> Iterator[str]:
        match type_:
            case ListOf(inner):
                outer = {"argument": "Sequence", "result": "builtins.list", "model": "list"}[mode]
                yield f"{outer}[{self.annotation(inner, mode)}]"
            case MapOf(inner, numbered):
                outer = "Mapping" if mode == "argument" else "dict"
                yield f"{outer}[str, {self.annotation(inner, mode)}]"
                if numbered and mode == "argument":
                    yield f"{outer}[int, {self.annotation(inner, mode)}]"
            case TupleOf(items, rest):
                positions = [self.annotation(item, mode) for item in items]
                yield f"tuple[{', '.join(positions)}{', ...' if rest else ''}]"


def _constant_parts(values: Iterable[object], mode: Mode) -> Iterator[str]:
    """Yield the literal, and for what is read also the types of its values: a vendor may add a value."""
    yield f"Literal[{', '.join(literal(value) for value in values)}]"
    if mode != "argument":
        yield from dict.fromkeys(type(value).__name__ for value in values if value is not None)


def _scalar_hint(scalar: Scalar) -> str | None:
    """Return the name in `hints` for how a scalar travels; None if it travels as JSON has it."""
    match scalar:
        case Scalar(_, "text" | "mixed", _):
            # Reading takes a JSON number as well; writing text is right for both.
            return "text"
        case Scalar(_, "money" | "stamp", _):
            return scalar.spelling
        case Scalar(_, "json", _):
            return "json_text()"
        case Scalar(_, "php", _):
            return "php_text"
        case Scalar("bool", _, (true, None)):
            return f"flag({literal(true)})"
        case Scalar("bool", _, (true, false)):
            return f"spelled({literal(true)}, {literal(false)})"
        case _:
            return None


def optional(annotation: str) -> str:
    """Add "left out" to an annotation."""
    return f"{annotation} | Unset"


@cache
def _words(text: str) -> frozenset[str]:
    words_found, word, quoted = [], "", ""
    for char in text:
        if quoted:
            quoted = "" if char == quoted else quoted
        elif char in "'\"":
            quoted = char
        elif char.isalnum() or char in "_.":
            word += char
            continue
        if word:
            words_found.append(word)
            word = ""
    return frozenset([*words_found, word])
