"""Serve the generic simulator of a document on loopback, and judge what it is sent and what it answers."""

from __future__ import annotations

import base64
import json
import traceback
from collections import Counter
from collections.abc import Mapping
from types import TracebackType
from typing import Protocol, Self

from generator.emit.simulation import compact_json
from generator.runtime.apps.simulator.access import SentSecret
from generator.runtime.apps.simulator.document.document import Document as SimulatedDocument
from generator.runtime.apps.simulator.listings import AFTER
from generator.runtime.apps.simulator.request import NOTHING
from generator.runtime.apps.simulator.request import Received as Taken
from generator.runtime.apps.simulator.request import Reply as Answer
from generator.runtime.apps.simulator.simulator import Simulator
from generator.runtime.apps.simulator.vendor.vendor import Vendor

from .checker import Checker
from .credentials import Expected
from .document import Document, Media, Operation, Reply
from .examples import Maker, is_structured
from .received import Received
from .steps import Cause

Given = tuple[str, str, int, str | None]
"""An answer: method, path, status and media type."""


class Judge(Protocol):
    """What says whether a request is as its document allows."""

    def complaints(self, operation: Operation, request: Received) -> list[str]:
        """Return what is wrong with a request, a sentence each."""
        ...


class Simulated:
    """The simulator of one document, serving while the context is open.

    Its requests are judged twice: by the simulator, which refuses what its document does not allow, and by a checker
    that shares no code with it. Its answers are held against the document by a JSON Schema validator.
    """

    def __init__(self, document: Document, credentials: Mapping[str, Expected], checker: Judge | None = None) -> None:
        self.called: Counter[tuple[str, str]] = Counter()
        """How often each operation was called, without refused requests."""

        self.refused: list[str] = []
        """What is wrong with requests, one line each."""

        self.broken: list[str] = []
        """Where the run failed itself: a checker that broke, an answer that is not as documented."""

        self.given: set[Given] = set()
        """The answers that fit their documentation."""

        self.fits = True
        """Whether the last answer does; where no value could be made, what comes close is given."""

        self.document = document
        self._checker = checker or Checker(document, credentials)
        self._maker = Maker(document)
        self._is_changed = False
        self._asked: set[Given] = set()
        self._now: set[Given] = set()
        self._expected: tuple[str, str] = ("", "")
        self._reply: Reply | None = None
        self.simulator = self._simulator({name: _sent(one) for name, one in credentials.items()})

    def _simulator(self, secrets: Mapping[str, SentSecret]) -> Simulator:
        document = SimulatedDocument(json.loads(compact_json(self.document.data)))
        outer = self

        class JudgedVendor(Vendor):
            def faults(self, request: Taken) -> list[tuple[str, str]]:
                return [*super().faults(request), *(("", text) for text in outer.complaints(request))]

            def body_faults(self, request: Taken) -> list[tuple[str, str]]:
                operation = outer.operation(request)
                is_unmade = outer.document.steps.has(Cause.UNMADE, f"{operation}, request")
                # What came closest was sent; that it does not fit is known.
                return [] if is_unmade else super().body_faults(request)

            def find(self, request: Taken) -> None:
                super().find(request)
                key = " ".join(outer._expected)
                meant = [fit for fit in document.fitting(request.method, request.path) if fit[0].key == key]
                # Where a path fits several, such as `/tax/all` and `/tax/{kind}`, the one that was called is meant.
                request.operation, request.values = meant[0] if meant else (request.operation, request.values)

        class JudgedSimulator(Simulator):
            def _document(self) -> SimulatedDocument:
                return document

            def make_vendor(self) -> Vendor:
                vendor = JudgedVendor(self.document, self.clock)
                vendor.secrets.update(secrets)
                return vendor

            def handle(self, request: Taken) -> Answer:
                outer.allow(request)
                try:
                    answer = super().handle(request)
                    outer.note(request, answer)
                except Exception:  # noqa: BLE001  reported, whatever it is; the client gets it as an answer
                    outer.broken.append(f"{request.route}: no answer: {traceback.format_exc(limit=-3)}")
                    return Answer(500, {"message": "no answer could be made"})
                return answer

        return JudgedSimulator()

    def __enter__(self) -> Self:
        self.simulator.serve()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.simulator.close()

    def begin(self) -> None:
        """Begin with another flavour of the client."""
        self.called.clear()
        self._now.clear()

    def expect(self, key: tuple[str, str], ids: Mapping[str, object], *, pages: bool = False) -> None:
        """Begin again for a call of an operation.

        Args:
            key: The operation.
            ids: Values of its path; records of these ids are there.
            pages: Whether it is a listing; there are two pages of it.
        """
        self._expected, self._reply, self.fits = key, None, True
        self.simulator.clear_faults()
        if self._is_changed:
            self.simulator.reset()
        self._is_changed = pages or key[0] != "GET"
        vendor = self.simulator.vendor
        route = vendor.routes[" ".join(key)]
        vendor.seed_named(route, ids)
        if pages and route.role == "list":
            held = vendor.records[route.collection]
            if len(held) == 1:
                row = next(iter(held))
                added = held.add({**row, vendor.id_member(route.collection, row): None}).row
                shown = [vendor.named_members(route, one) for one in held]
                if shown[0] == shown[1]:
                    # Nothing in the answer tells records apart: a second page would be the first again.
                    del held[added[vendor.id_member(route.collection, added)]]
            self.simulator.cap(1)

    def held(self, operation: Operation, name: str) -> object:
        """Return the id of a record that a parameter of a path can name, or None."""
        vendor = self.simulator.vendor
        head = f"{operation.path.partition(f'{{{name}}}')[0]}{{{name}}}"
        route = vendor.routes.get(f"GET {head}") or vendor.routes[f"{operation.method} {operation.path}"]
        if route.item != name or route.role == "search" or route.collection not in vendor.records:
            return None
        row = next(iter(vendor.records[route.collection]), None)
        return None if row is None else row.get(vendor.id_member(route.collection, row))

    def ask_for(self, reply: Reply) -> bool:
        """Let the next call of that operation get a documented answer; return False if it was given before."""
        asked = (*self._expected, reply.status, reply.media.type)
        self._asked.add(asked)
        if asked in self._now:
            return False
        self._reply = reply
        target, media = " ".join(self._expected), reply.media.type or ""
        self.simulator.answer_as_documented(target, status=reply.status, media=media)
        answer = self.simulator.faults.faults[-1].answer
        if self._misfit(reply.media, answer) is not None:
            # Where the simulator takes a schema otherwise than a validator of JSON Schema, the caller has a value.
            value, fits = self._maker.example_or_close(reply.media.schema, "answer", f"{target}, {reply.status}")
            if fits:
                self.simulator.clear_faults()
                self.simulator.answer(target, value, status=reply.status, media=answer.media)
        return True

    def missed(self) -> list[str]:
        """List the answers that were asked for and never given, but for those that the document leaves no way to."""
        missed = sorted(self._asked - self._now, key=str)
        return [
            f"{method} {path}: {status} {media or 'without a body'} was never answered"
            for method, path, status, media in missed
            if not self.document.steps.has(Cause.ANSWER, f"{method} {path}, {status} {media}")
            and not self.document.steps.has(Cause.UNMADE, f"{method} {path}, {status}, answer")
        ]

    def complaints(self, request: Taken) -> list[str]:
        """Return what the checker has against a request that the simulator took."""
        operation = self.operation(request)
        query = "&".join(part for part in request.raw_query.split("&") if not part.startswith(f"{AFTER}="))
        target = f"{request.path}?{query}" if query else request.path
        received = Received(request.method, target, tuple(request.headers.items()), request.content)
        try:
            return [] if operation is None else self._checker.complaints(operation, received)
        except Exception:  # noqa: BLE001  reported, whatever it is
            self.broken.append(f"{operation}: the checker failed: {traceback.format_exc(limit=-3)}")
            return []

    def operation(self, request: Taken) -> Operation | None:
        """Return the operation that a request of the simulator is."""
        found = request.operation
        return None if found is None else self.document.operations.get((found.method, found.path))

    def allow(self, request: Taken) -> None:
        """Take back the answer that was asked for, where the client does not take its media type."""
        reply = self._reply
        if reply is None or reply.media.type is None or _accepts(request.headers.get("accept", ""), reply.media.type):
            return
        method, path = self._expected
        self.document.steps.note(Cause.ANSWER, f"{method} {path}, {reply.status} {reply.media.type}")
        self.simulator.clear_faults()

    def note(self, request: Taken, answer: Answer) -> None:
        """Judge a request and its answer."""
        operation = self.operation(request)
        if operation is None and answer.status < 400:
            return
        self.refused += [f"{request.method} {request.path}: {complaint}" for complaint in request.complaints]
        if operation is None or request.complaints:
            return
        if answer.status >= 400:
            self.broken.append(f"{operation}: the simulator answered {answer.status}: {answer.content[:200]!r}")
            return
        self.called[operation.key] += 1
        documented = [*self.document.answers(operation), *self.document.replies(operation)]
        media = None if answer.body is NOTHING else answer.media
        reply = next((one for one in documented if one.status == answer.status and _is(one.media, media)), None)
        if reply is None:
            self.broken.append(f"{operation}: no documented answer is {answer.status} {media}")
            return
        misfit = self._misfit(reply.media, answer)
        given = (*operation.key, reply.status, reply.media.type)
        if misfit is None:
            self.given.add(given)
            self._now.add(given)
            return
        self.fits = False
        where = f"{operation}, {reply.status}"
        if not self._maker.can_be_whole(reply.media.schema, "answer"):
            self.document.steps.note(Cause.UNMADE, f"{where}, answer, whole", misfit)
        else:
            self.broken.append(f"{operation}, {reply.status} {media}: the answer is not as documented: {misfit}")

    def _misfit(self, media: Media, answer: Answer) -> str | None:
        if answer.body is NOTHING or not is_structured(media.type) or "json" not in answer.media:
            return None
        return self._maker.complaint(media.schema, json.loads(answer.content), "answer")


def _is(documented: Media, media: str | None) -> bool:
    """Whether a media type is a documented one, which may have a wildcard."""
    if documented.type is None or media is None:
        return documented.type is media
    head, star, _ = documented.type.partition("*")
    return media == documented.type or (bool(star) and media.startswith(head))


def _accepts(accept: str, media_type: str) -> bool:
    wanted = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    media = media_type.partition(";")[0].strip().lower()
    return media in wanted or "*/*" in wanted or "*" in media or f"{media.partition('/')[0]}/*" in wanted


def _sent(expected: Expected) -> SentSecret:
    """Return a credential as the simulator compares it."""
    scheme = expected.scheme
    if scheme.get("type") == "apiKey":
        return SentSecret(str(scheme.get("in")), str(scheme.get("name")), expected.value)
    if str(scheme.get("scheme", "")).lower() == "basic":
        return SentSecret("header", "authorization", "Basic " + base64.b64encode(expected.value.encode()).decode())
    return SentSecret("header", "authorization", f"Bearer {expected.value}")
