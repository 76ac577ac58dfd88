"""Write the strings of model modules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import Factory, evolve, frozen

from ...ir.ir import (
    ANY,
    Alias,
    Constant,
    Doc,
    Enum,
    Field,
    MapOf,
    Model,
    Ref,
    Scalar,
    Schema,
    Type,
    Union,
    Wrapped,
    refs,
)
from ...naming.names import Names
from ...naming.reserved import MODEL_IMPORTS, RENAMED
from ...read.overlay import Overlay
from ...runtime.core.values import Value
from ...text.docs import docstring, literal, sentence, with_default, wrap
from ...text.expressions import Expr, joined
from ..imports import Imports
from ..tags import default_of
from ..unset import unset
from .enum_names import EnumNames
from .types import Mode, Types, optional, or_none

_MOST_SLOTS = 1_000
_WITHOUT_SLOTS = ", slots=False, getstate_setstate=True"
"""To make slots takes attrs time that grows with the square of their number: 4 s for 20,000."""

_MODELS = "models"
"""The name by which a module of models reaches the models, unless a field has it."""

UNKNOWN = "unknown_fields"
"""The field of every model that holds the members it has no field for."""


@frozen
class FieldView:
    """One field of a model, as text."""

    statement: str
    docstring: str


class ClassView(Value):
    """One class or alias of a model module, as text."""

    kind: str
    """`model`, `enum` or `alias`."""

    name: str
    bases: str
    docstring: str
    fields: tuple[FieldView, ...] = ()
    value: str = ""
    is_deprecated: bool = False
    """Type checkers say so where a model or an enum is used; an alias cannot be marked."""

    storage: str = ""
    """Further arguments for attrs, which say how the class keeps its fields."""


class ModelModule(Value):
    """One file under `models/`."""

    name: str
    imports: str
    classes: tuple[ClassView, ...]


@frozen
class Directions:
    """Which way models go, by pointer."""

    given: frozenset[str]
    """Only sent: a member may be left out (`UNSET`)."""

    mutual: frozenset[str]
    """Sent and received. A member that only the other side has is optional, here and elsewhere."""

    tags: Mapping[tuple[str, str], str] = Factory(dict)
    """The value of the tag of a union, by the pointer of the model and the name of the member on the wire."""

    def is_optional(self, pointer: str, field: Field) -> bool:
        """Whether a member may be absent."""
        is_sent, is_read = pointer in self.given or pointer in self.mutual, pointer not in self.given
        return not field.required or (is_sent and field.read_only) or (is_read and field.write_only)

    def annotation(self, pointer: str, field: Field, types: Types) -> Expr:
        """Return the annotation of a member."""
        mode: Mode = "given" if pointer in self.given else "model"
        arms = types.arms(field.type, mode)
        if not self.is_optional(pointer, field):
            return joined(" | ", arms)
        return optional(joined(" | ", arms)) if mode == "given" else or_none(arms)


def view_models(
    schemas: dict[str, Schema], names: Names, overlay: Overlay, directions: Directions, enums: EnumNames
) -> list[ModelModule]:
    """Return the model modules, sorted by name.

    Args:
        schemas: What is to be emitted, by pointer.
        names: Their names.
        overlay: Says which models are mixed with, or replaced by, its classes.
        directions: Which way the models go.
        enums: The literals of enums that get a name here.
    """
    modules: dict[str, list[Schema]] = {}
    for pointer, schema in schemas.items():
        if not (isinstance(schema, Model) and schema.replaced):
            modules.setdefault(names.schemas[pointer].module, []).append(schema)
    types = Types(schemas, names, models=_MODELS)
    return [_module(module, modules[module], types, overlay, directions, enums) for module in sorted(modules)]


def _module(  # noqa: PLR0913, PLR0917  all that a module of models is made of
    name: str, schemas: list[Schema], types: Types, overlay: Overlay, directions: Directions, enums: EnumNames
) -> ModelModule:
    imports = Imports(outside=MODEL_IMPORTS)
    imports.add("__future__", "annotations")
    fields = {types.names.fields[s.pointer, f.wire] for s in schemas if isinstance(s, Model) for f in s.fields}
    models = _MODELS
    while models in fields:
        models = f"all_{models}"
    renamed = {word: other for word, other in RENAMED.items() if word in fields}
    if renamed or models != _MODELS:
        types = evolve(types, renamed=renamed, models=models)
    # Enums refer to nothing; aliases are evaluated, so that what they mention has to exist.
    ordered = sorted(schemas, key=lambda schema: (not isinstance(schema, Enum), isinstance(schema, Alias)))
    classes: list[ClassView] = []
    for schema in ordered:
        if isinstance(schema, Model):
            classes.append(_model(schema, types, imports, overlay, directions))
        else:
            classes += _of_values(schema, types, imports, enums)
    return ModelModule(name, "\n".join(imports.lines()), tuple(classes))


def view_never_null(schemas: Mapping[str, Schema], names: Names, directions: Directions) -> dict[str, list[str]]:
    """Return the optional members of what is read that are documented never to be null, by class; all as Python names.

    An annotation cannot say so: what did not come is `None`.
    """
    rows: dict[str, list[str]] = {}
    for pointer, schema in schemas.items():
        if isinstance(schema, Model) and pointer not in directions.given and not schema.replaced:
            members = [
                names.fields[pointer, field.wire]
                for field in schema.fields
                if directions.is_optional(pointer, field) and not _may_be_null(field.type, schemas)
            ]
            if members:
                rows[names.schemas[pointer].class_name] = members
    return dict(sorted(rows.items()))


def _may_be_null(type_: Type, schemas: Mapping[str, Schema]) -> bool:
    match type_:
        case Scalar(kind, _, _):
            return kind in ("none", "any", "object")
        case Constant(values):
            return None in values
        case Union(arms, _):
            return any(_may_be_null(arm, schemas) for arm in arms)
        case Wrapped(_, inner):
            return _may_be_null(inner, schemas)
        case Ref(pointer):
            schema = schemas.get(pointer)
            # An alias may refer to itself inside a list or a map alone, where no null is looked for.
            return isinstance(schema, Alias) and _may_be_null(schema.type, schemas)
        case _:
            return False


def _model(model: Model, types: Types, imports: Imports, overlay: Overlay, directions: Directions) -> ClassView:
    name = types.names.schemas[model.pointer].class_name
    imports.add("attrs", "define")
    imports.add(".._runtime.codec", "Model")
    bases = "Model"
    if name in overlay.extras:
        imports.add(overlay.home(f"{name}Extras"), f"{name}Extras")
        bases = f"{name}Extras, Model"
    fields = [_field(field, model, types, imports, directions) for field in model.fields]
    if model.extra is not None and model.extra != ANY:
        fields.append(_additional(model, model.extra, types, imports, directions))
    doc = _class_doc(model.doc, name)
    storage = _WITHOUT_SLOTS if len(fields) > _MOST_SLOTS else ""
    return ClassView(
        "model", name, bases, doc, tuple(fields), is_deprecated=_is_marked(model.doc, imports), storage=storage
    )


def _is_marked(doc: Doc, imports: Imports) -> bool:
    """Return whether a class gets the mark of what is deprecated, and import the mark."""
    if doc.deprecated:
        imports.add(".._runtime.core", "deprecated as _deprecated")
    return doc.deprecated


def _additional(model: Model, extra: Type, types: Types, imports: Imports, directions: Directions) -> FieldView:
    """Return the field of the members that the document describes by their type alone."""
    mode: Mode = "given" if model.pointer in directions.given else "model"
    annotation = types.annotation(MapOf(extra), mode)
    imports.add("attrs", "field")
    imports.add("typing", "Any")
    arguments = ["factory=dict[str, Any]"]
    if (hint := types.hint(MapOf(extra))) is not None:
        imports.add(".._runtime.core", "wire")
        arguments.append(f"metadata=wire(hint={imports.use(hint)})")
    statement = f"{UNKNOWN}: {imports.use(annotation)} = field({', '.join(arguments)})"
    return FieldView(statement, docstring(["Members under names of the caller's or the vendor's choice."], 4))


def _of_values(schema: Enum | Alias, types: Types, imports: Imports, enums: EnumNames) -> Iterator[ClassView]:
    """Yield the view of an enum, with its values as text where arguments take these, or of an alias."""
    if isinstance(schema, Alias):
        yield _alias(schema, types, imports)
        return
    yield _enum(schema, types, imports)
    if schema.pointer in enums.aliases:
        yield _literal(schema, *enums.aliases[schema.pointer], types, imports)


def _field(field: Field, model: Model, types: Types, imports: Imports, directions: Directions) -> FieldView:
    name = types.names.fields[model.pointer, field.wire]
    metadata = _metadata(field, name, types, imports)
    statement = f"{name}: {imports.use(directions.annotation(model.pointer, field, types))}"
    own_default, documented = _default(field, model, types, directions)
    default = "" if own_default is None else imports.use(own_default)
    value = default
    if metadata:
        imports.add("attrs", "field")
        value = f"field(default={default}, {metadata})" if default else f"field({metadata})"
    return FieldView(f"{statement} = {value}" if value else statement, _field_doc(field.doc, documented))


def _default(field: Field, model: Model, types: Types, directions: Directions) -> tuple[Expr | None, object]:
    """Return the default of a field, None if it has none, and what the vendor takes where the field may be left out."""
    is_given = model.pointer in directions.given
    is_optional = directions.is_optional(model.pointer, field)
    if (is_given or not is_optional) and (tag := default_of(field, model, directions.tags, types.schemas)):
        return Expr(tag), None
    if not is_optional:
        return None, None
    return (unset(field.type, field.default, types.schemas), field.default) if is_given else (Expr("None"), None)


def _metadata(field: Field, name: str, types: Types, imports: Imports) -> str:
    """Return the `metadata=wire(...)` argument of a field; empty if it needs none."""
    arguments: list[str] = []
    if field.wire != name:
        arguments.append(literal(field.wire))
    if (hint := types.hint(field.type)) is not None:
        text = imports.use(hint)
        arguments.append(text if arguments else f"hint={text}")
    if field.secret:
        arguments.append("secret=True")
    if not arguments:
        return ""
    imports.add(".._runtime.core", "wire")
    return f"metadata=wire({', '.join(arguments)})"


def _field_doc(doc: Doc, default: object) -> str:
    text = with_default(doc.description or doc.summary, default)
    lines = wrap(text, 4) if text else []
    if doc.deprecated:
        lines = [*lines, *([""] if lines else []), "Deprecated by the vendor."]
    return docstring(lines, 4) if any(lines) else ""


def _class_doc(doc: Doc, name: str) -> str:
    text = doc.description or doc.summary or name
    first, rest = sentence(text), text.partition("\n\n")[2]
    lines = wrap(first, 4) + (["", *wrap(rest, 4)] if rest.strip() else [])
    if doc.deprecated:
        lines += ["", "Deprecated by the vendor."]
    return docstring(lines, 4)


def _enum(enum: Enum, types: Types, imports: Imports) -> ClassView:
    base = "StrEnum" if enum.base == "str" else "IntEnum"
    imports.add("enum", base)
    name = types.names.schemas[enum.pointer].class_name
    rows = tuple(
        FieldView(f"{types.names.members[enum.pointer, value]} = {literal(value)}", "") for value in enum.values
    )
    return ClassView("enum", name, base, _class_doc(enum.doc, name), rows, is_deprecated=_is_marked(enum.doc, imports))


def _literal(enum: Enum, name: str, value: Expr, types: Types, imports: Imports) -> ClassView:
    """Return the view of the alias for the values of an enum as text."""
    imports.add("typing", "TypeAlias")
    doc = docstring([f"A value of `{types.names.schemas[enum.pointer].class_name}` as text."], 4)
    return ClassView("alias", name, "", doc, (), imports.use(value))


def _alias(alias: Alias, types: Types, imports: Imports) -> ClassView:
    name = types.names.schemas[alias.pointer].class_name
    imports.add("typing", "TypeAlias")
    late = _late_aliases(alias, types)
    text = imports.use(evolve(types, quoted=late).annotation(alias.type, "model"))
    hint = types.hint(alias.type, prefix="")
    if hint is not None:
        imports.add("typing", "Annotated")
        text = f"Annotated[{text}, {imports.use(hint)}]"
    return ClassView("alias", name, "", _class_doc(alias.doc, name), (), text)


def _late_aliases(alias: Alias, types: Types) -> frozenset[str]:
    """Return the aliases that this one mentions and that cannot be evaluated before it: they lead back to it, or stand
    in its own module.
    """
    module = types.names.schemas[alias.pointer].module
    return frozenset(
        pointer
        for pointer in refs(alias.type)
        if isinstance(types.schemas.get(pointer), Alias)
        and (types.names.schemas[pointer].module == module or alias.pointer in _aliases_below(pointer, types.schemas))
    )


def _aliases_below(pointer: str, schemas: Mapping[str, Schema]) -> set[str]:
    """Return the pointers of an alias and of all aliases that it leads to."""
    below: set[str] = set()
    stack = [pointer]
    while stack:
        schema = schemas.get(pointer := stack.pop())
        if isinstance(schema, Alias) and pointer not in below:
            below.add(pointer)
            stack += refs(schema.type)
    return below
