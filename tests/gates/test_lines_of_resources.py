"""How much there is to read: lines of resource modules for each operation."""

from __future__ import annotations

import pytest

from generator.read.openapi_overlay import specs_in
from tests.oracles.smoke.subject import ROOT, SPECS, of_vendor

MOST = 55
"""Lines for each operation, both flavours together; stripe-python has 54, openai-python 159."""


@pytest.mark.parametrize("vendor", [path.stem for path in specs_in(SPECS)])
def test_an_operation_takes_few_lines(vendor: str) -> None:
    subject = of_vendor(vendor)
    modules = (ROOT / "generated" / vendor / subject.package / "resources").glob("*.py")

    lines = sum(len(module.read_text("utf-8").splitlines()) for module in modules)

    assert lines <= MOST * len(subject.document.operations)
