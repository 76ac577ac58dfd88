# Copied from generator/runtime/body/body.py; edit it there, then generate again.
"""Request bodies: pieces in memory and files, sent one after the other, by either kind of client.

Nested values become form fields, urlencoded or multipart. A member that is `UNSET` is left out; a null is spelled as
the vendor's form style says: empty text by default.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import quote_plus, unquote

from ..core.errors import InvalidArgument
from ..core.files import File
from ..core.hints import Hinted
from ..core.http import httpx
from ..core.quirks import FormStyle
from ..core.values import UNSET, Unset, Value, is_unset
from ..params.params import json_part
from ..params.styles import Deep, Styled, TextFormat

if TYPE_CHECKING:
    from ..core.hints import Hint


class Body:
    """What a request carries."""

    __slots__ = ("content_type", "data", "pieces")

    def __init__(self, pieces: Sequence[bytes | File], content_type: str | None) -> None:
        self.content_type = content_type
        self.pieces = pieces
        in_memory = [piece for piece in pieces if isinstance(piece, bytes)]
        self.data: bytes | None = b"".join(in_memory) if len(in_memory) == len(pieces) else None
        """The whole body when it is held in memory."""

    @property
    def length(self) -> int | None:
        """Bytes to send, where that is known beforehand."""
        if self.data is not None:
            return len(self.data)
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in self.pieces]
        return sum(size for size in sizes if size is not None) if None not in sizes else None

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again; what was not read yet can be."""
        return all(isinstance(piece, bytes) or not piece.spent for piece in self.pieces)

    def stream(self) -> httpx.SyncByteStream | httpx.AsyncByteStream:
        """Return the body from its beginning."""
        if self.data is not None:
            return httpx.ByteStream(self.data)
        from .streamed import StreamedBody  # only for files

        return StreamedBody(self.pieces, self.length)


class Lines(Value):
    """Values that are sent as lines of JSON."""

    values: object
    hint: Hint | None = None
    """How every value is written."""


def lines(values: object, hint: Hint | None = None) -> Lines | Unset:
    """Send values as lines of JSON."""
    return UNSET if is_unset(values) else Lines(values, hint)


def as_it_is(content: object, media: str | None, encode: Callable[[object], bytes]) -> Body:
    """Return the body for text, bytes, a file or lines."""
    if isinstance(content, str):
        media = media or "text/plain; charset=utf-8"
        return Body([_in_charset(content, media)], media)
    if isinstance(content, (bytes, bytearray)):
        return Body([bytes(content)], media or "application/octet-stream")
    if isinstance(content, Lines):
        return _json_lines(content, media, encode)
    if isinstance(content, File):
        return Body([content], media or content.content_type)
    return Body([File(cast(Any, content))], media or "application/octet-stream")


def _json_lines(content: Lines, media: str | None, encode: Callable[[object], bytes]) -> Body:
    values = content.values
    if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):
        raise InvalidArgument(f"lines are made of several values, not of a {type(values).__name__}")
    rows = cast("Iterable[object]", values)
    if content.hint is not None:
        rows = map(content.hint, rows)
    separator = b"\x1e" if media is not None and media.startswith("application/json-seq") else b""
    return Body([b"".join(b"%b%b\n" % (separator, encode(row)) for row in rows)], media or "application/jsonl")


def _in_charset(text: str, media: str) -> bytes:
    """Write text in the character set that a media type names; UTF-8 where it names none that is known."""
    parameters = [parameter.partition("=") for parameter in media.split(";")[1:]]
    charset = next((value.strip("\"' ") for name, _, value in parameters if name.strip().lower() == "charset"), "utf-8")
    try:
        return text.encode(charset)
    except LookupError:
        return text.encode()
    except UnicodeEncodeError as error:
        unencodable = text[error.start : error.end]
        raise InvalidArgument(f"the body holds {unencodable!r}, which cannot be sent as {charset}") from None


class JsonText(Value):
    """A form value that is JSON text."""

    text: str


class Piece(Value):
    """A form value whose urlencoded spelling has a style of its own."""

    text: str
    encoded: str
    """Name and value as they stand in an urlencoded form."""


class Part(Value):
    """A value in a multipart body; a subclass says more of it than its value does."""

    value: object

    def content_type(self, file: File | None) -> str | None:
        """Return the media type of a file; `None` for other values, whose part has no such header."""
        return None if file is None else file.type or file.content_type

    def lines(self, name: str) -> list[str]:  # noqa: ARG002  for parts that have some
        """Return the further header lines of the part of this name."""
        return []


class Headed(Value):
    """A value whose part says more than usual."""

    entry: str | JsonText | Piece | File
    part: Part


Entry: TypeAlias = "str | JsonText | Piece | File | Headed"


