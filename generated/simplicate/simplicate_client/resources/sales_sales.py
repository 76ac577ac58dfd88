# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
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


class SalesSales(Resource):
    """Deals in the making.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Sales] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Sales]:
        """List sales deals.

        Custom fields can be filtered on, as `custom_fields.<name>`.

        Quirks, in QUIRKS.md: SC-15.

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
                "/sales/sales",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Sales,
            )
        )

    def create(
        self,
        *,
        responsible_employee_id: str | Unset = UNSET,
        progress_id: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        separate_invoice_recipient: models.SeparateInvoiceRecipientInput | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        my_organization_profile_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        person_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        reason: models.SalesReasonInput | Unset = UNSET,
        contact: models.ContactPersonInput | Unset = UNSET,
        subject: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        expected_closing_date: date | Unset = UNSET,
        expected_revenue: Decimal | int | Unset = UNSET,
        note: str | Unset = UNSET,
        chance_to_score: int | Unset = UNSET,
        lost_to_competitor: models.LostToCompetitorInput | Unset = UNSET,
    ) -> models.Created | None:
        """Create a sales deal.

        Args:
            responsible_employee_id: Employee in charge of the deal, from the employees.
            progress_id: How far the deal has come, from the sales progresses.
            source_id: Where the deal comes from, from the sales sources.
            status_id: Status, from the sales statuses.
            teams: Teams it belongs to.
            separate_invoice_recipient: Who receives the invoices, if not the customer.
            custom_fields: Custom fields with their values.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            organization_id: Organization, from the organizations.
            person_id: Person, from the persons.
            contact_id: Link between organization and person (contact person) that is meant.
            reason: Reason the deal was won or lost.
            contact: Contact person.
            subject: Subject of the deal.
            start_date: First day.
            expected_closing_date: Day on which the deal is expected to close.
            expected_revenue: Revenue expected.
            note: Note on the deal.
            chance_to_score: Chance of winning the deal, in percent.
            lost_to_competitor: Competitor who won the deal.
        """
        return self._send(
            Call(
                "POST",
                "/sales/sales",
                json={
                    "responsible_employee_id": responsible_employee_id,
                    "progress_id": progress_id,
                    "source_id": source_id,
                    "status_id": status_id,
                    "teams": teams,
                    "separate_invoice_recipient": separate_invoice_recipient,
                    "custom_fields": custom_fields,
                    "my_organization_profile_id": my_organization_profile_id,
                    "organization_id": organization_id,
                    "person_id": person_id,
                    "contact_id": contact_id,
                    "reason": reason,
                    "contact": contact,
                    "subject": subject,
                    "start_date": start_date,
                    "expected_closing_date": expected_closing_date,
                    "expected_revenue": expected_revenue,
                    "note": note,
                    "chance_to_score": chance_to_score,
                    "lost_to_competitor": lost_to_competitor,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, sales_id: str) -> models.Sales:
        """Fetch a sales deal.

        Args:
            sales_id: Identifier of the sales deal.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call("GET", "/sales/sales/{id}", path={"id": sales_id}, returns=models.Sales, wire=hints.wrapped("data"))
        )

    def update(
        self,
        sales_id: str,
        *,
        responsible_employee_id: str | Unset = UNSET,
        progress_id: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        separate_invoice_recipient: models.SeparateInvoiceRecipientInput | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        my_organization_profile_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        person_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        reason: models.SalesReasonInput | Unset = UNSET,
        contact: models.ContactPersonInput | Unset = UNSET,
        subject: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        expected_closing_date: date | Unset = UNSET,
        expected_revenue: Decimal | int | Unset = UNSET,
        note: str | Unset = UNSET,
        chance_to_score: int | Unset = UNSET,
        lost_to_competitor: models.LostToCompetitorInput | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a sales deal.

        Giving `person_id` or `organization_id` moves the deal to that customer, from an organization to a
        person too.

        Args:
            sales_id: Identifier of the sales deal.
            responsible_employee_id: Employee in charge of the deal, from the employees.
            progress_id: How far the deal has come, from the sales progresses.
            source_id: Where the deal comes from, from the sales sources.
            status_id: Status, from the sales statuses.
            teams: Teams it belongs to.
            separate_invoice_recipient: Who receives the invoices, if not the customer.
            custom_fields: Custom fields with their values.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            organization_id: Organization, from the organizations.
            person_id: Person, from the persons.
            contact_id: Link between organization and person (contact person) that is meant.
            reason: Reason the deal was won or lost.
            contact: Contact person.
            subject: Subject of the deal.
            start_date: First day.
            expected_closing_date: Day on which the deal is expected to close.
            expected_revenue: Revenue expected.
            note: Note on the deal.
            chance_to_score: Chance of winning the deal, in percent.
            lost_to_competitor: Competitor who won the deal.
        """
        return self._send(
            Call(
                "PUT",
                "/sales/sales/{id}",
                path={"id": sales_id},
                json={
                    "responsible_employee_id": responsible_employee_id,
                    "progress_id": progress_id,
                    "source_id": source_id,
                    "status_id": status_id,
                    "teams": teams,
                    "separate_invoice_recipient": separate_invoice_recipient,
                    "custom_fields": custom_fields,
                    "my_organization_profile_id": my_organization_profile_id,
                    "organization_id": organization_id,
                    "person_id": person_id,
                    "contact_id": contact_id,
                    "reason": reason,
                    "contact": contact,
                    "subject": subject,
                    "start_date": start_date,
                    "expected_closing_date": expected_closing_date,
                    "expected_revenue": expected_revenue,
                    "note": note,
                    "chance_to_score": chance_to_score,
                    "lost_to_competitor": lost_to_competitor,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def duplicate(
        self,
        sales_id: str,
        *,
        is_new_subject: bool | Unset = UNSET,
        subject: str | Unset = UNSET,
        is_new_responsible_employee: bool | Unset = UNSET,
        responsible_employee_id: str | Unset = UNSET,
        is_new_organization_or_person: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        person_id: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
    ) -> models.Created | None:
        """Copy a sales deal.

        Args:
            sales_id: Identifier of the sales deal.
            is_new_subject: Whether the copy gets another subject.
            subject: Subject of the sales duplicate.
            is_new_responsible_employee: Whether the copy gets another responsible employee.
            responsible_employee_id: Employee in charge of the deal, from the employees.
            is_new_organization_or_person: Whether the copy gets another customer.
            organization_id: Organization, from the organizations.
            person_id: Person, from the persons.
            start_date: First day.
            end_date: Last day.
        """
        return self._send(
            Call(
                "POST",
                "/sales/sales/{id}/duplicate",
                path={"id": sales_id},
                json=params.given(
                    {
                        "is_new_subject": is_new_subject,
                        "subject": subject,
                        "is_new_responsible_employee": is_new_responsible_employee,
                        "responsible_employee_id": responsible_employee_id,
                        "is_new_organization_or_person": is_new_organization_or_person,
                        "organization_id": organization_id,
                        "person_id": person_id,
                        "start_date": start_date,
                        "end_date": end_date,
                    }
                ),
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def can_convert_to_project(self, sales_id: str) -> models.Sales:
        """Check that a sales deal can become a project.

        Nothing is converted: the answer shows the deal when it can become a project.

        Args:
            sales_id: Identifier of the sales deal.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/sales/converttoproject/{id}",
                path={"id": sales_id},
                returns=models.Sales,
                wire=hints.wrapped("data"),
            )
        )


class AsyncSalesSales(AsyncResource):
    """Deals in the making.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(SalesSales.list)
    create = awaitable(SalesSales.create)
    get = awaitable(SalesSales.get)
    update = awaitable(SalesSales.update)
    duplicate = awaitable(SalesSales.duplicate)
    can_convert_to_project = awaitable(SalesSales.can_convert_to_project)
