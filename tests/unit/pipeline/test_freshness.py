"""`generator all` makes only what is not up to date, and finds that out from all that a client depends on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.pipeline.freshness import CACHE, Freshness
from generator.read.openapi_overlay import specs_in
from tests.gates.unmeasured import unmeasured
from tests.unit.making import curated, operation, write

ROOT = Path(__file__).resolve().parents[3]
OUTPUTS = {"client.py": "A = 1\n", "models/row.py": "B = 2\n"}


def checkout(root: Path) -> Path:
    """Make a folder with a generator, two specs, an overlay, clients, and an environment with ruff."""
    texts = {
        "generator/emit.py": "EMIT = 1",
        "generator/page.jinja": "{{ page }}",
        "pyproject.toml": "[project]",
        "specs/acme.yaml": "openapi: 3.1.0",
        "specs/shared.json": "{}",
        "specs/zeta.yaml": "openapi: 3.1.0",
        "overlays/acme/dialect.py": "DIALECT = 1",
        "bin/ruff": "one",
        "site-packages/ruff-1.dist-info/METADATA": "",
    }
    for vendor in ("acme", "zeta"):
        texts |= {f"generated/{vendor}/{name}": text for name, text in {**OUTPUTS, ".generated": "digests"}.items()}
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    time.sleep(0.05)  # a file that changes while a run begins is taken for one that may change further
    return root


def looked(root: Path) -> Freshness:
    """Return what a run of the generator finds when it begins."""
    return Freshness(str(root), str(root / "generator"), str(root / "bin" / "python"), [str(root / "site-packages")])


def generated(root: Path) -> Path:
    """Remember both clients, as a run does at its end."""
    run = looked(root)
    run.record("acme", [str(root / "specs" / "shared.json")], OUTPUTS)
    run.record("zeta", [], OUTPUTS)
    run.save()
    return root


def test_nothing_is_stale_after_a_run(tmp_path: Path) -> None:
    run = looked(generated(checkout(tmp_path)))

    assert (run.stale(), run.fresh) == ([], ["acme", "zeta"])
    assert (run.stale(["zeta"]), run.fresh) == ([], ["zeta"])


def _edited(name: str) -> Callable[[Path], object]:
    """Return what changes a file, but neither its size nor the time of its last change."""

    def edit(root: Path) -> None:
        path = root / name
        before = path.stat()
        path.write_text(path.read_text("utf-8")[:-1] + "~", "utf-8")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    return edit


def _written(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text("new", "utf-8")


def _removed(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).unlink()


ACME_ALONE = {
    "its spec": _edited("specs/acme.yaml"),
    "a document that the spec refers to": _edited("specs/shared.json"),
    "the spec's corrections": _written("specs/acme.overlay.yaml"),
    "the spec's quirks": _written("specs/acme.quirks.yaml"),
    "a module of the overlay": _edited("overlays/acme/dialect.py"),
    "a new module of the overlay": _written("overlays/acme/codec.py"),
    "a module of the overlay that is gone": _removed("overlays/acme/dialect.py"),
    "a generated file that was edited": _edited("generated/acme/client.py"),
    "a generated file that is gone": _removed("generated/acme/models/row.py"),
    "the list of generated files": _edited("generated/acme/.generated"),
    "the document that the spec refers to is gone": _removed("specs/shared.json"),
}

EVERYTHING = {
    "a module of the generator": _edited("generator/emit.py"),
    "a new module of the generator": _written("generator/naming.py"),
    "a module of the generator that is gone": _removed("generator/emit.py"),
    "a template": _edited("generator/page.jinja"),
    "the project's own file": _edited("pyproject.toml"),
    "the program ruff": _edited("bin/ruff"),
    "the program ruff is gone": _removed("bin/ruff"),
    "another version of a package": lambda root: (root / "site-packages" / "ruff-1.dist-info").rename(
        root / "site-packages" / "ruff-2.dist-info"
    ),
    "a new spec": _written("specs/other.yaml"),
    "no memory": lambda root: shutil.rmtree(root / CACHE),
    "a memory of another kind": _written(f"{CACHE}/all"),
}


@pytest.mark.parametrize("change", ACME_ALONE.values(), ids=ACME_ALONE)
def test_what_one_client_depends_on_makes_it_alone_stale(tmp_path: Path, change: Callable[[Path], object]) -> None:
    root = generated(checkout(tmp_path))

    change(root)

    run = looked(root)
    assert (run.stale(), run.fresh) == (["acme"], ["zeta"])


@pytest.mark.parametrize("change", EVERYTHING.values(), ids=EVERYTHING)
def test_what_all_depend_on_makes_everything_stale(tmp_path: Path, change: Callable[[Path], object]) -> None:
    root = generated(checkout(tmp_path))

    change(root)

    assert looked(root).stale() is None


def test_another_interpreter_makes_everything_stale(tmp_path: Path) -> None:
    root = generated(checkout(tmp_path))

    other = Freshness(str(root), str(root / "generator"), str(root / "bin" / "python3"), [str(root / "site-packages")])

    assert other.stale() is None


def test_a_client_made_by_another_generator_is_forgotten_with_the_first_run_of_this_one(tmp_path: Path) -> None:
    root = generated(checkout(tmp_path))
    _edited("generator/emit.py")(root)
    time.sleep(0.05)
    run = looked(root)

    run.record("acme", [], OUTPUTS)
    run.save()

    assert looked(root).stale() == ["zeta"]


def test_files_that_were_only_touched_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    root = generated(checkout(tmp_path))
    for name in ("generator/emit.py", "specs/acme.yaml", "generated/zeta/client.py"):
        (root / name).touch()
    remembered = (root / CACHE / "all").read_text("utf-8")

    assert looked(root).stale() == []

    assert (root / CACHE / "all").read_text("utf-8") != remembered
    assert looked(root).stale() == []


@pytest.mark.parametrize("name", ["specs/acme.yaml", "generator/emit.py", "generated/acme/client.py"])
def test_what_changes_during_a_run_is_not_taken_for_what_was_read(tmp_path: Path, name: str) -> None:
    root = checkout(tmp_path)
    run = looked(root)
    _edited(name)(root)

    run.record("acme", [], OUTPUTS)
    run.save()

    assert looked(root).stale(["acme"]) in (None, ["acme"])


def test_an_unknown_vendor_is_left_to_the_command_line(tmp_path: Path) -> None:
    assert looked(generated(checkout(tmp_path))).stale(["acme", "nobody"]) is None


def test_the_specs_are_those_that_generation_finds(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    for name in ("acme.quirks.yaml", ".hidden.yaml", "b-c.yaml", "b.yaml", "notes.md"):
        (root / "specs" / name).write_text("", "utf-8")
    names = [path.stem for path in specs_in(root / "specs")]
    time.sleep(0.05)
    run = looked(root)
    for vendor in names:
        (root / "generated" / vendor).mkdir(exist_ok=True)
        run.record(vendor, [], {})
    run.save()

    assert looked(root).stale() == []

    run = looked(root)
    run.stale()
    assert run.fresh == names


COUNTED = """
import os, runpy, sys
counts = {"stat": 0, "listed": 0}
opened = []
sys.argv[1:] = ["all"]
sys.path[0] = os.getcwd()
began = set(sys.modules)
def counting(name, function):
    def counted(*arguments, **options):
        counts[name] += 1
        return function(*arguments, **options)
    return counted
