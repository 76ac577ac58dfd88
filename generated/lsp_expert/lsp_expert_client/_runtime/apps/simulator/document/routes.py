# Copied from generator/runtime/apps/simulator/document/routes.py; edit it there, then generate again.
"""Say what each operation does with records: list, read, create, change, delete, search or something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any, Literal

from attrs import evolve, frozen

from .document import Document, Operation
from .schemas import kind_of, members_of
from .values import Row, is_row, listing, mapping

_VERSION = re.compile(r"v[0-9.]++\w*|api|rest")
_CALL = re.compile(r"(?i:get|list|find|search|fetch|query|delete|remove|cancel|save|update|submit|create)(?=[A-Z])")
"""How the last part of a path begins that names a procedure: `/InvoiceService/GetInvoices`."""

Role = Literal["list", "read", "create", "update", "delete", "search", "act"]


@frozen
class Route:
    """What an operation does, and with which records."""

    operation: Operation
    role: Role
    collection: str
    """Name of the records, such as `invoices` or `clients/contacts`."""
    scope: tuple[tuple[str, str], ...] = ()
    """What the records belong to, from the outside in: its kind, such as `clients`, and the parameter that names it."""
    item: str = ""
    """Parameter of the path that names the record."""
    wrap: str = ""
    """Dotted path in the answer at which the record or the records are; empty where they are the whole answer."""
    many: bool = False
    """Whether the answer holds a list of records."""
    row: Any = None
    """Schema of a record in the answer."""
    row_wrap: str = ""
    """Member that wraps each record of a list: `[{"employee": {...}}]`."""


def routes_of(document: Document) -> dict[str, Route]:
    """Return the route of each operation, by its key."""
    return dict(document.once("routes", document.operations, lambda: _routes_of(document)))


def _routes_of(document: Document) -> dict[str, Route]:
    paths = {_bare(operation.path) for operation in document.operations.values()}
    routes = {operation.key: _route(operation, paths) for operation in document.operations.values()}
    routes = {key: _like_its_list(route, routes) for key, route in routes.items()}
    routes = {key: _with_its_rows(route, routes) for key, route in routes.items()}
    return {key: _among_rows(_with_posts(route, routes), routes) for key, route in routes.items()}


def _like_its_list(route: Route, routes: Mapping[str, Route]) -> Route:
    """Return the route of one record with the shape of its listing, where both have the same answer."""
    path = route.operation.path
    lists = (routes.get(f"GET {one}") for one in (path, path.rpartition("/")[0]))
    near = next((one for one in lists if one is not None and one.role == "list"), None)
    answer = _answer_name(route)
    if near is None or near is route or not answer or answer != _answer_name(near):
        return route
    return evolve(route, wrap=near.wrap, many=near.many, row=near.row, row_wrap=near.row_wrap)


def _with_its_rows(route: Route, routes: Mapping[str, Route]) -> Route:
    """Return the route of a listing with the records of its rows, where other records only have the same name.

    `/stores/{id}/batches/{id}/files` are those of `/stores/{id}/files`, and not `/files`, if the rows say so.
    """
    rows = _row_name(route)
    if route.role != "list" or not route.scope or not rows:
        return route
    alike = {other.collection for other in routes.values() if other.role == "list" and _row_name(other) == rows}
    others = alike - {route.collection}
    is_other = len(others) == 1 and _are_namesakes(route, routes)
    return _as(route, "list", others.pop(), route.scope) if is_other else route


def _are_namesakes(route: Route, routes: Mapping[str, Route]) -> bool:
    """Return whether the records that are not below anything and have a route's name are other ones than its rows."""
    tops = [other for other in routes.values() if other.collection == route.collection and not other.scope]
    names = {_row_name(other) for other in tops} - {""}
    return bool(names) and _row_name(route) not in names


def _row_name(route: Route) -> str:
    return str(mapping(route.row).get("$ref", ""))


def _answer_name(route: Route) -> str:
    _, _, media = route.operation.success
    return str(mapping(media.get("schema")).get("$ref", ""))


