"""Decide the names of models, their fields and the members of enums."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .identifiers import constant, exact, marked, pascal, singular, snake, spelled
from .ir import Alias, Api, Enum, Model, Schema
from .problems import Place, SpecError

TAKEN_CLASSES = frozenset(
    """Model Any Annotated TypeAlias Literal Decimal UUID Unset UNSET StrEnum IntEnum Date Time DateTime TYPE_CHECKING
    None True False""".split()
)
"""What a model cannot be called, since emitted modules import or use the name."""

TAKEN_FIELDS = frozenset(
    """from_dict to_dict unknown_fields list dict tuple str int float bool bytes object field wire hints
    mro register self""".split()
)
"""What a field cannot be called, since the class body or `Model` needs the name."""

TAKEN_MODULES = frozenset("str list dict sorted".split())
"""What a module of models cannot be called, since the package around it uses the name."""

TAKEN_MEMBERS = frozenset("mro name value _missing_".split())


def name_schemas(api: Api, place: Callable[[str], Place], *, curated: bool) -> dict[str, tuple[str, str]]:
    """Give each schema its class name and module.

    A component keeps its own name; an inline schema is named after the part it belongs to.
    """
    from .naming import settle

    namer = _Namer(api)
    wanted = [(pointer, namer.proposals(schema)) for pointer, schema in api.schemas.items()]
    settled = settle(wanted, place, "the model", curated=curated)
    return {pointer: (name, module_of(settled[namer.top(api.schemas[pointer])])) for pointer, name in settled.items()}


def module_of(class_name: str) -> str:
    """Give the module a class is in."""
    name = snake(class_name, "model").lower()
    return f"{name}_" if name in TAKEN_MODULES else name


def name_members(
    schemas: Mapping[str, Schema], place: Callable[[str], Place], *, curated: bool
) -> tuple[dict[tuple[str, str], str], dict[tuple[str, str | int], str]]:
    """Give each field of each model, and each member of each enum, its name."""
    fields: dict[tuple[str, str], str] = {}
    members: dict[tuple[str, str | int], str] = {}
    for pointer, schema in schemas.items():
        if isinstance(schema, Model):
            rows = [(field.wire, _field_names(field.wire, field.name)) for field in schema.fields]
            for wire, name in _settle_within(rows, schema, place, curated).items():
                fields[pointer, wire] = name
        elif isinstance(schema, Enum):
            texts = {str(value): value for value in schema.values}
            entries = [(text, _member_names(value, schema.names)) for text, value in texts.items()]
            for text, name in _settle_within(entries, schema, place, curated).items():
                members[pointer, texts[text]] = name
    return fields, members


def _settle_within(
    rows: list[tuple[str, tuple[str, ...]]], owner: Model | Enum, place: Callable[[str], Place], curated: bool
) -> dict[str, str]:
    """Name the members of one class; a member spelled just like the name keeps it before one that is not."""
    found: dict[str, str] = {}
    counts: dict[str, list[str]] = {}
    for wire, names in rows:
        counts.setdefault(names[0], []).append(wire)
    for wire, names in rows:
        rivals = counts[names[0]]
        if len(rivals) == 1 or wire == names[0]:
            found[wire] = names[0]
            continue
        if curated and isinstance(owner, Model):
            text = f"the members {rivals[0]!r} and {rivals[1]!r} both want the name {names[0]!r}. Give one an x-name."
            raise SpecError(text, place(owner.pointer))
    for wire, names in rows:
        if wire not in found:
            taken = set(found.values()) | set(counts)
            found[wire] = next((name for name in names[1:] if name not in taken), marked(names[-1], wire))
    return {wire: found[wire] for wire, _ in rows}


def _field_names(wire: str, chosen: str | None) -> tuple[str, ...]:
    kept = exact(wire) or spelled(wire)
    if kept[0].isupper() and "_" not in kept:
        # The annotations below it may need a class of that name.
        kept = f"{kept}_"
    return tuple(_allowed(name) for name in (chosen or snake(wire), kept, spelled(wire)))


def _allowed(name: str) -> str:
    return f"{name}_" if name in TAKEN_FIELDS else name


def _member_names(value: str | int, chosen: Mapping[str, str]) -> tuple[str, ...]:
    text = str(value)
    proposals = [constant(chosen[text]) if text in chosen else constant(value)]
    if isinstance(value, str):
        proposals += [name for name in (exact(value), spelled(value).upper()) if name]
    return tuple(
        f"{name}_" if name in TAKEN_MEMBERS or hasattr(str, name) or hasattr(int, name) else name for name in proposals
    )


class _Namer:
    def __init__(self, api: Api) -> None:
        self.schemas = api.schemas
        self.owners = {operation.pointer: operation for operation in api.operations}

    def top(self, schema: Schema) -> str:
        """Give the pointer of the schema whose module an inline schema shares."""
        seen: set[str] = set()
        while schema.parent is not None and schema.name is None and schema.pointer not in seen:
            seen.add(schema.pointer)
            owner = self._schema(schema.parent[0])
            if owner is None:
                break
            schema = owner
        return schema.pointer

    def _schema(self, pointer: str) -> Schema | None:
        return self.schemas.get(pointer)

    def proposals(self, schema: Schema) -> tuple[str, ...]:
        if schema.name is not None:
            name = schema.name if exact(schema.name) and schema.name[:1].isupper() else pascal(schema.name)
            if schema.name.isupper() or "_" in schema.name or not name[:1].isupper():
                name = pascal(schema.name)
            kept = "_".join(
                part[:1].upper() + part[1:] for part in (exact(schema.name) or spelled(schema.name)).split("_")
            )
            place = "" if "/components/" in schema.pointer else "Inline"
            return tuple(
                _class(name)
                for name in (
                    name,
                    kept,
                    f"{pascal(spelled(schema.name))}Schema",
                    f"{name}{place}Type",
                    marked(name, schema.pointer),
                )
            )
        return tuple(dict.fromkeys(_class(name) for name in self._inline(schema)))

    def _inline(self, schema: Schema, depth: int = 0) -> list[str]:
        if schema.parent is None or depth > 8:
            return [pascal(" ".join(schema.pointer.rpartition("#")[2].split("/")[-3:]))]
        owner, word = schema.parent
        many = word.endswith("[]")
        word = word.removesuffix("[]")
        base = self._owner(owner, depth)
        plain = pascal(word, "Value")
        single = pascal(singular(word), "Value") if many else plain
        names = [f"{base}{single}", f"{base}{plain}Item" if many else f"{base}{plain}Value"]
        if isinstance(schema, Model) and schema.fields:
            wires = [field.wire for field in schema.fields]
            names += [f"{names[0]}With{pascal(wire)}" for wire in wires[:3]]
            names.append(f"{names[0]}With{''.join(pascal(wire) for wire in wires[:4])}")
        if isinstance(schema, Enum):
            names.append(f"{names[0]}{pascal(str(schema.values[0]))}")
        if isinstance(schema, Alias):
            names.append(f"{names[0]}Choice")
        tail = schema.pointer.rpartition("#")[2].split("/")
        names.append(f"{base}{pascal(' '.join(tail[-4:]))}")
        names += [pascal(" ".join(tail[1:])), marked(names[0], schema.pointer)]
        return names

    def _owner(self, pointer: str, depth: int) -> str:
        schema = self._schema(pointer)
        if schema is not None:
            return self.proposals(schema)[0] if schema.name is not None else self._inline(schema, depth + 1)[0]
        operation = self.owners.get(pointer)
        if operation is not None:
            from .naming import resource_of

            if operation.name:
                return pascal(f"{singular('_'.join(resource_of(operation)))} {operation.name}")
            return pascal(operation.operation_id or f"{operation.method.lower()} {operation.path}")
        return pascal(" ".join(pointer.rpartition("#")[2].split("/")[-2:]))


def _class(name: str) -> str:
    return f"{name}Object" if name in TAKEN_CLASSES else name
