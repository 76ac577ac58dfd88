# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Contacts(Resource):
    """People at customers."""

    def create(
        self,
        *,
        customer_id: int,
        firstname: str,
        lastname: str,
        email: str,
        title: str | Unset = UNSET,
        phonenumber: str | Unset = UNSET,
        direction: models.WritingDirection | Literal["rtl", "ltr"] | str | Unset = UNSET,
        password: str | Unset = UNSET,
        is_primary: bool | Unset = UNSET,
        donotsendwelcomeemail: bool | Unset = UNSET,
        send_set_password_email: bool | Unset = UNSET,
        permissions: SequenceNotStr[models.ContactPermission | int | str] | Unset = UNSET,
        invoice_emails: bool | Unset = UNSET,
        estimate_emails: bool | Unset = UNSET,
        credit_note_emails: bool | Unset = UNSET,
        project_emails: bool | Unset = UNSET,
        ticket_emails: bool | Unset = UNSET,
        task_emails: bool | Unset = UNSET,
        contract_emails: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
    ) -> models.Result:
        """Enter a contact.

        Quirks, in QUIRKS.md: PX-16.

        Args:
            customer_id: Id of the customer the contact belongs to.
            firstname: First name.
            lastname: Last name.
            email: E-mail address, which is also the login. No other contact may have it.
            title: Position at the customer.
            phonenumber: Telephone number.
            direction: Direction of writing.
            password: Password. The code wants one unless `send_set_password_email` is set; the guide says the
                reverse.
            is_primary: Whether this is the customer's primary contact. False leaves it out.
            donotsendwelcomeemail: Whether the welcome mail is left out. False leaves it out.
            send_set_password_email: Whether a mail lets the contact choose a password. False leaves it out.
            permissions: What the contact may see and do.
            invoice_emails: Whether the contact gets mail about invoices. False leaves it out.
            estimate_emails: Whether the contact gets mail about estimates. False leaves it out.
            credit_note_emails: Whether the contact gets mail about credit notes. False leaves it out.
            project_emails: Whether the contact gets mail about projects. False leaves it out.
            ticket_emails: Whether the contact gets mail about tickets. False leaves it out.
            task_emails: Whether the contact gets mail about tasks. False leaves it out.
            contract_emails: Whether the contact gets mail about contracts. False leaves it out.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `contacts`.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/contacts",
                multipart={
                    "customer_id": customer_id,
                    "firstname": firstname,
                    "lastname": lastname,
                    "email": email,
                    "title": title,
                    "phonenumber": phonenumber,
                    "direction": direction,
                    "password": password,
                    "is_primary": hints.flag("on")(is_primary),
                    "donotsendwelcomeemail": hints.flag("on")(donotsendwelcomeemail),
                    "send_set_password_email": hints.flag("on")(send_set_password_email),
                    "permissions": hints.items(hints.text)(permissions),
                    "invoice_emails": hints.flag("invoice_emails")(invoice_emails),
                    "estimate_emails": hints.flag("estimate_emails")(estimate_emails),
                    "credit_note_emails": hints.flag("credit_note_emails")(credit_note_emails),
                    "project_emails": hints.flag("project_emails")(project_emails),
                    "ticket_emails": hints.flag("ticket_emails")(ticket_emails),
                    "task_emails": hints.flag("task_emails")(task_emails),
                    "contract_emails": hints.flag("contract_emails")(contract_emails),
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                },
                returns=models.Result,
            )
        )

    def list(
        self,
        customer_id: int,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Contact]:
        """List the contacts of a customer.

        Quirks, in QUIRKS.md: PX-21.

        Args:
            customer_id: Id of the customer.
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
                "/api/contacts/{id}",
                path={"id": customer_id},
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Contact,
            )
        )

    def update(
        self,
        contact_id: int,
        *,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        email: str | Unset = UNSET,
        title: str | None | Unset = UNSET,
        phonenumber: str | None | Unset = UNSET,
        direction: models.WritingDirection | Literal["rtl", "ltr"] | str | Unset = UNSET,
        password: str | Unset = UNSET,
        is_primary: bool | Unset = UNSET,
        donotsendwelcomeemail: bool | Unset = UNSET,
        send_set_password_email: bool | Unset = UNSET,
        permissions: SequenceNotStr[models.ContactPermission | int | str] | Unset = UNSET,
        invoice_emails: bool | Unset = UNSET,
        estimate_emails: bool | Unset = UNSET,
        credit_note_emails: bool | Unset = UNSET,
        project_emails: bool | Unset = UNSET,
        ticket_emails: bool | Unset = UNSET,
        task_emails: bool | Unset = UNSET,
        contract_emails: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a contact.

        The server clears what is left out, and no read finds a contact by its id alone. Without `is_primary`,
        `permissions` and all seven `*_emails` the client raises `WouldLose`. `with_options(allow_loss=True)`
        sends the update as it is. Version 2.x refuses an update that changes nothing.

        Quirks, in QUIRKS.md: PX-45.

        Args:
            contact_id: Id of the contact.
            firstname: First name. Version 2.x wants it.
            lastname: Last name. Version 2.x wants it.
            email: E-mail address, which is also the login. No other contact may have it. Version 2.x wants it.
            title: Position at the customer.
            phonenumber: Telephone number.
            direction: Direction of writing.
            password: Password. The code wants one unless `send_set_password_email` is set; the guide says the
                reverse.
            is_primary: Whether this is the customer's primary contact. False leaves it out.
            donotsendwelcomeemail: Whether the welcome mail is left out. False leaves it out.
            send_set_password_email: Whether a mail lets the contact choose a password. False leaves it out.
            permissions: What the contact may see and do.
            invoice_emails: Whether the contact gets mail about invoices. False leaves it out.
            estimate_emails: Whether the contact gets mail about estimates. False leaves it out.
            credit_note_emails: Whether the contact gets mail about credit notes. False leaves it out.
            project_emails: Whether the contact gets mail about projects. False leaves it out.
            ticket_emails: Whether the contact gets mail about tickets. False leaves it out.
            task_emails: Whether the contact gets mail about tasks. False leaves it out.
            contract_emails: Whether the contact gets mail about contracts. False leaves it out.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `contacts`.

        Raises:
            Unprocessable: A field was refused.
        """
        members = {
            "firstname": firstname,
            "lastname": lastname,
            "email": email,
            "title": title,
            "phonenumber": phonenumber,
            "direction": direction,
            "password": password,
            "is_primary": hints.flag("on")(is_primary),
            "donotsendwelcomeemail": hints.flag("on")(donotsendwelcomeemail),
            "send_set_password_email": hints.flag("on")(send_set_password_email),
            "permissions": hints.items(hints.text)(permissions),
            "invoice_emails": hints.flag("invoice_emails")(invoice_emails),
            "estimate_emails": hints.flag("estimate_emails")(estimate_emails),
            "credit_note_emails": hints.flag("credit_note_emails")(credit_note_emails),
            "project_emails": hints.flag("project_emails")(project_emails),
            "ticket_emails": hints.flag("ticket_emails")(ticket_emails),
            "task_emails": hints.flag("task_emails")(task_emails),
            "contract_emails": hints.flag("contract_emails")(contract_emails),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
        }
        return self._send(
            Call(
                "PUT",
                "/api/contacts/{id}",
                path={"id": contact_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def get(self, customer_id: int, contact_id: int) -> models.Contact:
        """Fetch one contact of a customer.

        Quirks, in QUIRKS.md: PX-18, PX-21.

        Args:
            customer_id: Id of the customer.
            contact_id: Id of the contact.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/api/contacts/{customer_id}/{contact_id}",
                path={"customer_id": customer_id, "contact_id": contact_id},
                returns=models.Contact,
            )
        )

    def delete(self, contact_id: int) -> models.Result:
        """Delete a contact.

        Quirks, in QUIRKS.md: PX-21.

        Args:
            contact_id: Id of the contact.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/contacts/{id}", path={"id": contact_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Contact]:
        """Find contacts that mention a text.

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
                "/api/contacts/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Contact,
            )
        )


class AsyncContacts(AsyncResource):
    """People at customers."""

    create = awaitable(Contacts.create)
    list = AsyncPages.of(Contacts.list)
    update = awaitable(Contacts.update)
    get = awaitable(Contacts.get)
    delete = awaitable(Contacts.delete)
    search = AsyncPages.of(Contacts.search)
