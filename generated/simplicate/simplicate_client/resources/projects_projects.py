# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class ProjectsProjects(Resource):
    """Projects for customers or for oneself.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Project] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Project]:
        """List projects.

        Custom fields can be filtered on, as `custom_fields.<name>`.

        Quirks, in QUIRKS.md: SC-12, SC-36.

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
                "/projects/project",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Project,
            )
        )

    def create(
        self,
        *,
        project_manager_id: str | Unset = UNSET,
        project_status_id: str | Unset = UNSET,
        separate_invoice_recipient: models.SeparateInvoiceRecipientInput | Unset = UNSET,
        divergent_payment_term_id: str | None | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        my_organization_profile_id: str | Unset = UNSET,
        person_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        billable: bool | Unset = UNSET,
        can_register_mileage: bool | Unset = UNSET,
        project_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        invoice_reference: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a project.

        Args:
            project_manager_id: Employee who leads the project, from the employees.
            project_status_id: Status of the project, from the project statuses.
            separate_invoice_recipient: Who receives the invoices, if not the customer.
            divergent_payment_term_id: Payment term that replaces the customer's, from the payment terms; null
                takes it away.
            teams: Teams it belongs to.
            custom_fields: Custom fields with their values.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            person_id: Person, from the persons.
            organization_id: Organization, from the organizations.
            contact_id: Link between organization and person (contact person) that is meant.
            name: Name of the project.
            billable: Whether it may be invoiced.
            can_register_mileage: Whether kilometres can be written on the project.
            project_number: Number of the project.
            note: Note on the project.
            start_date: First day.
            end_date: Last day.
            invoice_reference: Reference put on invoices.
        """
        return self._send(
            Call(
                "POST",
                "/projects/project",
                json={
                    "project_manager_id": project_manager_id,
                    "project_status_id": project_status_id,
                    "separate_invoice_recipient": separate_invoice_recipient,
                    "divergent_payment_term_id": divergent_payment_term_id,
                    "teams": teams,
                    "custom_fields": custom_fields,
                    "my_organization_profile_id": my_organization_profile_id,
                    "person_id": person_id,
                    "organization_id": organization_id,
                    "contact_id": contact_id,
                    "name": name,
                    "billable": billable,
                    "can_register_mileage": can_register_mileage,
                    "project_number": project_number,
                    "note": note,
                    "start_date": start_date,
                    "end_date": end_date,
                    "invoice_reference": invoice_reference,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, project_id: str) -> models.Project:
        """Fetch a project.

        Args:
            project_id: Identifier of the project, such as `project:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/projects/project/{id}",
                path={"id": project_id},
                returns=models.Project,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        project_id: str,
        *,
        project_manager_id: str | Unset = UNSET,
        project_status_id: str | Unset = UNSET,
        separate_invoice_recipient: models.SeparateInvoiceRecipientInput | Unset = UNSET,
        divergent_payment_term_id: str | None | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        my_organization_profile_id: str | Unset = UNSET,
        person_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        billable: bool | Unset = UNSET,
        can_register_mileage: bool | Unset = UNSET,
        project_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        invoice_reference: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a project.

        Quirks, in QUIRKS.md: SC-14.

        Args:
            project_id: Identifier of the project, such as `project:abc`.
            project_manager_id: Employee who leads the project, from the employees.
            project_status_id: Status of the project, from the project statuses.
            separate_invoice_recipient: Who receives the invoices, if not the customer.
            divergent_payment_term_id: Payment term that replaces the customer's, from the payment terms; null
                takes it away.
            teams: Teams it belongs to.
            custom_fields: Custom fields with their values.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            person_id: Person, from the persons.
            organization_id: Organization, from the organizations.
            contact_id: Link between organization and person (contact person) that is meant.
            name: Name of the project.
            billable: Whether it may be invoiced.
            can_register_mileage: Whether kilometres can be written on the project.
            project_number: Number of the project.
            note: Note on the project.
            start_date: First day.
            end_date: Last day.
            invoice_reference: Reference put on invoices.
        """
        return self._send(
            Call(
                "PUT",
                "/projects/project/{id}",
                path={"id": project_id},
                json={
                    "project_manager_id": project_manager_id,
                    "project_status_id": project_status_id,
                    "separate_invoice_recipient": separate_invoice_recipient,
                    "divergent_payment_term_id": divergent_payment_term_id,
                    "teams": teams,
                    "custom_fields": custom_fields,
                    "my_organization_profile_id": my_organization_profile_id,
                    "person_id": person_id,
                    "organization_id": organization_id,
                    "contact_id": contact_id,
                    "name": name,
                    "billable": billable,
                    "can_register_mileage": can_register_mileage,
                    "project_number": project_number,
                    "note": note,
                    "start_date": start_date,
                    "end_date": end_date,
                    "invoice_reference": invoice_reference,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, project_id: str) -> None:
        """Delete a project.

        Args:
            project_id: Identifier of the project, such as `project:abc`.
        """
        call: Call[None] = Call("DELETE", "/projects/project/{id}", path={"id": project_id})
        return self._send(call)

    def planning_budget(
        self,
        project_id: str,
        *,
        by: models.ProjectsProjectPlanningBudgetBy | models.ProjectsProjectPlanningBudgetByName | str | Unset = UNSET,
        until_date: date | Unset = UNSET,
    ) -> models.PlanningBudget:
        """Fetch the planning budget of a project.

        Planned, unplanned and written hours, before and after a day.

        Args:
            project_id: Identifier of the project, such as `project:abc`.
            by: What to split the figures by.
            until_date: Day that parts past from future; it counts as past.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/projects/project/{id}/planningBudget",
                path={"id": project_id},
                query={"by": by, "until_date": until_date},
                returns=models.PlanningBudget,
                wire=hints.wrapped("data"),
            )
        )


class AsyncProjectsProjects(AsyncResource):
    """Projects for customers or for oneself.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(ProjectsProjects.list)
    create = awaitable(ProjectsProjects.create)
    get = awaitable(ProjectsProjects.get)
    update = awaitable(ProjectsProjects.update)
    delete = awaitable(ProjectsProjects.delete)
    planning_budget = awaitable(ProjectsProjects.planning_budget)
