"""The diff reports all that griffe sees between two generated packages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from generator.diff.compare import compare
from generator.diff.second_opinion import sightings, unexplained
from generator.emit.package import emit
from generator.pipeline.project import Project, understand
from tests.unit.diff.pairs import Case, Edit, base, edited, schema, write
from tests.unit.diff.test_kinds import CASES, members, put

PACKAGE = "made_client"
KINDS = [case for case in CASES if case.kind != "package"]


def emitted(project: Project, folder: Path) -> Path:
    """Write the package of a spec, without its runtime."""
    files = emit(project.api, project.names, project.identity, project.overlay, project.source)
    for name, text in files.items():
        if name.startswith(PACKAGE) and "_runtime" not in name:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return folder


@frozen
class Before:
    """The spec as it was, and its package."""

    project: Project
    folder: Path


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Before:
    """Return what all edits start from."""
    folder = tmp_path_factory.mktemp("before")
    project = understand(write(folder, "old.yaml", base()))
    return Before(project, emitted(project, folder / "old"))


def after(folder: Path, edit: Edit) -> tuple[Project, Path]:
    """Understand and emit the spec after an edit."""
    project = understand(write(folder, "new.yaml", edited(edit)))
    return project, emitted(project, folder / "new")


@pytest.mark.parametrize("case", KINDS, ids=lambda case: case.name.replace(" ", "-"))
def test_griffe_sees_nothing_that_the_diff_missed(case: Case, before: Before, tmp_path: Path) -> None:
    """Annotations, defaults and enum values are walked too, which griffe itself does not compare."""
    new, folder = after(tmp_path, case.edit)

    left = unexplained(before.folder, folder, PACKAGE, {}, compare(before.project, new))

    assert [(change.names, change.text) for change in left] == []


def test_a_change_that_no_entry_explains_is_told_as_that(before: Before, tmp_path: Path) -> None:
    """With the diff's findings taken away, everything griffe sees is left over; it is never called our bug."""
    _, folder = after(tmp_path, lambda value: put(members(value), due=None))

    left = unexplained(before.folder, folder, PACKAGE, {}, [])

    assert "models.Invoice.due" in {name.name for change in left for name in change.names}
    assert all(change.kind == "unexplained" and "No entry explains it" in change.text for change in left)
    assert {change.level for change in left} == {"breaking"}


def test_the_walk_sees_types_and_enum_values(before: Before, tmp_path: Path) -> None:
    """Where griffe is silent, the annotations and values that it read are compared."""

    def edit(value: dict[str, Any]) -> None:
        members(value)["id"]["type"] = "string"
        schema(value, "Status")["enum"][2] = "Paid"

    _, folder = after(tmp_path, edit)

    seen = {sighting.name for sighting in sightings(before.folder, folder, PACKAGE, {}) if sighting.is_type}
    assert {"models.Invoice.id", "models.Status.PAID"} <= seen
