# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class Orders(Resource):
    """Orders."""

    def create(
        self, *, lines: Sequence[models.OrderLine], gift: bool | Unset = UNSET, scan: datetime | Unset = UNSET
    ) -> None:
        """Place an order.

        Args:
            lines: What is wanted.
            gift: Whether to wrap it.
            scan: When it was scanned.
        """
        call: Call[None] = Call("POST", "/orders", form={"lines": lines, "gift": gift, "scan": scan})
        return self._send(call)


class AsyncOrders(AsyncResource):
    """Orders."""

    create = awaitable(Orders.create)
