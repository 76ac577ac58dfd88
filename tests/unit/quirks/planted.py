"""A small vendor with a ledger, an overlay and tests, planted in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from tests.unit.making import curated, operation

OVERLAY = '''"""Speak as the vendor does."""

from made_client._runtime.extend import Dialect, dig, quirk

LIMITS = quirk("MA-03")({"most": 3})


class MadeDialect(Dialect):
    """Reads the vendor's envelope."""

    @quirk("MA-02")
    def payload(self, call, response):
        """Take the value out of its box."""
        document = super().payload(call, response)
        return unboxed(document)


def unboxed(document):
    """Return what is in a box."""
    boxed = dig(document, "box")
    return boxed if isinstance(boxed, dict) else document
'''

TESTS = """
import httpx
from made_client import MadeClient


def read(answer):
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=answer))) as http:
        return MadeClient(base_url="https://vendor.example", http_client=http).calls.get()


def test_a_price_is_exact():
    assert str(read({"price": "0.10"}).price) == "0.10" and read({"price": "0.10"}).price + 1 > 1


def test_a_box_is_opened():
    assert read({"box": {"price": "0.10"}}).price is not None


def test_that_cannot_fail():
    assert read({"price": "0.10"}) is not None


def test_limits():
    from made_client._overlay.dialect import LIMITS

    assert LIMITS == {"most": 3}
"""

PRICE = "#/paths/~1thing/get/responses/200/content/application~1json/schema/properties/price/x-type"


def quirk(id_: str, **members: Any) -> dict[str, Any]:
    """Return a row of a ledger."""
    row: dict[str, Any] = {
        "id": id_,
        "title": f"The vendor does {id_}",
        "vendor": "It does so.",
        "client": "It is ready for that.",
        "evidence": {"status": "observed", "source": "a server"},
        "since": "0.1.0",
    }
    return {name: value for name, value in (row | members).items() if value is not None}


def rows() -> list[dict[str, Any]]:
    """Return a ledger without a fault."""
    tests = "tests/test_made.py::"
    return [
        quirk("MA-01", handled=[{"spec": PRICE}], tests=[f"{tests}test_a_price_is_exact"], operations=["calls.get"]),
        quirk("MA-02", handled=[{"overlay": "dialect.MadeDialect.payload"}], tests=[f"{tests}test_a_box_is_opened"]),
        quirk(
            "MA-03",
            handled=[{"overlay": "dialect.LIMITS", "instead": "{**LIMITS, 'most': 4}"}],
            tests=[f"{tests}test_limits"],
        ),
    ]


def plant(root: Path, ledger: list[dict[str, Any]], overlay: str = OVERLAY) -> Path:
    """Write spec, ledger, overlay and tests below a folder, and return the spec."""
    properties = {"price": {"type": "string", "x-type": "decimal", "description": "What it costs."}}
    answer = {"type": "object", "properties": properties}
    called = operation("get", answer) | {"x-resource": "calls", "x-method": "get", "summary": "Fetch the thing."}
    spec = root / "specs" / "made.yaml"
    for path, text in (
        (spec, yaml.safe_dump(curated({"/thing": {"get": called}}), sort_keys=False)),
        (spec.with_name("made.quirks.yaml"), yaml.safe_dump({"quirks": ledger}, sort_keys=False)),
        (root / "overlays" / "made" / "dialect.py", overlay),
        (root / "tests" / "test_made.py", TESTS),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return spec
