"""Functions stay small, and the list of the larger ones stays honest."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gates.complexity import complexities, faults, worst

SIZES = {("generator/a.py", "small"): 10, ("generator/a.py", "Large.one"): 11, ("overlays/b.py", "huge"): 16}


def test_what_is_too_large_is_an_error_even_with_a_reason() -> None:
    reasons = {"generator/a.py": {"Large.one": "one branch for each kind"}, "overlays/b.py": {"huge": "it is huge"}}

    assert list(faults(SIZES, reasons)) == [
        "overlays/b.py: huge has a complexity of 16; the most is 15. Take it apart."
    ]


@pytest.mark.parametrize("reasons", [{}, {"generator/a.py": {"Large.one": ""}}])
def test_what_is_large_needs_a_reason(reasons: dict[str, dict[str, str]]) -> None:
    lines = list(faults({("generator/a.py", "Large.one"): 11}, reasons))

    assert [line.partition(";")[0] for line in lines] == ["generator/a.py: Large.one has a complexity of 11"]


@pytest.mark.parametrize(("name", "now"), [("small", "has a complexity of 10"), ("gone", "is not there")])
def test_a_reason_that_is_no_longer_needed_is_an_error(name: str, now: str) -> None:
    lines = list(faults({("generator/a.py", "small"): 10}, {"generator/a.py": {name: "one branch for each kind"}}))

    assert lines == [f"tests/gates/complexity.toml: generator/a.py: {name} {now}. Remove the entry."]


def test_functions_are_found_by_the_names_around_them(tmp_path: Path) -> None:
    text = "class Outer:\n    def method(self, a):\n        def inner(b):\n            return b or a\n\n"
    text += "        return a or inner\n"
    for folder in ("generator", "overlays"):
        (tmp_path / folder).mkdir()
    (tmp_path / "generator" / "made.py").write_text(text, "utf-8")

    measured = complexities(tmp_path)

    assert measured == {("generator/made.py", "Outer.method"): 2, ("generator/made.py", "Outer.method.inner"): 2}
    assert worst(measured, 1) == ["  2  generator/made.py: Outer.method"]


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    for folder in ("generator", "overlays"):
        (tmp_path / folder).mkdir()
    (tmp_path / "overlays" / "made.py").write_text("def broken(:\n", "utf-8")

    with pytest.raises(ValueError, match=r"radon cannot read overlays/made\.py"):
        complexities(tmp_path)
