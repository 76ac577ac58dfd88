"""What runs in a copy counts for the original, line by line."""

from __future__ import annotations

from pathlib import Path

from coverage import CoverageData

from tests.gates.coverage_run import Share, shares_in, shift, table


def test_a_copy_is_one_line_longer_at_its_top(tmp_path: Path) -> None:
    """Entries and exits are negative lines; those of the module itself stay."""
    copy, other = "/x/perfex_client/_runtime/core/a.py", "/x/perfex_client/client.py"
    data = CoverageData(str(tmp_path / "one"))
    data.add_arcs({copy: [(-1, 2), (2, 5), (-5, 6), (6, -5), (5, -1)], other: [(-1, 2), (2, -1)]})
    data.write()

    shift(tmp_path / "one")

    (file,) = tmp_path.iterdir()
    shifted = CoverageData(str(file))
    shifted.read()
    assert sorted(shifted.arcs(copy) or []) == [(-4, 5), (-1, 1), (1, 4), (4, -1), (5, -4)]
    assert sorted(shifted.arcs(other) or []) == [(-1, 2), (2, -1)]


def test_statements_and_branches_count_together() -> None:
    summary = {"covered_lines": 3, "num_statements": 4, "covered_branches": 1, "num_branches": 2}
    nothing = {"covered_lines": 0, "num_statements": 0, "covered_branches": 0, "num_branches": 0}
    report = {"files": {"generator/a/b.py": {"summary": summary}, "generator/a/__init__.py": {"summary": nothing}}}

    assert shares_in(report) == {"generator/a/b.py": Share(4, 6)}


def test_the_table_has_folders_then_files_that_are_low() -> None:
    lines = table({"generator/a/b.py": Share(4, 6), "generator/a/c.py": Share(99, 100), "overlays/d/e.py": Share(1, 1)})

    assert lines.splitlines() == [
        " 100.0 %  overlays/d (1 of 1)",
        "  97.2 %  generator/a (103 of 106)",
        "",
        "  66.7 %  generator/a/b.py (4 of 6)",
    ]
