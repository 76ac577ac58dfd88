"""Write the result of a method, and the arguments of `Call` that describe it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from attrs import frozen

from ...build.media import is_json, is_range, without_parameters
from ...build.responses import ResponseChoice, default_responses, kind_of, response_choices
from ...ir.extensions import listed_statuses
from ...ir.ir import ANY, Alias, Answer, Api, ListOf, Model, Operation, Ref, Scalar, Type, Union, Wrapped, union
from ...ir.word_rules import rule
from ...runtime.core.values import Value
from ...text.docs import literal
from ...text.expressions import Expr, joined
from ..imports import Imports
from .types import Types

Kind: TypeAlias = Literal["value", "pages", "binary", "stream"]

_BINARY = Scalar("binary")
_NO_ANNOTATION = Expr("")
_EVENT = Expr("Event", frozenset([("/_runtime.http", "Event")]))
_BASE64 = Scalar("bytes")
_ANY_FILE = frozenset({"*/*", "application/octet-stream"})


class Choice(Value):
    """One of the answers that a caller may choose."""

    accept: tuple[str, ...]
    """The media types that choose it; empty for the result without `accept=`."""

    kind: Kind
    annotation: Expr


_NOTHING = Expr("None")


class Result(Value):
    """The result of a method."""

    kind: Kind
    annotation: Expr
    type: Type | None
    arguments: tuple[str, ...]
    """The arguments of `Call` that describe it."""

    before: str = ""
    """A statement that the call needs in front of it."""

    choices: tuple[Choice, ...] = ()
    """The values of `accept=`, the default first; empty if all answers are read alike."""

    union: Expr = _NO_ANNOTATION
    """The annotation of all possible results, if there are choices."""

    @property
    def is_nothing(self) -> bool:
        """Whether there is no value to return."""
        return self.annotation == _NOTHING


class Results(Value):
    """Writes the results of methods, with the names of one API."""

    api: Api
    types: Types

    def result(self, operation: Operation, imports: Imports) -> Result:  # noqa: PLR0911  one return for each kind of result
        """Return what a method returns, and the arguments of its `Call` that describe it."""
        answers = _awaited(operation)
        paging = operation.words.get("x-pagination")
        if paging:
            return self._pages(operation, paging, imports)
        if not answers or all(answer.type is None for answer in answers):
            return Result("value", _NOTHING, None, ())
        choices = response_choices(answers)
        if len(choices) > 1:
            return self._choices(answers, choices, imports)
        kind = kind_of(answers)
        if kind == "binary":
            return Result("binary", Expr("bytes"), _BINARY, ("returns=bytes", *_documented(answers)))
        if kind == "stream":
            return self._streamed(answers, imports)
        distinct = list(dict.fromkeys((answer.type, answer.holds == "json") for answer in answers))
        if len(distinct) == 1 and distinct[0][0] is not None:
            type_ = distinct[0][0]
            annotation = self._annotation(type_, imports)
            arguments = [f"returns={self._returns(type_, imports)}", *self._wire(type_, imports)]
            if accept := _asking(answers):
                arguments.append(f"accept={literal(accept)}")
            return Result("value", annotation, type_, tuple(arguments))
        return self._several(answers, imports)

    def item(self, operation: Operation) -> Type:
        """Return the type of one row of a listing."""
        word, root = operation.words.get("x-pagination"), self.api.words.get("x-pagination")
        paging: Mapping[str, Any] = (
            word if isinstance(word, Mapping) else root if word and isinstance(root, Mapping) else {}
        )
        answers = [answer for answer in _awaited(operation) if answer.type is not None]
        # Pages are asked for as JSON, wherever in the document that stands.
        first = next(iter(sorted(answers, key=lambda answer: answer.holds != "json")), None)
        type_ = first.type if first is not None and first.type is not None else ANY
        return rows_of(type_, str(paging["items"]).split(".") if paging.get("items") else [], self.api.schemas)

    def _streamed(self, answers: Sequence[Answer], imports: Imports) -> Result:
        """Return the result of a stream: events, or one value per line."""
        first = next(answer for answer in answers if answer.type is not None)
        accept = f"accept={literal(str(first.media))}"
        returns, wire, annotation = self._bits(first, imports)
        type_ = None if _is_plain_event(first) else first.type
        return Result("stream", annotation, type_, (returns, accept, *wire))

    def _bits(self, answer: Answer, imports: Imports) -> tuple[str, list[str], Expr]:
        """Return `returns=`, the `wire=` argument if any, and the annotation of an answer or a stream's item."""
        if _is_plain_event(answer):
            return f"returns={imports.use(_EVENT)}", [], _EVENT
        type_ = answer.type or ANY
        wire = self._wire(type_, imports)
        return f"returns={self._returns(type_, imports)}", wire, self._annotation(type_, imports)

    def _choices(self, answers: Sequence[Answer], choices: Sequence[ResponseChoice], imports: Imports) -> Result:
        """Return the result of a method with `accept=`: one choice per media type or group of them."""
        offered: list[Choice] = []
        for choice in choices:
            if choice.kind == "stream":
                live = [answer for answer in choice.answers if answer.holds in ("events", "lines")]
                bits = [self._bits(answer, imports)[2] for answer in live]
                annotation = joined(" | ", bits)
            else:
                type_ = union(*(answer.type or Scalar("none") for answer in choice.answers))
                annotation = self._annotation(type_, imports)
            offered.append(Choice(choice.media, choice.kind, annotation))
        kind, default = self._unasked(answers, choices)
        if default is not None:
            text = self._annotation(default, imports)
            if (kind, text) != (offered[0].kind, offered[0].annotation):
                offered.insert(0, Choice((), kind, text))
        ordered = [answer for choice in choices for answer in choice.answers]
        rows, kinds = self._rows(list(dict.fromkeys(map(_Same, ordered))), imports)
        whole = union(*kinds)
        annotation = self._annotation(whole, imports)
        if any(map(_is_plain_event, answers)):
            annotation = joined(" | ", [_EVENT, annotation] if kinds else [_EVENT])
        before = f"answers: Answers[{annotation}] = Answers({', '.join(rows)})"
        arguments = ("returns=answers", "accept=accept")
        return Result(kind, offered[0].annotation, default, arguments, before, tuple(offered), annotation)

    def _unasked(self, answers: Sequence[Answer], choices: Sequence[ResponseChoice]) -> tuple[Kind, Type | None]:
        """Return the kind and type of the result without `accept=`; a stream has no type here."""
        if choices[0].kind == "stream":
            return "stream", None
        expected = default_responses(answers)
        kind: Kind = "binary" if kind_of(expected) == "binary" else "value"
        return kind, union(*(answer.type or Scalar("none") for answer in expected))

    def _several(self, answers: Sequence[Answer], imports: Imports) -> Result:
        rows, kinds = self._rows([_Same(answer) for answer in answers], imports)
        type_ = union(*kinds)
        annotation = self._annotation(type_, imports)
        before = f"answers: Answers[{annotation}] = Answers({', '.join(rows)})"
        return Result("value", annotation, type_, ("returns=answers",), before)

    def _rows(self, answers: Sequence[_Same], imports: Imports) -> tuple[list[str], list[Type]]:
        """Return one `Answer(...)` per answer, and the types they are read as; events have no type."""
        imports.add(".._runtime.call", "Answer", "Answers")
        rows: list[str] = []
        kinds: list[Type] = []
        for same in answers:
            answer = same.answer
            arguments = [literal(answer.status if not answer.status.isdigit() else int(answer.status))]
            if answer.type is None:
                kinds.append(Scalar("none"))
            else:
                returns, wire, _ = self._bits(answer, imports)
                arguments.append(returns)
                if answer.media is not None:
                    arguments.append(f"media={literal(answer.media)}")
                arguments += wire
                if answer.holds in ("events", "lines"):
                    arguments.append("live=True")
                if not _is_plain_event(answer):
                    kinds.append(answer.type)
            rows.append(f"Answer({', '.join(arguments)})")
        return rows, kinds

    def _pages(self, operation: Operation, word: object, imports: Imports) -> Result:
        item = self.item(operation)
        annotation = self._annotation(item, imports)
        arguments = [f"returns={self._returns(item, imports)}", *self._wire(item, imports)]
        if isinstance(word, Mapping):
            arguments.append(f"paging={imports.use(rule('x-pagination', word))}")
        return Result("pages", annotation, item, tuple(arguments))

    def _wire(self, type_: Type, imports: Imports) -> list[str]:
        hint = self.types.hint(type_)
        return [] if hint is None else [f"wire={imports.use(hint)}"]

    def _returns(self, type_: Type, imports: Imports) -> str:
        if type_ == ANY:
            return "object"
        # As a class, `bytes` is the whole answer as it came; base64 in JSON is read by its shape.
        if self.types.is_plain(type_) and type_ != _BASE64:
            return self._annotation(type_, imports).text
        imports.add(".._runtime.core", "TypeExpr")
        imports.add("..", "models")
        return f"TypeExpr({literal(self.types.annotation(type_, 'model').text)}, models.__name__)"

    def _annotation(self, type_: Type, imports: Imports) -> Expr:
        annotation = self.types.annotation(type_, "result")
        imports.use(annotation)
        return annotation


