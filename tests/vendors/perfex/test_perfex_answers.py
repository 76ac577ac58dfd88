"""What PHP servers say in a 200 besides plain JSON, and where the client looks for the server."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from perfex_client import ApiError, AsyncPerfexClient, DecodeError, InvalidArgument, NotFound, PerfexClient
from tests.vendors.perfex.crm import talk

CI_NOTICE = """
<div style="border:1px solid #990000;padding-left:20px;margin:0 0 10px 0;">

<h4>A PHP Error was encountered</h4>

<p>Severity: Notice</p>
<p>Message:  Undefined index: tax[0]</p>
<p>Filename: models/Invoices_model.php</p>
</div>"""
PLAIN_WARNING = '<br />\n<b>Warning</b>:  Undefined array key "x[{" in <b>/var/www/a.php</b> on line <b>12</b><br />\n'
LOG_WARNING = "\nWarning: Undefined variable $x in /var/www/a.php on line 3\n"
SHORT = "<div>A PHP Error was encountered</div>"
COMPLAINTS = [CI_NOTICE, CI_NOTICE * 3, PLAIN_WARNING, LOG_WARNING, SHORT]
DONE = {"status": True, "message": "Customer add successful."}


class Server:
    """Answers every request with one body; knows where it was asked."""

    def __init__(self, body: bytes, media: str = "application/json", status: int = 200) -> None:
        self.body, self.media, self.status = body, media, status
        self.urls: list[str] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(str(request.url.copy_with(query=None)))
        return httpx.Response(self.status, content=self.body, headers={"content-type": self.media})

    async def answer_later(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self.answer(request)


def asked(server: Server, call: Any, flavour: str = "sync", **settings: Any) -> Any:
    return talk(server, flavour, call, **settings)  # type: ignore[arg-type]


def create(perfex: Any) -> Any:
    return perfex.customers.create(company="Acme")


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("media", ["application/json", "text/html; charset=UTF-8"])
@pytest.mark.parametrize("complaint", COMPLAINTS)
def test_what_php_prints_before_the_json_is_skipped_and_told(flavour: str, media: str, complaint: str) -> None:
    drifts: list[Any] = []
    server = Server((complaint + json.dumps(DONE)).encode(), media)

    result = asked(server, create, flavour, on_drift=drifts.append)

    assert (result.status, result.message) == (True, DONE["message"])
    assert [(drift.path, drift.expected) for drift in drifts] == [("$", "JSON")]
    assert "before the JSON" in drifts[0].seen


def test_a_long_listing_behind_a_warning_is_read_whole() -> None:
    rows = [{"userid": str(number), "company": "x" * 1000} for number in range(200)]
    server = Server((CI_NOTICE + json.dumps(rows)).encode(), "text/html")

    listed = asked(server, lambda perfex: perfex.customers.list().collect())

    assert [row.userid for row in listed] == list(range(200))


def test_a_failure_behind_a_warning_is_a_failure() -> None:
    server = Server((CI_NOTICE + '{"status": false, "message": "add fail"}').encode())

    with pytest.raises(ApiError, match="add fail"):
        asked(server, create)


def test_the_words_of_an_error_behind_a_warning_are_told() -> None:
    server = Server((CI_NOTICE + '{"status": false, "message": "Customer not found"}').encode(), status=404)

    with pytest.raises(NotFound, match=r"Customer not found$"):
        asked(server, lambda perfex: perfex.customers.get(7))


@pytest.mark.parametrize(
    "page",
    [
        CI_NOTICE,
        f"{CI_NOTICE}<html><body>{{}}</body></html>",
        "<html><head><title>Login</title></head><body>[1]</body></html>",
        f'{PLAIN_WARNING}{{"status": true',
        '<br />\n<b>Fatal error</b>:  Uncaught Error in <b>/a.php</b> on line <b>1</b><br />\n{"status": true}',
    ],
)
@pytest.mark.parametrize("media", ["application/json", "text/html"])
def test_a_page_without_whole_json_at_its_end_is_unreadable(page: str, media: str) -> None:
    server = Server(page.encode(), media)

    with pytest.raises(DecodeError):
        asked(server, create)


def test_strict_clients_raise_what_php_printed() -> None:
    server = Server((SHORT + json.dumps(DONE)).encode())

    with pytest.raises(DecodeError, match="A PHP Error was encountered"):
        asked(server, create, strict=True)


@pytest.mark.parametrize("media", ["text/html; charset=UTF-8", "text/plain", "application/octet-stream", ""])
def test_json_is_read_under_any_media_type(media: str) -> None:
    server = Server(b'\r\n{"userid": "7", "company": "Acme"}', media)

    customer = asked(server, lambda perfex: perfex.customers.get(7))

    assert customer.company == "Acme"


FAILURES: list[Any] = [
    {"status": False},
    {"status": 0},
    {"status": "0"},
    {"status": "false"},
    {"status": "FALSE"},
    {"success": False},
    {"success": 0},
    {"success": "false", "message": "Not allowed"},
    {"paymentmode": False},
    {"status": False, "success": True},
    {"status": "0", "success": "0", "paymentmode": "0", "message": "", "error": "", "errors": [], "code": 1},
]


@pytest.mark.parametrize("media", ["application/json", "text/html", "text/plain"])
@pytest.mark.parametrize("failure", FAILURES, ids=json.dumps)
def test_a_write_that_is_denied_in_any_spelling_is_an_error(failure: Any, media: str) -> None:
    with pytest.raises(ApiError):
        asked(Server(json.dumps(failure).encode(), media), create)


@pytest.mark.parametrize("failure", FAILURES, ids=json.dumps)
def test_a_read_that_is_denied_in_any_spelling_is_an_error(failure: Any) -> None:
    with pytest.raises(ApiError):
        asked(Server(json.dumps(failure).encode()), lambda perfex: perfex.customers.get(7))


@pytest.mark.parametrize(
    "done", [{"status": True}, {"status": 1}, {"status": "true"}, {"success": True}, {}, {"id": 4}]
)
def test_other_answers_to_a_write_are_no_errors(done: Any) -> None:
    asked(Server(json.dumps(done).encode()), create)


def test_a_record_whose_state_is_zero_is_a_record() -> None:
    row = {"id": "7", "name": "Ann", "status": "0", "message": "hello"}

    lead = asked(Server(json.dumps(row).encode()), lambda perfex: perfex.leads.get(7))

    assert lead.status == 0


@pytest.mark.parametrize(
    "base_url", ["https://crm.test", "https://crm.test/", "https://crm.test/api", "https://crm.test/api/"]
)
def test_the_base_url_may_end_in_api(base_url: str) -> None:
    server = Server(b"[]")

    asked(server, lambda perfex: perfex.customers.list().collect(), base_url=base_url)

    assert server.urls == ["https://crm.test/api/customers"]


@pytest.mark.parametrize(
    ("base_url", "wanted"),
    [
        ("https://crm.test/crm/api/", "https://crm.test/crm/api/customers"),
        ("https://crm.test/myapi", "https://crm.test/myapi/api/customers"),
        ("https://api.crm.test", "https://api.crm.test/api/customers"),
        ("https://api", "https://api/api/customers"),
    ],
)
def test_only_a_whole_api_at_the_end_is_taken_off(base_url: str, wanted: str) -> None:
    server = Server(b"[]")

    asked(server, lambda perfex: perfex.customers.list().collect(), base_url=base_url)

    assert server.urls == [wanted]


def test_the_base_url_of_the_environment_may_end_in_api_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERFEX_BASE_URL", "https://crm.test/api/")
    server = Server(b"[]")

    with (
        httpx.Client(transport=httpx.MockTransport(server.answer)) as http,
        PerfexClient(token="good", http_client=http) as perfex,
    ):
        perfex.with_options(timeout=5).customers.list().collect()

    assert server.urls == ["https://crm.test/api/customers"]


def test_a_base_url_without_a_host_is_refused() -> None:
    with pytest.raises(InvalidArgument):
        AsyncPerfexClient(base_url="/api", token="good")
