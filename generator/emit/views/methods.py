"""Write methods: signature, docstring and body, for blocking and for async callers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

from attrs import frozen

from ...ir.extensions import listed_statuses
from ...ir.ir import Operation
from ...text.docs import argument_lines, docstring, literal, sentence, wrap
from ...text.expressions import Expr
from ..imports import Imports
from .responses import Choice, Result
from .signatures import Signatures

REFUSALS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "422": "Unprocessable",
    "429": "RateLimited",
}
"""The error class of each status that has one."""

_PROGRESS = "progress: Progress | None = None"


@frozen
class MethodView:
    """One method, as text; what differs between the flavours has two spellings."""

    name: str
    parameters: str
    returns: str
    async_returns: str
    docstring: str
    overloads: tuple[tuple[str, str], ...]
    """Parameters and result of each overload; the docstring is on the method itself."""

    body: str
    async_body: str
    is_async: bool
    """Whether the async flavour is a coroutine."""

    async_overloads: tuple[tuple[str, str], ...] = ()
    """The overloads of the async flavour; empty if they are the same."""

    is_deprecated: bool = False
    twin: str = ""
    """What makes the async flavour of the blocking method; empty if the async one is written out."""


@frozen
class _Variant:
    """One signature of a method: its further parameters, before and after the common ones, and its result."""

    before: list[str]
    after: list[str]
    returns: str
    async_returns: str
    is_stored: bool = False
    """Whether the answer goes into a file of the caller's."""


def in_both_flavours(  # noqa: PLR0913, PLR0917  all that a method is made of
    name: str, statements: list[str], call: str, result: Result, signatures: Signatures, doc: str, imports: Imports
) -> MethodView:
    """Return the view of one method.

    Args:
        name: What it is called.
        statements: What stands in front of its call.
        call: The expression of its call.
        result: What it gives back.
        signatures: Its parameters.
        doc: Its docstring.
        imports: Takes what it needs.
    """
    asked = list(_variants(result))
    overloads, async_overloads = _overloads(signatures, asked, imports)
    stored = any(variant.is_stored for variant in asked)
    before = ["to: Target | None = None"] if stored else []
    after = [_accepting(result, imports)] if result.choices else []
    after += [_PROGRESS] if stored else []
    signature = _signature(signatures.positional, [*before, *map(str, signatures.keywords), *after])
    returns, async_returns = _returned(result, asked, stored, imports)
    first = "".join(f"{statement}\n" for statement in statements)
    if result.is_nothing and not result.choices:
        typed = f"call: Call[None] = {call}"
        body, async_body = f"{first}{typed}\nreturn self._send(call)", f"{first}{typed}\nawait self._send(call)"
    else:
        sending = _sending(result, call, stored)
        body = f"{first}return self.{sending}"
        async_body = body if result.kind == "pages" else f"{first}return await self.{sending}"
    return MethodView(
        name,
        signature,
        returns,
        async_returns,
        doc,
        overloads,
        body,
        async_body,
        result.kind != "pages",
        async_overloads,
        signatures.operation.doc.deprecated,
        _twin(result, overloads, signatures.operation, imports),
    )


def _twin(result: Result, overloads: Collection[object], operation: Operation, imports: Imports) -> str:
    """Return what makes the async flavour out of the blocking one.

    It is empty where that would lose something: type checkers keep one signature only and no deprecation.
    """
    if overloads or operation.doc.deprecated or result.kind == "stream":
        return ""
    if result.kind == "pages":
        return "AsyncPages.of"
    imports.add(".._runtime.client", "awaitable")
    return "awaitable"


