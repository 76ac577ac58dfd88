# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class CustomFields(Resource):
    """Fields an installation adds to its records."""

    def list(
        self, belongs_to: models.CustomFieldOwner | models.CustomFieldOwnerName | str
    ) -> List[models.CustomFieldDefinition]:
        """List the custom fields of a kind of record.

        Quirks, in QUIRKS.md: PX-24.

        Args:
            belongs_to: Kind of record the fields belong to.
        """
        return self._send(
            Call(
                "GET",
                "/api/custom_fields/{FieldBelongsto}",
                path={"FieldBelongsto": belongs_to},
                returns=List[models.CustomFieldDefinition],
            )
        )

    def get(
        self, belongs_to: models.CustomFieldOwner | models.CustomFieldOwnerName | str, record_id: int
    ) -> List[models.CustomFieldDefinition]:
        """List the custom fields of one record with their values.

        To set values, send `custom_fields` when creating or changing the record; an empty value removes the
        present one.

        Quirks, in QUIRKS.md: PX-24.

        Args:
            belongs_to: Kind of record the fields belong to.
            record_id: Id of the record.
        """
        return self._send(
            Call(
                "GET",
                "/api/custom_fields/{FieldBelongsto}/{id}",
                path={"FieldBelongsto": belongs_to, "id": record_id},
                returns=List[models.CustomFieldDefinition],
            )
        )


class AsyncCustomFields(AsyncResource):
    """Fields an installation adds to its records."""

    list = awaitable(CustomFields.list)
    get = awaitable(CustomFields.get)
