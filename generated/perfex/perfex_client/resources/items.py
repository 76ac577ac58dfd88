# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Items(Resource):
    """The price list."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Item]:
        """List items of the price list.

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
                "/api/items",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Item,
            )
        )

    def create(
        self,
        *,
        description: str,
        rate: Decimal | int,
        long_description: str | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax2: int | Unset = UNSET,
        group_id: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
    ) -> models.ItemCreated:
        """Enter an item of the price list.

        Args:
            description: Name of the item.
            rate: Price of one.
            long_description: More about it.
            tax: Id of the first tax.
            tax2: Id of the second tax.
            group_id: Group of items.
            unit: Unit of the quantity.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `items`.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/items",
                multipart={
                    "description": description,
                    "rate": hints.money(rate),
                    "long_description": long_description,
                    "tax": tax,
                    "tax2": tax2,
                    "group_id": group_id,
                    "unit": unit,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                },
                returns=models.ItemCreated,
            )
        )

    def get(self, item_id: int) -> models.Item:
        """Fetch one item of the price list.

        Args:
            item_id: Id of the item.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/items/{id}", path={"id": item_id}, returns=models.Item))

    def update(
        self,
        item_id: int,
        *,
        description: str | None | Unset = UNSET,
        rate: Decimal | int | Unset = UNSET,
        long_description: str | None | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax2: int | Unset = UNSET,
        group_id: int | Unset = UNSET,
        unit: str | None | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change an item of the price list.

        Args:
            item_id: Id of the item.
            description: Name of the item.
            rate: Price of one.
            long_description: More about it.
            tax: Id of the first tax.
            tax2: Id of the second tax.
            group_id: Group of items.
            unit: Unit of the quantity.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `items`.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "description": description,
            "rate": hints.money(rate),
            "long_description": long_description,
            "tax": hints.text(tax),
            "tax2": hints.text(tax2),
            "group_id": hints.text(group_id),
            "unit": unit,
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
        }
        return self._send(
            Call(
                "PUT",
                "/api/items/{id}",
                path={"id": item_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, item_id: int) -> models.Result:
        """Delete an item of the price list.

        Args:
            item_id: Id of the item.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/items/{id}", path={"id": item_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Item]:
        """Find items of the price list that mention a text.

        Quirks, in QUIRKS.md: PX-29.

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
                "/api/items/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Item,
            )
        )


class AsyncItems(AsyncResource):
    """The price list."""

    list = AsyncPages.of(Items.list)
    create = awaitable(Items.create)
    get = awaitable(Items.get)
    update = awaitable(Items.update)
    delete = awaitable(Items.delete)
    search = AsyncPages.of(Items.search)
