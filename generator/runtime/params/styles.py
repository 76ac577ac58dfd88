"""Styles: the ways OpenAPI knows for a value to travel as a parameter, and plain values as one vendor writes them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import cast
from urllib.parse import quote

from ..core.drift import one
from ..core.errors import InvalidArgument
from ..core.lazy import is_uuid
from ..core.values import is_unset


class TextFormat:
    """How one vendor spells plain values, and how models become plain values."""

    __slots__ = ("booleans", "dumps", "encode", "null", "write")

    def __init__(
        self,
        write: Callable[[object], object],
        dumps: Callable[[object], bytes],
        booleans: tuple[str, str] = ("true", "false"),
        null: str | None = None,
        encode: Callable[[str], str] | None = None,
    ) -> None:
        self.write = write
        self.dumps = dumps
        self.booleans = booleans
        self.null = null
        self.encode = encode or encoded
        """How a value is made fit for a URL."""

    def encoding(self, encode: Callable[[str], str]) -> TextFormat:
        """Return the same with another way to make values fit for a URL."""
        return TextFormat(self.write, self.dumps, self.booleans, self.null, encode)

    def text(self, value: object, name: str) -> str:  # noqa: PLR0911  one return for each kind of value
        """Return a single value as text."""
        if isinstance(value, Enum):
            value = value.value
        if isinstance(value, str):
            return str(value)
        if isinstance(value, bool):
            return self.booleans[0] if value else self.booleans[1]
        if isinstance(value, int):
            return str(value)
        if isinstance(value, float):
            value = Decimal(repr(value))
        if isinstance(value, Decimal):
            if not value.is_finite():
                raise InvalidArgument(f"{name} is {value}, which is not a number that can be sent")
            return format(value, "f")
        if is_uuid(value):
            return str(value)
        if value is None:
            raise InvalidArgument(f"{name} is None, which cannot be sent here")
        if isinstance(value, (datetime, date, time)):
            value = self.write(value)
            return value if isinstance(value, str) else str(value)
        written = self.write(value)
        if written is value or isinstance(written, (list, dict)):
            raise InvalidArgument(f"{name} holds {_kind(value)}, which cannot be sent here as text")
        return self.text(written, name)

    def plain(self, value: object) -> object:
        """Return a list, a dict or a single value: models and hinted values are written out."""
        if isinstance(value, (str, int, Enum)) or value is None:
            return value
        if isinstance(value, Mapping):
            members = cast("Mapping[object, object]", value)
            return {str(key): member for key, member in members.items() if not is_unset(member)}
        if isinstance(value, (Sequence, Set)) and not isinstance(value, (bytes, bytearray)):
            return [item for item in cast("Iterable[object]", value) if not is_unset(item)]
        if isinstance(value, (float, Decimal, date, time)) or is_uuid(value):
            return value
        return self.write(value)


_UNRESERVED = re.compile("[A-Za-z0-9._~-]*")


def encoded(text: str, keep: str = "") -> str:
    """Percent-encode all but letters, digits, `-._~` and what is to be kept."""
    if type(text) is str and _UNRESERVED.fullmatch(text):
        return text
    try:
        return quote(text, safe=f"{keep}~")
    except UnicodeEncodeError:
        raise InvalidArgument(f"{text!r} holds half a character, which cannot be sent") from None


def _kind(value: object) -> str:
    return one(type(value).__name__)


class Styled:
    """A value with its own way to travel; subclasses override the places they know."""

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:  # noqa: ARG002  for styles that are sent this way
        """Return the encoded `key=value` pieces of a query."""
        raise InvalidArgument(f"{name} cannot be sent this way in a query")

    def segment(self, name: str, spelling: TextFormat) -> str:  # noqa: ARG002  for styles that are sent this way
        """Return the encoded text that stands in a path."""
        raise InvalidArgument(f"{name} cannot be sent this way in a path")

    def line(self, name: str, spelling: TextFormat) -> str:  # noqa: ARG002  for styles that are sent this way
        """Return the text of a header, a cookie or a form field."""
        raise InvalidArgument(f"{name} cannot be sent this way in a header")

    def nothing(self, spelling: TextFormat) -> bool:  # noqa: ARG002  for styles that are sent this way
        """Return whether a header or cookie would hold no value at all."""
        return False


class Delimited(Styled):
    """A list or object in one parameter, its values parted by a sign."""

    __slots__ = ("between", "value")

    def __init__(self, value: object, between: str) -> None:
        self.value = value
        self.between = between

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:
        texts = flat(self.value, name, spelling)
        if self.between != "," and len(texts) > 1 and any(self.between in text for text in texts):
            raise InvalidArgument(f"{name} holds {self.between!r}, by which its values are parted")
        # What is left as it is elsewhere would part the values here.
        encoded_texts = [spelling.encode(text).replace(",", "%2C") for text in texts]
        if texts:
            between = self.between if self.between == "," else encoded(self.between)
            yield f"{encoded(name)}={between.join(encoded_texts)}"

    def segment(self, name: str, spelling: TextFormat) -> str:
        return _by_comma(flat(self.value, name, spelling), spelling)

    def line(self, name: str, spelling: TextFormat) -> str:
        return self.between.join(flat(self.value, name, spelling))

    def nothing(self, spelling: TextFormat) -> bool:
        return is_nothing(self.value, spelling)


class Exploded(Styled):
    """An object as `key=value` pairs."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:
        return query_pieces(name, self.value, spelling)

    def segment(self, name: str, spelling: TextFormat) -> str:
        return ",".join(_equations(self.value, name, spelling))

    def line(self, name: str, spelling: TextFormat) -> str:
        return ",".join(_equations(self.value, name, spelling.encoding(str)))

    def nothing(self, spelling: TextFormat) -> bool:
        return is_nothing(self.value, spelling)


