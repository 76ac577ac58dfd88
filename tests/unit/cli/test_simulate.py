"""`simulate` serves a stand-in for any document, on this machine only."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[3]
DOCUMENT = """
openapi: 3.0.3
info: {title: Shelf, version: "1"}
paths:
  /books:
    get:
      responses:
        "200":
          description: all
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Book"}}}}
    post:
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
      responses:
        "201": {description: made, content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
  /books/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        "200": {description: one, content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties: {id: {type: integer, readOnly: true}, title: {type: string}}
"""


@contextmanager
def started(*command: str) -> Iterator[tuple[str, str]]:
    """Run a command that serves, and yield the address for clients and that of its page."""
    process = subprocess.Popen(
        [sys.executable, "-m", *command, "--port", "0"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        found = re.search(r"listening on (\S+)", process.stdout.readline())
        page = re.search(r"requests: (\S+)", process.stdout.readline())
        assert found is not None and page is not None
        yield found[1], page[1]
    finally:
        process.terminate()
        process.communicate(timeout=20)
    assert process.returncode == 0


@contextmanager
def served(*command: str) -> Iterator[str]:
    """Run a command that serves, and yield its address."""
    with started(*command) as (address, _):
        yield address


def test_the_page_is_at_the_root_also_where_the_address_has_a_path(tmp_path: Path) -> None:
    spec = tmp_path / "shelf.yaml"
    spec.write_text(DOCUMENT.replace("paths:", "servers: [{url: https://shelf.example/v2}]\npaths:", 1), "utf-8")

    with started("generator", "simulate", str(spec)) as (address, page):
        shown = httpx.get(page, headers={"Accept": "text/html"})

    assert address == f"{page}v2" and shown.status_code == 200
    assert "GET /books" in shown.text


def test_a_strangers_document_is_served(tmp_path: Path) -> None:
    spec, seed = tmp_path / "shelf.yaml", tmp_path / "seed.json"
    spec.write_text(DOCUMENT)
    seed.write_text(json.dumps({"books": [{"id": 4, "title": "Emma"}]}))

    with served("generator", "simulate", str(spec), "--records", str(seed)) as address:
        made = httpx.post(f"{address}/books", json={"title": "Persuasion"})
        wrong = httpx.post(f"{address}/books", json={"title": 7})
        rows = httpx.get(f"{address}/books").json()

    assert address.startswith("http://127.0.0.1:")
    assert (made.status_code, made.json()) == (201, {"id": 5, "title": "Persuasion"})
    assert (wrong.status_code, wrong.json()) == (400, {"message": "title must be a text, not 7."})
    assert [row["title"] for row in rows] == ["Emma", "Persuasion"]


def test_the_simulator_of_a_client_is_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "generated" / "perfex"))
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"customers": [{"userid": "3", "company": "Old Ltd"}]}))

    with served("perfex_client.simulator", "--records", str(seed), "--generation", "3.x") as address:
        reply = httpx.get(f"{address}/api/customers", headers={"authtoken": "simulated-token"}).json()

    assert (reply["data"][0]["company"], reply["meta"]["total"]) == ("Old Ltd", 1)


def test_an_export_becomes_data_without_persons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "generated" / "perfex"))
    export, clean = tmp_path / "export.json", tmp_path / "clean.json"
    row = {
        "id": "7",
        "userid": "3",
        "firstname": "Grace",
        "email": "grace@corp.example",
        "datecreated": "2026-01-05 09:00:00",
    }
    export.write_text(json.dumps({"contacts": [row, {**row, "id": "8", "phonenumber": "+44 20 7946 0000"}]}))

    subprocess.run(
        [sys.executable, "-m", "perfex_client.simulator", "--records", str(export), "--anonymise", str(clean)],
        check=True,
        capture_output=True,
    )

    text = clean.read_text()
    first, second = json.loads(text)["contacts"]
    assert not any(word in text for word in ("Grace", "grace@", "7946"))
    assert (first["userid"], first["datecreated"], first["email"]) == ("3", row["datecreated"], second["email"])


def test_a_file_that_is_no_seed_is_told(tmp_path: Path) -> None:
    spec, seed = tmp_path / "shelf.yaml", tmp_path / "seed.json"
    spec.write_text(DOCUMENT)
    seed.write_text("[1]")

    done = subprocess.run(
        [sys.executable, "-m", "generator", "simulate", str(spec), "--records", str(seed)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "expected an object of rows by collection" in done.stderr
