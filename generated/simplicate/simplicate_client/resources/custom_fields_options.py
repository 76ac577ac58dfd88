# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class CustomFieldsOptions(Resource):
    """Values to choose from in custom fields.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.CustomFieldOption] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.CustomFieldOption]:
        """List custom field options.

        Args:
            where: Condition for the records, such as `lambda record: record.id.in_(known)`, or the same as a
                mapping: `{'id': {'in': known}}`.
            offset: Number of records to skip. If you omit it, the vendor takes `0`.
            limit: Records on a page, at most 100, which is sent for more; a listing goes on to the next page
                all the same.
            sort: Members to sort by, the first one counting most; a minus before the name turns the order
                round.
            select: Members to give; a period at the end stands for all members below. Some come whatever is
                chosen; `id` always does, since pages are told apart by it.
            metadata: Facts about the listing to give along.
        """
        return self._walk(
            Call(
                "GET",
                "/customfields/option",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.CustomFieldOption,
            )
        )

    def get(self, option_id: str) -> models.CustomFieldOption:
        """Fetch a custom field option.

        Args:
            option_id: Identifier of the custom field option, such as `customfieldoption:abc`.
        """
        return self._send(
            Call(
                "GET",
                "/customfields/option/{id}",
                path={"id": option_id},
                returns=models.CustomFieldOption,
                wire=hints.wrapped("data"),
            )
        )

    def create(
        self,
        option_id: str,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        value: str | Unset = UNSET,
        position: int | Unset = UNSET,
    ) -> models.Created | None:
        """Create a custom field option.

        The path holds an identifier although the call creates.

        Args:
            option_id: Identifier of the custom field option, such as `customfieldoption:abc`.
            id: Identifier of the custom field option, such as `customfieldoption:abc`.
            label: Text shown in the application.
            value: Value behind the label.
            position: Place in the order.
        """
        return self._send(
            Call(
                "POST",
                "/customfields/option/{id}",
                path={"id": option_id},
                json={"id": id, "label": label, "value": value, "position": position},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        option_id: str,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        value: str | Unset = UNSET,
        position: int | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a custom field option.

        Args:
            option_id: Identifier of the custom field option, such as `customfieldoption:abc`.
            id: Identifier of the custom field option, such as `customfieldoption:abc`.
            label: Text shown in the application.
            value: Value behind the label.
            position: Place in the order.
        """
        return self._send(
            Call(
                "PUT",
                "/customfields/option/{id}",
                path={"id": option_id},
                json={"id": id, "label": label, "value": value, "position": position},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, option_id: str) -> None:
        """Delete a custom field option.

        Args:
            option_id: Identifier of the custom field option, such as `customfieldoption:abc`.
        """
        call: Call[None] = Call("DELETE", "/customfields/option/{id}", path={"id": option_id})
        return self._send(call)


class AsyncCustomFieldsOptions(AsyncResource):
    """Values to choose from in custom fields.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(CustomFieldsOptions.list)
    get = awaitable(CustomFieldsOptions.get)
    create = awaitable(CustomFieldsOptions.create)
    update = awaitable(CustomFieldsOptions.update)
    delete = awaitable(CustomFieldsOptions.delete)
