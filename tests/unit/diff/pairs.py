"""A small curated spec, and edits of it that each change one thing."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from generator.diff.changes import Change
from generator.diff.compare import compare
from generator.pipeline.project import understand

Edit = Callable[[dict[str, Any]], None]

BASE = """
openapi: 3.1.0
info:
  title: Made
  version: "1"
  x-client: {package: made_client, class: Made, distribution: made-client, version: 1.2.3}
servers: [{url: "https://made.example/api"}]
security: [{key: []}]
tags: [{name: invoices, description: Invoices.}]
x-evidence: {status: documented, source: the vendor's page}
x-pagination: {style: page, page: page, limit: limit, limit-max: 100, items: data}
x-rate-limit: {requests: 100, per: 60}
x-failure: {when: [{member: status, equals: false}], message: [message]}
paths:
  /invoices:
    get:
      operationId: listInvoices
      tags: [invoices]
      summary: List invoices.
      x-resource: invoices
      x-method: list
      x-pagination: true
      parameters:
        - {name: status, in: query, description: Which., schema: {$ref: "#/components/schemas/Status"}}
        - {name: text, in: query, description: Words., schema: {type: string, maxLength: 50}}
        - {name: page, in: query, description: Page., schema: {type: integer}}
        - {name: limit, in: query, description: Size., schema: {type: integer, default: 20}}
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties: {data: {type: array, description: Rows., items: {$ref: "#/components/schemas/Invoice"}}}
    post:
      operationId: createInvoice
      tags: [invoices]
      summary: Create an invoice.
      x-resource: invoices
      x-method: create
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [number]
              properties:
                number: {type: integer, description: Number.}
                due: {type: [string, "null"], format: date, description: Last day.}
                status: {$ref: "#/components/schemas/Status"}
                lines: {type: array, description: Lines., items: {$ref: "#/components/schemas/Line"}}
            examples: {one: {value: {number: 1}}}
      responses:
        "200":
          description: The invoice.
          content: {application/json: {schema: {$ref: "#/components/schemas/Invoice"}}}
        "422": {description: It is not right.}
  /invoices/{id}:
    get:
      operationId: getInvoice
      tags: [invoices]
      summary: Fetch one.
      x-resource: invoices
      x-method: get
      parameters:
        - {name: id, in: path, required: true, description: Which., schema: {type: integer}}
      responses:
        "200":
          description: The invoice.
          content: {application/json: {schema: {$ref: "#/components/schemas/Invoice"}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key, x-name: api_key, description: Key.}
  schemas:
    Status: {type: string, description: State., enum: [draft, sent, paid]}
    Line:
      type: object
      description: A line.
      required: [qty]
      properties:
        qty: {type: integer, description: How many.}
        note: {type: string, description: Words.}
    Invoice:
      type: object
      description: An invoice.
      required: [id, total]
      properties:
        id: {type: integer, description: Number.}
        total: {type: string, x-type: decimal, description: Sum.}
        due: {type: [string, "null"], format: date, description: Last day.}
        status: {$ref: "#/components/schemas/Status"}
        lines: {type: array, description: Lines., items: {$ref: "#/components/schemas/Line"}}
        customer:
          type: object
          description: Who pays.
          properties: {name: {type: string, description: Name.}}
"""


def base() -> dict[str, Any]:
    """Return the spec, fresh."""
    value: dict[str, Any] = yaml.safe_load(BASE)
    return value


def edited(edit: Edit) -> dict[str, Any]:
    """Return the spec after an edit."""
    value = copy.deepcopy(base())
    edit(value)
    return value


def write(folder: Path, name: str, value: dict[str, Any]) -> Path:
    """Write a spec into a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(value, sort_keys=False), "utf-8")
    return path


def changes(folder: Path, old: dict[str, Any], new: dict[str, Any]) -> tuple[Change, ...]:
    """Compare two specs."""
    paths = write(folder, "old.yaml", old), write(folder, "new.yaml", new)
    return compare(understand(paths[0], shown="old.yaml"), understand(paths[1], shown="new.yaml"))


def get(value: dict[str, Any]) -> Any:
    """Return the operation that fetches one."""
    return value["paths"]["/invoices/{id}"]["get"]


def listing(value: dict[str, Any]) -> Any:
    """Return the operation that lists."""
    return value["paths"]["/invoices"]["get"]


def create(value: dict[str, Any]) -> Any:
    """Return the operation that creates."""
    return value["paths"]["/invoices"]["post"]


def body(value: dict[str, Any]) -> Any:
    """Return the schema of what is created."""
    return create(value)["requestBody"]["content"]["application/json"]["schema"]


def schema(value: dict[str, Any], name: str) -> Any:
    """Return a component."""
    return value["components"]["schemas"][name]


@frozen
class Case:
    """One kind of change: an edit, and the expected entry of the diff."""

    name: str
    edit: Edit
    kind: str
    level: str
    touches: str
    request: str | None = None
    response: str | None = None
    python: str | None = None


def members_of(value: dict[str, Any], name: str = "Invoice") -> Any:
    """Return the properties of a component."""
    return schema(value, name)["properties"]
