"""Compare what travels in one operation's requests and answers, besides what is an argument or a result in Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import define, evolve

from ...build.request_bodies import default_bodies
from ...ir.ir import ListOf, MapOf, Operation, Parameter, Ref, Scalar, TupleOf, Type, Union, Wrapped
from ...read.resolve import Node
from ...text.diagnostics import Place
from ..changes import Change, Level, Touched
from ..constraints import same
from ..matching.finding import Direction, level_of, python_level
from ..matching.identity import Identity
from ..snapshot import Side
from ..types import TypeComparer
from .sameness import Sameness, followed
from .schemas import SchemaWalker, Spot


@define
class MessageComparer:
    """Compares the requests and answers of matched operations."""

    old: Side
    new: Side
    walker: SchemaWalker
    sameness: Sameness

    @classmethod
    def of(cls, old: Side, new: Side, identity: Identity) -> MessageComparer:
        """Return the comparer of two specs."""
        return cls(old, new, SchemaWalker(old, new, identity), Sameness(old, new))

    def compare(self, old: Operation, new: Operation) -> Iterator[Change]:
        """Yield what differs in two operations; limits are collected by the walker."""
        yield from self._parameters(old, new)
        first, second = self.old.node(old.pointer), self.new.node(new.pointer)
        if first is None or second is None:
            return
        yield from self._body(old, new, first, second)
        yield from self._answers(old, new, first, second)
        yield from self._callbacks(new, first, second)

    def compare_webhooks(self, types: TypeComparer) -> Iterator[Change]:
        """Yield the webhooks that are new, gone or different."""
        first, second = [dict(side.project.documents.root.members("webhooks")) for side in (self.old, self.new)]
        for change in self._calls(first, second, "The webhook", "Client"):
            is_other = change.old is None or change.new is None
            yield from self._events(change, types) or [evolve(change, python=change.response) if is_other else change]

    def _events(self, change: Change, types: TypeComparer) -> list[Change]:
        """Return how the bodies of the webhook that changed differ, if their types do."""
        if change.old is None or change.new is None:
            return []
        was, now = [
            [event for event in side.project.api.events if event.pointer.startswith(f"{place.pointer}/")]
            for side, place in ((self.old, change.old), (self.new, change.new))
        ]
        if len(was) != 1 or len(now) != 1:
            return []
        lead = change.text.partition(", a call")[0]
        return [
            evolve(
                change,
                text=f"{lead}: its body {finding.text}.",
                response=level_of(finding, "response"),
                python=python_level(finding, "response"),
            )
            for finding in types.compare(was[0].type, now[0].type, "response")
        ]

    # Parameters

    def _parameters(self, old: Operation, new: Operation) -> Iterator[Change]:
        name = self.new.of_operation[new.pointer]
        for was, now in paired_parameters(old, new):
            argument = self.new.project.names.arguments[new.pointer, now.location, now.wire]
            touched = (Touched(f"{name}({argument})", None, None),)
            places = self.old.place(was.pointer), self.new.place(now.pointer)
            subject = f"`{argument}` of `{name}`"
            yield from self._written(was, now, subject, places, touched)
            first, second = self.old.node(was.pointer), self.new.node(now.pointer)
            if first is None or second is None:
                continue
            yield from _flags(first, second, subject, places, touched)
            self.walker.walk(_schema(first), _schema(second), "request", Spot(subject, touched))

    def _written(
        self, was: Parameter, now: Parameter, subject: str, places: tuple[Place, Place], names: tuple[Touched, ...]
    ) -> Iterator[Change]:
        """Yield how a parameter is written into the request, where it is written in another way."""
        before, after = _writing(self.old, was), _writing(self.new, now)
        if was.location == now.location and before != after:
            text = f"{subject} is written with {after}; before, it was written with {before}."
            written = (Touched(names[0].name, before.replace("`", ""), after.replace("`", "")),)
            yield Change("parameter-style", text, "breaking", None, None, *places, written)
        if was.allow_reserved != now.allow_reserved:
            how = "goes out as it is" if now.allow_reserved else "is escaped"
            text = f"{subject}: what URLs reserve, such as `/` and `?`, {how} (`allowReserved`)."
            yield Change("parameter-reserved", text, "risky", None, "risky", *places, names)

    # Request bodies

    def _body(self, old: Operation, new: Operation, first: Node, second: Node) -> Iterator[Change]:
        was, now = _described(self.old, first, "requestBody"), _described(self.new, second, "requestBody")
        name = self.new.of_operation[new.pointer]
        places = self.old.place(old.pointer), self.new.place(new.pointer)
        names = (Touched(name, None, None),)
        if was is None or now is None:
            if was is not now:
                yield self._body_presence(name, places, is_required=_is_required(now))
            return
        places = self.old.place(was), self.new.place(now)
        if not self._is_one_argument(new):
            yield from self._body_required(name, was, now)
        yield from self._media(name, was, now, places)
        members = self._argument_spots(new)
        for media, before, after in _contents(was, now):
            yield from self._encoding(name, media, before, after)
            spot = Spot(f"The body of `{name}`", names, members)
            if not self._is_compared(old, media, before, self.old):
                spot = Spot(f"The body of `{name}` as {media}", names, None, False, False, "body-type")
            self.walker.walk(before.get("schema"), after.get("schema"), "request", spot)

    def _body_required(self, name: str, was: Node, now: Node) -> Iterator[Change]:
        if _is_required(was) != _is_required(now):
            level: Level = "breaking" if _is_required(now) else "safe"
            text = f"The body of `{name}` is {'now required' if _is_required(now) else 'no longer required'}."
            words = [f"the body is {'required' if _is_required(node) else 'optional'}" for node in (was, now)]
            places = self.old.place(was), self.new.place(now)
            yield Change("body-required", text, level, None, None, *places, (Touched(name, *words),))

    def _is_one_argument(self, new: Operation) -> bool:
        """Return whether the body is an argument, which is compared as that."""
        return any(argument.place in _BODIES and not argument.wire for argument in self.new.arguments(new))

    def _is_compared(self, operation: Operation, media: str, content: Node, side: Side) -> bool:
        """Return whether the types of a body are those of the arguments: of the default media type, or the same."""
        defaults = {body.media for body in default_bodies(operation)}
        node = side.node(operation.pointer)
        body = _described(side, node, "requestBody") if node is not None else None
        contents = dict(body.members("content")) if body is not None else {}
        schemas = {_target(side, contents[name]) for name in defaults if name in contents}
        return media in defaults or _target(side, content) in schemas

    def _body_presence(self, name: str, places: tuple[Place, Place], *, is_required: bool | None) -> Change:
        if is_required is None:
            names = (Touched(name, "with a body", "without a body"),)
            return Change("body-gone", f"`{name}` no longer sends a body.", "breaking", None, None, *places, names)
        level: Level = "breaking" if is_required else "safe"
        text = f"`{name}` now {'requires' if is_required else 'takes'} a body."
        names = (Touched(name, "without a body", "with a body"),)
        return Change("body-new", text, level, None, None, *places, names)

    def _media(self, name: str, was: Node, now: Node, places: tuple[Place, Place]) -> Iterator[Change]:
        before, after = [[media for media, _ in node.members("content")] for node in (was, now)]
        gone, come = _without(before, after), _without(after, before)
        names = (Touched(name, ", ".join(before), ", ".join(after)),)
        if gone:
            text = f"The body of `{name}` may no longer be {_listed(gone)}; it is {_listed(after)}."
            yield Change("media-gone", text, "breaking", None, None, *places, names)
        if come:
            text = f"The body of `{name}` may now also be {_listed(come)}."
            if gone:
                text = f"The body of `{name}` may now be {_listed(come)}."
            yield Change("media-new", text, "safe", None, None, *places, names)

    def _encoding(self, name: str, media: str, before: Node, after: Node) -> Iterator[Change]:
        """Yield the parts of a body that are written in another way."""
        was, now = dict(before.members("encoding")), dict(after.members("encoding"))
        for part in dict.fromkeys([*was, *now]):
            first_rules = _rules(self.old, before, was.get(part), part)
            second_rules = _rules(self.new, after, now.get(part), part)
            for key in dict.fromkeys([*first_rules, *second_rules]):
                first, second = first_rules.get(key), second_rules.get(key)
                if same(first, second):
                    yield from self._default_encoding(name, part, key, (was.get(part), now.get(part)))
                    continue
                text = f"The part `{part}` of `{name}` ({media}): {key} is {_shown(second)}; before, it was "
                places = self.old.place(was.get(part, before)), self.new.place(now.get(part, after))
                names = (Touched(name, _shown(first), _shown(second)),)
                yield Change("encoding", f"{text}{_shown(first)}.", "breaking", None, None, *places, names)
            yield from self._headers(
                f"The part `{part}` of `{name}`", was.get(part), now.get(part), "request", (Touched(name, None, None),)
            )

    def _default_encoding(
        self, name: str, part: str, key: str, sides: tuple[Node | None, Node | None]
    ) -> Iterator[Change]:
        """Yield that a document says, or no longer says, what holds by default: clients may write it otherwise."""
        given = [side is not None and isinstance(side.value, dict) and key in side.value for side in sides]
        if given[0] != given[1]:
            how = "is now given" if given[1] else "is no longer given"
            text = f"The part `{part}` of `{name}`: {key} {how}; by default it is the same."
            places = self.old.place(sides[0]) if sides[0] else None, self.new.place(sides[1]) if sides[1] else None
            yield Change("encoding", text, None, None, "risky", *places, (Touched(name, None, None),))

    def _argument_spots(self, new: Operation) -> Mapping[str, Spot] | None:
        """Return the places of the members of a body, if they are arguments."""
        name = self.new.of_operation[new.pointer]
        arguments = {argument.wire: argument.name for argument in self.new.arguments(new) if argument.place in _BODIES}
        if not arguments or "" in arguments:
            return None
        return {
            wire: Spot(f"`{argument}` of `{name}`", (Touched(f"{name}({argument})", None, None),))
            for wire, argument in arguments.items()
        }

    # Answers

    def _answers(self, old: Operation, new: Operation, first: Node, second: Node) -> Iterator[Change]:
        name = self.new.of_operation[new.pointer]
        was, now = dict(first.members("responses")), dict(second.members("responses"))
        names = (Touched(name, None, None),)
        yield from self._default_answer(name, was, now)
        yield from self._refusals(name, (old, new), was, now)
        for status in [status for status in was if status in now]:
            before, after = followed(self.old, was[status]), followed(self.new, now[status])
            if before is None or after is None:
                continue
            is_success = status.startswith("2")
            subject = f"The result of `{name}`" if is_success else f"The {status} answer to `{name}`"
            yield from self._headers(f"The {status} answer to `{name}`", before, after, "response", names)
            if not self._has_same_links(before, after):
                text = f"The links of the {status} answer to `{name}` changed."
                yield Change("docs", text, None, None, "docs", self.old.place(before), self.new.place(after), names)
            if not is_success:
                yield from self._refusal_media(name, status, before, after)
            spot = Spot(subject, names, None, is_typed=is_success, is_in_python=is_success)
            for media, one, other in _contents(before, after):
                exchanged = None if is_success else self._exchanged(f"{subject} ({media})", one, other, names)
                if exchanged is not None:
                    yield exchanged
                    continue
                self.walker.walk(one.get("schema"), other.get("schema"), "response", spot)
                if not is_success:
                    yield from self._error_schema(f"{subject} ({media})", one, other, names)

    def _exchanged(self, lead: str, one: Node, other: Node, names: tuple[Touched, ...]) -> Change | None:
        """Return that the body of a refusal is another class than before; None if it is the same one, or no class."""
        was, now = _target(self.old, one), _target(self.new, other)
        if was not in self.old.schemas or now not in self.new.schemas or self.walker.identity.is_same(was, now):
            return None
        if self.sameness.of_pointers(was, now):
            return None
        text = f"{lead} is `{self.new.class_name(now)}`; before, it was `{self.old.class_name(was)}`."
        return Change("wire-type", text, None, "breaking", None, self.old.place(one), self.new.place(other), names)

    def _error_schema(self, lead: str, one: Node, other: Node, names: tuple[Touched, ...]) -> Iterator[Change]:
        """Yield that a refusal has a schema, or no longer has one."""
        has_schema = "schema" in one.value, "schema" in other.value
        if has_schema[0] != has_schema[1]:
            text = f"{lead} {'now has a schema' if has_schema[1] else 'no longer has a schema'}."
            level: Level = "safe" if has_schema[1] else "risky"
            yield Change("wire-type", text, None, level, None, self.old.place(one), self.new.place(other), names)

    def _has_same_links(self, before: Node, after: Node) -> bool:
        return same(before.value.get("links") or {}, after.value.get("links") or {})

    def _default_answer(self, name: str, was: Mapping[str, Node], now: Mapping[str, Node]) -> Iterator[Change]:
        """Yield that the description of all other answers is new or gone: no single answer changes by that."""
        if ("default" in was) != ("default" in now):
            how = "now describes" if "default" in now else "no longer describes"
            text = f"The document {how} all other answers to `{name}` (`default`)."
            places = (
                self.old.place(was["default"]) if "default" in was else None,
                self.new.place(now["default"]) if "default" in now else None,
            )
            yield Change("answer-default", text, None, "safe", None, *places, (Touched(name, None, None),))

    def _refusals(
        self,
        name: str,
        operations: tuple[Operation, Operation],
        was: Mapping[str, Node],
        now: Mapping[str, Node],
    ) -> Iterator[Change]:
        """Yield the refusals that any call may meet, such as 400, where a document begins or ceases to name them."""
        documented = {status for operation in operations for status, _ in operation.refusals}
        for status in sorted((was.keys() ^ now.keys()) - documented - {"default"}):
            if status.startswith("2"):
                continue
            is_new = status in now
            text = f"A {status} answer to `{name}` is {'now' if is_new else 'no longer'} documented."
            places = (
                None if is_new else self.old.place(was[status]),
                self.new.place(now[status]) if is_new else None,
            )
            kind = "refusal-new" if is_new else "refusal-gone"
            yield Change(kind, text, None, "safe", None, *places, (Touched(name, None, None),))

    def _refusal_media(self, name: str, status: str, before: Node, after: Node) -> Iterator[Change]:
        was, now = [[media for media, _ in node.members("content")] for node in (before, after)]
        gone, come = _without(was, now), _without(now, was)
        names = (Touched(name, None, None),)
        places = self.old.place(before), self.new.place(after)
        lead = f"The {status} answer to `{name}`"
        if gone:
            yield Change("answer-gone", f"{lead} is no longer {_listed(gone)}.", None, "risky", None, *places, names)
        if come:
            also = "also " if was and not gone else ""
            yield Change("answer-new", f"{lead} may {also}be {_listed(come)}.", None, "safe", None, *places, names)

    def _headers(
        self, lead: str, before: Node | None, after: Node | None, direction: Direction, names: tuple[Touched, ...]
    ) -> Iterator[Change]:
        was, now = _header_nodes(before), _header_nodes(after)
        for key in dict.fromkeys([*was, *now]):
            first, second = was.get(key), now.get(key)
            if first is None or second is None:
                yield self._header(key, lead, first, second, direction, names)
                continue
            one, other = followed(self.old, first), followed(self.new, second)
            yield from self._header_presence(key, lead, (one, other), direction, names)
            spot = Spot(f"The header `{key}` of {lead[0].lower()}{lead[1:]}", names, None, False, is_in_python=False)
            if one is not None and other is not None:
                self.walker.walk(_schema(one), _schema(other), direction, spot)

    def _header_presence(
        self,
        key: str,
        lead: str,
        nodes: tuple[Node | None, Node | None],
        direction: Direction,
        names: tuple[Touched, ...],
    ) -> Iterator[Change]:
        """Yield that a header is always there, or may be absent, where that is another thing than before."""
        one, other = nodes
        if one is None or other is None:
            return
        was, now = [node.value.get("required") is True for node in (one, other)]
        if was != now:
            text = f"{lead} {'always has' if now else 'may now lack'} the header `{key}`."
            level: Level = "breaking" if now is (direction == "request") else "safe"
            request, response = (level, None) if direction == "request" else (None, level)
            yield Change(
                "header-required", text, request, response, None, self.old.place(one), self.new.place(other), names
            )

    def _header(  # noqa: PLR0913, PLR0917  one header of two sides
        self,
        key: str,
        lead: str,
        first: Node | None,
        second: Node | None,
        direction: Direction,
        names: tuple[Touched, ...],
    ) -> Change:
        """Return the change of a header that is new or gone: what is sent anew, or no longer comes, breaks."""
        places = (self.old.place(first) if first else None, self.new.place(second) if second else None)
        is_gone = second is None
        there, gone = f"with the header {key}", f"without the header {key}"
        names = tuple(Touched(name.name, there if is_gone else gone, gone if is_gone else there) for name in names)
        level: Level = "breaking" if is_gone is (direction == "response") else "safe"
        text = f"{lead} {'no longer has' if is_gone else 'now has'} the header `{key}`."
        kind = "header-gone" if is_gone else "header-new"
        if direction == "request":
            return Change(kind, text, level, None, None, *places, names)
        return Change(kind, text, None, level, None, *places, names)

    # Calls that the vendor makes

    def _callbacks(self, new: Operation, first: Node, second: Node) -> Iterator[Change]:
        name = self.new.of_operation[new.pointer]
        was, now = dict(first.members("callbacks")), dict(second.members("callbacks"))
        yield from self._calls(was, now, f"For `{name}`, the callback", name)

    def _calls(self, was: Mapping[str, Node], now: Mapping[str, Node], lead: str, name: str) -> Iterator[Change]:
        for key in dict.fromkeys([*was, *now]):
            first, second = was.get(key), now.get(key)
            if first is not None and second is not None and self.sameness.of(first, second):
                continue
            how, level = _verdict(first, second)
            places = (self.old.place(first) if first else None, self.new.place(second) if second else None)
            text = f"{lead} `{key}`, a call that the vendor makes, {how}."
            yield Change("vendor-calls", text, None, level, None, *places, (Touched(name, None, None),))


_BODIES = ("json", "form", "multipart", "content")


def _verdict(first: Node | None, second: Node | None) -> tuple[str, Level]:
    if second is None:
        return "is gone", "breaking"
    return ("is new", "safe") if first is None else ("changed", "risky")


def paired_parameters(old: Operation, new: Operation) -> list[tuple[Parameter, Parameter]]:
    """Match the parameters of two operations by place and name, then by name, then those of the path by position."""
    left = {_key(parameter): parameter for parameter in old.parameters}
    right = {_key(parameter): parameter for parameter in new.parameters}
    pairs = [(left.pop(key), right.pop(key)) for key in list(left) if key in right]
    by_name = {key[1]: key for key in right}
    pairs += [(left.pop(key), right.pop(by_name.pop(key[1]))) for key in list(left) if key[1] in by_name]
    return [*pairs, *zip(_of_path(left), _of_path(right), strict=False)]


def _of_path(parameters: Mapping[tuple[str, str], Parameter]) -> list[Parameter]:
    return [parameter for (location, _), parameter in parameters.items() if location == "path"]


def _key(parameter: Parameter) -> tuple[str, str]:
    """Return place and name; the case of a header's name does not count."""
    return parameter.location, parameter.wire.lower() if parameter.location == "header" else parameter.wire


