"""Where a client calls: servers, their variables, servers of single paths and operations."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.naming.reserved import own_arguments
from generator.runtime.call.options import Settings
from tests.unit.making import Package, Vendor, document, forgotten, make, operation

KEY = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}


def called(package: Package, name: str = "a", **given: object) -> str:
    """Return the address that an operation calls."""
    vendor = Vendor()
    with (
        httpx.Client(transport=httpx.MockTransport(vendor)) as http,
        package.MadeClient(http_client=http, **given) as client,
    ):
        getattr(client.calls, name)()
    return str(vendor.last.url)


def served(
    folder: Path,
    servers: object,
    paths: Mapping[str, object] | None = None,
    package_name: str = "made_client",
    **more: Any,
) -> Package:
    shown: dict[str, Any] = {"servers": servers} if servers is not None else {}
    return make(folder, document(paths or {"/a": {"get": operation("a")}}, **shown, **more), package_name)


TWO = [
    {
        "url": "https://{tenant}.example.com:{port}/{basePath}",
        "description": "Production server",
        "variables": {
            "tenant": {"default": "demo", "description": "Your company"},
            "port": {"default": 443, "enum": [443, 8443]},
            "basePath": {"default": "v2"},
        },
    },
    {"url": "https://sandbox.example.com/v2", "description": "Sandbox"},
]
OWN: dict[str, Any] = {
    "/a": {"get": operation("a")},
    "/fixed": {"servers": [{"url": "https://files.example.com/"}], "get": operation("fixed")},
    "/own": {
        "get": operation(
            "own",
            servers=[
                {
                    "url": "https://{tenant}.{region}.files.example.com",
                    "variables": {"tenant": {"default": "demo"}, "region": {"default": "eu", "enum": ["eu", "us"]}},
                }
            ],
        )
    },
    "/relative": {"get": operation("relative", servers=[{"url": "/v3"}])},
    "/none": {"get": operation("none", servers=[])},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = served(tmp_path_factory.mktemp("served"), TWO, OWN, "served_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def fresh() -> Any:
    with forgotten("made_client"):
        yield


@pytest.mark.parametrize(
    ("name", "given", "address"),
    [
        ("a", {"tenant": "acme"}, "https://acme.example.com/v2/a"),
        ("a", {"tenant": "acme", "port": "8443", "base_path": "v9"}, "https://acme.example.com:8443/v9/a"),
        ("a", {"server": "sandbox"}, "https://sandbox.example.com/v2/a"),
        ("a", {"base_url": "https://own.example/x"}, "https://own.example/x/a"),
        ("fixed", {"tenant": "acme"}, "https://files.example.com/fixed"),
        ("fixed", {"base_url": "https://own.example/x"}, "https://own.example/x/fixed"),
        ("own", {"tenant": "acme"}, "https://acme.eu.files.example.com/own"),
        ("own", {"tenant": "acme", "region": "us", "server": "sandbox"}, "https://acme.us.files.example.com/own"),
        ("relative", {"tenant": "acme"}, "https://acme.example.com/v3/relative"),
        ("none", {"tenant": "acme"}, "https://acme.example.com/v2/none"),
    ],
)
def test_arguments_decide_on_the_address(package: Package, name: str, given: dict[str, object], address: str) -> None:
    assert called(package, name, **given) == address


def test_the_environment_stands_in(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVED_TENANT", "from-env")
    assert called(package) == "https://from-env.example.com/v2/a"

    monkeypatch.setenv("SERVED_SERVER", "sandbox")
    assert called(package) == "https://sandbox.example.com/v2/a"


def test_nobody_is_sent_to_the_address_of_somebody_else(package: Package) -> None:
    """The default of a customer's name is an example."""
    with pytest.raises(
        package.InvalidArgument, match=r"tenant \(or the environment variable SERVED_TENANT\) is missing"
    ):
        package.MadeClient()


@pytest.mark.parametrize(
    "given", [{"tenant": "a/b"}, {"tenant": "a", "port": "1"}, {"tenant": "a", "region": "x"}, {"server": "x"}]
)
def test_what_does_not_fit_is_refused_at_once(package: Package, given: dict[str, object]) -> None:
    with pytest.raises(package.InvalidArgument):
        package.MadeClient(**given)


def test_arguments_are_typed_and_described(package: Package) -> None:
    hints = inspect.signature(package.MadeClient.__init__).parameters
    words = " ".join((package.MadeClient.__doc__ or "").split())

    assert str(hints["server"].annotation) == "Literal['production', 'sandbox'] | None"
    assert str(hints["port"].annotation) == "Literal['443', '8443'] | None"
    assert str(hints["tenant"].annotation) == "str | None"
    assert "tenant: Your company. Or the environment variable SERVED_TENANT." in words
    readme = (package.folder / "README.md").read_text("utf-8")
    assert 'MadeClient(tenant="...")' in readme
    assert "- `server='sandbox'`: `https://sandbox.example.com/v2` - Sandbox" in readme


@pytest.mark.usefixtures("fresh")
def test_names_that_clash_get_longer_ones(tmp_path: Path) -> None:
    names = ["timeout", "server", "base_url", "api_key", "class", "Server"]
    url = f"https://x.example/{'/'.join(f'{{{name}}}' for name in names)}"
    variables = {name: {"default": name} for name in names}
    package = served(
        tmp_path, [{"url": url, "variables": variables}], components={"securitySchemes": KEY}, security=[{"key": []}]
    )

    given = {"server_timeout": "1", "server_server": "2", "server_base_url": "3", "server_api_key": "4", "class_": "5"}
    address = called(package, api_key="k", **given)

    assert address == "https://x.example/1/2/3/4/5/Server/a"


