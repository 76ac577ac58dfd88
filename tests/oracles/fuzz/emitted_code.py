"""Judge what a document became: its texts may stand in strings and comments, and nowhere else."""

from __future__ import annotations

import ast
import importlib
import json
import re
import tomllib
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from attrs import frozen

from tests.unit.making import Package, forgotten, run

from .hostile_documents import MARKER, written
from .mutated_documents import mutated_text

_HIDDEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_SURROGATE = re.compile(r"(?<!\\)\\ud[89a-f][0-9a-f]{2}")
_NEVER = (
    ast.Assert, ast.Delete, ast.For, ast.Global, ast.Lambda, ast.ListComp, ast.NamedExpr, ast.Nonlocal, ast.Raise,
    ast.Try, ast.While, ast.With, ast.Yield,
)  # fmt: skip
"""Statements and expressions that no template has."""

_SECTIONS = {"build-system": {"requires", "build-backend"}, "tool": {"hatch"}}


@frozen
class Verdict:
    """What became of one document."""

    seed: int
    code: int
    """The exit code; -1 if there was a traceback."""

    faults: tuple[str, ...]
    """What must not be, each with its place; empty if all is well."""


def judge(seed: int, folder: Path, unsafe: Mapping[str, str] | None = None) -> Verdict:
    """Generate a client from the document of a seed, and say what is wrong with it.

    Args:
        seed: Decides on the document.
        folder: An empty folder; a file `MARK` appears beside the client if a text of the document runs.
        unsafe: Templates by their names, `TEXT` in them; each adds a module for every hostile text.
    """
    mark = folder / "MARK"
    text, texts = written(seed, mark)
    spec = folder / "spec.json"
    if seed % 3 == 0:
        # Another reader, which takes no lone surrogates.
        spec = folder / "spec.yaml"
        text = yaml.safe_dump(json.loads(_SURROGATE.sub("", text)), sort_keys=False, allow_unicode=seed % 2 == 0)
    spec.write_text(text, "utf-8")
    out = folder / "out"
    package = f"fuzz{seed}_client"
    try:
        code, _, messages = run("generate", "--spec", str(spec), "--out", str(out), "--package", package)
    except Exception:  # noqa: BLE001  whatever it is, it is what this looks for
        return Verdict(seed, -1, (f"traceback: {traceback.format_exc(limit=-3)}",))
    faults = list(_faults_of_ending(code, messages, out))
    if out.is_dir():
        for name, template in (unsafe or {}).items():
            _plant(out / package / name, template, texts)
        faults += faults_of(out, package)
        faults += _import(Package(out, package, code, "", messages))
    if mark.exists():
        faults.append("a text of the document ran")
    return Verdict(seed, code, tuple(faults))


def judge_mutated(seed: int, folder: Path) -> Verdict:
    """Generate a client from a document of others that was changed at random, and say what is wrong with it.

    Args:
        seed: Decides on the document and the changes.
        folder: An empty folder.
    """
    spec, out, package = folder / "spec.json", folder / "out", f"mutated{seed}_client"
    spec.write_bytes(mutated_text(seed).encode("utf-8", "surrogatepass"))
    try:
        code, _, messages = run("generate", "--spec", str(spec), "--out", str(out), "--package", package)
    except Exception:  # noqa: BLE001  whatever it is, it is what this looks for
        return Verdict(seed, -1, (f"traceback: {traceback.format_exc(limit=-3)}",))
    faults = list(_faults_of_ending(code, messages, out))
    if out.is_dir():
        faults += _import(Package(out, package, code, "", messages))
    return Verdict(seed, code, tuple(faults))


def _faults_of_ending(code: int, messages: str, out: Path) -> Iterator[str]:
    """Yield what is wrong with the exit code and the messages."""
    if code not in (0, 1, 3):
        yield f"exit code {code}"
    are_errors = all(line.startswith("error: ") for line in messages.splitlines())
    if code == 1 and (not messages or not are_errors or out.exists()):
        yield f"exit code 1: {messages[:300]}"
    if code == 3 and "degraded: " not in messages:
        yield f"exit code 3, and nothing is degraded: {messages[:300]}"
    if "ruff could not format" in messages:
        yield f"no Python: {messages[:600]}"
    if hidden := _HIDDEN.search(messages.replace("\n", "")):
        yield f"a message has {hidden[0]!r}"


