# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages


class Books(Resource):
    """Books."""

    def list(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Book]:
        """List the books.

        Args:
            page: Page to start from.
            per_page: Rows to a page.
        """
        return self._walk(Call("GET", "/books", query={"page": page, "per_page": per_page}, returns=models.Book))


class AsyncBooks(AsyncResource):
    """Books."""

    list = AsyncPages.of(Books.list)
