"""OAuth 2: a token the caller brings, or client credentials with which the client fetches tokens of its own.

Nothing here does I/O: the engine sends the request for a token when one is missing or about to expire, and hands in
the answer. A token is shared by all copies of a client.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from ..call.call import Flow
from ..core.errors import MissingCredential, Unauthorized
from ..core.http import httpx
from ..core.locks import ForkedLock
from ..core.redaction import plain
from ..params.params import header_value
from .credentials import Credential, Placed, Secret, basic_pair

_POLL = 0.05
"""Seconds between two checks whether another call has fetched the token."""

EARLY = 30.0
"""Seconds before its end at which a token is no longer used: it has to live until the vendor looks at it.

Of a token that lives less than twice as long, the second half of its life is not used.
"""


class OAuth(Credential):
    """`Authorization: Bearer <token>`: the caller's own token, or one fetched with a client's id and secret."""

    __slots__ = ("_ends", "_fetching", "_in_body", "_recent", "_token", "token_url")

    def __init__(
        self, token_url: str, token: Secret, client_id: Secret, client_secret: Secret, scope: Secret, *more: Secret
    ) -> None:
        super().__init__("Authorization", token, client_id, client_secret, scope, *more)
        self.token_url = token_url
        """URL of the token endpoint; may be relative to the base URL."""
        self._token: str | None = None
        self._recent: tuple[str, ...] = ()
        """Tokens that may still be repeated by an answer, the newest first."""
        self._ends: float | None = None
        self._in_body = False
        self._fetching = ForkedLock()

    @property
    def available(self) -> bool:
        """Whether there is a token, or what it takes to fetch one."""
        token, client_id, client_secret, *_ = self.secrets
        return not token.missing or not (client_id.missing or client_secret.missing)

    @property
    def wanted(self) -> str:
        """The arguments that are missing, for messages."""
        token, client_id, client_secret, *_ = self.secrets
        return "" if self.available else f"{token.wanted}, or {client_id.wanted} with {client_secret.wanted},"

    @property
    def changes(self) -> bool:
        """Whether it may be another with every request: always, since tokens expire."""
        return True

    def shown_as(self) -> list[str]:
        token, client_id, client_secret, *_ = self.secrets
        pairs = [basic_pair(user, secret) for user in client_id.known for secret in client_secret.known]
        return [*token.known, *client_id.known, *client_secret.known, *pairs, *self._recent]

    def place(self) -> Placed:
        return Placed(headers=((b"Authorization", b"Bearer " + header_value(self.current(), "Authorization")),))

    def current(self) -> str:
        """Return the token of the next request.

        Raises:
            MissingCredential: The client has no token, and nothing to fetch one with.
        """
        token, *_ = self.secrets
        text = token.value() if not token.missing else self._token
        if text is None:
            raise MissingCredential(f"{token.wanted} is missing")
        return text

    def renew(
        self,
        address: str,
        phases: dict[str, float | None],
        now: Callable[[], float],
        ask: Callable[[httpx.Request], Flow[httpx.Response]],
        wait: Callable[[float], Flow[None]],
    ) -> Flow[None]:
        while self.stale(now()):
            if not self.begin():
                # Another call fetches it: one token serves both.
                yield from wait(_POLL)
                continue
            try:
                while self.stale(now()):
                    response = yield from ask(self.request(address, phases))
                    if self.take(response, now()):
                        # However short its life is, it serves this call.
                        return
            finally:
                self.end()

    # The steps of fetching a token

    def stale(self, now: float) -> bool:
        """Return whether a token has to be fetched before the next request."""
        if not self.secrets[0].missing:
            return False
        return self._token is None or (self._ends is not None and now >= self._ends)

    def begin(self) -> bool:
        """Return whether the caller is the one to fetch a token; others wait until it has come to an `end`."""
        return self._fetching.acquire_at_once()

    def end(self) -> None:
        """Let another call fetch the token, or use it."""
        self._fetching.release()

    def refused(self, response: httpx.Response) -> bool:
        """Drop a token that the vendor refused; return whether another can be fetched."""
        if not self.secrets[0].missing or self._token is None:
            return False
        # While the refusal was on its way another call may have fetched a new one: that one stays.
        if response.request.headers.get("Authorization") == f"Bearer {self._token}":
            self._token = None
        return True

    def request(self, address: str, phases: dict[str, float | None]) -> httpx.Request:
        """Return the request for a token.

        Args:
            address: Base URL of the client, for a relative `token_url`.
            phases: Timeout of each phase, in seconds.
        """
        _, client_id, client_secret, *_ = self.secrets
        address_of_tokens, form = self.grant()
        headers = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
        if client_secret.missing:
            form |= {"client_id": client_id.value()}  # a public client
        elif self._in_body:
            form |= {"client_id": client_id.value(), "client_secret": client_secret.value()}
        else:
            headers["Authorization"] = f"Basic {basic_pair(client_id.value(), client_secret.value())}"
        url = httpx.URL(f"{address}/").join(address_of_tokens)
        return httpx.Request(
            "POST", url, headers=headers, content=urlencode(form).encode("ascii"), extensions={"timeout": phases}
        )

    def grant(self) -> tuple[str, dict[str, str]]:
        """Return the URL and the form of the request for a token."""
        scope = self.secrets[3]
        form = {"grant_type": "client_credentials"}
        return self.token_url, form if scope.missing else {**form, "scope": scope.value()}

    def keep(self, members: dict[str, object]) -> None:
        """Keep what else an answer with a token has; here there is nothing."""

    def take(self, response: httpx.Response, now: float) -> bool:
        """Keep the token of an answer. Return `False` if the request should be sent once more, in another form.

        Raises:
            Unauthorized: The vendor gives no token.
        """
        try:
            document: object = response.json()
        except (ValueError, RecursionError):
            document = None
        members: dict[str, object] = dict(document) if isinstance(document, dict) else {}  # pyright: ignore[reportUnknownArgumentType]
        is_about_client = members.get("error") != "invalid_grant" and not self.secrets[2].missing
        if response.status_code in (400, 401) and not self._in_body and is_about_client:
            # Some want id and secret in the form instead of the header.
            self._in_body = True
            return False
        token, seconds = members.get("access_token"), members.get("expires_in")
        if not response.is_success or not isinstance(token, str) or not token:
            self._in_body = False
            message = members.get("error_description") or members.get("error") or f"status {response.status_code}"
            raise Unauthorized(f"no access token from {response.request.url.host}: {plain(str(message))[:500]}")
        self._token, self._recent = token, (token, *self._recent[:3])
        try:
            life = max(0.0, float(str(seconds)))
            self._ends = now + life - min(EARLY, life / 2)
        except ValueError:
            self._ends = None
        self.keep(members)
        return True
