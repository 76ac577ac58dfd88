"""A simulated Simplicate with a few records, and ways to ask it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from simplicate_client import (
    AsyncSimplicateClient,
    SimplicateClient,
)
from simplicate_client.simulator import Simulator
from tests.vendors.either_client import connector

ACME = {"id": "organization:acme", "name": "Acme", "email": "info@acme.example"}
BOB = {"id": "organization:bob", "name": "Bobs Bikes", "email": None}
RECORDS: dict[str, list[dict[str, Any]]] = {
    "crm/organization": [ACME, BOB],
    "hrm/employee": [{"id": "employee:ann", "name": "Ann"}],
    "projects/project": [
        {"id": "project:a", "name": "Alpha", "organization_id": "organization:acme", "budget": None},
        {"id": "project:b", "name": "Beta", "organization_id": "organization:bob"},
    ],
    "hours/hours": [
        {
            "id": f"hours:{day}",
            "employee_id": "employee:ann",
            "project_id": "project:a" if day % 2 else "project:b",
            "hours": day,
            "start_date": f"2024-06-{day:02} 09:00:00",
            "note": None if day == 3 else f"Day {day}",
            "billable": day < 4,
            "updated_at": f"2024-07-{day:02} 00:00:00",
        }
        for day in range(1, 7)
    ],
}
FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])


def talk(flavour: str, office: Simulator, call: Callable[[Any], Any], **settings: Any) -> Any:
    """Return what a call gives on the client of a flavour; listings are collected."""
    with connector(flavour, SimplicateClient, AsyncSimplicateClient)(office, **settings) as client:
        result = call(client)
        return result.collect() if hasattr(result, "collect") else result


def ask(office: Simulator, path: str, **more: Any) -> httpx.Response:
    """Return the answer to a request of our own making."""
    headers = {"Authentication-Key": office.credentials["api_key"], "Content-Type": "application/json"}
    headers |= {"Authentication-Secret": office.credentials["api_secret"]}
    method = more.pop("method", "GET")
    with office.http_client() as http:
        return http.request(method, office.base_url + path, headers=headers, **more)


def ids(office: Simulator, query: str, path: str = "/hours/hours") -> list[str]:
    """Return the ids, without their kind, that a query finds."""
    answer = ask(office, f"{path}?{query}")
    assert answer.status_code == 200, answer.text
    return [row["id"].partition(":")[2] for row in answer.json()["data"]]
