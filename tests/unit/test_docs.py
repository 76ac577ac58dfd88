"""The documents in `docs/` name what exists: paths, modules, classes, functions, and each other."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted((ROOT / "docs").rglob("*.md"))
FOR_READERS = ("guide", "vendors", "index.md")
"""What users read: its names are those of programs, and its code is run by tests/oracles/docs."""
ARCHITECTURE = ROOT / "docs" / "architecture.md"

_FOLDERS = ("generator", "overlays", "tests", "specs", "generated", "bench", "docs")
_PATH = re.compile(rf"(?:{'|'.join(_FOLDERS)}|_runtime|_overlay)/\S*")
_FILE = re.compile(r"[\w.-]+\.(?:py|md|toml|yaml|jinja)")
_NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?:\(.*\))?")
_VARIABLE = re.compile(r"<\w+>")


def missing(text: str) -> list[str]:
    """Return what a document names in backticks, as a path or a dotted name, and what does not exist."""
    prose = re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)
    return [span for span in re.findall(r"`([^`]+)`", prose) if not _exists(" ".join(span.split()))]


def _exists(span: str) -> bool:
    if _PATH.fullmatch(span):
        return _is_path(span)
    if _FILE.fullmatch(span):
        return any(any((ROOT / folder).rglob(span)) for folder in _FOLDERS) or (ROOT / span).is_file()
    if _NAME.fullmatch(span):
        return _is_name(span.partition("(")[0].split("."))
    return True  # an expression, an option, a word of the field


def _is_path(path: str) -> bool:
    """Return whether a path exists; `<vendor>` stands for any name, `_runtime/` for that of any client."""
    pattern = _VARIABLE.sub("*", path).rstrip("/")
    if pattern.startswith("_"):
        pattern = f"generated/*/*/{pattern}"
    return any(ROOT.glob(pattern))


def _is_name(parts: list[str]) -> bool:
    if parts[0] in {path.stem for path in (ROOT / "specs").glob("*.yaml")}:
        return _is_method_of_client(*parts)
    if parts[0][0].isupper():
        return parts[1] in _members().get(parts[0], ())
    return any(_leads_somewhere(*place) for place in _places(parts))


def _is_method_of_client(vendor: str, *path: str) -> bool:
    """Return whether `perfex.invoices.get` is a method of that client."""
    module = ROOT / "generated" / vendor / f"{vendor}_client" / "resources" / f"{'_'.join(path[:-1])}.py"
    return module.is_file() and f"    def {path[-1]}(" in module.read_text("utf-8")


def _places(parts: list[str]) -> Iterator[tuple[ModuleType, list[str]]]:
    """Yield each module that a dotted name may begin in, and the names that are left to look up in it."""
    lead = "generator." if (ROOT / "generator" / parts[0]).is_dir() else ""
    for length in range(len(parts) - 1, 0, -1):
        module = _imported(lead + ".".join(parts[:length]))
        if module is not None:
            yield from ((place, parts[length:]) for place in _with_modules(module))
            return


@cache
def _imported(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        return None


@cache
def _with_modules(module: ModuleType) -> list[ModuleType]:
    """Return a module; of a folder of the runtime also the modules in it, which documents do not name."""
    if not module.__name__.startswith("generator.runtime.") or not hasattr(module, "__path__"):
        return [module]
    inside = [f"{module.__name__}.{module_info.name}" for module_info in pkgutil.iter_modules(module.__path__)]
    return [module, *map(importlib.import_module, inside)]


def _leads_somewhere(place: object, names: list[str]) -> bool:
    for name in names:
        if not hasattr(place, name):
            return False
        place = getattr(place, name)
    return True


@cache
def _members() -> dict[str, set[str]]:
    """Return the members of each class of overlays and clients, by the name of the class."""
    members: dict[str, set[str]] = {}
    for path in [*(ROOT / "overlays").rglob("*.py"), *(ROOT / "generated").glob("*/*_client/resources/*.py")]:
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                functions = (part for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef))
                members.setdefault(node.name, set()).update(function.name for function in functions)
    return members


MAINTAINERS = [path for path in DOCUMENTS if path.relative_to(ROOT / "docs").parts[0] not in FOR_READERS]


@pytest.mark.parametrize("path", MAINTAINERS, ids=[path.stem for path in MAINTAINERS])
def test_what_a_document_names_exists(path: Path) -> None:
    assert missing(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=[path.stem for path in DOCUMENTS])
def test_a_link_leads_to_a_file(path: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", path.read_text("utf-8"))

    assert [target for target in targets if not (path.parent / target).is_file()] == []


@pytest.mark.parametrize(
    "wrong",
    [
        "generator/build/apis.py",
        "overlays/<vendor>/nothing.py",
        "tests/unit/test_nothing.py",
        "_runtime/extended.py",
        "nowhere.py",
        "build.api.construct",
        "build.apis.build",
        "naming.names.Names.colour",
        "runtime.http.Engine.discuss",
        "runtime.codec.Engine",
        "runtime.nowhere.Engine",
        "PerfexDialect.invent",
        "Nobody.get",
        "perfex.invoices.got(7)",
        "perfex.voices.get",
        "httpx.Clients",
    ],
)
def test_a_name_that_does_not_exist_is_found(wrong: str) -> None:
    assert missing(f"See `{wrong}` and `build.api.build`.") == [wrong]


def test_the_pictures_have_the_order_of_the_import_contracts() -> None:
    """Each folder is in its picture once, and those above it are above it."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    stages, runtime = (
        [layer for layer in (name.strip("()") for name in contract["layers"]) if (folder / layer).is_dir()]
        for contract, folder in zip(contracts, (ROOT / "generator", ROOT / "generator" / "runtime"), strict=False)
    )

    pictures = re.findall(r"^```text\n(.*?)^```", ARCHITECTURE.read_text("utf-8"), flags=re.M | re.S)

    shown = [re.findall(r"^   (\w+)/  ", picture, flags=re.M) for picture in pictures]
    assert shown == [stages, runtime]


def test_every_decision_is_listed_in_its_place() -> None:
    decisions = [f"decisions/{path.name}" for path in sorted((ROOT / "docs" / "decisions").glob("*.md"))]

    listed = re.findall(r"^(\d+)\. \[.*\]\((.*)\)$", ARCHITECTURE.read_text("utf-8"), flags=re.M)

    assert [target for _, target in listed] == decisions
    assert [f"{int(number):04}" for number, _ in listed] == [Path(target).name[:4] for target in decisions]
    for number, target in listed:
        assert (ROOT / "docs" / target).read_text("utf-8").startswith(f"# {number}. ")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_readers_are_led_to_the_documents(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")

    assert {"docs/architecture.md", "docs/decisions/"} <= set(re.findall(r"docs/[\w.-]*/?", text))
