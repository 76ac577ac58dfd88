"""Finish the expressions that describe one call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from .bodies import body_slot, is_json, offered
from .docs import literal
from .imports import Imports
from .ir import (
    ANY,
    Alias,
    Answer,
    Api,
    Body,
    Constant,
    Field,
    ListOf,
    Model,
    Operation,
    Parameter,
    Ref,
    Scalar,
    Type,
    Union,
    Wrapped,
    union,
)
from .naming import Names
from .security import usable
from .view_servers import server_expression
from .view_styles import styles
from .view_types import Types
from .vocabulary import rule

_BINARY = Scalar("binary")


@frozen
class Argument:
    """One argument of a method, as text."""

    name: str
    annotation: str
    required: bool
    default: str
    place: str
    wire: str
    pointer: str
    doc: str
    type: Type


@frozen
class Result:
    """What a method gives back."""

    kind: str
    """`value`, `pages` or `binary`."""

    annotation: str
    type: Type | None
    arguments: tuple[str, ...]
    """What the `Call` says about it."""

    before: str = ""
    """A statement that the call needs in front of it."""


@frozen
class Calls:
    """Writes `Call(...)` expressions with the names of one API."""

    api: Api
    names: Names
    types: Types

    def argument_name(self, operation: Operation, place: str, wire: str) -> str:
        """Give the Python name of an argument."""
        return self.names.arguments[operation.pointer, place, wire]

    def parameters(self, operation: Operation, place: str, imports: Imports) -> str | None:
        """Give the mapping of one place's parameters; None when there are none."""
        rows = [
            f"{literal(each.wire)}: {self._parameter(operation, each, imports)}"
            for each in operation.parameters
            if each.location == place
        ]
        return f"{{{', '.join(rows)}}}" if rows else None

    def _parameter(self, operation: Operation, parameter: Parameter, imports: Imports) -> str:
        name = self.argument_name(operation, parameter.location, parameter.wire)
        value = self._value(parameter.type, name, imports)
        for wrap in styles(parameter, self.api.schemas):
            imports.add(".._runtime", "params")
            value = f"params.{wrap.format(value)}"
        return value

    def _value(self, type_: Type, name: str, imports: Imports) -> str:
        hint = self.types.hint(type_)
        if hint is None:
            return name
        imports.add(".._runtime", "wire as hints")
        return f"{hint}({name})"

    def bodies(self, operation: Operation, imports: Imports) -> list[str]:
        """Give what the `Call` says about the request body, each as `name=value`."""
        chosen = self.chosen_bodies(operation)
        said: list[str] = []
        for body in chosen:
            slot = body_slot(body.media)
            value = self._body(operation, body, slot, imports)
            said.append(f"{slot}={value}")
            if body.form is not None:
                imports.add(".._runtime.quirks", "FormStyle")
                said.append(f"form_style={rule('x-form', body.form)}")
        if len(chosen) > 1:
            said.append("content_type=content_type")
        elif chosen and chosen[0].media not in (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ):
            said.append(f"content_type={literal(chosen[0].media)}")
        return said

    def chosen_bodies(self, operation: Operation) -> tuple[Body, ...]:
        """Give the media types a method offers: one per way of writing, in the document's order."""
        return offered(operation)

    def _body(self, operation: Operation, body: Body, slot: str, imports: Imports) -> str:
        if body.model is None:
            value = "body" if slot != "content" else "upload(body)"
            if slot == "content" and _bare(body.type) == Scalar("str"):
                value = "body"
            elif slot == "content":
                imports.add(".._runtime.files", "upload")
            hint = self.types.hint(body.type)
            if hint is not None and slot == "json":
                imports.add(".._runtime", "wire as hints")
                return f"{hint}({value})"
            return value
        rows = [
            f"{literal(each.wire)}: {self._member(operation, body, each, slot, imports)}" for each in sent(body.model)
        ]
        if body.model.is_open:
            rows.append("**(extra or {})")
        text = f"{{{', '.join(rows)}}}"
        for member in reversed(body.wrap):
            text = f"{{{literal(member)}: {text}}}"
        if not body.required and not any(each.required for each in sent(body.model)):
            imports.add(".._runtime", "params")
            return f"params.given({text})"
        return text

    def _member(self, operation: Operation, body: Body, field: Field, slot: str, imports: Imports) -> str:
        name = self.argument_name(operation, "body", field.wire)
        bare = _bare(field.type)
        if slot in ("multipart", "form"):
            if bare == _BINARY:
                imports.add(".._runtime.files", "upload")
                return f"upload({name})"
            if isinstance(bare, ListOf) and _bare(bare.item) == _BINARY:
                imports.add(".._runtime.files", "uploads")
                return f"uploads({name})"
        said = body.encoding.get(field.wire)
        said = said if isinstance(said, Mapping) else {}
        value = self._value(field.type, name, imports)
        many = not isinstance(bare, Scalar | Constant)
        explode = said.get("explode", said.get("style", "form") == "form")
        wrap = {"deepObject": "deep", "spaceDelimited": "spaced", "pipeDelimited": "piped"}.get(str(said.get("style")))
        if "json" in str(said.get("contentType", "")):
            wrap = "as_json"
        elif wrap is None and many and said and explode is False:
            wrap = "joined"
        if wrap is None or slot not in ("multipart", "form"):
            return value
        imports.add(".._runtime", "params")
        return f"params.{wrap}({value})"

    def result(self, operation: Operation, imports: Imports) -> Result:
        """Tell what a method gives back and how its `Call` says so."""
        answers = self._answers(operation)
        paging = operation.words.get("x-pagination")
        if paging:
            return self._pages(operation, paging, imports)
        if answers and all(answer.type is not None and is_binary(answer) for answer in answers):
            return Result("binary", "bytes", _BINARY, ("returns=bytes",))
        if not answers or all(answer.type is None for answer in answers):
            return Result("value", "None", None, ())
        if all(is_stream(answer) for answer in answers if answer.type is not None):
            return self._streamed(answers, imports)
        distinct = list(dict.fromkeys((self._read_as(answer), self._hint(answer)) for answer in answers))
        if len(distinct) == 1 and distinct[0][0] is not None:
            type_ = distinct[0][0]
            annotation = self.types.annotation(type_, "result")
            self._import_annotation(type_, imports)
            return Result(
                "value", annotation, type_, (f"returns={self._returns(type_, imports)}", *self._wire(type_, imports))
            )
        return self._several(answers, imports)

    def _streamed(self, answers: list[Answer], imports: Imports) -> Result:
        """Give what comes bit by bit: events, or the values that lines hold."""
        first = next(answer for answer in answers if answer.type is not None)
        accept = f"accept={literal(str(first.media))}"
        if str(first.media).partition(";")[0].strip() == EVENTS:
            imports.add(".._runtime.events", "Event")
            return Result("stream", "Event", None, ("returns=Event", accept))
        type_ = first.type or ANY
        type_ = type_.item if isinstance(type_, ListOf) else type_
        annotation = self.types.annotation(type_, "result")
        self._import_annotation(type_, imports)
        returns = f"returns={self._returns(type_, imports)}"
        return Result("stream", annotation, type_, (returns, accept, *self._wire(type_, imports)))

    def _several(self, answers: list[Answer], imports: Imports) -> Result:
        imports.add(".._runtime.call", "Answer", "Answers")
        rows: list[str] = []
        kinds: list[Type] = []
        for answer in answers:
            type_ = self._read_as(answer)
            status = answer.status if not answer.status.isdigit() else int(answer.status)
            said = [literal(status)]
            if type_ is not None:
                kinds.append(type_)
                said.append(f"returns={self._returns(type_, imports)}")
                if answer.media is not None:
                    said.append(f"media={literal(answer.media)}")
                said += self._wire(type_, imports)
            else:
                kinds.append(Scalar("none"))
            rows.append(f"Answer({', '.join(said)})")
        type_ = union(*kinds)
        self._import_annotation(type_, imports)
        annotation = self.types.annotation(type_, "result")
        before = f"answers: Answers[{annotation}] = Answers({', '.join(rows)})"
        return Result("value", annotation, type_, ("returns=answers",), before)

    def _pages(self, operation: Operation, word: object, imports: Imports) -> Result:
        item = self.item(operation)
        annotation = self.types.annotation(item, "result")
        self._import_annotation(item, imports)
        arguments = [f"returns={self._returns(item, imports)}", *self._wire(item, imports)]
        if isinstance(word, Mapping):
            imports.add(".._runtime.quirks", "Paging")
            arguments.append(f"paging={rule('x-pagination', word)}")
        return Result("pages", annotation, item, tuple(arguments))

    def item(self, operation: Operation) -> Type:
        """Give the type of one row of a listing."""
        word, root = operation.words.get("x-pagination"), self.api.words.get("x-pagination")
        said: Mapping[str, Any] = (
            word if isinstance(word, Mapping) else root if word and isinstance(root, Mapping) else {}
        )
        first = next((answer.type for answer in self._answers(operation) if answer.type is not None), ANY)
        return rows_of(first, str(said["items"]).split(".") if said.get("items") else [], self.api.schemas)

    def behaviour(self, operation: Operation, imports: Imports) -> list[str]:
        """Give what the `Call` says about refusals, waiting, repeating, credentials and address."""
        usual = self.api.server, self.api.servers[0].url if self.api.servers else None
        said: list[str] = []
        for word, argument, name in (
            ("x-not-ready", "not_ready", "NotReadyRule"),
            ("x-failure", "failure", "Failure"),
            ("x-retry", "retry", "RetryRule"),
            ("x-form", "form_style", "FormStyle"),
        ):
            if word in operation.words:
                imports.add(".._runtime.quirks", name)
                text = rule(word, operation.words[word])
                for inner in ("When", "Empty"):
                    if f"{inner}(" in text:
                        imports.add(".._runtime.quirks", inner)
                said.append(f"{argument}={text}")
        if operation.security is not None and operation.security != self.api.required_security:
            said.append(f"security={literal(usable(operation.security, {each.key for each in self.api.security}))}")
        if operation.template is not None and operation.template.url not in usual:
            imports.add(".._runtime.servers", "Server")
            said.append(f"server={server_expression(evolve(operation.template, choice=None))}")
        elif operation.server is not None and operation.server not in usual:
            said.append(f"server={literal(operation.server)}")
        return said

    def _answers(self, operation: Operation) -> list[Answer]:
        word = operation.words.get("x-not-ready")
        waiting = {str(status) for status in word.get("status", ())} if isinstance(word, Mapping) else set()
        return [answer for answer in operation.answers if answer.status not in waiting]

    def _read_as(self, answer: Answer) -> Type | None:
        if answer.type is None:
            return None
        if is_binary(answer):
            return _BINARY
        if answer.media is not None and not is_json(answer.media):
            return (
                Scalar("str")
                if answer.media.startswith(("text/", "application/xml")) or "xml" in answer.media
                else answer.type
            )
        return answer.type

    def _hint(self, answer: Answer) -> str | None:
        return self.types.hint(answer.type) if answer.type is not None else None

    def _wire(self, type_: Type, imports: Imports) -> list[str]:
        hint = self.types.hint(type_)
        if hint is None:
            return []
        imports.add(".._runtime", "wire as hints")
        return [f"wire={hint}"]

    def _returns(self, type_: Type, imports: Imports) -> str:
        if type_ == ANY:
            return "object"
        if self.types.is_plain(type_):
            return self.types.annotation(type_, "result").replace("builtins.list[", "list[")
        imports.add(".._runtime.shapes", "Shape")
        imports.add("..", "models")
        return f"Shape({literal(self.types.annotation(type_, 'model'))}, models.__name__)"

    def _import_annotation(self, type_: Type, imports: Imports) -> None:
        if "models." in self.types.annotation(type_, "result"):
            imports.add("..", "models")
        if "builtins." in self.types.annotation(type_, "result"):
            imports.add("builtins")
        for module, name in self.types.imports(type_, "result"):
            imports.add(module, name)


