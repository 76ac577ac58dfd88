"""What reading and writing promise, one promise a test."""

import copy
import logging
import pickle
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import pytest

from generator.runtime.codec.codec import Codec
from generator.runtime.core.drift import Drift, Drifted
from generator.runtime.core.hints import TypeExpr, items, json_text, php_text, spelled, stamp, text, wrapped
from generator.runtime.core.values import UNSET

from .codec_models import Cat, Company, Dog, Everything, Level, Line, Money, Person, Status

LEAST = {"id": 1, "name": "x"}


def read(**members: Any) -> tuple[Everything, list[str]]:
    """Read an object with these members; give it and its drifts."""
    drifts: list[Drift] = []
    thing = Codec(on_drift=drifts.append).read(Everything, LEAST | members)
    return thing, [str(drift) for drift in drifts]


@pytest.mark.parametrize(
    ("member", "value", "attribute", "expected"),
    [
        ("no", "7", "number", 7),
        ("no", "007", "number", 7),
        ("no", 7, "number", 7),
        ("id", 1.0, "id", 1),
        ("ratio", 5, "ratio", 5),
        ("rate", "0.50", "rate", 0.5),
        ("total", 5, "total", Decimal(5)),
        ("total", 0.1, "total", Decimal("0.1")),
        ("amount", "10.50", "amount", Decimal("10.50")),
        ("amount", "+5", "amount", Decimal(5)),
        ("amount", 10.5, "amount", Decimal("10.5")),
        ("amount", None, "amount", None),
        ("flag", None, "flag", None),
        ("yes", "no", "yes", False),
        ("yes", True, "yes", True),
        ("bit", 1, "bit", True),
        ("bit", "0", "bit", False),
        ("due", "2026-01-05", "due", date(2026, 1, 5)),
        ("made", "2026-01-05T10:00:00Z", "made", datetime(2026, 1, 5, 10, tzinfo=UTC)),
        ("made", "2026-01-05T10:00:00.500Z", "made", datetime(2026, 1, 5, 10, 0, 0, 500_000, UTC)),
        ("made", "2026-01-05T10:00:00", "made", datetime(2026, 1, 5, 10)),
        ("seen", "2026-01-05 10:00:00", "seen", datetime(2026, 1, 5, 10)),
        ("key", "8b7a1f2e-0000-4000-8000-000000000000", "key", UUID("8b7a1f2e-0000-4000-8000-000000000000")),
        ("blob", "YQ==", "blob", b"a"),
        ("status", "Paid", "status", Status.PAID),
        ("level", 2, "level", Level.HIGH),
        ("level_text", "2", "level_text", Level.HIGH),
        ("numbers", ["1", "02"], "numbers", [1, 2]),
        ("dates", ["2026-01-05", None], "dates", [date(2026, 1, 5), None]),
        ("prices", {"a": "1.0"}, "prices", {"a": Decimal("1.0")}),
        ("pair", [1, "2026-01-05"], "pair", (1, date(2026, 1, 5))),
        ("row", ["a", "b"], "row", ("a", "b")),
        ("periods", [{"line": {"qty": 1}, "more": 2}], "periods", [Line(qty=1)]),
        ("boxed", {"box": {"qty": 1}}, "boxed", Line(qty=1)),
        ("boxed", None, "boxed", None),
        ("alone", [5], "alone", 5),
        ("listing", {"data": ["1"], "total": 1}, "listing", [1]),
        ("inside", '{"qty": 1}', "inside", Line(qty=1)),
        ("inside", '{"else": 1}', "inside", {"else": 1}),
        ("php", 'a:2:{i:0;s:2:"é";i:1;d:0.5;}', "php", ["é", 0.5]),
        ("tree", [[1], 2], "tree", [[1], 2]),
        ("kind", 1, "kind", 1),
        ("unheard", [1], "unknown_fields", {"unheard": [1]}),
    ],
)
def test_a_documented_spelling_is_read_quietly(member: str, value: object, attribute: str, expected: object) -> None:
    """All the spellings a type may have give the Python value and no drift."""
    thing, drifts = read(**{member: value})

    assert (getattr(thing, attribute), type(getattr(thing, attribute))) == (expected, type(expected))
    assert drifts == []
    assert thing.to_dict() == LEAST | {member: value}


