# Copied from generator/runtime/client/apart.py; edit it there, then generate again.
"""Offer methods of clients as functions too, where a resource of the document has the name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..http.reports import ExchangeRecorder
from .base import AnyClient
from .client import AsyncBareClient, BareClient
from .explaining import PlannedRequests

C = TypeVar("C", bound=BareClient)
A = TypeVar("A", bound=AsyncBareClient)


def record(client: AnyClient) -> ExchangeRecorder:
    """Record what a client and its copies send and get: `with record(client) as exchanges:`."""
    return ExchangeRecorder(client._engine.reports)  # pyright: ignore[reportPrivateUsage]


def explain(client: C, calls: Callable[[C], object]) -> PlannedRequests:
    """Return what calls would send, and send nothing: `explain(client, lambda c: c.things.create(name="x"))`."""
    return client._explained(calls)  # pyright: ignore[reportPrivateUsage]


async def explain_async(client: A, calls: Callable[[A], object]) -> PlannedRequests:
    """Return what calls of an async client would send, and send nothing."""
    return await client._explained(calls)  # pyright: ignore[reportPrivateUsage]
