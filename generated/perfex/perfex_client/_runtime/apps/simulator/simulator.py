# Copied from generator/runtime/apps/simulator/simulator.py; edit it there, then generate again.
"""A simulator: a vendor in memory, with the faults that a caller asks for, for tests and for trying things out."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import cache, partial
from importlib import import_module, resources
from types import TracebackType
from typing import Any, ClassVar, Self, TypedDict, cast

from ...core.http import httpx
from .clock import START, SimulatedClock
from .document.document import Document
from .faults import Fault, Faults
from .records import Records
from .request import NOTHING, Received, Refused, Reply, received
from .server import Server
from .transports import AsyncSimulatedHttp, LostError, SimulatedHttp
from .vendor.vendor import Vendor

_CONTROLS = (
    *(
        "advance",
        "answer",
        "answer_as_documented",
        "cap",
        "clear_faults",
        "expire_token",
        "fail",
        "lose_answer",
        "renew_token",
        "reset",
        "slow",
        "happen",
    ),
)

RecordsGiven = Mapping[str, Iterable[Mapping[str, Any]]]


class SimulatorSettings(TypedDict, total=False):
    """What every simulator takes beside its records; `Simulator` describes each."""

    start: datetime
    """When its clock begins."""
    running: bool
    """Whether its clock runs with the machine's."""
    strict: bool
    """Whether a request that the document does not allow is refused."""


