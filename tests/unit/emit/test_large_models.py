"""A model of more members than slots are made for in time does all that a small one does."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator

import attrs
import pytest

from tests.unit.making import Package, document, forgotten, make, operation, ref

COUNT = 1_001


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    members = {f"member_{number}": {"type": "string"} for number in range(COUNT)}
    few = {"type": "object", "properties": {"member_0": {"type": "string"}}}
    schemas = {"Wide": {"type": "object", "properties": members}, "Narrow": few}
    paths = {"/wide": {"get": operation("wide", ref("Wide"))}, "/narrow": {"get": operation("narrow", ref("Narrow"))}}
    with forgotten("large_client"):
        yield make(tmp_path_factory.mktemp("large"), document(paths, schemas), "large_client")


def test_only_the_large_one_has_no_slots(package: Package) -> None:
    models = package.load("models")

    assert hasattr(models.Wide(), "__dict__")
    assert not hasattr(models.Narrow(), "__dict__")


def test_it_is_read_copied_pickled_changed_and_written(package: Package) -> None:
    data = {"member_7": "seven", "not documented": 1}

    wide = package.load("models").Wide.from_dict(data)

    for same in (wide, copy.copy(wide), copy.deepcopy(wide), pickle.loads(pickle.dumps(wide)), attrs.evolve(wide)):
        assert same == wide
        assert same.to_dict() == data
    assert (wide.member_7, wide.member_1000) == ("seven", None)
    assert attrs.evolve(wide, member_8="eight").to_dict() == {**data, "member_8": "eight"}
