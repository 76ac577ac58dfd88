"""`<package>.webhooks.parse`: the typed event of a vendor's own request, and the check of its signature."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import CLIENT, Package, document, forgotten, make, operation, ref

NOW = 1_614_265_330.0
"""The time of the example of Standard Webhooks."""

BODY = b'{"test": 2432232314}'


def _event(name: str, member: str = "type") -> dict[str, Any]:
    properties = {member: {"type": "string", "const": name}, "at": {"type": "string", "format": "date"}}
    return {"type": "object", "required": [member], "properties": properties}


def _item(schema: object) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": schema}}}
    return {"post": {"summary": "Receive.", "requestBody": body, "responses": {"200": {"description": "Fine."}}}}


def _made(folder: Path, webhooks: Mapping[str, object], rule: object = None, **more: Any) -> Package:
    info = {"title": "Made", "version": "1", "x-client": CLIENT}
    rules = {} if rule is None else {"x-webhook": rule}
    schemas = {"Paid": _event("invoice.paid"), "Sent": _event("invoice.sent"), "Any": {"type": "object"}}
    whole = document(more.pop("paths", {}), schemas, info=info, webhooks=webhooks, **rules, **more)
    return make(folder, whole, f"{folder.name.rstrip('0')}_client")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    webhooks = {"paid": _item(ref("Paid")), "sent": _item(ref("Sent"))}
    with forgotten("events_client"):
        yield _made(tmp_path_factory.mktemp("events"), webhooks)


@pytest.mark.parametrize(("name", "model"), [("invoice.paid", "Paid"), ("invoice.sent", "Sent")])
def test_an_event_is_read_as_its_tag_says(package: Package, name: str, model: str) -> None:
    event = package.load("webhooks").parse(json.dumps({"type": name, "at": "2026-01-05"}))

    assert type(event) is getattr(package.load("models"), model)
    assert event.at.year == 2026


def test_an_event_of_an_undocumented_kind_stays_as_it_came(package: Package, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "events_client.drift"):
        event = package.load("webhooks").parse(b'{"type": "invoice.void"}')

    assert event == {"type": "invoice.void"}
    assert "$.type" in caplog.text


def test_a_body_that_is_not_json_is_an_error_of_the_client(package: Package) -> None:
    with pytest.raises(package.DecodeError):
        package.load("webhooks").parse("paid")


def test_the_bodies_of_callbacks_are_events_too(tmp_path: Path) -> None:
    called = operation("subscribe", callbacks={"onPaid": {"{$request.body#/url}": _item(ref("Paid"))}})
    paths = {"/hooks": {"post": {**called, "x-resource": "hooks", "x-method": "add"}}}
    with forgotten("made_client"):
        made = _made(tmp_path / "made", {}, paths=paths)
        event = made.load("webhooks").parse(b'{"type": "invoice.paid"}')

    assert type(event).__name__ == "Paid"


def test_names_of_webhooks_stand_for_tags_that_are_not_listed(tmp_path: Path) -> None:
    plain = {"type": "object", "properties": {"event": {"type": "string"}}}
    first = {"type": "object", "properties": {"event": {"type": "string"}, "paid": {"type": "integer"}}}
    with forgotten("made_client"):
        made = _made(tmp_path / "made", {"invoice.paid": _item(first), "invoice.sent": _item(plain)})
        parse = made.load("webhooks").parse
        events = [parse(json.dumps({"event": name, "paid": 1})) for name in ("invoice.sent", "invoice.paid")]

    assert [type(event).__name__ for event in events] == ["InvoiceSentPayload", "InvoicePaidPayload"]


def test_a_client_without_events_has_no_webhooks(tmp_path: Path) -> None:
    with forgotten("made_client"):
        made = make(tmp_path, document({"/a": {"get": operation("a")}}))

    assert not {"webhooks", "_runtime.client.webhooks"} & set(made.modules())


def _hmac(key: bytes, text: bytes, algorithm: str = "sha256") -> str:
    return hmac.new(key, text, algorithm).hexdigest()


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """A vendor that signs the body."""
    rule = {"signature": "hmac", "header": "X-Signature-256", "prefix": "sha256="}
    with forgotten("plain_client"):
        yield _made(tmp_path_factory.mktemp("plain"), {"paid": _item(ref("Any"))}, rule)


def _as_bytes(pairs: list[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in pairs]


@pytest.mark.parametrize("headers", [dict, list, _as_bytes])
def test_a_signed_body_is_read(plain: Package, headers: Any) -> None:
    signature = f"sha256={_hmac(b'key', BODY)}"

    event = plain.load("webhooks").parse(BODY, headers([("x-signature-256", signature)]), secret="key")

    assert event == {"test": 2432232314}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Signature-256": ""},
        {"X-Signature-256": _hmac(b"key", BODY)},
        {"X-Signature-256": f"sha256={_hmac(b'other', BODY)}"},
        {"X-Signature-256": f"sha256={_hmac(b'key', BODY + b' ')}"},
        {"X-Signature-256": f"sha256={_hmac(b'key', BODY, 'sha512')}"},
        {"X-Signature-256": "sha256=\u20ac"},
    ],
)
def test_a_body_that_is_not_signed_so_is_refused(plain: Package, headers: dict[str, str]) -> None:
    webhooks = plain.load("webhooks")

    with pytest.raises(webhooks.InvalidSignature) as caught:
        webhooks.parse(BODY, headers, secret="key")

    assert isinstance(caught.value, plain.ClientError)
    assert _hmac(b"key", BODY) not in str(caught.value)


def test_one_of_several_secrets_is_enough(plain: Package) -> None:
    headers = {"X-Signature-256": f"sha256={_hmac(b'old', BODY)}"}

    assert plain.load("webhooks").parse(BODY, headers, secret=["new", b"old"])


def test_the_environment_may_have_the_secret(plain: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    headers = {"X-Signature-256": f"sha256={_hmac(b'key', BODY)}"}
    monkeypatch.setenv("PLAIN_WEBHOOK_SECRET", "key")

    assert plain.load("webhooks").parse(BODY, headers)


def test_without_a_secret_nothing_is_read(plain: Package) -> None:
    webhooks = plain.load("webhooks")

    with pytest.raises(plain.MissingCredential, match="PLAIN_WEBHOOK_SECRET"):
        webhooks.parse(BODY, {"X-Signature-256": "sha256=00"})
    with pytest.raises(plain.InvalidArgument):
        webhooks.parse(BODY, {"X-Signature-256": f"sha256={_hmac(b'', BODY)}"}, secret="")


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """A vendor that signs time and body, both in one header."""
    rule = {"signature": "hmac", "header": "Signature", "key": "v1", "timestamp": "t", "algorithm": "sha512"}
    with forgotten("pairs_client"):
        yield _made(tmp_path_factory.mktemp("pairs"), {"paid": _item(ref("Any"))}, rule)


def _pairs(stamp: int) -> dict[str, str]:
    signature = hmac.new(b"key", f"{stamp}.".encode() + BODY, hashlib.sha512).hexdigest()
    return {"signature": f"t={stamp}, v0=00, v1=11, v1={signature}"}


@pytest.mark.parametrize("late", [-300, 0, 300])
def test_a_request_may_be_as_old_as_the_tolerance(pairs: Package, late: int) -> None:
    assert pairs.load("webhooks").parse(BODY, _pairs(int(NOW) - late), secret="key", now=NOW)


@pytest.mark.parametrize("late", [-301, 301])
def test_a_request_that_is_too_old_is_refused(pairs: Package, late: int) -> None:
    webhooks = pairs.load("webhooks")
    headers = _pairs(int(NOW) - late)

    with pytest.raises(webhooks.InvalidSignature, match="more than 300 seconds"):
        webhooks.parse(BODY, headers, secret="key", now=NOW)
    assert webhooks.parse(BODY, headers, secret="key", now=NOW, tolerance=400)


def test_a_time_that_was_changed_is_refused(pairs: Package) -> None:
    webhooks = pairs.load("webhooks")
    headers = {"signature": _pairs(1)["signature"].replace("t=1,", f"t={int(NOW)},")}

    with pytest.raises(webhooks.InvalidSignature, match="not that of this body"):
        webhooks.parse(BODY, headers, secret="key", now=NOW)


@pytest.fixture(scope="module")
def standard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """A vendor that keeps to Standard Webhooks."""
    with forgotten("standard_client"):
        yield _made(tmp_path_factory.mktemp("standard"), {"x": _item(ref("Any"))}, {"signature": "standard"})


SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID, SIGNATURE = "msg_p5jXN8AQM9LWM0D4loKWxJek", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize("start", ["webhook", "Webhook", "svix"])
def test_the_published_example_of_standard_webhooks_is_read(standard: Package, start: str) -> None:
    stamp = str(int(NOW))
    headers = {f"{start}-id": ID, f"{start}-timestamp": stamp, f"{start}-signature": f"v1a,xx v1,yy {SIGNATURE}"}

    event = standard.load("webhooks").parse(BODY, headers, secret=SECRET, now=NOW)

    assert event == {"test": 2432232314}


@pytest.mark.parametrize("part", ["id", "timestamp", "signature"])
def test_what_differs_from_the_published_example_is_refused(standard: Package, part: str) -> None:
    webhooks = standard.load("webhooks")
    headers = {"webhook-id": ID, "webhook-timestamp": str(int(NOW)), "webhook-signature": SIGNATURE}
    other = {"id": "msg_other", "timestamp": str(int(NOW) + 1), "signature": SIGNATURE.replace("v1,", "v1a,")}

    for changed in ({**headers, f"webhook-{part}": other[part]}, {k: v for k, v in headers.items() if part not in k}):
        with pytest.raises(webhooks.InvalidSignature):
            webhooks.parse(BODY, changed, secret=SECRET, now=NOW)


def test_a_secret_that_is_not_base64_is_told_without_showing_it(standard: Package) -> None:
    headers = {"webhook-id": ID, "webhook-timestamp": str(int(NOW)), "webhook-signature": SIGNATURE}

    with pytest.raises(standard.InvalidArgument) as caught:
        standard.load("webhooks").parse(BODY, headers, secret="whsec_no:base64", now=NOW)

    assert "no:base64" not in str(caught.value)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"signature": "hmac"}, "the header of the signature"),
        ({"signature": "standard", "prefix": "x"}, "which alone takes prefix"),
        ({"signature": "hmac", "header": "A", "signed": "{timestamp}"}, "with {body} once in it"),
        ({"signature": "hmac", "header": "A", "signed": "{timestamp}.{body}"}, "where the timestamp is"),
        ({"signature": "rsa"}, "one of standard, hmac"),
        ({"tag": "typ"}, "no body of a webhook has a member 'typ'. Did you mean 'type'?"),
    ],
)
def test_a_rule_that_cannot_work_is_an_error(tmp_path: Path, rule: object, words: str) -> None:
    with forgotten("made_client"):
        made = _made(tmp_path / "made", {"paid": _item(ref("Paid"))}, rule)

    assert made.code == 1
    assert words in made.err