def _overloads(
    signatures: Signatures, asked: list[_Variant], imports: Imports
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """Return parameters and result of each overload, then those of the async method where they differ."""
    pairs = [
        (_signature(signatures.positional, [*variant.before, *map(str, given), *variant.after]), variant)
        for variant in asked
        for given in signatures.variants
    ]
    if len(pairs) < 2:
        return (), ()
    imports.add("typing", "overload")
    blocking = tuple((text, variant.returns) for text, variant in pairs)
    awaitable = tuple((text, variant.async_returns) for text, variant in pairs)
    return blocking, () if awaitable == blocking else awaitable


def error_classes(operation: Operation, status: str) -> tuple[str, ...]:
    """Return the names of the error classes that a documented failure is raised as."""
    default = REFUSALS.get(status, "ServerError" if status.startswith("5") else "ApiError")
    return operation.raises.get(status, (default,))


Raised: TypeAlias = tuple[str, str]
"""The name of an error class, and when it is raised."""


def document(operation: Operation, signatures: Signatures, common: Collection[Raised] = ()) -> str:
    """Return the docstring of an operation's method.

    Args:
        operation: The operation.
        signatures: Its parameters.
        common: The errors that the docstring of its resource tells of.
    """
    lines = _about(operation)
    if rows := [*signatures.described(), *_result_arguments(signatures.result)]:
        lines += ["", "Args:", *rows]
    own = [line for row in raised_by(operation) if row not in common for line in argument_lines(*row, 8)]
    if raised := [*own, *_not_ready(operation, signatures.result)]:
        lines += ["", "Raises:", *raised]
    return docstring(lines, 8)


def _about(operation: Operation) -> list[str]:
    """Return the lines about what an operation does."""
    doc = operation.doc
    first = sentence(doc.summary or doc.description) or f"Send {operation.method} {operation.path}."
    lines = wrap(first, 8)
    rest = doc.description if doc.summary else doc.description.partition("\n\n")[2]
    if rest.strip():
        lines += ["", *wrap(rest, 8)]
    return [*lines, "", "Deprecated by the vendor."] if doc.deprecated else lines


def _result_arguments(result: Result) -> list[str]:
    """Return the docs of the arguments that decide what a method returns."""
    rows: list[str] = []
    if result.choices:
        default = f"{result.choices[0].accept[0]} before others" if result.choices[0].accept else "the vendor chooses"
        text = f"Media type to ask for, which decides what is given back; left out, {default}."
        rows += argument_lines("accept", text, 8)
    if result.kind == "binary" or any(choice.kind == "binary" for choice in result.choices):
        rows += argument_lines("to", "Path or binary file to write to; left out, the bytes are returned.", 8)
        rows += argument_lines("progress", "Called with the bytes so far and the total, which may be None.", 8)
    return rows


def raised_by(operation: Operation) -> list[Raised]:
    """Return the errors that a method raises for documented failures."""
    raised: dict[str, str] = {}
    for status, text in operation.refusals:
        for name in error_classes(operation, status):
            if text:
                raised.setdefault(name, sentence(text))
    return list(raised.items())


def common_errors(operations: Sequence[Operation]) -> list[Raised]:
    """Return the errors that at least half of several operations raise for the same reason."""
    counts = Counter(row for operation in operations for row in raised_by(operation))
    return [row for row, count in counts.items() if count > 1 and 2 * count >= len(operations)]


def _not_ready(operation: Operation, result: Result) -> list[str]:
    """Return the docs of `NotReady`, for operations with `x-not-ready` and for downloads."""
    word = operation.words.get("x-not-ready")
    if word is None and result.kind != "binary":
        return []
    statuses = " or ".join(map(str, listed_statuses(word or {}) or [202]))
    text = (
        f"The vendor answers {statuses}: the result is not there yet. "
        "`client.with_options(wait_until_ready=60)` asks again for up to 60 seconds."
    )
    return argument_lines("NotReady", text, 8)


def _variants(result: Result) -> Iterator[_Variant]:
    """Yield one signature variant per media type that a caller may ask for."""
    choices = result.choices or (Choice((), result.kind, result.annotation),)
    for index, choice in enumerate(choices):
        accept: list[str] = []
        if result.choices:
            default = (
                "" if index else f" = {literal(choice.accept[0])}" if choice.kind == "stream" else " | None = None"
            )
            media = f"Literal[{', '.join(map(literal, choice.accept))}]{default}"
            accept = [f"accept: {media if choice.accept else 'None = None'}"]
        text = choice.annotation.text
        if choice.kind == "pages":
            yield _Variant([], accept, f"Pages[{text}]", f"AsyncPages[{text}]")
        elif choice.kind == "stream":
            yield _Variant([], accept, f"Stream[{text}]", f"AsyncStream[{text}]")
        else:
            yield _Variant([], accept, text, text)
        if choice.kind == "binary":
            yield _Variant(["to: Target"], [*accept, _PROGRESS], "Saved", "Saved", is_stored=True)


def _accepting(result: Result, imports: Imports) -> str:
    imports.add("typing", "Literal")
    media = [media_type for choice in result.choices for media_type in choice.accept]
    default = f" = {literal(media[0])}" if result.choices[0].kind == "stream" else " | None = None"
    return f"accept: Literal[{', '.join(map(literal, media))}]{default}"


def _returned(result: Result, asked: list[_Variant], stored: bool, imports: Imports) -> tuple[str, str]:
    """Return the method's annotation for the blocking and the async flavour, over all variants."""
    streams = result.kind == "stream" or any(choice.kind == "stream" for choice in result.choices)
    _import_results(result, stored, streams, imports)
    if not result.choices:
        annotations = [variant.returns for variant in asked], [variant.async_returns for variant in asked]
        return " | ".join(annotations[0]), " | ".join(annotations[1])
    rest = " | Saved" if stored or streams else ""
    blocking, waiting = (f" | {kind}[{result.union}]" if streams else "" for kind in ("Stream", "AsyncStream"))
    return f"{result.union}{rest}{blocking}", f"{result.union}{rest}{waiting}"


def _import_results(result: Result, stored: bool, streams: bool, imports: Imports) -> None:
    """Add the runtime's classes that stand in the annotations of results to `imports`."""
    if stored:
        imports.add(".._runtime.core", "Progress", "Target")
    if stored or (streams and result.choices):
        imports.add(".._runtime.call", "Saved")
    if result.kind == "pages":
        imports.add(".._runtime.paging", "AsyncPages", "Pages")
    if streams:
        imports.add(".._runtime.http", "AsyncStream", "Stream")


def _sending(result: Result, call: str, stored: bool) -> str:
    """Return the expression that performs the call."""
    more = ", to, progress" if stored else ""
    if any(choice.kind == "stream" for choice in result.choices):
        return f"_follow({call}{more})"
    if stored:
        return f"_fetch({call}{more})"
    return f"{ {'pages': '_walk', 'stream': '_stream'}.get(result.kind, '_send') }({call})"


def _signature(positional: list[Expr], keywords: list[str]) -> str:
    return ", ".join(["self", *map(str, positional), *(["*", *keywords] if keywords else [])])
