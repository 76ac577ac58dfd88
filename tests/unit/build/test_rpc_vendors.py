"""A vendor with one URL for all operations: the action, the key and the page are in what is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest
import yaml

from generator.cli.simulating import document_of
from generator.runtime.apps.simulator.document.document import Document
from generator.runtime.apps.simulator.simulator import Simulator
from tests.oracles.smoke.run import smoke
from tests.oracles.smoke.subject import of_document
from tests.unit.making import Package, forgotten, make
from tests.unit.runtime.loopback import Got, Vendor, says

SPEC = """
openapi: 3.1.0
info:
  title: Teller
  version: "1"
  x-client: {package: teller_client, class: Teller, distribution: teller-client, version: 0.1.0}
servers: [{url: "https://api.teller.example"}]
x-evidence: {status: documented, source: "a page"}
x-pagination: {style: page, in: body, page: page, limit: size, items: rows.row, total: count,
  lone-row: true, absent-when-empty: true}
paths:
  /api.php#notes.list: {post: {x-resource: notes, x-method: list, x-pagination: true, operationId: a,
    parameters: [{$ref: "#/components/parameters/List"}],
    requestBody: {required: true, content: {application/json: {schema: {type: object, required: [key],
      properties: {key: {type: string}, page: {type: integer}, size: {type: integer}}}}}},
    responses: {"200": {description: One page., content: {application/json: {schema: {type: object, properties: {
      count: {type: integer}, rows: {type: object, properties: {
        row: {type: array, items: {$ref: "#/components/schemas/Note"}}}}}}}}}}}}
  /api.php#notes.get: {post: {x-resource: notes, x-method: get, operationId: b,
    parameters: [{name: action, in: query, required: true, schema: {const: notes.get}}],
    requestBody: {required: true, content: {application/json: {schema: {type: object, required: [key, id],
      properties: {key: {type: string}, id: {type: integer}}}}}},
    responses: {"200": {description: One., content: {application/json: {schema: {
      $ref: "#/components/schemas/Note"}}}}}}}
  /api.php#notes.create: {post: {x-resource: notes, x-method: create, operationId: c,
    requestBody: {required: true, content: {application/json: {schema: {type: object, required: [action, key, text],
      properties: {action: {const: notes.create}, key: {type: string}, text: {type: string}}}}}},
    responses: {"200": {description: One., content: {application/json: {schema: {
      $ref: "#/components/schemas/Note"}}}}}}}
  /api.php#notes.tags: {post: {x-resource: notes, x-method: tags, operationId: d,
    parameters: [{name: action, in: query, required: true, schema: {type: string, enum: [notes.tags]}}],
    requestBody: {required: true, content: {application/json: {schema: {type: object, required: [key],
      properties: {key: {type: string}}}}}},
    responses: {"200": {description: All., content: {application/json: {schema: {type: object,
      x-unwrap: {member: tags, lone-row: true, absent-when-empty: true},
      properties: {tags: {type: array, items: {$ref: "#/components/schemas/Tag"}}}}}}}}}}
components:
  parameters:
    List: {name: action, in: query, required: true, schema: {const: notes.list}}
  schemas:
    Note: {type: object, required: [id, text], properties: {id: {type: integer}, text: {type: string}}}
    Tag: {type: object, required: [name], properties: {name: {type: string}}}
