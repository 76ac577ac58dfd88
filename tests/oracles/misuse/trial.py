"""Try one client with one seed: the answer, the arguments and the environment are random."""

from __future__ import annotations

import inspect
import json
import logging
import os
import random
import re
import socket
import time
import traceback
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import anyio
from attrs import frozen

from generator.pipeline.method_index import Method
from tests.oracles.smoke.arguments import Deriver, deriver, reach
from tests.oracles.smoke.subject import Subject, of_vendor, vendors
from tests.unit.runtime.loopback import Got, Vendor

from .random_answers import SECRET, answer_of
from .random_arguments import ENVIRONMENTS, arguments_of, settings_of

LONGEST = 8.0
"""Seconds that a trial may take."""

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@frozen
class Trial:
    """What became of one seed."""

    seed: int
    what: str
    """The call, and the flavour of the client."""

    end: str
    """The name of the class of the error, or `value`."""

    fault: str
    """What must not be; empty if all is well."""


@cache
def _subject(vendor: str) -> tuple[Subject, Deriver]:
    subject = of_vendor(vendor)
    logging.getLogger(subject.package).addHandler(logging.NullHandler())
    return subject, deriver(subject)


@cache
def _proper(vendor: str, index: int) -> tuple[Method, Mapping[str, object], object]:
    """Return a method of a vendor, its documented arguments, and an example of its answer."""
    subject, derive = _subject(vendor)
    method = subject.methods[index]
    try:
        arguments = next((arguments for _, arguments in derive.documented(method)), {})
    except Exception:  # noqa: BLE001  a method of an overlay may take other arguments
        arguments = {}
    reply = subject.document.replies(derive.operation(method))[0]
    return method, arguments, derive.maker.example_or_close(reply.media.schema, "answer", "")[0]


