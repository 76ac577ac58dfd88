"""Security schemes of all kinds: the client's arguments, and what it sends where."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.unit.making import Package, document, make, operation, talk


def secured(schemes: Mapping[str, object], operations: Mapping[str, Any], **more: Any) -> Any:
    """Return a document with security schemes and one GET per operation."""
    paths = {f"/{name}": {"get": operation(name, **described)} for name, described in operations.items()}
    return document(paths, components={"securitySchemes": dict(schemes)}, **more)


def parameter(name: str, place: str) -> dict[str, object]:
    return {"name": name, "in": place, "required": True, "schema": {"type": "string"}}


SCHEMES: dict[str, dict[str, object]] = {
    "header": {"type": "apiKey", "in": "header", "name": "Api_key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
}


@pytest.fixture(scope="module")
def clashing(tmp_path_factory: pytest.TempPathFactory) -> Package:
    operations: dict[str, dict[str, Any]] = {
        place: {"parameters": [parameter(str(scheme["name"]).lower(), place)], "security": [{place: []}]}
        for place, scheme in SCHEMES.items()
    }
    operations["other"] = {"parameters": [parameter("key", "query")], "security": [{"header": []}]}
    package = make(tmp_path_factory.mktemp("clash"), secured(SCHEMES, operations), "clashing_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.mark.parametrize(
    ("place", "argument", "sent", "own"),
    [
        ("header", "api_key", "from-client", "own"),
        ("query", "key", "key=from-client", "key=own"),
        ("cookie", "sid", "sid=from-client", "sid=own"),
    ],
)
def test_a_credential_that_is_also_a_parameter_is_said_once(
    clashing: Package, place: str, argument: str, sent: str, own: str
) -> None:
    """A parameter that is also a credential is sent once: the client's value, unless the call has another."""
    with talk(clashing, **dict.fromkeys(["api_key", "query", "cookie"], "from-client")) as vendor:
        method = getattr(vendor.client.calls, place)
        method()
        method(**{argument: "own"})

    seen = [
        {"header": request.headers.get("api_key"), "query": request.url.query.decode(), "cookie": _cookie(request)}
        for request in vendor.vendor.requests
    ]
    assert [values[place] for values in seen] == [sent, own]


def test_a_parameter_stays_required_where_no_credential_says_it(clashing: Package) -> None:
    signature = inspect.signature(clashing.load("resources.calls").Calls.other)

    assert signature.parameters["key"].default is inspect.Parameter.empty


def test_an_authorization_parameter_is_the_credential_or_an_argument(tmp_path: Path) -> None:
    """OpenAPI ignores such a parameter; without a security scheme, the client has to offer it."""
    operations = {
        "with_scheme": {"parameters": [parameter("Authorization", "header")], "security": [{"bearer": []}]},
        "without": {"parameters": [parameter("Authorization", "header")], "security": []},
    }
    package = make(
        tmp_path, secured({"bearer": {"type": "http", "scheme": "bearer"}}, operations), "authorization_client"
    )

    with talk(package, token="secret") as vendor:
        vendor.client.calls.with_scheme()
        vendor.client.calls.without(authorization="Custom x")

    assert [request.headers["authorization"] for request in vendor.vendor.requests] == ["Bearer secret", "Custom x"]


def _cookie(request: Any) -> str | None:
    cookie: str | None = request.headers.get("cookie")
    return cookie


KINDS: dict[str, dict[str, object]] = {
    "basic": {"type": "http", "scheme": "Basic"},
    "digest": {"type": "http", "scheme": "digest"},
    "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "custom": {"type": "http", "scheme": "Hoba"},
    "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example/.well-known"},
    "login": {
        "type": "oauth2",
        "flows": {"authorizationCode": {"authorizationUrl": "/a", "tokenUrl": "/t", "scopes": {}}},
    },
    "machine": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}}},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "tls": {"type": "mutualTLS"},
}
WANTED: dict[str, Any] = {
    "by_basic": [{"basic": []}],
    "by_digest": [{"digest": []}],
    "by_bearer": [{"bearer": []}],
    "by_custom": [{"custom": []}],
    "by_oidc": [{"oidc": []}],
    "by_login": [{"login": ["read"]}],
    "by_key_and_bearer": [{"key": [], "bearer": []}],
    "by_tls": [{"tls": []}],
    "by_tls_and_key": [{"tls": [], "key": []}],
    "by_either": [{"custom": []}, {"key": []}, {}],
    "by_pointer": [{"#/components/securitySchemes/key": []}],
    "by_nothing": [],
}


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Package:
    operations = {name: {"security": groups} for name, groups in WANTED.items()}
    package = make(tmp_path_factory.mktemp("kinds"), secured(KINDS, operations), "kinds_client")
    assert package.code == 0, package.err
    return package


