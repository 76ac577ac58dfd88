# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class ProjectsPurchaseTypes(Resource):
    """Kinds of purchase.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.PurchaseType] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.PurchaseType]:
        """List purchase types.

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
                "/projects/purchasetype",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.PurchaseType,
            )
        )

    def create(
        self,
        *,
        label: str | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        tariff: Decimal | int | Unset = UNSET,
        is_unit_tariff: bool | Unset = UNSET,
        unit_name: str | Unset = UNSET,
        is_attachment_allowed: bool | Unset = UNSET,
    ) -> models.Created | None:
        """Create a purchase type.

        Whether the vendor offers this call is not certain, since only its body is described.

        Quirks, in QUIRKS.md: SC-42.

        Args:
            label: Text shown in the application.
            blocked: Whether it can no longer be chosen.
            tariff: Price of a unit.
            is_unit_tariff: Whether the tariff is for a unit.
            unit_name: Name of the unit.
            is_attachment_allowed: Whether a file may go with it.
        """
        return self._send(
            Call(
                "POST",
                "/projects/purchasetype",
                json={
                    "label": label,
                    "blocked": blocked,
                    "tariff": tariff,
                    "is_unit_tariff": is_unit_tariff,
                    "unit_name": unit_name,
                    "is_attachment_allowed": is_attachment_allowed,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, purchase_type_id: str) -> models.PurchaseType:
        """Fetch a purchase type.

        Args:
            purchase_type_id: Identifier of the purchase type.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/projects/purchasetype/{id}",
                path={"id": purchase_type_id},
                returns=models.PurchaseType,
                wire=hints.wrapped("data"),
            )
        )


class AsyncProjectsPurchaseTypes(AsyncResource):
    """Kinds of purchase.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(ProjectsPurchaseTypes.list)
    create = awaitable(ProjectsPurchaseTypes.create)
    get = awaitable(ProjectsPurchaseTypes.get)
