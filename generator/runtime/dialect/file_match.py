"""Files: whether the answer to a download is the file that was documented, or something said in its place."""

from __future__ import annotations

from typing import Any

from ..call.call import Call
from ..call.response_body import announced
from ..core.errors import DecodeError
from ..core.http import httpx
from ..core.redaction import beginning
from .response_match import HTML, media_type, says_json

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
    documented = [_named(each) for each in call.media]
    if not documented or any(each in _ANY for each in documented):
        return not (media in HTML or says_json(media)) or media in documented or _is_attached(response)
    return media in _UNNAMED or any(_fits(each, media) for each in documented)


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
    said: str = response.headers.get("content-disposition", "")
    return said.strip().lower().startswith("attachment") or "filename" in said.lower()
