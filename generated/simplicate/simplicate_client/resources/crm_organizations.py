# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class CrmOrganizations(Resource):
    """Companies and institutions."""

    def list(
        self,
        *,
        where: Filter[fields.Organization] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Organization]:
        """List organizations.

        Custom fields can be filtered on, as `custom_fields.<name>`.

        Quirks, in QUIRKS.md: SC-08.

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

        Raises:
            NotFound: There is no such record.
        """
        return self._walk(
            Call(
                "GET",
                "/crm/organization",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Organization,
            )
        )

    def create(
        self,
        *,
        visiting_address: models.AddressInput | Unset = UNSET,
        postal_address: models.AddressInput | Unset = UNSET,
        relation_type: models.RelationTypeInput | Unset = UNSET,
        relation_manager: models.EmployeeKey | Unset = UNSET,
        customer_group: models.CustomerGroupKey | Unset = UNSET,
        linked_persons_contacts: Sequence[models.ContactPersonLink] | Unset = UNSET,
        interests: Sequence[models.InterestInput] | Unset = UNSET,
        debtor: models.DebtorInput | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        accountancy: models.AccountancyInput | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        name: str | Unset = UNSET,
        coc_code: str | Unset = UNSET,
        vat_number: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        note: str | Unset = UNSET,
        linkedin_url: str | Unset = UNSET,
        has_different_postal_address: bool | Unset = UNSET,
        industry: models.IndustryInput | Unset = UNSET,
        organizationsize: models.OrganizationSizeInput | Unset = UNSET,
        invoice_receiver: str | Unset = UNSET,
        allow_autocollect: bool | Unset = UNSET,
        bank_account: str | Unset = UNSET,
        bank_bic: str | Unset = UNSET,
        relation_number: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create an organization.

        Quirks, in QUIRKS.md: SC-06, SC-20.

        Args:
            visiting_address: Address for visitors.
            postal_address: Address for post.
            relation_type: Kind of relation.
            relation_manager: Employee in charge of the relation.
            customer_group: Customer group.
            linked_persons_contacts: Persons that are contacts of the organization.
            interests: Interests that were ticked.
            debtor: Invoicing settings of the organization.
            teams: Teams it belongs to.
            accountancy: Tax unit details kept for accountants.
            custom_fields: Custom fields with their values.
            name: Name of the organization.
            coc_code: Number at the chamber of commerce.
            vat_number: VAT number.
            email: E-mail address.
            phone: Telephone number.
            url: Web address.
            note: Note on the organization.
            linkedin_url: Address of the LinkedIn page.
            has_different_postal_address: Whether post goes to another address.
            industry: Line of business.
            organizationsize: Size of the organization.
            invoice_receiver: Who receives the invoice.
            allow_autocollect: Whether invoices may be collected by direct debit.
            bank_account: Bank account number (IBAN).
            bank_bic: BIC of the bank.
            relation_number: Number of the relation.
        """
        return self._send(
            Call(
                "POST",
                "/crm/organization",
                json={
                    "visiting_address": visiting_address,
                    "postal_address": postal_address,
                    "relation_type": relation_type,
                    "relation_manager": relation_manager,
                    "customer_group": customer_group,
                    "linked_persons_contacts": linked_persons_contacts,
                    "interests": interests,
                    "debtor": debtor,
                    "teams": teams,
                    "accountancy": accountancy,
                    "custom_fields": custom_fields,
                    "name": name,
                    "coc_code": coc_code,
                    "vat_number": vat_number,
                    "email": email,
                    "phone": phone,
                    "url": url,
                    "note": note,
                    "linkedin_url": linkedin_url,
                    "has_different_postal_address": has_different_postal_address,
                    "industry": industry,
                    "organizationsize": organizationsize,
                    "invoice_receiver": invoice_receiver,
                    "allow_autocollect": allow_autocollect,
                    "bank_account": bank_account,
                    "bank_bic": bank_bic,
                    "relation_number": relation_number,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, organization_id: str) -> models.Organization:
        """Fetch an organization.

        Args:
            organization_id: Identifier of the organization, such as `organization:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/crm/organization/{id}",
                path={"id": organization_id},
                returns=models.Organization,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        organization_id: str,
        *,
        visiting_address: models.AddressInput | Unset = UNSET,
        postal_address: models.AddressInput | Unset = UNSET,
        relation_type: models.RelationTypeInput | Unset = UNSET,
        relation_manager: models.EmployeeKey | Unset = UNSET,
        customer_group: models.CustomerGroupKey | Unset = UNSET,
        linked_persons_contacts: Sequence[models.ContactPersonLink] | Unset = UNSET,
        interests: Sequence[models.InterestInput] | Unset = UNSET,
        debtor: models.DebtorInput | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        accountancy: models.AccountancyInput | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        name: str | Unset = UNSET,
        coc_code: str | Unset = UNSET,
        vat_number: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        note: str | Unset = UNSET,
        linkedin_url: str | Unset = UNSET,
        has_different_postal_address: bool | Unset = UNSET,
        industry: models.IndustryInput | Unset = UNSET,
        organizationsize: models.OrganizationSizeInput | Unset = UNSET,
        invoice_receiver: str | Unset = UNSET,
        allow_autocollect: bool | Unset = UNSET,
        bank_account: str | Unset = UNSET,
        bank_bic: str | Unset = UNSET,
        relation_number: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an organization.

        Args:
            organization_id: Identifier of the organization, such as `organization:abc`.
            visiting_address: Address for visitors.
            postal_address: Address for post.
            relation_type: Kind of relation.
            relation_manager: Employee in charge of the relation.
            customer_group: Customer group.
            linked_persons_contacts: Persons that are contacts of the organization.
            interests: Interests that were ticked.
            debtor: Invoicing settings of the organization.
            teams: Teams it belongs to.
            accountancy: Tax unit details kept for accountants.
            custom_fields: Custom fields with their values.
            name: Name of the organization.
            coc_code: Number at the chamber of commerce.
            vat_number: VAT number.
            email: E-mail address.
            phone: Telephone number.
            url: Web address.
            note: Note on the organization.
            linkedin_url: Address of the LinkedIn page.
            has_different_postal_address: Whether post goes to another address.
            industry: Line of business.
            organizationsize: Size of the organization.
            invoice_receiver: Who receives the invoice.
            allow_autocollect: Whether invoices may be collected by direct debit.
            bank_account: Bank account number (IBAN).
            bank_bic: BIC of the bank.
            relation_number: Number of the relation.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "PUT",
                "/crm/organization/{id}",
                path={"id": organization_id},
                json={
                    "visiting_address": visiting_address,
                    "postal_address": postal_address,
                    "relation_type": relation_type,
                    "relation_manager": relation_manager,
                    "customer_group": customer_group,
                    "linked_persons_contacts": linked_persons_contacts,
                    "interests": interests,
                    "debtor": debtor,
                    "teams": teams,
                    "accountancy": accountancy,
                    "custom_fields": custom_fields,
                    "name": name,
                    "coc_code": coc_code,
                    "vat_number": vat_number,
                    "email": email,
                    "phone": phone,
                    "url": url,
                    "note": note,
                    "linkedin_url": linkedin_url,
                    "has_different_postal_address": has_different_postal_address,
                    "industry": industry,
                    "organizationsize": organizationsize,
                    "invoice_receiver": invoice_receiver,
                    "allow_autocollect": allow_autocollect,
                    "bank_account": bank_account,
                    "bank_bic": bank_bic,
                    "relation_number": relation_number,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, organization_id: str) -> None:
        """Delete an organization.

        Args:
            organization_id: Identifier of the organization, such as `organization:abc`.

        Raises:
            NotFound: There is no such record.
        """
        call: Call[None] = Call("DELETE", "/crm/organization/{id}", path={"id": organization_id})
        return self._send(call)

    def merge(self, *, source_id: str, target_id: str) -> models.MergeResult:
        """Merge two organizations.

        The source disappears into the target. Compare them first with `compare`.

        Args:
            source_id: Record that disappears, by identifier.
            target_id: Record that stays, by identifier.
        """
        return self._send(
            Call(
                "POST",
                "/crm/mergeorganization",
                json={"source_id": source_id, "target_id": target_id},
                returns=models.MergeResult,
                wire=hints.wrapped("data"),
            )
        )

    def compare(self, *, source_id: str, target_id: str, swap_lock: bool | Unset = UNSET) -> models.MergeComparison:
        """Compare two organizations before a merge.

        Args:
            source_id: Record that will disappear, by identifier.
            target_id: Record that will stay, by identifier.
            swap_lock: Whether source and target may not change places.
        """
        return self._send(
            Call(
                "POST",
                "/merger/compareorganization",
                json={"swap_lock": swap_lock, "source_id": source_id, "target_id": target_id},
                returns=models.MergeComparison,
                wire=hints.wrapped("data"),
            )
        )


class AsyncCrmOrganizations(AsyncResource):
    """Companies and institutions."""

    list = AsyncPages.of(CrmOrganizations.list)
    create = awaitable(CrmOrganizations.create)
    get = awaitable(CrmOrganizations.get)
    update = awaitable(CrmOrganizations.update)
    delete = awaitable(CrmOrganizations.delete)
    merge = awaitable(CrmOrganizations.merge)
    compare = awaitable(CrmOrganizations.compare)
