# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Subscriptions(Resource):
    """Subscriptions of customers, charged by Stripe."""

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
    ) -> Pages[models.Subscription]:
        """List subscriptions.

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
                "/api/subscriptions",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                    "clientid": clientid,
                },
                returns=models.Subscription,
            )
        )

    def create(
        self,
        *,
        name: str,
        clientid: int,
        currency: int,
        quantity: int,
        next_billing_cycle: int,
        description: str | Unset = UNSET,
        description_in_item: bool | Unset = UNSET,
        date: date | Unset = UNSET,
        terms: str | Unset = UNSET,
        tax_id: int | Unset = UNSET,
        stripe_tax_id_2: str | Unset = UNSET,
        stripe_plan_id: str | Unset = UNSET,
        stripe_subscription_id: str | Unset = UNSET,
        tax_id_2: int | Unset = UNSET,
        ends_at: int | Unset = UNSET,
        status: str | Unset = UNSET,
        project_id: int | Unset = UNSET,
        hash: str | Unset = UNSET,
        created: datetime | Unset = UNSET,
        created_from: int | Unset = UNSET,
        date_subscribed: datetime | Unset = UNSET,
        in_test_environment: bool | Unset = UNSET,
        last_sent_at: datetime | Unset = UNSET,
    ) -> models.Result:
        """Enter a subscription.

        Quirks, in QUIRKS.md: PX-36.

        Args:
            name: Name of the subscription.
            clientid: Id of the customer.
            currency: Id of the currency.
            quantity: How many are subscribed to.
            next_billing_cycle: When it is next charged, in Unix seconds.
            description: What is subscribed to.
            description_in_item: Whether invoices print the description.
            date: First day.
            terms: Terms and conditions.
            tax_id: Id of the first tax.
            stripe_tax_id_2: Id of the second tax at Stripe.
            stripe_plan_id: Id of the plan at Stripe.
            stripe_subscription_id: Id of the subscription at Stripe.
            tax_id_2: Id of the second tax.
            ends_at: When it ends, in Unix seconds.
            status: State at Stripe, such as `active`.
            project_id: Project it belongs to.
            hash: Secret part of its public address; the server's own business.
            created: When it was entered; the server's own business.
            created_from: Staff member who entered it; the server's own business.
            date_subscribed: When the customer subscribed.
            in_test_environment: Whether it lives in Stripe's test environment.
            last_sent_at: When it was last sent to the customer.

        Raises:
            BadRequest: The request was refused.
        """
        return self._send(
            Call(
                "POST",
                "/api/subscriptions",
                multipart={
                    "name": name,
                    "clientid": clientid,
                    "currency": currency,
                    "quantity": quantity,
                    "next_billing_cycle": next_billing_cycle,
                    "description": description,
                    "description_in_item": hints.spelled("1", "0")(description_in_item),
                    "date": date,
                    "terms": terms,
                    "tax_id": tax_id,
                    "stripe_tax_id_2": stripe_tax_id_2,
                    "stripe_plan_id": stripe_plan_id,
                    "stripe_subscription_id": stripe_subscription_id,
                    "tax_id_2": tax_id_2,
                    "ends_at": ends_at,
                    "status": status,
                    "project_id": project_id,
                    "hash": hash,
                    "created": hints.stamp(created),
                    "created_from": created_from,
                    "date_subscribed": hints.stamp(date_subscribed),
                    "in_test_environment": hints.spelled("1", "0")(in_test_environment),
                    "last_sent_at": hints.stamp(last_sent_at),
                },
                returns=models.Result,
            )
        )

    def get(self, subscription_id: int) -> models.Subscription:
        """Fetch one subscription.

        Quirks, in QUIRKS.md: PX-19, PX-36.

        Args:
            subscription_id: Id of the subscription.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/api/subscriptions/{id}",
                path={"id": subscription_id},
                returns=TypeExpr("Subscription", models.__name__),
                wire=hints.wrapped(0),
            )
        )

    def update(
        self,
        subscription_id: int,
        *,
        name: str | None | Unset = UNSET,
        clientid: int | Unset = UNSET,
        currency: int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        next_billing_cycle: int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        description_in_item: bool | Unset = UNSET,
        date: date | None | Unset = UNSET,
        terms: str | None | Unset = UNSET,
        tax_id: int | Unset = UNSET,
        stripe_tax_id_2: str | None | Unset = UNSET,
        stripe_plan_id: str | None | Unset = UNSET,
        stripe_subscription_id: str | None | Unset = UNSET,
        tax_id_2: int | Unset = UNSET,
        ends_at: int | Unset = UNSET,
        status: str | None | Unset = UNSET,
        project_id: int | Unset = UNSET,
        hash: str | None | Unset = UNSET,
        created: datetime | None | Unset = UNSET,
        created_from: int | Unset = UNSET,
        date_subscribed: datetime | None | Unset = UNSET,
        in_test_environment: bool | Unset = UNSET,
        last_sent_at: datetime | None | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a subscription.

        Args:
            subscription_id: Id of the subscription.
            name: Name of the subscription.
            clientid: Id of the customer.
            currency: Id of the currency.
            quantity: How many are subscribed to.
            next_billing_cycle: When it is next charged, in Unix seconds.
            description: What is subscribed to.
            description_in_item: Whether invoices print the description.
            date: First day.
            terms: Terms and conditions.
            tax_id: Id of the first tax.
            stripe_tax_id_2: Id of the second tax at Stripe.
            stripe_plan_id: Id of the plan at Stripe.
            stripe_subscription_id: Id of the subscription at Stripe.
            tax_id_2: Id of the second tax.
            ends_at: When it ends, in Unix seconds.
            status: State at Stripe, such as `active`.
            project_id: Project it belongs to.
            hash: Secret part of its public address; the server's own business.
            created: When it was entered; the server's own business.
            created_from: Staff member who entered it; the server's own business.
            date_subscribed: When the customer subscribed.
            in_test_environment: Whether it lives in Stripe's test environment.
            last_sent_at: When it was last sent to the customer.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "name": name,
            "clientid": hints.text(clientid),
            "currency": hints.text(currency),
            "quantity": hints.text(quantity),
            "next_billing_cycle": hints.text(next_billing_cycle),
            "description": description,
            "description_in_item": hints.spelled("1", "0")(description_in_item),
            "date": date,
            "terms": terms,
            "tax_id": hints.text(tax_id),
            "stripe_tax_id_2": stripe_tax_id_2,
            "stripe_plan_id": stripe_plan_id,
            "stripe_subscription_id": stripe_subscription_id,
            "tax_id_2": hints.text(tax_id_2),
            "ends_at": hints.text(ends_at),
            "status": status,
            "project_id": hints.text(project_id),
            "hash": hash,
            "created": hints.stamp(created),
            "created_from": hints.text(created_from),
            "date_subscribed": hints.stamp(date_subscribed),
            "in_test_environment": hints.spelled("1", "0")(in_test_environment),
            "last_sent_at": hints.stamp(last_sent_at),
        }
        return self._send(
            Call(
                "PUT",
                "/api/subscriptions/{id}",
                path={"id": subscription_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, subscription_id: int) -> models.Result:
        """Delete a subscription.

        Args:
            subscription_id: Id of the subscription.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call("DELETE", "/api/subscriptions/{id}", path={"id": subscription_id}, returns=models.Result)
        )


class AsyncSubscriptions(AsyncResource):
    """Subscriptions of customers, charged by Stripe."""

    list = AsyncPages.of(Subscriptions.list)
    create = awaitable(Subscriptions.create)
    get = awaitable(Subscriptions.get)
    update = awaitable(Subscriptions.update)
    delete = awaitable(Subscriptions.delete)
