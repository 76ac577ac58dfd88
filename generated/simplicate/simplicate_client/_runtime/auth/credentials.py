# Copied from generator/runtime/auth/credentials.py; edit it there, then generate again.
"""Credentials: where they come from and where in a request they go. Their values are never shown."""

from __future__ import annotations

import base64
import os
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextvars import ContextVar
from typing import TypeAlias, cast

from ..call.call import Ask, Flow
from ..core.drift import one
from ..core.errors import InvalidArgument, MissingCredential, TransportError
from ..core.http import httpx
from ..core.values import UNSET
from ..params.params import header_value
from ..params.styles import encoded

SecretSource: TypeAlias = str | Callable[[], str] | None
"""A credential as a caller gives it: the text, or a function that is asked for it with every call."""

AsyncSecretSource: TypeAlias = str | Callable[[], str | Awaitable[str]] | None
"""The same for an awaitable client, whose functions may be async."""

_answers: ContextVar[Mapping[Secret, object]] = ContextVar("answers")
"""What the functions said that were asked for the call that this thread or task makes."""

_NOTHING: Mapping[Secret, object] = {}


_RECENT = 4
"""Values of a credential that changes which are still masked: answers to older requests may repeat them."""


class Secret:
    """A credential by the names callers know: the argument, and the environment variable that stands in for it."""

    __slots__ = ("_recent", "_source", "argument", "variable")

    def __init__(self, argument: str, source: AsyncSecretSource, variable: str | None = None) -> None:
        self.argument = argument
        self.variable = variable
        if source is not None and not isinstance(cast(object, source), str) and not callable(source):
            raise InvalidArgument(
                f"{argument} is {one(type(source).__name__)}; give a text, or a function that returns one"
            )
        self._source = source if source is not None or variable is None else os.environ.get(variable)
        self._recent: tuple[str, ...] = () if callable(self._source) or not self._source else (self._source,)

    def __repr__(self) -> str:
        return f"Secret({self.argument})"

    @property
    def missing(self) -> bool:
        """Whether it is in neither the argument nor the environment."""
        return not self._source

    @property
    def changes(self) -> bool:
        """Whether it is asked for with every request."""
        return callable(self._source)

    @property
    def wanted(self) -> str:
        """Its argument and environment variable, for messages."""
        return (
            self.argument if self.variable is None else f"{self.argument} (or the environment variable {self.variable})"
        )

    @property
    def known(self) -> tuple[str, ...]:
        """The values that must be masked: the text, or the last ones that the function returned."""
        return self._recent

    def value(self) -> str:
        """Return the credential itself."""
        value: object = self._source
        if callable(value):
            value = _answers.get(_NOTHING).get(self, UNSET)
            value = self.ask() if value is UNSET else value
        if not value:
            raise MissingCredential(f"{self.wanted} is missing")
        if isinstance(value, Awaitable):
            if isinstance(value, Coroutine):
                value.close()
            raise InvalidArgument(f"the function given as {self.argument} is async: only the async client awaits it")
        if not isinstance(value, str):
            raise InvalidArgument(
                f"the function given as {self.argument} returned {one(type(value).__name__)}, not a text"
            )
        if value not in self._recent:
            self._recent = (value, *self._recent[:_RECENT])
        return value

    def ask(self) -> object:
        """Return what the function says: a text, or an awaitable of one."""
        return self._source() if callable(self._source) else self._source


def ask_for(credentials: Sequence[Credential]) -> Flow[None]:
    """Ask the functions behind credentials, async ones too, and keep what they say for the call that is made."""
    answers: dict[Secret, object] = {}
    for secret in dict.fromkeys(secret for credential in credentials for secret in credential.changing):
        answers[secret] = yield Ask(secret.ask)
    _answers.set(answers)


