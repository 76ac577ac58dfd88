"""Write the arguments of methods: those of the default call, and those of each body variant."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, evolve, frozen

from ...build.request_bodies import BodyVariant, body_variants, is_file, sendable_fields
from ...ir.ir import Body, Constant, Field, Operation, Parameter, Scalar, Type
from ...naming.names import Names
from ...text.docs import literal, with_default
from ...text.expressions import Expr, joined
from ..unset import UNSET, unset
from .types import Types, optional

_FILE = Scalar("binary")


@frozen
class Argument:
    """One argument of a method, as text."""

    name: str
    arms: tuple[Expr, ...]
    """The alternatives of its type."""

    required: bool
    default: Expr | None
    place: str
    wire: str
    pointer: str
    doc: str
    type: Type
    is_shared: bool = False
    """Whether the call needs it, and the client may have it."""

    @property
    def annotation(self) -> Expr:
        """The type, with `Unset` where it may be left out."""
        annotation = joined(" | ", self.arms)
        return annotation if self.required else optional(annotation)


@frozen
class Arguments:
    """Writes the arguments of methods, with the names of one API."""

    names: Names
    types: Types
    paging: Mapping[str, object] = Factory(dict)
    """The pagination of listings that name none of their own."""

    def usual(self, operation: Operation) -> tuple[Argument, ...]:
        """Return the arguments for the first body variant: path first, then required ones, then the rest."""
        first_variant = body_variants(operation)[:1]
        arguments = self.parameters(operation) + (self.way(operation, first_variant[0]) if first_variant else [])
        return in_order(arguments)

    def parameters(self, operation: Operation) -> list[Argument]:
        """Return the arguments of the path, query, header and cookie parameters."""
        return [self._parameter(operation, parameter) for parameter in operation.parameters]

    def _parameter(self, operation: Operation, parameter: Parameter) -> Argument:
        required = parameter.required and not parameter.shared
        documented = self._documented_default(operation, parameter)
        default = None if required else self._unset(parameter, documented)
        if required and parameter.location != "path":
            default = _only_value(parameter.type)
        return Argument(
            self.names.arguments[operation.pointer, parameter.location, parameter.wire],
            self.types.arms(parameter.type, "argument"),
            required,
            default,
            parameter.location,
            parameter.wire,
            parameter.pointer,
            _documented(parameter, documented),
            parameter.type,
            bool(parameter.shared),
        )

    def way(self, operation: Operation, variant: BodyVariant) -> list[Argument]:
        """Return the arguments of one body variant."""
        if variant.model is None:
            return [self._whole(variant.bodies[0])]
        by_wire: dict[str, Argument] = {}
        for body in variant.bodies:
            for field in sendable_fields(body):
                required = field.required and all(
                    any(other.wire == field.wire and other.required for other in sendable_fields(body))
                    for body in variant.bodies
                )
                if field.wire not in by_wire or (is_file(field.type) and body.slot == "multipart"):
                    by_wire[field.wire] = self._member(operation, body, field, required)
        return list(by_wire.values())

    def joined(self, operation: Operation, variants: tuple[BodyVariant, ...]) -> list[Argument]:
        """Return the arguments of all body variants together; those that some variant does not need are optional."""
        by_name: dict[str, list[Argument]] = {}
        for variant in variants:
            for argument in self.way(operation, variant):
                by_name.setdefault(argument.name, []).append(argument)
        arguments: list[Argument] = []
        for same in by_name.values():
            arms = tuple(dict.fromkeys(arm for argument in same for arm in argument.arms))
            required = len(same) == len(variants) and all(
                argument.required and argument.default is None for argument in same
            )
            default = None if required else _common_default(same)
            arguments.append(evolve(same[0], arms=arms, required=required, default=default))
        return arguments

    def _whole(self, body: Body) -> Argument:
        arms = self.types.arms(body.type, "argument")
        if body.slot == "content" and not body.in_lines:
            arms = (Expr("str"), Expr("bytes")) if arms == (Expr("str"),) else self.types.arms(_FILE, "argument")
        return Argument(
            "body",
            arms,
            body.required,
            None if body.required else UNSET,
            body.slot,
            "",
            body.pointer,
            body.doc.description,
            body.type,
        )

    def _member(self, operation: Operation, body: Body, field: Field, required: bool) -> Argument:
        required = required and not field.shared
        documented = None if required else self._documented_default(operation, field)
        default = _only_value(field.type) if required else self._unset(field, documented)
        return Argument(
            self.names.arguments[operation.pointer, "body", field.wire],
            self.types.arms(field.type, "argument"),
            required,
            default,
            body.slot,
            field.wire,
            field.pointer,
            _documented(field, documented),
            field.type,
            bool(field.shared),
        )

    def _documented_default(self, operation: Operation, part: Parameter | Field) -> object:
        """Return what the vendor takes where an argument is left out; `None` if that is not documented.

        A page size that the client chooses in its place is not left to the vendor.
        """
        word = operation.words.get("x-pagination")
        paging = word if isinstance(word, Mapping) else self.paging if word else {}
        chosen = paging.get("limit-max") if part.wire == paging.get("limit") else None
        return part.default if chosen in (None, part.default) else None

    def _unset(self, part: Parameter | Field, documented: object) -> Expr:
        """Return the default of an argument that may be left out, as an expression."""
        return UNSET if part.shared else unset(part.type, documented, self.types.schemas)


def _common_default(same: list[Argument]) -> Expr:
    """Return the default that an argument has in all variants of a body; `UNSET` if they differ."""
    default = same[0].default
    is_common = default is not None and all(argument.default == default for argument in same)
    return default if default is not None and is_common and not same[0].required else UNSET


def _only_value(type_: Type) -> Expr | None:
    """Return the only value that a type has; None if it has several."""
    return Expr(literal(type_.values[0])) if isinstance(type_, Constant) and len(type_.values) == 1 else None


def _documented(part: Parameter | Field, default: object) -> str:
    """Return the docs of an argument, with its documented default, or a remark if the client may have its value."""
    doc = part.doc.description or part.doc.summary
    if not part.shared:
        return with_default(doc, default)
    end = "" if doc.strip()[-1:] in ("", ".", "!", "?") else "."
    return f"{doc.strip()}{end} If you omit it, that of the client.".strip()


def in_order(arguments: list[Argument]) -> tuple[Argument, ...]:
    """Return the arguments in order: path parameters, then required ones, then optional ones."""
    path = [argument for argument in arguments if argument.place == "path"]
    others = [argument for argument in arguments if argument.place != "path"]
    return tuple(path + sorted(others, key=lambda argument: argument.default is not None))
