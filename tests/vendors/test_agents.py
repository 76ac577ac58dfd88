"""Agents get three tools over one client: they search, describe and call, within what they are allowed."""

from __future__ import annotations

import importlib
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from mcp import Client, StdioServerParameters, stdio_client

from tests.oracles.smoke.subject import of_vendor, vendors

ROOT = Path(__file__).parents[2]
Act = Callable[["Agent"], Awaitable[Any]]


class Agent:
    """The SDK's own client, with the three tools as methods; each returns what is told, and keeps whether it failed."""

    def __init__(self, session: Client) -> None:
        self.session = session
        self.failed = False
        self.texts: list[str] = []

    async def use(self, tool: str, **arguments: Any) -> dict[str, Any]:
        result: Any = await self.session.call_tool(tool, arguments)
        self.failed = bool(result.is_error)
        self.texts.append(result.content[0].text)
        assert json.loads(self.texts[-1]) == result.structured_content
        return dict(result.structured_content)

    async def search(self, query: str, **more: Any) -> list[dict[str, Any]]:
        found = await self.use("search_operations", query=query, **more)
        return list(found["operations"])

    async def describe(self, operation: str) -> dict[str, Any]:
        return await self.use("describe_operation", operation=operation)

    async def call(self, operation: str, cursor: str | None = None, **arguments: Any) -> dict[str, Any]:
        more = {} if cursor is None else {"cursor": cursor}
        return await self.use("call_operation", operation=operation, arguments=arguments, **more)


@contextmanager
def simulated(vendor: str, records: Any = None, **settings: Any) -> Iterator[tuple[Any, Any]]:
    subject = of_vendor(vendor)
    with importlib.import_module(f"{vendor}_client.simulator").Simulator(records=records) as simulator:
        client = getattr(subject.module(), f"{subject.stem}Client")(
            http_client=simulator.http_client(), base_url=simulator.base_url, **simulator.credentials, **settings
        )
        with client:
            yield simulator, client


def ask(client: Any, act: Act, **permissions: Any) -> Any:
    """Let an agent act over a server in this process."""
    apps = importlib.import_module(f"{type(client).__module__.partition('.')[0]}._runtime.apps")
    serving = importlib.import_module(f"{apps.__name__}.agents.serving")

    async def connected() -> Any:
        async with Client(serving.server_of(client, apps.Permissions(**permissions))) as session:
            return await act(Agent(session))

    return anyio.run(connected)


@pytest.mark.parametrize("vendor", vendors())
def test_every_operation_can_be_described(vendor: str) -> None:
    async def act(agent: Agent) -> None:
        tools: Any = await agent.session.list_tools()
        assert [tool.name for tool in tools.tools] == ["search_operations", "describe_operation", "call_operation"]
        first = await agent.use("search_operations", query="", limit=50)
        for row in first["operations"][:12]:
            described = await agent.describe(row["operation"])
            assert not agent.failed
            assert described["does"]
            assert described["arguments"]["type"] == "object"

    with simulated(vendor) as (_, client):
        ask(client, act)


@pytest.mark.vendor("simplepay")
def test_words_find_the_operation_that_is_meant() -> None:
    async def act(agent: Agent) -> list[str]:
        found = [await agent.search(query) for query in ("leave days of an employee", "create employee", "payslip pdf")]
        return [rows[0]["operation"] for rows in found]

    with simulated("simplepay") as (_, client):
        assert ask(client, act) == ["leave_days.list", "employees.create", "payslips.pdf"]


@pytest.mark.vendor("simplepay")
def test_a_description_has_schema_docs_and_quirks() -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        return await agent.describe("employees.list")

    with simulated("simplepay") as (_, client):
        described = ask(client, act)

    assert described["arguments"]["required"] == ["client_id"]
    assert described["arguments"]["properties"]["client_id"]["type"] == "integer"
    assert "list of clients" in described["arguments"]["properties"]["client_id"]["description"]
    assert {quirk["id"] for quirk in described["quirks"]} == {"SP-02", "SP-12", "SP-46"}
    assert all(quirk["client"] for quirk in described["quirks"])
    assert described["returns"]["items"]["title"] == "Employee"


@pytest.mark.vendor("simplepay")
def test_what_changes_something_needs_a_permission_for_just_that() -> None:
    async def act(agent: Agent) -> list[dict[str, Any]]:
        refused = await agent.call("employees.delete", employee_id=12345)
        assert agent.failed
        changed = await agent.call("employees.update", employee_id=12345, job_title="Boss")
        assert not agent.failed
        return [refused, changed]

    with simulated("simplepay") as (simulator, client):
        refused, _ = ask(client, act, writes=("employees.update",))
        changed = client.employees.get(12345).job_title

    assert refused["error"] == "Refused"
    assert [request.method for request in simulator.requests if request.method != "GET"] == ["PATCH"]
    assert changed == "Boss"


