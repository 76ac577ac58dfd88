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


class CrmPersons(Resource):
    """People.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Person] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Person]:
        """List persons.

        Custom fields can be filtered on, as `custom_fields.<name>`.

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
                "/crm/person",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Person,
            )
        )

    def create(
        self,
        *,
        family_name: str,
        interests: Sequence[models.InterestInput] | Unset = UNSET,
        address: models.AddressInput | Unset = UNSET,
        linked_as_contact_to_organization: Sequence[models.ContactOrganizationLink] | Unset = UNSET,
        gender_id: str | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        relation_type: models.RelationTypeInput | Unset = UNSET,
        gender: models.PersonGender | Literal["Male", "Female", "Unknown"] | str | Unset = UNSET,
        initials: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        family_name_prefix: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        date_of_birth: date | Unset = UNSET,
        note: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        website_url: str | Unset = UNSET,
        twitter_url: str | Unset = UNSET,
        linkedin_url: str | Unset = UNSET,
        facebook_url: str | Unset = UNSET,
        relation_number: str | Unset = UNSET,
        bank_account: str | Unset = UNSET,
        bank_bic: str | Unset = UNSET,
        invoice_receiver: str | Unset = UNSET,
        mailing_list_email: str | Unset = UNSET,
        mailing_lists: Sequence[models.PersonMailingListInput] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
    ) -> models.Created | None:
        """Create a person.

        The e-mail address can be added to mailing lists (Mailchimp).

        Quirks, in QUIRKS.md: SC-18.

        Args:
            family_name: Family name.
            interests: Interests that were ticked.
            address: Postal address.
            linked_as_contact_to_organization: Organizations the person is a contact of.
            gender_id: Gender, from the genders.
            teams: Teams it belongs to.
            custom_fields: Custom fields with their values.
            relation_type: Kind of relation.
            gender: Gender.
            initials: Initials.
            first_name: First name.
            family_name_prefix: Prefix of the family name, such as `van der`.
            full_name: Whole name.
            date_of_birth: Date of birth.
            note: Note on the person.
            email: E-mail address.
            phone: Telephone number.
            website_url: Web address.
            twitter_url: Address of the Twitter page.
            linkedin_url: Address of the LinkedIn page.
            facebook_url: Address of the Facebook page.
            relation_number: Number of the relation.
            bank_account: Bank account number (IBAN).
            bank_bic: BIC of the bank.
            invoice_receiver: Who receives the invoice.
            mailing_list_email: Address used for mailing lists.
            mailing_lists: Mailing lists (Mailchimp) with whether the person is on them.
            is_active: Whether the person is in use.
        """
        return self._send(
            Call(
                "POST",
                "/crm/person",
                json={
                    "interests": interests,
                    "address": address,
                    "linked_as_contact_to_organization": linked_as_contact_to_organization,
                    "gender_id": gender_id,
                    "teams": teams,
                    "custom_fields": custom_fields,
                    "relation_type": relation_type,
                    "gender": gender,
                    "initials": initials,
                    "first_name": first_name,
                    "family_name_prefix": family_name_prefix,
                    "family_name": family_name,
                    "full_name": full_name,
                    "date_of_birth": date_of_birth,
                    "note": note,
                    "email": email,
                    "phone": phone,
                    "website_url": website_url,
                    "twitter_url": twitter_url,
                    "linkedin_url": linkedin_url,
                    "facebook_url": facebook_url,
                    "relation_number": relation_number,
                    "bank_account": bank_account,
                    "bank_bic": bank_bic,
                    "invoice_receiver": invoice_receiver,
                    "mailing_list_email": mailing_list_email,
                    "mailing_lists": mailing_lists,
                    "is_active": is_active,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, person_id: str) -> models.Person:
        """Fetch a person.

        Quirks, in QUIRKS.md: SC-33, SC-34.

        Args:
            person_id: Identifier of the person, such as `person:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call("GET", "/crm/person/{id}", path={"id": person_id}, returns=models.Person, wire=hints.wrapped("data"))
        )

    def update(
        self,
        person_id: str,
        *,
        interests: Sequence[models.InterestInput] | Unset = UNSET,
        address: models.AddressInput | Unset = UNSET,
        linked_as_contact_to_organization: Sequence[models.ContactOrganizationLink] | Unset = UNSET,
        gender_id: str | Unset = UNSET,
        teams: Sequence[models.TeamInput] | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
        relation_type: models.RelationTypeInput | Unset = UNSET,
        gender: models.PersonGender | Literal["Male", "Female", "Unknown"] | str | Unset = UNSET,
        initials: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        family_name_prefix: str | Unset = UNSET,
        family_name: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        date_of_birth: date | Unset = UNSET,
        note: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        website_url: str | Unset = UNSET,
        twitter_url: str | Unset = UNSET,
        linkedin_url: str | Unset = UNSET,
        facebook_url: str | Unset = UNSET,
        relation_number: str | Unset = UNSET,
        bank_account: str | Unset = UNSET,
        bank_bic: str | Unset = UNSET,
        invoice_receiver: str | Unset = UNSET,
        mailing_list_email: str | Unset = UNSET,
        mailing_lists: Sequence[models.PersonMailingListInput] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a person.

        The e-mail address can be added to mailing lists (Mailchimp) and taken off them.

        Quirks, in QUIRKS.md: SC-18.

        Args:
            person_id: Identifier of the person, such as `person:abc`.
            interests: Interests that were ticked.
            address: Postal address.
            linked_as_contact_to_organization: Organizations the person is a contact of.
            gender_id: Gender, from the genders.
            teams: Teams it belongs to.
            custom_fields: Custom fields with their values.
            relation_type: Kind of relation.
            gender: Gender.
            initials: Initials.
            first_name: First name.
            family_name_prefix: Prefix of the family name, such as `van der`.
            family_name: Family name.
            full_name: Whole name.
            date_of_birth: Date of birth.
            note: Note on the person.
            email: E-mail address.
            phone: Telephone number.
            website_url: Web address.
            twitter_url: Address of the Twitter page.
            linkedin_url: Address of the LinkedIn page.
            facebook_url: Address of the Facebook page.
            relation_number: Number of the relation.
            bank_account: Bank account number (IBAN).
            bank_bic: BIC of the bank.
            invoice_receiver: Who receives the invoice.
            mailing_list_email: Address used for mailing lists.
            mailing_lists: Mailing lists (Mailchimp) with whether the person is on them.
            is_active: Whether the person is in use.
        """
        return self._send(
            Call(
                "PUT",
                "/crm/person/{id}",
                path={"id": person_id},
                json={
                    "interests": interests,
                    "address": address,
                    "linked_as_contact_to_organization": linked_as_contact_to_organization,
                    "gender_id": gender_id,
                    "teams": teams,
                    "custom_fields": custom_fields,
                    "relation_type": relation_type,
                    "gender": gender,
                    "initials": initials,
                    "first_name": first_name,
                    "family_name_prefix": family_name_prefix,
                    "family_name": family_name,
                    "full_name": full_name,
                    "date_of_birth": date_of_birth,
                    "note": note,
                    "email": email,
                    "phone": phone,
                    "website_url": website_url,
                    "twitter_url": twitter_url,
                    "linkedin_url": linkedin_url,
                    "facebook_url": facebook_url,
                    "relation_number": relation_number,
                    "bank_account": bank_account,
                    "bank_bic": bank_bic,
                    "invoice_receiver": invoice_receiver,
                    "mailing_list_email": mailing_list_email,
                    "mailing_lists": mailing_lists,
                    "is_active": is_active,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, person_id: str) -> None:
        """Delete a person.

        The e-mail address is taken off mailing lists (Mailchimp) too.

        Args:
            person_id: Identifier of the person, such as `person:abc`.
        """
        call: Call[None] = Call("DELETE", "/crm/person/{id}", path={"id": person_id})
        return self._send(call)

    def merge(self, *, source_id: str, target_id: str) -> models.MergeResult:
        """Merge two persons.

        The source disappears into the target. Compare them first with `compare`.

        Args:
            source_id: Record that disappears, by identifier.
            target_id: Record that stays, by identifier.
        """
        return self._send(
            Call(
                "POST",
                "/crm/mergeperson",
                json={"source_id": source_id, "target_id": target_id},
                returns=models.MergeResult,
                wire=hints.wrapped("data"),
            )
        )

    def compare(self, *, source_id: str, target_id: str, swap_lock: bool | Unset = UNSET) -> models.MergeComparison:
        """Compare two persons before a merge.

        Args:
            source_id: Record that will disappear, by identifier.
            target_id: Record that will stay, by identifier.
            swap_lock: Whether source and target may not change places.
        """
        return self._send(
            Call(
                "POST",
                "/merger/compareperson",
                json={"swap_lock": swap_lock, "source_id": source_id, "target_id": target_id},
                returns=models.MergeComparison,
                wire=hints.wrapped("data"),
            )
        )


class AsyncCrmPersons(AsyncResource):
    """People.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(CrmPersons.list)
    create = awaitable(CrmPersons.create)
    get = awaitable(CrmPersons.get)
    update = awaitable(CrmPersons.update)
    delete = awaitable(CrmPersons.delete)
    merge = awaitable(CrmPersons.merge)
    compare = awaitable(CrmPersons.compare)
