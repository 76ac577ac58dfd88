"""Show what breaks as code: the call or the request as it was, and as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import define, evolve

from ...ir.ir import ListOf, Operation, Ref, Type, Union, Wrapped
from ..changes import Change, Touched
from ..snapshot import Method, Side

_NAME = re.compile(r"(?P<method>[\w.]+?)(\((?P<argument>\w*)\))?")
_SUBJECT = re.compile(r"^`[^`]*`( of `[^`]*`)? ")
_MOST = 4
"""How many arguments a call is shown with."""


def with_calls(changes: Iterable[Change], old: Side, new: Side) -> Iterator[Change]:
    """Yield the changes; what breaks gets the old and the new call, where there is one."""
    all_changes = list(changes)
    moved = [change for change in all_changes if change.kind in ("method-renamed", "method-moved")]
    before = _Caller(old, {change.names[1].name: change.names[0].name for change in moved})
    after = _Caller(new, {})
    for change in all_changes:
        if change.level != "breaking" or change.calls != ("", ""):
            yield change
            continue
        yield evolve(change, calls=_calls(change, before, after))


def _calls(change: Change, before: _Caller, after: _Caller) -> tuple[str, str]:
    """Return the old and the new call of a change: Python where it breaks, the request where only the wire does."""
    if not change.names:
        return "", ""
    first, last = change.names[0], change.names[-1]
    if change.python == "breaking":
        calls = before.call(first), after.call(last)
    else:
        calls = before.request(first), after.request(last)
    if calls[0] == calls[1]:
        calls = _with_type(calls[0], first.before), _with_type(calls[1], last.after)
    if calls[0] == calls[1]:
        name = before.call(first) or before.request(first)
        calls = name, _with_type(name, _SUBJECT.sub("", change.text).rstrip("."))
    return calls if calls[0] != calls[1] else ("", "")


def _with_type(call: str, text: str | None) -> str:
    """Return a call with what changed about it, where the call itself is the same."""
    text = text.replace("`", "") if text else ""
    return f"{call}  # {text}" if call and text else call or text


@define
class _Caller:
    """Writes calls of one client."""

    side: Side
    other_names: Mapping[str, str]
    """Names of methods in this client, by their names in the other one."""

    def call(self, touched: Touched) -> str:
        """Return the call or expression that a Python name stands for; empty if the client has no such name."""
        name = touched.name
        if name.startswith("models."):
            return self._member(name)
        match = _NAME.fullmatch(name)
        if match is None:
            return ""
        argument = match["argument"] or ""
        if match["method"] == "Client":
            return self._client(argument)
        method = self.side.methods.get(self.other_names.get(match["method"], match["method"]))
        if method is not None:
            return self._method(method, argument)
        is_resource = any(name == ".".join(resource.path) for resource in self.side.project.names.resources)
        return f"client.{name}" if is_resource else ""

    def request(self, touched: Touched) -> str:
        """Return the request of the operation that a Python name belongs to."""
        match = _NAME.fullmatch(touched.name)
        operation = self._operation(match["method"]) if match is not None else None
        if operation is None or match is None:
            return ""
        line = f"{operation.method} {operation.server or ''}{operation.path}"
        for parameter in operation.parameters:
            named = self.side.project.names.arguments[operation.pointer, parameter.location, parameter.wire]
            if named != match["argument"]:
                continue
            if parameter.location == "query":
                line += f"?{parameter.wire}=…"
            elif parameter.location == "cookie":
                line += f"  Cookie: {parameter.wire}=…"
            elif parameter.location == "header":
                line += f"  {parameter.wire}: …"
        return line

    def _client(self, argument: str) -> str:
        identity = self.side.project.identity
        return f"{identity.class_name}Client({f'{argument}=…' if argument else ''})"

    def _method(self, method: Method, argument: str) -> str:
        needed = [taken for taken in method.arguments if taken.default is None and taken.name != argument]
        shown = needed[:_MOST]
        texts = [f"{taken.name}=…" if taken.is_keyword else taken.name for taken in shown]
        texts += ["…"] if len(needed) > len(shown) else []
        texts += [f"{taken.name}=…" for taken in method.arguments if taken.name == argument]
        return f"client.{method.name}({', '.join(texts)})"

    def _member(self, name: str) -> str:
        """Return an expression that reaches a member of a class, by a method that returns the class."""
        _, class_name, *rest = name.split(".")
        pointer = next((key for key in self.side.schemas if self.side.class_name(key) == class_name), None)
        if pointer is None:
            return ""
        if not rest:
            return f"models.{class_name}"
        fields, values = self._parts(pointer)
        source = self._source(pointer) if rest[0] in fields else None
        return f"{source or f'models.{class_name}'}.{'.'.join(rest)}" if rest[0] in fields | values else ""

    def _parts(self, pointer: str) -> tuple[set[str], set[str]]:
        """Return the names of the members, and of the values, of a class."""
        names = self.side.project.names
        fields = {name for (owner, _), name in names.fields.items() if owner == pointer}
        return fields, {name for (owner, _), name in names.members.items() if owner == pointer}

    def _source(self, pointer: str) -> str | None:
        """Return a call that gives a class, with what leads to it in the result."""
        for operation in self.side.project.api.operations:
            method, path = self.side.method(operation), self._path_to(operation, pointer)
            if method is not None and method.operation is not None and path is not None:
                return f"{self._method(method, '')}{path}"
        return None

    def _path_to(self, operation: Operation, pointer: str) -> str | None:
        type_ = self.side.result(operation).type
        return _reached(type_, pointer) if type_ is not None else None

    def _operation(self, name: str) -> Operation | None:
        wanted = self.other_names.get(name, name)
        pointer = next((key for key, method in self.side.of_operation.items() if method == wanted), None)
        operations = self.side.project.api.operations
        return next((operation for operation in operations if operation.pointer == pointer), None)


def _reached(type_: Type, pointer: str) -> str | None:
    """Return what follows an expression of a type to reach a class; None if it is not in it."""
    match type_:
        case Ref(target):
            return "" if target == pointer else None
        case ListOf(inner):
            path = _reached(inner, pointer)
            return f"[0]{path}" if path is not None else None
        case Wrapped(_, inner):
            return _reached(inner, pointer)
        case Union(arms, _):
            return next((path for arm in arms if (path := _reached(arm, pointer)) is not None), None)
    return None
