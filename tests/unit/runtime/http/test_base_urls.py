"""Plain addresses are taken apart as the HTTP library does it, before it is imported; all others by the library."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core.errors import InvalidArgument
from generator.runtime.http.request import _base, _plain_address, is_open

PLAIN = [
    "https://vendor.example",
    "https://vendor.example/",
    "https://crm.vendor-7.example/api/v2",
    "https://vendor.example/~shop/a_b/c.d/",
    "http://localhost:8080/x",
    "http://127.0.0.1:9",
    "https://a",
]

OTHERS = [
    "https://vendor.example:443",
    "http://vendor.example:80/x",
    "https://vendor.example:65536",
    "https://Vendor.example",
    "https://xn--bcher-kva.example",
    "https://b\u00fccher.example",
    "https://vendor.example//x",
    "https://vendor.example/a/../b",
    "https://vendor.example/./b",
    "https://vendor.example/a%20b",
    "https://vendor.example/a?b=c",
    "https://vendor.example/#c",
    "https://u:p@vendor.example",
    "https://999.1.1.1",
    "https://10.0.0.1",
    "https://[::1]:8080",
    "https://-a.example",
    "https://a..b",
    "https://" + "a" * 64 + ".example",
    "https://vendor.example\n",
    "ftp://vendor.example",
    "vendor.example",
    "",
]


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_address_is_what_the_library_makes_of_it(text: str) -> None:
    url = httpx.URL(text)

    address = _plain_address(text)

    assert address is not None
    assert (address.scheme, address.host, address.port, address.netloc) == (url.scheme, url.host, url.port, url.netloc)
    assert address.text == str(url).rstrip("/")


@pytest.mark.parametrize("text", OTHERS)
def test_any_other_address_is_left_to_the_library(text: str) -> None:
    assert _plain_address(text) is None


@given(st.from_regex(r"https?://[a-z0-9.-]{1,12}(:[0-9]{1,5})?(/[A-Za-z0-9._~%-]{0,5}){0,3}", fullmatch=True))
def test_both_ways_lead_to_the_same(text: str) -> None:
    plain = _plain_address(text)
    if plain is None:
        return

    url = httpx.URL(text)

    assert (plain.scheme, plain.host, plain.port, plain.netloc) == (url.scheme, url.host, url.port, url.netloc)
    assert plain.text == str(url).rstrip("/")


@pytest.mark.parametrize("text", ["https://vendor.example:65536", "https://999.1.1.1", "https://a..b", "ftp://a"])
def test_an_address_that_cannot_be_one_is_refused_at_once(text: str) -> None:
    with pytest.raises(InvalidArgument, match="base_url"):
        _base(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("http://vendor.example", True),
        ("http://10.0.0.1/x", True),
        ("http://127.example.com", True),
        ("https://vendor.example", False),
        ("http://localhost:80", False),
        ("http://127.0.0.1:8080/x", False),
        ("http://127.0.0.2", False),
        ("http://[::1]/", False),
    ],
)
def test_what_others_can_read_is_told_of_plain_addresses_too(text: str, expected: bool) -> None:
    assert is_open(text) is expected
