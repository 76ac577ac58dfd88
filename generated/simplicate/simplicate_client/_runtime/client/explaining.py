# Copied from generator/runtime/client/explaining.py; edit it there, then generate again.
"""Show what calls would send, and send nothing: a client whose transport notes requests in place of sending them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from ..call.call import Call, Page, PlainStep, Saved, Store, Wait
from ..core.errors import InvalidArgument
from ..core.files import Progress, Target
from ..core.redaction import SentRequest
from ..core.values import Value
from ..dialect.budget import RateLimiter
from ..http.attempts import EXPLAINING
from ..http.engine import Engine
from ..http.request import Outgoing, Requests
from ..http.shown import shown_request
from ..http.transport import Async, Sync
from ..paging.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from ..call.options import Options
    from ..codec.codec import Codec
    from ..dialect.dialect import Dialect

T = TypeVar("T")

_MOST = 100
"""Requests after which a flow that does not look at its answers is ended."""


class PlannedRequests(Value):
    """The requests that calls would send; the first one's parts are at hand as attributes."""

    requests: tuple[SentRequest, ...]
    goes_on: bool
    """Whether more would follow, depending on an answer."""

    @property
    def method(self) -> str:
        """Method of the first request."""
        return self.requests[0].method

    @property
    def url(self) -> str:
        """URL of the first request, secrets masked."""
        return self.requests[0].url

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the first request, secrets masked."""
        return self.requests[0].headers

    @property
    def body(self) -> str | None:
        """Body of the first request as text, secrets masked; `None` where there is none."""
        return self.requests[0].body

    def __iter__(self) -> Iterator[SentRequest]:
        return iter(self.requests)

    def __len__(self) -> int:
        return len(self.requests)

    def __getitem__(self, index: int) -> SentRequest:
        return self.requests[index]

    def __str__(self) -> str:
        return "\n\n".join(map(_written, self.requests)) + ("\n\n(more, by the answer)" if self.goes_on else "")


def explained(plan: Plan, calls: Callable[[], object]) -> PlannedRequests:
    """Return what calls would send that are made with the engine of a plan."""
    before = EXPLAINING.set(True)
    try:
        result = calls()
        if type(result) is not Unknown and isinstance(result, Pages):
            next(cast("Pages[object]", result).pages(), None)
    except _Stop as stop:
        plan.goes_on = not isinstance(stop, _Unanswered)
    finally:
        EXPLAINING.reset(before)
    return plan.explained()


async def explained_async(plan: Plan, calls: Callable[[], object]) -> PlannedRequests:
    """Return what calls of an async client would send that are made with the engine of a plan."""
    before = EXPLAINING.set(True)
    try:
        result = calls()
        if type(result) is not Unknown and isawaitable(result):
            result = await cast("Awaitable[object]", result)
        if type(result) is not Unknown and isinstance(result, AsyncPages):
            await anext(aiter(cast("AsyncPages[object]", result).pages()), None)
    except _Stop as stop:
        plan.goes_on = not isinstance(stop, _Unanswered)
    except BaseExceptionGroup as group:
        # Calls in tasks of their own.
        if group.split(_Stop)[1] is not None:
            raise
        plan.goes_on = True
    finally:
        EXPLAINING.reset(before)
    return plan.explained()


class _Stop(BaseException):
    """A call cannot go on without an answer. No `Exception`: a flow that handles failures must not handle this."""


class _Unanswered(_Stop):
    """A request was noted."""


def _stop(*_: object, **__: object) -> NoReturn:
    raise _Stop


class Unknown:
    """Stands for an answer; whoever looks into it ends the explanation."""

    __getattribute__ = __setattr__ = __delattr__ = __call__ = __bool__ = __len__ = __iter__ = __next__ = _stop
    __contains__ = __getitem__ = __setitem__ = __delitem__ = __aiter__ = __anext__ = __await__ = _stop
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __hash__ = _stop
    __str__ = __repr__ = __format__ = __bytes__ = __int__ = __float__ = __index__ = __fspath__ = _stop
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __neg__ = _stop
    __or__ = __ror__ = __and__ = __rand__ = __enter__ = __exit__ = __aenter__ = __aexit__ = _stop


class Plan(Engine):
    """An engine that gets no further than the request."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(
            dialect=engine.dialect,
            codec=engine.codec,
            requests=engine.requests.masked(),
            rate_limiter=RateLimiter(None),
            options=engine.options.changed(on_exchange=None, on_attempt=None, on_wait=None),
            masking=engine.masking,
            logger=engine.logger,
            arguments=engine.arguments,
            secrets=engine.reports.secrets,
        )
        self._sent: list[SentRequest] = []
        self.goes_on = False
        self.attempts.note = self._note

    def changed(self, *, dialect: Dialect, codec: Codec, requests: Requests, options: Options) -> Engine:
        engine = super().changed(dialect=dialect, codec=codec, requests=requests, options=options)
        plan = Plan(engine)
        plan._sent = self._sent
        return plan

    def explained(self) -> PlannedRequests:
        """Return what was noted."""
        if not self._sent:
            raise InvalidArgument("explain: the function makes no call of the client that it is given")
        return PlannedRequests(tuple(self._sent), self.goes_on)

    def _note(self, outgoing: Outgoing) -> NoReturn:
        request = outgoing.request(self.options.phases)
        self._sent.append(shown_request(request, outgoing, self.masking, self.reports.secrets))
        raise _Stop if len(self._sent) == _MOST else _Unanswered


class Blocking(Sync):
    def send(self, call: Call[T]) -> T:
        try:
            return super().send(call)
        except _Unanswered:
            return cast(T, Unknown())

    def turn(self, call: Call[T]) -> Page[T]:
        try:
            return super().turn(call)
        except _Unanswered:
            return cast("Page[T]", Unknown())

    def save(self, call: Call[Any], to: Target, progress: Progress | None = None) -> Saved:
        try:
            return super().save(call, to, progress)
        except _Unanswered:
            return cast(Saved, Unknown())

    def _perform(self, step: PlainStep) -> object:
        if isinstance(step, Wait):
            return None
        outcome = super()._perform(step)
        # What is done with the file is not seen here.
        return _stop() if isinstance(step, Store) else outcome


class Awaiting(Async):
    async def send(self, call: Call[T]) -> T:
        try:
            return await super().send(call)
        except _Unanswered:
            return cast(T, Unknown())

    async def turn(self, call: Call[T]) -> Page[T]:
        try:
            return await super().turn(call)
        except _Unanswered:
            return cast("Page[T]", Unknown())

    async def save(self, call: Call[Any], to: Target, progress: Progress | None = None) -> Saved:
        try:
            return await super().save(call, to, progress)
        except _Unanswered:
            return cast(Saved, Unknown())

    async def _perform(self, step: PlainStep) -> object:
        if isinstance(step, Wait):
            return None
        outcome = await super()._perform(step)
        return _stop() if isinstance(step, Store) else outcome


def _written(request: SentRequest) -> str:
    """Return a request as HTTP writes it."""
    head = [f"{request.method} {request.url}", *(f"{name}: {value}" for name, value in request.headers.items())]
    return "\n".join([*head, *(["", request.body] if request.body else [])])
