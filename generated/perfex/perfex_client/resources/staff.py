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


class Staff(Resource):
    """The people who use the CRM."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.StaffMember]:
        """List members of the staff.

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
                "/api/staffs",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.StaffMember,
            )
        )

    def create(
        self,
        *,
        firstname: str,
        email: str,
        password: str,
        hourly_rate: Decimal | int | Unset = UNSET,
        phonenumber: str | Unset = UNSET,
        facebook: str | Unset = UNSET,
        linkedin: str | Unset = UNSET,
        skype: str | Unset = UNSET,
        default_language: str | Unset = UNSET,
        email_signature: str | Unset = UNSET,
        direction: models.WritingDirection | Literal["rtl", "ltr"] | str | Unset = UNSET,
        departments: Sequence[int] | Unset = UNSET,
        send_welcome_email: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
    ) -> models.Result:
        """Enter a staff member.

        Danger: the server sets the last name to an empty text, whatever is sent.

        Args:
            firstname: First name; put the whole name here, since the server blanks the last name.
            email: E-mail address, which is also the login.
            password: Password.
            hourly_rate: Price of an hour.
            phonenumber: Telephone number.
            facebook: Facebook address.
            linkedin: LinkedIn address.
            skype: Skype name.
            default_language: Language of the staff member.
            email_signature: Signature under mails, as HTML.
            direction: Direction of writing.
            departments: Ids of the departments the staff member works in.
            send_welcome_email: Whether the welcome mail is sent. False leaves it out.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `staff`.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/staffs",
                multipart={
                    "firstname": firstname,
                    "email": email,
                    "password": password,
                    "hourly_rate": hints.money(hourly_rate),
                    "phonenumber": phonenumber,
                    "facebook": facebook,
                    "linkedin": linkedin,
                    "skype": skype,
                    "default_language": default_language,
                    "email_signature": email_signature,
                    "direction": direction,
                    "departments": departments,
                    "send_welcome_email": hints.flag("on")(send_welcome_email),
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                },
                returns=models.Result,
            )
        )

    def get(self, staff_id: int) -> models.StaffMember:
        """Fetch one staff member.

        Quirks, in QUIRKS.md: PX-18.

        Args:
            staff_id: Id of the staff member.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/staffs/{id}", path={"id": staff_id}, returns=models.StaffMember))

    def update(
        self,
        staff_id: int,
        *,
        firstname: str | Unset = UNSET,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        hourly_rate: Decimal | int | Unset = UNSET,
        phonenumber: str | None | Unset = UNSET,
        facebook: str | None | Unset = UNSET,
        linkedin: str | None | Unset = UNSET,
        skype: str | None | Unset = UNSET,
        default_language: str | None | Unset = UNSET,
        email_signature: str | None | Unset = UNSET,
        direction: models.WritingDirection | Literal["rtl", "ltr"] | str | Unset = UNSET,
        is_not_staff: bool | Unset = UNSET,
        departments: Sequence[int] | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a staff member.

        The server resets what is left out. The permissions and the last name no argument keeps: the client
        raises `WouldLose`, which names all that would be lost. `with_options(allow_loss=True)` sends the update
        as it is; departments and `is_not_staff` are kept if they are given. Version 2.x wants `firstname` and
        `email` in every update: the client sends those left out as the staff member has them. Danger: the
        server sets the last name to an empty text, whatever is sent. So every update wipes a last name.

        Quirks, in QUIRKS.md: PX-35.

        Args:
            staff_id: Id of the staff member.
            firstname: First name; put the whole name here, since the server blanks the last name.
            email: E-mail address, which is also the login.
            password: New password; left out, the present one stays.
            hourly_rate: Price of an hour.
            phonenumber: Telephone number.
            facebook: Facebook address.
            linkedin: LinkedIn address.
            skype: Skype name.
            default_language: Language of the staff member.
            email_signature: Signature under mails, as HTML.
            direction: Direction of writing.
            is_not_staff: Whether the person is no employee, such as a freelancer. False leaves it out.
            departments: Ids of the departments the staff member works in.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `staff`.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "firstname": firstname,
            "email": email,
            "password": password,
            "hourly_rate": hints.money(hourly_rate),
            "phonenumber": phonenumber,
            "facebook": facebook,
            "linkedin": linkedin,
            "skype": skype,
            "default_language": default_language,
            "email_signature": email_signature,
            "direction": direction,
            "is_not_staff": hints.flag("1")(is_not_staff),
            "departments": hints.items(hints.text)(departments),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
        }
        return self._send(
            Call(
                "PUT",
                "/api/staffs/{id}",
                path={"id": staff_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, staff_id: int) -> models.Result:
        """Delete a staff member.

        Args:
            staff_id: Id of the staff member.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/staffs/{id}", path={"id": staff_id}, returns=models.Result))

    def search(
        self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> Pages[models.StaffMember]:
        """Find members of the staff that mention a text.

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
                "/api/staffs/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.StaffMember,
            )
        )


class AsyncStaff(AsyncResource):
    """The people who use the CRM."""

    list = AsyncPages.of(Staff.list)
    create = awaitable(Staff.create)
    get = awaitable(Staff.get)
    update = awaitable(Staff.update)
    delete = awaitable(Staff.delete)
    search = AsyncPages.of(Staff.search)
