# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class SharedItems(Resource):
    """Small items that apps share.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.SharedItem] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.SharedItem]:
        """List shared items.

        Args:
            where: Condition for the records, such as `lambda record: record.id.in_(known)`, or the same as a
                mapping: `{'id': {'in': known}}`.
            offset: Number of records to skip. If you omit it, the vendor takes `0`.
            limit: Records on a page, at most 100, which is sent for more; a listing goes on to the next page
                all the same.
            sort: Members to sort by, the first one counting most; a minus before the name turns the order
                round.
            select: Members to give; a period at the end stands for all members below. Some come whatever is
                chosen; `id` always does, since pages are told apart by it.
            metadata: Facts about the listing to give along.
        """
        return self._walk(
            Call(
                "GET",
                "/shared/item",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.SharedItem,
            )
        )

    def create(
        self,
        *,
        tag: str | Unset = UNSET,
        type: str | Unset = UNSET,
        employee_id: str | Unset = UNSET,
        shared: str | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a shared item.

        Args:
            tag: Tag of the item.
            type: Kind of item.
            employee_id: Employee, from the employees.
            shared: With whom the item is shared.
            data: Free text to keep with the item.
        """
        return self._send(
            Call(
                "POST",
                "/shared/item",
                json={"tag": tag, "type": type, "employee_id": employee_id, "shared": shared, "data": data},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, item_id: str) -> models.SharedItem:
        """Fetch a shared item.

        Args:
            item_id: Identifier of the shared item.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET", "/shared/item/{id}", path={"id": item_id}, returns=models.SharedItem, wire=hints.wrapped("data")
            )
        )

    def update(
        self,
        item_id: str,
        *,
        tag: str | Unset = UNSET,
        type: str | Unset = UNSET,
        employee_id: str | Unset = UNSET,
        shared: str | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a shared item.

        Args:
            item_id: Identifier of the shared item.
            tag: Tag of the item.
            type: Kind of item.
            employee_id: Employee, from the employees.
            shared: With whom the item is shared.
            data: Free text to keep with the item.
        """
        return self._send(
            Call(
                "PUT",
                "/shared/item/{id}",
                path={"id": item_id},
                json={"tag": tag, "type": type, "employee_id": employee_id, "shared": shared, "data": data},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, item_id: str) -> None:
        """Delete a shared item.

        Args:
            item_id: Identifier of the shared item.
        """
        call: Call[None] = Call("DELETE", "/shared/item/{id}", path={"id": item_id})
        return self._send(call)


class AsyncSharedItems(AsyncResource):
    """Small items that apps share.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(SharedItems.list)
    create = awaitable(SharedItems.create)
    get = awaitable(SharedItems.get)
    update = awaitable(SharedItems.update)
    delete = awaitable(SharedItems.delete)
