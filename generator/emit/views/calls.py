"""Write the expressions that describe one call."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from ...build.security import supported_alternatives
from ...ir.ir import Api, Operation, Parameter, Type
from ...ir.word_rules import rule
from ...naming.names import Names
from ...runtime.core.values import Value
from ...text.docs import literal
from ..features import streams
from ..imports import Imports
from .arguments import Arguments
from .request_bodies import Bodies
from .responses import Result, Results
from .servers import server_expression
from .styles import styles
from .types import Types


class Calls(Value):
    """Writes `Call(...)` expressions with the names of one API."""

    api: Api
    names: Names
    types: Types

    def argument_name(self, operation: Operation, place: str, wire: str) -> str:
        """Return the Python name of an argument."""
        return self.names.arguments[operation.pointer, place, wire]

    def parameters(self, operation: Operation, place: str, imports: Imports) -> str | None:
        """Return the dict expression of the parameters in one place, such as `query`; None if there are none."""
        rows = [
            f"{literal(parameter.wire)}: {self._parameter(operation, parameter, imports)}"
            for parameter in operation.parameters
            if parameter.location == place
        ]
        return f"{{{', '.join(rows)}}}" if rows else None

    def _parameter(self, operation: Operation, parameter: Parameter, imports: Imports) -> str:
        name = self.argument_name(operation, parameter.location, parameter.wire)
        if parameter.shared:
            name = f"self._default({literal(parameter.shared)}, {name})"
        value = self._value(parameter.type, name, imports)
        for wrap in styles(parameter, self.api.schemas):
            imports.add(".._runtime", "params")
            value = f"params.{wrap.format(value)}"
        return value

    def _value(self, type_: Type, name: str, imports: Imports) -> str:
        hint = self.types.hint(type_)
        if hint is None:
            return name
        return f"{imports.use(hint)}({name})"

    @property
    def arguments(self) -> Arguments:
        """Writes the arguments of methods."""
        paging = self.api.words.get("x-pagination")
        return Arguments(self.names, self.types, paging if isinstance(paging, Mapping) else {})

    @property
    def bodies(self) -> Bodies:
        """Writes request bodies."""
        return Bodies(self.names, self.types)

    def result(self, operation: Operation, imports: Imports) -> Result:
        """Return what a method returns, and the arguments of its `Call` that describe it."""
        return Results(self.api, self.types).result(operation, imports)

    def item(self, operation: Operation) -> Type:
        """Return the type of one row of a listing."""
        return Results(self.api, self.types).item(operation)

    def behaviour(self, operation: Operation, imports: Imports) -> list[str]:
        """Return the arguments of `Call` about failures, waiting, retries, forms, credentials and the server."""
        default_addresses = self.api.server, self.api.servers[0].url if self.api.servers else None
        arguments: list[str] = []
        for word, argument in (
            ("x-not-ready", "not_ready"),
            ("x-failure", "failure"),
            ("x-retry", "retry"),
            ("x-form", "form_style"),
        ):
            if word in operation.words:
                arguments.append(f"{argument}={imports.use(rule(word, operation.words[word]))}")
        end = operation.words.get("x-stream-end", self.api.words.get("x-stream-end"))
        if end is not None and streams(operation):
            arguments.append(f"stream_end={literal(end)}")
        if operation.security is not None and operation.security != self.api.required_security:
            known = {scheme.key for scheme in self.api.security}
            arguments.append(f"security={literal(supported_alternatives(operation.security, known))}")
        if operation.template is not None and operation.template.url not in default_addresses:
            imports.add(".._runtime.call", "Server")
            arguments.append(f"server={server_expression(evolve(operation.template, choice=None))}")
        elif operation.server is not None and operation.server not in default_addresses:
            arguments.append(f"server={literal(operation.server)}")
        return arguments
