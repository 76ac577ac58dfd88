# Copied from generator/runtime/dialect.py; edit it there, then generate again.
"""The dialect: how one vendor speaks. Small hooks without I/O; an overlay overrides the ones that differ.

A hook takes values and returns a value. Errors are made with their message only: what they are about (call, request,
response) is added by who raises them.
"""

from __future__ import annotations

from copy import copy
from typing import Any, Self, TypeVar, cast, get_origin

from attrs import evolve

from .answers import expects_json, is_json, problems, says_json, wanted, words
from .body import Body, as_it_is
from .budget import delay, moment
from .call import Call, Flow
from .codec import Codec
from .errors import ClientError, InvalidArgument, NoAnswer, RateLimited, Refusal, refusal_class
from .forms import multipart, urlencoded
from .http import httpx
from .lines import cookie_header, header_pairs
from .masking import plain
from .options import Options
from .paging import Page
from .params import query_string
from .quirks import Failure, FormStyle, Paging, Quirks, RetryRule, dig
from .routes import fill
from .spelling import Spelling
from .unset import UNSET

T = TypeVar("T")

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""Methods that may be repeated when nobody knows whether the first attempt was carried out."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0


class Parts:
    """What a call puts into a request, before base URL and credentials."""

    __slots__ = ("body", "headers", "path", "query")

    def __init__(self, path: str, query: str, headers: list[tuple[bytes, bytes]], body: Body | None) -> None:
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body


