"""Compare one operation of the old spec with the same one of the new."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence

from attrs import define, evolve, field

from ..build.request_bodies import body_variants, default_bodies
from ..emit.views.arguments import Argument
from ..emit.views.responses import Result
from ..ir.ir import NONE, Body, Operation
from ..text.diagnostics import Place
from .changes import Change, Level, Touched
from .matching.finding import Finding, level_of, python_level
from .signatures import compare_signatures, default_change, sent_by_default
from .snapshot import Method, Side
from .types import TypeComparer
from .wire.sameness import Sameness

_PLACES = {"json": "body", "form": "body", "multipart": "body", "content": "body"}
_TEXTUAL = ("path", "query", "header", "cookie", "form")
"""Places where a number is written as a text with its digits is."""


@define
class OperationComparer:
    """Compares matched operations."""

    old: Side
    new: Side
    types: TypeComparer
    _sameness: Sameness = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._sameness = Sameness(self.old, self.new)

    def compare(self, old: Operation, new: Operation) -> Iterator[Change]:
        """Yield every difference between two operations, except their docs and their `x-` words."""
        before, after = self.old.method(old), self.new.method(new)
        yield from self._name(old, new, before, after)
        yield from self._route(old, new)
        handled = yield from self._arguments(old, new, before, after)
        yield from self._bodies(old, new)
        yield from self._result(old, new, before, after)
        if before is not None and after is not None:
            places = self.old.place(old.pointer), self.new.place(new.pointer)
            for change in compare_signatures(before, after, handled):
                yield Change(
                    change.kind, change.text, python=change.python, old=places[0], new=places[1], names=change.names
                )

    def gone(self, old: Operation) -> Iterator[Change]:
        """Yield the changes for an operation that is gone."""
        method = self.old.method(old)
        name = self.old.of_operation[old.pointer]
        kept = self.new.methods.get(name)
        touched = (Touched(name, method.signature if method else None, kept.signature if kept else None),)
        text = f"`{name}` is gone: {old.method} {old.path} is no longer offered."
        if kept is not None:
            text = f"{old.method} {old.path} is no longer offered; a flow of the overlay replaces `{name}`."
        level: Level = "breaking" if kept is None else "risky"
        yield Change("method-gone", text, "breaking", None, level, self.old.place(old.pointer), None, touched)

    def come(self, new: Operation) -> Iterator[Change]:
        """Yield the changes for a new operation."""
        method, name = self.new.method(new), self.new.of_operation[new.pointer]
        if name in self.old.methods:
            return
        touched = (Touched(name, None, method.signature if method else None),)
        text = f"`{name}` is new: {new.method} {new.path}."
        yield Change("method-new", text, "safe", "safe", "safe", None, self.new.place(new.pointer), touched)

    def _name(self, old: Operation, new: Operation, before: Method | None, after: Method | None) -> Iterator[Change]:
        was, now = self.old.of_operation[old.pointer], self.new.of_operation[new.pointer]
        if was == now:
            return
        moved = was.rpartition(".")[0] != now.rpartition(".")[0]
        kind = "method-moved" if moved else "method-renamed"
        text = f"`{was}` is now `{now}`; the call itself is the same request."
        names = (
            Touched(was, before.signature if before else None, None),
            Touched(now, None, after.signature if after else None),
        )
        places = self.old.place(old.pointer), self.new.place(new.pointer)
        yield Change(kind, text, python="breaking", old=places[0], new=places[1], names=names)

    def _route(self, old: Operation, new: Operation) -> Iterator[Change]:
        was, now = [f"{operation.method} {_shape(operation)}" for operation in (old, new)]
        hosts = old.server or _host(old), new.server or _host(new)
        if was == now and hosts[0] == hosts[1]:
            return
        name = self.new.of_operation[new.pointer]
        address = (f"{hosts[0]}{old.path}", f"{hosts[1]}{new.path}")
        text = f"`{name}` now sends {new.method} {address[1]}; before, it sent {old.method} {address[0]}."
        places = self.old.place(old.pointer), self.new.place(new.pointer)
        names = (Touched(name, f"{old.method} {address[0]}", f"{new.method} {address[1]}"),)
        level: Level = "breaking" if was != now else "risky"
        yield Change("route", text, level, None, None, *places, names)

    def _arguments(
        self, old: Operation, new: Operation, before: Method | None, after: Method | None
    ) -> Generator[Change, None, set[str]]:
        """Yield the differences of the arguments; return the Python names that were compared."""
        first, second = self.old.arguments(old), self.new.arguments(new)
        pairs, gone, come = _paired(first, second)
        handled: set[str] = set()
        judged = _is_judged(before, after)
        # A body whose members became arguments, or the other way round, is compared as one on the wire.
        whole = _is_whole(old) is not _is_whole(new) and bool(old.bodies and new.bodies)
        if whole:
            yield from self._whole_bodies(old, new)
        for old_argument, new_argument in pairs:
            handled |= {old_argument.name, new_argument.name}
            yield from self._argument(old, new, old_argument, new_argument, judged)
        handled |= {argument.name for argument in (*gone, *come)}
        yield from self._gone_and_come(old, new, (gone, come), judged, is_whole=whole)
        yield from self._positions(old, new, first, second, judged)
        return handled if judged else set()

    def _gone_and_come(
        self,
        old: Operation,
        new: Operation,
        arguments: tuple[list[Argument], list[Argument]],
        judged: bool,
        *,
        is_whole: bool,
    ) -> Iterator[Change]:
        """Yield the arguments that only one of the two methods takes."""
        gone, come = arguments
        name = self.new.of_operation[new.pointer]
        for old_argument in gone:
            text = f"`{name}` no longer takes {_named(old_argument)}."
            change = self._change("parameter-gone", text, "breaking", judged, old, new, old_argument, None)
            yield self._on_wire(change, old, new, old_argument, is_whole=is_whole)
        for new_argument in come:
            level: Level = "breaking" if new_argument.required and new_argument.default is None else "safe"
            how = "now requires" if level == "breaking" else "now optionally takes"
            text = f"`{name}` {how} {_named(new_argument)}."
            change = self._change("parameter-new", text, level, judged, old, new, None, new_argument)
            yield self._on_wire(change, old, new, new_argument, is_whole=is_whole)

    def _on_wire(self, change: Change, old: Operation, new: Operation, argument: Argument, *, is_whole: bool) -> Change:
        """Return a change without its level on the wire, where the body that the argument is of is the same."""
        if argument.place in _PLACES and (is_whole or self._has_same_body(old, new)):
            return evolve(change, request=None)
        return change

    def _has_same_body(self, old: Operation, new: Operation) -> bool:
        first, second = self.old.node(old.pointer), self.new.node(new.pointer)
        if first is None or second is None:
            return False
        was, now = first.get("requestBody"), second.get("requestBody")
        return was is not None and now is not None and self._sameness.of(was, now)

    def _whole_bodies(self, old: Operation, new: Operation) -> Iterator[Change]:
        name = self.new.of_operation[new.pointer]
        places = self.old.place(old.pointer), self.new.place(new.pointer)
        is_same = self._has_same_body(old, new)
        second = {body.media: body for body in new.bodies}
        findings = [
            finding
            for body in old.bodies
            if body.media in second
            for finding in self.types.compare(body.type, second[body.media].type, "request")
        ]
        for finding in dict.fromkeys(findings):
            text = f"The body of `{name}` {finding.text}."
            level = level_of(finding, "request")
            was, now = [
                " | ".join(dict.fromkeys(str(side.types.annotation(body.type, "argument")) for body in each.bodies))
                for side, each in ((self.old, old), (self.new, new))
            ]
            names = (Touched(name, was, now),)
            yield Change("body-type", text, None if is_same else level, None, None, *places, names)

    def _argument(self, old: Operation, new: Operation, was: Argument, now: Argument, judged: bool) -> Iterator[Change]:
        """Yield the differences of an argument that both operations have."""
        yield from self._argument_names(old, new, was, now, judged)
        yield from self._argument_presence(old, new, was, now, judged)
        yield from self._argument_types(old, new, was, now, judged)

    def _argument_names(
        self, old: Operation, new: Operation, was: Argument, now: Argument, judged: bool
    ) -> Iterator[Change]:
        """Yield the changes of an argument's Python name, wire name and place."""
        name = self.new.of_operation[new.pointer]
        if was.name != now.name:
            text = f"`{name}` takes `{now.name}`; before, it took `{was.name}`; the wire's name is {_wire(now)}."
            change = self._change("parameter-renamed", text, "breaking", judged, old, new, was, now)
            yield Change(change.kind, text, None, None, change.python, change.old, change.new, change.names)
        place = _PLACES.get(was.place, was.place), _PLACES.get(now.place, now.place)
        if place[0] == place[1] == "header" and was.wire != now.wire and was.wire.lower() == now.wire.lower():
            text = f"`{now.name}` of `{name}` is written `{now.wire}`, not `{was.wire}`; headers ignore the case."
            change = self._change("parameter-place", text, "safe", False, old, new, was, now)
            yield self._on_wire(change, old, new, now, is_whole=False)
        elif place[0] != place[1] or (was.wire != now.wire and now.place != "path"):
            journey = f"{_wire(now)} ({place[1]}); before, it was {_wire(was)} ({place[0]})"
            text = f"`{now.name}` of `{name}` is sent as {journey}."
            change = self._change("parameter-place", text, "breaking", False, old, new, was, now)
            yield self._on_wire(change, old, new, now, is_whole=False)

    def _argument_presence(
        self, old: Operation, new: Operation, was: Argument, now: Argument, judged: bool
    ) -> Iterator[Change]:
        """Yield a change of whether an argument is required, or of its default."""
        subject = f"`{now.name}` of `{self.new.of_operation[new.pointer]}`"
        if was.required != now.required:
            kind = "parameter-required" if now.required else "parameter-optional"
            text = f"{subject} {'is now required' if now.required else 'is now optional'}."
            level: Level = "breaking" if now.required else "safe"
            change = self._change(kind, text, level, judged, old, new, was, now)
            yield self._on_wire(change, old, new, now, is_whole=False)
        elif sent_by_default(_default(was)) != sent_by_default(_default(now)):
            text = f"{subject} {default_change(_default(was), _default(now))}."
            level = "breaking" if now.default is None else "risky"
            change = self._change("parameter-default", text, level, judged, old, new, was, now)
            yield self._on_wire(change, old, new, now, is_whole=False)

    def _argument_types(
        self, old: Operation, new: Operation, was: Argument, now: Argument, judged: bool
    ) -> Iterator[Change]:
        """Yield the differences of an argument's type, or of its annotation alone."""
        subject = f"`{now.name}` of `{self.new.of_operation[new.pointer]}`"
        is_textual = was.place in _TEXTUAL and now.place in _TEXTUAL
        findings = self.types.compare(was.type, now.type, "request", textual=is_textual)
        is_same = was.pointer != "" and self._sameness.of_pointers(was.pointer, now.pointer)
        for finding in findings:
            change = self._change("parameter-type", f"{subject} {finding.text}.", "risky", judged, old, new, was, now)
            request = None if is_same else level_of(finding, "request")
            yield evolve(change, request=request, python=_for_callers(finding, was, now) if judged else None)
        is_reordered = sorted(str(was.annotation).split(" | ")) == sorted(str(now.annotation).split(" | "))
        if not findings and judged and not is_reordered and was.required == now.required:
            text = f"{subject} has another annotation for the same values."
            change = self._change("parameter-annotation", text, "risky", judged, old, new, was, now)
            yield evolve(change, request=None)

    def _positions(
        self, old: Operation, new: Operation, first: Sequence[Argument], second: Sequence[Argument], judged: bool
    ) -> Iterator[Change]:
        was = [argument.name for argument in first if argument.place == "path"]
        now = [argument.name for argument in second if argument.place == "path"]
        if judged and was != now and sorted(was) == sorted(now):
            name = self.new.of_operation[new.pointer]
            text = f"`{name}` takes its positional arguments in another order: {', '.join(now)}."
            names = (Touched(name, ", ".join(was), ", ".join(now)),)
            places = self.old.place(old.pointer), self.new.place(new.pointer)
            yield Change("parameter-order", text, None, None, "breaking", *places, names)

    def _change(  # noqa: PLR0913, PLR0917  the two sides of one argument
        self,
        kind: str,
        text: str,
        level: Level,
        judged: bool,
        old: Operation,
        new: Operation,
        old_argument: Argument | None,
        new_argument: Argument | None,
    ) -> Change:
        was = self.old.place(old_argument.pointer if old_argument is not None else old.pointer)
        now = self.new.place(new_argument.pointer if new_argument is not None else new.pointer)
        return Change(
            kind,
            text,
            level,
            None,
            level if judged else None,
            was,
            now,
            self._touched(old, new, old_argument, new_argument),
        )

    def _touched(
        self, old: Operation, new: Operation, old_argument: Argument | None, new_argument: Argument | None
    ) -> tuple[Touched, ...]:
        was, now = self.old.of_operation[old.pointer], self.new.of_operation[new.pointer]
        before, after = (_text(old_argument) if old_argument else None), (_text(new_argument) if new_argument else None)
        if (
            old_argument is not None
            and new_argument is not None
            and (was, old_argument.name) != (now, new_argument.name)
        ):
            return Touched(f"{was}({old_argument.name})", before, None), Touched(
                f"{now}({new_argument.name})", None, after
            )
        name = (
            f"{now}({new_argument.name})"
            if new_argument is not None
            else f"{was}({old_argument.name if old_argument else ''})"
        )
        return (Touched(name, before, after),)

    def _bodies(self, old: Operation, new: Operation) -> Iterator[Change]:
        name = self.new.of_operation[new.pointer]
        places = self.old.place(old.pointer), self.new.place(new.pointer)
        first = {body.slot: body for body in default_bodies(old)}
        second = {body.slot: body for body in default_bodies(new)}
        was, now = next(iter(first.values()), None), next(iter(second.values()), None)
        if was is not None and now is not None and was.media != now.media:
            yield _other_media(name, was, now, is_kept=was.media in {body.media for body in new.bodies}, places=places)
        level: Level | None = None if self._has_same_body(old, new) else "breaking"
        for was, now in [(first[slot], second[slot]) for slot in first if slot in second]:
            if was.wrap != now.wrap:
                yield _wrapped(name, was, now, level, places)

    def _result(self, old: Operation, new: Operation, before: Method | None, after: Method | None) -> Iterator[Change]:
        was, now = self.old.result(old), self.new.result(new)
        name = self.new.of_operation[new.pointer]
        places = self.old.place(old.pointer), self.new.place(new.pointer)
        names = (Touched(name, _returns(before, was), _returns(after, now)),)
        findings = self.types.compare(was.type or NONE, now.type or NONE, "response")
        is_same = self._has_same_answers(old, new)
        for change in _result_changes(name, was, now, findings, _is_judged(before, after)):
            response = None if is_same else change.response
            yield evolve(change, response=response, old=places[0], new=places[1], names=names)
        yield from self._envelope(old, new, findings, name, places, names)

    def _has_same_answers(self, old: Operation, new: Operation) -> bool:
        """Return whether the documents say the same of what a success answer holds."""
        first, second = self.old.node(old.pointer), self.new.node(new.pointer)
        if first is None or second is None:
            return False
        was, now = [
            {status: node for status, node in side.members("responses") if status.startswith(("2", "default"))}
            for side in (first, second)
        ]
        return was.keys() == now.keys() and all(self._sameness.of(was[status], now[status]) for status in was)

    def _envelope(  # noqa: PLR0913, PLR0917  the two sides of one answer
        self,
        old: Operation,
        new: Operation,
        known: list[Finding],
        name: str,
        places: tuple[Place, Place],
        names: tuple[Touched, ...],
    ) -> Iterator[Change]:
        """Yield the changes of all documented answers; this pairs their classes too."""
        first = {(answer.status, answer.media): answer for answer in old.answers}
        second = {(answer.status, answer.media): answer for answer in new.answers}
        is_same = self._has_same_answers(old, new)
        for status, media in [key for key in first if key in second]:
            types = [side[status, media].type or NONE for side in (first, second)]
            for finding in self.types.compare(types[0], types[1], "response"):
                level = level_of(finding, "response")
                if finding not in known and level is not None and not is_same:
                    text = f"The {status} answer to `{name}` {finding.text}."
                    yield Change("answer-type", text, None, level, None, *places, names)
        for key in sorted(second.keys() - first.keys(), key=str):
            text = f"`{name}` may also be answered with {_answer(*key)}."
            yield Change("answer-new", text, None, "safe", None, *places, names)
        for key in sorted(first.keys() - second.keys(), key=str):
            yield _unanswered(name, _answer(*key), places)


