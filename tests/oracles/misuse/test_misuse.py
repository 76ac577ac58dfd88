"""Whatever a server, an argument or an environment does, a client returns a value or raises a `ClientError`."""

from __future__ import annotations

from typing import Any

import pytest

from .random_answers import answer_of
from .trial import judge

SEEDS = range(60)


@pytest.mark.parametrize("part", range(4))
def test_random_trials_end_in_a_value_or_in_a_client_error(part: int) -> None:
    """`make fuzz` tries more of them; a seed repeats a trial: `python -m tests.oracles.misuse --seed 7`."""
    trials = [judge(seed) for seed in SEEDS if seed % 4 == part]

    assert [trial for trial in trials if trial.fault] == []


def test_the_trials_reach_values_and_errors_of_all_kinds() -> None:
    """A fuzz that is refused at the door proves nothing."""
    ends = {judge(seed).end for seed in SEEDS}

    assert ends >= {"value", "InvalidArgument", "ConnectionFailed", "OutcomeUnknown", "DecodeError", "ServerError"}


def _shows_secrets(client: Any) -> None:
    engine = client._engine
    for part in (engine, engine.failures, engine.reports):
        part.masking = type(engine.masking)()


def _lets_exceptions_through(client: Any) -> None:
    def refusal(*_: object) -> None:
        raise AttributeError("planted")

    client._engine.dialect.refusal = refusal
    client._engine.failures.unreadable = lambda error, *_: error


@pytest.mark.parametrize(
    ("hole", "sign"), [(_shows_secrets, "the credential is in"), (_lets_exceptions_through, "AttributeError: planted")]
)
def test_a_planted_hole_is_found(hole: Any, sign: str) -> None:
    """The proof that the trials can fail."""
    faults = [trial.fault for trial in (judge(seed, hole) for seed in SEEDS) if trial.fault]

    assert any(sign in fault for fault in faults), faults


def test_a_seed_names_the_same_answer() -> None:
    assert answer_of(7, {"id": 1}) == answer_of(7, {"id": 1}) != answer_of(8, {"id": 1})
