"""Write the arguments of a client's constructor that stand in for those that most operations require."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from ..ir.ir import Api, SharedArgument
from ..naming.names import Names
from ..runtime.core.values import Value
from ..text.docs import literal, tidy
from ..text.identifiers import with_digest


class DefaultView(Value):
    """One argument of the constructor, as text."""

    argument: str
    annotation: str
    expression: str
    """What `ClientConfig` knows of it."""

    doc: str


def view_defaults(api: Api, names: Names, prefix: str, taken: Set[str]) -> tuple[DefaultView, ...]:
    """Return the arguments of the constructor for what most operations require.

    Args:
        api: The API.
        names: Its names; an argument is called here as most calls have it.
        prefix: Of environment variables.
        taken: Arguments that the client has already.
    """
    used = set(taken)
    views: list[DefaultView] = []
    called = _names_of_calls(api, names)
    for shared in api.shared:
        usual = called[shared.wire].most_common(1)[0][0]
        argument = next(name for name in _arguments(usual, shared.wire) if name not in used)
        used.add(argument)
        views.append(_view(shared, argument, f"{prefix}_{argument.upper()}"))
    return tuple(views)


def _names_of_calls(api: Api, names: Names) -> Mapping[str, Counter[str]]:
    """Return how often the arguments of operations have which name, by the key of the shared argument."""
    called: dict[str, Counter[str]] = {shared.wire: Counter() for shared in api.shared}
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.shared:
                called[parameter.shared][names.arguments[operation.pointer, parameter.location, parameter.wire]] += 1
        fields = {field.wire: field.shared for body in operation.bodies if body.model for field in body.model.fields}
        for wire, key in fields.items():
            if key:
                called[key][names.arguments[operation.pointer, "body", wire]] += 1
    return called


def _arguments(name: str, wire: str) -> Iterator[str]:
    yield from (name, f"default_{name}")
    yield from (with_digest(f"default_{name}", wire + "'" * extra) for extra in range(100))


def _view(shared: SharedArgument, argument: str, variable: str) -> DefaultView:
    doc = " ".join(tidy(shared.doc.description or shared.doc.summary).split())
    doc = doc if doc[-1:] in ("", ".", "!", "?") else f"{doc}."
    values = [literal(shared.wire), literal(argument), literal(variable)]
    return DefaultView(
        argument,
        "int | None" if shared.is_number else "str | None",
        f"Default({', '.join([*values, 'is_number=True'] if shared.is_number else values)})",
        f"{doc} For all calls that need it and do not give their own. Or the environment variable {variable}.".strip(),
    )


def hand_on_defaults(views: Sequence[DefaultView]) -> str:
    """Return the argument of the base class with the values of these arguments; empty if there are none."""
    rows = [f"{literal(view.argument)}: {view.argument}" for view in views]
    return f"defaults={{{', '.join(rows)}}}, " if rows else ""