def _is_plain_event(answer: Answer) -> bool:
    """Return whether an answer is a stream of events whose data is only text."""
    return answer.holds == "events" and answer.type == ANY


def _documented(answers: Sequence[Answer]) -> list[str]:
    """Return the `media=` argument with the media types of a file; empty if it may have any."""
    media = dict.fromkeys(without_parameters(answer.media) for answer in answers if answer.media is not None)
    return [] if not media or _ANY_FILE & media.keys() else [f"media={literal(tuple(media))}"]


@frozen(eq=False)
class _Same:
    """An answer, equal to another of the same status and media type."""

    answer: Answer

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[str, str | None]:
        return self.answer.status, self.answer.media


def rows_of(type_: Type, path: Sequence[str], schemas: Mapping[str, object]) -> Type:
    """Return the type of one row of a listing: the item type of the list that `path` leads to.

    If an answer has several shapes, such as a page or a bare list, the row is the union of their rows.
    """
    while isinstance(type_, Wrapped):
        type_ = type_.inner
    schema = schemas.get(type_.pointer) if isinstance(type_, Ref) else None
    if isinstance(schema, Alias):
        return rows_of(schema.type, path, schemas)
    if isinstance(type_, ListOf):
        return type_.item
    if isinstance(type_, Union):
        return _rows_of_arms(type_, path, schemas)
    if path and isinstance(schema, Model):
        below = [field.type for field in schema.fields if field.wire == path[0]]
        return rows_of(below[0], path[1:], schemas) if below else ANY
    return ANY


def _rows_of_arms(type_: Union, path: Sequence[str], schemas: Mapping[str, object]) -> Type:
    rows = [rows_of(arm, path, schemas) for arm in type_.arms if arm != Scalar("none")]
    known = [row for row in rows if row != ANY]
    return union(*known) if known else ANY


def _awaited(operation: Operation) -> list[Answer]:
    """Return the answers that end a call, without those of `x-not-ready`."""
    word = operation.words.get("x-not-ready")
    waiting = set(map(str, listed_statuses(word))) if isinstance(word, Mapping) else set()
    return [answer for answer in operation.answers if answer.status not in waiting]


def _asking(answers: Sequence[Answer]) -> str | None:
    """Return the value of `accept=` if all answers are JSON, but none is `application/json`; None otherwise."""
    if any(answer.holds != "json" or answer.media is None or is_range(answer.media) for answer in answers):
        return None
    media = list(dict.fromkeys(without_parameters(str(answer.media)) for answer in answers))
    if "application/json" in media or not all(map(is_json, media)):
        return None
    return ", ".join(media)
