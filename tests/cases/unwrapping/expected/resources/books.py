# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import hints


class Books(Resource):
    """Books."""

    def list(self) -> List[models.Book]:
        """List the books."""
        return self._send(Call("GET", "/books", returns=List[models.Book], wire=hints.items(hints.wrapped("book"))))

    def create(self, *, title: str) -> models.Book:
        """Add a book.

        Args:
            title: Title on the cover.
        """
        return self._send(
            Call("POST", "/books", json={"book": {"title": title}}, returns=models.Book, wire=hints.wrapped("book"))
        )


class AsyncBooks(AsyncResource):
    """Books."""

    list = awaitable(Books.list)
    create = awaitable(Books.create)
