# Copied from generator/runtime/http/engine.py; edit it there, then generate again.
"""The engine: how a call becomes an answer, written once and without I/O.

A conversation yields steps (an exchange, a wait) and receives their results; a transport performs the steps.
Redirects, retries, the rate budget and "not yet" are handled here; the dialect knows what is special to the vendor.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from typing import Any, NoReturn, TypeVar, cast

from attrs import evolve

from ..auth.credentials import Credential, ask_for, can_renew
from ..call.arguments import Arguments
from ..call.call import Ask, Call, Flow, Page, Saved, Wait
from ..call.options import Options, Recorded, Waiting
from ..call.response_body import ERROR_BODY, BodyPolicy, Exchange, LiveAnswer, readable
from ..codec.codec import Codec
from ..core.errors import (
    ApiError,
    ClientError,
    DecodeError,
    InvalidArgument,
    OutcomeUnknown,
    RateLimited,
    TimedOut,
    TransportError,
    cause_of,
)
from ..core.files import Live, Sink
from ..core.http import httpx
from ..core.quirks import NotReadyRule
from ..core.redaction import Masking
from ..core.values import UNSET
from ..dialect.budget import RateLimiter, Ticket
from ..dialect.dialect import Dialect
from ..dialect.response_match import (
    is_file,
    is_live,
    no_stream,
    reading,
    refuse_other_bytes,
    refuse_unless_file,
    wanted,
)
from .answers import AnswerReader
from .failures import Failures
from .reports import Reports, name_of
from .request import Outgoing, Requests, is_open, shown_origin

T = TypeVar("T")
R = TypeVar("R")

_ROUNDS = 3


EXPLAINING: ContextVar[bool] = ContextVar("explaining", default=False)
"""Whether this thread or task explains calls."""


class Engine:
    """The state of a client. Copies have options of their own and share the rest."""

    def __init__(  # noqa: PLR0913  one argument for each part of the engine
        self,
        *,
        dialect: Dialect,
        codec: Codec,
        requests: Requests,
        rate_limiter: RateLimiter,
        options: Options,
        masking: Masking,
        logger: logging.Logger,
        arguments: Arguments | None = None,
        secrets: frozenset[str] = frozenset(),
        recorders: list[list[Recorded]] | None = None,
    ) -> None:
        self.dialect = dialect
        self.codec = codec
        self.requests = requests
        self.rate_limiter = rate_limiter
        self.options = options
        hidden = [
            value for name, value in options.headers.items() if masking.hides(name) and value not in masking.spellings()
        ]
        self.masking = masking.with_values(hidden) if hidden else masking
        self.logger = logger
        self.arguments = arguments or Arguments(None)
        self.take_shared: Callable[[], object] | None = None
        """Takes a request from a budget that machines share; returns the seconds to wait, or an awaitable of them."""
        self._phases = options.phases
        self._limits = options.limit(False), options.limit(True)
        """Seconds one attempt may take: without a file, and with one."""
        self._has_extras = bool(options.extra_query or options.extra_body)
        self.answers = AnswerReader(dialect, codec, self.masking, requests)
        self.failures = Failures(dialect, requests.base.host, self.masking)
        self.reports = Reports(options, self.masking, logger, secrets, [] if recorders is None else recorders)

    def changed(self, *, dialect: Dialect, codec: Codec, requests: Requests, options: Options) -> Engine:
        """Return an engine with other options; budget, credentials and recorders stay shared."""
        engine = Engine(
            dialect=dialect,
            codec=codec,
            requests=requests,
            rate_limiter=self.rate_limiter,
            options=options,
            masking=self.masking,
            logger=self.logger,
            arguments=self.arguments,
            secrets=self.reports.secrets,
            recorders=self.reports.recorders,
        )
        engine.take_shared = self.take_shared
        return engine

    def converse(self, call: Call[T]) -> Flow[T]:
        """Make a call and read its answer."""
        call, response = yield from self._obtain(call, None)
        return self._read_placed(call, response, self.answers.value)

    @property
    def pager(self) -> Dialect:
        """The dialect for those who walk through pages: whatever goes wrong in a hook is a `ClientError`."""
        return cast(Dialect, _Guarded(self.dialect, self.failures.unwalkable))

    def listing(self, call: Call[T]) -> Call[T]:
        """Return the call for the first page of a listing; refuse a filter that the vendor does not support."""
        try:
            return self.dialect.first_call(self.dialect.filtered(call))
        except ClientError as error:
            raise error.placed(call) from error.__cause__
        except Exception as error:  # noqa: BLE001  whatever an argument does
            raise self.failures.invalid(error, call) from cause_of(error)

    def turn(self, call: Call[T]) -> Flow[Page[T]]:
        """Fetch one page of a listing."""
        if call.paging is None:
            # Hooks tell a listing by this.
            call = evolve(call, paging=self.dialect.paging(call))
        call, response = yield from self._obtain(call, None)
        return self._read_placed(call, response, self.answers.page)

    def save(self, call: Call[Any], sink: Sink) -> Flow[Saved]:
        """Make a call and store the body of its answer."""
        call, response = yield from self._obtain(call, sink)
        if call.returns is bytes:
            self._read_placed(call, response, refuse_unless_file)
        elif response.status_code == 204:
            raise self.failures.placed(DecodeError("there is nothing to store"), call, response)
        self._read_placed(call, response, wanted)
        return Saved(sink.path, sink.size, response.headers.get("content-type"))

    def live(self, call: Call[T]) -> Flow[LiveAnswer[T]]:
        """Make a call whose answer is read while it comes."""
        call, response = yield from self._obtain(call, Live())
        read, limit, failure = self.codec.read, self.options.max_json, partial(self.failures.broken, call, response)
        if response.status_code == 204:
            return LiveAnswer(response, None, lambda value, _at: cast(T, value), limit, failure)
        returns, hint = self._read_placed(call, response, wanted)
        response.request = self.masking.stand_in(response.request)
        if not is_live(call, response):
            raise self.failures.placed(no_stream(response), call, response)
        return LiveAnswer(response, returns, lambda value, at: cast(T, read(returns, value, hint, at)), limit, failure)

    # From call to response

    def _obtain(self, call: Call[T], sink: Sink | None) -> Flow[tuple[Call[T], httpx.Response]]:
        """Return the call that was made in the end, and its answer; raise refusals, and wait out "not yet"."""
        self._check_sending()
        try:
            call = self.arguments.fitted(call, self.options.timezone)
            call = yield from self.dialect.arrange(call)
            if call.where is not UNSET:
                call = self.dialect.filtered(call)
            if self._has_extras:
                call = self.arguments.extended(call, self.options, self.dialect.is_write(call))
        except Exception as error:  # noqa: BLE001  whatever an argument does
            raise self.failures.invalid(error, call) from cause_of(error)
        rounds, waited = 0, 0.0
        until = None if self.options.deadline is None else self.options.clock.tick() + self.options.deadline
        dialect, drifts = self.dialect, self.codec.drifts
        while True:
            response = yield from self._answered(call, sink, until)
            drifts.operation = f"{call.method} {call.route}"
            try:
                other = dialect.instead(call, response) if rounds < _ROUNDS else None
                refusal = dialect.refusal(call, response) if other is None else None
                rule = dialect.not_ready(call, response) if other is None and refusal is None else None
            except Exception as error:  # noqa: BLE001  whatever an answer does to a hook
                raise self.failures.unreadable(error, call, response) from cause_of(error)
            finally:
                if drifts.counts:
                    drifts.flush()
                drifts.operation = ""
            if other is not None:
                call, rounds = other, rounds + 1
                continue
            if refusal is not None:
                self._raise_refusal(refusal, call, response)
            if rule is None:
                return call, response
            waited += yield from self._wait_until_ready(call, response, rule, waited, until)

    def _raise_refusal(self, refusal: ClientError, call: Call[Any], response: httpx.Response) -> NoReturn:
        """Raise the error that a response stands for, made of a copy without secrets: a message may cut them."""
        masked = self.masking.response(response)
        if masked is not response:
            refusal = self._read_placed(call, masked, self.dialect.refusal) or refusal
        raise self.failures.placed(refusal, call, masked)

    def _wait_until_ready(
        self, call: Call[Any], response: httpx.Response, rule: NotReadyRule, waited: float, until: float | None
    ) -> Flow[float]:
        """Wait before the vendor is asked again, and return the seconds; or raise `NotReady`."""
        pause = max(rule.poll, self.dialect.retry_after(response) or 0.0)
        patience = self.options.wait_until_ready
        if patience is None or waited + pause > patience or self._is_late(until, pause):
            raise self.failures.not_ready(call, response, rule, pause, waited)
        self.logger.info("%s: not ready yet, asking again in %.1f s", name_of(call), pause)
        yield Wait(pause)
        return pause

    def _is_late(self, until: float | None, pause: float) -> bool:
        """Return whether a wait would last beyond the end of the call."""
        return until is not None and self.options.clock.tick() + pause >= until

    def _answered(self, call: Call[Any], sink: Sink | None, until: float | None) -> Flow[httpx.Response]:
        """Return the answer to a call, tried again where that is allowed."""
        attempt, credentials = 1, list[Credential]()
        try:
            if self.requests.asks:
                yield from ask_for(self.requests.credentials(call))
            if self.requests.converses:
                credentials = self.requests.credentials(call)
                yield from self._renew(call, credentials, until)
            outgoing = self.requests.prepare(call, self.dialect.encode(call))
        except Exception as error:  # noqa: BLE001  whatever an argument does
            raise self.failures.invalid(error, call) from cause_of(error)
        renewable = credentials
        while True:
            started, outcome = yield from self._attempted(call, outgoing, credentials, sink, until)
            if renewable and _may_renew(renewable, outgoing, outcome):
                renewable = []
                yield from self._renew(call, credentials, until)
                outgoing = self.requests.prepare(call, self.dialect.encode(call))
                continue
            is_success = not isinstance(outcome, TransportError) and outcome.is_success
            pause = None if is_success else self._pause(call, outcome, attempt, _is_repeatable(outgoing, sink), until)
            if self.reports.are_wanted:
                self.reports.attempt(call, outgoing, outcome, attempt, started, pause)
            if pause is None:
                if isinstance(outcome, TransportError):
                    self._refuse_unknown(call, outcome, started)
                    raise outcome
                outcome.extensions["attempt"] = attempt
                return outcome
            self.reports.wait(Waiting(call, pause, "the next attempt"))
            yield Wait(pause)
            attempt += 1

    def _attempted(
        self, call: Call[Any], outgoing: Outgoing, credentials: list[Credential], sink: Sink | None, until: float | None
    ) -> Flow[tuple[float, httpx.Response | TransportError]]:
        """Make one attempt once the request budget allows it; return when it began, and the response or the error."""
        ticket = None if self.rate_limiter.idle else (yield from self._within_budget(call, until))
        started = self.options.clock.tick()
        try:
            response = yield from self._followed(call, outgoing, credentials, sink, until)
        except TransportError as error:
            return started, error
        finally:
            if ticket is not None:
                self.rate_limiter.done(ticket)
        if response.status_code == 429:
            self._back_off(call, response, ticket)
        return started, response

    def _refuse_unknown(self, call: Call[Any], cause: TransportError, started: float) -> None:
        """Raise `OutcomeUnknown` for a write that may have been sent and has no answer."""
        if not cause.sent or not self.dialect.is_write(call):
            return
        error = OutcomeUnknown(
            f"the answer was lost ({cause.message}); whether the vendor carried it out is not known: look for the "
            "change before you send it again"
        )
        clock = self.options.clock
        error.sent_at = clock.now() - (clock.tick() - started)
        error.request, error.response = cause.request, cause.response
        raise error.placed(call) from cause

    def _renew(self, call: Call[Any], credentials: list[Credential], until: float | None) -> Flow[None]:
        """Fetch the tokens that credentials need before the next request."""
        address, now = self.requests.address, self.options.clock.now
        for credential in credentials:
            yield from credential.renew(
                address,
                self._phases,
                now,
                lambda request: self._asked(call, request, until),
                lambda seconds: self._waited(seconds, until),
            )

    def _waited(self, seconds: float, until: float | None) -> Flow[None]:
        """Wait, but not beyond the end of the call."""
        if self._is_late(until, seconds):
            error = TimedOut("another call fetches the token that this one needs, and it took longer than the deadline")
            error.sent = False
            raise error
        yield Wait(seconds)

    def _asked(self, call: Call[Any], request: httpx.Request, until: float | None) -> Flow[httpx.Response]:
        """Return the answer to a request that is not the call's own."""
        if is_open(str(request.url)) and not self.options.allow_http:
            raise InvalidArgument(
                f"{shown_origin(request.url)} is not encrypted: credentials go there with allow_http=True only"
            )
        limit = self._limits[False]
        exchange = Exchange(request, lambda _: BodyPolicy(ERROR_BODY, cut=True), limit, False, until=until)
        try:
            return cast(httpx.Response, (yield exchange))
        except ClientError:
            raise
        except Exception as error:  # noqa: BLE001  raised in there
            self.failures.raise_no_answer(error, call, exchange)

    def _check_sending(self) -> None:
        """Raise `InvalidArgument` while calls are explained: nothing is sent then, by no client of this package."""
        if EXPLAINING.get():
            raise InvalidArgument("explain sends nothing: make the calls with the client that the function is given")

    def _first_request(self, outgoing: Outgoing) -> httpx.Request:
        """Return the request of an attempt, before any redirect."""
        return outgoing.request(self._phases)

    def _followed(
        self, call: Call[Any], outgoing: Outgoing, credentials: list[Credential], sink: Sink | None, until: float | None
    ) -> Flow[httpx.Response]:
        """Return the answer to one attempt, redirects followed."""
        hops = 0
        limit = self._limits[outgoing.streams or sink is not None]
        request, own = self._first_request(outgoing), outgoing.own
        if sink is None:
            policy = partial(reading, call, limit=self.options.max_body, json_limit=self.options.max_json)
        else:
            policy = partial(self._policy, call, sink)
        while True:
            for credential in credentials if own else ():
                credential.sign(request)
            exchange = Exchange(request, policy, limit, own, sink, until)
            try:
                response = cast(httpx.Response, (yield exchange))
            except ClientError as error:
                self.failures.placed(error, call, exchange.seen, request)
                raise
            except httpx.InvalidURL as error:
                refusal = ApiError("redirected to something that is not a URL")
                raise self.failures.placed(refusal, call, exchange.seen, request) from error
            except Exception as error:  # noqa: BLE001  raised in there
                self.failures.raise_no_answer(error, call, exchange)
            if own and not self.rate_limiter.idle:
                self.rate_limiter.learn(response, self.options.clock.now(), self.dialect.until_reset)
            if not response.has_redirect_location:
                return response
            hops += 1
            try:
                request, own = self.requests.redirected(call, outgoing, request, response, own, hops, self._phases)
            except ClientError as error:
                self.failures.placed(error, call, response)
                raise
            self.logger.info("%s: redirected to %s", name_of(call), shown_origin(request.url))

    def _policy(self, call: Call[Any], sink: Sink, response: httpx.Response) -> BodyPolicy:
        """Return how the body of a download is read; only the documented file is stored."""
        is_live = isinstance(sink, Live)
        store = call.returns is not bytes or is_file(call, response)
        if store and call.returns is bytes and not is_live:
            sink.check = lambda head, size: refuse_other_bytes(call, response, head, size)
        if not store:
            return BodyPolicy(ERROR_BODY, cut=True)
        policy = reading(call, response, self.options.max_body, self.options.max_json, store, is_live)
        return BodyPolicy(self.options.max_file, store=True) if policy.store and not is_live else policy

    def _within_budget(self, call: Call[Any], until: float | None) -> Flow[Ticket]:
        """Return the place of a request in the budget, once it may be sent.

        Raises:
            RateLimited: The wait would be longer than `max_wait` or the deadline allows.
        """
        clock, limiter = self.options.clock, self.rate_limiter
        longest = self.options.max_wait if until is None else self._longest_wait(until)
        ticket = limiter.reserve(clock.now(), longest)
        if ticket is None:
            place = limiter.preview(clock.now())
            raise self._beyond_budget(call, place.wait, place.ahead)
        began = clock.tick()
        try:
            wait = ticket.wait or limiter.send(ticket, clock.now())
            if wait > 0:
                self.reports.long_wait(Waiting(call, wait, "the request budget", ticket.ahead))
            while wait > 0:
                if longest is not None and clock.tick() - began + wait > longest + 1.0:
                    # The vendor refused other calls meanwhile, which moved this one back.
                    raise self._beyond_budget(call, wait, ticket.ahead)
                yield Wait(wait)
                wait = limiter.send(ticket, clock.now())
            if self.take_shared is not None:
                yield from self._within_shared_budget(call, ticket, longest, self.take_shared)
        except BaseException:
            limiter.cancel(ticket)
            limiter.done(ticket)
            raise
        return ticket

    def _within_shared_budget(
        self, call: Call[Any], ticket: Ticket, longest: float | None, take: Callable[[], object]
    ) -> Flow[None]:
        """Wait until the budget that several machines share has room."""
        clock, waited = self.options.clock, 0.0
        while (wait := cast(float, (yield Ask(take)))) > 0:
            if longest is not None and waited + wait > longest:
                raise self._beyond_budget(call, waited + wait, 0)
            if not waited:
                self.reports.long_wait(Waiting(call, wait, "the shared request budget"))
            yield Wait(wait)
            waited += wait
        ticket.at = clock.now()

    def _longest_wait(self, until: float) -> float | None:
        """Return the longest wait for the budget in seconds: `max_wait`, and not beyond the end of the call."""
        left = max(0.0, until - self.options.clock.tick())
        return left if self.options.max_wait is None else min(left, self.options.max_wait)

    def _beyond_budget(self, call: Call[Any], wait: float, ahead: int) -> ClientError:
        """Return the error for a call that would wait too long for the budget."""
        max_wait, state = self.options.max_wait, self.rate_limiter.state
        limit = f"max_wait ({max_wait:g} s)" if max_wait is not None and wait > max_wait else "the deadline"
        calls = "1 call is" if ahead == 1 else f"{ahead} calls are"
        reason = f"{calls} ahead of this one" if ahead else "the request budget is used up"
        error = RateLimited(
            f"{reason}: {wait:.0f} s, which is longer than {limit} allows; nothing was sent",
            retry_after=wait,
        )
        error.scope, error.limit, error.remaining, error.reset = "account", state.limit, state.remaining, wait
        return error.placed(call)

    def _pause(
        self,
        call: Call[Any],
        outcome: httpx.Response | TransportError,
        attempt: int,
        is_repeatable: bool,
        until: float | None,
    ) -> float | None:
        """Return the seconds until the next attempt after one that failed; `None` when it was the last."""
        if not isinstance(outcome, TransportError):
            readable(outcome)
        if attempt > self.options.retries or not is_repeatable:
            return None
        pause = self.dialect.pause(call, outcome, attempt)
        max_wait = self.options.max_wait
        if pause is None or (max_wait is not None and pause > max_wait) or self._is_late(until, pause):
            return None
        return pause

    def _back_off(self, call: Call[Any], response: httpx.Response, ticket: Ticket | None) -> None:
        """Hold back the other calls of this credential too: the vendor's budget is one."""
        seconds = self.dialect.least_pause(call, response)
        if seconds is None:
            seconds = self.dialect.until_reset(response)
        if not seconds and self.dialect.has_budget(response):
            return
        self.rate_limiter.refuse(ticket, self.options.clock.now(), seconds)

    def _read_placed(self, call: Call[T], response: httpx.Response, read: Callable[[Call[T], httpx.Response], R]) -> R:
        """Return the result of `read`. Errors get the call and the answer; drifts are logged together."""
        drifts = self.codec.drifts
        drifts.operation = f"{call.method} {call.route}"
        try:
            return read(call, response)
        except Exception as error:  # noqa: BLE001  whatever an answer does to a hook
            raise self.failures.unreadable(error, call, response) from cause_of(error)
        finally:
            if drifts.counts:
                drifts.flush()
            drifts.operation = ""


class _Guarded:
    """Hooks of a dialect, each of which raises `ClientError` alone: answers and arguments may be anything."""

    def __init__(self, dialect: Dialect, failure: Callable[[Exception, Call[Any]], ClientError]) -> None:
        self._dialect = dialect
        self._failure = failure

    def __getattr__(self, name: str) -> Any:
        hook: Any = getattr(self._dialect, name)
        if not callable(hook):
            return hook

        def guarded(call: Call[Any], *more: Any) -> Any:
            try:
                return hook(call, *more)
            except Exception as error:  # noqa: BLE001  whatever an answer or an argument does
                raise self._failure(error, call) from cause_of(error)

        return guarded


def _is_repeatable(outgoing: Outgoing, sink: Sink | None) -> bool:
    """Return whether the body of the request and the file of the answer can start again from the beginning."""
    return outgoing.replayable and (sink is None or sink.replayable)


def _may_renew(credentials: list[Credential], outgoing: Outgoing, outcome: httpx.Response | TransportError) -> bool:
    """Return whether the call can be made once more, with a new token or the answer to a challenge."""
    return outgoing.own and outgoing.replayable and can_renew(credentials, outgoing.target, outcome)
