"""A client, a resource and a model as they are generated; it imports nothing else, so that a cold call can be timed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.resources import AsyncResource, Resource
from generator.runtime.codec.model import Model
from generator.runtime.core.hints import text, wire

if TYPE_CHECKING:
    from generator.runtime.core import AsyncHttpSender

ANSWER = b'{"id":7,"name":"Acme Ltd","total":"1204.50","due":"2026-01-05","status":"open","paid":false}'


@define(kw_only=True, repr=False)
class Row(Model):
    """The requested record."""

    id: int
    name: str
    total: Decimal = field(metadata=wire(hint=text))
    due: date
    status: str
    paid: bool


def described(row_id: int, since: date, limit: int) -> Call[Row]:
    """Describe the call as a generated method does."""
    return Call("GET", "/rows/{id}", path={"id": row_id}, query={"since": since, "limit": limit}, returns=Row)


class Rows(Resource):
    """The blocking flavour."""

    def get(self, row_id: int, *, since: date, limit: int) -> Row:
        """Fetch a row."""
        return self._send(described(row_id, since, limit))


class AsyncRows(AsyncResource):
    """The awaitable flavour."""

    async def get(self, row_id: int, *, since: date, limit: int) -> Row:
        """Fetch a row."""
        return await self._send(described(row_id, since, limit))


def client(base: str) -> Client:
    """Make a client as a generated one makes itself."""
    return Client(credentials={"token": Bearer(Secret("token", "x"))}, security=[["token"]], base_url=base)


def async_client(base: str, sender: AsyncHttpSender | None = None) -> AsyncClient:
    """Make an awaitable client as a generated one makes itself."""
    credentials = {"token": Bearer(Secret("token", "x"))}
    return AsyncClient(credentials=credentials, security=[["token"]], base_url=base, http_client=sender)
