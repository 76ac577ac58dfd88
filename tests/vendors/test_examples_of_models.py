"""`Model.example()` makes a typed model of the documented example, for the tests of those who use a client."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type

import pytest

from perfex_client import InvalidArgument, models
from simplicate_client import InvalidArgument as NoneMade
from simplicate_client.models import UploadPosition
from tests.oracles.smoke.subject import of_vendor, vendors


def documented(vendor: str, file: str = "_examples.json") -> dict[str, Any]:
    package = of_vendor(vendor).module()
    text = (Path(str(package.__file__)).parent / file).read_text("utf-8")
    examples: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return examples


@pytest.mark.parametrize("vendor", vendors())
def test_every_documented_example_is_a_model_and_goes_out_again(vendor: str) -> None:
    package: Any = of_vendor(vendor).module()
    examples = documented(vendor)

    for name, example in examples.items():
        made = getattr(package.models, name).example()
        assert json.loads(made.to_json(), parse_float=Decimal) == example, name

    assert len(examples) > 4


@pytest.mark.parametrize("vendor", vendors())
def test_a_model_without_a_documented_example_has_one_that_fits_its_schema(
    vendor: str, caplog: pytest.LogCaptureFixture
) -> None:
    package: Any = of_vendor(vendor).module()
    derived = documented(vendor, "_derived_examples.json")

    for name, example in derived.items():
        made = getattr(package.models, name).example()
        assert json.loads(made.to_json(), parse_float=Decimal) == example, name

    assert caplog.records == []
    assert derived and not derived.keys() & documented(vendor).keys()


@pytest.mark.parametrize("vendor", vendors())
def test_every_model_has_an_example(vendor: str) -> None:
    package: Any = of_vendor(vendor).module()
    models: list[Any] = [getattr(package.models, name) for name in package.models.__all__]

    without = set[str]()
    for model in models:
        if hasattr(model, "example"):
            try:
                model.example()
            except package.InvalidArgument:
                without.add(model.__name__)

    # Where a flow stands is nothing that a vendor sends.
    assert without <= {"ChangePosition", "DeletionPosition", "UploadPosition"}


def test_an_example_is_typed_and_can_be_changed() -> None:
    invoice = models.Invoice.example(total=Decimal("12.50"), duedate=None)

    assert_type(invoice, models.Invoice)
    assert isinstance(models.Invoice.example().date, date)
    assert (invoice.total, invoice.duedate) == (Decimal("12.50"), None)
    assert invoice.to_dict()["duedate"] is None
    assert invoice.number == models.Invoice.example().number


def test_what_has_no_example_and_what_is_no_member_is_said() -> None:
    with pytest.raises(NoneMade, match="there is no example of UploadPosition"):
        UploadPosition.example()
    with pytest.raises(InvalidArgument, match="Invoice has no member totl"):
        models.Invoice.example(totl=1)


def test_two_examples_share_nothing() -> None:
    first, second = models.Invoice.example(), models.Invoice.example()

    first.unknown_fields["seen"] = True
    assert "seen" not in second.unknown_fields