def test_every_client_keeps_its_own_arguments_apart() -> None:
    assert own_arguments() >= Settings.__annotations__.keys()


@pytest.mark.parametrize(
    ("servers", "words"),
    [
        (None, "differs from customer to customer, or is not documented"),
        ([{"url": "/v1"}], "of the address only its end is documented, /v1"),
        ([{"url": "/"}], "is not documented"),
        ([{"url": "https://{host}", "variables": {"host": {"default": "x.example"}}}], "differs from customer"),
    ],
)
@pytest.mark.usefixtures("fresh")
def test_an_address_nobody_knows_has_to_be_given(tmp_path: Path, servers: object, words: str) -> None:
    package = served(tmp_path, servers)

    assert (package.code, package.err) == (0, "")
    with pytest.raises(package.InvalidArgument, match=f"base_url .*MADE_BASE_URL.* is missing: .*{words}"):
        package.MadeClient()
    assert called(package, base_url="https://own.example/v1") == "https://own.example/v1/a"


@pytest.mark.parametrize(
    ("server", "words"),
    [
        ({"url": "https://{region}.example.com"}, "server variable 'region' is not described"),
        ({"url": "https://x.example/{v}", "variables": {"v": {}}}, "server variable 'v' has no default"),
        ({"url": "wss://x.example"}, "is not an http or https address"),
        ({"url": "https://<your-host>/api"}, "is not an http or https address"),
        ({"url": "https://x.example?a=b"}, "is not an http or https address"),
        ({"url": 5}, "a server without a url"),
        ("https://x.example", "a server without a url"),
    ],
)
@pytest.mark.usefixtures("fresh")
def test_what_is_wrong_with_a_server_is_said_and_base_url_works(tmp_path: Path, server: object, words: str) -> None:
    package = served(tmp_path, [server])

    assert package.code == 3 and words in package.err, package.err
    with pytest.raises(package.InvalidArgument, match="is missing"):
        package.MadeClient()
    assert called(package, base_url="https://own.example") == "https://own.example/a"


@pytest.mark.usefixtures("fresh")
def test_what_is_not_described_may_still_be_given(tmp_path: Path) -> None:
    package = served(tmp_path, [{"url": "https://{region}.example.com/{v}", "variables": {"v": {}}}])

    assert called(package, region="eu", v="2") == "https://eu.example.com/2/a"


@pytest.mark.usefixtures("fresh")
def test_the_first_server_that_can_be_called_is_the_usual_one(tmp_path: Path) -> None:
    package = served(
        tmp_path, [{"url": "wss://x.example"}, {"url": "https://one.example"}, {"url": "https://two.example"}]
    )

    assert called(package) == "https://one.example/a"
    assert "there is also https://two.example" in " ".join((package.MadeClient.__doc__ or "").split())


@pytest.mark.usefixtures("fresh")
def test_a_name_of_3_2_comes_before_a_description(tmp_path: Path) -> None:
    servers = [
        {"url": "https://one.example", "name": "live", "description": "Where everything happens for real, every day"},
        {"url": "https://two.example", "description": "A place to try things out without any consequence"},
        {"url": "https://three.example", "description": "EU (Frankfurt)"},
        {"url": "https://four.example", "description": "Staging"},
        {"url": "https://five.example", "description": "staging"},
    ]
    package = served(tmp_path, servers, openapi="3.2.0")

    annotation = inspect.signature(package.MadeClient.__init__).parameters["server"].annotation
    assert str(annotation) == "Literal['live', 'eu_frankfurt'] | None"
    assert [called(package), called(package, server="eu_frankfurt")] == [
        "https://one.example/a",
        "https://three.example/a",
    ]


@pytest.mark.usefixtures("fresh")
def test_credentials_go_to_a_server_of_its_own(tmp_path: Path) -> None:
    """The document names the server of the operation and its security requirement."""
    paths = {"/fixed": {"servers": [{"url": "https://files.example.com"}], "get": operation("fixed")}}
    servers = [{"url": "https://{t}.example.com", "variables": {"t": {"default": "demo"}}}]
    package = served(tmp_path, servers, paths, components={"securitySchemes": KEY}, security=[{"key": []}])
    vendor = Vendor()

    with (
        httpx.Client(transport=httpx.MockTransport(vendor)) as http,
        package.MadeClient(http_client=http, api_key="k", t="acme") as client,
    ):
        client.calls.fixed()

    assert (vendor.last.url.host, vendor.last.headers["host"]) == ("files.example.com", "files.example.com")
    assert vendor.last.headers["x-key"] == "k"


@pytest.mark.parametrize(
    ("address", "is_open"),
    [
        ("http://api.example.com", True),
        ("http://10.0.0.7/v1", True),
        ("http://localhost.example.com", True),
        ("http://127.example.com", True),
        ("https://api.example.com", False),
        ("http://localhost:8000", False),
        ("http://127.0.0.1/v1", False),
        ("http://[::1]:8000", False),
    ],
)
@pytest.mark.usefixtures("fresh")
def test_a_server_that_is_not_encrypted_has_to_be_allowed(tmp_path: Path, address: str, is_open: bool) -> None:
    package = served(tmp_path, [{"url": address}])
    assert package.code == 0 and ("is not encrypted" in package.err) is is_open

    assert called(package, allow_http=True) == f"{address}/a"
    for given in ({}, {"base_url": address}):
        if is_open:
            with pytest.raises(package.InvalidArgument, match="allow_http=True"):
                called(package, **given)
        else:
            assert called(package, **given) == f"{address}/a"
