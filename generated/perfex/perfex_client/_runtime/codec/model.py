# Copied from generator/runtime/codec/model.py; edit it there, then generate again.
"""What every model can do."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from decimal import Decimal
from typing import Any, Final, Self, cast

from attrs import define, evolve

from .. import codec as _lazily
from ..core.drift import MASK
from ..core.errors import InvalidArgument
from ..core.hints import wire_of
from ..core.lazy import CACHES
from ..core.values import UNSET, Unset
from .jsontext import fresh, is_list, is_object
from .types import Record, absent, fields_of


@define(kw_only=True, repr=False)
class Model(Record):
    """Base of all models: fields and docs below, reading and writing here.

    A field of a model that is read holds a value, or `None` if the vendor sent null or nothing. The model remembers
    which of the two it was, and writes the same back. A field of a model that is only sent may be `UNSET`: then it is
    left out. Change a model with `attrs.evolve`: it sends the values that you pass, `None` included, and leaves out
    what was left out before.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model read from decoded JSON; what does not fit is kept as it came and logged.

        Raises:
            InvalidArgument: The data is not a mapping.
        """
        from .codec import home_codec  # imported with the first answer: starting should not wait for it

        _check_mapping(cls, data)
        return home_codec().read(cls, dict(data))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return a model read from JSON text, its numbers exact.

        Raises:
            InvalidArgument: The text is not JSON, or not an object.
        """
        from .codec import home_codec  # imported with the first answer: starting should not wait for it

        try:
            data = home_codec().loads(text.encode() if isinstance(text, str) else text, cls)
        except ValueError as error:
            raise InvalidArgument(f"{cls.__name__}.from_json: {error}") from None
        return cls.from_dict(cast("Mapping[str, Any]", data))

    @classmethod
    def example(cls, **members: Any) -> Self:
        """Return a model made of the vendor's documented example, for tests.

        Where none is documented, its values are made up to fit the schema: a text is the name of its member, a number
        1 or 1.5, a date 5 January 2026.

        Args:
            members: Values to put in place of those of the example, by their Python names.

        Raises:
            InvalidArgument: There is no example, or the model has no such member.
        """
        unknown = members.keys() - {attribute.name for attribute in fields_of(cls)}
        if unknown:
            raise InvalidArgument(f"{cls.__name__} has no member {', '.join(sorted(unknown))}")
        return evolve(cls.from_dict(_documented_example(cls)), **members)

    def to_dict(self) -> dict[str, Any]:
        """Return the model under the vendor's names, as `json.dumps` takes it: numbers are `int` or `float`.

        What was read comes back the same, but for numbers with more digits than a float has: `to_json` has them all.
        """
        from .codec import home_codec  # imported with the first answer: starting should not wait for it

        return cast("dict[str, Any]", _without_decimals(home_codec().write(self)))

    def to_json(self) -> str:
        """Return the model as JSON text under the vendor's names: what was read comes back digit by digit."""
        from .codec import home_codec  # imported with the first answer: starting should not wait for it

        return home_codec().encode(self).decode()

    def to_python(self, *, unset: object = UNSET, flat: bool = False) -> dict[str, Any]:
        """Return the model under its Python names, with Python values: for tables, CSV files and templates.

        Models in it become dicts too; what is not documented comes under the vendor's name.

        Args:
            unset: The value of members that are absent, such as `None`. If you omit it, these members are left out.
            flat: Spread nested members over names such as `owner.name`, and custom fields by their labels.
        """
        from .rows import flat_row, nested_row  # only for those who want rows

        return flat_row(self, unset) if flat else nested_row(self, unset)

    @classmethod
    def rows_of(cls, models: Iterable[Self], *, flat: bool = False, unset: object = None) -> list[dict[str, Any]]:
        """Return a row for each model of a list, as `Pages.to_rows` does: for DataFrames and CSV files.

        Args:
            models: The models, such as those that a method returns as a list.
            flat: Spread nested members over columns such as `owner.name`, and custom fields by their labels; all rows
                have the same columns then.
            unset: What stands for a member that was not said.
        """
        from .rows import rows_of  # only for those who want rows

        return rows_of(models, flat=flat, unset=unset)

    @classmethod
    def arrow_of(cls, models: Iterable[Self], *, timezone: tzinfo | None = None) -> "_lazily.ArrowTable":
        """Return the models of a list as a `pyarrow.Table`, with the columns of `Pages.to_arrow`; an empty list too.

        Args:
            models: The models, such as those that a method returns as a list.
            timezone: The `timezone` of the client, if it has one.

        Raises:
            ExtraMissing: pyarrow is not installed; it comes with the extra `arrow`.
        """
        from .arrow import arrow_table  # only for those who want Arrow

        return arrow_table(cls, models, timezone)

    def __repr__(self) -> str:
        """Return the first members that are present, with secrets masked and long values cut."""
        shown = list(self.__rich_repr__())
        parts = [f"{name}={_short(value)}" for name, value in shown[:_MOST_SHOWN]]
        return f"{type(self).__name__}({', '.join([*parts, '...'] if len(shown) > _MOST_SHOWN else parts)})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield name and value of every member that is present, with secrets masked."""
        absent_names = absent(self)
        for attribute in fields_of(type(self)):
            value = UNSET if attribute.name in absent_names else getattr(self, attribute.name, UNSET)
            if not isinstance(value, Unset):
                yield attribute.name, MASK if wire_of(attribute).secret else value
        if self.unknown_fields:
            # Only the names: an undocumented member may well be a secret.
            yield "unknown_fields", list(self.unknown_fields)