def judge(seed: int, hole: Callable[[Any], None] | None = None) -> Trial:
    """Make one call, and say what became of it.

    Args:
        seed: Decides on everything.
        hole: Breaks a client on purpose, to prove that a break is noticed.
    """
    choice = random.Random(seed)
    vendor = choice.choice(vendors())
    subject, _ = _subject(vendor)
    method, proper, example = _proper(vendor, choice.randrange(len(subject.methods)))
    settings = settings_of(choice)
    names = [argument.python_name for argument in method.arguments]
    arguments = arguments_of(choice, proper, names) if choice.random() < 0.3 else dict(proper)
    flavour = choice.choice(("sync", "sync", "asyncio", "trio"))
    count = 0

    def answer(_: Got, connection: socket.socket) -> None:
        nonlocal count
        count += 1
        connection.sendall(answer_of(seed * 1000 + min(count, 3), example))
        connection.close()

    started, errors = time.monotonic(), subject.module("_runtime.core.errors")
    use = choice.choice(USES)
    with (
        TemporaryDirectory() as folder,
        Vendor(answer) as served,
        _environment(choice.choice(ENVIRONMENTS)),
        _logged(subject.package) as lines,
    ):
        if method.returns == "binary" and choice.random() < 0.5:
            arguments["to"] = choice.choice((f"{folder}/file", folder, f"{folder}/none/file", 7, "\0"))
        settings = {**subject.arguments, "base_url": served.url, **settings}
        for name, value in subject.arguments.items():
            if isinstance(value, str) and name not in ("base_url", "server"):
                settings[name] = (lambda: SECRET) if choice.random() < 0.3 else SECRET
        end, fault = "value", ""
        try:
            work = Work(subject, method, arguments, settings, hole, use)
            if flavour == "sync":
                _call(work)
            else:
                anyio.run(_call_async, work, backend=flavour)
        except errors.ClientError as error:
            end, fault = type(error).__name__, _leak(error)
        except Exception as error:  # noqa: BLE001  whatever it is, it is what this looks for
            end, fault = type(error).__name__, traceback.format_exc(limit=-6)
        remains = sorted(path.name for path in Path(folder).iterdir() if path.name != "file")
    if remains:
        fault = fault or f"a download left {remains}"
    fault = fault or _leak_of_log(lines)
    if (took := time.monotonic() - started) > LONGEST:
        fault = fault or f"took {took:.1f} s"
    return Trial(seed, f"{vendor}: {flavour} {method.resource}.{method.name}", end, fault)


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Set environment variables in place of all proxies of this machine."""
    kept = dict(os.environ)
    for name in kept:
        if name.lower().endswith("_proxy"):
            del os.environ[name]
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)


@frozen
class Work:
    """What a trial does."""

    subject: Subject
    method: Method
    arguments: dict[str, Any]
    settings: dict[str, Any]
    hole: Callable[[Any], None] | None
    use: str


USES = ("items", "items", "rows", "flat rows", "arrow", "count", "gather", "pages", "cursor")
"""What is done with a listing."""

_MOST = 50
"""Items or pages of a listing that are looked at: a hostile one has no end."""


def _call(work: Work) -> None:
    with getattr(work.subject.module(), f"{work.subject.stem}Client")(**work.settings) as client:
        if work.hole is not None:
            work.hole(client)
        result = _started(client, work.method, work.arguments)
        if work.method.returns in ("pages", "stream") and hasattr(result, "__iter__"):
            _use_pages(result, work.use if work.method.returns == "pages" else "items")
        else:
            _use(result)


def _use_pages(pages: Any, use: str) -> None:
    match use:
        case "rows" | "flat rows":
            pages.to_rows(_MOST, flat=use == "flat rows")
        case "arrow":
            list(islice(pages.to_arrow(), 3))
        case "count":
            pages.count()
        case "gather":
            for _, page in zip(range(3), pages.pages(ahead=1), strict=False):
                _use(page.items)
        case "pages" | "cursor":
            walk = pages.pages()
            for page in islice(walk, 3):
                _use(page.items)
            if use == "cursor" and walk.cursor is not None:
                next(pages.pages(cursor=walk.cursor), None)
        case _:
            for item in islice(pages, _MOST):
                _use(item)


async def _call_async(work: Work) -> None:
    async with getattr(work.subject.module(), f"Async{work.subject.stem}Client")(**work.settings) as client:
        if work.hole is not None:
            work.hole(client)
        result = _started(client, work.method, work.arguments)
        if hasattr(result, "__await__"):
            result = await cast("Awaitable[object]", result)
        if work.method.returns in ("pages", "stream") and hasattr(result, "__aiter__"):
            await _use_async_pages(result, work.use if work.method.returns == "pages" else "items")
        else:
            _use(result)


async def _use_async_pages(pages: Any, use: str) -> None:
    match use:
        case "rows" | "flat rows":
            await pages.to_rows(_MOST, flat=use == "flat rows")
        case "count":
            await pages.count()
        case "arrow":
            await _first(pages.to_arrow(), 3)
        case "pages" | "cursor" | "gather":
            await _first(pages.pages(ahead=1 if use == "gather" else 0), 3)
        case _:
            await _first(pages, _MOST)


async def _first(values: Any, most: int) -> None:
    count = 0
    async for value in values:
        _use(value)
        count += 1
        if count == most:
            break
    if hasattr(values, "aclose"):
        await values.aclose()


def _use(result: Any) -> None:
    """Do with a model, or a list of models, what users do."""
    for model in result if isinstance(result, list) else [result]:  # pyright: ignore[reportUnknownVariableType]
        if hasattr(model, "to_json"):  # pyright: ignore[reportUnknownArgumentType]
            repr(model)  # pyright: ignore[reportUnknownArgumentType]
            cast(Any, model).to_json()
            json.dumps(cast(Any, model).to_dict())
            cast(Any, model).to_python(flat=True, unset=None)


@contextmanager
def _logged(package: str) -> Iterator[list[str]]:
    """Collect what a client and the HTTP library log meanwhile."""
    lines: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    collector, loggers = Collector(), [logging.getLogger(name) for name in (package, "httpx")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(collector)
        logger.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.removeHandler(collector)
            logger.setLevel(level)


def _leak_of_log(lines: list[str]) -> str:
    """Return what is wrong with log records: they show a credential, or hold what a terminal obeys."""
    for line in lines:
        if SECRET in line:
            return f"the credential is in the log: {line[:200]!r}"
        if _UNFIT.search(line):
            return f"the log has what a terminal obeys: {line[:200]!r}"
    return ""


def _started(client: object, method: Method, arguments: Mapping[str, Any]) -> Any:
    """Call a method with those of the arguments that it takes: an overlay's method may take others."""
    function = getattr(reach(client, method.resource), method.name)
    taken = inspect.signature(function).parameters
    missing = [
        name
        for name, it in taken.items()
        if it.default is it.empty and it.kind not in (it.VAR_KEYWORD, it.VAR_POSITIONAL)
    ]
    return function(**dict.fromkeys(missing) | {name: value for name, value in arguments.items() if name in taken})


def _leak(error: Any) -> str:
    """Return what is wrong with an error: it cannot be shown, or shows the credential."""
    message = str(error)
    try:
        message.encode()
    except UnicodeEncodeError:
        return f"the message cannot be written: {message!r:.200}"
    if hidden := _UNFIT.search(message):
        return f"the message has {hidden[0]!r}: {message!r:.200}"
    shown = [
        message,
        repr(error),
        repr(error.request),
        repr(getattr(error, "body", "")),
        repr(getattr(error, "fields", "")),
    ]
    if error.response is not None:
        shown += [repr(error.response.headers), error.response.text, repr(error.response.content)]
    return f"the credential is in {[text[:80] for text in shown if SECRET in text]}" if SECRET in "".join(shown) else ""
