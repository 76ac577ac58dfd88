# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import date

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class Books(Resource):
    """Books on the shelves."""

    def get(self, book_id: int) -> models.Book:
        """Fetch one book.

        Args:
            book_id: Number of the book.

        Raises:
            NotFound: There is no such book.
        """
        return self._send(Call("GET", "/books/{id}", path={"id": book_id}, returns=models.Book))

    def update(self, book_id: int, *, title: str, due_date: date | None | Unset = UNSET) -> None:
        """Change a book.

        What is left out stays as it is.

        Args:
            book_id: Number of the book.
            title: Title on the cover.
            due_date: Day to bring it back; null for none.
        """
        call: Call[None] = Call("PUT", "/books/{id}", path={"id": book_id}, json={"title": title, "dueDate": due_date})
        return self._send(call)


class AsyncBooks(AsyncResource):
    """Books on the shelves."""

    get = awaitable(Books.get)
    update = awaitable(Books.update)
