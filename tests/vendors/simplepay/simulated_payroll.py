"""A simulated SimplePay with one employee, and ways to call it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from simplepay_client import (
    AsyncSimplePayClient,
    SimplePayClient,
)
from simplepay_client.simulator import Simulator
from tests.vendors.either_client import connector

CLIENT = {"id": 1, "name": "Acme"}
ANN = {
    "id": 7,
    "client_id": 1,
    "number": "0007",
    "first_name": "Ann",
    "last_name": "Bee",
    "birthdate": None,
    "appointment_date": "2020-01-01",
    "wave_id": 2,
    "payment_method": "cash",
}
WAVE = {
    "id": 2,
    "client_id": 1,
    "length_months": 1,
    "length_weeks": 0,
    "first_end_date": "2008-01-31",
    "first_period_offset": 0,
    "name": "Monthly",
}
TYPES = [{"id": 5, "name": "Annual"}, {"id": 6, "name": "Sick"}]
OFFICE = {"clients": [CLIENT], "employees": [ANN], "waves": [WAVE], "leave_types": TYPES}


def talk(flavour: str, office: Simulator, call: Callable[[Any], Any], **settings: Any) -> Any:
    """Return what a call gives on the client of a flavour; listings are collected."""
    with connector(flavour, SimplePayClient, AsyncSimplePayClient)(office, **settings) as client:
        result = call(client)
        return result.collect() if hasattr(result, "collect") else result


FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])


def new_employee(**given: Any) -> dict[str, Any]:
    fixed = {"wave_id": 2, "first_name": "Bob", "last_name": "Cee", "appointment_date": date(2024, 1, 1)}
    return {**fixed, "payment_method": "cash", **given}
