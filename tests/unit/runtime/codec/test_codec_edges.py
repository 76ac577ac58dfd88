"""What the codec does at the edges: short texts of models, envelopes of nothing, values that were put back."""

from __future__ import annotations

import importlib
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, cast

import pytest
from attrs import define, field

from generator.runtime.codec import codec as codec_module
from generator.runtime.codec.codec import Codec
from generator.runtime.codec.model import Model
from generator.runtime.core.drift import Drift
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.hints import Hint, TypeExpr, json_text, php_text, spelled, tagged, text, wire, wrapped
from generator.runtime.core.values import UNSET, Unset

from . import codec_models
from .codec_models import Cat, Dog, Level


@define(kw_only=True, repr=False)
class Row(Model):
    """A row."""

    id: int
    name: str | None = None


@define(kw_only=True, repr=False)
class Page(Model):
    """Rows, and a number in an envelope."""

    rows: list[Row]
    count: int | None = field(default=None, metadata=wire(hint=wrapped("data")))
    size: int | None = None


@define(kw_only=True, repr=False)
class Short(Model):
    """What a tag names; another type knows all its members too."""

    kind: str
    name: str


@define(kw_only=True, repr=False)
class Long(Model):
    """What knows more members."""

    kind: str
    name: str
    extra: int | Unset = UNSET


@define(kw_only=True, repr=False)
class Strict(Model):
    """What requires more members."""

    kind: str
    size: int


@define(kw_only=True, repr=False)
class Holder(Model):
    """Holds one of them."""

    inner: Annotated[Short | Long | Strict, tagged("kind", {"short": "Short", "long": "Long", "strict": "Strict"})]


@define(kw_only=True, repr=False)
class First(Model):
    """Holds it beside a number."""

    holder: Holder
    n: int


@define(kw_only=True, repr=False)
class Second(Model):
    """Holds it beside a text."""

    holder: Holder
    n: str


THING = """
from attrs import define
from generator.runtime.codec.model import Model

@define(kw_only=True, repr=False)
class Thing(Model):
    id: int
"""


def read(document: Any, model: type[Any] = Page) -> Any:
    return Codec().read(model, document)


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        ([], "[]"),
        ([{"id": 1}], "[Row(id=1, ...)]"),
        ([{"id": 1}, {"id": 2}], "[Row(id=1, ...), ...]"),
        ([{"id": 1}, {"id": 2}, {"id": 3}], "[Row(id=1, ...), ...]"),
    ],
)
def test_a_list_of_models_is_shown_by_its_first(rows: list[Any], shown: str) -> None:
    assert f"rows={shown}" in repr(read({"rows": rows}))


@pytest.mark.parametrize("length", [57, 58, 59, 500])
def test_a_long_text_is_shown_to_sixty_letters(length: int) -> None:
    row = Row(id=1, name="x" * length)
    whole = repr("x" * length)

    assert f"name={whole if length <= 58 else whole[:57] + '...'})" in repr(row)


@pytest.mark.parametrize(
    "count", [{"data": None}, {"data": 5}, {"data": 5, "more": 1}, {"data": None, "more": 1}, None, "none", {}]
)
def test_an_envelope_comes_back_whole(count: Any) -> None:
    document = {"rows": [], "count": count}

    assert read(document).to_dict() == document
    assert json.loads(read(document).to_json()) == document


def test_a_value_that_does_not_fit_can_be_written_while_it_is_the_one_that_came() -> None:
    page = read({"rows": [], "size": "many"})

    assert page.to_dict()["size"] == "many"
    for other in ("few", b"many", 1.5):
        page.size = other
        with pytest.raises(InvalidArgument, match="size"):
            page.to_dict()
    page.size = "many"
    assert page.to_dict()["size"] == "many"


