"""What goes wrong in a flow or a listing is a `ClientError`, unless the caller's own code raised it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import httpx
import pytest

from generator.runtime.call.call import Call, Flow
from generator.runtime.client.client import Client
from generator.runtime.core.errors import ClientError, DecodeError, InvalidArgument
from generator.runtime.core.quirks import Paging, Quirks
from generator.runtime.dialect.dialect import Dialect
from generator.runtime.http import failures

Connect = Callable[..., Client]
V = TypeVar("V")


@pytest.fixture
def client(connect: Connect) -> Client:
    return connect(lambda _: httpx.Response(200, json={"a": 1}))


def as_if_of_the_package(source: str) -> Any:
    """Return the function `made` of a module that belongs to the package."""
    names: dict[str, Any] = {"__name__": "generator.made", "Call": Call}
    exec(source, names)
    return names["made"]


ODD = as_if_of_the_package("""
def made(odd, after=False):
    if after:
        yield Call("GET", "/", returns=object)
    yield Call("POST", "/", json=list(odd), returns=object)
""")


def test_arguments_that_a_flow_cannot_take_are_invalid(client: Client) -> None:
    with pytest.raises(InvalidArgument, match="the arguments cannot be sent") as caught:
        client.transport.run(ODD(7))

    assert isinstance(caught.value.__cause__, TypeError)


def test_answers_that_a_flow_cannot_deal_with_are_a_decode_error(client: Client) -> None:
    with pytest.raises(DecodeError, match="the answers cannot be dealt with"):
        client.transport.run(ODD(7, after=True))


@pytest.mark.parametrize("after", [False, True])
def test_what_the_callers_own_code_raises_reaches_the_caller(client: Client, after: bool) -> None:
    def rows() -> Any:
        raise KeyError("mine")
        yield

    with pytest.raises(KeyError, match="mine"):
        client.transport.run(ODD(rows(), after))


def test_the_package_knows_itself() -> None:
    """A client's copy of the module belongs to that client."""
    assert failures.__name__.partition(".")[0] == "generator"


class Failing(Dialect):
    """Its hooks fail as those of an overlay may, at an answer that nobody expected."""

    hook = ""

    def asking_total(self, call: Call[Any]) -> Call[Any]:
        return self._or_fail("asking_total", call)

    def next_call(self, call: Call[Any], page: Any) -> Call[Any] | None:
        return self._or_fail("next_call", super().next_call(call, page))

    def keys(self, call: Call[Any], document: object) -> list[object] | None:
        return self._or_fail("keys", super().keys(call, document))

    def says_more(self, call: Call[Any], document: object, count: int) -> bool | None:
        return self._or_fail("says_more", super().says_more(call, document, count))

    def _or_fail(self, name: str, value: V) -> V:
        if name == self.hook:
            raise AttributeError("secret-of-mine")
        return value


@pytest.mark.parametrize("hook", ["asking_total", "next_call", "keys", "says_more"])
@pytest.mark.parametrize("use", ["items", "pages", "gather", "count", "ahead"])
def test_a_hook_that_fails_in_a_listing_is_a_client_error(connect: Connect, hook: str, use: str) -> None:
    uses: dict[str, Callable[[Any], object]] = {
        "items": list,
        "pages": lambda pages: list(pages.pages()),
        "gather": lambda pages: pages.gather(),
        "count": lambda pages: pages.count() if hook == "asking_total" else list(pages),
        "ahead": lambda pages: list(pages.pages(ahead=1)),
    }
    client = connect(
        lambda request: httpx.Response(200, json={"rows": [{"id": 1}], "more": request.url.params.get("page") != "3"}),
        quirks=Quirks(paging=Paging("page", "page", items="rows", has_next="more")),
        dialect=type("Made", (Failing,), {"hook": hook}),
    )

    with pytest.raises(ClientError) as caught:
        uses[use](client.transport.walk(Call("GET", "/things", returns=object)))

    assert isinstance(caught.value.__cause__, AttributeError) and caught.value.call is not None


@pytest.mark.parametrize(
    "cursor",
    [
        *("", "7", "[]", "{}", "[" * 100_000, '{"listing":1,"query":[],"numbers":[],"keys":[],"recounts":0}'),
        '{"listing":"GET /things","query":{},"numbers":[1,0,"x",0,null],"keys":[],"recounts":false}',
        '{"listing":"GET /things","query":{},"numbers":[1,0,0,0,null],"keys":7,"recounts":false}',
        '{"listing":"GET /things","query":{},"numbers":[1,0,0,0,{}],"keys":[[]],"recounts":false}',
        '{"listing":"GET /things","query":7,"numbers":[1,0,0,0,0],"keys":[[]],"recounts":false}',
    ],
)
def test_a_cursor_that_is_none_is_an_invalid_argument(client: Client, cursor: str) -> None:
    with pytest.raises(InvalidArgument, match="the cursor is not one"):
        client.transport.walk(Call("GET", "/things", returns=object)).pages(cursor=cursor)


def test_flows_are_still_flows(client: Client) -> None:
    def flow() -> Flow[object]:
        return (yield Call("GET", "/", returns=object))

    assert client.transport.run(flow()) == {"a": 1}