def _writing(side: Side, parameter: Parameter) -> str:
    """Return how a parameter is written, in words; `explode` only counts for lists and objects."""
    if parameter.media is not None:
        return f"the media type `{parameter.media}`"
    if parameter.whole:
        return "the whole query"
    compound = _is_compound(side, parameter.type)
    if not compound:
        return f"style `{parameter.style}`" if parameter.location == "path" else "its value"
    return f"style `{parameter.style}` and explode `{str(parameter.explode).lower()}`"


def _is_compound(side: Side, type_: Type, seen: frozenset[str] = frozenset()) -> bool:
    """Return whether a value may be a list or an object."""
    match type_:
        case ListOf() | MapOf() | TupleOf() | Scalar("any" | "object"):
            return True
        case Union(arms, _):
            return any(_is_compound(side, arm, seen) for arm in arms)
        case Wrapped(_, inner):
            return _is_compound(side, inner, seen)
        case Ref(pointer) if pointer not in seen:
            schema = side.project.api.schemas.get(pointer)
            inner_type = getattr(schema, "type", None)
            if inner_type is not None:
                return _is_compound(side, inner_type, seen | {pointer})
            return hasattr(schema, "fields")
    return False


def _flags(
    first: Node, second: Node, subject: str, places: tuple[Place, Place], names: tuple[Touched, ...]
) -> Iterator[Change]:
    """Yield the changed flags of a parameter that are no part of its schema."""
    was, now = [node.value.get("deprecated") is True for node in (first, second)]
    if was != now:
        level: Level = "risky" if now else "safe"
        text = f"{subject} is {'now' if now else 'no longer'} deprecated by the vendor."
        yield Change("deprecated", text, level, None, level, *places, names)
    was, now = [node.value.get("allowEmptyValue") is True for node in (first, second)]
    if was != now:
        text = f"{subject} may {'now' if now else 'no longer'} be sent without a value."
        yield Change("parameter-empty", text, "safe" if now else "risky", None, None, *places, names)