def _answer(status: str, media: str | None) -> str:
    return f"{status} {media or 'without content'}"


def _for_callers(finding: Finding, was: Argument, now: Argument) -> Level | None:
    """Judge a finding for who calls the method; where all types of before are still taken, nobody has to act."""
    is_more = finding.scope == "python" and set(was.arms) <= set(now.arms)
    return "safe" if is_more and finding.effect == "other" else python_level(finding, "request")


def _is_judged(before: Method | None, after: Method | None) -> bool:
    """Whether both methods are generated; signatures of flows are compared elsewhere."""
    return before is not None and before.operation is not None and after is not None and after.operation is not None


def _result_changes(name: str, was: Result, now: Result, findings: Sequence[Finding], judged: bool) -> Iterator[Change]:
    """Yield the changes of what a method returns, without places and names."""
    if was.kind != now.kind:
        text = f"`{name}` returns {_kind(now)}; before, it returned {_kind(was)}."
        yield Change("result-kind", text, None, "risky", "breaking" if judged else None)
        return
    for finding in findings:
        python = python_level(finding, "response") if judged else None
        text = f"The result of `{name}` {finding.text}."
        yield Change("result-type", text, None, level_of(finding, "response"), python)
    is_reordered = sorted(str(was.annotation).split(" | ")) == sorted(str(now.annotation).split(" | "))
    if judged and not findings and not is_reordered:
        text = f"The result of `{name}` has another annotation for the same values."
        yield Change("result-annotation", text, None, None, "risky")


