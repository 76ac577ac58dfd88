# Copied from generator/runtime/client/connecting.py; edit it there, then generate again.
"""Turn certificates, proxy, pool limits and HTTP/2 into the arguments of an httpx client, or refuse them."""

from __future__ import annotations

import ssl
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from ..core.drift import one
from ..core.errors import ExtraMissing, InvalidArgument
from ..core.http import CertSource, ProxySource, VerifySource, httpx


def connection_arguments(
    verify: VerifySource, cert: CertSource, proxy: ProxySource, limits: httpx.Limits | None, http2: bool
) -> dict[str, Any]:
    """Return the arguments for an httpx client.

    Raises:
        InvalidArgument: An argument has the wrong type, or names a file that cannot be used.
        ExtraMissing: An argument needs a package that is not installed.
    """
    arguments: dict[str, Any] = {"verify": _verification(verify, cert)}
    if proxy is not None:
        arguments["proxy"] = _proxy(proxy)
    if limits is not None:
        if not isinstance(cast(object, limits), httpx.Limits):
            raise InvalidArgument(f"limits is {one(type(limits).__name__)}; give an httpx.Limits")
        arguments["limits"] = limits
    if not isinstance(cast(object, http2), bool):
        raise InvalidArgument(f"http2 is {one(type(http2).__name__)}; give True or False")
    if http2:
        _need("h2", "http2=True", "http2")
        arguments["http2"] = True
    return arguments


def _verification(verify: VerifySource, cert: CertSource) -> ssl.SSLContext | bool:
    """Return what checks the server's certificate and holds ours; httpx itself warns of both of these forms."""
    if not isinstance(cast(object, verify), bool | str | ssl.SSLContext):
        raise InvalidArgument(
            f"verify is {one(type(verify).__name__)}; give True, False, an ssl.SSLContext, or the path of certificates"
        )
    try:
        if isinstance(verify, str):
            folder = Path(verify).is_dir()
            context = ssl.create_default_context(cafile=None if folder else verify, capath=verify if folder else None)
        elif cert is None:
            return verify
        else:
            context = verify if isinstance(verify, ssl.SSLContext) else httpx.create_ssl_context(verify=verify)
    except (OSError, ValueError) as error:
        raise InvalidArgument(f"verify is {verify!r}, where no certificates can be read: {error}") from error
    if cert is not None:
        _load(context, cert)
    return context


def _load(context: ssl.SSLContext, cert: str | tuple[str, str] | tuple[str, str, str]) -> None:
    files: tuple[str, ...] = (cert,) if isinstance(cert, str) else cert
    if not isinstance(cast(object, files), tuple) or not 1 <= len(files) <= 3:
        raise InvalidArgument(
            f"cert is {one(type(cert).__name__)}; give the path of a certificate, or a tuple of certificate, key "
            "and the key's password"
        )
    try:
        context.load_cert_chain(*files)
    except (OSError, TypeError, ValueError) as error:
        # The error may be about the password, and does not show it.
        raise InvalidArgument(f"cert: {files[0]!r} cannot be used: {error}") from error


def _proxy(proxy: str | httpx.URL | httpx.Proxy) -> httpx.Proxy:
    try:
        checked = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
    except (httpx.InvalidURL, ValueError, TypeError, AttributeError):
        # Its text may hold a password.
        raise InvalidArgument("proxy does not name an http, https or socks5 proxy") from None
    if checked.url.scheme.startswith("socks"):
        _need("socksio", "a socks proxy", "socks")
    return checked


def _need(package: str, feature: str, extra: str) -> None:
    if find_spec(package) is None:
        raise ExtraMissing(
            f"{feature} needs the package {package}, which is not installed: pip install 'httpx[{extra}]'"
        )
