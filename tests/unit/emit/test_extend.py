"""Overlays use the runtime through `_runtime/extend.py` alone; the folders of the runtime export what they promise."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.emit.extend import OFFERED
from generator.naming.reserved import RUNTIME
from generator.read.openapi_overlay import specs_in
from tests.oracles.smoke.subject import of_vendor

ROOT = Path(__file__).parents[3]
VENDORS = [path.stem for path in specs_in(ROOT / "specs")]
OVERLAYS = sorted((*(ROOT / "overlays").rglob("*.py"), *(ROOT / "tests" / "cases").glob("*/overlay/**/*.py")))
NOT_LAZY = {"hints", "lazy_getattr", "lazy_names"}
FOLDERS = sorted(path.parent for path in RUNTIME.glob("*/__init__.py"))


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each import of a module: the other module as it is written, and the name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (("." * node.level + (node.module or ""), alias.name) for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)


@pytest.mark.parametrize("path", OVERLAYS, ids=lambda path: str(path.relative_to(ROOT)))
def test_an_overlay_imports_the_runtime_from_its_declared_interface(path: Path) -> None:
    reached = [module for module, _ in imports(path) if "_runtime" in module.split(".")]

    assert [module for module in reached if not module.endswith("_client._runtime.extend")] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_generated_modules_import_from_folders_of_the_runtime(vendor: str) -> None:
    """Never from a file inside one, so that the runtime's files can change their names."""
    package = ROOT / "generated" / vendor / f"{vendor}_client"
    modules = [path for path in package.rglob("*.py") if not {"_runtime", "_overlay"} & set(path.parts)]

    reached = {
        module.rpartition("_runtime")[2] for path in modules for module, _ in imports(path) if "_runtime" in module
    }

    assert {name for name in reached if name.count(".") > 1 or name == ".extend"} == set()


def test_no_module_of_the_runtime_imports_the_interface_for_overlays() -> None:
    reached = [path for path in RUNTIME.rglob("*.py") for module, _ in imports(path) if "extend" in module.split(".")]

    assert reached == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_interface_offers_what_this_client_has(vendor: str) -> None:
    extend = importlib.import_module(f"{of_vendor(vendor).package}._runtime.extend")

    offered = {name: getattr(extend, name) for name in dir(extend)}

    assert "Call" in offered
    assert offered.keys() <= {name for names in OFFERED.values() for name in names.split()}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_folder_exports_to_type_checkers_what_it_exports_at_run_time(folder: Path) -> None:
    module = importlib.import_module(f"generator.runtime.{folder.name}")
    for_checkers = {name for source, name in imports(folder / "__init__.py") if source.startswith(".")}

    exported = {name: getattr(module, name) for name in dir(module)}

    assert exported.keys() == for_checkers - NOT_LAZY