def fields(form: object, style: FormStyle, spelling: TextFormat) -> list[tuple[str, Entry]]:
    """Return the form's fields in order, nested values spread over keys as the style says."""
    members = _plain(form, spelling)
    if not isinstance(members, dict):
        raise InvalidArgument(f"a form takes a mapping, not {type(form).__name__}")
    spread = _Spread(style, spelling)
    flat = [pair for key, value in cast("dict[str, object]", members).items() for pair in spread.under(key, value)]
    if style.ceiling is not None and len(flat) > style.ceiling:
        raise InvalidArgument(
            f"the form has {len(flat)} fields, of which the server reads {style.ceiling} and drops the rest silently"
        )
    files = sum(isinstance(entry, File) for _, entry in flat)
    if style.most_files is not None and files > style.most_files:
        raise InvalidArgument(f"there are {files} files, of which the server takes {style.most_files} at a time")
    if style.depth is not None and any(key.count("[") > style.depth for key, _ in flat):
        raise InvalidArgument(f"the form is nested deeper than {style.depth}, which the server drops silently")
    return flat


def urlencoded(form: object, style: FormStyle, spelling: TextFormat, content_type: str | None = None) -> Body:
    """Return the body of an application/x-www-form-urlencoded request."""
    pairs: list[str] = []
    for key, entry in fields(form, style, spelling):
        entry = entry.entry if isinstance(entry, Headed) else entry
        if isinstance(entry, File):
            raise InvalidArgument(f"{key} is a file, which an urlencoded form cannot carry")
        if isinstance(entry, Piece):
            pairs.append(entry.encoded)
        else:
            pairs.append(f"{_plus(key)}={_plus(_text(entry))}")
    return Body(["&".join(pairs).encode("ascii")], content_type or "application/x-www-form-urlencoded")


def multipart(form: object, style: FormStyle, spelling: TextFormat, content_type: str | None = None) -> Body:
    """Return the body of a multipart request, form-data by default. Files are read while they are sent."""
    parts = fields(form, style, spelling)
    boundary = os.urandom(16).hex()
    while any(boundary.encode() in _held(entry) for _, entry in parts):
        boundary = os.urandom(16).hex()
    pieces: list[bytes | File] = []
    for key, entry in parts:
        part, entry = (entry.part, entry.entry) if isinstance(entry, Headed) else (Part(None), entry)
        start = _utf8(f"--{boundary}\r\n{_head(key, part, entry, style)}\r\n\r\n", key)
        if isinstance(entry, File):
            pieces += [start, entry, b"\r\n"]
        else:
            pieces.append(start + _utf8(f"{_text(entry)}\r\n", key))
    pieces.append(f"--{boundary}--\r\n".encode())
    bare = (content_type or "multipart/form-data").partition(";")[0].strip()
    return Body(pieces, f"{'multipart/form-data' if '*' in bare else bare}; boundary={boundary}")


def _head(key: str, part: Part, entry: str | JsonText | Piece | File, style: FormStyle) -> str:
    """Return the headers of a part of a multipart body."""
    file = entry if isinstance(entry, File) else None
    media = part.content_type(file) or ("application/json" if isinstance(entry, JsonText) else None)
    lines = [f'Content-Disposition: form-data; name="{_name(key, style)}"']
    if file is not None:
        lines[0] += f'; filename="{_name(file.name, style)}"'
    if media is not None:
        if any(character in media for character in "\r\n\0"):
            raise InvalidArgument(f"the media type of {key} holds a line break")
        lines.append(f"Content-Type: {media}")
    return "\r\n".join([*lines, *part.lines(key)])


