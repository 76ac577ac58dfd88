# Copied from generator/runtime/dialect/response_match.py; edit it there, then generate again.
"""Match a response to what is documented: its media type, the vendor's messages, and whether a download is the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Any, cast

from ..call.call import Answer, Answers, Call
from ..call.response_body import ERROR_BODY, BodyPolicy, announced, begins_structure, readable
from ..core.errors import DecodeError
from ..core.hints import TypeExpr
from ..core.http import httpx
from ..core.quirks import dig
from ..core.redaction import beginning
from ..core.values import UNSET


def media_type(response: httpx.Response) -> str:
    """Return the media type of a response without its parameters, or an empty text if there is none."""
    header: str = response.headers.get("content-type", "")
    return header.partition(";")[0].strip().lower()


def holds_json(call: Call[Any], response: httpx.Response) -> bool:
    """Return whether a response may be JSON, by its media type or by its first bytes."""
    media = media_type(response)
    if not media or says_json(media):
        return True
    return media in _MISNAMED and call.returns not in (bytes, str) and begins_structure(response.content)


def wanted(call: Call[Any], response: httpx.Response) -> tuple[Any, Any]:
    """Return the type that this response is read as, and the hint of its wire format."""
    if not isinstance(call.returns, Answers):
        return call.returns, call.wire
    chosen = _chosen(call, response)
    if chosen is None:
        raise DecodeError(f"{_described(response)}: this is {_none_of(call)}; {_begins(response)}")
    return chosen


def wanted_or_nothing(call: Call[Any], response: httpx.Response) -> tuple[Any, Any] | None:
    """Return the type that an empty success is read as, or `None` if no documented answer fits."""
    return _chosen(call, response)


def streams(call: Call[Any]) -> bool:
    """Return whether a call asks for a stream of events or lines."""
    return isinstance(call.returns, Answers) and any(choice.live for choice in _open(call, call.returns))


def _open(call: Call[Any], answers: Answers[Any]) -> list[Answer]:
    """Return the answers that may come: those of the requested media type, and those of statuses that lack it."""
    if call.accept is None:
        return [choice for choice in answers.choices if not choice.live]
    requested = [choice for choice in answers.choices if _is_media(choice.media, call.accept)]
    # Another media type that is read alike is as good: servers do not always send the one that was asked for.
    requested += [choice for choice in answers.choices if choice not in requested and _like_any(choice, requested)]
    knowing = {choice.status for choice in requested}
    return requested + [choice for choice in answers.choices if choice.status not in knowing]


def _like_any(choice: Answer, others: list[Answer]) -> bool:
    alike = (other for other in others if other.status == choice.status and other.live == choice.live)
    return any(other.returns == choice.returns and other.wire == choice.wire for other in alike)


def _is_media(media: str | None, accept: str) -> bool:
    return media is not None and media.partition(";")[0].strip() == accept.partition(";")[0].strip()


def _none_of(call: Call[Any]) -> str:
    if not isinstance(call.returns, Answers):
        return "none of the documented answers"
    if call.accept is not None:
        return f"not {call.accept}, which was asked for"
    live = [choice.media for choice in call.returns.choices if choice.live and choice.media is not None]
    if live:
        return f"none of the documented answers that are read whole; a stream is asked for with accept={live[0]!r}"
    return "none of the documented answers"


def _chosen(call: Call[Any], response: httpx.Response) -> tuple[Any, Any] | None:
    if not isinstance(call.returns, Answers):
        return call.returns, call.wire
    choices = _open(call, call.returns)
    media = media_type(response)
    fits = [(rank, choice) for choice in choices if (rank := _fit(choice, response.status_code, media)) is not None]
    if not fits:
        return None
    best = max(fits, key=lambda fit: fit[0])[1]
    return best.returns, best.wire if best.wire is not None else call.wire


def _stores(chosen: tuple[Any, Any] | None) -> bool:
    return chosen is not None and chosen[0] is not None


def is_live(call: Call[Any], response: httpx.Response) -> bool:
    """Return whether a response is read as a stream, given that the call asks for one."""
    if not isinstance(call.returns, Answers):
        return True
    media = media_type(response)
    return any(choice.live and _fit(choice, response.status_code, media) for choice in _open(call, call.returns))


def text_of(response: httpx.Response) -> str:
    """Return a response as text; an XML declaration gives the character set if the header does not."""
    if response.charset_encoding is None and b"xml" in media_type(response).encode():
        declaration = _XML.match(response.content[:200])
        with suppress(LookupError, UnicodeDecodeError):
            if response.content[:2] in (b"\xff\xfe", b"\xfe\xff"):
                return response.content.decode("utf-16")
            if declaration is not None:
                return response.content.decode(declaration[1].decode("ascii"))
    return readable(response).text.removeprefix("\ufeff")


def may_be_nothing(returns: object) -> bool:
    """Return whether a response of this type may be empty."""
    if isinstance(returns, TypeExpr):
        return "None" in [part.strip() for part in cast("TypeExpr[object]", returns).text.split("|")]
    return returns is object


def reading(  # noqa: PLR0913, PLR0917  all that decides how an answer is read
    call: Call[Any], response: httpx.Response, limit: int, json_limit: int, store: bool = False, live: bool = False
) -> BodyPolicy:
    """Return how much of a response is read, by its status and media type."""
    if not response.is_success:
        return EXCERPT
    if store:
        # Anything but the file itself, such as "not yet", is kept in memory and looked at.
        ready = call.not_ready is None or response.status_code not in call.not_ready.status
        is_wanted = is_live(call, response) if live else _stores(_chosen(call, response))
        if ready and response.status_code != 204 and is_wanted:
            return _FILE
        return EXCERPT
    returns: object = call.returns
    if isinstance(returns, Answers):
        chosen = _chosen(call, response)
        if chosen is None:
            return EXCERPT
        returns = chosen[0]
    if call.paging is None and (returns is None or returns is bytes or returns is str):
        return EXCERPT if returns is None else _held(limit, False)
    return _held(min(limit, json_limit), True)


EXCERPT = BodyPolicy(ERROR_BODY, cut=True)
"""How a refusal is read, and what nobody wants."""
_FILE = BodyPolicy(1 << 62, store=True)


@lru_cache(maxsize=16)
def _held(limit: int, json: bool) -> BodyPolicy:
    """Return the policy of a body that is held in memory; a client has two of them."""
    return BodyPolicy(limit, json=json)


def refuse_unless_json(response: httpx.Response) -> None:
    """Raise `DecodeError` if a body is empty or HTML where JSON is expected."""
    if not response.content:
        raise DecodeError(f"{_described(response)}: expected JSON, got an empty body")
    if media_type(response) in HTML and not begins_structure(response.content):
        raise DecodeError(f"{_described(response)}: expected JSON, got HTML; {_begins(response)}")


def no_json(response: httpx.Response) -> DecodeError:
    """Return the error for a body that is not JSON."""
    return DecodeError(f"{_described(response)}: expected JSON, got something else; {_begins(response)}")


def no_stream(response: httpx.Response) -> DecodeError:
    """Return the error for a whole response where a stream is expected."""
    return DecodeError(f"{_described(response)}: expected a stream, got a whole answer; {_begins(response)}")


def words(value: object) -> str:
    """Return the text of a message member, whatever its shape, or an empty text."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        for name in ("message", "translated_message", "error_message", "detail", "title", "error"):
            if text := words(members.get(name)):
                return text
        return "; ".join(f"{name}: {text}" for name, member in members.items() if (text := _flat_words(member)))
    return _flat_words(value)


