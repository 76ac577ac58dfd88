"""The engine: how a call becomes a value, written once and without I/O.

A conversation yields steps (an exchange, a wait) and receives their results; a transport performs the steps. The
dialect knows what is special to the vendor, and `Attempts` gets the answer to a request.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Any, NoReturn, TypeVar, cast

from attrs import evolve

from ..call.arguments import Arguments
from ..call.call import Call, Flow, Page, Saved, Wait
from ..call.options import Options, Recorded
from ..call.response_body import LiveAnswer
from ..codec.codec import Codec
from ..core.errors import ClientError, DecodeError, cause_of
from ..core.files import Live, Sink
from ..core.http import httpx
from ..core.quirks import NotReadyRule
from ..core.redaction import Masking
from ..core.values import UNSET
from ..dialect.budget import RateLimiter
from ..dialect.dialect import Dialect
from ..dialect.response_match import is_live, no_stream, refuse_unless_file, wanted
from .answers import AnswerReader
from .attempts import Attempts
from .failures import Failures
from .pacing import Pacing
from .reports import Reports, name_of
from .request import Requests

T = TypeVar("T")
R = TypeVar("R")

_ROUNDS = 3


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
        self._has_extras = bool(options.extra_query or options.extra_body)
        self.answers = AnswerReader(dialect, codec, requests)
        self.failures = Failures(dialect, requests.base.host, self.masking)
        self.reports = Reports(options, self.masking, logger, secrets, [] if recorders is None else recorders)
        self.pacing = Pacing(rate_limiter, options, self.reports)
        self.attempts = Attempts(
            dialect=dialect,
            requests=requests,
            options=options,
            pacing=self.pacing,
            failures=self.failures,
            reports=self.reports,
            logger=logger,
        )

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
        engine.pacing.share(self.pacing.machines)
        return engine

    def converse(self, call: Call[T]) -> Flow[T]:
        """Make a call and read its answer."""
        return self._obtain(call, None, self.answers.value)

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
        return self._obtain(call, None, self.answers.page)

    def save(self, call: Call[Any], sink: Sink) -> Flow[Saved]:
        """Make a call and store the body of its answer."""
        call, response = yield from self._obtain(call, sink, _both)
        if call.returns is bytes:
            self._read_placed(call, response, refuse_unless_file)
        elif response.status_code == 204:
            raise self.failures.placed(DecodeError("there is nothing to store"), call, response)
        self._read_placed(call, response, wanted)
        return Saved(sink.path, sink.size, response.headers.get("content-type"))

    def live(self, call: Call[T]) -> Flow[LiveAnswer[T]]:
        """Make a call whose answer is read while it comes."""
        call, response = yield from self._obtain(call, Live(), _both)
        read, limit, failure = self.codec.read, self.options.max_json, partial(self.failures.broken, call, response)
        if response.status_code == 204:
            return LiveAnswer(response, None, lambda value, _at: cast(T, value), limit, failure)
        returns, hint = self._read_placed(call, response, wanted)
        response.request = self.masking.stand_in(response.request)
        if not is_live(call, response):
            raise self.failures.placed(no_stream(response), call, response)
        return LiveAnswer(response, returns, lambda value, at: cast(T, read(returns, value, hint, at)), limit, failure)

    # From call to response

    def _obtain(self, call: Call[T], sink: Sink | None, read: Callable[[Call[T], httpx.Response], R]) -> Flow[R]:
        """Return what `read` makes of the call that was made in the end, and of its answer.

        Raises refusals, and waits out "not yet".
        """
        try:
            call = self.arguments.fitted(call, self.options.timezone)
            call = yield from self.dialect.arrange(call)
            if call.where is not UNSET or self._has_extras:
                call = self._completed(call)
        except Exception as error:  # noqa: BLE001  whatever an argument does
            raise self.failures.invalid(error, call) from cause_of(error)
        rounds, waited = 0, 0.0
        until = None if self.options.deadline is None else self.options.clock.tick() + self.options.deadline
        dialect, drifts = self.dialect, self.codec.drifts
        while True:
            response = yield from self.attempts.answer(call, sink, until)
            drifts.operation = f"{call.method} {call.route}"
            refusal = rule = None
            try:
                other = dialect.instead(call, response) if rounds < _ROUNDS else None
                if other is None:
                    refusal = dialect.refusal(call, response)
                    if refusal is None:
                        rule = dialect.not_ready(call, response)
                        if rule is None:
                            return read(call, response)
            except Exception as error:  # noqa: BLE001  whatever an answer does to a hook
                raise self.failures.unreadable(error, call, response) from cause_of(error)
            finally:
                if drifts.counts:
                    drifts.flush()
                drifts.operation = ""
            if other is not None:
                call, rounds = other, rounds + 1
            elif refusal is not None:
                self._raise_refusal(refusal, call, response)
            elif rule is not None:
                waited += yield from self._wait_until_ready(call, response, rule, waited, until)

    def _completed(self, call: Call[T]) -> Call[T]:
        """Return the call with its filter, and what the options add to every call."""
        if call.where is not UNSET:
            call = self.dialect.filtered(call)
        if self._has_extras:
            call = self.arguments.extended(call, self.options, self.dialect.is_write(call))
        return call

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
        if patience is None or waited + pause > patience or self.attempts.is_late(until, pause):
            raise self.failures.not_ready(call, response, rule, pause, waited)
        self.logger.info("%s: not ready yet, asking again in %.1f s", name_of(call), pause)
        yield Wait(pause)
        return pause

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


def _both(call: Call[T], response: httpx.Response) -> tuple[Call[T], httpx.Response]:
    return call, response


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
