"""The removal run tells handlings that tests notice from those that they do not; tried on a small planted vendor."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from generator.quirks.ledger import Handling, Ledger, read_ledger
from generator.text.diagnostics import Place
from tests.gates.quirks import Outcome, Removal, generate, outcomes_of, prove, removals_of, summary, verdict
from tests.unit.quirks.planted import PRICE, plant, quirk, rows

PLACE = Place("made.quirks.yaml", 1, "#")


def ledger_in(root: Path, ledger: list[dict[str, Any]]) -> Ledger:
    read = read_ledger(plant(root, ledger))
    assert read is not None
    return read


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "copies").mkdir()
    monkeypatch.setenv("QUIRKS_FOLDER", str(tmp_path / "copies"))


def test_each_handling_is_taken_away_alone_and_noticed(tmp_path: Path) -> None:
    removals = removals_of(tmp_path, "made", ledger_in(tmp_path, rows()))

    outcomes = outcomes_of(removals, {}, processes=1)

    assert [(outcome.removal.quirk, outcome.is_right) for outcome in outcomes] == [
        ("made", True),
        ("MA-01", True),
        ("MA-02", True),
        ("MA-03", True),
    ]
    assert [outcome.text.rpartition("::")[2] for outcome in outcomes[1:]] == [
        "test_a_price_is_exact",
        "test_a_box_is_opened",
        "test_limits",
    ]


def test_a_test_that_cannot_fail_is_found(tmp_path: Path) -> None:
    ledger = [{**rows()[0], "tests": ["tests/test_made.py::test_that_cannot_fail"]}]
    (_, removal) = removals_of(tmp_path, "made", ledger_in(tmp_path, ledger))

    outcome = prove(removal, {})

    assert not outcome.is_right and outcome.text == "no test fails: tests/test_made.py::test_that_cannot_fail"


def test_what_was_proven_is_remembered_until_something_of_it_changes(tmp_path: Path) -> None:
    (_, removal, *_) = removals_of(tmp_path, "made", ledger_in(tmp_path, rows()))
    first = prove(removal, {})
    known = dict.fromkeys(first.keys, first.text)

    assert prove(removal, known).seconds == 0.0

    tests = tmp_path / "tests" / "test_made.py"
    tests.write_text(tests.read_text("utf-8").replace('== "0.10" and', '== "0.10" or'), "utf-8")
    assert not prove(removal, known).is_right


def test_a_copy_that_does_not_run_proves_nothing(tmp_path: Path) -> None:
    row = {**rows()[2], "handled": [{"overlay": "dialect.LIMITS", "instead": "nowhere"}]}
    (_, removal) = removals_of(tmp_path, "made", ledger_in(tmp_path, [row]))

    outcome = prove(removal, {})

    assert not outcome.is_right and "does not run" in outcome.text and "nowhere" in outcome.text


def test_a_spec_that_needs_the_word_says_so(tmp_path: Path) -> None:
    row = {**rows()[0], "handled": [{"spec": "#/paths/~1thing/get/responses"}]}
    plant(tmp_path, [row])
    (_, removal) = removals_of(tmp_path, "made", ledger_in(tmp_path, [row]))
    without = Removal(tmp_path, "made", "MA-01", Handling("spec", "#/info/x-client/package", PLACE), removal.tests)

    assert prove(without, {}).text.startswith("cannot be generated without it: ")


def test_tests_that_fail_anyway_prove_nothing(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path, rows())
    tests = tmp_path / "tests" / "test_made.py"
    tests.write_text(tests.read_text("utf-8").replace("== {", "!= {"), "utf-8")

    outcome = prove(removals_of(tmp_path, "made", ledger)[0], {})

    assert not outcome.is_right and "they fail while nothing is missing" in outcome.text


def test_code_of_the_runtime_is_taken_out_of_the_copy(tmp_path: Path) -> None:
    plant(tmp_path, rows())
    handling = Handling("runtime", "core.quirks.whole", PLACE, "None")

    files = generate(Removal(tmp_path, "made", "MA-01", handling, ()))

    text = files["made_client/_runtime/core/quirks.py"]
    assert "def whole(" in text and text.partition("def whole(")[2].splitlines()[1].strip() == "return None"


@pytest.mark.parametrize("output", ["E   NameError: name 'x' is not defined\nFAILED a::b", "no tests ran"])
def test_only_a_failed_test_is_a_proof(output: str) -> None:
    removal = Removal(Path(), "made", "MA-01", Handling("spec", PRICE, PLACE), ("a::b",))

    assert [verdict(removal, code, output)[0] for code in (0, 1, 2, 4, 5)] == [False] * 5
    assert verdict(removal, 1, "E   AssertionError\nFAILED a::b - x") == (True, "a::b")


def test_a_removal_travels_to_another_process() -> None:
    handling = Handling("spec", PRICE, PLACE)

    assert pickle.loads(pickle.dumps(handling)).instead is handling.instead


def test_the_summary_counts_what_is_proven_and_names_the_rest(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path, [*rows(), quirk("MA-04", proof="none", reason="Nobody can see it.")])
    removals = removals_of(tmp_path, "made", ledger)
    outcomes = [Outcome(removal, removal.quirk != "MA-02", "no test fails: a::b") for removal in removals]

    assert summary({"made": ledger}, outcomes) == [
        "MA-02: overlay dialect.MadeDialect.payload\n    no test fails: a::b",
        "made: 4 quirks, 2 proven by 3 removals, 1 without proof, 1 that no test notices",
        "    MA-04: Nobody can see it.",
    ]
