"""Fit the arguments of a call to their documented types before anything is sent."""

from __future__ import annotations

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

if TYPE_CHECKING:
    from datetime import tzinfo

    from .call import Call
    from .options import Options

T = TypeVar("T")
Fitter: TypeAlias = "Callable[[Any, Any, tzinfo | None], Any]"
Known: TypeAlias = "Mapping[str, tuple[str, str]]"

BODIES: Final = ("json", "form", "multipart")


class Takes(Value):
    """The documented types of an operation's arguments, by place, then by name on the wire."""

    places: Mapping[str, Known]
    """Python name and annotation of each argument; a body that is given whole has no name on the wire."""

    wrap: tuple[str, ...] = ()
    """The members around those of the body."""


class Arguments:
    """Knows what the operations of one client take; looks it up when the first is called."""

    def __init__(self, module: str | None) -> None:
        self._module = module
        self._models = f"{module.rpartition('.')[0]}.models" if module else ""
        self._takes: Mapping[tuple[str, str], Takes] | None = None
        self._fitters: dict[tuple[str, Hint | None], Fitter | None] = {}

    def fitted(self, call: Call[T], zone: tzinfo | None) -> Call[T]:  # noqa: PLR0912  one branch for each place of an argument
        """Return the call with each argument as its type is documented; raise `InvalidArgument` where it cannot be."""
        if self._module is None:
            return call
        if self._takes is None:
            from importlib import import_module

            self._takes = cast("Mapping[tuple[str, str], Takes]", import_module(self._module).TAKES)
        takes = self._takes.get((call.method, call.route))
        if takes is None:
            return call
        if call.variants:
            # Only the chosen one has to fit.
            call = call.variants[0].one_of(call)
        changed: dict[str, Any] = {}
        for place, known in takes.places.items():
            given: Any = getattr(call, place)
            if given and "" in known:
                fitted = self._fit(given, *known[""], None, zone)
                if fitted is not given:
                    changed[place] = fitted
                continue
            wrap = takes.wrap if place in BODIES else ()
            if not given:
                continue
            kind: type[object] = given.__class__
            if not wrap and kind is dict:
                for wire, value in cast("dict[str, object]", given).items():
                    if wire in known and type(value) is not _EXACT.get(known[wire][1]):
                        break
                else:
                    continue  # all is given, and each of the very class that is documented
            if place == "path":
                _refuse_missing(given, known)
            fitted = self._inside(given, known, wrap, zone)
            if fitted is not given:
                changed[place] = fitted
        return evolve(call, **changed) if changed else call

    def extended(self, call: Call[T], options: Options, is_write: bool) -> Call[T]:
        """Return the call with the query parameters and members that the options add.

        Args:
            call: The call, its arguments fitted.
            options: The options in force.
            is_write: Whether the call changes something; a read gets no body.

        Raises:
            InvalidArgument: There are members to add, and the body is no object.
        """
        changed: dict[str, Any] = {}
        if options.extra_query:
            changed["query"] = {**call.query, **options.extra_query}
        if options.extra_body and is_write:
            if call.variants:
                call = call.variants[0].one_of(call)
            takes = self._takes.get((call.method, call.route)) if self._takes is not None else None
            wrap = takes.wrap if takes is not None else ()
            given: dict[str, object] = {slot: getattr(call, slot) for slot in BODIES}
            bodies = {slot: body for slot, body in given.items() if not is_unset(body)}
            if not bodies and is_unset(call.content):
                bodies["json"] = dict[str, object]()
            for slot, body in bodies.items():
                changed[slot] = _added(body, wrap, options.extra_body)
            if not bodies:
                raise InvalidArgument("extra_body: the body of this call has no members to add to")
        return evolve(call, **changed) if changed else call

    def _inside(self, given: Any, known: Known, wrap: tuple[str, ...], zone: tzinfo | None) -> Any:
        if not isinstance(given, Mapping):
            return given
        members = cast("Mapping[str, Any]", given)
        if wrap:
            if wrap[0] not in members:
                return members
            inner = self._inside(members[wrap[0]], known, wrap[1:], zone)
            return members if inner is members[wrap[0]] else {**members, wrap[0]: inner}
        fitted: dict[str, Any] | None = None
        for wire, value in members.items():
            if value is None or wire not in known or is_unset(value):
                continue
            made = self._fit(value, *known[wire], None, zone)
            if made is not value:
                fitted = dict(members) if fitted is None else fitted
                fitted[wire] = made
        return members if fitted is None else fitted

    def _fit(self, value: Any, name: str, annotation: str, how: Hint | None, zone: tzinfo | None) -> Any:
        if isinstance(value, Hinted):
            made = self._fit(value.value, name, annotation, value.how, zone)
            return value if made is value.value else Hinted(made, value.how)
        if isinstance(value, (Styled, Part)):
            inner = getattr(value, "value", None)
            made = self._fit(inner, name, annotation, how, zone)
            return value if made is inner else _holding(value, made)
        if value is None:
            return value
        key = annotation, how
        if key not in self._fitters:
            self._fitters[key] = self._fitter(annotation, how)
        fitter = self._fitters[key]
        return value if fitter is None else fitter(value, name, zone)

    def _fitter(self, annotation: str, how: Hint | None) -> Fitter | None:
        # Imported with the first call that has arguments: starting should not wait for it.
        from ..codec.fit import fitter_of
        from ..codec.types import Scope, parse

        return fitter_of(parse(annotation, Scope(self._models)), how)


_EXACT: Final[dict[str, type[object]]] = {
    f"{annotation}{null}": kind
    for annotation, kind in {"int": int, "str": str, "bool": bool, "date": date}.items()
    for null in ("", " | None")
}


def _added(body: object, wrap: tuple[str, ...], more: Mapping[str, object]) -> dict[str, object]:
    """Return a body with more members, inside what is wrapped around its own."""
    if not isinstance(body, Mapping):
        raise InvalidArgument("extra_body: the body of this call has no members to add to")
    members = dict(cast("Mapping[str, object]", body))
    if not wrap or wrap[0] not in members:
        return {**members, **more}
    return {**members, wrap[0]: _added(members[wrap[0]], wrap[1:], more)}


def _refuse_missing(given: Mapping[str, object], known: Known) -> None:
    for wire, value in given.items():
        if wire in known and (value is None or is_unset(value)):
            raise InvalidArgument(
                f"{known[wire][0]} is {'missing' if is_unset(value) else 'None'}; the path cannot do without it"
            )


def _holding(outer: Styled | Part, value: object) -> Styled | Part:
    if isinstance(outer, Part):
        return type(outer)(*[value if name == "value" else getattr(outer, name) for name in outer.__match_args__])
    changed = copy(outer)
    changed.value = value  # type: ignore[attr-defined]
    return changed
