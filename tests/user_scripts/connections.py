"""Clients behind a proxy, with a client certificate, and with a token that changes."""

from __future__ import annotations

import ssl
from pathlib import Path

import httpx

from perfex_client import AsyncPerfexClient, PerfexClient
from simplicate_client import AsyncSimplicateClient


def behind_proxy(base_url: str, token: Path) -> PerfexClient:
    """Return a client that goes through a proxy and reads its token from a file with every call."""
    return PerfexClient(
        base_url=base_url,
        token=lambda: token.read_text().strip(),
        proxy="http://proxy.example:3128",
        limits=httpx.Limits(max_connections=5),
    )


def with_certificate(base_url: str, folder: Path) -> PerfexClient:
    """Return a client that trusts a company's own authority and shows a certificate."""
    context = ssl.create_default_context(cafile=str(folder / "authority.pem"))
    return PerfexClient(base_url=base_url, verify=context, cert=(str(folder / "cert.pem"), str(folder / "key.pem")))


async def fetched_token() -> str:
    """Return a token as a vault may hand it out."""
    async with httpx.AsyncClient() as vault:
        response = await vault.get("https://vault.example/perfex")
    return response.text


async def customers(base_url: str) -> int | None:
    """Return how many customers there are."""
    async with AsyncPerfexClient(base_url=base_url, token=fetched_token, timeout=5.0) as perfex:
        debugging = perfex.with_options(extra_query={"debug": 1}, headers={"X-Trace": "1"}, retries=0)
        return await debugging.customers.list().count()


def two_secrets() -> AsyncSimplicateClient:
    """Return a client one of whose credentials is fetched."""
    return AsyncSimplicateClient(subdomain="acme", api_key="key", api_secret=fetched_token, http2=False)