def _with_posts(route: Route, routes: Mapping[str, Route]) -> Route:
    """Return the route of a change where nothing else changes a record, and posting to it does."""
    path = route.operation.path
    is_post = route.operation.method == "POST" and bool(route.item) and bool(route.operation.request_body)
    changes = [method for method in ("PUT", "PATCH") if f"{method} {path}" in routes]
    if not is_post or changes or getattr(routes.get(f"GET {path}"), "role", "") != "read":
        return route
    return _as(route, "update", route.collection, route.scope)


def _among_rows(route: Route, routes: Mapping[str, Route]) -> Route:
    """Return the route of a path such as `/v1/{name}` with the records of the listing that has the same rows."""
    parts = _bare(route.operation.path).split("/")[1:-1]
    if not route.item or not all(map(_VERSION.fullmatch, parts)):
        return route
    read = routes.get(f"GET {route.operation.path}")
    rows = mapping(read.row if read is not None else None).get("$ref")
    listings = [other for other in routes.values() if other.role == "list" and mapping(other.row).get("$ref") == rows]
    return _as(route, route.role, listings[0].collection, listings[0].scope) if rows and len(listings) == 1 else route


def _route(operation: Operation, paths: Iterable[str]) -> Route:
    path = _bare(operation.path)
    head, _, last = path.rpartition("/")
    is_item = re.fullmatch(r"\{[^{}]*\}", last) is not None
    base = head if is_item else path
    collection, scope = _collection(base, paths)
    wrap, many, items = shape(operation)
    row, row_wrap = _row(operation.document, items) if many else (items, "")
    route = Route(operation, "act", collection, scope, last[1:-1] if is_item else "", wrap, many, row, row_wrap)
    return _with_role(route, is_item, head in paths)


def _bare(path: str) -> str:
    """Return a path without a slash or a format at its end: `/books/{id}.json` is that of one book.

    OData's `/books({id})` is as well.
    """
    path = re.sub(r"\((\{[^{}]*\})\)", r"/\1", path)
    return re.sub(r"(?:\.(?:json|xml|php)|\.?\{_?(?:ext|format)\})$", "", path.rstrip("/"))


def _with_role(route: Route, is_item: bool, has_list: bool) -> Route:
    head = _bare(route.operation.path).rpartition("/")[0]
    if route.operation.method == "GET" and is_item and head.endswith("/search"):
        return _as(route, "search", *_collection(head.rpartition("/")[0], ()))
    return _as(route, _role(route, is_item, has_list), route.collection, route.scope)


def _role(route: Route, is_item: bool, has_list: bool) -> Role:
    operation = route.operation
    is_paged = bool(operation.node.get("x-pagination"))
    if "#" in operation.path or (route.many and route.row is None):
        return "list" if is_paged and route.row is not None else "act"
    if is_paged and (route.many or operation.method == "GET"):
        return "list"
    if operation.method == "GET":
        return _read_role(route, is_item, has_list)
    if is_item:
        by_method: dict[str, Role] = {"PUT": "update", "PATCH": "update", "DELETE": "delete"}
        return by_method.get(operation.method, "act")
    return "create" if operation.method == "POST" and operation.request_body and not _is_call(operation) else "act"


def _read_role(route: Route, is_item: bool, has_list: bool) -> Role:
    if route.many and not is_item:
        return "list"
    is_record = route.row is not None or (has_list and not _is_file(route.operation))
    return "read" if is_item and is_record else "act"


def _is_call(operation: Operation) -> bool:
    """Return whether a request calls a procedure, or is answered by something that is not a record."""
    return _is_file(operation) or _CALL.match(_bare(operation.path).rpartition("/")[2]) is not None


def _is_file(operation: Operation) -> bool:
    _, media, _ = operation.success
    return bool(media) and "json" not in media and "*" not in media


def _as(route: Route, role: Role, collection: str, scope: tuple[tuple[str, str], ...]) -> Route:
    return evolve(route, role=role, collection=collection, scope=scope)


