"""What is built and installed: the generator and every client, from wheels of this machine, without an index."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from generator import __version__
from generator.read.openapi_overlay import specs_in

ROOT = Path(__file__).parent.parent.parent
VENDORS = [path.stem for path in specs_in(ROOT / "specs")]

CALL = """
import httpx
from postbox_client import PostboxClient, __version__

def vendor(request):
    letter = {"id": "7", "name": "Ann", "postage": "1.20", "state": "sent"}
    return httpx.Response(200, json={"data": [letter], "more": False})

with PostboxClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(vendor))) as client:
    print(__version__, [letter.postage for letter in client.letters.list()])
"""


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command in a process without PYTHONPATH, and return its output."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(project: Path, out: Path) -> tuple[Path, Path]:
    """Build and return sdist and wheel, with the backend of the lock, as `pip install` does with the one it names."""
    run(sys.executable, "-m", "hatchling", "build", "-d", out, cwd=project)
    return next(out.glob("*.tar.gz")), next(out.glob("*.whl"))


def empty(folder: Path) -> Path:
    """Make an environment with nothing in it, and return its Python."""
    venv.create(folder)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(name: str, wheels: Path, python: Path) -> None:
    """Install a distribution into the environment of a Python, from a folder of wheels alone; uv is faster than pip."""
    where = ("--no-index", "--find-links", wheels, "--python", python)
    run(sys.executable, "-m", "uv", "--no-config", "--no-cache", "pip", "install", "-q", *where, name)


def repacked(name: str, wheels: Path) -> None:
    """Make a wheel of an installed distribution, and of all that it asks for, as it was before it was installed."""
    distribution = metadata.distribution(name)
    tags = [
        line.partition(": ")[2]
        for line in (distribution.read_text("WHEEL") or "").splitlines()
        if line.startswith("Tag")
    ]
    stem = f"{distribution.metadata['Name'].replace('-', '_').replace('.', '_')}-{distribution.version}"
    # Several tags are told in one name: `py2.py3-none-any`.
    parts = [".".join(dict.fromkeys(part)) for part in zip(*(tag.split("-") for tag in tags), strict=True)]
    path = wheels / f"{stem}-{'-'.join(parts)}.whl"
    if path.exists():
        return
    info = next(file.parts[0] for file in distribution.files or () if file.parts[0].endswith(".dist-info"))
    rows: list[str] = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for file in distribution.files or ():
            source = Path(os.path.normpath(str(distribution.locate_file(file))))
            inside = file.parts[-1] if file.parts[0] == ".." else file.as_posix()
            is_program = file.parts[0] == ".." and source.parent == Path(sys.executable).parent
            if "__pycache__" in file.parts or file.name in ("RECORD", "INSTALLER", "REQUESTED") or not source.is_file():
                continue
            if file.parts[0] == ".." and (not is_program or source.read_bytes()[:2] == b"#!"):
                continue
            target = f"{info.removesuffix('.dist-info')}.data/scripts/{inside}" if is_program else inside
            digest = base64.urlsafe_b64encode(hashlib.sha256(source.read_bytes()).digest()).rstrip(b"=").decode()
            rows.append(f"{target},sha256={digest},{source.stat().st_size}")
            archive.write(source, target)
        archive.writestr(f"{info}/RECORD", "".join(f"{row}\n" for row in (*rows, f"{info}/RECORD,,")))
    for text in distribution.requires or ():
        needed = Requirement(text)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            repacked(needed.name, wheels)


def test_the_installed_generator_makes_a_client_that_can_be_called(tmp_path: Path) -> None:
    """In an empty environment, from its wheel and those of what it asks for."""
    readme = (ROOT / "specs" / "README.md").read_text("utf-8")
    (tmp_path / "postbox.yaml").write_text(readme.partition("```yaml\n")[2].partition("```")[0], "utf-8")
    wheels, home = tmp_path / "wheels", tmp_path / "home"
    wheels.mkdir()
    _, wheel = build(ROOT, tmp_path / "built")
    for text in metadata_of(wheel).get_all("Requires-Dist") or ():
        repacked(Requirement(text).name, wheels)
    shutil.copy(wheel, wheels)
    python = empty(home)
    install("back-office-clients", wheels, python)
    command = python.with_name("back-office-clients")

    assert run(command, "--version") == f"back-office-clients {__version__}\n"
    run(command, "generate", "--spec", "postbox.yaml", "--out", "client", cwd=tmp_path)
    run(command, "lint", "postbox.yaml", cwd=tmp_path)
    run(command, "diff", "postbox.yaml", "postbox.yaml", cwd=tmp_path)

    assert run(python, "-c", CALL, cwd=tmp_path / "client") == "0.1.0 [Decimal('1.20')]\n"


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_client_is_built_whole_and_leaves_nothing_behind(vendor: str, tmp_path: Path) -> None:
    """The wheel, and the one that the sdist becomes, hold the files of the package and no others."""
    folder = ROOT / "generated" / vendor
    project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
    package = project["name"].replace("-", "_")
    before = sorted(path for path in folder.rglob("*") if "__pycache__" not in path.parts)

    sdist, wheel = build(folder, tmp_path / "built")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    second = build(tmp_path / sdist.name.removesuffix(".tar.gz"), tmp_path / "again")[-1]

    modules = {path.relative_to(folder).as_posix() for path in (folder / package).rglob("*") if path.is_file()}
    wanted = {name for name in modules if "__pycache__" not in name}
    assert names_in(wheel, package) == names_in(second, package) == wanted
    assert {"py.typed", "__init__.py"} <= {name.partition("/")[2] for name in wanted}
    assert any(name.endswith("licenses/LICENSE") for name in zipfile.ZipFile(wheel).namelist())
    assert sorted(path for path in folder.rglob("*") if "__pycache__" not in path.parts) == before
    run(sys.executable, "-m", "twine", "--no-color", "check", "--strict", sdist, wheel)


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_installed_client_says_its_version(vendor: str, tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "generated" / vendor / "pyproject.toml").read_text("utf-8"))["project"]
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    for name in ("attrs", "httpx"):
        repacked(name, wheels)
    shutil.copy(build(ROOT / "generated" / vendor, tmp_path / "built")[-1], wheels)
    python = empty(tmp_path / "home")

    install(project["name"], wheels, python)

    package = project["name"].replace("-", "_")
    script = f"import {package} as p; import {package}.client; print(p.__version__)"
    assert run(python, "-W", "error", "-c", script, cwd=tmp_path) == f"{project['version']}\n"


def test_the_generator_passes_the_index_own_check(tmp_path: Path) -> None:
    run(sys.executable, "-m", "twine", "--no-color", "check", "--strict", *build(ROOT, tmp_path / "built"))


def test_the_lock_has_versions_that_the_package_takes() -> None:
    """What the generator asks for as a package is what it is developed with."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    versions = dict(line.split()[0].split("==") for line in lock.splitlines() if "==" in line and line[0] != " ")

    for text in [*project["project"]["dependencies"], *project["build-system"]["requires"]]:
        needed = Requirement(text)
        assert needed.specifier.contains(versions[needed.name.replace("_", "-")]), text


def test_the_licence_of_clients_is_ours() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")

    assert {(ROOT / "generated" / vendor / "LICENSE").read_text("utf-8") for vendor in VENDORS} == {text}


def metadata_of(wheel: Path) -> metadata.PackageMetadata:
    """Return the metadata of a wheel."""
    import email

    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return email.message_from_bytes(archive.read(name))  # type: ignore[return-value]


def names_in(wheel: Path, package: str) -> set[str]:
    """Return the names of a package's files in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if name.startswith(f"{package}/")}
