# Copied from generator/runtime/codec/model.py; edit it there, then generate again.
"""What every model can do."""

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define

from ..core.drift import MASK
from ..core.errors import InvalidArgument
from ..core.hints import wire_of
from ..core.values import UNSET
from .type_nodes import Record, fields_of


@define(kw_only=True, repr=False)
class Model(Record):
    """Base of all models: fields and docs below, reading and writing here.

    A field holds a value, `None` where the vendor said null, or `UNSET` where nothing was said.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model read from decoded JSON; what does not fit is kept as it came and logged.

        Raises:
            InvalidArgument: The data is no mapping.
        """
        from .codec import home_codec  # imported with the first answer: starting should not wait for it

        _check_mapping(cls, data)
        return home_codec().read(cls, dict(data))

    def to_dict(self) -> dict[str, Any]:
        """Write the model as JSON-able values: what was read comes back the same, decimals stay `Decimal`."""
        from .codec import home_codec  # imported with the first answer: starting should not wait for it

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


def _check_mapping(model: type[Model], data: object) -> None:
    if not isinstance(data, Mapping):
        raise InvalidArgument(f"{model.__name__}.from_dict: expected a mapping, got {type(data).__name__}")
