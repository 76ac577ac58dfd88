# Copied from generator/runtime/call/arguments.py; edit it there, then generate again.
"""Fit the arguments of a call to their documented types before anything is sent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from copy import copy
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast

from attrs import evolve

from ..body.body import Part
from ..core.errors import InvalidArgument
from ..core.hints import Hint, Hinted
from ..core.values import Value, is_unset
from ..params.styles import Styled
from .defaults import Defaults

if TYPE_CHECKING:
    from datetime import tzinfo

    from .call import Call
    from .options import Options

T = TypeVar("T")
Fitter: TypeAlias = "Callable[[Any, Any, tzinfo | None], Any]"
Known: TypeAlias = "Mapping[str, tuple[str, str]]"

BODIES: Final = ("json", "form", "multipart")
_FORMS: Final = ("form", "multipart")


class Takes(Value):
    """The documented types of an operation's arguments, by place, then by name on the wire."""

    places: Mapping[str, Known]
    """Python name and annotation of each argument; a body that is one argument has the empty name."""

    wrap: tuple[str, ...] = ()
    """Names of the members that wrap those of the body."""


class Arguments:
    """The documented types of the arguments of one client, loaded with the first call, and the client's own values."""

    def __init__(self, module: str | None, defaults: Defaults | None = None) -> None:
        self.defaults = defaults or Defaults((), {})
        """What calls need and may leave to the client."""
        self._module = module
        self._models = f"{module.rpartition('.')[0]}.models" if module else ""
        self._takes: Mapping[tuple[str, str], Takes] | None = None
        self._fitters: dict[tuple[str, Hint | None], Fitter | None] = {}

    def fitted(self, call: Call[T], zone: tzinfo | None) -> Call[T]:
        """Return the call with its arguments as their documented types; raise `InvalidArgument` if one does not fit."""
        if self._takes is None:
            self._takes = _load(self._module)
        takes = self._takes.get((call.method, call.route))
        if takes is None:
            return call
        if call.variants:
            # Only the chosen one has to fit.
            call = call.variants[0].one_of(call)
        changed: dict[str, Any] = {}
        for place, known in takes.places.items():
            values: Any = getattr(call, place)
            if values.__class__ is dict and "" not in known and not (takes.wrap and place in BODIES):
                for wire, value in cast("dict[str, object]", values).items():
                    if wire in known and type(value) is not _EXACT.get(known[wire][1]):
                        break
                else:
                    continue  # each value is of exactly the documented class
            fitted = self._fitted(place, values, takes, zone)
            if fitted is not values:
                changed[place] = fitted
        return evolve(call, **changed) if changed else call

    def _fitted(self, place: str, values: Any, takes: Takes, zone: tzinfo | None) -> Any:
        """Return the arguments of one place, such as the query, converted to their documented types."""
        known = takes.places[place]
        if not values:
            return values
        if "" in known:
            return self._fit(values, *known[""], None, zone)
        if place == "path":
            _refuse_missing(values, known)
        fitted = self._inside(values, known, takes.wrap if place in BODIES else (), zone)
        return _in_base64(fitted, known) if place in _FORMS else fitted

    def extended(self, call: Call[T], options: Options, is_write: bool) -> Call[T]:
        """Return the call with the query parameters and members that the options add.

        Args:
            call: The call, its arguments fitted.
            options: The options in force.
            is_write: Whether the call changes something; a read gets no body.

        Raises:
            InvalidArgument: There are members to add, and the body is not an object.
        """
        changed: dict[str, Any] = {}
        if options.extra_query:
            changed["query"] = {**call.query, **options.extra_query}
        if options.extra_body and is_write:
            if call.variants:
                call = call.variants[0].one_of(call)
            takes = self._takes.get((call.method, call.route)) if self._takes is not None else None
            wrap = takes.wrap if takes is not None else ()
            changed |= {slot: _added(body, wrap, options.extra_body) for slot, body in _bodies_of(call).items()}
        return evolve(call, **changed) if changed else call

    def _inside(self, values: Any, known: Known, wrap: tuple[str, ...], zone: tzinfo | None) -> Any:
        if not isinstance(values, Mapping):
            return values
        members = cast("Mapping[str, Any]", values)
        if wrap:
            if wrap[0] not in members:
                return members
            inner = self._inside(members[wrap[0]], known, wrap[1:], zone)
            return members if inner is members[wrap[0]] else {**members, wrap[0]: inner}
        fitted: dict[str, Any] | None = None
        for wire, value in members.items():
            if value is None or wire not in known or is_unset(value):
                continue
            fitted_value = self._fit(value, *known[wire], None, zone)
            if fitted_value is not value:
                fitted = dict(members) if fitted is None else fitted
                fitted[wire] = fitted_value
        return members if fitted is None else fitted

    def _fit(self, value: Any, name: str, annotation: str, hint: Hint | None, zone: tzinfo | None) -> Any:
        if isinstance(value, Hinted):
            fitted = self._fit(value.value, name, annotation, value.hint, zone)
            return value if fitted is value.value else Hinted(fitted, value.hint)
        if isinstance(value, (Styled, Part)):
            inner = getattr(value, "value", None)
            fitted = self._fit(inner, name, annotation, hint, zone)
            return value if fitted is inner else _with_value(value, fitted)
        if value is None:
            return value
        key = annotation, hint
        if key not in self._fitters:
            self._fitters[key] = self._fitter(annotation, hint)
        fitter = self._fitters[key]
        return value if fitter is None else fitter(value, name, zone)

    def _fitter(self, annotation: str, hint: Hint | None) -> Fitter | None:
        # Imported with the first call that has arguments: starting should not wait for it.
        from ..codec.annotations import Scope, parse
        from ..codec.fit import fitter_of

        return fitter_of(parse(annotation, Scope(self._models)), hint)


