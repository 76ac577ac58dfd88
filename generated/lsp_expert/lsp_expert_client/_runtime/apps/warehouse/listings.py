# Copied from generator/runtime/apps/warehouse/listings.py; edit it there, then generate again.
"""Find the listings of a client by reflection: what each returns, what it takes, and what its rows are known by."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from inspect import Parameter, isfunction, signature
from typing import Any, NoReturn, cast

from ...call.call import Answers, Call
from ...client.base import AnyClient
from ...client.client import BareClient
from ...client.resources import Resource
from ...codec.annotations import Scope, of_type
from ...codec.arrow import bare, record_of
from ...codec.codec_cache import CODEC_CACHE
from ...codec.types import ListOf, Node, Record, Scalar
from ...core.quirks import Paging
from ...core.values import UNSET, Value
from .rules import Incremental

_RULE_OF_ALL = ""
"""The name under which the rule stands that serves every listing it fits."""

_NONE: Mapping[str, object] = {}


class Listing(Value):
    """A method that lists records."""

    name: str
    """What its table is called."""

    path: tuple[str, ...]
    """The resource: `("hours", "hours")` for `client.hours.hours`."""

    method: str
    is_paged: bool
    """Whether it returns `Pages`, and not a list."""

    route: str
    row: Node
    """The type of a row."""

    model: type[Record] | None
    """The model of a row; `None` where it has none."""

    key: str | None
    """The field that identifies a row."""

    needs: tuple[str, ...]
    """Required arguments, in order."""

    takes: Mapping[str, str]
    """The annotation of each argument."""

    rule: Incremental = Incremental()
    parent: str | None = None
    """The listing whose rows have the last of `needs`; the others are needs of that listing too."""

    @property
    def full_name(self) -> str:
        """The method as callers write it: `hours.hours.list`."""
        return ".".join((*self.path, self.method))

    def resource(self, client: BareClient) -> Any:
        """Return the resource of a client that has the method."""
        member: Any = client
        for name in self.path:
            member = getattr(member, name)
        return member

    def ask(self, client: BareClient, arguments: Mapping[str, object] = _NONE) -> Any:
        """Call the method."""
        return getattr(self.resource(client), self.method)(**arguments)


def listings_of(client_class: type[BareClient], rules: Mapping[str, Incremental]) -> dict[str, Listing]:
    """Return the listings of a client by the names of their tables.

    Args:
        client_class: The client.
        rules: What the spec says of loading, by method; under an empty name for all that it fits.
    """
    usual = _paging(client_class)
    package = client_class.__module__.partition(".")[0]
    listings = [
        listing
        for path, resource in _resources(client_class)
        for method in _functions(type(resource))
        if (listing := _listing(path, resource, method, usual, package)) is not None
    ]
    named: dict[str, Listing] = {}
    for listing in listings:
        name = listing.name if listing.name not in named else "_".join((*listing.path, listing.method))
        named[name] = _ruled(listing, name, rules)
    return {name: _with_parent(listing, named) for name, listing in named.items()}


def _paging(client_class: type[AnyClient]) -> Paging:
    return client_class._config.quirks.paging  # pyright: ignore[reportPrivateUsage]  part of the same runtime


class _Noted(BaseException):
    """A method described its call. No `Exception`: nothing between may handle it."""

    def __init__(self, call: Call[Any] | None, is_paged: bool = False) -> None:
        super().__init__()
        self.call = call
        self.is_paged = is_paged


class _NotingTransport:
    """Stands in for a transport, and sends nothing."""

    def send(self, call: Call[Any]) -> NoReturn:
        raise _Noted(call)

    def walk(self, call: Call[Any]) -> NoReturn:
        raise _Noted(call, is_paged=True)

    def save(self, call: Call[Any], to: object, progress: object = None) -> NoReturn:  # noqa: ARG002  a file lists nothing
        raise _Noted(None)

    def run(self, flow: object) -> NoReturn:  # noqa: ARG002  a conversation of several calls lists nothing
        raise _Noted(None)

    def default(self, wire: str, value: object) -> object:  # noqa: ARG002  as the real one
        return value


class _NotingClient:
    """Stands in for a client, so that resources can be made without address or credentials."""

    def __init__(self) -> None:
        self.transport = _NotingTransport()


def _resources(client_class: type[BareClient]) -> Iterator[tuple[tuple[str, ...], Resource]]:
    """Yield each resource with its path; all of them are of no use but to describe calls."""
    waiting: list[tuple[tuple[str, ...], type[object], object]] = [((), client_class, _NotingClient())]
    while waiting:
        path, kind, owner = waiting.pop(0)
        for name, attribute in _own(kind):
            if isinstance(attribute, cached_property) and not name.startswith("_"):
                inner: object = cast("Callable[[object], object]", attribute.func)(owner)
                if isinstance(inner, Resource):
                    yield (*path, name), inner
                    waiting.append(((*path, name), type(inner), inner))


def _own(kind: type[object]) -> Iterator[tuple[str, object]]:
    """Yield what a class and its bases define, in order."""
    for base in reversed(kind.__mro__[:-1]):
        yield from vars(base).items()


def _functions(kind: type[object]) -> Iterator[Callable[..., Any]]:
    return (value for name, value in _own(kind) if isfunction(value) and not name.startswith("_"))


def _listing(
    path: tuple[str, ...], resource: Resource, method: Callable[..., Any], usual: Paging, package: str
) -> Listing | None:
    """Return a method as a listing; `None` if it is none."""
    if not re.fullmatch(r"(Pages|[Ll]ist)\[[^|]*\]", str(method.__annotations__.get("return", ""))):
        return None
    parameters = list(signature(method).parameters.values())[1:]
    needs = _required(parameters)
    call, is_paged = _described(method, resource, needs)
    row = _row(call, is_paged, package) if call is not None else None
    if call is None or row is None:
        return None
    model = record_of(row)
    key = (call.paging or usual).key if is_paged else None
    return Listing(
        name=_table_name(path, method.__name__),
        path=path,
        method=method.__name__,
        is_paged=is_paged,
        route=call.route,
        row=row,
        model=model,
        key=_field(model, key or "id"),
        needs=needs,
        takes={parameter.name: str(parameter.annotation) for parameter in parameters},
    )


def _required(parameters: Iterable[Parameter]) -> tuple[str, ...]:
    return tuple(parameter.name for parameter in parameters if parameter.default is Parameter.empty)


def _row(call: Call[Any], is_paged: bool, package: str) -> Node | None:
    """Return the type of a row of a call; `None` if it lists nothing, or may change something."""
    if call.method != "GET" or isinstance(call.returns, Answers | None):
        return None
    node = bare(of_type(call.returns, Scope(f"{package}.models")), set())
    if is_paged:
        return node
    return bare(node.item, set()) if isinstance(node, ListOf) else None


def _described(method: Callable[..., Any], resource: Resource, needs: Iterable[str]) -> tuple[Call[Any] | None, bool]:
    try:
        method(resource, **dict.fromkeys(needs, UNSET))
    except _Noted as noted:
        return noted.call, noted.is_paged
    except Exception:  # noqa: BLE001  a method that looks into its arguments cannot be described
        return None, False
    return None, False


def _table_name(path: tuple[str, ...], method: str) -> str:
    """Return the name of a table: `hours` for `hours.hours.list`, `calculations_for_client` for others."""
    parts = [*path, "" if method == "list" else method.removeprefix("list_")]
    kept = [part.strip("_") for index, part in enumerate(parts) if index == 0 or part != parts[index - 1]]
    return "_".join(part for part in kept if part)


def _field(model: type[Record] | None, wire: str) -> str | None:
    """Return the field that has a name on the wire, if its value can identify a row: not where null is documented."""
    for spec in CODEC_CACHE.specs_of(model) if model is not None else ():
        is_known = spec.wire == wire and (spec.optional or not spec.nullable)
        if is_known and bare(spec.node, set()) in (Scalar("str"), Scalar("int"), Scalar("UUID")):
            return spec.name
    return None


def _ruled(listing: Listing, name: str, rules: Mapping[str, Incremental]) -> Listing:
    """Return a listing under its final name, with the parts of the rules that fit it."""
    shared, own = rules.get(_RULE_OF_ALL, Incremental()), rules.get(listing.full_name, Incremental())
    rule = Incremental(**{name: vars(shared)[name] if value is None else value for name, value in vars(own).items()})
    is_whole = listing.is_paged and not listing.needs
    fitting = Incremental(
        key=rule.key,
        parameter=rule.parameter if rule.parameter in listing.takes else None,
        finds=rule.finds,
        member=rule.member,
        changes=rule.changes if is_whole and _has(listing.model, rule.member) else None,
        deletions=rule.deletions if is_whole else None,
    )
    key = listing.key if rule.key is None else _field(listing.model, rule.key) or listing.key
    return _changed(listing, name=name, rule=fitting, key=key)


def _has(model: type[Record] | None, wire: str | None) -> bool:
    return model is not None and any(spec.wire == wire for spec in CODEC_CACHE.specs_of(model))


def _with_parent(listing: Listing, known: Mapping[str, Listing]) -> Listing:
    """Return a listing with the one whose rows have what it needs."""
    if not listing.needs:
        return listing
    *others, last = listing.needs
    for candidate in _candidates(listing, last, known.values()):
        is_reachable = set(others) <= set(candidate.needs) and candidate.key is not None
        if is_reachable and _depth(candidate, known) < len(known):
            return _changed(listing, parent=candidate.name)
    return listing


def _depth(listing: Listing, known: Mapping[str, Listing]) -> int:
    """Return how many listings are above one that needs something; as many as there are for a circle or a gap."""
    depth, above = 0, listing
    while above.needs and depth < len(known):
        *others, last = above.needs
        nearest = next(
            (one for one in _candidates(above, last, known.values()) if set(others) <= set(one.needs) and one.key), None
        )
        if nearest is None:
            return len(known)
        depth, above = depth + 1, nearest
    return depth


def _candidates(listing: Listing, argument: str, known: Iterable[Listing]) -> Iterator[Listing]:
    """Yield the listings that an argument is about: first by route, then by name."""
    others = [one for one in known if one.full_name != listing.full_name and one.method == "list"]
    places = [match.start() for match in re.finditer(r"\{", listing.route)]
    if len(places) == len(listing.needs):
        above = listing.route[: places[-1]].rstrip("/")
        yield from (one for one in others if one.route == above)
    yield from (one for one in others if one.path[-1] in _plurals(argument))


def _plurals(argument: str) -> set[str]:
    """Return what a resource may be called whose id an argument is; nothing if it is not an id."""
    stem = argument.removesuffix("_id")
    return {stem, f"{stem}s", f"{stem}es", f"{stem[:-1]}ies"} if stem != argument else set()


def _changed(listing: Listing, **values: Any) -> Listing:
    return Listing(**{**vars(listing), **values})
