"""Write the parameters of methods, with one list per variant of the request body."""

from __future__ import annotations

from functools import cached_property

from attrs import evolve, frozen

from ...build.request_bodies import BodyVariant, body_variants, is_ready_made
from ...ir.ir import ANY, Operation
from ...text.docs import argument_lines
from ...text.expressions import Expr, compose, joined
from ..imports import Imports
from ..unset import UNSET
from .arguments import Argument, in_order
from .calls import Calls
from .request_bodies import CONTENT_TYPE, choice, chooses, content_type, part_headers
from .responses import Result
from .types import one_of, optional

_FILTER = frozenset([("/", "fields"), ("/_runtime.filters", "Filter")])
_WHERE = (
    "Condition for the records, such as `lambda record: record.id.in_(known)`, or the same as a mapping: "
    "`{'id': {'in': known}}`."
)


@frozen(slots=False)  # for cached_property, with early attrs
class Signatures:
    """The parameters of one method."""

    operation: Operation
    calls: Calls
    result: Result
    filtered: str | None
    """The class of fields that its filter is about."""

    @cached_property
    def body_variants(self) -> tuple[BodyVariant, ...]:
        """Return the variants of the request body."""
        return body_variants(self.operation)

    @cached_property
    def positional(self) -> list[Expr]:
        """Return the positional parameters."""
        return [_written(argument) for argument in self.all_arguments if argument.place == "path"]

    @cached_property
    def keywords(self) -> list[Expr]:
        """Return the keyword parameters of all body variants together."""
        variants = self.body_variants
        if len(variants) < 2:
            return self._keywords(self.all_arguments, variants, content_type(variants[0]) if variants else None)
        if not chooses(variants):
            return self._keywords(self.all_arguments, variants, None)
        media = [media for way in variants for media in way.media]
        choices = Expr("str") if any(way.is_open for way in variants) else one_of(media)
        return self._keywords(self.all_arguments, variants, compose(f"{CONTENT_TYPE}: {{}} | None = None", choices))

    @cached_property
    def variants(self) -> list[list[Expr]]:
        """Return the keyword parameters of each body variant."""
        body_variants = self.body_variants
        if len(body_variants) < 2:
            return [self.keywords]
        variants: list[tuple[bool, list[Expr]]] = []
        for index, way in enumerate(body_variants):
            arguments = self.calls.arguments.parameters(self.operation) + self.calls.arguments.way(self.operation, way)
            if way.model is None and index > 0:
                arguments = [_asked_for(argument) if not argument.wire else argument for argument in arguments]
            variants.append((way.is_open, self._keywords(in_order(arguments), (way,), choice(body_variants, index))))
        # The one that takes any media type would hide those after it from type checkers.
        return [keywords for _, keywords in sorted(variants, key=lambda variant: variant[0])]

    @cached_property
    def all_arguments(self) -> tuple[Argument, ...]:
        """Return the arguments of all body variants together."""
        variants = self.body_variants
        if len(variants) < 2:
            return self.calls.arguments.usual(self.operation)
        parameters = self.calls.arguments.parameters(self.operation)
        return in_order(parameters + self.calls.arguments.joined(self.operation, variants))

    def imports(self, imports: Imports) -> None:
        """Add what the parameters need to `imports`."""
        for parameters in (self.positional, self.keywords, *self.variants):
            for parameter in parameters:
                imports.use(parameter)

    def described(self) -> list[str]:
        """Return the lines of the docstring's `Args:` section."""
        variants = self.body_variants
        rows = [line for argument in self.all_arguments for line in self._about(argument, variants)]
        if self.filtered is not None:
            rows = [*argument_lines("where", _WHERE, 8), *rows]
        if _is_open(variants):
            rows += argument_lines("extra", "Members to send that this client does not know, by their wire names.", 8)
        for part, names in part_headers(self.operation)[:1]:
            text = f"Headers of parts, by the part's name, such as {', '.join(names)} of {part}."
            rows += argument_lines("part_headers", text, 8)
        if media_doc := _media_doc(variants):
            rows += argument_lines(CONTENT_TYPE, media_doc, 8)
        return rows

    def _extra(self, variants: tuple[BodyVariant, ...]) -> Expr:
        """Return the type of members that no schema names: what `additionalProperties` says, or any."""
        models = [way.model for way in variants if way.model is not None and way.model.is_open]
        types = [model.extra or ANY for model in models] or [ANY]
        if ANY in types:
            return Expr("object")
        arms = (arm for type_ in types for arm in self.calls.arguments.types.arms(type_, "argument"))
        return joined(" | ", dict.fromkeys(arms))

    def _about(self, argument: Argument, variants: tuple[BodyVariant, ...]) -> list[str]:
        doc = argument.doc.strip()
        if not argument.wire and argument.name == "body" and len(variants) > 1:
            media = dict.fromkeys(
                body.media for variant in variants if variant.model is None for body in variant.bodies
            )
            place = " in place of its members" if any(variant.model for variant in variants) else ""
            doc = f"The whole body{place}, as {_either(list(media))}."
        return argument_lines(argument.name, doc, 8) if doc else []

    def _keywords(
        self, arguments: tuple[Argument, ...], variants: tuple[BodyVariant, ...], choice: Expr | None
    ) -> list[Expr]:
        keywords = [_written(argument) for argument in arguments if argument.place != "path"]
        if self.filtered is not None:
            keywords.insert(0, Expr(f"where: Filter[fields.{self.filtered}] = UNSET", _FILTER | UNSET.needs))
        if _is_open(variants):
            keywords.append(_given_by_name("extra", self._extra(variants)))
        if part_headers(self.operation) and any("multipart" in variant.slots for variant in variants):
            keywords.append(_given_by_name("part_headers", _mapping_to(Expr("str"))))
        return keywords if choice is None else [*keywords, choice]