class Deep(Styled):
    """A value whose inner names stand in brackets."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:
        items = _items(self.value, spelling)
        if items is not None and not _nests(items, spelling):
            # OpenAPI knows objects only; a list at the top is what servers with such keys take.
            return query_pieces(f"{name}[]", items, spelling)
        return _bracketed(name, self.value, spelling)


class Label(Styled):
    """Values after a dot: one dot for all of them, or with `explode` one for every value (style label)."""

    __slots__ = ("explode", "value")

    def __init__(self, value: object, explode: bool) -> None:
        self.value = value
        self.explode = explode

    def segment(self, name: str, spelling: TextFormat) -> str:
        if is_nothing(self.value, spelling):
            return ""
        if self.explode:
            return "".join(f".{text}" for text in _equations(self.value, name, spelling))
        return f".{_by_comma(flat(self.value, name, spelling), spelling)}"


class Matrix(Styled):
    """Values that follow a semicolon and their name."""

    __slots__ = ("explode", "value")

    def __init__(self, value: object, explode: bool) -> None:
        self.value = value
        self.explode = explode

    def segment(self, name: str, spelling: TextFormat) -> str:
        key = encoded(name)
        if is_nothing(self.value, spelling):
            return ""
        if self.explode and isinstance(spelling.plain(self.value), dict):
            # What is empty stands without an equals sign in this style.
            return "".join(f";{text.removesuffix('=')}" for text in _equations(self.value, name, spelling))
        texts = flat(self.value, name, spelling)
        values = [spelling.encode(text) for text in texts] if self.explode else [_by_comma(texts, spelling)]
        return "".join(f";{key}={text}" if text else f";{key}" for text in values)


class Segments(Styled):
    """Values that are parts of the path."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def segment(self, name: str, spelling: TextFormat) -> str:
        texts = _equations(self.value, name, spelling)
        if not all(texts):
            raise InvalidArgument(f"{name} holds an empty text, which is not part of a path")
        return "/".join(texts)


class Json(Styled):
    """JSON text."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def text(self, spelling: TextFormat) -> str:
        return spelling.dumps(spelling.write(self.value)).decode()

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:
        yield f"{encoded(name)}={encoded(self.text(spelling))}"

    def segment(self, name: str, spelling: TextFormat) -> str:  # noqa: ARG002  the text holds the names
        return encoded(self.text(spelling))

    def line(self, name: str, spelling: TextFormat) -> str:  # noqa: ARG002  the text holds the names
        # Headers carry ASCII; JSON can say the rest with escapes.
        return "".join(
            character if character.isascii() else json.dumps(character)[1:-1] for character in self.text(spelling)
        )


class Form(Styled):
    """A form as the text of one parameter."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def text(self, spelling: TextFormat) -> str:
        return "&".join(query_pieces("", self.value, spelling.encoding(encoded)))

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:
        yield f"{encoded(name)}={encoded(self.text(spelling))}"

    def segment(self, name: str, spelling: TextFormat) -> str:  # noqa: ARG002  the text holds the names
        return encoded(self.text(spelling))

    def line(self, name: str, spelling: TextFormat) -> str:  # noqa: ARG002  the text holds the names
        return self.text(spelling)


