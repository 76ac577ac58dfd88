"""Call every operation of one client, blocking and async, and report the results."""

from __future__ import annotations

import inspect
import io
import logging
import os
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any, cast

import anyio
from attrs import define

from generator.pipeline.method_index import Method

from .arguments import BOUNDARY, Arguments, deriver, reach
from .document import Reply
from .report import Report
from .simulated import Simulated
from .subject import Subject


@define
class Visit:
    """One method called with one set of arguments."""

    method: Method
    arguments: Arguments
    by_hand: Callable[[Any], object] | None = None
    options: Mapping[str, Any] = {}
    to: io.BytesIO | None = None
    """Where a download goes; `None` asks for bytes."""

    reply: Reply | None = None
    """The documented answer to ask for; `None` is what follows from the records."""

    ids: Mapping[str, object] = {}
    """Values of the path: records of these ids are there."""

    @property
    def name(self) -> str:
        """What the caller writes."""
        return f"{self.method.resource}.{self.method.name}"

    @property
    def operation(self) -> tuple[str, str]:
        """The operation behind it."""
        return self.method.http_method, self.method.route

    def start(self, client: Any) -> Any:
        """Call the method."""
        client = client.with_options(**self.options) if self.options else client
        if self.by_hand is not None:
            return self.by_hand(client)
        call = getattr(reach(client, self.method.resource), self.method.name)
        arguments = {**_media_of(call, self.method), **self.arguments}
        return call(**arguments) if self.to is None else call(**arguments, to=self.to)


def _media_of(call: Callable[..., Any], method: Method) -> Arguments:
    """Return the media type that only the caller knows: that of a finished body, with its boundary."""
    parameter = inspect.signature(call).parameters.get("content_type")
    is_asked = parameter is not None and parameter.default is parameter.empty
    return {"content_type": f"{method.media}; boundary={BOUNDARY}"} if is_asked else {}


def smoke(subject: Subject, backend: str = "asyncio") -> Report:
    """Run a client against its own document."""
    document = subject.document
    # Drifts are counted here; their warnings would only be noise.
    logging.getLogger(subject.package).addHandler(logging.NullHandler())
    report = Report(subject.name, operations=len(document.operations), steps=document.steps, curated=subject.curated)
    with Simulated(document, subject.expected) as served, _no_proxies():
        visits = list(_visits(subject, report, served))

        def note(drift: object) -> None:
            if served.fits:
                report.note_drift(drift)

        settings: dict[str, Any] = {
            **subject.arguments,
            "base_url": served.simulator.base_url,
            "retries": 0,
            "clock": served.simulator.clock,
            "max_wait": 3600,
            "on_drift": note,
        }
        with getattr(subject.module(), f"{subject.stem}Client")(**settings) as client:
            for visit in visits:
                _call(client, visit, report, served)
        report.called = _count(served, subject, report, "sync")
        served.begin()

        async def call_all() -> None:
            async with getattr(subject.module(), f"Async{subject.stem}Client")(**settings) as client:
                for visit in visits:
                    await _call_async(client, visit, report, served)

        anyio.run(call_all, backend=backend)
        report.called_async = _count(served, subject, report, "async")
        report.refused = served.refused
        report.broken = served.broken
        report.answers = len(served.given)
    return report


@contextmanager
def _no_proxies() -> Iterator[None]:
    """Send requests to loopback without the proxies of this machine."""
    kept = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    for name in kept:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(kept)


def _visits(subject: Subject, report: Report, served: Simulated) -> Iterator[Visit]:
    derive = deriver(subject)
    derive.held = served.held
    for method in subject.methods:
        name, options = f"{method.resource}.{method.name}", subject.options.get(method.name, {})
        if name in subject.by_hand:
            for call in subject.by_hand[name].values():
                yield Visit(method, {}, by_hand=call, ids=derive.path_values(method))
            continue
        try:
            sets = [arguments for _, arguments in derive.documented(method)]
            # An overlay's method may forbid combinations that no schema can speak of.
            full = None if method.overlaid else derive.everything(method)
        except Exception as error:  # noqa: BLE001  reported, whatever it is
            report.failures.append(f"{name}: no arguments could be derived: {error!r}")
            continue
        ids = derive.path_values(method)
        for arguments in sets if full is None or full in sets else [*sets, full]:
            yield Visit(method, arguments, options=options, ids=ids)
        if method.returns == "binary":
            yield Visit(method, sets[0], to=io.BytesIO(), options=options, ids=ids)
        if method.returns in ("value", "binary"):
            for reply in subject.document.successes(derive.operation(method)):
                yield Visit(method, sets[0], reply=reply, options=options, ids=ids)


def _call(client: object, visit: Visit, report: Report, served: Simulated) -> None:
    report.calling = visit.name
    served.expect(visit.operation, visit.ids, pages=visit.method.returns == "pages")
    if visit.reply is not None and not served.ask_for(visit.reply):
        return
    try:
        result = visit.start(client)
        if visit.method.returns == "pages" and visit.by_hand is None:
            list(islice(result.pages(), 2))
        if visit.method.returns == "stream":
            list(result)
    except Exception as error:  # noqa: BLE001  reported, whatever it is
        _failed(visit, error, report, served, "")
    else:
        _weigh(visit, result, report)


async def _call_async(client: object, visit: Visit, report: Report, served: Simulated) -> None:
    report.calling = f"async {visit.name}"
    served.expect(visit.operation, visit.ids, pages=visit.method.returns == "pages")
    if visit.reply is not None and not served.ask_for(visit.reply):
        return
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
        if visit.method.returns == "stream":
            async for _ in cast(Any, result):
                pass
    except Exception as error:  # noqa: BLE001  reported, whatever it is
        _failed(visit, error, report, served, "async ")
    else:
        _weigh(visit, result, report)


def _failed(visit: Visit, error: Exception, report: Report, served: Simulated, flavour: str) -> None:
    """Note a call that failed, unless what made it fail is an answer that could not be made to fit."""
    if served.fits or type(error).__name__ != "DecodeError":
        report.failures.append(f"{flavour}{visit.name}({', '.join(visit.arguments)}): {error!r:.500}")


def _weigh(visit: Visit, result: object, report: Report) -> None:
    """See that a download brought something."""
    if visit.to is not None:
        if not visit.to.getvalue():
            report.failures.append(f"{visit.name}: nothing was written")
        visit.to.seek(0)
        visit.to.truncate()
    elif visit.method.returns == "binary" and visit.by_hand is None and not (isinstance(result, bytes) and result):
        report.failures.append(f"{visit.name}: no bytes but {result!r:.80}")


def _count(served: Simulated, subject: Subject, report: Report, flavour: str) -> int:
    operations = subject.document.operations
    missed = [operation for key, operation in operations.items() if not served.called[key]]
    report.failures += [f"{operation}: never reached ({flavour})" for operation in missed]
    report.failures += [f"{answer} ({flavour})" for answer in served.missed()]
    return len(operations) - len(missed)