def sent(model: Model) -> list[Field]:
    """Give the members a caller may send."""
    return [field for field in model.fields if not field.read_only]


EVENTS = "text/event-stream"
_STREAMS = (EVENTS, "application/x-ndjson", "application/jsonl", "application/x-jsonlines", "application/json-seq")


def is_stream(answer: Answer) -> bool:
    """Tell whether an answer comes bit by bit."""
    return answer.media is not None and answer.media.partition(";")[0].strip() in _STREAMS


def is_binary(answer: Answer) -> bool:
    """Tell whether an answer is bytes to keep as they are."""
    if answer.type is not None and _bare(answer.type) == _BINARY:
        return True
    if answer.media is None:
        return False
    bare = answer.media.partition(";")[0].strip()
    if bare.startswith(("image/", "audio/", "video/", "font/")):
        return True
    return bare in ("application/pdf", "application/octet-stream", "application/zip", "application/gzip") or (
        bare.startswith("application/vnd.") and not is_json(bare) and "xml" not in bare.partition("openxml")[0]
    )


def rows_of(type_: Type, path: Sequence[str], schemas: Mapping[str, object]) -> Type:
    """Give the type of one row of a listing: the item of the list found along the path.

    Where the vendor answers in several shapes, the rows of each are joined: a page, a bare list.
    """
    while isinstance(type_, Wrapped):
        type_ = type_.inner
    held = schemas.get(type_.pointer) if isinstance(type_, Ref) else None
    if isinstance(held, Alias):
        return rows_of(held.type, path, schemas)
    if isinstance(type_, ListOf):
        return type_.item
    if isinstance(type_, Union):
        found = [rows_of(arm, path, schemas) for arm in type_.arms if arm != Scalar("none")]
        known = [each for each in found if each != ANY]
        return union(*known) if known else ANY
    if path and isinstance(held, Model):
        below = [field.type for field in held.fields if field.wire == path[0]]
        return rows_of(below[0], path[1:], schemas) if below else ANY
    return ANY


def _bare(type_: Type) -> Type:
    """Leave null out of a type."""
    if isinstance(type_, Union):
        arms = [arm for arm in type_.arms if arm != Scalar("none")]
        return arms[0] if len(arms) == 1 else type_
    return type_