LOGIN = ("login_token", "login_client_id", "login_client_secret", "login_scope", "login_refresh_token")


def test_every_kind_has_arguments_of_its_own(kinds: Package) -> None:
    parameters = inspect.signature(kinds.MadeClient.__init__).parameters

    shared = ["self", "base_url", "http_client", "verify", "cert", "proxy", "limits", "http2", "settings"]
    assert [name for name in parameters if name not in shared] == [
        "username", "password", "digest_username", "digest_password", "token", "custom", "oidc", *LOGIN, "api_key",
        "on_login_refresh_token",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "given", "sent"),
    [
        ("by_basic", {"username": "u", "password": "p"}, {"authorization": "Basic dTpw"}),
        ("by_bearer", {"token": "t"}, {"authorization": "Bearer t"}),
        ("by_custom", {"custom": "a=b, c"}, {"authorization": "Hoba a=b, c"}),
        ("by_oidc", {"oidc": "t"}, {"authorization": "Bearer t"}),
        ("by_login", {"login_token": "t"}, {"authorization": "Bearer t"}),
        ("by_key_and_bearer", {"api_key": "k", "token": "t"}, {"x-key": "k", "authorization": "Bearer t"}),
        ("by_tls", {"token": "t", "api_key": "k"}, {}),
        ("by_tls_and_key", {"api_key": "k"}, {"x-key": "k"}),
        ("by_either", {"api_key": "k"}, {"x-key": "k"}),
        ("by_either", {"api_key": "k", "custom": "c"}, {"authorization": "Hoba c"}),
        ("by_either", {}, {}),
        ("by_pointer", {"api_key": "k"}, {"x-key": "k"}),
        ("by_nothing", {"token": "t", "api_key": "k"}, {}),
    ],
)
def test_an_operation_sends_what_it_asks_for(
    kinds: Package, name: str, given: Mapping[str, str], sent: Mapping[str, str]
) -> None:
    with talk(kinds, **given) as vendor:
        getattr(vendor.client.calls, name)()

    headers = vendor.vendor.last.headers
    assert {header: headers[header] for header in ("authorization", "x-key") if header in headers} == sent


@pytest.mark.parametrize(("name", "wanted"), [("by_key_and_bearer", "api_key"), ("by_digest", "digest_username")])
def test_what_is_missing_is_named(kinds: Package, name: str, wanted: str) -> None:
    with talk(kinds, token="t") as vendor, pytest.raises(kinds.MissingCredential, match=wanted):
        getattr(vendor.client.calls, name)()


def test_every_argument_says_what_it_is(tmp_path: Path) -> None:
    """The scheme's description goes with the first of several."""
    schemes = {"machine": {**KINDS["machine"], "description": "From the console"}, "basic": KINDS["basic"]}
    package = make(tmp_path, secured(schemes, {"a": {"security": [{"machine": []}, {"basic": []}]}}), "roles_client")

    words = " ".join((package.MadeClient.__doc__ or "").split())
    assert "token: From the console. Or the environment variable ROLES_TOKEN." in words
    assert "client_secret: Secret of the client. Or" in words and "username: User name. Or" in words
    assert words.count("From the console") == 1


def test_the_first_lines_of_the_readme_give_one_alternative(tmp_path: Path) -> None:
    """Not all credentials there are, and of one that fetches tokens what it fetches them with."""
    schemes = {"basic": KINDS["basic"], "machine": KINDS["machine"]}
    package = make(tmp_path, secured(schemes, {"a": {"security": [{"machine": []}, {"basic": []}]}}), "roles_client")

    shown = (package.folder / "README.md").read_text("utf-8").partition("```python\n")[2].partition("```")[0]
    assert 'client_id="...", client_secret="...") as client' in shown
    assert "token=" not in shown and "username=" not in shown


def test_a_certificate_is_the_http_clients(kinds: Package) -> None:
    """It is not a header: nothing is lost, and who reads the client's docstring or the messages learns what to do."""
    assert "give the certificate as cert, or an http_client that has it (mutual TLS)" in kinds.err
    assert "give `cert`, or a client that has it" in " ".join((kinds.MadeClient.__doc__ or "").split())


