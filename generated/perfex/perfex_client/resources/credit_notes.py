# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class CreditNotes(Resource):
    """Credit notes to customers."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
        clientid: int | Unset = UNSET,
    ) -> Pages[models.CreditNote]:
        """List credit notes.

        Args:
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
            sort: Columns to sort by; a minus in front sorts downwards. Only with `generation="3.x"`.
            fields: Columns to give. The others stay `UNSET`, whatever the type says. Only with
                `generation="3.x"`.
            created_after: Only records created on this day or later. Only with `generation="3.x"`.
            created_before: Only records created on this day or earlier. Only with `generation="3.x"`.
            clientid: Only records of this customer, by id. Only with `generation="3.x"`. A row of another
                customer raises `DecodeError`: the server takes no notice then.
        """
        return self._walk(
            Call(
                "GET",
                "/api/credit_notes",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                    "clientid": clientid,
                },
                returns=models.CreditNote,
            )
        )

    def create(
        self,
        *,
        clientid: int,
        date: date,
        number: int,
        currency: int,
        newitems: Sequence[models.NewItem],
        subtotal: Decimal | int | Unset = UNSET,
        total: Decimal | int | Unset = UNSET,
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
        discount_type: models.DiscountType | Literal["before_tax", "after_tax"] | str | Unset = UNSET,
        adminnote: str | Unset = UNSET,
        clientnote: str | Unset = UNSET,
        terms: str | Unset = UNSET,
        adjustment: Decimal | int | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        discount_total: Decimal | int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        show_quantity_as: int | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
    ) -> models.Result:
        """Enter a credit note.

        Quirks, in QUIRKS.md: PX-23.

        Args:
            clientid: Id of the customer.
            date: Date of the credit note.
            number: Number without its prefix; it must be free.
            currency: Id of the currency.
            newitems: Lines.
            subtotal: Sum of the lines before tax and discount. Version 2.x wants it.
            total: Amount in all, after discount, tax and adjustment. Version 2.x wants it.
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
            discount_type: Whether a discount comes before or after tax.
            adminnote: Note only the staff sees.
            clientnote: Note the customer sees.
            terms: Terms and conditions.
            adjustment: Added to the total, or taken off it where negative.
            discount_percent: Discount in percent.
            discount_total: Discount as an amount.
            project_id: Id of the project it belongs to.
            show_quantity_as: Heading of the quantities: 1 quantity, 2 hours, 3 both.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `credit_note`.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/credit_notes",
                multipart={
                    "clientid": clientid,
                    "date": date,
                    "number": number,
                    "currency": currency,
                    "newitems": newitems,
                    "subtotal": hints.money(subtotal),
                    "total": hints.money(total),
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
                    "discount_type": discount_type,
                    "adminnote": adminnote,
                    "clientnote": clientnote,
                    "terms": terms,
                    "adjustment": hints.money(adjustment),
                    "discount_percent": discount_percent,
                    "discount_total": hints.money(discount_total),
                    "project_id": project_id,
                    "show_quantity_as": show_quantity_as,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                },
                returns=models.Result,
            )
        )

    def get(self, credit_note_id: int) -> models.CreditNote:
        """Fetch one credit note.

        Args:
            credit_note_id: Id of the credit note, which is not its number.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/credit_notes/{id}", path={"id": credit_note_id}, returns=models.CreditNote))

    def update(
        self,
        credit_note_id: int,
        *,
        clientid: int | Unset = UNSET,
        date: date | Unset = UNSET,
        number: int | Unset = UNSET,
        currency: int | Unset = UNSET,
        items: Sequence[models.ExistingItem] | Unset = UNSET,
        newitems: Sequence[models.NewItem] | Unset = UNSET,
        removed_items: Sequence[int] | Unset = UNSET,
        subtotal: Decimal | int | Unset = UNSET,
        total: Decimal | int | Unset = UNSET,
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
        discount_type: models.DiscountType | Literal["before_tax", "after_tax"] | str | Unset = UNSET,
        adminnote: str | None | Unset = UNSET,
        clientnote: str | None | Unset = UNSET,
        terms: str | None | Unset = UNSET,
        adjustment: Decimal | int | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        discount_total: Decimal | int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        show_quantity_as: int | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a credit note.

        The server removes the taxes of a line without `taxname`; without it on every line of `items` the client
        raises `WouldLose`. `with_options(allow_loss=True)` sends the update as it is. Version 2.x wants
        `clientid`, `date`, `number`, `currency`, `items`, `subtotal` and `total` in every update: the client
        sends those left out as the credit note has them, but for `items`, whose taxes no read shows, and the
        amounts where lines or discounts change.

        Quirks, in QUIRKS.md: PX-04, PX-51.

        Args:
            credit_note_id: Id of the credit note, which is not its number.
            clientid: Id of the customer.
            date: Date of the credit note.
            number: Number without its prefix; it must be free.
            currency: Id of the currency.
            items: Present lines to keep or change; each names its `itemid`.
            newitems: Lines to add.
            removed_items: Ids of the lines to take off.
            subtotal: Sum of the lines before tax and discount.
            total: Amount in all, after discount, tax and adjustment.
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
            discount_type: Whether a discount comes before or after tax.
            adminnote: Note only the staff sees.
            clientnote: Note the customer sees.
            terms: Terms and conditions.
            adjustment: Added to the total, or taken off it where negative.
            discount_percent: Discount in percent.
            discount_total: Discount as an amount.
            project_id: Id of the project it belongs to.
            show_quantity_as: Heading of the quantities: 1 quantity, 2 hours, 3 both.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `credit_note`.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "clientid": hints.text(clientid),
            "date": date,
            "number": hints.text(number),
            "currency": hints.text(currency),
            "items": items,
            "newitems": newitems,
            "removed_items": hints.items(hints.text)(removed_items),
            "subtotal": hints.money(subtotal),
            "total": hints.money(total),
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
            "discount_type": discount_type,
            "adminnote": adminnote,
            "clientnote": clientnote,
            "terms": terms,
            "adjustment": hints.money(adjustment),
            "discount_percent": hints.text(discount_percent),
            "discount_total": hints.money(discount_total),
            "project_id": hints.text(project_id),
            "show_quantity_as": hints.text(show_quantity_as),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
        }
        return self._send(
            Call(
                "PUT",
                "/api/credit_notes/{id}",
                path={"id": credit_note_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, credit_note_id: int) -> models.Result:
        """Delete a credit note.

        Args:
            credit_note_id: Id of the credit note, which is not its number.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/credit_notes/{id}", path={"id": credit_note_id}, returns=models.Result))

    def search(
        self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> Pages[models.CreditNote]:
        """Find credit notes that mention a text.

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
                "/api/credit_notes/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.CreditNote,
            )
        )


class AsyncCreditNotes(AsyncResource):
    """Credit notes to customers."""

    list = AsyncPages.of(CreditNotes.list)
    create = awaitable(CreditNotes.create)
    get = awaitable(CreditNotes.get)
    update = awaitable(CreditNotes.update)
    delete = awaitable(CreditNotes.delete)
    search = AsyncPages.of(CreditNotes.search)
