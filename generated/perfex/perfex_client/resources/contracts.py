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
from .._runtime.core import UNSET, SequenceNotStr, Unset, Upload, hints, uploads
from .._runtime.paging import AsyncPages, Pages


class Contracts(Resource):
    """Contracts with customers."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Contract]:
        """List contracts.

        Quirks, in QUIRKS.md: PX-22.

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
                "/api/contracts",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Contract,
            )
        )

    def create(
        self,
        *,
        subject: str,
        datestart: date,
        client: int,
        dateend: date | Unset = UNSET,
        contract_type: int | Unset = UNSET,
        contract_value: Decimal | int | Unset = UNSET,
        description: str | Unset = UNSET,
        content: str | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
    ) -> models.Result:
        """Enter a contract.

        Quirks, in QUIRKS.md: PX-64.

        Args:
            subject: What it is about.
            datestart: First day.
            client: Id of the customer.
            dateend: Last day.
            contract_type: Id of the type.
            contract_value: What it is worth.
            description: Short description.
            content: Text of the contract, as HTML.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `contracts`.
            file: Files to attach. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/contracts",
                multipart={
                    "subject": subject,
                    "datestart": datestart,
                    "client": client,
                    "dateend": dateend,
                    "contract_type": contract_type,
                    "contract_value": hints.money(contract_value),
                    "description": description,
                    "content": content,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                    "file": uploads(file),
                },
                returns=models.Result,
            )
        )

    def get(self, contract_id: int) -> models.Contract:
        """Fetch one contract.

        Args:
            contract_id: Id of the contract.
        """
        return self._send(Call("GET", "/api/contracts/{id}", path={"id": contract_id}, returns=models.Contract))

    def delete(self, contract_id: int) -> models.Result:
        """Delete a contract.

        Args:
            contract_id: Id of the contract.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/contracts/{id}", path={"id": contract_id}, returns=models.Result))

    def update(
        self,
        contract_id: int,
        *,
        subject: str | None | Unset = UNSET,
        datestart: date | None | Unset = UNSET,
        client: int | Unset = UNSET,
        dateend: date | None | Unset = UNSET,
        contract_type: int | Unset = UNSET,
        contract_value: Decimal | int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a contract.

        The client reads the contract first and raises `WouldLose` where it has attachments or the read does not
        show them. `with_options(allow_loss=True)` sends the update as it is. Danger: version 2.0.8 first
        deletes the files the record already has, also when none are sent with the update. Version 2.x refuses
        an update that changes nothing.

        Quirks, in QUIRKS.md: PX-22, PX-46.

        Args:
            contract_id: Id of the contract.
            subject: What it is about.
            datestart: First day.
            client: Id of the customer.
            dateend: Last day.
            contract_type: Id of the type.
            contract_value: What it is worth.
            description: Short description.
            content: Text of the contract, as HTML.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `contracts`.
            file: Files to attach, in place of those the record has. They travel only as multipart.
        """
        members = {
            "subject": subject,
            "datestart": datestart,
            "client": hints.text(client),
            "dateend": dateend,
            "contract_type": hints.text(contract_type),
            "contract_value": hints.money(contract_value),
            "description": description,
            "content": content,
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
            "file": uploads(file),
        }
        return self._send(
            Call(
                "PUT",
                "/api/contracts/{id}",
                path={"id": contract_id},
                multipart=members,
                json={**members, "file": file},
                content_type=content_type,
                returns=models.Result,
            )
        )

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Contract]:
        """Find contracts that mention a text.

        Only version 3.x has it.

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
                "/api/contracts/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Contract,
            )
        )


class AsyncContracts(AsyncResource):
    """Contracts with customers."""

    list = AsyncPages.of(Contracts.list)
    create = awaitable(Contracts.create)
    get = awaitable(Contracts.get)
    delete = awaitable(Contracts.delete)
    update = awaitable(Contracts.update)
    search = AsyncPages.of(Contracts.search)
