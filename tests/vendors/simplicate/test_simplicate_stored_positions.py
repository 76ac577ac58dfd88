"""Positions are stored between runs, also over versions of the client; requests stay within what servers take."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from simplicate_client import InvalidArgument
from simplicate_client._overlay.comparing import Batches
from simplicate_client.models import ChangePosition, DeletionPosition
from tests.vendors.simplicate.office import Office, talk

START = datetime(2024, 6, 9)
PATH = "/crm/organization"


def test_a_position_that_was_stored_by_an_earlier_version_still_knows_what_was_told() -> None:
    """The mark of a record is part of what callers store."""
    row: dict[str, Any] = {"id": "organization:1", "updated_at": "2024-06-09 00:00:05", "name": "Café"}
    office = Office({PATH: [row]})
    result = talk("sync", office, lambda client: client.changes(client.crm.organizations, since=START))

    assert result.position.to_dict() == {
        "since": "2024-06-09 00:00:00",
        "told": {"organization:1": "2024-06-09 00:00:05 e2ee1d41b1c50c3f"},
    }


def test_members_in_another_order_are_no_change() -> None:
    row: dict[str, Any] = {"id": "organization:1", "updated_at": "2024-06-09 00:00:05", "name": "x"}
    office = Office({PATH: [row]})
    first = talk("sync", office, lambda client: client.changes(client.crm.organizations, since=START))
    office.tables[PATH] = [dict(reversed(row.items()))]

    again = talk("sync", office, lambda client: client.changes(client.crm.organizations, since=first.position))

    assert again.items == []


def test_an_overlap_of_nothing_looks_at_the_last_second_only() -> None:
    office = Office({PATH: [{"id": "organization:1", "updated_at": "2024-06-09 00:00:05"}]})

    result = talk(
        "sync", office, lambda client: client.changes(client.crm.organizations, since=START, overlap=timedelta())
    )

    assert result.position.since == START + timedelta(seconds=5)
    with pytest.raises(InvalidArgument, match="less than nothing"):
        talk(
            "sync",
            office,
            lambda client: client.changes(client.crm.organizations, since=START, overlap=-timedelta(microseconds=1)),
        )


def test_positions_are_made_by_name() -> None:
    """They get more members with time."""
    for position in (ChangePosition, DeletionPosition):
        make: Any = position
        with pytest.raises(TypeError):
            make("2024-06-09 00:00:00")


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ([597] * 10, [10]),
        ([597] * 9 + [598], [9, 1]),
        ([597] * 21, [10, 10, 1]),
        ([7000, 7000], [1, 1]),
        ([1] * 201, [100, 100, 1]),
        ([], []),
    ],
    ids=["6000", "6001", "three", "too long alone", "a hundred", "none"],
)
def test_identifiers_of_a_request_have_at_most_6000_characters(lengths: list[int], expected: list[int]) -> None:
    """Each with its comma, which takes three."""
    assert [len(batch) for batch in Batches(["x" * length for length in lengths])] == expected


def test_characters_that_are_encoded_count_as_they_are_sent() -> None:
    assert [len(batch) for batch in Batches([":" * 199] * 11)] == [10, 1]
