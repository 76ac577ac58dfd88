"""Try one client with one seed: the answer, the arguments and the environment are random."""

from __future__ import annotations

import inspect
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
    with TemporaryDirectory() as folder, Vendor(answer) as served, _environment(choice.choice(ENVIRONMENTS)):
        if method.returns == "binary" and choice.random() < 0.5:
            arguments["to"] = choice.choice((f"{folder}/file", folder, f"{folder}/none/file", 7, "\0"))
        settings = {**subject.arguments, "base_url": served.url, **settings}
        for name, value in subject.arguments.items():
            if isinstance(value, str) and name not in ("base_url", "server"):
                settings[name] = (lambda: SECRET) if choice.random() < 0.3 else SECRET
        end, fault = "value", ""
        try:
            if flavour == "sync":
                _call(subject, method, arguments, settings, hole)
            else:
                anyio.run(_call_async, subject, method, arguments, settings, hole, backend=flavour)
        except errors.ClientError as error:
            end, fault = type(error).__name__, _leak(error)
        except Exception as error:  # noqa: BLE001  whatever it is, it is what this looks for
            end, fault = type(error).__name__, traceback.format_exc(limit=-6)
        remains = sorted(path.name for path in Path(folder).iterdir() if path.name != "file")
    if remains:
        fault = fault or f"a download left {remains}"
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


def _call(
    subject: Subject,
    method: Method,
    arguments: dict[str, Any],
    settings: dict[str, Any],
    hole: Callable[[Any], None] | None,
) -> None:
    with getattr(subject.module(), f"{subject.stem}Client")(**settings) as client:
        if hole is not None:
            hole(client)
        result = _started(client, method, arguments)
        if method.returns in ("pages", "stream") and hasattr(result, "__iter__"):
            list(islice(result, 50))


async def _call_async(
    subject: Subject,
    method: Method,
    arguments: dict[str, Any],
    settings: dict[str, Any],
    hole: Callable[[Any], None] | None,
) -> None:
    async with getattr(subject.module(), f"Async{subject.stem}Client")(**settings) as client:
        if hole is not None:
            hole(client)
        result = _started(client, method, arguments)
        if hasattr(result, "__await__"):
            result = await cast("Awaitable[object]", result)
        if method.returns in ("pages", "stream") and hasattr(result, "__aiter__"):
            count = 0
            async for _ in cast(Any, result):
                count += 1
                if count == 50:
                    break


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
