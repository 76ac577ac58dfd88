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
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, Upload, hints, uploads
from .._runtime.paging import AsyncPages, Pages


class Expenses(Resource):
    """What was spent."""

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
    ) -> Pages[models.Expense]:
        """List expenses.

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
                "/api/expenses",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                    "clientid": clientid,
                },
                returns=models.Expense,
            )
        )

    def create(
        self,
        *,
        category: int,
        amount: Decimal | int,
        date: date,
        currency: int,
        expense_name: str | Unset = UNSET,
        note: str | Unset = UNSET,
        clientid: int | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax2: int | Unset = UNSET,
        paymentmode: int | Unset = UNSET,
        reference_no: str | Unset = UNSET,
        recurring: str | Unset = UNSET,
        repeat_every_custom: int | Unset = UNSET,
        repeat_type_custom: models.RepeatPeriod | Literal["day", "week", "month", "year"] | str | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
    ) -> models.Result:
        """Enter an expense.

        Quirks, in QUIRKS.md: PX-27, PX-47.

        Args:
            category: Id of the category.
            amount: Amount without tax.
            date: Date of the expense.
            currency: Id of the currency.
            expense_name: Name of the expense.
            note: Note.
            clientid: Customer it was made for.
            tax: Id of the first tax.
            tax2: Id of the second tax.
            paymentmode: Id of the payment mode.
            reference_no: Reference of the supplier.
            recurring: Months between copies, 1 to 12, or `custom`.
            repeat_every_custom: With `custom`: number of periods between copies.
            repeat_type_custom: With `custom`: the period.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `expenses`.
            file: Files to attach. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/expenses",
                multipart={
                    "category": category,
                    "amount": hints.money(amount),
                    "date": date,
                    "currency": currency,
                    "expense_name": expense_name,
                    "note": note,
                    "clientid": clientid,
                    "tax": tax,
                    "tax2": tax2,
                    "paymentmode": paymentmode,
                    "reference_no": reference_no,
                    "recurring": recurring,
                    "repeat_every_custom": repeat_every_custom,
                    "repeat_type_custom": repeat_type_custom,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                    "file": uploads(file),
                },
                returns=models.Result,
            )
        )

    def get(self, expense_id: int) -> models.Expense:
        """Fetch one expense.

        Quirks, in QUIRKS.md: PX-19.

        Args:
            expense_id: Id of the expense.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/api/expenses/{id}",
                path={"id": expense_id},
                returns=TypeExpr("Expense", models.__name__),
                wire=hints.wrapped(0),
            )
        )

    def update(
        self,
        expense_id: int,
        *,
        category: int | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        date: date | Unset = UNSET,
        currency: int | Unset = UNSET,
        expense_name: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        clientid: int | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax2: int | Unset = UNSET,
        paymentmode: int | Unset = UNSET,
        reference_no: str | None | Unset = UNSET,
        recurring: str | None | Unset = UNSET,
        repeat_every_custom: int | Unset = UNSET,
        repeat_type_custom: models.RepeatPeriod | Literal["day", "week", "month", "year"] | str | Unset = UNSET,
        cycles: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        billable: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change an expense.

        The server resets what is left out. The client reads the expense first and fills in the project, the
        recurrence and `billable`. It raises `WouldLose` where the expense has an attachment or the read does
        not show it. `with_options(allow_loss=True)` sends the update as it is. Version 2.x wants `category`,
        `amount`, `date` and `currency` in every update: the client sends those left out as the expense has
        them. Danger: version 2.0.8 first deletes the files the record already has, also when none are sent with
        the update. Version 2.x refuses an update that changes nothing.

        Quirks, in QUIRKS.md: PX-04, PX-27, PX-46.

        Args:
            expense_id: Id of the expense.
            category: Id of the category.
            amount: Amount without tax.
            date: Date of the expense.
            currency: Id of the currency.
            expense_name: Name of the expense.
            note: Note.
            clientid: Customer it was made for.
            tax: Id of the first tax.
            tax2: Id of the second tax.
            paymentmode: Id of the payment mode.
            reference_no: Reference of the supplier.
            recurring: Months between copies, 1 to 12, or `custom`.
            repeat_every_custom: With `custom`: number of periods between copies.
            repeat_type_custom: With `custom`: the period.
            cycles: How often it recurs; 0 is for ever.
            project_id: Project it was made for.
            billable: Whether the customer is charged for it. False leaves it out.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `expenses`.
            file: Files to attach, in place of those the record has. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "category": hints.text(category),
            "amount": hints.money(amount),
            "date": date,
            "currency": hints.text(currency),
            "expense_name": expense_name,
            "note": note,
            "clientid": hints.text(clientid),
            "tax": hints.text(tax),
            "tax2": hints.text(tax2),
            "paymentmode": hints.text(paymentmode),
            "reference_no": reference_no,
            "recurring": recurring,
            "repeat_every_custom": hints.text(repeat_every_custom),
            "repeat_type_custom": repeat_type_custom,
            "cycles": hints.text(cycles),
            "project_id": hints.text(project_id),
            "billable": hints.flag("on")(billable),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
            "file": uploads(file),
        }
        return self._send(
            Call(
                "PUT",
                "/api/expenses/{id}",
                path={"id": expense_id},
                multipart=members,
                json={**members, "file": file},
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, expense_id: int) -> models.Result:
        """Delete an expense.

        Args:
            expense_id: Id of the expense.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/expenses/{id}", path={"id": expense_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Expense]:
        """Find expenses that mention a text.

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
                "/api/expenses/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Expense,
            )
        )


class AsyncExpenses(AsyncResource):
    """What was spent."""

    list = AsyncPages.of(Expenses.list)
    create = awaitable(Expenses.create)
    get = awaitable(Expenses.get)
    update = awaitable(Expenses.update)
    delete = awaitable(Expenses.delete)
    search = AsyncPages.of(Expenses.search)
