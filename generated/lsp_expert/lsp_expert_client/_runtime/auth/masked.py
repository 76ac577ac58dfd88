# Copied from generator/runtime/auth/masked.py; edit it there, then generate again.
"""Stand-ins for credentials: a request can be shown as it would be sent, and nobody is asked for a secret."""

from __future__ import annotations

from ..core.drift import MASK
from ..params.styles import encoded
from .credentials import CookieKey, Credential, Keyring, Placed, QueryKey, Secret


class Masked(Credential):
    """A mask in the place of a credential."""

    __slots__ = ("_credential",)

    def __init__(self, credential: Credential) -> None:
        super().__init__(credential.name, *credential.secrets)
        self._credential = credential

    @property
    def available(self) -> bool:
        """Whether the credential itself is there to be sent."""
        return self._credential.available

    @property
    def wanted(self) -> str:
        """How to give what is missing of it, for messages."""
        return self._credential.wanted

    @property
    def changes(self) -> bool:
        """A mask is always the same."""
        return False

    @property
    def changing(self) -> list[Secret]:
        """Nobody has to be asked for a mask."""
        return []

    def place(self) -> Placed:
        pair = f"{encoded(self.name)}={MASK}"
        if isinstance(self._credential, QueryKey):
            return Placed(query=(pair,))
        if isinstance(self._credential, CookieKey):
            return Placed(cookies=(pair,))
        return Placed(headers=((self.name.encode("ascii"), MASK.encode("ascii")),))


def masked(keyring: Keyring) -> Keyring:
    """Return a keyring with a mask for each credential."""
    schemes = {
        name: credential if isinstance(credential, Masked) else Masked(credential)
        for name, credential in keyring.schemes.items()
    }
    return Keyring(schemes, keyring.security)
