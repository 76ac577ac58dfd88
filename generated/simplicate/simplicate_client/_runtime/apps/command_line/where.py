# Copied from generator/runtime/apps/command_line/where.py; edit it there, then generate again.
"""Read the text of a filter, such as `start_date >= 2026-11-01 & project.id == "project:1"`.

    condition   field = value     field == value     field >= value    > <= <
                field in (a, b)   field not in (a, b)                  field any of (a, b)
                field contains "text"    starts with    ends with      like "a*b"
                field is null     field is not null
    several     a & b & c         all hold;   a | b     one is enough  (also `and`, `or`)
    field       hours, project.id, custom_fields."external link", other("linked_to.invoice_id")
    value       12.50   2026-11-01   2026-11-01T09:00   true   "text"   or a word without blanks

Nothing of the text is run: it is cut into words, and each word is looked up.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final, NoReturn, cast

from ...codec.jsontext import decimal_text
from ...core.errors import InvalidArgument
from ...core.values import Value
from ...filters.filters import Comparable, Condition, Day, Field, Flag, Members, Moment, Number, Ordered, Worded

_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
      | (?P<sign>==|>=|<=|!=|=|>|<|&&?|\|\|?|\(|\)|,|~)
      | (?P<word>[^\s"'()&|,=<>!~]+)
    )""",
    re.VERBOSE,
)
_ORDERING: Final = {">=": "ge", ">": "gt", "<=": "le", "<": "lt"}
_AND: Final = ("&", "&&", "and")
_OR: Final = ("|", "||", "or")


class _Token(Value):
    kind: str
    text: str
    at: int


def where_of(text: str) -> Callable[[Any], Condition]:
    """Return the filter that a text describes, as listings take it in `where`.

    Raises:
        InvalidArgument: The text cannot be read. Names and values are looked at when the filter is used.
    """
    tokens = _tokens(text)
    _Reader(text, tokens, None).condition()

    def where(fields: Members) -> Condition:
        condition = _Reader(text, tokens, fields).condition()
        return cast(Condition, condition)

    return where


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            _refuse(text, at, "this cannot be read; is a quote missing?")
        kind = str(match.lastgroup)
        tokens.append(_Token(kind, match[kind], match.start(kind)))
        at = match.end()
    return tokens


def _refuse(text: str, at: int, problem: str) -> NoReturn:
    raise InvalidArgument(f"where: at {text[at : at + 30]!r}: {problem}" if text[at:] else f"where: {problem}")


