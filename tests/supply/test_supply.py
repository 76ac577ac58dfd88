"""The lock is audited whole, what we ship is listed with its licences, and builds use the backend of the lock."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from .audit import Audit, audit, unwanted_licences
from .licences import TAKEN, is_spdx, licence_of
from .lock import LOCK, ROOT, Locked, needs, project_of, read_lock, shipped
from .sbom import bill, text_of

PACKAGES = [Locked(name, "1.0", ("a" * 64,)) for name in ("one", "two", "three")]
FINE: list[dict[str, Any]] = [{"name": package.name, "version": package.version, "vulns": []} for package in PACKAGES]
FLAW = {"id": "CVE-1", "fix_versions": ["1.1"], "aliases": [], "description": "It lets anybody in."}

STAND_IN = """
import json, sys
strict, loose = json.loads(sys.argv[1])
code, rows = strict if "--strict" in sys.argv else loose
if rows is not None:
    print(json.dumps({"dependencies": rows, "fixes": []}))
print("ERROR:pip_audit._cli:two: not to be had", file=sys.stderr)
sys.exit(code)
"""
Ending = tuple[int, "list[dict[str, Any]] | None"]
"""Exit code and rows that pip-audit ends with."""


@pytest.fixture
def audited(tmp_path: Path) -> Callable[..., Audit]:
    """Audit three packages with a program in place of pip-audit."""
    program = tmp_path / "pip_audit.py"
    program.write_text(STAND_IN, "utf-8")

    def run(strict: Ending, loose: Ending = (1, None), packages: Sequence[Locked] = PACKAGES) -> Audit:
        return audit(packages, (sys.executable, str(program), json.dumps([strict, loose]), "--strict"))

    return run


def test_an_audit_of_every_package_is_good(audited: Callable[..., Audit]) -> None:
    result = audited((0, FINE))

    assert result.is_good
    assert str(result) == "3 of 3 packages audited, 0 vulnerabilities"


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        ([*FINE[:2], {"name": "three", "skip_reason": "not found"}], 2),
        ([{"name": package.name, "skip_reason": "not found"} for package in PACKAGES], 0),
        (FINE[:2], 2),
        ([], 0),
        ([*FINE[:2], {**FINE[2], "version": "2.0"}], 2),
        ([FINE[0], FINE[0], FINE[0]], 1),
    ],
    ids=["one skipped", "all skipped", "one left out", "nothing", "another version", "one three times"],
)
@pytest.mark.parametrize("stops", [True, False])
def test_an_audit_of_fewer_is_a_failure(audited: Callable[..., Audit], rows: Any, count: int, stops: bool) -> None:
    """The exit code of pip-audit does not matter: it prints "No known vulnerabilities found" for an empty list too."""
    result = audited((1, None), (0, rows)) if stops else audited((0, rows), (0, rows))

    assert not result.is_good
    first, last = str(result).splitlines()
    assert first == f"{count} of 3 packages audited, 0 vulnerabilities"
    remedy = "Run `make audit` again where the index can be reached."
    assert last == f"error: not every package was audited: two: not to be had. {remedy}"


def test_a_vulnerability_is_a_failure_that_tells_the_remedy(audited: Callable[..., Audit]) -> None:
    result = audited((1, [*FINE[:2], {**FINE[2], "vulns": [FLAW]}]))

    assert not result.is_good
    assert str(result).splitlines() == [
        "3 of 3 packages audited, 1 vulnerabilities",
        "three 1.0: CVE-1, mended in 1.1",
        "error: there are vulnerabilities. Raise the versions in pyproject.toml, then `make lock`.",
    ]


def test_an_empty_lock_is_no_success(audited: Callable[..., Audit]) -> None:
    assert not audited((0, []), packages=[]).is_good


def test_pip_audit_itself_fails_in_a_plain_sentence_without_a_network(tmp_path: Path) -> None:
    dead = {f"{scheme}_proxy": "http://127.0.0.1:9" for scheme in ("http", "https", "HTTP", "HTTPS")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.supply.audit"],
        cwd=ROOT,
        env={
            **os.environ,
            **dead,
            "NO_PROXY": "",
            "no_proxy": "",
            "XDG_CACHE_HOME": str(tmp_path),
            "HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 1
    first, second, *_ = done.stdout.splitlines()
    assert re.fullmatch(r"0 of \d{3} packages audited, 0 vulnerabilities", first)
    assert second.startswith("error: not every package was audited: ")
    assert "Traceback" not in done.stdout + done.stderr


def test_packages_of_other_platforms_are_audited_too() -> None:
    text = LOCK.read_text("utf-8")

    assert len(read_lock(text)) == len(re.findall(r"^[a-z0-9]\S*==", text, re.M))
    assert "pywin32-ctypes" in {package.name for package in read_lock(text)}


@pytest.mark.parametrize("entry", ["one==1.0\n", f"one --hash=sha256:{'a' * 64}\n", "one==1.0 --hash=md5:abc\n"])
def test_a_lock_without_version_or_hash_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match=r"one.* has no version or no hash in the lock"):
        read_lock(entry)


@pytest.fixture(scope="module")
def locked() -> dict[str, Locked]:
    return {package.name: package for package in read_lock(LOCK.read_text("utf-8"))}


@pytest.mark.parametrize("name", shipped())
def test_a_bill_of_materials_is_valid_and_the_same_every_time(name: str, locked: dict[str, Locked]) -> None:
    text = text_of(bill(shipped()[name], locked))

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert text == text_of(bill(shipped()[name], dict(reversed(locked.items()))))
    assert not {"serialNumber", "timestamp"} & set(re.findall(r'"(\w+)":', text))
    assert str(ROOT) not in text


@pytest.mark.parametrize("name", shipped())
def test_it_tells_of_each_package_version_hashes_purl_and_licence(name: str, locked: dict[str, Locked]) -> None:
    components = bill(shipped()[name], locked)["components"]

    assert components
    for component in components:
        package = locked[component["name"]]
        assert component["version"] == package.version
        assert component["purl"] == component["bom-ref"] == f"pkg:pypi/{package.name}@{package.version}"
        assert [entry["content"] for entry in component["hashes"]] == list(package.hashes)
        (licence,) = component["licenses"]
        assert licence.get("expression", licence.get("license", {}).get("name")) == licence_of(package.name)


@pytest.mark.parametrize("name", [name for name, folder in shipped().items() if folder != ROOT])
def test_a_client_brings_httpx_and_attrs_along_and_what_these_need(name: str, locked: dict[str, Locked]) -> None:
    content = bill(shipped()[name], locked)

    names = {component["name"] for component in content["components"]}
    assert names == {"anyio", "attrs", "certifi", "h11", "httpcore", "httpx", "idna", "typing-extensions"}
    graph = {row["ref"].partition("@")[0]: row["dependsOn"] for row in content["dependencies"]}
    assert [purl.partition("@")[0] for purl in graph[f"pkg:pypi/{name}"]] == ["pkg:pypi/attrs", "pkg:pypi/httpx"]
    assert [purl.partition("@")[0] for purl in graph["pkg:pypi/httpcore"]] == ["pkg:pypi/certifi", "pkg:pypi/h11"]


def test_a_package_that_the_lock_lacks_is_told(locked: dict[str, Locked]) -> None:
    without = {name: package for name, package in locked.items() if name != "httpx"}

    with pytest.raises(ValueError, match=r"needs httpx, which is not in the lock\. Run `make lock`"):
        bill(ROOT / "generated" / "perfex", without)


def test_every_licence_of_what_we_ship_is_taken() -> None:
    assert unwanted_licences(read_lock(LOCK.read_text("utf-8"))) == []


def test_a_licence_that_is_not_taken_is_told() -> None:
    lines = unwanted_licences(read_lock(LOCK.read_text("utf-8")), TAKEN - {"MPL-2.0"})

    assert "error: perfex-client brings certifi along, whose licence is MPL-2.0. Do without it." in lines


@pytest.mark.parametrize(
    ("licence", "is_expression"), [("MIT OR Apache-2.0", True), ("BSD License", False), ("BSD", False)]
)
def test_words_are_no_expression(licence: str, is_expression: bool) -> None:
    assert is_spdx(licence) is is_expression


@pytest.mark.parametrize("name", shipped())
def test_what_we_ship_carries_our_licence(name: str) -> None:
    project = project_of(shipped()[name])

    assert (project["license"], project["license-files"]) == ("MIT", ["LICENSE"])
    assert (shipped()[name] / "LICENSE").read_text("utf-8").startswith("MIT License")


@pytest.mark.parametrize("name", shipped())
def test_the_build_backend_is_the_one_of_the_lock(name: str, locked: dict[str, Locked]) -> None:
    """Builds use the version whose hashes the lock has, not the newest one."""
    table = tomllib.loads((shipped()[name] / "pyproject.toml").read_text("utf-8"))["build-system"]

    assert table == {"requires": [f"hatchling=={locked['hatchling'].version}"], "build-backend": "hatchling.build"}
    assert set(needs(table["requires"], locked)) <= locked.keys()


ISOLATED = re.compile(r"\bpip[\"', ]+wheel\b|-m[\"', ]+build\b|\buv[\"', ]+build\b|\bpyproject-build\b|hatch build")


def test_no_build_of_ours_fetches_a_backend() -> None:
    """An isolated build installs its backend from an index, without hashes."""
    places = [ROOT / "Makefile", *(ROOT / ".github").rglob("*.yml"), ROOT / ".ci" / "run"]
    places += [path for top in ("tests", "generator") for path in (ROOT / top).rglob("*.py") if path != Path(__file__)]

    assert [path for path in places if ISOLATED.search(path.read_text("utf-8"))] == []
    assert "hatchling" in (ROOT / "generator" / "cli" / "release.py").read_text("utf-8")


@pytest.mark.parametrize("text", ["python -m build", "pip wheel .", '"-m", "build"', "uv build", '"pip", "wheel"'])
def test_an_isolated_build_would_be_seen(text: str) -> None:
    assert ISOLATED.search(text)
