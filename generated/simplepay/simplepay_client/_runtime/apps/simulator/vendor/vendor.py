# Copied from generator/runtime/apps/simulator/vendor/vendor.py; edit it there, then generate again.
"""How a vendor behaves: the steps of every request, each a method that a vendor's module may override."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any, ClassVar, TypeVar

from ..access import is_allowed
from ..bodies import UnreadableBodyError, read_body
from ..clock import SimulatedClock
from ..document.document import Document, Operation
from ..document.routes import Route
from ..document.schemas import members_of
from ..document.values import Row, listing, mapping
from ..request import Body, Received, Refused, Reply
from .acts import Acts
from .answers import ELSEWHERE
from .beginning import Beginning
from .lists import Lists

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


class Vendor(Lists, Acts, Beginning):
    """A vendor that does what its document says; subclasses add what no document says.

    Args:
        document: The vendor's document.
        clock: The time.
    """

    _handlers: ClassVar[dict[str, str]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        handlers = dict(cls._handlers)
        for name, value in vars(cls).items():
            handlers |= dict.fromkeys(getattr(value, _ROUTES, ()), name)
        cls._handlers = handlers

    def __init__(self, document: Document, clock: SimulatedClock) -> None:
        super().__init__(document, clock)
        self.budgets = self.make_budgets()
        unknown = sorted(set(self._handlers) - set(document.operations))
        if unknown:
            raise ValueError(f"{type(self).__name__} handles {unknown[0]}, which the document does not have.")
        self.records = self._empty_records()

    def answer(self, request: Received) -> Reply:
        """Return the answer to a request."""
        try:
            return self._answered(request)
        except Refused as refusal:
            return refusal.answer

    def _answered(self, request: Received) -> Reply:
        self.find(request)
        if request.operation is None and request.path == ELSEWHERE:
            # Whoever has the address of such a file may fetch it.
            return Reply(200, b"example", "application/octet-stream")
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
        if any(name not in dict(request.query) for name in operation.own_query):
            return False
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
            Refused: The budget is used up.
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
        body = read_body(request.content, request.headers.get("content-type", ""), nested=nested, most=self.php_limit)
        if body.is_form and request.operation is not None:
            self._read_parts(body, mapping(request.operation.bodies.get(body.media)))
        return body

    def _read_parts(self, body: Body, media: Row) -> None:
        """Read the objects in a form that are one text: JSON, or names and values in the style of their encoding."""
        for name, node in members_of(self.document, media.get("schema")).items():
            text = body.members.get(name)
            if not isinstance(text, str) or not self.judge.faults(node, text, texts=True):
                continue
            style = mapping(mapping(media.get("encoding")).get(name)).get("style")
            parts = text.split({"spaceDelimited": " ", "pipeDelimited": "|"}.get(str(style), ","))
            if text.startswith("{"):
                with suppress(ValueError):
                    body.value[name] = json.loads(text)
            elif style and len(parts) % 2 == 0:
                body.value[name] = dict(zip(parts[::2], parts[1::2], strict=True))

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


def only_value(schema: Row) -> str | None:
    """Return the text of the only value that a schema allows; None if it allows several."""
    if "const" in schema:
        return str(schema["const"])
    listed = listing(schema.get("enum"))
    return str(listed[0]) if len(listed) == 1 else None


def _nests(operation: Operation | None) -> bool:
    """Whether a member of a form is written with brackets: `metadata[key]`."""
    bodies = operation.bodies.values() if operation is not None else ()
    styles = [mapping(part).get("style") for media in bodies for part in mapping(media.get("encoding")).values()]
    return "deepObject" in styles
