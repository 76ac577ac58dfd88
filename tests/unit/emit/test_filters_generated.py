"""Listings with a filter get a `where`, and type checkers the fields; overlays add methods to the client itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.main import main

SPEC = """
openapi: 3.1.0
info:
  title: Shop
  version: '1'
  x-client: {package: shop_client, class: Shop, distribution: shop-client, version: '1'}
x-filter: {style: q, parameter: filter, named: extras}
x-pagination: {style: offset, page: offset, limit: limit, limit-max: 50, items: data, key: number}
paths:
  /orders:
    get:
      operationId: ordersList
      summary: List orders
      x-resource: orders
      x-method: list
      x-pagination: true
      x-filter: true
      parameters: [PARAMETER]
      responses:
        '200':
          description: Orders
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Order'}}
components:
  schemas:
    Order:
      type: object
      description: An order.
      properties:
        number: {type: integer}
        paid: {type: [boolean, 'null']}
        class: {type: string, enum: [fast, slow]}
        due: {type: string, format: date}
        made: {type: string, x-type: date-time}
        buyer: {oneOf: [{$ref: '#/components/schemas/Buyer'}, {type: 'null'}]}
        lines: {type: array, items: {$ref: '#/components/schemas/Buyer'}}
        tags: {type: array, items: {type: string}}
        extras: {type: array, items: {$ref: '#/components/schemas/Buyer'}}
        mixed: {type: [string, number]}
        other: {type: string}
    Buyer:
      type: object
      description: Somebody who buys.
      properties:
        name: {type: string}
        orders: {type: array, items: {$ref: '#/components/schemas/Order'}}
"""

FIELDS = '''
class Buyer(filters.Fields):
    """Somebody who buys."""

    name: filters.Text
    orders: Order


class Order(filters.Fields):
    """An order."""

    number: filters.Number
    paid: filters.Flag
    class_: filters.Text
    due: filters.Day
    made: filters.Moment
    buyer: Buyer
    lines: Buyer
    tags: filters.Text
    extras: filters.Named
    mixed: filters.Other
'''

OVERLAY = '''
"""Calls of many steps."""

from __future__ import annotations

from typing import overload

from shop_client._runtime.extend import Flow


def audit(year: int, *, deep: bool = False) -> Flow[int]:
    """Audit a year."""
    yield from ()
    return year


@overload
def book(name: str) -> Flow[str]: ...
@overload
def book(name: str, *, to: int) -> Flow[int]: ...
@overload
def book(name: str, *, to: int | None = None) -> Flow[str | int]: ...
def book(name: str, *, to: int | None = None) -> Flow[str | int]:
    """Book a thing."""
    yield from ()
    return name
'''


def generated(folder: Path, parameter: str = "", overlay: str | None = None) -> Path:
    """Generate the client of a shop and return its package."""
    spec = folder / "shop.yaml"
    spec.write_text(SPEC.replace("PARAMETER", parameter))
    arguments = ["generate", "--spec", str(spec), "--out", str(folder / "out")]
    if overlay is not None:
        (folder / "overlay").mkdir()
        (folder / "overlay" / "client.py").write_text(overlay)
        arguments += ["--overlay", str(folder / "overlay")]
    assert main(arguments) in (0, 3)
    return folder / "out" / "shop_client"


def test_a_listing_with_a_filter_gets_a_where_over_its_fields(tmp_path: Path) -> None:
    package = generated(tmp_path)

    text = (package / "resources" / "orders.py").read_text()
    assert "where: Filter[fields.Order] = UNSET" in text
    assert "where=where" in text
    assert (package / "fields" / "_records.py").read_text().endswith(FIELDS)
    assert 'named=("extras",)' in (package / "client.py").read_text()


def test_a_parameter_that_takes_the_filters_name_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "shop.yaml"
    spec.write_text(SPEC.replace("PARAMETER", "{name: where, in: query, schema: {type: string}}"))

    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 1
    assert "`where` is the filter." in capsys.readouterr().err


def test_flows_of_the_overlays_client_module_become_methods_of_both_clients(tmp_path: Path) -> None:
    text = (generated(tmp_path, overlay=OVERLAY) / "client.py").read_text()

    assert text.count("    def audit(self, year: int, *, deep: bool = False) -> int:\n") == 1
    assert text.count("    async def audit(self, year: int, *, deep: bool = False) -> int:\n") == 1
    assert text.count("return self.transport.run(flows.audit(year, deep=deep))") == 1
    assert text.count("return await self.transport.run(flows.audit(year, deep=deep))") == 1


def test_overloads_of_a_flow_are_those_of_the_method(tmp_path: Path) -> None:
    text = (generated(tmp_path, overlay=OVERLAY) / "client.py").read_text()

    assert "    @overload\n    def book(self, name: str) -> str: ...\n" in text
    assert "    @overload\n    async def book(self, name: str, *, to: int) -> int: ...\n" in text
    assert text.count("@overload") == 6
