"""How a vendor behaves: the steps of every request, each a method that a vendor's module may override."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, TypeVar, cast
from xml.sax.saxutils import escape

from attrs import evolve

from .access import Budget, SentSecret, budget_of, is_allowed, secrets_of
from .bodies import UnreadableBodyError, read_body, typed_text
from .clock import SimulatedClock
from .document.document import Document, Operation
from .document.examples import empty, example_of, rows_in, stable_id
from .document.routes import Route, routes_of
from .document.schemas import Judge, is_open, members_of
from .document.values import Row, copied, is_list, is_row, listing, mapping, part_at, put_at
from .listings import AFTER, Paging, RowPage, usual_words
from .records import Collection, Record, Records, plain
from .request import NOTHING, Body, Received, ReceivedFile, Refused, Reply

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
Handler = Callable[[Any, Received], Reply]
H = TypeVar("H", bound=Handler)
_ROUTES = "simulated_routes"


def handles(*routes: str) -> Callable[[H], H]:
    """Let a method of a vendor answer operations: `@handles("POST /invoices/{id}/send")`.

    The method takes the request, already judged, and returns the answer or raises `Refused`.
    """

    def mark(handler: H) -> H:
        setattr(handler, _ROUTES, routes)
        return handler

    return mark


class Vendor:
    """A vendor that does what its document says; subclasses add what no document says.

    Args:
        document: The vendor's document.
        clock: The time.
    """

    page_size: int = 100
    """Rows of a page where the request does not say."""
    php_forms: bool | None = None
    """Whether fields of forms nest as in PHP; where None, `x-form` decides."""
    php_limit: ClassVar[int | None] = None
    """Most fields of a form that are read (`max_input_vars`); the others are dropped without a word, as PHP does."""
    judges_requests = True
    """Whether a request that its document does not allow is refused."""
    bad_request = 400
    """Status of such a refusal."""
    more_collections: ClassVar[tuple[str, ...]] = ()
    """Names of records that no listing of the document shows."""
    same_records: ClassVar[Mapping[str, str]] = {}
    """Names of records that are those of another name, such as one listing of the same records for each department."""

    _handlers: ClassVar[dict[str, str]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        handlers = dict(cls._handlers)
        for name, value in vars(cls).items():
            handlers |= dict.fromkeys(getattr(value, _ROUTES, ()), name)
        cls._handlers = handlers

    def __init__(self, document: Document, clock: SimulatedClock) -> None:
        self.document = document
        self.clock = clock
        self.judge = Judge(document)
        self.routes: dict[str, Route] = routes_of(document)
        self.schemes = secrets_of(document)
        self.secrets: dict[str, SentSecret] = {name: secret for name, (_, secret) in self.schemes.items()}
        self.budgets: list[Budget] = self.make_budgets()
        self.page_cap: int | None = None
        self.expired = False
        unknown = sorted(set(self._handlers) - set(document.operations))
        if unknown:
            raise ValueError(f"{type(self).__name__} handles {unknown[0]}, which the document does not have.")
        self.records = self._empty_records()

    # What a request goes through, in this order.

    def answer(self, request: Received) -> Reply:
        """Return the answer to a request."""
        try:
            return self._answered(request)
        except Refused as refusal:
            return refusal.answer

    def _answered(self, request: Received) -> Reply:
        self.find(request)
        self.admit(request)
        self.count(request)
        if request.operation is None:
            raise Refused(self.unknown_route(request))
        try:
            request.body = self.read(request)
        except UnreadableBodyError as error:
            request.complaints.append(str(error))
            raise Refused(self.refuse(self.bad_request, str(error))) from error
        faults = self.faults(request) if self.judges_requests else []
        if faults:
            request.complaints += [text for _, text in faults]
            raise Refused(self.refuse_fields(request, dict(reversed(faults))))
        return self.handle(request)

    def find(self, request: Received) -> None:
        """Find the documented operation of a request, if there is one."""
        fits = self.document.fitting(request.method, request.path)
        if fits:
            meant = (fit for fit in fits if len(fits) > 1 and self._is_meant(fit[0], request))
            request.operation, request.values = next(meant, fits[0])

    def _is_meant(self, operation: Operation, request: Received) -> bool:
        """Whether a request has each value that alone an operation takes, such as `action=letters.list`."""
        fixed = {
            str(node.get("name")): node.get("schema") for node in operation.parameters if node.get("in") == "query"
        }
        try:
            body = self.read(request).members
        except UnreadableBodyError:
            body = {}
        sent = {**body, **dict(request.query)}
        for media in operation.bodies.values():
            fixed |= members_of(self.document, media.get("schema"))
        values = {name: only_value(mapping(self.document.resolved(schema))) for name, schema in fixed.items()}
        return all(str(sent.get(name)) == value for name, value in values.items() if value is not None)

    def admit(self, request: Received) -> None:
        """Refuse a request without a valid credential.

        Raises:
            Refused: The credential is missing, wrong or expired.
        """
        if self.expired or not is_allowed(request.operation, self.document, self.secrets, request):
            request.complaints.append("The credential is missing, wrong or expired.")
            raise Refused(self.unauthorized(request))

    def count(self, request: Received) -> None:
        """Count a request, and refuse what is beyond a budget.

        Raises:
            Refused: There is no room.
        """
        now = self.clock.now()
        for budget in self.budgets:
            seconds = budget.take(now)
            if seconds is not None:
                request.complaints.append(f"More than {budget.requests} requests in {budget.seconds:g} seconds.")
                raise Refused(self.too_many(budget, seconds))

    def read(self, request: Received) -> Body:
        """Return the body of a request."""
        nested = self.php_forms
        if nested is None:
            nested = mapping(self.document.content.get("x-form")).get("nesting") == "php" or _nests(request.operation)
        return read_body(request.content, request.headers.get("content-type", ""), nested=nested, most=self.php_limit)

    def faults(self, request: Received) -> list[tuple[str, str]]:
        """Return what the document forbids about a request: a name and a sentence for each fault."""
        return [*self.parameter_faults(request), *self.body_faults(request)]

    def handle(self, request: Received) -> Reply:
        """Return the answer to a request that is in order: a handler's, else that of its route."""
        assert request.operation is not None
        name = self._handlers.get(request.operation.key)
        if name is not None:
            handler: Callable[[Received], Reply] = getattr(self, name)
            return handler(request)
        route = self.routes[request.operation.key]
        act: dict[str, Callable[[Received, Route], Reply]] = {
            "list": self.list_records,
            "read": self.show,
            "search": self.search,
            "create": self.create,
            "update": self.update,
            "delete": self.delete,
        }
        return act.get(route.role, self.act)(request, route)

    # How it refuses.

    def refuse(self, status: int, message: str, fields: Mapping[str, str] | None = None) -> Reply:
        """Return a refusal in the vendor's shape: by default where `x-failure` looks for the message."""
        word = mapping(self.document.content.get("x-failure"))
        body: Row = {}
        for condition in map(mapping, listing(word.get("when"))):
            if isinstance(condition.get("member"), str) and "equals" in condition:
                put_at(body, condition["member"], condition["equals"])
                break
        put_at(body, str(next(iter(listing(word.get("message"))), "message")), message)
        names = [name for name in listing(word.get("fields")) if name not in body]
        if fields and names:
            put_at(body, str(names[0]), dict(fields))
        return Reply(status, body)

    def refuse_fields(self, request: Received, faults: Mapping[str, str]) -> Reply:
        """Return the refusal of a request that its document does not allow."""
        documented = {status for status, _, _ in request.operation.answers} if request.operation else set[int]()
        status = next((status for status in (422, 400) if status in documented), self.bad_request)
        return self.refuse(status, " ".join(faults.values()), faults)

    def unauthorized(self, request: Received) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the refusal of a bad credential."""
        return self.refuse(401, "The credential is missing, wrong or expired.")

    def not_found(self, request: Received) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the refusal of an id that is unknown."""
        return self.refuse(404, "There is no such record.")

    def unknown_route(self, request: Received) -> Reply:
        """Return the answer to what is no documented operation."""
        others = self.document.methods_of(request.path)
        status, text = (405, f"takes {', '.join(others)}") if others else (404, "is no documented path")
        message = f"{request.method} {request.path}: the path {text}."
        request.complaints.append(message)
        answer = self.refuse(status, message)
        if others:
            answer.headers["Allow"] = ", ".join(others)
        return answer

    def too_many(self, budget: Budget, seconds: float) -> Reply:
        """Return the refusal of a request beyond a budget."""
        answer = self.refuse(429, "Too many requests.")
        if budget.shown:
            answer.headers["Retry-After"] = str(max(1, round(seconds + 0.5)))
        return answer

    def make_budgets(self) -> list[Budget]:
        """Return the request budgets; by default that of `x-rate-limit`, if any."""
        budget = budget_of(self.document.content.get("x-rate-limit"))
        return [] if budget is None else [budget]

    def headers(self, request: Received) -> dict[str, str]:  # noqa: ARG002  a vendor may look at it
        """Return headers that every answer has: by default those of the budget, if they are documented."""
        word = mapping(self.document.content.get("x-rate-limit"))
        budget = next((budget for budget in self.budgets if budget.shown), None)
        if budget is None:
            return {}
        figures = {"limit": budget.requests, "remaining": budget.remaining, "reset": budget.ends(self.clock.now())}
        return {str(word[name]): str(value) for name, value in figures.items() if name in word}

    # What it judges.

    def parameter_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the parameters in query, headers and path."""
        operation = cast(Operation, request.operation)
        request.remarks += [
            f"The query parameter {name} is not documented."
            for name in dict.fromkeys(name for name, _ in request.query)
            if name.partition("[")[0] not in self.known_query(operation)
        ]
        return [fault for node in operation.parameters for fault in self._of_parameter(request, node)]

    def known_query(self, operation: Operation) -> set[str]:
        """Return the query parameters that an operation takes, without brackets."""
        words = mapping(operation.word("x-pagination")) if operation.node.get("x-pagination") else {}
        names = {name for node in operation.parameters for name in self._names_of(node)}
        names |= {str(words.get(word)) for word in ("page", "limit", "select")}
        names |= {AFTER} if words.get("style") in ("link", "next") else set[str]()
        names |= {secret.name for secret in self.secrets.values() if secret.place == "query"}
        return {name.partition("[")[0] for name in names}

    def _names_of(self, node: Row) -> list[str]:
        """Return the names that a parameter has in a query: an object's are those of its members."""
        own = members_of(self.document, node.get("schema")) if self._is_spread(node) else {}
        return [str(node.get("name")), *own]

    def _of_parameter(self, request: Received, node: Row) -> list[tuple[str, str]]:
        name, where = str(node.get("name")), str(node.get("in"))
        given = {
            "path": [request.values[name]] if name in request.values else [],
            "header": [request.headers[name.lower()]] if name.lower() in request.headers else [],
            "query": [value for key, value in request.query if key == name],
        }.get(where, [])
        if not given and node.get("required") and where in ("query", "header") and not self._is_spread(node):
            return [(name, f"{name} is missing in the {where}.")]
        schema = node.get("schema")
        if schema is None or "[" in name or self._is_joined(node):
            return []
        return [fault for value in given for fault in self.judge.faults(schema, value, name, texts=True)]

    def body_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the body."""
        operation, body = cast(Operation, request.operation), request.body
        if not operation.bodies:
            request.remarks += ["The body is not documented; nobody reads it."] if request.content else []
            return []
        if not request.content and not body.media:
            return [("", "The body is missing.")] if operation.request_body.get("required") else []
        exact = operation.bodies.get(body.media)
        media = _any_media(operation.bodies, body.media) if exact is None else exact
        if media is None:
            return [("", f"The body must be {', '.join(operation.bodies)}, not {body.media or 'of no media type'}.")]
        return self._of_body(request, media.get("schema")) if body.is_form or body.media.endswith("json") else []

    def _of_body(self, request: Received, schema: Any) -> list[tuple[str, str]]:
        known = members_of(self.document, schema)
        unknown = [name for name in request.body.members if known and name not in known]
        request.remarks += [f"The member {name} is not documented." for name in unknown]
        return self.judge.faults(schema, request.body.value, texts=request.body.is_form)

    # What it does with records.

    def list_records(self, request: Received, route: Route) -> Reply:
        """Return a page of the records."""
        return self.paged(request, route, self.found(request, route))

    def paged(self, request: Received, route: Route, records: Iterable[Record]) -> Reply:
        """Return the page of these records that a request asks for."""
        rows = [self.shown(record, route) for record in records]
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

    def found(self, request: Received, route: Route) -> Iterable[Record]:
        """Return the records that a listing has, in its order; a vendor filters and sorts here."""
        return [record for record in self.held(route).held.values() if record.is_in(self.scope(request, route))]

    def is_paged(self, request: Received, route: Route) -> bool:  # noqa: ARG002  a vendor may look at it
        """Whether a listing comes in pages."""
        return bool(route.operation.node.get("x-pagination"))

    def listed(self, request: Received, route: Route, page: RowPage) -> Reply:
        """Return the answer that holds a page."""
        paging = self.words(route)
        headers = paging.linked(page, request)
        if not route.wrap:
            return evolve(self.done(route, [*page.rows]), headers=headers)
        body: Row = self.envelope(route)
        put_at(body, route.wrap, [*page.rows])
        paging.write_to(body, page, request)
        return evolve(self.done(route, body), headers=headers)

    def search(self, request: Received, route: Route) -> Reply:
        """Return the records that mention a text; `route.item` names it in the path."""
        text = request.values[route.item].lower()
        records = self.held(route).held.values()
        return self.paged(request, route, [record for record in records if _mentions(record.row, text)])

    def show(self, request: Received, route: Route) -> Reply:
        """Return one record."""
        record = self.one(request, route)
        return self.single(route, self.shown(record, route, alone=True))

    def one(self, request: Received, route: Route) -> Record:
        """Return the record that a path names.

        Raises:
            Refused: There is none.
        """
        record = self.held(route).record(request.values.get(route.item, ""))
        if record is None or not record.is_in(self.scope(request, route)):
            raise Refused(self.not_found(request))
        return record

    def single(self, route: Route, row: Row) -> Reply:
        """Return the answer that holds one record."""
        if route.many and not route.wrap:
            return self.done(route, [row])
        if not route.wrap:
            return self.done(route, row)
        body = self.envelope(route)
        put_at(body, route.wrap, [row] if route.many else row)
        return self.done(route, body)

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
        """Return the answer to a creation."""
        return self.single(route, self._fitting(route, record))

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

    # Rows.

    def held(self, route: Route) -> Collection[Any]:
        """Return the records of a route."""
        return self.records[route.collection]

    def members_of_rows(self, collection: str) -> dict[str, Row]:
        """Return the documented members of the records of a collection, by name."""
        return self._members.get(collection, {})

    def required_of(self, collection: str) -> frozenset[str]:
        """Return the members that the records of a collection always have."""
        return self._required.get(collection, frozenset())

    def scope(self, request: Received, route: Route) -> dict[str, str]:
        """Return what the records of a request belong to: ids by kind, such as `{"clients": "7"}`."""
        return {kind: request.values[name] for kind, name in route.scope if name in request.values}

    def id_member(self, collection: str, row: Row) -> str:
        """Return the member that holds the id of a record of a collection."""
        known = self._members.get(collection, {})
        if (named := _named_by(self._keyed_by.get(collection, ""), {**known, **row})) is not None:
            return named
        last = collection.rpartition("/")[2].replace("-", "_")
        names = ["id", f"{last}id", f"{last.removesuffix('s')}id", f"{last.removesuffix('s')}_id", "_id", "uuid", "uid"]
        member = next((name for name in names if name in row or name in known), None)
        member = member or next((name for name in known if name.lower().endswith("id")), None)
        return member or ("name" if known.get("name", {}).get("type") == "string" else "id")

    def new_id(self, collection: Collection[Any]) -> Any:
        """Return the id of a new record: the next number, or an identifier that follows from the last one."""
        own = self.id_member(collection.name, {})
        schema = self._members.get(collection.name, {}).get(own, {})
        if own == "name":
            # Names lead to what they name: `shelves/2`.
            collection.last += 1
            return f"{collection.name}/{collection.last + 1}"
        numbers = all(record_id.isdecimal() for record_id in collection.held)
        if schema.get("format") == "uuid" or (collection.held and not numbers):
            return str(stable_id(collection.name, len(collection.held), collection.last))
        collection.last += 1
        is_text = schema.get("type") == "string" or "string" in listing(schema.get("type"))
        return str(collection.last) if is_text else collection.last

    def given(self, request: Received, route: Route) -> Row:
        """Return the members of a record that a request gives, without the wrap of the body."""
        members = request.body.members
        bodies = list(cast(Operation, request.operation).bodies.values())
        wrap = mapping(self.document.resolved(bodies[0].get("schema"))).get("x-unwrap") if bodies else None
        wrap = mapping(wrap).get("member") if is_row(wrap) else wrap
        wrap = wrap or self._lone_member(members, route)
        if isinstance(wrap, str) and isinstance(members.get(wrap), dict):
            members = mapping(members[wrap])
        sent = members_of(self.document, bodies[0].get("schema")) if bodies else {}
        known = {**sent, **self._members.get(route.collection, {})}
        return {name: self.as_held(value, known.get(name), request.body.is_form) for name, value in members.items()}

    def _lone_member(self, members: Row, route: Route) -> str | None:
        """Return the only member of a body, where it is an object that records do not have: `{"employee": {...}}`."""
        name = next(iter(members), "")
        return name if len(members) == 1 and name not in self._members.get(route.collection, {name: {}}) else None

    def as_held(self, value: Any, schema: Row | None, from_form: bool) -> Any:
        """Return a value as it is kept: by default of the type that is read, where a form gives texts."""
        if schema is None or not from_form:
            return copied(value)
        if isinstance(value, str):
            return typed_text(value, schema)
        if is_row(value):
            inner = members_of(self.document, schema)
            return {name: self.as_held(part, inner.get(name), from_form) for name, part in value.items()}
        item = mapping(self.document.resolved(schema.get("items")))
        return [self.as_held(part, item, from_form) for part in value] if is_list(value) else value

    def new_row(self, request: Received, route: Route) -> Row:
        """Return the members of a new record: what was given, and for what is always there and was not, nothing."""
        given = self.given(request, route)
        known = self._members.get(route.collection, {})
        row = self.blank(route.collection, given)
        scope = {
            name: self.as_held(value, known[name], True)
            for name, value in request.values.items()
            if name in known and name != route.item
        }
        whole: Row = {**row, **scope, **given}
        return whole

    def blank(self, collection: str, row: Row) -> Row:
        """Return nothing for each member that records of a collection always have, but for the id."""
        required = self._required.get(collection, frozenset())
        known = self._members.get(collection, {})
        own = self.id_member(collection, row)
        return {name: empty(self.document, known[name]) for name in known if name in required and name != own}

    def changed(self, request: Received, route: Route, record: Record) -> Row:  # noqa: ARG002  a vendor may look at it
        """Return the members that an update sets."""
        return self.given(request, route)

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:  # noqa: ARG002  a vendor may look at it
        """Return a row as a listing has it, or as reading it `alone` does: joined columns are added here."""
        return mapping(copied(record.row))

    def keep_files(self, request: Received, record: Record) -> None:
        """Keep the files of a request with its record."""
        for name, value in request.body.members.items():
            files = Received("", "", body=Body("", value)).files
            if files:
                record.files.setdefault(name, []).extend(files)
                if isinstance(record.row.get(name), ReceivedFile | dict | list):
                    record.row.pop(name, None)

    # Answers.

    def done(self, route: Route, body: Any) -> Reply:
        """Return a success."""
        status, media, _ = route.operation.success
        status = status if 200 <= status < 300 else 200
        if status == 204 or (not media and status != 200):
            return Reply(status)
        return Reply(status, body, media if "json" in media else "application/json")

    def documented(self, route: Route) -> Reply:
        """Return the documented success: its example, or what its schema allows."""
        status, media, node = route.operation.success
        status = status if 200 <= status < 300 else 200
        if not media:
            return Reply(status, NOTHING)
        value = next(route.operation.examples_of(node), NOTHING)
        if value is NOTHING:
            value = example_of(self.document, node.get("schema"))
        if "json" not in media:
            return Reply(status, as_text(value, media).encode(), media.replace("*/*", "application/octet-stream"))
        return Reply(status, copied(value), media.replace("*/*", "application/json"))

    def envelope(self, route: Route) -> Row:
        """Return what is around the records of an answer: as in the example, else as the schema says."""
        _, _, node = route.operation.success
        holders = [mapping(example) for example in route.operation.examples_of(node)]
        for holder in holders:
            if part_at(holder, route.wrap) is not None:
                return mapping(copied(holder))
        schema = node.get("schema")
        whole = mapping(self.document.resolved(schema))
        arms = [arm for word in ("oneOf", "anyOf") for arm in listing(whole.get(word))]
        name = route.wrap.partition(".")[0]
        return mapping(
            example_of(self.document, next((arm for arm in arms if name in members_of(self.document, arm)), schema))
        )

    # What it begins with.

    def seed(self) -> None:
        """Fill the records from the documented examples; a kind of record without one gets a row that is made up."""
        shown = [route for route in self.routes.values() if route.role in ("list", "read")]
        for route in shown:
            _, _, media = route.operation.success
            for example in route.operation.examples_of(media):
                for row in rows_in(example, route.wrap or None):
                    self.seed_row(route, row)
        for route in shown:
            if route.row is not None and not self.held(route):
                row = example_of(self.document, route.row)
                self.seed_row(route, mapping(row))

    def seed_row(self, route: Route, row: Row) -> None:
        """Add a documented record; where it is there already, what it lacks is added."""
        held = self.held(route)
        own = self.id_member(route.collection, row)
        known = held.record(row[own]) if row.get(own) is not None else None
        if known is None:
            held.add(row)
        else:
            known.row |= {name: copied(value) for name, value in row.items() if name not in known.row}

    def load(self, records: Mapping[str, Iterable[Mapping[str, Any]]]) -> None:
        """Add the caller's records.

        Raises:
            ValueError: There is no such collection.
        """
        for name, rows in records.items():
            if name not in self.records:
                known = ", ".join(sorted(self.records))
                raise ValueError(f"there are no records {name!r}; there are {known}")
            for row in rows:
                self.load_row(self.records[name], copy.deepcopy(dict(row)))

    def load_row(self, collection: Collection[Any], row: Row) -> None:
        """Add a row of the caller's; what it belongs to is in members that are called like parameters of the path.

        Members that a record always has and that the row leaves out hold nothing.
        """
        kinds = self._scopes.get(collection.name, {})
        named = {name: kind for name, kind in kinds.items() if row.get(name) is not None and name != "id"}
        scope = {kind: str(row[name]) for name, kind in named.items()}
        members = self._members.get(collection.name, {})
        for name in named:
            if members and name not in members:
                del row[name]
        collection.add({**self.blank(collection.name, row), **row}, scope=scope)

    def _empty_records(self) -> Records:
        self._members: dict[str, dict[str, Row]] = {}
        self._required: dict[str, frozenset[str]] = {}
        self._scopes: dict[str, dict[str, str]] = {}
        self._seen = {route.collection for route in self.routes.values() if route.role in ("read", "list")}
        self._keyed_by = {route.collection: route.item for route in self.routes.values() if route.role == "read"}
        aliases: dict[str, str] = {}
        names: dict[str, None] = {}
        # What reading one shows is the whole record; a listing may show less.
        order = {"read": 0, "list": 1, "search": 2}
        for route in sorted(self.routes.values(), key=lambda route: order.get(route.role, 3)):
            if route.role == "act":
                continue
            names[route.collection] = None
            self._scopes[route.collection] = self._scopes.get(route.collection, {}) | {
                name: kind for kind, name in route.scope
            }
            resource = route.operation.node.get("x-resource")
            if isinstance(resource, str):
                own = self.same_records.get(route.collection, route.collection)
                aliases.setdefault(resource.replace(".", "_"), own)
            self._learn(route)
        return self._named_records({**names, **dict.fromkeys(self.more_collections)}, aliases)

    def _learn(self, route: Route) -> None:
        """Note the members of a route's records, unless a route that shows more of them was there before."""
        if route.role in ("read", "list", "search", "create") and route.row is not None:
            self._members.setdefault(route.collection, members_of(self.document, route.row))
            self._required.setdefault(route.collection, _required(self.document, route.row))

    def _named_records(self, names: Iterable[str], aliases: dict[str, str]) -> Records:
        aliases |= {plain(name): self.same_records.get(name, name) for name in names}
        kept = [name for name in sorted(names) if name not in self.same_records]
        collections: dict[str, Collection[Any]] = {
            name: Collection(name, self._id_of(name), self.new_id) for name in kept
        }
        return Records(collections, aliases)

    def _id_of(self, name: str) -> Callable[[Row], str]:
        return lambda row: self.id_member(name, row)

    def _fitting(self, route: Route, record: Record) -> Row:
        """Return a record as the answer to a creation has it: all of it, or the members that its schema names."""
        row = self.shown(record, route, alone=True)
        members = members_of(self.document, route.row) if route.row is not None else {}
        if not members or is_open(self.document, route.row):
            return row
        return {name: value for name, value in row.items() if name in members}

    def _is_spread(self, node: Row) -> bool:
        """Whether a parameter is an object whose members are parameters of their own."""
        schema = mapping(self.document.resolved(node.get("schema")))
        has_own = node.get("style", "form") == "form" and node.get("explode") is not False
        return _is_deep(node) or (has_own and bool(members_of(self.document, schema)))

    def _is_joined(self, node: Row) -> bool:
        """Whether a parameter holds a list in one text, or something nested."""
        schema = mapping(self.document.resolved(node.get("schema")))
        return schema.get("type") in ("array", "object") or "content" in node


