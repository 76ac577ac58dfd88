# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class ClientsContacts(Resource):
    """People to write to at a client.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self, client_id: str) -> List[models.ClientContact]:
        """List the contacts of a client.

        Quirks, in QUIRKS.md: LE-12.

        Args:
            client_id: Id of the client.
        """
        return self._send(
            Call(
                "GET", "/clients/{clientId}/contacts", path={"clientId": client_id}, returns=List[models.ClientContact]
            )
        )

    def create(
        self,
        client_id: str,
        *,
        full_name: str,
        email: str | Unset = UNSET,
        emails: models.ClientContactEmails | Unset = UNSET,
        mobile: str | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> models.ClientContact:
        """Add a contact to a client.

        Quirks, in QUIRKS.md: LE-03.

        Args:
            client_id: Id of the client.
            full_name: First and last name.
            email: Email address.
            emails: Which emails a contact of a client gets.
            mobile: Mobile phone number.
            nickname: Short name, for a greeting.
            notes: Notes as HTML.
            phone: Phone number.
            title: Position, such as CEO.
        """
        return self._send(
            Call(
                "POST",
                "/clients/{clientId}/contacts",
                path={"clientId": client_id},
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
                returns=models.ClientContact,
            )
        )

    def get(self, client_id: str, contact_id: str) -> models.ClientContact:
        """Fetch one contact of a client.

        Args:
            client_id: Id of the client.
            contact_id: Id of the contact.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{clientId}/contacts/{contactId}",
                path={"clientId": client_id, "contactId": contact_id},
                returns=models.ClientContact,
            )
        )

    def update(
        self,
        client_id: str,
        contact_id: str,
        *,
        full_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        emails: models.ClientContactEmails | Unset = UNSET,
        mobile: str | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> models.ClientContact:
        """Change a contact of a client.

        What is left out stays as it is.

        Args:
            client_id: Id of the client.
            contact_id: Id of the contact.
            full_name: First and last name.
            email: Email address.
            emails: Which emails a contact of a client gets.
            mobile: Mobile phone number.
            nickname: Short name, for a greeting.
            notes: Notes as HTML.
            phone: Phone number.
            title: Position, such as CEO.
        """
        return self._send(
            Call(
                "PUT",
                "/clients/{clientId}/contacts/{contactId}",
                path={"clientId": client_id, "contactId": contact_id},
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
                returns=models.ClientContact,
            )
        )

    def delete(self, client_id: str, contact_id: str) -> None:
        """Delete a contact of a client.

        Args:
            client_id: Id of the client.
            contact_id: Id of the contact.
        """
        call: Call[None] = Call(
            "DELETE", "/clients/{clientId}/contacts/{contactId}", path={"clientId": client_id, "contactId": contact_id}
        )
        return self._send(call)


class AsyncClientsContacts(AsyncResource):
    """People to write to at a client.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(ClientsContacts.list)
    create = awaitable(ClientsContacts.create)
    get = awaitable(ClientsContacts.get)
    update = awaitable(ClientsContacts.update)
    delete = awaitable(ClientsContacts.delete)
