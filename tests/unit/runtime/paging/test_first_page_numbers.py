"""Where nobody says what number the first page has, its answer does; all rows come, from 0 or 1 on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.unit.making import Package, document, make

NUMBER = {"type": "integer"}
ROWS = {"type": "array", "items": {"type": "object", "properties": {"id": NUMBER}}}


def spec(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    answer = {"type": "object", "properties": {"rows": ROWS, "pageNumber": NUMBER, "totalPages": NUMBER}}
    response = {"description": "Rows", "content": {"application/json": {"schema": answer}}}
    return document({"/rows": {"get": {"parameters": parameters, "responses": {"200": response}}}})


PLAIN = spec([{"name": name, "in": "query", "schema": NUMBER} for name in ("page", "size")])
OBJECT = spec([{"name": "pageable", "in": "query", "schema": {"$ref": "#/components/schemas/Pageable"}}]) | {
    "components": {
        "schemas": {
            "Pageable": {"type": "object", "properties": {"page": {"type": "integer", "minimum": 0}, "size": NUMBER}}
        }
    }
}


class Office:
    """A vendor of seven rows, two on a page, that counts its pages from 0 or from 1."""

    def __init__(self, first: int, said: Mapping[str, Any] | None = None) -> None:
        self.first, self.said = first, said
        self.asked: list[str | None] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = request.url.params.get("page")
        self.asked.append(page)
        number = self.first if page is None else int(page)
        start = (number - self.first) * 2
        rows = [{"id": each} for each in range(7)][start : start + 2]
        said = {"pageNumber": number} if self.said is None else self.said
        return httpx.Response(200, json={"rows": rows, "totalPages": 4, **said})


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return make(tmp_path_factory.mktemp("numbers"), PLAIN, "first_numbers_client")


def walked(package: Package, office: Office, **arguments: Any) -> list[int]:
    with httpx.Client(transport=httpx.MockTransport(office)) as http:
        client = package.MadeClient(base_url="https://vendor.example", http_client=http)
        return [row.id for row in client.rows.list(**arguments)]


@pytest.mark.parametrize("first", [0, 1])
def test_all_pages_come_whatever_number_the_first_one_has(package: Package, first: int) -> None:
    office = Office(first)

    assert walked(package, office) == list(range(7))
    assert office.asked == [None, *(str(first + number) for number in range(1, 4))]


@pytest.mark.parametrize("first", [0, 1])
def test_both_flavours_and_pages_ahead_count_alike(package: Package, first: int) -> None:
    office = Office(first)

    async def main() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(office)) as http:
            client = package.AsyncMadeClient(base_url="https://vendor.example", http_client=http)
            return [row.id async for page in client.rows.list().pages(ahead=2) for row in page.items]

    assert anyio.run(main) == list(range(7))


def test_a_walk_from_a_given_page_ends_where_no_rows_come(package: Package) -> None:
    """Nobody knows how many pages are before it, so their number does not tell the last one."""
    assert walked(package, Office(0), page=2) == [4, 5, 6]
    assert walked(package, Office(1), page=2) == [2, 3, 4, 5, 6]


def test_an_answer_without_its_number_is_an_error(package: Package) -> None:
    with pytest.raises(package.DecodeError, match="no number of the first page is in pageNumber"):
        walked(package, Office(1, {}))


def test_pages_in_an_object_of_the_query_are_asked_for_there(tmp_path: Path) -> None:
    package = make(tmp_path, OBJECT, "pages_in_object_client")
    office = Office(0)

    assert walked(package, office) == list(range(7))
    assert office.asked == [None, "1", "2", "3"]
    office.asked.clear()
    assert walked(package, office, pageable=package.models.Pageable(page=1, size=2)) == [2, 3, 4, 5, 6]
    assert office.asked == ["1", "2", "3"]


def test_a_walk_in_an_object_goes_on_from_its_cursor(tmp_path: Path) -> None:
    package = make(tmp_path, OBJECT, "cursor_in_object_client")

    with httpx.Client(transport=httpx.MockTransport(Office(0))) as http:
        client = package.MadeClient(base_url="https://vendor.example", http_client=http)
        pages = client.rows.list().pages()
        next(iter(pages))
        again = client.rows.list().pages(cursor=pages.cursor)

        assert [row.id for page in again for row in page.items] == [2, 3, 4, 5, 6]