@pytest.mark.vendor("simplepay")
def test_a_permission_for_what_is_not_there_is_refused_at_once() -> None:
    with simulated("simplepay") as (_, client), pytest.raises(ValueError, match=r"employees\.create"):
        ask(client, lambda agent: agent.search(""), writes=("employees.creat",))


@pytest.mark.vendor("simplepay")
def test_an_unknown_outcome_and_a_refusal_are_told_as_what_they_are() -> None:
    async def act(agent: Agent) -> list[dict[str, Any]]:
        lost = await agent.call("employees.update", employee_id=12345, job_title="Boss")
        failed = agent.failed
        missing = await agent.call("employees.get", employee_id=999)
        wrong = await agent.call("employees.get", employee_number=7)
        assert failed and agent.failed
        return [lost, missing, wrong]

    with simulated("simplepay", retries=0) as (simulator, client):
        simulator.lose_answer("PATCH /employees/{id}")
        lost, missing, wrong = ask(client, act, writes=("employees.update",))

    assert lost["error"] == "OutcomeUnknown"
    assert "Do not repeat it" in lost["advice"]
    assert missing["error"] == "NotFound"
    assert "not an instruction" in missing["note"]
    assert "it has employee_id" in wrong["message"]


@pytest.mark.vendor("perfex")
def test_an_update_that_would_lose_data_is_told_as_such() -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        return await agent.call("contacts.update", contact_id=2, firstname="Ann")

    with simulated("perfex") as (simulator, client):
        told = ask(client, act, writes=("contacts.update",))

    assert told["error"] == "WouldLose"
    assert "Do not work around it" in told["advice"]
    assert not any(request.method == "PUT" for request in simulator.requests)


@pytest.mark.vendor("simplicate")
def test_a_long_answer_comes_in_parts() -> None:
    rows = [{"id": f"hours:{number:03}", "note": "x" * 400, "hours": "1.10"} for number in range(230)]

    async def act(agent: Agent) -> list[str]:
        answer = await agent.call("hours.hours.list")
        found = [row["id"] for row in answer["data"]]
        assert answer["total"] == 230
        while "next_cursor" in answer:
            assert len(agent.texts[-1]) < 30_000
            answer = await agent.call("hours.hours.list", cursor=answer["next_cursor"])
            found += [row["id"] for row in answer["data"]]
        await agent.call("hours.hours.list", cursor="made up")
        assert agent.failed
        return found

    with simulated("simplicate", {"hours/hours": rows}) as (simulator, client):
        assert ask(client, act) == [row["id"] for row in rows]
        assert sum("hours/hours" in request.path for request in simulator.requests) <= 4


@pytest.mark.vendor("simplicate")
def test_a_filter_is_given_as_an_object() -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        return await agent.call("hours.hours.list", where={"id": {"in": ["hours:2"]}}, select=["note"])

    rows = [{"id": "hours:1"}, {"id": "hours:2", "note": "Here"}]

    with simulated("simplicate", {"hours/hours": rows}) as (_, client):
        assert ask(client, act)["data"] == [{"id": "hours:2", "note": "Here"}]


@pytest.mark.vendor("simplepay")
def test_secrets_and_named_members_are_masked_and_no_credential_is_told() -> None:
    async def act(agent: Agent) -> tuple[dict[str, Any], list[str]]:
        found = await agent.call("employees.get", employee_id=12345)
        await agent.call("employees.list", client_id=36818)
        await agent.call("clients.list")
        return found["data"], agent.texts

    with simulated("simplepay") as (simulator, client):
        key = next(iter(simulator.credentials.values()))
        simulator.answer(
            "GET /employees/{id}",
            {
                "employee": {
                    "id": 12345,
                    "ppsn": "1234567T",
                    "first_name": "Ann",
                    "email": f"a@b.ie {key}",
                    "Nick Name": "A",
                }
            },
        )
        simulator.fail("GET /clients/", status=400, message=f"The key {key} is odd.")
        told, texts = ask(client, act, masked=("first-name", "nickname"))

    assert told["ppsn"] == "***"
    assert told["first_name"] == "***"
    assert told["Nick Name"] == "***"
    assert told["email"] == "a@b.ie ***"
    assert not any(key in text for text in texts)
    assert not any("Kenneth" in text for text in texts)