"""


class Teller:
    """Knows actions, and no paths; a list of one row is this row, and one of none is not there."""

    def __init__(self, notes: int) -> None:
        self.notes = [{"id": number, "text": f"note {number}"} for number in range(1, notes + 1)]
        self.tags: Any = None
        self.seen: list[dict[str, Any]] = []

    def __call__(self, got: Got, _connection: object) -> bytes:
        body = json.loads(got.body)
        query = {name: values[0] for name, values in parse_qs(urlsplit(got.target).query).items()}
        asked = {**query, **body}
        self.seen.append(asked)
        if got.method != "POST" or urlsplit(got.target).path != "/api.php" or asked.get("key") != "k1":
            return says({"error": "no"}, "400 Bad Request")
        match asked["action"]:
            case "notes.list":
                size = asked.get("size", 2)
                begin = (asked.get("page", 1) - 1) * size
                rows = self.notes[begin : begin + size]
                shown: dict[str, Any] = {"rows": {"row": rows[0] if len(rows) == 1 else rows}} if rows else {}
                return says({"count": len(self.notes), **shown})
            case "notes.get":
                return says(self.notes[asked["id"] - 1])
            case "notes.create":
                self.notes.append({"id": len(self.notes) + 1, "text": asked["text"]})
                return says(self.notes[-1])
            case _:
                return says({} if self.tags is None else {"tags": self.tags})


@pytest.fixture
def package(tmp_path: Path) -> Iterator[Package]:
    with forgotten("teller_client"):
        made = make(tmp_path, SPEC, "teller_client")
        assert made.code == 0, made.err
        yield made


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 250])
def test_a_listing_pages_by_members_of_the_body(package: Package, count: int) -> None:
    """One row comes as an object, none as nothing at all: neither is a drift."""
    teller, drifts = Teller(count), list[Any]()

    with (
        Vendor(teller) as vendor,
        package.TellerClient(base_url=vendor.url, key="k1", on_drift=drifts.append) as client,
    ):
        found = client.notes.list().collect()
        again = client.notes.list(size=100).collect()

    assert [note.id for note in found] == [note.id for note in again] == list(range(1, count + 1))
    assert drifts == []
    assert {asked["action"] for asked in teller.seen} == {"notes.list"}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_async_client_pages_alike(package: Package, backend: str) -> None:
    drifts = list[Any]()

    async def main(url: str) -> list[Any]:
        async with package.AsyncTellerClient(base_url=url, key="k1", on_drift=drifts.append) as client:
            return [note.id async for note in client.notes.list()]

    with Vendor(Teller(3)) as vendor:
        assert anyio.run(main, vendor.url, backend=backend) == [1, 2, 3]
    assert drifts == []


def test_the_arguments_of_each_action_are_held_to_its_own_types(package: Package) -> None:
    """Though all have one URL."""
    with Vendor(Teller(1)) as vendor, package.TellerClient(base_url=vendor.url, key="k1") as client:
        with pytest.raises(package.InvalidArgument, match="id"):
            client.notes.get(id="first")
        with pytest.raises(package.InvalidArgument, match="text"):
            client.notes.create(text=["a"])

    assert vendor.got == []


def test_the_action_and_the_key_need_not_be_said(package: Package) -> None:
    teller = Teller(1)

    with Vendor(teller) as vendor, package.TellerClient(base_url=vendor.url, key="k1") as client:
        made = client.notes.create(text="hello")
        assert client.notes.get(id=made.id).text == "hello"

    assert teller.seen == [
        {"action": "notes.create", "key": "k1", "text": "hello"},
        {"action": "notes.get", "key": "k1", "id": 2},
    ]


@pytest.mark.parametrize(
    ("sent", "names"),
    [
        (None, []),
        ("", []),
        ({"name": "a"}, ["a"]),
        ([{"name": "a"}], ["a"]),
        ([{"name": "a"}, {"name": "b"}], ["a", "b"]),
    ],
    ids=str,
)
def test_a_list_without_pages_may_be_shortened_too(package: Package, sent: Any, names: list[str]) -> None:
    teller, drifts = Teller(0), list[Any]()
    teller.tags = sent

    with (
        Vendor(teller) as vendor,
        package.TellerClient(base_url=vendor.url, key="k1", on_drift=drifts.append) as client,
    ):
        assert [tag.name for tag in client.notes.tags()] == names

    assert drifts == []


def test_without_the_words_both_are_told(tmp_path: Path) -> None:
    spec = yaml.safe_load(SPEC.replace("lone-row: true, absent-when-empty: true", "has-next: count"))
    spec["paths"]["/api.php#notes.tags"]["post"]["responses"]["200"]["content"]["application/json"]["schema"][
        "x-unwrap"
    ] = "tags"
    drifts = list[Any]()

    with forgotten("teller_client"):
        made = make(tmp_path, spec, "teller_client")
        teller = Teller(1)
        teller.tags = {"name": "a"}
        with (
            Vendor(teller) as vendor,
            made.TellerClient(base_url=vendor.url, key="k1", on_drift=drifts.append) as client,
        ):
            with pytest.raises(made.DecodeError, match=r"expected a list of rows in rows\.row"):
                client.notes.list().collect()
            client.notes.tags()

    assert [str(drift).partition(":")[0] for drift in drifts], "a tag in place of the list"


def test_the_smoke_run_calls_each_action(tmp_path: Path) -> None:
    path = tmp_path / "teller.yaml"
    path.write_text(SPEC, "utf-8")

    report = smoke(of_document(path, tmp_path / "made", None))

    assert str(report).startswith("teller") and "called 4/4" in str(report)
    assert report.good, str(report)


def test_a_simulator_tells_actions_apart(package: Package, tmp_path: Path) -> None:
    """By the values in query and body that each of them alone takes."""
    path = tmp_path / "teller.yaml"
    path.write_text(SPEC, "utf-8")
    document = document_of(path)

    class Stand(Simulator):
        def _document(self) -> Document:
            return document

    with Stand() as simulator, package.TellerClient(base_url=simulator.serve(), key="k1") as client:
        assert isinstance(client.notes.create(text="a"), package.load("models").Note)
        assert isinstance(client.notes.get(id=1), package.load("models").Note)
        assert all(isinstance(tag, package.load("models").Tag) for tag in client.notes.tags())
        assert all(isinstance(note, package.load("models").Note) for note in client.notes.list())
        with pytest.raises(package.ClientError):
            client.request("POST", "/api.php", query={"action": "notes.none"})