def problems(body: object, paths: Iterable[str]) -> dict[str, list[str]]:
    """Return the error messages of each field, read from a mapping or a list at the first of `paths` that has some."""
    for path in paths:
        value = dig(body, path)
        messages: dict[str, list[str]] = {}
        if isinstance(value, Mapping):
            for name, member in cast("Mapping[object, object]", value).items():
                if texts := _texts(member):
                    messages[str(name)] = texts
        elif isinstance(value, list):
            for row in cast("list[object]", value):
                if isinstance(row, Mapping) and (named := _named_message(cast("Mapping[str, object]", row))):
                    messages.setdefault(named[0], []).append(named[1])
        if messages:
            return messages
    return {}


def _named_message(row: Mapping[str, object]) -> tuple[str, str] | None:
    """Return the field and the message of one entry in a list of errors; `None` if it lacks one of them."""
    name = next((row[key] for key in _NAMING if isinstance(row.get(key), str)), None)
    text = words({key: row[key] for key in row if key not in _NAMING}) if name is not None else ""
    return (str(name), text) if text else None


_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding=[\"']([A-Za-z0-9._-]+)[\"']")
HTML = ("text/html", "application/xhtml+xml")
_MISNAMED = (*HTML, "text/plain", "application/octet-stream")
"""Media types under which servers send JSON: PHP says text/html of everything unless it is told otherwise."""
_NAMING = ("field", "name", "property", "param", "parameter", "attribute", "path")


def _fit(choice: Answer, status: int, media: str) -> tuple[int, int] | None:
    documented = str(choice.status).upper()
    if documented == str(status):
        first = 3
    elif len(documented) == 3 and documented.endswith("XX") and documented[0] == str(status)[0]:
        first = 2
    elif documented == "DEFAULT":
        first = 1
    else:
        return None
    return None if (second := _media_fit(choice.media, media)) is None else (first, second)