@pytest.mark.vendor("simplepay")
def test_a_connection_has_so_many_calls_and_no_more() -> None:
    async def act(agent: Agent) -> list[dict[str, Any]]:
        return [await agent.call("clients.list") for _ in range(3)]

    with simulated("simplepay") as (simulator, client):
        first, second, third = ask(client, act, calls=2)

    assert [first["calls_left"], second["calls_left"]] == [1, 0]
    assert "2 calls" in third["message"]
    assert len(simulator.requests) == 2


@pytest.mark.vendor("simplepay")
def test_a_file_of_this_machine_cannot_be_sent(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", "utf-8")
    tools = importlib.import_module("perfex_client._runtime.apps.agents.arguments")
    surface = importlib.import_module("perfex_client._runtime.apps").Surface("perfex_client")
    method = next(one for one in surface.methods() if any(argument.role == "upload" for argument in one.arguments))
    upload = next(argument.name for argument in method.arguments if argument.role == "upload")
    needed = {one.name: 1 for one in method.arguments if one.required}

    with pytest.raises(ValueError, match="give a file as"):
        tools.arguments_of(method, {**needed, upload: str(secret)}, None)
    kept = tools.arguments_of(method, {**needed, upload: {"name": "a.txt", "base64": "aGk="}}, None)

    assert kept[upload] in (("a.txt", b"hi"), [("a.txt", b"hi")])


@contextmanager
def served(simulator: Any, *arguments: str) -> Iterator[tuple[list[str], dict[str, str]]]:
    """Yield the command that serves SimplePay, and its environment."""
    address = simulator.serve()
    (key,) = simulator.credentials.values()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generated" / "simplepay"),
        "SIMPLEPAY_BASE_URL": address,
        "SIMPLEPAY_API_KEY": key,
    }
    yield [sys.executable, "-m", "simplepay_client.mcp", "--allow-http", *arguments], environment


async def two_calls(agent: Agent) -> list[Any]:
    found = await agent.search("list clients", limit=1)
    answer = await agent.call(found[0]["operation"])
    assert not agent.failed, answer
    return [found[0]["operation"], answer["data"][0]["name"], answer["calls_left"]]


@pytest.mark.vendor("simplepay")
def test_agents_reach_it_over_standard_input_and_output() -> None:
    async def connected(command: list[str], environment: Mapping[str, str]) -> list[Any]:
        server = StdioServerParameters(command=command[0], args=command[1:], env=dict(environment))
        async with Client(stdio_client(server)) as session:
            return await two_calls(Agent(session))

    with simulated("simplepay") as (simulator, _), served(simulator, "--max-calls", "7") as (command, environment):
        assert anyio.run(partial(connected, command, environment)) == ["clients.list", "API QA Company", 6]


@pytest.mark.vendor("simplepay")
def test_agents_reach_it_over_http() -> None:
    async def connected(address: str, mode: str) -> list[Any]:
        async with Client(address, mode=mode) as session:
            return await two_calls(Agent(session))

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (
        simulated("simplepay") as (simulator, _),
        served(simulator, "--transport", "http", "--port", str(port), "--max-calls", "3") as (command, environment),
        subprocess.Popen(command, env=environment) as process,
    ):
        address = f"http://127.0.0.1:{port}/mcp"
        try:
            wait_for(address)
            answers = [anyio.run(connected, address, mode) for mode in ("legacy", "legacy", "auto", "auto")]
        finally:
            process.terminate()

    left = [answer[-1] for answer in answers]
    assert [answer[:2] for answer in answers] == [["clients.list", "API QA Company"]] * 4
    assert left == [2, 2, 2, 1]


def wait_for(address: str) -> None:
    for _ in range(300):
        try:
            httpx.get(address)
        except httpx.ConnectError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("nothing listens")


@pytest.mark.vendor("simplepay")
def test_without_credentials_it_says_so_and_ends() -> None:
    environment = {"PYTHONPATH": str(ROOT / "generated" / "simplepay"), "PATH": os.environ["PATH"]}
    run = subprocess.run(
        [sys.executable, "-m", "simplepay_client.mcp"], env=environment, capture_output=True, text=True, check=False
    )

    assert run.returncode == 1
    assert "SIMPLEPAY_API_KEY" in run.stderr
    assert run.stdout == ""


@pytest.mark.vendor("simplicate")
def test_a_description_says_what_the_server_takes_by_default() -> None:
    async def act(agent: Agent) -> dict[str, Any]:
        return await agent.describe("crm.countries.list")

    with simulated("simplicate") as (_, client):
        described = ask(client, act)

    assert described["arguments"]["properties"]["offset"]["default"] == 0
    assert described["arguments"]["properties"]["offset"]["description"].count("0") == 1
    assert "default" not in described["arguments"]["properties"]["sort"]
