"""Values are written by their documented type, whatever class they are of."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from pathlib import PurePosixPath
from typing import Any, cast
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.codec.codec import Codec
from generator.runtime.codec.fit import fit_moment, fit_stamp
from generator.runtime.codec.model import Model
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.hints import spelled, stamp, text, wire
from generator.runtime.core.values import UNSET, Unset

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class Colour(StrEnum):
    """An enum of the caller, not of the client."""

    RED = "red"


class Level(IntEnum):
    """An enum of the caller, not of the client."""

    HIGH = 3


class ForeignUnset(Enum):
    """As another client's package defines it."""

    __means_unset__ = True

    UNSET = "UNSET"


@define(kw_only=True, repr=False)
class Inner(Model):
    """A model inside another."""

    code: int | Unset = field(default=UNSET, metadata=wire(hint=text))
    day: date | Unset = UNSET


@define(kw_only=True, repr=False)
class Thing(Model):
    """A member of each kind."""

    name: str | None | Unset = UNSET
    count: int | Unset = UNSET
    price: Decimal | Unset = UNSET
    amount: Decimal | Unset = field(default=UNSET, metadata=wire(hint=text))
    number: int | Unset = field(default=UNSET, metadata=wire(hint=text))
    ratio: float | Unset = UNSET
    flag: bool | Unset = UNSET
    yes: bool | Unset = field(default=UNSET, metadata=wire(hint=spelled("yes", "no")))
    day: date | Unset = UNSET
    moment: datetime | Unset = UNSET
    wall: datetime | Unset = field(default=UNSET, metadata=wire(hint=stamp))
    tags: list[str] | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    inner: Inner | Unset = UNSET
    inners: list[Inner] | Unset = UNSET