def _collection(path: str, paths: Iterable[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the name of the records at a path, and what they belong to.

    `/clients/{id}/employees` are the records of `/employees/{id}`, where that is documented.
    """
    literal = [part for part in path.split("/") if part and "{" not in part]
    scope = _scope(path)
    if scope and literal and not any(_is_item_of(path, other) for other in paths):
        alone = f"/{literal[-1]}"
        if any(_is_item_of(alone, other) for other in paths):
            return literal[-1], scope
    return "/".join(_common(literal)), scope


def _scope(path: str) -> tuple[tuple[str, str], ...]:
    """Return the parameters of a path, each with the part before it."""
    return tuple(
        (before.rpartition("}")[2], part[1 : part.index("}")])
        for before, part in pairwise(path.split("/"))
        if part.startswith("{") and "}" in part
    )


def _is_item_of(path: str, other: str) -> bool:
    """Whether a path is that of one record of a listing."""
    head, _, last = other.rpartition("/")
    return head == path and last[:1] == "{"


def _common(parts: list[str]) -> list[str]:
    """Return parts of a path without those that name no records: `api`, `delete` and versions before the last."""
    kept = [
        part for part in parts[:-1] if part not in ("api", "delete", "rest") and not re.fullmatch(r"v[0-9.]+", part)
    ]
    return [*kept, *parts[-1:]]


def shape(operation: Operation) -> tuple[str, bool, Any]:
    """Return where an operation's success holds records: dotted path, whether a list, and the schema of one."""
    _, _, media = operation.success
    document = operation.document
    schema = media.get("schema")
    if schema is None:
        return "", False, None
    word = mapping(operation.word("x-pagination")) if operation.node.get("x-pagination") else {}
    items = word.get("items")
    for arm in _arms(document, schema):
        if isinstance(items, str) and (inner := schema_at(document, arm, items)):
            return items, True, inner.get("items")
    is_list = operation.method == "GET" and not _bare(operation.path).endswith("}")
    for arm in _arms(document, schema):
        if rows := _arm(document, arm, is_list=is_list):
            return rows
    return "", False, None


def _row(document: Document, items: Any) -> tuple[Any, str]:
    """Return the schema of a record in a list, and the member that wraps it; None for what is no object."""
    node = mapping(document.resolved(items))
    wrap = node.get("x-unwrap")
    if isinstance(wrap, str) and wrap in mapping(node.get("properties")):
        return node["properties"][wrap], wrap
    is_map = is_row(node.get("additionalProperties")) and not members_of(document, node)
    is_other = kind_of(node) in ("array", "string", "integer", "number", "boolean") or is_map
    return (None if is_other else items), ""


def _arm(document: Document, schema: Any, *, is_list: bool) -> tuple[str, bool, Any] | None:
    node = mapping(document.resolved(schema))
    if "items" in node:
        if node.get("maxItems") == 0:
            # It only says how "none" is written, where the other choice is a map.
            return None
        return "", True, node["items"]
    members = members_of(document, node)
    wrap = node.get("x-unwrap") or _usual_wrap(members) or (_only_list(document, members) if is_list else "")
    wrap = mapping(wrap).get("member") if is_row(wrap) else wrap or _lone_object(document, members)
    if wrap in members:
        inner = members[wrap]
        return wrap, "items" in inner, inner.get("items", inner)
    return ("", False, schema) if members else None


def _only_list(document: Document, members: Row) -> str:
    """Return the one member that is a list of objects, if there is one."""
    lists = [name for name, node in members.items() if members_of(document, node.get("items"))]
    return lists[0] if len(lists) == 1 else ""


def _lone_object(document: Document, members: Row) -> str:
    """Return the only member of an answer, where it is an object: `{"employee": {...}}`."""
    name = next(iter(members), "")
    return name if len(members) == 1 and members_of(document, members[name]) else ""


def _usual_wrap(members: Row) -> str:
    """Return the member that holds the records, where a small object has one of the usual names."""
    return next((name for name in ("data", "items", "results", "result") if name in members and len(members) <= 4), "")


def _arms(document: Document, schema: Any) -> Iterable[Any]:
    node = mapping(document.resolved(schema))
    arms = [arm for word in ("oneOf", "anyOf") for arm in listing(node.get(word))]
    return arms or [schema]


def schema_at(document: Document, schema: Any, path: str) -> Row:
    """Return the schema of the part of a value at a dotted path."""
    node = mapping(document.resolved(schema))
    for name in path.split("."):
        node = members_of(document, node).get(name, {})
    return node
