# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset


class Books(Resource):
    """Books."""

    def list(
        self,
        *,
        order: models.Order | Literal["title", "author"] | str | Unset = UNSET,
        genres: SequenceNotStr[models.Genre | models.GenreName | str] | Unset = UNSET,
        shelf: models.Shelf | int | Unset = UNSET,
    ) -> List[models.Book]:
        """List books.

        Args:
            order: Order of books.
            shelf: Number of a shelf.
        """
        return self._send(
            Call("GET", "/books", query={"order": order, "genres": genres, "shelf": shelf}, returns=List[models.Book])
        )


class AsyncBooks(AsyncResource):
    """Books."""

    list = awaitable(Books.list)
