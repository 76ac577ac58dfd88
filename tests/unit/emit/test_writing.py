"""What generation writes, where, and what it leaves alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.emit.write import MANIFEST, bring_in_line, differences
from tests.unit.making import Package, document, make, operation, ref, run, write

ROOT = Path(__file__).resolve().parents[3]
THING = {"type": "object", "properties": {"a": {"type": "integer"}, "kind": {"type": "string", "enum": ["x", "y"]}}}
SPEC = document(
    {
        "/things": {"get": operation("listThings", {"type": "array", "items": ref("Thing")})},
        "/others": {"get": {**operation("listOthers", ref("Other")), "tags": ["others"]}},
    },
    {"Thing": THING, "Other": {"oneOf": [ref("Thing"), {"type": "string"}]}},
)
LESS = document({"/things": {"get": operation("listThings", ref("Thing"))}}, {"Thing": THING})
BROKEN = document({"/things": {"get": operation("listThings", ref("Thing"))}}, {"Thing": THING}, openapi="2.0")


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _times(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in folder.rglob("*")}


def _generate(spec: Path, out: Path, cwd: Path, environment: Mapping[str, str]) -> None:
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--spec", str(spec), "--out", str(out), "--package", "p"],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        check=True,
        capture_output=True,
    )


def test_the_same_bytes_come_out_everywhere(tmp_path: Path) -> None:
    """Neither hash order, nor the working directory, nor how paths are spelled, nor the language shows."""
    spec = write(tmp_path / "here", SPEC)
    elsewhere = write(tmp_path / "there" / "deeper", SPEC)

    _generate(spec, tmp_path / "one", ROOT, {"PYTHONHASHSEED": "1"})
    _generate(
        Path("deeper/spec.yaml"),
        Path("../two"),
        elsewhere.parent.parent,
        {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Asia/Tokyo"},
    )

    first = _contents(tmp_path / "one")
    assert first == _contents(tmp_path / "two")
    assert not [name for name, data in first.items() if str(tmp_path).encode() in data or str(ROOT).encode() in data]


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    first = make(tmp_path, SPEC)
    before = _times(first.folder)

    second = make(tmp_path, SPEC)

    assert " 0 files written, 0 removed," in second.out
    assert _times(first.folder) == before


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    first = make(tmp_path, SPEC)
    before = _times(first.folder)

    make(tmp_path, {**SPEC, "tags": [{"name": "others", "description": "New words."}]})

    after = _times(first.folder)
    changed = {name for name in after if after[name] != before.get(name) and (first.folder / name).is_file()}
    assert changed == {MANIFEST, "made_client/client.py", "made_client/resources/others.py"}


def test_what_is_no_longer_wanted_goes(tmp_path: Path) -> None:
    first = make(tmp_path, SPEC)
    assert (first.folder / "made_client/models/other.py").exists()

    second = make(tmp_path, LESS)

    assert second.code == 0
    assert not (first.folder / "made_client/models/other.py").exists()
    assert not (first.folder / "made_client/resources/others.py").exists()
    assert _contents(first.folder) == _contents(make(tmp_path / "fresh", LESS).folder)


def test_a_file_of_somebody_else_stays(tmp_path: Path) -> None:
    package = make(tmp_path, SPEC)
    (package.folder / "made_client/models/mine.py").write_text("MINE = 1\n")
    (package.folder / "LICENCE").write_text("mine\n")

    make(tmp_path, LESS)

    assert (package.folder / "made_client/models/mine.py").read_text() == "MINE = 1\n"
    assert (package.folder / "LICENCE").read_text() == "mine\n"


@pytest.mark.parametrize(
    "name", ["pyproject.toml", "made_client/models/thing.py", "made_client/_runtime/codec/codec.py"]
)
def test_a_file_of_somebody_else_in_the_way_stops_everything(tmp_path: Path, name: str) -> None:
    mine = tmp_path / "out" / name
    mine.parent.mkdir(parents=True)
    mine.write_text("mine = 1\n")

    package = make(tmp_path, SPEC)

    assert package.code == 1
    assert f"{name} was not written by generation" in package.err
    assert _contents(package.folder) == {name: b"mine = 1\n"}


def test_a_folder_in_the_way_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "out/made_client/client.py").mkdir(parents=True)

    package = make(tmp_path, SPEC)

    assert package.code == 1
    assert "client.py" in package.err
    assert _contents(package.folder) == {}


def test_a_file_where_a_folder_should_be_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/made_client").write_text("mine\n")

    package = make(tmp_path, SPEC)

    assert package.code == 1
    assert "made_client" in package.err
    assert _contents(package.folder) == {"made_client": b"mine\n"}


def test_an_edited_file_that_is_no_longer_wanted_is_not_lost(tmp_path: Path) -> None:
    package = make(tmp_path, SPEC)
    edited = package.folder / "made_client/models/other.py"
    edited.write_text(edited.read_text() + "# a note\n")
    before = _contents(package.folder)

    again = make(tmp_path, LESS)

    assert again.code == 1
    assert "models/other.py is no longer wanted but was edited by hand" in again.err
    assert _contents(package.folder) == before


def test_an_edit_to_a_generated_file_is_undone(tmp_path: Path) -> None:
    package = make(tmp_path, SPEC)
    before = _contents(package.folder)
    (package.folder / "made_client/client.py").write_text("changed\n")

    again = make(tmp_path, SPEC)

    assert " 1 files written" in again.out
    assert _contents(package.folder) == before


def test_a_failed_run_leaves_the_old_package(tmp_path: Path) -> None:
    package = make(tmp_path, SPEC)
    before = _times(package.folder)

    failed = make(tmp_path, BROKEN)

    assert failed.code == 1
    assert _times(package.folder) == before


def test_a_lost_list_of_files_is_written_again(tmp_path: Path) -> None:
    package = make(tmp_path, SPEC)
    before = _contents(package.folder)
    (package.folder / MANIFEST).unlink()

    again = make(tmp_path, SPEC)

    assert again.code == 0
    assert _contents(package.folder) == before


@pytest.mark.parametrize("line", ["{}  ../victim.txt", "{}  /victim.txt", "{}  a/../../victim.txt"])
def test_the_list_of_files_cannot_point_outside(tmp_path: Path, line: str) -> None:
    import hashlib

    victim = tmp_path / "victim.txt"
    victim.write_text("mine\n")
    package = make(tmp_path, SPEC)
    digest = hashlib.sha256(victim.read_bytes()).hexdigest()
    with (package.folder / MANIFEST).open("a") as manifest:
        manifest.write(line.format(digest) + "\n")

    again = make(tmp_path, SPEC)

    assert again.code == 0
    assert victim.read_text() == "mine\n"


def test_a_link_in_the_output_is_not_followed(tmp_path: Path) -> None:
    """Generation replaces files by renaming: the target of a link stays unchanged."""
    package = make(tmp_path, SPEC)
    outside = tmp_path / "outside.py"
    outside.write_text("# Generated from something else\n")
    client = package.folder / "made_client/client.py"
    client.unlink()
    client.symlink_to(outside)

    again = make(tmp_path, SPEC)

    assert again.code == 0
    assert outside.read_text() == "# Generated from something else\n"
    assert not client.is_symlink()


@pytest.fixture
def written(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    files = {"a.py": "A = 1\n", "p/b.py": "B = 1\n"}
    bring_in_line(tmp_path, files)
    return tmp_path, files


def test_no_difference_is_told_where_there_is_none(written: tuple[Path, dict[str, str]]) -> None:
    assert differences(*written) == []


def test_every_kind_of_difference_is_told(written: tuple[Path, dict[str, str]]) -> None:
    folder, files = written
    (folder / "a.py").write_text("A = 2\n")
    (folder / "p/b.py").unlink()
    (folder / "p/c.py").write_text("C = 1\n")

    assert differences(folder, {**files, "new.py": ""}) == [
        "a.py: differs",
        "new.py: missing",
        "p/b.py: missing",
        "p/c.py: not written by generation",
    ]
    assert differences(folder, {"a.py": "A = 2\n"}) == ["p/b.py: no longer wanted", "p/c.py: not written by generation"]


def test_checking_an_absent_folder_says_all_is_missing(tmp_path: Path) -> None:
    assert differences(tmp_path / "none", {"a.py": ""}) == ["a.py: missing"]


def test_a_generated_project_can_be_moved(tmp_path: Path) -> None:
    """No generated file contains the path of the folder that it was made in."""
    package = make(tmp_path, SPEC, "moved_client")
    moved = tmp_path / "moved"
    shutil.copytree(package.folder, moved)
    shutil.rmtree(package.folder)

    loaded = Package(moved, "moved_client", 0, "", "").load()

    assert loaded.MadeClient(base_url="https://vendor.example").calls is not None


def test_operations_writes_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, SPEC)

    run("operations", "--spec", str(path))

    assert [entry.name for entry in tmp_path.iterdir()] == ["spec.yaml"]


@pytest.mark.parametrize("name", ["build/lib/p/b.py", "dist/p.py"])
def test_what_another_tool_built_is_no_part_of_the_project(written: tuple[Path, dict[str, str]], name: str) -> None:
    folder, files = written
    (folder / name).parent.mkdir(parents=True)
    (folder / name).write_text("B = 3\n")

    assert differences(folder, files) == []
