# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, Upload, hints, uploads
from .._runtime.paging import AsyncPages, Pages


class Leads(Resource):
    """People who may become customers."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Lead]:
        """List leads.

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
                "/api/leads",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Lead,
            )
        )

    def create(
        self,
        *,
        source: int,
        status: int,
        name: str,
        assigned: int,
        client_id: int | Unset = UNSET,
        tags: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        title: str | Unset = UNSET,
        email: str | Unset = UNSET,
        website: str | Unset = UNSET,
        phonenumber: str | Unset = UNSET,
        company: str | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        zip: str | Unset = UNSET,
        state: str | Unset = UNSET,
        country: int | Unset = UNSET,
        default_language: str | Unset = UNSET,
        description: str | Unset = UNSET,
        custom_contact_date: datetime | Unset = UNSET,
        contacted_today: bool | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
    ) -> models.Result:
        """Enter a lead.

        Quirks, in QUIRKS.md: PX-03.

        Args:
            source: Id of the source.
            status: Id of the state; every installation makes its own.
            name: Name of the person.
            assigned: Staff member in charge.
            client_id: Customer the lead comes from.
            tags: Tags, with commas between them.
            contact: Name of a contact; not a column of the core.
            title: Position of the person.
            email: E-mail address.
            website: Web site.
            phonenumber: Telephone number.
            company: Company of the person.
            address: Street address.
            city: City.
            zip: Postal code.
            state: State or region.
            country: Country id.
            default_language: Language of the lead.
            description: More about the lead.
            custom_contact_date: When the lead was spoken to, where that was not today.
            contacted_today: Whether the lead was spoken to today. False leaves it out.
            is_public: Whether all of the staff may see it. False leaves it out.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `leads`.
            file: Files to attach. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/leads",
                multipart={
                    "source": source,
                    "status": status,
                    "name": name,
                    "assigned": assigned,
                    "client_id": client_id,
                    "tags": tags,
                    "contact": contact,
                    "title": title,
                    "email": email,
                    "website": website,
                    "phonenumber": phonenumber,
                    "company": company,
                    "address": address,
                    "city": city,
                    "zip": zip,
                    "state": state,
                    "country": country,
                    "default_language": default_language,
                    "description": description,
                    "custom_contact_date": hints.stamp(custom_contact_date),
                    "contacted_today": hints.flag("on")(contacted_today),
                    "is_public": hints.flag("on")(is_public),
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                    "file": uploads(file),
                },
                returns=models.Result,
            )
        )

    def get(self, lead_id: int) -> models.Lead:
        """Fetch one lead.

        Quirks, in QUIRKS.md: PX-11, PX-30.

        Args:
            lead_id: Id of the lead.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/leads/{id}", path={"id": lead_id}, returns=models.Lead))

    def update(
        self,
        lead_id: int,
        *,
        source: int | Unset = UNSET,
        status: int | Unset = UNSET,
        name: str | Unset = UNSET,
        assigned: int | Unset = UNSET,
        client_id: int | Unset = UNSET,
        tags: str | None | Unset = UNSET,
        contact: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        phonenumber: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        zip: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        country: int | Unset = UNSET,
        default_language: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        lastcontact: datetime | None | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a lead.

        The server resets what is left out. The client reads the lead first and fills in the country and
        `is_public`. It raises `WouldLose` where the lead has attachments or the read does not show them.
        `with_options(allow_loss=True)` sends the update as it is. Version 2.x wants `source`, `status`, `name`
        and `assigned` in every update: the client sends those left out as the lead has them. Danger: version
        2.0.8 first deletes the files the record already has, also when none are sent with the update. Version
        2.x refuses an update that changes nothing.

        Quirks, in QUIRKS.md: PX-45, PX-46.

        Args:
            lead_id: Id of the lead.
            source: Id of the source.
            status: Id of the state; every installation makes its own.
            name: Name of the person.
            assigned: Staff member in charge.
            client_id: Customer the lead comes from.
            tags: Tags, with commas between them.
            contact: Name of a contact; not a column of the core.
            title: Position of the person.
            email: E-mail address.
            website: Web site.
            phonenumber: Telephone number.
            company: Company of the person.
            address: Street address.
            city: City.
            zip: Postal code.
            state: State or region.
            country: Country id.
            default_language: Language of the lead.
            description: More about the lead.
            lastcontact: When the lead was last spoken to.
            is_public: Whether all of the staff may see it. False leaves it out.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `leads`.
            file: Files to attach, in place of those the record has. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "source": hints.text(source),
            "status": hints.text(status),
            "name": name,
            "assigned": hints.text(assigned),
            "client_id": hints.text(client_id),
            "tags": tags,
            "contact": contact,
            "title": title,
            "email": email,
            "website": website,
            "phonenumber": phonenumber,
            "company": company,
            "address": address,
            "city": city,
            "zip": zip,
            "state": state,
            "country": hints.text(country),
            "default_language": default_language,
            "description": description,
            "lastcontact": hints.stamp(lastcontact),
            "is_public": hints.flag("on")(is_public),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
            "file": uploads(file),
        }
        return self._send(
            Call(
                "PUT",
                "/api/leads/{id}",
                path={"id": lead_id},
                multipart=members,
                json={**members, "file": file},
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, lead_id: int) -> models.Result:
        """Delete a lead.

        Args:
            lead_id: Id of the lead.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/leads/{id}", path={"id": lead_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Lead]:
        """Find leads that mention a text.

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
                "/api/leads/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Lead,
            )
        )


class AsyncLeads(AsyncResource):
    """People who may become customers."""

    list = AsyncPages.of(Leads.list)
    create = awaitable(Leads.create)
    get = awaitable(Leads.get)
    update = awaitable(Leads.update)
    delete = awaitable(Leads.delete)
    search = AsyncPages.of(Leads.search)