@pytest.mark.parametrize(
    ("member", "value", "written"),
    [
        ("name", 12, "12"),
        ("name", Decimal("1E+2"), "100"),
        ("name", 1e22, "10000000000000000000000"),
        ("name", Colour.RED, "red"),
        ("name", Level.HIGH, "3"),
        ("name", UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("name", PurePosixPath("a/b"), "a/b"),
        ("name", date(2026, 1, 5), "2026-01-05"),
        ("count", "12", 12),
        ("count", Decimal("3.0"), 3),
        ("count", Level.HIGH, 3),
        ("price", "1.50", Decimal("1.50")),
        ("amount", 1e22, "10000000000000000000000"),
        ("amount", "001.50", "001.50"),
        ("number", "000123", "000123"),
        ("flag", 1, True),
        ("yes", "no", "no"),
        ("yes", 0, "no"),
        ("day", datetime(2026, 1, 5, 23, 59, tzinfo=UTC), "2026-01-05"),
        ("wall", datetime(2026, 1, 5, 10, 0, 0, 123456), "2026-01-05 10:00:00"),
        ("wall", date(2026, 1, 5), "2026-01-05 00:00:00"),
        ("moment", datetime(2026, 1, 5, 10, tzinfo=timezone(timedelta(hours=2))), "2026-01-05T10:00:00+02:00"),
        ("tags", ("a", 1), ["a", "1"]),
        ("tags", (letter for letter in "ab"), ["a", "b"]),
        ("labels", {"a": 1, "b": 2}, {"a": "1", "b": "2"}),
        ("labels", {"a": 1, "b": "two"}, {"a": "1", "b": "two"}),
    ],
)
def test_a_value_goes_out_as_its_documented_type(member: str, value: object, written: object) -> None:
    given: dict[str, Any] = {member: value}
    thing = Thing(**given)

    document = Codec().write(thing)

    assert document == {member: written}
    assert type(document[member]) is type(written)


@pytest.mark.parametrize(
    ("member", "value", "message"),
    [
        ("name", True, "a text"),
        ("name", {"a": 1}, "a text"),
        ("name", b"x", "a text"),
        ("count", True, "an integer"),
        ("count", "1.5", "an integer"),
        ("price", float("nan"), "not a number"),
        ("ratio", float("inf"), "not a number"),
        ("amount", Decimal("NaN"), "not a number"),
        ("flag", "true", "true or false"),
        ("day", "05.01.2026", "a day"),
        ("wall", datetime(2026, 1, 5, tzinfo=UTC), "timezone="),
        ("moment", datetime(2026, 1, 5), "timezone="),
        ("moment", date(2026, 1, 5), "timezone="),
        ("tags", "ab", "a list"),
        ("tags", b"ab", "a list"),
        ("tags", 7, "a list"),
        ("tags", {"a"}, "a list"),
        ("tags", {"a": 1}, "a list"),
        ("inners", Inner(code=1), "a list"),
        ("inner", "x", "a model"),
    ],
)
def test_a_value_without_that_form_is_refused_by_its_place(member: str, value: object, message: str) -> None:
    given: dict[str, Any] = {member: value}
    thing = Thing(**given)

    with pytest.raises(InvalidArgument, match=rf"\$\.{member}.*{message}"):
        Codec().encode(thing)


@pytest.mark.parametrize("nothing", [UNSET, ForeignUnset.UNSET])
def test_unset_of_any_client_says_nothing(nothing: Any) -> None:
    body = {"a": nothing, "b": [nothing, 1], "c": {"d": nothing}, "t": Thing(name=nothing, inner=Inner(day=nothing))}

    assert Codec().encode(body) == b'{"b":[1],"c":{},"t":{"inner":{}}}'
    assert Codec().write(body) == {"b": [1], "c": {}, "t": {"inner": {}}}


def test_unset_is_written_as_its_name() -> None:
    assert (str(UNSET), f"{UNSET}", f"{UNSET:>6}", repr(UNSET), bool(UNSET)) == ("UNSET",) * 2 + (
        " UNSET",
        "UNSET",
        False,
    )


CAME = {"number": "000123", "amount": "1.50E1", "inner": {"code": "007", "x": 1}, "count": "what", "more": 1}


@pytest.mark.parametrize(
    "copied",
    [
        lambda thing: attrs.evolve(thing, name="n"),
        lambda thing: attrs.evolve(copy.copy(thing), name="n"),
        lambda thing: attrs.evolve(copy.deepcopy(thing), name="n"),
        lambda thing: attrs.evolve(pickle.loads(pickle.dumps(thing)), name="n"),
        lambda thing: getattr(copy, "replace", attrs.evolve)(thing, name="n"),
    ],
)
def test_a_changed_copy_keeps_the_spelling_of_what_is_untouched(copied: Any) -> None:
    thing = Codec().read(Thing, CAME)

    changed = copied(thing)

    assert changed.to_dict() == {**CAME, "name": "n"}
    assert thing.to_dict() == CAME


def test_a_changed_member_is_written_anew() -> None:
    thing = Codec().read(Thing, CAME)

    changed = attrs.evolve(thing, number=124, count=2)

    assert changed.to_dict() == {**CAME, "number": "124", "count": 2}


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1)))
def test_wall_times_in_the_clients_zone_come_back_as_they_were(moment: datetime) -> None:
    spelled_out = moment.replace(microsecond=0).isoformat(" ")
    codec = Codec(timezone=AMSTERDAM)

    thing = codec.read(Thing, {"wall": spelled_out, "moment": spelled_out.replace(" ", "T")})

    assert isinstance(thing.wall, datetime) and thing.wall.tzinfo is AMSTERDAM
    assert isinstance(thing.moment, datetime) and thing.moment.tzinfo is AMSTERDAM
    for writer in (codec, Codec()):
        assert writer.write(thing) == {"wall": spelled_out, "moment": spelled_out.replace(" ", "T")}


def test_a_zone_makes_wall_times_of_aware_ones_and_moments_of_naive_ones() -> None:
    codec = Codec(timezone=AMSTERDAM)

    written = codec.write(Thing(wall=datetime(2026, 7, 1, 10, tzinfo=UTC), moment=datetime(2026, 7, 1, 10)))

    assert written == {"wall": "2026-07-01 12:00:00", "moment": "2026-07-01T10:00:00+02:00"}


