# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import UNSET, Unset


class Books(Resource):
    """Books."""

    def create(self, *, notes: models.NotesByPage | Unset = UNSET) -> None:
        """Enter a book.

        Args:
            notes: Notes.
        """
        call: Call[None] = Call("POST", "/books", json={"notes": notes})
        self._send(call)


class AsyncBooks(AsyncResource):
    """Books."""

    async def create(self, *, notes: models.NotesByPage | Unset = UNSET) -> None:
        """Enter a book.

        Args:
            notes: Notes.
        """
        call: Call[None] = Call("POST", "/books", json={"notes": notes})
        await self._send(call)