def faults_of(out: Path, package: str) -> Iterator[str]:
    """Yield the places of a project where a text of the document is more than a text."""
    for path in sorted(path for path in out.rglob("*") if path.is_file() and "_runtime" not in path.parts):
        name = path.relative_to(out).as_posix()
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        if re.fullmatch(r"[\w./]{1,200}", name) is None:
            yield f"{name!r}: a name of a file"
        if hidden := _HIDDEN.search(text):
            yield f"{name}: has {hidden[0]!r}"
        if path.suffix == ".py":
            yield from (f"{name}: {fault}" for fault in faults_of_module(text))
    yield from _faults_of_project(out / "pyproject.toml", package)
    readme = (out / "README.md").read_text("utf-8").splitlines()[0]
    if not readme.startswith("<!--") or not readme.endswith("-->") or readme.count("-->") != 1:
        yield "README.md: the comment is open"


def faults_of_module(text: str) -> Iterator[str]:
    """Yield the names, calls and statements of a module that no template has."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        yield f"no Python: {error}"
        return
    for node in ast.walk(tree):
        for name in _names_in(node):
            if MARKER in name or name == "__import__":
                yield f"line {getattr(node, 'lineno', 0)}: the name {name} is code"
        if isinstance(node, _NEVER):
            yield f"line {node.lineno}: {type(node).__name__} is of no template"
        if isinstance(node, ast.BinOp) and not isinstance(node.op, ast.BitOr):
            yield f"line {node.lineno}: {ast.unparse(node)[:80]} is of no template"
        if isinstance(node, ast.Expr) and not _is_usual(node.value):
            yield f"line {node.lineno}: the statement {ast.unparse(node)[:80]} is of no template"


def _names_in(node: ast.AST) -> Iterator[str]:
    for key in ("id", "attr", "arg", "name", "asname", "module"):
        if isinstance(value := getattr(node, key, None), str):
            yield value


def _is_usual(value: ast.expr) -> bool:
    """Return whether a statement is a docstring, the `...` of an overload, or a call that a method or program makes."""
    call = value.value if isinstance(value, ast.Await) else value
    if isinstance(call, ast.Call):
        return ast.unparse(call.func) in ("self._send", "super().__init__", "sys.exit")
    return isinstance(value, ast.Constant) and (isinstance(value.value, str) or value.value is ...)


def _faults_of_project(path: Path, package: str) -> Iterator[str]:
    try:
        project = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        yield f"pyproject.toml: no TOML: {error}"
        return
    if set(project) != {*_SECTIONS, "project"} or any(set(project[key]) != keys for key, keys in _SECTIONS.items()):
        yield f"pyproject.toml: has the keys {sorted(project)}"
    elif project["tool"]["hatch"]["build"]["targets"]["wheel"] != {"packages": [package]}:
        yield "pyproject.toml: builds another package"
    elif len(project["build-system"]["requires"]) != 1 or len(project["project"]["dependencies"]) != 2:
        yield "pyproject.toml: asks for other packages"


def _import(package: Package) -> Iterator[str]:
    """Yield what is wrong with the modules when they are imported, and the clients when they are made."""
    importlib.invalidate_caches()
    with forgotten(package.name):
        for module in package.modules():
            if module.startswith("_runtime"):
                continue
            try:
                package.load(module)
            except Exception as error:  # noqa: BLE001  whatever it is, the module cannot be imported
                yield f"{module or package.name}: cannot be imported: {type(error).__name__}: {error}"


def _plant(folder: Path, template: str, texts: list[str]) -> None:
    """Write a module for each text, in a way that no template of ours is written."""
    folder.mkdir()
    for at, text in enumerate(texts):
        (folder / f"planted_{at}.py").write_text(template.replace("TEXT", text), "utf-8", "surrogatepass", newline="")