@pytest.mark.parametrize(
    ("member", "value", "drift"),
    [
        ("id", "7", "$.id: expected an integer, got '7'"),
        ("id", True, "$.id: expected an integer, got true"),
        ("id", None, "$.id: expected an integer, got null"),
        ("no", "1_000", "$.no: expected an integer as text, got '1_000'"),
        ("ratio", "x" * 500, f"$.ratio: expected a number, got '{'x' * 56}..."),
        ("total", "1.5", "$.total: expected a number, got '1.5'"),
        ("amount", "1,5", "$.amount: expected a number as text, got '1,5'"),
        ("amount", "NaN", "$.amount: expected a number as text, got 'NaN'"),
        ("flag", 1, "$.flag: expected true or false, got 1"),
        ("yes", "Y", "$.yes: expected true or false, got 'Y'"),
        ("due", "0000-00-00", "$.due: expected a date, got '0000-00-00'"),
        ("due", "", "$.due: expected a date, got ''"),
        ("made", "2026-01-05", "$.made: expected a date and time, got '2026-01-05'"),
        ("key", "no uuid", "$.key: expected a UUID, got 'no uuid'"),
        ("blob", "Y", "$.blob: expected base64, got 'Y'"),
        ("status", "lost", "$.status: expected a known Status, got 'lost'"),
        ("level", True, "$.level: expected a known Level, got true"),
        ("lines", None, "$.lines: expected a list, got null"),
        ("lines", [{"qty": 1}, {"qty": "two"}], "$.lines[1].qty: expected an integer, got 'two'"),
        ("line", [], "$.line: expected a Line, got an empty list"),
        ("by_name", {"a b": 1}, "$.by_name['a b']: expected a Line, got 1"),
        ("pair", [1], "$.pair: expected a list of 2, got a list of 1"),
        ("boxed", {"qty": 1}, "$.boxed: expected an object with box, got an object of 1 member"),
        ("alone", [], "$.alone: expected a list of 1, got an empty list"),
        ("inside", "{", "$.inside: expected JSON as text, got '{'"),
        ("php", "O:1:{}", "$.php: expected serialized PHP, got 'O:1:{}'"),
        ("pet", {"petType": "cow"}, "$.pet.petType: expected 'cat' or 'dog', got 'cow'"),
        ("tree", ["x"], "$.tree[0]: expected a list or an integer, got 'x'"),
        ("size", True, "$.size: expected an integer or a text or a list, got true"),
        ("kind", 1.5, "$.kind: expected 'a' or 1 or True, got 1.5"),
        ("money", "5.00", "$.money: expected a Money, got '5.00'"),
        ("token", 5, "$.token: expected a text, got '***'"),
        ("secrets", {"a": "hush"}, "$.secrets.a: expected an integer, got '***'"),
    ],
)
def test_a_value_that_does_not_fit_is_kept_and_told(member: str, value: object, drift: str) -> None:
    """There is no exception and no loss; one drift has the place, the expected type and the value."""
    thing, drifts = read(**{member: value})

    assert drifts == [drift]
    assert thing.to_dict() == LEAST | {member: value}


def test_a_model_is_told_with_its_article() -> None:
    drifts: list[Drift] = []

    Codec(on_drift=drifts.append).read(Everything, 5)

    assert [str(drift) for drift in drifts] == ["$: expected an Everything, got 5"]


def test_a_missing_required_member_is_unset_and_told() -> None:
    """The attribute says that nothing was said, and writing adds nothing."""
    drifts: list[Drift] = []

    line = Codec(on_drift=drifts.append).read(Line, {"price": "1.00"})

    assert getattr(line, "qty") is UNSET  # noqa: B009  its type says int
    assert drifts == [Drift("$.qty", "an integer", UNSET)]
    assert line.to_dict() == {"price": "1.00"}


