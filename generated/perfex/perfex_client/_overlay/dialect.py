# Copied from overlays/perfex/dialect.py; edit it there, then generate again.
"""Read the answers of both generations of the module, and send updates that both accept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import evolve

from perfex_client._overlay._generations import WANTED, refuse_incomplete, refuse_newer, refuse_others, searched
from perfex_client._overlay.errors import WriteFailed
from perfex_client._overlay.labels import Labels, owner_of, resource_of
from perfex_client._overlay.options import PerfexOptions
from perfex_client._overlay.outcomes import FLAGS, OUTCOME, is_no
from perfex_client._runtime.extend import (
    UNSET,
    ApiError,
    Call,
    ClientError,
    Codec,
    Dialect,
    File,
    Flow,
    Hinted,
    InvalidArgument,
    NotFound,
    Quirks,
    TransportError,
    Unauthorized,
    Unprocessable,
    Wrapped,
    dig,
    lists,
    plain,
    problems,
    quirk,
    whole,
)

if TYPE_CHECKING:
    from perfex_client._runtime.extend import httpx

T = TypeVar("T")

_JSON = "application/json"
_API = re.compile(r"(?<![/:])/+api/*$")

_TWISTED = frozenset({"/api/estimates/{id}", "/api/invoices/{id}", "/api/proposals/{id}"})
"""Updates whose success the guide prints with a status of false."""

_WRITES = ("POST", "PUT", "PATCH", "DELETE")
_ENVELOPE = frozenset({"data", "meta", "status", "success", "message"})


class PerfexDialect(Dialect):
    """Sends updates as forms, or as JSON if the server wants it; reads answers of 2.x and 3.x by their content.

    These rules recognise a bad token:

    1. 401 means a bad token, whatever the body says. 403 never does: it is about rights, so the server knew the token.
    2. An answer that names fields, or has `paymentmode` as `status`, was written after the server accepted the token.
    3. Any other body of only `status` and `message` under 404 means a bad token if its text mentions one, or if it has
       no text: both generations answer so when the token is no longer in their table.
    """

    def __init__(self, quirks: Quirks, codec: Codec) -> None:
        super().__init__(quirks, codec)
        # Copies of a client share these.
        self._labels = Labels()
        self._wants_json: set[str] = set()

    # What is sent

    @quirk("PX-01")
    def base_url(self, address: str) -> str:
        """Return the address without `/api` at its end, which the vendor prints: the paths begin with it already."""
        return _API.sub("", address)

    @quirk("PX-45")
    def arrange(self, call: Call[T]) -> Flow[Call[T]]:
        """Return the call as the server expects it: with ids for labels of custom fields, and with no member lost."""
        if call.method not in ("GET", "DELETE"):
            call = yield from self._written(call)
        else:
            if "FieldBelongsto" in call.path:
                call = evolve(call, path={**call.path, "FieldBelongsto": owner_of(call.path["FieldBelongsto"])})
            if (call.query or "keysearch" in call.path) and self._settings.generation == "3.x":
                call = searched(call)
            elif call.query:
                refuse_newer(call)
        return self.prepare(call)

    def _written(self, call: Call[T]) -> Flow[Call[T]]:
        # Imported with the first write: starting a client should not wait for these tables.
        from perfex_client._overlay._losses import given_members, refuse_read_lines, spare

        refuse_read_lines(call)
        settings = self._settings
        wanted = () if settings.generation == "3.x" else WANTED.get((call.method, call.route), ())
        if call.method == "PUT":
            call = yield from spare(self._formatted(call), _one, wanted, allow_loss=settings.allow_loss)
        else:
            refuse_incomplete([name for name in wanted if name not in given_members(call)])
        return (yield from self._labels.settle(call))

    @quirk("PX-53")
    def instead(self, call: Call[T], response: httpx.Response) -> Call[T] | None:
        """Return the update as JSON if the server refuses forms: it has not carried out anything yet."""
        if call.method != "PUT":
            return None
        if self._settings.update_format != "auto" or not _may_be_json(call) or not self._wants(call, response):
            return super().instead(call, response)
        self._wants_json.add(resource_of(call.route))
        return evolve(call, content_type=_JSON)

    def _wants(self, call: Call[Any], response: httpx.Response) -> bool:
        """Return whether the status or the text of an answer says that the server does not accept a form."""
        from perfex_client._overlay.refusal_texts import says_not_taken

        if response.status_code == 406:
            return True
        text = dig(self.document(call, response), "message")
        return says_not_taken(text)

    def _formatted(self, call: Call[T]) -> Call[T]:
        if call.multipart is UNSET or call.json is UNSET:
            return call
        files = any(_files(call.multipart))
        if files and (self._settings.update_format == "json" or call.content_type == _JSON):
            raise InvalidArgument("files travel only as multipart; the update was to be JSON")
        known = self._settings.update_format == "auto" and resource_of(call.route) in self._wants_json
        if self._settings.update_format == "json" or (known and not files):
            return evolve(call, content_type=_JSON)
        return call

    @property
    def _settings(self) -> PerfexOptions:
        return self.options if isinstance(self.options, PerfexOptions) else PerfexOptions()

    # What comes back

    @quirk("PX-62")
    def refusal(self, call: Call[Any], response: httpx.Response) -> ClientError | None:
        """Return the error that an answer means; `None` for a success.

        An update that the guide prints as a failure may be a success. A read of one record without a row is `NotFound`.
        """
        if response.is_success:
            document = self.document(call, response)
            if call.method == "PUT" and call.route in _TWISTED and self._is_done(response, document):
                return None
            if _reads_one(call):
                row = response.extensions["row"] = _one(document)
                if row in (None, []):
                    return NotFound("there is no such record", body=document)
        error = super().refusal(call, response)
        if isinstance(error, ApiError):
            error.fields = {name: [plain(text) for text in texts] for name, texts in error.fields.items()}
        return error

    def _is_done(self, response: httpx.Response, document: object) -> bool:
        from perfex_client._overlay.refusal_texts import says_done

        return says_done(response, document)

    @quirk("PX-13")
    def says_failure(self, call: Call[Any], document: object) -> bool:
        """Return whether an answer says that the call failed, in any of the observed forms."""
        if super().says_failure(call, document):
            return True
        if not isinstance(document, dict):
            return False
        members = cast("dict[str, object]", document)
        # Every answer to a write says how it went; of a record that is read, a `status` of 0 is a column.
        tells = call.method in _WRITES or members.keys() <= OUTCOME
        return tells and any(is_no(members.get(name)) for name in FLAGS)

    @quirk("PX-05")
    def refusal_class(self, call: Call[Any], response: httpx.Response, body: object) -> type[ApiError]:
        """Return the class of an error by the content of the answer, since 2.x uses one status for all errors."""
        from perfex_client._overlay.refusal_texts import has_failed, speaks_of_token

        status = response.status_code
        if (response.is_success or status in (400, 404, 409)) and problems(body, self.failure(call).fields):
            return Unprocessable
        if (response.is_success or status == 404) and speaks_of_token(body, call, response):
            return Unauthorized
        if status == 404 and call.method in _WRITES and has_failed(call, body):
            return WriteFailed
        return super().refusal_class(call, response, body)

    @quirk("PX-19")
    def payload(self, call: Call[Any], response: httpx.Response) -> object:
        """Return the requested data without its envelope: a lone row, a list of one row, or `data` beside `meta`."""
        document = super().payload(call, response)
        if not response.is_success and self.already_done(call, response) and isinstance(document, dict):
            return {**cast("dict[str, object]", document), "status": True}
        if call.method != "GET" or call.paging is not None:
            return document
        if "row" in response.extensions:
            row = response.extensions["row"]
            return [row] if isinstance(call.wire, Wrapped) and call.wire.member == 0 else row
        return _rows(document) if lists(call) and call.wire is None else document

    # What is tried again

    @quirk("PX-48")
    def pause(self, call: Call[Any], outcome: httpx.Response | TransportError, attempt: int) -> float | None:
        """Return the seconds before a retry; `None` for no retry.

        An update or deletion is repeated only if the server carried out nothing, and never if it adds lines or files:
        these servers complete a request even when the client no longer waits.
        """
        if call.method in ("PUT", "DELETE"):
            if not isinstance(outcome, TransportError) and outcome.status_code != 429:
                return None
            if call.method == "PUT" and _adds(call):
                return None
        return super().pause(call, outcome, attempt)

    # Pages

    @quirk("PX-58")
    def rows(self, call: Call[Any], document: object) -> object:
        """Return the rows of a page; a lone row is a page of one.

        Raises:
            DecodeError: The page has rows of a customer other than the requested one.
        """
        rows = _rows(document)
        if call.query:
            refuse_others(call, rows)
        return rows

    @quirk("PX-58")
    def total(self, call: Call[Any], document: object) -> int | None:
        """Return how many rows there are: a bare list has them all."""
        return len(cast("list[object]", document)) if isinstance(document, list) else super().total(call, document)

    @quirk("PX-58")
    def has_next(self, call: Call[Any], document: object, count: int) -> bool:
        """Return whether `meta` of either generation announces another page; without `meta`, there is none."""
        meta = dig(document, "meta")
        if not isinstance(meta, Mapping) or not count:
            return False
        more = dig(document, "meta.has_more")
        if isinstance(more, bool):
            return more
        last = whole(dig(document, "meta.last_page"))
        if last is None:
            last = whole(dig(document, "meta.total_pages"))
        return self.page_number(call) < last if last is not None else super().has_next(call, document, count)


@quirk("PX-42")
def _reads_one(call: Call[Any]) -> bool:
    # What automation platforms get is wrapped in ways of its own.
    return (
        call.method == "GET"
        and call.returns is not object
        and not lists(call)
        and not call.route.startswith("/api/zapier/")
    )


def _rows(document: object) -> object:
    if not isinstance(document, dict):
        return document
    members = cast("dict[str, object]", document)
    data = members.get("data", UNSET)
    if isinstance(data, list):
        return cast("list[object]", data)
    if members.keys() <= _ENVELOPE and data is not None:
        return [cast(object, data)] if isinstance(data, dict) else members
    return None if data is None else [members]


@quirk("PX-19")
def _one(document: object) -> object:
    if isinstance(document, list):
        rows = cast("list[object]", document)
        return rows[0] if len(rows) == 1 else rows
    if isinstance(document, dict):
        members = cast("dict[str, object]", document)
        data = members.get("data")
        if members.keys() <= _ENVELOPE and isinstance(data, dict | list):
            return _one(cast(object, data))
        return members
    return document


def _may_be_json(call: Call[Any]) -> bool:
    if call.multipart is UNSET or call.json is UNSET or call.content_type == _JSON:
        return False
    return not any(_files(call.multipart))


def _adds(call: Call[Any]) -> bool:
    """Return whether a repeated update would add lines or files again."""
    for body in (call.multipart, call.json, call.form):
        if any(_files(body)):
            return True
        if isinstance(body, Mapping):
            lines = cast("Mapping[str, object]", body).get("newitems")
            lines = lines.value if isinstance(lines, Hinted) else lines
            if lines not in (UNSET, None) and lines != []:
                return True
    return False


def _files(value: object) -> Iterator[File]:
    if isinstance(value, File):
        yield value
    elif isinstance(value, Hinted):
        yield from _files(value.value)
    elif isinstance(value, Mapping):
        for member in cast("Mapping[object, object]", value).values():
            yield from _files(member)
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        for item in cast("Sequence[object]", value):
            yield from _files(item)
