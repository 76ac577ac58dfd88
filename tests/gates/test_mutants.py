"""Mutants are mistakes that could be made, and a report says what became of them."""

from __future__ import annotations

import pytest

from tests.gates.mutants import AREAS, ROOT, Mutant, Trial, drawn, harmless, mutants_of, table

SOURCE = '''
def pages(total: int | None = None, size: int = 2) -> int | None:
    """Return how many pages there are; the text "1 + 1" is not code here."""
    if total is None or size < 1:
        return None
    return total // size
'''


def test_a_mutant_is_one_mistake_in_code_that_runs() -> None:
    mutants = list(mutants_of("listings", "made.py", SOURCE))

    texts = [mutant.text(SOURCE) for mutant in mutants]
    assert None not in texts and SOURCE not in texts
    changed = {
        (mutant.operator, line)
        for mutant, text in zip(mutants, texts, strict=True)
        for line in str(text).splitlines()
        if line not in SOURCE.splitlines()
    }
    assert ("ReplaceOrWithAnd", "    if total is None and size < 1:") in changed
    assert ("ReplaceComparisonOperator_Lt_LtE", "    if total is None or size <= 1:") in changed
    assert ("ReplaceBinaryOperator_FloorDiv_Mul", "    return total * size") in changed
    assert {line for _, line in changed if line.startswith("def ")} == {
        "def pages(total: int | None = None, size: int = 3) -> int | None:",
        "def pages(total: int | None = None, size: int = 1) -> int | None:",
    }


@pytest.mark.parametrize("name", AREAS)
def test_an_area_has_modules_and_tests(name: str) -> None:
    """A module or a test that got another name would drop out unnoticed."""
    area = AREAS[name]

    assert [pattern for pattern in area.modules if not list(ROOT.glob(pattern))] == []
    assert [path for path in area.tests if not (ROOT / path).exists()] == []


def test_a_seed_draws_the_same_sample_again() -> None:
    first, again, other = (drawn(["paging"], 5, seed) for seed in (1, 1, 2))

    assert len(first) == 5 and first == again != other
    assert all(mutant.path.startswith("generator/runtime/dialect/pag") for mutant in first)


def test_the_table_counts_by_module() -> None:
    trials = [
        Trial(Mutant("paging", path, "AddNot", 0, 1), is_caught, (), ())
        for path, is_caught in [("a.py", True), ("a.py", False), ("b.py", True)]
    ]

    assert table(trials).splitlines() == ["   1 of 2    paging: a.py", "   1 of 1    paging: b.py", "   2 of 3    all"]


def test_what_only_type_checkers_read_is_not_tried() -> None:
    source = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import os\nif not os:\n    pass\n"

    assert {mutant.line for mutant in mutants_of("listings", "made.py", source)} == {5}


def test_a_harmless_mutant_is_not_counted_unless_it_is_caught() -> None:
    (path, before, after), reason = next(iter(harmless().items()))
    mutant = Mutant("paging", path, "AddNot", 0, 1)

    assert reason
    assert not Trial(mutant, False, (f"  {before}",), (f"  {after}",)).counts
    assert Trial(mutant, False, (after,), (before,)).counts
    assert Trial(mutant, True, (before,), (after,)).counts


def test_the_lines_of_harmless_mutants_exist() -> None:
    """A line that changed has to be thought about again."""
    gone = [
        (path, before)
        for path, before, _ in harmless()
        if before not in " ".join(line.strip() for line in (ROOT / path).read_text("utf-8").splitlines())
    ]

    assert gone == []