class Placed:
    """Credentials in their places in a request; nothing of them is shown."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(
        self,
        headers: tuple[tuple[bytes, bytes], ...] = (),
        query: tuple[str, ...] = (),
        cookies: tuple[str, ...] = (),
    ) -> None:
        self.headers = headers
        self.query = query
        self.cookies = cookies

    def __add__(self, other: Placed) -> Placed:
        return Placed(self.headers + other.headers, self.query + other.query, self.cookies + other.cookies)


class Credential:
    """One way to authenticate a request."""

    __slots__ = ("name", "secrets")

    def __init__(self, name: str, *secrets: Secret) -> None:
        self.name = name
        """Header, parameter or cookie that holds it."""
        self.secrets = secrets

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(secret.argument for secret in self.secrets)})"

    @property
    def available(self) -> bool:
        """Whether all its secrets are there."""
        return not any(secret.missing for secret in self.secrets)

    @property
    def wanted(self) -> str:
        """The arguments that are missing, for messages."""
        return " and ".join(secret.wanted for secret in self.secrets if secret.missing)

    @property
    def changes(self) -> bool:
        """Whether it may be another with every request."""
        return any(secret.changes for secret in self.secrets)

    @property
    def changing(self) -> list[Secret]:
        """The secrets that have to be asked for."""
        return [secret for secret in self.secrets if secret.changes]

    def place(self) -> Placed:
        """Return it in its place."""
        raise NotImplementedError

    def sign(self, request: httpx.Request) -> None:
        """Add what depends on the whole request."""

    def refused(self, response: httpx.Response) -> bool:  # noqa: ARG002  for those that can learn from it
        """Take note of a 401; return whether another attempt may succeed."""
        return False

    def renew(
        self,
        address: str,  # noqa: ARG002  for those that fetch
        phases: dict[str, float | None],  # noqa: ARG002  for those that fetch
        now: Callable[[], float],  # noqa: ARG002  for those that fetch
        ask: Callable[[httpx.Request], Flow[httpx.Response]],  # noqa: ARG002  for those that fetch
        wait: Callable[[float], Flow[None]],  # noqa: ARG002  for those that fetch
    ) -> Flow[None]:
        """Fetch what the next request needs, such as a token.

        Args:
            address: Base URL of the client, for relative URLs.
            phases: Timeout of each phase of a request, in seconds.
            now: Returns the Unix time.
            ask: Sends a request, and returns its response.
            wait: Waits for some seconds; raises `TimedOut` at the end of the call.
        """
        yield from ()

    def shown_as(self) -> list[str]:
        """Return the texts that must be masked."""
        return [text for secret in self.secrets for text in secret.known]


class HeaderKey(Credential):
    """A header that holds the bare key."""

    __slots__ = ()

    def __init__(self, name: str, secret: Secret) -> None:
        super().__init__(name, secret)

    def place(self) -> Placed:
        return Placed(headers=((self.name.encode("ascii"), header_value(self.secrets[0].value(), self.name)),))


class QueryKey(Credential):
    """A query parameter that holds the key."""

    __slots__ = ()

    def __init__(self, name: str, secret: Secret) -> None:
        super().__init__(name, secret)

    def place(self) -> Placed:
        return Placed(query=(f"{encoded(self.name)}={encoded(self.secrets[0].value())}",))


class CookieKey(Credential):
    """A cookie that holds the key."""

    __slots__ = ()

    def __init__(self, name: str, secret: Secret) -> None:
        super().__init__(name, secret)

    def place(self) -> Placed:
        return Placed(cookies=(f"{encoded(self.name)}={encoded(self.secrets[0].value())}",))


class Bearer(Credential):
    """`Authorization: Bearer <token>`."""

    __slots__ = ()

    def __init__(self, secret: Secret) -> None:
        super().__init__("Authorization", secret)

    def place(self) -> Placed:
        return Placed(
            headers=((b"Authorization", b"Bearer " + header_value(self.secrets[0].value(), "Authorization")),)
        )


class Scheme(Credential):
    """`Authorization: <scheme> <value>`, for a scheme of which only the name is known here."""

    __slots__ = ("scheme",)

    def __init__(self, scheme: str, secret: Secret) -> None:
        super().__init__("Authorization", secret)
        self.scheme = scheme

    def place(self) -> Placed:
        value = header_value(self.secrets[0].value(), "Authorization")
        return Placed(headers=((b"Authorization", self.scheme.encode("ascii") + b" " + value),))


def basic_pair(user: str, password: str) -> str:
    """Return user name and password as the `Basic` scheme writes them."""
    try:
        return base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    except UnicodeEncodeError:
        raise InvalidArgument(
            "the user name or the password contains half of a surrogate pair, which cannot be sent"
        ) from None


class Basic(Credential):
    """`Authorization: Basic`, with a user name and a password; a key alone is the user name, the password empty."""

    __slots__ = ()

    def __init__(self, user: Secret, password: Secret | None = None) -> None:
        super().__init__("Authorization", *([user] if password is None else [user, password]))

    def place(self) -> Placed:
        texts = [secret.value() for secret in self.secrets]
        pair = basic_pair(texts[0], texts[1] if len(texts) > 1 else "")
        return Placed(headers=((b"Authorization", b"Basic " + pair.encode("ascii")),))

    def shown_as(self) -> list[str]:
        users = self.secrets[0].known
        passwords = self.secrets[1].known if len(self.secrets) > 1 else ("",)
        return [*super().shown_as(), *(basic_pair(user, password) for user in users for password in passwords)]


def can_renew(
    credentials: Sequence[Credential], requested: httpx.URL, outcome: httpx.Response | TransportError
) -> bool:
    """Return whether the vendor itself answered 401, and another attempt with a new credential may succeed."""
    if not credentials or isinstance(outcome, TransportError) or outcome.status_code != 401:
        return False
    if outcome.request.url.netloc != requested.netloc:
        return False
    answers = [credential.refused(outcome) for credential in credentials]  # each one learns from it
    return any(answers)


class Keyring:
    """A client's credentials by scheme name, and which of them a call needs."""

    def __init__(
        self, schemes: Mapping[str, Credential], security: Sequence[Sequence[str]], *, at_once: bool = True
    ) -> None:
        self.schemes = schemes
        self.security = security
        self._kept: dict[tuple[str, ...], Placed] = {}
        self.default: Placed | None = None
        """The credentials of calls without `security` of their own, if they never change."""
        self.converses = any(type(scheme).refused is not Credential.refused for scheme in schemes.values())
        """Whether a credential takes requests of its own: it fetches a token, or answers a challenge."""
        self.asks = any(scheme.changing for scheme in schemes.values())
        """Whether a function has to be asked for a credential."""
        if security and at_once:
            self.choose(security)

    def __repr__(self) -> str:
        return f"Keyring({', '.join(self.schemes)})"

    def place(self, security: Sequence[Sequence[str]] | None = None) -> Placed:
        """Return the credentials of a call, in their places; `None` stands for the client's `security`."""
        if security is None and self.default is not None:
            return self.default
        chosen = self.choose(self.security if security is None else security)
        kept = self._kept.get(chosen)
        if kept is not None:
            return kept
        credentials = [self.schemes[name] for name in chosen]
        placed = sum((credential.place() for credential in credentials), Placed())
        if not any(credential.changes for credential in credentials):
            self._kept[chosen] = placed
            if security is None:
                self.default = placed
        return placed

    def of(self, security: Sequence[Sequence[str]] | None) -> list[Credential]:
        """Return the credentials that a call has to carry."""
        return [self.schemes[name] for name in self.choose(self.security if security is None else security)]

    def choose(self, security: Sequence[Sequence[str]]) -> tuple[str, ...]:
        """Return the first alternative that can be met."""
        if not security:
            return ()
        for names in security:
            if names and all(name in self.schemes and self.schemes[name].available for name in names):
                return tuple(names)
        if any(not names for names in security):
            return ()
        wanted = [
            " and ".join(filter(None, (self.schemes[name].wanted for name in names if name in self.schemes)))
            for names in security
        ]
        raise MissingCredential(f"{', or '.join(dict.fromkeys(filter(None, wanted))) or 'a credential'} is missing")

    def names(self) -> list[str]:
        """Return the headers, parameters and cookies that hold credentials."""
        return [credential.name for credential in self.schemes.values()]

    def query_names(self) -> set[str]:
        """Return the query parameters that hold credentials."""
        return {credential.name for credential in self.schemes.values() if isinstance(credential, QueryKey)}

    def values(self) -> list[str]:
        """Return the texts that must be masked."""
        return [text for credential in self.schemes.values() for text in credential.shown_as()]
