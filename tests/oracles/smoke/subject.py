"""Say what a smoke run is about: a vendor of ours with the client that is checked in, or any document with one made."""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from generator.emit.write import bring_in_line
from generator.pipeline.method_index import Method, methods_of
from generator.pipeline.project import Project, files_of, understand
from generator.read.openapi_overlay import specs_in

from .credentials import Expected, credentials
from .document import Document

ROOT = Path(__file__).parents[3]
SPECS = ROOT / "specs"

ByHand = Mapping[str, Callable[[Any], object]]
"""Calls of an overlay's method for an operation, by the names of the documented requests that they send.

Each takes either client, so it gives a value or an awaitable."""


@frozen
class Subject:
    """A document, and the client that was made from it."""

    name: str
    document: Document
    package: str
    stem: str
    """What the names of the client classes begin with."""

    methods: Sequence[Method]
    by_hand: Mapping[str, ByHand]
    arguments: Mapping[str, Any]
    """Credentials and settings of the client for the replay of examples."""

    expected: Mapping[str, Expected]
    """What the vendor must see of them, by scheme."""

    options: Mapping[str, Mapping[str, Any]] = {}
    """Settings for the calls of one method, by the method's name."""

    curated: bool = True

    def module(self, name: str = "") -> Any:
        """Import the client's package, or a module of it."""
        return importlib.import_module(f"{self.package}.{name}" if name else self.package)


def vendors() -> list[str]:
    """List the vendors there is a spec for."""
    return [path.stem for path in specs_in(SPECS)]


@functools.cache
def of_vendor(vendor: str) -> Subject:
    """Return one of our vendors and its committed client."""
    overlay = ROOT / "overlays" / vendor
    project = understand(SPECS / f"{vendor}.yaml", overlay if overlay.is_dir() else None)
    by_hand: Mapping[str, ByHand] = {}
    settings: Mapping[str, Any] = {}
    options: Mapping[str, Mapping[str, Any]] = {}
    if (ROOT / "tests" / "vendors" / vendor / "smoke_calls.py").exists():
        calls = importlib.import_module(f"tests.vendors.{vendor}.smoke_calls")
        by_hand = cast("Mapping[str, ByHand]", calls.CALLS)
        settings = cast("Mapping[str, Any]", getattr(calls, "SETTINGS", {}))
        options = cast("Mapping[str, Mapping[str, Any]]", getattr(calls, "OPTIONS", {}))
    _reachable(ROOT / "generated" / vendor)
    return evolve(_subject(vendor, project, by_hand, settings), options=options)


def of_document(spec: Path, folder: Path, package: str | None = None) -> Subject:
    """Return a document and its client, generated into an empty folder; a named package exists already."""
    project = understand(spec, None, package)
    if package is None:
        bring_in_line(folder, files_of(project))
    _reachable(folder)
    for name in [name for name in sys.modules if name.partition(".")[0] == project.identity.package]:
        del sys.modules[name]
    return _subject(spec.stem, project, {}, {})


def _subject(name: str, project: Project, by_hand: Mapping[str, ByHand], settings: Mapping[str, Any]) -> Subject:
    document = Document.of(project.documents)
    arguments, expected = credentials(project, document)
    identity = project.identity
    return Subject(
        name,
        document,
        identity.package,
        identity.class_name,
        methods_of(project),
        by_hand,
        {**arguments, **settings},
        expected,
        curated=identity.curated,
    )


def _reachable(folder: Path) -> None:
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