_EXACT: Final[dict[str, type[object]]] = {
    f"{annotation}{null}": kind
    for annotation, kind in {"int": int, "str": str, "bool": bool, "date": date}.items()
    for null in ("", " | None")
}


def _in_base64(members: Any, known: Known) -> Any:
    """Return the members of a form, those documented as base64 as text: in JSON, the codec writes them so."""
    sent = cast("Mapping[str, object]", members if isinstance(members, Mapping) else {})
    encoded = {
        wire: b64encode(value).decode("ascii")
        for wire, value in sent.items()
        if type(value) is bytes and wire in known and known[wire][1].partition(" ")[0] == "bytes"
    }
    return {**sent, **encoded} if encoded else cast("object", members)


def _bodies_of(call: Call[Any]) -> dict[str, object]:
    """Return the body of a call, by its slot; an empty one in JSON if the call has none.

    Raises:
        InvalidArgument: The body is no object.
    """
    bodies = {slot: body for slot in BODIES if not is_unset(body := getattr(call, slot))}
    if not bodies and not is_unset(call.content):
        raise InvalidArgument(_NO_MEMBERS)
    return bodies or {"json": dict[str, object]()}


_NO_MEMBERS = "extra_body: the body of this call has no members to add to"


def _added(body: object, wrap: tuple[str, ...], more: Mapping[str, object]) -> dict[str, object]:
    """Return a body with more members, beside its own inside the wrapping members."""
    if not isinstance(body, Mapping):
        raise InvalidArgument(_NO_MEMBERS)
    members = dict(cast("Mapping[str, object]", body))
    if not wrap or wrap[0] not in members:
        return {**members, **more}
    return {**members, wrap[0]: _added(members[wrap[0]], wrap[1:], more)}


def _load(module: str | None) -> Mapping[tuple[str, str], Takes]:
    """Return the table of a client's operations by method and route; empty without a module."""
    if module is None:
        return {}
    from importlib import import_module

    return cast("Mapping[tuple[str, str], Takes]", import_module(module).TAKES)


def _refuse_missing(values: Mapping[str, object], known: Known) -> None:
    for wire, value in values.items():
        if wire in known and (value is None or is_unset(value)):
            raise InvalidArgument(
                f"{known[wire][0]} is {'missing' if is_unset(value) else 'None'}; the path cannot do without it"
            )


def _with_value(outer: Styled | Part, value: object) -> Styled | Part:
    if isinstance(outer, Part):
        return type(outer)(*[value if name == "value" else getattr(outer, name) for name in outer.__match_args__])
    changed = copy(outer)
    changed.value = value  # type: ignore[attr-defined]
    return changed
