# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class ProjectsServices(Resource):
    """Services sold in a project.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.ProjectService] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.ProjectService]:
        """List project services.

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
                "/projects/service",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.ProjectService,
            )
        )

    def create(
        self,
        *,
        project_id: str | Unset = UNSET,
        use_in_resource_planner: bool | Unset = UNSET,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        write_hours_start_date: date | Unset = UNSET,
        write_hours_end_date: date | Unset = UNSET,
        vat_class_id: str | Unset = UNSET,
        revenue_group_id: str | Unset = UNSET,
        invoice_method: models.ProjectServiceInvoiceMethod | Literal["Hours", "FixedFee"] | str | Unset = UNSET,
        hour_types: Sequence[models.ProjectServiceHoursTypeInput] | Unset = UNSET,
        default_service_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        explanation: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        price: Decimal | int | Unset = UNSET,
        track_hours: bool | Unset = UNSET,
        track_cost: bool | Unset = UNSET,
        subscription_cycle: models.BillingCycle | models.BillingCycleName | str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a project service.

        Only services that are invoiced by a fixed fee or by hours can be written; instalments cannot.

        Quirks, in QUIRKS.md: SC-22.

        Args:
            project_id: Project, from the projects.
            use_in_resource_planner: Whether it can be planned in the resource planner.
            start_date: First day.
            end_date: Last day of the service, or the day from which it can be invoiced.
            write_hours_start_date: First day on which hours can be written.
            write_hours_end_date: Last day on which hours can be written.
            vat_class_id: VAT class, from the VAT classes.
            revenue_group_id: Revenue group, from the revenue groups.
            invoice_method: How the service is invoiced.
            hour_types: Hours types with their budget.
            default_service_id: Default service it is based on.
            name: Name of the service.
            explanation: Explanation for the customer.
            amount: Quantity, or sum of money where the object is a payment.
            price: Price of the service.
            track_hours: Whether hours can be written on it.
            track_cost: Whether costs can be written on it.
            subscription_cycle: How often the subscription is invoiced.
        """
        return self._send(
            Call(
                "POST",
                "/projects/service",
                json={
                    "project_id": project_id,
                    "use_in_resource_planner": use_in_resource_planner,
                    "start_date": start_date,
                    "end_date": end_date,
                    "write_hours_start_date": write_hours_start_date,
                    "write_hours_end_date": write_hours_end_date,
                    "vat_class_id": vat_class_id,
                    "revenue_group_id": revenue_group_id,
                    "invoice_method": invoice_method,
                    "hour_types": hour_types,
                    "default_service_id": default_service_id,
                    "name": name,
                    "explanation": explanation,
                    "amount": amount,
                    "price": price,
                    "track_hours": track_hours,
                    "track_cost": track_cost,
                    "subscription_cycle": subscription_cycle,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, service_id: str) -> models.ProjectService:
        """Fetch a project service.

        Args:
            service_id: Identifier of the project service, such as `service:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/projects/service/{id}",
                path={"id": service_id},
                returns=models.ProjectService,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        service_id: str,
        *,
        vat_class_id: str | Unset = UNSET,
        revenue_group_id: str | Unset = UNSET,
        invoice_method: models.ProjectServiceInvoiceMethod | Literal["Hours", "FixedFee"] | str | Unset = UNSET,
        hour_types: Sequence[models.ProjectServiceHoursTypeInput] | Unset = UNSET,
        default_service_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        explanation: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        price: Decimal | int | Unset = UNSET,
        track_hours: bool | Unset = UNSET,
        track_cost: bool | Unset = UNSET,
        subscription_cycle: models.BillingCycle | models.BillingCycleName | str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a project service.

        Only services that are invoiced by a fixed fee or by hours can be written; instalments cannot.

        Args:
            service_id: Identifier of the project service, such as `service:abc`.
            vat_class_id: VAT class, from the VAT classes.
            revenue_group_id: Revenue group, from the revenue groups.
            invoice_method: How the service is invoiced.
            hour_types: Hours types with their budget.
            default_service_id: Default service it is based on.
            name: Name of the service.
            explanation: Explanation for the customer.
            amount: Quantity, or sum of money where the object is a payment.
            price: Price of the service.
            track_hours: Whether hours can be written on it.
            track_cost: Whether costs can be written on it.
            subscription_cycle: How often the subscription is invoiced.
        """
        return self._send(
            Call(
                "PUT",
                "/projects/service/{id}",
                path={"id": service_id},
                json={
                    "vat_class_id": vat_class_id,
                    "revenue_group_id": revenue_group_id,
                    "invoice_method": invoice_method,
                    "hour_types": hour_types,
                    "default_service_id": default_service_id,
                    "name": name,
                    "explanation": explanation,
                    "amount": amount,
                    "price": price,
                    "track_hours": track_hours,
                    "track_cost": track_cost,
                    "subscription_cycle": subscription_cycle,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, service_id: str) -> None:
        """Delete a project service.

        Args:
            service_id: Identifier of the project service, such as `service:abc`.
        """
        call: Call[None] = Call("DELETE", "/projects/service/{id}", path={"id": service_id})
        return self._send(call)

    def duplicate(self, service_id: str, *, body: Mapping[str, object] | Unset = UNSET) -> models.Created | None:
        """Copy a project service.

        Args:
            service_id: Identifier of the project service, such as `service:abc`.
        """
        return self._send(
            Call(
                "POST",
                "/projects/service/{id}/duplicate",
                path={"id": service_id},
                json=body,
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def planning_budget(
        self,
        service_id: str,
        *,
        by: Literal["projectservicehourstype"] | Unset = UNSET,
        until_date: date | Unset = UNSET,
    ) -> models.PlanningBudget:
        """Fetch the planning budget of a project service.

        Planned, unplanned and written hours, before and after a day.

        Quirks, in QUIRKS.md: SC-17.

        Args:
            service_id: Identifier of the project service, such as `service:abc`.
            by: What to split the figures by.
            until_date: Day that parts past from future; it counts as past.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/projects/service/{id}/planningBudget",
                path={"id": service_id},
                query={"by": by, "until_date": until_date},
                returns=models.PlanningBudget,
                wire=hints.wrapped("data"),
            )
        )


class AsyncProjectsServices(AsyncResource):
    """Services sold in a project.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(ProjectsServices.list)
    create = awaitable(ProjectsServices.create)
    get = awaitable(ProjectsServices.get)
    update = awaitable(ProjectsServices.update)
    delete = awaitable(ProjectsServices.delete)
    duplicate = awaitable(ProjectsServices.duplicate)
    planning_budget = awaitable(ProjectsServices.planning_budget)