class Dialect:
    """How a vendor speaks, by its quirks; subclass it where quirks do not reach."""

    def __init__(self, quirks: Quirks, codec: Codec) -> None:
        self.quirks = quirks
        self.codec = codec
        self.spelling = Spelling(codec.write, codec.dumps, quirks.booleans, quirks.query_null)
        self.options = Options()
        self.clock = self.options.clock

    def under(self, options: Options) -> Self:
        """Give this dialect under other options; what it has learnt is shared."""
        changed = copy(self)
        changed.options, changed.clock = options, options.clock
        return changed

    # What is sent

    def arrange(self, call: Call[T]) -> Flow[Call[T]]:
        """Give the call to make, after other calls where it takes some; usually what `prepare` gives."""
        yield from ()
        return self.prepare(call)

    def prepare(self, call: Call[T]) -> Call[T]:
        """Give the call to make in place of the one described; usually the same."""
        return call

    def filtered(self, call: Call[T]) -> Call[T]:
        """Give the call with its filter said in the query; what the filter language cannot say is refused."""
        where, style = call.where, self.quirks.filter
        if where is UNSET:
            return call
        # Only who filters needs these modules.
        from .filtering import condition_of
        from .qfilter import QFilter

        try:
            if style is None:
                raise InvalidArgument("the vendor has no filter language")
            condition = condition_of(where, call.returns, style.named)
            query = dict(call.query)
            if condition is not None:
                query = {style.parameter: QFilter(condition, self.quirks.booleans), **query}
        except ClientError as error:
            error.placed(call)
            raise
        return evolve(call, where=UNSET, query=query)

    def encode(self, call: Call[Any]) -> Parts:
        """Give the call as it goes on the wire."""
        path = fill(call.route, call.path, self.spelling)
        query = query_string(call.query, self.spelling) if call.query else ""
        headers = header_pairs(call.header, self.spelling) if call.header else []
        if call.cookie and (crumbs := cookie_header(call.cookie, self.spelling)) is not None:
            headers.append((b"Cookie", crumbs))
        return Parts(path, query, headers, self.body(call))

    def body(self, call: Call[Any]) -> Body | None:
        """Give the body of a call; `None` when it has none. Where it comes in several forms, the media type chooses."""
        if call.ways:
            from .ways import one_way  # only where there are several

            call = one_way(call)
        bodies = {"json": call.json, "form": call.form, "multipart": call.multipart, "content": call.content}
        given = [kind for kind, value in bodies.items() if value is not UNSET]
        if not given:
            return None
        kind = given[0]
        if len(given) > 1 and call.content_type is not None and _kind(call.content_type) in given:
            kind = _kind(call.content_type)
        elif len(given) > 1 and "multipart" in given:
            from .ways import holds_file

            kind = "multipart" if holds_file(call.multipart) else kind
        if kind == "json":
            return Body([self.codec.encode(call.json)], call.content_type or "application/json")
        if kind == "form":
            return urlencoded(call.form, self.form_style(call), self.spelling, call.content_type)
        if kind == "multipart":
            return multipart(call.multipart, self.form_style(call), self.spelling, call.content_type)
        return as_it_is(call.content, call.content_type, self.codec.encode)

    def form_style(self, call: Call[Any]) -> FormStyle:
        """Give how values become form keys."""
        return call.form_style or self.quirks.form

    # What comes back

    def refusal(self, call: Call[Any], response: httpx.Response) -> ClientError | None:
        """Give the error an answer stands for; `None` when it is a success."""
        if self.found_nothing(call, response):
            return None
        failure = self.failure(call)
        if response.is_success:
            if not failure.when or not is_json(response):
                return None
            document = self.document(call, response)
            if not any(condition.holds(document) for condition in failure.when):
                return None
        body = self.document(call, response)
        kind = self.refusal_class(call, response, body)
        error = kind(
            self.message(call, response, body),
            fields=problems(body, failure.fields),
            body=response.text if body is UNSET else body,
            retry_after=self.least_pause(call, response),
        )
        if isinstance(error, RateLimited):
            self._explain(error, response)
        return error

    def failure(self, call: Call[Any]) -> Failure:
        """Give what a failure looks like for this call."""
        usual = self.quirks.failure
        own = call.failure
        if own is None:
            return usual
        blank = Failure()
        # An operation says what is different about it; what it does not mention stays as the vendor does it elsewhere.
        return Failure(
            when=own.when or usual.when,
            message=own.message if own.message != blank.message else usual.message,
            fields=own.fields if own.fields != blank.fields else usual.fields,
            empty=own.empty or usual.empty,
        )

    def found_nothing(self, call: Call[Any], response: httpx.Response) -> bool:
        """Tell whether an error status only means that a listing is empty."""
        empty = self.failure(call).empty
        if empty is None or response.status_code != empty.status or not lists(call):
            return False
        document = self.document(call, response)
        return document is not UNSET and all(condition.holds(document) for condition in empty.when)

    def refusal_class(self, call: Call[Any], response: httpx.Response, body: object) -> type[Refusal]:
        """Give the class of a refusal."""
        return Refusal if response.is_success else refusal_class(response.status_code)

    def message(self, call: Call[Any], response: httpx.Response, body: object) -> str:
        """Give the vendor's words, without HTML."""
        if body is UNSET:
            return plain(response.text[:2000])[:500]
        for path in self.failure(call).message:
            if text := words(dig(body, path)):
                return plain(text)[:2000]
        return plain(words(body))[:500]

    def document(self, call: Call[Any], response: httpx.Response) -> object:
        """Give an answer's body as JSON; `UNSET` when it is none."""
        known = response.extensions.get("document", response)
        if known is response:
            try:
                known = self._loads(call, response)
            except (ValueError, RecursionError):
                known = UNSET
            response.extensions["document"] = known
        return known

    def payload(self, call: Call[Any], response: httpx.Response) -> object:
        """Give the JSON value that the answer holds, out of any envelope."""
        if self.found_nothing(call, response):
            return []
        document = self.document(call, response)
        if document is UNSET:
            # Asked for again so that the reader's own complaint is raised.
            return self._loads(call, response)
        return document

    def instead(self, call: Call[T], response: httpx.Response) -> Call[T] | None:
        """Give another call to make because of this answer, such as the same in another format."""
        return None

    # Pages

    def paging(self, call: Call[Any]) -> Paging:
        """Give how a listing is walked."""
        return call.paging or self.quirks.paging

    def first_call(self, call: Call[T]) -> Call[T]:
        """Give the call for the first page."""
        paging = self.paging(call)
        if paging.limit is None or paging.limit_max is None or call.query.get(paging.limit, UNSET) is not UNSET:
            return call
        return evolve(call, query={**call.query, paging.limit: paging.limit_max})

    def rows(self, call: Call[Any], document: object) -> object:
        """Give the rows of a page; a bare array is taken even where a member is documented."""
        items = self.paging(call).items
        if items is None:
            return document
        return document if _bare(document) else dig(document, items)

    def total(self, call: Call[Any], document: object) -> int | None:
        """Give how many rows there are on all pages, where the vendor says."""
        member = self.paging(call).total
        return whole(dig(document, member)) if member is not None else None

    def has_next(self, call: Call[Any], document: object, count: int) -> bool:
        """Tell whether another page follows one of `count` rows."""
        paging = self.paging(call)
        if paging.items is not None and isinstance(document, list):
            return False
        if paging.has_next is not None:
            said = dig(document, paging.has_next)
            if said is not UNSET and said is not None:
                return said not in (False, 0, "0", "false", "")
        before, size = self._position(call)
        if paging.style == "page" and paging.total_pages is not None:
            pages = whole(dig(document, paging.total_pages))
            if pages is not None:
                return before < pages
        total = self.total(call, document)
        if total is not None and paging.style == "offset":
            return count > 0 and before + count < total
        if total is not None and size is not None:
            return count > 0 and before * size < total
        if paging.has_next is not None:
            return False
        return count > 0 and (size is None or count >= size)

    def next_call(self, call: Call[T], page: Page[T]) -> Call[T] | None:
        """Give the call for the page after this one; `None` when it is the last."""
        if not page.has_next:
            return None
        paging = self.paging(call)
        before, size = self._position(call)
        # Offsets move by what was asked for: a vendor may leave out rows of a page that the caller may not see.
        step = 1 if paging.style == "page" else (size or len(page.items)) - self._overlap(call, page.raw)
        return evolve(call, query={**call.query, paging.page: before + step})

    def asking_total(self, call: Call[T]) -> Call[T]:
        """Give the call that makes the vendor tell how many rows there are; usually the same."""
        return call

    def calls_ahead(self, call: Call[T], page: Page[T]) -> list[Call[T]]:
        """Give the calls for all pages after this one, as far as the vendor tells how many there are."""
        paging = self.paging(call)
        before, size = self._position(call)
        if not page.has_next or page.total is None or not size:
            return []
        if paging.style == "page":
            places = range(before + 1, -(-page.total // size) + 1)
        else:
            step = size - self._overlap(call, page.raw)
            places = range(before + step, page.total - (size - step), step)
        return [evolve(call, query={**call.query, paging.page: place}) for place in places]

    def keys(self, call: Call[Any], document: object) -> list[object] | None:
        """Give what identifies each row of a page; `None` where pages cannot be told to overlap."""
        paging = self.paging(call)
        _, size = self._position(call)
        rows = self.rows(call, document)
        if paging.key is None or paging.style != "offset" or size is None or size < 2 or not isinstance(rows, list):
            return None
        keys = [dig(row, paging.key) for row in cast("list[object]", rows)]
        usable = all(isinstance(key, (str, int)) for key in keys) and len(set(keys)) == len(keys)
        return keys if usable else None

    def call_before(self, call: Call[T], start: int) -> Call[T] | None:
        """Give the call for the page before this one; `None` when this one starts at the beginning."""
        paging = self.paging(call)
        before, size = self._position(call)
        if paging.style != "offset" or size is None or before <= start:
            return None
        return evolve(call, query={**call.query, paging.page: max(start, before - (size - 1))})

    def place(self, call: Call[Any]) -> int:
        """Give where a call's page begins: its number, or its offset."""
        return self._position(call)[0]

    def _overlap(self, call: Call[Any], document: object) -> int:
        return 1 if self.keys(call, document) else 0

    def page_number(self, call: Call[Any]) -> int:
        """Give the number of the page that a call asks for, from 1."""
        before, size = self._position(call)
        return before if self.paging(call).style == "page" else before // size + 1 if size else 1

    # Trying again

    def pause(self, call: Call[Any], outcome: httpx.Response | NoAnswer, attempt: int) -> float | None:
        """Give the seconds to leave before the next attempt; `None` when there should be none."""
        rule = self.retry_rule(call)
        safe = call.method.upper() in SAFE if rule.safe is None else rule.safe
        least = 0.0
        if isinstance(outcome, NoAnswer):
            if outcome.sent and not safe:
                return None
        else:
            status = outcome.status_code
            said = self.retry_after(outcome)
            # A server that refuses for want of room, or says when to come back, has done nothing yet.
            undone = status == 429 or (status == 503 and said is not None)
            if not (undone or (safe and (status in (408, 502, 503, 504) or status in rule.statuses))):
                return None
            least = self.least_pause(call, outcome) or 0.0
            if least == 0.0 and status == 429:
                least = self.until_reset(outcome) or 0.0
        backoff = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (attempt - 1)) * self.chance()
        return least + backoff if least else backoff

    def least_pause(self, call: Call[Any], response: httpx.Response) -> float | None:
        """Give the seconds to leave at least: what the answer says, or what the vendor is known to want."""
        rule = self.retry_rule(call)
        known = rule.wait if response.status_code in rule.statuses else 0.0
        return max(self.retry_after(response) or 0.0, known) or self.retry_after(response)

    def retry_rule(self, call: Call[Any]) -> RetryRule:
        """Give what may be tried again."""
        usual, own = self.quirks.retry, call.retry
        if own is None:
            return usual
        return RetryRule(
            own.statuses or usual.statuses, own.wait or usual.wait, usual.safe if own.safe is None else own.safe
        )

    def retry_after(self, response: httpx.Response) -> float | None:
        """Give the seconds an answer asks to leave."""
        return delay(response.headers.get("retry-after", ""), self.now())

    def until_reset(self, response: httpx.Response) -> float | None:
        """Give the seconds until the budget is full again, by the vendor's own header."""
        rule = self.quirks.rate_limit
        text = response.headers.get(rule.reset, "") if rule is not None and rule.reset else ""
        try:
            return max(0.0, moment(float(text), self.now()) - self.now())
        except (ValueError, OverflowError):
            return None

    def chance(self) -> float:
        """Give a number from 0 to 1; it spreads attempts of many clients."""
        return self.clock.random()

    def now(self) -> float:
        """Give the time, for headers that name one."""
        return self.clock.now()

    # Details

    def _loads(self, call: Call[Any], response: httpx.Response) -> object:
        # The codec keeps numbers exact only where the type asks for it, since that takes longer.
        returns, how = wanted(call, response) if response.is_success else (None, None)
        return self.codec.loads(
            response.content, returns if expects_json(returns) and returns is not object else None, how
        )

    def _explain(self, error: RateLimited, response: httpx.Response) -> None:
        rule = self.quirks.rate_limit
        if rule is None or not (rule.limit or rule.remaining or rule.reset):
            return
        error.limit = whole(response.headers.get(rule.limit)) if rule.limit else None
        error.remaining = whole(response.headers.get(rule.remaining)) if rule.remaining else None
        error.reset = self.until_reset(response)
        told = any(name in response.headers for name in (rule.limit, rule.remaining, rule.reset) if name)
        error.scope = "account" if told else "address"

    def _position(self, call: Call[Any]) -> tuple[int, int | None]:
        paging = self.paging(call)
        first = 1 if paging.style == "page" else 0
        at = whole(call.query.get(paging.page, UNSET))
        size = whole(call.query.get(paging.limit, UNSET)) if paging.limit is not None else None
        return (first if at is None else at), size


def lists(call: Call[Any]) -> bool:
    """Tell whether a call asks for a listing."""
    return call.paging is not None or get_origin(call.returns) is list or call.returns is list


def _kind(media: str) -> str:
    """Tell which form of a body goes with a media type."""
    bare = media.partition(";")[0].strip().lower()
    if bare == "application/x-www-form-urlencoded":
        return "form"
    if bare.startswith("multipart/"):
        return "multipart"
    return "json" if says_json(bare) else "content"


def _bare(document: object) -> bool:
    return isinstance(document, list)


def whole(value: object) -> int | None:
    """Read a whole number that may be text; `None` when it is none."""
    if isinstance(value, (int, str)) and not isinstance(value, bool):
        try:
            return int(value)
        except ValueError:
            return None
    return int(value) if isinstance(value, float) and value.is_integer() else None
