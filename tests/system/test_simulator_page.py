"""A browser shows the page of a simulator: operations, records, and the last requests with their verdicts."""

from __future__ import annotations

import subprocess
from pathlib import Path

import httpx

from perfex_client.simulator import Simulator


def test_a_browser_shows_operations_records_and_verdicts(tmp_path: Path) -> None:
    row = {"userid": "3", "company": "Tom & <b>Co</b>"}

    with Simulator(records={"customers": [row]}) as crm:
        address = crm.serve()
        headers = {"authtoken": crm.credentials["token"]}
        httpx.get(f"{address}/api/customers/3?colour=secret-value", headers=headers)
        httpx.post(f"{address}/api/customers", headers=headers, data={"city": "London"})
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}"]
        done = subprocess.run(
            [*command, "--dump-dom", f"{address}/"], capture_output=True, text=True, timeout=120, check=True
        )

    shown = done.stdout
    assert "GET /api/customers/{id}" in shown and "Fetch one customer" in shown
    assert "Tom &amp; &lt;b&gt;Co&lt;/b&gt;" in shown
    assert "company is missing." in shown
    assert "The query parameter colour is not documented." in shown
    assert headers["authtoken"] not in shown and "secret-value" not in shown
