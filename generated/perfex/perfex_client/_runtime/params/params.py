# Copied from generator/runtime/params/params.py; edit it there, then generate again.
"""Parameters: how values are spelled in a path, a query, a header and a cookie.

What OpenAPI does by default needs nothing: a list in a query is a repeated key, an object gives one parameter per
member, a list in a path or header is `a,b`. The functions here wrap a value that travels otherwise. What is `UNSET`
is left out.
A null has no spelling in any of these places and is refused, unless the vendor's quirks give it one in queries.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from ..core.unset import UNSET, Unset
from .openapi_styles import (
    Bare,
    Deep,
    Delimited,
    Exploded,
    Form,
    Json,
    Label,
    Matrix,
    Reserved,
    Segments,
    Styled,
    Whole,
    query_pieces,
)
from .text_format import TextFormat


def joined(value: object | Unset) -> Styled | Unset:
    """`a,b` in one parameter (style form, no explode)."""
    return UNSET if value is UNSET else Delimited(value, ",")


def spaced(value: object | Unset) -> Styled | Unset:
    """`a%20b` in one parameter (style spaceDelimited)."""
    return UNSET if value is UNSET else Delimited(value, " ")


def piped(value: object | Unset) -> Styled | Unset:
    """`a%7Cb` in one parameter (style pipeDelimited)."""
    return UNSET if value is UNSET else Delimited(value, "|")


def exploded(value: object | Unset) -> Styled | Unset:
    """`k=v,l=w` for an object in a path or header (style simple, explode)."""
    return UNSET if value is UNSET else Exploded(value)


def deep(value: object | Unset) -> Styled | Unset:
    """`name[key]=value` (style deepObject), nested as far as the value is; objects in lists go by number."""
    return UNSET if value is UNSET else Deep(value)


def label(value: object, *, explode: bool = False) -> Styled:
    """`.a,b` or `.a.b` in a path (style label)."""
    return Label(value, explode)


def matrix(value: object, *, explode: bool = False) -> Styled:
    """`;name=a,b` or `;name=a;name=b` in a path (style matrix)."""
    return Matrix(value, explode)


def segments(value: object) -> Styled:
    """`a/b`: each item a part of the path."""
    return Segments(value)


def as_json(value: object | Unset) -> Styled | Unset:
    """JSON text: a parameter with `content`, or a part of a multipart body that is JSON."""
    return UNSET if value is UNSET else Json(value)


def as_form(value: object | Unset) -> Styled | Unset:
    """`a=1&b=2` as the text of one parameter, whose `content` is a form."""
    return UNSET if value is UNSET else Form(value)


def whole(value: object | Unset) -> Styled | Unset:
    """The query as a whole: one text without a name (in: querystring)."""
    return UNSET if value is UNSET else Whole(value)


def bare(value: object | Unset, *, explode: bool = False) -> Styled | Unset:
    """A cookie as it is, not encoded (style cookie)."""
    return UNSET if value is UNSET else Bare(value, explode)


def allow_reserved(value: object | Unset) -> Styled | Unset:
    """A value whose `/`, `:` and the like are left as they are; it may itself be styled."""
    return UNSET if value is UNSET else Reserved(value)


def given(members: Mapping[str, object]) -> Mapping[str, object] | Unset:
    """Give the members of a body that may be left out whole: `UNSET` where not one of them is set."""
    return members if any(_is_set(value) for value in members.values()) else UNSET


def _is_set(value: object) -> bool:
    if isinstance(value, dict) and value:
        return any(_is_set(inner) for inner in cast("dict[str, object]", value).values())
    return value is not UNSET


def json_part(value: Styled) -> Callable[[TextFormat], str] | None:
    """Give what makes the text of an `as_json` value; `None` for the other styles."""
    return value.text if isinstance(value, Json) else None


def query_string(query: Mapping[str, object], spelling: TextFormat) -> str:
    """Give the query for a URL, without the question mark."""
    pieces: list[str] = []
    for name, value in query.items():
        if value is UNSET:
            continue
        pieces.extend(query_pieces(name, value, spelling))
    return "&".join(pieces)
