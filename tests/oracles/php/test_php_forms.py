"""PHP reads any nested value of a form as the caller passed it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfex_client import UNSET, File, InvalidArgument, PerfexClient
from perfex_client._runtime.call.call import Call
from tests.oracles.php.php_judge import TALLY, Seen, again, form

pytestmark = pytest.mark.vendor("perfex")

KINDS = ("multipart", "form")

ODD_TEXTS = {
    "quotes": """say "yes" or 'no' \\ \\\\ \\" `""",
    "line ends": "one\r\ntwo\nthree\rfour\r\n",
    "only a line end": "\r\n",
    "brackets": "a[0][b]=[c] newitems[]",
    "unicode": "Grüße 你好 🧾 e\u0301 \u202e \ufeff",
    "percent": "100% %41 %0D%0A + &amp; a=b&c=d;e",
    "html": '<b>"x" &lt; y</b>',
    "nul": "a\0b",
    "controls": "\x01\x1f\x7f\x85\u2028",
    "boundary": '--0000\r\nContent-Disposition: form-data; name="x"\r\n\r\ny\r\n--0000--',
    "spaces": "  before and after  ",
    "empty": "",
    "zero": "0",
    "long": "x" * 200_000,
}

NESTED: Mapping[str, Mapping[str, object]] = {
    "scalars": {"a": "x", "b": 7, "c": Decimal("0.00"), "d": True, "e": False, "f": None},
    "nothing": {},
    "empty list": {"a": [], "b": "x"},
    "empty object": {"a": {}, "b": "x"},
    "list": {"a": ["x", "y", "x"]},
    "list of one": {"a": ["x"]},
    "list with null": {"a": [None, "x", None]},
    "list of objects": {"items": [{"p": "1", "q": "2"}, {"p": "3", "q": "4"}]},
    "objects with different members": {"items": [{"p": "1"}, {"q": "4"}, {"p": "5", "r": "6"}]},
    "lists in objects in lists": {"items": [{"tax": ["A|1.00", "B|2.00"]}, {"tax": ["C|3.00"]}, {"tax": []}]},
    "text and objects": {"a": ["x", {"b": "y"}, ["z"]]},
    "lists in lists": {"a": [["1", "2"], ["3"], [["4"]]]},
    "objects in objects": {"custom_fields": {"invoice": {"3": "x", "11": ["y", "z"]}, "items": {"1": "w"}}},
    "keys that look like numbers": {"a": {"0": "x", "01": "y", "-1": "z", "1.5": "v", "9223372036854775808": "w"}},
    "keys with dots and spaces": {"a": {"b.c": "x", "d e": "y", "f_g": "z"}},
    "keys with quotes": {
        "a": {'say "x"': "1", "it's": "2", "back\\slash": "3", "two\\\\": "4", '\\"': "5", "a\\": "6"}
    },
    "keys with signs": {"a": {"b=c": "1", "d&e": "2", "f;g": "3", "h%41": "4", "i+j": "5", "ünï": "6", "<k>": "7"}},
    "deep": {"a": {"b": {"c": {"d": {"e": {"f": [{"g": ["x"]}]}}}}}},
}


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[PerfexClient]:
    with PerfexClient(base_url=address, token="any") as perfex:
        yield perfex


def send(client: PerfexClient, kind: str, members: Mapping[str, object], method: str = "POST") -> Seen:
    """Send members as a form and return what PHP read."""
    body: dict[str, Any] = {kind: members}
    return Seen.of(client.transport.send(Call[Any](method, "/any", returns=object, **body)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ODD_TEXTS)
def test_odd_text_comes_as_it_is(client: PerfexClient, kind: str, name: str) -> None:
    members = {"plain": ODD_TEXTS[name], "nested": {"list": [{"text": ODD_TEXTS[name]}, {"text": "after"}]}}

    TALLY.judge(send(client, kind, members).post, form(members))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NESTED)
def test_nested_values_come_as_they_were(client: PerfexClient, kind: str, name: str) -> None:
    TALLY.judge(send(client, kind, NESTED[name]).post, form(NESTED[name]))


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_unset_is_not_there(client: PerfexClient, kind: str) -> None:
    members = {"a": UNSET, "b": {"c": UNSET, "d": "x"}, "e": [UNSET, "y", UNSET], "f": [{"g": UNSET}, {"h": "z"}]}

    TALLY.judge(send(client, kind, members).post, {"b": {"d": "x"}, "e": {"0": "y"}, "f": {"1": {"h": "z"}}})


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("name", NESTED)
def test_php_parses_no_form_of_other_methods_but_its_bytes_are_right(
    client: PerfexClient, address: str, method: str, name: str
) -> None:
    members = NESTED[name]

    multipart, urlencoded = send(client, "multipart", members, method), send(client, "form", members, method)

    assert multipart.post == {} and multipart.files == ()
    TALLY.judge(again(address, multipart).post, form(members))
    TALLY.judge(urlencoded.parsed, form(members))


