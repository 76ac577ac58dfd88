"""Make an example of each method: the call in Python, and the request that it sends."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from attrs import evolve, fields, frozen, has

from tests.oracles.smoke.arguments import deriver, reach
from tests.oracles.smoke.subject import Subject, of_vendor


@frozen
class Example:
    """A call of one method."""

    python: str
    http: str
    """Method, URL, headers and body, without the headers that every request has."""


def examples(vendor: str) -> dict[str, Example]:
    """Return an example of each method of a vendor's client, by its name: `invoices.get`."""
    subject = of_vendor(vendor)
    derive = deriver(subject)
    client = getattr(subject.module(), f"{subject.stem}Client")(**subject.arguments, base_url="https://api.example.com")
    made: dict[str, Example] = {}
    with client:
        for method in subject.methods:
            name = f"{method.resource}.{method.name}"
            own = client.with_options(**subject.options.get(method.name, {}))
            if name in subject.by_hand:
                plan = own.explain(next(iter(subject.by_hand[name].values())))
                made[name] = Example("", written(plan))
                continue
            _, arguments = next(iter(derive.documented(method)))

            def call(given: Any, name: str = name, arguments: Mapping[str, object] = arguments) -> object:
                resource, _, last = name.rpartition(".")
                return getattr(reach(given, resource), last)(**arguments)

            made[name] = Example(python_of(subject, name, arguments), written(own.explain(call)))
    texts = formatted([example.python for example in made.values()])
    return {name: evolve(example, python=text) for (name, example), text in zip(made.items(), texts, strict=True)}


def formatted(expressions: list[str]) -> list[str]:
    """Return expressions as ruff writes them, in lines of at most 88 characters."""
    between = "\n# next\n"
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "-"]
    done = subprocess.run(command, input=between.join(expressions), text=True, capture_output=True, check=True)
    return [text.strip() for text in re.split(r"^# next$", done.stdout, flags=re.M)]


def python_of(subject: Subject, name: str, arguments: Mapping[str, object]) -> str:
    """Return a call as a program would write it."""
    known = [argument for method in subject.methods for argument in method.arguments]
    path = {argument.python_name for argument in known if argument.place == "path"}
    given = [
        spelled(value) if key in path else f"{key}={spelled(value)}"
        for key, value in sorted(arguments.items(), key=lambda item: item[0] not in path)
    ]
    return f"client.{name}({', '.join(given)})"


def spelled(value: object) -> str:
    """Return the expression of an argument."""
    match value:
        case Enum():
            text = f"models.{type(value).__name__}.{value.name}"
        case datetime():
            text = f'datetime.fromisoformat("{value.isoformat()}")'
        case date():
            text = f"date({value.year}, {value.month}, {value.day})"
        case Decimal():
            text = f'Decimal("{value}")'
        case list():
            text = f"[{', '.join(map(spelled, cast('list[object]', value)))}]"
        case dict():
            rows = cast("dict[object, object]", value).items()
            text = f"{{{', '.join(f'{spelled(key)}: {spelled(item)}' for key, item in rows)}}}"
        case _:
            text = model_of(value) if has(type(value)) else repr(value)
    return text


def model_of(value: Any) -> str:
    """Return the expression of a model: what was said of it."""
    kind = type(value)
    said = [
        f"{field.name}={spelled(member)}"
        for field in fields(kind)
        if field.init and field.name != "unknown_fields" and not _is_unsaid(member := getattr(value, field.name))
    ]
    return f"models.{kind.__name__}({', '.join(said)})"


def _is_unsaid(value: object) -> bool:
    return value is None or type(value).__name__ == "Unset"


def written(plan: Any) -> str:
    """Return the first request of a plan as HTTP, without the headers that say nothing of the call."""
    first = plan.requests[0]
    kept = {"content-type"}
    headers = [f"{name}: {value}" for name, value in first.headers.items() if name.lower() in kept]
    return "\n".join([f"{first.method} {first.url}", *headers, *(["", first.body] if first.body else [])])
