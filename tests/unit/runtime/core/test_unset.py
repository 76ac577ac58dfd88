"""`UNSET` may show what the server takes in its place; all instances mean the same, and none is ever sent."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from generator.runtime.codec.codec import Codec
from generator.runtime.core.drift import kind_of
from generator.runtime.core.values import UNSET, Unset, is_unset
from generator.runtime.params.params import header_pairs, joined, query_string, with_item
from generator.runtime.params.styles import TextFormat
from tests.unit.checking import mypy


@pytest.mark.parametrize(
    ("value", "shown"),
    [(UNSET, "UNSET"), (Unset(20), "Unset(20)"), (Unset(False), "Unset(False)"), (Unset("a'b"), 'Unset("a\'b")')],
)
def test_it_shows_what_the_server_takes(value: Unset, shown: str) -> None:
    assert (repr(value), str(value), f"{value:>12}") == (shown, shown, shown.rjust(12))


def test_all_instances_mean_the_same() -> None:
    instances = [UNSET, Unset(20), Unset(True), Unset("x")]

    assert not any(instances)
    assert all(one == other and hash(one) == hash(other) for one in instances for other in instances)
    assert all(map(is_unset, instances))
    assert not any(other == UNSET for other in (None, False, 0, "", "UNSET", 20))


@pytest.mark.parametrize("value", [UNSET, Unset(20)])
def test_copies_keep_the_default(value: Unset) -> None:
    restored = pickle.loads(pickle.dumps(value))

    assert copy.copy(value) is value
    assert copy.deepcopy([value])[0] is value
    assert (type(restored), restored.default) == (Unset, value.default)
    assert (restored is UNSET) == (value is UNSET)


def test_it_cannot_be_changed() -> None:
    value = Unset(20)

    with pytest.raises(AttributeError):
        value.default = 30
    with pytest.raises(AttributeError):
        del value.default

    assert value.default == 20


def test_nothing_is_sent_for_it() -> None:
    codec, left_out = Codec(), Unset(20)
    spelling = TextFormat(codec.write, codec.dumps)
    body: dict[str, Any] = {"a": left_out, "b": [1, left_out], "c": {"d": left_out}, "e": (left_out,), "f": 1}

    assert query_string({"a": left_out, "b": joined(left_out), "c": [left_out]}, spelling) == ""
    assert header_pairs({"A": left_out, "B": "x"}, spelling) == [(b"B", b"x")]
    assert with_item(left_out, "id") is left_out
    assert codec.write(body) == {"b": [1], "c": {}, "e": [], "f": 1}
    assert codec.encode(body) == b'{"b":[1],"c":{},"e":[],"f":1}'
    assert kind_of(UNSET) == "nothing"


def test_type_checkers_narrow_by_its_class() -> None:
    code = """
from generator.runtime.core.values import UNSET, Unset

def pages(size: int | Unset = Unset(20)) -> int:
    return 20 if isinstance(size, Unset) else size // 2

def rows(size: int | None | Unset = UNSET) -> int | None:
    return None if type(size) is Unset else size
"""

    checked = mypy("-c", code)

    assert checked.returncode == 0, checked.stdout
