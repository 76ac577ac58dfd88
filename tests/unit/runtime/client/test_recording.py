"""What a client sends and gets can be recorded, and what it would send be shown, without a secret in either."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime.auth.credentials import Basic, Bearer, CookieKey, Credential, HeaderKey, QueryKey, Secret
from generator.runtime.auth.oauth import OAuth
from generator.runtime.call.call import Call, Flow, Wait, fetch_all, fetch_page, perform, store
from generator.runtime.client.apart import explain, record
from generator.runtime.client.base import AnyClient
from generator.runtime.client.client import Client
from generator.runtime.core.errors import ApiError, ClientError, InvalidArgument, OutcomeUnknown
from generator.runtime.core.files import File
from generator.runtime.core.quirks import Paging

Connect = Callable[..., Client]
KEY = "s3cr3t-key"
CREATE: Call[Any] = Call("POST", "/people", json={"name": "Ann", "login": {"password": "pw-1"}}, returns=object)


def refused(client: Client, call: Call[Any] = CREATE) -> None:
    with pytest.raises(ClientError):
        client.transport.send(call)


def secretive(client: Client) -> Client:
    client._engine.reports.secrets = frozenset({"password", "iban"})
    return client


def echoing(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"key": request.headers.get("x-key"), "set": 1}, headers={"set-cookie": "a=b"})


def vault(value: object) -> dict[str, Credential]:
    return {"a": HeaderKey("X-Key", Secret("key", value))}  # type: ignore[arg-type]


def test_a_recording_has_request_and_answer_without_secrets(connect: Connect) -> None:
    client = secretive(connect(echoing, credentials=vault(KEY), security=[["a"]]))

    with client.record() as exchanges:
        client.transport.send(CREATE)
        client.with_options(retries=0).transport.send(Call("GET", "/people/{id}", path={"id": 7}, returns=object))
    client.transport.send(CREATE)

    create, get = exchanges
    assert (create.request.method, create.request.url) == ("POST", "https://api.example.com/v1/people")
    assert json.loads(create.request.body or "") == {"name": "Ann", "login": {"password": "***"}}
    assert (get.request.body, get.response.status_code) == (None, 200)
    assert get.call.route == "/people/{id}"
    assert create.response.json() == {"key": "***", "set": 1}
    assert create.response.headers["set-cookie"] == "***"
    assert KEY not in repr(exchanges) and KEY not in str(create.response.request.headers.raw)


@pytest.mark.parametrize("lead", ["", "<div><h4>A PHP Error was encountered</h4></div>\n"], ids=["plain", "behind PHP"])
@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('{"id": 1, "password": "pw-1"}', '{"id": 1, "password": "***"}'),
        ('[{"login": {"iban": 17}}, {"iban": null}]', '[{"login": {"iban": "***"}}, {"iban": null}]'),
        ('{"a": 1.10,  "name": "password"}', '{"a": 1.10, "name": "password"}'),
        ('{"a":1.10}', '{"a":1.10}'),
    ],
)
def test_secret_members_of_answers_are_masked_too(connect: Connect, body: str, shown: str, lead: str) -> None:
    client = secretive(connect(lambda _: httpx.Response(200, content=(lead + body).encode())))

    with client.record() as exchanges:
        answer = client.transport.send(Call("GET", "/people", returns=object))

    assert answer == json.loads(body)
    recorded = exchanges[0].response.text
    assert recorded.startswith(lead) and json.loads(recorded.removeprefix(lead)) == json.loads(shown)
    assert "pw-1" not in recorded and ("1.1" not in body or "1.10" in recorded)


def test_answers_that_are_no_json_are_recorded_as_they_are(connect: Connect) -> None:
    deep = b'{"password": ' + b"[" * 100_000
    answers = [b"<p>no password</p>", deep, b'{"password": "\xff"']
    client = secretive(connect(lambda _: httpx.Response(500, content=answers.pop(0)), retries=0))

    with client.record() as exchanges:
        for _ in range(3):
            refused(client)

    shown = [exchange.response.text for exchange in exchanges]
    assert shown == ["<p>no password</p>", f"<{len(deep)} characters>", "<16 characters>"]


def test_a_refusal_that_repeats_a_secret_member_is_recorded_without_it(connect: Connect) -> None:
    client = secretive(connect(lambda _: httpx.Response(422, json={"message": "no", "sent": {"password": "pw-1"}})))

    with client.record() as exchanges:
        refused(client)

    assert exchanges[0].response.json() == {"message": "no", "sent": {"password": "***"}}


def test_refusals_and_attempts_are_recorded_each(connect: Connect) -> None:
    answers = [httpx.Response(503), httpx.Response(503), httpx.Response(404, json={"message": "none"})]
    client = connect(lambda _: answers.pop(0), retries=2, max_wait=0.0)

    with client.record() as exchanges, pytest.raises(ApiError):
        client.with_options(clock=_quick(), max_wait=60.0).transport.send(Call("GET", "/x", returns=object))

    assert [exchange.response.status_code for exchange in exchanges] == [503, 503, 404]


def test_two_recordings_are_apart(connect: Connect) -> None:
    client = connect(echoing)

    with client.record() as first:
        with client.record() as second:
            client.transport.send(CREATE)
        client.transport.send(CREATE)

    assert (len(first), len(second)) == (2, 1)
    assert client._engine.reports.recorders == []


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (
            {"form": {"name": "a&b", "login": {"password": "x"}}},
            "name=a%26b&login=%7B%22password%22%3A%22%2A%2A%2A%22%7D",
        ),
        ({"form": {"name": "a", "password": "x"}}, "name=a&password=***"),
        ({"json": {"total": 1.50, "a": [1]}}, '{"total":1.5,"a":[1]}'),
        ({"json": [{"iban": "NL1"}, {"iban": None}]}, '[{"iban":"***"},{"iban":null}]'),
        ({"content": "plain text"}, "plain text"),
        ({"content": b"\xff\xfe"}, "<2 bytes>"),
        ({"content": '{"password": "x"', "content_type": "application/json"}, "<16 characters>"),
        ({"content": '{"iban":1}\n{"a":2}\n', "content_type": "application/x-ndjson"}, '{"iban":"***"}\n{"a":2}'),
    ],
)
def test_bodies_are_shown_as_text(connect: Connect, body: dict[str, Any], shown: str) -> None:
    client = secretive(connect(echoing))

    plan = client.explain(lambda c: c.transport.send(Call("POST", "/x", **body, returns=object)))

    assert plan.body == shown


def test_files_are_told_by_name_and_size(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-content")
    client = secretive(connect(echoing))
    form = {"file": File(path), "password": "pw-1", "note": "n"}

    plan = client.explain(lambda c: c.transport.send(Call("POST", "/x", multipart=form, returns=object)))

    assert plan.body is not None and "<scan.pdf, 12 bytes>" in plan.body
    assert "%PDF" not in plan.body and "pw-1" not in plan.body and 'name="note"\r\n\r\nn\r\n' in plan.body


def _quick() -> Any:
    from generator.runtime.call.options import Clock

    return Clock(sleep=lambda _: None, random=lambda: 0.0)


def never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} was sent")


def _refuse() -> str:
    raise AssertionError("a credential was asked for")


@pytest.mark.parametrize(
    ("credential", "place"),
    [
        (HeaderKey("X-Key", Secret("key", KEY)), "x-key: ***"),
        (HeaderKey("X-Key", Secret("key", _refuse)), "x-key: ***"),
        (Bearer(Secret("token", KEY)), "authorization: ***"),
        (Basic(Secret("user", KEY), Secret("password", KEY)), "authorization: ***"),
        (QueryKey("key", Secret("key", KEY)), "POST https://api.example.com/v1/people?key=***"),
        (CookieKey("sid", Secret("key", KEY)), "cookie: ***"),
        (
            OAuth("/token", Secret("t", None), Secret("i", KEY), Secret("s", _refuse), Secret("o", None)),
            "authorization: ***",
        ),
    ],
)
def test_nothing_is_sent_and_no_credential_shown(connect: Connect, credential: Credential, place: str) -> None:
    client = secretive(connect(never, credentials={"a": credential}, security=[["a"]]))

    plan = client.explain(lambda c: c.transport.send(CREATE))

    assert (plan.method, len(plan), plan.goes_on) == ("POST", 1, False)
    assert plan.url.partition("?")[0] == "https://api.example.com/v1/people"
    assert json.loads(plan.body or "") == {"name": "Ann", "login": {"password": "***"}}
    assert plan.headers["content-type"] == "application/json"
    assert place in str(plan) and KEY not in str(plan) and "pw-1" not in str(plan)


def test_the_budget_is_not_used_and_hooks_are_not_called(connect: Connect) -> None:
    client = connect(never, requests_per_minute=1, on_attempt=_raise, on_exchange=_raise, max_wait=0.0)

    for _ in range(3):
        client.explain(lambda c: c.transport.send(CREATE))

    assert client.rate_limit.remaining in (None, 1)
    assert client.options.on_attempt is _raise


def _raise(_: object) -> None:
    raise AssertionError("a hook was called")


def dependent() -> Flow[object]:
    yield from perform(Call[object]("DELETE", "/old", returns=object))
    yield Wait(3600.0)
    made: Any = yield from perform(CREATE)
    yield from perform(Call[object]("PUT", "/people/{id}", path={"id": made["id"]}, returns=object))
    return made


def by_argument() -> Flow[object]:
    made: Any = yield from perform(CREATE)
    return (yield from perform(Call[object]("PUT", "/people/{id}", path={"id": made}, returns=object)))


def by_page() -> Flow[object]:
    page = yield from fetch_page(Call[object]("GET", "/rows", returns=object))
    return page.items


def by_rows() -> Flow[object]:
    rows = yield from fetch_all(Call[object]("GET", "/rows", returns=object))
    yield from perform(CREATE)
    return rows


def handled() -> Flow[object]:
    try:
        made: Any = yield from perform(CREATE)
        return made["id"]
    except Exception:  # noqa: BLE001  as a flow of an overlay may
        return (yield from perform(Call[object]("DELETE", "/never", returns=object)))


def endless() -> Flow[object]:
    while (yield from perform(Call[object]("GET", "/poll", returns=object))) is not None:
        yield Wait(1.0)
    return None


@pytest.mark.parametrize(
    ("flow", "steps"),
    [
        (dependent, ["DELETE /old", "POST /people"]),
        (by_argument, ["POST /people"]),
        (by_page, ["GET /rows"]),
        (by_rows, ["GET /rows"]),
        (handled, ["POST /people"]),
        (endless, ["GET /poll"] * 100),
    ],
)
def test_a_flow_is_shown_up_to_what_depends_on_an_answer(
    connect: Connect, flow: Callable[[], Flow[object]], steps: list[str]
) -> None:
    plan = connect(never).explain(lambda c: c.transport.run(flow()))

    shown = [f"{request.method} {request.url.removeprefix('https://api.example.com/v1')}" for request in plan]
    assert (shown, plan.goes_on) == (steps, True)
    assert plan[0] is plan.requests[0]


def test_a_download_is_shown_and_nothing_stored(connect: Connect, tmp_path: Path) -> None:
    call: Call[Any] = Call("GET", "/file", returns=bytes)

    def flow() -> Flow[object]:
        yield from store(call, tmp_path / "a")
        return (yield from perform(CREATE))

    client = connect(never)

    assert client.explain(lambda c: c.transport.save(call, tmp_path / "b")).method == "GET"
    assert len(client.explain(lambda c: c.transport.run(flow()))) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_listing_shows_its_first_page(connect: Connect) -> None:
    paging = Paging("offset", "offset", limit="limit", limit_max=2, items="data")
    listing: Call[int] = Call("GET", "/rows", returns=int, paging=paging)
    client = connect(never)

    plans = [
        client.explain(lambda c: c.transport.walk(listing)),
        client.explain(lambda c: c.transport.walk(listing).collect()),
        client.explain(lambda c: c.transport.walk(listing).first()),
    ]

    assert {plan.url for plan in plans} == {"https://api.example.com/v1/rows?limit=2"}
    assert client.explain(lambda c: c.transport.walk(listing).count()).url.endswith("/rows?limit=1")


def test_several_calls_are_shown_one_after_the_other(connect: Connect) -> None:
    plan = connect(never).explain(
        lambda c: [c.with_options(retries=0).request("DELETE", f"/x/{number}") for number in range(3)]
    )

    assert [request.url[-1] for request in plan] == ["0", "1", "2"] and not plan.goes_on


def test_what_could_not_be_sent_is_refused(connect: Connect) -> None:
    client = connect(never)

    with pytest.raises(InvalidArgument, match="makes no call"):
        client.explain(lambda _: None)
    with pytest.raises(InvalidArgument, match=r"id is '\.\.'"):
        client.explain(lambda c: c.transport.send(Call("GET", "/x/{id}", path={"id": ".."}, returns=object)))


def calling(client: Client) -> Callable[[Client], object]:
    """Return a function that calls this client, whichever it is given."""
    return lambda _: client.transport.send(CREATE)


def test_the_client_itself_sends_nothing_meanwhile(connect: Connect) -> None:
    """A function that calls the wrong client would enter the invoice that it was to show."""
    client, other = connect(never), connect(never)

    for wrong in (client, other):
        with pytest.raises(InvalidArgument, match="explain sends nothing: make the calls with the client"):
            client.explain(calling(wrong))
    with pytest.raises(OutcomeUnknown, match="was sent"):
        client.transport.send(CREATE)


def test_downloads_and_streams_are_recorded_without_their_bodies(connect: Connect, tmp_path: Path) -> None:
    headers = {"content-type": "application/pdf"}
    client = connect(lambda _: httpx.Response(200, content=iter([b"%PDF-1"]), headers=headers))

    with client.record() as exchanges:
        client.transport.save(Call("GET", "/file", returns=bytes), tmp_path / "a.pdf")
        client.transport.live(Call("GET", "/rows", returns=object, accept="application/pdf")).response.close()

    assert [(exchange.response.status_code, exchange.response.content) for exchange in exchanges] == [(200, b"")] * 2
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-1"


def test_both_are_there_as_functions_too(connect: Connect) -> None:
    client = connect(echoing)

    with record(client) as exchanges:
        assert explain(client, lambda c: c.transport.send(CREATE)).method == "POST"
        client.transport.send(CREATE)

    assert len(exchanges) == 1 and isinstance(client, AnyClient)
    refused(connect(lambda _: httpx.Response(500), retries=0))
