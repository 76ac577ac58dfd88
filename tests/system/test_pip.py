"""pip installs each client's wheel, beside wheels of what it depends on, into an environment with nothing else."""

from __future__ import annotations

import shutil
import venv
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.unit.test_packages import ROOT, VENDORS, build, metadata_of, repacked, run

CALL = """
from {package} import __version__
from {package}.simulator import Simulator

with Simulator() as vendor:
    print(__version__, vendor.base_url[:8])
"""


@pytest.mark.parametrize("vendor", VENDORS)
def test_pip_installs_a_client_that_runs(tmp_path: Path, vendor: str) -> None:
    wheels, home, project = tmp_path / "wheels", tmp_path / "home", tmp_path / "project"
    wheels.mkdir()
    shutil.copytree(ROOT / "generated" / vendor, project, ignore=shutil.ignore_patterns("__pycache__"))
    _, wheel = build(project, tmp_path / "built")
    metadata = metadata_of(wheel)
    for text in metadata.get_all("Requires-Dist") or ():
        needed = Requirement(text)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            repacked(needed.name, wheels)
    shutil.copy(wheel, wheels)
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    run(python, "-m", "pip", "install", "-q", "--no-index", "--find-links", wheels, str(metadata["Name"]))

    assert (
        run(python, "-c", CALL.format(package=f"{vendor}_client"), cwd=tmp_path) == f"{metadata['Version']} https://\n"
    )