def _media_fit(pattern: str | None, media: str) -> int | None:
    if pattern is None or not media:
        return 1
    pattern = pattern.partition(";")[0].strip().lower()
    if pattern == media:
        return 4
    if says_json(pattern) and says_json(media):
        return 3
    if pattern == "*/*":
        return 1
    if says_json(pattern) and media in HTML:
        return 0
    return 2 if pattern.endswith("/*") and media.startswith(pattern[:-1]) else None


def says_json(media: str) -> bool:
    """Return whether a media type is one of JSON's."""
    return media.endswith(("/json", "+json"))


def _described(response: httpx.Response) -> str:
    return media_type(response) or "no content type"


def _begins(response: httpx.Response) -> str:
    return f"it begins {beginning(response.content)}" if response.content else "it is empty"


def _flat_words(value: object) -> str:
    return "; ".join(_texts(value))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value.strip()] if value.strip() else []
    if isinstance(value, Mapping):
        return [text] if (text := words(cast("Mapping[str, object]", value))) else []
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return [text for item in cast("Sequence[object]", value) for text in _texts(item)]
    if value is None or value is UNSET or isinstance(value, bool):
        return []
    return [str(value)]


_ANY = ("", "*/*", "application/octet-stream")
_UNNAMED = (
    *_ANY,
    "application/binary",
    "application/download",
    "application/force-download",
    "application/x-download",
    "binary/octet-stream",
)
"""Types that servers give files whose type they do not know."""

_ALIASES = {"application/x-pdf": "application/pdf", "application/acrobat": "application/pdf", "image/jpg": "image/jpeg"}

_SIGNATURES = {"application/pdf": b"%PDF-"}
"""What a file of a type has among its first bytes."""


def is_file(call: Call[Any], response: httpx.Response) -> bool:
    """Return whether status and media type are those of the documented file.

    A part of the file that nobody asked for (206), an answer without content and "accepted" (202) are not the file.
    Where any type is documented, a web page and JSON are not it either, unless the server names it as an attachment.
    """
    if response.status_code in (202, 204, 205, 206):
        return False
    media = _named(media_type(response))
    documented = [_named(media_range) for media_range in call.media]
    if not documented or any(media_range in _ANY for media_range in documented):
        return not (media in HTML or says_json(media)) or media in documented or _is_attached(response)
    return media in _UNNAMED or any(_fits(media_range, media) for media_range in documented)


def refuse_unless_file(call: Call[Any], response: httpx.Response) -> None:
    """Raise when status or media type are not those of the documented file.

    Raises:
        DecodeError: The answer is something else; what was in the way of the file's place stays as it was.
    """
    if is_file(call, response):
        return
    expected = f"expected {' or '.join(call.media) or 'a file'}, got"
    if response.status_code == 206:
        raise DecodeError(f"{expected} a part of it (206), which was not asked for")
    if response.status_code in (204, 205) or not response.content:
        raise DecodeError(f"{expected} nothing")
    raise DecodeError(f"{expected} {media_type(response) or 'no type'}; it begins {beginning(response.content)}")


def refuse_other_bytes(call: Call[Any], response: httpx.Response, head: bytes | None, size: int | None) -> None:
    """Raise when the bytes are not those of the whole documented file.

    Args:
        call: The download.
        response: Its answer; only the headers are looked at.
        head: The first kilobyte, or all where there is less; `None` when it was looked at before.
        size: How many bytes came; `None` while more may come.

    Raises:
        DecodeError: The body is empty, shorter than announced, or has not the signature of its type.
    """
    expected = f"expected {' or '.join(call.media) or 'a file'}, got"
    if size == 0 and not (_is_attached(response) and not _signature(call)):
        raise DecodeError(f"{expected} an empty body")
    length = announced(response)
    if size is not None and length is not None and size != length:
        raise DecodeError(f"{expected} {size} of the {length} bytes that were announced")
    signature = _signature(call)
    if head is not None and signature is not None and signature not in head[:1024]:
        raise DecodeError(f"{expected} other bytes: there is no {signature.decode('ascii')} at their start")


def _signature(call: Call[Any]) -> bytes | None:
    return _SIGNATURES.get(_named(call.media[0])) if len(call.media) == 1 else None


def _named(media: str) -> str:
    bare = media.partition(";")[0].strip().lower()
    return _ALIASES.get(bare, bare)


def _fits(pattern: str, media: str) -> bool:
    return pattern == media or (pattern.endswith("/*") and media.startswith(pattern[:-1]))


def _is_attached(response: httpx.Response) -> bool:
    disposition: str = response.headers.get("content-disposition", "")
    return disposition.strip().lower().startswith("attachment") or "filename" in disposition.lower()
