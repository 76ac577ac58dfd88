# Copied from generator/runtime/dialect/dialect.py; edit it there, then generate again.
"""The dialect: how one vendor speaks. Small hooks without I/O; an overlay overrides the ones that differ.

A hook takes values and returns a value. A hook creates an error with its message only; the engine adds the call, the
request and the response.
"""

from __future__ import annotations

from copy import copy
from typing import Any, Self, TypeVar, cast, get_origin

from attrs import evolve

from ..body.body import Body, as_it_is, multipart, urlencoded
from ..call.call import Answers, Call, Flow
from ..call.options import Options
from ..call.response_body import behind_complaint
from ..codec.codec import Codec
from ..codec.jsontext import member_count, repeated_members
from ..core.drift import Drift, Drifted, Key, PathText
from ..core.errors import ApiError, ClientError, DecodeError, InvalidArgument, RateLimited, Unauthorized, refusal_class
from ..core.files import holds_file
from ..core.http import httpx
from ..core.quirks import Failure, FormStyle, NotReadyRule, Quirks, dig, whole
from ..core.redaction import plain
from ..core.values import UNSET, is_unset
from ..params.params import cookie_header, fill, header_pairs, query_string
from ..params.styles import TextFormat
from .pagination import Pagination
from .response_match import holds_json, problems, says_json, wanted, words
from .retries import RetryPolicy

T = TypeVar("T")

_ACCEPTED = NotReadyRule()
_READING = ("GET", "HEAD", "OPTIONS", "TRACE")
_SMALL = 100_000
_SHOWN = 200
"""As much of a complaint as a drift shows."""


class Parts:
    """What a call puts into a request, before base URL and credentials."""

    __slots__ = ("body", "headers", "path", "query")

    def __init__(self, path: str, query: str, headers: list[tuple[bytes, bytes]], body: Body | None) -> None:
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body


