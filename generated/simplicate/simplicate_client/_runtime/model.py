# Copied from generator/runtime/model.py; edit it there, then generate again.
"""What every model can do."""

from collections.abc import Callable, Mapping
from typing import Any, Final, Self, TypeAlias, cast

from attrs import Attribute, define, field, fields

from .drift import MASK
from .unset import UNSET
from .wire import wire_of

Kept: TypeAlias = dict[str, tuple[object, object]]


@define(kw_only=True, repr=False)
class Model:
    """Base of all models: fields and docs below, reading and writing here.

    A field holds a value, `None` where the vendor said null, or `UNSET` where nothing was said.
    """

    unknown_fields: dict[str, Any] = field(factory=dict[str, Any])
    """Members that came but are not documented; they are written back."""

    _kept: Kept | None = field(default=None, init=False, eq=False)
    """Per wire name: the usual spelling of what was read, and the unusual one that came."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a model from decoded JSON; what does not fit is kept as it came and logged."""
        from .codec import home_codec  # the codec needs this module first

        _check_mapping(cls, data)
        return home_codec().read(cls, dict(data))

    def to_dict(self) -> dict[str, Any]:
        """Write the model as JSON-able values: what was read comes back the same, decimals stay `Decimal`."""
        from .codec import home_codec  # the codec needs this module first

        return cast("dict[str, Any]", home_codec().write(self))

    def __repr__(self) -> str:
        shown: list[str] = []
        for attribute in fields_of(type(self)):
            value = getattr(self, attribute.name, UNSET)
            if value is not UNSET:
                shown.append(
                    f"{attribute.name}={MASK!r}" if wire_of(attribute).secret else f"{attribute.name}={value!r}"
                )
        if self.unknown_fields:
            # Only the names: an undocumented member may well be a secret.
            shown.append(f"unknown_fields={{{', '.join(f'{name!r}: ...' for name in self.unknown_fields)}}}")
        return f"{type(self).__name__}({', '.join(shown)})"


_OWN = frozenset({"unknown_fields", "_kept"})
ENVELOPE = ""
"""The key under which a model keeps the other members of the envelope it came in."""


def fields_of(model: type[Model]) -> "list[Attribute[Any]]":
    """List the fields that the spec gave a model."""
    return [attribute for attribute in fields(model) if attribute.name not in _OWN]


def _check_mapping(model: type[Model], data: object) -> None:
    if not isinstance(data, Mapping):
        raise TypeError(f"{model.__name__}.from_dict wants a mapping, not {type(data).__name__}")


# A leading underscore keeps `_kept` out of the vendor's names; the slot is reached by these alone.
_get: Final[Callable[[Model], Kept | None]] = vars(Model)["_kept"].__get__
_set: Final[Callable[[Model, Kept], None]] = vars(Model)["_kept"].__set__


def keep(model: Model, name: str, usual: object, came: object) -> None:
    """Remember how a member was spelled, to be written so again while its value stays the same."""
    remembered = _get(model)
    if remembered is None:
        _set(model, {name: (usual, came)})
    else:
        remembered[name] = (usual, came)


def kept(model: Model) -> Kept | None:
    """Give what `keep` remembered."""
    return _get(model)
