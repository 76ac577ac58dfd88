# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from collections.abc import Mapping

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import Failure, When


class CustomTables(Resource):
    """Any table of the database. Whoever holds the token reads and writes what the server allows, so mind the
    rights given to it.
    """

    def list(self, table_name: str) -> List[models.CustomTableRecord]:
        """List the records of a database table.

        Quirks, in QUIRKS.md: PX-39.

        Args:
            table_name: Full name of the table in the database; no prefix is added.

        Raises:
            NotFound: There is no such table, or it has no records.
        """
        return self._send(
            Call(
                "GET",
                "/api/thirdparty/customtable/{table_name}",
                path={"table_name": table_name},
                returns=List[models.CustomTableRecord],
                failure=Failure(when=(When(member="status", equals=False),)),
            )
        )

    def create(self, table_name: str, *, body: Mapping[str, object]) -> models.CustomTableRecordCreated:
        """Enter a record in a database table.

        Every member has to be a column of the table.

        Quirks, in QUIRKS.md: PX-06.

        Args:
            table_name: Full name of the table in the database; no prefix is added.

        Raises:
            BadRequest: The request was refused.
        """
        return self._send(
            Call(
                "POST",
                "/api/thirdparty/customtable/{table_name}",
                path={"table_name": table_name},
                json=body,
                returns=models.CustomTableRecordCreated,
            )
        )

    def get(self, table_name: str, record_id: int) -> models.CustomTableRecord:
        """Fetch one record of a database table.

        Quirks, in QUIRKS.md: PX-39.

        Args:
            table_name: Full name of the table in the database; no prefix is added.
            record_id: Id of the record.

        Raises:
            NotFound: There is no such table or record.
        """
        return self._send(
            Call(
                "GET",
                "/api/thirdparty/customtable/{table_name}/{id}",
                path={"table_name": table_name, "id": record_id},
                returns=models.CustomTableRecord,
                failure=Failure(when=(When(member="status", equals=False),)),
            )
        )

    def update(self, table_name: str, record_id: int, *, body: Mapping[str, object]) -> models.Result:
        """Change a record of a database table.

        Every member has to be a column of the table.

        Args:
            table_name: Full name of the table in the database; no prefix is added.
            record_id: Id of the record.

        Raises:
            BadRequest: The request was refused.
        """
        return self._send(
            Call(
                "PUT",
                "/api/thirdparty/customtable/{table_name}/{id}",
                path={"table_name": table_name, "id": record_id},
                json=body,
                returns=models.Result,
            )
        )

    def delete(self, table_name: str, record_id: int) -> models.Result:
        """Delete a record of a database table.

        Args:
            table_name: Full name of the table in the database; no prefix is added.
            record_id: Id of the record.

        Raises:
            NotFound: There is no such table or record.
        """
        return self._send(
            Call(
                "DELETE",
                "/api/thirdparty/customtable/{table_name}/{id}",
                path={"table_name": table_name, "id": record_id},
                returns=models.Result,
            )
        )


class AsyncCustomTables(AsyncResource):
    """Any table of the database. Whoever holds the token reads and writes what the server allows, so mind the
    rights given to it.
    """

    list = awaitable(CustomTables.list)
    create = awaitable(CustomTables.create)
    get = awaitable(CustomTables.get)
    update = awaitable(CustomTables.update)
    delete = awaitable(CustomTables.delete)
