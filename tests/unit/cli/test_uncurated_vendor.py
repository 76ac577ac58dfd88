"""A further vendor costs a file: its own document beside the curated specs, and the commands go on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

_DOCUMENT = """
openapi: 3.0.3
info: {title: Zoo, version: "1"}
servers: [{url: https://zoo.example}]
paths:
  /animals:
    get:
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Missing"}}}}
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with our generator and one uncurated document, of which the client loses a part."""
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "zoo.yaml").write_text(_DOCUMENT)
    return tmp_path


def _run(repository: Path, *arguments: str) -> tuple[int, str, str]:
    ran = subprocess.run(
        [sys.executable, "-m", "generator", *arguments], cwd=repository, capture_output=True, text=True
    )
    return ran.returncode, ran.stdout, ran.stderr


def test_what_a_document_of_others_loses_is_told_and_stops_nothing(repository: Path) -> None:
    status, out, err = _run(repository, "all")

    assert (status, out.partition(",")[0]) == (0, "zoo: 1 operations")
    assert "degraded: specs/zoo.yaml:9: " in err
    assert (repository / "generated" / "zoo" / "zoo_client" / "client.py").is_file()
    assert _run(repository, "all", "--check")[0] == 0


def test_what_a_curated_spec_loses_stops_make(repository: Path) -> None:
    spec = repository / "specs" / "zoo.yaml"
    words = "x-client: {package: zoo_client, class: Zoo, distribution: zoo-client, version: 0.1.0}"
    spec.write_text(spec.read_text().replace('version: "1"', f'version: "1", {words}'))

    assert _run(repository, "all")[0] == 3


def test_house_rules_are_advice_to_a_document_of_others(repository: Path) -> None:
    status, out, _ = _run(repository, "lint", "specs/zoo.yaml")

    assert status == 0
    assert out.startswith("specs/zoo.yaml: a vendor's own document: ")
    assert "L201" in _run(repository, "lint", "--advice", "specs/zoo.yaml")[1]
