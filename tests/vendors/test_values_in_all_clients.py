"""What all four clients do alike with values that are not what is documented, over all their operations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from itertools import count, cycle
from typing import Any

import httpx
import pytest

import lsp_expert_client
import perfex_client
import simplepay_client
import simplicate_client

CLIENTS: dict[str, Callable[[httpx.Client], Any]] = {
    "lsp_expert": lambda http: lsp_expert_client.LspExpertClient(api_key="k", http_client=http, retries=0),
    "perfex": lambda http: perfex_client.PerfexClient(
        base_url="https://crm.example.com", token="t", http_client=http, retries=0, allow_loss=True, generation="3.x"
    ),
    "simplepay": lambda http: simplepay_client.SimplePayClient(api_key="k", http_client=http, retries=0),
    "simplicate": lambda http: simplicate_client.SimplicateClient(
        subdomain="acme", api_key="k", api_secret="s", http_client=http, retries=0
    ),
}
FOREIGN: dict[str, Any] = {"lsp_expert": perfex_client.UNSET}


class Vendor:
    """Accepts every request and gives the same answer."""

    def __init__(self, status: int = 200, body: bytes = b"") -> None:
        self.requests: list[httpx.Request] = []
        self._answer = status, body

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        status, body = self._answer
        return httpx.Response(status, content=body, headers={"content-type": "application/json"} if body else {})


def connect(vendor: str, served: Vendor) -> Any:
    minutes = count(0, 60)
    clock = import_module(f"{vendor}_client._runtime.call").Clock(now=lambda: float(next(minutes)))
    return CLIENTS[vendor](httpx.Client(transport=httpx.MockTransport(served))).with_options(clock=clock)


def operations(vendor: str) -> Iterator[tuple[str, str, Any]]:
    for (method, route), takes in import_module(f"{vendor}_client._arguments").TAKES.items():
        yield method, route, takes


def call(vendor: str, method: str, route: str, **places: Any) -> Any:
    calls = import_module(f"{vendor}_client._runtime.call")
    return calls.Call(method, route, returns=object, **places)


LISTS = [
    (vendor, method, route, place, wire, name)
    for vendor in CLIENTS
    for method, route, takes in operations(vendor)
    for place, known in takes.places.items()
    for wire, (name, annotation) in known.items()
    if annotation.startswith(("Sequence[", "SequenceNotStr[")) and "Mapping[" not in annotation and not takes.wrap
]


def test_there_are_lists_in_more_than_one_client() -> None:
    assert {row[0] for row in LISTS} >= {"perfex", "simplicate", "simplepay"}
    assert len(LISTS) > 100


@pytest.mark.parametrize("value", ["text", b"bytes", 7, {"a": 1}, {1, 2}, perfex_client.models.NewItem.from_dict({})])
@pytest.mark.parametrize("vendor", CLIENTS)
def test_one_value_where_a_list_is_documented_is_refused_by_its_name(vendor: str, value: object) -> None:
    served = Vendor()
    client = connect(vendor, served)
    refusal = import_module(f"{vendor}_client").InvalidArgument

    for owner, method, route, place, wire, name in LISTS:
        if owner == vendor:
            path = dict.fromkeys(
                import_module(f"{vendor}_client._arguments").TAKES[method, route].places.get("path", {}), "1"
            )
            with pytest.raises(refusal, match=rf"\b{name}\b"):
                client.transport.send(
                    call(vendor, method, route, path=path, **{place: {wire: value} if wire else value})
                )

    assert served.requests == []


@pytest.mark.parametrize("vendor", CLIENTS)
def test_unset_is_never_sent(vendor: str) -> None:
    """Neither that of another client, nor one that shows what the server takes in its place."""
    foreign: Any = FOREIGN.get(vendor, lsp_expert_client.UNSET)
    unsaid = cycle([foreign, type(foreign)("Unset"), import_module(f"{vendor}_client").Unset("Unset")])
    served = Vendor(body=b"{}")
    client = connect(vendor, served)
    sent = 0

    for method, route, takes in operations(vendor):
        places = {
            place: next(unsaid) if "" in known else {wire: next(unsaid) for wire in known}
            for place, known in takes.places.items()
            if place != "path"
        }
        places["path"] = dict.fromkeys(takes.places.get("path", {}), "1")
        if "multipart" in places:
            places.pop("json", None)
        if route.count("{") == len(places["path"]):
            client.transport.send(call(vendor, method, route, **places))
            sent += 1

    assert sent > 20
    for request in served.requests:
        sent_bytes = request.content + str(request.url).encode() + repr(request.headers.raw).encode()
        assert b"unset" not in sent_bytes.lower()


@pytest.mark.parametrize("vendor", CLIENTS)
def test_unset_of_another_client_in_a_path_is_refused_by_its_name(vendor: str) -> None:
    foreign: Any = FOREIGN.get(vendor, lsp_expert_client.UNSET)
    served = Vendor()
    client = connect(vendor, served)
    module = import_module(f"{vendor}_client")

    for method, route, takes in operations(vendor):
        for wire, (name, _) in takes.places.get("path", {}).items():
            path = dict.fromkeys(takes.places["path"], "1") | {wire: foreign}
            with pytest.raises(module.InvalidArgument, match=rf"\b{name} is missing"):
                client.transport.send(call(vendor, method, route, path=path))

    assert served.requests == []


@pytest.mark.parametrize("vendor", ["perfex", "simplepay", "simplicate"])
def test_a_moment_where_a_day_is_documented_is_sent_as_the_day(vendor: str) -> None:
    served = Vendor(body=b"{}")
    client = connect(vendor, served)
    moment = datetime(2026, 1, 5, 23, 59, tzinfo=UTC)
    sent = 0

    for method, route, takes in operations(vendor):
        path = dict.fromkeys(takes.places.get("path", {}), "1")
        for place, known in takes.places.items():
            days = [wire for wire, (_, annotation) in known.items() if annotation.removesuffix(" | None") == "date"]
            if days and place != "path" and not takes.wrap and route.count("{") == len(path):
                client.transport.send(call(vendor, method, route, **{"path": path, place: {days[0]: moment}}))
                sent += 1
                shown = str(served.requests[-1].url).encode() + served.requests[-1].content
                assert b"2026-01-05" in shown and b"T23" not in shown and b" 23" not in shown

    assert sent


@pytest.mark.parametrize("number", [1e22, Decimal("1E+22"), 10**22, 1e-7, Decimal("1E-7")], ids=repr)
@pytest.mark.parametrize("vendor", CLIENTS)
def test_a_number_is_sent_without_an_exponent(vendor: str, number: Any) -> None:
    served = Vendor(body=b"{}")
    client = connect(vendor, served)
    plain = format(Decimal(repr(number)) if isinstance(number, float) else Decimal(number), "f").encode()
    sent = 0

    for method, route, takes in operations(vendor):
        path = dict.fromkeys(takes.places.get("path", {}), "1")
        for place, known in takes.places.items():
            numbers = [wire for wire, (_, annotation) in known.items() if annotation.startswith(("Decimal", "float"))]
            if numbers and place != "path" and route.count("{") == len(path):
                members: Any = dict.fromkeys(numbers, number)
                for wrap in reversed(takes.wrap if place in ("json", "form", "multipart") else ()):
                    members = {wrap: members}
                client.transport.send(call(vendor, method, route, **{"path": path, place: members}))
                sent += 1
                shown = str(served.requests[-1].url).encode() + served.requests[-1].content
                assert plain in shown and re.search(rb"[0-9][eE](%2B|[+-])[0-9]", shown) is None, route

    assert sent or vendor not in ("perfex", "simplicate")


@pytest.mark.parametrize("status", [200, 201, 202, 204])
@pytest.mark.parametrize("flavour", ["clients.create", "clients.update"])
def test_a_write_that_is_answered_by_nothing_is_done(status: int, flavour: str) -> None:
    drifts: list[Any] = []
    client = connect("lsp_expert", Vendor(status)).with_options(on_drift=drifts.append)

    written = client.clients.create(name="A") if flavour.endswith("create") else client.clients.update("1", name="A")

    assert written.to_dict() == {}
    assert written.name is None
    assert [str(drift) for drift in drifts] == ["$: expected JSON, got nothing"]


def test_a_write_whose_answer_may_be_null_gives_none_for_nothing() -> None:
    drifts: list[Any] = []
    client = connect("simplicate", Vendor(204)).with_options(on_drift=drifts.append)

    assert client.crm.organizations.create(name="A") is None
    assert len(drifts) == 1


@pytest.mark.parametrize("status", [200, 204])
def test_a_read_that_is_answered_by_nothing_is_an_error(status: int) -> None:
    with pytest.raises(lsp_expert_client.DecodeError):
        connect("lsp_expert", Vendor(status)).clients.get("1")


def test_a_listing_that_is_answered_by_204_has_no_rows() -> None:
    drifts: list[Any] = []

    assert connect("lsp_expert", Vendor(204)).with_options(on_drift=drifts.append).clients.list().collect() == []
    assert connect("simplepay", Vendor(204)).with_options(on_drift=drifts.append).clients.list() == []
    assert len(drifts) == 2
    with pytest.raises(lsp_expert_client.DecodeError):
        connect("lsp_expert", Vendor(200)).clients.list().collect()


def test_null_for_the_rows_of_a_listing_is_no_rows() -> None:
    drifts: list[Any] = []

    null = connect("simplicate", Vendor(200, b'{"data":null}')).with_options(on_drift=drifts.append)
    bare = connect("simplepay", Vendor(200, b"null")).with_options(on_drift=drifts.append)

    assert null.crm.organizations.list().collect() == []
    assert bare.clients.list() == []
    assert len(drifts) == 2


def test_a_single_file_is_a_list_of_one(tmp_path: Any) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")
    served = Vendor(body=b'{"status": true}')
    client = connect("perfex", served)

    with path.open("rb") as opened:
        for file in (str(path), path, b"hello", opened, ("a.txt", b"hello"), perfex_client.File(path)):
            client.tickets.reply(7, message="x", file=file)

    assert [request.content.count(b"\r\n\r\nhello\r\n") for request in served.requests] == [1] * 6


def test_what_may_be_one_file_or_two_is_refused() -> None:
    with pytest.raises(perfex_client.InvalidArgument, match="a list of files"):
        connect("perfex", Vendor()).tickets.reply(7, message="x", file=("a.txt", "b.txt"))


@pytest.mark.parametrize("value", [None, [], ["id"], "text", 7, 1.5, True])
@pytest.mark.parametrize("vendor", CLIENTS)
def test_a_model_of_what_is_no_mapping_is_refused_by_its_name(vendor: str, value: Any) -> None:
    module = import_module(f"{vendor}_client")
    models = [getattr(module.models, name) for name in module.models.__all__]
    readers = [model for model in models if hasattr(model, "from_dict")]

    assert len(readers) > 20
    for model in readers:
        with pytest.raises(module.InvalidArgument, match=rf"{model.__name__}\.from_dict: expected a mapping"):
            model.from_dict(value)
