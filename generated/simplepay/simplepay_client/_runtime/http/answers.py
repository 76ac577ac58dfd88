# Copied from generator/runtime/http/answers.py; edit it there, then generate again.
"""Read the answer to a call: its documented value, or a page of rows."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from ..call.call import Answers, Call, Page
from ..codec.codec import LONG, Codec
from ..core.drift import Drift
from ..core.errors import DecodeError
from ..core.hints import Hint
from ..core.http import httpx
from ..core.quirks import dig
from ..core.values import UNSET
from ..dialect.dialect import Dialect, lists, refuse_many
from ..dialect.response_match import (
    may_be_nothing,
    media_type,
    refuse_other_bytes,
    refuse_unless_file,
    refuse_unless_json,
    says_json,
    text_of,
    wanted,
    wanted_or_nothing,
)
from .request import Requests

T = TypeVar("T")


class AnswerReader:
    """Reads answers with the dialect and the codec of one client."""

    def __init__(self, dialect: Dialect, codec: Codec, requests: Requests) -> None:
        self.dialect = dialect
        self.codec = codec
        self.requests = requests

    def value(self, call: Call[T], response: httpx.Response) -> T:
        """Return the value of an answer, read as its documented type."""
        if not (response.is_success and response.content):
            substitute = self._value_without_body(call, response)
            if substitute is not UNSET:
                return cast(T, substitute)
        returns, hint = wanted(call, response) if isinstance(call.returns, Answers) else (call.returns, call.wire)
        if returns is None:
            return cast(T, None)
        if returns is bytes:
            return cast(T, self._file_content(call, response))
        if returns is str and not says_json(media_type(response)):
            return cast(T, text_of(response))
        if response.extensions.get("document", UNSET) is UNSET and response.is_success:
            _refuse_others(response)
        value = self._typed(call, response, returns, hint)
        return cast(T, [] if value is None and lists(call) else value)

    def _typed(self, call: Call[Any], response: httpx.Response, returns: Any, hint: Hint | None) -> object:
        """Return the body of an answer, read as a type."""
        if returns is object:
            return self.dialect.payload(call, response)
        is_partial = bool(call.query) and self.dialect.selects(call)
        if len(response.content) >= LONG and self._is_for_codec_alone(response):
            refuse_many(response.content, self.dialect.options.max_json)
            models = self.codec.models(returns, response.content, hint, is_partial)
            if models is not None:
                return models
        return self.codec.read(returns, self.dialect.payload(call, response), hint, partial=is_partial)

    def _is_for_codec_alone(self, response: httpx.Response) -> bool:
        """Return whether neither a rule about failures nor the vendor's dialect looks at the body of an answer."""
        dialect = type(self.dialect)
        has_own = dialect.payload is not Dialect.payload or dialect.document is not Dialect.document
        return response.is_success and not has_own and "document" not in response.extensions

    def page(self, call: Call[T], response: httpx.Response) -> Page[T]:
        """Return a page of a listing."""
        dialect, returns = self.dialect, cast(Any, call.returns)
        if response.is_success or not dialect.found_nothing(call, response):
            if not response.content and response.status_code == 204:
                self.codec.report(Drift("$", "JSON", UNSET))
                return Page([], dialect.page_number(call), None, None, False)
            refuse_unless_json(response)
        document = dialect.payload(call, response)
        raw = self._raw_rows(call, document)
        paging = dialect.paging(call)
        at = f"$.{paging.items}" if raw is not document else "$"
        if raw and raw is not document:
            self._report_mute(document, paging.has_next)
        items = raw if returns is object else self._rows(call, raw, at)
        following = self._following(call, document, response)
        return Page(
            cast("list[T]", items),
            dialect.page_number(call),
            dialect.total(call, document),
            document,
            following is not None if paging.style == "link" else dialect.has_next(call, document, len(raw)),
            following,
        )

    def _following(self, call: Call[T], document: object, response: httpx.Response) -> Call[T] | None:
        """Return the call for the next page where the answer has its URL."""
        if self.dialect.paging(call).style not in ("link", "next"):
            return None
        from ..dialect.page_links import following_call  # only for those who follow links

        address = self.dialect.next_address(call, document, response.headers)
        if address is None:
            return None
        return following_call(call, address, response.request.url, self.requests.secret_parameters())

    def _value_without_body(self, call: Call[Any], response: httpx.Response) -> object:
        """Return the value of an answer whose body need not be read; `UNSET` if it has to be.

        The body may be empty, or the status may say that nothing was found, or that the work was done before.
        """
        is_done = not response.is_success and self.dialect.already_done(call, response)
        if is_done and isinstance(call.returns, Answers):
            return None
        returns = self._documented(call, response)
        if returns is None or (is_done and may_be_nothing(returns)):
            return None
        if returns is bytes or (returns is str and not says_json(media_type(response))):
            return UNSET
        # The answer itself, and not one that says that nothing was found.
        is_answer = response.is_success or not self.dialect.found_nothing(call, response)
        if response.extensions.get("document", UNSET) is UNSET and is_answer:
            if not response.content:
                return self._empty(call, response, returns)
            refuse_unless_json(response)
        return UNSET

    def _documented(self, call: Call[Any], response: httpx.Response) -> Any:
        """Return the documented type of an answer; `None` for a write with an empty success that fits none."""
        if response.content or not self.dialect.is_write(call):
            return wanted(call, response)[0]
        chosen = wanted_or_nothing(call, response)
        if chosen is None:
            self.codec.report(Drift("$", "a documented answer", UNSET))
            return None
        return chosen[0]

    def _file_content(self, call: Call[Any], response: httpx.Response) -> bytes:
        """Return the body of an answer that is a file; refuse what is not the documented one."""
        if call.returns is bytes:
            refuse_unless_file(call, response)
            refuse_other_bytes(call, response, response.content, len(response.content))
        return response.content

    def _empty(self, call: Call[Any], response: httpx.Response, returns: Any) -> object:
        """Return the value of an empty success: the work of a write is done, a read has no result."""
        if may_be_nothing(returns):
            if returns is not object and self.dialect.is_write(call):
                self.codec.report(Drift("$", "JSON", UNSET))
            return None
        if not self.dialect.is_write(call) and not (lists(call) and response.status_code == 204):
            refuse_unless_json(response)
        self.codec.report(Drift("$", "JSON", UNSET))
        return [] if lists(call) else self.codec.blank(returns)

    def _report_mute(self, document: object, member: str | None) -> None:
        """Report a page that does not say whether more follow, where its answers do."""
        if member is not None and dig(document, member) is UNSET:
            self.codec.report(Drift(f"$.{member}", "whether there are more rows", UNSET))

    def _raw_rows(self, call: Call[Any], document: object) -> list[object]:
        """Return the rows of a page as they came; none, and a drift, if there is null in their place."""
        rows = self.dialect.rows(call, document)
        member = self.dialect.paging(call).items
        if rows is None or document is None or document == {}:
            # Some vendors leave out what is empty, even the list of no rows.
            self.codec.report(Drift(f"$.{member}" if member and document is not None else "$", "a list of rows", None))
            return []
        if not isinstance(rows, list):
            raise DecodeError(f"expected a list of rows{f' in {member}' if member else ''}, got {type(rows).__name__}")
        return cast("list[object]", rows)

    def _rows(self, call: Call[Any], rows: list[object], at: str) -> list[object]:
        is_partial = bool(call.query) and self.dialect.selects(call)
        return self.codec.read_rows(call.returns, rows, call.wire, at, is_partial)


def _refuse_others(response: httpx.Response) -> None:
    """Raise `DecodeError` where JSON is expected and something else came; mostly the header alone tells."""
    if not response.content or response.headers.get("content-type") != "application/json":
        refuse_unless_json(response)
