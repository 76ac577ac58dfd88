"""A package has a name that can be imported, and hides no module that it needs itself."""

from __future__ import annotations

import ast
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from generator.text.packages import fault_of_class, fault_of_distribution, fault_of_package, is_version
from tests.unit.making import curated, document, make, operation, run, write

ROOT = Path(__file__).parents[3]


def _needed(name: str) -> set[str]:
    """Return a distribution and all that it asks for, also with extras, as far as it is installed."""
    distributions, open_ = set[str](), [name]
    while open_:
        name = open_.pop()
        try:
            requires = metadata.requires(name) or ()
        except metadata.PackageNotFoundError:
            continue
        if name not in distributions:
            distributions.add(name)
            # Below httpx, ignore what only the documentation and tests of a package need.
            extras = ("", "http2", "socks", "brotli", "zstd", "cli") if name == "httpx" else ("",)
            needs = map(Requirement, requires)
            open_ += [
                need.name
                for need in needs
                if not need.marker or any(need.marker.evaluate({"extra": e}) for e in extras)
            ]
    return distributions


CARRIED = {"trio"}.union(*map(_needed, ("httpx", "attrs", "httpx2", "pyarrow", "opentelemetry-api", "limits", "redis")))
"""Distributions that come with a client and its extras, or that it works with."""


def _modules(name: str) -> set[str]:
    """Return the top-level modules of an installed distribution."""
    try:
        files = metadata.files(name) or ()
    except metadata.PackageNotFoundError:
        return set()
    return {file.parts[0].partition(".")[0] for file in files if file.suffix in (".py", ".so", ".pyd")}


IMPORTED = sorted(
    module for module in set().union(*map(_modules, CARRIED)) if module.isidentifier() and module[0] != "_"
)


def test_the_clients_dependencies_are_found() -> None:
    assert {"attr", "attrs", "httpx", "httpcore", "h11", "anyio", "certifi", "idna", "trio"} <= set(IMPORTED)


def _named_in_runtime() -> set[str]:
    """Return the modules that runtime and overlays import, at the top of a file or where they are used."""
    names = set[str]()
    for folder in ("generator/runtime", "overlays"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    names |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                    names.add(node.module.partition(".")[0])
    return {name for name in names if name[0] != "_" and not name.endswith("_client")}


@pytest.mark.parametrize("name", sorted(_named_in_runtime()))
def test_no_package_hides_a_module_that_the_runtime_names(name: str) -> None:
    assert fault_of_package(name).endswith(f"choose another, such as {name.casefold()}_client")


@pytest.mark.parametrize("name", ["sitecustomize", "usercustomize", "test"])
def test_no_package_is_imported_when_python_starts(name: str) -> None:
    assert fault_of_package(name)


@pytest.mark.parametrize("name", [*IMPORTED, *sorted(name for name in sys.stdlib_module_names if name[0] != "_")])
def test_no_package_hides_a_module_that_a_client_may_import(name: str) -> None:
    fault = fault_of_package(name)

    assert fault.endswith(f"choose another, such as {name.casefold()}_client")
    assert fault_of_package(f"{name.casefold()}_client") == ""


@pytest.mark.parametrize(
    "name",
    ["a" * 81, "\U00020000" * 21, "Typing", "HTTPX", "_a", "__init__", "__main__", "class", "a-b", "../a", "", "con",
     "LPT1", "LICENSE", "dist", "\uff54yping", "a\ud800"],
)  # fmt: skip
def test_a_name_that_no_folder_can_have_is_refused(name: str) -> None:
    """Too long, a keyword, a device of Windows, or read by Python as another name."""
    assert fault_of_package(name)


@pytest.mark.parametrize("name", ["acme_client", "a" * 80, "b\u00fccher_client", "\u5ba0\u7269_client", "typings"])
def test_other_names_are_taken(name: str) -> None:
    assert fault_of_package(name) == ""


@pytest.mark.parametrize(("name", "is_good"), [("Acme", True), ("Async", False), ("None", False), ("A" * 300, False)])
def test_a_class_is_apart_from_those_of_the_runtime(name: str, is_good: bool) -> None:
    assert (fault_of_class(name) == "") is is_good


@pytest.mark.parametrize(
    ("name", "is_good"),
    [
        ("acme-client", True),
        ("attrs", False),
        ("Typing.Extensions", False),
        ("a" * 300, False),
        ("-a", False),
        ("", False),
    ],
)
def test_a_distribution_replaces_none_that_it_asks_for(name: str, is_good: bool) -> None:
    assert (fault_of_distribution(name) == "") is is_good


@pytest.mark.parametrize(
    ("text", "is_good"),
    [("1.2.0", True), ("2.0rc1", True), ("\u0661.2", False), ("1.\u00b2", False), ("9" * 5000, False)],
)
def test_a_version_is_one_that_packaging_reads(text: str, is_good: bool) -> None:
    assert is_version(text) is is_good


WRONG = [
    ("package", "httpx", "another package than httpx: .*choose another, such as httpx_client"),
    ("package", "p" * 300, "another package than p{40}: it has more than 80 bytes; choose a shorter one"),
    ("class", "Async", "another class than Async: the client's own base class has this name"),
    ("distribution", "attrs", "another distribution than attrs: a dependency of the client has this name"),
    ("version", "1.\u00b2", "whose version is like 1.2.0"),
]


@pytest.mark.parametrize(("key", "value", "words"), WRONG)
def test_a_curated_spec_is_told_the_line_and_another_name(tmp_path: Path, key: str, value: str, words: str) -> None:
    spec = curated({"/a": {"get": operation("a")}})
    spec["info"]["x-client"][key] = value  # type: ignore[index]

    package = make(tmp_path, spec)

    assert package.code == 1
    assert re.search(rf"spec\.yaml:\d+: x-client: expected .*{words}", package.err), package.err
    assert not package.folder.exists()


@pytest.mark.parametrize("package_name", ["typing", "attrs", "p" * 300])
def test_an_argument_is_held_to_the_same(tmp_path: Path, package_name: str) -> None:
    package = make(tmp_path, document(), package_name)

    assert package.code == 1
    assert f"--package '{package_name[:40]}': " in package.err


@pytest.mark.parametrize(
    ("title", "version"),
    [
        ("typing", "1.0"),
        ("Async", "1.0"),
        ("Client", "1.0"),
        ("httpx client", "1.\u00b2"),
        ("\U00020000" * 300, "9" * 5000),
    ],
)
def test_a_package_named_after_its_title_can_be_imported(tmp_path: Path, title: str, version: str) -> None:
    path = write(tmp_path, document({"/a": {"get": operation("a")}}, info={"title": title, "version": version}))

    code, _, err = run("generate", "--spec", str(path), "--out", str(tmp_path / "out"))

    assert (code, err) == (0, "")
    names = [folder.name for folder in (tmp_path / "out").iterdir() if (folder / "__init__.py").is_file()]
    assert [fault_of_package(name) for name in names] == [""]
    assert 'version = "1.0"' in (tmp_path / "out" / "pyproject.toml").read_text("utf-8") or version != "1.0"
    tree = ast.parse((tmp_path / "out" / names[0] / "client.py").read_text("utf-8"))
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    assert len(classes) == 2 and classes.isdisjoint({"AsyncClient", "Client"})