class Dialect(Pagination, RetryPolicy):
    """How a vendor speaks, by its quirks; subclass it where quirks do not reach."""

    def __init__(self, quirks: Quirks, codec: Codec) -> None:
        self.options = Options()
        Pagination.__init__(self, quirks)
        RetryPolicy.__init__(self, quirks, self.options.clock)
        self.codec = codec
        self.spelling = TextFormat(codec.write, codec.dumps, quirks.booleans, quirks.query_null)

    def under(self, options: Options, codec: Codec | None = None) -> Self:
        """Return a copy of this dialect with other options, and with another codec if one is given."""
        changed = copy(self)
        changed.options, changed.clock = options, options.clock
        if codec is not None:
            changed.codec = codec
            changed.spelling = TextFormat(codec.write, codec.dumps, self.quirks.booleans, self.quirks.query_null)
        return changed

    # What is sent

    def base_url(self, address: str) -> str:
        """Return the address that the paths of calls are appended to. By default this is the same address."""
        return address

    def arrange(self, call: Call[T]) -> Flow[Call[T]]:
        """Return the call to make, after other calls if it needs some. By default this is the result of `prepare`."""
        yield from ()
        return self.prepare(call)

    def prepare(self, call: Call[T]) -> Call[T]:
        """Return the call to make in place of the described one. By default this is the same call."""
        return call

    def filtered(self, call: Call[T]) -> Call[T]:
        """Return the call with its filter written into its query, or raise if the filter language cannot express it."""
        where, style = call.where, self.quirks.filter
        if is_unset(where):
            return call
        try:
            if style is None:
                raise InvalidArgument("the vendor has no filter language")
            query = {**style.query(where, call.returns, self.quirks.booleans), **call.query}
        except ClientError as error:
            error.placed(call)
            raise
        return evolve(call, where=UNSET, query=query)

    def encode(self, call: Call[Any]) -> Parts:
        """Return the call as it goes on the wire."""
        path = fill(call.route, call.path, self.spelling)
        query = query_string(call.query, self.spelling) if call.query else ""
        headers = header_pairs(call.header, self.spelling) if call.header else []
        if call.cookie and (crumbs := cookie_header(call.cookie, self.spelling)) is not None:
            headers.append((b"Cookie", crumbs))
        has_body = call.variants or not (call.json is call.form is call.multipart is call.content is UNSET)
        return Parts(path, query, headers, self.body(call) if has_body else None)

    def body(self, call: Call[Any]) -> Body | None:
        """Return the body of a call that has one; of several forms the media type chooses one."""
        if call.variants:
            call = call.variants[0].one_of(call)
        kind = _body_kind(call)
        if kind is None:
            return None
        if kind == "json":
            return Body([self.codec.encode(call.json)], call.content_type or "application/json")
        if kind == "form":
            return urlencoded(call.form, self.form_style(call), self.spelling, call.content_type)
        if kind == "multipart":
            return multipart(call.multipart, self.form_style(call), self.spelling, call.content_type)
        return as_it_is(call.content, call.content_type, self.codec.encode)

    def form_style(self, call: Call[Any]) -> FormStyle:
        """Return how values become form keys."""
        return call.form_style or self.quirks.form

    # What comes back

    def refusal(self, call: Call[Any], response: httpx.Response) -> ClientError | None:
        """Return the error that a response stands for, or `None` if it is a success."""
        if not response.is_success and self.found_nothing(call, response):
            return None
        failure = self.quirks.failure if call.failure is None else self.failure(call)
        if response.is_success:
            is_json = response.headers.get("content-type") == "application/json"
            if not failure.when or not (is_json or holds_json(call, response)):
                return None
            document = response.extensions.get("document", response)
            if document is response:
                document = self.document(call, response)
            # An empty body reports no failure, not even by the members that it lacks.
            if document is UNSET or not self.says_failure(call, document):
                return None
        body = self.document(call, response)
        kind = self.refusal_class(call, response, body)
        error = kind(
            self.message(call, response, body),
            fields=problems(body, failure.fields),
            body=response.text if body is UNSET else body,
            retry_after=self.least_pause(call, response),
        )
        if not isinstance(error, Unauthorized) and self.already_done(call, response):
            return None
        if isinstance(error, RateLimited):
            self._explain(error, response)
        return error

    def says_failure(self, call: Call[Any], document: object) -> bool:
        """Return whether the body of a response with a success status reports a failure."""
        failure = self.quirks.failure if call.failure is None else self.failure(call)
        kind: type[object] = type(document)
        members = cast("dict[str, object]", document) if kind is dict else None
        for condition in failure.when:
            # Most conditions are about a member that an answer does not have.
            lacks = members is not None and condition.member not in members and "." not in condition.member
            if not (lacks and not condition.absent) and condition.holds(document):
                return True
        return False

    def not_ready(self, call: Call[Any], response: httpx.Response) -> NotReadyRule | None:
        """Return the rule by which a success means "not yet", or `None` if the response holds the result.

        A file that is "accepted" (202) has still to be made, whether that is documented or not.
        """
        rule = call.not_ready or (_ACCEPTED if call.returns is bytes else None)
        return rule if rule is not None and response.status_code in rule.status else None

    def failure(self, call: Call[Any]) -> Failure:
        """Return what a failure looks like for this call."""
        default = self.quirks.failure
        own = call.failure
        if own is None:
            return default
        blank = Failure()
        # An operation says what is different about it; what it does not mention stays as the vendor does it elsewhere.
        return Failure(
            when=own.when or default.when,
            message=own.message if own.message != blank.message else default.message,
            fields=own.fields if own.fields != blank.fields else default.fields,
            empty=own.empty or default.empty,
        )

    def found_nothing(self, call: Call[Any], response: httpx.Response) -> bool:
        """Return whether an error status only means that a listing is empty."""
        empty = self.quirks.failure.empty if call.failure is None else self.failure(call).empty
        if empty is None or response.status_code != empty.status or not lists(call):
            return False
        document = self.document(call, response)
        return document is not UNSET and all(condition.holds(document) for condition in empty.when)

    def refusal_class(self, call: Call[Any], response: httpx.Response, body: object) -> type[ApiError]:  # noqa: ARG002  a hook
        """Return the class of a refusal."""
        return ApiError if response.is_success else refusal_class(response.status_code)

    def message(self, call: Call[Any], response: httpx.Response, body: object) -> str:
        """Return the vendor's error message, without HTML."""
        if body is UNSET:
            return plain(response.text[:2000])[:500]
        for path in self.failure(call).message:
            if text := words(dig(body, path)):
                return plain(text)[:2000]
        return plain(words(body))[:500]

    def document(self, call: Call[Any], response: httpx.Response) -> object:
        """Return the parsed JSON body of a response, or `UNSET` if the body is not JSON."""
        known = response.extensions.get("document", response)
        if known is response:
            try:
                known = self._loads(call, response)
            except Drifted:
                raise
            except (ValueError, RecursionError):
                known = UNSET
            response.extensions["document"] = known
        return known

    def payload(self, call: Call[Any], response: httpx.Response) -> object:
        """Return the JSON value of a response, taken out of its envelope."""
        if not response.is_success and self.found_nothing(call, response):
            return []
        document = response.extensions.get("document", UNSET)
        if document is UNSET:
            document = self.document(call, response)
        if document is UNSET:
            # Parse again, so that the parser's own error is raised.
            return self._loads(call, response)
        return document

    def is_write(self, call: Call[Any]) -> bool:
        """Return whether a call changes something at the vendor. By default its method decides."""
        return call.method not in _READING

    def instead(self, call: Call[T], response: httpx.Response) -> Call[T] | None:  # noqa: ARG002  a hook
        """Return another call to make because of this answer, such as the same in another format."""
        return None

    # Details

    def _loads(self, call: Call[Any], response: httpx.Response) -> object:
        # The codec keeps numbers exact only where the type needs it, because that takes longer.
        returns, wire = call.returns, call.wire
        if not response.is_success:
            returns = wire = None
        elif isinstance(returns, Answers):
            returns, wire = wanted(call, response)
        is_typed = not (returns is None or returns is object or returns is bytes or returns is str)
        wanted_type = returns if is_typed else None
        if len(response.content) > _SMALL:
            refuse_many(response.content, self.options.max_json)
        try:
            document = self.codec.loads(response.content, wanted_type, wire)
            # A codec that makes the objects itself deals with names that come twice.
            if not self.codec.has_members and len(response.content) <= _SMALL:
                self._report_repeated(response.content, document)
            return document
        except Drifted:
            raise
        except ValueError:
            for complaint, body in behind_complaint(response.content):
                try:
                    document = self.codec.loads(body, wanted_type, wire)
                except ValueError:
                    continue
                if response.is_success:
                    self.codec.report(Drift("$", "JSON", f"{complaint[:_SHOWN]} before the JSON"))
                return document
            raise

    def _report_repeated(self, body: bytes, document: object) -> None:
        """Report each name that an object of the JSON has twice: the last value is taken, as by most readers."""
        if body.count(b'":') == member_count(document):
            return
        for name, count in repeated_members(body).items():
            self.codec.report(Drift(PathText.of(("$", Key(name))), "one member of this name", count))

    def _explain(self, error: RateLimited, response: httpx.Response) -> None:
        rule = self.quirks.rate_limit
        if rule is None or not (rule.limit or rule.remaining or rule.reset):
            return
        error.limit = whole(response.headers.get(rule.limit)) if rule.limit else None
        error.remaining = whole(response.headers.get(rule.remaining)) if rule.remaining else None
        error.reset = self.until_reset(response)
        counts_account = any(name in response.headers for name in (rule.limit, rule.remaining, rule.reset) if name)
        error.scope = "account" if counts_account else "address"


