"""Attempts: the requests of one call, sent again where that is allowed, redirects followed, tokens renewed."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from typing import Any, NoReturn, cast

from ..auth.credentials import Credential, ask_for, can_renew
from ..call.call import Answers, Call, Flow, Wait
from ..call.options import Options, Waiting
from ..call.response_body import BodyPolicy, Exchange, readable
from ..core.errors import ClientError, InvalidArgument, OutcomeUnknown, TimedOut, TransportError, cause_of
from ..core.files import Live, Sink
from ..core.http import httpx
from ..dialect.dialect import Dialect
from ..dialect.response_match import EXCERPT, is_file, reading, refuse_other_bytes
from .failures import Failures
from .pacing import Pacing
from .reports import Reports, name_of
from .request import Outgoing, Requests, is_open, shown_origin

EXPLAINING: ContextVar[bool] = ContextVar("explaining", default=False)
"""Whether this thread or task explains calls: nothing is sent then, by no client of this package."""


class Attempts:
    """Makes the requests of the calls of one client."""

    def __init__(  # noqa: PLR0913  one argument for each part that takes part in a request
        self,
        *,
        dialect: Dialect,
        requests: Requests,
        options: Options,
        pacing: Pacing,
        failures: Failures,
        reports: Reports,
        logger: logging.Logger,
    ) -> None:
        self.dialect = dialect
        self.requests = requests
        self.options = options
        self.pacing = pacing
        self.failures = failures
        self.reports = reports
        self.logger = logger
        self.note: Callable[[Outgoing], NoReturn] | None = None
        """Takes each request in place of the network, where calls are explained."""
        self._phases = options.phases
        self._limits = options.limit(False), options.limit(True)
        """Seconds one attempt may take: without a file, and with one."""
        self._of_json = BodyPolicy(min(options.max_body, options.max_json), json=True)

    def answer(self, call: Call[Any], sink: Sink | None, until: float | None) -> Flow[httpx.Response]:
        """Return the answer to a call, tried again where that is allowed."""
        number, credentials, requests, reports = 1, list[Credential](), self.requests, self.reports
        try:
            if requests.asks or requests.converses:
                credentials = yield from self._credentials(call, until)
            outgoing = requests.prepare(call, self.dialect.encode(call))
        except Exception as error:  # noqa: BLE001  whatever an argument does
            raise self.failures.invalid(error, call) from cause_of(error)
        renewable = credentials
        while True:
            started, outcome = yield from self._attempt(call, outgoing, credentials, sink, until)
            if renewable and _may_renew(renewable, outgoing, outcome):
                renewable = []
                yield from self._renew(call, credentials, until)
                outgoing = requests.prepare(call, self.dialect.encode(call))
                continue
            failed = isinstance(outcome, TransportError) or not outcome.is_success
            pause = self._pause(call, outcome, number, _is_repeatable(outgoing, sink), until) if failed else None
            if reports.has_hooks or reports.recorders or self.logger.isEnabledFor(logging.INFO):
                reports.attempt(call, outgoing, outcome, number, started, pause)
            if pause is None:
                if isinstance(outcome, TransportError):
                    self._refuse_unknown(call, outcome, started)
                    raise outcome
                outcome.extensions["attempt"] = number
                return outcome
            reports.wait(Waiting(call, pause, "the next attempt"))
            yield Wait(pause)
            number += 1

    def is_late(self, until: float | None, pause: float) -> bool:
        """Return whether a wait would last beyond the end of the call."""
        return until is not None and self.options.clock.tick() + pause >= until

    def _attempt(
        self, call: Call[Any], outgoing: Outgoing, credentials: list[Credential], sink: Sink | None, until: float | None
    ) -> Flow[tuple[float, httpx.Response | TransportError]]:
        """Make one attempt once the request budget allows it; return when it began, and the response or the error."""
        if self.note is None and EXPLAINING.get():
            raise InvalidArgument("explain sends nothing: make the calls with the client that the function is given")
        pacing, clock = self.pacing, self.options.clock
        limiter, ticket = pacing.limiter, None
        if not limiter.idle:
            ticket = pacing.at_once(clock.now())
            if ticket is None:
                ticket = yield from pacing.ticket(call, until)
        started, answered_at = clock.tick(), math.inf
        try:
            request = self.note(outgoing) if self.note else outgoing.request(self._phases)
            exchange = self._exchange(call, outgoing, request, credentials, outgoing.own, sink, until)
            try:
                response = cast(httpx.Response, (yield exchange))
            except Exception as error:  # noqa: BLE001  raised in there
                self.failures.raise_unanswered(error, call, exchange)
            if outgoing.own and not limiter.idle:
                answered_at = clock.now()
                limiter.learn(response, answered_at, self.dialect.until_reset)
            if response.has_redirect_location:
                response = yield from self._followed(call, outgoing, credentials, exchange, response)
        except TransportError as error:
            return started, error
        finally:
            if ticket is not None:
                limiter.done(ticket, answered_at)
        if pacing.machines is not None:
            yield from pacing.answered(ticket)
        if response.status_code == 429:
            pacing.back_off(self.dialect, call, response, ticket)
        return started, response

    def _exchange(  # noqa: PLR0913, PLR0917  all that an exchange needs to know
        self,
        call: Call[Any],
        outgoing: Outgoing,
        request: httpx.Request,
        credentials: list[Credential],
        own: bool,
        sink: Sink | None,
        until: float | None,
    ) -> Exchange:
        """Sign a request that goes to the vendor, and return the step that sends it."""
        for credential in credentials if own else ():
            credential.sign(request)
        returns: object = call.returns
        is_other = returns is None or returns is bytes or returns is str or isinstance(returns, Answers)
        if sink is None and not is_other:
            policy = self._json
        elif sink is None:
            policy = partial(reading, call, limit=self.options.max_body, json_limit=self.options.max_json)
        else:
            policy = partial(self._policy, call, sink)
        return Exchange(request, policy, self._limits[outgoing.streams or sink is not None], own, sink, until)

    def _followed(
        self,
        call: Call[Any],
        outgoing: Outgoing,
        credentials: list[Credential],
        exchange: Exchange,
        response: httpx.Response,
    ) -> Flow[httpx.Response]:
        """Return the answer behind redirects."""
        hops = 0
        while response.has_redirect_location:
            hops += 1
            try:
                request, own = self.requests.redirected(
                    call, outgoing, exchange.request, response, exchange.own, hops, self._phases
                )
            except ClientError as error:
                self.failures.placed(error, call, response)
                raise
            self.logger.info("%s: redirected to %s", name_of(call), shown_origin(request.url))
            exchange = self._exchange(call, outgoing, request, credentials, own, exchange.sink, exchange.until)
            try:
                response = cast(httpx.Response, (yield exchange))
            except Exception as error:  # noqa: BLE001  raised in there
                self.failures.raise_unanswered(error, call, exchange)
            if own and not self.pacing.limiter.idle:
                self.pacing.limiter.learn(response, self.options.clock.now(), self.dialect.until_reset)
        return response

    def _json(self, response: httpx.Response) -> BodyPolicy:
        """Return how the body of an answer is read that is JSON if it is a success."""
        return self._of_json if response.is_success else EXCERPT

    def _policy(self, call: Call[Any], sink: Sink, response: httpx.Response) -> BodyPolicy:
        """Return how the body of a download is read; only the documented file is stored."""
        is_live = isinstance(sink, Live)
        store = call.returns is not bytes or is_file(call, response)
        if store and call.returns is bytes and not is_live:
            sink.check = lambda head, size: refuse_other_bytes(call, response, head, size)
        if not store:
            return EXCERPT
        policy = reading(call, response, self.options.max_body, self.options.max_json, store, is_live)
        return BodyPolicy(self.options.max_file, store=True) if policy.store and not is_live else policy

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
        if pause is None or (max_wait is not None and pause > max_wait) or self.is_late(until, pause):
            return None
        return pause

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

    def _credentials(self, call: Call[Any], until: float | None) -> Flow[list[Credential]]:
        """Return the credentials that take more than to be placed in a request, ready for the next one."""
        if self.requests.asks:
            yield from ask_for(self.requests.credentials(call))
        if not self.requests.converses:
            return []
        credentials = self.requests.credentials(call)
        yield from self._renew(call, credentials, until)
        return credentials

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
        if self.is_late(until, seconds):
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
        exchange = Exchange(request, lambda _: EXCERPT, self._limits[False], False, until=until)
        try:
            return cast(httpx.Response, (yield exchange))
        except ClientError:
            raise
        except Exception as error:  # noqa: BLE001  raised in there
            self.failures.raise_no_answer(error, call, exchange)


def _is_repeatable(outgoing: Outgoing, sink: Sink | None) -> bool:
    """Return whether the body of the request and the file of the answer can start again from the beginning."""
    return outgoing.replayable and (sink is None or sink.replayable)


def _may_renew(credentials: list[Credential], outgoing: Outgoing, outcome: httpx.Response | TransportError) -> bool:
    """Return whether the call can be made once more, with a new token or the answer to a challenge."""
    return outgoing.own and outgoing.replayable and can_renew(credentials, outgoing.target, outcome)
