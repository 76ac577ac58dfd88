"""A fake Perfex: rows of text in memory, and the answers of module 2.x or 3.x."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Literal, cast

import anyio
import httpx
from attrs import define, field, frozen

from generator.text.words import words
from perfex_client import AsyncPerfexClient, PerfexClient
from tests.oracles.smoke.forms import multipart_parts, urlencoded_parts

Generation = Literal["2.x", "3.x"]
Row = dict[str, Any]

JSON_ONLY = frozenset(
    words(
        "customers contacts invoices estimates proposals credit_notes milestones staffs calendar subscriptions "
        "timesheets"
    )
)
"""Resources whose updates 2.0.8 takes as JSON only."""

LONE = frozenset({"expenses", "calendar", "timesheets", "subscriptions"})
"""Resources of which 2.x reads one as a list of one."""

NO_DATA = "No data were found"
NO_TOKEN = "Token is not defined."


@frozen
class Asked:
    """A request as the CRM took it."""

    method: str
    path: str
    query: Mapping[str, str]
    media: str
    body: Mapping[str, Any]
    """Fields nested as PHP nests them, or decoded JSON; files as bytes."""


@define
class Crm:
    """The CRM, and what was asked of it."""

    generation: Generation = "2.x"
    rows: dict[str, dict[int, Row]] = field(factory=dict)
    """By resource and id."""
    definitions: list[Row] = field(factory=list)
    """Of custom fields."""
    complaints: Mapping[str, str] | None = None
    """What is wrong with every write, by field."""
    answers: dict[tuple[str, str], tuple[int, Any]] = field(factory=dict)
    """Answers to be given in place of the usual ones: by method and path, status and body."""
    json_only: frozenset[str] = JSON_ONLY
    asked: list[Asked] = field(factory=list)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, its body read."""
        asked = _taken(request)
        self.asked.append(asked)
        if request.headers.get("authtoken") != "good":
            return _json(401 if self.generation == "3.x" else 404, {"status": False, "message": NO_TOKEN})
        answer = self.answers.get((asked.method, asked.path))
        if answer is not None:
            status, body = answer
            return httpx.Response(status, content=body) if isinstance(body, bytes) else _json(status, body)
        status, body = self._served(asked)
        return _json(status, body)

    async def answer_later(self, request: httpx.Request) -> httpx.Response:
        """Do the same for the async client."""
        await request.aread()
        return self.answer(request)

    def _served(self, asked: Asked) -> tuple[int, Any]:  # noqa: PLR0911  one return for each route
        parts = asked.path.removeprefix("/api/").split("/")
        if parts[0] == "delete":
            parts = parts[1:]
        resource, rest = parts[0], parts[1:]
        if resource == "custom_fields":
            owned = [row for row in self.definitions if row["field_name"].startswith(f"custom_fields[{rest[0]}]")]
            return (200, owned) if owned else self._nothing(resource)
        rows = self.rows.get(resource, {})
        if asked.method == "GET":
            if rest and rest[0] != "search":
                row = rows.get(int(rest[0]))
                if row is None:
                    return self._nothing(resource)
                return 200, [row] if resource in LONE and self.generation == "2.x" else row
            return self._listed(resource, list(rows.values()), asked.query)
        if self.complaints:
            return self._complained(resource, asked.method)
        wants_json = asked.method == "PUT" and self.generation == "2.x" and resource in self.json_only
        if wants_json and asked.media != "application/json":
            return 406, {"status": False, "message": "Data Not Acceptable OR Not Provided"}
        done: Row = {"status": True, "message": f"{resource} {asked.method} done"}
        if asked.method == "POST" and self.generation == "3.x":
            done["record_id"] = 99
        return 200, done

    def _listed(self, resource: str, rows: list[Row], query: Mapping[str, str]) -> tuple[int, Any]:
        if not rows:
            return self._nothing(resource)
        if self.generation == "2.x":
            return 200, rows
        size = min(int(query.get("per_page", 25)), 100)
        last = -(-len(rows) // size)
        # A page beyond the last is taken for the last.
        page = min(int(query.get("page", 1)), last)
        meta = {"current_page": page, "per_page": size, "total": len(rows), "last_page": last}
        return 200, {"data": rows[(page - 1) * size : page * size], "meta": {**meta, "has_more": page < last}}

    def _nothing(self, resource: str) -> tuple[int, Any]:
        return 404, {"paymentmode" if resource == "payments" else "status": False, "message": NO_DATA}

    def _complained(self, resource: str, method: str) -> tuple[int, Any]:
        fields = dict(self.complaints or {})
        if self.generation == "3.x":
            refusal = {"error": "validation_failed", "message": "The given data was invalid.", "errors": fields}
            return 422, {"status": False, **refusal}
        html = "".join(f"<p>{text}</p>\n" for text in fields.values())
        status = 409 if method == "PUT" or resource in ("contacts", "expenses") else 404
        return status, {"status": False, "error": fields, "message": html}


def talk(crm: Crm, flavour: str, call: Callable[[Any], Any], **settings: Any) -> Any:
    """Make calls with one flavour of the client, and return the result; updates may reset other members."""
    options = {"base_url": "https://crm.test", "token": "good", "retries": 0, "allow_loss": True, **settings}
    if flavour == "sync":
        with (
            httpx.Client(transport=httpx.MockTransport(crm.answer)) as http,
            PerfexClient(http_client=http, **options) as client,
        ):
            return call(client)

    async def run() -> Any:
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(crm.answer_later)) as http,
            AsyncPerfexClient(http_client=http, **options) as client,
        ):
            return await call(client)

    return anyio.run(run)


def nested(pairs: list[tuple[str, Any]]) -> Row:
    """Nest form fields as PHP does."""
    members: Row = {}
    for name, value in pairs:
        head, bracket, tail = name.partition("[")
        keys = [head, *(tail[:-1].split("][") if bracket else [])]
        here: Any = members
        for key, below in zip(keys, [*keys[1:], None], strict=True):
            key = str(len(here)) if key == "" else key
            if below is None:
                here[key] = value
            else:
                here = here.setdefault(key, {})
    return members


def _taken(request: httpx.Request) -> Asked:
    kind = request.headers.get("content-type", "")
    media = kind.partition(";")[0]
    body: Row = {}
    if media == "application/json":
        body = cast(Row, json.loads(request.content))
    elif media == "multipart/form-data":
        parts = multipart_parts(request.content, kind)
        body = nested([(part.name, part.text.encode("latin-1") if part.is_file else part.text) for part in parts])
    elif media:
        body = nested(
            [(urlencoded_part.name, urlencoded_part.text) for urlencoded_part in urlencoded_parts(request.content)]
        )
    return Asked(request.method, request.url.path, dict(request.url.params), media, body)


def _json(status: int, body: Any) -> httpx.Response:
    return httpx.Response(status, json=body)
