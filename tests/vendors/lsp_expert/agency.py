"""A fake LSP.expert: it stores clients, contacts and files, and reads forms as the vendor does."""

from __future__ import annotations

import base64
import email
import email.policy
import inspect
import json
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qsl

import anyio
import httpx
import pytest
from attrs import define, field

from lsp_expert_client import AsyncLspExpertClient, LspExpertClient

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
Vendor = Callable[[httpx.Request], httpx.Response]
KEY = "key-1"
MOMENT = "2024-09-23T09:13:35.001Z"
_FLAGS = (
    "applyVATReverseCharge",
    "overrideGroupMatches",
    "paymentTermsEndOfMonth",
    "rappenRounding",
    "showExchangeRateOnInvoice",
)
_OWN = ("name", "details", "vatNumber", "nationalIdentificationNumber", "archived", "pinned")
_NUMBERS = {"paymentTerms": int, "validityDays": int, "minimumFee": float}


@define
class Agency:
    """The vendor. `empty` are the methods that it answers with 204; `files_at` sends downloads to another host."""

    empty: tuple[str, ...] = ("DELETE",)
    files_at: str | None = None
    clients: dict[str, dict[str, Any]] = field(factory=dict)
    contents: dict[str, bytes] = field(factory=dict)
    asked: list[httpx.Request] = field(factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        if self.files_at is not None and request.url.host == httpx.URL(self.files_at).host:
            return self._content(request.url.path.rpartition("/")[2])
        if request.headers.get("authorization") != "Basic " + base64.b64encode(f"{KEY}:".encode()).decode():
            return _error(401, "Unauthorized", "authentication_failed", "Wrong key")
        answer = self._answer(request.method, request.url.path.removeprefix("/v2/").split("/"), request)
        return httpx.Response(204) if answer.is_success and request.method in self.empty else answer

    def _answer(self, method: str, path: list[str], request: httpx.Request) -> httpx.Response:  # noqa: PLR0911  one return for each route
        if method == "POST" and path == ["clients"]:
            created = _client(f"{len(self.clients) + 1:024x}")
            self.clients[created["id"]] = created
            return _changed(created, _form(request))
        client = self.clients.get(path[1])
        if client is None:
            return _error(404, "NotFound", "resource_missing", "Item not found")
        match method, path[2:]:
            case "GET", []:
                return httpx.Response(200, json=client)
            case "PUT", []:
                return _changed(client, _form(request))
            case "DELETE", []:
                return httpx.Response(200, json=self.clients.pop(client["id"]))
            case "POST", ["contacts"]:
                contact = _contact(_form(request), f"{len(client['contacts']) + 1:024x}")
                client["contacts"].append(contact)
                return httpx.Response(200, json=contact)
            case "POST", ["files", "upload"]:
                return self._uploaded(client, request)
            case "GET", ["files", name, "download"]:
                if self.files_at is not None:
                    return httpx.Response(302, headers={"location": f"{self.files_at}/{name}"})
                return self._content(name)
        raise AssertionError(f"{method} {request.url}")

    def _uploaded(self, client: dict[str, Any], request: httpx.Request) -> httpx.Response:
        head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
        message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
        assert isinstance(message, EmailMessage)
        (part,) = message.iter_parts()
        assert part.get_param("name", header="content-disposition") == "file"
        content: Any = part.get_payload(decode=True)
        row: dict[str, Any] = {
            "id": f"{len(self.contents) + 1:024x}",
            "name": part.get_filename(),
            "size": len(content),
        }
        row |= {"shareOnJobs": False, "createdAt": MOMENT}
        client["files"].append(row)
        self.contents[row["id"]] = content
        return httpx.Response(200, json=row)

    def _content(self, name: str) -> httpx.Response:
        return httpx.Response(200, content=self.contents[name], headers={"content-type": "application/octet-stream"})


def talk(
    flavour: str, agency: Callable[[httpx.Request], httpx.Response], call: Callable[[Any], Any], **more: Any
) -> Any:
    """Return the result of a call on the client of a flavour."""
    transport = httpx.MockTransport(agency)
    settings: dict[str, Any] = {"api_key": KEY, "retries": 0, **more}
    if flavour == "sync":
        with LspExpertClient(http_client=httpx.Client(transport=transport), **settings) as lsp:
            return call(lsp)

    async def main() -> Any:
        async with AsyncLspExpertClient(http_client=httpx.AsyncClient(transport=transport), **settings) as lsp:
            result = call(lsp)
            return await result if inspect.isawaitable(result) else result

    return anyio.run(main)


def _form(request: httpx.Request) -> dict[str, str]:
    assert request.headers["content-type"].startswith("application/x-www-form-urlencoded")
    return dict(parse_qsl(request.content.decode(), keep_blank_values=True))


def _client(name: str) -> dict[str, Any]:
    invoice = dict.fromkeys(_FLAGS, False) | {
        "currency": {"code": "EUR", "symbol": "€"},
        "document": {"id": "d1", "name": "English"},
        "tax1": {"id": "t1", "name": "VAT", "value": 0.21},
    }
    lists: dict[str, list[Any]] = {
        key: [] for key in ("contacts", "files", "labels", "marketings", "notes", "services", "users")
    }
    moments = {"createdAt": MOMENT, "updatedAt": MOMENT}
    return {"id": name, "address": {}, "archived": False, "pinned": False, "invoice": invoice, **lists, **moments}


def _changed(client: dict[str, Any], form: dict[str, str]) -> httpx.Response:
    """Store flat members of a form; members that are not in the form stay unchanged."""
    for name, text in form.items():
        if name.startswith("address"):
            member = name.removeprefix("address")
            client["address"][member[0].lower() + member[1:]] = text or None
        elif name in ("tax1", "tax2"):
            client["invoice"][name] = {"id": text, "name": "VAT", "value": 0.06} if text else None
        elif name == "currency":
            client["invoice"]["currency"] = {"code": text, "symbol": text}
        elif name in _FLAGS:
            client["invoice"][name] = _flag(text)
        elif name in _NUMBERS:
            client["invoice"][name] = _NUMBERS[name](text) if text else None
        else:
            assert name in _OWN, f"there is no {name}"
            client[name] = _flag(text) if name in ("archived", "pinned") else text or None
    return httpx.Response(200, json=client)


def _contact(form: dict[str, str], name: str) -> dict[str, Any]:
    emails = {key[7:-1]: _flag(text) for key, text in form.items() if key.startswith("emails[")}
    flat = {key: text or None for key, text in form.items() if not key.startswith("emails[")}
    return {"id": name, "nickname": "", "notes": "", "emails": emails, **flat}


def _flag(text: str) -> bool | None:
    """Return a flag; the vendor's own requests print `true` and `false`."""
    return {"true": True, "false": False, "": None}[text]


def _error(status: int, name: str, code: str, message: str) -> httpx.Response:
    body = {"message": message, "name": name, "code": code, "id": "IMgq4PkNVK2g~lT8o3PN7"}
    return httpx.Response(status, content=json.dumps(body), headers={"content-type": "application/json"})
