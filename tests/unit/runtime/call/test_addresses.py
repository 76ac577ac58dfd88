"""Addresses with variables: filled in, and never left by a value."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.call.call import Addresses, Server, Variable
from generator.runtime.core.errors import InvalidArgument

NAMED = Server("https://{name}.example.com:{port}/{base}", {"port": "443", "base": "v1"})
VARIABLES = [
    Variable("name", "name", "MADE_NAME"),
    Variable("port", "port"),
    Variable("base", "base_path"),
    Variable("region", "region", None, ("eu", "us")),
    Variable("scheme", "scheme"),
    Variable("whole", "whole"),
]


def of(server: Server, **given: str) -> str:
    return Addresses([server], VARIABLES, given).of(server)


@pytest.mark.parametrize(
    ("url", "given", "address"),
    [
        (NAMED.url, {"name": "acme"}, "https://acme.example.com:443/v1"),
        (NAMED.url, {"name": "a.b-c", "port": "8443", "base_path": "v2/x/"}, "https://a.b-c.example.com:8443/v2/x"),
        (NAMED.url, {"name": "m\u00fcller", "base_path": "/v2"}, "https://m\u00fcller.example.com:443/v2"),
        ("https://{name}/api", {"name": "host.example:8080"}, "https://host.example:8080/api"),
        ("https://{name}", {"name": "[::1]:80"}, "https://[::1]:80"),
        ("{scheme}://x.example", {"scheme": "http"}, "http://x.example"),
        ("{whole}/v1", {"whole": "https://x.example/y"}, "https://x.example/y/v1"),
        ("https://api.{region}.example.com/", {"region": "eu"}, "https://api.eu.example.com"),
        ("https://{name}.x/{name}", {"name": "a"}, "https://a.x/a"),
    ],
)
def test_variables_are_filled_in(url: str, given: dict[str, str], address: str) -> None:
    assert of(Server(url, NAMED.defaults), **given) == address


BAD = [
    "",
    " ",
    "a/b",
    "a@b",
    "a#b",
    "a?b",
    "a:b",
    "a b",
    "a\\b",
    "a\n",
    "-a",
    "a.",
    "..",
    "a:80@evil.example",
    "evil.example/",
]


@pytest.mark.parametrize("value", BAD)
def test_no_value_leaves_the_host(value: str) -> None:
    with pytest.raises(InvalidArgument, match=r"name is .* does not fit into https://"):
        of(NAMED, name=value)


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("port", "x"), ("port", "80/"), ("port", "123456"), ("port", ""),
        ("base_path", ""), ("base_path", "a?b"), ("base_path", "a#b"), ("base_path", "../x"), ("base_path", "a/../b"),
        ("base_path", "//evil.example"), ("base_path", "a b"), ("base_path", "."),
    ],
)  # fmt: skip
def test_no_value_leaves_its_place(argument: str, value: str) -> None:
    with pytest.raises(InvalidArgument, match=f"{argument} is"):
        of(NAMED, **{"name": "acme", argument: value})


@pytest.mark.parametrize(("url", "argument", "value"), [
    ("{scheme}://x.example", "scheme", "ftp"),
    ("{scheme}://x.example", "scheme", "https://evil.example/?"),
    ("{whole}/v1", "whole", "evil"),
    ("{whole}/v1", "whole", "https://user:pw@evil.example"),
])  # fmt: skip
def test_a_scheme_is_one_of_two_and_an_address_is_one(url: str, argument: str, value: str) -> None:
    with pytest.raises(InvalidArgument, match="does not fit"):
        of(Server(url), **{argument: value})


@given(st.text(min_size=1, max_size=20))
def test_whatever_is_given_the_vendor_stays_the_vendor(value: str) -> None:
    """Refused, or a host below the vendor's own."""
    try:
        url = httpx.URL(of(NAMED, name=value))
    except (InvalidArgument, httpx.InvalidURL):
        return

    assert url.host.endswith(".example.com") and url.port in (443, None) and url.path == "/v1"
    assert not url.userinfo and not url.query and not url.fragment


def test_a_listed_value_is_the_only_one_taken() -> None:
    with pytest.raises(InvalidArgument, match="region is 'asia'; it has to be one of eu, us"):
        Addresses([NAMED], VARIABLES, {"region": "asia"})


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidArgument, match=r"name \(or the environment variable MADE_NAME\) is missing: .*base_url"):
        of(NAMED)

    monkeypatch.setenv("MADE_NAME", "acme")
    assert of(NAMED) == "https://acme.example.com:443/v1"


def test_a_default_is_taken_as_the_document_has_it() -> None:
    """Even where it would be refused from a caller: an empty base path, one with a slash."""
    assert of(Server("https://x.example/{base}", {"base": ""})) == "https://x.example"
    assert of(Server("https://x.example{base}", {"base": "/v1"}), base_path="/v2/y") == "https://x.example/v2/y"


def test_a_server_is_chosen_by_name() -> None:
    live, test = Server("https://live.example", name="live"), Server("https://test.example", name="test")
    addresses = Addresses([live, test], [])

    assert (addresses.chosen(None), addresses.chosen("test")) == (live, test)
    with pytest.raises(InvalidArgument, match="server is 'x'; it has to be one of live, test"):
        addresses.chosen("x")
