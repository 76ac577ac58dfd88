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


class ServicesDefaultServices(Resource):
    """Services that projects and deals start from.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.DefaultService] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.DefaultService]:
        """List default services.

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
                "/services/defaultservice",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.DefaultService,
            )
        )

    def create(
        self,
        *,
        vat_class_id: str | Unset = UNSET,
        revenue_group_id: str | Unset = UNSET,
        my_organization_profile_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        price_editable: bool | Unset = UNSET,
        price: Decimal | int | Unset = UNSET,
    ) -> models.Created | None:
        """Create a default service.

        Args:
            vat_class_id: VAT class, from the VAT classes.
            revenue_group_id: Revenue group, from the revenue groups.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            name: Name of the service.
            price_editable: Whether the price may be changed when it is used.
            price: Price of the service.
        """
        return self._send(
            Call(
                "POST",
                "/services/defaultservice",
                json={
                    "vat_class_id": vat_class_id,
                    "revenue_group_id": revenue_group_id,
                    "my_organization_profile_id": my_organization_profile_id,
                    "name": name,
                    "price_editable": price_editable,
                    "price": price,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, default_service_id: str) -> models.DefaultService:
        """Fetch a default service.

        Args:
            default_service_id: Identifier of the default service, such as `defaultservice:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/services/defaultservice/{id}",
                path={"id": default_service_id},
                returns=models.DefaultService,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        default_service_id: str,
        *,
        vat_class_id: str | Unset = UNSET,
        revenue_group_id: str | Unset = UNSET,
        my_organization_profile_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        price_editable: bool | Unset = UNSET,
        price: Decimal | int | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a default service.

        Args:
            default_service_id: Identifier of the default service, such as `defaultservice:abc`.
            vat_class_id: VAT class, from the VAT classes.
            revenue_group_id: Revenue group, from the revenue groups.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            name: Name of the service.
            price_editable: Whether the price may be changed when it is used.
            price: Price of the service.
        """
        return self._send(
            Call(
                "PUT",
                "/services/defaultservice/{id}",
                path={"id": default_service_id},
                json={
                    "vat_class_id": vat_class_id,
                    "revenue_group_id": revenue_group_id,
                    "my_organization_profile_id": my_organization_profile_id,
                    "name": name,
                    "price_editable": price_editable,
                    "price": price,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, default_service_id: str) -> None:
        """Delete a default service.

        Args:
            default_service_id: Identifier of the default service, such as `defaultservice:abc`.
        """
        call: Call[None] = Call("DELETE", "/services/defaultservice/{id}", path={"id": default_service_id})
        return self._send(call)


class AsyncServicesDefaultServices(AsyncResource):
    """Services that projects and deals start from.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(ServicesDefaultServices.list)
    create = awaitable(ServicesDefaultServices.create)
    get = awaitable(ServicesDefaultServices.get)
    update = awaitable(ServicesDefaultServices.update)
    delete = awaitable(ServicesDefaultServices.delete)
