"""Starting a client imports no more than it needs; `bench/imports.py` has the figures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.read.openapi_overlay import specs_in
from tests.oracles.smoke.subject import of_vendor

ROOT = Path(__file__).parents[3]
SPECS = specs_in(ROOT / "specs")
LATE = ["annotations", "codec_cache", "compiled", "dump", "field_specs", "fit", "readers", "scalars", "types", "unions"]
"""Parts of the runtime that compile readers and writers: wanted with the first answer."""


@pytest.mark.parametrize("spec", SPECS, ids=[spec.stem for spec in SPECS])
def test_a_client_starts_without_what_reads_answers(spec: Path) -> None:
    """The machinery of the codec takes as long to import as all the rest."""
    package, stem = of_vendor(spec.stem).package, of_vendor(spec.stem).stem
    code = f"import sys; from {package} import {stem}Client; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated" / spec.stem)}

    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)

    loaded = set(done.stdout.split())
    assert f"{package}._runtime.codec.codec" in loaded
    assert not loaded & {f"{package}._runtime.codec.{name}" for name in LATE}
    codec = ROOT / "generated" / spec.stem / package / "_runtime" / "codec"
    assert {path.stem for path in codec.iterdir()} >= set(LATE)
