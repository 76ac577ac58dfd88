"""The example of CONTRIBUTING.md has the effects that it describes."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.cli.main import ROOT
from tests.unit.making import run

TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def test_the_fact_becomes_the_signature_and_breaks_nobody(tmp_path: Path) -> None:
    overlay = str(ROOT / "overlays" / "simplepay")
    old = ROOT / "specs" / "simplepay.yaml"
    before, operation, after = old.read_text("utf-8").partition("      operationId: payPointsList\n")
    head, responses, rest = after.partition("      responses:\n")
    fact = TEXT.partition("```yaml\n")[2].partition("```")[0]
    (tmp_path / "specs").mkdir()
    for folder in ("generator", "overlays", "tests"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    new = tmp_path / "specs" / "simplepay.yaml"
    new.write_text(f"{before}{operation}{head}{fact}{responses}{rest}", "utf-8")
    shutil.copy(old.with_suffix(".quirks.yaml"), new.parent)

    package, *_ = run("generate", "--spec", str(new), "--overlay", overlay, "--out", str(tmp_path / "out"))
    linted, *_ = run("lint", str(new))
    code, report, _ = run("diff", str(old), str(new), "--old-overlay", overlay, "--new-overlay", overlay)

    signature = TEXT.partition("```python\n")[2].partition("\n")[0]
    emitted = (tmp_path / "out" / "simplepay_client" / "resources" / "pay_points.py").read_text("utf-8")
    assert (package, linted, code) == (0, 0, 0)
    assert signature in emitted.splitlines()
    assert "**No caller breaks.** 1 safe." in report
