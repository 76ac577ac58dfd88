"""What an overlay's own README and the paragraphs of a description become in the README of a client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.pipeline.fingerprints import inputs_of
from generator.pipeline.project import Project, files_of, understand

SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Made", "version": "1", "description": "First,\nstill first.\n\nThen <b> the second.\n"},
    "servers": [{"url": "https://vendor.example"}],
    "paths": {"/things": {"get": {"operationId": "things", "responses": {"204": {"description": "None."}}}}},
}


def project_with(folder: Path, guide: str | None) -> Project:
    spec, overlay = folder / "made.json", folder / "overlay"
    overlay.mkdir(exist_ok=True)
    spec.write_text(json.dumps(SPEC), "utf-8")
    if guide is not None:
        (overlay / "README.md").write_text(guide, "utf-8")
    return understand(spec, overlay, "made_client")


def test_the_overlays_text_stands_before_the_methods(tmp_path: Path) -> None:
    without = files_of(project_with(tmp_path, None))["README.md"]
    given = files_of(project_with(tmp_path, "## In practice\n\nMind the gap.\n\n"))
    readme = given["README.md"]

    assert "\n\n## In practice\n\nMind the gap.\n\n## Methods\n" in readme
    assert readme.replace("## In practice\n\nMind the gap.\n\n", "") == without
    assert not [name for name in given if "_overlay" in name]


def test_a_changed_text_is_an_input_that_changed(tmp_path: Path) -> None:
    old = inputs_of(project_with(tmp_path, "Mind the gap."))
    new = inputs_of(project_with(tmp_path, "Mind the step."))

    assert [name for name in new if old.get(name) != new[name]] == ["the overlay made"]


def test_paragraphs_of_a_description_stay_apart(tmp_path: Path) -> None:
    readme = files_of(project_with(tmp_path, None))["README.md"]

    assert "\n\nFirst, still first.\n\nThen &lt;b> the second.\n\n" in readme
