"""A small Simplicate: records that can be filtered, sorted and paged, and files in chunks."""

from __future__ import annotations

import base64
import hashlib
import inspect
import json
import re
from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote, unquote_plus

import anyio
import httpx
from attrs import Factory, define

from simplicate_client import AsyncSimplicateClient, SimplicateClient
from simplicate_client._runtime.call.options import Clock

Row: TypeAlias = dict[str, Any]
Hook: TypeAlias = "Callable[[httpx.Request], httpx.Response | None]"

URL = "https://acme.simplicate.nl/api/v2"
_KEY = re.compile(r"^q((?:\[[^\]]*\])+)$")


def envelope(data: object, **more: object) -> dict[str, object]:
    """Return the vendor's envelope of every answer."""
    return {"data": data, "errors": None, "debug": None, **more}


@define
class Office:
    """Answers as the vendor does; `hook` may answer first, or change the records just before."""

    tables: dict[str, list[Row]] = Factory(dict[str, list[Row]])
    hook: Hook | None = None
    asked: list[httpx.Request] = Factory(list[httpx.Request])
    uploads: dict[str, dict[str, Any]] = Factory(dict[str, dict[str, Any]])
    chunks: list[str] = Factory(list[str])
    writes: list[tuple[str, Any]] = Factory(list[tuple[str, Any]])
    files: dict[str, bytes] = Factory(dict[str, bytes])
    most: int = 100
    counts: bool = True

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        assert request.headers["content-type"].startswith("application/json")
        assert request.headers["authentication-key"] and request.headers["authentication-secret"]
        if self.hook is not None and (answer := self.hook(request)) is not None:
            return answer
        path = request.url.path.removeprefix("/api/v2")
        if request.method == "GET":
            return self._get(path, request)
        body = json.loads(request.content or b"null")
        if path == "/upload/chunked":
            name = f"chunkedupload:{len(self.uploads) + 1}"
            self.uploads[name] = {"size": body["file_size"], "text": "", "name": body["file_name"]}
            return httpx.Response(200, json=envelope({"chunked_upload_id": name}))
        if path.startswith("/upload/chunked/"):
            return self._chunk(self.uploads[path.removeprefix("/upload/chunked/")], body)
        self.writes.append((f"{request.method} {path}", body))
        kind = path.rpartition("/")[2]
        return httpx.Response(200, json=envelope({"id": f"{kind}:{len(self.writes)}"}))

    @property
    def queries(self) -> list[str]:
        """The queries so far, decoded."""
        return [unquote_plus(request.url.query.decode()) for request in self.asked]

    def _get(self, path: str, request: httpx.Request) -> httpx.Response:
        if path.startswith("/documents/download/"):
            content = self.files.get(path.removeprefix("/documents/download/"))
            if content is None:
                return httpx.Response(404, text="Not found")
            return httpx.Response(200, content=content, headers={"content-type": "application/pdf"})
        table, _, name = path.rpartition("/")
        if table in self.tables:
            row = next((row for row in self.tables[table] if row["id"] == unquote(name)), None)
            missing = {"data": None, "errors": ["Entity Not Found"], "debug": None}
            return httpx.Response(404, json=missing) if row is None else httpx.Response(200, json=envelope(row))
        if path not in self.tables:
            return httpx.Response(400, json={"data": None, "errors": ["Unknown"], "debug": None})
        pairs = parse_qsl(request.url.query.decode(), keep_blank_values=True)
        query = dict(pairs)
        rows = [row for row in self.tables[path] if fits(row, pairs)]
        for name in reversed(query.get("sort", "").split(",")):
            if name:
                rows.sort(key=lambda row, name=name: at(row, name.lstrip("-")), reverse=name.startswith("-"))  # type: ignore[misc]
        limit, offset = min(int(query.get("limit", 5)), self.most), int(query.get("offset", 0))
        known = {"count": len(rows), "limit": limit, "offset": offset}
        asked = [name for name in query.get("metadata", "").split(",") if name and self.counts]
        more = {"metadata": {name: known[name] for name in asked}} if asked else {}
        page = rows[offset : offset + limit]
        if "select" in query:
            wanted = {name.partition(".")[0] for name in query["select"].split(",")}
            page = [{name: value for name, value in row.items() if name in wanted} for row in page]
        return httpx.Response(200, json=envelope(page, **more))

    def _chunk(self, upload: dict[str, Any], body: Mapping[str, str]) -> httpx.Response:
        text = body["chunk"]
        if len(text) > 500_000 or body["checksum"] != hashlib.md5(text.encode()).hexdigest():
            return httpx.Response(400, json={"data": None, "errors": ["Bad chunk"], "debug": None})
        if "queue" in upload:
            return httpx.Response(400, json={"data": None, "errors": ["The upload is done"], "debug": None})
        self.chunks.append(text)
        upload["text"] += text
        size = len(base64.b64decode(upload["text"]))
        data: Row = {
            "pointer": 1,
            "state": "in_progress",
            "file_size_current": size,
            "file_size_expected": upload["size"],
        }
        if size >= upload["size"]:
            upload["queue"] = f"uploadqueue:{len(self.uploads)}"
            data |= {"state": "done", "upload_queue_id": upload["queue"], "download_url": "/download?name=x"}
        return httpx.Response(200, json=envelope(data))


