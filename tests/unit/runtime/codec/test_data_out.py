"""A model goes out as JSON text, as what `json.dumps` takes, and as Python values."""

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from generator.runtime.core.errors import InvalidArgument

from .codec_models import Everything, Status


def test_a_model_goes_out_as_json_takes_it_as_text_and_as_python_values() -> None:
    came = '{"id":1,"name":null,"total":12.50,"made":"2026-01-05T10:00:00Z","status":"Paid","line":{"qty":2},"x":0.10}'

    model = Everything.from_json(came)

    assert model.to_json() == came
    assert model.to_dict() == json.loads(came) == json.loads(json.dumps(model.to_dict()))
    assert model.to_python() == {
        "x": Decimal("0.10"),
        "id": 1,
        "name": None,
        "total": Decimal("12.50"),
        "made": datetime(2026, 1, 5, 10, tzinfo=UTC),
        "status": Status.PAID,
        "line": {"qty": 2},
    }
    assert model.to_python(unset=None)["amount"] is None
    assert model.to_python(unset="")["due"] == ""


@pytest.mark.parametrize("text", ["", "[]", "7", "{", '"x"', "NaN"])
def test_what_is_no_object_is_no_model(text: str) -> None:
    with pytest.raises(InvalidArgument, match=r"Everything\.from_"):
        Everything.from_json(text)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("12", 12),
        ("12.00", 12.0),
        ("0.1", 0.1),
        ("1E+3", 1000),
        ("1e-7", 1e-7),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("1E+999999999", float("inf")),
        ("-1.5E+400", float("-inf")),
    ],
)
def test_numbers_go_out_as_json_takes_them(number: str, expected: float) -> None:
    total = Everything.from_json(f'{{"id":1,"name":"x","total":{number}}}').to_dict()["total"]

    assert type(total) in (int, float)
    assert total == expected
