"""OAuth 2 with a refresh token that the caller brings: the client exchanges it for tokens as it needs them."""

from __future__ import annotations

from collections.abc import Callable

from ..core.errors import InvalidArgument, MissingCredential
from ..core.http import httpx
from .credentials import Secret
from .oauth import OAuth


class RefreshedOAuth(OAuth):
    """A token that a person allowed (the authorisation code flow), renewed with its refresh token.

    The caller's own token is used until the vendor refuses it. Without a refresh token, all is as with `OAuth`.
    """

    __slots__ = ("_is_refused", "_refresh", "_store", "_wants_secret", "machine_url", "refresh_url")

    def __init__(  # noqa: PLR0913, PLR0917  one argument for each thing that tokens are fetched with
        self,
        refresh_url: str,
        machine_url: str,
        store: Callable[[str], object] | None,
        token: Secret,
        client_id: Secret,
        client_secret: Secret,
        scope: Secret,
        refresh_token: Secret,
    ) -> None:
        """Take what tokens are fetched with.

        Args:
            refresh_url: URL of the endpoint that takes a refresh token; may be relative to the base URL.
            machine_url: The same for an id and secret alone; empty if the vendor has no such flow.
            store: Called with each new refresh token.
            token: The caller's own token.
            client_id: Id of the client.
            client_secret: Secret of the client; public clients have none.
            scope: What tokens are to allow that are fetched with id and secret alone.
            refresh_token: The refresh token.
        """
        super().__init__(machine_url, token, client_id, client_secret, scope, refresh_token)
        self.refresh_url = refresh_url
        self.machine_url = machine_url
        self._store = store
        self._refresh: str | None = None
        """The refresh token that the vendor gave last."""
        self._is_refused = False
        """Whether the vendor refused the caller's own token."""

    @property
    def refreshes(self) -> bool:
        """Whether there is what it takes to renew a token."""
        return not (self.secrets[4].missing or self.secrets[1].missing)

    @property
    def available(self) -> bool:
        """Whether there is a token, or what it takes to fetch one."""
        return self.refreshes or not self.secrets[0].missing or bool(self.machine_url and super().available)

    @property
    def wanted(self) -> str:
        """The arguments that are missing, for messages."""
        token, client_id, _, _, refresh_token = self.secrets
        return "" if self.available else f"{token.wanted}, or {refresh_token.wanted} with {client_id.wanted},"

    def shown_as(self) -> list[str]:
        refreshed = [self._refresh] if self._refresh is not None else []
        return [*super().shown_as(), *self.secrets[4].known, *refreshed]

    def stale(self, now: float) -> bool:
        """Return whether a token has to be fetched before the next request."""
        if not self.refreshes:
            return super().stale(now) if self.machine_url else False
        if self._token is None:
            return self.secrets[0].missing or self._is_refused
        return self._ends is not None and now >= self._ends

    def current(self) -> str:
        """Return the token of the next request.

        Raises:
            MissingCredential: The client has no token, and nothing to fetch one with.
        """
        if self._token is not None:
            return self._token
        token = self.secrets[0]
        if token.missing:
            raise MissingCredential(f"{token.wanted} is missing")
        return token.value()

    def refused(self, response: httpx.Response) -> bool:
        """Drop a token that the vendor refused; return whether another can be fetched."""
        if not self.refreshes:
            return super().refused(response)
        # While the refusal was on its way another call may have fetched a new one: that one stays.
        if response.request.headers.get("Authorization") == f"Bearer {self.current()}":
            self._is_refused = True
            self._token = None
        return True

    def grant(self) -> tuple[str, dict[str, str]]:
        """Return the URL and the form of the request for a token."""
        if not self.refreshes:
            return super().grant()
        scope = self.secrets[3]
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh or self.secrets[4].value()}
        return self.refresh_url, form if scope.missing else {**form, "scope": scope.value()}

    def keep(self, members: dict[str, object]) -> None:
        """Keep the new refresh token of an answer, if it has one.

        Raises:
            InvalidArgument: The caller's function raises: the token works, but was not stored.
        """
        token = members.get("refresh_token")
        if not isinstance(token, str) or not token or token == (self._refresh or self.secrets[4].value()):
            return
        self._refresh = token
        if self._store is not None:
            try:
                self._store(token)
            except Exception as error:
                raise InvalidArgument(f"on_refresh_token raised {type(error).__name__}") from error
