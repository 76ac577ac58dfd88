"""Each ledger says which quirks the vendor's simulator has, and names a test on the simulator for each of these."""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from generator.quirks.ledger import ON_REQUEST, PLAYS, Quirk, read_ledger

ROOT = Path(__file__).resolve().parents[3]
VENDORS = {"lsp_expert": "LSP.expert", "perfex": "Perfex", "simplepay": "SimplePay", "simplicate": "Simplicate"}
LEAST = 0.8
"""The part of a vendor's quirks that its simulator has at least."""


def quirks(vendor: str) -> tuple[Quirk, ...]:
    ledger = read_ledger(ROOT / "specs" / f"{vendor}.yaml")
    assert ledger is not None
    return ledger.quirks


def is_simulated(quirk: Quirk) -> bool:
    return quirk.simulator in (PLAYS, ON_REQUEST)


@cache
def names_in(path: Path) -> dict[str, frozenset[str]]:
    """Return the names that each function of a module uses, its fixtures included; under "" those of simulators."""
    module = ast.parse(path.read_text("utf-8"))
    found = {
        node.name: frozenset(
            part.id if isinstance(part, ast.Name) else part.arg
            for part in ast.walk(node)
            if isinstance(part, ast.Name | ast.arg)
        )
        for node in module.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    imported = [node for node in module.body if isinstance(node, ast.ImportFrom)]
    simulators = [node for node in imported if str(node.module).endswith("_client.simulator")]
    return {**found, "": frozenset(alias.asname or alias.name for node in simulators for alias in node.names)}


def uses_simulator(test: str) -> bool:
    """Return whether a test makes a simulator, itself or by a function of its module that it names."""
    file, _, name = test.partition("::")
    names = names_in(ROOT / file)
    reached, waiting = {name.partition("[")[0]}, [name.partition("[")[0]]
    while waiting:
        used = names.get(waiting.pop(), frozenset())
        if not names[""].isdisjoint(used):
            return True
        fresh = (used & names.keys()) - reached - {""}
        reached |= fresh
        waiting += fresh
    return False


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_quirk_has_a_test_on_the_simulator_or_a_reason(vendor: str) -> None:
    unsaid = [quirk.id for quirk in quirks(vendor) if not quirk.simulator]
    untried = [
        quirk.id for quirk in quirks(vendor) if is_simulated(quirk) and not any(map(uses_simulator, quirk.tests))
    ]
    unreasoned = [quirk.id for quirk in quirks(vendor) if not is_simulated(quirk) and not quirk.simulator.endswith(".")]

    assert (unsaid, untried, unreasoned) == ([], [], [])


def test_what_makes_no_simulator_is_told_from_what_does() -> None:
    here = "tests/vendors/perfex/test_perfex"

    assert uses_simulator(f"{here}_server_faults.py::test_whole_amounts_are_taken")
    assert uses_simulator(f"{here}_simulated_quirks.py::test_deletions_go_where_the_guide_has_them")
    assert not uses_simulator(f"{here}_quirks.py::test_deletions_have_two_kinds_of_addresses")


def test_the_guide_says_how_many_there_are() -> None:
    guide = (ROOT / "docs" / "simulators.md").read_text("utf-8")
    for vendor, name in VENDORS.items():
        counts = Counter(quirk.simulator if is_simulated(quirk) else "" for quirk in quirks(vendor))
        row = f"| {name} | {counts.total()} | {counts[PLAYS]} | {counts[ON_REQUEST]} | {counts['']} |"
        assert row in guide, f"docs/simulators.md lacks {row!r}"
        assert counts[PLAYS] + counts[ON_REQUEST] >= LEAST * counts.total()
