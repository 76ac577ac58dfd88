# Copied from generator/runtime/auth/token_refresh.py; edit it there, then generate again.
"""Authority: what credentials need beyond their place in a request, such as a token fetched first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..call.flow import Flow, Wait
from ..core.errors import TransportError
from ..core.http import httpx
from .credentials import Credential
from .oauth import OAuth

_GLANCE = 0.05
"""Seconds between two looks at whether another call has fetched the token."""


def authorise(
    credentials: Sequence[Credential],
    address: str,
    phases: dict[str, float | None],
    now: Callable[[], float],
    ask: Callable[[httpx.Request], Flow[httpx.Response]],
) -> Flow[None]:
    """Fetch the tokens that are missing or about to expire.

    Args:
        credentials: What a call has to carry.
        address: The client's, for what is relative.
        phases: Timeout of each phase of a request.
        now: Gives the time.
        ask: Sends a request for a token.
    """
    for credential in credentials:
        while isinstance(credential, OAuth) and credential.stale(now()):
            if not credential.begin():
                # Another call fetches it: one token serves both.
                yield Wait(_GLANCE)
                continue
            try:
                while credential.stale(now()):
                    response = yield from ask(credential.request(address, phases))
                    if credential.take(response, now()):
                        break
            finally:
                credential.end()


def can_do_better(
    credentials: Sequence[Credential], asked: httpx.URL, outcome: httpx.Response | TransportError
) -> bool:
    """Tell whether a call was refused, by whom it asked, for a credential of which there is now a better one."""
    if not credentials or isinstance(outcome, TransportError) or outcome.status_code != 401:
        return False
    if outcome.request.url.netloc != asked.netloc:
        return False
    return any([credential.refused(outcome) for credential in credentials])