def test_a_value_of_another_type_is_another_value_though_it_is_equal() -> None:
    page = read({"rows": [], "size": 1.5})

    assert page.to_dict()["size"] == 1.5
    page.size = Decimal("1.5")
    with pytest.raises(InvalidArgument, match="size"):
        page.to_dict()


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"_derived_examples.json": {"Thing": {"id": 1}}}, 1),
        ({"_examples.json": {"Thing": {"id": 2}}}, 2),
        ({"_derived_examples.json": {"Thing": {"id": 1}}, "_examples.json": {"Thing": {"id": 2}}}, 2),
        ({"_derived_examples.json": {"Thing": {"id": 1}}, "_examples.json": {"Other": {"id": 2}}}, 1),
        ({"_examples.json": {"Other": {"id": 2}}}, None),
        ({}, None),
    ],
)
def test_a_documented_example_counts_before_one_made_of_the_schema(
    files: dict[str, Any], found: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"with_examples_{abs(hash(tmp_path))}"
    (tmp_path / name / "models").mkdir(parents=True)
    (tmp_path / name / "__init__.py").write_text("", "utf-8")
    (tmp_path / name / "models" / "__init__.py").write_text("", "utf-8")
    (tmp_path / name / "models" / "thing.py").write_text(THING, "utf-8")
    for file, examples in files.items():
        (tmp_path / name / file).write_text(json.dumps(examples), "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    thing = importlib.import_module(f"{name}.models.thing").Thing

    if found is None:
        with pytest.raises(InvalidArgument, match="there is no example of Thing"):
            thing.example()
    else:
        assert thing.example().id == found
    for module in [module for module in sys.modules if module.partition(".")[0] == name]:
        del sys.modules[module]


@pytest.mark.parametrize(
    ("hint", "came", "read_as"),
    [
        (None, 1, Level.LOW),
        (None, "01", "01"),
        (None, "2026-01-05", date(2026, 1, 5)),
        (text, "1", Level.LOW),
        (text, "01", Level.LOW),
        (text, " 2", Level.HIGH),
        (text, "7", "7"),
        (text, "2026-01-05", date(2026, 1, 5)),
    ],
)
def test_a_number_of_an_enum_is_known_beside_other_types(hint: Hint | None, came: object, read_as: object) -> None:
    """As text it may have blanks or zeros before it; text where a number is documented is another type's."""
    drifts: list[Drift] = []

    result: object = Codec(on_drift=drifts.append).read(Level | date, came, hint)  # type: ignore[arg-type]  # mypy knows no unions as values

    assert (type(result), result) == (type(read_as), read_as)
    assert [drift.seen for drift in drifts] == ([came] if result == came and came != 1 else [])


@pytest.mark.parametrize("returns", [list[Row], list[date], dict[str, Row], date])
def test_the_reader_of_a_type_is_made_once(returns: Any) -> None:
    """Making one takes longer than reading most answers."""
    assert codec_module._readers[returns, None] is codec_module._readers[returns, None]


class Asked(Codec):
    """Notes the dates that are not plainly as documented."""

    def __init__(self) -> None:
        super().__init__()
        self.dates: list[object] = []

    def read_date(self, value: object, at: str) -> date | None:
        self.dates.append(value)
        return super().read_date(value, at)


def test_only_what_is_not_plainly_a_date_is_shown_to_the_hook() -> None:
    codec = Asked()

    days = codec.read(list[date], ["2026-01-05", "20260105", "2026-W02-1", "0000-00-00"])

    assert days == [date(2026, 1, 5), date(2026, 1, 5), date(2026, 1, 5), "0000-00-00"]
    assert codec.dates == ["20260105", "2026-W02-1", "0000-00-00"]


def test_a_drift_inside_a_list_of_one_is_at_its_first_place() -> None:
    drifts: list[Drift] = []

    result = Codec(on_drift=drifts.append).read(Row, {"id": 1}, wrapped(0))
    row = Codec(on_drift=drifts.append).read(Row, [{"id": "x"}], wrapped(0))

    assert cast(object, result) == {"id": 1}
    assert cast(object, row.id) == "x"
    assert [(drift.path, drift.expected) for drift in drifts] == [
        ("$", "a list of 1"),
        ("$[0].id", "an integer"),
    ]


@pytest.mark.parametrize(
    ("inner", "model", "places"),
    [
        ({"kind": "short", "name": "x", "extra": 1}, Short, []),
        ({"kind": "strict", "name": "x", "extra": 1}, Long, []),
        ({"kind": "strict", "size": "x"}, Strict, ["$.holder.inner.size"]),
        ({"kind": "strict", "name": 3, "extra": 1}, Strict, ["$.holder.inner.size"]),
    ],
)
@pytest.mark.parametrize("n", [1, "x"])
def test_a_tag_means_the_same_when_the_object_is_read_again(
    inner: dict[str, object], model: type[Model], places: list[str], n: object
) -> None:
    """A union around it tries one type after the other, and each holds the same object."""
    drifts: list[Drift] = []
    returns = TypeExpr[First | Second]("First | Second", __name__)

    result = Codec(on_drift=drifts.append).read(returns, {"holder": {"inner": inner}, "n": n})

    assert type(result) is (First if n == 1 else Second)
    assert type(result.holder.inner) is model
    assert [drift.path for drift in drifts] == places


@pytest.mark.parametrize(
    ("hint", "came"),
    [
        (None, {"petType": "cat", "lives": 9}),
        (wrapped("data"), {"data": {"petType": "cat", "lives": 9}}),
        (wrapped(0), [{"petType": "cat", "lives": 9}]),
        (json_text(), '{"petType":"cat","lives":9}'),
        (wrapped("data", json_text()), {"data": '{"petType":"cat","lives":9}'}),
    ],
)
def test_a_type_with_a_tag_is_read_inside_an_envelope_too(hint: Hint | None, came: object) -> None:
    drifts: list[Drift] = []

    pet = Codec(on_drift=drifts.append).read(TypeExpr[Cat | Dog]("Pet", codec_models.__name__), came, hint)

    assert isinstance(pet, Cat)
    assert pet.lives == 9
    assert drifts == []


@pytest.mark.parametrize(
    ("hint", "came"), [(None, "on"), (wrapped("data"), {"data": "on"}), (wrapped(0), ["on"]), (json_text(), '"on"')]
)
def test_a_type_that_says_how_it_travels_is_read_inside_an_envelope_too(hint: Hint | None, came: object) -> None:
    drifts: list[Drift] = []
    switch: Any = Annotated[bool, spelled("on", "off")]

    assert Codec(on_drift=drifts.append).read(switch, came, hint) is True
    assert drifts == []


@pytest.mark.parametrize("value", ["maybe", "no", 1, 0, None])
def test_only_true_and_false_are_spelled(value: object) -> None:
    assert Codec().write(value, spelled("yes", "no")) is value
    assert [Codec().write(truth, spelled("yes", "no")) for truth in (True, False)] == ["yes", "no"]


def test_drifts_are_logged_under_the_name_of_the_package(caplog: pytest.LogCaptureFixture) -> None:
    Codec().read(Row, {"id": "x"})

    assert [record.name for record in caplog.records] == ["generator.drift"]


def test_a_lone_row_may_stand_for_a_list_that_is_not_left_out() -> None:
    drifts: list[Drift] = []
    codec = Codec(on_drift=drifts.append)

    rows = codec.read(list[Row], {"data": {"id": 1}}, wrapped("data", lone_row=True))

    assert rows == [Row(id=1)] and drifts == []


def test_a_row_alone_is_a_drift_where_nobody_documents_it() -> None:
    drifts: list[Drift] = []

    Codec(on_drift=drifts.append).read(list[Row], {"data": {"id": 1}}, wrapped("data"))

    assert [drift.path for drift in drifts] == ["$.data"]


def test_the_codec_of_a_vendor_decides_what_a_moment_with_a_blank_is() -> None:
    class Own(Codec):
        def read_datetime(self, value: object, at: str) -> datetime | None:
            return datetime(1999, 1, 1) if value == "2026-01-05 10:00:00" else super().read_datetime(value, at)

    assert Own().read(datetime, "2026-01-05 10:00:00") == datetime(1999, 1, 1)
    assert Own().read(datetime, "2026-01-05T10:00:00Z") == datetime(2026, 1, 5, 10, tzinfo=UTC)


def test_a_type_that_does_not_exist_is_told_with_its_field() -> None:
    @define(kw_only=True, repr=False)
    class Lost(Model):
        """A field of a type that nobody made."""

        value: Nowhere | None = None  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore[reportUndefinedVariable]

    with pytest.raises(TypeError, match=r"Lost\.value: .*Nowhere"):
        Lost.from_dict({"value": 1})


@pytest.mark.parametrize(("came", "expected"), [("b:1;", True), ("b:0;", False), ("N;", None), ("i:1;", 1)])
def test_what_php_serialized_is_read_as_it_was(came: str, expected: object) -> None:
    assert Codec(strict=True).read(object, came, php_text) is expected


@define(kw_only=True, repr=False)
class Listed(Model):
    """A number alone in a list."""

    count: int | None = field(default=None, metadata=wire(hint=wrapped(0)))


@pytest.mark.parametrize("came", [{"count": [None]}, {"count": None}, {"count": [5]}, {}])
def test_null_in_a_list_and_null_instead_of_it_are_written_back_as_they_came(came: dict[str, Any]) -> None:
    assert Listed.from_dict(came).to_dict() == came
