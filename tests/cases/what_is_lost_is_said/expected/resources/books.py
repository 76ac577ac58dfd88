# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import Any

from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class Books(Resource):
    """Books."""

    def create(self, *, title: object | Unset = UNSET) -> Any:
        """Send POST /books."""
        return self._send(Call("POST", "/books", json=params.given({"title": title}), returns=object))


class AsyncBooks(AsyncResource):
    """Books."""

    create = awaitable(Books.create)
