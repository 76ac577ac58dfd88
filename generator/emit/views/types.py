"""Write types as annotations, and as hints if annotations are not enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

from attrs import Factory, evolve, field, frozen

from ...ir.ir import (
    NONE,
    Alias,
    Constant,
    Enum,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Schema,
    Tag,
    TupleOf,
    Type,
    Union,
    Wrapped,
    refs,
)
from ...naming.names import Names
from ...naming.reserved import BUILTINS
from ...text.docs import literal
from ...text.expressions import ROOT, Expr, compose, joined
from ...text.identifiers import pascal

Mode: TypeAlias = Literal["model", "given", "result", "argument"]
"""Inside a model module, of what is read and of what is only sent; as what a method returns; as what it accepts."""

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

_GIVEN = {**_KINDS, "decimal": "Decimal | int"}
_ARGUMENTS = {**_KINDS, "decimal": "Decimal | int", "binary": "Upload", "uuid": "UUID | str", "any": "object"}

_WORDS: Mapping[Mode, Mapping[str, str]] = {
    "model": _KINDS,
    "result": _KINDS,
    "given": _GIVEN,
    "argument": _ARGUMENTS,
}

_HINTS = ("/_runtime.core", "hints")
FILE = ("/_runtime.core", "Upload")
"""What an argument needs that is a file, or holds one."""

_IMPORTS = {
    "Upload": FILE,
    "Decimal": ("decimal", "Decimal"),
    "date": ("datetime", "date"),
    "datetime": ("datetime", "datetime"),
    "time": ("datetime", "time"),
    "UUID": ("uuid", "UUID"),
    "Any": ("typing", "Any"),
}
"""Where the names of plain types come from; the others are builtins."""

_TAKES_TEXT = frozenset([Expr("str"), Expr("object")])
"""Items that the letters of a text would be; a file may be a path, which is a text too."""

_LITERAL = ("typing", "Literal")
_LONGEST_LITERAL = 800
"""Characters of the values of an enum that stand in a model: nobody chooses from a longer list in an editor."""
_CONTAINERS = {
    "argument": ("Sequence[{}]", [("collections.abc", "Sequence")]),
    # A resource may have a method called `list`, which hides the class from the methods below it.
    "result": ("List[{}]", [("builtins", "list as List")]),
    "model": ("list[{}]", []),
    "given": ("list[{}]", []),
}


@frozen
class Types:
    """Spells types with the names of one API."""

    schemas: Mapping[str, Schema]
    names: Names
    renamed: Mapping[str, str] = Factory(dict)
    """Other names for standard library types, in a module that has a field of the same name."""

    models: str = ""
    """The name by which a module of models reaches the models; empty for their bare names, as in reports."""

    literals: Mapping[str, Expr] = Factory(dict)
    """What stands beside an enum in the annotation of an argument, by the pointer of the enum."""

    long_types: frozenset[str] = frozenset()
    """Names in `models` of maps that arguments take."""

    quoted: frozenset[str] = frozenset()
    """Pointers of aliases that do not exist yet when the annotation is evaluated: their container quotes them."""

    _arms: dict[tuple[int, Mode], tuple[Type, tuple[Expr, ...]]] = field(factory=dict, init=False, eq=False)
    """What `arms` returned, by the identity of the type, which is kept: equal types may be spelled differently."""

    def annotation(self, type_: Type, mode: Mode) -> Expr:
        """Return the annotation of a type, without `| Unset`."""
        return joined(" | ", self._parts(type_, mode))

    def arms(self, type_: Type, mode: Mode) -> tuple[Expr, ...]:
        """Return the alternatives of a type's annotation; there is one where it is not a union."""
        known = self._arms.get((id(type_), mode))
        if known is None:
            known = type_, tuple(dict.fromkeys(self._parts(type_, mode)))
            self._arms[id(type_), mode] = known
        return known[1]

    def hint(self, type_: Type, prefix: str = "hints.") -> Expr | None:  # noqa: PLR0911  one return for each kind of type
        """Return the expression for how values travel; None if the annotation is enough.

        Args:
            type_: The type.
            prefix: What stands in front of the functions of `hints`; empty where they are imported by their names.
        """
        if type(type_) is Scalar and type_.spelling == "plain" and type_.spelled is None:
            return None
        match type_:
            case Scalar():
                return _scalar_hint(type_, prefix)
            case ListOf(inner) | MapOf(inner):
                below = self.hint(inner, prefix)
                return _called(prefix, "items", "({})", below) if below else None
            case TupleOf(items, rest):
                hints = self._distinct_hints((*items, rest) if rest else items, prefix)
                return _called(prefix, "items", "({})", hints[0]) if len(hints) == 1 else None
            case Wrapped(member, inner):
                below = self.hint(inner, prefix)
                inside = [Expr(literal(member)), *([below] if below else []), *_shortened(type_)]
                return _called(prefix, "wrapped", "({})", joined(", ", inside))
            case Union(arms, tag):
                if tag is not None:
                    return _called(prefix, "tagged", "({})", Expr(self._tagged(tag)))
                return next(iter(self._distinct_hints(arms, prefix)), None)
            case Ref(pointer):
                return self._hint_of_schema(pointer, prefix)
            case _:
                return None

    def _distinct_hints(self, types: Iterable[Type], prefix: str) -> list[Expr]:
        return list(dict.fromkeys(hint for type_ in types if (hint := self.hint(type_, prefix))))

    def _tagged(self, tag: Tag) -> str:
        """Return the arguments of the hint of a union whose arms differ in the value of one member."""
        pairs = ", ".join(f"{literal(value)}: {literal(self._class(arm))}" for value, arm in tag.arms)
        other = f", {literal(self._class(tag.other))}" if tag.other is not None else ""
        return f"{literal(tag.member)}, {{{pairs}}}{other}"

    def _hint_of_schema(self, pointer: str, prefix: str) -> Expr | None:
        """Return the hint of an enum or an alias. A tagged union needs none: its alias carries the hint."""
        schema = self.schemas.get(pointer)
        if isinstance(schema, Enum):
            return None if schema.spelling == "plain" else _called(prefix, "text")
        if not isinstance(schema, Alias) or (isinstance(schema.type, Union) and schema.type.tag is not None):
            return None
        other_schemas = dict(self.schemas)
        del other_schemas[pointer]
        return evolve(self, schemas=other_schemas).hint(schema.type, prefix)

    def _plain(self, word: str) -> Expr:
        """Return the type of a plain value, under its name in this module."""
        if word in BUILTINS:
            return Expr(word)
        module, name = _IMPORTS[word]
        other = self.renamed.get(word)
        return Expr(other or word, frozenset([(module, f"{name} as {other}" if other else name)]))

    def is_plain(self, type_: Type) -> bool:  # noqa: PLR0911  one return for each kind of type
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

    def _parts(self, type_: Type, mode: Mode) -> Iterator[Expr]:
        """Yield the arms of a type's annotation; they may repeat."""
        match type_:
            case Scalar(kind, _, _):
                for word in _WORDS[mode][kind].split(" | "):
                    yield self._plain(word)
            case Constant(values):
                yield from _constant_parts(values, mode)
            case ListOf() | MapOf() | TupleOf():
                yield from self._container_parts(type_, mode)
            case Ref(pointer):
                yield from self._reference_parts(pointer, mode)
            case Wrapped(_, inner):
                yield from self._parts(inner, mode)
            case Union(arms, _):
                # None stands last.
                for arm in sorted(arms, key=lambda arm: arm == NONE):
                    yield from self._parts(arm, mode)

    def _map_parts(self, map_: MapOf, mode: Mode) -> Iterator[Expr]:
        if mode == "argument" and map_.name and pascal(map_.name, "") in self.long_types:
            yield self._model(pascal(map_.name, ""), mode)
            return
        outer, needs = ("Mapping", [("collections.abc", "Mapping")]) if mode == "argument" else ("dict", [])
        item = joined(" | ", self._item_arms(map_.value, mode))
        yield compose(f"{outer}[str, {{}}]", item, needs=needs)
        if map_.numbered and mode == "argument":
            yield compose(f"{outer}[int, {{}}]", item, needs=needs)

    def _item_arms(self, item: Type, mode: Mode) -> tuple[Expr, ...]:
        """Return the alternatives of what a container holds; a single text in quotes if it does not exist yet."""
        if self.quoted.isdisjoint(refs(item)):
            return self.arms(item, mode)
        annotation = evolve(self, quoted=frozenset()).annotation(item, mode)
        return (Expr(literal(annotation.text), annotation.needs),)

    def _model(self, name: str, mode: Mode) -> Expr:
        """Return the expression for a model, enum or alias."""
        if mode not in ("model", "given"):
            return Expr(f"models.{name}", frozenset([(ROOT, "models")]))
        if not self.models:
            return Expr(name)
        renamed = "models" if self.models == "models" else f"models as {self.models}"
        return Expr(f"{self.models}.{name}", frozenset([(ROOT, renamed)]))

    def _reference_parts(self, pointer: str, mode: Mode) -> Iterator[Expr]:
        yield self._model(self._class(pointer), mode)
        schema = self.schemas.get(pointer)
        if isinstance(schema, Enum):
            if mode == "argument" and pointer in self.literals:
                yield self.literals[pointer]
            if (
                mode == "given"
                and schema.base == "str"
                and len(values := one_of(schema.values).text) <= _LONGEST_LITERAL
            ):
                yield Expr(values, frozenset([_LITERAL]))
            yield Expr(schema.base)
            if mode == "argument" and schema.base == "int" and schema.spelling == "text":
                yield Expr("str")  # as it stands on the wire

    def _list_parts(self, inner: Type, mode: Mode) -> Iterator[Expr]:
        arms = self._item_arms(inner, mode)
        outer, needs = _CONTAINERS[mode]
        if mode == "argument":
            files = [arm for arm in arms if FILE in arm.needs]
            yield from files  # a single one is a list of one
            if not files and not _TAKES_TEXT.isdisjoint(arms):
                outer, needs = "SequenceNotStr[{}]", [("/_runtime.core", "SequenceNotStr")]
        yield compose(outer, joined(" | ", arms), needs=needs)

    def _container_parts(self, type_: ListOf | MapOf | TupleOf, mode: Mode) -> Iterator[Expr]:
        match type_:
            case ListOf(inner):
                yield from self._list_parts(inner, mode)
            case MapOf():
                yield from self._map_parts(type_, mode)
            case TupleOf(items, rest):
                positions = [joined(" | ", self._item_arms(item, mode)) for item in items]
                inside = compose(", ".join(["{}"] * len(positions)), *positions)
                yield compose("tuple[{}, ...]" if rest else "tuple[{}]", inside)


