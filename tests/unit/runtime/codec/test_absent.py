"""What did not come is `None` to its reader, and stays unsaid when written, copied or changed with `evolve`."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from attrs import define, evolve, field

from generator.runtime.codec.codec import Codec
from generator.runtime.codec.model import Model
from generator.runtime.core.hints import text, wire
from generator.runtime.core.values import UNSET, Unset


@define(kw_only=True, repr=False)
class Street(Model):
    """A model that is read, and may be sent back."""

    name: str
    unit: str | None = None
    floor: int | None = field(default=None, metadata=wire("floorNo", text))


@define(kw_only=True, repr=False)
class House(Model):
    """A model with another one in it."""

    id: int
    street: Street | None = None
    streets: list[Street] | None = None


@define(kw_only=True, repr=False)
class NewHouse(Model):
    """A model that is only sent."""

    id: int
    street: str | None | Unset = UNSET


ROWS: list[dict[str, Any]] = [
    {"name": "High Street"},
    {"name": "High Street", "unit": None},
    {"name": "High Street", "unit": "4"},
    {"name": "High Street", "floorNo": None, "unit": None},
    {"name": "High Street", "floorNo": "2", "more": 1},
    {"name": "High Street", "floorNo": "02"},
]


def read(row: dict[str, Any]) -> Street:
    return Codec(strict=True).read(Street, row)


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_what_was_read_goes_back_as_it_came(row: dict[str, Any]) -> None:
    street = read(row)

    assert (street.unit, street.floor) == (row.get("unit"), int(row["floorNo"]) if row.get("floorNo") else None)
    for same in (street, copy.copy(street), copy.deepcopy(street), pickle.loads(pickle.dumps(street)), evolve(street)):
        assert same == street
        assert same.to_dict() == row
        assert Street.from_json(same.to_json()) == street
    assert set(street.to_python()) - {"more"} == {{"floorNo": "floor"}.get(name, name) for name in row} - {"more"}


def test_evolve_says_what_it_is_given_and_nothing_else() -> None:
    street = read({"name": "High Street", "floorNo": "2"})

    assert evolve(street, name="Low Street").to_dict() == {"name": "Low Street", "floorNo": "2"}
    assert evolve(street, unit=None).to_dict() == {"name": "High Street", "floorNo": "2", "unit": None}
    assert evolve(street, floor=None).to_dict() == {"name": "High Street", "floorNo": None}
    assert evolve(evolve(street, unit=None), floor=3).to_dict() == {"name": "High Street", "unit": None, "floorNo": "3"}


def test_what_is_made_by_hand_says_what_it_is_given() -> None:
    assert Street(name="High Street").to_dict() == {"name": "High Street"}
    assert Street(name="High Street", unit=None).to_dict() == {"name": "High Street", "unit": None}
    assert repr(Street(name="High Street")) == "Street(name='High Street')"
    assert Street(name="High Street") == read({"name": "High Street"})
    assert Street(name="High Street", unit=None) != read({"name": "High Street"})


def test_models_in_models_keep_what_they_were_told() -> None:
    body = {"id": 1, "street": {"name": "A"}, "streets": [{"name": "B", "unit": None}, {"name": "C"}, {"name": "D"}]}
    house = Codec(strict=True).read(House, body)

    assert house.to_dict() == body
    assert evolve(house, id=2).to_dict() == {**body, "id": 2}
    assert Codec().encode(house).decode() == house.to_json()
    assert house.street is not None and house.street.unit is None


def test_repr_is_short() -> None:
    house = Codec().read(House, {"id": 1, "street": {"name": "x" * 100, "unit": "4"}, "streets": [{"name": "B"}] * 2})

    shown = f"Street(name='{'x' * 56}..., ...)"
    assert repr(house) == f"House(id=1, street={shown}, streets=[Street(name='B', ...), ...])"
    assert [name for name, _ in house.__rich_repr__()] == ["id", "street", "streets"]


def test_a_required_member_that_does_not_come_is_a_drift_and_none() -> None:
    drifts: list[str] = []

    street = Codec(on_drift=lambda drift: drifts.append(drift.path)).read(Street, {"unit": "4"})

    assert drifts == ["$.name"]
    assert street.name is None and street.to_dict() == {"unit": "4"}


def test_what_is_only_sent_keeps_unset() -> None:
    assert NewHouse(id=1).street is UNSET
    assert NewHouse(id=1).to_dict() == {"id": 1}
    assert NewHouse(id=1, street=None).to_dict() == {"id": 1, "street": None}
    assert evolve(NewHouse(id=1), id=2).to_dict() == {"id": 2}
