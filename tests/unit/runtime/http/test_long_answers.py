"""Long lists that are answered at once are read object by object; whatever a rule or a dialect looks at is not."""

from __future__ import annotations

import json
from typing import Any, ClassVar, cast

import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.codec.codec import LONG
from generator.runtime.core.drift import Drift
from generator.runtime.core.errors import ApiError, DecodeError
from generator.runtime.core.quirks import Failure, Quirks, When
from generator.runtime.dialect.dialect import Dialect
from tests.unit.runtime.codec.codec_models import Line

LINES: Call[list[Line]] = Call("GET", "/lines", returns=list[Line])
BODY = json.dumps([{"qty": 1}, {"qty": "two"}, {"qty": 3}]).encode() + b" " * LONG


def lines_in(
    body: bytes, client: type[Client] = Client, *, drifts: list[Drift] | None = None, **settings: Any
) -> tuple[list[Line], list[str], bool]:
    """Return the lines that a client reads, the paths of drifts, and whether it parsed the body whole."""
    drifts = [] if drifts is None else drifts
    answers: list[httpx.Response] = []

    def answer(_: httpx.Request) -> httpx.Response:
        answers.append(httpx.Response(200, content=body, headers={"Content-Type": "application/json"}))
        return answers[-1]

    http = httpx.Client(transport=httpx.MockTransport(answer), event_hooks={"response": [answers.append]})
    with http, client(base_url="https://vendor.test", http_client=http, on_drift=drifts.append, **settings) as own:
        lines = own.transport.send(LINES)
    return lines, [drift.path for drift in drifts], any("document" in answer.extensions for answer in answers)


def test_a_long_list_is_read_with_its_drifts() -> None:
    lines, drifts, is_whole = lines_in(BODY)

    assert [line.qty for line in lines] == [1, "two", 3]
    assert (drifts, is_whole) == (["$[1].qty"], False)


def test_a_list_that_breaks_off_is_refused_without_a_drift() -> None:
    drifts: list[Drift] = []

    with pytest.raises(DecodeError):
        lines_in(BODY.replace(b"]", b""), drifts=drifts)

    assert drifts == []


def test_a_list_behind_a_complaint_of_php_is_found() -> None:
    complaint = b"<br />\n<b>Warning</b>:  x in <b>/y.php</b> on line <b>2</b><br />\n"

    lines, drifts, _ = lines_in(complaint + BODY)

    assert [line.qty for line in lines] == [1, "two", 3]
    assert drifts == ["$", "$[1].qty"]


def test_a_list_of_too_many_values_is_refused() -> None:
    body = b"[" + b",".join([b'{"qty": 1}'] * 30_000) + b"]"

    with pytest.raises(DecodeError, match="too many for max_json"):
        lines_in(body, max_json=len(body))


class WithRule(Client):
    """A client that looks for failures in answers."""

    _config: ClassVar[ClientConfig] = ClientConfig(quirks=Quirks(failure=Failure(when=(When("error", truthy=True),))))


def test_a_failure_in_a_long_answer_is_found() -> None:
    with pytest.raises(ApiError, match="broken"):
        lines_in(b'{"error": "broken"}' + b" " * LONG, WithRule)


class OnlyOdd(Dialect):
    """A dialect that takes lines away."""

    def payload(self, call: Call[Any], response: httpx.Response) -> object:
        return cast("list[object]", super().payload(call, response))[::2]


class WithDialect(Client):
    """A client whose dialect looks at the body."""

    _config: ClassVar[ClientConfig] = ClientConfig(dialect=OnlyOdd)


def test_a_dialect_that_looks_at_the_body_sees_it_all() -> None:
    lines, drifts, _ = lines_in(BODY, WithDialect)

    assert [line.qty for line in lines] == [1, 3] and drifts == []