_MOST_SHOWN = 8
"""As many members as `repr` shows."""
_LONGEST = 60


def _short(value: object) -> str:
    """Return the `repr` of a value in a model: of another model its first member alone."""
    if isinstance(value, Model):
        name, first_value = next(iter(value.__rich_repr__()), ("", None))
        return f"{type(value).__name__}({f'{name}={_short(first_value)}, ...' if name else ''})"
    if is_list(value) and len(value) > 1 and isinstance(value[0], Model):
        return f"[{_short(value[0])}, ...]"
    if is_list(value) and value and isinstance(value[0], Model):
        return f"[{_short(value[0])}]"
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _without_decimals(value: Any) -> Any:
    if isinstance(value, Decimal):
        exact = str(value)
        # Beyond what a float holds an int would take for ever to make.
        is_whole = "." not in exact and "E-" not in exact and value.adjusted() <= 400
        return int(value) if is_whole else float(value)
    if is_object(value):
        return {name: _without_decimals(item) for name, item in value.items()}
    return [_without_decimals(item) for item in value] if is_list(value) else value


def _check_mapping(model: type[Model], data: object) -> None:
    if not isinstance(data, Mapping):
        raise InvalidArgument(f"{model.__name__}.from_dict: expected a mapping, got {type(data).__name__}")


_examples: Final[dict[str, dict[str, dict[str, Any]]]] = CACHES.add({})


def _documented_example(model: type[Any]) -> dict[str, Any]:
    """Return the documented example of a model as decoded JSON, under the vendor's names; else one made of its schema.

    Raises:
        InvalidArgument: The model has no example: it belongs to an overlay, or requires itself.
    """
    package = model.__module__.partition(".models")[0].partition("._overlay")[0]
    if package not in _examples:
        _examples[package] = _read(package)
    try:
        return cast("dict[str, Any]", fresh(_examples[package][model.__name__]))
    except KeyError:
        raise InvalidArgument(f"there is no example of {model.__name__}; make one: {model.__name__}(...)") from None


def _read(package: str) -> dict[str, dict[str, Any]]:
    import importlib.resources  # only for tests
    import json

    examples: dict[str, dict[str, Any]] = {}
    for name in ("_derived_examples.json", "_examples.json"):
        file = importlib.resources.files(package) / name
        if file.is_file():
            examples |= cast("dict[str, dict[str, Any]]", json.loads(file.read_text("utf-8"), parse_float=Decimal))
    return examples