def test_drifts_are_logged_as_warnings(caplog: pytest.LogCaptureFixture) -> None:
    """What is logged is where and what kind of value, never the value: it may be a salary."""
    with caplog.at_level(logging.WARNING, logger="generator.drift"):
        Codec().read(Everything, LEAST | {"due": "soon", "token": ["hush"]})

    assert [record.getMessage() for record in caplog.records] == [
        "$.due: expected a date, got a text",
        "$.token: expected a text, got a secret",
    ]


def test_one_kind_of_drift_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    """By path without indices, and by kind; each codec begins anew."""
    rows = [{"qty": "two"}, {"qty": "three"}, {"qty": None}]

    with caplog.at_level(logging.WARNING, logger="generator.drift"):
        codec = Codec()
        codec.read(list[Line], rows, at="$.data")
        codec.read(list[Line], rows, at="$.data")
        Codec().read(list[Line], rows[2:], at="$.data")

    assert [record.getMessage() for record in caplog.records] == [
        "$.data[].qty: expected an integer, got a text",
        "$.data[].qty: expected an integer, got null",
        "$.data[].qty: expected an integer, got null",
    ]


def test_keys_of_maps_are_data_and_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    """A key may be a name or a birth date; a callback gets it, with the value."""
    seen: list[str] = []
    codec = Codec(on_drift=lambda drift: seen.append(drift.path))
    with caplog.at_level(logging.WARNING, logger="generator.drift"):
        codec.drifts.operation = "GET /people"
        codec.read(dict[str, dict[str, int]], {"Ann": {"1990-01-05": "x"}, "Bob": {"2001-02-03": "y"}})
        codec.drifts.flush()

    assert [record.getMessage() for record in caplog.records] == [
        "GET /people: $[][]: expected an integer, got a text (2 times)"
    ]
    assert seen == ["$.Ann['1990-01-05']", "$.Bob['2001-02-03']"]


def test_strict_raises_the_drift() -> None:
    """The exception carries the drift and survives pickling."""
    with pytest.raises(Drifted) as caught:
        Codec(strict=True).read(list[Line], [{"qty": 1}, {"qty": "two"}], at="$.data")

    assert caught.value.drift == Drift("$.data[1].qty", "an integer", "two")
    assert pickle.loads(pickle.dumps(caught.value)).drift == caught.value.drift


def test_a_changed_value_is_written_in_the_usual_spelling() -> None:
    """What came is put back only while the attribute still holds it, item by item."""
    thing, _ = read(no="007", amount="1e2", numbers=["01"], periods=[{"line": {"qty": 1}, "note": 2}])
    assert isinstance(thing.numbers, list) and isinstance(thing.periods, list)

    thing.number = 8
    thing.numbers.append(2)
    thing.periods.append(Line(qty=3))
    thing.periods[0].qty = 9

    assert thing.to_dict() == LEAST | {
        "no": "8",
        "amount": "1e2",
        "numbers": ["1", "2"],
        "periods": [{"line": {"qty": 9}, "note": 2}, {"line": {"qty": 3}}],
    }


def test_a_new_model_is_written_by_its_hints() -> None:
    """Unset members stay out, null goes, everything else takes its documented spelling."""
    model = Everything(
        id=1,
        name=None,
        number=7,
        amount=Decimal("1E+3"),
        total=Decimal("10.50"),
        yes=True,
        bit=False,
        due=date(2026, 1, 5),
        made=datetime(2026, 1, 5, 10, tzinfo=UTC),
        seen=datetime(2026, 1, 5, 10),
        blob=b"a",
        status=Status.PAID,
        level_text=Level.HIGH,
        pair=(1, date(2026, 1, 5)),
        periods=[Line(qty=1)],
        boxed=None,
        alone=5,
        inside=Line(qty=1),
        php={"5": [None, True]},
        pet=Cat(lives=9),
        money=Money(Decimal("5.00"), "EUR"),
    )

    assert model.to_json() == (
        '{"id":1,"name":null,"total":10.50,"no":"7","amount":"1000","yes":"yes","bit":0,"due":"2026-01-05",'
        '"made":"2026-01-05T10:00:00Z","seen":"2026-01-05 10:00:00","blob":"YQ==","status":"Paid","level_text":"2",'
        '"pair":[1,"2026-01-05"],"periods":[{"line":{"qty":1}}],"boxed":null,"alone":[5],"inside":"{\\"qty\\":1}",'
        '"php":"a:1:{i:5;a:2:{i:0;N;i:1;b:1;}}","pet":{"petType":"cat","lives":9},"money":"EUR 5.00"}'
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"petType": "cat", "lives": 9}, Cat(lives=9)),
        ({"petType": "dog"}, Dog()),
    ],
)
def test_a_tag_decides(value: dict[str, object], expected: object) -> None:
    """The tagged member names the model."""
    thing, drifts = read(pet=value)

    assert (thing.pet, drifts) == (expected, [])


