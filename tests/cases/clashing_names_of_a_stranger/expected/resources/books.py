# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class Books(Resource):
    """Books."""

    def get(
        self, id: str, *, query_id: models.BookId | Literal["paid", "Paid", "", "<", "<="] | str | Unset = UNSET
    ) -> None:
        """Send GET /books/{id}."""
        call: Call[None] = Call("GET", "/books/{id}", path={"id": id}, query={"id": query_id})
        return self._send(call)

    def delete(self, id: str) -> None:
        """Send DELETE /books/{id}."""
        call: Call[None] = Call("DELETE", "/books/{id}", path={"id": id})
        return self._send(call)


class AsyncBooks(AsyncResource):
    """Books."""

    get = awaitable(Books.get)
    delete = awaitable(Books.delete)
