"""Generate a client from a spec written in a test, import it, and talk to a vendor made of a function."""

from __future__ import annotations

import importlib
import importlib.util
import io
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import httpx
import yaml
from attrs import Factory, define, frozen

from generator.cli.main import main
from generator.ir.extensions import WORDS

Handler = Callable[[httpx.Request], httpx.Response]


@frozen
class Package:
    """The package that one run of the generator wrote: its folder and name, and the exit code, output and messages."""

    folder: Path
    name: str
    code: int
    out: str
    err: str

    def __getattr__(self, name: str) -> Any:
        """Return a name of the generated package."""
        return getattr(self.load(), name)

    def load(self, module: str = "") -> Any:
        """Import the generated package, or one of its modules."""
        if self.name not in sys.modules:
            root = self.folder / self.name
            spec = importlib.util.spec_from_file_location(
                self.name, root / "__init__.py", submodule_search_locations=[str(root)]
            )
            assert spec is not None and spec.loader is not None, self.err
            loaded = importlib.util.module_from_spec(spec)
            sys.modules[self.name] = loaded
            spec.loader.exec_module(loaded)
        return importlib.import_module(f"{self.name}.{module}" if module else self.name)

    def modules(self) -> list[str]:
        """Name every module of the package, to be imported by `load`."""
        root = self.folder / self.name
        paths = [path.relative_to(root).with_suffix("") for path in sorted(root.rglob("*.py"))]
        return [".".join(path.parts).removesuffix(".__init__").removesuffix("__init__") for path in paths]

    def text(self, name: str) -> str:
        """Read a file of the package."""
        return (self.folder / self.name / name).read_text("utf-8")


def run(*arguments: str) -> tuple[int, str, str]:
    """Run `python -m generator ...` and return its exit code, output and messages."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
    return code, out.getvalue(), err.getvalue()


def write(folder: Path, spec: object, name: str = "spec.yaml") -> Path:
    """Write a spec, given as text or as values, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    text = spec if isinstance(spec, str) else yaml.safe_dump(spec, sort_keys=False, allow_unicode=True)
    (folder / name).write_text(text, "utf-8")
    return folder / name


def make(folder: Path, spec: object, package: str = "made_client", *more: str, name: str = "spec.yaml") -> Package:
    """Generate a client from a spec; the project is in `folder/out`."""
    path = write(folder, spec, name)
    code, out, err = run("generate", "--spec", str(path), "--out", str(folder / "out"), "--package", package, *more)
    return Package(folder / "out", package, code, out, err)


@contextmanager
def forgotten(package: str) -> Iterator[None]:
    """Import packages of one name one after the other: each is forgotten at the end."""
    try:
        yield
    finally:
        for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
            del sys.modules[name]


@define
class Vendor:
    """Answers every request in the same way and records the requests."""

    answer: Callable[[httpx.Request], httpx.Response] = Factory(lambda: lambda _request: httpx.Response(200, json={}))
    requests: list[httpx.Request] = Factory(list[httpx.Request])

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.answer(request)

    @property
    def last(self) -> httpx.Request:
        """The latest request."""
        return self.requests[-1]

    def says(self, value: object, status: int = 200) -> None:
        """Answer JSON from now on."""
        self.answer = lambda _request: httpx.Response(status, json=value)

    def sends(self, body: bytes | str, media: str, status: int = 200) -> None:
        """Answer bytes of a media type from now on."""
        content = body.encode() if isinstance(body, str) else body
        self.answer = lambda _request: httpx.Response(status, content=content, headers={"content-type": media})


@define
class Talk:
    """A generated client, the vendor it talks to, and the drifts it reported."""

    client: Any
    vendor: Vendor
    drifts: list[Any] = Factory(list[Any])

    def query(self) -> str:
        """Return the query of the latest request as it was sent."""
        return self.vendor.last.url.query.decode("ascii")

    def path(self) -> str:
        """Return the path of the latest request as it was sent."""
        return self.vendor.last.url.raw_path.decode("ascii").partition("?")[0]


@contextmanager
def talk(package: Package, /, class_name: str = "Made", **settings: object) -> Iterator[Talk]:
    """Open the generated client of a class over a vendor that remembers."""
    vendor, drifts = Vendor(), list[Any]()
    given: Mapping[str, object] = {"base_url": "https://vendor.example", "retries": 0, **settings}
    with ExitStack() as stack:
        http = stack.enter_context(httpx.Client(transport=httpx.MockTransport(vendor)))
        client = getattr(package, f"{class_name}Client")(http_client=http, on_drift=drifts.append, **given)
        yield Talk(stack.enter_context(client), vendor, drifts)


def document(
    paths: Mapping[str, object] | None = None, schemas: Mapping[str, object] | None = None, **more: object
) -> dict[str, object]:
    """Return a 3.1 document with some paths and component schemas; its class is `MadeClient`.

    One with words of ours is curated: in a document of others they have no meaning.
    """
    start: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Made", "version": "1.0.0"},
        "paths": dict(paths or {}),
    }
    if schemas is not None:
        start["components"] = {"schemas": dict(schemas)}
    whole = {**start, **more}
    if "info" not in more and _has_words(whole):
        whole["info"] = {"title": "Made", "version": "1.0.0", "x-client": dict(CLIENT)}
    return whole


CLIENT = {"package": "made_client", "class": "Made", "distribution": "made-client", "version": "0.1.0"}
"""The `x-client` of curated documents."""


def _has_words(value: object) -> bool:
    if isinstance(value, Mapping):
        return not WORDS.isdisjoint(value) or any(map(_has_words, value.values()))
    return isinstance(value, list | tuple) and any(map(_has_words, value))


def operation(name: str, answer: object = None, **more: object) -> dict[str, object]:
    """Return an operation of the resource `calls`, which answers JSON of a schema (or nothing)."""
    described: dict[str, object] = {"description": "Done."}
    if answer is not None:
        described["content"] = {"application/json": {"schema": answer}}
    return {"operationId": name, "tags": ["calls"], "summary": "Call.", "responses": {"200": described}, **more}


def curated(paths: Mapping[str, object], schemas: Mapping[str, object] | None = None) -> dict[str, object]:
    """Return a curated document with some paths and component schemas."""
    return document(paths, schemas, info={"title": "Made", "version": "1.0.0", "x-client": dict(CLIENT)})


def ref(name: str) -> dict[str, str]:
    """Refer to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}