class _Digesting:
    """Checks requests by RFC 7616; each nonce is valid for three requests."""

    def __init__(self, algorithm: str) -> None:
        self.algorithm, self.nonce, self.uses = algorithm, 0, set[str]()
        self.seen: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        taken = self._takes(request)
        self.seen.append(200 if taken else 401)
        if taken:
            return httpx.Response(200, json={})
        self.nonce, self.uses = self.nonce + 1, set()
        asked = f'Digest realm="r", qop="auth", algorithm={self.algorithm}, nonce="n{self.nonce}", opaque="o"'
        return httpx.Response(401, headers={"WWW-Authenticate": asked})

    def _takes(self, request: httpx.Request) -> bool:
        fields = dict(re.findall(r'(\w+)="?([^",]*)"?', request.headers.get("authorization", "")))
        if fields.get("nonce") != f"n{self.nonce}" or fields["nc"] in self.uses or len(self.uses) == 3:
            return False
        self.uses.add(fields["nc"])

        def h(text: str) -> str:
            return hashlib.new(self.algorithm.replace("-", "").lower(), text.encode()).hexdigest()

        path = request.url.raw_path.decode("ascii")
        parts = (h("u:r:p"), fields["nonce"], fields["nc"], fields["cnonce"], "auth", h(f"{request.method}:{path}"))
        return (fields["uri"], fields["username"], fields["response"]) == (path, "u", h(":".join(parts)))


@pytest.mark.parametrize("algorithm", ["MD5", "SHA-256"])
def test_a_digest_answers_what_the_vendor_asks(kinds: Package, algorithm: str) -> None:
    """After the first challenge, the client sends the credential at once, until the vendor challenges it again."""
    with talk(kinds, digest_username="u", digest_password="p") as vendor:
        vendor.vendor.answer = asks = _Digesting(algorithm)
        for _ in range(5):
            vendor.client.calls.by_digest()

    assert asks.seen == [401, 200, 200, 200, 401, 200, 200]


@pytest.mark.parametrize(
    "asked",
    [None, "Basic realm=x", "Digest nonsense", 'Digest realm="r", nonce="n", algorithm=ODD', 'Digest qop="odd"'],
)
def test_a_question_nobody_can_answer_is_a_refusal(kinds: Package, asked: str | None) -> None:
    with talk(kinds, digest_username="u", digest_password="secret-word") as vendor:
        headers = {} if asked is None else {"WWW-Authenticate": asked}
        vendor.vendor.answer = lambda _: httpx.Response(401, headers=headers)
        for _ in range(2):
            with pytest.raises(kinds.Unauthorized) as caught:
                vendor.client.calls.by_digest()
            assert "secret-word" not in repr(caught.value)


def test_a_wrong_password_is_refused_after_one_answer(kinds: Package) -> None:
    with talk(kinds, digest_username="u", digest_password="wrong") as vendor:
        vendor.vendor.answer = asks = _Digesting("MD5")
        with pytest.raises(kinds.Unauthorized):
            vendor.client.calls.by_digest()

    assert asks.seen == [401, 401]


def test_schemes_nobody_asks_for_are_sent_when_they_are_given(tmp_path: Path) -> None:
    """If a document describes a key but no operation requires it, the caller decides."""
    package = make(tmp_path, secured({"key": KINDS["key"], "bearer": KINDS["bearer"]}, {"a": {}}), "unasked_client")

    for given, sent in (({"api_key": "k"}, "k"), ({}, None)):
        with talk(package, **given) as vendor:
            vendor.client.calls.a()
        assert vendor.vendor.last.headers.get("x-key") == sent


def test_what_no_client_can_serve_is_listed_and_the_rest_is_sent(tmp_path: Path) -> None:
    schemes = {
        "key": KINDS["key"],
        "odd": {"type": "odd"},
        "body": {"type": "apiKey", "in": "body", "name": "k"},
        "header": {"type": "apiKey", "in": "header", "name": "X Key"},
        "machine": {"type": "oauth2", "flows": {"clientCredentials": {"scopes": {}}}},
    }
    operations: dict[str, Any] = {
        "a": {"security": [{"key": [], "typo": []}]},
        "b": {"security": [{"typo": []}]},
        "c": {"security": [{"odd": []}]},
        "d": {"security": "x"},
    }
    package = make(tmp_path, secured(schemes, operations, security=[{"key": []}]), "listed_client")

    with talk(package, api_key="k") as vendor:
        for name in operations:
            getattr(vendor.client.calls, name)()

    assert [request.headers.get("x-key") for request in vendor.vendor.requests] == ["k", None, None, "k"]
    lost = [line for line in package.err.splitlines() if line.startswith("degraded: ")]
    assert package.code == 3 and len(lost) == 5, lost
    assert sum("'typo', but securitySchemes does not define it" in line for line in lost) == 1