class Whole(Styled):
    """The text of a query that has no names."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:
        text = self.value.text(spelling) if isinstance(self.value, Json) else spelling.text(self.value, name)
        yield encoded(text)


class Bare(Styled):
    """A value that travels in cookies without any encoding (style cookie)."""

    __slots__ = ("explode", "value")

    def __init__(self, value: object, explode: bool) -> None:
        self.value = value
        self.explode = explode

    def crumbs(self, name: str, spelling: TextFormat) -> Iterator[str]:
        """Yield the `name=value` pairs."""
        if is_nothing(self.value, spelling):
            return
        if not self.explode:
            yield f"{name}={','.join(flat(self.value, name, spelling))}"
            return
        named = isinstance(spelling.plain(self.value), dict)
        for text in _equations(self.value, name, spelling.encoding(str)):
            yield text if named else f"{name}={text}"


class Reserved(Styled):
    """A value that keeps the signs URLs reserve."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:
        return query_pieces(name, self.value, spelling.encoding(_kept))

    def segment(self, name: str, spelling: TextFormat) -> str:
        spelling = spelling.encoding(_kept_in_path)
        if isinstance(self.value, Styled):
            return self.value.segment(name, spelling)
        return _by_comma(flat(self.value, name, spelling), spelling)

    def line(self, name: str, spelling: TextFormat) -> str:
        return self.value.line(name, spelling) if isinstance(self.value, Styled) else spelling.text(self.value, name)


def _kept(text: str) -> str:
    # `&`, `#` and `+` would be read as something else, so they stay encoded; so does `%`, or the value were another.
    return encoded(text, ":/?[]@!$'()*,;=")


def _kept_in_path(text: str) -> str:
    return encoded(text, ":/[]@!$&'()*+,;=")


def query_pieces(name: str, value: object, spelling: TextFormat) -> Iterator[str]:
    """Yield the `key=value` pieces one query parameter makes."""
    if isinstance(value, Styled):
        yield from value.query(name, spelling)
        return
    value = spelling.plain(value)
    if isinstance(value, dict):
        for key, member in cast("dict[str, object]", value).items():
            yield from _bracketed(key, member, spelling)
    elif isinstance(value, list):
        if _nests(cast("list[object]", value), spelling):
            yield from _bracketed(name, cast("list[object]", value), spelling)
            return
        key = encoded(name)
        for item in cast("list[object]", value):
            yield f"{key}={spelling.encode(_query_text(item, name, spelling))}"
    else:
        yield f"{encoded(name)}={spelling.encode(_query_text(value, name, spelling))}"


def _bracketed(name: str, value: object, spelling: TextFormat) -> Iterator[str]:
    """Yield the parameters of a value whose members are named in brackets, as most servers read them."""
    plain = value if isinstance(value, Styled) else spelling.plain(value)
    items = _items(plain, spelling)
    members: Iterable[tuple[object, object]] = ()
    if isinstance(plain, dict):
        members = cast("dict[object, object]", plain).items()
    elif items is not None and _nests(items, spelling):
        members = enumerate(items)
    else:
        yield from query_pieces(name, value, spelling)
    for key, member in members:
        yield from _bracketed(f"{name}[{key}]", member, spelling)


def _query_text(value: object, name: str, spelling: TextFormat) -> str:
    if value is None and spelling.null is not None:
        return spelling.null
    return spelling.text(value, name)


def flat(value: object, name: str, spelling: TextFormat) -> list[str]:
    """Return the texts of a list, of an object's keys and values in turn, or of a single value."""
    value = spelling.plain(value)
    if isinstance(value, list):
        return [spelling.text(item, name) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return [text for key, member in members for text in (key, spelling.text(member, name))]
    return [spelling.text(value, name)]


def is_nothing(value: object, spelling: TextFormat) -> bool:
    """Return whether a value is a list or object without anything in it."""
    return spelling.plain(value) in ([], {})


def _items(value: object, spelling: TextFormat) -> list[object] | None:
    plain = value if isinstance(value, Styled) else spelling.plain(value)
    return cast("list[object]", plain) if isinstance(plain, list) else None


def _nests(items: list[object], spelling: TextFormat) -> bool:
    return any(isinstance(spelling.plain(item), (dict, list)) for item in items)


def _by_comma(texts: list[str], spelling: TextFormat) -> str:
    several = len(texts) > 1
    return ",".join(spelling.encode(text).replace(",", "%2C") if several else spelling.encode(text) for text in texts)


def _equations(value: object, name: str, spelling: TextFormat) -> list[str]:
    value = spelling.plain(value)
    encode = spelling.encode
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return [f"{encode(key)}={encode(spelling.text(member, name))}" for key, member in members]
    return [encode(text) for text in flat(value, name, spelling)]
