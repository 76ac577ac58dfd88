"""`make check` says which file differs, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit import render
from generator.emit.write import bring_in_line, differences, inputs_in
from generator.pipeline import fingerprints as inputs
from generator.pipeline.fingerprints import cause_of, inputs_of
from generator.pipeline.project import Project, files_of, understand
from tests.unit.diff.pairs import base, edited, get, write
from tests.unit.diff.test_kinds import put

RESOURCE = "made_client/resources/invoices.py"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Generate the spec into `tmp_path/out`."""
    understood = understand(write(tmp_path, "made.yaml", base()), shown="specs/made.yaml")
    bring_in_line(tmp_path / "out", files_of(understood), inputs_of(understood))
    return understood


def check_lines(folder: Path, project: Project, new: dict[str, str] | None = None) -> list[str]:
    """Return the lines that `make check` prints for `folder/out`."""
    old, now = inputs_in(folder / "out"), new or inputs_of(project)
    return differences(folder / "out", files_of(project), lambda name: cause_of(name, old, now))


def test_a_folder_that_is_up_to_date_says_nothing(project: Project, tmp_path: Path) -> None:
    """What it was made from is kept beside it, and read back."""
    assert check_lines(tmp_path, project) == []
    assert inputs_in(tmp_path / "out") == inputs_of(project)


@pytest.mark.usefixtures("project")
def test_a_change_of_the_spec_is_named(tmp_path: Path) -> None:
    """Only files that the input affects are reported."""
    spec = write(tmp_path, "made.yaml", edited(lambda value: put(get(value), summary="Get one.")))

    assert check_lines(tmp_path, understand(spec, shown="specs/made.yaml")) == [
        f"{RESOURCE}: differs (the spec made.yaml changed)"
    ]


def test_an_edit_by_hand_is_named(project: Project, tmp_path: Path) -> None:
    """So is a file that was removed, and one that generation never wrote."""
    (tmp_path / "out" / RESOURCE).write_text("# mine\n", "utf-8")
    (tmp_path / "out" / "README.md").unlink()
    (tmp_path / "out" / "made_client" / "mine.py").write_text("", "utf-8")

    assert check_lines(tmp_path, project) == [
        "README.md: missing (removed by hand)",
        f"{RESOURCE}: differs (edited by hand)",
        "made_client/mine.py: not written by generation",
    ]


@pytest.mark.usefixtures("project")
def test_an_overlay_is_named(tmp_path: Path) -> None:
    """Its modules are missing, and the first line of every file changes."""
    folder = tmp_path / "overlays" / "made"
    folder.mkdir(parents=True)
    (folder / "words.py").write_text('"""Words."""\n', "utf-8")

    lines = check_lines(tmp_path, understand(tmp_path / "made.yaml", folder, shown="specs/made.yaml"))

    assert "made_client/_overlay/words.py: missing (the overlay made is new)" in lines


@pytest.mark.parametrize(
    ("what", "name", "says"),
    [
        ("the template resource.py", RESOURCE, "the template resource.py changed"),
        ("the template model.py", "made_client/models/line.py", "the template model.py changed"),
        ("the runtime", "made_client/_runtime/codec/codec.py", "the runtime changed"),
        ("the tool ruff", RESOURCE, "the tool ruff is 9.9.9, it was"),
    ],
)
def test_templates_runtime_and_tools_are_named(project: Project, what: str, name: str, says: str) -> None:
    """Each by itself."""
    now = inputs_of(project)

    assert cause_of(name, now, {**now, what: "9.9.9"}).startswith(says)


def test_what_cannot_be_the_reason_is_not_named(project: Project) -> None:
    """A model's template does not show in a resource; with no input changed, the generator's code is left."""
    now = inputs_of(project)
    other = {**now, "the template model.py": "other", "the runtime": "other"}

    assert cause_of(RESOURCE, now, other) == "no input changed: the generator's own code did"
    assert cause_of(RESOURCE, {}, now) == "the inputs it was made from are not recorded"


def test_every_template_and_the_runtime_are_kept(project: Project) -> None:
    """A new template is not forgotten."""
    names = {path.name.removesuffix(".jinja") for path in render.TEMPLATES.glob("*.jinja")}

    assert {f"the template {name}" for name in names} <= set(inputs_of(project))
    by_folder = {"model.py", "models_init.py", "models_names.py", "long_types.py", "resource.py", "resources_init.py"}
    assert names == {*inputs.TEMPLATE_OF.values(), *by_folder, "fields.py", "fields_init.py"}