def test_without_a_tag_the_best_fit_decides() -> None:
    """Order in the spec plays no part: required and known members do."""
    returns = [TypeExpr[Any](text, Everything.__module__) for text in ("Person | Company", "Company | Person")]
    drifts: list[Drift] = []
    codec = Codec(on_drift=drifts.append)

    for shape in returns:
        assert codec.read(shape, {"name": "x", "vat": "y"}) == Company(name="x", vat="y")
        assert codec.read(shape, {"name": "x", "born": "2026-01-05"}) == Person(name="x", born=date(2026, 1, 5))
        assert codec.read(shape, "neither") == "neither"

    assert [str(drift) for drift in drifts] == [
        "$: expected a Person or a Company, got 'neither'",
        "$: expected a Company or a Person, got 'neither'",
    ]


def test_a_constant_member_rules_a_model_out() -> None:
    """A literal that differs is never that model, however well the rest fits."""
    shape = TypeExpr[Any]("Cat | Dog | Person", Everything.__module__)

    assert Codec().read(shape, {"petType": "dog", "name": "x", "lives": 9}) == Dog(
        name="x", unknown_fields={"lives": 9}
    )


def test_text_goes_to_the_most_demanding_type() -> None:
    """`date | UUID | str` gives a date where it is one, text where it is nothing else."""
    assert [read(either=text)[0].either for text in ("2026-01-05", "2026-02-30")] == [date(2026, 1, 5), "2026-02-30"]


def test_hooks_of_a_subclass_get_what_is_not_plain() -> None:
    """The vendor's meaning is read; writing gives the vendor's spelling back."""
    asked: list[tuple[object, str]] = []

    class Vendor(Codec):
        def read_date(self, value: object, at: str) -> date | None:
            asked.append((value, at))
            return None if value == "0000-00-00" else super().read_date(value, at)

    drifts: list[Drift] = []
    codec = Vendor(on_drift=drifts.append)
    lines = [{"qty": 1, "when": "0000-00-00"}, {"qty": 2, "when": "2026-01-05"}, {"qty": 3, "when": "soon"}]
    thing = codec.read(Everything, LEAST | {"lines": lines, "dates": ["0000-00-00"]})
    assert isinstance(thing.lines, list)

    assert [line.when for line in thing.lines] == [None, date(2026, 1, 5), "soon"]
    assert asked == [("0000-00-00", "$.lines[0].when"), ("soon", "$.lines[2].when"), ("0000-00-00", "$.dates[0]")]
    assert [drift.path for drift in drifts] == ["$.lines[2].when"]
    assert codec.write(thing) == LEAST | {"lines": lines, "dates": ["0000-00-00"]}