class _Spread:
    """Spreads one value over form keys."""

    def __init__(self, style: FormStyle, spelling: TextFormat, nesting: str | None = None) -> None:
        self._style = style
        self._spelling = TextFormat(spelling.write, spelling.dumps, style.booleans)
        self._nesting = nesting or style.nesting

    def under(self, key: str, value: object, top: bool = True) -> Iterator[tuple[str, Entry]]:  # noqa: PLR0912  one branch for each kind of value
        if is_unset(value) or (isinstance(value, Hinted) and value.hint.leaves_out(value.value)):
            return
        if isinstance(value, File):
            yield key, value
        elif isinstance(value, Part):
            for name, entry in self.under(key, value.value, top):
                yield name, Headed(entry.entry if isinstance(entry, Headed) else entry, value)
        elif isinstance(value, Styled):
            yield from self._styled(key, value)
        elif value is None:
            yield from self._null(key)
        else:
            try:
                plain = _plain(value, self._spelling)
            except InvalidArgument as error:
                # The codec counts paths from the value it is given.
                raise InvalidArgument(f"{key}{error.message.removeprefix('$')}") from error
            if isinstance(plain, dict):
                yield from self._object(key, cast("dict[str, object]", plain))
            elif isinstance(plain, list):
                yield from self._list(key, cast("list[object]", plain), top)
            elif plain is None:
                yield from self._null(key)
            elif isinstance(plain, File):
                yield key, plain
            else:
                yield key, self._spelling.text(plain, key)

    def _object(self, key: str, members: dict[str, object]) -> Iterator[tuple[str, Entry]]:
        if self._nesting == "flat":
            yield key, self._json(members)
            return
        for name, member in members.items():
            if self._nesting == "dotted":
                yield from self.under(f"{key}.{name}", member, False)
                continue
            # PHP takes a blank alone for no key, ends a key at a NUL, and since 8.4 drops a blank in front of one.
            if any(character in name for character in "[]\0") or name in ("", *"\n\v\f\r") or name[0] in " \t":
                raise InvalidArgument(f"{name!r} cannot be the key of a nested form value in {key}")
            yield from self.under(f"{key}[{name}]", member, False)

    def _list(self, key: str, items: list[object], top: bool) -> Iterator[tuple[str, Entry]]:
        if not items:
            if self._style.empty_list is not None:
                yield key, self._style.empty_list
            return
        nested = any(_nests(item, self._spelling) for item in items)
        if self._nesting == "flat" and nested and not top:
            yield key, self._json(items)
            return
        for at, item in enumerate(items):
            if self._nesting == "flat":
                # A list inside a list would run into those beside it.
                inner = _plain(item, self._spelling) if _nests(item, self._spelling) else item
                yield from (
                    [(key, self._json(cast("object", inner)))]
                    if isinstance(inner, list)
                    else self.under(key, item, False)
                )
            elif self._nesting == "dotted":
                yield from self.under(f"{key}.{at}" if nested else key, item, False)
            elif self._nesting == "php" and nested:
                # PHP starts a new item at every `[]`, so the members of one item would become items of their own.
                yield from self.under(f"{key}[{at}]", item, False)
            else:
                yield from self.under(f"{key}[]", item, False)

    def _null(self, key: str) -> Iterator[tuple[str, Entry]]:
        if self._style.null == "refuse":
            raise InvalidArgument(f"{key} is None, which this form cannot say")
        if self._style.null != "omit":
            yield key, self._style.null

    def _styled(self, key: str, value: Styled) -> Iterator[tuple[str, Entry]]:
        if isinstance(value, Deep):
            yield from _Spread(self._style, self._spelling, "php").under(key, value.value)
            return
        text = json_part(value)
        if text is not None:
            yield key, JsonText(text(self._spelling))
            return
        for piece in value.query(key, self._spelling):
            name, _, encoded_text = piece.partition("=")
            yield unquote(name), Piece(unquote(encoded_text), piece)

    def _json(self, value: object) -> JsonText:
        return JsonText(self._spelling.dumps(self._spelling.write(value)).decode())


def _plain(value: object, spelling: TextFormat) -> object:
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return {str(key): member for key, member in members.items() if not is_unset(member)}
    if isinstance(value, (str, File)):
        return value
    if isinstance(value, (Sequence, Set)) and not isinstance(value, (bytes, bytearray)):
        return [item for item in cast("Iterable[object]", value) if not is_unset(item)]
    if isinstance(value, (bytes, bytearray)):
        raise InvalidArgument("bytes in a form have to be a file: wrap them with File(data, name)")
    return spelling.plain(value)


def _nests(item: object, spelling: TextFormat) -> bool:
    return not isinstance(item, (str, int, File, Styled)) and isinstance(_plain(item, spelling), (dict, list))


def _name(text: str, style: FormStyle) -> str:
    """Escape a field's or file's name: as browsers do, for PHP as PHP reads it."""
    if style.nesting == "php":
        if any(character in text for character in "\r\n\0"):
            raise InvalidArgument(f"{text!r} holds a line break, which has no place in the name of a part")
        return text.replace("\\", "\\\\").replace('"', '\\"')
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22").replace("\0", "%00")


def _held(entry: Entry) -> bytes:
    entry = entry.entry if isinstance(entry, Headed) else entry
    if isinstance(entry, File):
        return entry.source if isinstance(entry.source, bytes) else b""
    return _text(entry).encode("utf-8", "surrogatepass")


def _text(entry: str | JsonText | Piece) -> str:
    return entry if isinstance(entry, str) else entry.text


def _plus(text: str) -> str:
    try:
        return quote_plus(text)
    except UnicodeEncodeError:
        raise InvalidArgument(f"{text!r} holds half a character, which cannot be sent") from None


def _utf8(text: str, key: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise InvalidArgument(f"{key} holds half a character, which cannot be sent") from None