sys.addaudithook(lambda event, arguments: opened.append(str(arguments[0])) if event == "open" else None)
os.stat, os.scandir = counting("stat", os.stat), counting("listed", os.scandir)
try:
    runpy.run_module("generator", run_name="__main__", alter_sys=True)
finally:
    print(counts["stat"])
    print(*[name for name in sys.modules if name.startswith("generator.")])
    print(*[name for name in opened if not name.endswith((".py", ".pyc"))])
"""


def test_an_unchanged_run_looks_at_each_file_once_and_imports_nothing_else(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "specs").mkdir()
    spec = curated({"/a": {"get": {**operation("x"), "x-method": "get"}}})
    write(tmp_path / "specs", spec).rename(tmp_path / "specs" / "acme.yaml")
    time.sleep(0.05)

    def run(*command: str) -> list[str]:
        environment = unmeasured(os.environ)
        return subprocess.run(
            [sys.executable, *command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
        ).stdout.splitlines()

    first = run("-m", "generator", "all")
    unchanged, stats, modules, opened = run("-c", COUNTED)

    assert first[0].startswith("acme: 1 operations, ")
    assert unchanged == "acme: unchanged"
    files = [path for path in tmp_path.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    site = sum(path.endswith("-packages") for path in sys.path)
    beside = 2 + site  # pyproject.toml, which is not there, ruff, installed packages
    assert int(stats) == len(files) - 1 + beside
    assert modules.split() == ["generator.pipeline", "generator.pipeline.freshness"]
    assert opened == str(tmp_path / CACHE / "all")

    next((tmp_path / "generated" / "acme").glob("*/client.py")).unlink()

    assert ": 1 operations, 1 files written, 0 removed, " in run("-m", "generator", "all")[0]
