# Copied from generator/runtime/apps/simulator/vendor/lists.py; edit it there, then generate again.
"""Listings of records: which records, and which page of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from attrs import evolve

from ..document.document import Operation
from ..document.examples import may_be_null
from ..document.routes import Route, schema_at
from ..document.values import Row, drop_at, mapping, part_at, put_at
from ..listings import Paging, RowPage, usual_words
from ..records import Record
from ..request import Received, Reply
from .answers import Answers
from .judgement import Judgement
from .rows import Rows


class Lists(Rows, Answers, Judgement):
    """A vendor that lists its records in pages."""

    def list_records(self, request: Received, route: Route) -> Reply:
        """Return a page of the records."""
        return self.paged(request, route, self.matching_records(request, route))

    def paged(self, request: Received, route: Route, records: Iterable[Record]) -> Reply:
        """Return the page of these records that a request asks for."""
        rows = [self.named_members(route, self.shown(record, route)) for record in records]
        return self.listed(request, route, self.cut(rows, request, route))

    def cut(self, rows: list[Row], request: Received, route: Route) -> RowPage:
        """Return the rows of the page that a request asks for."""
        if self.is_paged(request, route):
            return Paging(mapping(route.operation.word("x-pagination"))).cut(
                rows, request, self.page_cap, self.page_size
            )
        # A vendor that documents pages and gives none here takes no notice of the parameters.
        has_words = bool(route.operation.word("x-pagination"))
        words = {} if has_words else usual_words(self.known_query(cast(Operation, request.operation)))
        if words:
            return Paging(words).cut(rows, request, self.page_cap, max(1, len(rows)))
        shown = rows if self.page_cap is None else rows[: self.page_cap]
        return RowPage(shown, len(rows), 1, max(1, len(shown)), 0)

    def words(self, route: Route) -> Paging:
        """Return the paging words of a route."""
        return Paging(mapping(route.operation.word("x-pagination")))

    def matching_records(self, request: Received, route: Route) -> Iterable[Record]:
        """Return the records that a listing has, in its order; a vendor filters and sorts here."""
        return [record for record in self.held(route).held.values() if record.is_in(self.scope(request, route))]

    def is_paged(self, request: Received, route: Route) -> bool:  # noqa: ARG002  a vendor may look at it
        """Whether a listing comes in pages."""
        return bool(route.operation.node.get("x-pagination"))

    def listed(self, request: Received, route: Route, page: RowPage) -> Reply:
        """Return the answer that holds a page."""
        paging = self.words(route)
        headers = paging.linked(page, request)
        rows = [{route.row_wrap: row} for row in page.rows] if route.row_wrap else [*page.rows]
        if not route.wrap:
            return evolve(self.done(route, rows), headers=headers)
        body: Row = self.envelope(route)
        put_at(body, route.wrap, rows)
        paging.write_to(body, page, request)
        following = paging.word.get("next")
        if isinstance(following, str) and part_at(body, following) is None:
            self._without_next(route, body, following)
        return evolve(self.done(route, body), headers=headers)

    def _without_next(self, route: Route, body: Row, path: str) -> None:
        """Leave out where the next page is, behind the last one, where its schema does not allow null."""
        _, _, media = route.operation.success
        node = schema_at(self.document, media.get("schema"), path)
        if node and not may_be_null(self.document, node):
            drop_at(body, path)

    def search(self, request: Received, route: Route) -> Reply:
        """Return the records that mention a text; `route.item` names it in the path."""
        text = request.values[route.item].lower()
        records = self.held(route).held.values()
        return self.paged(request, route, [record for record in records if _mentions(record.row, text)])


def _mentions(row: Row, text: str) -> bool:
    return any(text in str(value).lower() for value in row.values() if isinstance(value, str | int | float))