class Simulator:
    """A vendor in memory.

    Args:
        records: Rows by collection, such as `{"invoices": [{"id": "7", ...}]}`; by default the documented examples.
        start: When its clock begins.
        running: Whether its clock runs with the machine's; else it stands until `advance` or a client's wait moves it.
        strict: Whether a request that the document does not allow is refused.
    """

    vendor_class: ClassVar[type[Vendor]] = Vendor
    """How the vendor behaves."""
    document_package: ClassVar[str] = ""
    """Package that has the document, in `_simulator.json`; by default that of the class."""
    row_models: ClassVar[Mapping[str, str]] = {}
    """Models of the client by the records that they read; loaded when a caller reads one, never to answer."""
    host: ClassVar[str] = "simulator.test"
    """Host of the base URL; nothing is ever sent there."""

    def __init__(
        self,
        *,
        records: RecordsGiven | None = None,
        start: datetime = START,
        running: bool = False,
        strict: bool = True,
    ) -> None:
        self.document = self._document()
        self.clock = SimulatedClock(start, running=running)
        """Its time; option `clock` of a client that does not get its `http_client` from here."""
        self._strict = strict
        self._given = None if records is None else {name: list(rows) for name, rows in records.items()}
        self.faults = Faults(self.document)
        self.requests: list[Received] = []
        """What it was sent, in order."""
        self._lock = threading.RLock()
        self._servers: list[Server] = []
        self.vendor = self._begun()

    def _begun(self) -> Vendor:
        vendor = self.make_vendor()
        vendor.judges_requests = self._strict
        for name, model in self.row_models.items():
            vendor.records[name].reader = partial(_read, self.document_package, model)
        if self._given is None:
            vendor.seed()
        else:
            vendor.load(self._given)
        return vendor

    def make_vendor(self) -> Vendor:
        """Return the vendor; a subclass hands over settings of its own."""
        return self.vendor_class(self.document, self.clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.document.title!r}, {len(self.requests)} requests)"

    def close(self) -> None:
        """Stop the servers that `serve` started."""
        while self._servers:
            self._servers.pop().close()

    # How it is reached.

    @property
    def base_url(self) -> str:
        """The address for a client: of the server, where `serve` started one."""
        if self._servers:
            return self._servers[-1].url + self.document.base_path
        return f"https://{self.host}{self.document.base_path}"

    @property
    def credentials(self) -> dict[str, Any]:
        """The credentials it takes, as arguments of a client."""
        return {name: value for arguments, _ in self.vendor.schemes.values() for name, value in arguments.items()}

    def http_client(self) -> httpx.Client:
        """Return an HTTP client that reaches it without a socket, for a client's `http_client`."""
        return SimulatedHttp(self._answered, self.clock)

    def async_http_client(self) -> httpx.AsyncClient:
        """Return the same for an async client."""
        return AsyncSimulatedHttp(self._answered, self.clock)

    def serve(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Serve over HTTP until it is closed, and return the address; port 0 takes a free one."""
        server = Server(self, host, port)
        self._servers.append(server)
        return self.base_url

    def wait(self) -> None:
        """Wait until the server is closed."""
        for server in list(self._servers):
            server.wait()

    # What it holds.

    @property
    def records(self) -> Records:
        """What it holds, by collection."""
        return self.vendor.records

    def advance(self, seconds: float) -> None:
        """Move its clock on."""
        self.clock.advance(seconds)

    # Faults on request. A target is an operation (`"PUT /api/invoices/{id}"`), a request (`"PUT /api/invoices/7"`), a
    # path of either for all methods, or nothing for all requests.

    def fail(  # noqa: PLR0913  all that a refusal is made of
        self,
        target: str = "",
        *,
        status: int = 500,
        times: int | None = None,
        message: str = "The simulator was asked to fail.",
        body: Any = NOTHING,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Refuse requests without carrying them out.

        Args:
            target: Which ones.
            status: Status of the refusals.
            times: How many; None for all from now on.
            message: What they say, in the vendor's shape.
            body: What they hold instead: JSON, text or bytes.
            headers: Headers that they have, such as `Retry-After`.
        """
        answer = self.vendor.refuse(status, message) if body is NOTHING else _answer(status, body)
        answer.headers |= headers or {}
        self.faults.add(Fault("fail", target, times, answer))

    def answer(  # noqa: PLR0913  all that an answer is made of
        self,
        target: str,
        body: Any = NOTHING,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        media: str | None = None,
        times: int | None = None,
    ) -> None:
        """Give an answer of your own to requests, which are not carried out.

        Args:
            target: Which ones.
            body: JSON, text or bytes; omit it for none.
            status: Its status.
            headers: Its headers.
            media: Its media type; JSON where the body is neither text nor bytes.
            times: How often; None for always.
        """
        answer = _answer(status, body, media)
        answer.headers |= headers or {}
        self.faults.add(Fault("answer", target, times, answer))

    def lose_answer(self, target: str = "", *, times: int | None = 1) -> None:
        """Carry requests out and break the connection before the answer."""
        self.faults.add(Fault("lose", target, times))

    def slow(self, target: str = "", seconds: float = 5.0, *, times: int | None = None) -> None:
        """Reply late: a caller whose timeout is shorter gives up, and the request is carried out all the same."""
        self.faults.add(Fault("slow", target, times, seconds=seconds))

    def cap(self, size: int | None, target: str = "") -> None:
        """Give no more than `size` rows in a page, whatever is asked for; None undoes it."""
        if size is not None and size < 1:
            raise ValueError(f"cap({size}): give a number of rows from 1 on, or None.")
        self.faults.faults = [fault for fault in self.faults.faults if fault.kind != "cap" or fault.target != target]
        if size is not None:
            self.faults.add(Fault("cap", target, size=size))

    def expire_token(self) -> None:
        """Let the credential expire: it is refused from now on."""
        self.vendor.expired = True

    def renew_token(self) -> None:
        """Take the credential again."""
        self.vendor.expired = False

    def answer_as_documented(
        self, target: str, *, status: int | None = None, media: str | None = None, times: int | None = None
    ) -> None:
        """Give a documented answer to requests, which are not carried out: for what no state of the records leads to.

        It is the first documented example that fits its schema, else a value that is made of the schema.

        Args:
            target: Which ones; the operation decides what is documented.
            status: Status of the answer; by default the first documented success.
            media: Its media type, as documented; by default the first of that status.
            times: How often; None for always.

        Raises:
            ValueError: The operation documents no such answer.
        """
        operation = self.faults.operation_of(target)
        answer = self.vendor.documented_answer(operation, status, media)
        if answer is None:
            known = ", ".join(f"{code or 'default'} {kind}".strip() for code, kind, _ in operation.answers)
            asked = f"{status or ''} {media or ''}".strip()
            raise ValueError(f"{operation.key} documents no answer {asked!r}; there are {known or 'none'}.")
        self.faults.add(Fault("answer", target, times, answer))

    def reset(self) -> None:
        """Begin again: with the records of the beginning, full budgets and no faults. The clock goes on."""
        self.faults.clear()
        self.vendor = self._begun()

    def clear_faults(self) -> None:
        """Undo all faults that were asked for."""
        self.faults.clear()
        self.vendor.expired = False

    def control(self, name: str, arguments: Mapping[str, Any]) -> None:
        """Do one of these by its name, for whoever reaches the simulator over HTTP: `POST /_simulator/fail`.

        Raises:
            ValueError: The simulator has no control of this name, or the control takes other arguments.
        """
        act = getattr(self, name, None) if name in _CONTROLS else None
        if act is None:
            raise ValueError(f"there is no {name!r}; there are {', '.join(_CONTROLS)}")
        with self._lock:
            try:
                act(**arguments)
            except TypeError as error:
                raise ValueError(str(error)) from error

    # Answering.

    def handle(self, request: Received) -> Reply:
        """Answer a request, and note it; faults come first.

        Raises:
            LostError: The answer is to be lost; the request was carried out.
        """
        with self._lock:
            request.at = self.clock.now()
            self.requests.append(request)
            self.vendor.find(request)
            fault = self.faults.take(request, "fail", "answer")
            caps = [cap.size for cap in self.faults.of(request, "cap")]
            self.vendor.page_cap = min(caps) if caps else None
            if fault is None:
                answer = self.vendor.answer(request)
            else:
                self._read_anyway(request)
                answer = Reply(fault.answer.status, fault.answer.body, fault.answer.media, {**fault.answer.headers})
            answer.headers = {**self.vendor.headers(request), **answer.headers}
            lost = self.faults.take(request, "lose")
            if lost is not None:
                raise LostError
            request.status = answer.status
            return answer

    def delay(self, request: Received) -> float:
        """Return the seconds that the answer to a request takes."""
        with self._lock:
            slow = list(self.faults.of(request, "slow"))
            for fault in slow:
                fault.use()
            return sum(fault.seconds for fault in slow)

    def _answered(
        self, method: str, target: str, headers: dict[str, str], content: bytes, patience: float | None
    ) -> Reply | None:
        request = received(method, target, headers, content, self.document.base_path)
        answer = self.handle(request)
        seconds = self.delay(request)
        if patience is not None and seconds > patience:
            self.clock.sleep(patience)
            request.status = None
            return None
        self.clock.sleep(seconds)
        return answer

    def _read_anyway(self, request: Received) -> None:
        """Read and judge a request although a fault is its answer: it may be wrong all the same."""
        try:
            request.body = self.vendor.read(request)
        except Exception as error:  # noqa: BLE001  the fault is the answer, whatever the body is
            request.remarks.append(str(error))
            return
        if request.operation is not None:
            with suppress(Refused):
                request.complaints += [text for _, text in self.vendor.faults(request)]

    def _document(self) -> Document:
        package = self.document_package or type(self).__module__.partition("._overlay")[0].removesuffix(".simulator")
        return _document_of(package)


def simulator_of(document: Document) -> type[Simulator]:
    """Return the class of simulators of any document, without a vendor's own behaviour."""

    class AnySimulator(Simulator):
        """A simulator of that document."""

        def _document(self) -> Document:
            return document

    return AnySimulator


def _read(package: str, model: str, row: dict[str, Any]) -> Any:
    return getattr(import_module(f"{package}.models"), model).from_dict(row)


@cache
def _document_of(package: str) -> Document:
    text = resources.files(package).joinpath("_simulator.json").read_text("utf-8")
    return Document(cast("dict[str, Any]", json.loads(text)))


def _answer(status: int, body: Any, media: str | None = None) -> Reply:
    usual = "text/html; charset=utf-8" if isinstance(body, str) else "application/octet-stream"
    return Reply(status, body, media or (usual if isinstance(body, str | bytes) else "application/json"))
