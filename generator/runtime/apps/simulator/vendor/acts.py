"""What a vendor does with one record: show, create, update and delete it."""

from __future__ import annotations

from ..document.document import schema_of
from ..document.routes import Route
from ..document.schemas import members_of
from ..document.values import Row, is_row, mapping
from ..records import Record
from ..request import Received, Refused, Reply
from .answers import Answers
from .refusals import Refusals
from .rows import Rows


class Acts(Rows, Answers, Refusals):
    """A vendor that keeps records."""

    def show(self, request: Received, route: Route) -> Reply:
        """Return one record."""
        record = self.one(request, route)
        return self.single(route, self.named_members(route, self.shown(record, route, alone=True)))

    def one(self, request: Received, route: Route) -> Record:
        """Return the record that a path names.

        Raises:
            Refused: No record has this id.
        """
        record = self.held(route).record(request.values.get(route.item, ""))
        if record is None or not record.is_in(self.scope(request, route)):
            raise Refused(self.not_found(request))
        return record

    def create(self, request: Received, route: Route) -> Reply:
        """Add a record."""
        if (parent := self._acted_on(request, route)) is not None:
            return self.single(route, self.shown(parent, route, alone=True))
        row = self.new_row(request, route)
        record = self.held(route).add(row, scope=self.scope(request, route))
        self.keep_files(request, record)
        return self.created(request, route, record)

    def _is_made(self, request: Received, route: Route) -> bool:
        """Whether a PUT makes the record that its path names, as a documented 201 says."""
        made_too = any(status == 201 for status, _, _ in route.operation.answers)
        is_put = request.method == "PUT" and bool(route.item) and made_too
        return is_put and self.held(route).record(request.values.get(route.item, "")) is None

    def _acted_on(self, request: Received, route: Route) -> Record | None:
        """Return the record on which a path acts, if its answer is that record: `POST /items/{id}/move`."""
        head = route.operation.path.rstrip("/").rpartition("/")[0]
        reads = [self.routes.get(f"GET {path}") for path in (head, f"{head}/")]
        read = next((read for read in reads if read is not None and read.role == "read"), None)
        ref = mapping(route.row).get("$ref")
        if read is None or route.collection in self._seen or not ref or mapping(read.row).get("$ref") != ref:
            return None
        return self.one(request, read)

    def created(self, request: Received, route: Route, record: Record) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the answer to a creation; the documented one, where that has no place for a record."""
        row = self._fitting(route, record)
        _, kind, media = route.operation.success
        schema = schema_of(media) if route.row is None else route.row
        has_place = not kind or "json" in kind or "*" in kind
        fits = has_place and not self.answer_judge.faults(schema, row)
        return self.single(route, row) if fits else self.documented(route)

    def _fitting(self, route: Route, record: Record) -> Row:
        """Return a record as the answer to a creation has it: all of it, or the members that its schema names.

        Where the answer is no record but a confirmation, it is the documented one with what it says of the record.
        """
        row = self.named_members(route, self.shown(record, route, alone=True))
        members = members_of(self.document, route.row)
        if not members or not self.answer_judge.faults(route.row, row):
            return row
        told = {
            name: value for name, value in row.items() if not self.answer_judge.faults(members.get(name, False), value)
        }
        return {**self.documented_row(route), **{name: value for name, value in told.items() if name in members}}

    def update(self, request: Received, route: Route) -> Reply:
        """Change a record: by default the members that were sent."""
        if self._is_made(request, route):
            key = request.values[route.item]
            row = self.new_row(request, route)
            record = self.held(route).add(
                {**row, self.id_member(route.collection, row): key}, scope=self.scope(request, route)
            )
            return self.created(request, route, record)
        record = self.one(request, route)
        record.row |= self.changed(request, route, record)
        self.keep_files(request, record)
        return self.updated(request, route, record)

    def updated(self, request: Received, route: Route, record: Record) -> Reply:
        """Return the answer to a change."""
        return self.created(request, route, record)

    def delete(self, request: Received, route: Route) -> Reply:
        """Take a record away."""
        record = self.one(request, route)
        del self.held(route)[record.id]
        return self.deleted(request, route, record)

    def deleted(self, request: Received, route: Route, record: Record) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the answer to a deletion."""
        answer = self.documented(route)
        own = self.id_member(route.collection, record.row)
        if is_row(answer.body) and own in answer.body:
            answer.body[own] = record.row[own]
        return answer

    def act(self, request: Received, route: Route) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the answer to an operation that neither a handler nor its route explains: the documented one."""
        return self.documented(route)