class _Reader:
    """Goes through the words of a filter; without fields it only checks how they stand."""

    def __init__(self, text: str, tokens: list[_Token], fields: Members | None) -> None:
        self._text = text
        self._tokens = tokens
        self._fields = fields
        self._next = 0

    def condition(self) -> Condition | None:
        """Return the condition of the whole text."""
        condition = self._comparison()
        while self._next < len(self._tokens):
            joint = self._take()
            word = joint.text.lower()
            if word not in (*_AND, *_OR):
                _refuse(self._text, joint.at, "expected & or | between two conditions")
            other = self._comparison()
            if condition is not None and other is not None:
                condition = condition & other if word in _AND else condition | other
        return condition

    def _comparison(self) -> Condition | None:
        field = self._field()
        token = self._take("a comparison, such as >= or contains")
        word = token.text.lower()
        if token.kind == "sign":
            return self._signed(field, token)
        if word == "is":
            negated = self._skip("not")
            self._expect("null")
            return None if field is None else field.is_not_null() if negated else field.is_null()
        if word in ("contains", "like"):
            return self._worded(field, word)
        if word in ("starts", "ends"):
            self._expect("with")
            return self._worded(field, f"{word}_with")
        if word in ("in", "not", "any"):
            if word != "in":
                self._expect("in" if word == "not" else "of")
            return self._listed(field, {"in": "in", "not": "nin", "any": "any"}[word])
        _refuse(self._text, token.at, "expected a comparison: = >= > <= < in, not in, contains, like, is null")

    def _signed(self, field: Field | None, token: _Token) -> Condition | None:
        if token.text == "!=":
            _refuse(self._text, token.at, "the filter language has no !=; use `not in (...)` or `is not null`")
        if token.text not in ("=", "==", *_ORDERING):
            _refuse(self._text, token.at, "expected a comparison, such as = or >=")
        value = self._value(field)
        if field is None:
            return None
        if token.text in ("=", "=="):
            return field.compare("is", [value])
        if not isinstance(field, Ordered):
            raise InvalidArgument(f"where: {field.path} has no order: compare it with = or in (...)")
        return field.compare(cast(Any, _ORDERING[token.text]), [value])

    def _worded(self, field: Field | None, name: str) -> Condition | None:
        text = self._take("a text")
        if field is None:
            return None
        if not isinstance(field, Worded):
            raise InvalidArgument(f"where: {field.path} holds no text to look into")
        return cast(Condition, getattr(field, name)(_unquoted(text)))

    def _listed(self, field: Field | None, comparison: Any) -> Condition | None:
        self._expect("(")
        values = [self._value(field)]
        while self._skip(","):
            values.append(self._value(field))
        self._expect(")")
        if field is None:
            return None
        if not isinstance(field, Comparable):
            raise InvalidArgument(f"where: {field.path} cannot be compared with a list")
        return field.compare(comparison, values)

    def _field(self) -> Field | None:
        token = self._take("a field")
        if token.kind == "sign":
            _refuse(
                self._text,
                token.at,
                "the filter language has no brackets" if token.text == "(" else "expected the name of a field",
            )
        if token.text == "other" and self._skip("("):
            name = _unquoted(self._take("a name"))
            self._expect(")")
            return None if self._fields is None else self._fields.other(name)
        path = _unquoted(token)
        while path.endswith(".") and token.kind == "word":
            token = self._take("a name")
            path += _unquoted(token)
        if self._fields is None:
            return None
        field = self._fields.at(path)
        if not isinstance(field, Field):
            raise InvalidArgument(f"where: {path} holds other fields; name one of them, as in {path}.id")
        return field

    def _value(self, field: Field | None) -> object:
        token = self._take("a value")
        if token.kind == "sign":
            _refuse(self._text, token.at, "expected a value; a text with signs in it goes into quotes")
        text = _unquoted(token)
        return text if field is None else _typed(text, field, is_quoted=token.kind == "text")

    def _take(self, wanted: str = "more") -> _Token:
        if self._next == len(self._tokens):
            _refuse(self._text, len(self._text), f"expected {wanted} at the end of {self._text!r}")
        self._next += 1
        return self._tokens[self._next - 1]

    def _skip(self, word: str) -> bool:
        is_next = self._next < len(self._tokens) and self._tokens[self._next].text.lower() == word
        self._next += is_next
        return is_next

    def _expect(self, word: str) -> None:
        token = self._take(repr(word))
        if token.text.lower() != word:
            _refuse(self._text, token.at, f"expected {word!r}")


def _unquoted(token: _Token) -> str:
    return re.sub(r"\\(.)", r"\1", token.text[1:-1]) if token.kind == "text" else token.text


def _typed(text: str, field: Field, *, is_quoted: bool) -> object:
    """Return a value as its field takes it."""
    if isinstance(field, Number):
        number = decimal_text(text)
        if number is None:
            raise InvalidArgument(f"where: {field.path} is a number, and {text!r} is not")
        return number
    if isinstance(field, Moment | Day):
        return _moment(text, field)
    if isinstance(field, Flag):
        if text.lower() not in ("true", "false"):
            raise InvalidArgument(f"where: {field.path} is true or false, not {text!r}")
        return text.lower() == "true"
    if is_quoted or (isinstance(field, Comparable) and not isinstance(field, Ordered)):
        return text
    return _guessed(text)


def _moment(text: str, field: Field) -> date | datetime:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise InvalidArgument(
            f"where: {field.path} is a time: write {text!r} as 2026-11-01 or 2026-11-01T09:00"
        ) from None


def _guessed(text: str) -> object:
    """Return a value for a field of no known kind: what looks like a number, a day or a truth value is one."""
    number = decimal_text(text)
    if number is not None:
        return number
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        return date.fromisoformat(text) if len(text) == 10 else text
    except ValueError:
        return text