def refuse_many(body: bytes, limit: int) -> None:
    """Refuse JSON that takes more than six times the limit in memory: `{},` is 3 bytes, and an empty dict 64."""
    values, structures = body.count(b","), body.count(b"{") + body.count(b"[")
    if len(body) + 60 * values + 64 * structures > 6 * limit:
        raise DecodeError(f"the answer holds some {values + structures} values, too many for max_json ({limit} bytes)")


def lists(call: Call[Any]) -> bool:
    """Return whether a call asks for a listing."""
    return call.paging is not None or get_origin(call.returns) is list or call.returns is list


def _body_kind(call: Call[Any]) -> str | None:
    """Return which of a call's bodies is sent: `json`, `form`, `multipart` or `content`; `None` if it has none."""
    bodies = {"json": call.json, "form": call.form, "multipart": call.multipart, "content": call.content}
    kinds = [kind for kind, value in bodies.items() if not is_unset(value)]
    if len(kinds) < 2:
        return kinds[0] if kinds else None
    if call.content_type is not None and (declared := _kind_of_media(call.content_type)) in kinds:
        return declared
    return "multipart" if "multipart" in kinds and holds_file(call.multipart) else kinds[0]


def _kind_of_media(media: str) -> str:
    """Return which form of a body goes with a media type."""
    bare = media.partition(";")[0].strip().lower()
    if bare == "application/x-www-form-urlencoded":
        return "form"
    if bare.startswith("multipart/"):
        return "multipart"
    return "json" if says_json(bare) else "content"