def test_request_bodies_are_written_by_hints() -> None:
    """Free values take hints too; what is unset falls away."""
    body = {
        "a": text(5),
        "b": text(UNSET),
        "c": [Decimal("1.50"), UNSET, Status.DRAFT],
        "d": items(wrapped("line"))([Line(qty=1)]),
        "e": spelled("on", "off")(True),
        "f": stamp(datetime(2026, 1, 5)),
        "g": json_text()({"x": None}),
        "h": php_text(["a"]),
        "i": wrapped(0)(5),
        "j": text(None),
        Level.LOW: (1, 2),
    }

    assert Codec().write(body) == {
        "a": "5",
        "c": [Decimal("1.50"), "draft"],
        "d": [{"line": {"qty": 1}}],
        "e": "on",
        "f": "2026-01-05 00:00:00",
        "g": '{"x":null}',
        "h": 'a:1:{i:0;s:1:"a";}',
        "i": [5],
        "j": None,
        "1": [1, 2],
    }


@pytest.mark.parametrize(
    ("value", "error"),
    [
        ({"a": [{1}]}, "$.a[0]: a set has no order and may hide repetitions; give a list"),
        ({"a": object()}, "$.a: object has no JSON form"),
        ({None: 1}, "$: None cannot be the name of a JSON member"),
    ],
)
def test_what_has_no_json_form_is_refused_by_place(value: object, error: str) -> None:
    """The message names the place."""
    with pytest.raises(TypeError) as caught:
        Codec().write(value)

    assert str(caught.value) == error


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Line(qty=1, price=Decimal("Infinity"))])
def test_what_is_no_number_is_refused(value: object) -> None:
    """Neither NaN nor an infinity reaches the wire."""
    with pytest.raises(ValueError, match=r"not a (JSON )?number"):
        Codec().write([value])


@pytest.mark.parametrize("body", [b"NaN", b"[-Infinity]", b"", b"<html>", b'{"a":', b"\xff", b"[" * 100_000, b"1 2"])
def test_what_is_not_json_is_a_value_error(body: bytes) -> None:
    """One kind of exception for all of it."""
    for returns in (None, Everything):
        with pytest.raises(ValueError):
            Codec().loads(body, returns)


def test_a_number_beyond_all_bounds_is_no_infinity() -> None:
    """What a float cannot hold is kept exactly; what nothing can hold is refused."""
    codec = Codec()

    assert codec.dumps(codec.loads(b"[1e400]")) == b"[1E+400]"
    with pytest.raises(ValueError, match="beyond all bounds"):
        codec.loads(b'{"total":1e9999999999999999999}', Everything)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1e22, "10000000000000000000000.0"),
        (-1e-7, "-0.0000001"),
        (1.5e-7, "0.00000015"),
        (Decimal("1E+22"), "10000000000000000000000"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("10.50"), "10.50"),
        (10**22, "10000000000000000000000"),
        (0.5, "0.5"),
    ],
)
def test_a_number_is_written_without_an_exponent(number: Any, text: str) -> None:
    """Vendors that want a plain number find none in `1e+22`; a string that looks like one is left alone."""
    codec = Codec()
    model = Everything(id=1, name="x", ratio=number, total=number, anything=[number, "1e+22"])

    for body in ([number], {"n": [number, "1e+22"]}, model, [model, (number,)], {"in": json_text()([number])}):
        written = codec.encode(body)
        numbers = written.replace(b'"1e+22"', b"")

        assert written == codec.dumps(codec.write(body))
        assert text.encode() in numbers and re.search(rb"[0-9][eE]", numbers) is None


def test_numbers_are_exact_where_a_decimal_is_wanted() -> None:
    """A float would have rounded; without a decimal in the type, plain floats come."""
    body = b'{"id":1,"total":0.1000000000000000055,"ratio":0.5}'
    codec = Codec()

    thing = codec.read(Everything, codec.loads(body, Everything))

    assert (thing.total, thing.ratio) == (Decimal("0.1000000000000000055"), 0.5)
    assert codec.loads(body, Person) == {"id": 1, "total": 0.1, "ratio": 0.5}
    assert codec.dumps(codec.write(thing)) == b'{"id":1,"ratio":0.5,"total":0.1000000000000000055,"name":null}'.replace(
        b',"name":null', b""
    )


def test_repr_shows_what_is_set_and_no_secret() -> None:
    """Undocumented members are named only: they may be secrets as well."""
    model = Everything(id=1, name=None, token="hush", secrets={"a": 1}, unknown_fields={"api_key": "hush"})

    assert repr(model) == ("Everything(id=1, name=None, token='***', secrets='***', unknown_fields=['api_key'])")


