# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import TypeExpr


class Media(Resource):
    """Media."""

    def list(self) -> List[models.Medium]:
        """List what can be borrowed."""
        return self._send(Call("GET", "/media", returns=TypeExpr("list[Medium]", models.__name__)))


class AsyncMedia(AsyncResource):
    """Media."""

    list = awaitable(Media.list)
