"""Clients over fake vendors, in all three flavours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import Any, ClassVar, TypeVar, Unpack

import anyio
import httpx
import pytest
from attrs import Factory, define

from generator.runtime.auth.credentials import Credential
from generator.runtime.call.call import Call, Flow, Saved
from generator.runtime.call.options import Clock, Settings
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.files import Target
from generator.runtime.core.quirks import Quirks
from generator.runtime.dialect.dialect import Dialect

from .loopback import Answer, Vendor

T = TypeVar("T")

USUAL = Quirks()

Handler = Callable[[httpx.Request], httpx.Response]


@define
class FakeTime:
    """Time that passes only when somebody sleeps."""

    time: float = 1_800_000_000.0
    slept: list[float] = Factory(list[float])

    def clock(self) -> Clock:
        return Clock(
            now=lambda: self.time, tick=lambda: self.time, random=lambda: 1.0, sleep=self.sleep, asleep=self.asleep
        )

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@define
class Flavour:
    """Does with a blocking or an awaitable client what a test asks for."""

    name: str

    def send(self, call: Call[T], base_url: str, **settings: Unpack[Settings]) -> T:
        if self.name == "sync":
            with Client(base_url=base_url, **settings) as client:
                return client.transport.send(call)

        async def main() -> T:
            async with AsyncClient(base_url=base_url, **settings) as client:
                return await client.transport.send(call)

        return anyio.run(main, backend=self.name)

    def save(
        self, call: Call[Any], to: Target, base_url: str, progress: Any = None, **settings: Unpack[Settings]
    ) -> Saved:
        if self.name == "sync":
            with Client(base_url=base_url, **settings) as client:
                return client.transport.save(call, to, progress)

        async def main() -> Saved:
            async with AsyncClient(base_url=base_url, **settings) as client:
                return await client.transport.save(call, to, progress)

        return anyio.run(main, backend=self.name)

    def run(self, flow: Flow[T], base_url: str, **settings: Unpack[Settings]) -> T:
        if self.name == "sync":
            with Client(base_url=base_url, **settings) as client:
                return client.transport.run(flow)

        async def main() -> T:
            async with AsyncClient(base_url=base_url, **settings) as client:
                return await client.transport.run(flow)

        return anyio.run(main, backend=self.name)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    return Flavour(request.param)


@pytest.fixture
def vendor() -> Iterator[Callable[[Answer], Vendor]]:
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(Vendor(answer))


@pytest.fixture
def connect() -> Iterator[Callable[..., Client]]:
    """Make clients over a function that plays the vendor."""
    opened: list[httpx.Client] = []

    def make(  # noqa: PLR0913  one argument for each setting that tests use
        handler: Handler,
        *,
        quirks: Quirks = USUAL,
        dialect: type[Dialect] = Dialect,
        base_url: str = "https://api.example.com/v1",
        credentials: Mapping[str, Credential] | None = None,
        security: Sequence[Sequence[str]] = (),
        **settings: Unpack[Settings],
    ) -> Client:
        class Vended(Client):
            _config: ClassVar[ClientConfig] = ClientConfig(
                package="vended_client", user_agent="vended/1", quirks=quirks, dialect=dialect
            )

        http = httpx.Client(transport=httpx.MockTransport(handler))
        opened.append(http)
        return Vended(base_url=base_url, credentials=credentials, security=security, http_client=http, **settings)

    yield make
    for http in opened:
        http.close()