def at(row: object, path: str) -> Any:
    """Follow a dotted path; custom fields go by their names."""
    for part in path.split("."):
        if isinstance(row, list):
            row = next((field["value"] for field in row if field["name"] == part), None)
        else:
            row = row.get(part) if isinstance(row, dict) else None
    return row


def fits(row: Row, pairs: list[tuple[str, str]]) -> bool:
    """Return whether a row meets the `q[...]` parameters, read the way PHP reads them."""
    first: dict[str, list[bool]] = {}
    others: list[bool] = []
    for key, value in pairs:
        if match := _KEY.match(key):
            parts = match[1][1:-1].split("][")
            either = parts[0] == "or"
            parts = parts[1:] if either else parts
            met = _meets(at(row, parts[0]), parts[1] if len(parts) > 1 else "", value)
            if either:
                others.append(met)
            elif len(parts) > 1 and parts[1] == "":
                first.setdefault(f"{parts[0]}[]", []).append(met)
            else:
                first[key] = [met]
    return all(any(alternatives) for alternatives in first.values()) or any(others)


def _meets(value: Any, operator: str, wanted: str) -> bool:
    if operator in ("in", "nin"):
        inside = value is not None if wanted == "*" else str(value) in wanted.split(",")
        return inside is (operator == "in")
    if operator in ("ge", "gt", "le", "lt"):
        if value is None:
            return False
        compare = {"ge": str.__ge__, "gt": str.__gt__, "le": str.__le__, "lt": str.__lt__}[operator]
        return compare(str(value), wanted)
    if wanted == "null":
        return value is None
    return value is not None and fnmatchcase(str(value), wanted)


@define
class Time:
    """Time that passes only when the client waits."""

    seconds: float = 1_700_000_000.0
    waits: list[float] = Factory(list[float])

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.waits.append(seconds)
        self.seconds += seconds

    async def asleep(self, seconds: float) -> None:
        """Let time pass, and others run."""
        await anyio.sleep(0)
        self.sleep(seconds)

    @property
    def clock(self) -> Clock:
        """The clock for a client."""
        return Clock(lambda: self.seconds, lambda: self.seconds, lambda: 0.5, self.sleep, self.asleep)


def talk(flavour: str, office: Office, call: Callable[[Any], Any], **settings: Any) -> Any:
    """Return the result of a call on either client; listings are collected."""
    transport = httpx.MockTransport(office)
    base_url = settings.pop("base_url", URL)
    settings = {"clock": Time().clock, "retries": 0, "max_wait": 3600.0, **settings}
    if flavour == "sync":
        http = None if base_url != URL else httpx.Client(transport=transport)
        with SimplicateClient(api_key="k", api_secret="s", base_url=base_url, http_client=http, **settings) as client:
            result = call(client)
            return result.collect() if hasattr(result, "collect") else result

    async def main() -> Any:
        http = None if base_url != URL else httpx.AsyncClient(transport=transport)
        async with AsyncSimplicateClient(
            api_key="k", api_secret="s", base_url=base_url, http_client=http, **settings
        ) as client:
            result = call(client)
            if inspect.isawaitable(result):
                result = await result
            return await result.collect() if hasattr(result, "collect") else result

    return anyio.run(main, backend="trio" if flavour == "trio" else "asyncio")