def _paired(
    first: Sequence[Argument], second: Sequence[Argument]
) -> tuple[list[tuple[Argument, Argument]], list[Argument], list[Argument]]:
    """Match arguments by place and wire name, then by Python name, then path parameters by position."""
    gone, come = list(first), list(second)
    pairs: list[tuple[Argument, Argument]] = []
    positions = {id(argument): str(index) for args in (first, second) for index, argument in enumerate(args)}
    keys: tuple[Callable[[Argument], object], ...] = (
        lambda argument: (_PLACES.get(argument.place, argument.place), argument.wire),
        lambda argument: argument.name,
        lambda argument: ("path", positions[id(argument)]) if argument.place == "path" else ("none", str(id(argument))),
    )
    for key in keys:
        for old_argument in list(gone):
            new_argument = next((candidate for candidate in come if key(candidate) == key(old_argument)), None)
            if new_argument is not None:
                pairs.append((old_argument, new_argument))
                gone.remove(old_argument)
                come.remove(new_argument)
    return pairs, gone, come


def _is_whole(operation: Operation) -> bool:
    """Return whether the body is one argument, instead of its members."""
    variants = body_variants(operation)
    return bool(variants) and variants[0].model is None


def _host(operation: Operation) -> str:
    """Return the operation's own address where a part of it is to be chosen."""
    return operation.template.url if operation.template is not None else ""


