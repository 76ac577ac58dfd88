# Copied from generator/runtime/apps/simulator/access.py; edit it there, then generate again.
"""Credentials and request budgets: who may ask, and how often."""

from __future__ import annotations

import base64
import math
from typing import Any

from attrs import define, field, frozen

from .document.document import Document, Operation
from .document.values import Row, listing, mapping
from .request import Received


@frozen
class SentSecret:
    """A credential of a security scheme, as it comes over the wire."""

    place: str
    """`header`, `query` or `cookie`; empty for one that is not judged."""
    name: str
    value: str

    def is_in(self, request: Received) -> bool:
        """Whether a request has it."""
        if self.place == "query":
            return (self.name, self.value) in request.query
        if self.place == "cookie":
            cookies = request.headers.get("cookie", "").split(";")
            return f"{self.name}={self.value}" in [cookie.strip() for cookie in cookies]
        if not self.place:
            return True
        header = request.headers.get(self.name.lower(), "")
        word, blank, rest = self.value.partition(" ")
        if blank:
            # The word before a credential may be written in any case.
            return header.partition(" ")[0].lower() == word.lower() and header.partition(" ")[2].strip() == rest
        return header == self.value


def secrets_of(document: Document) -> dict[str, tuple[dict[str, str], SentSecret]]:
    """Return for each security scheme the client's arguments, and the credential as it is sent."""
    schemes = mapping(mapping(document.content.get("components")).get("securitySchemes"))
    return {name: _secret(name, mapping(document.resolved(node))) for name, node in schemes.items()}


def is_allowed(
    operation: Operation | None, document: Document, secrets: dict[str, SentSecret], request: Received
) -> bool:
    """Whether a request has what its operation demands."""
    node = {} if operation is None else operation.node
    demanded = node["security"] if "security" in node else document.content.get("security")
    alternatives = [mapping(alternative) for alternative in listing(demanded)]
    if not alternatives:
        return True
    return any(all(name not in secrets or secrets[name].is_in(request) for name in one) for one in alternatives)


def _secret(name: str, scheme: Row) -> tuple[dict[str, str], SentSecret]:
    kind, words = str(scheme.get("type")), str(scheme.get("scheme", "")).lower()
    argument = str(scheme.get("x-name") or _argument(name, kind, words))
    value = f"simulated-{argument.replace('_', '-')}"
    if kind == "apiKey":
        return {argument: value}, SentSecret(str(scheme.get("in")), str(scheme.get("name")), value)
    if kind == "http" and words == "basic":
        if "x-name" in scheme:
            return {argument: value}, SentSecret("header", "authorization", _basic(value, ""))
        given = {"username": "simulated-user", "password": "simulated-password"}
        return given, SentSecret("header", "authorization", _basic(*given.values()))
    if (kind == "http" and words == "bearer") or kind in ("oauth2", "openIdConnect"):
        return {argument: value}, SentSecret("header", "authorization", f"Bearer {value}")
    return {}, SentSecret("", "", "")


def _argument(name: str, kind: str, words: str) -> str:
    return (
        "token" if words == "bearer" or kind in ("oauth2", "openIdConnect") else "api_key" if kind == "apiKey" else name
    )


def _basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@define
class Budget:
    """How many requests are allowed in a window of time.

    Windows follow one another from the first request on.
    """

    requests: int
    seconds: float
    shown: bool = True
    """Whether headers tell of it."""
    began: float | None = None
    used: int = field(default=0)

    def take(self, now: float) -> float | None:
        """Count a request; return the seconds until the next window if there is no room in this one."""
        if self.began is None or now >= self.began + self.seconds:
            self.began, self.used = now, 0
        if self.used >= self.requests:
            return self.began + self.seconds - now
        self.used += 1
        return None

    @property
    def remaining(self) -> int:
        """How many requests are left in this window."""
        return max(0, self.requests - self.used)

    def ends(self, now: float) -> int:
        """When the window ends, in whole seconds since 1970."""
        return math.ceil((now if self.began is None else self.began) + self.seconds)


def budget_of(word: Any) -> Budget | None:
    """Return the budget that `x-rate-limit` says, or None."""
    node = mapping(word)
    requests, seconds = node.get("requests"), node.get("per")
    if not isinstance(requests, int) or not isinstance(seconds, int | float):
        return None
    return Budget(requests, float(seconds), shown="limit" in node or "remaining" in node)
