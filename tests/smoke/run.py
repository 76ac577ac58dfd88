"""Call every operation of one client, blocking and async, and report what came of it."""

from __future__ import annotations

import functools
import importlib
import io
import logging
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, cast

import anyio
from attrs import define, field

from generator.patch import specs_in
from generator.surface import Method, surface

from .arguments import Arguments, Deriver, client_package, credentials, reach
from .document import Document
from .vendor import Vendor

ROOT = Path(__file__).parent.parent.parent
SPECS = ROOT / "specs"

ByHand = Mapping[str, Callable[[Any], object]]
"""Calls of a method that an overlay made of an operation, by the names of the documented requests they send.

Each takes either client, so it gives a value or an awaitable."""


@define
class Report:
    """What a smoke run found."""

    vendor: str
    operations: int
    called: int = 0
    called_async: int = 0
    refused: list[str] = field(factory=list)
    drifts: list[str] = field(factory=list)
    failures: list[str] = field(factory=list)
    """Operations that were not reached, and calls that ended in an error."""

    calling: str = ""
    """The method that is being called."""

    def note_drift(self, drift: object) -> None:
        """Take note of a difference between an answer and its documentation."""
        self.drifts.append(f"{self.calling}: {drift}")

    @property
    def good(self) -> bool:
        """Whether all is as it should be."""
        complete = self.called == self.called_async == self.operations > 0
        return complete and not (self.refused or self.drifts or self.failures)

    def __str__(self) -> str:
        line = (
            f"{self.vendor:<12} operations {self.operations}  called {self.called}/{self.called_async} (sync/async)  "
            f"refused {len(self.refused)}  drifts {len(self.drifts)}"
        )
        lists = {"refused": self.refused, "drift": self.drifts, "failed": self.failures}
        return "\n".join([line, *(f"  {kind}: {text}" for kind, texts in lists.items() for text in texts)])


@define
class Visit:
    """One method called with one set of arguments."""

    method: Method
    arguments: Arguments
    by_hand: Callable[[Any], object] | None = None
    to: io.BytesIO | None = None
    """Where a download goes; `None` asks for bytes."""

    @property
    def name(self) -> str:
        """What the caller writes."""
        return f"{self.method.resource}.{self.method.name}"

    @property
    def operation(self) -> tuple[str, str]:
        """The operation behind it."""
        return self.method.http_method, self.method.route

    def start(self, client: object) -> Any:
        """Call the method."""
        if self.by_hand is not None:
            return self.by_hand(client)
        call = getattr(reach(client, self.method.resource), self.method.name)
        return call(**self.arguments) if self.to is None else call(**self.arguments, to=self.to)


def vendors() -> list[str]:
    """List the vendors there is a spec for."""
    return [path.stem for path in specs_in(SPECS)]


def smoke(vendor: str, backend: str = "asyncio") -> Report:
    """Run one vendor's client against its own spec."""
    document = Document.load(SPECS / f"{vendor}.yaml")
    package, stem = client_package(document)
    client_module = load_client(vendor, package)
    arguments, expected = credentials(document)
    # Drifts are counted here; their warnings would only be noise.
    logging.getLogger(package).addHandler(logging.NullHandler())
    report = Report(vendor, operations=len(document.operations))
    visits = list(_visits(vendor, document, package, report))

    with Vendor(document, expected) as served, _no_proxies():
        settings: dict[str, Any] = {
            **arguments,
            "base_url": served.base_url,
            "retries": 0,
            "clock": _leaping(package),
            "max_wait": 3600,
            "on_drift": report.note_drift,
        }
        with getattr(client_module, f"{stem}Client")(**settings) as client:
            for visit in visits:
                _call(client, visit, report, served)
        report.called = _count(served, document, report, "sync")
        served.called.clear()

        async def call_all() -> None:
            async with getattr(client_module, f"Async{stem}Client")(**settings) as client:
                for visit in visits:
                    await _call_async(client, visit, report, served)

        anyio.run(call_all, backend=backend)
        report.called_async = _count(served, document, report, "async")
        report.refused = served.refused
    return report


def load_client(vendor: str, package: str) -> Any:
    """Import a client from where it is generated."""
    folder = str(ROOT / "generated" / vendor)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(package)


