"""Digest authentication: the vendor asks, the client answers with a hash of user name, password and request."""

from __future__ import annotations

from ..core.http import httpx
from ..core.locks import ForkedLock
from .credentials import Credential, Placed, Secret


class Digest(Credential):
    """`Authorization: Digest`; the challenge of the vendor, once it is known, is answered with every request."""

    __slots__ = ("_auth", "_lock", "_pair")

    def __init__(self, user: Secret, password: Secret) -> None:
        super().__init__("Authorization", user, password)
        self._pair = ("", "")
        self._auth = httpx.DigestAuth("", "")
        self._lock = ForkedLock()

    def place(self) -> Placed:
        return Placed()

    def sign(self, request: httpx.Request) -> None:
        pair = self.secrets[0].value(), self.secrets[1].value()
        # Requests are counted, and no two may have the same number.
        with self._lock:
            if pair != self._pair:
                self._pair, self._auth = pair, httpx.DigestAuth(*pair)
            next(self._auth.auth_flow(request))

    def refused(self, response: httpx.Response) -> bool:
        with self._lock:
            flow = self._auth.auth_flow(httpx.Request(response.request.method, response.request.url))
            next(flow)
            try:
                flow.send(response)
            except StopIteration:
                return False
            except Exception:  # noqa: BLE001  whatever a challenge does to the library
                # It is not supported: the caller gets the refusal itself.
                self._auth = httpx.DigestAuth(*self._pair)
                return False
            return True
