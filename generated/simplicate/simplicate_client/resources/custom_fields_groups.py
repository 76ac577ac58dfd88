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


class CustomFieldsGroups(Resource):
    """Groups in which custom fields are shown.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.CustomFieldGroup] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.CustomFieldGroup]:
        """List custom field groups.

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
                "/customfields/group",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.CustomFieldGroup,
            )
        )

    def get(self, group_id: str) -> models.CustomFieldGroup:
        """Fetch a custom field group.

        Args:
            group_id: Identifier of the custom field group.
        """
        return self._send(
            Call(
                "GET",
                "/customfields/group/{id}",
                path={"id": group_id},
                returns=models.CustomFieldGroup,
                wire=hints.wrapped("data"),
            )
        )

    def create(
        self,
        group_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        position: str | Unset = UNSET,
        model: models.CustomFieldModelInput | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a custom field group.

        The path holds an identifier although the call creates.

        Quirks, in QUIRKS.md: SC-28.

        Args:
            group_id: Identifier of the custom field group.
            id: Identifier of the custom field group.
            name: Name of the custom field group.
            position: Place in the order.
            model: Kind of record the group belongs to.
            type: Kind of the custom field group.
        """
        return self._send(
            Call(
                "POST",
                "/customfields/group/{id}",
                path={"id": group_id},
                json={"id": id, "name": name, "position": position, "model": model, "type": type},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        group_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        position: str | Unset = UNSET,
        model: models.CustomFieldModelInput | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a custom field group.

        Args:
            group_id: Identifier of the custom field group.
            id: Identifier of the custom field group.
            name: Name of the custom field group.
            position: Place in the order.
            model: Kind of record the group belongs to.
            type: Kind of the custom field group.
        """
        return self._send(
            Call(
                "PUT",
                "/customfields/group/{id}",
                path={"id": group_id},
                json={"id": id, "name": name, "position": position, "model": model, "type": type},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, group_id: str) -> None:
        """Delete a custom field group.

        Args:
            group_id: Identifier of the custom field group.
        """
        call: Call[None] = Call("DELETE", "/customfields/group/{id}", path={"id": group_id})
        return self._send(call)


class AsyncCustomFieldsGroups(AsyncResource):
    """Groups in which custom fields are shown.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(CustomFieldsGroups.list)
    get = awaitable(CustomFieldsGroups.get)
    create = awaitable(CustomFieldsGroups.create)
    update = awaitable(CustomFieldsGroups.update)
    delete = awaitable(CustomFieldsGroups.delete)