def _schema(parameter: Node) -> Node | None:
    if "schema" in parameter.value:
        return parameter.get("schema")
    for _, media in parameter.members("content"):
        return media.get("schema")
    # Swagger 2.0 and some others write the schema's keywords beside the name.
    return parameter if "type" in parameter.value else None


def _described(side: Side, operation: Node, key: str) -> Node | None:
    node = operation.get(key)
    target = followed(side, node) if node is not None else None
    return target if target is not None and isinstance(target.value, dict) else None


def _is_required(body: Node | None) -> bool | None:
    return None if body is None else body.value.get("required") is True


def _contents(first: Node, second: Node) -> Iterator[tuple[str, Node, Node]]:
    now = dict(second.members("content"))
    for media, node in first.members("content"):
        if media in now:
            yield media, node, now[media]


def _rules(side: Side, media: Node, encoding: Node | None, part: str) -> dict[str, object]:
    """Return how a part of a body is written, with the defaults of OpenAPI for what is not given."""
    value = encoding.value if encoding is not None and isinstance(encoding.value, dict) else {}
    rules = {key: value[key] for key in ("style", "explode", "allowReserved") if key in value}
    if rules:
        style = rules.get("style", "form")
        return {"style": style, "explode": rules.get("explode", style == "form"), **rules}
    schema = media.get("schema")
    member = side.merged(schema).properties.get(part) if schema is not None else None
    return {"contentType": value.get("contentType") or (_default_media(side, member) if member is not None else None)}


def _default_media(side: Side, member: Node) -> str:
    """Return the media type of a part of which the document does not say any."""
    merged = side.merged(member)
    items = merged.node_of("items")
    types = merged.types or set()
    if "array" in types and items is not None:
        merged = side.merged(items)
        types = merged.types or set()
    if "object" in types or merged.properties:
        return "application/json"
    is_file = merged.keyword("format") == "binary" or merged.keyword("contentMediaType") or not types
    return "application/octet-stream" if is_file else "text/plain"


def _target(side: Side, media: Node) -> str:
    """Return the pointer of the schema of a media type; empty if it has none."""
    schema = media.get("schema")
    target = followed(side, schema) if schema is not None else None
    return target.pointer if target is not None else ""


def _without(names: Sequence[str], others: Sequence[str]) -> list[str]:
    return [name for name in names if name not in others]


def _header_nodes(holder: Node | None) -> dict[str, Node]:
    """Return the headers of an answer or a part, by name in small letters."""
    return {key.lower(): node for key, node in holder.members("headers")} if holder is not None else {}


def _listed(names: Sequence[str]) -> str:
    return " or ".join(f"`{name}`" for name in names)


def _shown(value: object) -> str:
    return "not given" if value is None else f"`{value!r}`"
