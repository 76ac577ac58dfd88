# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import deprecated as _deprecated


class Books(Resource):
    """Books."""

    @_deprecated("Deprecated by the vendor.")
    def delete(self, book_id: int) -> None:
        """Throw a book away.

        Deprecated by the vendor.

        Args:
            book_id: Number of the book.
        """
        call: Call[None] = Call("DELETE", "/books/{id}", path={"id": book_id})
        return self._send(call)


class AsyncBooks(AsyncResource):
    """Books."""

    @_deprecated("Deprecated by the vendor.")
    async def delete(self, book_id: int) -> None:
        """Throw a book away.

        Deprecated by the vendor.

        Args:
            book_id: Number of the book.
        """
        call: Call[None] = Call("DELETE", "/books/{id}", path={"id": book_id})
        await self._send(call)
