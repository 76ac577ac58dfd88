"""What agents give is read as the documented types, and what they get fits into an answer."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from tests.vendors.test_agents import Agent, ask, simulated

INVOICE: dict[str, Any] = {
    "clientid": 1,
    "number": 77,
    "date": "2026-11-02",
    "currency": 1,
    "subtotal": "1",
    "total": "1",
    "allowed_payment_modes": ["1"],
}


def read(client: Any, operation: str, **given: Any) -> Mapping[str, Any]:
    """Return the arguments that a client would get."""
    package = type(client).__module__.partition(".")[0]
    surface = importlib.import_module(f"{package}._runtime.apps").Surface(package)
    method = next(one for one in surface.methods() if one.name == operation)
    arguments: Mapping[str, Any] = importlib.import_module(f"{package}._runtime.apps.agents.arguments").arguments_of(
        method, given, client
    )
    return arguments


@pytest.mark.vendor("perfex")
def test_objects_in_a_list_become_models() -> None:
    with simulated("perfex") as (_, client):
        given = read(
            client, "invoices.create", **INVOICE, newitems=[{"description": "Oak", "qty": "1", "rate": "9.90"}]
        )

    assert [type(item).__name__ for item in given["newitems"]] == ["NewItem"]
    assert given["newitems"][0].to_dict() == {"description": "Oak", "qty": "1", "rate": "9.90"}
    assert given["allowed_payment_modes"] == ["1"]


@pytest.mark.vendor("perfex")
@pytest.mark.parametrize(
    ("item", "message"),
    [
        ({"descriptio": "Oak"}, "newitems[0] has no descriptio; it has description, "),
        ({"description": "Oak", "qty": "x", "rate": 1}, "newitems[0].qty: expected a number as text"),
    ],
)
def test_a_wrong_member_is_named_and_nothing_is_sent(item: dict[str, Any], message: str) -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        answer = await agent.call("invoices.create", **INVOICE, newitems=[item])
        assert agent.failed
        return answer

    with simulated("perfex") as (simulator, client):
        answer = ask(client, act, writes=("invoices.create",))

    assert answer["message"].startswith(message)
    assert answer["advice"] == "Nothing was sent."
    assert list(simulator.requests) == []


@pytest.mark.vendor("simplicate")
def test_a_resource_is_named_and_a_duration_is_text() -> None:
    with simulated("simplicate") as (_, client):
        given = read(client, "changes", resource="hours.hours", since=None, overlap="15m")
        odd = read(client, "changes", resource="hours.__class__", since=None)
        listing = client.hours.hours

    assert given["overlap"] == timedelta(minutes=15)
    assert type(given["resource"]) is type(listing)
    assert odd["resource"] == "hours.__class__"


@pytest.mark.vendor("simplicate")
def test_a_file_is_text_or_base64() -> None:
    with simulated("simplicate") as (_, client):
        file = read(client, "storage.dropzone_upload", file={"name": "a.txt", "text": "hé"})["file"]
        files = read(client, "storage.dropzone_upload", file=[{"name": "a", "base64": "aGk="}, None])["file"]
        with pytest.raises(ValueError, match="the text in base64 cannot be decoded"):
            read(client, "storage.dropzone_upload", file={"name": "a.txt", "base64": "%"})

    assert file == ("a.txt", "hé".encode())
    assert files == [("a", b"hi"), None]


@pytest.mark.vendor("simplicate")
def test_a_filter_that_is_no_object_is_refused() -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        return await agent.call("hours.hours.list", where="id = 7")

    with simulated("simplicate") as (simulator, client):
        assert "give conditions as an object" in ask(client, act)["message"]

    assert list(simulator.requests) == []


@pytest.mark.vendor("perfex")
def test_a_long_value_comes_as_parts_of_its_json() -> None:
    async def act(agent: Agent) -> str:
        answer = await agent.call("customers.get", customer_id=1)
        text, cursors = answer["json_part"], list[str]()
        while "next_cursor" in answer:
            assert len(agent.texts[-1]) < 30_000
            cursors.append(answer["next_cursor"])
            answer = await agent.call("customers.get", cursor=cursors[-1])
            text += answer["json_part"]
        foreign = await agent.call("invoices.get", cursor=cursors[-1])
        assert "not one of an answer of invoices.get" in foreign["message"]
        return str(text)

    with simulated("perfex", {"customers": [{"userid": "1", "company": "é" * 60_000}]}) as (simulator, client):
        assert json.loads(ask(client, act))["company"] == "é" * 60_000

    assert len(simulator.requests) == 1


@pytest.mark.vendor("simplicate")
def test_a_file_comes_as_text_or_as_base64() -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        return dict((await agent.call("documents.download", document_id="document:1"))["data"])

    with simulated("simplicate") as (_, client):
        text = ask(client, act)
        shown = importlib.import_module("simplicate_client._runtime.apps.agents.answers").Shown(frozenset())

    assert text == {"size": 15, "text": "%PDF-1.4\n%%EOF\n"}
    assert shown.of(b"\xff\x00") == {"size": 2, "base64": "/wA="}


@pytest.mark.vendor("simplepay")
def test_a_wrong_use_of_the_tools_is_told_and_the_connection_goes_on() -> None:
    async def act(agent: Agent) -> list[str]:
        answers = [
            await agent.use("nonsense"),
            await agent.use("describe_operation"),
            await agent.use("describe_operation", operation="nope.nope"),
            await agent.use("search_operations", query="x", limit="many"),
        ]
        assert agent.failed
        assert await agent.search("payslip")
        return [answer["message"] for answer in answers]

    with simulated("simplepay") as (_, client):
        told = ask(client, act)

    assert told == [
        "there is no tool nonsense; there are search_operations, describe_operation, call_operation.",
        "operation is missing, or is not text.",
        "there is no operation 'nope.nope'; a search may help",
        "The client failed; nothing is known of the outcome.",
    ]


@pytest.mark.vendor("simplepay")
def test_the_vendors_words_on_each_argument_are_told() -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        return await agent.call("employees.update", employee_id=12345, first_name="")

    with simulated("simplepay") as (simulator, client):
        simulator.fail("PATCH /employees/{id}", status=422, body={"errors": {"first_name": ["can't be blank"]}})
        answer = ask(client, act, writes=("employees.update",))

    assert answer["fields"] == {"first_name": ["can't be blank"]}


@pytest.mark.vendor("simplepay")
@pytest.mark.parametrize("calls", [0, True, "7"])
def test_a_number_of_calls_that_is_none_is_refused(calls: Any) -> None:
    with simulated("simplepay") as (_, client), pytest.raises(ValueError, match="give a number from 1 on"):
        ask(client, lambda agent: agent.search(""), calls=calls)


@pytest.mark.vendor("simplepay")
def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server.lowlevel", None)

    with (
        simulated("simplepay") as (_, client),
        pytest.raises(Exception, match=r"pip install 'simplepay-client\[mcp\]'"),
    ):
        ask(client, lambda agent: agent.search(""))