def _shape(operation: Operation) -> str:
    return "{}".join(part.rpartition("}")[2] for part in f"}}{operation.path}".split("{"))


def _named(argument: Argument) -> str:
    return f"`{argument.name}`" if argument.wire in ("", argument.name) else f"`{argument.name}` (`{argument.wire}`)"


def _wrap_path(body: Body) -> str:
    """Return the members around a body, as words."""
    return " > ".join(f"`{member}`" for member in body.wrap) or "nothing"


def _wrapped(name: str, was: Body, now: Body, level: Level | None, places: tuple[Place, Place]) -> Change:
    """Return the change of the members around a body."""
    was_under, under = _wrap_path(was), _wrap_path(now)
    text = f"The body of `{name}` is under {under}; before, it was under {was_under}."
    python: Level | None = "risky" if level is None else None
    return Change("body-wrap", text, level, None, python, *places, (Touched(name, was_under, under),))


def _other_media(name: str, was: Body, now: Body, *, is_kept: bool, places: tuple[Place, Place]) -> Change:
    """Return the change of the media type that is sent without `content_type`."""
    text = f"`{name}` sends {now.media} unless told otherwise; before, it sent {was.media}."
    python: Level | None = "risky" if is_kept else None
    return Change("media-default", text, None, None, python, *places, (Touched(name, was.media, now.media),))


def _unanswered(name: str, answer: str, places: tuple[Place, Place]) -> Change:
    text = f"`{name}` is no longer answered with {answer}."
    return Change("answer-gone", text, None, "breaking", None, *places, (Touched(name, answer, "other answers"),))


def _wire(argument: Argument) -> str:
    return f"`{argument.wire}`" if argument.wire else "the whole body"


def _text(argument: Argument) -> str:
    return f"{argument.name}: {argument.annotation}{'' if argument.default is None else f' = {argument.default}'}"


def _default(argument: Argument) -> str | None:
    return None if argument.default is None else argument.default.text


def _returns(method: Method | None, result: Result) -> str:
    return method.returns if method is not None else result.annotation.text


def _kind(result: Result) -> str:
    return {"pages": "pages to walk", "binary": "bytes"}.get(result.kind, f"`{result.annotation}`")
