"""What the codec does at the edges: short texts of models, envelopes of nothing, values that were put back."""

from __future__ import annotations

import importlib
import json
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from generator.runtime.codec.codec import Codec
from generator.runtime.codec.model import Model
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.hints import wire, wrapped


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