def one_of(values: Iterable[object]) -> Expr:
    """Return the type of these values alone."""
    return Expr(f"Literal[{', '.join(literal(value) for value in values)}]", frozenset([_LITERAL]))


def _constant_parts(values: Iterable[object], mode: Mode) -> Iterator[Expr]:
    """Yield the literal, and for what is read also the types of its values: a vendor may add a value."""
    yield one_of(values)
    if mode != "argument":
        yield from map(Expr, dict.fromkeys(type(value).__name__ for value in values if value is not None))


def _called(prefix: str, name: str, template: str = "", *parts: Expr) -> Expr:
    """Return a function of `hints`, or a call of it."""
    needs = [_HINTS if prefix else ("/_runtime.core", name)]
    return compose(f"{prefix}{name}{template}", *parts, needs=needs)


def _scalar_hint(scalar: Scalar, prefix: str) -> Expr | None:  # noqa: PLR0911  one return for each kind of scalar
    """Return the hint of a scalar; None if it travels as JSON has it."""
    match scalar:
        case Scalar(_, "text" | "mixed", _):
            # Reading takes a JSON number as well; writing text is right for both.
            return _called(prefix, "text")
        case Scalar(_, "money" | "stamp", _):
            return _called(prefix, scalar.spelling)
        case Scalar(_, "json", _):
            return _called(prefix, "json_text", "()")
        case Scalar(_, "php", _):
            return _called(prefix, "php_text")
        case Scalar("bool", _, (true, None)):
            return _called(prefix, "flag", "({})", Expr(literal(true)))
        case Scalar("bool", _, (true, false)):
            return _called(prefix, "spelled", "({})", Expr(f"{literal(true)}, {literal(false)}"))
        case _:
            return None


def or_none(arms: Iterable[Expr]) -> Expr:
    """Return an annotation of these alternatives, and of null; `Any` holds it already."""
    known = list(arms)
    values = [arm for arm in known if arm != Expr("None")]
    return joined(" | ", known if Expr("Any") in known else [*values, Expr("None")])


def optional(annotation: Expr) -> Expr:
    """Add "left out" to an annotation."""
    return compose("{} | Unset", annotation, needs=[("/_runtime.core", "Unset")])


def _shortened(type_: Wrapped) -> list[Expr]:
    """Return the arguments of a hint that say how a list in an envelope may be shortened."""
    flags = {"lone_row=True": type_.lone_row, "absent_when_empty=True": type_.absent_when_empty}
    return [Expr(text) for text, is_said in flags.items() if is_said]