def deriver(document: Document, package: str) -> Deriver:
    """Give what derives arguments for an imported client."""
    codec = importlib.import_module(f"{package}._runtime.codec").Codec(strict=True)
    shape = importlib.import_module(f"{package}._runtime.shapes").Shape
    hints = vars(importlib.import_module(f"{package}._runtime.wire"))

    def read(annotation: str, hint: str | None, wire: object) -> object:
        return codec.read(shape(annotation, f"{package}.client"), wire, eval(hint, hints) if hint else None)

    return Deriver(document, read)


@functools.cache
def methods(vendor: str) -> list[Method]:
    """List a client's methods."""
    overlay = ROOT / "overlays" / vendor
    return surface(SPECS / f"{vendor}.yaml", overlay if overlay.is_dir() else None)


@functools.cache
def by_hand(vendor: str) -> Mapping[str, ByHand]:
    """Give the calls written by hand, by `resource.method`, for methods that an overlay made."""
    if not (Path(__file__).parent / f"{vendor}.py").exists():
        return {}
    return cast("Mapping[str, ByHand]", importlib.import_module(f"tests.smoke.{vendor}").CALLS)


def _leaping(package: str) -> object:
    """Give a client's clock that leaps ahead where others wait: for a poll, or for the vendor's request budget."""
    ahead = 0.0

    def sleep(seconds: float) -> None:
        nonlocal ahead
        ahead += seconds

    async def asleep(seconds: float) -> None:
        sleep(seconds)

    clock = importlib.import_module(f"{package}._runtime.options").Clock
    found: object = clock(
        now=lambda: time.time() + ahead, tick=lambda: time.monotonic() + ahead, sleep=sleep, asleep=asleep
    )
    return found


@contextmanager
def _no_proxies() -> Iterator[None]:
    """Keep the machine's proxies out of the way to loopback."""
    kept = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    for name in kept:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(kept)


def _visits(vendor: str, document: Document, package: str, report: Report) -> Iterator[Visit]:
    derive = deriver(document, package)
    written = by_hand(vendor)
    for method in methods(vendor):
        name = f"{method.resource}.{method.name}"
        if name in written:
            for call in written[name].values():
                yield Visit(method, {}, by_hand=call)
            continue
        try:
            sets = [arguments for _, arguments in derive.documented(method)]
            # An overlay's method may forbid combinations that no schema can speak of.
            full = None if method.overlaid else derive.everything(method)
        except Exception as error:
            report.failures.append(f"{name}: no arguments could be derived: {error!r}")
            continue
        for arguments in sets if full is None or full in sets else [*sets, full]:
            yield Visit(method, arguments)
        if method.returns == "binary":
            yield Visit(method, sets[0], to=io.BytesIO())


def _call(client: object, visit: Visit, report: Report, served: Vendor) -> None:
    report.calling, served.expected = visit.name, visit.operation
    try:
        result = visit.start(client)
        if visit.method.returns == "pages" and visit.by_hand is None:
            list(islice(result.pages(), 2))
    except Exception as error:
        report.failures.append(_failure(visit, error))
    else:
        _weigh(visit, result, report)


async def _call_async(client: object, visit: Visit, report: Report, served: Vendor) -> None:
    report.calling, served.expected = f"async {visit.name}", visit.operation
    try:
        started = visit.start(client)
        if visit.method.returns == "pages" and visit.by_hand is None:
            seen = 0
            async for _ in started.pages():
                seen += 1
                if seen == 2:
                    break
            return
        result = await cast("Awaitable[object]", started)
    except Exception as error:
        report.failures.append(f"async {_failure(visit, error)}")
    else:
        _weigh(visit, result, report)


def _weigh(visit: Visit, result: object, report: Report) -> None:
    """See that a download brought something."""
    if visit.to is not None:
        if not visit.to.getvalue():
            report.failures.append(f"{visit.name}: nothing was written")
        visit.to.seek(0)
        visit.to.truncate()
    elif visit.method.returns == "binary" and visit.by_hand is None and not (isinstance(result, bytes) and result):
        report.failures.append(f"{visit.name}: no bytes but {result!r:.80}")


def _failure(visit: Visit, error: Exception) -> str:
    return f"{visit.name}({', '.join(visit.arguments)}): {error!r:.500}"


def _count(served: Vendor, document: Document, report: Report, flavour: str) -> int:
    missed = [operation for key, operation in document.operations.items() if not served.called[key]]
    report.failures += [f"{operation}: never reached ({flavour})" for operation in missed]
    return len(document.operations) - len(missed)
