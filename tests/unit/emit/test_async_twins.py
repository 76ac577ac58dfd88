"""Methods of async classes that are made of the blocking ones: what callers, editors and mocks see of them."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import typing
from typing import Any
from unittest.mock import AsyncMock, create_autospec

import httpx
import pytest

from tests.oracles.smoke.subject import of_vendor
from tests.unit.making import document, forgotten, make, operation

VENDORS = ["perfex", "simplepay", "simplicate", "lsp_expert"]


def pairs(vendor: str) -> list[tuple[str, Any, Any]]:
    """Return each method of a client: its name, the blocking and the async one."""
    subject = of_vendor(vendor)
    resources = __import__(f"{subject.package}.resources", fromlist=["resources"])
    classes = [name for name in resources.__all__ if not name.startswith("Async")]
    return [
        (f"{name}.{method}", function, getattr(getattr(resources, f"Async{name}"), method))
        for name in classes
        for method, function in vars(getattr(resources, name)).items()
        if not method.startswith("_") and inspect.isfunction(function)
    ]


@pytest.mark.parametrize("vendor", VENDORS)
def test_both_flavours_have_the_same_arguments_and_docs(vendor: str) -> None:
    methods = pairs(vendor)

    assert len(methods) >= 50
    for name, blocking, waiting in methods:
        assert inspect.signature(blocking).parameters == inspect.signature(waiting).parameters, name
        assert blocking.__doc__ == waiting.__doc__, name
        assert waiting.__qualname__ == f"Async{name}"


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_async_method_is_a_coroutine_or_gives_pages(vendor: str) -> None:
    for name, blocking, waiting in pairs(vendor):
        read, awaited = typing.get_type_hints(blocking)["return"], typing.get_type_hints(waiting)["return"]
        if inspect.iscoroutinefunction(waiting):
            assert awaited == read, name
        else:
            assert awaited.__origin__.__name__ == f"Async{read.__origin__.__name__}" == "AsyncPages", name
            assert awaited.__args__ == read.__args__, name


def test_a_mock_of_an_async_resource_is_awaited() -> None:
    resources = importlib.import_module(f"{of_vendor('perfex').module().__name__}.resources")

    resource = create_autospec(resources.AsyncInvoices, instance=True)

    assert isinstance(resource.get, AsyncMock)
    with pytest.raises(TypeError, match="missing a required argument: 'invoice_id'"):
        resource.get(number=7)


def test_a_wrong_argument_is_told_of_the_method() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))

    async def call() -> None:
        client = httpx.AsyncClient(transport=transport)
        module = of_vendor("perfex").module()
        async with module.AsyncPerfexClient(base_url="https://vendor.example", token="x", http_client=client) as perfex:
            await perfex.invoices.get(7, number=8)

    with pytest.raises(TypeError, match=r"Invoices\.get\(\) got an unexpected keyword argument 'number'"):
        asyncio.run(call())


def test_an_operation_may_have_the_name_that_makes_twins(tmp_path: Any) -> None:
    paths = {
        "/a": {"get": {**operation("awaitable", {"type": "integer"}), "tags": ["things"]}},
        "/b": {"get": {**operation("other", {"type": "integer"}), "tags": ["things"]}},
    }
    package = make(tmp_path, document(paths, {}))

    assert package.code == 0, package.err
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=len(request.url.path)))

    async def call() -> list[int]:
        client = httpx.AsyncClient(transport=transport)
        async with package.AsyncMadeClient(http_client=client, base_url="https://vendor.example") as made:
            return [await made.things.awaitable_(), await made.things.other()]

    with forgotten("made_client"):
        assert asyncio.run(call()) == [2, 2]
