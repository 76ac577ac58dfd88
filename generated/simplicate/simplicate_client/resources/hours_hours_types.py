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


class HoursHoursTypes(Resource):
    """Kinds of hours.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.HoursType] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.HoursType]:
        """List hours types.

        Quirks, in QUIRKS.md: SC-31.

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
                "/hours/hourstype",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.HoursType,
            )
        )

    def create(
        self,
        *,
        type: Literal["Work Type"] | Unset = UNSET,
        vatclass_id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        tariff: str | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        color: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create an hours type.

        Args:
            type: Kind of hours type.
            vatclass_id: VAT class, from the VAT classes.
            label: Text shown in the application.
            tariff: Price of a unit.
            blocked: Whether it can no longer be chosen.
            color: Colour shown in the application, as `#rrggbb`.
        """
        return self._send(
            Call(
                "POST",
                "/hours/hourstype",
                json={
                    "type": type,
                    "vatclass_id": vatclass_id,
                    "label": label,
                    "tariff": tariff,
                    "blocked": blocked,
                    "color": color,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, hours_type_id: str) -> models.HoursType:
        """Fetch an hours type.

        Args:
            hours_type_id: Identifier of the hours type, such as `hourstype:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/hours/hourstype/{id}",
                path={"id": hours_type_id},
                returns=models.HoursType,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        hours_type_id: str,
        *,
        type: Literal["Work Type"] | Unset = UNSET,
        vatclass_id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        tariff: str | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        color: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an hours type.

        Args:
            hours_type_id: Identifier of the hours type, such as `hourstype:abc`.
            type: Kind of hours type.
            vatclass_id: VAT class, from the VAT classes.
            label: Text shown in the application.
            tariff: Price of a unit.
            blocked: Whether it can no longer be chosen.
            color: Colour shown in the application, as `#rrggbb`.
        """
        return self._send(
            Call(
                "PUT",
                "/hours/hourstype/{id}",
                path={"id": hours_type_id},
                json={
                    "type": type,
                    "vatclass_id": vatclass_id,
                    "label": label,
                    "tariff": tariff,
                    "blocked": blocked,
                    "color": color,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncHoursHoursTypes(AsyncResource):
    """Kinds of hours.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(HoursHoursTypes.list)
    create = awaitable(HoursHoursTypes.create)
    get = awaitable(HoursHoursTypes.get)
    update = awaitable(HoursHoursTypes.update)
