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


class Proposals(Resource):
    """Proposals to leads and customers."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Proposal]:
        """List proposals.

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
                "/api/proposals",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Proposal,
            )
        )

    def create(
        self,
        *,
        subject: str,
        rel_type: models.ProposalRelation | Literal["lead", "customer"] | str,
        rel_id: int,
        proposal_to: str,
        date: date,
        currency: int,
        email: str,
        newitems: Sequence[models.NewItem],
        open_till: date | Unset = UNSET,
        discount_type: models.DiscountType | Literal["before_tax", "after_tax"] | str | Unset = UNSET,
        status: models.ProposalStatus | int | str | Unset = UNSET,
        assigned: int | Unset = UNSET,
        subtotal: Decimal | int | Unset = UNSET,
        total: Decimal | int | Unset = UNSET,
        adjustment: Decimal | int | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        discount_total: Decimal | int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
    ) -> models.Result:
        """Enter a proposal.

        Quirks, in QUIRKS.md: PX-34.

        Args:
            subject: What it is about.
            rel_type: What `rel_id` is.
            rel_id: Id of the lead or customer.
            proposal_to: Name of who it goes to.
            date: Date of the proposal.
            currency: Id of the currency.
            email: E-mail address of who it goes to.
            newitems: Lines.
            open_till: Last day it is open.
            discount_type: Whether a discount comes before or after tax.
            status: State of the proposal.
            assigned: Staff member in charge.
            subtotal: Sum of the lines before tax and discount.
            total: Amount in all.
            adjustment: Added to the total, or taken off it where negative.
            discount_percent: Discount in percent.
            discount_total: Discount as an amount.
            project_id: Id of the project it belongs to.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `proposal`.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/proposals",
                multipart={
                    "subject": subject,
                    "rel_type": rel_type,
                    "rel_id": rel_id,
                    "proposal_to": proposal_to,
                    "date": date,
                    "currency": currency,
                    "email": email,
                    "newitems": newitems,
                    "open_till": open_till,
                    "discount_type": discount_type,
                    "status": hints.text(status),
                    "assigned": assigned,
                    "subtotal": hints.money(subtotal),
                    "total": hints.money(total),
                    "adjustment": hints.money(adjustment),
                    "discount_percent": discount_percent,
                    "discount_total": hints.money(discount_total),
                    "project_id": project_id,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                },
                returns=models.Result,
            )
        )

    def get(self, proposal_id: int) -> models.ProposalDetails:
        """Fetch one proposal.

        Args:
            proposal_id: Id of the proposal.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/proposals/{id}", path={"id": proposal_id}, returns=models.ProposalDetails))

    def update(
        self,
        proposal_id: int,
        *,
        subject: str | Unset = UNSET,
        rel_type: models.ProposalRelation | Literal["lead", "customer"] | str | Unset = UNSET,
        rel_id: int | Unset = UNSET,
        proposal_to: str | Unset = UNSET,
        date: date | Unset = UNSET,
        currency: int | Unset = UNSET,
        email: str | Unset = UNSET,
        items: Sequence[models.ExistingItem] | Unset = UNSET,
        newitems: Sequence[models.NewItem] | Unset = UNSET,
        removed_items: Sequence[int] | Unset = UNSET,
        open_till: date | None | Unset = UNSET,
        discount_type: models.DiscountType | Literal["before_tax", "after_tax"] | str | Unset = UNSET,
        status: models.ProposalStatus | int | str | Unset = UNSET,
        assigned: int | Unset = UNSET,
        subtotal: Decimal | int | Unset = UNSET,
        total: Decimal | int | Unset = UNSET,
        adjustment: Decimal | int | Unset = UNSET,
        discount_percent: Decimal | int | Unset = UNSET,
        discount_total: Decimal | int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a proposal.

        The server resets what is left out. The client reads the proposal first and fills in `open_till` and
        `assigned`. Without `taxname` on every line of `items` it raises `WouldLose`.
        `with_options(allow_loss=True)` sends the update as it is. Version 2.x wants `subject`, `rel_id`,
        `proposal_to`, `date`, `currency`, `email` and `items` in every update: the client sends those left out
        as the proposal has them, but for `items`, whose taxes no read shows. The guide prints a status of false
        beside the text of a success. Under 200 such an answer is a success only if it names no error and its
        text says that the document was updated; any other false is a failure.

        Quirks, in QUIRKS.md: PX-04, PX-28, PX-34, PX-51.

        Args:
            proposal_id: Id of the proposal.
            subject: What it is about.
            rel_type: What `rel_id` is.
            rel_id: Id of the lead or customer.
            proposal_to: Name of who it goes to.
            date: Date of the proposal.
            currency: Id of the currency.
            email: E-mail address of who it goes to.
            items: Present lines to keep or change; each names its `itemid`.
            newitems: Lines to add.
            removed_items: Ids of the lines to take off.
            open_till: Last day it is open.
            discount_type: Whether a discount comes before or after tax.
            status: State of the proposal.
            assigned: Staff member in charge.
            subtotal: Sum of the lines before tax and discount.
            total: Amount in all.
            adjustment: Added to the total, or taken off it where negative.
            discount_percent: Discount in percent.
            discount_total: Discount as an amount.
            project_id: Id of the project it belongs to.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `proposal`.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "subject": subject,
            "rel_type": rel_type,
            "rel_id": hints.text(rel_id),
            "proposal_to": proposal_to,
            "date": date,
            "currency": hints.text(currency),
            "email": email,
            "items": items,
            "newitems": newitems,
            "removed_items": hints.items(hints.text)(removed_items),
            "open_till": open_till,
            "discount_type": discount_type,
            "status": hints.text(status),
            "assigned": hints.text(assigned),
            "subtotal": hints.money(subtotal),
            "total": hints.money(total),
            "adjustment": hints.money(adjustment),
            "discount_percent": hints.text(discount_percent),
            "discount_total": hints.money(discount_total),
            "project_id": hints.text(project_id),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
        }
        return self._send(
            Call(
                "PUT",
                "/api/proposals/{id}",
                path={"id": proposal_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, proposal_id: int) -> models.Result:
        """Delete a proposal.

        Args:
            proposal_id: Id of the proposal.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/proposals/{id}", path={"id": proposal_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Proposal]:
        """Find proposals that mention a text.

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
                "/api/proposals/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Proposal,
            )
        )


class AsyncProposals(AsyncResource):
    """Proposals to leads and customers."""

    list = AsyncPages.of(Proposals.list)
    create = awaitable(Proposals.create)
    get = awaitable(Proposals.get)
    update = awaitable(Proposals.update)
    delete = awaitable(Proposals.delete)
    search = AsyncPages.of(Proposals.search)
