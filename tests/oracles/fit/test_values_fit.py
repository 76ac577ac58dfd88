"""An answer that fits its schema causes no drift; every answer is read, and written back unchanged."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .fit_client import alike, fit
from .random_documents import THING, documents
from .values import NoValue, Values

_EXAMPLES = int(os.environ.get("FIT_EXAMPLES") or 40)
"""Documents per test; a long run is `FIT_EXAMPLES=5000 pytest tests/oracles/fit`."""

_VALUES = 5
_SEEDS = st.integers(0, 2**32)
_every_run = settings(max_examples=_EXAMPLES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where each document is put."""
    return tmp_path_factory.mktemp("fit") / "spec.json"


def _some(values: Values) -> Iterator[Any]:
    for _ in range(_VALUES):
        try:
            yield values.valid(THING)
        except NoValue:
            continue


@_every_run
@given(document=documents(), seed=_SEEDS)
def test_what_fits_is_read_without_a_drift_and_written_as_it_came(
    spec: Path, document: dict[str, Any], seed: int
) -> None:
    """Through a whole client, generated and imported; numbers may change their spelling."""
    spec.write_text(json.dumps(document), "utf-8")

    with fit(spec) as session:
        for value in _some(Values(document, Random(seed))):
            session.says(value)
            got = session.client.calls.fetch()

            assert session.drifts == [], value
            assert alike(session.written(got), value)


@_every_run
@given(document=documents(), seed=_SEEDS)
def test_what_was_read_can_be_sent_and_fits_still(spec: Path, document: dict[str, Any], seed: int) -> None:
    """As arguments of the method that accepts the same schema."""
    spec.write_text(json.dumps(document), "utf-8")
    values = Values(document, Random(seed))

    with fit(spec) as session:
        for value in _some(values):
            session.says(value)
            got = session.client.calls.fetch()
            # Of what came: a member that is `None` because nothing came is not a null to send.
            session.client.calls.send(**{name: getattr(got, name) for name in ("x", "y") if name in got.to_python()})

            assert values.fits(THING, json.loads(session.sent))


@_every_run
@given(document=documents(), seed=_SEEDS)
def test_what_does_not_fit_is_kept_as_it_came(spec: Path, document: dict[str, Any], seed: int) -> None:
    """Reading reports it and never fails."""
    spec.write_text(json.dumps(document), "utf-8")
    values = Values(document, Random(seed))

    with fit(spec) as session:
        for value in _some(values):
            broken = values.changed(value)
            session.says(broken)
            got = session.client.calls.fetch()

            assert alike(session.written(got), broken)
