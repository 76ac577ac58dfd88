# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, Upload, hints, uploads
from .._runtime.paging import AsyncPages, Pages


class Tickets(Resource):
    """Support tickets and the replies to them."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
        userid: int | Unset = UNSET,
    ) -> Pages[models.Ticket]:
        """List tickets.

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
            userid: Only records of this customer, by id. Only with `generation="3.x"`. A row of another
                customer raises `DecodeError`: the server takes no notice then.
        """
        return self._walk(
            Call(
                "GET",
                "/api/tickets",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                    "userid": userid,
                },
                returns=models.Ticket,
            )
        )

    def create(
        self,
        *,
        subject: str,
        department: int,
        contactid: int,
        userid: int,
        project_id: int | Unset = UNSET,
        message: str | Unset = UNSET,
        service: int | Unset = UNSET,
        assigned: int | Unset = UNSET,
        cc: str | Unset = UNSET,
        priority: int | Unset = UNSET,
        tags: str | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
    ) -> models.Result:
        """Enter a ticket.

        Args:
            subject: What it is about.
            department: Id of the department.
            contactid: Id of the contact.
            userid: Id of the customer.
            project_id: Project it belongs to.
            message: First message, as HTML.
            service: Id of the service.
            assigned: Staff member in charge.
            cc: Addresses that get copies.
            priority: Id of the priority.
            tags: Tags, with commas between them.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `tickets`.
            file: Files to attach. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/tickets",
                multipart={
                    "subject": subject,
                    "department": department,
                    "contactid": contactid,
                    "userid": userid,
                    "project_id": project_id,
                    "message": message,
                    "service": service,
                    "assigned": assigned,
                    "cc": cc,
                    "priority": priority,
                    "tags": tags,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                    "file": uploads(file),
                },
                returns=models.Result,
            )
        )

    def get(self, ticket_id: int) -> models.Ticket:
        """Fetch one ticket.

        Quirks, in QUIRKS.md: PX-40.

        Args:
            ticket_id: Id of the ticket.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/tickets/{id}", path={"id": ticket_id}, returns=models.Ticket))

    def update(
        self,
        ticket_id: int,
        *,
        subject: str | Unset = UNSET,
        department: int | Unset = UNSET,
        contactid: int | Unset = UNSET,
        userid: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        message: str | None | Unset = UNSET,
        service: int | Unset = UNSET,
        assigned: int | Unset = UNSET,
        tags: str | None | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a ticket.

        The server resets what is left out. The client reads the ticket first and fills in `assigned`. It raises
        `WouldLose` where the ticket has attachments or the read does not show them.
        `with_options(allow_loss=True)` sends the update as it is. Version 2.x wants `subject`, `department`,
        `contactid`, `userid` and `priority` in every update: the client sends those left out as the ticket has
        them. Danger: version 2.0.8 first deletes the files the record already has, also when none are sent with
        the update. Version 2.x refuses an update that changes nothing.

        Quirks, in QUIRKS.md: PX-45, PX-46.

        Args:
            ticket_id: Id of the ticket.
            subject: What it is about.
            department: Id of the department.
            contactid: Id of the contact.
            userid: Id of the customer.
            priority: Id of the priority.
            project_id: Project it belongs to.
            message: First message, as HTML.
            service: Id of the service.
            assigned: Staff member in charge.
            tags: Tags, with commas between them.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `tickets`.
            file: Files to attach, in place of those the record has. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "subject": subject,
            "department": hints.text(department),
            "contactid": hints.text(contactid),
            "userid": hints.text(userid),
            "priority": hints.text(priority),
            "project_id": hints.text(project_id),
            "message": message,
            "service": hints.text(service),
            "assigned": hints.text(assigned),
            "tags": tags,
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
            "file": uploads(file),
        }
        return self._send(
            Call(
                "PUT",
                "/api/tickets/{id}",
                path={"id": ticket_id},
                multipart=members,
                json={**members, "file": file},
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, ticket_id: int) -> models.Result:
        """Delete a ticket.

        Args:
            ticket_id: Id of the ticket.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/tickets/{id}", path={"id": ticket_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Ticket]:
        """Find tickets that mention a text.

        Quirks, in QUIRKS.md: PX-40.

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
                "/api/tickets/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Ticket,
            )
        )

    def reply(
        self,
        ticket_id: int,
        *,
        message: str,
        admin: int | Unset = UNSET,
        status: int | Unset = UNSET,
        cc: str | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
    ) -> models.TicketReplied:
        """Reply to a ticket.

        Args:
            ticket_id: Id of the ticket.
            message: The reply, as HTML.
            admin: Staff member who replies; left out, the customer does.
            status: State of the ticket afterwards; left out, 1 for a customer's reply and 3 for the staff's.
            cc: Addresses that get copies.
            file: Files to attach.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/tickets/reply/{id}",
                path={"id": ticket_id},
                multipart={"message": message, "admin": admin, "status": status, "cc": cc, "file": uploads(file)},
                returns=models.TicketReplied,
            )
        )


class AsyncTickets(AsyncResource):
    """Support tickets and the replies to them."""

    list = AsyncPages.of(Tickets.list)
    create = awaitable(Tickets.create)
    get = awaitable(Tickets.get)
    update = awaitable(Tickets.update)
    delete = awaitable(Tickets.delete)
    search = AsyncPages.of(Tickets.search)
    reply = awaitable(Tickets.reply)