# What may be a key inside brackets: PHP ends it at "]", and at a NUL; a line end has no place in a multipart header.
# A blank in front of a key is dropped by PHP 8.4.
INNER = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="[]\0\r\n"), min_size=1, max_size=8).filter(
    lambda key: key not in tuple("\v\f") and key[0] not in " \t"
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SCALAR = TEXT | st.integers() | st.booleans() | st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=2)
VALUES: st.SearchStrategy[object] = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(INNER, inner, max_size=4),
    max_leaves=12,
)
TOP = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
FORMS = st.dictionaries(TOP, VALUES, max_size=5)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(members=FORMS)
def test_any_form_comes_as_it_was(client: PerfexClient, members: dict[str, object]) -> None:
    for kind in KINDS:
        TALLY.judge(send(client, kind, members).post, form(members))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(members=FORMS)
def test_any_form_of_an_update_comes_as_it_was(client: PerfexClient, address: str, members: dict[str, object]) -> None:
    TALLY.judge(again(address, send(client, "multipart", members, "PUT")).post, form(members))


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\\\0\r\n"), min_size=1, max_size=30)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(uploads=st.lists(st.tuples(NAMES, st.binary(max_size=300)), min_size=1, max_size=5), text=TEXT)
def test_any_files_come_as_they_were(client: PerfexClient, uploads: list[tuple[str, bytes]], text: str) -> None:
    files = [File(data, name) for name, data in uploads]

    seen = send(client, "multipart", {"before": text, "file": files, "deep": {"x": {"one": files[0]}}, "after": text})

    TALLY.judge(seen.post, {"before": text, "after": text})
    files_seen = [(file.path, file.name, file.sha1) for file in seen.files]
    expected = [(f"file[{at}]", name, hashlib.sha1(data).hexdigest()) for at, (name, data) in enumerate(uploads)]
    name, data = uploads[0]
    TALLY.judge(files_seen, [*expected, ("deep[x][one]", name, hashlib.sha1(data).hexdigest())])


@pytest.mark.parametrize(
    "key",
    ["a[b", "a]b", "", " ", "\t", "a\0b", " 0", "\t0"],
    ids=["open", "close", "empty", "space", "tab", "nul", "space before", "tab before"],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_key_that_php_would_change_is_refused(client: PerfexClient, kind: str, key: str) -> None:
    with pytest.raises(InvalidArgument):
        send(client, kind, {"a": {key: "x"}})


@pytest.mark.parametrize("blank", [" ", "\t"], ids=["space", "tab"])
def test_php_drops_a_blank_before_a_multipart_key_since_84(address: str, blank: str) -> None:
    """The reason for the refusal: `a[<blank>0]` arrives as `a[0]` in 8.4, and as it was sent in 8.2."""
    part = f'--x\r\nContent-Disposition: form-data; name="a[{blank}0]"\r\n\r\nv\r\n--x--\r\n'

    answer = httpx.post(
        f"{address}/any", content=part.encode(), headers={"Content-Type": "multipart/form-data; boundary=x"}
    ).json()

    major, minor, *_ = (int(number) for number in answer["version"].split("."))
    kept, dropped = {"a": {f"{blank}0": "v"}}, {"a": {"0": "v"}}
    if (major, minor) == (8, 3):
        assert answer["post"] in (kept, dropped)
    else:
        assert answer["post"] == (dropped if (major, minor) > (8, 3) else kept)


@pytest.mark.parametrize("key", ["a\rb", "a\nb"], ids=["cr", "lf"])
def test_a_key_with_a_line_end_has_no_place_in_a_multipart_header(client: PerfexClient, key: str) -> None:
    with pytest.raises(InvalidArgument):
        send(client, "multipart", {"a": {key: "x"}})

    TALLY.judge(send(client, "form", {"a": {key: "x"}}).post, {"a": {key: "x"}})


def test_what_is_nested_deeper_than_php_reads_is_refused(client: PerfexClient) -> None:
    """PHP drops what is deeper than 64 without a word."""
    deepest: object = "x"
    for _ in range(64):
        deepest = {"a": deepest}
    TALLY.judge(send(client, "form", {"a": deepest}).post, form({"a": deepest}))

    with pytest.raises(InvalidArgument, match="64"):
        send(client, "form", {"a": {"a": deepest}})


@pytest.mark.parametrize("kind", KINDS)
def test_more_fields_than_php_reads_are_refused(client: PerfexClient, kind: str) -> None:
    """PHP drops what goes beyond 1000 without a word."""
    most = {"a": [str(number) for number in range(1000)]}
    TALLY.judge(send(client, kind, most).post, form(most))

    with pytest.raises(InvalidArgument, match="1000"):
        send(client, kind, {"a": most["a"], "b": "one too many"})


def test_php_drops_what_goes_beyond_a_thousand_fields(address: str) -> None:
    """The reason for the refusal, seen in PHP itself."""
    answer = httpx.post(f"{address}/any", data={"a[]": [str(number) for number in range(1500)]})

    assert answer.status_code == 200
    assert 1000 <= len(answer.json()["post"]["a"]) <= 1001


def test_more_files_than_php_reads_are_refused(client: PerfexClient) -> None:
    """PHP drops the twenty-first file without a word."""
    files = [File(b"x", f"{number}.txt") for number in range(21)]
    assert len(send(client, "multipart", {"file": files[:20]}).files) == 20

    with pytest.raises(InvalidArgument, match="20"):
        send(client, "multipart", {"file": files})