def test_a_naive_moment_that_was_read_goes_back_as_it_came() -> None:
    thing = Codec().read(Thing, {"moment": "2026-01-05T10:00:00"})

    assert thing.moment == datetime(2026, 1, 5, 10)
    assert thing.to_dict() == {"moment": "2026-01-05T10:00:00"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        # As the vendor writes it, a text stays; any other spelling is read.
        ("2026-01-05 06:07:08", "2026-01-05 06:07:08"),
        ("2026-01-05T06:07:08", datetime(2026, 1, 5, 6, 7, 8)),
        ("2026-01-05 06:07", datetime(2026, 1, 5, 6, 7)),
        ("2026-01-05", datetime(2026, 1, 5)),
        ("2026-01-05 06:07+00", datetime(2026, 1, 5, 7, 7)),
        ("2026-01-05T06:07:08.900", datetime(2026, 1, 5, 6, 7, 8)),
        (datetime(2026, 1, 5, 6, 7, 8, 900), datetime(2026, 1, 5, 6, 7, 8)),
        (datetime(2026, 1, 5, 6, 7, tzinfo=UTC), datetime(2026, 1, 5, 7, 7)),
        (date(2026, 1, 5), datetime(2026, 1, 5)),
    ],
    ids=str,
)
def test_a_wall_time_is_of_the_clients_zone_and_to_the_second(value: object, expected: object) -> None:
    fitted = fit_stamp(value, "$", AMSTERDAM)

    assert (fitted, type(fitted)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-01-05T06:07:08Z", "2026-01-05T06:07:08Z"),
        ("2026-01-05t06:07:08+02:00", "2026-01-05t06:07:08+02:00"),
        ("2026-01-05 06:07:08+02:00", datetime(2026, 1, 5, 6, 7, 8, tzinfo=timezone(timedelta(hours=2)))),
        ("2026-01-05T06:07:08", datetime(2026, 1, 5, 6, 7, 8, tzinfo=AMSTERDAM)),
        (datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 1, 5, tzinfo=UTC)),
        (datetime(2026, 1, 5), datetime(2026, 1, 5, tzinfo=AMSTERDAM)),
        (date(2026, 1, 5), datetime(2026, 1, 5, tzinfo=AMSTERDAM)),
    ],
    ids=str,
)
def test_a_moment_without_a_zone_is_in_the_clients(value: object, expected: object) -> None:
    fitted = fit_moment(value, "$", AMSTERDAM)

    assert (fitted, type(fitted)) == (expected, type(expected))
    if isinstance(expected, datetime):
        assert fitted.utcoffset() == expected.utcoffset()


@pytest.mark.parametrize("fit", [fit_stamp, fit_moment])
@pytest.mark.parametrize("value", ["soon", "", 7, None, Colour.RED, "2026-02-30"])
def test_what_is_no_time_is_refused(fit: Any, value: object) -> None:
    with pytest.raises(InvalidArgument, match=r"a date and time \(datetime\.datetime\)"):
        fit(value, "$", AMSTERDAM)


def test_without_a_zone_of_the_client_nothing_is_guessed() -> None:
    with pytest.raises(InvalidArgument, match="has a zone, which cannot be sent here"):
        fit_stamp(datetime(2026, 1, 5, tzinfo=UTC), "$", None)
    with pytest.raises(InvalidArgument, match="has no zone, and a moment needs one"):
        fit_moment(datetime(2026, 1, 5), "$", None)


def test_a_day_may_be_given_as_text_that_says_a_day() -> None:
    assert Inner(day=cast(Any, "2026-01-05")).to_dict() == {"day": "2026-01-05"}


@pytest.mark.parametrize(
    "day", ["20260105", "2026-1-5", "2026-13-01", "2026-W02-1", "2026-01-05T10:00:00", "soon", "", 20260105]
)
def test_other_text_is_no_day(day: object) -> None:
    with pytest.raises(InvalidArgument, match=r"day.*datetime\.date"):
        Inner(day=cast(Any, day)).to_dict()
