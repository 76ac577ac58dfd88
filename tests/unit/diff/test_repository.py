"""Checks what a branch does to every vendor, from git: specs, overlays, generated packages, versions."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml

from generator.cli.main import main
from generator.diff.versions import bumped, read_version
from tests.unit.diff.pairs import base, get, members_of, write

FLOW = '''"""Flows."""

from __future__ import annotations

from made_client._runtime.extend import Call
from made_client._runtime.extend import Flow, perform


def total(which: int, *, deep: bool = False) -> Flow[int]:
    """Give the sum."""
    return (yield from perform(Call("GET", "/sum", returns=int)))
'''


class Repository:
    """A repository with one vendor, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.root = folder

    @classmethod
    def start(cls, folder: Path) -> Repository:
        """Return a new repository; it is made once and then copied."""
        return cls(Path(shutil.copytree(_made().name, folder, dirs_exist_ok=True)))

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
        done = subprocess.run(
            ["git", "-C", str(self.root), *who, *arguments], check=True, capture_output=True, text=True
        )
        return done.stdout

    def commit(self, text: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", text)

    def spec(self, edit: Callable[[dict[str, Any]], None], version: str = "1.2.3") -> None:
        value = base()
        value["info"]["x-client"]["version"] = version
        edit(value)
        write(self.root / "specs", "made.yaml", value)

    def overlay(self, text: str) -> None:
        path = self.root / "overlays" / "made" / "invoices.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    @property
    def package(self) -> Path:
        """The folder of the generated package."""
        return self.root / "generated" / "made" / "made_client"

    def move(self, old: str, new: str) -> None:
        (self.root / old).rename(self.root / new)

    def generate(self) -> None:
        spec, overlay = self.root / "specs" / "made.yaml", self.root / "overlays" / "made"
        out = self.root / "generated" / "made"
        assert main(["generate", "--spec", str(spec), "--overlay", str(overlay), "--out", str(out)]) == 0

    def ask(self, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        code = main([*arguments, "--root", str(self.root)])
        return code, capsys.readouterr().out

    def changed(self, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
        reported: list[dict[str, Any]] = json.loads(
            self.ask(capsys, "changes", "--base", "HEAD", "--format", "json")[1]
        )["changes"]
        return reported


@cache
def _made() -> TemporaryDirectory[str]:
    folder = TemporaryDirectory(ignore_cleanup_errors=True)
    repository = Repository(Path(folder.name))
    repository.git("init", "-q", "-b", "main")
    repository.spec(lambda _value: None)
    repository.overlay(FLOW)
    repository.generate()
    repository.commit("start")
    return folder


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository.start(tmp_path)


def rename(value: dict[str, Any]) -> None:
    get(value)["x-method"] = "fetch"


def add(value: dict[str, Any]) -> None:
    members_of(value)["paid"] = {"type": "boolean", "description": "Whether it is."}


def rename_and_add(value: dict[str, Any]) -> None:
    rename(value)
    add(value)


def test_nothing_changed(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The report of an unchanged tree is one line."""
    code, text = repository.ask(capsys, "changes", "--base", "HEAD", "--check")

    assert code == 0 and "✅ **No change**" in text


def test_a_spec_and_its_package_tell_the_same(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """griffe compares the generated packages and has nothing to add."""
    repository.spec(rename)
    repository.generate()

    assert [change["kind"] for change in repository.changed(capsys)] == ["method-renamed"]


def test_what_only_the_package_tells_is_unexplained(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """A generated file that changed while spec and overlay did not: the generator changed."""
    path = repository.package / "resources" / "invoices.py"
    path.write_text(path.read_text("utf-8").replace("def get(", "def fetch("), "utf-8")

    code, text = repository.ask(capsys, "changes", "--base", "HEAD", "--check")

    assert code == 1
    assert "no change of the spec explains it" in text and "bug" not in text
    assert "`invoices.get`: Public object was removed" in text


def test_code_that_griffe_does_not_see_is_unexplained_too(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bodies of methods are compared as syntax trees; a comment or a docstring does not count as a change."""
    path = repository.package / "resources" / "invoices.py"
    text = path.read_text("utf-8")
    path.write_text(text.replace('"""Fetch one.', '"""Give one.') + "# Seen.\n", "utf-8")
    assert repository.changed(capsys) == []

    path.write_text(text.replace('"GET", "/invoices/{id}"', '"GET", "/invoice/{id}"'), "utf-8")

    (change,) = repository.changed(capsys)
    assert (change["kind"], change["level"]) == ("unexplained", "risky")
    assert change["text"].startswith("The generated code of `invoices.get` differs in its route.")


def test_a_runtime_that_changed_is_told_with_its_modules(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """And it counts for the version, since callers get it with the next release."""
    repository.git("tag", "made-client-v1.2.3")
    for name in ("codec/codec.py", "http/engine.py"):
        path = repository.package / "_runtime" / name
        path.write_text(f"{path.read_text('utf-8')}\n\nMADE = 1\n", "utf-8")

    (change,) = repository.changed(capsys)

    assert (change["kind"], change["level"]) == ("runtime", "risky")
    assert change["text"].startswith("runtime: 2 modules; behaviour of `codec` (1), `http` (1) may differ.")
    assert "must be at least 1.3.0" in repository.ask(capsys, "versions")[1]


def test_a_file_that_the_spec_refers_to_is_compared(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The spec itself does not change."""
    line = {"type": "object", "description": "A line.", "properties": {"qty": {"type": "integer", "description": "N."}}}
    (repository.root / "specs" / "parts").mkdir()

    def refer(value: dict[str, Any]) -> None:
        value["components"]["schemas"]["Line"] = {"$ref": "parts/line.yaml"}

    write(repository.root / "specs" / "parts", "line.yaml", line)
    repository.spec(refer)
    repository.generate()
    repository.commit("parts")
    line["properties"] = {"qty": {"type": "string", "description": "N."}}
    write(repository.root / "specs" / "parts", "line.yaml", line)

    assert {(change["kind"], change["level"]) for change in repository.changed(capsys)} == {("member-type", "breaking")}


def test_a_flow_of_the_overlay_is_compared(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Its arguments are the method's; what its body does is for people to read."""
    repository.overlay(FLOW.replace("deep: bool = False", "deep: bool, wide: str = ''"))
    repository.generate()

    reported = {(change["kind"], change["level"], change["text"]) for change in repository.changed(capsys)}
    assert reported == {
        ("parameter-default", "breaking", "`deep` of `invoices.total` is now required; its default was False."),
        ("parameter-new", "safe", "`invoices.total` now optionally takes `wide`."),
        ("overlay", "risky", "The overlay's invoices.py changed. A person has to read what it does."),
    }


def test_a_comment_in_an_overlay_is_no_change(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Only code counts."""
    repository.overlay(FLOW + "# Seen in spring.\n")
    repository.generate()

    assert repository.changed(capsys) == []


def test_a_vendor_that_comes_or_goes(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """A new vendor is a safe change, a removed one is breaking."""

    def other(value: dict[str, Any]) -> None:
        value["info"]["x-client"] |= {"package": "other_client", "distribution": "other-client"}
        value["paths"] = {"/bills/{id}": value["paths"]["/invoices/{id}"]}

    repository.spec(other)
    repository.move("specs/made.yaml", "specs/other.yaml")

    assert {(change["kind"], change["level"]) for change in repository.changed(capsys)} == {
        ("vendor-gone", "breaking"),
        ("vendor-new", "safe"),
    }


def test_a_vendor_that_is_renamed_is_compared(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """What changed besides the name is told; the name itself breaks nobody."""
    repository.spec(rename)
    for folder in ("specs/{}.yaml", "overlays/{}", "generated/{}"):
        repository.move(folder.format("made"), folder.format("other"))

    assert {(change["kind"], change["level"], change["vendor"]) for change in repository.changed(capsys)} == {
        ("vendor-renamed", "safe", "other"),
        ("method-renamed", "breaking", "other"),
    }


def test_an_old_spec_that_cannot_be_read_is_the_headline(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """The generated packages are compared all the same."""
    (repository.root / "specs" / "made.yaml").write_text("openapi: [", "utf-8")
    repository.commit("broken")
    repository.spec(rename)
    repository.generate()

    code, text = repository.ask(capsys, "changes", "--base", "HEAD")

    assert code == 2
    assert text.splitlines()[2].startswith("❌ **made cannot be compared.** specs/made.yaml as it was cannot be read")
    assert "Public object was removed" in text


def test_a_new_spec_that_cannot_be_read_leaves_the_other_vendors(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    other = base()
    other["info"]["x-client"] |= {"package": "other_client", "distribution": "other-client"}
    write(repository.root / "specs", "other.yaml", other)
    repository.commit("other")
    (repository.root / "specs" / "made.yaml").write_text("openapi: [", "utf-8")
    rename(other)
    write(repository.root / "specs", "other.yaml", other)

    code, text = repository.ask(capsys, "changes", "--base", "HEAD")

    assert code == 2
    assert text.splitlines()[2].startswith("❌ **made cannot be compared.** specs/made.yaml as it is cannot be read")
    assert "`invoices.get` is now `invoices.fetch`" in text


def test_an_unknown_revision_is_said(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Also one that looks like an option."""
    for base_ in ("nowhere", "--output=x"):
        assert main(["changes", f"--base={base_}", "--root", str(repository.root)]) == 2
        assert "is not a revision" in capsys.readouterr().err


def test_without_a_tag_a_break_must_move_the_version(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is released yet, so it is measured from the base."""
    repository.spec(rename)
    repository.generate()
    code, text = repository.ask(capsys, "changes", "--base", "HEAD", "--check")
    assert code == 1 and "must be at least **2.0.0**" in text and "there is no tag `made-client-v…` yet" in text

    repository.spec(rename, "2.0.0")
    repository.generate()
    assert repository.ask(capsys, "changes", "--base", "HEAD", "--check")[0] == 0


def test_with_a_tag_all_changes_since_count(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """A break of an earlier pull request still asks for its version."""
    repository.git("tag", "made-client-v1.2.3")
    repository.spec(rename)
    repository.generate()
    repository.commit("rename")
    repository.spec(rename_and_add)
    repository.generate()

    code, text = repository.ask(capsys, "changes", "--base", "HEAD", "--check")

    assert code == 1
    assert "🟢 **No caller breaks.** 1 safe." in text
    assert "must be at least **2.0.0** (since `made-client-v1.2.3`: 1.2.3)" in text


def test_versions_advises_and_drafts_a_changelog(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """From the same changes."""
    assert repository.ask(capsys, "versions", "--check") == (
        0,
        "made: 1.2.3; nothing is released yet\n",
    )
    repository.git("tag", "made-client-v1.2.3")
    repository.spec(add)
    repository.generate()

    code, text = repository.ask(capsys, "versions", "--check")
    assert (code, text) == (1, "made: 1.2.3 ❌ must be at least 1.3.0 (since made-client-v1.2.3: 1.2.3)\n")
    _, draft = repository.ask(capsys, "versions", "--changelog")
    assert draft == "## made 1.3.0\n\n### Added and eased\n\n- `Invoice` now has `paid`.\n\n"


def test_the_highest_tag_that_is_behind_counts(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Not those of other branches, other vendors or other forms."""
    repository.git("checkout", "-q", "-b", "aside")
    repository.git("commit", "-q", "--allow-empty", "-m", "aside")
    repository.git("tag", "made-client-v9.0.0")
    repository.git("checkout", "-q", "main")
    for tag in ("made-client-v1.2.3", "made-client-v1.10.0", "made-client-vnext", "unmade-client-v5.0.0"):
        repository.git("tag", tag)
    repository.spec(lambda _value: None, "1.10.0")
    repository.commit("version")

    assert "since made-client-v1.10.0 (1.10.0)" in repository.ask(capsys, "versions")[1]


def test_versions_move_by_semver() -> None:
    """Before 1.0, the minor version counts as the major one."""
    assert bumped((1, 2, 3), "breaking") == (2, 0, 0)
    assert bumped((1, 2, 3), "risky") == bumped((1, 2, 3), "safe") == (1, 3, 0)
    assert bumped((1, 2, 3), "docs") == (1, 2, 4)
    assert bumped((0, 2, 3), "breaking") == (0, 3, 0)
    assert bumped((0, 2, 3), "safe") == (0, 2, 4)
    assert read_version("1.4") == (1, 4, 0) and read_version("2.0.0rc1") == (2, 0, 0)


def test_drafts_are_put_into_changelogs_that_lack_the_version(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """An existing section stays unchanged."""
    changelog = repository.root / "specs" / "made.changelog.md"
    changelog.write_text("# Changes of made-client\n\n## 1.2.3\n\nBy hand.\n", "utf-8")
    repository.git("tag", "made-client-v1.2.3")
    repository.spec(add, "1.3.0")
    repository.generate()

    code, output = repository.ask(capsys, "versions", "--changelog", "--write")
    again = repository.ask(capsys, "versions", "--changelog", "--write")

    assert (code, output) == (0, "specs/made.changelog.md\nCHANGELOG.md\n")
    assert again == (0, "")
    draft = "## 1.3.0\n\n### Added and eased\n\n- `Invoice` now has `paid`.\n"
    assert changelog.read_text("utf-8") == f"# Changes of made-client\n\n{draft}\n## 1.2.3\n\nBy hand.\n"


def test_the_pre_commit_hook_is_a_command_of_ours(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """It compares the working tree with the last commit, and fails when a caller would break."""
    (hook,) = yaml.safe_load((Path(__file__).parents[3] / ".pre-commit-hooks.yaml").read_text("utf-8"))
    program, *arguments = hook["entry"].split()
    assert (program, hook["language"], hook["pass_filenames"]) == ("back-office-clients", "python", False)

    repository.spec(add)
    repository.generate()
    assert repository.ask(capsys, *arguments)[0] == 0

    repository.spec(rename)
    repository.generate()
    assert repository.ask(capsys, *arguments)[0] == 1
