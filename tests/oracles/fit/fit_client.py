"""Make a client from a document in memory, and read and write values through it."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import itertools
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import httpx
from attrs import Factory, define

from generator.emit.package import emit, runtime_files
from generator.pipeline.project import Project, understand

_HOME: Final = "fit_home"
_numbers = itertools.count()


class _InMemory(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports modules of one package from texts."""

    def __init__(self, package: str, files: Mapping[str, str]) -> None:
        self.package = package
        self.files = files

    def _path(self, name: str) -> str | None:
        base = name.replace(".", "/")
        return next((path for path in (f"{base}/__init__.py", f"{base}.py") if path in self.files), None)

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002  Python's signature
        target: ModuleType | None = None,  # noqa: ARG002  Python's signature
    ) -> importlib.machinery.ModuleSpec | None:
        module_path = self._path(fullname) if fullname.partition(".")[0] == self.package else None
        if module_path is None:
            return None
        return importlib.util.spec_from_loader(fullname, self, is_package=module_path.endswith("/__init__.py"))

    def exec_module(self, module: ModuleType) -> None:
        path = self._path(module.__name__)
        assert path is not None
        exec(compile(self.files[path], path, "exec"), module.__dict__)


@contextmanager
def _importable(package: str, files: Mapping[str, str]) -> Iterator[None]:
    finder = _InMemory(package, files)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def _runtime() -> dict[str, ModuleType]:
    """Return the modules of the runtime: the same for all clients, so imported once."""
    prefix = f"{_HOME}._runtime"
    if prefix not in sys.modules:
        files = {f"{_HOME}/__init__.py": ""}
        files |= {f"{_HOME}/_runtime/{name}": text for name, text in runtime_files().items()}
        finder = _InMemory(_HOME, files)
        sys.meta_path.append(finder)
        for name in runtime_files():
            module = name.removesuffix(".py").removesuffix("__init__").strip("/").replace("/", ".")
            importlib.import_module(f"{prefix}.{module}" if module else prefix)
    return {
        name.removeprefix(_HOME): module
        for name, module in sys.modules.items()
        if name == prefix or name.startswith(f"{prefix}.")
    }


@define
class Fit:
    """A client of a fake vendor whose answers a test sets."""

    project: Project
    client: Any
    codec: Any
    drifts: list[str] = Factory(list[str])
    reply: httpx.Response = Factory(lambda: httpx.Response(204))
    sent: bytes = b""

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Return the set answer, and record the request."""
        self.sent = request.read()
        return self.reply

    def says(self, value: object, status: int = 200, media: str = "application/json") -> None:
        """Answer JSON from now on, and forget the drifts."""
        self.reply = httpx.Response(status, content=json.dumps(value).encode(), headers={"content-type": media})
        self.drifts.clear()

    def written(self, value: object) -> Any:
        """Return a value as it goes over the wire."""
        return json.loads(self.codec.encode(value))

    def methods(self) -> Iterator[tuple[str, str, str, Any]]:
        """Yield the methods of the client: HTTP method, path, pointer of the operation, and what is called."""
        for resource in self.project.names.resources:
            target = self.client
            for part in resource.path:
                target = getattr(target, part)
            for operation in resource.operations:
                name = self.project.names.methods[operation.pointer]
                yield operation.method, operation.path, operation.pointer, getattr(target, name)


@contextmanager
def fit(spec: Path) -> Iterator[Fit]:
    """Generate the client of a document and open it; nothing is written to disk."""
    package = f"fit_{next(_numbers)}"
    project = understand(spec, None, package)
    files = emit(project.api, project.names, project.identity, project.overlay, project.source)
    aliases = {f"{package}{name}": module for name, module in _runtime().items()}
    sys.modules.update(aliases)
    try:
        with _importable(package, files):
            client_module = importlib.import_module(package)
            codec = importlib.import_module(f"{package}._runtime.codec.codec").Codec()
            session = Fit(project, None, codec)
            with httpx.Client(transport=httpx.MockTransport(session.answer)) as http:
                client_class = getattr(client_module, f"{project.identity.class_name}Client")
                shared = {default.argument: "1" for default in client_class._config.defaults}
                session.client = client_class(
                    **shared,
                    base_url="https://vendor.example",
                    http_client=http,
                    retries=0,
                    on_drift=lambda drift: session.drifts.append(str(drift)),
                    **_credentials(client_class),
                )
                yield session
    finally:
        for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
            del sys.modules[name]


def _credentials(client_class: Any) -> dict[str, str]:
    parameters = inspect.signature(client_class.__init__).parameters
    return {name: "x" for name, parameter in parameters.items() if "SecretSource" in str(parameter.annotation)}


def alike(first: Any, other: Any) -> bool:
    """Return whether two JSON values are the same, numbers by their value."""
    if isinstance(first, bool) or isinstance(other, bool):
        return first is other
    if isinstance(first, dict) and isinstance(other, dict):
        return first.keys() == other.keys() and all(alike(value, other[key]) for key, value in first.items())
    if isinstance(first, list) and isinstance(other, list):
        return len(first) == len(other) and all(map(alike, first, other))
    # 1 is 1.0; all else is only like its own kind.
    return bool(first == other)