def _media_doc(variants: tuple[BodyVariant, ...]) -> str:
    """Return the docs of `content_type`: the media type that is sent without it. Empty if there is no choice."""
    if not variants:
        return ""
    if len(variants) > 1:
        return f"Media type of the body; left out, {_default_media(variants)}." if chooses(variants) else ""
    only = next(iter(variants))
    if any(map(is_ready_made, only.bodies)):
        return f"Media type of the body with the boundary of its parts, as in {only.bodies[0].media}; boundary=..."
    if only.is_open:
        return "Media type of the body; left out, what the file is."
    if len(only.media) > 1 and _of_files(only):
        return f"Media type of the body; left out, {only.media[0]}{_of_files(only)}."
    return ""


def _default_media(variants: tuple[BodyVariant, ...]) -> str:
    """Return the media types that are sent without `content_type`, as words."""
    members = next((variant for variant in variants if variant.model is not None), None)
    whole = next((variant for variant in variants if variant.model is None), None)
    defaults = [f"{members.media[0]} for members{_of_files(members)}"] if members is not None else []
    if whole is not None:
        media = "what the file is" if whole.is_open else whole.media[0]
        defaults.append(f"{media} for `body`" if members is not None else media)
    return " and ".join(defaults)


def _of_files(variant: BodyVariant) -> str:
    if not variant.holds_files or variant.bodies[0].slot == "multipart":
        return ""
    return f" ({next(body.media for body in variant.bodies if body.slot == 'multipart')} where there are files)"


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _is_open(variants: tuple[BodyVariant, ...]) -> bool:
    return any(variant.model is not None and variant.model.is_open for variant in variants)


def _asked_for(argument: Argument) -> Argument:
    """Return the argument as a required one."""
    return evolve(argument, required=True, default=None)


def _given_by_name(name: str, value: Expr) -> Expr:
    """Return the parameter for a mapping that may be left out."""
    return compose(f"{name}: {{}} = {{}}", optional(_mapping_to(value)), UNSET)


def _mapping_to(value: Expr) -> Expr:
    return compose("Mapping[str, {}]", value, needs=[("collections.abc", "Mapping")])


def _written(argument: Argument) -> Expr:
    if argument.default is None:
        return compose(f"{argument.name}: {{}}", argument.annotation)
    return compose(f"{argument.name}: {{}} = {{}}", argument.annotation, argument.default)
