"""Another parser reads documents of others as we do, or cannot express their content."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.oracles.corpus.documents import chosen
from tests.oracles.second_opinion.opinions import Opinions


@pytest.mark.parametrize("document", chosen(), ids=lambda path: path.stem)
def test_two_parsers_agree_as_far_as_both_can(document: Path) -> None:
    opinions = Opinions.of(document)
    differences = opinions.differences()

    print(f"{len(opinions.pairs())} models compared", dict(Counter(difference.cause for difference in differences)))
    assert [str(difference) for difference in differences if difference.cause is None] == []
    assert len(opinions.pairs()) >= len(opinions.schemas) // 4