def _named_by(parameter: str, members: Mapping[str, Any]) -> str | None:
    """Return the member that a parameter of the path names: `number` for `issue_number`; None for an id."""
    words = [word.lower() for word in _WORD.findall(parameter)]
    if not words or words[-1] in ("id", "uuid", "uid"):
        return None
    spoken = {tuple(word.lower() for word in _WORD.findall(name)): name for name in members}
    return next((spoken[end] for at in range(len(words)) if (end := tuple(words[at:])) in spoken), None)


def only_value(schema: Row) -> str | None:
    """Return the text of the only value that a schema allows; None if it allows several."""
    if "const" in schema:
        return str(schema["const"])
    listed = listing(schema.get("enum"))
    return str(listed[0]) if len(listed) == 1 else None


def as_text(value: Any, media: str) -> str:
    """Return a made-up value as a text of a media type: an object in XML, for one that is XML."""
    if not is_row(value) or "xml" not in media:
        return str(value)
    parts = (f"<{name}>{escape(str(part))}</{name}>" for name, part in value.items())
    return f"<answer>{''.join(parts)}</answer>"


def _nests(operation: Operation | None) -> bool:
    """Whether a member of a form is written with brackets: `metadata[key]`."""
    bodies = operation.bodies.values() if operation is not None else ()
    styles = [mapping(part).get("style") for media in bodies for part in mapping(media.get("encoding")).values()]
    return "deepObject" in styles


def _is_deep(node: Row) -> bool:
    return node.get("style") == "deepObject" or "[" in str(node.get("name"))


def _any_media(bodies: Mapping[str, Row], media: str) -> Row | None:
    """Return the media type whose wildcard takes another one."""
    for name, node in bodies.items():
        head = name.removesuffix("*")
        if name.endswith("*") and (head in ("", "*/") or media.startswith(head)):
            return node
    return None


def _mentions(row: Row, text: str) -> bool:
    return any(text in str(value).lower() for value in row.values() if isinstance(value, str | int | float))


def _required(document: Document, schema: Any, depth: int = 0) -> frozenset[str]:
    node = mapping(document.resolved(schema))
    parts = listing(node.get("allOf")) if depth < 20 else []
    return frozenset(listing(node.get("required"))).union(*(_required(document, part, depth + 1) for part in parts))