def test_models_copy_pickle_compare_and_evolve() -> None:
    """They are plain values."""
    thing, _ = read(no="007", unheard=1)

    for twin in (copy.copy(thing), copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
        assert twin == thing
        assert twin.to_dict() == thing.to_dict() == LEAST | {"no": "007", "unheard": 1}
    assert attrs.evolve(thing, id=2).to_dict() == {"id": 2, "name": "x", "no": "007", "unheard": 1}
    assert thing != attrs.evolve(thing, id=2)


def test_a_written_object_shares_nothing_with_the_model() -> None:
    """Changing what `to_dict` gave does not change the model."""
    thing, _ = read(unheard={"a": [1]}, due=["odd"])

    written = thing.to_dict()
    written["unheard"]["a"].append(2)
    written["due"].append(2)

    assert thing.to_dict() == LEAST | {"unheard": {"a": [1]}, "due": ["odd"]}


def test_deeply_nested_answers_do_not_raise() -> None:
    """The client keeps an answer that is nested too deeply for Python, and reports a drift."""
    nested: Any = 1
    for _ in range(20_000):
        nested = [nested]
    drifts: list[Drift] = []
    answer: object = LEAST | {"tree": nested}

    kept: object = Codec(on_drift=drifts.append).read(Everything, answer)

    assert kept is answer
    assert [drift.expected for drift in drifts] == ["less nesting"]


def test_nested_unions_take_no_exponential_time() -> None:
    """Each level of a doubtful structure is tried once, not once per level above it."""
    shape = TypeExpr[Any]("Maze", __name__)
    value: Any = ["x"]
    for _ in range(60):
        value = [value]

    assert Codec().read(shape, value) == value


Maze = "list[Maze] | list[date] | list[str]"


def test_every_object_keeps_the_unknown_members_it_came_with() -> None:
    """Objects of one answer may have different undocumented members, in different orders."""
    rows: list[dict[str, object]] = [
        {"qty": 1, "colour": "red"},
        {"qty": 2, "colour": "blue"},
        {"colour": "green", "qty": 3},
        {"qty": 4, "size": "L", "colour": "grey"},
        {"qty": 5},
    ]

    lines = Codec().read(list[Line], rows)

    assert [line.unknown_fields for line in lines] == [
        {"colour": "red"}, {"colour": "blue"}, {"colour": "green"}, {"size": "L", "colour": "grey"}, {}
    ]  # fmt: skip


@pytest.mark.parametrize("came", ["1e2", "NaN", "x", "+5"])
def test_an_odd_amount_is_as_odd_the_second_time(came: str) -> None:
    """The codec caches amounts; the drift and the written form are the same when an amount comes from the cache."""
    once, again = read(amount=came), read(amount=came)

    assert repr(once) == repr(again)
    assert Codec().write(again[0])["amount"] == came


@pytest.mark.parametrize("moment", [datetime(1, 2, 3), datetime(999, 12, 31, 23, 59, 59), datetime(2026, 1, 5, 10, 0)])
def test_days_and_moments_of_any_year_are_written_in_full(moment: datetime) -> None:
    codec = Codec()

    assert codec.write(moment.date()) == moment.date().isoformat()
    assert codec.write(moment, stamp) == moment.isoformat(" ")
    assert codec.write(moment.replace(tzinfo=UTC)) == f"{moment.isoformat()}Z"


def test_members_that_the_caller_did_not_choose_are_not_missing() -> None:
    drifts: list[Drift] = []
    codec = Codec(on_drift=drifts.append)

    things = codec.read(list[Everything], [{"id": 7}, {"id": "x", "lines": [{}]}], partial=True)

    assert things[0].to_dict() == {"id": 7}
    assert [drift.path for drift in drifts] == ["$[1].id"]
    codec.read(Everything, {"id": 7})
    assert [drift.path for drift in drifts] == ["$[1].id", "$.name"]
