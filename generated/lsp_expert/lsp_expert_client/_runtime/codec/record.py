# Copied from generator/runtime/codec/record.py; edit it there, then generate again.
"""What a model keeps, as the codec sees it."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from attrs import Attribute, define, field, fields

SpellingMemo: TypeAlias = dict[str, tuple[object, object]]


@define(kw_only=True, repr=False)
class Record:
    """Fields below, and what was remembered of how they came."""

    unknown_fields: dict[str, Any] = field(factory=dict[str, Any])
    """Members that came but are not documented; they are written back."""

    _kept: SpellingMemo | None = field(default=None, alias="_kept", eq=False)
    """Per wire name: the usual spelling of what was read, and the unusual one that came."""


_OWN = frozenset({"unknown_fields", "_kept"})
ENVELOPE = ""
"""The key under which a model keeps the other members of the envelope it came in."""


def fields_of(model: type[Record]) -> "list[Attribute[Any]]":
    """List the fields that the spec gave a model."""
    return [attribute for attribute in fields(model) if attribute.name not in _OWN]


# A leading underscore keeps `_kept` out of the vendor's names; the slot is reached by these alone.
_get: Final[Callable[[Record], SpellingMemo | None]] = vars(Record)["_kept"].__get__
_set: Final[Callable[[Record, SpellingMemo], None]] = vars(Record)["_kept"].__set__


def keep(model: Record, name: str, usual: object, came: object) -> None:
    """Remember how a member was spelled, to be written so again while its value stays the same."""
    remembered = _get(model)
    if remembered is None:
        _set(model, {name: (usual, came)})
    else:
        remembered[name] = (usual, came)


def kept(model: Record) -> SpellingMemo | None:
    """Give what `keep` remembered."""
    return _get(model)
