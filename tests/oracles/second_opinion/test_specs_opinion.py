"""Another parser reads our specs as we do: members, what is required, and kinds."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.read.openapi_overlay import specs_in
from tests.oracles.second_opinion.opinions import Inexpressible, Opinions

SPECS = specs_in(Path(__file__).parents[3] / "specs")


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.stem)
def test_two_parsers_agree(spec: Path) -> None:
    opinions = Opinions.of(spec)

    different = [difference for difference in opinions.differences() if difference.cause is not Inexpressible.REFUSED]
    assert opinions.pairs()
    assert different == []
