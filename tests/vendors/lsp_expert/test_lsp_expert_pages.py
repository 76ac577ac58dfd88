"""Pages of LSP.expert: all rows arrive, or an error says how many are missing."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from lsp_expert_client import AsyncLspExpertClient, DecodeError, LspExpertClient

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])


class Account:
    """An account with a few jobs per page; `says` replaces the vendor's page counts."""

    def __init__(self, count: int, size: int = 20, **says: Any) -> None:
        self.names = [f"{number:024x}" for number in range(count)]
        self.size = size
        self.says = says
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.params.get("page", "1"))
        number = int(self.asked[-1])
        pages = max(1, -(-len(self.names) // self.size))
        known = {
            "pageSize": self.size,
            "page": number,
            "totalPages": pages,
            "totalItems": len(self.names),
            "hasNextPage": number < pages,
            "hasPreviousPage": number > 1,
        }
        envelope = {name: value for name, value in {**known, **self.says}.items() if value is not None}
        rows = [{"id": name} for name in self.names[(number - 1) * self.size : number * self.size]]
        return httpx.Response(200, json={"items": rows, **envelope})


def jobs(flavour: str, account: Account) -> list[str]:
    transport = httpx.MockTransport(account)
    if flavour == "sync":
        with LspExpertClient(api_key="k", http_client=httpx.Client(transport=transport)) as lsp:
            return [str(job.id) for job in lsp.jobs.list()]

    async def main() -> list[str]:
        async with AsyncLspExpertClient(api_key="k", http_client=httpx.AsyncClient(transport=transport)) as lsp:
            return [str(job.id) async for job in lsp.jobs.list()]

    return anyio.run(main)


@FLAVOURS
@pytest.mark.parametrize("count", [0, 1, 20, 21, 45])
def test_an_honest_vendor_is_asked_for_its_pages_and_no_more(flavour: str, count: int) -> None:
    account = Account(count)

    assert jobs(flavour, account) == account.names
    assert len(account.asked) == max(1, -(-count // 20))


@FLAVOURS
@pytest.mark.parametrize("size", [1, 7, 100])
def test_pages_may_have_any_length(flavour: str, size: int) -> None:
    account = Account(45, size)

    assert jobs(flavour, account) == account.names


@FLAVOURS
def test_pages_that_say_nothing_are_walked_until_one_is_empty(flavour: str) -> None:
    account = Account(45, totalPages=None, totalItems=None, hasNextPage=None)

    assert jobs(flavour, account) == account.names
    assert account.asked == ["1", "2", "3", "4"]


@FLAVOURS
def test_an_end_before_all_rows_came_is_an_error(flavour: str) -> None:
    account = Account(45, hasNextPage=False)

    with pytest.raises(DecodeError, match="20 of 45 rows came"):
        jobs(flavour, account)
    assert account.asked == ["1", "1"]
