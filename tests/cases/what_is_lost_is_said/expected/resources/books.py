# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import Any

from .._runtime.call.call import Call
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.core.unset import UNSET, Unset
from .._runtime.params import params


class Books(Resource):
    """Books."""

    def create(self, *, title: object | Unset = UNSET) -> Any:
        """Send POST /books."""
        return self._send(Call("POST", "/books", json=params.given({"title": title}), returns=object))


class AsyncBooks(AsyncResource):
    """Books."""

    async def create(self, *, title: object | Unset = UNSET) -> Any:
        """Send POST /books."""
        return await self._send(Call("POST", "/books", json=params.given({"title": title}), returns=object))
