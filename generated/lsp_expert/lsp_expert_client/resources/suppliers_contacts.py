# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class SuppliersContacts(Resource):
    """People to write to at a supplier that is a company.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self, supplier_id: str) -> List[models.SupplierContact]:
        """List the contacts of a supplier.

        Only a supplier that is a company has contacts.

        Quirks, in QUIRKS.md: LE-14.

        Args:
            supplier_id: Id of the supplier.
        """
        return self._send(
            Call(
                "GET",
                "/suppliers/{supplierId}/contacts",
                path={"supplierId": supplier_id},
                returns=List[models.SupplierContact],
            )
        )

    def create(
        self,
        supplier_id: str,
        *,
        full_name: str,
        email: str | Unset = UNSET,
        emails: models.SupplierContactEmails | Unset = UNSET,
        mobile: str | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> models.SupplierContact:
        """Add a contact to a supplier.

        Args:
            supplier_id: Id of the supplier.
            full_name: First and last name.
            email: Email address.
            emails: Which emails a contact of a supplier gets.
            mobile: Mobile phone number.
            nickname: Short name, for a greeting.
            notes: Notes as HTML.
            phone: Phone number.
            title: Position, such as CEO.
        """
        return self._send(
            Call(
                "POST",
                "/suppliers/{supplierId}/contacts",
                path={"supplierId": supplier_id},
                form={
                    "fullName": full_name,
                    "email": email,
                    "emails": emails,
                    "mobile": mobile,
                    "nickname": nickname,
                    "notes": notes,
                    "phone": phone,
                    "title": title,
                },
                returns=models.SupplierContact,
            )
        )

    def get(self, supplier_id: str, contact_id: str) -> models.SupplierContact:
        """Fetch one contact of a supplier.

        Args:
            supplier_id: Id of the supplier.
            contact_id: Id of the contact.
        """
        return self._send(
            Call(
                "GET",
                "/suppliers/{supplierId}/contacts/{contactId}",
                path={"supplierId": supplier_id, "contactId": contact_id},
                returns=models.SupplierContact,
            )
        )

    def update(
        self,
        supplier_id: str,
        contact_id: str,
        *,
        full_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        emails: models.SupplierContactEmails | Unset = UNSET,
        mobile: str | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> models.SupplierContact:
        """Change a contact of a supplier.

        What is left out stays as it is.

        Args:
            supplier_id: Id of the supplier.
            contact_id: Id of the contact.
            full_name: First and last name.
            email: Email address.
            emails: Which emails a contact of a supplier gets.
            mobile: Mobile phone number.
            nickname: Short name, for a greeting.
            notes: Notes as HTML.
            phone: Phone number.
            title: Position, such as CEO.
        """
        return self._send(
            Call(
                "PUT",
                "/suppliers/{supplierId}/contacts/{contactId}",
                path={"supplierId": supplier_id, "contactId": contact_id},
                form={
                    "fullName": full_name,
                    "email": email,
                    "emails": emails,
                    "mobile": mobile,
                    "nickname": nickname,
                    "notes": notes,
                    "phone": phone,
                    "title": title,
                },
                returns=models.SupplierContact,
            )
        )

    def delete(self, supplier_id: str, contact_id: str) -> None:
        """Delete a contact of a supplier.

        Args:
            supplier_id: Id of the supplier.
            contact_id: Id of the contact.
        """
        call: Call[None] = Call(
            "DELETE",
            "/suppliers/{supplierId}/contacts/{contactId}",
            path={"supplierId": supplier_id, "contactId": contact_id},
        )
        return self._send(call)


class AsyncSuppliersContacts(AsyncResource):
    """People to write to at a supplier that is a company.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(SuppliersContacts.list)
    create = awaitable(SuppliersContacts.create)
    get = awaitable(SuppliersContacts.get)
    update = awaitable(SuppliersContacts.update)
    delete = awaitable(SuppliersContacts.delete)
