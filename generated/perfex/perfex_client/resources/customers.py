# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Customers(Resource):
    """Companies one deals with."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Customer]:
        """List customers.

        Quirks, in QUIRKS.md: PX-58.

        Args:
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
            sort: Columns to sort by; a minus in front sorts downwards. Only with `generation="3.x"`.
            fields: Columns to give. The others stay `UNSET`, whatever the type says. Only with
                `generation="3.x"`.
            created_after: Only records created on this day or later. Only with `generation="3.x"`.
            created_before: Only records created on this day or earlier. Only with `generation="3.x"`.
        """
        return self._walk(
            Call(
                "GET",
                "/api/customers",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Customer,
            )
        )

    def create(
        self,
        *,
        company: str,
        vat: str | Unset = UNSET,
        phonenumber: str | Unset = UNSET,
        website: str | Unset = UNSET,
        groups_in: Sequence[int] | Unset = UNSET,
        default_language: str | Unset = UNSET,
        default_currency: int | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip: str | Unset = UNSET,
        country: int | Unset = UNSET,
        partnership_type: str | Unset = UNSET,
        billing_street: str | Unset = UNSET,
        billing_city: str | Unset = UNSET,
        billing_state: str | Unset = UNSET,
        billing_zip: str | Unset = UNSET,
        billing_country: int | Unset = UNSET,
        shipping_street: str | Unset = UNSET,
        shipping_city: str | Unset = UNSET,
        shipping_state: str | Unset = UNSET,
        shipping_zip: str | Unset = UNSET,
        shipping_country: int | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
    ) -> models.Result:
        """Enter a customer.

        Quirks, in QUIRKS.md: PX-03, PX-14, PX-15, PX-25.

        Args:
            company: Company name.
            vat: VAT number.
            phonenumber: Telephone number.
            website: Web site.
            groups_in: Ids of the customer groups it belongs to.
            default_language: Language the customer reads.
            default_currency: Currency id the customer pays in.
            address: Street address.
            city: City.
            state: State or region.
            zip: Postal code.
            country: Country id.
            partnership_type: Kind of partnership; not a column of the core.
            billing_street: Street of the billing address.
            billing_city: City of the billing address.
            billing_state: State or region of the billing address.
            billing_zip: Postal code of the billing address.
            billing_country: Country id of the billing address.
            shipping_street: Street of the shipping address.
            shipping_city: City of the shipping address.
            shipping_state: State or region of the shipping address.
            shipping_zip: Postal code of the shipping address.
            shipping_country: Country id of the shipping address.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `customers`.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/customers",
                multipart={
                    "company": company,
                    "vat": vat,
                    "phonenumber": phonenumber,
                    "website": website,
                    "groups_in": groups_in,
                    "default_language": default_language,
                    "default_currency": default_currency,
                    "address": address,
                    "city": city,
                    "state": state,
                    "zip": zip,
                    "country": country,
                    "partnership_type": partnership_type,
                    "billing_street": billing_street,
                    "billing_city": billing_city,
                    "billing_state": billing_state,
                    "billing_zip": billing_zip,
                    "billing_country": billing_country,
                    "shipping_street": shipping_street,
                    "shipping_city": shipping_city,
                    "shipping_state": shipping_state,
                    "shipping_zip": shipping_zip,
                    "shipping_country": shipping_country,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                },
                returns=models.Result,
            )
        )

    def get(self, customer_id: int) -> models.Customer:
        """Fetch one customer.

        Quirks, in QUIRKS.md: PX-08, PX-25, PX-62.

        Args:
            customer_id: Id of the customer.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/customers/{id}", path={"id": customer_id}, returns=models.Customer))

    def update(
        self,
        customer_id: int,
        *,
        company: str | Unset = UNSET,
        vat: str | None | Unset = UNSET,
        phonenumber: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        groups_in: Sequence[int] | Unset = UNSET,
        default_language: str | None | Unset = UNSET,
        default_currency: int | Unset = UNSET,
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zip: str | None | Unset = UNSET,
        country: int | Unset = UNSET,
        billing_street: str | None | Unset = UNSET,
        billing_city: str | None | Unset = UNSET,
        billing_state: str | None | Unset = UNSET,
        billing_zip: str | None | Unset = UNSET,
        billing_country: int | Unset = UNSET,
        shipping_street: str | None | Unset = UNSET,
        shipping_city: str | None | Unset = UNSET,
        shipping_state: str | None | Unset = UNSET,
        shipping_zip: str | None | Unset = UNSET,
        shipping_country: int | Unset = UNSET,
        show_primary_contact: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a customer.

        The server resets what is left out. The client reads the customer first and fills in the countries, the
        currency and `show_primary_contact`. The groups no read shows: without `groups_in` it raises
        `WouldLose`. `with_options(allow_loss=True)` sends the update as it is. Version 2.x wants `company` in
        every update: left out, it is sent as the customer has it. Version 2.x refuses an update that changes
        nothing.

        Quirks, in QUIRKS.md: PX-45, PX-52, PX-53, PX-61.

        Args:
            customer_id: Id of the customer.
            company: Company name.
            vat: VAT number.
            phonenumber: Telephone number.
            website: Web site.
            groups_in: Ids of the customer groups it belongs to.
            default_language: Language the customer reads.
            default_currency: Currency id the customer pays in.
            address: Street address.
            city: City.
            state: State or region.
            zip: Postal code.
            country: Country id.
            billing_street: Street of the billing address.
            billing_city: City of the billing address.
            billing_state: State or region of the billing address.
            billing_zip: Postal code of the billing address.
            billing_country: Country id of the billing address.
            shipping_street: Street of the shipping address.
            shipping_city: City of the shipping address.
            shipping_state: State or region of the shipping address.
            shipping_zip: Postal code of the shipping address.
            shipping_country: Country id of the shipping address.
            show_primary_contact: Whether documents show the primary contact.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `customers`.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "company": company,
            "vat": vat,
            "phonenumber": phonenumber,
            "website": website,
            "groups_in": hints.items(hints.text)(groups_in),
            "default_language": default_language,
            "default_currency": hints.text(default_currency),
            "address": address,
            "city": city,
            "state": state,
            "zip": zip,
            "country": hints.text(country),
            "billing_street": billing_street,
            "billing_city": billing_city,
            "billing_state": billing_state,
            "billing_zip": billing_zip,
            "billing_country": hints.text(billing_country),
            "shipping_street": shipping_street,
            "shipping_city": shipping_city,
            "shipping_state": shipping_state,
            "shipping_zip": shipping_zip,
            "shipping_country": hints.text(shipping_country),
            "show_primary_contact": hints.spelled("1", "0")(show_primary_contact),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
        }
        return self._send(
            Call(
                "PUT",
                "/api/customers/{id}",
                path={"id": customer_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, customer_id: int) -> models.Result:
        """Delete a customer.

        Quirks, in QUIRKS.md: PX-02, PX-48, PX-49.

        Args:
            customer_id: Id of the customer.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/customers/{id}", path={"id": customer_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Customer]:
        """Find customers that mention a text.

        Quirks, in QUIRKS.md: PX-12, PX-57, PX-65.

        Args:
            text: Text to look for; it may not be empty. It travels in the path, where 2.x servers take letters
                a to z, digits, and `~ % . : _ -` alone; with `generation="3.x"` it goes into the query, which
                takes any.
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
        """
        return self._walk(
            Call(
                "GET",
                "/api/customers/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Customer,
            )
        )


class AsyncCustomers(AsyncResource):
    """Companies one deals with."""

    list = AsyncPages.of(Customers.list)
    create = awaitable(Customers.create)
    get = awaitable(Customers.get)
    update = awaitable(Customers.update)
    delete = awaitable(Customers.delete)
    search = AsyncPages.of(Customers.search)
