"""With the extra `[fast]`, long answers are read by msgspec: the same objects come of the same bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.codec import jsontext

PADDING = " " * 3000
"""Makes an answer long enough for the fast parser."""

CASES = [
    "-0",
    "-0.0",
    "0.1000000000000000055511151231257827",
    "123456789012345678901234567890",
    "1e400",
    "1e-400",
    "1E5",
    "1e99999999999999999999",
    "NaN",
    "-Infinity",
    '{"a":1,"a":2}',
    '"\\ud800"',
    '"\\ud83d\\ude00"',
    '"a\nb"',
    "01",
    "1.",
    "[1,]",
    "1 x",
    "",
    "[" * 2000 + "]" * 2000,
    "1" * 5000,
    '{"amount": 1204.50, "none": null, "yes": true, "text": "\u20ac"}',
]


def outcome(body: bytes | str, exact: bool) -> tuple[str, str]:
    """Return what comes of JSON text, as text that tells types and digits apart, or the error."""
    try:
        value = jsontext.loads(body, exact=exact)
    except ValueError as error:
        return type(error).__name__, str(error)
    return "value", repr(value)


def same_without(body: bytes, exact: bool) -> None:
    """Expect the same of a body that is too short for the fast parser, and of one behind a lot of space."""
    kind, text = outcome(body, exact)
    padded_kind, padded_text = outcome(body + PADDING.encode(), exact)

    assert padded_kind == kind
    if kind == "value":
        assert padded_text == text


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("text", CASES)
def test_odd_json_is_read_or_refused_alike(text: str, exact: bool) -> None:
    same_without(text.encode(), exact)


@pytest.mark.parametrize("body", [b"\xef\xbb\xbf[1]", b'"\xff"', "[1]".encode("utf-16"), b"\x00"])
def test_odd_bytes_are_read_or_refused_alike(body: bytes) -> None:
    same_without(body, exact=True)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, st.booleans(), st.booleans())
def test_any_json_is_read_alike(value: object, exact: bool, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)

    same_without(text.encode("utf-8", "surrogatepass"), exact)


@given(st.from_regex(r"-?[0-9]{1,25}(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,4})?", fullmatch=True), st.booleans())
def test_no_number_loses_a_digit(text: str, exact: bool) -> None:
    same_without(text.encode(), exact)


def test_long_answers_are_read_by_the_fast_parser_and_short_ones_are_not() -> None:
    script = (
        "import sys\n"
        "from generator.runtime.codec import jsontext\n"
        "jsontext.loads(b'[1.50]', exact=True)\n"
        "print('msgspec' in sys.modules)\n"
        "print(repr(jsontext.loads(b'[1.50' + b' ' * 3000 + b']', exact=True)), 'msgspec' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == ["False", f"{[Decimal('1.50')]!r} True"]


def test_the_fast_parser_looks_at_a_whole_list_before_its_first_item_is_yielded() -> None:
    with pytest.raises(msgspec.DecodeError):
        next(jsontext.items(b"[1,x", exact=False))


ITEMS = {
    '[1,2.50,{"a":1},{"b":2}]': [1, Decimal("2.50"), {"a": 1}, {"b": 2}],
    '\ufeff[{"a":1} ,\n{"b":2}\t, 3 ] ': [{"a": 1}, {"b": 2}, 3],
    " [ ] ": [],
}
"""Lists, and their items; the fast parser takes none that begins with a byte order mark."""


def test_without_the_extra_the_items_of_a_list_are_read_one_after_the_other() -> None:
    script = (
        "import sys\n"
        "sys.modules['msgspec'] = sys.modules['msgspec.json'] = None\n"
        "from generator.runtime.codec import jsontext\n"
        f"for text in {list(ITEMS)!r}:\n"
        "    print(repr(list(jsontext.items(text.encode(), exact=True))))\n"
        "print(next(jsontext.items(b'[1,x', exact=False)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == [*map(repr, ITEMS.values()), "1"]


NO_LISTS = ["", "[", "{}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]", "[1] x", "1", "1]"]


def test_without_the_extra_what_is_no_list_is_refused() -> None:
    script = (
        "import sys\n"
        "sys.modules['msgspec'] = sys.modules['msgspec.json'] = None\n"
        "from generator.runtime.codec import jsontext\n"
        f"for text in {NO_LISTS!r}:\n"
        "    try:\n"
        "        print(text, list(jsontext.items(text.encode(), exact=True)))\n"
        "    except ValueError:\n"
        "        print(text, 'is refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == [f"{text} is refused" for text in NO_LISTS]


def test_without_the_extra_long_answers_are_read_by_the_standard_library() -> None:
    script = (
        "import sys\n"
        "sys.modules['msgspec'] = None\n"
        "from generator.runtime.codec import jsontext\n"
        "print(repr(jsontext.loads(b'[1.50' + b' ' * 3000 + b']', exact=True)), 'msgspec.json' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == [f"{[Decimal('1.50')]!r} False"]


def test_members_that_an_object_has_several_times_are_counted() -> None:
    body = b'{"a": 1, "a": 2, "b": {"a": 1, "c": 1, "c": 2, "c": 3}, "d": [{"e": 1}, {"e": 2}]}'

    assert jsontext.repeated_members(body) == {"a": 2, "c": 3}
    assert jsontext.member_count(jsontext.loads(body)) == 7
