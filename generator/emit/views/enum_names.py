"""Choose what stands beside an enum in the annotation of an argument, so that editors complete its values in quotes."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, frozen

from ...ir.ir import Api, Enum, Schema, refs
from ...naming.names import Names
from ...text.expressions import ROOT, Expr
from .long_types import argument_types
from .types import one_of

_LONGEST = 40
"""Characters of a `Literal[...]` that stands in a signature itself; a longer one gets a name in `models`."""


@frozen
class EnumNames:
    """The literals of the enums that arguments take."""

    beside: Mapping[str, Expr] = Factory(dict)
    """What stands beside the class in a signature, by the pointer of the enum."""

    aliases: Mapping[str, tuple[str, Expr]] = Factory(dict)
    """Name and value of each alias in `models`, by the pointer of the enum."""


def enum_names(api: Api, schemas: Mapping[str, Schema], names: Names) -> EnumNames:
    """Return the literals of all enums of texts that some argument takes.

    An alias is called after its enum, such as `DiscountTypeName`. Where a schema has that name, the literal stands in
    the signatures however long it is.
    """
    taken = {names.schemas[pointer].class_name for pointer in schemas}
    beside: dict[str, Expr] = {}
    aliases: dict[str, tuple[str, Expr]] = {}
    for pointer in dict.fromkeys(pointer for type_ in argument_types(api) for pointer in refs(type_)):
        enum = schemas.get(pointer)
        if not isinstance(enum, Enum) or enum.base != "str":
            continue
        literal = one_of(enum.values)
        name = f"{names.schemas[pointer].class_name}Name"
        if len(literal.text) <= _LONGEST or name in taken:
            beside[pointer] = literal
        else:
            beside[pointer] = Expr(f"models.{name}", frozenset([(ROOT, "models")]))
            aliases[pointer] = name, literal
    return EnumNames(beside, aliases)
