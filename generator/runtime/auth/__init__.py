"""Credentials, and the tokens that are fetched with them."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .credentials import AsyncSecretSource as AsyncSecretSource
    from .credentials import Basic as Basic
    from .credentials import Bearer as Bearer
    from .credentials import CookieKey as CookieKey
    from .credentials import Credential as Credential
    from .credentials import HeaderKey as HeaderKey
    from .credentials import QueryKey as QueryKey
    from .credentials import Scheme as Scheme
    from .credentials import Secret as Secret
    from .credentials import SecretSource as SecretSource
    from .digest import Digest as Digest
    from .oauth import OAuth as OAuth
    from .refreshed import RefreshedOAuth as RefreshedOAuth
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
credentials AsyncSecretSource Basic Bearer CookieKey Credential HeaderKey QueryKey Scheme Secret SecretSource
digest Digest
oauth OAuth
refreshed RefreshedOAuth
""",
    )
