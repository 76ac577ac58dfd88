"""What a listing of many rows that lack something writes into the log: one line, with no value in it."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import httpx
import pytest

from perfex_client import Drift, PerfexClient

ROWS: list[Any] = [{"userid": str(at), "company": f"Company {at}", "country": "perhaps"} for at in range(500)]


def client(**settings: Any) -> PerfexClient:
    http = httpx.Client(transport=httpx.MockTransport(lambda _request: httpx.Response(200, json=ROWS)))
    return PerfexClient(base_url="https://crm.example.com", token="t", http_client=http, **settings)


def test_each_kind_is_told_once_with_its_number(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)

    with client() as perfex:
        perfex.customers.list().collect()
        first = [(record.name, record.getMessage()) for record in caplog.records]
        perfex.customers.list().collect()

    assert len(caplog.records) == len(first)
    assert len({text for _, text in first}) == len(first) < 60
    assert {name for name, _ in first} == {"perfex_client.drift"}
    texts = [text for _, text in first]
    assert "GET /api/customers: $[].country: expected an integer as text, got a text (500 times)" in texts
    assert not [text for text in texts if "perhaps" in text or "Company" in text]


def test_a_callback_gets_value_and_call() -> None:
    drifts: list[Drift] = []

    with client(on_drift=drifts.append) as perfex:
        perfex.customers.list().collect()

    [drift] = [drift for drift in drifts if drift.path == "$[7].country"]
    assert (drift.seen, drift.operation) == ("perhaps", "GET /api/customers")


def test_nothing_is_printed_unless_logging_is_set_up() -> None:
    script = (
        "import sys; sys.path[:0] = ['generated/perfex', '.']\n"
        "from tests.vendors.test_drifts_as_logged import client\n"
        "print(len(client().customers.list().collect()))\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert (done.stdout, done.stderr) == ("500\n", "")
