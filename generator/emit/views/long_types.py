"""Give the long types of arguments a name in `models`, so that signatures stay readable."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from attrs import evolve

from ...ir.ir import Api, ListOf, MapOf, TupleOf, Type, Union, Wrapped
from ...naming.names import Names
from ...naming.reserved import RESOURCE_IMPORTS
from ...text.expressions import Expr
from ...text.identifiers import pascal
from ..imports import Imports
from .types import Types

MODULE = "_long_types"
"""The module of `models` that has these names."""

_LONGEST = 80
"""Characters of an annotation that stands in a signature itself."""


def long_types(api: Api, types: Types, names: Names, taken: Collection[str]) -> dict[str, Expr]:
    """Return name and annotation of each map that arguments take, has a name in the document, and is long.

    Where another name of `models` is the same, the map stands in the signatures however long it is.

    Args:
        api: The API.
        types: Writes the annotations.
        names: The names of the schemas.
        taken: Further names of `models`.
    """
    classes = {name.class_name for name in names.schemas.values()} | set(taken)
    long: dict[str, Expr] = {}
    for type_ in argument_types(api):
        for map_ in _maps(type_):
            name = pascal(map_.name, "") if map_.name else ""
            annotation = types.annotation(map_, "argument")
            if name and name not in classes and len(annotation.text) > _LONGEST:
                long.setdefault(name, annotation)
    return dict(sorted(long.items()))


def module_of(long: Mapping[str, Expr]) -> tuple[list[str], list[tuple[str, str, str]]]:
    """Return the import lines of the module, and name, value and docstring of each alias."""
    imports = Imports(outside={**RESOURCE_IMPORTS, "typing": f"{RESOURCE_IMPORTS['typing']} TypeAlias"})
    imports.add("__future__", "annotations")
    imports.add("typing", "TypeAlias")
    rows = [
        (name, imports.use(annotation), f'"""What arguments take as {name}."""') for name, annotation in long.items()
    ]
    return imports.lines(), rows


def named(types: Types, long: Mapping[str, Expr]) -> Types:
    """Return what writes types with these names."""
    return evolve(types, long_types=frozenset(long))


def argument_types(api: Api) -> Iterator[Type]:
    """Yield the types of all parameters, of bodies and of their members."""
    for operation in api.operations:
        for parameter in operation.parameters:
            yield parameter.type
        for body in operation.bodies:
            yield body.type
            if body.model is not None:
                yield from (field.type for field in body.model.fields)


def _maps(type_: Type) -> Iterator[MapOf]:
    match type_:
        case MapOf(inner):
            yield type_
            yield from _maps(inner)
        case ListOf(inner) | Wrapped(_, inner):
            yield from _maps(inner)
        case Union(arms, _):
            for arm in arms:
                yield from _maps(arm)
        case TupleOf(items, rest):
            for item in (*items, *([rest] if rest else [])):
                yield from _maps(item)
        case _:
            pass
