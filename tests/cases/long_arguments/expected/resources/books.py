# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class Books(Resource):
    """Books."""

    def create(self, *, notes: models.NotesByPage | Unset = UNSET) -> None:
        """Enter a book.

        Args:
            notes: Notes.
        """
        call: Call[None] = Call("POST", "/books", json={"notes": notes})
        return self._send(call)


class AsyncBooks(AsyncResource):
    """Books."""

    create = awaitable(Books.create)
