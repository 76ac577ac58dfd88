"""Random values that fit the answers of real documents are read without a drift."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest

from tests.oracles.corpus.documents import chosen

from .answers import answers, arguments
from .fit_client import fit
from .values import NoValue, Values

_VALUES = int(os.environ.get("FIT_VALUES") or 2)
"""Values per answer."""


@pytest.mark.parametrize("document", chosen(), ids=lambda path: path.stem)
def test_no_answer_of_a_real_document_is_taken_for_a_drift(document: Path) -> None:
    """Every success answer of every operation; with CORPUS_ALL=1 of the whole corpus."""
    drifts: list[str] = []
    asked, read = 0, 0

    with fit(document) as session:
        values = Values(session.project.documents.root.value, Random(1))
        for answer in answers(session):
            asked += 1
            for _ in range(_VALUES):
                try:
                    value = values.valid(answer.schema)
                except NoValue:
                    continue
                session.says(value, answer.status, answer.media)
                answer.call(**arguments(answer.call))
                drifts += [f"{answer.method} {answer.path}: {drift}" for drift in session.drifts]
                read += 1

    assert drifts == []
    # Some have no answers of JSON.
    assert bool(read) == bool(asked)
